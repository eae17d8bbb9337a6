/** What is written into an object after it was made: `options.headers.Accept = …`, `params.set(…)`, `Object.assign(…)`. */

import { findDeclaration } from '../syntax/declaration.ts';
import type { Write } from '../syntax/source-unit.ts';
import { calleeName } from '../syntax/source-unit.ts';
import { enclosingFunction, type TS, ts } from '../syntax/typescript.ts';
import { evaluate } from './evaluate.ts';
import { type Frame, frameOf } from './frame.ts';
import { mutated } from './mutation.ts';
import { fieldsOf, type Part } from './objects.ts';
import { reach } from './order.ts';
import { readMember } from './properties.ts';
import { concat } from './text.ts';
import type { Fields, Value } from './value.ts';

/** `value`, read at `node` from a variable, with what was written into it before. */
export function applyWrites(value: Value, node: TS.Expression, frame: Frame): Value {
  if (value.kind !== 'fields' && value.kind !== 'list') return value;
  if (!ts.isIdentifier(node)) return value;
  const declaration = findDeclaration(node.text, node);
  if (!declaration || (declaration.kind !== 'variable' && declaration.kind !== 'parameter')) return value;
  const home = enclosingFunction(declaration.node);
  const unit = frame.world.program.open(node.getSourceFile().fileName);
  let current: Value = value;
  for (const write of unit?.writes.get(node.text) ?? []) {
    const isWhole = write.path.length === 0 && ts.isBinaryExpression(write.node);
    if (isWhole || write.root === node || findDeclaration(node.text, write.root)?.node !== declaration.node)
      continue;
    const reached = reach(write.node, node, home, declaration.node);
    if (reached !== 'never') current = applyWrite(current, write.path, write, reached === 'before', frame);
  }
  return current;
}

/** One write applied at its path; `surely` false: it may not have happened. */
export function applyWrite(
  value: Value,
  path: readonly string[],
  write: Write,
  surely: boolean,
  frame: Frame,
): Value {
  const home = frameOf(enclosingFunction(write.node), frame);
  const { node } = write;
  if (ts.isCallExpression(node)) {
    const args = node.arguments.map((argument) => () => evaluate(argument, home));
    return inside(value, path, node, surely, (target) =>
      mutated(target, calleeName(node) ?? '', args, { node, surely }),
    );
  }
  if (!ts.isBinaryExpression(node)) return value;
  const { right, operatorToken } = node;
  const isAppended = operatorToken.kind === ts.SyntaxKind.PlusEqualsToken;
  if ((operatorToken.kind !== ts.SyntaxKind.EqualsToken && !isAppended) || path.length === 0) return value;
  return inside(value, path.slice(0, -1), node, surely, (target) => {
    const before = isAppended ? readMember(target, path.at(-1) ?? '', node) : null;
    const after = (): Value => (before ? concat(before, evaluate(right, home), node) : evaluate(right, home));
    return mutated(target, '=', [() => readName(path), after], { node, surely });
  });
}

function readName(path: readonly string[]): Value {
  return { kind: 'text', pieces: [path.at(-1) ?? ''], trail: [] };
}

/** Changes what lies at `path` inside a value; the objects on the way are copies with one property more. */
function inside(
  value: Value,
  path: readonly string[],
  node: TS.Node,
  surely: boolean,
  change: (target: Value) => Value,
): Value {
  const [name, ...rest] = path;
  if (name === undefined) return change(value);
  if (value.kind !== 'fields') return value;
  if (value.brand === 'URL') return mutatedMember(value, name, node, change);
  const part: Part = {
    kind: surely ? 'property' : 'maybe',
    name,
    value: () => inside(readMember(value, name, node), rest, node, surely, change),
  };
  return fieldsOf([{ kind: 'spread', value: () => value }, part], node, {
    trail: value.trail,
    brand: value.brand,
  });
}

/** A built-in whose member is part of itself: `url.searchParams.set(…)` changes the URL. */
function mutatedMember(value: Fields, name: string, node: TS.Node, change: (target: Value) => Value): Value {
  return mutated(value, `with ${name}`, [() => change(readMember(value, name, node))], {
    node,
    surely: true,
  });
}
