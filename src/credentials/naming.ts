/** What settings files and the user say of a credential's name: other names of it, and what it holds. */

import type { CredentialKind } from '../model/credential.ts';
import type { Settings } from '../settings/lookup.ts';
import type { Setting } from '../settings/setting.ts';
import { type CredentialName, plainName, type Sourced } from './source.ts';

/** Asked for the names of credentials. */
export interface Naming {
  /** One identity for all names of a credential, and all of its names. */
  readonly of: (sourced: Sourced) => {
    readonly identity: string | null;
    readonly names: readonly CredentialName[];
  };
  /** What the user says that one of these names holds. */
  readonly given: (names: readonly CredentialName[]) => CredentialKind | null;
}

/** A value that is nothing but a reference: `${{ secrets.PLEO_TOKEN }}`, `${PLEO_TOKEN}`, `${env:PLEO_TOKEN}`. */
const REFERENCE =
  /^(?:\$\{\{\s*(?:secrets|vars)\.([\w-]+)\s*\}\}|\$\{(?:env:)?(\w+)(?::?[-?][^}]*)?\}|\$([A-Z]\w+)|\$\{\{\s*(\w+)\s*\}\}|@([\w-]+))$/;

/** `given`: what the user says that names hold. */
export function makeNaming(settings: Settings, given: ReadonlyMap<string, CredentialKind>): Naming {
  const aliases = new Map<string, readonly string[]>();
  const aliasesOf = (name: string): readonly string[] => {
    const known = aliases.get(name);
    if (known) return known;
    const found = settings
      .variable(name)
      .flatMap(({ value, way }) => [...way.slice(1).map(keyOf), ...referenceIn(value)]);
    const others = [...new Set([...found, ...settings.keysOf(name)])].filter((alias) => alias !== name);
    aliases.set(name, others);
    return others;
  };
  return {
    of: ({ identity, names, variable }) => {
      if (variable === null) return { identity, names };
      const others = aliasesOf(variable);
      const [only] = others;
      return {
        // Two variables that are filled from one secret are one credential.
        identity:
          others.length === 1 && only !== undefined
            ? `env:${only}`
            : (identity?.replace(/^\w+:/, 'env:') ?? null),
        names: [...names, ...others.map((text): CredentialName => ({ text, own: true }))],
      };
    },
    given: (names) => {
      for (const { text } of names) {
        const kind = given.get(text) ?? given.get(plainName(text));
        if (kind) return kind;
      }
      return null;
    },
  };
}

function referenceIn(value: string): string[] {
  const match = REFERENCE.exec(value.trim());
  const name = match?.slice(1).find((group) => group !== undefined);
  return name === undefined ? [] : [name];
}

function keyOf({ name, path, variable }: Setting): string {
  return variable ? name : path.slice(-2).join('.');
}
