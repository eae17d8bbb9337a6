/** What each operation of the GitHub server answers and changes. */

import { isObject, type Json, type JsonObject } from './github-openapi.ts';
import type { GitHubState, Repository } from './github-state.ts';

export interface Call {
  readonly state: GitHubState;
  readonly repository: Repository;
  readonly values: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
}

/** `list`: one page of it is answered, under `key` and with a count where it is not the answer itself. */
export type Answer =
  | { readonly status: number; readonly data: Json | null }
  | { readonly list: readonly JsonObject[]; readonly key?: string };

const NOT_FOUND: Answer = { status: 404, data: { message: 'Not Found' } };

/** As the server says it: https://github.com/peter-evans/create-or-update-comment/issues/181 */
const BODY_LENGTH = 65_536;

export const operations: Record<string, (call: Call) => Answer> = {
  'GET /user': ({ state }) => {
    if (state.viewer.type === 'User') return found({ ...state.viewer });
    return { status: 403, data: { message: 'Resource not accessible by integration' } };
  },
  'GET /repos/{owner}/{repo}': ({ repository }) => found(repository.about),
  'GET /orgs/{org}/repos': ({ state, values }) => ({ list: ownedBy(state, values.org) }),
  'GET /users/{username}/repos': ({ state, values }) => ({ list: ownedBy(state, values.username) }),
  'GET /installation/repositories': ({ state }) => ({ list: aboutAll(state), key: 'repositories' }),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': ({ repository, values }) =>
    found(repository.pulls.get(Number(values.pull_number))?.about),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': ({ repository, values }) => {
    const pull = repository.pulls.get(Number(values.pull_number));
    return pull ? { list: pull.files } : NOT_FOUND;
  },
  'GET /repos/{owner}/{repo}/compare/{basehead}': ({ repository, values }) =>
    found(repository.comparisons.get(values.basehead ?? '')),
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ repository, values }) => ({
    list: repository.comments.filter(({ issue }) => issue === Number(values.issue_number)),
  }),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ({ state, repository, values, body }) => {
    const text = String(body.body);
    if (tooLong(body)) return refused('Body is too long (maximum is 65536 characters)');
    const id = state.nextId();
    const made = { id, issue: Number(values.issue_number), body: text, user: { ...state.viewer } };
    repository.comments.push({ ...made, created_at: state.now() });
    return { status: 201, data: made };
  },
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ repository, values }) =>
    found(repository.comments.find(({ id }) => id === Number(values.comment_id))),
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ repository, values, body }) => {
    const comment = repository.comments.find(({ id }) => id === Number(values.comment_id));
    if (!comment) return NOT_FOUND;
    if (tooLong(body)) return refused('Body is too long (maximum is 65536 characters)');
    comment.body = String(body.body);
    return found(comment);
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ repository, values }) => {
    const index = repository.comments.findIndex(({ id }) => id === Number(values.comment_id));
    if (index < 0) return NOT_FOUND;
    repository.comments.splice(index, 1);
    return { status: 204, data: null };
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': ({ repository, values, query }) => ({
    list: repository.checkRuns.filter(
      (run) =>
        run.head_sha === values.ref &&
        (query.get('check_name') === null || run.name === query.get('check_name')),
    ),
    key: 'check_runs',
  }),
  'POST /repos/{owner}/{repo}/check-runs': ({ state, repository, body }) => {
    const run = { id: state.nextId(), head_sha: String(body.head_sha), annotations: [] };
    repository.checkRuns.push(run);
    return { status: 201, data: changedRun(run, body) };
  },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': ({ repository, values, body }) => {
    const run = repository.checkRuns.find(({ id }) => id === Number(values.check_run_id));
    return run ? found(changedRun(run, body)) : NOT_FOUND;
  },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': ({ repository, values }) => {
    const run = repository.checkRuns.find(({ id }) => id === Number(values.check_run_id));
    return run ? { list: run.annotations } : NOT_FOUND;
  },
  'GET /repos/{owner}/{repo}/issues': ({ repository, query }) => ({
    list: repository.issues
      .filter((issue) => matches(issue, query))
      .toSorted((one, other) => Number(other.number) - Number(one.number)),
  }),
  'POST /repos/{owner}/{repo}/issues': ({ state, repository, body }) => {
    if (tooLong(body)) return refused('body is too long (maximum is 65536 characters)');
    const number = repository.issues.length + repository.pulls.size + 1;
    const made = { id: state.nextId(), number, state: 'open', user: { ...state.viewer }, ...issueOf(body) };
    repository.issues.push({ ...made, created_at: state.now() });
    return { status: 201, data: made };
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}': ({ repository, values }) =>
    found(repository.issues.find(({ number }) => number === Number(values.issue_number))),
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': ({ repository, values, body }) => {
    const issue = repository.issues.find(({ number }) => number === Number(values.issue_number));
    if (!issue) return NOT_FOUND;
    if (tooLong(body)) return refused('body is too long (maximum is 65536 characters)');
    return found(Object.assign(issue, issueOf(body)));
  },
  // Once per account and kind; 200 when it is there already.
  'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions': ({ state, repository, values, body }) => {
    const { content } = body;
    const issue = Number(values.issue_number);
    const by = state.viewer.login;
    const known = repository.reactions.find(
      (one) => one.issue === issue && one.content === content && one.by === by,
    );
    if (known) return { status: 200, data: known };
    const made = { id: state.nextId(), issue, content: String(content), by, created_at: state.now() };
    repository.reactions.push(made);
    return { status: 201, data: made };
  },
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}': ({ repository, values }) => {
    const index = repository.reactions.findIndex(({ id }) => id === Number(values.reaction_id));
    if (index < 0) return NOT_FOUND;
    repository.reactions.splice(index, 1);
    return { status: 204, data: null };
  },
  'GET /repos/{owner}/{repo}/labels': ({ repository }) => ({ list: repository.labels }),
  'POST /repos/{owner}/{repo}/labels': ({ state, repository, body }) => {
    if (repository.labels.some(({ name }) => name === body.name)) return refused('already_exists');
    const made = { id: state.nextId(), ...body };
    repository.labels.push(made);
    return { status: 201, data: made };
  },
  'GET /repos/{owner}/{repo}/labels/{name}': ({ repository, values }) =>
    found(repository.labels.find(({ name }) => name === values.name)),
};

function found(data: JsonObject | undefined): Answer {
  return data ? { status: 200, data } : NOT_FOUND;
}

function refused(message: string): Answer {
  return { status: 422, data: { message: 'Validation Failed', errors: [{ message }] } };
}

function tooLong({ body }: JsonObject): boolean {
  return typeof body === 'string' && body.length > BODY_LENGTH;
}

function aboutAll(state: GitHubState): JsonObject[] {
  return [...state.repositories.values()].map(({ about }) => about);
}

function ownedBy(state: GitHubState, owner: string | undefined): JsonObject[] {
  return aboutAll(state).filter((about) => isObject(about.owner) && about.owner.login === owner);
}

/** Annotations are added to those that are there; the rest takes the place of what was. */
function changedRun(run: Repository['checkRuns'][number], body: JsonObject): JsonObject {
  const output = isObject(body.output) ? body.output : null;
  const added = output && Array.isArray(output.annotations) ? output.annotations.filter(isObject) : [];
  run.annotations.push(...added);
  const { title = null, summary = null, text = null } = output ?? (isObject(run.output) ? run.output : {});
  const shown = { title, summary, text, annotations_count: run.annotations.length };
  const conclusion = body.conclusion ?? run.conclusion ?? null;
  const status = conclusion === null ? (body.status ?? run.status ?? 'queued') : 'completed';
  Object.assign(run, body, { status, conclusion, output: shown });
  const { annotations: _, ...answered } = run;
  return answered;
}

function issueOf(body: JsonObject): JsonObject {
  const labels = Array.isArray(body.labels) ? { labels: body.labels.map((name) => ({ name })) } : {};
  return { ...body, ...labels };
}

function matches(issue: JsonObject, query: URLSearchParams): boolean {
  const state = query.get('state') ?? 'open';
  const labels = Array.isArray(issue.labels) ? issue.labels.filter(isObject).map(({ name }) => name) : [];
  const wanted = query.get('labels')?.split(',') ?? [];
  const creator = query.get('creator');
  const user = isObject(issue.user) ? issue.user.login : null;
  return (
    (state === 'all' || issue.state === state) &&
    wanted.every((label) => labels.includes(label)) &&
    (creator === null || creator === user)
  );
}
