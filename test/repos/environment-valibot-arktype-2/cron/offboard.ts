import { fetch } from 'undici';
import { cron } from './env';

type Person = { id: string; email: string; teamId: string | null };

function wallet(path: string, init: { method?: string; body?: string } = {}) {
  return fetch(new URL(cron.WALLET_URL + path), {
    ...init,
    headers: { authorization: 'Bearer ' + cron.WALLET_TOKEN, 'content-type': 'application/json' },
  });
}

async function leavers(): Promise<string[]> {
  const res = await fetch(`${cron.DEEL_URL}/employees?status=inactive`);
  const { data } = (await res.json()) as { data: { email: string }[] };
  return data.map((d) => d.email);
}

async function main() {
  if (!cron.ENABLED) return;
  const [gone, page] = await Promise.all([
    leavers(),
    wallet('/employees?pageSize=2000').then((r) => r.json() as Promise<{ employees: Person[] }>), // expect: legacy-call getEmployees (likely)
  ]);

  for (const person of page.employees.filter((p) => gone.includes(p.email))) {
    if (person.teamId) {
      await wallet(`/teams/${person.teamId}/employees/${person.id}`, { method: 'DELETE' }); // expect: legacy-call deleteTeamEmployee (likely)
    }
    await wallet(`/employees/${person.id}`, { method: 'DELETE' }); // expect: legacy-call deleteEmployee (likely)
  }
}

main();
