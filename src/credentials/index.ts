/** Found calls, sources and settings → facts about credentials, and the secrets that must never be shown. */

import type { FoundCall, Knowledge } from '../clients/find-calls.ts';
import type { ApiCall } from '../model/api-call.ts';
import { type CredentialKind, isGivenOut } from '../model/credential.ts';
import type { CredentialFact, ExposedFact, LiteralFact, MixedFact } from '../model/finding.ts';
import { isStandIn, withoutScheme } from '../secrecy/secret-texts.ts';
import type { Settings } from '../settings/lookup.ts';
import type { SourceUnit } from '../syntax/source-unit.ts';
import { credentialFacts, type IsOneVariable } from './credential-facts.ts';
import { findExposed } from './exposed.ts';
import { secretsInCode, secretsInSettings } from './literals.ts';
import { mixedInCode, mixedInSettings } from './mixed.ts';
import type { Use } from './uses.ts';

export { findUses, type Use } from './uses.ts';

/** What is known of credentials beside the calls. */
export interface CredentialKnowledge extends Knowledge {
  /** What the user says that names hold. */
  readonly given: ReadonlyMap<string, CredentialKind>;
  /** The package that a file belongs to. */
  readonly packageOf: (file: string) => string;
}

/** What a scan has to say of credentials, and what nobody may see of them. */
export interface CredentialFindings {
  readonly facts: readonly (CredentialFact | LiteralFact | ExposedFact | MixedFact)[];
  /** Texts of credentials; for covering them only. */
  readonly secrets: readonly string[];
}

/** Everything about credentials in code and settings. */
export function findCredentials(
  units: readonly SourceUnit[],
  uses: readonly Use[],
  {
    found,
    callOf,
  }: { readonly found: readonly FoundCall[]; readonly callOf: (found: FoundCall) => ApiCall | null },
  settings: Settings,
  knowledge: CredentialKnowledge,
): CredentialFindings {
  const inSettings = credentialsInSettings(settings, knowledge);
  const written = [...secretsInCode(units, uses, found, knowledge)];
  const mixed = [...mixedInCode(units, knowledge)];
  const isTold = [...mixed, ...inSettings.facts].some(({ kind }) => kind === 'mixed');
  const sent = credentialFacts(uses, callOf, {
    ...knowledge,
    isOneVariable: oneVariableIn(settings, knowledge),
  });
  const secrets = [...written.map(({ text }) => text), ...uses.flatMap(writtenIn), ...inSettings.secrets];
  return {
    facts: [
      ...(isTold ? sent.map(withoutFlow) : sent),
      ...written.map(({ fact }) => fact),
      ...findExposed(units, uses, knowledge),
      ...mixed,
      ...inSettings.facts,
    ],
    // A log that masks the word before a credential masks every `Bearer`.
    secrets: [...new Set(secrets.map(withoutScheme))],
  };
}

/** The same of settings files alone, where no source needs to be read. */
export function credentialsInSettings(settings: Settings, knowledge: Knowledge): CredentialFindings {
  const written = [...secretsInSettings(settings, knowledge)];
  return {
    facts: [...written.map(({ fact }) => fact), ...mixedInSettings(settings, knowledge)],
    secrets: written.map(({ text }) => text),
  };
}

/** The credential to tell of with a call: the first that it is sent with. */
export function credentialOf(uses: readonly Use[]): (call: FoundCall) => ApiCall['credential'] {
  const first = new Map<FoundCall, ApiCall['credential']>();
  for (const { call, credential } of uses) if (!first.has(call)) first.set(call, credential);
  return (call) => first.get(call) ?? null;
}

/** Variables of one name are one, but for packages that have settings of their own for it. */
function oneVariableIn(settings: Settings, { packageOf }: CredentialKnowledge): IsOneVariable {
  const isSetIn = (folder: string, name: string | null): boolean =>
    folder !== '.' &&
    settings.all.some((one) => one.name === name && one.variable && packageOf(one.location.file) === folder);
  return (file, other, name) => {
    const [here, there] = [packageOf(file), packageOf(other)];
    return here === there || !(isSetIn(here, name) || isSetIn(there, name));
  };
}

/** What a request is sent with as it is written: a secret by its place, whatever it looks like. */
function writtenIn({ sourced }: Use): string[] {
  return sourced.text !== null && sourced.text.length >= 8 && !isStandIn(sourced.text) ? [sourced.text] : [];
}

/** Where the configuration that mixes environments is told of, the tokens that come of it are not again. */
function withoutFlow(fact: CredentialFact): CredentialFact {
  const { credential } = fact;
  return isGivenOut(credential) ? { ...fact, credential: { ...credential, environment: 'unknown' } } : fact;
}
