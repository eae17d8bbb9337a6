/** What the catalogue, the configuration and the paths asked for say to those who find calls and credentials. */

import { findHost, prefilterWords } from './catalogue/catalogue.ts';
import { matchCall } from './catalogue/match.ts';
import { namesPleo } from './catalogue/names.ts';
import { makeReach, type Proxies } from './catalogue/reach.ts';
import type { ClientTable } from './clients/client.ts';
import type { Knowledge } from './clients/find-calls.ts';
import type { CredentialKnowledge } from './credentials/index.ts';
import { makeContextOf } from './files/context.ts';
import { makePackageOf } from './files/package-of.ts';
import type { CredentialKind } from './model/credential.ts';
import type { Context } from './model/location.ts';

/** What of a scan's options and files is asked for. */
interface From {
  readonly paths: readonly string[];
  readonly hosts: Proxies;
  readonly clients: readonly ClientTable[];
  readonly credentials: Readonly<Record<string, CredentialKind>>;
  readonly contexts: Readonly<Record<string, Context>>;
  /** Every file that is no source: manifests tell packages. */
  readonly others: readonly string[];
}

/** What one scan knows, for all who ask. */
export function knowledgeFor(from: From): CredentialKnowledge {
  const { paths, hosts, clients, credentials, others } = from;
  const contextOf = makeContextOf(from.contexts);
  return {
    hostOf: findHost,
    ...makeReach(hosts),
    clients,
    given: new Map(Object.entries(credentials)),
    packageOf: makePackageOf(others),
    templateOf: (api, method, path) => matchCall({ api, method, path })?.operation.path ?? null,
    namesPleo,
    guess: guessOperation,
    contextOf: (file) => contextOf(file, paths),
  };
}

/** What a request means whose host only a deployment knows: a path of the legacy API, with or without its version. */
function guessOperation(method: string | null, path: string): ReturnType<Knowledge['guess']> {
  for (const tried of [path, `/v1${path}`]) {
    const legacy = matchCall({ api: 'legacy', method, path: tried });
    const external = matchCall({ api: 'external', method, path: tried });
    if (external && !legacy) return null;
    if (legacy) return { api: 'legacy', path: tried };
  }
  return null;
}

/** Whether a text names something of Pleo's. */
export function mentions(text: string): boolean {
  const lower = text.toLowerCase();
  return prefilterWords.some((word) => lower.includes(word));
}
