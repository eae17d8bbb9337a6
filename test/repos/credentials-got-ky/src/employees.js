import got from 'got';

const { PLEO_STANDALONE_KEY, PLEO_OPENAPI_TOKEN } = process.env;

const people = got.extend({
  prefixUrl: 'https://external.pleo.io',
  hooks: {
    beforeRequest: [
      (options) => {
        options.headers.authorization = `Basic ${PLEO_STANDALONE_KEY}:`; // expect: wrong-auth-scheme
      },
    ],
  },
});

const legacyPeople = got.extend({
  prefixUrl: 'https://openapi.pleo.io/v1',
  headers: { authorization: `Bearer ${PLEO_OPENAPI_TOKEN}` },
});

export const list = (companyId) =>
  people('v2/employees', { searchParams: { company_id: companyId, limit: 100 } }).json();

/** the new API reads employees only */
export const setCode = (id, code) => legacyPeople.put(`employees/${id}`, { json: { code } }).json();
export const offboard = (id) => legacyPeople.delete(`employees/${id}`);
