/** A file that is written piece by piece, and is there as a whole or not at all. */

import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../model/user-error.ts';

/** Characters gathered before they are written. */
const CHUNK = 64 * 1024;

export class GrowingFile {
  readonly #given: string;
  readonly #target: string;
  readonly #beside: string;
  readonly #descriptor: number;
  /** A device or a pipe, such as /dev/null: what takes its place would be a file. */
  readonly #isDirect: boolean;
  #pending = '';

  /** Written beside, then renamed. Throws `UserError`. */
  constructor(cwd: string, file: string) {
    this.#given = file;
    this.#target = resolve(cwd, file);
    this.#beside = `${this.#target}.${process.pid}.tmp`;
    try {
      const stats = statSync(this.#target, { throwIfNoEntry: false });
      if (stats?.isDirectory()) throw new Error('it is a folder');
      this.#isDirect = stats !== undefined && !stats.isFile();
      this.#descriptor = openSync(this.#isDirect ? this.#target : this.#beside, 'w');
    } catch (error) {
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
