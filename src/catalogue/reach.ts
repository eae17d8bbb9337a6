/** Whose API a request arrives at: at Pleo's own hosts, or through a proxy of the user's that forwards there. */

import type { ReachedApi } from '../clients/find-calls.ts';
import { findHost } from './hosts.ts';

export interface Reach {
  /** What answers at a path of a host, `''` being the page's own; null: nothing of Pleo's. */
  readonly apiAt: (host: string, path: string) => ReachedApi | null;
  /** Whether a host answers for Pleo at no path. */
  readonly isForeign: (host: string) => boolean;
}

/** A proxy's address, host and path prefix, such as `gateway.example/pleo` or `/api/pleo` → the API it forwards to. */
export type Proxies = Readonly<Record<string, 'legacy' | 'external'>>;

/** Reads the user's proxies; the longest prefix counts. */
export function makeReach(proxies: Proxies): Reach {
  const own = Object.entries(proxies)
    .map(([address, api]) => ({ ...splitAddress(address), api }))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  return {
    apiAt: (host, path) => {
      const proxy = own.find((known) => known.host === host && isBelow(path, known.prefix));
      if (proxy) {
        const { api, prefix } = proxy;
        return { api, environment: 'unknown', path: wholePath(api, path.slice(prefix.length)) };
      }
      const known = findHost(host);
      return known && { api: known.api, environment: known.environment, path };
    },
    isForeign: (host) => findHost(host) === null && !own.some((proxy) => proxy.host === host),
  };
}

function splitAddress(address: string): { readonly host: string; readonly prefix: string } {
  const slash = address.indexOf('/');
  if (slash < 0) return { host: address.toLowerCase(), prefix: '' };
  return {
    host: address.slice(0, slash).toLowerCase(),
    prefix: address.slice(slash).replace(/(?<!\/)\/+$/, ''),
  };
}

function isBelow(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`);
}

/** A proxy of the legacy API often adds the version itself: `/pleo/expenses` is `/v1/expenses` there. */
function wholePath(api: ReachedApi['api'], path: string): string {
  if (path === '') return '/';
  return api !== 'legacy' || /^\/(?:v\d+(?:\/|$)|\{)/.test(path) ? path : `/v1${path}`;
}
