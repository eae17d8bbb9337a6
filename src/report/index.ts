/** Every output format. One more is one function, one line here, and one in formats.ts. */

import type { Reporter } from '../model/report.ts';
import { agent } from './agent.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export const reporters: readonly Reporter[] = [
  text,
  json,
  sarif,
  markdown,
  html,
  github,
  gitlab,
  junit,
  agent,
];

/** The reporter of a format, or null. */
export function findReporter(name: string): Reporter | null {
  return reporters.find((reporter) => reporter.name === name) ?? null;
}
