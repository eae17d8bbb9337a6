import type { APIRoute } from 'astro';

export const prerender = false;

export const GET: APIRoute = async () => {
  const token = import.meta.env.PLEO_API_KEY;
  const r = await fetch(`https://external.pleo.io/v2/employees?companyId=${import.meta.env.PUBLIC_PLEO_COMPANY_ID}`, {
    headers: { Authorization: `Basic ${Buffer.from(token + ':').toString('base64')}` },
  });
  const { data } = await r.json();
  return new Response(JSON.stringify(data.map((e: any) => e.firstName)), { headers: { 'content-type': 'application/json' } });
};
