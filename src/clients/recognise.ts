/** Callee → what its table says of it: the one interpreter of the tables' names. */

import type { Fields, Foreign } from '../evaluate/value.ts';
import { own } from '../model/own.ts';
import { packageName } from '../model/package-name.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import type { Builder, ClientTable, Factory, RequestShape } from './client.ts';
import { declaredRequest } from './contract.ts';
import { clients } from './tables/index.ts';
import { unknownClient } from './unknown-client.ts';

export interface Recognised {
  readonly table: ClientTable;
  readonly request: RequestShape | null;
  readonly factory: Factory | null;
  readonly builder: Builder | null;
  /** The entry of the client's contract that the call is, with its method and path. */
  readonly declared: Fields | null;
}

export interface Recogniser {
  /** The table entry of a callee; null when no table knows it. */
  readonly recognise: (callee: Foreign, node: TS.Node) => Recognised | null;
  /** The table of a declared type: the type's name, of a package that the table is for. */
  readonly tableOfType: (type: Foreign) => ClientTable | null;
  /** The table that a parameter of this name stands for by convention. */
  readonly tableOfParameter: (name: string) => ClientTable | null;
  /** The table that a member of this name stands for, of what a framework hands out. */
  readonly tableOfMember: (name: string) => ClientTable | null;
  /** Whether some table has a request by this name: `get`, `post`, `request` … */
  readonly isRequestName: (name: string) => boolean;
}

/** Recognises by the built-in tables and the user's own, which win: one of a built-in's name stands in its place. */
export function makeRecogniser(own: readonly ClientTable[] = []): Recogniser {
  const tables = [...clients.filter(({ name }) => !own.some((table) => table.name === name)), ...own];
  const by = (namesOf: (table: ClientTable) => readonly string[]): Map<string, ClientTable> =>
    new Map(tables.flatMap((table) => namesOf(table).map((name) => [name, table] as const)));
  const byName = by(({ name }) => [name]).set(unknownClient.name, unknownClient);
  const byModule = by(({ from }) => from);
  const byGlobal = by(({ globals }) => globals ?? []);
  const byType = by(({ types }) => types ?? []);
  const byParameter = by(({ parameters }) => parameters ?? []);
  const byMember = by(({ members }) => members ?? []);
  const requests = by(({ calls }) => Object.keys(calls).map((key) => key.split('.').at(-1) ?? key));
  return {
    recognise: (callee, node) => {
      const found = tableOf(callee, { byName, byModule, byGlobal });
      return found && entryOf(callee, found, node);
    },
    tableOfType: (type) => {
      const table = byType.get(type.path.at(-1) ?? '');
      return table && type.module !== null && table.from.includes(type.module) ? table : null;
    },
    tableOfParameter: (name) => byParameter.get(name) ?? null,
    tableOfMember: (name) => byMember.get(name) ?? null,
    isRequestName: (name) => requests.has(name),
  };
}

type Tables = ReadonlyMap<string, ClientTable>;

interface Found {
  readonly table: ClientTable;
  readonly path: readonly string[];
}

function entryOf(callee: Foreign, { table, path }: Found, node: TS.Node): Recognised {
  const name = path.length === 0 ? '()' : path.join('.');
  const key = ts.isNewExpression(node) ? `new ${name}` : name;
  const declared = own(table.calls, key) ? null : declaredRequest(callee, table);
  return {
    table,
    request: own(table.calls, key) ?? (declared ? { options: declared.options } : null),
    declared: declared?.request ?? null,
    factory: own(table.factories, key) ?? null,
    builder: callee.made ? (own(table.builders, key) ?? null) : null,
  };
}

function tableOf(
  callee: Foreign,
  { byName, byModule, byGlobal }: Readonly<Record<'byName' | 'byModule' | 'byGlobal', Tables>>,
): Found | null {
  if (callee.made) {
    const table = byName.get(callee.made.by);
    return table ? { table, path: callee.path } : null;
  }
  const [head, ...rest] = callee.path;
  if (callee.module === null) {
    const table = head === undefined ? undefined : byGlobal.get(head);
    if (table) return { table, path: rest };
    // `Bun.fetch`
    const nested = byGlobal.get(callee.path.slice(0, 2).join('.'));
    return nested ? { table: nested, path: callee.path.slice(2) } : null;
  }
  const table = byModule.get(packageName(callee.module));
  if (!table) return null;
  const isSame = head !== undefined && (table.same?.includes(head) ?? false);
  return { table, path: isSame ? rest : callee.path };
}
