/** A program that is started without a shell, is watched, and does not outlive its time. */

import { spawn } from 'node:child_process';
import { atEnd } from '../files/at-end.ts';

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** All of its environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Standard output, piece by piece; false: it has seen enough, and the program is ended. */
  readonly onOutput?: (piece: Buffer) => boolean;
  /** Asked every second; false: the program is ended. */
  readonly mayGoOn?: () => boolean;
}

export interface Ended {
  /** Null: it was ended, or could not be started. */
  readonly status: number | null;
  readonly isTooLate: boolean;
  readonly isStopped: boolean;
  /** The beginning of standard error. */
  readonly complaint: string;
}

const COMPLAINT = 4_000;
const TICK_MS = 1_000;

/** Runs it to its end. Never rejects. */
export function runProgram(program: Program): Promise<Ended> {
  const { command, args, cwd, env, timeoutMs, onOutput, mayGoOn } = program;
  return new Promise((resolve) => {
    const isPosix = process.platform !== 'win32';
    // A group of its own, so that what it started ends with it.
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', onOutput ? 'pipe' : 'ignore', 'pipe'],
      detached: isPosix,
      windowsHide: true,
    });
    let isTooLate = false;
    let isStopped = false;
    let complaint = '';
    const end = (): void => {
      try {
        if (isPosix && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    // In a group of its own it would outlive us.
    const done = atEnd(end);
    const timer = setTimeout(() => {
      isTooLate = true;
      end();
    }, timeoutMs);
    const ticker = setInterval(() => {
      if (mayGoOn === undefined || mayGoOn()) return;
      isStopped = true;
      end();
    }, TICK_MS);
    child.stdout?.on('data', (piece: Buffer) => {
      if (isStopped || onOutput?.(piece)) return;
      isStopped = true;
      end();
    });
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      if (complaint.length < COMPLAINT) complaint += piece.slice(0, COMPLAINT);
    });
    const settle = (status: number | null): void => {
      done();
      clearTimeout(timer);
      clearInterval(ticker);
      resolve({ status, isTooLate, isStopped, complaint });
    };
    child.on('error', (error) => {
      complaint ||= error.message;
      settle(null);
    });
    child.on('close', settle);
  });
}
