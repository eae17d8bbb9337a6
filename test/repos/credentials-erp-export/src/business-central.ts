import ky from 'ky';

export interface JournalLine { accountNumber: string; amount: number; documentNumber: string; postingDate: string }

export function businessCentral(tenant: string, environment: string, token: () => Promise<string>) {
  const api = ky.extend({
    prefixUrl: `https://api.businesscentral.dynamics.com/v2.0/${tenant}/${environment}/api/v2.0`,
    hooks: {
      beforeRequest: [
        async (req) => {
          req.headers.set('Authorization', `Bearer ${await token()}`);
        },
      ],
    },
  });
  return {
    postLine: (companyId: string, journalId: string, line: JournalLine) =>
      api.post(`companies(${companyId})/journals(${journalId})/journalLines`, { json: line }).json(),
  };
}
