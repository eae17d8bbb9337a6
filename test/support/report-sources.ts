/** The files that the hand-made scan result speaks of: tabs, wide characters, long lines, odd names, a credential. */

const LONG_LINE = `export const all = [${Array.from({ length: 60 }, (_, i) => `'/v1/r${i}'`).join(',')}];fetch('https://openapi.pleo.io/v1/vendors',{headers:h})`;

export const reportSources: Readonly<Record<string, string>> = {
  'src/config.ts': [
    'export const config = {',
    "  pleo: process.env.PLEO_URL ?? 'https://openapi.pleo.io/v1',",
    "  token: 'Bearer f3b9c1d2e4a5968778695a4b3c2d1e0f',",
    '};',
    '',
  ].join('\n'),
  'src/http.ts': [
    "import { config } from './config';",
    '',
    'export async function send(path: string, init?: RequestInit) {',
    '  const url = `${config.pleo}${path}`;',
    '  return fetch(url, { ...init, headers: { Authorization: config.token } });',
    '}',
    '',
  ].join('\n'),
  'src/expenses/expense-sync.ts': [
    "import { send } from '../http';",
    '',
    'export async function listExpenses(since: string) {',
    '\tconst pages = [];',
    '\tfor (const page of pagesSince(since)) {',
    '\t\tpages.push(await send(`/expenses?pageOffset=${page}`)); // 経費の一覧',
    '\t}',
    '\treturn pages;',
    '}',
    '',
    'export async function queuedExpenses() {',
    "\tconst 見積 = '🧾', answer = await send('/expenses?status=QUEUED');",
    '\treturn answer.json();',
    '}',
    '',
    'export async function allAgain() {',
    "\treturn send('/expenses');",
    '}',
    '',
    'export const markExported = (ids: string[]) =>',
    "\tsend('/expenses', {",
    "\t\tmethod: 'PUT',",
    "\t\tbody: JSON.stringify(ids.map((id) => ({ id, status: 'EXPORTED' }))),",
    '\t});',
    '',
  ].join('\n'),
  'src/teams.ts': [
    "import { send } from './http';",
    '',
    "export const teams = () => send('/teams');",
    'export const team = (id: string) => send(`/teams/${id}`);',
    'export const any = (what: string) => send(`/${what}`);',
    '',
  ].join('\n'),
  'src/me.ts':
    "export const me = () => fetch('https://openapi.pleo.io/v1/me', { headers: { authorization: 'Bearer eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl' } });\n",
  'src/vendors.min.js': LONG_LINE,
  'src/new/entries.ts': [
    "const host = 'https://external.pleo.io';",
    'export const entries = () =>',
    "  fetch(`${host}/v1/accounting-entries:search`, { method: 'POST', headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` } });",
    '',
  ].join('\n'),
  'next.config.mjs': 'export const csp = "connect-src \'self\' https://openapi.pleo.io";\n',
  'test/größe 1,2:3%/[x](y)|`z`.test.ts':
    "it('lists tags', async () => {\n  await fetch('https://openapi.pleo.io/v1/tag-groups');\n});\n",
};
