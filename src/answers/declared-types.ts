/** Declared types of answers: where a value of such a type is read, it is likely an answer's, though its way is lost. */

import type { FoundCall } from '../clients/find-calls.ts';
import type { World } from '../evaluate/frame.ts';
import { findDeclaration, importedFile } from '../syntax/declaration.ts';
import { findExport } from '../syntax/exports.ts';
import { propertyNameText, type TS, ts } from '../syntax/typescript.ts';
import type { Typed } from './flow.ts';
import { ANY, type Item } from './item.ts';
import { usesOf } from './references.ts';

type Declared = TS.InterfaceDeclaration | TS.TypeAliasDeclaration;

interface Learned {
  readonly call: FoundCall;
  readonly item: Item;
}

/** Types that say nothing of what they hold, but of what their argument does. */
const AROUND = new Set([
  'Promise',
  'Array',
  'ReadonlyArray',
  'AsyncGenerator',
  'AsyncIterable',
  'AsyncIterableIterator',
  'Iterable',
  'Partial',
  'Readonly',
  'Required',
  'Observable',
  'AxiosResponse',
  'Awaited',
]);

/** Names deeper than types go. */
const MAX_DEPTH = 6;

export class DeclaredTypes {
  readonly #world: World;
  readonly #learned = new Map<Declared, Learned>();

  constructor(world: World) {
    this.#world = world;
  }

  /** An item has this type, so that the types of its members are those of members of the answer. */
  learn({ type, item }: Typed, call: FoundCall): void {
    if (item.inside.length === 0) this.#read(type, item, call, 0);
  }

  #read(type: TS.TypeNode, item: Item, call: FoundCall, depth: number): void {
    if (depth > MAX_DEPTH) return;
    if (ts.isArrayTypeNode(type)) return this.#read(type.elementType, item, call, depth + 1);
    if (ts.isTypeOperatorNode(type) || ts.isParenthesizedTypeNode(type))
      return this.#read(type.type, item, call, depth + 1);
    if (ts.isUnionTypeNode(type)) {
      const given = type.types.filter((one) => ts.isTypeReferenceNode(one) || ts.isArrayTypeNode(one));
      for (const one of given.slice(0, 1)) this.#read(one, item, call, depth + 1);
      return;
    }
    if (ts.isTypeLiteralNode(type)) return this.#members(type.members, item, call, depth);
    if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return;
    const [argument] = type.typeArguments ?? [];
    if (AROUND.has(type.typeName.text)) {
      if (argument) this.#read(argument, item, call, depth + 1);
      return;
    }
    const declared = this.#declarationOf(type.typeName);
    if (!declared || this.#learned.has(declared)) return;
    // A generic page tells of its items by its argument.
    if (!declared.typeParameters && item.path.length <= 2) this.#learned.set(declared, { call, item });
    if (ts.isInterfaceDeclaration(declared)) this.#members(declared.members, item, call, depth);
    else this.#read(declared.type, item, call, depth + 1);
  }

  #members(members: readonly TS.TypeElement[], item: Item, call: FoundCall, depth: number): void {
    for (const member of members) {
      const name = ts.isPropertySignature(member) ? propertyNameText(member.name) : null;
      if (name === null || !ts.isPropertySignature(member) || !member.type) continue;
      const inner: Item = { ...item, path: [...item.path, name], raw: false, last: null };
      this.#read(member.type, inner, call, depth + 1);
    }
  }

  #declarationOf(name: TS.Identifier): Declared | null {
    const { program } = this.#world;
    const own = declaredIn(name.getSourceFile(), name.text);
    if (own) return own;
    const declaration = findDeclaration(name.text, name);
    if (declaration?.kind !== 'import') return null;
    const file = importedFile(declaration, program);
    const unit = file === null ? null : program.open(file);
    if (!unit) return null;
    const found = declaredIn(unit.source, declaration.name);
    if (found) return found;
    const passed = findExport(unit, declaration.name, program);
    return passed?.kind === 'declaration'
      ? declaredIn(passed.declaration.node.getSourceFile(), declaration.name)
      : null;
  }

  /** The parameters and variables of these types, in all files that were read. */
  starts(): { readonly call: FoundCall; readonly items: readonly Item[] }[] {
    const items = new Map<FoundCall, Item[]>();
    if (this.#learned.size === 0) return [];
    for (const { source } of this.#world.program.opened) {
      for (const { name, declared, type, depth } of typedNames(source)) {
        const learned = this.#learnedOf(type);
        if (!learned) continue;
        const start: Item = {
          ...learned.item,
          node: name,
          certainty: 'likely',
          up: [],
          hidden: [],
          inside: [],
          last: null,
          raw: false,
        };
        const uses = ts.isIdentifier(name)
          ? usesOf(name, declared).map((node): Item => ({ ...start, node }))
          : [{ ...start, node: declared }];
        items.set(learned.call, [...(items.get(learned.call) ?? []), ...uses]);
        if (depth > MAX_DEPTH) break;
      }
    }
    return [...items].map(([call, all]) => ({ call, items: all }));
  }

  #learnedOf(type: TS.TypeNode): Learned | null {
    if (ts.isArrayTypeNode(type)) return this.#learnedOf(type.elementType);
    if (ts.isTypeOperatorNode(type)) return this.#learnedOf(type.type);
    if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return null;
    const [argument] = type.typeArguments ?? [];
    if (argument && AROUND.has(type.typeName.text)) return this.#learnedOf(argument);
    const declared = this.#declarationOf(type.typeName);
    return (declared && this.#learned.get(declared)) ?? null;
  }
}

interface TypedName {
  readonly name: TS.BindingName;
  readonly declared: TS.VariableDeclaration | TS.ParameterDeclaration;
  readonly type: TS.TypeNode;
  readonly depth: number;
}

/** The parameters and variables of a file that say their type. */
function* typedNames(source: TS.SourceFile): Generator<TypedName> {
  const stack: TS.Node[] = [source];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ((ts.isParameter(node) || ts.isVariableDeclaration(node)) && node.type)
      yield { name: node.name, declared: node, type: node.type, depth: 0 };
    const children: TS.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    stack.push(...children.reverse());
  }
}

/** A type that a file declares at its top level. */
function declaredIn(source: TS.SourceFile, name: string): Declared | null {
  for (const statement of source.statements)
    if (
      (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
      statement.name.text === name
    )
      return statement;
  return null;
}

/** What stands for an item of a list in paths of types. */
export const ITEM = ANY;
