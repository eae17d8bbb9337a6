/** docs/operations.md: every legacy operation with what replaces it, parameter by parameter, value by value, field by field. */

import {
  exportWorkflow,
  fieldMappings,
  firstReplacement,
  gaps,
  legacyFacts,
  legacyOperations,
  lifecycle,
  operationById,
  parameterMappings,
  valueChanges,
} from '../src/catalogue/catalogue.ts';
import type { Replacement } from '../src/model/catalogue.ts';
import type { OperationRecord } from '../src/model/operation-record.ts';
import { codes, generatedFrom, paragraphs, Sources, sentence, table } from './markdown-page.ts';

/** The whole page. */
export function operationsPage(): string {
  const sources = new Sources();
  const resources = [...new Set(legacyOperations.map(({ resource }) => resource))].sort();
  return paragraphs([
    generatedFrom('src/catalogue'),
    '# From the legacy API to the external API',
    `What became of each operation of Pleo's legacy API (\`https://openapi.pleo.io\`), as far as public pages and specifications tell. ${sentence(lifecycle.text)} ${sources.cite(lifecycle.sources)}`,
    'Basis: _official_ is stated by Pleo; _derived_ is concluded from the published specifications; _unconfirmed_ was seen in use and never documented. The numbers lead to the sources at the end of the page. `pleo-migrate explain "GET /v1/expenses"` prints the same of one operation.',
    '## Overview',
    overview(),
    ...resources.flatMap((resource) => [
      `## ${titleOf(resource)}`,
      ...legacyOperations
        .filter((one) => one.resource === resource)
        .map((one) => operationSection(one, sources)),
    ]),
    '## The accounting export',
    table(
      ['Step', 'Legacy', 'Now', 'Basis', 'Source'],
      exportWorkflow.map(({ step, legacy, now, basis, source }) => [
        step,
        legacy === null ? 'There was none.' : sentence(legacy),
        sentence(now),
        basis,
        sources.cite(source),
      ]),
    ),
    '## What has no equivalent',
    table(
      ['What', 'Kind', 'Why', 'Basis', 'Source'],
      gaps.map(({ kind, items, reason, basis, source }) => [
        items.map(sentence).join('<br>'),
        kind,
        sentence(reason),
        basis,
        sources.cite(source),
      ]),
    ),
    '## What is not known',
    legacyFacts.open
      .map(({ text, sources: from }) => `- ${sentence(text)} ${sources.cite(from)}`.trimEnd())
      .join('\n'),
    '## Sources',
    sources.list(),
  ]);
}

function titleOf(resource: string): string {
  const words = resource.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** As GitHub makes it of a heading. */
function anchorOf({ method, path }: OperationRecord): string {
  return `${method} ${path}`
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}

function overview(): string {
  return table(
    ['Legacy operation', 'Replaced by', 'Scopes'],
    legacyOperations.map((operation) => {
      const { method, path, replacements } = operation;
      const ways = [...new Set(replacements.map((one) => `${one.method} ${one.path}`))];
      return [
        `[\`${method} ${path}\`](#${anchorOf(operation)})`,
        ways.length === 0 ? '**nothing**' : ways.map((way) => codes([way])).join('<br>'),
        codes([...new Set(replacements.flatMap(({ scopes }) => scopes))]),
      ];
    }),
  );
}

function operationSection(operation: OperationRecord, sources: Sources): string {
  const { id, method, path, summary, status, note, basis, replacements, blocked, blockedUses, docs } =
    operation;
  return paragraphs([
    `### ${method} ${path}`,
    `${sentence(summary)} Operation \`${id}\`, ${status}; ${basis} ${sources.cite(operation.sources)}.${note === '' ? '' : ` ${sentence(note)}`}`,
    docs.length === 0 ? '' : `Pages: ${docs.map((page) => `<${page}>`).join(', ')}`,
    blocked === null ? '' : `**Nothing replaces it.** ${sentence(blocked)}`,
    ...blockedUses.map(
      ({ name, value, reason, basis: sure, source }) =>
        `**Nothing replaces it with ${codes([`${name}=${value}`])}.** ${sentence(reason)} (${sure} ${sources.cite(source)})`,
    ),
    table(
      ['Replaced by', 'For', 'Scopes', 'Basis', 'Source'],
      replacements.map((one) => [
        codes([`${one.method} ${one.path}`]),
        one.when === null ? 'every use' : sentence(one.when),
        codes(one.scopes),
        one.basis,
        sources.cite(one.source),
      ]),
    ),
    parametersTable(operation, sources),
    bodyTable(operation),
    ...replacements.flatMap((one) => replacementParts(operation, one, sources)),
    answerTable(operation),
  ]);
}

/** Every query parameter, and what the new operation needs beside them. */
function parametersTable({ id, query }: OperationRecord, sources: Sources): string {
  const own = parameterMappings.filter(({ operation }) => operation === id);
  const added = own.filter(({ name }) => name === null);
  const rows = [
    ...query.map(({ name, type, required, values, note }) => {
      const mapping = own.find((one) => one.name === name);
      const meaning = [
        note,
        values.length === 0 ? '' : `Its values: ${values.join(', ')}.`,
        mapping?.note ?? '',
      ];
      return [
        `${codes([name])}${type === '' ? '' : ` ${sentence(type)}`}${required ? ', required' : ''}`,
        mapping === undefined ? 'not known' : targetsOf(mapping),
        sentence(meaning.filter((text) => text !== '').join(' ')),
        mapping?.basis ?? '',
        sources.cite(mapping?.source ?? ''),
      ];
    }),
    ...added.map((mapping) => [
      '(new)',
      targetsOf(mapping),
      sentence(mapping.note),
      mapping.basis,
      sources.cite(mapping.source),
    ]),
  ];
  return table(['Query parameter', 'Now', 'Note', 'Basis', 'Source'], rows);
}

function targetsOf({ to }: (typeof parameterMappings)[number]): string {
  if (to.length === 0) return 'nothing';
  return to
    .map((target) => {
      const operation = target.operation === null ? null : operationById(target.operation);
      const where = operation === null ? '' : ` of ${codes([`${operation.method} ${operation.path}`])}`;
      return `${codes([target.name])} in the ${target.in}${where}`;
    })
    .join('<br>');
}

function bodyTable({ body }: OperationRecord): string {
  return table(
    ['Field of the body', 'Type', 'Note'],
    body.map(({ path, type, required, values, note }) => [
      codes([path]),
      `${sentence(type)}${required ? ', required' : ''}`,
      sentence([note, values.length === 0 ? '' : `Its values: ${values.join(', ')}.`].join(' ').trim()),
    ]),
  );
}

function replacementParts({ id }: OperationRecord, one: Replacement, sources: Sources): string[] {
  const { operation, method, path, when, note, steps } = one;
  const fields = operation === null ? [] : fieldMappings(id, operation);
  const values = operation === null ? [] : valueChanges(id, operation);
  return [
    `#### To ${method} ${path}${when === null ? '' : `, for ${when}`}`,
    note === '' ? '' : sentence(note),
    steps.map(({ text }, index) => `${index + 1}. ${sentence(text)}`).join('\n'),
    table(
      ['Legacy field', 'Now', 'Note', 'Basis', 'Source'],
      fields.map((row) => [
        row.from === null ? '(new)' : codes([row.from]),
        row.to.length === 0 ? 'nothing' : codes(row.to),
        sentence(row.note),
        row.basis,
        sources.cite(row.source),
      ]),
    ),
    table(
      ['Field', 'Legacy value', 'Now', 'Note', 'Basis', 'Source'],
      values.map((row) => [
        codes([row.field]),
        codes([row.value]),
        row.becomes.length === 0
          ? 'nothing'
          : `${codes(row.becomes)}${row.to === null ? '' : ` in ${codes([row.to])}`}`,
        sentence(row.note),
        row.basis,
        sources.cite(row.source),
      ]),
    ),
  ];
}

/** The whole answer, for operations that no table above tells of field by field. */
function answerTable({ id, answer }: OperationRecord): string {
  const first = firstReplacement(id);
  const told = new Set(first === null ? [] : fieldMappings(id, first).map(({ from }) => from));
  const rest = answer.filter(({ path }) => !told.has(path));
  if (rest.length === 0) return '';
  const rows = rest.map(({ path, type, values, note }) => [
    codes([path]),
    sentence(type),
    sentence([note, values.length === 0 ? '' : `Its values: ${values.join(', ')}.`].join(' ').trim()),
  ]);
  return `<details>\n<summary>Further fields of the legacy answer (${rest.length})</summary>\n\n${table(['Field', 'Type', 'Note'], rows)}\n</details>`;
}
