/** Configuration files: what they may say is read, what they may not is answered with key, place and what to do. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import schema from '../schema/config-v1.json' with { type: 'json' };
import { clients } from '../src/clients/tables/index.ts';
import { loadConfig } from '../src/config/load.ts';
import { options } from '../src/config/options.ts';
import { UserError } from '../src/model/user-error.ts';

const FILE = 'pleo-migrate.config.json';
const RULES = ['legacy-call', 'legacy-host'];
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pleo-migrate-config-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** "message | hint" of the mistake in a configuration, or null when there is none. */
async function mistakeIn(text: string, file = FILE): Promise<string | null> {
  try {
    await loadConfig(folderOf({ [file]: text }), null, RULES);
    return null;
  } catch (error) {
    if (error instanceof UserError) return `${error.message} | ${error.hint}`;
    throw error;
  }
}

const client = (table: object) =>
  JSON.stringify({ clients: [{ name: 'acme', from: ['@acme/http'], ...table }] });

describe('mistakes name the key, the place and what to write', () => {
  test.each([
    [
      'an unknown key',
      '{\n  "excludes": []\n}',
      `${FILE}:2:15: There is no key excludes. Did you mean exclude?`,
    ],
    ['no day', '{ "deadline": "31.3.2027" }', '"31.3.2027" is no day. | Write it as year, month and day'],
    ['a day that there is not', '{ "deadline": "2027-02-30" }', '"2027-02-30" is no day.'],
    [
      'a context',
      '{ "contexts": { "e2e/**": "sources" } }',
      'sources is no value of contexts.e2e/**. Did you mean source?',
    ],
    ['a budget', '{ "budget": { "second": 3 } }', 'There is no key second. Did you mean seconds?'],
    [
      'a budget of nothing',
      '{ "budget": { "files": 0 } }',
      '0 is no value of budget.files. | It is 1 or more.',
    ],
    [
      'a rule',
      '{ "rules": { "legacy-cal": "off" } }',
      'There is no rule legacy-cal. Did you mean legacy-call?',
    ],
    [
      'a severity',
      '{ "rules": { "legacy-call": "of" } }',
      'of is no value of rules.legacy-call. Did you mean off?',
    ],
    ['a choice', '{ "failOn": "warnings" }', 'Did you mean warning? | It is one of new, error'],
    ['a text for a list', '{ "include": "src" }', 'include is no list. | Write […].'],
    ['a number in a list', '{ "include": ["src",\n 5] }', `${FILE}:2:2: include[1] is no text.`],
    ['a size', '{ "maxFileSize": 0 }', '0 is no value of maxFileSize. | It is 1 or more.'],
    ['a list for all', '[]', 'The configuration is no object.'],
    ['a number as a value', '{ "env": {\n "PORT": 80 } }', `${FILE}:2:10: env.PORT is no text.`],
    [
      'a URL as a host',
      '{ "hosts": { "https://x.example": "legacy" } }',
      '"https://x.example" is no host. | Write the host without',
    ],
    ['a port', '{ "hosts": { "localhost:80": "legacy" } }', '"localhost:80" is no host.'],
    ['no host at all', '{ "hosts": { "": "legacy" } }', '"" is no host.'],
    [
      'an API',
      '{ "hosts": { "x.example": "legcy" } }',
      'legcy is no value of hosts.x.example. Did you mean legacy? | It is one of legacy, external.',
    ],
    ['one table for a list', '{ "clients": {} }', 'clients is no list.'],
    ['a table without calls', client({}), 'clients[0].calls is missing.'],
    [
      'a slip that leaves a key out',
      '{ "clients": [{ "name": "x", "form": ["y"], "calls": {} }] }',
      'There is no key form. Did you mean from?',
    ],
    [
      'a nested key',
      client({ calls: { get: { metod: 'GET' } } }),
      'There is no key metod. Did you mean method? | The keys are method, url',
    ],
    [
      'a method in lower case',
      client({ calls: { get: { method: 'get' } } }),
      'clients[0].calls.get.method is neither a method in upper case nor the position',
    ],
    [
      'a position',
      client({ calls: { get: { url: -1 } } }),
      '-1 is no value of clients[0].calls.get.url. | It is 0 or more.',
    ],
    [
      'no whole position',
      client({ calls: { get: { url: 0.5 } } }),
      'clients[0].calls.get.url is no whole number.',
    ],
    [
      'positions',
      client({ calls: { get: { options: 'all' } } }),
      'clients[0].calls.get.options is neither a position nor a list of positions.',
    ],
    ['a field', client({ calls: {}, fields: { bas: ['root'] } }), 'There is no key bas. Did you mean base?'],
    [
      'what is made',
      client({ calls: {}, factories: { create: { makes: 'axois' } } }),
      'There is no client axois. Did you mean axios?',
    ],
    ['a client from nowhere', client({ calls: {}, from: [] }), 'acme comes from nowhere. | Name the modules'],
    ['broken JSON', '{ "include": [ }', `${FILE}:1:`],
  ])('%s', async (_name, text, expected) => expect(await mistakeIn(text)).toContain(expected));

  test('in a package.json, too', async () => {
    const manifest = '{\n  "name": "x",\n  "pleo-migrate": {\n    "env": []\n  }\n}';
    expect(await mistakeIn(manifest, 'package.json')).toContain('package.json:4:12: env is no object.');
  });
});

describe('what may be said', () => {
  test.each([
    ['nothing', '{}'],
    ['comments and a last comma', '{ // why\n "include": ["src"], }'],
    ['a schema', '{ "$schema": "./node_modules/pleo-migrate/schema/config-v1.json" }'],
    [
      'proxies',
      '{ "hosts": { "Proxy_1.internal": "legacy", "gateway.example/pleo/": "external", "/api/pleo": "legacy" } }',
    ],
    ['values', '{ "env": { "PLEO_BASE_URL": "https://openapi.pleo.io", "pleo.baseUrl": "" } }'],
    [
      'a table that makes axios',
      client({ calls: {}, factories: { create: { options: 0, makes: 'axios' } } }),
    ],
    ['a global', client({ from: [], globals: ['acmeFetch'], calls: { '()': { url: 0 } } })],
  ])('%s', async (_name, text) => expect(await mistakeIn(text)).toBeNull());

  test('every built-in table is one that a user could have written', async () => {
    const own = clients.map((table) => ({ ...table, name: `own ${table.name}`, from: [...table.from, 'x'] }));
    expect(await mistakeIn(JSON.stringify({ clients: own }))).toBeNull();
  });

  test('a table is filled with what most clients do', async () => {
    const folder = folderOf({ [FILE]: client({ calls: { get: { url: 0 } } }) });
    const config = await loadConfig(folder, null, RULES);
    expect(config.clients).toEqual([
      { name: 'acme', from: ['@acme/http'], calls: { get: { url: 0 } }, fields: {}, join: 'combine' },
    ]);
  });
});

describe('where it stands', () => {
  test('another file is read when it is named, and must be inside', async () => {
    const folder = folderOf({ 'ci/pleo.json': '{ "env": { "A": "b" } }', [FILE]: '{ "nonsense": 1 }' });
    expect(await loadConfig(folder, 'ci/pleo.json', RULES)).toEqual({ env: { A: 'b' } });
    await expect(loadConfig(folder, 'none.json', RULES)).rejects.toThrow('none.json cannot be read.');
    await expect(loadConfig(join(folder, 'ci'), `../${FILE}`, RULES)).rejects.toThrow('leads out');
  });

  test('a package.json without our key, or a broken one, says nothing', async () => {
    expect(await mistakeIn('{ "name": "x" }', 'package.json')).toBeNull();
    expect(await mistakeIn('{ "name": ', 'package.json')).toBeNull();
  });
});

describe('the published schema', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

  test('knows the keys that the table of options knows', () => {
    const keys = options.flatMap(({ key }) => key ?? []);
    expect(
      Object.keys(schema.properties)
        .filter((key) => key !== '$schema')
        .sort(),
    ).toEqual(keys.sort());
  });

  test.each([
    [
      true,
      { env: { PLEO_BASE_URL: 'https://openapi.pleo.io' }, hosts: { 'gateway.example/pleo': 'legacy' } },
    ],
    [true, { clients: [{ name: 'acme', from: ['@acme/http'], calls: { get: { method: 'GET', url: 0 } } }] }],
    [false, { excludes: [] }],
    [false, { hosts: { 'https://x.example': 'legacy' } }],
    [false, { clients: [{ name: 'acme', from: ['@acme/http'], calls: { get: { metod: 'GET' } } }] }],
    [false, { clients: [{ name: 'acme', calls: {} }] }],
  ])('%s: %j', (valid, config) => expect(validate(config)).toBe(valid));
});
