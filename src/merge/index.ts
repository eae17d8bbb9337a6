/** The formats of `merge`: one more is one function, one line here, and one in formats.ts. */

import { csv, repositoriesCsv } from './csv.ts';
import { htmlMerged, markdownMerged } from './document-formats.ts';
import { type MergeFormat, summaryFormat } from './format.ts';
import { json } from './json.ts';

/** Every format, by the name that `--format` takes. */
export const mergeFormats: readonly MergeFormat[] = [
  summaryFormat('markdown', markdownMerged),
  summaryFormat('html', htmlMerged),
  json,
  csv,
  repositoriesCsv,
];
