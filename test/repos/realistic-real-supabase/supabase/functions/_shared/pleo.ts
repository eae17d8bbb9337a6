const BASE = Deno.env.get("PLEO_API_BASE") ?? "https://openapi.pleo.io";

type Params = Record<string, string | number | undefined>;

function qs(params?: Params): string {
  if (!params) return "";
  const entries = Object.entries(params).filter(([, v]) => v !== undefined) as [string, string][];
  return entries.length ? `?${new URLSearchParams(entries)}` : "";
}

/** GET with the token of the company that is asking. */
export async function pleoGet<T>(token: string, path: string, params?: Params): Promise<T> {
  const res = await fetch(`${BASE}/v1${path}${qs(params)}`, {
    headers: { Authorization: `Bearer ${token}`, Accept: "application/json" },
  });
  if (!res.ok) {
    const text = await res.text();
    throw new Error(`Pleo ${path} failed with ${res.status}: ${text.slice(0, 200)}`);
  }
  return await res.json() as T;
}

export interface Expense {
  id: string;
  employeeId: string | null;
  accountId: string | null;
  performedAt: string;
  amountSettled: { value: number; currency: string } | null;
}

export const listExpenses = (token: string, params?: Params) =>
  pleoGet<{ expenses: Expense[]; metadata: { pageInfo: { nextPageOffset?: number } } }>(token, "/expenses", params); // expect: legacy-call getExpenses (likely)

export const listTeams = (token: string) => pleoGet<{ teams: { id: string; name: string }[] }>(token, "/teams"); // expect: legacy-call getTeams (likely)
