/** The plan as a page, with filters over its calls. */

import type { Block, Card, WrittenDocument } from '../report/document.ts';
import { type Filters, htmlPage } from '../report/html-page.ts';
import type { Plan } from './plan.ts';
import { writeDocument } from './write-document.ts';

const WORK: Readonly<Record<string, string>> = {
  read: 'Reading',
  export: 'Accounting export',
  write: 'Writing',
  clarify: 'Not known',
  blocked: 'Blocked',
};

/** Prints a plan. */
export function htmlPlan(plan: Plan): string {
  const written = writeDocument(plan);
  return htmlPage(written, filtersFor(written));
}

function filtersFor({ chapters }: WrittenDocument): Filters | null {
  const cards = chapters.flatMap(({ blocks }) => blocks.filter(isCard));
  if (cards.length < 2) return null;
  const works = Object.entries(WORK).filter(([work]) =>
    cards.some(({ facets }) => facets.work?.includes(work)),
  );
  const folders = [...new Set(cards.flatMap(({ facets }) => facets.package ?? []))].sort();
  return {
    chapter: 'calls',
    hint: 'operation, file, field …',
    filters: [
      { name: 'work', label: 'Work', choices: works.map(([value, label]) => ({ value, label })) },
      {
        name: 'package',
        label: 'Package',
        choices: folders.map((value) => ({ value, label: value === '.' ? 'top of the repository' : value })),
      },
    ],
  };
}

function isCard(block: Block): block is Card {
  return block.kind === 'card';
}
