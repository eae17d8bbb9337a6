"use strict";
exports.id = 944;
exports.ids = [944,617,894];
exports.modules = {

/***/ 5617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ CONFIG_FILE),
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files_is_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2664);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1942);
/** The configuration of the scanned repository: data only, checked against its schema. */





/** Where a configuration stands when nobody names another file. */
const CONFIG_FILE = 'pleo-migrate.config.json';
/** Reads the configuration at `root`; `file` names another one. Throws `UserError`. */
async function loadConfig(root, file, ruleIds) {
    const named = file === null ? CONFIG_FILE : file;
    const text = readInside(root, named);
    if (text !== null)
        return readConfig({ text, file: named, at: [] }, ruleIds);
    if (file !== null)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${file} cannot be read.`, 'Name a configuration file inside the repository.');
    const manifest = readInside(root, 'package.json');
    if (manifest === null)
        return {};
    return readConfig({ text: manifest, file: 'package.json', at: ['pleo-migrate'] }, ruleIds);
}
function readInside(root, file) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file));
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real);
        if (inside.startsWith('..') || inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inside) === inside) {
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${file} leads out of the repository.`, 'Keep the configuration inside it.');
        }
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real), 'utf8');
    }
    catch (error) {
        if (error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            throw error;
        return null;
    }
}
async function readConfig({ text, file, at }, ruleIds) {
    const errors = [];
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.parseTree)(text, errors, { allowTrailingComma: true });
    const whole = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.parse)(text, [], { allowTrailingComma: true });
    const [broken] = errors;
    // A package.json that is broken is npm's business.
    if (broken && at.length > 0)
        return {};
    if (broken || !tree) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${place(text, file, broken?.offset ?? 0)}: ${(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.printParseErrorCode)(broken?.error ?? 4)}.`, 'Mend the JSON; comments are allowed.');
    }
    const value = at.reduce((inner, key) => ((0,_files_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(inner) ? inner[key] : undefined), whole);
    if (value === undefined)
        return {};
    // Loaded here, since most repositories have no configuration.
    const { checkConfig } = await Promise.all(/* import() */[__webpack_require__.e(409), __webpack_require__.e(670), __webpack_require__.e(14)]).then(__webpack_require__.bind(__webpack_require__, 9014));
    const checked = checkConfig(value, ruleIds);
    if ('config' in checked)
        return checked.config;
    const mistakes = checked.mistakes
        .map((mistake) => ({ ...mistake, offset: offsetOf(tree, [...at, ...mistake.path]) }))
        .sort((a, b) => Number(b.unknown) - Number(a.unknown) || a.offset - b.offset);
    const [first] = mistakes;
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${place(text, file, first?.offset ?? 0)}: ${first?.what ?? 'This is no configuration.'}`, first?.todo ?? 'Write {…}.');
}
/** Where a value stands; of one that is missing, where it should. */
function offsetOf(tree, path) {
    const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.findNodeAtLocation)(tree, [...path]);
    return node || path.length === 0 ? (node?.offset ?? 0) : offsetOf(tree, path.slice(0, -1));
}
/** `file:line:column` of an offset. */
function place(text, file, offset) {
    const before = text.slice(0, offset).split('\n');
    return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}


/***/ }),

/***/ 3944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locateFile: () => (/* binding */ locateFile),
/* harmony export */   locateRoot: () => (/* binding */ locateRoot),
/* harmony export */   makeSettings: () => (/* binding */ makeSettings),
/* harmony export */   ruleIds: () => (/* binding */ ruleIds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1942);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7894);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5617);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7271);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3585);
/** Flags over configuration over defaults: the settings of one run. */







/** The settings in force. */
function makeSettings(given, config) {
    const certainty = given.minCertainty ?? config.minCertainty ?? 'possible';
    return {
        scan: {
            root: given.root,
            configFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(given.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given.root, given.config ?? _load_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g))
                .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
                .join('/'),
            paths: given.paths,
            include: [...(config.include ?? []), ...given.include],
            exclude: [...(config.exclude ?? []), ...given.exclude],
            gitignore: given.gitignore,
            maxFileSize: Number(given.maxFileSize ?? config.maxFileSize ?? defaultOf('max-file-size')),
            rules: config.rules ?? {},
            env: config.env ?? {},
            hosts: config.hosts ?? {},
            clients: config.clients ?? [],
            version: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r,
        },
        failOn: given.failOn ?? config.failOn ?? String(defaultOf('fail-on')),
        minCertainty: _options_js__WEBPACK_IMPORTED_MODULE_5__/* .CERTAINTIES */ .sk.find((known) => known === certainty) ?? 'possible',
    };
}
function defaultOf(name) {
    return _options_js__WEBPACK_IMPORTED_MODULE_5__/* .options */ .fF.find((option) => option.name === name)?.default ?? '';
}
/** The ids that a configuration may name. */
function ruleIds() {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_3__.rules.map(({ id }) => id);
}
/**
 * The top of the repository that the paths lie in (the folder itself where there is no git), and the paths relative to it.
 * Throws `UserError` for paths that do not exist or lie in different repositories.
 */
function locateRoot(cwd, paths) {
    const absolute = (paths.length === 0 ? ['.'] : paths).map((path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full)) {
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} does not exist.`, 'Check the spelling; paths are relative to the current directory.');
        }
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
    });
    const tops = absolute.map((path) => gitTop(path) ?? folderOf(path));
    const [root = cwd] = tops;
    const stranger = tops.findIndex((top) => top !== root);
    if (stranger >= 0) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${paths[stranger] ?? ''} and ${paths[0] ?? ''} lie in different repositories.`, 'Run the tool once for each repository.');
    }
    return {
        root,
        paths: absolute.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')).filter((path) => path !== ''),
    };
}
/** The repository that a file lies in (where there is no git, the current directory), and the file relative to it. */
function locateFile(cwd, path) {
    const { root, paths: [file = ''], } = locateRoot(cwd, [path]);
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd);
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isFile())
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} is no file.`, 'Name a file and a line of it: src/pleo.ts:42.');
    if (gitTop(full) !== null || !full.startsWith(`${here}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return { root, file };
    return { root: here, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
function folderOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
}
function gitTop(path) {
    for (let at = folderOf(path);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}


/***/ }),

/***/ 2664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Reading what a stranger wrote as JSON. */
/** Whether a value is an object with keys. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./build/src/rules/rule.js
/** What a rule is: metadata, and the narrowest check it needs. It yields problems and calls nothing. */
/** Checks a rule's type where it is written. */
function defineRule(rule) {
    return rule;
}

;// CONCATENATED MODULE: ./build/src/rules/wording.js
/** Sentences that several rules share: what a call is called, and what takes its place. */
/** "`PleoClient.listExpenses()`", or "This code" at top level. */
function subjectOf(symbol) {
    return symbol === null ? 'This code' : `\`${symbol}()\``;
}
/** "GET /v1/expenses", with words for what is not known. */
function endpointOf({ call, operation }) {
    const method = call.method ?? operation?.method ?? null;
    const path = operation?.path ?? call.path;
    if (path === null)
        return method === null ? 'a path that is not known' : `${method} on a path that is not known`;
    return method === null ? `${path} (method not known)` : `${method} ${path}`;
}
/** "POST /v1/accounting-entries:search with an API key that has `accounting-entries:read`". */
function describeReplacement(replacement) {
    const { method, path, scopes } = replacement;
    const what = method === 'WEBHOOK' ? `the webhook \`${path}\`` : `${method} ${path}`;
    const scope = scopes.map((name) => `\`${name}\``).join(' and ');
    return scope === '' ? what : `${what} with an API key that has ${scope}`;
}
/** The sentence that tells what to do: the best replacement, and that there are others. */
function nextFor(replacements) {
    const [first, ...others] = replacements;
    if (!first)
        return 'Find out what this call is for, then look for its replacement in the migration guide.';
    const verb = first.method === 'WEBHOOK' ? 'Receive' : 'Call';
    const purpose = first.when === null || others.length === 0 ? '' : `, for ${lowerFirst(first.when)}`;
    const more = others.length === 0
        ? ''
        : `; ${others.length === 1 ? 'one other way is' : `${others.length} other ways are`} listed below`;
    return `${verb} ${describeReplacement(first)}${purpose}${more}.`;
}
function lowerFirst(sentence) {
    return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
}
/** What every finding about a call has in common. */
function problemAt({ call, operation, replacements, blocked }, words) {
    return {
        at: call.location,
        ...words,
        certainty: call.certainty,
        context: call.context,
        identity: [operation?.id ?? endpointIdentity(call), call.symbol ?? '', call.text],
        call,
        blocked: blocked !== null,
        replacements,
        evidence: call.evidence,
    };
}
function endpointIdentity({ method, path }) {
    return `${method ?? '?'} ${path ?? '?'}`;
}

;// CONCATENATED MODULE: ./build/src/rules/legacy-call/rule.js
/** A request to Pleo's legacy API. */


const legacyCall = defineRule({
    id: 'legacy-call',
    severity: 'warning',
    summary: "a request to Pleo's legacy API, with what replaces it in this use, or that nothing does",
    *checkCall(fact) {
        const { call, operation, replacements, blocked } = fact;
        if (call.api !== 'legacy' || operation?.status === 'undocumented')
            return;
        // A path that is known and no operation's is the business of undocumented-legacy-call.
        if (operation === null && call.path !== null && call.method !== null && call.certainty !== 'possible')
            return;
        yield problemAt(fact, {
            what: `${subjectOf(call.symbol)} calls ${endpointOf(fact)} of Pleo's legacy API.`,
            why: 'That API is deprecated, and its tokens work nowhere else.',
            next: blocked === null ? nextFor(replacements) : `Nothing replaces it yet: ${blocked}`,
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/legacy-host/rule.js
/** The legacy host in a place that no request seen makes use of. */

const legacyHost = defineRule({
    id: 'legacy-host',
    severity: 'notice',
    summary: 'the legacy host in code or configuration that no request seen reaches',
    *checkHost(fact) {
        if (fact.api !== 'legacy')
            return;
        yield {
            at: fact.location,
            what: `${fact.host}, the host of Pleo's legacy API, is written here, and no request that was seen uses it.`,
            why: 'An allow-list, a guard or a setting with this host breaks or misleads once the calls have moved.',
            next: 'Change it together with the calls it belongs to, to external.pleo.io, or remove it.',
            certainty: 'certain',
            context: fact.context,
            identity: [fact.host, fact.symbol ?? '', fact.text],
            call: null,
            blocked: false,
            replacements: [],
            evidence: [],
        };
    },
});

;// CONCATENATED MODULE: ./build/src/rules/pages.js
// Generated by `npm run generate` from the README.md of each rule. Do not edit.
// biome-ignore-all format: generated
const pages = {
    'legacy-call': "# legacy-call\n\n## What it finds\n\nA request to Pleo's legacy API, `https://openapi.pleo.io` or its staging host, through whichever HTTP client, constant, wrapper or class it is made. The finding stands where method and path are decided, names the operation, and says what replaces it in this use and which scopes that needs. Where nothing replaces it, it says so and is marked as blocked.\n\n```ts\nconst base = process.env.PLEO_URL ?? 'https://openapi.pleo.io/v1';\n\nexport async function listExpenses(token: string) {\n  const response = await fetch(`${base}/expenses`, { // expect: legacy-call getExpenses (likely)\n    headers: { Authorization: `Bearer ${token}` },\n  });\n  return response.json();\n}\n```\n\nA wrapper is not reported itself when its callers are known; they are.\n\n```ts\nconst call = (path: string) => fetch(`https://openapi.pleo.io/v1${path}`);\n\nexport const employees = () => call('/employees'); // expect: legacy-call getEmployees (certain)\nexport const taxCodes = () => call('/tax-codes'); // expect: legacy-call getTaxCodes (certain)\n```\n\nOther vendors' hosts with the same paths, and hosts that only look alike, are silent.\n\n```ts\nawait fetch('https://api.vendor.example/v1/expenses');\nawait fetch('https://openapi.pleo.io.evil.example/v1/expenses');\nawait fetch('/api/pleo/expenses');\n```\n\n## Why it matters\n\nThe legacy API is deprecated. Its announced ends have moved more than once and none is fixed today, but its tokens work nowhere else, and parts of it have no successor: the later one starts, the less time is left to ask Pleo for access and for what is missing.\n\n## What to do\n\nCall the operation that the finding names on `https://external.pleo.io`, with an API key (HTTP Basic, the key as the user name, an empty password) that has the scopes named, or with OAuth 2.0. Do not swap the host alone: paths, methods, paging and field names differ, legacy tokens fail there, and amounts are integers in minor units. `pleo-migrate explain \"GET /v1/expenses\"` prints all that is known of an operation.\n",
    'legacy-host': "# legacy-host\n\n## What it finds\n\nThe host of the legacy API in a text that no request seen makes use of: an unused constant, an allow-list, a content security policy, a guard that checks host names. Several in one statement are reported once. Comments, error messages, prose, types and mocks are silent.\n\n```ts\nconst ALLOWED = ['https://openapi.pleo.io']; // expect: legacy-host\n\nexport function isAllowed(url: URL) {\n  return ALLOWED.includes(url.origin);\n}\n```\n\nA host that a request uses is part of that request's evidence, not a finding of its own.\n\n```ts\nconst BASE = 'https://openapi.pleo.io/v1';\n\nexport const balance = () => fetch(`${BASE}/companies/balance`); // expect: legacy-call getCompanyBalance (certain)\n\nexport function fail(): never {\n  throw new Error('No answer from https://openapi.pleo.io');\n}\n```\n\n## Why it matters\n\nAfter the migration such a text blocks the new host, lets an old one through, or misleads the next reader.\n\n## What to do\n\nChange it together with the calls it belongs to, to `external.pleo.io`, or remove it.\n",
    'undocumented-legacy-call': "# undocumented-legacy-call\n\n## What it finds\n\nA request to the legacy host with a method and path that its API never documented. Some of them are seen in public code and may answer; others are typing mistakes, or come from a base URL that lost its `/v1`.\n\n```ts\nawait fetch('https://openapi.pleo.io/v1/me'); // expect: undocumented-legacy-call (certain)\nawait fetch(new URL('/expenses', 'https://openapi.pleo.io/v1')); // expect: undocumented-legacy-call (certain)\nawait fetch('https://openapi.pleo.io/v1/expenses/e1', { method: 'PUT' }); // expect: undocumented-legacy-call (certain)\n```\n\nDocumented operations are the business of [legacy-call](../legacy-call/README.md).\n\n```ts\nawait fetch('https://openapi.pleo.io/v1/expenses', { method: 'PUT', body: '{}' }); // expect: legacy-call updateExpenses (certain)\n```\n\n## Why it matters\n\nWhat was never documented may not exist, may end without notice, and has no official replacement.\n\n## What to do\n\nCheck the path against the list of operations first. When the call is meant, find out what it is for: where something similar exists in the external API, the finding names it.\n",
};

;// CONCATENATED MODULE: ./build/src/rules/undocumented-legacy-call/rule.js
/** A request to the legacy host that its API never documented. */


const undocumentedLegacyCall = defineRule({
    id: 'undocumented-legacy-call',
    severity: 'warning',
    summary: 'a request to the legacy host that its API never documented',
    *checkCall(fact) {
        const { call, operation, replacements, blocked } = fact;
        if (call.api !== 'legacy' || (operation !== null && operation.status !== 'undocumented'))
            return;
        if (operation === null && (call.path === null || call.method === null || call.certainty === 'possible'))
            return;
        yield problemAt(fact, {
            what: `${subjectOf(call.symbol)} calls ${endpointOf(fact)}, which Pleo's legacy API never documented.`,
            why: 'It may not exist, or end without notice; the legacy API itself is deprecated.',
            next: nextWords(operation !== null, blocked, replacements),
        });
    },
});
function nextWords(known, blocked, replacements) {
    if (blocked !== null)
        return `Nothing replaces it: ${blocked}`;
    if (known)
        return nextFor(replacements);
    return 'Check the path first: the documented operations all start with /v1, see the list of operations.';
}

;// CONCATENATED MODULE: ./build/src/rules/index.js
/** Every rule, in the order of the contract. One more is one folder and one line here. */




const definitions = [legacyCall, undocumentedLegacyCall, legacyHost];
/** Where a rule's page is read. */
const PAGES = 'https://github.com/pleo-migrate/pleo-migrate/blob/main/src/rules';
const rules = definitions.map((rule) => ({
    ...rule,
    help: pages[rule.id] ?? rule.summary,
    docs: `${PAGES}/${rule.id}/README.md`,
}));


/***/ })

};
;