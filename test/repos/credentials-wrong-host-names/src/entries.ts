import ky from 'ky';

const companyId = process.env.PLEO_COMPANY_ID!;
const token = process.env.PLEO_OPENAPI_TOKEN;

const pleo = ky.create({
  prefixUrl: 'https://external.pleo.io',
  timeout: 60_000,
  hooks: {
    beforeRequest: [
      (request) => {
        request.headers.set('Authorization', `Bearer ${token}`); // expect: legacy-token-on-external
        request.headers.set('X-Request-Id', crypto.randomUUID());
      },
    ],
  },
});

export async function* entries(from: string) {
  let after: string | undefined;
  do {
    const page: any = await pleo
      .post('v1/accounting-entries:search', {
        searchParams: { company_id: companyId, limit: 200, ...(after ? { after } : {}) },
        json: { includeDeleted: true, bookkeepingDateStart: from },
      })
      .json();
    yield* page.data;
    after = page.data.length === 200 ? page.pagination.currentRequestPagination.after : undefined;
  } while (after);
}
