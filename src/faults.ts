/** What went wrong or was cut off in a scan, each said once. */

import type { Clock } from './clock.ts';
import type { Cut } from './evaluate/frame.ts';
import type { Fault } from './model/report.ts';

/** The most places that are named for one kind of cut. */
const MAX_PLACES = 20;

/** What a cut means to whoever reads the report; `file` is where it happened. */
const CUTS: Readonly<Record<Exclude<Cut, 'time'>, (file: string) => string>> = {
  scan: (file) => `The evaluation budget ran out in ${file}; later requests were not decided.`,
  function: (file) =>
    `A function in ${file} is too entangled to be followed; requests that depend on it were not decided.`,
  expression: (file) =>
    `An expression in ${file} is nested too deeply to be followed; requests that depend on it were not decided.`,
  name: (file) =>
    `More is written into an object, or a class extends more classes, in ${file} than is followed; requests that depend on it were not decided.`,
  request: (file) => `A request in ${file} is made in more ways than are followed; not all were decided.`,
  address: (file) =>
    `An address or a credential in ${file} is longer, or has more alternatives, than is followed; what depends on it was not decided.`,
};

/** Collects faults. */
export interface FaultList {
  readonly all: readonly Fault[];
  readonly add: (where: string, message: string) => void;
  /** That something was cut off in a file. */
  readonly cut: (file: string, what: Cut) => void;
}

/** An empty list. */
export function makeFaultList({ late }: Clock): FaultList {
  const all: Fault[] = [];
  const seen = new Set<string>();
  const counts = new Map<Cut, number>();
  const add = (where: string, message: string): void => {
    const key = `${where}\0${message}`;
    if (!seen.has(key)) all.push({ where, message });
    seen.add(key);
  };
  return {
    all,
    add,
    cut: (file, what) => {
      // The scan ends once.
      const most = what === 'scan' || what === 'time' ? 1 : MAX_PLACES;
      const before = all.length;
      const count = counts.get(what) ?? 0;
      if (count >= most) return;
      if (what === 'time') {
        const { where, message } = late();
        add(where, `${message} It ran out in ${file}.`);
      } else add('budget', CUTS[what](file));
      counts.set(what, count + all.length - before);
    },
  };
}
