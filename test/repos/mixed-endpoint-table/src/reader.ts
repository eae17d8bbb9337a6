import { call, HOSTS } from "./call";
import { ENDPOINTS } from "./endpoints";

type Expense = { id: string; employeeId: string };

export const list = (dateFrom: string) =>
  call<{ expenses: Expense[] }>(HOSTS.pleo, ENDPOINTS.expenses, { query: { dateFrom } }); // expect: legacy-call getExpenses (certain)

export const one = (expenseId: string) =>
  call<Expense>(HOSTS.pleo, ENDPOINTS.expense, { params: { expenseId } }); // expect: legacy-call getExpense (certain)

export async function owner(expense: Expense) {
  const { employee } = ENDPOINTS;
  return call<{ email: string }>(HOSTS.pleo, employee, { params: { employeeId: expense.employeeId } }); // expect: legacy-call getEmployee (certain)
}

export function kick(teamId: string, employeeId: string) {
  return call<void>(HOSTS.pleo, ENDPOINTS["teamMember"], { params: { teamId, employeeId } }); // expect: legacy-call deleteTeamEmployee (certain)
}

export function renameGroup(tagGroupId: string, name: string) {
  return call(HOSTS.pleo, ENDPOINTS.tagGroup, { params: { tagGroupId }, body: { name } }); // expect: legacy-call updateTagGroup (certain)
}

export const mirrored = () => call<{ expenses: Expense[] }>(HOSTS.mirror, ENDPOINTS.expenses);
