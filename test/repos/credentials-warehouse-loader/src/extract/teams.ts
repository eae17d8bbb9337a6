import got from 'got';
import { cfg } from '../config.js';

// /teams exists only on the old API
const legacy = got.extend({
  prefixUrl: 'https://openapi.pleo.io/v1',
  headers: {
    authorization: `Basic ${Buffer.from(`${cfg.legacyToken}:`).toString('base64')}`, // expect: wrong-auth-scheme
  },
});

export async function teams() {
  const all: { id: string; name: string; code: string | null }[] = [];
  for (let pageOffset = 0; ; pageOffset += 100) {
    const { teams } = await legacy('teams', { searchParams: { pageOffset, pageSize: 100 } }).json<{ teams: typeof all }>();
    all.push(...teams);
    if (teams.length < 100) return all;
  }
}
