/** Operators: what is known of an operation whose operands are known in part. */

import { own } from '../model/own.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import { evaluate, nameOf } from './evaluate.ts';
import type { Frame } from './frame.ts';
import { oneOf, optionsOf } from './options.ts';
import { concat, knownText } from './text.ts';
import { isCut, unknownFrom } from './unknown-from.ts';
import { constant, unknown, type Value } from './value.ts';

/** Whether a value counts as true; null: it may be either. */
export function truthiness(value: Value): boolean | null {
  const answers = new Set(optionsOf(value).map(optionTruthiness));
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : null;
}

function optionTruthiness(value: Value): boolean | null {
  if (value.kind === 'constant') return Boolean(value.value);
  if (value.kind === 'unknown') return null;
  if (value.kind !== 'text') return value.kind === 'foreign' ? null : true;
  if (value.pieces.length === 0) return false;
  return value.pieces.some((piece) => typeof piece === 'string') ? true : null;
}

/** `a ? b : c`: the branch that is taken, or both. */
export function evaluateConditional(node: TS.ConditionalExpression, frame: Frame): Value {
  const test = truthiness(evaluate(node.condition, frame));
  if (test === true) return evaluate(node.whenTrue, frame);
  if (test === false) return evaluate(node.whenFalse, frame);
  return oneOf([evaluate(node.whenTrue, frame), evaluate(node.whenFalse, frame)], node);
}

export function evaluateBinary(node: TS.BinaryExpression, frame: Frame): Value {
  const right = (): Value => evaluate(node.right, frame);
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.PlusToken:
      return add(evaluate(node.left, frame), right(), node);
    case ts.SyntaxKind.QuestionQuestionToken:
      return fallBack(evaluate(node.left, frame), right, isNullish, node);
    case ts.SyntaxKind.BarBarToken:
      return fallBack(evaluate(node.left, frame), right, isFalsy, node);
    case ts.SyntaxKind.AmpersandAmpersandToken: {
      const left = evaluate(node.left, frame);
      return isCut(left) ? left : fallBack(left, right, truthiness, node, constant(false));
    }
    case ts.SyntaxKind.CommaToken:
      return right();
    case ts.SyntaxKind.EqualsToken:
    case ts.SyntaxKind.PlusEqualsToken:
    case ts.SyntaxKind.QuestionQuestionEqualsToken:
    case ts.SyntaxKind.BarBarEqualsToken:
    case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
      return assigned(node, () => evaluate(node.left, frame), right);
    default:
      return compare(node, frame);
  }
}

/** What an assignment leaves where something was before: `=`, `+=`, `??=`, `||=`, `&&=`. */
export function assigned(node: TS.BinaryExpression, before: () => Value, right: () => Value): Value {
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.EqualsToken:
      return right();
    case ts.SyntaxKind.PlusEqualsToken:
      return add(before(), right(), node);
    case ts.SyntaxKind.QuestionQuestionEqualsToken:
      return fallBack(before(), right, isNullish, node);
    case ts.SyntaxKind.BarBarEqualsToken:
      return fallBack(before(), right, isFalsy, node);
    case ts.SyntaxKind.AmpersandAmpersandEqualsToken:
      return fallBack(before(), right, truthiness, node);
    default:
      return unknown('syntax', nameOf(node), node);
  }
}

/** `+` of two numbers is a sum that nobody needs; anything else joins strings. */
function add(left: Value, right: Value, node: TS.BinaryExpression): Value {
  if (left.kind === 'constant' && right.kind === 'constant') {
    if (typeof left.value === 'number' && typeof right.value === 'number')
      return constant(left.value + right.value);
  }
  return concat(left, right, node);
}

/**
 * `left ?? right` and its kin: options of the left that can stay, and the right where one can fail. `stays` is what
 * an option is that stays and may be anything; mostly itself.
 */
export function fallBack(
  left: Value,
  right: () => Value,
  fails: (value: Value) => boolean | null,
  node: TS.Node,
  stays?: Value,
): Value {
  const staying: Value[] = [];
  let canFail = false;
  for (const option of optionsOf(left)) {
    const failing = fails(option);
    if (failing !== true) staying.push(failing === null ? (stays ?? option) : option);
    if (failing !== false) canFail = true;
  }
  return oneOf(canFail ? [...staying, right()] : staying, node);
}

function isNullish(value: Value): boolean | null {
  if (value.kind === 'constant') return value.value === null || value.value === undefined;
  // A template is a string even when all of it is unknown; a bare unknown may be anything.
  return value.kind === 'unknown' ? null : false;
}

function isFalsy(value: Value): boolean | null {
  const truth = truthiness(value);
  return truth === null ? null : !truth;
}

/** `undefined ?? default` of a destructuring or parameter default. */
export function withDefault(value: Value, fallback: () => Value, node: TS.Node): Value {
  const isMissing = (option: Value): boolean | null => {
    if (option.kind === 'constant') return option.value === undefined;
    return option.kind === 'unknown' ? null : false;
  };
  return fallBack(value, fallback, isMissing, node);
}

/** `===` and its kin, decided only where both sides are known. */
function compare(node: TS.BinaryExpression, frame: Frame): Value {
  const kind = node.operatorToken.kind;
  const equal = kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.EqualsEqualsToken;
  const different =
    kind === ts.SyntaxKind.ExclamationEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsToken;
  if (!equal && !different) return compareNumbers(node, frame);
  const isStrict =
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
  const [left, right] = [evaluate(node.left, frame), evaluate(node.right, frame)];
  const same = isStrict ? isSame(left, right) : ofAll(left, right, areAlike);
  return same === null ? unknown('syntax', nameOf(node), node) : constant(same === equal);
}

/** `<` and `*` and their kin, of two known numbers. */
function compareNumbers(node: TS.BinaryExpression, frame: Frame): Value {
  const apply = own(OF_NUMBERS, ts.tokenToString(node.operatorToken.kind) ?? '');
  const [left, right] = [evaluate(node.left, frame), evaluate(node.right, frame)].map((value) =>
    value.kind === 'constant' && typeof value.value === 'number' ? value.value : null,
  );
  if (!apply || typeof left !== 'number' || typeof right !== 'number')
    return unknown('syntax', nameOf(node), node);
  return constant(apply(left, right));
}

const OF_NUMBERS: Readonly<Record<string, (left: number, right: number) => boolean | number>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '**': (left, right) => left ** right,
};

/** Whether two values are the same text or constant; null: not known. */
export function isSame(left: Value, right: Value): boolean | null {
  return ofAll(left, right, areSame);
}

/** The answer that all options of two values give; null where they differ. */
function ofAll(
  left: Value,
  right: Value,
  answer: (one: Value, other: Value) => boolean | null,
): boolean | null {
  const answers = new Set(optionsOf(left).flatMap((a) => optionsOf(right).map((b) => answer(a, b))));
  const [only = null] = answers;
  return answers.size === 1 ? only : null;
}

function areSame(left: Value, right: Value): boolean | null {
  const a = left.kind === 'constant' ? left.value : knownText(left);
  const b = right.kind === 'constant' ? right.value : knownText(right);
  if (isOpen(left) || isOpen(right)) return null;
  if (a === null && left.kind !== 'constant') return null;
  if (b === null && right.kind !== 'constant') return null;
  return a === b;
}

/** Whether `==` holds: `null` and `undefined` are alike, and what converts to something else is not followed. */
function areAlike(left: Value, right: Value): boolean | null {
  if (isOpen(left) || isOpen(right)) return null;
  const [a, b] = [isNullish(left), isNullish(right)];
  if (a || b) return a === b;
  return left.kind === right.kind ? areSame(left, right) : null;
}

function isOpen(value: Value): boolean {
  return value.kind === 'unknown' || value.kind === 'foreign';
}

export function evaluatePrefix(node: TS.PrefixUnaryExpression, frame: Frame): Value {
  const operand = evaluate(node.operand, frame);
  if (node.operator === ts.SyntaxKind.ExclamationToken) {
    const truth = truthiness(operand);
    return truth === null ? unknownFrom([operand], 'syntax', nameOf(node), node) : constant(!truth);
  }
  if (node.operator === ts.SyntaxKind.MinusToken && operand.kind === 'constant')
    return constant(-Number(operand.value));
  return unknownFrom([operand], 'syntax', nameOf(node), node);
}
