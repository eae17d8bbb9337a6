import { writeFile } from "node:fs/promises";
import { countSince, entriesOf, receiptLinks } from "./entries.js";
import { apiKey, baseUrl } from "./env.js";

type Row = { month: string; team: string; total: number; n: number };

function monthBounds(iso: string): [Date, Date] {
  const [y, m] = iso.split("-").map(Number);
  return [new Date(Date.UTC(y, m - 1, 1)), new Date(Date.UTC(y, m, 1))];
}

async function whoAmI() {
  const r = await fetch(baseUrl + "/v1/introspect", { headers: { Authorization: "Basic " + btoa(apiKey + ":") } });
  const { data } = await r.json();
  if (!data.scope.split(" ").includes("accounting-entries:read")) throw new Error("scope accounting-entries:read is missing");
}

async function main(month: string) {
  await whoAmI();
  const rows = new Map<string, Row>();
  const [from, to] = monthBounds(month);
  for await (const e of entriesOf(from, to)) {
    const team = e.teamId ?? "none";
    const row = rows.get(team) ?? { month, team, total: 0, n: 0 };
    row.total += (e.totalBillValue ?? e.transactionValue).minors;
    row.n += 1;
    rows.set(team, row);
    if (process.argv.includes("--receipts")) console.log(e.id, await receiptLinks(e.id));
  }
  await writeFile(`report-${month}.json`, JSON.stringify([...rows.values()], null, 2));
  console.log("entries so far", await countSince(from));
}

async function employeesByEmail(email: string) {
  const r = await fetch(`${baseUrl}/v1/employees?email=${encodeURIComponent(email)}`, { // expect: unknown-external-call
    headers: { Authorization: "Basic " + btoa(apiKey + ":") },
  });
  return r.json();
}

if (process.argv[2]?.includes("@")) employeesByEmail(process.argv[2]).then(console.log);
else await main(process.argv[2] ?? new Date().toISOString().slice(0, 7));
