/** What the rules that reports name speak of. */

import type { Topic } from '../model/finding.ts';
import { rules } from '../rules/index.ts';

const TOPICS: ReadonlyMap<string, Topic> = new Map(rules.map(({ id, topic }) => [id, topic]));

/** Null: a rule that this version does not have. */
export function topicOf(rule: string): Topic | null {
  return TOPICS.get(rule) ?? null;
}
