/** One file → what it is: a report, a failure, a list of repositories, or a reason why it is none of them. */

import { readFileSync, statSync } from 'node:fs';
import { isRecord } from '../files/is-record.ts';
import {
  type Failure,
  failureSchema,
  type Report,
  reportSchema,
  type Shards,
  shardsSchema,
} from './report-schema.ts';

export type Input =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'shards'; readonly shards: Shards }
  /** Why it cannot be used, a sentence. */
  | { readonly kind: 'unusable'; readonly reason: string };

/** Reading one takes about six times its size in memory. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Reads a file; nothing that it holds is an error of the run. */
export function readInput(path: string): Input {
  const content = readContent(path);
  if (typeof content !== 'string') return content;
  if (content.trim() === '') return unusable('The report is empty.');
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return unusable('The report is damaged or was cut off: it is no whole JSON.');
  }
  return inputOf(value);
}

function readContent(path: string): string | Input {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return unusable('The report is no file.');
    if (stats.size > MAX_BYTES) return unusable(`The report is larger than ${MAX_BYTES / 1024 / 1024} MiB.`);
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const code = isRecord(error) ? error.code : null;
    return unusable(code === 'ENOENT' ? 'There is no such report.' : 'The report cannot be read.');
  }
}

function inputOf(value: unknown): Input {
  const schema = isRecord(value) && typeof value.schema === 'string' ? value.schema : '';
  const [, kind, version] = /^pleo-migrate\/([a-z]+)-v(\d+)$/.exec(schema) ?? [];
  if (kind === undefined) return unusable('The file is no report of pleo-migrate.');
  if (kind !== 'report' && kind !== 'failure' && kind !== 'shards')
    return unusable(
      `The file is a ${kind} of pleo-migrate, not a report: reports are what --format json writes.`,
    );
  if (version !== '1')
    return unusable(
      `The report has version ${version} of the format, and this pleo-migrate knows version 1.`,
    );
  if (kind === 'report') {
    const { success, data, error } = reportSchema.safeParse(value);
    return success ? { kind, report: data } : unfit(error.issues);
  }
  if (kind === 'failure') {
    const { success, data, error } = failureSchema.safeParse(value);
    return success ? { kind, failure: data } : unfit(error.issues);
  }
  const { success, data, error } = shardsSchema.safeParse(value);
  return success ? { kind, shards: data } : unfit(error.issues);
}

interface Issue {
  readonly path: readonly PropertyKey[];
}

function unfit([first]: readonly Issue[]): Input {
  const at = (first?.path ?? []).map(String).join('.');
  return unusable(`The report is damaged: ${at === '' ? 'it' : `its ${at}`} is not what the format says.`);
}

function unusable(reason: string): Input {
  return { kind: 'unusable', reason };
}
