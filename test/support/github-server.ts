/** A local HTTP server that answers like GitHub, holds every request and answer against its description, and fails on demand. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { faultOf, filledUp, findOperation, isObject, type Json, type Operation } from './github-openapi.ts';
import { type Answer, operations } from './github-operations.ts';
import { GitHubState } from './github-state.ts';

/** How an operation fails instead of being done. */
export interface Failure {
  /** Answered instead. */
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The operation is done, and the answer gets lost: nothing, half of it, or later. */
  readonly lost?: 'dropped' | 'truncated';
  readonly delayMs?: number;
  /** How often; once when absent. */
  readonly times?: number;
}

export interface Recorded {
  /** As in GitHub's description. */
  readonly route: string;
  /** With query, as it was asked. */
  readonly path: string;
  readonly body: Json;
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** GitHub's words for the token of a fork's pull request. */
export const FORBIDDEN: Failure = { status: 403, message: 'Resource not accessible by integration' };

export class GitHubServer extends GitHubState {
  readonly requests: Recorded[] = [];
  /** Requests and answers that GitHub's description does not allow: tests expect none. */
  readonly problems: string[] = [];
  /** GitHub Enterprise Server: `/api/v3`. */
  readonly prefix: string;
  private readonly failures = new Map<string, { failure: Failure; left: number }[]>();
  private readonly server: Server;

  private constructor(prefix: string) {
    super();
    this.prefix = prefix;
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        this.problems.push(String(error));
        response.writeHead(500).end();
      });
    });
  }

  static async start(prefix = ''): Promise<GitHubServer> {
    const made = new GitHubServer(prefix);
    await new Promise<void>((resolve) => made.server.listen(0, '127.0.0.1', resolve));
    return made;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** GITHUB_API_URL. */
  get url(): string {
    const address = this.server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return `http://127.0.0.1:${port}${this.prefix}`;
  }

  /** The next requests of that operation fail; several calls queue up. */
  fail(route: string, failure: Failure): void {
    const queue = this.failures.get(route) ?? [];
    queue.push({ failure, left: failure.times ?? 1 });
    this.failures.set(route, queue);
  }

  /** What was asked for, and whether it was given. */
  asked(route: string): Recorded[] {
    return this.requests.filter((request) => request.route === route);
  }

  /** Requests that wanted to change something. */
  get writes(): Recorded[] {
    return this.requests.filter(({ route }) => !route.startsWith('GET '));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const body: Json = JSON.parse((await text(request)) || 'null');
    const path = url.pathname.startsWith(`${this.prefix}/`) ? url.pathname.slice(this.prefix.length) : '?';
    const found = findOperation(request.method ?? '', path);
    if (!found) {
      this.problems.push(`${request.method} ${url.pathname} is not known to the test server.`);
      return send(response, 404, { message: 'Not Found' });
    }
    const { operation, values } = found;
    this.check(operation, values, url, body);
    const failure = this.nextFailure(operation.route);
    if (failure?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, failure.delayMs));
    const answer =
      failure?.status === undefined
        ? this.perform(operation.route, values, url.searchParams, body)
        : { status: failure.status, data: { message: failure.message ?? 'injected' } };
    const status = 'list' in answer ? 200 : answer.status;
    const { headers } = request;
    this.requests.push({ route: operation.route, path: `${path}${url.search}`, body, status, headers });
    this.give(response, operation, answer, url, failure);
  }

  private perform(route: string, values: Record<string, string>, query: URLSearchParams, body: Json): Answer {
    if (this.readOnly && !route.startsWith('GET '))
      return { status: 403, data: { message: FORBIDDEN.message ?? '' } };
    const name = `${values.owner}/${values.repo}`;
    if (values.repo !== undefined && !this.repositories.has(name))
      return { status: 404, data: { message: 'Not Found' } };
    const repository = values.repo === undefined ? NOWHERE.repository('no/where') : this.repository(name);
    const perform = operations[route];
    if (!perform) throw new Error(`The test server cannot do ${route}.`);
    return perform({ state: this, repository, values, query, body: isObject(body) ? body : {} });
  }

  private give(
    response: ServerResponse,
    { route, answers }: Operation,
    answer: Answer,
    url: URL,
    failure: Failure | null,
  ): void {
    const { status, data, headers } = 'list' in answer ? onePage(answer, url) : { ...answer, headers: {} };
    const schema = answers[status] ?? null;
    const whole = status < 300 && schema !== null ? filledUp(data ?? undefined, schema) : data;
    const fault = status < 300 && schema !== null ? faultOf(whole, schema) : null;
    if (fault !== null) this.problems.push(`The answer to ${route}: ${fault}`);
    if (failure?.lost === 'dropped') response.destroy();
    else if (failure?.lost === 'truncated')
      response
        .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify(whole).slice(0, -10));
    else send(response, status, whole, { ...headers, ...failure?.headers });
  }

  /** As GitHub's description has it, and no name that it does not know. */
  private check(
    { route, parameters, body: schema }: Operation,
    values: Record<string, string>,
    url: URL,
    body: Json,
  ): void {
    const known = new Map(parameters.map((parameter) => [parameter.name, parameter]));
    const given = [...Object.entries(values), ...url.searchParams];
    for (const [name, value] of given) {
      const parameter = known.get(name);
      const fault = parameter ? faultOf(value, parameter.schema, true) : 'is not known';
      if (fault !== null) this.problems.push(`${route}: ${name}=${value} ${fault}`);
    }
    for (const { name, required } of parameters) {
      if (required && !given.some(([other]) => other === name))
        this.problems.push(`${route}: ${name} is missing`);
    }
    if (Number(url.searchParams.get('per_page')) > 100) this.problems.push(`${route}: per_page is over 100`);
    const fault = schema === null ? (body === null ? null : 'there is a body') : faultOf(body, schema);
    if (fault !== null) this.problems.push(`${route}: ${fault}`);
  }

  private nextFailure(route: string): Failure | null {
    const queue = this.failures.get(route);
    const first = queue?.[0];
    if (!queue || !first) return null;
    first.left -= 1;
    if (first.left <= 0) queue.shift();
    return first.failure;
  }
}

/** For operations that are about no repository. */
const NOWHERE = new GitHubState();

/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function onePage(
  { list, key }: Extract<Answer, { list: unknown }>,
  url: URL,
): { status: number; data: Json; headers: Record<string, string> } {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const items = list.slice((page - 1) * size, page * size);
  const last = Math.max(Math.ceil(list.length / size), 1);
  const link = (rel: string, to: number): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target}>; rel="${rel}"`;
  };
  const before = page > 1 ? [link('prev', page - 1), link('first', 1)] : [];
  const after = page < last ? [link('next', page + 1), link('last', last)] : [];
  const links = [...before, ...after];
  return {
    status: 200,
    data: key === undefined ? items : { total_count: list.length, [key]: items },
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

function send(
  response: ServerResponse,
  status: number,
  data: Json,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(status === 204 ? undefined : JSON.stringify(data));
}
