import createClient from 'openapi-fetch';
import { secret } from './vault.js';

interface LegacyPaths {
  '/teams': { get: { responses: { 200: { content: { 'application/json': { teams: { id: string; name: string }[] } } } } } };
}

export async function legacyTeams() {
  const headers = { Authorization: 'Bearer ' + (await secret('pleo-legacy-token')) };
  const old = createClient<LegacyPaths>({ baseUrl: 'https://openapi.pleo.io/v1', headers });
  const { data } = await old.GET('/teams');
  return data?.teams ?? [];
}
