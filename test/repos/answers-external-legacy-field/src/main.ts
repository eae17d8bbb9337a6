import { detail, monthly } from './board';

const company = process.env.PLEO_COMPANY_ID!;
const { byTeam, foreign, tagged } = await monthly(company);
for (const [team, value] of Object.entries(byTeam)) console.log(team.padEnd(40), value.toFixed(2));
console.log(foreign.join('\n'), tagged);

if (process.argv[2]) {
  const { kind, vat, parts } = await detail(company, process.argv[2]);
  console.log({ kind, vat, parts });
}
