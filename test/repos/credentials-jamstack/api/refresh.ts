import type { VercelRequest, VercelResponse } from '@vercel/node';

export default async function refresh(req: VercelRequest, res: VercelResponse) {
  if (req.headers.authorization !== `Bearer ${process.env.CRON_SECRET}`) {
    return res.status(401).end();
  }
  const answer = await fetch('https://openapi.pleo.io/v1/companies/balance', {
    headers: { Authorization: `Bearer ${process.env.PLEO_LEGACY_TOKEN}` },
  });
  const balance = await answer.json();
  return res.status(200).json({ available: balance.available, currency: balance.currency });
}
