/** docs/credentials.md: what each API takes, how to get it, and what goes wrong when the two are mixed up. */

import {
  access,
  credentialMismatches,
  credentialNames,
  credentials,
  externalValues,
  scopes,
} from '../src/catalogue/catalogue.ts';
import { codes, generatedFrom, paragraphs, Sources, sentence, table } from './markdown-page.ts';

/** The whole page. */
export function credentialsPage(): string {
  const sources = new Sources();
  return paragraphs([
    generatedFrom('src/catalogue'),
    '# Credentials, access and scopes',
    "Neither API takes the other's credentials. What follows comes from public pages; the numbers lead to them, at the end of the page. Basis: _official_ is stated by Pleo; _derived_ is concluded; _unconfirmed_ was seen in use and never documented.",
    '## Getting access to the external API',
    'Standalone API keys are there for you when all of this holds:',
    access.conditions.texts.map((text) => `- ${sentence(text)}`).join('\n'),
    `${sentence(access.conditions.note)} _${access.conditions.basis}_ ${sources.cite(access.conditions.sources)}`,
    table(
      ['Who you are', '`account`', 'Steps', 'Basis', 'Source'],
      access.accounts.map(({ title, account, steps, basis, sources: from }) => [
        title,
        codes([account]),
        steps.map(sentence).join('<br>'),
        basis,
        sources.cite(from),
      ]),
    ),
    access.facts
      .map(({ text, basis, sources: from }) => `- ${sentence(text)} _${basis}_ ${sources.cite(from)}`)
      .join('\n'),
    '## Kinds of credentials',
    ...credentials.flatMap((kind) => [
      `### ${kind.title}`,
      table(
        ['What', 'Answer'],
        [
          ['Kind here', codes([kind.kind])],
          ['API', kind.api],
          ['Sent as', codes([kind.header])],
          ['Use', sentence(kind.use)],
          ['Made', sentence(kind.created)],
          ['Format', sentence(kind.format)],
          ['Basis', `${kind.basis} ${sources.cite(kind.sources)}`],
        ],
      ),
      kind.notes.map((note) => `- ${sentence(note)}`).join('\n'),
    ]),
    '## What happens when they are mixed up',
    table(
      ['Credential', 'Sent to', 'As', 'What', 'The answer', 'Basis', 'Source'],
      credentialMismatches.map((row) => [
        codes([row.kind]),
        row.on,
        row.scheme,
        sentence(row.what),
        sentence(row.answer),
        row.basis,
        sources.cite(row.sources),
      ]),
    ),
    `Names that programs give to their credential, none of which tells the kind: ${codes(credentialNames)}.`,
    '## Scopes of the external API',
    table(
      ['Scope', 'Also written', 'What it grants', 'Basis', 'Source'],
      scopes.map(({ scope, alsoWritten, grants, note, basis, sources: from }) => [
        codes([scope]),
        codes(alsoWritten),
        sentence([grants, note].filter((text) => text !== '').join(' ')),
        basis,
        sources.cite(from),
      ]),
    ),
    '## Values of the external API',
    'Lists of values that its operations name.',
    table(
      ['List', 'Values'],
      [...externalValues].map(([name, values]) => [codes([name]), codes(values)]),
    ),
    '## Sources',
    sources.list(),
  ]);
}
