/** Declared types of answers: where a value of such a type is read, it is likely an answer's, though its way is lost. */

import type { FoundCall } from '../clients/find-calls.ts';
import type { World } from '../evaluate/frame.ts';
import { append } from '../model/append.ts';
import { nodesIn } from '../syntax/nodes-in.ts';
import { findTypeDeclaration, type TypeDeclaration } from '../syntax/type-declaration.ts';
import { propertyNameText, type TS, ts } from '../syntax/typescript.ts';
import type { Item, Start, Typed } from './item.ts';

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

/** What is not known of a value of which only the type is. */
const FRESH = { certainty: 'likely' as const, up: [], hidden: [], inside: [], last: null, raw: false };

/** The declared types that answers were said to have, learned while they are followed. */
export class DeclaredTypes {
  readonly #world: World;
  readonly #learned = new Map<TypeDeclaration, Learned>();

  constructor(world: World) {
    this.#world = world;
  }

  /** An item has this type, so that the types of its members are those of members of the answer. */
  learn({ type, item }: Typed, call: FoundCall): void {
    if (item.inside.length === 0) this.#read(type, item, call, 0);
  }

  #read(type: TS.TypeNode, item: Item, call: FoundCall, depth: number): void {
    if (depth > MAX_DEPTH) return;
    const inner = elementOf(type);
    if (inner) this.#read(inner, item, call, depth + 1);
    else if (ts.isTypeLiteralNode(type)) this.#members(type.members, item, call, depth);
    else if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)) {
      const declared = this.#declarationOf(type.typeName);
      if (declared && !this.#learned.has(declared)) this.#declared(declared, item, call, depth);
    }
  }

  #declared(declared: TypeDeclaration, item: Item, call: FoundCall, depth: number): void {
    // A generic page tells of its items by its argument.
    if (!declared.typeParameters && item.path.length <= 2) this.#learned.set(declared, { call, item });
    if (ts.isInterfaceDeclaration(declared) || ts.isClassDeclaration(declared))
      this.#members(declared.members, item, call, depth);
    else this.#read(declared.type, item, call, depth + 1);
  }

  #members(
    members: readonly (TS.TypeElement | TS.ClassElement)[],
    item: Item,
    call: FoundCall,
    depth: number,
  ): void {
    for (const member of members) {
      if (!ts.isPropertySignature(member) && !ts.isPropertyDeclaration(member)) continue;
      const name = propertyNameText(member.name);
      if (name === null || !member.type) continue;
      const inner: Item = { ...item, path: [...item.path, name], raw: false, last: null };
      this.#read(member.type, inner, call, depth + 1);
    }
  }

  #declarationOf(name: TS.Identifier): TypeDeclaration | null {
    return findTypeDeclaration(name.text, name, this.#world.program);
  }

  /** The parameters, variables and casts of these types, in all files that were read. */
  starts(): { readonly call: FoundCall; readonly starts: readonly Start[] }[] {
    const starts = new Map<FoundCall, Start[]>();
    const add = (learned: Learned | null, node: TS.Node, name: TS.BindingName | null): void => {
      if (!learned) return;
      const start = { item: { ...learned.item, ...FRESH, node }, name };
      append(starts, learned.call, start);
    };
    for (const { source } of this.#learned.size === 0 ? [] : this.#world.program.opened) {
      for (const node of typedNodes(source)) {
        if (!node.type) continue;
        add(this.#learnedOf(node.type), node, ts.isAsExpression(node) ? null : node.name);
        if (ts.isVariableDeclaration(node))
          for (const parameter of contextual(node))
            add(this.#learnedArgument(node.type), parameter, parameter.name);
      }
    }
    return [...starts].map(([call, all]) => ({ call, starts: all }));
  }

  /** `Column<Expense>[]`: what the functions in such a value get. */
  #learnedArgument(type: TS.TypeNode): Learned | null {
    if (ts.isArrayTypeNode(type)) return this.#learnedArgument(type.elementType);
    if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName) || AROUND.has(type.typeName.text))
      return null;
    const learned = (type.typeArguments ?? []).map((argument) => this.#learnedOf(argument));
    return learned.find((one) => one !== null) ?? null;
  }

  #learnedOf(type: TS.TypeNode): Learned | null {
    const inner = elementOf(type);
    if (inner) return this.#learnedOf(inner);
    if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return null;
    const declared = this.#declarationOf(type.typeName);
    return (declared && this.#learned.get(declared)) ?? null;
  }
}

/** The type of what a type is around: of a list's items, of what a promise brings, of what may be missing. */
function elementOf(type: TS.TypeNode): TS.TypeNode | null {
  if (ts.isArrayTypeNode(type)) return type.elementType;
  if (ts.isTypeOperatorNode(type) || ts.isParenthesizedTypeNode(type)) return type.type;
  if (ts.isUnionTypeNode(type))
    return type.types.find((one) => ts.isTypeReferenceNode(one) || ts.isArrayTypeNode(one)) ?? null;
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName) || !AROUND.has(type.typeName.text))
    return null;
  return type.typeArguments?.[0] ?? null;
}

type TypedNode = TS.VariableDeclaration | TS.ParameterDeclaration | TS.AsExpression;

/** The parameters, variables and casts of a file. */
function* typedNodes(source: TS.SourceFile): Generator<TypedNode> {
  for (const node of nodesIn(source))
    if (ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isAsExpression(node)) yield node;
}

/** The first parameters, without types of their own, of functions that stand in a variable's literal. */
function* contextual({ initializer }: TS.VariableDeclaration): Generator<TS.ParameterDeclaration> {
  const stack: TS.Node[] = initializer ? [initializer] : [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (ts.isArrayLiteralExpression(node)) stack.push(...node.elements);
    if (ts.isObjectLiteralExpression(node))
      for (const property of node.properties)
        if (ts.isPropertyAssignment(property)) stack.push(property.initializer);
    const [parameter] = ts.isArrowFunction(node) || ts.isFunctionExpression(node) ? node.parameters : [];
    if (parameter && !parameter.type) yield parameter;
  }
}
