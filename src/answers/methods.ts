/** What methods and functions of the platform, and of well-known packages, pass on of an answer: tables. */

import { ITEMS_AT } from '../evaluate/item-callbacks.ts';
import { own } from '../model/own.ts';
import { skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { ANY, bodyOf, type Item, memberOf, moved } from './item.ts';

/** Methods that give the same back: of answers, promises, lists, maps. */
const SAME = new Set(
  'catch finally toPromise value unwrap filter sort toSorted reverse toReversed slice splice concat values entries flat toArray'.split(
    ' ',
  ),
);

/** Methods of responses that give the body. */
const BODY = new Set(['json', 'text', 'getContentText', 'getBody', 'clone']);

/** Methods that give one item back. */
const ITEM = new Set('find findLast at pop shift get next'.split(' '));

/** Methods whose result is what their function gives back. */
const GIVES = new Set(['map', 'flatMap', 'then', 'reduce']);

/** What a method call makes of the item that it is called on. */
export interface Through {
  /** Whether the method is one of these: then it is no member of the answer. */
  readonly isKnown: boolean;
  readonly results: readonly Item[];
  /** What the function in the first argument gets, at which position. */
  readonly callbacks: readonly { readonly index: number; readonly item: Item }[];
}

/** What `item.name(…)` passes on. */
export function throughMethod(name: string, item: Item, call: TS.CallExpression): Through {
  if (name === 'then') return { isKnown: true, results: [], callbacks: [{ index: 0, item }] };
  if (BODY.has(name) && item.path.length === 0)
    return { isKnown: true, results: [bodyOf(item, call)], callbacks: [] };
  const positions = name === 'groupBy' ? [0] : (own(ITEMS_AT, name) ?? []);
  const inner = positions.length > 0 || ITEM.has(name) ? memberOf(item, ANY, call)?.item : undefined;
  const results: Item[] = [];
  if (SAME.has(name)) results.push(moved(item, call));
  if (ITEM.has(name) && inner) results.push(moved(inner, call));
  const callbacks = inner ? positions.map((index) => ({ index, item: inner })) : [];
  return { isKnown: results.length > 0 || callbacks.length > 0 || GIVES.has(name), results, callbacks };
}

/** Functions that give the same back, by the last two names they go by. */
const PASSING =
  /^(?:Promise\.(?:all|resolve|race|allSettled)|Array\.from|Object\.(?:values|freeze|entries|fromEntries)|structuredClone|Map|Set|firstValueFrom|lastValueFrom|from|of|JSON\.(?:parse|stringify)|(?:lodash|_|R|fp)\.(?:chain|filter|reject|sortBy|orderBy|sort|uniqBy|take|slice|reverse|compact|cloneDeep|concat|chunk|groupBy|keyBy|partition|values|head|last|find)|_|chain|chunk|groupBy|keyBy|sortBy|orderBy|uniqBy|partition|camelcaseKeys)$/;

/** Methods of schemas and the like: what goes in comes out. */
const PARSING = /^(?:parse|parseAsync|safeParse|cast|validate|validateSync|decode|assert)$/;

/** What a call makes of an argument that it passes on. */
export function intoCall(item: Item, callee: TS.Expression, call: TS.Node, index: number): Item[] {
  const name = nameOf(callee);
  if (PASSING.test(name)) return [moved(item, call)];
  const last = name.split('.').at(-1) ?? '';
  if (last === 'concat') return [moved(item, call)];
  if (/^(?:plainToInstance|plainToClass)$/.test(name)) return index === 1 ? [moved(item, call)] : [];
  return PARSING.test(last) && index <= 1 && name.includes('.') ? [moved(item, call)] : [];
}

/** Methods that put their arguments into what they are called on. */
const COLLECTING = new Set('push unshift set add enqueue'.split(' '));

/** What a call puts its arguments into; null: nothing that is followed. */
export function collectorOf(callee: TS.Expression): TS.Expression | null {
  const isCollecting = ts.isPropertyAccessExpression(callee) && COLLECTING.has(callee.name.text);
  return isCollecting ? skipWrappers(callee.expression) : null;
}

function nameOf(callee: TS.Expression): string {
  const at = skipWrappers(callee);
  if (ts.isIdentifier(at)) return at.text;
  if (!ts.isPropertyAccessExpression(at)) return '';
  const before = skipWrappers(at.expression);
  return ts.isIdentifier(before) ? `${before.text}.${at.name.text}` : `.${at.name.text}`;
}

/** Functions that call another argument of theirs with the items of a list. */
const WITH_ITEMS =
  /^(?:(?:lodash|_|R|fp)\.)?(?:map|flatMap|filter|reject|forEach|each|find|sumBy|meanBy|maxBy|minBy|sortBy|orderBy|uniqBy|groupBy|keyBy|countBy|partition|mapValues|reduce|pMap|mapLimit|pAll)$/;

/** Whether a call hands the items of one argument to the functions among the others: `_.sumBy(rows, (row) => …)`. */
export function handsItems(callee: TS.Expression): boolean {
  return WITH_ITEMS.test(nameOf(callee));
}

/** Operators of streams whose result is what their function gives back; all others pass on what they get. */
const MAPPING = /^(?:map|switchMap|mergeMap|concatMap|exhaustMap|flatMap|reduce|scan|expand|toArray)$/;

/** One step of `stream.pipe(…)`: which function gets the item, and whether the item itself goes on. */
export interface Operator {
  readonly call: TS.CallExpression;
  readonly passes: boolean;
  /** Where in its function's parameters the item stands. */
  readonly index: number;
}

/** What an argument of `pipe` is. */
export function operatorOf(argument: TS.Expression): Operator | null {
  if (!ts.isCallExpression(argument)) return null;
  const name = nameOf(argument.expression).split('.').at(-1) ?? '';
  const isFold = name === 'reduce' || name === 'scan';
  return { call: argument, passes: !MAPPING.test(name) || name === 'expand', index: isFold ? 1 : 0 };
}

/** `stream.pipe(…)`. */
export function isPipe(callee: TS.Expression): boolean {
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 'pipe';
}
