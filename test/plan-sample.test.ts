/** The client that a plan proposes: it compiles, sends what Pleo asks for, pages, and is silent under our own rules. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { clientSample } from '../src/plan/client-sample.ts';
import { scanSources } from './support/scan.ts';

const ROOT = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'pleo-migrate-sample-'));
const sample = clientSample('PLEO_API_KEY');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('compiles without an error', () => {
  const file = join(folder, 'client.ts');
  writeFileSync(file, sample);
  const types = ['--typeRoots', join(ROOT, 'node_modules', '@types'), '--types', 'node'];
  const options = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--target',
    'es2023',
    '--module',
    'nodenext',
    ...types,
  ];
  execFileSync(join(ROOT, 'node_modules', '.bin', 'tsc'), [...options, file], { encoding: 'utf8' });
}, 30_000);

test('sends the key as the user name, and asks for page after page', () => {
  writeFileSync(join(folder, 'client.ts'), sample);
  writeFileSync(
    join(folder, 'run.ts'),
    `const seen: string[] = [];
globalThis.fetch = (async (url: string, init: RequestInit) => {
  seen.push([init.method, url, new Headers(init.headers).get('authorization'), init.body].join(' '));
  const isFirst = seen.length === 1;
  return new Response(JSON.stringify({
    data: [seen.length],
    pagination: isFirst ? { hasNextPage: true, endCursor: 'C2' } : { hasNextPage: false },
  }));
}) as typeof fetch;
const { pages } = await import('./client.ts');
const found: unknown[] = [];
for await (const one of pages('POST', '/v1/accounting-entries:search', { company_id: 'x' }, { includeDeleted: false })) found.push(one);
console.log(JSON.stringify({ found, seen }));
`,
  );
  const env = { PATH: process.env.PATH ?? '', PLEO_API_KEY: 'k' };
  const { found, seen } = JSON.parse(
    execFileSync(process.execPath, [join(folder, 'run.ts')], { encoding: 'utf8', env }),
  );
  const sent = `Basic ${Buffer.from('k:').toString('base64')} {"includeDeleted":false}`;
  const address = 'POST https://external.pleo.io/v1/accounting-entries:search?company_id=x';
  expect(found).toEqual([1, 2]);
  expect(seen).toEqual([`${address} ${sent}`, `${address}&after=C2 ${sent}`]);
}, 30_000);

test('gives no finding of its own', async () => {
  const result = await scanSources({ 'client.ts': sample });
  expect([result.findings, result.unresolved]).toEqual([[], []]);
});
