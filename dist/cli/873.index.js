"use strict";
exports.id = 873;
exports.ids = [873];
exports.modules = {

/***/ 5642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ CONTRACT),
/* harmony export */   Wm: () => (/* binding */ BASE),
/* harmony export */   j3: () => (/* binding */ defineClient),
/* harmony export */   wj: () => (/* binding */ ADAPTS)
/* harmony export */ });
/** The table of one HTTP client: what its calls make of their arguments. Adding a client is adding such a table. */
/** The option that a builder's or factory's base goes by inside `made.options`. */
const BASE = '(base)';
/** The option that says that a function of the client's may add to queries. */
const ADAPTS = '(adapts)';
/** The option that a client's list of requests goes by inside `made.options`. */
const CONTRACT = '(contract)';
/** Checks a table's type where it is written. */
function defineClient(table) {
    return table;
}


/***/ }),

/***/ 5873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ clients)
});

// EXTERNAL MODULE: ./build/src/clients/client.js
var client = __webpack_require__(5642);
;// CONCATENATED MODULE: ./build/src/clients/tables/activepieces.js
/** Activepieces' HTTP client: https://www.activepieces.com/docs/developers/piece-reference/authentication */

const activepieces = (0,client/* defineClient */.j3)({
    name: 'activepieces',
    from: ['@activepieces/pieces-common'],
    calls: {
        'httpClient.sendRequest': { options: 0 },
        // Whoever uses the piece chooses method and path.
        createCustomApiCallAction: { options: 0, open: true },
    },
    fields: {
        method: ['method'],
        url: ['url'],
        base: ['baseUrl'],
        headers: ['headers'],
        query: ['queryParams'],
        body: ['body'],
        auth: ['authentication'],
    },
    join: 'combine',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/method-calls.js
/** Calls that are named by their method, as most clients have them: `get(url, options)`, `post(url, body, options)`. */
/** One call for each method; those that send a body may take it as an argument of its own. */
function methodCalls(withoutBody, withBody = withoutBody) {
    return {
        get: { method: 'GET', ...withoutBody },
        head: { method: 'HEAD', ...withoutBody },
        delete: { method: 'DELETE', ...withoutBody },
        post: { method: 'POST', ...withBody },
        put: { method: 'PUT', ...withBody },
        patch: { method: 'PATCH', ...withBody },
    };
}

;// CONCATENATED MODULE: ./build/src/clients/tables/angular.js
/** Angular's `HttpClient`: https://angular.dev/api/common/http/HttpClient */


const withoutBody = { url: 0, options: 1 };
const withBody = { url: 0, body: 1, options: 2 };
const angular = (0,client/* defineClient */.j3)({
    name: 'angular-http',
    from: ['@angular/common/http'],
    types: ['HttpClient'],
    answers: 'body',
    calls: {
        ...methodCalls(withoutBody, withBody),
        options: { method: 'OPTIONS', ...withoutBody },
        jsonp: { method: 'GET', url: 0 },
        request: { method: 0, url: 1, options: 2 },
        // Takes a function that gives the address or the whole request.
        httpResource: { url: 0, options: 0 },
        'httpResource.text': { url: 0, options: 0 },
        'httpResource.blob': { url: 0, options: 0 },
    },
    fields: { method: ['method'], url: ['url'], headers: ['headers'], query: ['params'], body: ['body'] },
    join: 'resolve',
    // Interceptors.
    elsewhere: ['setParams', 'params: req.params', 'params: request.params'],
});

;// CONCATENATED MODULE: ./build/src/clients/tables/axios.js
/** axios: https://axios-http.com/docs/req_config */


const axios_withoutBody = { url: 0, options: 1 };
const axios_withBody = { url: 0, body: 1, options: 2 };
/** What the parts of a request are called in its options. */
const axiosFields = {
    method: ['method'],
    url: ['url'],
    base: ['baseURL'],
    headers: ['headers'],
    query: ['params'],
    body: ['data'],
    auth: ['auth'],
};
const axios = (0,client/* defineClient */.j3)({
    name: 'axios',
    from: ['axios'],
    same: ['axios'],
    calls: {
        '()': { url: 0, options: [0, 1] },
        request: { options: 0 },
        ...methodCalls(axios_withoutBody, axios_withBody),
        options: { method: 'OPTIONS', ...axios_withoutBody },
        postForm: { method: 'POST', ...axios_withBody },
        putForm: { method: 'PUT', ...axios_withBody },
        patchForm: { method: 'PATCH', ...axios_withBody },
    },
    types: ['AxiosInstance', 'AxiosStatic', 'Axios'],
    factories: { create: { options: 0 }, 'new Axios': { options: 0 } },
    fields: axiosFields,
    join: 'combine',
    defaults: 'defaults',
    configures: { 'interceptors.request.use': 'function' },
});

;// CONCATENATED MODULE: ./build/src/clients/tables/apisauce.js
/** apisauce: axios with the parameters as the second argument, https://github.com/infinitered/apisauce */



const apisauce_withoutBody = { url: 0, query: 1, options: 2 };
const apisauce_withBody = { url: 0, body: 1, options: 2 };
const apisauce = (0,client/* defineClient */.j3)({
    name: 'apisauce',
    from: ['apisauce'],
    types: ['ApisauceInstance'],
    calls: {
        any: { options: 0 },
        ...methodCalls(apisauce_withoutBody, apisauce_withBody),
    },
    factories: { create: { options: 0 } },
    configures: { setBaseURL: 'base' },
    fields: axiosFields,
    join: 'combine',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/apps-script.js
/** Google Apps Script: https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app */

const appsScript = (0,client/* defineClient */.j3)({
    name: 'UrlFetchApp',
    from: [],
    globals: ['UrlFetchApp'],
    calls: {
        fetch: { url: 0, options: 1 },
        // A list of requests.
        fetchAll: { options: 0 },
    },
    fields: { method: ['method'], url: ['url'], headers: ['headers'], body: ['payload'] },
    join: 'resolve',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/contracts.js
/** Clients made from a contract that lists its requests: zodios and ts-rest. */

const fields = {
    method: ['method'],
    url: ['path', 'url'],
    base: ['baseUrl'],
    headers: ['headers'],
    body: ['body', 'data'],
};
const contracts_withoutBody = { url: 0, options: 1 };
const contracts_withBody = { url: 0, body: 1, options: 2 };
const zodiosFields = { ...fields, query: ['queries'] };
/** https://www.zodios.org/docs/client */
const zodios = (0,client/* defineClient */.j3)({
    name: 'zodios',
    from: ['@zodios/core'],
    calls: {
        get: { method: 'GET', ...contracts_withoutBody },
        post: { method: 'POST', ...contracts_withBody },
        put: { method: 'PUT', ...contracts_withBody },
        patch: { method: 'PATCH', ...contracts_withBody },
        delete: { method: 'DELETE', ...contracts_withBody },
        request: { options: 0 },
    },
    types: ['ZodiosInstance'],
    factories: { 'new Zodios': { base: 0, contract: [1, 0] } },
    contract: 'list',
    fields: zodiosFields,
    join: 'combine',
});
/** https://www.zodios.org/docs/client/react */
const zodiosHooks = (0,client/* defineClient */.j3)({
    name: 'zodios-hooks',
    from: ['@zodios/react', '@zodios/solid'],
    calls: {
        useQuery: { method: 'GET', ...contracts_withoutBody },
        useImmutableQuery: { method: 'POST', ...contracts_withBody },
        useInfiniteQuery: { method: 'GET', ...contracts_withoutBody },
        useMutation: { method: 0, url: 1, options: 2 },
        useGet: { method: 'GET', ...contracts_withoutBody },
        usePost: { method: 'POST', ...contracts_withoutBody },
        usePut: { method: 'PUT', ...contracts_withoutBody },
        usePatch: { method: 'PATCH', ...contracts_withoutBody },
        useDelete: { method: 'DELETE', ...contracts_withoutBody },
    },
    factories: { 'new ZodiosHooks': { client: 1 } },
    contract: 'list',
    fields: zodiosFields,
    join: 'combine',
});
/** https://ts-rest.com/docs/core/fetch */
const tsRest = (0,client/* defineClient */.j3)({
    name: 'ts-rest',
    from: ['@ts-rest/core', '@ts-rest/react-query', '@ts-rest/vue-query', '@ts-rest/solid-query'],
    calls: {},
    factories: {
        initClient: { options: 1, contract: 0 },
        initQueryClient: { options: 1, contract: 0 },
        initTsrReactQuery: { options: 1, contract: 0 },
    },
    contract: 'tree',
    fields: { ...fields, query: ['query'] },
    join: 'combine',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/electron.js
/** Electron's requests of the main process: https://www.electronjs.org/docs/latest/api/net */

const electron = (0,client/* defineClient */.j3)({
    name: 'electron',
    from: ['electron', 'electron/main'],
    calls: {
        'net.fetch': { url: 0, options: [0, 1] },
        'net.request': { url: 0, options: 0 },
        'session.defaultSession.fetch': { url: 0, options: [0, 1] },
    },
    fields: {
        method: ['method'],
        url: ['url', 'path'],
        host: ['hostname', 'host'],
        port: ['port'],
        headers: ['headers'],
        body: ['body'],
    },
    join: 'resolve',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/fetch.js
/** The platform's `fetch` and the packages that stand in for it. */

const call = { url: 0, options: [0, 1] };
const fetchClient = (0,client/* defineClient */.j3)({
    name: 'fetch',
    from: [
        'node-fetch',
        'node-fetch-native',
        'cross-fetch',
        'cross-fetch/polyfill',
        'isomorphic-fetch',
        'isomorphic-unfetch',
        'unfetch',
        'whatwg-fetch',
        'undici-fetch',
        'make-fetch-happen',
        'minipass-fetch',
        'fetch-retry',
        'portable-fetch',
        'fetch-ponyfill',
        '@whatwg-node/fetch',
        '@remix-run/web-fetch',
        'expo/fetch',
        'inngest',
        '@tauri-apps/plugin-http',
        'react-native-fetch-api',
    ],
    globals: ['fetch', 'Bun.fetch'],
    same: ['fetch'],
    // SvelteKit's `event.fetch`, Remix's, a step's of Inngest.
    members: ['fetch'],
    calls: { '()': call },
    fields: { method: ['method'], url: ['url'], headers: ['headers'], body: ['body'] },
    join: 'resolve',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/got.js
/** got: https://github.com/sindresorhus/got/blob/main/documentation/2-options.md */


const got_call = { url: 0, options: [0, 1] };
const got = (0,client/* defineClient */.j3)({
    name: 'got',
    from: ['got', 'got-cjs'],
    same: ['got'],
    calls: {
        '()': got_call,
        stream: got_call,
        paginate: got_call,
        'paginate.all': got_call,
        'paginate.each': got_call,
        ...methodCalls(got_call),
    },
    factories: { extend: { options: 0 } },
    fields: {
        method: ['method'],
        url: ['url'],
        base: ['prefixUrl', 'baseUrl'],
        headers: ['headers'],
        query: ['searchParams'],
        body: ['json', 'form', 'body'],
        user: ['username'],
        password: ['password'],
    },
    join: 'prefix',
    prepares: { 'hooks.beforeRequest': 'headers', 'hooks.init': 'headers' },
});

;// CONCATENATED MODULE: ./build/src/clients/tables/jquery.js
/** jQuery's requests: https://api.jquery.com/category/ajax/ */

const get = { method: 'GET', url: 0, query: 1, options: 0 };
const jquery = (0,client/* defineClient */.j3)({
    name: 'jquery',
    from: ['jquery'],
    globals: ['$', 'jQuery'],
    calls: {
        ajax: { url: 0, options: [0, 1] },
        get,
        getJSON: get,
        post: { method: 'POST', url: 0, body: 1, options: 0 },
    },
    fields: { method: ['method', 'type'], url: ['url'], headers: ['headers'], body: ['data'] },
    join: 'resolve',
    asksWithBody: true,
});

;// CONCATENATED MODULE: ./build/src/clients/tables/ky.js
/** ky: https://github.com/sindresorhus/ky#api */


const ky_call = { url: 0, options: [0, 1] };
const ky = (0,client/* defineClient */.j3)({
    name: 'ky',
    from: ['ky', 'ky-universal'],
    same: ['ky'],
    calls: {
        '()': ky_call,
        ...methodCalls(ky_call),
    },
    factories: { create: { options: 0 }, extend: { options: 0 } },
    fields: {
        method: ['method'],
        url: ['url'],
        // ky 2 renamed prefixUrl to prefix and added baseUrl.
        base: ['prefixUrl', 'prefix', 'baseUrl'],
        headers: ['headers'],
        query: ['searchParams'],
        body: ['json', 'body'],
    },
    join: 'prefix',
    prepares: { 'hooks.beforeRequest': 'headers' },
});

;// CONCATENATED MODULE: ./build/src/clients/tables/like-axios.js
/** Clients that are called as axios is: the small ones, and the instance that Nuxt 2 hands out. */


/** https://github.com/developit/redaxios */
const redaxios = (0,client/* defineClient */.j3)({ ...axios, name: 'redaxios', from: ['redaxios'], same: [], types: [] });
/** https://github.com/divyam234/feaxios */
const feaxios = (0,client/* defineClient */.j3)({ ...axios, name: 'feaxios', from: ['feaxios'], same: [], types: [] });
/** `$get` answers with the data alone. */
const withoutEnvelope = Object.fromEntries(Object.entries(axios.calls).map(([name, shape]) => [`$${name}`, shape]));
/** https://axios.nuxtjs.org/usage */
const nuxtAxios = (0,client/* defineClient */.j3)({
    ...axios,
    name: 'nuxt-axios',
    from: ['@nuxtjs/axios', '@nuxtjs/axios-module'],
    same: [],
    types: ['NuxtAxiosInstance'],
    parameters: ['$axios'],
    members: ['$axios'],
    calls: { ...axios.calls, ...withoutEnvelope },
    configures: { ...axios.configures, setBaseURL: 'base' },
});

// EXTERNAL MODULE: ./build/src/clients/tables/n8n.js
var n8n = __webpack_require__(8871);
;// CONCATENATED MODULE: ./build/src/clients/tables/nango.js
/** Nango's proxy: https://nango.dev/docs/reference/sdks/node#proxy-requests */

const config = { options: 0 };
const nango = (0,client/* defineClient */.j3)({
    name: 'nango',
    from: [
        'nango',
        '@nangohq/node',
        '@nangohq/runner-sdk',
        '../../models',
        '../../models.js',
        '../models',
        '../models.js',
    ],
    types: ['Nango', 'NangoAction', 'NangoSync', 'NangoActionLocal', 'NangoSyncLocal', 'NangoActionBase'],
    parameters: ['nango'],
    calls: {
        get: { method: 'GET', ...config },
        post: { method: 'POST', ...config },
        put: { method: 'PUT', ...config },
        patch: { method: 'PATCH', ...config },
        delete: { method: 'DELETE', ...config },
        proxy: config,
        paginate: config,
    },
    factories: { 'new Nango': { options: 0 }, 'new ()': { options: 0 } },
    fields: {
        method: ['method'],
        url: ['endpoint'],
        base: ['baseUrlOverride'],
        provider: ['providerConfigKey'],
        headers: ['headers'],
        query: ['params'],
        body: ['data'],
    },
    join: 'combine',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/needle.js
/** needle: method by name or as the first argument, data before options where there is a body. */


const needle_withoutBody = { url: 0, options: 1 };
const needle_withBody = { url: 0, body: 1, options: 2 };
const needle = (0,client/* defineClient */.j3)({
    name: 'needle',
    from: ['needle'],
    calls: {
        '()': { method: 0, url: 1, body: 2, options: 3 },
        request: { method: 0, url: 1, body: 2, options: 3 },
        ...methodCalls(needle_withoutBody, needle_withBody),
        delete: { method: 'DELETE', ...needle_withBody },
    },
    fields: { headers: ['headers'], user: ['username'], password: ['password'] },
    join: 'resolve',
    asksWithBody: true,
});

;// CONCATENATED MODULE: ./build/src/clients/tables/nest.js
/** Nest's `HttpService`: axios that is injected, https://docs.nestjs.com/techniques/http-module */


/** `axiosRef` hands out the axios instance itself. */
const onInstance = Object.fromEntries(Object.entries(axios.calls).map(([name, shape]) => [
    name === '()' ? 'axiosRef' : `axiosRef.${name}`,
    shape,
]));
const nest = (0,client/* defineClient */.j3)({
    ...axios,
    name: 'nest-http',
    from: ['@nestjs/axios', '@nestjs/common'],
    same: [],
    types: ['HttpService'],
    calls: { ...axios.calls, ...onInstance },
    factories: { 'new HttpService': { client: 0 } },
});

;// CONCATENATED MODULE: ./build/src/clients/tables/node-http.js
/** `node:http`, `node:https` and what mimics them: a URL, or options with the host taken apart. */

const node_http_call = { url: 0, options: [0, 1] };
const nodeHttp = (0,client/* defineClient */.j3)({
    name: 'node:https',
    from: ['http', 'https', 'node:http', 'node:https', 'http2-wrapper'],
    calls: { request: node_http_call, get: { method: 'GET', ...node_http_call } },
    fields: {
        method: ['method'],
        url: ['path'],
        // `hostname` is preferred to `host` by Node itself.
        host: ['hostname', 'host'],
        port: ['port'],
        headers: ['headers'],
        auth: ['auth'],
    },
    join: 'combine',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/ofetch.js
/** ofetch, and Nuxt's `$fetch` and `useFetch`, which are the same. */

const ofetch_call = { url: 0, options: 1 };
const ofetch = (0,client/* defineClient */.j3)({
    name: 'ofetch',
    from: ['ofetch', 'ohmyfetch', '#app', '#imports', 'nuxt/app'],
    members: ['$fetch'],
    globals: ['$fetch', 'useFetch', 'useLazyFetch'],
    same: ['ofetch', '$fetch', 'useFetch', 'useLazyFetch'],
    types: ['$Fetch'],
    answers: 'body',
    calls: { '()': ofetch_call, raw: ofetch_call, native: ofetch_call },
    factories: { create: { options: 0 }, createFetch: { options: 0 } },
    fields: {
        method: ['method'],
        base: ['baseURL'],
        headers: ['headers'],
        query: ['query', 'params'],
        body: ['body'],
    },
    join: 'combine',
    prepares: { onRequest: 'options.headers' },
});

;// CONCATENATED MODULE: ./build/src/clients/tables/openapi-fetch.js
/** openapi-fetch, and the client that hey-api generates for: https://openapi-ts.dev/openapi-fetch/api */

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];
const openapi_fetch_fields = {
    method: ['method'],
    base: ['baseUrl'],
    headers: ['headers'],
    query: ['params.query'],
    body: ['body'],
};
const openapiFetch = (0,client/* defineClient */.j3)({
    name: 'openapi-fetch',
    from: ['openapi-fetch', 'openapi-axios'],
    calls: {
        ...Object.fromEntries(METHODS.map((method) => [method, { method, url: 0, options: 1 }])),
        // The method in lower case: `client.request('get', '/expenses')`.
        request: { method: 0, url: 1, options: 2 },
    },
    factories: {
        '()': { options: 0 },
        createClient: { options: 0 },
        createPathBasedClient: { options: 0, makes: 'openapi-path-client' },
        wrapAsPathBasedClient: { client: 0, makes: 'openapi-path-client' },
    },
    configures: { use: 'options' },
    prepares: { onRequest: 'request.headers' },
    fields: openapi_fetch_fields,
    join: 'combine',
});
/** `client['/expenses'].GET(…)`: the path is a key, the method a method of what it gives. */
const openapiPathClient = (0,client/* defineClient */.j3)({
    name: 'openapi-path-client',
    from: [],
    calls: {},
    contract: 'paths',
    fields: { ...openapi_fetch_fields, url: ['path'] },
    join: 'combine',
});
const hook = { method: 0, url: 1, options: 2 };
/** Query hooks around a client: https://openapi-ts.dev/openapi-react-query */
const openapiReactQuery = (0,client/* defineClient */.j3)({
    name: 'openapi-react-query',
    from: ['openapi-react-query'],
    calls: {
        useQuery: hook,
        useSuspenseQuery: hook,
        useInfiniteQuery: hook,
        useMutation: hook,
        queryOptions: hook,
        infiniteQueryOptions: hook,
        mutationOptions: hook,
    },
    factories: { '()': { client: 0 }, createClient: { client: 0 } },
    fields: openapi_fetch_fields,
    join: 'combine',
});
/** What the functions that hey-api generates call. */
const heyApi = (0,client/* defineClient */.j3)({
    name: 'hey-api',
    from: [
        // The runtime that is generated beside the operations.
        './client',
        './client/index',
        './client/index.js',
        './client/client.gen',
        './client/client.gen.js',
        '@hey-api/client-fetch',
        '@hey-api/client-axios',
        '@hey-api/client-ky',
        '@hey-api/client-next',
        '@hey-api/client-nuxt',
    ],
    calls: Object.fromEntries(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'request'].map((name) => [
        name,
        name === 'request' ? { options: 0 } : { method: name.toUpperCase(), options: 0 },
    ])),
    factories: { createClient: { options: 0 } },
    configures: { setConfig: 'options' },
    fields: {
        method: ['method'],
        url: ['url'],
        base: ['baseUrl', 'baseURL'],
        headers: ['headers'],
        query: ['query'],
        body: ['body'],
    },
    join: 'combine',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/pipedream.js
/** Pipedream's axios, which takes the step first: https://pipedream.com/docs/workflows/building-workflows/http */


const pipedream = (0,client/* defineClient */.j3)({
    name: 'pipedream',
    from: ['@pipedream/platform'],
    answers: 'body',
    calls: { axios: { options: 1 }, '()': { options: 1 } },
    fields: axiosFields,
    join: 'combine',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/request.js
/** request and request-promise: retired, but still found in integrations written years ago. */


const request_call = { url: 0, options: [0, 1] };
const request = (0,client/* defineClient */.j3)({
    name: 'request',
    from: ['request', 'request-promise', 'request-promise-native', 'postman-request'],
    answers: 'body',
    calls: {
        '()': request_call,
        ...methodCalls(request_call),
        del: { method: 'DELETE', ...request_call },
    },
    factories: { defaults: { options: 0 } },
    fields: {
        method: ['method'],
        url: ['url', 'uri'],
        base: ['baseUrl'],
        headers: ['headers'],
        query: ['qs'],
        body: ['body', 'json', 'form'],
        auth: ['auth'],
    },
    join: 'combine',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/rtk-query.js
/** RTK Query: https://redux-toolkit.js.org/rtk-query/api/fetchBaseQuery */

const base = {
    from: [
        '@reduxjs/toolkit/query',
        '@reduxjs/toolkit/query/react',
        '@rtk-incubator/rtk-query',
        '@rtk-incubator/rtk-query/react',
    ],
    fields: {
        method: ['method'],
        url: ['url'],
        base: ['baseUrl', 'baseURL'],
        headers: ['headers'],
        query: ['params'],
        body: ['body', 'data'],
    },
    join: 'combine',
};
/** `createApi` takes over what its base query is made with, and hands a builder to `endpoints`. */
const rtkQuery = (0,client/* defineClient */.j3)({
    ...base,
    name: 'rtk-query',
    calls: {},
    factories: {
        fetchBaseQuery: { options: 0, makes: 'rtk-base-query' },
        // Wraps a base query.
        retry: { client: 0, makes: 'rtk-base-query' },
        createApi: { options: 0, inherits: 'baseQuery' },
        buildCreateApi: {},
        injectEndpoints: {},
        enhanceEndpoints: {},
    },
    passes: { endpoints: 'rtk-endpoint' },
});
/** `fetchBaseQuery(…)`, called by a base query of the repository's own. */
const rtkBaseQuery = (0,client/* defineClient */.j3)({
    ...base,
    name: 'rtk-base-query',
    from: [],
    calls: { '()': { url: 0, options: 0 } },
});
const endpoint = { options: 0, from: 'query', through: 'baseQuery' };
/** `build.query({ query: (id) => `/expenses/${id}` })`: the request is what `query` gives back. */
const rtkEndpoint = (0,client/* defineClient */.j3)({
    ...base,
    name: 'rtk-endpoint',
    from: [],
    calls: { query: endpoint, mutation: endpoint, infiniteQuery: endpoint },
    hands: { queryFn: { option: 'baseQuery', at: 3 } },
});

;// CONCATENATED MODULE: ./build/src/clients/tables/superagent.js
/** superagent: the request is made first and told more by the calls that follow. */

const superagent = (0,client/* defineClient */.j3)({
    name: 'superagent',
    from: ['superagent'],
    same: ['superagent', 'request'],
    calls: {
        '()': { method: 0, url: 1 },
        get: { method: 'GET', url: 0, query: 1 },
        head: { method: 'HEAD', url: 0, query: 1 },
        post: { method: 'POST', url: 0, body: 1 },
        put: { method: 'PUT', url: 0, body: 1 },
        patch: { method: 'PATCH', url: 0, body: 1 },
        delete: { method: 'DELETE', url: 0, body: 1 },
        del: { method: 'DELETE', url: 0, body: 1 },
    },
    factories: { agent: {} },
    chain: {
        set: { adds: 'header' },
        query: { adds: 'query' },
        send: { adds: 'body' },
        auth: { adds: 'auth' },
        use: { adds: 'functions' },
    },
    fields: { method: ['method'], headers: ['headers'], query: ['query'], body: ['body'], auth: ['auth'] },
    join: 'resolve',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/undici.js
/** undici: `request` and `fetch` with a URL, dispatchers (`Pool`, `Client`) made for one origin. */

const undici_fields = {
    method: ['method'],
    url: ['path'],
    base: ['origin'],
    headers: ['headers'],
    query: ['query'],
    body: ['body'],
};
const undici = (0,client/* defineClient */.j3)({
    name: 'undici',
    from: ['undici'],
    calls: {
        request: { url: 0, options: [0, 1] },
        fetch: { url: 0, options: [0, 1] },
        stream: { url: 0, options: [0, 1] },
    },
    factories: {
        'new Pool': { base: 0, makes: 'undici-dispatcher' },
        'new Client': { base: 0, makes: 'undici-dispatcher' },
        'new RetryAgent': { base: 0, makes: 'undici-dispatcher' },
    },
    fields: { ...undici_fields, url: ['url'] },
    join: 'resolve',
});
const undiciDispatcher = (0,client/* defineClient */.j3)({
    name: 'undici-dispatcher',
    from: [],
    calls: { request: { options: 0 }, stream: { options: 0 }, dispatch: { options: 0 } },
    fields: undici_fields,
    join: 'combine',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/up-fetch.js
/** up-fetch: `up(fetch, () => ({ baseUrl }))`, https://github.com/L-Blondy/up-fetch */

const upFetch = (0,client/* defineClient */.j3)({
    name: 'up-fetch',
    from: ['up-fetch'],
    calls: { '()': { url: 0, options: 1 } },
    factories: { up: { options: 1 } },
    fields: {
        method: ['method'],
        base: ['baseUrl'],
        headers: ['headers'],
        query: ['params'],
        body: ['body'],
    },
    join: 'combine',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/vueuse.js
/** VueUse's `useFetch`: the method is a call on what it gives, https://vueuse.org/core/useFetch */

const vueuse_METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];
const vueuse = (0,client/* defineClient */.j3)({
    name: 'vueuse',
    from: ['@vueuse/core', '@vueuse/nuxt'],
    calls: { '()': { url: 0, options: 1 }, useFetch: { url: 0, options: 1 } },
    factories: { createFetch: { options: 0 } },
    chain: Object.fromEntries(vueuse_METHODS.map((is) => [is.toLowerCase(), { adds: 'method', is }])),
    fields: { method: ['method'], base: ['baseUrl'], headers: ['headers', 'options.headers'], body: ['body'] },
    join: 'combine',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/wretch.js
/** wretch: a chain that starts from a URL, gathers options and ends in the method. */

/** Builders that say nothing of where the request goes. */
const UNCHANGED = [
    'accept',
    'addon',
    'catcher',
    'catcherFallback',
    'content',
    'customError',
    'defer',
    'errorType',
    'polyfills',
    'resolve',
    'signal',
    'toFetch',
];
const wretch = (0,client/* defineClient */.j3)({
    name: 'wretch',
    from: ['wretch'],
    same: ['wretch'],
    types: ['Wretch', 'Wretcher'],
    calls: {
        get: { method: 'GET', url: 0 },
        delete: { method: 'DELETE', url: 0 },
        head: { method: 'HEAD', url: 0 },
        post: { method: 'POST', body: 0, url: 1 },
        put: { method: 'PUT', body: 0, url: 1 },
        patch: { method: 'PATCH', body: 0, url: 1 },
        opts: { method: 'OPTIONS', url: 0 },
        // The method before, the URL behind it, the body last.
        fetch: { method: 0, url: 1, body: 2 },
    },
    factories: { '()': { base: 0, options: 1 } },
    builders: {
        // `true` puts the URL in the place of the one before.
        url: { adds: 'url', replaces: 1 },
        headers: { adds: 'headers' },
        auth: { adds: 'auth' },
        options: { adds: 'options' },
        query: { adds: 'query' },
        json: { adds: 'body' },
        body: { adds: 'body' },
        formData: { adds: 'body' },
        formUrl: { adds: 'body' },
        middlewares: { adds: 'functions' },
        ...Object.fromEntries(UNCHANGED.map((name) => [name, { adds: 'nothing' }])),
    },
    fields: {
        method: ['method'],
        base: ['(base)'],
        headers: ['headers'],
        query: ['query'],
        body: ['body'],
        auth: ['auth'],
    },
    join: 'append',
});

;// CONCATENATED MODULE: ./build/src/clients/tables/xml-http-request.js
/** The browser's `XMLHttpRequest`: the request is what `open` is told. */

const xmlHttpRequest = (0,client/* defineClient */.j3)({
    name: 'XMLHttpRequest',
    from: ['xmlhttprequest', 'xhr2'],
    globals: ['XMLHttpRequest'],
    same: ['XMLHttpRequest'],
    calls: { open: { method: 0, url: 1 } },
    factories: { 'new ()': {} },
    fields: {},
    join: 'resolve',
});

// EXTERNAL MODULE: ./build/src/clients/tables/zapier.js
var zapier = __webpack_require__(7758);
;// CONCATENATED MODULE: ./build/src/clients/tables/index.js
/** Every HTTP client the tool knows. One more is one table and one line here. */





























const clients = [
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
    n8n/* n8n */.x,
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
    zapier/* zapier */.u,
    zodios,
    zodiosHooks,
];


/***/ }),

/***/ 8871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ n8n)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5642);
/** n8n's request helpers: https://docs.n8n.io/integrations/creating-nodes/build/reference/http-helpers/ */

const options = { options: [0, 1] };
const n8n = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .defineClient */ .j3)({
    name: 'n8n',
    from: ['n8n-workflow', 'n8n-core'],
    types: [
        'IExecuteFunctions',
        'IExecuteSingleFunctions',
        'ILoadOptionsFunctions',
        'IHookFunctions',
        'IPollFunctions',
        'ITriggerFunctions',
        'IWebhookFunctions',
        'IAllExecuteFunctions',
        'ISupplyDataFunctions',
        'ICredentialTestFunctions',
        'IHttpRequestHelper',
    ],
    answers: 'body',
    calls: {
        'helpers.httpRequest': options,
        'helpers.request': { url: 0, ...options },
        'helpers.httpRequest.call': { options: 1 },
        'helpers.request.call': { url: 1, options: [1, 2] },
        // Called with the node as `this`, the credential's name, and the request.
        'helpers.httpRequestWithAuthentication.call': { options: 2 },
        'helpers.requestWithAuthentication.call': { options: 2 },
        'helpers.requestOAuth2.call': { options: 2 },
        'helpers.requestOAuth1.call': { options: 2 },
        'helpers.httpRequestWithAuthentication': { options: 1 },
        'helpers.requestWithAuthentication': { options: 1 },
        'helpers.requestOAuth2': { options: 1 },
        'helpers.requestWithAuthenticationPaginated.call': { options: 1 },
    },
    fields: {
        method: ['method'],
        url: ['url', 'uri'],
        base: ['baseURL', 'baseUrl'],
        headers: ['headers'],
        query: ['qs'],
        body: ['body'],
        auth: ['auth'],
    },
    join: 'combine',
});


/***/ }),

/***/ 7758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ zapier)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5642);
/** Zapier's `z` object: https://docs.zapier.com/platform/build-cli/overview#zrequest-url-options */

const zapier = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .defineClient */ .j3)({
    name: 'zapier',
    from: ['zapier-platform-core'],
    types: ['ZObject'],
    parameters: ['z'],
    calls: { request: { url: 0, options: [0, 1] } },
    fields: {
        method: ['method'],
        url: ['url'],
        headers: ['headers'],
        query: ['params'],
        body: ['json', 'body', 'form'],
    },
    join: 'resolve',
    // `beforeRequest` of the app.
    elsewhere: ['request.params', 'req.params'],
});


/***/ })

};
;