/** One finding as a block of lines. What was told before is not told again, only pointed at. */

import type { Replacement } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Location, Step } from '../model/location.ts';
import type { ScanResult } from '../model/report.ts';
import { displayWidth } from './display-width.ts';
import { escapeTerminal } from './escape.ts';
import { type FindingLook, headLines, nextLines, placeLines, sentences, withMark } from './finding-block.ts';
import { wrap } from './wrap.ts';

/** Of a longer way the middle is left out. */
const LONGEST_WAY = 8;
const KEPT_LAST = 3;

/** Writes the findings of one report, in order; it remembers what its reader has read. */
export function makeFindingLines(result: ScanResult, look: FindingLook): (finding: Finding) => string[] {
  const reasons = new Set<string>();
  const advice = new Map<string, string>();
  const ways = new Map<string, string>();
  let previous: Location | null = null;

  return (finding) => {
    const { at, rule, what, why, evidence } = finding;
    const place = escapeTerminal(`${at.file}:${at.line}`);
    const told = advice.get(adviceKey(finding)) ?? null;
    const lines = headLines(finding, result, look);
    if (!isSamePlace(previous, at)) lines.push(...placeLines(finding, told === null, look));
    previous = at;

    const reason = `${rule}\0${why}`;
    lines.push(...sentences(reasons.has(reason) ? what : `${what} ${why}`, look, '  '));
    reasons.add(reason);

    if (told === null)
      lines.push(...nextLines(finding, look), ...replacementLines(finding.replacements, look));
    else lines.push(...repeatedAdvice(finding, told, look));
    if (told === null) advice.set(adviceKey(finding), place);

    const way = evidence.map((step) => `${step.at.file}:${step.at.start} ${step.note}`).join('\0');
    const known = ways.get(way);
    lines.push(...(known === undefined ? wayLines(evidence, look) : sameWay(known, look)));
    if (evidence.length > 1 && known === undefined) ways.set(way, place);
    lines.push(...affectedLines(finding, look));
    return lines;
  };
}

function adviceKey({ rule, next, replacements }: Finding): string {
  return `${rule}\0${next}\0${replacements.map(nameOf).join('\0')}`;
}

function isSamePlace(a: Location | null, b: Location): boolean {
  return a !== null && a.file === b.file && a.start === b.start && a.end === b.end;
}

/** All ways in order when there are several; of a single one the sentence before has told. */
function replacementLines(replacements: readonly Replacement[], look: FindingLook): string[] {
  if (replacements.length < 2) return [];
  return replacements.flatMap((replacement, index) => {
    const { when, scopes } = replacement;
    const scope = scopes.length === 0 ? '' : ` (${scopes.join(', ')})`;
    const lead = `    ${index + 1}. `;
    const purpose = when === null ? [] : sentences(when, look, ' '.repeat(lead.length)).map(look.style.dim);
    return [...wrap(escapeTerminal(`${nameOf(replacement)}${scope}`), look.prose, lead), ...purpose];
  });
}

function nameOf({ method, path }: Replacement): string {
  return `${method} ${path}`;
}

function repeatedAdvice({ blocked, replacements }: Finding, told: string, look: FindingLook): string[] {
  const [first] = replacements;
  const { style } = look;
  if (blocked) return withMark(style.magenta('■'), `Nothing replaces it, see ${told}.`, look);
  return withMark(style.green('→'), first ? `${nameOf(first)}, see ${told}.` : `As at ${told}.`, look);
}

/** The way of the values as a small tree: where, and what happened there. */
function wayLines(evidence: readonly Step[], { style, prose }: FindingLook): string[] {
  const steps = evidence.map(({ at, note }) => ({
    place: escapeTerminal(`${at.file}:${at.line}`),
    note: escapeTerminal(note),
  }));
  const left = steps.length - LONGEST_WAY;
  const shown = left > 0 ? [...steps.slice(0, -KEPT_LAST - left), ...steps.slice(-KEPT_LAST)] : steps;
  const widest = Math.max(...shown.map(({ place }) => displayWidth(place)));
  const aligned = shown.every(({ note }) => widest + displayWidth(note) + 6 <= prose);
  const lines = shown.flatMap(({ place, note }, index) => {
    const last = index === shown.length - 1;
    const lead = last ? '  └ ' : '  ├ ';
    const gap = left > 0 && index === shown.length - KEPT_LAST ? [`  ├ … ${left} more`] : [];
    const column = aligned ? widest : displayWidth(place);
    const line = `${lead}${place}${' '.repeat(column - displayWidth(place))}  ${note}`;
    if (displayWidth(line) <= prose) return [...gap, line];
    return [...gap, `${lead}${place}`, ...wrap(note, prose, last ? '      ' : '  │   ')];
  });
  return lines.map(style.dim);
}

/** Places that this line makes wrong, when the sentence does not name them all. */
function affectedLines({ affects }: Finding, look: FindingLook): string[] {
  if (affects.length < 2) return [];
  const shown = affects.slice(0, LONGEST_WAY).map(({ at, note }) => `${at.file}:${at.line} ${note}`);
  const left = affects.length - shown.length;
  const more = left > 0 ? [`… and ${left} more`] : [];
  return [...shown, ...more]
    .flatMap((line) => wrap(escapeTerminal(line), look.prose, '  ▸ ', '    '))
    .map(look.style.dim);
}

function sameWay(known: string, look: FindingLook): string[] {
  return sentences(`found the same way as ${known}`, look, '  └ ').map(look.style.dim);
}
