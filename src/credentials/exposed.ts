/** Credentials that browser code reads: what a build puts into its bundle, and what a page sends itself. */

import type { Knowledge } from '../clients/find-calls.ts';
import type { ExposedFact } from '../model/finding.ts';
import { nodesIn } from '../syntax/nodes-in.ts';
import { locate } from '../syntax/program.ts';
import type { SourceUnit } from '../syntax/source-unit.ts';
import { symbolOf } from '../syntax/symbol.ts';
import { type TS, ts } from '../syntax/typescript.ts';
import type { Use } from './uses.ts';
import { namesPleosCredential } from './words.ts';

/** Prefixes of variables that a build copies into what it sends to browsers, and whose they are. */
const PUBLIC: readonly (readonly [string, string])[] = [
  ['NEXT_PUBLIC_', 'Next.js'],
  ['VITE_', 'Vite'],
  ['REACT_APP_', 'Create React App'],
  ['NUXT_PUBLIC_', 'Nuxt'],
  ['EXPO_PUBLIC_', 'Expo'],
  ['GATSBY_', 'Gatsby'],
  ['VUE_APP_', 'Vue CLI'],
  ['NG_APP_', 'Angular'],
  ['PUBLIC_', 'SvelteKit or Astro'],
];

const ANY_PUBLIC = new RegExp(`\\b(?:${PUBLIC.map(([prefix]) => prefix).join('|')})\\w`);

/** Every read of a credential in code that ends up in a browser, each place once. */
export function findExposed(
  units: readonly SourceUnit[],
  uses: readonly Use[],
  knowledge: Knowledge,
): ExposedFact[] {
  const facts = new Map<string, ExposedFact>();
  const add = ({ node, name, because }: Exposed): void => {
    const location = locate(node);
    const key = `${location.file}:${location.line}`;
    if (facts.has(key)) return;
    const context = knowledge.contextOf(location.file);
    facts.set(key, {
      kind: 'exposed',
      name,
      because,
      location,
      certainty: 'certain',
      context,
      symbol: symbolOf(node),
    });
  };
  const files = new Set<string>();
  for (const unit of units)
    for (const found of publicReads(unit, knowledge)) {
      add(found);
      files.add(unit.file);
    }
  for (const use of uses) {
    const found = exposedUse(use);
    // What is read under its public name is told where it is read.
    const isTold = [...use.sourced.calls, use.node].some((node) => files.has(node.getSourceFile().fileName));
    if (found && !isTold) add(found);
  }
  return [...facts.values()];
}

interface Exposed extends Pick<ExposedFact, 'name' | 'because'> {
  readonly node: TS.Node;
}

/** What is read under a public name, whoever sends it where. */
function* publicReads({ source }: SourceUnit, knowledge: Knowledge): Generator<Exposed> {
  const isNuxt = /\buseRuntimeConfig\b|\$config\b/.test(source.text);
  // What a build reads is not in the browser yet: whoever reads it from there is.
  const isBuild = /\.config\.[cm]?[jt]s$/.test(source.fileName);
  if (isBuild || (!isNuxt && !ANY_PUBLIC.test(source.text))) return;
  for (const node of nodesIn(source)) {
    const name = readName(node);
    if (name === null || !namesPleosCredential(name, knowledge)) continue;
    const because = publicName(name) ?? (isNuxt && isPublicConfig(node) ? NUXT : null);
    if (because !== null) yield { node, name, because };
  }
}

const NUXT = 'Nuxt sends runtimeConfig.public to the browser';

/** The name that a member access, a binding or an import reads. */
function readName(node: TS.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return node.argumentExpression.text;
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? name.text : null;
  }
  return ts.isImportSpecifier(node) ? (node.propertyName ?? node.name).text : null;
}

/** Why a variable of this name is public; null when it is not. */
function publicName(name: string): string | null {
  const found = PUBLIC.find(([prefix]) => name.startsWith(prefix));
  return found ? `${found[1]} copies variables of this prefix into what it sends to browsers` : null;
}

/** `config.public.pleoToken`, `const { pleoToken } = useRuntimeConfig().public`. */
function isPublicConfig(node: TS.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return /(?:^|\.)public$/.test(node.expression.getText());
  if (!ts.isBindingElement(node)) return false;
  const declared = node.parent.parent;
  if (ts.isBindingElement(declared)) return (declared.propertyName ?? declared.name).getText() === 'public';
  return ts.isVariableDeclaration(declared) && /\.public$/.test(declared.initializer?.getText() ?? '');
}

/** A credential that is sent by code which runs in a browser, or read under a public name. */
function exposedUse({ call, sourced, node }: Use): Exposed | null {
  const { source, variable } = sourced;
  if (call.api !== 'legacy' && call.api !== 'external') return null;
  const { name } = source;
  const because = variable === null ? null : publicName(variable);
  const read = sourced.read ?? readPlace(sourced.calls, call.place.getSourceFile()) ?? node;
  if (because !== null) return { node: read, name, because };
  if (source.type === 'unknown' || source.type === 'parameter') {
    const built = /^__\w+__$/.test(name ?? '');
    return built ? { node: read, name, because: 'the build puts its value in the place of this name' } : null;
  }
  const client = [node.getSourceFile(), call.place.getSourceFile()]
    .map(browserFile)
    .find((why) => why !== null);
  return client ? { node: read, name, because: client } : null;
}

/** The first place on the way that lies in the file that sends it: where it is read there. */
function readPlace(way: readonly TS.Node[], file: TS.SourceFile): TS.Node | null {
  return way.find((node) => node.getSourceFile() === file && !ts.isParameter(node)) ?? null;
}

/** Why a file runs in a browser; null when it does not surely. */
function browserFile(file: TS.SourceFile): string | null {
  const [first] = file.statements;
  const directive =
    first && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression)
      ? first.expression.text
      : '';
  if (directive === 'use client') return 'this file says "use client"';
  const imports = file.statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );
  if (imports.some((from) => from === '@angular/core' || from === '@angular/common/http'))
    return 'Angular services run in the browser';
  return null;
}
