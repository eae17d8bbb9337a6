/** Lines that several chapters share: places, calls, counts. */

import { count } from '../report/count.ts';
import { code, type Item, type Line, type Span } from '../report/document.ts';
import type { Place, Plan, PlannedCall } from './plan.ts';

/** Places shown in one line before the rest is counted. */
const SHOWN = 8;

/** "`a.ts:1`". */
export function placeSpan({ file, line }: Place): Span {
  return code(`${file}:${line}`);
}

/** " `a.ts:1`, `b.ts:2` and 3 more", or nothing. */
export function placeSpans(places: readonly Place[]): Span[] {
  const shown = places
    .slice(0, SHOWN)
    .flatMap((place, index) => [index === 0 ? ' ' : ', ', placeSpan(place)]);
  const left = places.length - SHOWN;
  return left > 0 ? [...shown, ` and ${left} more`] : shown;
}

/** The calls of these ids, in their order. */
export function callsOf(ids: readonly string[], plan: Plan): PlannedCall[] {
  const byId = new Map(plan.calls.map((call) => [call.id, call]));
  return ids.map((id) => byId.get(id)).filter((call) => call !== undefined);
}

/** The distinct operations of calls, with how often each is called: "`GET /v1/expenses` (2 calls)". */
export function operationSpans(ids: readonly string[], plan: Plan): Span[] {
  const calls = callsOf(ids, plan);
  const firsts = new Map(calls.map((call) => [`${call.api} ${call.name}`, call]));
  return [...firsts.values()].flatMap(({ name, api }, index): Span[] => {
    const number = calls.filter((call) => call.name === name && call.api === api).length;
    const words = [api === 'external' ? 'called already' : '', number === 1 ? '' : count(number, 'call')]
      .filter((word) => word !== '')
      .join(', ');
    return [...(index === 0 ? [] : ['; ']), code(name), ...(words === '' ? [] : [` (${words})`])];
  });
}

/** One call as an item to be ticked off, with what is special about it. */
export function callItem(call: PlannedCall): Item {
  const { symbol, context, certainty, doubt, changes } = call;
  const words: Span[] = [placeSpan(call)];
  if (symbol !== null) words.push(' in ', code(`${symbol}()`));
  if (context !== 'source') words.push(` (${context})`);
  // That a default decides is so common that it would hide what differs.
  if (certainty === 'likely') words.push(' (likely)');
  if (certainty === 'possible') words.push(` (possible)${doubt === null ? '' : `: ${doubt}`}`);
  if (changes.length > 0)
    words.push(`: ${count(changes.length, 'place reads', 'places read')} what changes in its answer`);
  return { line: words, facets: { package: [call.package] } };
}

/** "seen in use, not confirmed by Pleo", by how sure a fact is; nothing where Pleo says it. */
export function basisWords(basis: string): string {
  if (basis === 'official') return '';
  return basis === 'derived'
    ? 'concluded from the published specifications'
    : 'seen in use, not confirmed by Pleo';
}

/** A sentence, and in brackets how sure it is. */
export function withBasis(sentence: string, basis: string): string {
  const words = basisWords(basis);
  return words === '' ? sentence : `${sentence} (${words})`;
}

/** A link to one of Pleo's pages, by the words of its address. */
export function pageSpan(url: string): Span {
  return { kind: 'link', text: url.split('/').at(-1)?.replaceAll('-', ' ') ?? url, href: url };
}

/** The folder of a package in words. */
export function packageName(folder: string): Line {
  return folder === '.' ? 'the top of the repository' : [code(folder)];
}
