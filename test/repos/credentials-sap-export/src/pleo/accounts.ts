import axios from 'axios';
import { settings } from '../settings';

const { pleo } = settings;

export async function accountGroups(): Promise<Map<string, string>> {
  const res = await axios.get(`${pleo.legacyHost}/v1/account-groups`, {
    params: { pageSize: 500 },
    headers: { Authorization: 'Bearer ' + pleo.apiToken },
  });
  return new Map(res.data.accountGroups.map((g: { id: string; name: string }) => [g.id, g.name]));
}
