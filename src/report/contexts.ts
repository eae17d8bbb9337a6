/** What kinds of files are called. */

import type { Context } from '../model/location.ts';

export const CONTEXTS = {
  source: 'source',
  test: 'a test',
  docs: 'documentation',
  example: 'an example',
  story: 'a story',
} satisfies Record<Context, string>;
