/** Calls that are named by their method, as most clients have them: `get(url, options)`, `post(url, body, options)`. */

import type { RequestShape } from '../client.ts';

/** One call for each method; those that send a body may take it as an argument of its own. */
export function methodCalls(
  withoutBody: RequestShape,
  withBody: RequestShape = withoutBody,
): Readonly<Record<string, RequestShape>> {
  return {
    get: { method: 'GET', ...withoutBody },
    head: { method: 'HEAD', ...withoutBody },
    delete: { method: 'DELETE', ...withoutBody },
    post: { method: 'POST', ...withBody },
    put: { method: 'PUT', ...withBody },
    patch: { method: 'PATCH', ...withBody },
  };
}
