import { $fetch } from 'ofetch';
import { HOSTS, KEY_NAMES, currentEnv, type PleoEnv } from './environments';

function keyFor(env: PleoEnv): string {
  const key = process.env[KEY_NAMES[env]];
  if (!key) throw new Error(`${KEY_NAMES[env]} is missing`);
  return key;
}

const api = $fetch.create({
  baseURL: HOSTS[currentEnv].apiHost,
  headers: { Authorization: `Basic ${Buffer.from(`${keyFor(currentEnv)}:`).toString('base64')}` },
});

export async function accounts(companyId: string) {
  const { data } = await api<{ data: { id: string; number: string }[] }>('/v1/chart-of-accounts:search', {
    method: 'POST',
    body: { companyId, excludeIfAssignedToCategory: false, excludeIfAssignedToContraAccount: false },
  });
  return data;
}
