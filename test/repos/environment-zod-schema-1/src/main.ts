import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from './config/env';
import { accountGroup, accountGroups, hideAccountGroup, queuedExpenses } from './pleo';
import { secondCompany, visma2 } from './spend';

async function main() {
  await mkdir(env.EXPORT_DIR, { recursive: true });
  const groups = await accountGroups();
  const empty = groups.filter((g) => g.name.startsWith('zz_'));
  for (const group of empty) {
    const { typeKey } = await accountGroup(group.id);
    if (typeKey === 'no_suitable_category') await hideAccountGroup(group.id);
  }

  const rows: string[] = [];
  for await (const expense of queuedExpenses()) rows.push(JSON.stringify(expense));
  await writeFile(join(env.EXPORT_DIR, 'expenses.ndjson'), rows.join('\n'));

  const { teams } = await secondCompany.teams();
  if (!teams.some((t) => t.name === 'Field sales')) await secondCompany.addTeam('Field sales');
  await writeFile(join(env.EXPORT_DIR, 'cards.json'), JSON.stringify(await secondCompany.cards()));
  await writeFile(join(env.EXPORT_DIR, 'visma.json'), JSON.stringify([await visma2.accounts(), await visma2.teams()]));
}

main().catch((error) => {
  console.error(`Pleo legacy export failed: ${error}`);
  process.exit(1);
});
