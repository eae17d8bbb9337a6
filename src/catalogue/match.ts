/** Which operation a request is: its path held against the templates of the catalogue. */

import type { ApiCall } from '../model/api-call.ts';
import type { Match } from '../model/catalogue.ts';
import type { OperationRecord } from '../model/operation-record.ts';
import { operations } from './operations.ts';
import { fitPath, splitPath } from './path-fit.ts';

export interface OperationMatch extends Match {
  readonly operation: OperationRecord;
}

const TEMPLATES = operations.map((operation) => ({ operation, segments: splitPath(operation.path) }));

/**
 * The operation that the request is, or null when there is none or when several fit equally well.
 * Only the paths that fit best count: `GET /v0/tags/archive` is a wrong method on `/v0/tags/archive`,
 * not the tag with the id `archive`. Without a method, the path decides when only one method is documented for it.
 */
export function matchCall({
  api,
  method,
  path,
}: Pick<ApiCall, 'api' | 'method' | 'path'>): OperationMatch | null {
  const best = findBest(api, path);
  const fitting =
    method === null ? preferDocumented(best) : best.filter(({ operation }) => allows(operation, method));
  const [first, ...others] = fitting;
  return first !== undefined && others.length === 0 ? first : null;
}

/** All operations at the paths that fit best, whatever their method: what a wrong or unknown method could have meant. */
export function operationsAt(api: ApiCall['api'], path: string | null): OperationRecord[] {
  return findBest(api, path).map(({ operation }) => operation);
}

function findBest(api: ApiCall['api'], path: string | null): OperationMatch[] {
  if (path === null) return [];
  const called = splitPath(path);
  const fits = TEMPLATES.flatMap(({ operation, segments }) => {
    if (operation.api !== api) return [];
    // Of a stub such as SCIM's, everything below is part.
    const asked = operation.method === ANY ? called.slice(0, segments.length) : called;
    const fit = fitPath(segments, asked);
    if (fit === null || !areIds(segments, called)) return [];
    return [{ operation, rank: fit.rank, exact: fit.guessed === 0 }];
  });
  const top = fits.map(({ rank }) => rank).sort()[0];
  return fits.filter(({ rank }) => rank === top).map(({ operation, exact }) => ({ operation, exact }));
}

/** The method of operations of which only the path is known. */
const ANY = 'ANY';

/** Fixed paths of both APIs, written as one text each. */
const FIXED: ReadonlySet<string> = new Set(
  operations.flatMap(({ path, status }) => (path.includes('{') || status === 'undocumented' ? [] : [path])),
);

/**
 * Whether what stands in the place of ids can be ids: `search` of `/v1/accounting-entries/search` is an action,
 * `balance` of `/v1/companies/balance` a resource of the other API.
 */
function areIds(template: readonly string[], called: readonly string[]): boolean {
  return template.every((segment, index) => {
    const text = called[index] ?? '';
    if (!segment.startsWith('{') || text.includes('{') || index === 0) return true;
    const before = `/${called.slice(0, index).join('/')}`;
    return (
      !FIXED.has(`${before}:${text}`) && !(index === called.length - 1 && FIXED.has(`${before}/${text}`))
    );
  });
}

function preferDocumented(matches: readonly OperationMatch[]): readonly OperationMatch[] {
  const documented = matches.filter(({ operation }) => operation.status !== 'undocumented');
  return documented.length > 0 ? documented : matches;
}

/** HEAD asks for what GET answers, so it is the same operation; OPTIONS is none. */
function allows(operation: OperationRecord, method: string): boolean {
  const asked = method.toUpperCase();
  return operation.method === ANY || operation.method === (asked === 'HEAD' ? 'GET' : asked);
}
