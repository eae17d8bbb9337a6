/** A class and what it extends, as far as the repository has it. */

import { evaluate } from '../evaluate/evaluate.ts';
import { type Frame, frameAt, type World } from '../evaluate/frame.ts';
import type { ClassValue, Value } from '../evaluate/value.ts';
import { type ClassNode, type TS, ts } from '../syntax/typescript.ts';

/** A class and the classes it extends. */
export function chainOf(made: ClassValue, world: World): ClassNode[] {
  const chain = [made.node];
  for (let at: ClassValue | null = made; at && chain.length < 16; ) {
    const heritage: TS.ExpressionWithTypeArguments | undefined = at.node.heritageClauses?.find(
      (clause) => clause.token === ts.SyntaxKind.ExtendsKeyword,
    )?.types[0];
    const around: Frame = at.closure.world === world ? at.closure : frameAt(at.node, world);
    const base: Value | null = heritage ? evaluate(heritage.expression, around) : null;
    at = base?.kind === 'class' && !chain.includes(base.node) ? base : null;
    if (at) chain.push(at.node);
  }
  return chain;
}
