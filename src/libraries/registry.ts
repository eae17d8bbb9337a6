/** Everything registered in the containers of a program: built once for each number of opened files. */

import { argumentsOf } from '../evaluate/calls.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { frameAt, makeWorld, type World } from '../evaluate/frame.ts';
import { optionsOf } from '../evaluate/options.ts';
import { type Fields, text, type Value } from '../evaluate/value.ts';
import { append } from '../model/append.ts';
import type { Program } from '../syntax/program.ts';
import { calleeName, type SourceUnit } from '../syntax/source-unit.ts';
import { type ClassNode, skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { type Asker, CONTAINER } from './asking.ts';
import { type Cradled, loadedNames, registeredNames } from './awilix.ts';
import { configuredModules } from './configurable-modules.ts';
import type { ContainerTable, Registering } from './container-tables.ts';
import { type ModuleFacts, ModuleGraph, readModule } from './modules.ts';
import { made, madeByRecipe, tokenIn } from './recipes.ts';
import { MODULES, OWN, registeringSyntax } from './registering.ts';
import { type TokenKey, tokenKey } from './tokens.ts';

export interface Registration {
  readonly node: TS.Node;
  /** The module that has it; null: no module, or one that is not known. */
  readonly module: ClassNode | null;
  readonly make: (world: World) => Value | null;
}

export interface Registry {
  readonly byToken: ReadonlyMap<TokenKey, readonly Registration[]>;
  readonly modules: ModuleGraph;
  /** Classes and functions that awilix calls with what it has. */
  readonly cradled: ReadonlySet<TS.Node>;
  /** The containers whose packages some file names. */
  readonly tables: ReadonlySet<ContainerTable>;
  /** Whether files are loaded without being imported. */
  readonly isLoading: boolean;
}

function nothing(): Registry {
  const modules = new ModuleGraph([]);
  return { byToken: new Map(), modules, cradled: new Set(), tables: new Set(), isLoading: false };
}

const registries = new WeakMap<Program, { opened: number; registry: Registry }>();

/** Deeper than this, values may come out cut off: what is kept for everybody is not built there. */
export const MAX_NESTING = 100;

/** The registrations of the files opened so far. */
export function registryOf(world: World): Registry {
  const { program } = world;
  const { opened: units } = program;
  const opened = units.length;
  const known = registries.get(program);
  if (known?.opened === opened) return known.registry;
  if (known && !units.slice(known.opened).some((unit) => mayRegister(unit, known.registry))) {
    known.opened = opened;
    return known.registry;
  }
  const before = known?.registry ?? nothing();
  if (world.budget.nesting > MAX_NESTING) return before;
  // Whoever asks while it is built gets what was known before.
  const entry = { opened, registry: before };
  registries.set(program, entry);
  entry.registry = build(units.slice(), makeWorld(world));
  return entry.registry;
}

/** Whether a file that was opened later can change what is registered. */
function mayRegister(unit: SourceUnit, { tables, isLoading }: Registry): boolean {
  const { recipes, calls, decorated, provided, named } = registeringSyntax(unit);
  if (isLoading || recipes.length > 0 || decorated.length > 0 || provided.length > 0) return true;
  if ([...named].some((table) => !tables.has(table))) return true;
  return calls.some(({ table }) => tables.has(table)) || unit.source.text.includes('ConfigurableModule');
}

function build(units: readonly SourceUnit[], world: World): Registry {
  const byToken = new Map<TokenKey, Registration[]>();
  const add = (token: Value | null, registration: Registration): void => {
    for (const option of token ? optionsOf(token) : []) {
      const key = tokenKey(option);
      if (key !== null) append(byToken, key, registration);
    }
  };
  const tables = new Set(units.flatMap((unit) => [...registeringSyntax(unit).named]));
  const facts = units.flatMap((unit) => modulesIn(unit, world));
  const seen = new Set<TS.Node>();
  for (const { node: module, recipes } of facts) {
    for (const recipe of recipes) {
      seen.add(recipe.node);
      add(tokenIn(recipe), ofRecipe(recipe, recipe.node, module));
    }
  }
  for (const unit of units) {
    const { recipes, calls, decorated, provided } = registeringSyntax(unit);
    for (const { context, value } of provided) {
      const make = (asking: World): Value => evaluate(value, frameAt(value, asking));
      add(evaluate(context, frameAt(context, world)), { node: value, module: null, make });
    }
    for (const node of recipes) if (!seen.has(node)) addLiteral(node, world, add);
    for (const found of calls) if (tables.has(found.table)) addCall(found, unit, world, add);
    for (const { call, owner } of decorated) addOwnRecipe(call, owner, world, add);
  }
  if (units.some(({ source }) => source.text.includes('ConfigurableModuleBuilder')))
    for (const unit of units) addConfigured(unit, world, add);
  const cradled = new Set<TS.Node>();
  const isLoading = units.some((unit) =>
    registeringSyntax(unit).calls.some(({ table, how }) => how.gives === 'files' && tables.has(table)),
  );
  const named = [...tables].some(({ name }) => name === 'awilix') ? units : [];
  for (const { name, node, takes, make } of named.flatMap((unit) => namesIn(unit, units, world))) {
    if (takes) cradled.add(takes);
    add(text(name), { node, module: null, make });
  }
  return { byToken, modules: new ModuleGraph(facts), cradled, tables, isLoading };
}

/** Options given to modules that are built to be configured. */
function addConfigured(unit: SourceUnit, world: World, add: Add): void {
  for (const { call, token, isRecipe } of configuredModules(unit, world)) {
    const asker: Asker = { node: call, modules: [] };
    const make = (asking: World): Value | null => {
      const options = argumentsOf(call, frameAt(call, asking))[0]?.value() ?? null;
      return isRecipe && options?.kind === 'fields' ? madeByRecipe(options, asker, asking) : options;
    };
    add(token, { node: call, module: null, make });
  }
}

/** What awilix's containers are told by name in a file. */
function namesIn(unit: SourceUnit, units: readonly SourceUnit[], world: World): Cradled[] {
  return registeringSyntax(unit).calls.flatMap(({ call, table, how }) => {
    if ((how.gives !== 'names' && how.gives !== 'files') || !isOf(table, call, unit, world)) return [];
    return how.gives === 'names' ? registeredNames(call, world) : loadedNames(call, units, world);
  });
}

type Add = (token: Value | null, registration: Registration) => void;

function modulesIn(unit: SourceUnit, world: World): ModuleFacts[] {
  const found: ModuleFacts[] = [];
  for (const { call, owner } of registeringSyntax(unit).decorated) {
    if (!MODULES.has(calleeName(call) ?? '')) continue;
    const [options] = argumentsOf(call, frameAt(call, world));
    for (const option of options ? optionsOf(options.value()) : [])
      if (option.kind === 'fields') readModule(owner, option, found);
  }
  return found;
}

function ofRecipe(recipe: Fields, node: TS.Node, module: ClassNode | null): Registration {
  const asker: Asker = { node, modules: module ? [module] : [] };
  return { node, module, make: (world) => madeByRecipe(recipe, asker, world) };
}

/** A recipe that stands in no module seen: read anew in each world, since a function around it may have callers. */
function addLiteral(node: TS.ObjectLiteralExpression, world: World, add: Add): void {
  const recipe = evaluate(node, frameAt(node, world));
  if (recipe.kind !== 'fields') return;
  const asker: Asker = { node, modules: [] };
  const make = (asking: World): Value | null => {
    const here = evaluate(node, frameAt(node, asking));
    return here.kind === 'fields' ? madeByRecipe(here, asker, asking) : null;
  };
  add(tokenIn(recipe), { node, module: null, make });
}

/** Decorators that say how their own class is made: `@Injectable({ useFactory })`, `@Service({ id, factory })`. */
function addOwnRecipe(call: TS.CallExpression, owner: ClassNode, world: World, add: Add): void {
  const [given] = argumentsOf(call, frameAt(call, world));
  if (!given || !OWN.has(calleeName(call) ?? '')) return;
  const options = given.value();
  const self: Value = { kind: 'class', node: owner, closure: frameAt(owner, world) };
  const asker: Asker = { node: call, modules: [] };
  const isNamed = options.kind === 'fields' && tokenIn(options) !== null;
  if (options.kind === 'fields' && madeByRecipe(options, asker, world) !== null) {
    const { make } = ofRecipe(options, call, null);
    add(isNamed ? tokenIn(options) : self, { node: call, module: null, make });
    return;
  }
  const token = isNamed ? tokenIn(options) : options;
  if (options.kind === 'fields' && !isNamed) return;
  add(token, { node: call, module: null, make: (asking) => made('class', self, asker, asking) });
}

function addCall(
  { call, table, how }: { call: TS.CallExpression; table: ContainerTable; how: Registering },
  unit: SourceUnit,
  world: World,
  add: Add,
): void {
  const { gives } = how;
  if (gives === 'names' || gives === 'files') return;
  const frame = frameAt(call, world);
  const target = how.after ? bindingCall(call, how.after) : call;
  if (!target || !isOf(table, target, unit, world)) return;
  const asker: Asker = { node: call, modules: [] };
  const tokens = argumentsOf(target, frame);
  const args = argumentsOf(call, frame);
  const [first] = args;
  const listed = first && args.length === 1 && !how.after ? optionsOf(first.value()) : [];
  const recipes = listed
    .flatMap((o) => (o.kind === 'list' ? o.items : [o]))
    .filter((o) => o.kind === 'fields');
  for (const recipe of recipes) add(tokenIn(recipe), ofRecipe(recipe, call, null));
  const token = tokens[how.token]?.value();
  if (recipes.length > 0 || !token) return;
  const make = (asking: World): Value | null => {
    const here = argumentsOf(call, frameAt(call, asking))[how.at]?.value();
    if (gives === 'self') return made('class', token, asker, asking);
    return made(gives, here ?? token, asker, asking);
  };
  add(token, { node: call, module: null, make });
}

/** `bind(T)` before `.to(X)`, past `.inSingletonScope()` and the like. */
function bindingCall(call: TS.CallExpression, names: readonly string[]): TS.CallExpression | null {
  let at: TS.Expression = skipWrappers(call.expression);
  while (ts.isPropertyAccessExpression(at) || ts.isCallExpression(at)) {
    if (ts.isCallExpression(at) && names.includes(calleeName(at) ?? '')) return at;
    at = skipWrappers(at.expression);
  }
  return null;
}

/** Whether a call is one of a container's: of the package itself, or of something unknown in a file that imports it. */
function isOf(table: ContainerTable, call: TS.CallExpression, unit: SourceUnit, world: World): boolean {
  const callee = skipWrappers(call.expression);
  const of = ts.isPropertyAccessExpression(callee) ? callee.expression : callee;
  const value = evaluate(of, frameAt(of, world));
  return optionsOf(value).some((option) => {
    if (option.kind === 'unknown') {
      const name = ts.isPropertyAccessExpression(of) ? of.name : of;
      const isNamed = ts.isIdentifier(name) && (table.receivers?.includes(name.text) ?? false);
      return isNamed || importsAny(unit, table.from);
    }
    if (option.kind !== 'foreign') return false;
    if (option.made) return option.made.by === CONTAINER && table.from.includes(option.module ?? '');
    if (option.module === null) return table.name === 'vue' && option.path.join('.') === 'provide';
    return table.from.includes(option.module);
  });
}

function importsAny(unit: SourceUnit, modules: readonly string[]): boolean {
  return modules.some(
    (module) => unit.source.text.includes(`'${module}'`) || unit.source.text.includes(`"${module}"`),
  );
}
