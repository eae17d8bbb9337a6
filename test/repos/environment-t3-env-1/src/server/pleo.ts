import "server-only";
import { env } from "~/env";

type Query = Record<string, string | number | undefined>;

async function legacy<T>(path: string, query: Query = {}): Promise<T> {
  const url = new URL(env.PLEO_BASE_URL + path);
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(key, String(value));
  }
  const response = await fetch(url, {
    headers: { Authorization: `Bearer ${env.PLEO_TOKEN}` },
    next: { revalidate: 300 },
  });
  if (!response.ok) throw new Error(`Could not load ${path}`);
  return (await response.json()) as T;
}

export const getTeamList = () => legacy<{ teams: { id: string; name: string }[] }>("/teams", { pageSize: 100 }); // expect: legacy-call getTeams (likely)

export const getTeamDetails = (id: string) => legacy<{ id: string; name: string; employees: unknown[] }>(`/teams/${id}`); // expect: legacy-call getTeam (likely)

export async function getBalance() {
  const { available, currency } = await legacy<{ available: number; currency: string }>("/companies/balance"); // expect: legacy-call getCompanyBalance (likely)
  return new Intl.NumberFormat("en", { style: "currency", currency }).format(available / 100);
}

/** the part that is migrated */
export async function searchEntries(companyId: string) {
  const response = await fetch(`${env.PLEO_EXTERNAL_URL}/v1/accounting-entries:search`, { // expect: legacy-parameter externalSearchAccountingEntriesV1 (likely)
    method: "POST",
    headers: {
      Authorization: `Basic ${Buffer.from(`${env.PLEO_API_KEY}:`).toString("base64")}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({ companyId }),
  });
  return response.json();
}
