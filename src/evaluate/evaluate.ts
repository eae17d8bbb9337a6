/** Expression → Value: one dispatch by syntax, memoised, budgeted, cycle-safe. Never throws. */

import { isThis } from '../syntax/source-unit.ts';
import { isFunctionNode, skipWrappers, type TS, ts } from '../syntax/typescript.ts';
import { evaluateIdentifier } from './bindings.ts';
import { argumentsOf, enter, evaluateCall } from './calls.ts';
import { evaluateSuper, evaluateThis } from './classes.ts';
import { evaluateNew } from './constructions.ts';
import { withEnvironment } from './environment.ts';
import { type Frame, spend } from './frame.ts';
import { arrayLiteral, objectLiteral } from './literals.ts';
import { evaluateBinary, evaluateConditional, evaluatePrefix } from './operators.ts';
import { readElement, readProperty } from './properties.ts';
import { leaveUnanswered } from './questions.ts';
import { concatAll, isTooLong } from './text.ts';
import { constant, type FunctionValue, text, UNDEFINED, unknown, type Value } from './value.ts';

/** Deeper than anybody writes by hand, and well within the stack of a thread. */
const MAX_NESTING = 400;

/** What `node` is, seen from `frame`, the frame of its nearest function. */
export function evaluate(node: TS.Expression, frame: Frame): Value {
  const expression = skipWrappers(node);
  const known = frame.memo.get(expression);
  if (known === 'evaluating') {
    leaveUnanswered();
    return unknown('cycle', nameOf(expression), expression);
  }
  if (known) return known;
  if (!spend(frame, expression)) return unknown('budget', nameOf(expression), expression);
  const { budget } = frame.world;
  if (budget.nesting >= MAX_NESTING) {
    budget.onCut(expression, 'expression');
    return unknown('budget', nameOf(expression), expression);
  }
  frame.memo.set(expression, 'evaluating');
  budget.nesting += 1;
  try {
    const value = withEnvironment(dispatch(expression, frame), expression, frame.world);
    frame.memo.set(expression, value);
    return value;
  } finally {
    budget.nesting -= 1;
    // Where something failed, nothing is being evaluated any more.
    if (frame.memo.get(expression) === 'evaluating') frame.memo.delete(expression);
  }
}

function dispatch(node: TS.Expression, frame: Frame): Value {
  if (ts.isStringLiteralLike(node)) return literal(node);
  if (ts.isIdentifier(node)) return evaluateIdentifier(node, frame);
  if (ts.isPropertyAccessExpression(node)) return readProperty(node, frame);
  if (ts.isElementAccessExpression(node)) return readElement(node, frame);
  if (ts.isCallExpression(node)) return evaluateCall(node, frame);
  if (ts.isTemplateExpression(node)) return template(node, frame);
  if (ts.isObjectLiteralExpression(node)) return objectLiteral(node, frame);
  if (isFunctionNode(node)) return functionValue(node, frame);
  if (ts.isBinaryExpression(node)) return evaluateBinary(node, frame);
  if (ts.isConditionalExpression(node)) return evaluateConditional(node, frame);
  if (ts.isAwaitExpression(node)) return evaluate(node.expression, frame);
  if (ts.isNewExpression(node)) return evaluateNew(node, frame);
  if (ts.isArrayLiteralExpression(node)) return arrayLiteral(node, frame);
  if (isThis(node)) return evaluateThis(node, frame);
  return dispatchRest(node, frame);
}

function dispatchRest(node: TS.Expression, frame: Frame): Value {
  if (ts.isNumericLiteral(node)) return constant(Number(node.text));
  if (node.kind === ts.SyntaxKind.TrueKeyword) return constant(true);
  if (node.kind === ts.SyntaxKind.FalseKeyword) return constant(false);
  if (node.kind === ts.SyntaxKind.NullKeyword) return constant(null);
  if (node.kind === ts.SyntaxKind.SuperKeyword) return evaluateSuper(node, frame);
  if (ts.isPrefixUnaryExpression(node)) return evaluatePrefix(node, frame);
  if (ts.isClassExpression(node)) return { kind: 'class', node, closure: frame };
  if (ts.isTaggedTemplateExpression(node)) return taggedTemplate(node, frame);
  if (ts.isVoidExpression(node)) return UNDEFINED;
  if (ts.isMetaProperty(node)) {
    return { kind: 'foreign', module: null, path: ['import.meta'], made: null, node, trail: [] };
  }
  if (ts.isTypeOfExpression(node)) return unknown('syntax', 'typeof', node);
  return unknown('syntax', nameOf(node), node);
}

function literal(node: TS.StringLiteralLike): Value {
  if (isTooLong([node.text])) return unknown('budget', 'a very long text', node);
  return text(node.text, node, 'written here');
}

/** A function with what it closes over; an arrow keeps `this` through its frame. */
export function functionValue(node: FunctionValue['node'], frame: Frame): FunctionValue {
  return { kind: 'function', node, closure: frame, self: null, bound: [], trail: [] };
}

function template(node: TS.TemplateLiteral, frame: Frame): Value {
  if (!ts.isTemplateExpression(node)) return text(node.rawText ?? node.text, node, 'written here');
  const pieces: Value[] = [text(node.head.text, node.head.text === '' ? undefined : node, 'written here')];
  for (const span of node.templateSpans) {
    pieces.push(evaluate(span.expression, frame));
    // A template that only names other values is no place to point at, one that adds text is.
    pieces.push(text(span.literal.text, span.literal.text === '' ? undefined : node, 'written here'));
  }
  return concatAll(pieces, node);
}

/** A tag of the repository is a function; `String.raw` and `url` leave the text as it is; what others do is unknown. */
function taggedTemplate(node: TS.TaggedTemplateExpression, frame: Frame): Value {
  const tag = evaluate(node.tag, frame);
  if (tag.kind === 'function') {
    const result = enter(tag, argumentsOf(node, frame), node, frame.depth);
    // A tag that puts its texts together in a loop mostly encodes the values between them.
    return isTextOf(result, node.template) ? result : template(node.template, frame);
  }
  const name = node.tag.getText();
  if (name !== 'String.raw' && name !== 'url') return unknown('call', nameOf(node.tag), node);
  return template(node.template, frame);
}

/** Whether a tag's result is no text, or one that has every text of the template. */
function isTextOf(result: Value, written: TS.TemplateLiteral): boolean {
  if (result.kind === 'unknown') return result.why === 'answer';
  if (result.kind === 'one-of') return false;
  if (result.kind !== 'text') return true;
  const whole = result.pieces.filter((piece) => typeof piece === 'string').join('');
  const spans = ts.isTemplateExpression(written) ? written.templateSpans.map(({ literal }) => literal) : [];
  return spans.every(({ text: piece }) => whole.includes(piece));
}

/** What the reader calls an expression: its own text on one line, cut where it gets long. */
export function nameOf(node: TS.Node): string {
  const source = node.getSourceFile();
  const start = node.getStart(source);
  const written = source.text.slice(start, Math.min(node.end, start + 60)).replace(/\s+/g, ' ');
  // A long text may be a secret, and half of one is one, too.
  const raw = written.replace(/(['"`])[^'"`]{16,}(\1|$)/g, '$1…$1');
  return raw.length > 40 ? `${raw.slice(0, 39)}…` : raw;
}
