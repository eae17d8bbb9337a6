/** Several reports in one run: what goes wrong with one costs that one only, and is told. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Terminal } from '../src/commands/terminal.ts';
import { writeReports } from '../src/commands/write-reports.ts';
import { UserError } from '../src/model/user-error.ts';

let folder: string;
let printed: string;
let notes: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pleo-reports-'));
  printed = '';
  notes = [];
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(outputs: readonly (readonly [name: string, file: string | null])[]): void {
  const terminal: Terminal = {
    program: 'pleo-migrate',
    cwd: folder,
    env: {},
    columns: 80,
    isTerminal: false,
    out: (text) => {
      printed += text;
    },
    note: (line) => notes.push(line),
    progress: () => {},
    peakMemory: () => 0,
  };
  const render = ({ format }: { readonly format: { readonly name: string } }): string => {
    if (format.name === 'broken') throw new TypeError('it has no such field');
    return `${format.name}\n`;
  };
  writeReports(
    outputs.map(([name, file]) => ({ format: { name }, file })),
    render,
    { terminal, isQuiet: false },
  );
}

test('all of them are written, and nothing is told', () => {
  write([
    ['json', 'a.json'],
    ['text', null],
  ]);
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('json\n');
  expect({ printed, notes }).toEqual({ printed: 'text\n', notes: [] });
});

test('a format that throws costs itself only, and is a fault of ours', () => {
  const broken = () =>
    write([
      ['broken', 'b.json'],
      ['json', 'a.json'],
      ['text', null],
    ]);
  expect(broken).toThrow('the report broken was not written: it has no such field');
  expect(broken).not.toThrow(UserError);
  expect(readdirSync(folder)).toEqual(['a.json']);
  expect(printed).toBe('text\ntext\n');
});

test('a file that cannot be written costs itself only, and is the user’s to mend', () => {
  const unwritable = () =>
    write([
      ['json', 'missing/a.json'],
      ['sarif', 'a.sarif'],
    ]);
  expect(unwritable).toThrow(UserError);
  expect(existsSync(join(folder, 'a.sarif'))).toBe(true);
});

test('of two that go wrong the fault of ours is thrown, the other one told', () => {
  const both = () =>
    write([
      ['json', 'missing/a.json'],
      ['broken', null],
    ]);
  expect(both).toThrow('the report broken was not written');
  expect(notes.join('\n')).toContain('missing/a.json cannot be written');
});
