/** Callee → what its table says of it: the one interpreter of the tables' names. */

import type { Foreign } from '../evaluate/value.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import type { Builder, ClientTable, Factory, RequestShape } from './client.ts';
import { clients } from './index.ts';

export interface Recognised {
  readonly table: ClientTable;
  readonly request: RequestShape | null;
  readonly factory: Factory | null;
  readonly builder: Builder | null;
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
    request: table.calls[key] ?? null,
    factory: table.factories?.[key] ?? null,
    builder: callee.made ? (table.builders?.[key] ?? null) : null,
  };
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

const chained = new Set(
  clients.flatMap((table) => Object.keys(table.calls).map((key) => key.split('.').at(-1) ?? key)),
);

/** Whether some table has a request by this name: `get`, `post`, `request` … */
export function isRequestName(name: string): boolean {
  return chained.has(name);
}
