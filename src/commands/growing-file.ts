/** A file that is written piece by piece, and is there as a whole or not at all. */

import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
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
  #pending = '';

  /** Written beside, then renamed. Throws `UserError`. */
  constructor(cwd: string, file: string) {
    this.#given = file;
    try {
      const { path, isDirect } = outputTarget(cwd, file);
      this.#target = path;
      this.#isDirect = isDirect;
      this.#beside = `${path}.${process.pid}.tmp`;
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
