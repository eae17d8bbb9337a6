const BASE = 'https://external.pleo.io';

function auth() {
  return { Authorization: `Basic ${Buffer.from(process.env.PLEO_API_KEY + ':').toString('base64')}` };
}

async function getJson(path: string) {
  const res = await fetch(BASE + path, { headers: auth() });
  if (!res.ok) throw new Error(`${path}: ${res.status}`);
  return res.json();
}

export const pleo = {
  async job(id: string) {
    const { data } = await getJson(`/v3/export-jobs/${id}`);
    return data;
  },

  async scopes(): Promise<string[]> {
    const { data } = await getJson('/v1/introspect');
    return data.scope.split(' ');
  },

  async subscribe(endpointUrl: string) {
    const res = await fetch(`${BASE}/v1/subscriptions`, {
      method: 'POST',
      headers: { ...auth(), 'Content-Type': 'application/json' },
      body: JSON.stringify({ endpointUrl, eventTypes: ['v1.export-job.created'], status: 'ACTIVE' }),
    });
    const { data } = await res.json();
    return { id: data.id, status: data.status };
  },
};
