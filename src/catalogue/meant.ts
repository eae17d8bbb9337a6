/** What a request that the external API does not know was meant to be: the operation nearest to it, and what is wrong. */

import { editDistance } from '../model/edit-distance.ts';
import type { MeantKind } from '../model/finding.ts';
import type { OperationRecord } from '../model/operation-record.ts';
import { matchCall, operationsAt } from './match.ts';
import { operations } from './operations.ts';
import { splitPath } from './path-fit.ts';

export interface MeantOperation {
  readonly kind: MeantKind;
  readonly operation: OperationRecord;
}

/** A version in front of a path, such as `v1` or `v1-beta`. */
const VERSION = /^v\d+(?:-\w+)?$/;

/** All versions, the newest first. */
const VERSIONS = [
  ...new Set(operations.flatMap(({ path }) => splitPath(path).filter((segment) => VERSION.test(segment)))),
]
  .sort()
  .reverse();

/** The operation that such a request was meant to be; null when none is near. */
export function findMeant(method: string, path: string): MeantOperation | null {
  const other = paths(path);
  const found = legacy(method, [path]) ?? action(path) ?? onPath(method, path);
  // Where the path is right, nothing that is spelled otherwise was meant.
  if (found || operationsAt('external', path).length > 0) return found;
  return (
    external(method, other) ??
    legacy(method, [...other, `/v1${path}`]) ??
    legacyAt([path, ...other]) ??
    externalAt(other) ??
    spelled(method, path)
  );
}

/** Whether a path asks for something: not the root, nor a version alone, nor a document beside the operations. */
export function namesOperation(path: string): boolean {
  const segments = splitPath(path);
  const last = segments.at(-1) ?? '';
  if (/\.(?:json|ya?ml|html?|txt|xml|ico)$/.test(last)) return false;
  return segments.some((segment) => !VERSION.test(segment) && !/^\{[^{}]*\}$/.test(segment));
}

/** The same path in the other versions, and without what a base brings in front of a version. */
function paths(path: string): string[] {
  const segments = splitPath(path);
  const start = segments.findLastIndex((segment) => VERSION.test(segment));
  const rest = segments.slice(start + 1).join('/');
  const own = start > 0 ? [`/${segments.slice(start).join('/')}`] : [];
  return [...own, ...VERSIONS.map((version) => `/${version}/${rest}`)];
}

function legacy(method: string, tried: readonly string[]): MeantOperation | null {
  for (const path of tried) {
    const match = matchCall({ api: 'legacy', method, path });
    if (match?.exact) return { kind: 'legacy', operation: match.operation };
  }
  return null;
}

/** A path of the legacy API with a method that it never had. */
function legacyAt(tried: readonly string[]): MeantOperation | null {
  for (const path of tried) {
    const [operation] = operationsAt('legacy', path);
    if (operation) return { kind: 'legacy', operation };
  }
  return null;
}

/** `/v1/accounting-entries/search` in the place of `/v1/accounting-entries:search`. */
function action(path: string): MeantOperation | null {
  const slash = path.lastIndexOf('/');
  const last = path.slice(slash + 1);
  return last.includes('{') ? null : at('spelling', [`${path.slice(0, slash)}:${last}`]);
}

/** Methods that may do what another was sent for. */
const KINDRED: Readonly<Record<string, readonly string[]>> = {
  PATCH: ['PUT', 'POST'],
  PUT: ['PATCH', 'POST'],
  POST: ['PUT'],
};

/** The path is there with other methods: reading a list is searching it, deleting what cannot be deleted archives it. */
function onPath(method: string, path: string): MeantOperation | null {
  const there = operationsAt('external', path);
  const search = at('method', [`${path}:search`]);
  const isRead = method === 'GET' || method === 'HEAD';
  if (search && (isRead || there.length === 0)) return search;
  const kindred = (isRead ? ['POST'] : (KINDRED[method] ?? []))
    .map((one) => there.find((operation) => operation.method === one))
    .find((operation) => operation !== undefined);
  // A path that creates is no other way to read.
  if (kindred && (!isRead || path.includes(':'))) return { kind: 'method', operation: kindred };
  if (there.length === 1 && there[0] && method === 'POST') return { kind: 'method', operation: there[0] };
  return method === 'DELETE' ? at('method', [`${path}:archive`]) : null;
}

function external(method: string, tried: readonly string[]): MeantOperation | null {
  const matches = tried.flatMap((path) => matchCall({ api: 'external', method, path })?.operation ?? []);
  const operation = matches.find(({ status }) => status === 'current') ?? matches[0];
  return operation ? { kind: 'version', operation } : null;
}

function externalAt(tried: readonly string[]): MeantOperation | null {
  return (
    at('version', tried) ??
    at(
      'version',
      tried.map((path) => `${path}:search`),
    )
  );
}

/** The first operation at one of these paths, current ones before others. */
function at(kind: MeantKind, tried: readonly string[]): MeantOperation | null {
  const there = tried.flatMap((path) => operationsAt('external', path));
  const operation = there.find(({ status }) => status === 'current') ?? there[0];
  return operation ? { kind, operation } : null;
}

/** The operation whose path is spelled almost like this one; the method breaks ties. */
function spelled(method: string, path: string): MeantOperation | null {
  const ranked = operations
    .filter(({ status }) => status !== 'undocumented')
    .map((operation) => {
      const changed = distance(withoutVersion(path), withoutVersion(filled(operation.path, path)));
      return { operation, changed, rank: changed * 4 + penalty(operation, method, path) };
    })
    .sort((a, b) => a.rank - b.rank);
  const [best] = ranked;
  if (!best || best.changed > Math.max(2, Math.floor(withoutVersion(path).length / 4))) return null;
  return { kind: best.operation.api === 'legacy' ? 'legacy' : 'spelling', operation: best.operation };
}

/** Letters that differ; one and many of the same thing (`/company`, `/companies`) differ in one. */
function distance(written: string, known: string): number {
  const changed = editDistance(written, known);
  return changed > 1 && singular(written) === singular(known) ? 1 : changed;
}

function singular(path: string): string {
  return path.replace(/ies(?=[/:]|$)/g, 'y').replace(/s(?=[/:]|$)/g, '');
}

/** Less than one letter: another version, another method, another API, and what is no longer current. */
function penalty({ api, method, path, status }: OperationRecord, asked: string, called: string): number {
  const isOtherVersion = splitPath(path)[0] !== splitPath(called)[0];
  return (
    (method === asked ? 0 : 1) +
    (isOtherVersion ? 1 : 0) +
    (api === 'external' ? 0 : 0.5) +
    (api === 'external' && status !== 'current' ? 0.5 : 0)
  );
}

/** A template with the ids of the called path, where both are as long. */
function filled(template: string, called: string): string {
  const own = splitPath(called).filter((segment) => !VERSION.test(segment));
  const [version, ...rest] = splitPath(template);
  if (rest.length !== own.length) return template;
  return [
    version,
    ...rest.map((segment, index) => (/^\{[^{}]*\}$/.test(segment) ? own[index] : segment)),
  ].join('/');
}

/** The path without its versions, and with every id written alike. */
function withoutVersion(path: string): string {
  return splitPath(path)
    .filter((segment) => !VERSION.test(segment))
    .map((segment) => segment.replace(/\{[^{}]*\}|[0-9a-f-]{36}/g, '{}'))
    .join('/');
}
