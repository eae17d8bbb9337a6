import { getJson } from '@/lib/http';
import { endpoints } from '~config';

export async function nightly(pleoToken: string, bankToken: string) {
  const employees = await getJson(`${endpoints.pleo.base}/employees`, pleoToken); // expect: legacy-call getEmployees
  const payments = await getJson(`${endpoints.bank.base}/expenses`, bankToken);
  return { employees, payments };
}
