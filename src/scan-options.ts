/** What a scan is told: the paths, the limits, and what the user knows of Pleo's names. */

import type { Proxies } from './catalogue/reach.ts';
import type { ClientTable } from './clients/client.ts';
import type { AccountKind } from './model/access.ts';
import type { CredentialKind } from './model/credential.ts';
import type { Severity } from './model/finding.ts';
import type { Context } from './model/location.ts';
import type { Progress } from './model/progress.ts';

export interface ScanOptions {
  /** Absolute: the git top level, or the folder where there is no git. Nothing outside is read. */
  readonly root: string;
  /** Where the configuration stands: what it says of Pleo is no setting of the program. */
  readonly configFile: string;
  /** What to scan, inside `root`; empty: all of it. */
  readonly paths: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Whether ignored files are left out. */
  readonly gitignore: boolean;
  /** Bytes; larger files are skipped and listed. */
  readonly maxFileSize: number;
  /** What names of credentials hold, by the user's word. */
  readonly credentials: Readonly<Record<string, CredentialKind>>;
  /** Who scans: the way to access differs. */
  readonly account: AccountKind | null;
  /** Severities set by the user, by rule id. */
  readonly rules: Readonly<Record<string, 'off' | Severity>>;
  /** Values of environment variables and configuration keys, by name. */
  readonly env: Readonly<Record<string, string>>;
  /** Own proxies that forward to one of the APIs. */
  readonly hosts: Proxies;
  /** Own HTTP clients, besides those that have a table here. */
  readonly clients: readonly ClientTable[];
  /** What files are, by glob. */
  readonly contexts: Readonly<Record<string, Context>>;
  /** Whether comments may ignore findings. */
  readonly ignores: boolean;
  /** When the team wants to be off the legacy API; null: it has not said. */
  readonly deadline: { readonly date: string; readonly escalateWithinDays: number } | null;
  /** How much may be read and for how long. */
  readonly budget: ScanBudget;
  /** The day of the scan, `2026-11-25`. */
  readonly today: string;
  readonly version: string;
  /** Told what is going on, for progress. */
  readonly onPhase?: Progress;
}

interface ScanBudget {
  /** Sources that are looked at; null: all. */
  readonly files: number | null;
  /** Of the sources that name Pleo, together; null: any. */
  readonly bytes: number | null;
  /** Null: as long as `clock.ts` has patience. */
  readonly seconds: number | null;
}
