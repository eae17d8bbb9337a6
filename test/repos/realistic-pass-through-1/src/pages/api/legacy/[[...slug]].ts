import axios, { type Method } from 'axios';
import type { NextApiRequest, NextApiResponse } from 'next';

const client = axios.create({
  baseURL: 'https://openapi.pleo.io/v1',
  headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
  validateStatus: () => true,
});

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const { slug = [], ...params } = req.query;
  const answer = await client.request({ // expect: legacy-call (possible)
    url: '/' + ([] as string[]).concat(slug).join('/'),
    method: req.method as Method,
    params,
    data: req.body,
  });
  res.status(answer.status).json(answer.data);
}
