import { env } from "@kvist/env";

const toBasic = (token: string) => btoa(token + ":");

export async function people() {
  const accessToken = env.peopleKey;
  const res = await fetch(`https://external.pleo.io/v2/employees?companyId=${env.companyId}&limit=200`, {
    headers: { Authorization: `Basic ${toBasic(accessToken)}` },
  });
  if (!res.ok) throw new Error(`employees: ${res.status}`);
  const { data } = await res.json();
  return data as { id: string; email: string; jobTitle?: string }[];
}

const byTitle = Map.groupBy(await people(), (p) => p.jobTitle ?? "–");
for (const [title, list] of byTitle) console.log(title, list.length);
