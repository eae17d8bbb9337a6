import { writeFile } from 'node:fs/promises';
import { program } from 'commander';
import { EXPENSE_COLUMNS, SPLIT_COLUMNS, splitRow } from './columns.js';
import { toCsv } from './csv.js';
import { expensesOfMonth } from './pleo-api.js';

program
  .argument('<month>', 'YYYY-MM')
  .option('--type <type>', 'only this type')
  .action(async (month: string, opts: { type?: string }) => {
    const all = await expensesOfMonth(month);
    const picked = opts.type ? all.filter((e) => e.type === opts.type) : all; // expect: changed-field
    await writeFile(`expenses-${month}.csv`, toCsv(picked, EXPENSE_COLUMNS));

    const splits = picked.flatMap((e) => {
      const whole = e.amountSettled;
      if (!whole) return [];
      return e.lines.map((line) => splitRow(line, whole));
    });
    await writeFile(`splits-${month}.csv`, toCsv(splits, SPLIT_COLUMNS));
    console.log(`${picked.length} expenses, ${splits.length} lines, type ${opts.type ?? 'any'}`);
  });

await program.parseAsync();
