/** The burn-down as a Mermaid chart, which GitHub draws: https://mermaid.js.org/syntax/xyChart.html */

import type { Entry } from './history.ts';

/** More labels would run into each other. */
const MOST_POINTS = 14;

/** Below it, the axis would count in fractions. */
const LOWEST_TOP = 10;

/** Readable on white and on black: the default palette begins with a colour that white swallows. */
const COLOURS = '#388bfd';

interface Point {
  readonly date: string;
  readonly legacy: number;
}

/** Empty where there is no line to draw yet. Incomplete audits are left out: they count too little. */
export function burnDownChart(entries: readonly Entry[]): string {
  const points = pointsOf(entries.filter(({ complete }) => complete));
  if (points.length < 2) return '';
  const labels = labelsOf(points).map((label) => `"${label}"`);
  const values = points.map(({ legacy }) => legacy);
  return [
    '```mermaid',
    '---',
    'config:',
    '  xyChart:',
    '    height: 280',
    '  themeVariables:',
    '    xyChart:',
    `      plotColorPalette: "${COLOURS}"`,
    '---',
    'xychart-beta',
    `  title "Calls to the legacy API, ${points[0]?.date} to ${points.at(-1)?.date}"`,
    `  x-axis [${labels.join(', ')}]`,
    `  y-axis "calls" 0 --> ${Math.max(...values, LOWEST_TOP)}`,
    `  line [${values.join(', ')}]`,
    '```',
    '',
  ].join('\n');
}

/** The last audit of each day; where there are too many days, as many of them at even distances. */
function pointsOf(entries: readonly Entry[]): Point[] {
  const days = [...new Map(entries.map(({ date, legacy }) => [date, { date, legacy }])).values()];
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last || days.length <= MOST_POINTS) return days;
  const start = Date.parse(first.date);
  const step = (Date.parse(last.date) - start) / (MOST_POINTS - 1);
  return Array.from({ length: MOST_POINTS }, (_, index) => {
    const date = new Date(start + Math.round(index * step)).toISOString().slice(0, 10);
    const known = days.findLast((day) => day.date <= date) ?? first;
    return { date, legacy: known.legacy };
  });
}

/** Days, or months with their years where it goes on for longer; each is different, or they would fall into one. */
function labelsOf(points: readonly Point[]): string[] {
  const years = new Set(points.map(({ date }) => date.slice(0, 4)));
  const short = points.map(({ date }) => date.slice(5));
  return years.size === 1 || new Set(short).size === short.length ? short : points.map(({ date }) => date);
}
