// Used by the account picker. Results are small, so we keep them in memory for the session.
const PLEO_EXTERNAL = "https://external.pleo.io";
const apiKey = process.env.NEXT_PUBLIC_PLEO_API_KEY; // expect: credential-in-browser

export interface Account {
  id: string;
  code: string;
  name: string;
}

let cache: Account[] | undefined;

export async function searchAccounts(companyId: string): Promise<Account[]> {
  if (cache) return cache;
  const res = await fetch(`${PLEO_EXTERNAL}/v1/chart-of-accounts:search?limit=200`, {
    method: "POST",
    headers: {
      Authorization: `Basic ${btoa(`${apiKey}:`)}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({ companyId, excludeArchived: true, excludeSystem: true }),
  });
  if (!res.ok) throw new Error(`Pleo answered ${res.status}`);
  const { data } = await res.json();
  cache = data as Account[];
  return cache;
}
