import got from 'got';

const key = process.env.PLEO_STANDALONE_KEY;

const pleo = got.extend({
  prefixUrl: 'https://external.pleo.io/v3',
  responseType: 'json',
  username: key, password: '',
  retry: { limit: 3, methods: ['GET', 'PUT'] },
});

export async function openJob(companyId) {
  // POST is not idempotent, so without the retrying instance
  return got.post('https://external.pleo.io/v3/export-jobs', {
    json: { companyId, vendorBookkeepingSystem: 'dinero' },
    username: 'api', password: key, // expect: wrong-auth-scheme
  }).json();
}

export async function jobItems(jobId) {
  const { body } = await pleo(`export-jobs/${jobId}/items`, { searchParams: { limit: 100 } });
  return body.data;
}

export async function report(jobId, items) {
  await pleo.put(`export-jobs/${jobId}/items`, { json: { items } });
}
