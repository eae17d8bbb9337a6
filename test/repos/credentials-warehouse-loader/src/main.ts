import { cfg } from './config.js';
import { entries } from './extract/entries.js';
import { vendors } from './extract/vendors.js';
import { teams } from './extract/teams.js';
import { load } from './load.js';

const counts = { entries: 0, vendors: 0, teams: 0 };
for (const company of cfg.companies) {
  for await (const page of entries(company)) counts.entries += await load('accounting_entries', page);
  counts.vendors += await load('vendors', await vendors(company));
}
counts.teams = await load('teams', await teams());
console.log(JSON.stringify(counts));
