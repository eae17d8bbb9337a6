import { env } from './schema';

const pleoToken = '<token>';
const encoded = Buffer.from(`${env.PLEO_API_KEY}:`).toString('base64');

export async function employeeByMail(email: string) {
  if (env.PLEO_API_KEY === 'your-pleo-key' || pleoToken === env.PLEO_API_KEY) {
    throw new Error('set PLEO_API_KEY first');
  }
  const url = new URL('/v2/employees', env.PLEO_HOST);
  url.searchParams.set('companyId', env.PLEO_COMPANY_ID);
  url.searchParams.set('email', email);
  const res = await fetch(url, { headers: { Authorization: `Basic ${encoded}` } });
  const { data } = (await res.json()) as { data: Array<{ id: string; email: string }> };
  return data.at(0);
}
