/** Which of several files of the same kind a place means: those that share most of its folders. */

import type { TS } from '../syntax/typescript.ts';

/** The items whose files lie nearest to `node`: all that share as many folders with it as any does. */
export function nearest<T>(items: readonly T[], fileOf: (item: T) => string, node: TS.Node): T[] {
  if (items.length < 2) return [...items];
  const here = foldersOf(node.getSourceFile().fileName);
  const shared = (item: T): number => {
    const there = foldersOf(fileOf(item));
    const parts = here.findIndex((folder, index) => folder !== there[index]);
    return parts < 0 ? here.length : parts;
  };
  const most = Math.max(...items.map(shared));
  return items.filter((item) => shared(item) === most);
}

/** The folders around a file, the outermost first. */
export function foldersAround(file: string): string[] {
  const folders = foldersOf(file);
  return [...folders.keys(), folders.length].map((length) => folders.slice(0, length).join('/'));
}

function foldersOf(file: string): string[] {
  return file.split('/').slice(0, -1);
}
