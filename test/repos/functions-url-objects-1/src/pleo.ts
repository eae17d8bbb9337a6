import { getJson, sendJson, withQuery } from "./http.ts";
import type { Session } from "./http.ts";

// the slash at the end matters
const BASE = new URL("https://openapi.pleo.io/v1/");

export interface Expense {
  id: string;
  accountId: string | null;
}

export async function expenses(session: Session, status: string): Promise<Expense[]> {
  const url = withQuery(new URL("expenses", BASE), { status, pageSize: 500 });
  const body = await getJson<{ expenses: Expense[] }>(session, url); // expect: legacy-call getExpenses (certain)
  return body.expenses;
}

export async function receipts(session: Session, expense: Expense) {
  const one = new URL(`expenses/${expense.id}/`, BASE);
  const [detail, files] = await Promise.all([
    getJson<Expense & { note: string }>(session, one), // expect: legacy-call getExpense (certain)
    getJson<{ url: string }[]>(session, new URL("receipts", one)), // expect: legacy-call getExpenseReceipts (certain)
  ]);
  return { detail, files };
}

export function exported(session: Session, expenseIds: string[]) {
  // expect-next-line: legacy-call updateExpenses (certain)
  return sendJson<object>(session, new URL("./expenses", BASE), {
    method: "PUT",
    body: { expenseIds, status: "EXPORTED" },
  });
}

export function renameAccount(session: Session, id: string, name: string) {
  const url = new URL("/v1/accounts", "https://openapi.pleo.io");
  url.pathname += `/${encodeURIComponent(id)}`;
  return sendJson<object>(session, url, { method: "PUT", body: { name } }); // expect: legacy-call updateAccount (certain)
}

export async function employees(session: Session) {
  const url = new URL("https://openapi.pleo.io");
  url.pathname = "/v1/employees";
  url.search = new URLSearchParams({ pageSize: "1000" }).toString();
  return getJson<{ employees: { id: string }[] }>(session, url); // expect: legacy-call getEmployees (certain)
}

/** Answers 404 since the rewrite, see BRYGG-212: the leading slash throws the "/v1" away. */
export const teams = (session: Session) => getJson<{ teams: unknown[] }>(session, new URL("/teams", "https://openapi.pleo.io/v1")); // expect: undocumented-legacy-call

/** Same ticket: without a slash at the end of the base the last piece is lost. */
export function taxCodes(session: Session) {
  const url = new URL("tax-codes", "https://openapi.pleo.io/v1");
  return getJson<{ taxCodes: unknown[] }>(session, url); // expect: undocumented-legacy-call
}
