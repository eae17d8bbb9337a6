/** How the process keeps its memory: syntax trees live long, and room for young objects only grows beside them. */

import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8's young generation small. Measured on Node 24 over 12,000 files with 400 callers: 260 MiB instead of 397,
 * in 1.6 s instead of 1.9.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
