/** The list of shards as a file, between the job that makes it and those that scan: schema/shards-v1.json. */

import * as z from 'zod';
import { readNamedText } from '../files/read-bytes.ts';
import { UserError } from '../model/user-error.ts';

const repository = z.object({
  /** Names become paths: nothing but what GitHub allows in them. */
  name: z.string().regex(/^[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/),
  url: z.string().nullable(),
  clone: z.string().regex(/^(?:https|file):\/\//),
  size: z.int().min(0),
});

const schema = z.object({
  schema: z.literal('pleo-migrate/shards-v1'),
  owner: z.string(),
  leftOut: z.record(z.string(), z.int().min(0)),
  shards: z.array(z.array(repository)),
});

export type ShardRepository = z.infer<typeof repository>;

/** A hundred thousand repositories have less. */
const MAX_BYTES = 256 * 1024 * 1024;

/** The repositories of one shard; they count from 1. Throws `UserError`. */
export function readShard(path: string, file: string, number: number): readonly ShardRepository[] {
  let value: unknown;
  try {
    value = JSON.parse(readNamedText(path, MAX_BYTES) ?? '');
  } catch {
    throw new UserError(`${file} cannot be read.`, 'Name what pleo-migrate organisation list wrote.');
  }
  const read = schema.safeParse(value);
  if (!read.success) {
    const at = read.error.issues[0]?.path.map(String).join('.') ?? '';
    throw new UserError(
      `${file} is no list of shards: ${at}.`,
      'Name what pleo-migrate organisation list wrote.',
    );
  }
  const shard = read.data.shards[number - 1];
  if (!shard) {
    throw new UserError(
      `${file} has no shard ${number}.`,
      `It has ${read.data.shards.length}; they count from 1.`,
    );
  }
  return shard;
}
