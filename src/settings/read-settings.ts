/** Settings files of the scanned repository → names and values with their places. Nothing is executed, nothing throws. */

import { readerOf } from './formats.ts';
import { indexLines } from './line-index.ts';
import type { Found, Reader, Setting } from './setting.ts';

/** Whether a repository-relative path names a settings file: by its name alone. */
export function isSettingsFile(path: string): boolean {
  return readerOf(path) !== null;
}

/**
 * Every text that a settings file gives to a name, in the order of the file; none for other files. `onFault` is told
 * when a reader fails, which none does at malformed texts.
 */
export function readSettings(
  file: string,
  text: string,
  onFault: (error: unknown) => void = () => {},
): readonly Setting[] {
  const reader = readerOf(file);
  if (!reader) return [];
  const locate = indexLines(file, text);
  const settings = readAll(reader, text, onFault).map(({ start, end, ...setting }) => ({
    ...setting,
    location: locate(start, end),
  }));
  return settings.sort((one, other) => one.location.start - other.location.start);
}

function readAll(reader: Reader, text: string, onFault: (error: unknown) => void): readonly Found[] {
  try {
    // A byte order mark is a blank, at the same offset.
    return reader(text.replace(/^\uFEFF/, ' '));
  } catch (error) {
    // The parsers of others are not ours to vouch for.
    onFault(error);
    return [];
  }
}
