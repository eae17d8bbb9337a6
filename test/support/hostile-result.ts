/** A scan result with one hostile text in every place that takes a text. */

import type { ScanResult } from '../../src/model/report.ts';
import { scanResult } from './scan-result.ts';

/** Fields that are chosen by us, from lists; texts in lists are scopes. */
const OURS = new Set([
  'kind',
  'id',
  'api',
  'environment',
  'certainty',
  'severity',
  'rule',
  'context',
  'basis',
  'docs',
  'type',
  'scheme',
  'host',
  'fingerprint',
  'version',
  'name',
  'filter',
  'in',
  'source',
  'when',
]);

/** The result of the reporters' tests with `text` instead of everything that a repository can say. */
export function hostileResult(text: string): ScanResult {
  const spoilt = (value: unknown): unknown => {
    if (value instanceof Map || typeof value !== 'object' || value === null) return value;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && !OURS.has(key) && !/^\d+$/.test(key)) Reflect.set(value, key, text);
      else spoilt(inner);
    }
    return value;
  };
  const result: ScanResult = structuredClone(scanResult);
  spoilt(result.findings);
  spoilt(result.calls);
  spoilt(result.unresolved);
  spoilt(result.skipped);
  return { ...result, complete: false, faults: [{ where: text, message: text }] };
}
