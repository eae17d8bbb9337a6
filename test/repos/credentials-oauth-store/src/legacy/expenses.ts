/**
 * Our own company is still read through the old API, with the token of the finance team.
 * Goes away with FB-812.
 */
export async function ownExpenses(from: Date) {
  const params = new URLSearchParams({ dateFrom: from.toISOString(), pageSize: "200" });
  const token = process.env.PLEO_LEGACY_TOKEN;
  if (!token) return [];

  const res = await fetch(`https://openapi.pleo.io/v1/expenses?${params}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { expenses } = await res.json();
  return expenses as { id: string; note?: string }[];
}
