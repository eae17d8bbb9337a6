import got from 'got';
import { cfg } from '../config.js';

export async function vendors(companyId: string) {
  const { data } = await got
    .post('https://external.pleo.io/v1/vendors:search', {
      searchParams: { company_id: companyId, limit: 500 },
      headers: {
        accept: 'application/json',
        'x-api-key': cfg.apiKey, // expect: wrong-auth-scheme
      },
      json: {},
    })
    .json<{ data: { id: string; name: string }[] }>();
  return data;
}
