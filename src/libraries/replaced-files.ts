/** Files that a build puts in the place of others: Angular's `fileReplacements`, and its environments by their names. */

import { posix } from 'node:path';
import type { World } from '../evaluate/frame.ts';
import { contextOf } from '../files/context.ts';
import type { Program } from '../syntax/program.ts';
import { propertyNameText, type TS, ts } from '../syntax/typescript.ts';

/** Where builds are described. */
const WORKSPACES = ['angular.json', 'project.json', 'workspace.json'];

/** What environments are called where no build is described. */
const ENVIRONMENTS = [
  'prod',
  'production',
  'staging',
  'stage',
  'qa',
  'uat',
  'acc',
  'demo',
  'dev',
  'development',
  'local',
];

interface Known {
  readonly byFile: Map<string, readonly string[]>;
  readonly byWorkspace: Map<string, readonly Replacement[]>;
}

const knowledge = new WeakMap<Program, Known>();

/** The files that some build puts in the place of `file`. */
export function replacementsOf(file: string, { program }: World): readonly string[] {
  let known = knowledge.get(program);
  if (!known) {
    known = { byFile: new Map(), byWorkspace: new Map() };
    knowledge.set(program, known);
  }
  let files = known.byFile.get(file);
  if (!files) {
    files = /\.[jt]s$/.test(file) ? findReplacements(file, program, known) : [];
    known.byFile.set(file, files);
  }
  return files;
}

function findReplacements(file: string, program: Program, known: Known): readonly string[] {
  const described = describedFor(file, program, known);
  const { name } = posix.parse(file);
  if (described.length > 0 || name !== 'environment') return described;
  return ENVIRONMENTS.flatMap((environment) => program.resolve(`./${name}.${environment}`, file) ?? []);
}

/** What the builds say that are described in the folders above. */
function describedFor(file: string, program: Program, known: Known): string[] {
  const found = new Set<string>();
  let folder = file;
  do {
    folder = posix.dirname(folder);
    const base = folder === '.' ? '' : folder;
    for (const { from, to } of WORKSPACES.flatMap((name) => replacementsIn(base, name, program, known))) {
      // Nx counts from the workspace, Angular from where the description stands.
      const start = [base, ''].find((at) => posix.join(at, from) === file);
      const target = start === undefined ? null : posix.join(start, to);
      if (target === null || contextOf(target) === 'test') continue;
      const relative = posix.relative(posix.dirname(file), target);
      if (program.resolve(relative.startsWith('.') ? relative : `./${relative}`, file) === target)
        found.add(target);
    }
  } while (folder !== '.');
  return [...found];
}

interface Replacement {
  readonly from: string;
  readonly to: string;
}

function replacementsIn(
  folder: string,
  name: string,
  program: Program,
  { byWorkspace }: Known,
): readonly Replacement[] {
  const workspace = posix.join(folder, name);
  let found = byWorkspace.get(workspace);
  if (!found) {
    const file = program.resolve(`./${name}`, posix.join(folder, 'x.ts'));
    const unit = file === workspace ? program.open(file) : null;
    found = unit ? readReplacements(unit.source) : [];
    byWorkspace.set(workspace, found);
  }
  return found;
}

function readReplacements(source: TS.SourceFile): Replacement[] {
  const found: Replacement[] = [];
  const stack: TS.Node[] = [source];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (ts.isPropertyAssignment(node) && propertyNameText(node.name) === 'fileReplacements') {
      const items = ts.isArrayLiteralExpression(node.initializer) ? node.initializer.elements : [];
      for (const item of items) {
        const [from, to] = [writtenIn(item, ['replace', 'src']), writtenIn(item, ['with', 'replaceWith'])];
        if (from !== null && to !== null) found.push({ from, to });
      }
      continue;
    }
    ts.forEachChild(node, (child) => {
      stack.push(child);
    });
  }
  return found;
}

function writtenIn(item: TS.Expression, names: readonly string[]): string | null {
  if (!ts.isObjectLiteralExpression(item)) return null;
  for (const property of item.properties) {
    if (!ts.isPropertyAssignment(property) || !names.includes(propertyNameText(property.name) ?? ''))
      continue;
    if (ts.isStringLiteralLike(property.initializer)) return property.initializer.text;
  }
  return null;
}
