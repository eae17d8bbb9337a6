/** Configuration libraries: small programs · what is found in them. Each loud one has a silent twin beside it. */

import { describe, expect, test } from 'vitest';
import { scanSources } from './support/scan.ts';

type Sources = Readonly<Record<string, string>>;

/** Every finding and undecided request: rule or `unresolved`, operation, certainty, in order of places. */
async function found(sources: Sources): Promise<string[]> {
  const result = await scanSources({ 'package.json': '{}', ...sources });
  expect(result.faults).toEqual([]);
  const findings = result.findings.map(({ at, rule, call, certainty }) => {
    const operation = call ? result.operations.get(call.id)?.id : undefined;
    return { at, text: `${operation ?? rule} ${certainty}` };
  });
  const undecided = result.unresolved.map(({ at }) => ({ at, text: 'unresolved' }));
  return [...findings, ...undecided]
    .sort((a, b) => a.at.file.localeCompare(b.at.file) || a.at.line - b.at.line)
    .map(({ text }) => text);
}

const LEGACY = 'https://openapi.pleo.io/v1';
const OTHER = 'https://api.hibob.com/v1';

/** A Nest service that asks for `key`. */
const service = (read: string): string => `
import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
@Injectable()
export class PleoService {
  constructor(private readonly http: HttpService, private readonly config: ConfigService) {}
  list() { return this.http.get(${read} + '/expenses'); }
}`;

const module = (options: string, before = ''): string => `
import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { PleoService } from './pleo.service';
${before}
@Module({ imports: [ConfigModule.forRoot(${options})], providers: [PleoService] })
export class AppModule {}`;

describe('@nestjs/config', () => {
  test.each<[string, Sources, string[]]>([
    [
      'a variable nobody defines',
      { 'src/pleo.service.ts': service("this.config.get('PLEO_BASE_URL')") },
      ['getExpenses possible'],
    ],
    [
      'a key nobody defines',
      { 'src/pleo.service.ts': service("this.config.getOrThrow<string>('pleo.baseUrl')") },
      ['getExpenses possible'],
    ],
    [
      'a key of somebody else',
      { 'src/pleo.service.ts': service("this.config.getOrThrow<string>('hibob.baseUrl')") },
      [],
    ],
    [
      'a variable of a file',
      {
        '.env': `PLEO_BASE_URL=${LEGACY}`,
        'src/pleo.service.ts': service("this.config.get<string>('PLEO_BASE_URL', { infer: true })"),
      },
      ['getExpenses likely'],
    ],
    [
      'a variable of a file with another host',
      {
        '.env': `PLEO_BASE_URL=${OTHER}`,
        'src/pleo.service.ts': service("this.config.get('PLEO_BASE_URL')"),
      },
      ['unresolved'],
    ],
    [
      'a default',
      { 'src/pleo.service.ts': service(`this.config.get('pleo.url', '${LEGACY}')`) },
      ['getExpenses likely'],
    ],
    [
      'a loaded function',
      {
        'src/configuration.ts': `export default () => ({ pleo: { url: process.env.PLEO_URL ?? '${LEGACY}' }, hibob: { url: '${OTHER}' } });`,
        'src/app.module.ts': module(
          '{ load: [configuration] }',
          "import configuration from './configuration';",
        ),
        'src/pleo.service.ts': service("this.config.get('pleo.url')"),
      },
      ['getExpenses likely'],
    ],
    [
      'a loaded function, another key',
      {
        'src/configuration.ts': `export default () => ({ pleo: { url: process.env.PLEO_URL ?? '${LEGACY}' }, hibob: { url: '${OTHER}' } });`,
        'src/app.module.ts': module(
          '{ load: [configuration] }',
          "import configuration from './configuration';",
        ),
        'src/pleo.service.ts': service("this.config.get('hibob.url')"),
      },
      ['legacy-host certain'],
    ],
    [
      'the whole namespace',
      {
        'src/pleo.config.ts': `import { registerAs } from '@nestjs/config'; export default registerAs('pleo', () => ({ url: process.env.PLEO_URL || '${LEGACY}' }));`,
        'src/app.module.ts': module('{ load: [pleo] }', "import pleo from './pleo.config';"),
        'src/pleo.service.ts': service("this.config.get('pleo').url"),
      },
      ['getExpenses likely'],
    ],
    [
      'a registered one by its key',
      {
        'src/pleo.config.ts': `import { registerAs } from '@nestjs/config'; export default registerAs('pleo', () => ({ url: process.env.PLEO_URL || '${LEGACY}' }));`,
        'src/pleo.service.ts': `
import { Inject, Injectable } from '@nestjs/common';
import { ConfigType } from '@nestjs/config';
import axios from 'axios';
import pleo from './pleo.config';
@Injectable()
export class PleoService {
  @Inject(pleo.KEY) private readonly own: { url: string };
  constructor(@Inject(pleo.KEY) private readonly config: ConfigType<typeof pleo>) {}
  list() { return axios.get(this.config.url + '/expenses'); }
  tags() { return axios.get(\`\${this.own.url}/tag-groups\`); }
  direct() { return axios.get(pleo().url + '/teams'); }
}`,
      },
      ['getExpenses likely', 'getTagGroups likely', 'getTeams likely'],
    ],
    [
      'a validated default',
      {
        'src/app.module.ts': module(
          `{ validationSchema: Joi.object({ PLEO_URL: Joi.string().uri().default('${LEGACY}') }) }`,
          "import * as Joi from 'joi';",
        ),
        'src/pleo.service.ts': service("this.config.get('PLEO_URL')"),
      },
      ['getExpenses likely'],
    ],
    [
      'a validating function',
      {
        'src/app.module.ts': module(
          '{ validate: (env) => schema.parse(env) }',
          `import { z } from 'zod'; const schema = z.object({ PLEO_URL: z.string().url().default('${LEGACY}') });`,
        ),
        'src/pleo.service.ts': service("this.config.get('PLEO_URL')"),
      },
      ['getExpenses likely'],
    ],
    [
      'a validated class',
      {
        'src/env.ts': `
import { plainToInstance } from 'class-transformer';
import { IsUrl, validateSync } from 'class-validator';
export class Env { @IsUrl() PLEO_URL: string = '${LEGACY}'; }
export function validate(config: Record<string, unknown>) {
  const validated = plainToInstance(Env, config, { enableImplicitConversion: true });
  if (validateSync(validated).length > 0) throw new Error('bad environment');
  return validated;
}`,
        'src/app.module.ts': module('{ validate }', "import { validate } from './env';"),
        'src/pleo.service.ts': service("this.config.get('PLEO_URL')"),
      },
      ['getExpenses likely'],
    ],
    [
      'a YAML file that the program reads',
      {
        'config.yaml': `pleo:\n  url: ${LEGACY}\nhibob:\n  url: ${OTHER}\n`,
        'src/configuration.ts': `import { readFileSync } from 'fs'; import * as yaml from 'js-yaml'; import { join } from 'path';
export default () => yaml.load(readFileSync(join(__dirname, '..', 'config.yaml'), 'utf8')) as Record<string, any>;`,
        'src/app.module.ts': module(
          '{ load: [configuration] }',
          "import configuration from './configuration';",
        ),
        'src/pleo.service.ts': service("this.config.get('pleo.url')"),
      },
      ['getExpenses likely'],
    ],
  ])('%s', async (_name, sources, expected) => expect(await found(sources)).toEqual(expected));
});

const get = (address: string): string => `fetch(${address} + '/expenses');`;

/** The other vendor's address is read the same way: only one finding. */
describe('configuration libraries', () => {
  test.each<[string, Sources, string[]]>([
    [
      'node-config: get, members, objects',
      {
        'config/default.json': JSON.stringify({ pleo: { baseUrl: LEGACY }, hibob: { baseUrl: OTHER } }),
        'src/a.js': `const config = require('config'); ${get("config.get('pleo.baseUrl')")}`,
        'src/b.js': `const config = require('config'); const { baseUrl } = config.get('pleo'); ${get('baseUrl')}`,
        'src/c.ts': `import config from 'config'; ${get('config.pleo.baseUrl')}`,
        'src/d.ts': `import config from 'config'; ${get("config['pleo'].baseUrl")}`,
        'src/e.ts': `import config from 'config'; ${get("config.get('hibob.baseUrl')")}`,
        'src/f.ts': `import config from 'config'; ${get("config.get('baseUrl')")}`,
        'src/g.ts': `import config from 'config'; ${get("config.get('pleo')['baseUrl']")}`,
      },
      [
        'getExpenses likely',
        'getExpenses likely',
        'getExpenses likely',
        'getExpenses likely',
        'getExpenses likely',
      ],
    ],
    [
      'node-config: YAML, JSON5, a program, and a file of another folder',
      {
        'config/default.yaml': `hibob:\n  url: ${OTHER}\n`,
        'config/production.yaml': `pleo:\n  url: ${LEGACY}\n`,
        'config/staging.json5': `{ cards: { pleoUrl: '${LEGACY}' } }`,
        'config/default.js': `module.exports = { people: { pleoUrl: '${LEGACY}' } }`,
        'other/default.json': JSON.stringify({ tags: { url: LEGACY } }),
        'src/a.ts': `import config from 'config'; ${get("config.get('pleo.url')")}`,
        'src/b.ts': `import config from 'config'; ${get("config.get('cards.pleoUrl')")}`,
        'src/c.ts': `import config from 'config'; ${get("config.get('people.pleoUrl')")}`,
        'src/d.ts': `import config from 'config'; ${get("config.get('hibob.url')")}`,
        'src/e.ts': `import config from 'config'; ${get("config.get('tags.url')")}`,
      },
      ['legacy-host certain', 'getExpenses likely', 'getExpenses likely', 'getExpenses likely'],
    ],
    [
      'node-config: variables',
      {
        '.env': `PLEO_URL=${LEGACY}`,
        'config/custom-environment-variables.json': JSON.stringify({
          pleo: { url: 'PLEO_URL' },
          hibob: { url: { __name: 'HIBOB_URL' } },
        }),
        'src/a.ts': `import config from 'config'; ${get("config.get('pleo.url')")}`,
        'src/b.ts': `import config from 'config'; ${get("config.get('hibob.url')")}`,
      },
      ['getExpenses likely'],
    ],
    [
      'node-config: each service its own folder',
      {
        'services/a/config/default.json': JSON.stringify({ cards: { api: LEGACY } }),
        'services/b/config/default.json': JSON.stringify({ cards: { api: `${OTHER}/pleo` } }),
        'services/a/src/a.ts': `import config from 'config'; ${get("config.get('cards.api')")}`,
        'services/b/src/pleo.ts': `import config from 'config'; ${get("config.get('cards.api')")}`,
      },
      ['getExpenses likely'],
    ],
    [
      'convict: defaults, variables, files, objects',
      {
        '.env': `CARDS_URL=${LEGACY}`,
        'config/production.json': JSON.stringify({ people: { url: LEGACY } }),
        'src/config.ts': `import convict from 'convict';
export const config = convict({
  env: { format: ['production', 'test'], default: 'test', env: 'NODE_ENV' },
  pleo: { url: { format: 'url', default: '${LEGACY}', env: 'PLEO_URL' } },
  cards: { url: { format: 'url', default: '', env: 'CARDS_URL' } },
  people: { url: { format: 'url', default: '' } },
  hibob: { url: { format: 'url', default: '${OTHER}' } },
});
config.loadFile('./config/' + config.get('env') + '.json').validate({ allowed: 'strict' });`,
        'src/a.ts': `import { config } from './config'; ${get("config.get('pleo.url')")}`,
        'src/b.ts': `import { config } from './config'; ${get("config.get('cards.url')")}`,
        'src/c.ts': `import { config } from './config'; ${get("config.get('people').url")}`,
        'src/d.ts': `import { config } from './config'; ${get('config.getProperties().pleo.url')}`,
        'src/e.ts': `import { config } from './config'; ${get("config.get('hibob.url')")}`,
      },
      ['getExpenses likely', 'getExpenses likely', 'getExpenses likely', 'getExpenses likely'],
    ],
    [
      'nconf: defaults, files, overrides, variables',
      {
        '.env': `cards__url=${LEGACY}`,
        'settings.json': JSON.stringify({ people: { pleoUrl: LEGACY } }),
        'src/setup.js': `const nconf = require('nconf');
nconf.argv().env('__').file({ file: 'settings.json' }).defaults({ pleo: { url: '${LEGACY}' }, hibob: { url: '${OTHER}' } });
module.exports = nconf;`,
        'src/a.js': `const nconf = require('./setup'); ${get("nconf.get('pleo:url')")}`,
        'src/b.js': `const nconf = require('nconf'); ${get("nconf.get('people').pleoUrl")}`,
        'src/c.js': `const nconf = require('nconf'); ${get("nconf.get('hibob:url')")}`,
        'src/d.js': `const nconf = require('nconf'); ${get("nconf.get('PLEO_URL')")}`,
      },
      ['legacy-host certain', 'getExpenses likely', 'getExpenses likely', 'getExpenses possible'],
    ],
    [
      'rc, c12, conf',
      {
        'src/a.ts': `import rc from 'rc'; const settings = rc('sync', { url: '${LEGACY}', other: '${OTHER}' }); ${get('settings.url')} ${get('settings.other')}`,
        'src/b.ts': `import { loadConfig } from 'c12'; const { config } = await loadConfig({ name: 'sync', defaults: { url: '${LEGACY}' } }); ${get('config.url')}`,
        'src/c.ts': `import Store from 'electron-store'; const store = new Store({ defaults: { pleo: { url: '${LEGACY}' }, other: '${OTHER}' } }); ${get("store.get('pleo.url')")} ${get("store.get('other')")}`,
        'src/d.ts': `import Store from 'electron-store'; const store = new Store(); ${get(`store.get('api', '${LEGACY}')`)}`,
      },
      ['getExpenses likely', 'getExpenses likely', 'getExpenses likely', 'getExpenses likely'],
    ],
    [
      'env-var',
      {
        '.env': `PLEO_TEAMS=${LEGACY}`,
        'src/a.ts': `import * as env from 'env-var'; ${get("env.get('PLEO_URL').required().asUrlString()")}`,
        'src/b.ts': `import env from 'env-var'; ${get(`env.get('CARDS_URL').default('${LEGACY}').asString()`)}`,
        'src/c.ts': `import { from } from 'env-var'; const env = from(process.env); const url = env.get('PLEO_TEAMS').asUrlObject(); fetch(url.href + '/teams'); fetch(new URL('/v1/expenses', url));`,
        'src/d.ts': `import { get } from 'env-var'; fetch(get('HIBOB_URL').default('${OTHER}').asString() + '/expenses');`,
      },
      ['getExpenses possible', 'getExpenses likely', 'getTeams likely', 'getExpenses likely'],
    ],
    [
      'dotenv and its kin',
      {
        'env/cards.env': `CARDS_URL=${LEGACY}\nHIBOB_URL=${OTHER}`,
        'src/a.ts': `import dotenv from 'dotenv'; const { parsed } = dotenv.config({ path: 'env/cards.env' }); ${get('parsed.CARDS_URL')} ${get('parsed?.HIBOB_URL')}`,
        'src/b.ts': `import { config } from '@dotenvx/dotenvx'; const env = config().parsed!; ${get('env.CARDS_URL')}`,
        'src/c.ts': `import { readFileSync } from 'node:fs'; import { parse } from 'dotenv'; const env = parse(readFileSync('env/cards.env')); ${get('env.CARDS_URL')}`,
        'src/d.ts': `import { expand } from 'dotenv-expand'; import * as dotenv from 'dotenv'; const env = expand(dotenv.config()).parsed; ${get("env['CARDS_URL']")}`,
        'src/e.ts': `const { CARDS_URL, HIBOB_URL } = { ...process.env }; ${get('CARDS_URL')} ${get('HIBOB_URL')}`,
      },
      [
        'getExpenses likely',
        'getExpenses likely',
        'getExpenses likely',
        'getExpenses likely',
        'getExpenses likely',
      ],
    ],
    [
      'schemas of the environment',
      {
        'src/a.ts': `import { parseEnv, z } from 'znv'; const { PLEO_URL } = parseEnv(process.env, { PLEO_URL: z.string().url().default('${LEGACY}') }); ${get('PLEO_URL')}`,
        'src/b.ts': `import { parseEnv } from 'znv'; import { z } from 'zod'; const env = parseEnv(process.env, { U: { schema: z.string(), defaults: { production: '${LEGACY}', _: 'http://localhost:1' } } }); ${get('env.U')}`,
        'src/c.ts': `import envSchema from 'env-schema'; const env = envSchema({ schema: { type: 'object', properties: { U: { type: 'string', default: '${LEGACY}' }, V: { type: 'string', default: '${OTHER}' } } } }); ${get('env.U')} ${get('env.V')}`,
        'src/d.ts': `import envSchema from 'env-schema'; import S from 'fluent-json-schema'; const env = envSchema({ schema: S.object().prop('U', S.string().default('${LEGACY}')).prop('V', S.string().default('${OTHER}')) }); ${get('env.U')} ${get('env.V')}`,
        'src/e.ts': `import { z } from 'zod'; const env = z.object({ U: z.string().default('${LEGACY}') }).transform((e) => ({ cards: { url: e.U } })).parse(process.env); ${get('env.cards.url')}`,
      },
      [
        'getExpenses likely',
        'getExpenses likely',
        'getExpenses likely',
        'getExpenses likely',
        'getExpenses likely',
      ],
    ],
    [
      'files that the program parses',
      {
        'data/cards.json': JSON.stringify({ cards: { url: LEGACY }, hibob: { url: OTHER } }),
        'data/pleo.toml': `[cards]\nurl = "${LEGACY}"\n`,
        'src/a.ts': `import { readFileSync } from 'node:fs'; import path from 'node:path'; const data = JSON.parse(readFileSync(path.join(__dirname, '../data/cards.json'), 'utf8')); ${get('data.cards.url')} ${get('data.hibob.url')}`,
        'src/pleo.ts': `import { readFile } from 'node:fs/promises'; import { parse } from 'smol-toml'; const data = parse(await readFile('data/pleo.toml', 'utf8')); ${get('data.cards.url')}`,
        'src/c.ts': `import { readFileSync } from 'node:fs'; const data = JSON.parse(readFileSync('data/answers.json', 'utf8')); ${get('data.pleo.url')}`,
      },
      ['getExpenses likely', 'unresolved', 'getExpenses likely'],
    ],
  ])('%s', async (_name, sources, expected) => expect(await found(sources)).toEqual(expected));
});

describe('configuration of a project', () => {
  test.each<[string, Sources, string[]]>([
    [
      'a file that is imported, whatever its keys are called',
      {
        'config/api.json': JSON.stringify({ baseUrl: LEGACY }),
        'other/api.json': JSON.stringify({ baseUrl: OTHER }),
        'src/a.ts': `import config from '../config/api.json'; ${get('config.baseUrl')}`,
        'src/b.ts': `import config from '../other/api.json'; ${get('config.baseUrl')}`,
      },
      ['getExpenses certain'],
    ],
    [
      'a variable with a name that stands everywhere',
      {
        '.env': `API=${LEGACY}`,
        'src/a.ts': get('process.env.API'),
        'src/b.ts': get('config.API'),
      },
      ['getExpenses likely'],
    ],
    [
      'Nuxt',
      {
        '.env': `NUXT_TEAMS_URL=${LEGACY}`,
        'nuxt.config.ts': `export default defineNuxtConfig({ runtimeConfig: { pleoBase: '${LEGACY}', teamsUrl: '', hibob: '${OTHER}', public: { cards: { url: process.env.CARDS_URL || '${LEGACY}' } } } });`,
        'server/api/a.get.ts': `export default defineEventHandler((event) => $fetch(useRuntimeConfig(event).pleoBase + '/expenses'));`,
        'server/api/b.get.ts': `export default defineEventHandler(() => { const { teamsUrl, hibob } = useRuntimeConfig(); $fetch('/teams', { baseURL: teamsUrl }); return $fetch('/expenses', { baseURL: hibob }) });`,
        'composables/pleo.ts': `export const usePleo = () => { const config = useRuntimeConfig(); return $fetch(config.public.cards.url + '/employees') }`,
      },
      ['getEmployees likely', 'getExpenses likely', 'getTeams likely'],
    ],
    [
      'Expo',
      {
        'app.json': JSON.stringify({ expo: { name: 'a', extra: { cardsUrl: LEGACY, hibobUrl: OTHER } } }),
        'app.config.ts': `export default ({ config }) => ({ ...config, extra: { ...config.extra, pleoUrl: process.env.PLEO_URL ?? '${LEGACY}' } });`,
        'src/a.ts': `import Constants from 'expo-constants'; const { cardsUrl, hibobUrl } = Constants.expoConfig!.extra!; ${get('cardsUrl')} ${get('hibobUrl')}`,
        'src/b.ts': `import Constants from 'expo-constants'; ${get('Constants.expoConfig?.extra?.pleoUrl')}`,
        'src/c.ts': `import Constants from 'expo-constants'; ${get('(Constants.manifest as any).extra.cardsUrl')}`,
      },
      ['getExpenses likely', 'getExpenses likely', 'getExpenses likely'],
    ],
    [
      'Next',
      {
        'next.config.js': `module.exports = { publicRuntimeConfig: { pleoUrl: '${LEGACY}', hibobUrl: '${OTHER}' } };`,
        'lib/a.ts': `import getConfig from 'next/config'; const { publicRuntimeConfig } = getConfig(); ${get('publicRuntimeConfig.pleoUrl')} ${get('publicRuntimeConfig.hibobUrl')}`,
      },
      ['getExpenses likely'],
    ],
  ])('%s', async (_name, sources, expected) => expect(await found(sources)).toEqual(expected));
});

describe('what builds and plugins put in', () => {
  test.each<[string, Sources, string[]]>([
    [
      'variables of Next',
      {
        'next.config.js': `module.exports = { env: { PLEO_URL: '${LEGACY}', HIBOB_URL: '${OTHER}' } };`,
        'lib/a.js': `${get('process.env.PLEO_URL')} ${get('process.env.HIBOB_URL')}`,
      },
      ['getExpenses likely'],
    ],
    [
      'definitions of Vite',
      {
        'vite.config.ts': `import { defineConfig } from 'vite'; export default defineConfig({ define: { 'process.env.PLEO_URL': JSON.stringify('${LEGACY}') } });`,
        'src/a.ts': `${get('process.env.PLEO_URL')} ${get('process.env.HIBOB_URL')}`,
      },
      ['getExpenses likely'],
    ],
    [
      '@fastify/env',
      {
        'src/app.ts': `import Fastify from 'fastify'; import fastifyEnv from '@fastify/env'; const app = Fastify();
await app.register(fastifyEnv, { schema: { type: 'object', properties: { PLEO_URL: { type: 'string', default: '${LEGACY}' }, HIBOB_URL: { type: 'string', default: '${OTHER}' } } } });
app.get('/a', () => fetch(app.config.PLEO_URL + '/expenses')); app.get('/b', () => fetch(app.config.HIBOB_URL + '/expenses'));`,
      },
      ['getExpenses likely'],
    ],
  ])('%s', async (_name, sources, expected) => expect(await found(sources)).toEqual(expected));
});

describe('files that do not name Pleo themselves', () => {
  const provided = "import { Injectable } from '@nestjs/common';";
  test.each<[string, Sources, string[]]>([
    [
      'a service that gets a configured client',
      {
        'src/m.ts': `import { Module } from '@nestjs/common'; import { HttpModule } from '@nestjs/axios'; import { P } from './p'; @Module({ imports: [HttpModule.register({ baseURL: '${LEGACY}' })], providers: [P] }) export class M {}`,
        'src/p.ts': `${provided} import { HttpService } from '@nestjs/axios'; @Injectable() export class P { constructor(private http: HttpService) {} a() { return this.http.get('/expenses') } }`,
      },
      ['getExpenses certain'],
    ],
    [
      'a service that asks for a key',
      {
        'src/configuration.ts': `export default () => ({ cards: { url: '${LEGACY}' }, hibob: { url: '${OTHER}' } })`,
        'src/m.ts': `import { Module } from '@nestjs/common'; import { ConfigModule } from '@nestjs/config'; import c from './configuration'; import { P } from './p'; @Module({ imports: [ConfigModule.forRoot({ load: [c] })], providers: [P] }) export class M {}`,
        'src/p.ts': `${provided} import { ConfigService } from '@nestjs/config'; @Injectable() export class P { constructor(private c: ConfigService) {} a() { return fetch(this.c.get('cards.url') + '/expenses') } b() { return fetch(this.c.get('hibob.url') + '/expenses') } }`,
      },
      ['getExpenses certain'],
    ],
    [
      'a handler of Nuxt, and one of another project',
      {
        'a/nuxt.config.ts': `export default defineNuxtConfig({ runtimeConfig: { cards: { url: '${LEGACY}' } } })`,
        'b/nuxt.config.ts': `export default defineNuxtConfig({ runtimeConfig: { cards: { url: '${OTHER}' } } })`,
        'a/server/api/x.get.ts':
          "export default defineEventHandler(() => { const { cards } = useRuntimeConfig(); return $fetch('/teams', { baseURL: cards.url }) })",
        'b/server/api/x.get.ts':
          "export default defineEventHandler(() => { const { cards } = useRuntimeConfig(); return $fetch('/teams', { baseURL: cards.url }) })",
      },
      ['getTeams likely'],
    ],
    [
      'a program file of node-config',
      {
        'config/default.js': `module.exports = { cards: { url: '${LEGACY}' }, hibob: { url: '${OTHER}' } }`,
        'src/a.js':
          "const config = require('config'); fetch(config.get('cards.url') + '/expenses'); fetch(config.get('hibob.url') + '/expenses')",
      },
      ['getExpenses likely'],
    ],
  ])('%s', async (_name, sources, expected) => expect(await found(sources)).toEqual(expected));
});

describe('a variable that many files set', () => {
  const files = (urls: readonly string[]): Sources => ({
    ...Object.fromEntries(
      urls.map((url, index) => [`deploy/${index}/.env`, `PLEO_URL=${url}\nPORT=${index}\n`]),
    ),
    'deploy/a.ts':
      "fetch(process.env.PLEO_URL + '/expenses'); fetch('http://localhost:' + process.env.PORT);",
  });
  const numbered = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${LEGACY}/${index}`);

  test('to more addresses than are followed: that is said', async () => {
    const { complete, faults } = await scanSources(files(numbered(30)));
    expect(complete).toBe(false);
    expect(faults).toEqual([{ where: 'budget', message: expect.stringContaining('in deploy/a.ts:1') }]);
  });

  test('to the same address mostly: none of the others is lost', async () => {
    const { complete, calls } = await scanSources(files([...Array(40).fill(LEGACY), ...numbered(1)]));
    expect(complete).toBe(true);
    expect(calls.map(({ path }) => path).sort()).toEqual(['/v1/0/expenses', '/v1/expenses']);
  });
});
