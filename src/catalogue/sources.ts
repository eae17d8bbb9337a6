/** What the short source ids of the data stand for. */

import sourceTexts from './sources.json' with { type: 'json' };

const TEXTS: ReadonlyMap<string, string> = new Map(Object.entries(sourceTexts));

/** The full texts of sources that are written as ids of sources.json or as URLs. */
export function resolveSources(ids: readonly string[]): string[] {
  return ids.map((id) => TEXTS.get(id) ?? id);
}

/** The same as one line, for the nouns that hold a single source. */
export function joinSources(ids: readonly string[]): string {
  return resolveSources(ids).join(' ; ');
}

/** The sources that a reader can open as pages of Pleo's documentation, then the further pages. */
export function listPages(ids: readonly string[], further: readonly string[] = []): string[] {
  const pages = resolveSources(ids).filter((text) => /^https:\/\/developers\.pleo\.io\/\S+$/.test(text));
  return [...new Set([...pages, ...further])];
}
