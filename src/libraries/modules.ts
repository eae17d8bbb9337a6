/** Modules of Nest and Angular: which classes each lists, what it imports, and which HTTP options it gives its own. */

import { enter } from '../evaluate/calls.ts';
import { fieldsOf } from '../evaluate/objects.ts';
import { oneOf, optionsOf } from '../evaluate/options.ts';
import type { Fields, Foreign, Value } from '../evaluate/value.ts';
import { append } from '../model/append.ts';
import type { ClassNode, TS } from '../syntax/typescript.ts';

/** What a module says of itself, or is told where it is imported. */
export interface ModuleFacts {
  readonly node: ClassNode;
  /** Recipes in its providers. */
  readonly recipes: readonly Fields[];
  /** Classes in its providers, controllers and declarations. */
  readonly members: readonly ClassNode[];
  readonly imports: readonly ClassNode[];
  readonly http: readonly Foreign[];
  readonly exportsHttp: boolean;
}

/** The name in `made.by` of a configured `HttpModule`, and of Nest's client. */
export const HTTP_MODULE = 'nest-http-module';
const HTTP_CLIENT = 'nest-http';

const MEMBERS = ['providers', 'controllers', 'declarations', 'viewProviders', 'bootstrap'];

/** Reads the options of a module's decorator, and of dynamic modules among its imports. */
export function readModule(node: ClassNode, options: Fields, found: ModuleFacts[], isDecorated = true): void {
  const imports: ClassNode[] = [];
  const http: Foreign[] = [];
  for (const item of itemsOf(options.read('imports'))) {
    if (item.kind === 'class') imports.push(item.node);
    if (isHttpModule(item)) http.push(item);
    const dynamic = item.kind === 'fields' ? item.read('module') : null;
    if (item.kind !== 'fields' || dynamic?.kind !== 'class') continue;
    imports.push(dynamic.node);
    // A module that gives itself as a dynamic one is read once more with what it is told.
    if (found.length < MAX_FACTS) readModule(dynamic.node, item, found, false);
  }
  const members = MEMBERS.flatMap((name) => itemsOf(options.read(name)));
  found.push({
    node,
    recipes: members.flatMap((item) => (item.kind === 'fields' ? [item] : [])),
    members: [
      ...members.flatMap((item) => (item.kind === 'class' ? [item.node] : [])),
      ...(isDecorated ? [node] : []),
    ],
    imports: [
      ...imports,
      ...itemsOf(options.read('exports')).flatMap((i) => (i.kind === 'class' ? [i.node] : [])),
    ],
    http,
    exportsHttp: itemsOf(options.read('exports')).some(isHttpModule),
  });
}

const MAX_FACTS = 10_000;

/** The items of nested lists; functions such as `forwardRef`'s are looked into. */
function itemsOf(value: Value | null, depth = 0): Exclude<Value, { kind: 'one-of' }>[] {
  if (!value || depth > 8) return [];
  return optionsOf(value).flatMap((option) => {
    if (option.kind === 'list') return option.items.flatMap((item) => itemsOf(item, depth + 1));
    if (option.kind === 'function') return itemsOf(enter(option, [], option.node, 0), depth + 1);
    return [option];
  });
}

/** Nest's `HttpModule`, as it is or configured. */
function isHttpModule(value: Value): value is Foreign {
  if (value.kind !== 'foreign') return false;
  return value.made?.by === HTTP_MODULE || (value.path.join('.') === 'HttpModule' && value.module !== null);
}

export class ModuleGraph {
  readonly #facts = new Map<ClassNode, ModuleFacts[]>();
  readonly #listing = new Map<ClassNode, Set<ClassNode>>();

  constructor(all: readonly ModuleFacts[]) {
    for (const facts of all) {
      append(this.#facts, facts.node, facts);
      for (const member of facts.members) {
        const listing = this.#listing.get(member) ?? new Set();
        this.#listing.set(member, listing.add(facts.node));
      }
    }
  }

  /** The modules that list a class. */
  modulesOf(node: ClassNode): readonly ClassNode[] {
    return [...(this.#listing.get(node) ?? [])];
  }

  /** Modules that are imported by these, directly or not. */
  reachedFrom(modules: readonly ClassNode[]): ReadonlySet<ClassNode> {
    const reached = new Set<ClassNode>();
    const queue = [...modules];
    for (let node = queue.pop(); node; node = queue.pop()) {
      for (const { imports } of this.#facts.get(node) ?? []) {
        for (const imported of imports) if (!reached.has(imported)) queue.push(imported);
        for (const imported of imports) reached.add(imported);
      }
    }
    return reached;
  }

  /** Nest's `HttpService` as members of these modules get it. */
  httpService(modules: readonly ClassNode[], node: TS.Node): Foreign {
    const given = modules.flatMap((module) => this.#httpOf(module, new Set()));
    const options = given.flatMap((http) => (http.made ? [http.made.options] : []));
    const parts = options.length > 0 ? [{ kind: 'spread' as const, value: () => oneOf(options, node) }] : [];
    const trail = given.flatMap((http) => http.trail);
    const made = { by: HTTP_CLIENT, options: fieldsOf(parts, node) };
    return { kind: 'foreign', module: '@nestjs/axios', path: [], made, node, trail };
  }

  #httpOf(module: ClassNode, seen: Set<ClassNode>): readonly Foreign[] {
    if (seen.has(module)) return [];
    seen.add(module);
    const all = this.#facts.get(module) ?? [];
    const own = all.flatMap(({ http }) => http);
    if (own.length > 0) return own;
    const exported = all
      .flatMap(({ imports }) => imports)
      .filter((imported) => this.#facts.get(imported)?.some(({ exportsHttp }) => exportsHttp));
    return exported.flatMap((imported) => this.#httpOf(imported, seen));
  }
}
