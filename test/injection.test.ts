/** Things that containers and frameworks hand out: each row is a repository, and what is found in it. */

import { describe, expect, test } from 'vitest';
import { scanSources } from './support/scan.ts';

/** The findings of a repository, each as `file:line operation`, or the rule where there is no operation. */
async function findingsIn(sources: Readonly<Record<string, string>>): Promise<string[]> {
  const result = await scanSources(sources);
  return result.findings.map(({ at, rule, call }) => {
    const operation = result.operations.get(call?.id ?? '')?.id ?? rule;
    return `${at.file}:${at.line} ${operation}`;
  });
}

type Row = readonly [story: string, sources: Readonly<Record<string, string>>, found: readonly string[]];

const NEST = "import { Injectable, Inject, Module } from '@nestjs/common';";

describe('Nest', () => {
  test.each<Row>([
    [
      'a token of text, and one like it for another vendor',
      {
        'src/app.module.ts': `${NEST}
import { PleoTeams } from './teams';
@Module({ providers: [
  { provide: 'PLEO_URL', useValue: 'https://openapi.pleo.io/v1' },
  { provide: 'DEEL_URL', useValue: 'https://api.letsdeel.com/v1' },
  PleoTeams,
] })
export class AppModule {}`,
        'src/teams.ts': `${NEST}
@Injectable()
export class PleoTeams {
  constructor(@Inject('PLEO_URL') private readonly pleo: string, @Inject('DEEL_URL') private readonly deel: string) {}
  async sync() {
    await fetch(this.pleo + '/teams');
    await fetch(this.deel + '/teams');
  }
}`,
      },
      ['src/teams.ts:6 getTeams'],
    ],
    [
      'an abstract class stands for what a factory makes, whatever tests construct',
      {
        'src/pleo.ts': `import axios, { AxiosInstance } from 'axios';
export abstract class PleoPort { abstract teams(): Promise<unknown>; }
export class HttpPleo extends PleoPort {
  constructor(private readonly http: AxiosInstance) { super(); }
  call(path: string) { return this.http.get(path); }
  teams() { return this.call('/teams'); }
}
export const makeHttp = (baseURL: string) => axios.create({ baseURL });`,
        'src/app.module.ts': `${NEST}
import { HttpPleo, makeHttp, PleoPort } from './pleo';
import { Sync } from './sync';
const pleo = { provide: PleoPort, useFactory: () => new HttpPleo(makeHttp('https://openapi.pleo.io/v1')) };
@Module({ providers: [pleo, Sync], exports: [pleo] })
export class AppModule {}`,
        'src/sync.ts': `${NEST}
import { PleoPort } from './pleo';
@Injectable()
export class Sync {
  constructor(private readonly pleo: PleoPort) {}
  run() { return this.pleo.teams(); }
}`,
        'src/sync.spec.ts': `import { Sync } from './sync';
import { HttpPleo } from './pleo';
const sync = new Sync({ teams: async () => [] });
const other = new HttpPleo({ get: () => null } as any);`,
      },
      ['src/pleo.ts:6 getTeams'],
    ],
    [
      'a service that a test constructs with mocks is made by the container all the same',
      {
        'src/pleo.service.ts': `${NEST}
import { HttpService } from '@nestjs/axios';
@Injectable()
export class PleoService {
  constructor(private readonly http: HttpService) {}
  private get(path: string) { return this.http.get('https://openapi.pleo.io/v1' + path); }
  cards() { return this.get('/tax-codes'); }
}`,
        'src/pleo.service.spec.ts': `import { PleoService } from './pleo.service';
const service = new PleoService({ get: jest.fn() } as any);
service.cards();`,
      },
      ['src/pleo.service.ts:7 getTaxCodes'],
    ],
    [
      'a dynamic module given its options where it is imported',
      {
        'src/pleo.module.ts': `${NEST}
export const PLEO_OPTIONS = Symbol('PLEO_OPTIONS');
@Injectable()
export class PleoClient {
  constructor(@Inject(PLEO_OPTIONS) private readonly options: { baseUrl: string }) {}
  get(path: string) { return fetch(\`\${this.options.baseUrl}\${path}\`); }
}
@Module({})
export class PleoModule {
  static forRoot(options: { baseUrl: string }) {
    return { module: PleoModule, providers: [{ provide: PLEO_OPTIONS, useValue: options }, PleoClient], exports: [PleoClient] };
  }
}`,
        'src/app.module.ts': `${NEST}
import { PleoClient, PleoModule } from './pleo.module';
@Injectable()
export class Jobs {
  @Inject(PleoClient) private client: PleoClient;
  run() { return this.client.get('/employees'); }
}
@Module({ imports: [PleoModule.forRoot({ baseUrl: 'https://openapi.pleo.io/v1' })], providers: [Jobs] })
export class AppModule {}`,
      },
      ['src/app.module.ts:6 getEmployees'],
    ],
    [
      "an HttpService is its own module's, or that of the module which exports it",
      {
        'src/http.module.ts': `${NEST}
import { HttpModule } from '@nestjs/axios';
@Module({ imports: [HttpModule.register({ baseURL: 'https://openapi.pleo.io/v1' })], exports: [HttpModule] })
export class PleoHttpModule {}`,
        'src/pleo.module.ts': `${NEST}
import { HttpService } from '@nestjs/axios';
import { PleoHttpModule } from './http.module';
@Injectable()
export class Pleo {
  constructor(private readonly http: HttpService) {}
  teams() { return this.http.get('/teams'); }
}
@Module({ imports: [PleoHttpModule], providers: [Pleo], exports: [Pleo] })
export class PleoModule {}`,
        'src/other.module.ts': `${NEST}
import { HttpModule, HttpService } from '@nestjs/axios';
import { PleoModule } from './pleo.module';
@Injectable()
export class Other {
  constructor(private readonly http: HttpService) {}
  teams() { return this.http.get('/teams'); }
}
@Module({ imports: [HttpModule, PleoModule], providers: [Other] })
export class OtherModule {}`,
      },
      ['src/pleo.module.ts:7 getTeams'],
    ],
    [
      'two modules use one token of text, each for its own',
      {
        'src/pleo.ts': `${NEST}
@Injectable()
export class Pleo {
  constructor(@Inject('BASE') private base: string) {}
  teams() { return fetch(this.base + '/teams'); }
}
@Module({ providers: [{ provide: 'BASE', useValue: 'https://openapi.pleo.io/v1' }, Pleo] })
export class PleoModule {}`,
        'src/deel.ts': `${NEST}
import { PleoModule } from './pleo';
@Injectable()
export class Deel {
  constructor(@Inject('BASE') private base: string) {}
  teams() { return fetch(this.base + '/teams'); }
}
@Module({ imports: [PleoModule], providers: [{ provide: 'BASE', useValue: 'https://api.letsdeel.com' }, Deel] })
export class DeelModule {}`,
      },
      ['src/pleo.ts:5 getTeams'],
    ],
    [
      'a decorator of its own, an alias, and what an application hands out',
      {
        'src/main.ts': `${NEST}
import { NestFactory } from '@nestjs/core';
const URL = 'PLEO_URL';
export const InjectPleo = () => Inject('PLEO_ALIAS');
@Injectable()
export class Pleo {
  constructor(@InjectPleo() private base: string) {}
  call(path: string) { return fetch(this.base + path); }
}
@Module({ providers: [Pleo, { provide: 'PLEO_ALIAS', useExisting: URL }, { provide: URL, useValue: 'https://openapi.pleo.io/v1' }] })
class AppModule {}
async function main() {
  const app = await NestFactory.createApplicationContext(AppModule);
  await app.get(Pleo).call('/companies/balance');
}
main();`,
      },
      ['src/main.ts:14 getCompanyBalance'],
    ],
    [
      'a module that is built to be configured',
      {
        'src/pleo.module-definition.ts': `import { ConfigurableModuleBuilder } from '@nestjs/common';
export const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN: PLEO_OPTIONS } =
  new ConfigurableModuleBuilder<{ baseUrl: string }>().setClassMethodName('forRoot').build();`,
        'src/pleo.module.ts': `${NEST}
import { ConfigurableModuleClass, PLEO_OPTIONS } from './pleo.module-definition';
@Injectable()
export class Pleo {
  constructor(@Inject(PLEO_OPTIONS) private readonly options: { baseUrl: string }) {}
  teams() { return fetch(this.options.baseUrl + '/teams'); }
}
@Module({ providers: [Pleo], exports: [Pleo] })
export class PleoModule extends ConfigurableModuleClass {}`,
        'src/app.module.ts': `${NEST}
import { PleoModule } from './pleo.module';
@Module({ imports: [PleoModule.forRootAsync({ useFactory: () => ({ baseUrl: 'https://openapi.pleo.io/v1' }) })] })
export class AppModule {}`,
      },
      ['src/pleo.module.ts:6 getTeams'],
    ],
    [
      'HTTP services made by hand, given a base later, or given options by a class; and a bare one',
      {
        'src/app.module.ts': `${NEST}
import { HttpModule, HttpService } from '@nestjs/axios';
import axios from 'axios';
const base = 'https://openapi.pleo.io/v1';
@Injectable()
export class Teams {
  constructor(@Inject('PLEO_HTTP') private readonly http: HttpService) {}
  all() { return this.http.axiosRef.get('/teams'); }
}
@Injectable()
export class Employees {
  constructor(private readonly http: HttpService) { this.http.axiosRef.defaults.baseURL = base; }
  all() { return this.http.get('/employees'); }
}
@Injectable()
export class Bare {
  constructor(private readonly http: HttpService) {}
  all() { return this.http.get('/employees'); }
}
const http = { provide: 'PLEO_HTTP', useFactory: () => new HttpService(axios.create({ baseURL: base })) };
@Module({ imports: [HttpModule], providers: [http, Teams, Employees, Bare] })
export class AppModule {}`,
        'src/tags.module.ts': `${NEST}
import { HttpModule, HttpModuleOptionsFactory, HttpService } from '@nestjs/axios';
@Injectable()
class PleoHttp implements HttpModuleOptionsFactory {
  createHttpOptions() { return { baseURL: 'https://openapi.pleo.io/v1', timeout: 5000 }; }
}
@Injectable()
export class Tags {
  constructor(private readonly http: HttpService) {}
  all() { return this.http.get('/tag-groups'); }
}
@Module({ imports: [HttpModule.registerAsync({ useClass: PleoHttp })], providers: [Tags] })
export class TagsModule {}`,
      },
      [
        'src/app.module.ts:8 getTeams',
        'src/app.module.ts:13 getEmployees',
        'src/tags.module.ts:10 getTagGroups',
      ],
    ],
    [
      'what tests provide says nothing of the program',
      {
        'src/pleo.ts': `${NEST}
@Injectable()
export class Pleo {
  constructor(@Inject('BASE') private base: string) {}
  teams() { return fetch(this.base + '/teams'); }
}`,
        'test/pleo.e2e-spec.ts': `import { Test } from '@nestjs/testing';
import { Pleo } from '../src/pleo';
Test.createTestingModule({ providers: [Pleo, { provide: 'BASE', useValue: 'https://openapi.pleo.io/v1' }] });`,
      },
      ['test/pleo.e2e-spec.ts:3 legacy-host'],
    ],
  ])('%s', async (_story, sources, found) => expect(await findingsIn(sources)).toEqual(found));
});

const ANGULAR = "import { Inject, inject, Injectable, InjectionToken } from '@angular/core';";
const HTTP = "import { HttpClient } from '@angular/common/http';";

describe('Angular', () => {
  test.each<Row>([
    [
      'tokens with factories and of applications, asked for in fields and constructors',
      {
        'src/app/tokens.ts': `${ANGULAR}
export const PLEO = new InjectionToken<string>('pleo', { providedIn: 'root', factory: () => 'https://openapi.pleo.io/v1' });
export const CONFIG = new InjectionToken<{ hr: string; pleo: string }>('config');`,
        'src/main.ts': `import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { CONFIG } from './app/tokens';
bootstrapApplication(App, { providers: [{ provide: CONFIG, useFactory: () => ({ hr: 'https://hr.example', pleo: 'https://openapi.pleo.io/v1' }) }] });`,
        'src/app/app.ts': `${ANGULAR}
${HTTP}
import { CONFIG, PLEO } from './tokens';
@Injectable({ providedIn: 'root' })
export class App {
  private http = inject(HttpClient);
  private base = inject(PLEO);
  constructor(@Inject(CONFIG) private config: { hr: string; pleo: string }) {}
  teams() { return this.http.get(this.base + '/teams'); }
  employees() { return this.http.get(this.config.pleo + '/employees'); }
  hr() { return this.http.get(this.config.hr + '/employees'); }
}`,
      },
      ['src/app/app.ts:9 getTeams', 'src/app/app.ts:10 getEmployees'],
    ],
    [
      'environments that a build replaces, by name and as the workspace says',
      {
        'src/environments/environment.ts': "export const environment = { api: 'http://localhost:4200' };",
        'src/environments/environment.prod.ts':
          "export const environment = { api: 'https://openapi.pleo.io/v1' };",
        'src/settings.ts': "export const spend = '/api';",
        'src/settings.live.ts': "export const spend = 'https://openapi.pleo.io/v1';",
        'angular.json': JSON.stringify({
          projects: {
            app: { fileReplacements: [{ replace: 'src/settings.ts', with: 'src/settings.live.ts' }] },
          },
        }),
        'src/app/pleo.ts': `${ANGULAR}
${HTTP}
import { environment } from '../environments/environment';
import { spend } from '../settings';
@Injectable()
export class Pleo {
  private http = inject(HttpClient);
  teams() { return this.http.get(environment.api + '/teams'); }
  employees() { return this.http.get(spend + '/employees'); }
}`,
      },
      ['src/app/pleo.ts:8 getTeams', 'src/app/pleo.ts:9 getEmployees'],
    ],
    [
      'a service that asks for another in a function, and one in a module of classes',
      {
        'src/app/pleo.ts': `${ANGULAR}
${HTTP}
@Injectable()
export class PleoApi {
  constructor(private http: HttpClient, @Inject('PLEO_BASE') private base: string) {}
  request(path: string) { return this.http.get(\`\${this.base}/\${path}\`); }
}
export const accountsResolver = () => inject(PleoApi).request('accounts');`,
        'src/app/app.module.ts': `import { NgModule } from '@angular/core';
import { PleoApi } from './pleo';
@NgModule({ providers: [PleoApi, { provide: 'PLEO_BASE', useValue: 'https://openapi.pleo.io/v1' }] })
export class AppModule {}`,
      },
      ['src/app/pleo.ts:8 getAccounts'],
    ],
  ])('%s', async (_story, sources, found) => expect(await findingsIn(sources)).toEqual(found));
});

describe('other containers', () => {
  test.each<Row>([
    [
      'inversify: symbols in an object, a module of bindings, values made from the container',
      {
        'src/types.ts':
          "export const TYPES = { Base: Symbol.for('Base'), Pleo: Symbol.for('Pleo'), Hr: Symbol('Hr') };",
        'src/container.ts': `import { Container, ContainerModule } from 'inversify';
import { Pleo } from './pleo';
import { TYPES } from './types';
const module = new ContainerModule((bind) => {
  bind(TYPES.Base).toConstantValue('https://openapi.pleo.io/v1');
  bind(TYPES.Hr).toDynamicValue(() => 'https://hr.example');
  bind<Pleo>(TYPES.Pleo).to(Pleo).inSingletonScope();
});
export const container = new Container();
container.load(module);`,
        'src/pleo.ts': `import { inject, injectable } from 'inversify';
import { TYPES } from './types';
@injectable()
export class Pleo {
  @inject(TYPES.Hr) private hr!: string;
  constructor(@inject(TYPES.Base) private readonly base: string) {}
  get(path: string) { return fetch(this.base + path); }
  hrTeams() { return fetch(this.hr + '/teams'); }
}`,
        'src/main.ts': `import { container } from './container';
import type { Pleo } from './pleo';
import { TYPES } from './types';
const pleo = container.get<Pleo>(TYPES.Pleo);
pleo.get('/tag-groups');`,
      },
      ['src/main.ts:5 getTagGroups'],
    ],
    [
      'inversify: one thing made from another',
      {
        'src/main.ts': `import { Container } from 'inversify';
import axios, { AxiosInstance } from 'axios';
const container = new Container();
container.bind<string>('PleoUrl').toConstantValue('https://openapi.pleo.io/v1');
container.bind<AxiosInstance>('Http').toDynamicValue((context) => axios.create({ baseURL: context.container.get<string>('PleoUrl') }));
container.get<AxiosInstance>('Http').get('/teams');`,
      },
      ['src/main.ts:6 getTeams'],
    ],
    [
      'tsyringe: instances, factories given the container, registries',
      {
        'src/main.ts': `import { container, inject, injectable, registry } from 'tsyringe';
import axios, { type AxiosInstance } from 'axios';
@injectable()
@registry([{ token: 'PleoUrl', useValue: 'https://openapi.pleo.io/v1' }])
class Pleo {
  constructor(@inject('PleoHttp') private http: AxiosInstance, @inject('HrHttp') private hr: AxiosInstance) {}
  teams() { return this.http.get('/teams'); }
  hrTeams() { return this.hr.get('/teams'); }
}
container.register('PleoHttp', { useFactory: (c) => axios.create({ baseURL: c.resolve<string>('PleoUrl') }) });
container.registerInstance('HrHttp', axios.create({ baseURL: 'https://hr.example' }));
container.resolve(Pleo).teams();`,
      },
      ['src/main.ts:7 getTeams'],
    ],
    [
      'typedi: services by class, tokens, values set',
      {
        'src/main.ts': `import { Container, Inject, Service, Token } from 'typedi';
const BASE = new Token<string>('BASE');
Container.set(BASE, 'https://openapi.pleo.io/v1');
Container.set('hr', 'https://hr.example');
Container.set([{ id: 'port', value: 80 }]);
@Service()
class Http {
  @Inject(BASE) base: string;
  get(path: string) { return fetch(this.base + path); }
}
@Service()
class Pleo {
  constructor(private http: Http, @Inject('hr') private hr: string) {}
  teams() { return this.http.get('/teams'); }
  hrTeams() { return fetch(this.hr + '/teams'); }
}
Container.get(Pleo).teams();`,
      },
      ['src/main.ts:14 getTeams'],
    ],
    [
      'awilix: parameters by name, functions, the cradle itself, a client that tests make, too',
      {
        'src/container.ts': `import { asClass, asFunction, asValue, createContainer, InjectionMode } from 'awilix';
import axios from 'axios';
import { makePleo } from './pleo';
import { Teams } from './teams';
export const container = createContainer<Cradle>({ injectionMode: InjectionMode.CLASSIC });
container.register('pleoUrl', asValue('https://openapi.pleo.io/v1'));
container.register({
  hrUrl: asValue('https://hr.example'),
  http: asFunction((pleoUrl: string) => axios.create({ baseURL: pleoUrl })).singleton(),
  pleo: asFunction(makePleo),
  teams: asClass(Teams).scoped(),
});
container.cradle.teams.all();
container.resolve<Teams>('teams').ofPleo('/employees');`,
        'src/pleo.ts': `export function makePleo(http, hrUrl) {
  return { get: (path) => http.get(path), hr: () => fetch(hrUrl + '/teams') };
}`,
        'src/teams.ts': `export class Teams {
  constructor(private pleo, private http) {}
  all() { return this.http.get('/teams'); }
  ofPleo(path: string) { return this.pleo.get(path); }
}`,
        'src/pleo.test.ts':
          "import { makePleo } from './pleo';\nmakePleo({ get: () => null }, '').get('/tax-codes');",
      },
      ['src/container.ts:14 getEmployees', 'src/teams.ts:3 getTeams'],
    ],
    [
      'awilix: modules loaded by their file names',
      {
        'app/container.js': `const { createContainer, asValue } = require('awilix');
const container = createContainer();
container.loadModules(['services/*.js', ['clients/**/*.js', { register: 1 }]], { formatName: 'camelCase' });
container.register({ pleoBase: asValue('https://openapi.pleo.io/v1') });
container.resolve('spendService').run();`,
        'app/clients/pleo-client.js': `module.exports = ({ pleoBase }) => ({ call: (path) => fetch(pleoBase + path) });`,
        'app/services/spend-service.js': `module.exports = class SpendService {
  constructor({ pleoClient }) { this.pleo = pleoClient; }
  run() { return this.pleo.call('/accounts'); }
};`,
      },
      ['app/services/spend-service.js:3 getAccounts'],
    ],
    [
      'one token of text in two projects of a repository',
      {
        'apps/spend/src/main.ts': `import { container, inject, injectable } from 'tsyringe';
container.register('Url', { useValue: 'https://openapi.pleo.io/v1' });
@injectable()
export class Pleo { constructor(@inject('Url') private url: string) {} teams() { return fetch(this.url + '/teams'); } }`,
        'apps/hr/src/main.ts': `import { container, inject, injectable } from 'tsyringe';
// Teams come from Pleo, but not here.
container.register('Url', { useValue: 'https://hr.example' });
@injectable()
export class Hr { constructor(@inject('Url') private url: string) {} teams() { return fetch(this.url + '/teams'); } }`,
      },
      ['apps/spend/src/main.ts:4 getTeams'],
    ],
  ])('%s', async (_story, sources, found) => expect(await findingsIn(sources)).toEqual(found));
});

describe('members that frameworks share', () => {
  test.each<Row>([
    [
      'fastify: a typed plugin with options, routes in another file, a decorated request',
      {
        'src/app.ts': `import Fastify from 'fastify';
import pleoPlugin from './plugins/pleo';
import routes from './routes';
const app = Fastify({ logger: true });
app.register(pleoPlugin, { baseUrl: 'https://openapi.pleo.io/v1' });
app.register(routes);
app.get('/v1/teams', async () => app.pleo.get('/teams'));`,
        'src/plugins/pleo.ts': `import fp from 'fastify-plugin';
import axios from 'axios';
export default fp<{ baseUrl: string }>(async (fastify, options) => {
  fastify.decorate('pleo', axios.create({ baseURL: options.baseUrl }));
});`,
        'src/routes.ts': `import type { FastifyInstance } from 'fastify';
export default async function (app: FastifyInstance) {
  const { pleo } = app;
  app.get('/v1/employees', async () => (await pleo.get('/employees')).data);
  app.get('/v1/tags', function (request) { return this.pleo.get('/tag-groups'); });
}`,
      },
      ['src/app.ts:7 getTeams', 'src/routes.ts:4 getEmployees', 'src/routes.ts:5 getTagGroups'],
    ],
    [
      'fastify: a member of the same name of something else',
      {
        'plugins/pleo.js': `const fp = require('fastify-plugin');
const axios = require('axios');
module.exports = fp(async (fastify) => { fastify.decorate('pleo', axios.create({ baseURL: 'https://openapi.pleo.io/v1' })); });`,
        'lib/sync.js': `exports.sync = (clients) => clients.pleo.get('/teams');
exports.other = (database) => database.pleo.delete('/employees/1');`,
      },
      ['plugins/pleo.js:3 legacy-host'],
    ],
    [
      'express: locals of the application, and what a middleware sets on requests',
      {
        'server.js': `const express = require('express');
const { PleoClient } = require('./pleo');
const app = express();
app.locals.pleo = new PleoClient('https://openapi.pleo.io/v1');
app.use((req, res, next) => { req.hr = new PleoClient('https://hr.example'); next(); });
app.use(require('./routes'));`,
        'pleo.js': `class PleoClient {
  constructor(base) { this.base = base; }
  get(path) { return fetch(this.base + path); }
}
module.exports = { PleoClient };`,
        'routes.js': `const router = require('express').Router();
router.get('/v1/teams', async (req, res) => {
  const { pleo } = req.app.locals;
  res.json([await pleo.get('/teams'), await req.hr.get('/teams')]);
});
router.get('/v1/employees', (req, res) => req.app.locals.pleo.get('/employees'));
module.exports = router;`,
      },
      ['routes.js:4 getTeams', 'routes.js:6 getEmployees'],
    ],
    [
      'Vue: a key in a module, a component that lists what it wants',
      {
        'src/keys.ts':
          "import type { InjectionKey } from 'vue';\nexport const PLEO: InjectionKey<unknown> = Symbol('pleo');",
        'src/main.ts': `import { createApp } from 'vue';
import axios from 'axios';
import App from './App.vue';
import { PLEO } from './keys';
const app = createApp(App);
app.provide(PLEO, axios.create({ baseURL: 'https://openapi.pleo.io/v1' }));
app.provide('hr', axios.create({ baseURL: 'https://hr.example' }));
app.provide('spend', axios.create({ baseURL: 'https://openapi.pleo.io/v1' }));
app.config.globalProperties.$pleo = axios.create({ baseURL: 'https://openapi.pleo.io/v1' });
app.mount('#app');`,
        'src/App.vue': `<script setup lang="ts">
import { inject } from 'vue';
import { PLEO } from './keys';
const pleo = inject(PLEO)!;
const hr = inject('hr');
const load = async () => [await pleo.get('/teams'), await hr.get('/teams')];
</script>`,
        'src/List.vue': `<script>
// Pleo's employees
export default {
  inject: ['spend', 'hr'],
  methods: {
    load() { return this.spend.get('/employees'); },
    hrLoad() { return this.hr.get('/employees'); },
    groups() { return this.$pleo.get('/tag-groups'); },
  },
};
</script>`,
      },
      ['src/App.vue:6 getTeams', 'src/List.vue:6 getEmployees', 'src/List.vue:8 getTagGroups'],
    ],
    [
      'hono and express: things kept under names, and read with get',
      {
        'src/worker.ts': `import { Hono } from 'hono';
import { PleoClient } from './pleo';
const app = new Hono();
app.use('*', async (c, next) => {
  c.set('pleo', new PleoClient('https://openapi.pleo.io/v1'));
  c.set('hr', new PleoClient('https://hr.example'));
  await next();
});
app.get('/x', async (c) => c.json([await c.get('hr').get('/teams'), await c.get('pleo').get('/teams')]));
app.get('/y', (c) => c.var.pleo.get('/employees'));`,
        'src/server.ts': `import express from 'express';
import { PleoClient } from './pleo';
const server = express();
server.set('pleo', new PleoClient('https://openapi.pleo.io/v1'));
server.get('/z', async (req, res) => res.json(await req.app.get('pleo').get('/tag-groups')));`,
        'src/pleo.ts': `export class PleoClient {
  constructor(private base: string) {}
  get(path: string) { return fetch(this.base + path); }
}`,
      },
      ['src/server.ts:5 getTagGroups', 'src/worker.ts:9 getTeams', 'src/worker.ts:10 getEmployees'],
    ],
    [
      'SvelteKit and koa: what hooks and applications put on each request',
      {
        'src/hooks.server.ts': `import { PleoClient } from './pleo';
export const handle = async ({ event, resolve }) => {
  event.locals.pleo = new PleoClient();
  return resolve(event);
};`,
        'src/routes/+page.server.ts':
          "export const load = async ({ locals }) => ({ teams: await locals.pleo.get('/teams') });",
        'src/pleo.ts': `export class PleoClient {
  get(path: string) { return fetch('https://openapi.pleo.io/v1' + path); }
}`,
        'koa/app.js': `const Koa = require('koa');
const { PleoClient } = require('../src/pleo');
const app = new Koa();
app.context.pleo = new PleoClient();
app.use(async (ctx) => { ctx.body = await ctx.pleo.get('/employees'); });`,
      },
      ['koa/app.js:5 getEmployees', 'src/routes/+page.server.ts:1 getTeams'],
    ],
    [
      'Vue: a plugin with options, and a getter in fastify',
      {
        'src/plugin.ts': `import axios from 'axios';
export const PleoPlugin = {
  install(app, options) {
    const api = axios.create({ baseURL: options.baseURL });
    app.provide('pleo', api);
  },
};`,
        'src/main.ts': `import { createApp } from 'vue';
import App from './App.vue';
import { PleoPlugin } from './plugin';
createApp(App).use(PleoPlugin, { baseURL: 'https://openapi.pleo.io/v1' }).mount('#app');`,
        'src/App.vue': `<script setup>
import { inject } from 'vue';
const pleo = inject('pleo');
const load = () => pleo.get('/teams');
</script>`,
        'server/plugin.ts': `import fp from 'fastify-plugin';
export default fp(async (app) => {
  app.decorate('spend', { getter() { return (path: string) => fetch('https://openapi.pleo.io/v1' + path); } });
});`,
        'server/routes.ts':
          "export default async (fastify) => { fastify.get('/x', () => fastify.spend('/employees')); }; // Pleo",
      },
      ['server/routes.ts:1 getEmployees', 'src/App.vue:4 getTeams'],
    ],
    [
      'contexts that servers make for each call: tRPC, Apollo',
      {
        'src/pleo.ts': `export class PleoClient {
  constructor(private base: string) {}
  get(path: string) { return fetch(this.base + path); }
}`,
        'src/context.ts': `import { PleoClient } from './pleo';
export const createContext = async () => ({ pleo: new PleoClient('https://openapi.pleo.io/v1'), hr: new PleoClient('https://hr.example') });`,
        'src/router.ts': `import { initTRPC } from '@trpc/server';
import { createContext } from './context';
const t = initTRPC.context<Awaited<ReturnType<typeof createContext>>>().create();
export const router = t.router({
  teams: t.procedure.query(({ ctx }) => ctx.pleo.get('/teams')),
  hrTeams: t.procedure.query(({ ctx }) => ctx.hr.get('/teams')),
});`,
        'src/apollo.ts': `import { startStandaloneServer } from '@apollo/server/standalone';
import { PleoClient } from './pleo';
const resolvers = { Query: { employees: (_, __, { dataSources }) => dataSources.pleo.get('/employees') } };
startStandaloneServer(server, {
  context: async () => ({ dataSources: { pleo: new PleoClient('https://openapi.pleo.io/v1') } }),
});`,
      },
      ['src/apollo.ts:3 getEmployees', 'src/router.ts:5 getTeams'],
    ],
    [
      'stores, and members of members, that share a name only',
      {
        'src/store.ts': `export const mutations = { set(state) { state.base = 'https://openapi.pleo.io/v1'; } };
export const actions = { load({ state }) { return fetch(state.base + '/teams'); } };`,
        'src/other.ts': `// Not Pleo's
export const actions = { load({ state }) { return fetch(state.base + '/teams'); } };`,
        'plugins/http.js': `const axios = require('axios');
module.exports = async (fastify) => fastify.decorate('http', axios.create({ baseURL: 'https://openapi.pleo.io/v1' }));`,
        'routes.js': `// Not Pleo's
module.exports = async (fastify) => fastify.get('/x', () => fastify.hr.http.get('/teams'));`,
        'server.js': `const server = {};
server.url = 'https://openapi.pleo.io/v1';
exports.ping = (server) => fetch(server.url + '/teams');`,
      },
      ['plugins/http.js:2 legacy-host', 'server.js:2 legacy-host', 'src/store.ts:1 legacy-host'],
    ],
    [
      'Nuxt: a plugin written as an object, and one that provides step by step',
      {
        'plugins/pleo.ts': `export default defineNuxtPlugin({
  name: 'pleo',
  setup() {
    const api = $fetch.create({ baseURL: 'https://openapi.pleo.io/v1' });
    return { provide: { pleo: api, hr: $fetch.create({ baseURL: 'https://hr.example' }) } };
  },
});`,
        'plugins/more.ts': `export default defineNuxtPlugin((nuxtApp) => {
  nuxtApp.provide('spend', (path: string) => $fetch(path, { baseURL: 'https://openapi.pleo.io/v1' }));
});`,
        'pages/index.vue': `<script setup lang="ts">
// Pleo
const { $hr } = useNuxtApp();
const teams = await useNuxtApp().$pleo('/teams');
const hr = await $hr('/teams');
const more = await useNuxtApp().$spend('/employees');
</script>`,
      },
      ['pages/index.vue:4 getTeams', 'pages/index.vue:6 getEmployees'],
    ],
    [
      'React: a context with a provider, and one with a default only',
      {
        'src/context.tsx': `import { createContext, useContext } from 'react';
import { PleoClient } from './client';
export const PleoContext = createContext<PleoClient | null>(null);
export const HrContext = createContext(new PleoClient('https://hr.example'));
export function PleoProvider({ children }) {
  return <PleoContext.Provider value={new PleoClient('https://openapi.pleo.io/v1')}>{children}</PleoContext.Provider>;
}
export const usePleo = () => useContext(PleoContext)!;`,
        'src/client.ts': `export class PleoClient {
  constructor(private base: string) {}
  get(path: string) { return fetch(this.base + path); }
}`,
        'src/Teams.tsx': `import { useContext } from 'react';
import { HrContext, usePleo } from './context';
export function Teams() {
  const pleo = usePleo();
  const hr = useContext(HrContext);
  return <button onClick={() => { pleo.get('/teams'); hr.get('/teams'); }} />;
}`,
      },
      ['src/Teams.tsx:6 getTeams'],
    ],
  ])('%s', async (_story, sources, found) => expect(await findingsIn(sources)).toEqual(found));
});
