/** Containers: what registers in them, what asks them, and which decorators tell what they put where. One table each. */

/** How one argument says what is registered. */
export type Given = 'recipe' | 'value' | 'class' | 'factory' | 'existing' | 'self';

/** How a call registers: one thing by a token, several by name, or what whole files export. */
type Registers = Given | 'names' | 'files';

/** A call that registers something: which arguments hold the token and what it stands for. */
export interface Registering {
  readonly token: number;
  readonly gives: Registers;
  readonly at: number;
  /** The token stands in the call of this name before it: `bind(T).to(X)`. */
  readonly after?: readonly string[];
}

export interface ContainerTable {
  readonly name: string;
  readonly from: readonly string[];
  /** Decorators, and calls, that name what is put into a parameter or property. */
  readonly injects?: readonly string[];
  /** Functions, or paths of members from the import, whose argument 0 is a token that they give. */
  readonly asks?: readonly string[];
  /** The same for methods of a container that was made or passed. */
  readonly methods?: readonly string[];
  /** What makes a container, and types that one is. */
  readonly makes?: readonly string[];
  /** Calls that register, by the name they go by. */
  readonly registers?: Readonly<Record<string, Registering>>;
  /** What a container is called that is passed to a file which need not import the package. */
  readonly receivers?: readonly string[];
  /** Functions that put off naming a class: `forwardRef(() => X)`. */
  readonly delays?: readonly string[];
}

const recipe: Registering = { token: 0, gives: 'recipe', at: 1 };
const whole: Registering = { token: -1, gives: 'recipe', at: 0 };
const value: Registering = { token: 0, gives: 'value', at: 1 };
const bound = { token: 0, at: 0, after: ['bind', 'rebind', 'bindSync', 'rebindSync', 'service'] } as const;

export const containerTables: readonly ContainerTable[] = [
  {
    name: 'nest',
    from: ['@nestjs/common', '@nestjs/core', '@nestjs/testing'],
    injects: ['Inject'],
    methods: ['get', 'resolve'],
    makes: [
      'NestFactory.create',
      'NestFactory.createApplicationContext',
      'NestFactory.createMicroservice',
      'ModuleRef',
      'INestApplication',
      'INestApplicationContext',
    ],
    delays: ['forwardRef'],
  },
  {
    name: 'angular',
    from: ['@angular/core', '@angular/platform-browser', 'injection-js'],
    injects: ['Inject'],
    asks: ['inject'],
    methods: ['get', 'injector.get'],
    makes: [
      'Injector',
      'EnvironmentInjector',
      'Injector.create',
      'createEnvironmentInjector',
      'ApplicationRef',
    ],
    delays: ['forwardRef'],
  },
  {
    name: 'tsyringe',
    from: ['tsyringe', '@launchtray/tsyringe-async'],
    injects: ['inject', 'injectWithTransform'],
    asks: ['container.resolve'],
    methods: ['resolve'],
    makes: ['DependencyContainer', 'container.createChildContainer'],
    delays: ['delay'],
    registers: {
      register: recipe,
      registerInstance: value,
      registerSingleton: { token: 0, gives: 'class', at: 1 },
      registerType: { token: 0, gives: 'existing', at: 1 },
    },
  },
  {
    name: 'inversify',
    from: [
      'inversify',
      '@inversifyjs/core',
      '@inversifyjs/container',
      'inversify-react',
      '@loopback/core',
      '@loopback/context',
    ],
    injects: ['inject'],
    methods: ['get', 'getAsync', 'resolve', 'resolveAsync', 'getSync'],
    makes: [
      'new Container',
      'Container',
      'interfaces.Container',
      'interfaces.Context.container',
      'Context',
      'Application',
    ],
    registers: {
      to: { ...bound, gives: 'class' },
      toConstantValue: { ...bound, gives: 'value' },
      toDynamicValue: { ...bound, gives: 'factory' },
      toFactory: { ...bound, gives: 'factory' },
      toProvider: { ...bound, gives: 'factory' },
      toConstructor: { ...bound, gives: 'value' },
      toFunction: { ...bound, gives: 'value' },
      toService: { ...bound, gives: 'existing' },
      toAlias: { ...bound, gives: 'existing' },
      toClass: { ...bound, gives: 'class' },
      toResolvedValue: { ...bound, gives: 'factory' },
      toSelf: { ...bound, gives: 'self' },
    },
  },
  {
    name: 'typedi',
    from: ['typedi'],
    injects: ['Inject'],
    asks: ['Container.get', 'get', 'default.get'],
    methods: ['get'],
    makes: ['Container.of', 'ContainerInstance'],
    registers: { set: value },
  },
  {
    name: 'awilix',
    from: ['awilix', '@fastify/awilix', 'fastify-awilix', 'awilix-express', 'awilix-koa'],
    asks: ['diContainer.resolve', 'diContainerClassic.resolve'],
    methods: ['resolve', 'build'],
    makes: ['createContainer', 'AwilixContainer'],
    registers: {
      register: { token: -1, gives: 'names', at: 0 },
      loadModules: { token: -1, gives: 'files', at: 0 },
    },
  },
  {
    name: 'needle',
    from: ['@needle-di/core'],
    asks: ['inject', 'injectAsync'],
    methods: ['get', 'getAsync'],
    makes: ['new Container'],
    registers: { bind: whole },
  },
  {
    name: 'midway',
    from: ['@midwayjs/core', '@midwayjs/decorator'],
    injects: ['Inject'],
    registers: { registerObject: value },
  },
  {
    name: 'vue',
    from: ['vue', '@vue/composition-api', '@nuxt/bridge', '@vue/runtime-core'],
    injects: ['Inject'],
    asks: ['inject'],
    receivers: ['app', 'vueApp', 'nuxtApp'],
    registers: { provide: value },
  },
  {
    name: 'react',
    from: ['react', 'preact', 'preact/hooks', 'solid-js', 'use-context-selector', 'hono/jsx'],
    asks: ['useContext', 'use'],
  },
  {
    name: 'svelte',
    from: ['svelte'],
    asks: ['getContext'],
    registers: { setContext: value },
  },
];

/** Properties of a recipe, whoever's: `{ provide, useValue }`, typedi's `{ id, value }`, tsyringe's `{ token, useClass }`. */
export const RECIPE = {
  token: ['provide', 'id', 'token'],
  value: ['useValue', 'value'],
  class: ['useClass', 'type'],
  existing: ['useExisting', 'useToken'],
  factory: ['useFactory', 'factory'],
  arguments: ['inject', 'deps'],
} as const;

/** Decorators of classes that a container makes, by any of these packages. */
export const MAKERS =
  /^(?:@nestjs\/|@angular\/|tsyringe$|@launchtray\/|inversify|@inversifyjs\/|typedi$|@loopback\/|@midwayjs\/|injection-js$|routing-controllers|type-graphql$|nest-commander$|bullmq|@needle-di\/)/;
