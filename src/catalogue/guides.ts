/** What people need beside the calls: access, credentials, webhooks, limits and pages. */

import type {
  AccessGuide,
  CredentialGuide,
  CredentialMismatch,
  DocumentationPage,
  Statement,
} from '../model/access.ts';
import accessFile from './access.json' with { type: 'json' };
import credentialsFile from './credentials.json' with { type: 'json' };
import docsFile from './docs.json' with { type: 'json' };
import externalFile from './external.json' with { type: 'json' };
import legacyFile from './legacy.json' with { type: 'json' };
import { resolveSources } from './sources.ts';
import webhooksFile from './webhooks.json' with { type: 'json' };

export interface WebhookEvent {
  readonly event: string;
  /** Other spellings that Pleo's pages use. */
  readonly alsoWritten: readonly string[];
  readonly when: string;
  readonly payload: readonly string[];
  readonly note: string;
  readonly basis: Statement['basis'];
  readonly sources: readonly string[];
}

/** Rows with the ids of their sources replaced by the texts. */
function resolved<Row extends { readonly sources: readonly string[] }>(rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row, sources: resolveSources(row.sources) }));
}

const ACCESS = accessFile as AccessGuide;

export const access: AccessGuide = {
  ...ACCESS,
  conditions: { ...ACCESS.conditions, sources: resolveSources(ACCESS.conditions.sources) },
  accounts: resolved(ACCESS.accounts),
  facts: resolved(ACCESS.facts),
};

export const credentials: readonly CredentialGuide[] = resolved(credentialsFile.kinds as CredentialGuide[]);

export const credentialMismatches: readonly CredentialMismatch[] = resolved(
  credentialsFile.mismatches as CredentialMismatch[],
);

/** Names that programs give to their Pleo credential; none of them tells the kind. */
export const credentialNames: readonly string[] = credentialsFile.names.seen;

export const webhookEvents: readonly WebhookEvent[] = resolved(
  webhooksFile.events.map((row) => ({ alsoWritten: [], note: '', ...row })) as WebhookEvent[],
);

export const webhookFacts: readonly Statement[] = resolved([
  webhooksFile.missing,
  webhooksFile.delivery,
] as Statement[]);

/** What Pleo says of the legacy API's end, newest statement alone. */
export const lifecycle: Statement = resolved([legacyFile.lifecycle] as Statement[])[0] ?? {
  text: '',
  basis: 'unconfirmed',
  sources: [],
};

/** What else is known of the legacy API, by topic. */
export const legacyFacts = {
  history: resolved(legacyFile.history as Statement[]),
  variants: resolved(legacyFile.variants as Statement[]),
  errors: resolved(legacyFile.errors as Statement[]),
  limits: resolved(legacyFile.limits as Statement[]),
  open: resolved(legacyFile.open as Statement[]),
};

/** What else is known of the external API, by topic. */
export const externalFacts = {
  specification: resolved([externalFile.specification] as Statement[]),
  limits: resolved(externalFile.limits as Statement[]),
  open: resolved(externalFile.open as Statement[]),
};

/** The values of the external API's enumerations, by name. */
export const externalValues: ReadonlyMap<string, readonly string[]> = new Map(
  externalFile.values.map((row) => [row.name, row.values]),
);

export const pages: readonly DocumentationPage[] = docsFile;
