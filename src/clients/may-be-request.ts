/** Which calls are looked at as requests: those that tables know, and those that callers may make one. */

import { optionsOf } from '../evaluate/options.ts';
import type { Value } from '../evaluate/value.ts';
import { type CallLike, calleeName } from '../syntax/source-unit.ts';
import { ts } from '../syntax/typescript.ts';
import { mayGuess } from './guess.ts';
import type { Recogniser } from './recognise.ts';

/** A call that a table knows as a request, or that may turn out one when a caller says what its object is. */
export function isRequest(callee: Value, node: CallLike, recogniser: Recogniser): boolean {
  return optionsOf(callee).some((option) => {
    const known = option.kind === 'foreign' ? recogniser.recognise(option, node) : null;
    if (known) return known.request !== null;
    const isPassed = option.kind === 'unknown' && option.owner !== null;
    return (isPassed && mayBeRequest(node, recogniser)) || mayGuess(option, node);
  });
}

/** A passed-in function or client goes by a request's name, or is called right away: `fetchImpl(url)`. */
function mayBeRequest(node: CallLike, { isRequestName }: Recogniser): boolean {
  const name = calleeName(node);
  if (name === null) return true;
  return isRequestName(name) || /fetch|request|http|send/i.test(name) || isIdentifierCall(node);
}

function isIdentifierCall(node: CallLike): boolean {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression);
}
