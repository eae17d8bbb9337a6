/** A tagged template as a call: what its tag is given. */

import { type TS, ts } from '../syntax/typescript.ts';
import { evaluate } from './evaluate.ts';
import type { Frame } from './frame.ts';
import { type Argument, list, passing, text } from './value.ts';

/** What a tag is called with: the list of texts, then the values between them. */
export function templateArguments(node: TS.TaggedTemplateExpression, frame: Frame): Argument[] {
  const { template } = node;
  const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
  const head = ts.isTemplateExpression(template) ? template.head : template;
  const texts = [head, ...spans.map(({ literal }) => literal)].map((piece) =>
    text(piece.text, node, 'written here'),
  );
  const values = spans.map(({ expression }) => passing(() => evaluate(expression, frame), expression));
  return [passing(() => list(texts), template), ...values];
}
