import axios from 'axios';

// Staging has its own key: a key works only where it was made.
const pleo =
  process.env.NODE_ENV === 'production'
    ? { host: 'https://external.pleo.io', key: process.env.PLEO_PROD_TAGS_KEY }
    : { host: 'https://external.staging.pleo.io', key: process.env.PLEO_STAGING_TAGS_KEY };

const http = axios.create({
  baseURL: `${pleo.host}/v0`,
  auth: { username: pleo.key ?? '', password: '' },
});

export async function tagGroups(companyId: string) {
  const { data } = await http.get('/tag-groups', { params: { company_id: companyId } });
  return data.data.filter((g: { archived: boolean }) => !g.archived);
}

export async function tags(groupId: string) {
  const { data } = await http.get(`/tag-groups/${groupId}/tags`, { params: { limit: 200 } });
  return data.data;
}
