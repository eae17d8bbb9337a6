/** One file's syntax that may register something in a container, found once, whoever's container it is. */

import { contextOf } from '../files/context.ts';
import { append } from '../model/append.ts';
import { nodesIn } from '../syntax/nodes-in.ts';
import { calleeName, type SourceUnit } from '../syntax/source-unit.ts';
import { type ClassNode, propertyNameText, type TS, ts } from '../syntax/typescript.ts';
import { type ContainerTable, containerTables, RECIPE, type Registering } from './container-tables.ts';

export interface RegisteringSyntax {
  /** Calls in decorators of classes that say something of containers, with the class. */
  readonly decorated: readonly { readonly call: TS.CallExpression; readonly owner: ClassNode }[];
  /** `{ provide: …, useValue: … }`, wherever it stands. */
  readonly recipes: readonly TS.ObjectLiteralExpression[];
  readonly calls: readonly {
    readonly call: TS.CallExpression;
    readonly table: ContainerTable;
    readonly how: Registering;
  }[];
  /** Containers whose packages the file names: without any, calls that go by their methods' names are others'. */
  readonly named: ReadonlySet<ContainerTable>;
  /** `<Context.Provider value={…}>` and `<Context value={…}>`. */
  readonly provided: readonly { readonly context: TS.Expression; readonly value: TS.Expression }[];
}

const NOTHING: RegisteringSyntax = { decorated: [], recipes: [], calls: [], provided: [], named: new Set() };

const known = new WeakMap<SourceUnit, RegisteringSyntax>();

/** What a file may register. Tests register what they like: it says nothing of the program. */
export function registeringSyntax(unit: SourceUnit): RegisteringSyntax {
  let found = known.get(unit);
  if (!found) {
    const context = contextOf(unit.file);
    found = context === 'test' || context === 'story' ? NOTHING : read(unit);
    known.set(unit, found);
  }
  return found;
}

const byName = new Map<string, { table: ContainerTable; how: Registering }[]>();
for (const table of containerTables) {
  for (const [name, how] of Object.entries(table.registers ?? {})) append(byName, name, { table, how });
}

/** Calls that make a module for tests only, in whatever file. */
const TESTING = new Set(['createTestingModule', 'configureTestingModule', 'overrideProvider']);

function read(unit: SourceUnit): RegisteringSyntax {
  const decorated: { call: TS.CallExpression; owner: ClassNode }[] = [];
  const calls: { call: TS.CallExpression; table: ContainerTable; how: Registering }[] = [];
  for (const call of unit.calls) {
    if (!ts.isCallExpression(call)) continue;
    const { parent, arguments: args } = call;
    if (ts.isDecorator(parent) && ts.isClassLike(parent.parent) && args.length > 0 && isTelling(call))
      decorated.push({ call, owner: parent.parent });
    for (const { table, how } of byName.get(calleeName(call) ?? '') ?? []) calls.push({ call, table, how });
  }
  return {
    decorated,
    recipes: recipesIn(unit.source),
    calls,
    provided: providedIn(unit.source),
    named: namedIn(unit),
  };
}

/** Decorators that make a class a module, or give it providers of its own. */
export const MODULES: ReadonlySet<string> = new Set(['Module', 'NgModule', 'Component', 'Directive']);

/** Decorators that may say how their own class is made. */
export const OWN: ReadonlySet<string> = new Set(['Injectable', 'Service', 'injectable', 'service']);

function isTelling(call: TS.CallExpression): boolean {
  const name = calleeName(call) ?? '';
  return MODULES.has(name) || OWN.has(name);
}

function namedIn({ source }: SourceUnit): Set<ContainerTable> {
  return new Set(
    containerTables.filter(({ from, receivers }) =>
      [...from, ...(receivers ?? [])].some((name) => source.text.includes(name)),
    ),
  );
}

function providedIn(source: TS.SourceFile): { context: TS.Expression; value: TS.Expression }[] {
  if (!/<[\w.]*(?:Context|Provider)\b/.test(source.text)) return [];
  const found: { context: TS.Expression; value: TS.Expression }[] = [];
  for (const node of nodesIn(source)) {
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) continue;
    const value = givenValue(node);
    const { tagName } = node;
    const isMember = ts.isPropertyAccessExpression(tagName) && tagName.name.text === 'Provider';
    const context = isMember ? tagName.expression : tagName;
    if (value && ts.isExpression(context)) found.push({ context, value });
  }
  return found;
}

/** The expression of a `value` attribute. */
function givenValue({ attributes }: TS.JsxOpeningLikeElement): TS.Expression | null {
  for (const attribute of attributes.properties) {
    if (!ts.isJsxAttribute(attribute) || attribute.name.getText() !== 'value') continue;
    const { initializer } = attribute;
    return initializer && ts.isJsxExpression(initializer) ? (initializer.expression ?? null) : null;
  }
  return null;
}

const GIVES: ReadonlySet<string> = new Set([
  ...RECIPE.value.slice(0, 1),
  ...RECIPE.class.slice(0, 1),
  ...RECIPE.existing,
  ...RECIPE.factory.slice(0, 1),
]);

function recipesIn(source: TS.SourceFile): TS.ObjectLiteralExpression[] {
  if (
    !/\b(?:provide|token)\b/.test(source.text) ||
    !/\buse(?:Value|Class|Existing|Factory|Token)\b/.test(source.text)
  )
    return [];
  const isTest = (node: TS.Node): boolean => ts.isCallExpression(node) && TESTING.has(calleeName(node) ?? '');
  return [...nodesIn(source, isTest)].filter(ts.isObjectLiteralExpression).filter(isRecipe);
}

function isRecipe(node: TS.ObjectLiteralExpression): boolean {
  const names = node.properties.map((property) => propertyNameText(property.name) ?? '');
  return (
    names.some((name) => name === 'provide' || name === 'token') && names.some((name) => GIVES.has(name))
  );
}
