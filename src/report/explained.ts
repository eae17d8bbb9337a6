/** Everything that a scan knows of one place: each finding whole, with its address, its doubts, its way and its steps. */

import type { ApiCall, RequestKey } from '../model/api-call.ts';
import type { Replacement } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Step } from '../model/location.ts';
import type { ReportOptions, ScanResult, Unresolved } from '../model/report.ts';
import { codeFrame } from './code-frame.ts';
import { escapeTerminal } from './escape.ts';
import {
  type FindingLook,
  headLines,
  makeLook,
  nextLines,
  placeLines,
  placeText,
  sentences,
} from './finding-block.ts';

/** What stands at a place. */
export interface AtPlace {
  readonly findings: readonly Finding[];
  readonly unresolved: readonly Unresolved[];
}

/** Prints what stands at a place of `result`. */
export function renderExplained(at: AtPlace, result: ScanResult, options: ReportOptions): string {
  const look = makeLook(result, options);
  const blocks = [
    ...at.findings.map((finding) => findingLines(finding, result, look)),
    ...at.unresolved.map((unresolved) => unresolvedLines(unresolved, look)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function findingLines(finding: Finding, result: ScanResult, look: FindingLook): string[] {
  const { what, why, call, evidence, replacements, docs } = finding;
  return [
    ...headLines(finding, result, look),
    ...placeLines(finding, true, look),
    ...sentences(`${what} ${why}`, look, '  '),
    ...nextLines(finding, look),
    ...(call ? addressLines(call, look) : []),
    ...certaintyLines(finding, look),
    ...wayLines(evidence, look),
    ...replacementLines(replacements, look),
    ...titled('Read on', [`    ${look.style.link(escapeTerminal(docs), docs)}`], look),
  ];
}

/** A heading with an empty line before it; nothing when there is nothing below it. */
function titled(title: string, lines: readonly string[], { style }: FindingLook): string[] {
  return lines.length === 0 ? [] : ['', `  ${style.bold(title)}`, ...lines];
}

/** The address as the code puts it together, then what is not known of it. */
function addressLines({ method, address, query, body }: ApiCall, look: FindingLook): string[] {
  const written = address.map(({ text, unknown }) => (unknown === null ? text : `{${text}}`)).join('');
  const unknowns = new Map(
    address.flatMap(({ text, unknown }) => (unknown === null ? [] : [[text, unknown] as const])),
  );
  const lines = [
    ...sentences(`${method ?? '(method not known)'} ${written}`, look, '    '),
    ...[...unknowns].flatMap(([text, unknown]) => sentences(`{${text}}: ${unknown}.`, look, '      ')),
    ...keyLines('with the query', query, look),
    ...keyLines('with the body', body, look),
  ];
  return titled('Address', lines, look);
}

/** Each key once, with its value when it has but one. */
function keyLines(title: string, keys: readonly RequestKey[], look: FindingLook): string[] {
  const names = [...new Set(keys.map(({ name }) => name))];
  const named = names.map((name) => {
    const values = new Set(keys.filter((key) => key.name === name).map(({ value }) => value));
    const [value] = values;
    return values.size === 1 && value !== null ? `${name}=${value}` : name;
  });
  return named.length === 0 ? [] : sentences(`${title} ${named.join(', ')}`, look, '    ');
}

function certaintyLines({ certainty, call }: Finding, look: FindingLook): string[] {
  const doubt = call?.doubt ?? null;
  return titled(
    'Certainty',
    sentences(doubt === null ? certainty : `${certainty}: ${doubt}`, look, '    '),
    look,
  );
}

/** Every step on the way of the values, each with its line of code. */
function wayLines(evidence: readonly Step[], look: FindingLook): string[] {
  const { style, width, linesOf } = look;
  const inner = { style, mark: style.dim, width: width - 4, around: 0 };
  const lines = evidence.flatMap(({ at, note }, index) => [
    ...sentences(`${index + 1}. ${at.file}:${at.line}:${at.column}  ${note}`, look, '    '),
    ...codeFrame(at, linesOf(at.file), inner).map((line) => `    ${line}`),
  ]);
  return titled('Found on this way', lines, look);
}

function replacementLines(replacements: readonly Replacement[], look: FindingLook): string[] {
  return replacements.flatMap((replacement, index) => {
    const { method, path, when, scopes, basis, note, steps, docs } = replacement;
    const number = replacements.length > 1 ? ` (${index + 1} of ${replacements.length})` : '';
    const lines = [
      ...sentences(`${method} ${path} · ${basis}${when === null ? '' : `, for ${when}`}`, look, '    '),
      ...(note === '' ? [] : sentences(note, look, '    ')),
      ...(scopes.length === 0
        ? []
        : sentences(`${scopes.length === 1 ? 'Scope' : 'Scopes'}: ${scopes.join(', ')}`, look, '    ')),
      ...steps.flatMap(({ text }, step) => sentences(text, look, `    ${step + 1}. `)),
      ...docs.map((page) => `    ${look.style.link(look.style.dim(escapeTerminal(page)), page)}`),
    ];
    return titled(`Replaced by${number}`, lines, look);
  });
}

function unresolvedLines({ at, reason }: Unresolved, look: FindingLook): string[] {
  const { style, width, linesOf } = look;
  return [
    style.yellow('? a request that could not be decided'),
    `  ${placeText(at, look)}`,
    ...codeFrame(at, linesOf(at.file), { style, mark: style.yellow, width, around: 1 }),
    ...sentences(reason, look, '  '),
  ];
}
