/** One check run of ours on a commit: found again and brought up to date, its annotations sent in batches and never doubled. */

import type { CheckAnnotation, CheckRunPage } from '../report/check-run.ts';
import type { GitHubClient } from './client.ts';
import { createOnce } from './create-once.ts';
import { GitHubError } from './github-error.ts';
import { digestOf, type Identity, identityWords } from './identity.ts';

/** What the Checks API takes of one request. */
const BATCH = 50;

/** How often annotations are sent again of which nobody knows whether they arrived. */
const ATTEMPTS = 3;

interface Commit {
  readonly owner: string;
  readonly repo: string;
  readonly sha: string;
}

interface CheckRun {
  readonly identity: Identity;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly page: CheckRunPage;
  /** Where "Details" leads. */
  readonly detailsUrl: string | null;
}

/** Makes the commit have this check run, and gives why some annotations are missing, or null. Throws `GitHubError`. */
export async function publishCheckRun(
  client: GitHubClient,
  commit: Commit,
  run: CheckRun,
): Promise<GitHubError | null> {
  const known = await find(client, commit, run.identity);
  if (known?.externalId === stateOf(run, [], true).external_id) return null;
  // Annotations cannot be taken back: a new check run takes the place of one that has too many.
  const missing = known ? await missingOf(client, commit, known.id, run.page.annotations) : null;
  if (known && missing) return complete(client, commit, run, { id: known.id, missing });
  const id = await create(client, commit, run);
  const left = run.page.annotations.slice(BATCH);
  return left.length === 0 ? null : complete(client, commit, run, { id, missing: left });
}

async function create(client: GitHubClient, commit: Commit, run: CheckRun): Promise<number> {
  const { owner, repo, sha } = commit;
  const first = run.page.annotations.slice(0, BATCH);
  const state = stateOf(run, first, first.length === run.page.annotations.length);
  const request = { owner, repo, name: nameOf(run.identity), head_sha: sha, ...state };
  return createOnce(
    async () => Number((await client.request('POST /repos/{owner}/{repo}/check-runs', request)).id),
    async () => {
      const found = await find(client, commit, run.identity);
      return found?.externalId === state.external_id ? found.id : null;
    },
  );
}

interface Rest {
  readonly id: number;
  readonly missing: readonly CheckAnnotation[];
}

/** Sends what is missing; where an answer gets lost, what arrived is looked up before anything is sent again. */
async function complete(
  client: GitHubClient,
  commit: Commit,
  run: CheckRun,
  rest: Rest,
): Promise<GitHubError | null> {
  let { missing } = rest;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await sendBatches(client, commit, run, { id: rest.id, missing });
      return null;
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      if (error.kind !== 'unavailable' || attempt === ATTEMPTS) return error;
    }
    missing = (await missingOf(client, commit, rest.id, run.page.annotations)) ?? [];
  }
}

async function sendBatches(client: GitHubClient, commit: Commit, run: CheckRun, rest: Rest): Promise<void> {
  const { owner, repo } = commit;
  const { id, missing } = rest;
  // Without anything missing, the page is still to be said.
  for (let start = 0; start === 0 || start < missing.length; start += BATCH) {
    await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      owner,
      repo,
      check_run_id: id,
      ...stateOf(run, missing.slice(start, start + BATCH), start + BATCH >= missing.length),
    });
  }
}

/** `isWhole`: with this request, all annotations are there. */
function stateOf(run: CheckRun, some: readonly CheckAnnotation[], isWhole: boolean) {
  const { identity, conclusion, page, detailsUrl } = run;
  const digest = digestOf(conclusion, JSON.stringify(page));
  return {
    status: 'completed' as const,
    conclusion,
    // Whose check run it is, what it says, and whether all of it arrived.
    external_id: `${ownerMark(identity)} ${digest}${isWhole ? '' : ' part'}`,
    ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
    output: { title: page.title, summary: page.summary, annotations: [...some] },
  };
}

/** Checks stand in lists of which many have the same name: the path tells them apart. */
function nameOf({ path }: Identity): string {
  return path === '.' ? 'pleo-migrate' : `pleo-migrate (${path})`;
}

function ownerMark(identity: Identity): string {
  return `pleo-migrate ${digestOf(identityWords(identity))}`;
}

async function find(
  client: GitHubClient,
  { owner, repo, sha }: Commit,
  identity: Identity,
): Promise<{ id: number; externalId: string } | null> {
  const mark = `${ownerMark(identity)} `;
  let newest: { id: number; externalId: string } | null = null;
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
  const asked = { owner, repo, ref: sha, check_name: nameOf(identity) };
  for await (const { id, external_id } of client.paginate(route, asked)) {
    if (!external_id?.startsWith(mark) || (newest && newest.id > Number(id))) continue;
    newest = { id: Number(id), externalId: external_id };
  }
  return newest;
}

/** The annotations that the check run has not got; null: it has some that it should not have. */
async function missingOf(
  client: GitHubClient,
  { owner, repo }: Commit,
  id: number,
  wanted: readonly CheckAnnotation[],
): Promise<CheckAnnotation[] | null> {
  const left = new Map(wanted.map((annotation) => [keyOf(annotation), annotation]));
  const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
  for await (const there of client.paginate(route, { owner, repo, check_run_id: id })) {
    if (!left.delete(keyOf(there))) return null;
  }
  return [...left.values()];
}

interface Shown {
  readonly path: string;
  readonly start_line: number;
  readonly start_column?: number | null;
  readonly annotation_level: string | null;
  readonly message: string | null;
}

function keyOf({ path, start_line, start_column = null, annotation_level, message }: Shown): string {
  return JSON.stringify([path, start_line, start_column, annotation_level, message]);
}
