/** The reports of the action: what goes wrong with one costs that one only, and is told. */

import { expect, test } from 'vitest';
import { makeAttempts } from '../src/commands/attempts.ts';

test('what goes wrong costs itself only, and is told', () => {
  const { attempt, faults } = makeAttempts();
  const broken = (): string => {
    throw new TypeError('it has no such field');
  };
  const made = [attempt('sarif-file', broken, null), attempt('report-file', () => 'report', null)];
  expect(made).toEqual([null, 'report']);
  expect(faults).toEqual(['sarif-file: it has no such field']);
});

test('nothing is told where all goes well', () => {
  const { attempt, faults } = makeAttempts();
  expect(attempt('log', () => 'text', '')).toBe('text');
  expect(faults).toEqual([]);
});
