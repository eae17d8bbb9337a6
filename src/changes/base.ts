/** What a change is compared with: a commit that is here, or the reason why there is none. */

import { shortOf } from '../model/short-commit.ts';

/** What is known of the base before anybody looked into the repository. */
export interface Wanted {
  /** What people call it: the branch's name, or the ref that they gave. */
  readonly name: string;
  /** The commit; null: only the branch is known. */
  readonly commit: string | null;
  /** The branch of the remote that may be asked for instead. */
  readonly branch: string | null;
  /** `commit`: it is compared with itself; `common`: with what it and the change have in common. */
  readonly by: 'commit' | 'common';
  /** The commit that the checked-out tree must hold for the change to be looked at; null: whatever is there. */
  readonly head: string | null;
}

export type Base =
  | {
      readonly commit: string;
      /** For people: `main (1a2b3c4)`. */
      readonly name: string;
      readonly unknownBecause: null;
    }
  | {
      readonly commit: null;
      readonly name: string;
      /** A sentence. */
      readonly unknownBecause: string;
      /** Whether the checked-out tree is the change's all the same, so that others may tell what is in it. */
      readonly isTree: boolean;
    };

/** A base that was found. */
export function knownBase(name: string, commit: string): Base {
  return { commit, name: `${name} (${shortOf(commit)})`, unknownBecause: null };
}

/** A base that was not, though the change's own tree is here. */
export function unknownBase(name: string, unknownBecause: string): Base {
  return { commit: null, name, unknownBecause, isTree: true };
}

/** The checked-out tree is not the change's. */
export function otherTree(name: string, unknownBecause: string): Base {
  return { commit: null, name, unknownBecause, isTree: false };
}
