/** Answers: which ways a field is followed to where it is read, and what is said of it. */

import { describe, expect, test } from 'vitest';
import { scanSources } from './support/scan.ts';

const FIELDS = ['lost-field', 'changed-field', 'legacy-field'];

/** What is said of fields: `line rule certainty`. */
async function said(code: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const result = await scanSources({ 'src/pleo.ts': code, ...more });
  return result.findings
    .filter(({ rule }) => FIELDS.includes(rule))
    .map(
      ({ at, rule, certainty }) =>
        `${at.file === 'src/pleo.ts' ? '' : `${at.file}:`}${at.line} ${rule} ${certainty}`,
    );
}

const URL = 'https://openapi.pleo.io/v1/expenses';
/** A function whose `page` is the body of the answer. */
const inside = (lines: string): string =>
  `export async function run() {\n  const page = await (await fetch('${URL}')).json();\n${lines}\n}`;

const CHANGED = ['3 changed-field certain'];

describe('a field that is read', () => {
  test.each([
    ['through a loop', '  for (const e of page.expenses) use(e.amountOriginal.value);'],
    ['with a callback', '  page.expenses.map((e) => e.departmentId);'],
    ['by a pattern in a callback', '  page.expenses.forEach(({ departmentId: team }) => use(team));'],
    ['by a nested pattern', '  const { expenses: [{ amountOriginal: { value } }] } = page;'],
    ['through optional members', '  use(page?.expenses?.[0]?.supplier?.CIF);'],
    ['by its name in brackets', "  use(page['expenses'][0]['departmentId']);"],
    [
      'after filter, sort and slice',
      '  use([...page.expenses].filter(Boolean).slice(0, 3)[0].departmentId);',
    ],
    ['in a reducer', '  page.expenses.reduce((sum, e) => sum + e.amountSettled.value, 0);'],
    ['in a comparison', "  page.expenses.sort((a) => (a.departmentId === 'x' ? 1 : 0));"],
    ['of a paging loop', '  use(page.metadata.pageInfo.nextPageOffset);'],
    ['out of a Map', '  use(new Map(page.expenses.map((e) => [e.id, e])).get(1)?.departmentId);'],
    ['out of an object of ours', '  const own = { all: page.expenses }; use(own.all[0].departmentId);'],
    ['after a spread', '  use({ ...page.expenses[0], note: 1 }.departmentId);'],
    ['through JSON and back', '  use(JSON.parse(JSON.stringify(page)).expenses[0].departmentId);'],
    ['in a lodash function', '  _.sumBy(page.expenses, (e) => e.amountSettled.value);'],
    ['after a schema', '  use(Schema.parse(page).expenses[0].departmentId);'],
  ])('%s', async (_how, lines) => {
    expect(await said(inside(lines))).toEqual(CHANGED);
  });

  test.each([
    ['that stays', '  page.expenses.map((e) => [e.id, e.note, e.taxCodeId]);'],
    ['of a spread that is laid over', "  use({ ...page.expenses[0], status: 'new' }.status);"],
    [
      'of the response around it',
      `  const response = await fetch('${URL}'); if (response.status !== 200) return;`,
    ],
    [
      'of something else in the same list',
      '  const all = [{ departmentId: 1 }, ...rows]; use(all[0].departmentId);',
    ],
    ['of another list', '  rows.map((e) => e.departmentId);'],
    ['as an envelope', '  use(page.expenses.length);'],
  ])('is silent: one %s', async (_how, lines) => {
    expect(await said(inside(lines))).toEqual([]);
  });

  test('through then, and functions that are handed over', async () => {
    const code = `const toRow = (e) => e.departmentId;
export const rows = () => fetch('${URL}').then((r) => r.json()).then(({ expenses }) => expenses.map(toRow));`;
    expect(await said(code)).toEqual(['1 changed-field certain']);
  });

  test('in another module, of what a function gives back', async () => {
    const code = `export async function expenses() { const { data } = await axios.get('${URL}'); return data.expenses; }`;
    const other =
      "import { expenses } from './pleo';\nexport const run = async () => (await expenses()).map((e) => e.employeeCode);";
    expect(await said(`import axios from 'axios';\n${code}`, { 'src/run.ts': other })).toEqual([
      'src/run.ts:2 lost-field certain',
    ]);
  });

  test('of a wrapper whose callers ask for different things', async () => {
    const code = `const get = async (path) => (await fetch('https://openapi.pleo.io/v1' + path)).json();
export const a = async () => (await get('/expenses')).expenses.map((e) => e.departmentId);
export const b = async () => (await get('/employees')).employees.map((e) => [e.role, e.departmentId]);`;
    expect(await said(code)).toEqual(['2 changed-field certain', '3 lost-field certain']);
  });

  test('through the operators of a stream', async () => {
    const code = `import { from, map, tap } from 'rxjs';
export const teams = from(fetch('${URL}').then((r) => r.json())).pipe(
  tap((page) => use(page.metadata.pageInfo.totalCount)),
  map((page) => page.expenses),
  map((all) => all.map((e) => e.departmentId)),
);`;
    expect(await said(code)).toEqual(['3 changed-field certain', '5 changed-field certain']);
  });

  test('of a query hook, by its function and by its select', async () => {
    const code = `const load = async () => (await (await fetch('${URL}')).json()).expenses;
export const useTeams = () => useQuery({ queryKey: ['a'], queryFn: load, select: (all) => all.map((e) => e.departmentId) });
export const useCodes = () => { const { data } = useQuery({ queryKey: ['b'], queryFn: () => load() }); return data.map((e) => e.employeeCode); };`;
    expect(await said(code)).toEqual(['2 changed-field certain', '3 lost-field certain']);
  });

  test('of an instance whose class is written as a type', async () => {
    const code = `import { plainToInstance } from 'class-transformer';
class ExpenseDto { departmentId: string; }
export const load = async () => plainToInstance(ExpenseDto, (await (await fetch('${URL}')).json()).expenses).map((e) => e.departmentId);`;
    expect(await said(code)).toEqual(['3 changed-field certain']);
  });

  test('of a class member', async () => {
    const code = `export class Store {
  async load() { this.rows = (await (await fetch('${URL}')).json()).expenses; }
  teams() { return this.rows.map((e) => e.departmentId); }
}`;
    expect(await said(code)).toEqual(['3 changed-field certain']);
  });

  test.each([
    [
      'of a client that gives the body',
      "import { ofetch as ask } from 'ofetch';",
      ['2 changed-field certain'],
    ],
    ['not of a response', 'const ask = fetch;', []],
  ])('a name that responses have, too: %s', async (_title, line, expected) => {
    expect(await said(`${line}\nexport const run = async () => (await ask('${URL}/42')).status;`)).toEqual(
      expected,
    );
  });

  test('of a generator', async () => {
    const code = `async function* all() { yield* (await (await fetch('${URL}')).json()).expenses; }
export async function run() { for await (const e of all()) use(e.departmentId); }`;
    expect(await said(code)).toEqual(['2 changed-field certain']);
  });

  test('of a value that only its type tells of', async () => {
    const types = `interface Expense { departmentId: string }\ninterface Row { departmentId: string }\n`;
    const code = `${types}export const load = async () => cache.set((await (await fetch('${URL}')).json()) as { expenses: Expense[] });
export const team = (expense: Expense) => expense.departmentId;
export const other = (row: Row) => row.departmentId;`;
    expect(await said(code)).toEqual(['4 changed-field likely']);
  });

  test('of a type that comes through other files, under another name', async () => {
    const code = `import type { Page } from './barrel';
export const load = async () => { const page: Page = await (await fetch('${URL}')).json(); cache.set(page); };`;
    const found = await said(code, {
      'src/types.ts': `export interface Row { departmentId: string }
export interface Expense { departmentId: string }
export interface Page { expenses: Expense[] }`,
      'src/index.ts': "export * from './types';",
      'src/barrel.ts': "export { type Expense as Spent, type Page, type Row } from './index';",
      'src/view.ts': `import './pleo';
import type { Row, Spent } from './barrel';
export const team = (expense: Spent) => expense.departmentId;
export const other = (row: Row) => row.departmentId;`,
    });
    expect(found).toEqual(['src/view.ts:3 changed-field likely']);
  });
});

describe('what is said', () => {
  const findings = async (lines: string) => (await scanSources({ 'a.ts': inside(lines) })).findings;

  test('money is loud', async () => {
    const [field] = (await findings('  use(page.expenses[0].amountOriginal.value);')).filter(
      ({ rule }) => rule === 'changed-field',
    );
    expect(field?.what).toBe(
      '`run()` reads `expenses[].amountOriginal.value`, which is `data[].transactionValue.minors` in the answer of POST /v1/accounting-entries:search.',
    );
    expect(field?.why).toContain('a hundred times too large');
  });

  test.each([
    ['lines[0].amountSettled.value', true],
    ['lines[0].amountSettled', true],
    ['amountSettled.currency', false],
    ['departmentId', false],
  ])('%s: whether it is an amount', async (path, isAmount) => {
    const all = await findings(`  use(page.expenses[0].${path});`);
    const whys = all.filter(({ rule }) => rule === 'changed-field').map(({ why }) => why);
    expect(whys.map((why) => why.includes('a hundred times too large'))).toEqual([isAmount]);
  });

  test('the call lists the fields and only the parameters that it sends', async () => {
    const [call] = (
      await findings('  use(page.expenses[0].departmentId, page.expenses[0].departmentId);')
    ).filter(({ rule }) => rule === 'legacy-call');
    const steps = call?.replacements[0]?.steps.map(({ text }) => text) ?? [];
    expect(steps.filter((text) => text.startsWith('Read data[].teamId'))).toEqual([
      'Read data[].teamId in place of expenses[].departmentId, read in a.ts:3.',
    ]);
    expect(steps.join(' ')).not.toContain('dateFrom');
    expect(steps.join(' ')).toContain('company_id');
  });

  test('what is read stands in the report, by the paths of the catalogue', async () => {
    const result = await scanSources({
      'a.ts': inside('  use(page.expenses[0].note, page.metadata.pageInfo.totalCount);'),
    });
    expect([...result.reads.values()]).toEqual([
      ['expenses[]', 'expenses[].note', 'metadata', 'metadata.pageInfo', 'metadata.pageInfo.totalCount'],
    ]);
  });

  test('fields of a call that nothing replaces are no findings', async () => {
    const code =
      "export const run = async () => (await (await fetch('https://openapi.pleo.io/v1/teams')).json()).teams.map((t) => t.code);";
    expect(await said(code)).toEqual([]);
  });
});

describe('an answer that goes to very many places', () => {
  const lines = (count: number): string => inside('  page.expenses.at(0);\n'.repeat(count));

  test('is not followed for ever, and that is said', async () => {
    const { complete, faults } = await scanSources({ 'a.ts': lines(12_500) });
    expect(complete).toBe(false);
    expect(faults).toEqual([
      { where: 'a.ts', message: expect.stringContaining('more places than are followed') },
    ]);
  });

  test('is followed to the end when they are fewer', async () => {
    expect(await scanSources({ 'a.ts': lines(2_500) })).toMatchObject({ complete: true, faults: [] });
  });
});
