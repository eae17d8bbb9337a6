import "server-only";

/** Old API: only teams are left in here. */
export async function teams() {
  const res = await fetch("https://openapi.pleo.io/v1/teams?pageSize=100", {
    headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
    next: { revalidate: 3600 },
  });
  if (!res.ok) throw new Error(`Pleo v1 answered ${res.status}`);
  const json = (await res.json()) as { teams: { id: string; name: string }[] };
  return json.teams;
}
