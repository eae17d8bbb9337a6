/** Pleo's hosts, and whose host a name is. */

import type { Host } from '../model/catalogue.ts';
import hostRows from './hosts.json' with { type: 'json' };
import { joinSources } from './sources.ts';

export const hosts: readonly Host[] = hostRows.map((row) => ({
  host: row.host,
  api: row.api as Host['api'],
  environment: row.environment as Host['environment'],
  note: row.note,
  source: joinSources(row.sources),
}));

/** The host to call, once a call has moved. */
export const externalHost: string =
  hosts.find(({ api, environment }) => api === 'external' && environment === 'production')?.host ?? '';

const BY_NAME: ReadonlyMap<string, Host> = new Map(hosts.map((host) => [host.host, host]));

/**
 * The host with this name, or null.
 * Names are compared whole: `openapi.pleo.io.evil.example` and `notopenapi.pleo.io` belong to other people,
 * and a name under `pleo.io` that no source gives is not taken for Pleo's API.
 */
export function findHost(hostname: string): Host | null {
  return BY_NAME.get(hostname.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** Lower-case words of which every file that can matter holds at least one: `pleo` of `openapi.pleo.io`. */
export const prefilterWords: readonly string[] = [
  ...new Set(hosts.map((host) => host.host.split('.').at(-2) ?? host.host)),
];
