/** Every HTTP client the tool knows. One more is one table and one line here. */

import { axios } from './axios.ts';
import type { ClientTable } from './client.ts';
import { fetchClient } from './fetch.ts';
import { got } from './got.ts';
import { ky } from './ky.ts';
import { needle } from './needle.ts';
import { nodeHttp } from './node-http.ts';
import { ofetch } from './ofetch.ts';
import { request } from './request.ts';
import { superagent } from './superagent.ts';
import { undici, undiciDispatcher } from './undici.ts';
import { wretch } from './wretch.ts';
import { xmlHttpRequest } from './xml-http-request.ts';

export const clients: readonly ClientTable[] = [
  axios,
  fetchClient,
  got,
  ky,
  needle,
  nodeHttp,
  ofetch,
  request,
  superagent,
  undici,
  undiciDispatcher,
  wretch,
  xmlHttpRequest,
];
