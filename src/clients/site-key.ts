/** Ways to a function or class, told from one another. */

import type { Site } from './callers.ts';

/** Places on the way; the same way is tried once. */
export function siteKey({ node, assumptions }: Site): string {
  const places = assumptions.map((assumption) => {
    if (assumption.kind === 'nobody' || assumption.kind === 'item') return '-';
    const at = assumption.kind === 'call' ? assumption.site.node : assumption.site;
    return `${at.getSourceFile().fileName}:${at.pos}`;
  });
  return [`${node.getSourceFile().fileName}:${node.pos}`, ...places].join(' ');
}
