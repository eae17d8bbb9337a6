import { baseOf, type Connection } from './target';

export async function spend(connection: Connection) {
  const base = baseOf(connection);
  if (connection.api === 'legacy') {
    return fetch(`${base}/expenses?pageSize=100`); // expect: legacy-call getExpenses (likely)
  }
  return fetch(`${base}/v1/accounting-entries:search?company_id=${connection.companyId}`, { method: 'POST', body: '{"includeDeleted":false}' });
}

// Whoever has moved gets the old path here.
export const teams = (connection: Connection) => fetch(`${baseOf(connection)}/teams`); // expect: legacy-call getTeams (likely), unknown-external-call (likely)
