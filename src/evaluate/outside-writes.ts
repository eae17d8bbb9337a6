/** What is written into an object of a module, there and by the modules that import it: `OpenAPI.BASE = …`. */

import { writesInto } from '../syntax/placed-writes.ts';
import { enclosingFunction, type TS } from '../syntax/typescript.ts';
import { frameAt, type World } from './frame.ts';
import { unconditional } from './order.ts';
import type { Value } from './value.ts';
import { applyWrite } from './writes.ts';

/** The value of a module-level declaration after what other modules write into it: they may, or may not, have run. */
export function afterOutsideWrites(value: Value, declared: TS.Node, world: World): Value {
  const file = declared.getSourceFile();
  return afterAll(value, declared, world, (write) => (write.getSourceFile() === file ? null : false));
}

/** The value of an exported expression after everything that is written into it. */
export function afterExportWrites(value: Value, node: TS.Expression, world: World): Value {
  const file = node.getSourceFile();
  return afterAll(
    value,
    node,
    world,
    (write) => write.getSourceFile() === file && unconditional(write, enclosingFunction(write)) === 'before',
  );
}

/** `surely` tells whether a write has happened; null: not to be looked at. */
function afterAll(
  value: Value,
  declared: TS.Node,
  world: World,
  surely: (write: TS.Node) => boolean | null,
): Value {
  if (value.kind !== 'fields' && value.kind !== 'list') return value;
  let current: Value = value;
  for (const { write, path } of writesInto(declared, world.program)) {
    const happened = surely(write.node);
    if (happened !== null) current = applyWrite(current, path, write, happened, frameAt(write.node, world));
  }
  return current;
}
