/** A file that is written piece by piece, and is there as a whole or not at all. */

import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { atEnd } from '../files/at-end.ts';
import { UserError } from '../model/user-error.ts';
import { outputTarget } from './output-target.ts';

/** Characters gathered before they are written. */
const CHUNK = 64 * 1024;

/** What to do where a file cannot be written, by the system's code. */
const HINTS: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on the disk; what stood there before is unchanged.',
  EDQUOT: 'Make room in your quota; what stood there before is unchanged.',
};

export class GrowingFile {
  readonly #given: string;
  readonly #target: string;
  /** Null: a device or a pipe, which is written itself. */
  readonly #beside: string | null;
  readonly #descriptor: number;
  readonly #done: () => void;
  #pending = '';

  /** Written beside, then renamed; a signal on the way leaves nothing of it. Throws `UserError`. */
  constructor(cwd: string, file: string) {
    this.#given = file;
    let done = (): void => {};
    try {
      const { path, isDirect } = outputTarget(cwd, file);
      this.#target = path;
      this.#beside = isDirect ? null : `${path}.${process.pid}.tmp`;
      // Before it is there: a signal may come in between.
      done = atEnd(() => this.#remove());
      this.#done = done;
      // Not through a link that somebody laid beside it.
      this.#descriptor = this.#beside === null ? openSync(path, 'w') : openSync(this.#beside, 'wx');
    } catch (error) {
      // What stands there is not ours.
      done();
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
      // A disk may say only now that it is full.
      if (this.#beside !== null) fsyncSync(this.#descriptor);
      closeSync(this.#descriptor);
      if (this.#beside !== null) renameSync(this.#beside, this.#target);
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
    this.#remove();
    this.#done();
  }

  #remove(): void {
    if (this.#beside !== null) rmSync(this.#beside, { force: true });
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
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return new UserError(
      `${this.#given} cannot be written: ${error instanceof Error ? error.message : ''}.`,
      HINTS[code] ?? 'Name a file in a folder that exists.',
    );
  }
}
