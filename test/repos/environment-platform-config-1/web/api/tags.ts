import type { VercelRequest, VercelResponse } from '@vercel/node';

const auth = { authorization: `Bearer ${process.env.PLEO_TOKEN}` };

export default async function handler(req: VercelRequest, res: VercelResponse) {
  const { group } = req.query;

  if (req.method === 'PATCH') {
    const answer = await fetch(`${process.env.TAG_SOURCE}/${group}`, { // expect: legacy-call updateTagGroup (likely)
      method: 'PATCH',
      headers: { ...auth, 'content-type': 'application/json' },
      body: JSON.stringify(req.body),
    });
    return res.status(answer.status).end();
  }

  const [ours, theirs] = await Promise.all([
    fetch(`${process.env.CMS_SOURCE}/${group}`),
    fetch(`${process.env.TAG_SOURCE}/${group}/tags`, { headers: auth }), // expect: legacy-call getTags (likely)
  ]);
  return res.json({ ours: await ours.json(), theirs: await theirs.json() });
}
