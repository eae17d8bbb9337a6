/** Callee → what its table says of it: the one interpreter of the tables' names. */

import { knownText } from '../evaluate/text.ts';
import { type Fields, type Foreign, optionsOf, type Value } from '../evaluate/value.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import type { Builder, ClientTable, Factory, RequestShape } from './client.ts';
import { clients } from './index.ts';

export interface Recognised {
  readonly table: ClientTable;
  readonly request: RequestShape | null;
  readonly factory: Factory | null;
  readonly builder: Builder | null;
  /** The entry of the client's contract that the call is, with its method and path. */
  readonly declared: Fields | null;
}

const byModule = new Map(clients.flatMap((table) => table.from.map((module) => [module, table] as const)));
const byGlobal = new Map(
  clients.flatMap((table) => (table.globals ?? []).map((name) => [name, table] as const)),
);
const byName = new Map(clients.map((table) => [table.name, table] as const));

/** The table entry of a callee; null when no table knows it. */
export function recognise(callee: Foreign, node: TS.Node): Recognised | null {
  const found = tableOf(callee);
  if (!found) return null;
  const { table, path } = found;
  const name = path.length === 0 ? '()' : path.join('.');
  const key = ts.isNewExpression(node) ? `new ${name}` : name;
  return {
    table,
    request: table.calls[key] ?? (declaredRequest(callee, table) ? {} : null),
    declared: table.calls[key] ? null : declaredRequest(callee, table),
    factory: table.factories?.[key] ?? null,
    builder: callee.made ? (table.builders?.[key] ?? null) : null,
  };
}

/** `client.getTags(…)` of a contract that lists `{ alias: 'getTags', method, path }`, or nests them by name. */
function declaredRequest(callee: Foreign, table: ClientTable): Fields | null {
  const contract =
    table.contract && callee.made?.options.kind === 'fields' ? callee.made.options.read('contract') : null;
  if (!contract || callee.path.length === 0) return null;
  const found =
    table.contract === 'tree'
      ? callee.path.reduce<Value | null>(
          (at, name) => (at?.kind === 'fields' ? at.read(name) : null),
          contract,
        )
      : optionsOf(contract)
          .flatMap((option) => (option.kind === 'list' ? option.items : []))
          .find((item) => item.kind === 'fields' && knownText(item.read('alias')) === callee.path.join('.'));
  return found?.kind === 'fields' && found.read('path') ? found : null;
}

function tableOf(callee: Foreign): { table: ClientTable; path: readonly string[] } | null {
  if (callee.made) {
    const table = byName.get(callee.made.by);
    return table ? { table, path: callee.path } : null;
  }
  const [head, ...rest] = callee.path;
  if (callee.module === null) {
    const table = head === undefined ? undefined : byGlobal.get(head);
    return table ? { table, path: rest } : null;
  }
  const table = byModule.get(callee.module.replace(/^npm:/, '').replace(/(?<=.)@[\d^~.]+$/, ''));
  if (!table) return null;
  const isSame = head !== undefined && (table.same?.includes(head) ?? false);
  return { table, path: isSame ? rest : callee.path };
}

const byType = new Map(clients.flatMap((table) => (table.types ?? []).map((type) => [type, table] as const)));
const byParameter = new Map(
  clients.flatMap((table) => (table.parameters ?? []).map((name) => [name, table] as const)),
);

/** The table of a declared type: the type's name, of a package that the table is for. */
export function tableOfType(type: Foreign): ClientTable | null {
  const table = byType.get(type.path.at(-1) ?? '');
  return table && type.module !== null && table.from.includes(type.module) ? table : null;
}

/** The table that a parameter of this name stands for by convention. */
export function tableOfParameter(name: string): ClientTable | null {
  return byParameter.get(name) ?? null;
}

const chained = new Set(
  clients.flatMap((table) => Object.keys(table.calls).map((key) => key.split('.').at(-1) ?? key)),
);

/** Whether some table has a request by this name: `get`, `post`, `request` … */
export function isRequestName(name: string): boolean {
  return chained.has(name);
}
