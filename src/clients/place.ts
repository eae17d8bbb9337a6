/** Where a call is reported: at the first level, from the request outwards, that decides its method and path. */

import { optionsOf } from '../evaluate/options.ts';
import type { Text, Value } from '../evaluate/value.ts';
import type { TS } from '../syntax/typescript.ts';
import { type Endpoint, methodsOf } from './endpoints.ts';
import type { Followed, Level } from './follow.ts';

/** The node a finding about this endpoint stands at. */
export function placeOf(followed: Followed, endpoint: Endpoint, template: string | null): TS.Node {
  const { levels, request } = followed;
  const decided = levels.find((level) => decides(level, endpoint, template));
  // Where nobody decides, the callers that add nothing are not to blame.
  const place =
    decided ?? levels.find((level) => level.slots.addresses.some((a) => isAlike(a, endpoint.address)));
  return (place ?? levels.at(-1))?.node ?? request;
}

/** What the evaluator notes where a default is taken. */
const DEFAULT = 'default value';

/** Whether `other` is `address` with a hole right behind it, which a default leaves empty. */
function goesOn(other: Text, address: Text): boolean {
  return known(other).startsWith(`${known(address)}\0`);
}

/** Whether the defaults that tell `address` from `other` are on the way of the final one. */
function isTaken(address: Text, other: Text, final: Text): boolean {
  const before = new Set(defaultsOf(other));
  const after = new Set(defaultsOf(final));
  return defaultsOf(address).every((node) => before.has(node) || after.has(node));
}

function defaultsOf({ trail }: Text): object[] {
  return trail.flatMap(({ node, note }) => (note === DEFAULT ? [node] : []));
}

/** Whether two addresses know the same text around their holes. */
function isAlike(a: Text, b: Text): boolean {
  return known(a) === known(b);
}

/** The text of an address without its query, with a zero for each hole. */
function known({ pieces }: Text): string {
  const written = pieces.map((piece) => (typeof piece === 'string' ? piece : '\0')).join('');
  return written.replace(/\?.*$/s, '');
}

/** Whether a level knows the method, and the path but for its base and the ids in it. */
function decides(level: Level, endpoint: Endpoint, template: string | null): boolean {
  const { method } = level.slots;
  const open = method !== null && optionsOf(method).some(isOpen);
  if (!methodsOf(method).includes(endpoint.method) && (open || endpoint.method !== null)) return false;
  const path = segments(endpoint.url.path);
  // Where callers could have chosen and did, the default did not decide.
  const { addresses } = level.slots;
  return addresses.some(
    (address) =>
      tailDecides(tailOf(address), path, template ? segments(template) : null) &&
      !addresses.some((other) => goesOn(other, address) && !isTaken(address, other, endpoint.address)),
  );
}

function isOpen(value: Value): boolean {
  if (value.kind === 'unknown') return value.owner !== null;
  return (
    value.kind === 'text' && value.pieces.some((piece) => typeof piece !== 'string' && piece.owner !== null)
  );
}

/** The segments of an address behind its host; null for one that is a hole or has one in it. */
function tailOf(address: Text): (string | null)[] {
  const HOLE = '\0';
  const written = address.pieces.map((piece) => (typeof piece === 'string' ? piece : HOLE)).join('');
  const path = written
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '')
    .replace(/^\0+/, '')
    .replace(/[?#].*$/s, '');
  return segments(path).map((segment) => (segment.includes(HOLE) ? null : segment));
}

/** A tail that names a resource, and whose holes are ids only. */
function tailDecides(
  tail: readonly (string | null)[],
  path: readonly string[],
  template: readonly string[] | null,
): boolean {
  if (!tail.some((segment) => segment !== null && !/^v\d+(?:-\w+)?$/.test(segment))) return false;
  if (tail.length > path.length) return false;
  return tail.every((segment, index) => {
    const at = path.length - tail.length + index;
    const isId = template ? (template[at] ?? '').startsWith('{') : (path[at] ?? '').startsWith('{');
    return segment === null ? isId : isId || segment.toLowerCase() === (path[at] ?? '').toLowerCase();
  });
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}
