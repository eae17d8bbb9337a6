/** The one door to GitHub's REST API: octokit with retries, pacing, proxies and time-outs, and errors of one kind. */

import { Octokit } from '@octokit/core';
import { type PaginatingEndpoints, paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { EndpointOptions, Endpoints } from '@octokit/types';
import { version } from '../config/version.ts';
import { describeError } from './describe-error.ts';
import { makeFetch } from './fetch.ts';
import { RateLimits } from './rate-limits.ts';

interface ClientSettings {
  /** Null: anonymous. */
  readonly token: string | null;
  /** GITHUB_API_URL: another one on GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** How long one exchange may take. */
  readonly timeoutMs?: number;
  /** How long a second of waiting is: tests do not wait. */
  readonly secondMs?: number;
}

type Data<Route extends keyof Endpoints> = Endpoints[Route]['response']['data'];

type Items<Route extends keyof PaginatingEndpoints> =
  PaginatingEndpoints[Route]['response']['data'] extends readonly (infer Item)[] ? Item : never;

export interface GitHubClient {
  /**
   * One request, and the data of its answer; whatever goes wrong is a `GitHubError`.
   * Faults of the server are waited out, except where something is added: it may have worked, see `createOnce`.
   */
  readonly request: <Route extends keyof Endpoints>(
    route: Route,
    parameters: Endpoints[Route]['parameters'],
  ) => Promise<Data<Route>>;
  /** The same, and how it was answered: some statuses tell whether something was there before. */
  readonly exchange: <Route extends keyof Endpoints>(
    route: Route,
    parameters: Endpoints[Route]['parameters'],
  ) => Promise<{ readonly status: number; readonly data: Data<Route> }>;
  /** The items of all pages, a hundred at a time; a page is asked for when its first item is wanted. */
  readonly paginate: <Route extends keyof PaginatingEndpoints>(
    route: Route,
    parameters: PaginatingEndpoints[Route]['parameters'],
  ) => AsyncGenerator<Items<Route>, void, undefined>;
}

const TIMEOUT_MS = 20_000;
const RETRIES = 3;
const PER_PAGE = 100;

const Door = Octokit.plugin(paginateRest, retry, throttling);

/** A client for the API at `apiUrl`. It keeps no process alive and writes nothing to the log. */
export function makeClient(settings: ClientSettings): GitHubClient {
  const { token, apiUrl, timeoutMs = TIMEOUT_MS, secondMs = 1000 } = settings;
  const limits = new RateLimits();
  // After one request that all the waiting did not help, the next ones are tried once.
  let down = false;
  const octokit = new Door({
    ...(token ? { auth: token } : {}),
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: `pleo-migrate/${version}`,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { fetch: makeFetch(apiUrl, timeoutMs) },
    retry: { retries: RETRIES, retryAfterBaseValue: secondMs, doNotRetry: [...REFUSED] },
    // It paces what writes; what limits ask for is decided in `limits`.
    throttle: { enabled: secondMs >= 1000, onRateLimit: refuse, onSecondaryRateLimit: refuse },
  });
  octokit.hook.wrap('request', async (request, options) => {
    for (;;) {
      try {
        return await request({ ...options, request: { ...options.request } });
      } catch (error) {
        const seconds = limits.secondsToWait(error);
        if (seconds === null) throw error;
        await new Promise((resolve) => setTimeout(resolve, seconds * secondMs));
      }
    }
  });
  octokit.hook.before('request', (options) => {
    // A copy: octokit gives all requests the same object.
    if (down || ADDING.test(`${options.method} ${options.url}`))
      options.request = { ...options.request, retries: 0 };
  });
  const failed = (route: string, error: unknown): never => {
    const described = describeError(route, error, token);
    down ||= described.kind === 'unavailable' && !ADDING.test(route);
    throw described;
  };
  const exchange: GitHubClient['exchange'] = async (route, parameters) => {
    try {
      const answer = await octokit.request<Data<typeof route>>({ ...addressOf(route), ...parameters });
      return { status: answer.status, data: answer.data };
    } catch (error) {
      return failed(route, error);
    }
  };
  return {
    exchange,
    request: async (route, parameters) => (await exchange(route, parameters)).data,
    async *paginate(route, parameters) {
      const { url } = addressOf(route);
      const options = { per_page: PER_PAGE, ...parameters, method: 'GET', url } satisfies EndpointOptions;
      try {
        for await (const { data } of octokit.paginate.iterator<Items<typeof route>>(options)) yield* data;
      } catch (error) {
        failed(route, error);
      }
    },
  };
}

/** What adds something each time it is done: of a check run, annotations. */
const ADDING = /^POST |^PATCH .*\/check-runs\//;

/** octokit knows the types of an answer by its route only where the route is not a type parameter. */
function addressOf(route: string): { method: string; url: string } {
  const space = route.indexOf(' ');
  return { method: route.slice(0, space), url: route.slice(space + 1) };
}

/** Statuses that stay what they are however often one asks; limits are waited for elsewhere. */
const REFUSED = [400, 401, 403, 404, 409, 410, 415, 422, 429, 451] as const;

function silent(): void {}

function refuse(): boolean {
  return false;
}
