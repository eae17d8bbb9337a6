/** One HTTP exchange: through the proxy of the environment, within a time-out, with the answer read to its end. */

import { HttpClient } from '@actions/http-client';
import { fetch } from 'undici';

/** What octokit hands to a `fetch`. */
export interface RequestInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What octokit reads of an answer. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: Iterable<[string, string]> & { get(name: string): string | null };
  readonly text: () => Promise<string>;
}

/** A `fetch` for the API at `apiUrl`; whatever is no whole answer is thrown, so that it is asked for again. */
export function makeFetch(
  apiUrl: string,
  timeoutMs: number,
): (url: string, init: RequestInit) => Promise<Answer> {
  const origin = new URL(apiUrl).origin;
  const client = new HttpClient();
  return async (url, init) => {
    // HTTPS_PROXY, HTTP_PROXY and NO_PROXY, as the rest of GitHub's actions read them; one for all requests.
    const dispatcher = client.getAgentDispatcher(apiUrl);
    // The next page stands in a header: the token must not follow it elsewhere.
    if (new URL(url).origin !== origin) throw new Error(`The next page is not at ${origin}.`);
    const answer = await fetch(url, {
      method: init.method,
      headers: init.headers,
      ...(init.body === undefined ? {} : { body: init.body }),
      ...(dispatcher ? { dispatcher } : {}),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await answer.text();
    if (answer.ok && text !== '' && isJson(answer.headers.get('content-type'))) requireJson(text);
    const { status, statusText, headers } = answer;
    return { status, statusText, url: answer.url, headers, text: async () => text };
  };
}

function isJson(contentType: string | null): boolean {
  return contentType?.startsWith('application/json') ?? false;
}

/** A body that breaks off would be handed on as text. */
function requireJson(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    throw new Error('The answer broke off.');
  }
}
