import { claimsTable } from './claimsTable';

const PLEO = 'https://openapi.pleo.io/v1';

/** the only thing asked of Pleo: does this expense exist and when was it */
export async function linkToPleo(claimId: string, expenseId: string) {
  const res = await fetch(`${PLEO}/expenses/${expenseId}`, {
    headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
  });
  if (res.status === 404) return { linked: false };
  const expense = await res.json();
  const claim = await claimsTable.byId(claimId);
  if (!claim || claim.status === 'REJECTED') return { linked: false };
  await claimsTable.update(claim.id, { pleoId: expense.id, performedAt: expense.performedAt, status: claim.status, type: claim.type });
  return { linked: true, employeeCode: claim.employeeCode };
}
