const ROOT = 'https://openapi.pleo.io/v1';
const headers = { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` };

type Kind = 'account' | 'group' | 'tax';

function pathOf(kind: Kind): string {
  switch (kind) {
    case 'account':
      return '/accounts';
    case 'group':
      return '/account-groups';
    case 'tax':
      return '/tax-codes';
  }
}

/** One of few paths. */
export async function master(kind: Kind) {
  const res = await fetch(ROOT + pathOf(kind), { headers }); // expect: legacy-call getAccounts (likely), legacy-call getAccountGroups (likely), legacy-call getTaxCodes (likely)
  return res.json();
}

/** One of two methods. */
export function team(id: string, gone: boolean) {
  return fetch(`${ROOT}/teams/${id}`, { method: gone ? 'DELETE' : 'GET', headers }); // expect: legacy-call deleteTeam (likely), legacy-call getTeam (likely)
}

const HOSTS = { live: 'https://openapi.pleo.io/v1', local: 'http://localhost:9090/v1' } as const;

/** One of two hosts. */
export function invite(email: string, where: keyof typeof HOSTS) {
  return fetch(`${HOSTS[where]}/employees`, { method: 'POST', headers, body: JSON.stringify({ email }) }); // expect: legacy-call createEmployee (likely)
}

/** The mock server under test, the real thing else. */
export async function remove(id: string) {
  const base = process.env.NODE_ENV === 'test' ? 'http://127.0.0.1:4010' : ROOT;
  await fetch(`${base}/employees/${id}`, { method: 'DELETE', headers }); // expect: legacy-call deleteEmployee (likely)
}
