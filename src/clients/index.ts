/** Every HTTP client the tool knows. One more is one table and one line here. */

import { activepieces } from './activepieces.ts';
import { angular } from './angular.ts';
import { appsScript } from './apps-script.ts';
import { axios } from './axios.ts';
import type { ClientTable } from './client.ts';
import { tsRest, zodios } from './contracts.ts';
import { fetchClient } from './fetch.ts';
import { got } from './got.ts';
import { jquery } from './jquery.ts';
import { ky } from './ky.ts';
import { n8n } from './n8n.ts';
import { nango } from './nango.ts';
import { needle } from './needle.ts';
import { nest } from './nest.ts';
import { nodeHttp } from './node-http.ts';
import { ofetch } from './ofetch.ts';
import { heyApi, openapiFetch } from './openapi-fetch.ts';
import { pipedream } from './pipedream.ts';
import { request } from './request.ts';
import { rtkEndpoint, rtkQuery } from './rtk-query.ts';
import { superagent } from './superagent.ts';
import { undici, undiciDispatcher } from './undici.ts';
import { wretch } from './wretch.ts';
import { xmlHttpRequest } from './xml-http-request.ts';
import { zapier } from './zapier.ts';

export const clients: readonly ClientTable[] = [
  activepieces,
  angular,
  appsScript,
  axios,
  fetchClient,
  got,
  heyApi,
  jquery,
  ky,
  n8n,
  nango,
  needle,
  nest,
  nodeHttp,
  ofetch,
  openapiFetch,
  pipedream,
  request,
  rtkEndpoint,
  rtkQuery,
  superagent,
  tsRest,
  undici,
  undiciDispatcher,
  wretch,
  xmlHttpRequest,
  zapier,
  zodios,
];
