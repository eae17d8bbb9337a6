/** The gaps that the tests admit: what a story under test/repos says of itself behind "Gap:". */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentence } from './markdown-page.ts';

/** A list with a link to each story. */
export function knownGaps(root: string): string {
  const stories = join(root, 'test', 'repos');
  return readdirSync(stories)
    .sort()
    .flatMap((story) => {
      const file = join(stories, story, 'EXPECT.txt');
      if (!existsSync(file)) return [];
      return [...readFileSync(file, 'utf8').matchAll(/^Gap: (.*)$/gm)].map(
        ([, text = '']) => `- ${sentence(upperFirst(text))} ([${story}](../test/repos/${story}))\n`,
      );
    })
    .join('');
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
