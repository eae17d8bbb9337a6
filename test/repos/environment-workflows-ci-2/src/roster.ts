import { getJson } from './http';

const roster = process.env.ROSTER_URL!;
const wiki = process.env.WIKI_URL!;

async function main() {
  const url = new URL(roster);
  url.searchParams.set('pageSize', process.env.PAGE_SIZE ?? '100');
  const { employees } = await getJson<{ employees: { id: string; firstName: string }[] }>(url, process.env.ROSTER_TOKEN); // expect: legacy-call getEmployees (likely)

  const balance = await getJson<{ available: number }>( // expect: legacy-call getCompanyBalance (likely)
    `https://${process.env.SEATS_HOST}/v1/companies/balance`,
    process.env.ROSTER_TOKEN,
  );

  const known = await getJson<{ ids: string[] }>(`${wiki}/v1/employees`);
  const fresh = employees.filter((e) => !known.ids.includes(e.id));
  console.log(`${fresh.length} new, ${balance.available} left`);
}

main();
