/** Options set on a client after it was made: `axios.defaults.baseURL = …`, in whichever file. */

import { evaluate } from '../evaluate/evaluate.ts';
import { type Frame, frameAt } from '../evaluate/frame.ts';
import { fieldsOf, type Part } from '../evaluate/objects.ts';
import type { Fields, Foreign, Value } from '../evaluate/value.ts';
import type { Program } from '../syntax/program.ts';
import type { Write } from '../syntax/source-unit.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import type { ClientTable } from './client.ts';
import { configured } from './configured.ts';

/** The options that later assignments gave the client that `callee` belongs to. */
export function defaultsOf(callee: Foreign, table: ClientTable, frame: Frame): Value {
  const parts: Part[] = [];
  const name = table.defaults;
  for (const write of name === undefined ? [] : writesThrough(name, frame.world.program)) {
    const at = write.path.indexOf(name ?? '');
    if (isSameClient(write, at, callee, frame))
      parts.push(...optionParts(write, write.path.slice(at + 1), frame));
  }
  return fieldsOf(
    [...joined(parts, callee.node), ...configured(callee, table, frame, (client) => isSame(client, callee))],
    callee.node,
  );
}

/** `headers.common.Accept` and `headers.post.Authorization`: what is said of one option by and by is one object. */
function joined(parts: readonly Part[], node: TS.Node): Part[] {
  const names = new Set(parts.flatMap((part) => (part.kind === 'spread' ? [] : part.name)));
  return [...names].flatMap((name): Part[] => {
    const said = parts.filter((part) => part.kind === 'property').filter((part) => part.name === name);
    const [only] = said;
    if (said.length === 1 && only) return [only];
    const value = (self: Fields): Value =>
      fieldsOf(
        said.map((part): Part => ({ kind: 'spread', value: () => part.value(self) })),
        node,
      );
    return [{ kind: 'property', name, value }];
  });
}

const found = new WeakMap<
  Program,
  { readonly opened: number; readonly name: string; readonly writes: readonly Write[] }
>();

/** The assignments of all opened files that go through a member of this name; looked for again when files were opened. */
function writesThrough(name: string, program: Program): readonly Write[] {
  const units = program.opened;
  const known = found.get(program);
  if (known?.opened === units.length && known.name === name) return known.writes;
  const all = units.flatMap((unit) => [...unit.writes.values(), ...unit.thisWrites.values()].flat());
  const writes = all.filter((write) => write.path.includes(name) && ts.isBinaryExpression(write.node));
  found.set(program, { opened: units.length, name, writes });
  return writes;
}

/** Whether what stands before `.defaults` is the very client that the call is made on. */
function isSameClient(write: Write, at: number, callee: Foreign, frame: Frame): boolean {
  if (!ts.isBinaryExpression(write.node)) return false;
  let target = write.node.left;
  for (let i = write.path.length; i > at; i--) {
    if (!ts.isPropertyAccessExpression(target) && !ts.isElementAccessExpression(target)) return false;
    target = target.expression;
  }
  return isSame(evaluate(target, frameAt(target, frame.world)), callee);
}

/** The member that is the client itself: Nest's service hands it out. */
const ITSELF = 'axiosRef';

function isSame(value: Value, callee: Foreign): boolean {
  if (value.kind !== 'foreign' || value.path.some((name) => name !== ITSELF)) return false;
  if (callee.made || value.made) return madeAt(value) !== null && madeAt(value) === madeAt(callee);
  return value.module === callee.module;
}

/** The factory call that made a client: its identity. */
function madeAt(client: Foreign): TS.Node | null {
  return client.made?.options.kind === 'fields' ? client.made.options.node : null;
}

/** `baseURL`, or one of `headers.common.Authorization`. */
function optionParts(write: Write, path: readonly string[], frame: Frame): Part[] {
  const [head, ...rest] = path;
  if (head === undefined || !ts.isBinaryExpression(write.node)) return [];
  const { right } = write.node;
  const value = (): Value => evaluate(right, frameAt(right, frame.world));
  const leaf = rest.at(-1);
  if (leaf === undefined) return [{ kind: 'property', name: head, value }];
  return [
    {
      kind: 'property',
      name: head,
      value: () => fieldsOf([{ kind: 'property', name: leaf, value, node: write.node }], right),
    },
  ];
}
