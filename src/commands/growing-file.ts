/** A file that is written piece by piece, and is there as a whole or not at all. */

import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { atEnd } from '../files/at-end.ts';
import { UserError } from '../model/user-error.ts';
import { outputTarget } from './output-target.ts';

/** Characters gathered before they are written. */
const CHUNK = 64 * 1024;

export class GrowingFile {
  readonly #given: string;
  readonly #target: string;
  readonly #beside: string;
  readonly #descriptor: number;
  readonly #isDirect: boolean;
  readonly #done: () => void;
  #pending = '';

  /** Written beside, then renamed. Throws `UserError`. */
  constructor(cwd: string, file: string) {
    this.#given = file;
    let done: (() => void) | null = null;
    try {
      const { path, isDirect } = outputTarget(cwd, file);
      this.#target = path;
      this.#isDirect = isDirect;
      this.#beside = `${path}.${process.pid}.tmp`;
      done = atEnd(() => rmSync(this.#beside, { force: true }));
      this.#done = done;
      // Not through a link that somebody laid beside it.
      this.#descriptor = isDirect ? openSync(path, 'w') : openSync(this.#beside, 'wx');
    } catch (error) {
      // What stands there is not ours.
      done?.();
      throw this.#failure(error);
    }
  }

  write(text: string): void {
    this.#pending += text;
    if (this.#pending.length >= CHUNK) this.#flush();
  }

  /** What was written is there under its name now. */
  finish(): void {
    this.#flush();
    try {
      closeSync(this.#descriptor);
      if (!this.#isDirect) renameSync(this.#beside, this.#target);
      this.#done();
    } catch (error) {
      throw this.#failure(error);
    }
  }

  /** Nothing was written. */
  abandon(): void {
    try {
      closeSync(this.#descriptor);
    } catch {
      // It is closed already.
    }
    rmSync(this.#beside, { force: true });
    this.#done();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending);
    this.#pending = '';
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at);
    } catch (error) {
      throw this.#failure(error);
    }
  }

  #failure(error: unknown): UserError {
    return new UserError(
      `${this.#given} cannot be written: ${error instanceof Error ? error.message : ''}.`,
      'Name a file in a folder that exists, with enough room.',
    );
  }
}
