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
    const fit = operation.api === api ? fitPath(segments, called) : null;
    return fit === null ? [] : [{ operation, rank: fit.rank, exact: fit.guessed === 0 }];
  });
  const top = fits.map(({ rank }) => rank).sort()[0];
  return fits.filter(({ rank }) => rank === top).map(({ operation, exact }) => ({ operation, exact }));
}

function preferDocumented(matches: readonly OperationMatch[]): readonly OperationMatch[] {
  const documented = matches.filter(({ operation }) => operation.status !== 'undocumented');
  return documented.length > 0 ? documented : matches;
}

/** HEAD asks for what GET answers, so it is the same operation; OPTIONS is none. */
function allows(operation: OperationRecord, method: string): boolean {
  const asked = method.toUpperCase();
  return operation.method === 'ANY' || operation.method === (asked === 'HEAD' ? 'GET' : asked);
}
