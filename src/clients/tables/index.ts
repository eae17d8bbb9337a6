/** Every HTTP client the tool knows. One more is one table and one line here. */

import type { ClientTable } from '../client.ts';
import { activepieces } from './activepieces.ts';
import { angular } from './angular.ts';
import { apisauce } from './apisauce.ts';
import { appsScript } from './apps-script.ts';
import { axios } from './axios.ts';
import { tsRest, zodios, zodiosHooks } from './contracts.ts';
import { electron } from './electron.ts';
import { fetchClient } from './fetch.ts';
import { got } from './got.ts';
import { jquery } from './jquery.ts';
import { ky } from './ky.ts';
import { feaxios, nuxtAxios, redaxios } from './like-axios.ts';
import { n8n } from './n8n.ts';
import { nango } from './nango.ts';
import { needle } from './needle.ts';
import { nest } from './nest.ts';
import { nodeHttp } from './node-http.ts';
import { ofetch } from './ofetch.ts';
import { heyApi, openapiFetch, openapiPathClient, openapiReactQuery } from './openapi-fetch.ts';
import { pipedream } from './pipedream.ts';
import { request } from './request.ts';
import { rtkBaseQuery, rtkEndpoint, rtkQuery } from './rtk-query.ts';
import { superagent } from './superagent.ts';
import { undici, undiciDispatcher } from './undici.ts';
import { upFetch } from './up-fetch.ts';
import { vueuse } from './vueuse.ts';
import { wretch } from './wretch.ts';
import { xmlHttpRequest } from './xml-http-request.ts';
import { zapier } from './zapier.ts';

export const clients: readonly ClientTable[] = [
  activepieces,
  angular,
  apisauce,
  appsScript,
  axios,
  electron,
  feaxios,
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
  nuxtAxios,
  ofetch,
  openapiFetch,
  openapiPathClient,
  openapiReactQuery,
  pipedream,
  redaxios,
  request,
  rtkBaseQuery,
  rtkEndpoint,
  rtkQuery,
  superagent,
  tsRest,
  undici,
  undiciDispatcher,
  upFetch,
  vueuse,
  wretch,
  xmlHttpRequest,
  zapier,
  zodios,
  zodiosHooks,
];
