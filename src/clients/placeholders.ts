/** Texts with placeholders that a platform fills in: `=/expenses/{{$parameter.id}}` is a text with a hole. */

import { evaluate } from '../evaluate/evaluate.ts';
import { openFrame, type World } from '../evaluate/frame.ts';
import { mapOptions, oneOf } from '../evaluate/options.ts';
import { concatAll, textsOf } from '../evaluate/text.ts';
import { type Text, type Trail, text, unknown, type Value } from '../evaluate/value.ts';
import { namedField } from '../libraries/index.ts';
import { parse } from '../syntax/parse.ts';
import { type TS, ts } from '../syntax/typescript.ts';

/** The value with the placeholders of its texts read as expressions; `marker` starts the texts that have any. */
export function withPlaceholders(
  value: Value,
  marker: string | undefined,
  node: TS.Node,
  world: World,
): Value {
  return mapOptions(value, node, (option) =>
    option.kind === 'text' ? filled(option, marker, node, world) : option,
  );
}

function filled(of: Text, marker: string | undefined, node: TS.Node, world: World): Value {
  const [first, ...rest] = of.pieces;
  if (marker !== undefined && !(typeof first === 'string' && first.startsWith(marker))) return of;
  const pieces =
    marker === undefined || typeof first !== 'string' ? of.pieces : [first.slice(marker.length), ...rest];
  const values = pieces.flatMap((piece): Value[] =>
    typeof piece === 'string'
      ? piece
          .split(/\{\{((?:(?!\{\{).)*?)\}\}/s)
          .map((part, index) => (index % 2 === 1 ? expressionValue(part, node, world) : text(part)))
      : [piece],
  );
  const whole = textsOf(concatAll(values, node), node);
  return oneOf(
    whole.map((one) => ({ ...one, trail: [...of.trail, ...one.trail] })),
    node,
  );
}

/** The value of an expression in a language close to JavaScript; its own places are in no file. */
function expressionValue(written: string, node: TS.Node, world: World): Value {
  const { fileName } = node.getSourceFile();
  const source = parse(fileName, `(${written})`, ts.ScriptKind.TS);
  const [statement] = source.statements;
  const hole = unknown('parameter', written.trim(), node);
  if (!statement || !ts.isExpressionStatement(statement)) return hole;
  const value = evaluate(statement.expression, openFrame(null, world));
  const texts = textsOf(value, node).map((one): Text => ({ ...one, trail: inFiles(one.trail) }));
  return oneOf(
    texts.flatMap((one) => textsOf(withFields(one, node, world), node)),
    node,
  );
}

/** The text with what forms suggest in the place of their fields. */
function withFields(of: Text, node: TS.Node, world: World): Value {
  const pieces = of.pieces.map((piece) =>
    typeof piece === 'string' ? text(piece) : (namedField(piece.name, node, world) ?? piece),
  );
  return concatAll([{ ...of, pieces: [] }, ...pieces], node);
}

function inFiles(trail: Trail): Trail {
  return trail.filter(({ node }) => 'location' in node);
}
