/** Whether one way of a request that may go to either API is none: the code around it has chosen the other. */

import { chosenApi } from './chosen-api.ts';
import type { Endpoint } from './endpoints.ts';
import type { Knowledge, ReachedApi } from './find-calls.ts';
import type { Followed } from './follow.ts';

/** A way of a request, and where it arrives. */
interface Known {
  readonly endpoint: Endpoint;
  readonly reached: ReachedApi;
}

/** Whether a request is the other API's by what the code around it has chosen, and that API has its operation. */
export function isOthers(
  { endpoint: { method, url }, reached: { api, path } }: Known,
  known: readonly Known[],
  { levels, request }: Followed,
  { templateOf, guess }: Knowledge,
): boolean {
  if (api !== 'legacy' && api !== 'external') return false;
  const other = api === 'legacy' ? 'external' : 'legacy';
  const isThere =
    known.some(
      ({ endpoint, reached }) =>
        reached.api === other && templateOf(other, endpoint.method, reached.path) !== null,
    ) ||
    // The client itself was chosen, so that each has a way of its own.
    (other === 'legacy' && guess(method, path)?.api === other && !isWritten(url.host, levels));
  return isThere && [request, ...levels.map(({ node }) => node)].some((node) => chosenApi(node) === other);
}

/** Whether a host stands in the very calls on the way: nobody chose it elsewhere. */
function isWritten(host: string | null, levels: Followed['levels']): boolean {
  return host !== null && levels.some(({ node }) => node.getText().includes(host));
}
