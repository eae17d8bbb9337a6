const BASE = 'https://openapi.pleo.io/v1';
const init = { headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` } };

export const expense = (id: string) => fetch(`${BASE}/expenses/${id}`, init); // expect: legacy-call getExpense (certain)
export const receipt = (id: string, receiptId: string) =>
  fetch(`${BASE}/expenses/${encodeURIComponent(id)}/receipts/${receiptId}`, init); // expect: legacy-call getExpenseReceipt
export const team = (row: { team: { id: number } }) => fetch(`${BASE}/teams/${row.team.id}/`, init); // expect: legacy-call getTeam
export const join = (teamId: string, employeeId: string) =>
  fetch(`${BASE}/teams/${teamId}/employees/${employeeId}`, { ...init, method: 'PUT' }); // expect: legacy-call addTeamEmployee
export const tags = (groupId: string, hidden: boolean) =>
  fetch(`${BASE}/tag-groups/${groupId}/tags${hidden ? '?hidden=true' : ''}`, init); // expect: legacy-call getTags

export const anything = (resource: string) => fetch(`${BASE}/${resource}`, init); // expect: legacy-call (possible)
export const elsewhere = (host: string) => fetch(`https://${host}/v1/expenses`, init);
