import type { Handler } from '@netlify/functions';

const base = process.env.PLEO_BASE_URL ?? 'https://external.pleo.io';

const authHeader = () => ({
  Authorization: 'Basic ' + btoa(`${process.env.PLEO_API_KEY}:`),
});

export const handler: Handler = async () => {
  const company = process.env.PLEO_COMPANY_ID ?? '';
  const res = await fetch(`${base}/v0/tag-groups?company_id=${company}`, { headers: authHeader() });
  if (!res.ok) return { statusCode: 502, body: `Pleo answered ${res.status}` };

  const { data } = (await res.json()) as { data: { id: string; name: string; archived: boolean }[] };
  return {
    statusCode: 200,
    headers: { 'cache-control': 'public, max-age=300' },
    body: JSON.stringify(data.filter((g) => !g.archived).map(({ id, name }) => ({ id, name }))),
  };
};
