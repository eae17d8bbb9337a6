/** `organisation`: lists the repositories of an owner in shards, and scans one shard of them. */

import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Arguments } from '../config/arguments.ts';
import { type GitHubClient, makeClient } from '../github/client.ts';
import { GitHubError } from '../github/github-error.ts';
import { type HostedRepository, listRepositories } from '../github/repositories.ts';
import { UserError } from '../model/user-error.ts';
import { LIMITS } from '../organisation/fetch-repository.ts';
import { packShards } from '../organisation/pack.ts';
import { scanShard } from '../organisation/scan-shard.ts';
import { selectRepositories } from '../organisation/select.ts';
import { readShard } from '../organisation/shards.ts';
import { count } from '../report/count.ts';
import { escapeTerminal } from '../report/escape.ts';
import { EXIT } from './exit.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

export async function organisation(args: Arguments, terminal: Terminal): Promise<number> {
  const [step, operand, ...more] = args.operands;
  if ((step !== 'list' && step !== 'scan') || operand === undefined || more.length > 0) {
    throw new UserError(
      'organisation has two steps: list and scan.',
      'Write pleo-migrate organisation list <owner>, or pleo-migrate organisation scan <shards.json>.',
    );
  }
  return step === 'list' ? list(operand, args, terminal) : scan(operand, args, terminal);
}

/** All of them or none: half a list would pass for the whole one. */
async function listAll(client: GitHubClient, owner: string): Promise<HostedRepository[]> {
  const found: HostedRepository[] = [];
  try {
    for await (const repository of listRepositories(client, owner)) found.push(repository);
    return found;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    throw new UserError(
      `The repositories of ${owner} cannot be listed. ${error.message}`,
      'Check the name, and that GH_TOKEN holds a token that may read them.',
    );
  }
}

/** The names of a flag that may be given several times, and may hold several, as inputs of workflows do. */
function wordsOf({ flags }: Arguments, name: string): string[] {
  return (flags.get(name) ?? [])
    .flatMap((value) => value.split(/[,\n]/))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

async function list(owner: string, args: Arguments, terminal: Terminal): Promise<number> {
  if (!/^[\w.-]+$/.test(owner))
    throw new UserError(`${owner} is no organisation.`, 'Name it as it stands in addresses: acme.');
  const { env, note } = terminal;
  const client = makeClient({ token: tokenOf(env), apiUrl: env.GITHUB_API_URL || 'https://api.github.com' });
  const found = await listAll(client, owner);
  const { repositories, leftOut } = selectRepositories(found, {
    names: wordsOf(args, 'names'),
    topics: wordsOf(args, 'topics'),
    languages: wordsOf(args, 'languages').filter((language) => language !== '*'),
    archived: args.flags.has('archived'),
    forks: args.flags.has('forks'),
  });
  const shards = packShards(repositories, Number(args.flags.get('max-jobs')?.at(-1) ?? 20));
  const plain = shards.map((shard) =>
    shard.map(({ name, url, clone, size }) => ({ name, url, clone, size })),
  );
  const text = `${JSON.stringify({ schema: 'pleo-migrate/shards-v1', owner, leftOut, shards: plain })}\n`;
  const out = args.flags.get('output')?.at(-1);
  if (out === undefined) terminal.out(text);
  else writeWhole(terminal.cwd, out, text);
  if (env.GITHUB_OUTPUT) {
    const numbers = shards.map((_, index) => index + 1);
    appendFileSync(env.GITHUB_OUTPUT, `shards=${JSON.stringify(numbers)}\n`);
  }
  const words = Object.entries(leftOut).map(([reason, number]) => `${number} ${reason}`);
  const others = words.length > 0 ? `; left out: ${words.join(', ')}` : '';
  note(
    `pleo-migrate: ${count(repositories.length, 'repository', 'repositories')} of ${owner} in ${count(shards.length, 'shard')}${others}.`,
  );
  if (repositories.length > 0) return EXIT.clean;
  note('pleo-migrate: nothing to scan. Does the token see the repositories, and do the filters fit?');
  return EXIT.incomplete;
}

async function scan(file: string, { flags }: Arguments, terminal: Terminal): Promise<number> {
  const shard = flags.get('shard')?.at(-1) ?? '1';
  const repositories = readShard(resolve(terminal.cwd, file), file, Number(shard));
  let done = 0;
  const failures = await scanShard({
    repositories,
    reports: resolve(terminal.cwd, flags.get('reports')?.at(-1) ?? 'reports'),
    token: tokenOf(terminal.env),
    env: terminal.env,
    program: terminal.program,
    limits: LIMITS,
    onDone: (name, reason) => {
      done += 1;
      const words = reason === null ? 'scanned' : `not scanned: ${escapeTerminal(reason)}`;
      terminal.note(`pleo-migrate: ${done}/${repositories.length} ${name} ${words}`);
    },
  });
  return failures === repositories.length ? EXIT.incomplete : EXIT.clean;
}

/** By a variable alone: what stands on a command line can be seen. */
function tokenOf(env: Terminal['env']): string | null {
  return env.GH_TOKEN || env.GITHUB_TOKEN || null;
}
