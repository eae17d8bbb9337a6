/** Every output format. One more is one function and one line here. */

import type { Reporter } from '../model/report.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export const reporters: readonly Reporter[] = [text, json, sarif, markdown, github];

/** The reporter of a format, or null. */
export function findReporter(name: string): Reporter | null {
  return reporters.find((reporter) => reporter.name === name) ?? null;
}
