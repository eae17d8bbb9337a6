import needle from 'needle';

const base = 'https://openapi.pleo.io/v1';
const options = () => ({ json: true, headers: { Authorization: `Bearer ${process.env.PLEO_LEGACY_API_TOKEN}` } });

export async function tags(): Promise<unknown[]> {
  const groups = await needle('get', `${base}/tag-groups`, options());
  const all: unknown[] = [];
  for (const group of groups.body) {
    const res = await needle('get', `${base}/tag-groups/${group.id}/tags?hidden=false`, options());
    all.push(...res.body.map((tag: object) => ({ ...tag, group: group.name })));
  }
  return all;
}
