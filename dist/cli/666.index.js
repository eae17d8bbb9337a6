"use strict";
exports.id = 666;
exports.ids = [666];
exports.modules = {

/***/ 191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ GrowingFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/files/at-end.js
var at_end = __webpack_require__(4649);
// EXTERNAL MODULE: ./build/src/model/user-error.js
var user_error = __webpack_require__(1942);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/is-inside.js
var is_inside = __webpack_require__(3829);
;// CONCATENATED MODULE: ./build/src/commands/output-target.js
/** Where a file may be written: not through links of the repository, and into none of its pipes and devices. */



/** Where `file` is written, seen from `cwd`. Throws where that must not be. */
function outputTarget(cwd, file) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isDirectory())
        throw new Error('it is a folder');
    if (!(0,is_inside/* isInside */.F)((0,external_node_path_.resolve)(cwd), path))
        return { path, isDirect: stats !== undefined && !stats.isFile() };
    // What stands below the current directory came with the repository, and may be anything.
    if (!(0,is_inside/* isInside */.F)((0,external_node_fs_.realpathSync)(cwd), (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path))))
        throw new Error('a link on its way leads out of the current directory');
    const own = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (own && !own.isFile() && !own.isSymbolicLink())
        throw new Error('it is no file');
    // A link is replaced, not followed.
    return { path, isDirect: false };
}

;// CONCATENATED MODULE: ./build/src/commands/growing-file.js
/** A file that is written piece by piece, and is there as a whole or not at all. */




/** Characters gathered before they are written. */
const CHUNK = 64 * 1024;
/** What to do where a file cannot be written, by the system's code. */
const HINTS = {
    ENOSPC: 'Make room on the disk; what stood there before is unchanged.',
    EDQUOT: 'Make room in your quota; what stood there before is unchanged.',
};
class GrowingFile {
    #given;
    #target;
    /** Null: a device or a pipe, which is written itself. */
    #beside;
    #descriptor;
    #done;
    #pending = '';
    /** Written beside, then renamed; a signal on the way leaves nothing of it. Throws `UserError`. */
    constructor(cwd, file) {
        this.#given = file;
        let done = () => { };
        try {
            const { path, isDirect } = outputTarget(cwd, file);
            this.#target = path;
            this.#beside = isDirect ? null : `${path}.${process.pid}.tmp`;
            // Before it is there: a signal may come in between.
            done = (0,at_end/* atEnd */.t)(() => this.#remove());
            this.#done = done;
            // Not through a link that somebody laid beside it.
            this.#descriptor = this.#beside === null ? (0,external_node_fs_.openSync)(path, 'w') : (0,external_node_fs_.openSync)(this.#beside, 'wx');
        }
        catch (error) {
            // What stands there is not ours.
            done();
            throw this.#failure(error);
        }
    }
    write(text) {
        this.#pending += text;
        if (this.#pending.length >= CHUNK)
            this.#flush();
    }
    /** What was written is there under its name now. */
    finish() {
        this.#flush();
        try {
            // A disk may say only now that it is full.
            if (this.#beside !== null)
                (0,external_node_fs_.fsyncSync)(this.#descriptor);
            (0,external_node_fs_.closeSync)(this.#descriptor);
            if (this.#beside !== null)
                (0,external_node_fs_.renameSync)(this.#beside, this.#target);
            this.#done();
        }
        catch (error) {
            throw this.#failure(error);
        }
    }
    /** Nothing was written. */
    abandon() {
        try {
            (0,external_node_fs_.closeSync)(this.#descriptor);
        }
        catch {
            // It is closed already.
        }
        this.#remove();
        this.#done();
    }
    #remove() {
        if (this.#beside !== null)
            (0,external_node_fs_.rmSync)(this.#beside, { force: true });
    }
    #flush() {
        const bytes = Buffer.from(this.#pending);
        this.#pending = '';
        try {
            for (let at = 0; at < bytes.length;)
                at += (0,external_node_fs_.writeSync)(this.#descriptor, bytes, at);
        }
        catch (error) {
            throw this.#failure(error);
        }
    }
    #failure(error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        return new user_error/* UserError */.y(`${this.#given} cannot be written: ${error instanceof Error ? error.message : ''}.`, HINTS[code] ?? 'Name a file in a folder that exists.');
    }
}


/***/ }),

/***/ 8666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  organisation: () => (/* binding */ organisation)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "../lazy/octokit-core.js"
var octokit_core_js_ = __webpack_require__(8865);
// EXTERNAL MODULE: external "../lazy/octokit-plugin-paginate-rest.js"
var octokit_plugin_paginate_rest_js_ = __webpack_require__(8592);
// EXTERNAL MODULE: external "../lazy/octokit-plugin-retry.js"
var octokit_plugin_retry_js_ = __webpack_require__(6404);
// EXTERNAL MODULE: external "../lazy/octokit-plugin-throttling.js"
var octokit_plugin_throttling_js_ = __webpack_require__(6529);
// EXTERNAL MODULE: ./build/src/config/version.js + 1 modules
var version = __webpack_require__(3585);
// EXTERNAL MODULE: external "../lazy/octokit-request-error.js"
var octokit_request_error_js_ = __webpack_require__(4508);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(8606);
;// CONCATENATED MODULE: ./build/src/github/github-error.js
/** What went wrong between us and GitHub, as callers tell it apart. */
class GitHubError extends Error {
    kind;
    /** Of the answer; 0: there was none. */
    status;
    /** `message` is a sentence for the log: one line, harmless, without the token. */
    constructor(kind, status, message) {
        super(message);
        this.name = 'GitHubError';
        this.kind = kind;
        this.status = status;
    }
}

;// CONCATENATED MODULE: ./build/src/github/rate-limits.js
/** How long GitHub's limits are waited for: a job must not hang. */

/** A longer wait is given up at once. */
const LONGEST = 60;
/** All waits of one client together. */
const TOTAL = 150;
/** What GitHub asks for where a secondary limit says nothing: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const UNSAID = 60;
/** Refused for asking too often, not for want of rights. */
function isRateLimit(error) {
    if (!(error instanceof octokit_request_error_js_.RequestError))
        return false;
    if (error.status === 429)
        return true;
    if (error.status !== 403)
        return false;
    const headers = error.response?.headers ?? {};
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /\bsecondary rate\b|\babuse detection\b/i.test(error.message));
}
class RateLimits {
    waited = 0;
    /** Null: no limit, or one that is not worth the wait. */
    secondsToWait(error) {
        if (!isRateLimit(error))
            return null;
        const seconds = secondsAsked(error);
        if (seconds > LONGEST || this.waited + seconds > TOTAL)
            return null;
        this.waited += seconds;
        return seconds;
    }
}
/** At least one second: a limit that asks for none must not be run against. */
function secondsAsked({ response }) {
    const headers = response?.headers ?? {};
    const asked = Number(headers['retry-after']);
    if (asked > 0)
        return Math.ceil(asked);
    if (headers['x-ratelimit-remaining'] !== '0')
        return UNSAID;
    const reset = Number(headers['x-ratelimit-reset']) - Date.now() / 1000;
    return Number.isNaN(reset) ? UNSAID : Math.max(Math.ceil(reset) + 1, 1);
}

;// CONCATENATED MODULE: ./build/src/github/describe-error.js
/** Whatever a request ended in, as one `GitHubError` with a sentence for the log. */




const LENGTH = 300;
/** `route` is octokit's, with its names in braces. */
function describeError(route, error, token) {
    const answered = error instanceof octokit_request_error_js_.RequestError && error.response !== undefined;
    const status = answered ? error.status : 0;
    const said = harmless(error instanceof Error ? error.message : String(error), token);
    const how = answered ? `was answered with ${status}` : 'got no answer';
    return new GitHubError(kindOf(status, error), status, `${route} ${how}${said === '' ? '.' : `: ${said}`}`);
}
function kindOf(status, error) {
    if (isRateLimit(error))
        return 'rate-limited';
    if (status === 401 || status === 403)
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'not-found';
    return status >= 400 && status < 500 ? 'invalid' : 'unavailable';
}
/** A server may answer anything, also with what it was sent. */
function harmless(message, token) {
    const covered = token ? message.replaceAll(token, '***') : message;
    const line = (0,report_escape/* escapeTerminal */.en)(covered.replace(/\s+/g, ' ').trim());
    return line.length <= LENGTH ? line : `${(0,report_escape/* escapeTerminal */.en)(line.slice(0, LENGTH))}…`;
}

// EXTERNAL MODULE: external "../lazy/actions-http-client.js"
var actions_http_client_js_ = __webpack_require__(5784);
// EXTERNAL MODULE: external "../lazy/undici.js"
var undici_js_ = __webpack_require__(3724);
;// CONCATENATED MODULE: ./build/src/github/fetch.js
/** One HTTP exchange: through the proxy of the environment, within a time-out, with the answer read to its end. */


/** A `fetch` for the API at `apiUrl`; whatever is no whole answer is thrown, so that it is asked for again. */
function makeFetch(apiUrl, timeoutMs) {
    const origin = new URL(apiUrl).origin;
    const client = new actions_http_client_js_.HttpClient();
    return async (url, init) => {
        // HTTPS_PROXY, HTTP_PROXY and NO_PROXY, as the rest of GitHub's actions read them; one for all requests.
        const dispatcher = client.getAgentDispatcher(apiUrl);
        // The next page stands in a header: the token must not follow it elsewhere.
        if (new URL(url).origin !== origin)
            throw new Error(`The next page is not at ${origin}.`);
        const answer = await (0,undici_js_.fetch)(url, {
            method: init.method,
            headers: init.headers,
            ...(init.body === undefined ? {} : { body: init.body }),
            ...(dispatcher ? { dispatcher } : {}),
            signal: AbortSignal.timeout(timeoutMs),
        });
        const text = await answer.text();
        if (answer.ok && text !== '' && isJson(answer.headers.get('content-type')))
            requireJson(text);
        const { status, statusText, headers } = answer;
        return { status, statusText, url: answer.url, headers, text: async () => text };
    };
}
function isJson(contentType) {
    return contentType?.startsWith('application/json') ?? false;
}
/** A body that breaks off would be handed on as text. */
function requireJson(text) {
    try {
        JSON.parse(text);
    }
    catch {
        throw new Error('The answer broke off.');
    }
}

;// CONCATENATED MODULE: ./build/src/github/client.js
/** The one door to GitHub's REST API: octokit with retries, pacing, proxies and time-outs, and errors of one kind. */








const TIMEOUT_MS = 20_000;
const RETRIES = 3;
const PER_PAGE = 100;
const Door = octokit_core_js_.Octokit.plugin(octokit_plugin_paginate_rest_js_.paginateRest, octokit_plugin_retry_js_.retry, octokit_plugin_throttling_js_.throttling);
/** A client for the API at `apiUrl`. It keeps no process alive and writes nothing to the log. */
function makeClient(settings) {
    const { token, apiUrl, timeoutMs = TIMEOUT_MS, secondMs = 1000 } = settings;
    const limits = new RateLimits();
    // After one request that all the waiting did not help, the next ones are tried once.
    let down = false;
    const octokit = new Door({
        ...(token ? { auth: token } : {}),
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent: `pleo-migrate/${version/* version */.r}`,
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
            }
            catch (error) {
                const seconds = limits.secondsToWait(error);
                if (seconds === null)
                    throw error;
                await new Promise((resolve) => setTimeout(resolve, seconds * secondMs));
            }
        }
    });
    octokit.hook.before('request', (options) => {
        // A copy: octokit gives all requests the same object.
        if (down || ADDING.test(`${options.method} ${options.url}`))
            options.request = { ...options.request, retries: 0 };
    });
    const failed = (route, error) => {
        const described = describeError(route, error, token);
        down ||= described.kind === 'unavailable' && !ADDING.test(route);
        throw described;
    };
    const exchange = async (route, parameters) => {
        try {
            const answer = await octokit.request({ ...addressOf(route), ...parameters });
            return { status: answer.status, data: answer.data };
        }
        catch (error) {
            return failed(route, error);
        }
    };
    return {
        exchange,
        request: async (route, parameters) => (await exchange(route, parameters)).data,
        async *paginate(route, parameters) {
            const { url } = addressOf(route);
            const options = { per_page: PER_PAGE, ...parameters, method: 'GET', url };
            try {
                for await (const { data } of octokit.paginate.iterator(options))
                    yield* data;
            }
            catch (error) {
                failed(route, error);
            }
        },
    };
}
/** What adds something each time it is done: of a check run, annotations. */
const ADDING = /^POST |^PATCH .*\/check-runs\//;
/** octokit knows the types of an answer by its route only where the route is not a type parameter. */
function addressOf(route) {
    const space = route.indexOf(' ');
    return { method: route.slice(0, space), url: route.slice(space + 1) };
}
/** Statuses that stay what they are however often one asks; limits are waited for elsewhere. */
const REFUSED = [400, 401, 403, 404, 409, 410, 415, 422, 429, 451];
function silent() { }
function refuse() {
    return false;
}

;// CONCATENATED MODULE: ./build/src/github/repositories.js
/** The repositories of an organisation or a user, as far as the token sees them. */

/** All of them, page by page. Throws `GitHubError`. */
async function* listRepositories(client, owner) {
    let isUser = false;
    try {
        for await (const one of client.paginate('GET /orgs/{org}/repos', { org: owner, type: 'all' }))
            yield hostedOf(one);
    }
    catch (error) {
        isUser = error instanceof GitHubError && error.kind === 'not-found';
        if (!isUser)
            throw error;
    }
    if (!isUser)
        return;
    for await (const one of client.paginate('GET /users/{username}/repos', { username: owner, type: 'owner' }))
        yield hostedOf(one);
}
function hostedOf(listed) {
    return {
        name: listed.full_name,
        url: listed.html_url,
        clone: listed.clone_url ?? `${listed.html_url}.git`,
        size: listed.size ?? 0,
        language: listed.language ?? null,
        topics: listed.topics ?? [],
        isArchived: listed.archived ?? false,
        isFork: listed.fork,
        isDisabled: listed.disabled ?? false,
    };
}

// EXTERNAL MODULE: ./build/src/model/user-error.js
var user_error = __webpack_require__(1942);
// EXTERNAL MODULE: ./build/src/files/run-git.js + 1 modules
var run_git = __webpack_require__(936);
;// CONCATENATED MODULE: ./build/src/organisation/hardened-git.js
/** git for repositories of strangers: it runs nothing of theirs, reads no settings but these, and shows no credential. */


/** What of the environment git may see: how to reach the network, and where programs are. */
const PASSED = /^(?:PATH|SystemRoot|ComSpec|TEMP|TMP|TMPDIR|https?_proxy|no_proxy|all_proxy|SSL_CERT_(?:FILE|DIR)|GIT_SSL_CA(?:INFO|PATH))$/i;
/** The environment of a program that needs no credential. */
function plainEnvironment(env, home) {
    const passed = Object.entries(env).flatMap(([name, value]) => value !== undefined && PASSED.test(name) ? [[name, value]] : []);
    return { ...Object.fromEntries(passed), HOME: home };
}
/** Settings that win over those of any file; there are no other files than the one that `git init` makes. */
const SETTINGS = [
    ...Object.entries(run_git/* HARDENED */.k4),
    // A link could lead out of the folder.
    ['core.symlinks', 'false'],
    ['core.protectNTFS', 'true'],
    ['core.protectHFS', 'true'],
    ['core.autocrlf', 'false'],
    ['core.longpaths', 'true'],
    ['http.followRedirects', 'false'],
    ['protocol.allow', 'never'],
    ['protocol.https.allow', 'always'],
    ['submodule.recurse', 'false'],
];
/** The environment of git: settings by variables, since arguments can be seen and files stay. */
function gitEnvironment(env, { home, clone, token }) {
    const { origin, protocol } = new URL(clone);
    const settings = [
        ...SETTINGS,
        ...(protocol === 'file:' ? [['protocol.file.allow', 'always']] : []),
        ...(token !== null && protocol === 'https:'
            ? [[`http.${origin}/.extraheader`, `Authorization: Basic ${basic(token)}`]]
            : []),
    ];
    return {
        ...plainEnvironment(env, home),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: (0,external_node_path_.join)(home, 'no-gitconfig'),
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        GIT_LFS_SKIP_SMUDGE: '1',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${index}`, key],
            [`GIT_CONFIG_VALUE_${index}`, value],
        ])),
    };
}
/** As GitHub takes tokens of every kind. */
function basic(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/src/files/at-end.js
var at_end = __webpack_require__(4649);
;// CONCATENATED MODULE: ./build/src/organisation/run-program.js
/** A program that is started without a shell, is watched, and does not outlive its time. */


const COMPLAINT = 4_000;
const TICK_MS = 1_000;
/** Runs it to its end. Never rejects. */
function runProgram(program) {
    const { command, args, cwd, env, timeoutMs, onOutput, mayGoOn } = program;
    return new Promise((resolve) => {
        const isPosix = process.platform !== 'win32';
        // A group of its own, so that what it started ends with it.
        const child = (0,external_node_child_process_.spawn)(command, args, {
            cwd,
            env,
            stdio: ['ignore', onOutput ? 'pipe' : 'ignore', 'pipe'],
            detached: isPosix,
            windowsHide: true,
        });
        let isTooLate = false;
        let isStopped = false;
        let complaint = '';
        const end = () => {
            try {
                if (isPosix && child.pid !== undefined)
                    process.kill(-child.pid, 'SIGKILL');
                else
                    child.kill('SIGKILL');
            }
            catch {
                // It has ended by itself.
            }
        };
        // In a group of its own it would outlive us.
        const done = (0,at_end/* atEnd */.t)(end);
        const timer = setTimeout(() => {
            isTooLate = true;
            end();
        }, timeoutMs);
        const ticker = setInterval(() => {
            if (mayGoOn === undefined || mayGoOn())
                return;
            isStopped = true;
            end();
        }, TICK_MS);
        child.stdout?.on('data', (piece) => {
            if (isStopped || onOutput?.(piece))
                return;
            isStopped = true;
            end();
        });
        child.stderr?.setEncoding('utf8').on('data', (piece) => {
            if (complaint.length < COMPLAINT)
                complaint += piece.slice(0, COMPLAINT);
        });
        const settle = (status) => {
            done();
            clearTimeout(timer);
            clearInterval(ticker);
            resolve({ status, isTooLate, isStopped, complaint });
        };
        child.on('error', (error) => {
            complaint ||= error.message;
            settle(null);
        });
        child.on('close', settle);
    });
}

;// CONCATENATED MODULE: ./build/src/organisation/fetch-repository.js
/** The last commit of a repository into a folder, within limits; or why not, as a sentence. */




const GIB = 1024 ** 3;
const LIMITS = { bytes: 4 * GIB, files: 500_000, timeoutMs: 10 * 60_000 };
/** Fetches into a folder inside `access.home`. Never rejects. */
async function fetchRepository(access, env, limits) {
    const folder = (0,external_node_path_.join)(access.home, 'repository');
    (0,external_node_fs_.mkdirSync)(folder);
    const size = limits.bytes >= GIB ? `${limits.bytes / GIB} GiB` : `${limits.bytes} bytes`;
    const git = (args, watch = {}) => runProgram({
        command: 'git',
        args,
        cwd: folder,
        env: gitEnvironment(env, access),
        timeoutMs: limits.timeoutMs,
        ...watch,
    });
    // Without a template there is no hook.
    const started = await git(['init', '--quiet', '--template=']);
    if (started.status !== 0)
        return failed('git could not be started', started, access);
    const packs = (0,external_node_path_.join)(folder, '.git', 'objects', 'pack');
    const fetched = await git(['fetch', '--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', access.clone, 'HEAD'], { mayGoOn: () => bytesIn(packs) <= limits.bytes });
    if (fetched.isStopped)
        return { reason: `It is larger than ${size}, so it was not fetched whole.` };
    if (/couldn't find remote ref HEAD/i.test(fetched.complaint))
        return { reason: 'It is empty: there is no commit in it.' };
    if (fetched.status !== 0)
        return failed('It could not be fetched', fetched, access);
    // A few objects can name each other so often that no disk holds them.
    const measure = new TreeMeasure(limits);
    const listed = await git(['ls-tree', '-r', '-l', '-z', 'FETCH_HEAD'], { onOutput: measure.take });
    if (listed.isStopped)
        return { reason: `It has more than ${limits.files} files or ${size}, so it was not checked out.` };
    if (listed.status !== 0)
        return failed('Its files could not be listed', listed, access);
    const out = await git(['checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD']);
    if (out.status !== 0)
        return failed('It could not be checked out', out, access);
    let commit = '';
    await git(['rev-parse', 'HEAD'], {
        onOutput: (piece) => {
            commit += piece.toString('latin1');
            return true;
        },
    });
    return { folder, commit: commit.trim() };
}
/** Adds up `git ls-tree -l -z`: "<mode> <type> <object> <size>\t<path>", ended by a zero byte. */
class TreeMeasure {
    #files = 0;
    #bytes = 0;
    #rest = '';
    #limits;
    constructor(limits) {
        this.#limits = limits;
    }
    take = (piece) => {
        const entries = `${this.#rest}${piece.toString('latin1')}`.split('\0');
        this.#rest = entries.pop() ?? '';
        for (const entry of entries) {
            this.#files += 1;
            this.#bytes += Number(/^\d+ \w+ \w+ +(\d+)\t/.exec(entry)?.[1] ?? 0);
        }
        return this.#files <= this.#limits.files && this.#bytes <= this.#limits.bytes;
    };
}
function bytesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).reduce((sum, file) => sum + ((0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, file), { throwIfNoEntry: false })?.size ?? 0), 0);
    }
    catch {
        return 0;
    }
}
function failed(what, { isTooLate, complaint }, { token }) {
    if (isTooLate)
        return { reason: `${what}: it took too long.` };
    const line = complaint.split('\n').find((one) => /^(?:fatal|error|remote): ?\S/.test(one)) ??
        complaint.split('\n')[0] ??
        '';
    const words = line.replace(/^(?:fatal|error): /, '').trim();
    return { reason: `${what}: ${covered(words === '' ? 'git did not say why' : words, token)}.` };
}
/** git shows no credential; if it ever does, nobody sees it. */
function covered(words, token) {
    return token === null ? words : words.replaceAll(token, '***').replaceAll(basic(token), '***');
}

;// CONCATENATED MODULE: ./build/src/organisation/pack.js
/** Repositories → shards of about the same work: the largest first, each into the shard that has least. */
/** GitHub starts so many jobs of one matrix: https://docs.github.com/en/actions/reference/limits */
const MAX_SHARDS = 256;
/** What starting on a repository costs, as KiB: a connection, a process, a page of history. */
const START = 20_000;
/** What a repository costs. */
function weightOf({ size }) {
    return START + size;
}
/** At most so many shards, none of them empty; the same list gives the same shards. */
function packShards(repositories, maxShards) {
    const number = Math.min(maxShards, MAX_SHARDS, repositories.length);
    const shards = Array.from({ length: number }, () => ({ weight: 0, repositories: [] }));
    const largestFirst = [...repositories].sort((a, b) => weightOf(b) - weightOf(a) || (a.name < b.name ? -1 : 1));
    for (const repository of largestFirst) {
        const lightest = shards.reduce((least, shard) => (shard.weight < least.weight ? shard : least));
        lightest.weight += weightOf(repository);
        lightest.repositories.push(repository);
    }
    return shards.map((shard) => shard.repositories);
}

// EXTERNAL MODULE: ./build/src/files/is-record.js
var is_record = __webpack_require__(2664);
// EXTERNAL MODULE: ./build/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(8382);
;// CONCATENATED MODULE: ./build/src/organisation/scan-shard.js
/** Scans the repositories of a shard, one after the other; each leaves a report, or a word about why there is none. */







/** How many of them have no report. */
async function scanShard(job) {
    let failures = 0;
    for (const repository of job.repositories) {
        let reason;
        try {
            reason = await (0,temporary_folder/* withTemporaryFolder */.E)('organisation', (home) => scanOne(repository, home, job));
        }
        catch (error) {
            reason = `A fault of pleo-migrate: ${error instanceof Error ? error.message : String(error)}.`;
        }
        if (reason !== null) {
            failures += 1;
            const { name, url } = repository;
            const failure = { schema: 'pleo-migrate/failure-v1', repository: { name, url, commit: null }, reason };
            writeRecord(job.reports, name, failure);
        }
        job.onDone(repository.name, reason);
    }
    return failures;
}
async function scanOne(repository, home, job) {
    const { clone, name, url } = repository;
    const fetched = await fetchRepository({ home, clone, token: job.token }, job.env, job.limits);
    if ('reason' in fetched)
        return fetched.reason;
    const file = (0,external_node_path_.join)(home, 'report.json');
    // The plan is about all that is left; a baseline is about what is new.
    const noBaseline = (0,external_node_path_.join)('.git', 'no-baseline.jsonl');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(fetched.folder, noBaseline), '');
    const ended = await runProgram({
        command: process.execPath,
        args: [
            job.program,
            'check',
            '--quiet',
            '--fail-on=never',
            `--baseline=${noBaseline}`,
            `--format=json=${file}`,
        ],
        cwd: fetched.folder,
        // Nothing that it reads is to be trusted, and it needs no credential.
        env: plainEnvironment(job.env, home),
        timeoutMs: job.limits.timeoutMs,
    });
    if (ended.isTooLate)
        return 'Scanning it took too long.';
    const report = readReport(file);
    if (report === null)
        return `It could not be scanned: ${complaintOf(ended.complaint)}`;
    const { schema, ...rest } = report;
    writeRecord(job.reports, name, { schema, repository: { name, url, commit: fetched.commit }, ...rest });
    return null;
}
function readReport(file) {
    try {
        const value = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return (0,is_record/* isRecord */.u)(value) ? value : null;
    }
    catch {
        return null;
    }
}
/** What is wrong, from its first line: "pleo-migrate: pleo-migrate.config.json: …". */
function complaintOf(complaint) {
    const [line = ''] = complaint.split('\n');
    return line.replace(/^pleo-migrate: /, '') || 'the scan ended without a word.';
}
function writeRecord(reports, name, record) {
    const path = (0,external_node_path_.join)(reports, `${name}.json`);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(record)}\n`);
}

;// CONCATENATED MODULE: ./build/src/organisation/select.js
/** Which of an organisation's repositories are to be scanned; those that are not are counted by reason. */
/** Picks those that fit. */
function selectRepositories(all, selection) {
    const leftOut = {};
    const repositories = all.filter((repository) => {
        const reason = reasonAgainst(repository, selection);
        if (reason !== null)
            leftOut[reason] = (leftOut[reason] ?? 0) + 1;
        return reason === null;
    });
    return { repositories, leftOut };
}
function reasonAgainst(repository, selection) {
    const { names, topics, languages } = selection;
    if (repository.isDisabled)
        return 'switched off by GitHub';
    if (repository.isArchived && !selection.archived)
        return 'archived';
    if (repository.isFork && !selection.forks)
        return 'forked';
    if (!fitsNames(repository.name, names))
        return 'with other names';
    if (topics.length > 0 && !repository.topics.some((topic) => holds(topics, topic)))
        return 'without the topics';
    if (languages.length > 0 && !holds(languages, repository.language ?? ''))
        return 'in other languages';
    return null;
}
function fitsNames(fullName, patterns) {
    const name = fullName.slice(fullName.indexOf('/') + 1);
    const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
    const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    return ((wanted.length === 0 || wanted.some((pattern) => fits(name, pattern))) &&
        !unwanted.some((pattern) => fits(name, pattern)));
}
function fits(name, pattern) {
    const source = pattern
        .replace(/[^*?\w]/g, '\\$&')
        .replace(/\*+/g, '.*')
        .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 'i').test(name);
}
function holds(list, wanted) {
    return list.some((one) => one.toLowerCase() === wanted.toLowerCase());
}

// EXTERNAL MODULE: external "../lazy/zod.js"
var zod_js_ = __webpack_require__(9821);
// EXTERNAL MODULE: ./build/src/files/read-bytes.js
var read_bytes = __webpack_require__(6702);
;// CONCATENATED MODULE: ./build/src/organisation/shards.js
/** The list of shards as a file, between the job that makes it and those that scan: schema/shards-v1.json. */



const repository = zod_js_.object({
    /** Names become paths: nothing but what GitHub allows in them. */
    name: zod_js_.string().regex(/^[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/),
    url: zod_js_.string().nullable(),
    clone: zod_js_.string().regex(/^(?:https|file):\/\//),
    size: zod_js_.int().min(0),
});
const schema = zod_js_.object({
    schema: zod_js_.literal('pleo-migrate/shards-v1'),
    owner: zod_js_.string(),
    leftOut: zod_js_.record(zod_js_.string(), zod_js_.int().min(0)),
    shards: zod_js_.array(zod_js_.array(repository)),
});
/** A hundred thousand repositories have less. */
const MAX_BYTES = 256 * 1024 * 1024;
/** The repositories of one shard; they count from 1. Throws `UserError`. */
function readShard(path, file, number) {
    let value;
    try {
        value = JSON.parse((0,read_bytes/* readNamedText */.Lh)(path, MAX_BYTES) ?? '');
    }
    catch {
        throw new user_error/* UserError */.y(`${file} cannot be read.`, 'Name what pleo-migrate organisation list wrote.');
    }
    const read = schema.safeParse(value);
    if (!read.success) {
        const at = read.error.issues[0]?.path.map(String).join('.') ?? '';
        throw new user_error/* UserError */.y(`${file} is no list of shards: ${at}.`, 'Name what pleo-migrate organisation list wrote.');
    }
    const shard = read.data.shards[number - 1];
    if (!shard) {
        throw new user_error/* UserError */.y(`${file} has no shard ${number}.`, `It has ${read.data.shards.length}; they count from 1.`);
    }
    return shard;
}

// EXTERNAL MODULE: ./build/src/report/count.js
var count = __webpack_require__(4290);
// EXTERNAL MODULE: ./build/src/commands/exit.js
var exit = __webpack_require__(5033);
// EXTERNAL MODULE: ./build/src/commands/write-whole.js
var write_whole = __webpack_require__(44);
;// CONCATENATED MODULE: ./build/src/commands/organisation.js
/** `organisation`: lists the repositories of an owner in shards, and scans one shard of them. */















async function organisation(args, terminal) {
    const [step, operand, ...more] = args.operands;
    if ((step !== 'list' && step !== 'scan') || operand === undefined || more.length > 0) {
        throw new user_error/* UserError */.y('organisation has two steps: list and scan.', 'Write pleo-migrate organisation list <owner>, or pleo-migrate organisation scan <shards.json>.');
    }
    return step === 'list' ? list(operand, args, terminal) : scan(operand, args, terminal);
}
/** All of them or none: half a list would pass for the whole one. */
async function listAll(client, owner) {
    const found = [];
    try {
        for await (const repository of listRepositories(client, owner))
            found.push(repository);
        return found;
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        throw new user_error/* UserError */.y(`The repositories of ${owner} cannot be listed. ${error.message}`, 'Check the name, and that GH_TOKEN holds a token that may read them.');
    }
}
/** The names of a flag that may be given several times, and may hold several, as inputs of workflows do. */
function wordsOf({ flags }, name) {
    return (flags.get(name) ?? [])
        .flatMap((value) => value.split(/[,\n]/))
        .map((word) => word.trim())
        .filter((word) => word !== '');
}
async function list(owner, args, terminal) {
    if (!/^[\w.-]+$/.test(owner))
        throw new user_error/* UserError */.y(`${owner} is no organisation.`, 'Name it as it stands in addresses: acme.');
    const { env, note } = terminal;
    const client = makeClient({ token: tokenOf(env), apiUrl: env.GITHUB_API_URL || 'https://api.github.com' });
    const found = await listAll(client, owner);
    const { repositories, leftOut } = selectRepositories(found, {
        names: wordsOf(args, 'names'),
        topics: wordsOf(args, 'topics'),
        languages: wordsOf(args, 'languages').filter((language) => language !== '*'),
        archived: args.flags.has('archived'),
        forks: args.flags.has('forks'),
    });
    const shards = packShards(repositories, Number(args.flags.get('max-jobs')?.at(-1) ?? 20));
    const plain = shards.map((shard) => shard.map(({ name, url, clone, size }) => ({ name, url, clone, size })));
    const text = `${JSON.stringify({ schema: 'pleo-migrate/shards-v1', owner, leftOut, shards: plain })}\n`;
    const out = args.flags.get('output')?.at(-1);
    if (out === undefined)
        terminal.out(text);
    else
        (0,write_whole/* writeWhole */.f)(terminal.cwd, out, text);
    if (env.GITHUB_OUTPUT) {
        const numbers = shards.map((_, index) => index + 1);
        (0,external_node_fs_.appendFileSync)(env.GITHUB_OUTPUT, `shards=${JSON.stringify(numbers)}\n`);
    }
    const words = Object.entries(leftOut).map(([reason, number]) => `${number} ${reason}`);
    const others = words.length > 0 ? `; left out: ${words.join(', ')}` : '';
    note(`pleo-migrate: ${(0,count/* count */.U9)(repositories.length, 'repository', 'repositories')} of ${owner} in ${(0,count/* count */.U9)(shards.length, 'shard')}${others}.`);
    if (repositories.length > 0)
        return exit/* EXIT */.d.clean;
    note('pleo-migrate: nothing to scan. Does the token see the repositories, and do the filters fit?');
    return exit/* EXIT */.d.incomplete;
}
async function scan(file, { flags }, terminal) {
    const shard = flags.get('shard')?.at(-1) ?? '1';
    const repositories = readShard((0,external_node_path_.resolve)(terminal.cwd, file), file, Number(shard));
    let done = 0;
    const failures = await scanShard({
        repositories,
        reports: (0,external_node_path_.resolve)(terminal.cwd, flags.get('reports')?.at(-1) ?? 'reports'),
        token: tokenOf(terminal.env),
        env: terminal.env,
        program: terminal.program,
        limits: LIMITS,
        onDone: (name, reason) => {
            done += 1;
            const words = reason === null ? 'scanned' : `not scanned: ${(0,report_escape/* escapeTerminal */.en)(reason)}`;
            terminal.note(`pleo-migrate: ${done}/${repositories.length} ${name} ${words}`);
        },
    });
    return failures === repositories.length ? exit/* EXIT */.d.incomplete : exit/* EXIT */.d.clean;
}
/** By a variable alone: what stands on a command line can be seen. */
function tokenOf(env) {
    return env.GH_TOKEN || env.GITHUB_TOKEN || null;
}


/***/ }),

/***/ 44:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var _growing_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(191);
/** Files that are there as a whole or not at all. */

/** Writes a text, or its pieces as they are made. Throws `UserError`, and what making them throws. */
function writeWhole(cwd, file, content) {
    const growing = new _growing_file_js__WEBPACK_IMPORTED_MODULE_0__/* .GrowingFile */ .e(cwd, file);
    try {
        for (const piece of typeof content === 'string' ? [content] : content)
            growing.write(piece);
        growing.finish();
    }
    catch (error) {
        growing.abandon();
        throw error;
    }
}


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ atEnd)
/* harmony export */ });
/** What has to be undone when the program ends before its time: half-written files, folders of its own, programs it started. */
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'];
const pending = new Set();
let isListening = false;
/** Does `undo`, which must not wait for anything, when a signal ends the program before what this gives is called. */
function atEnd(undo) {
    pending.add(undo);
    listen();
    return () => {
        pending.delete(undo);
        // Not at once: a signal that came while nobody could listen is told first.
        setImmediate(stopListening);
    };
}
/** Only while there is something to undo: without a listener, a signal ends the program in the middle of anything. */
function listen() {
    if (isListening)
        return;
    isListening = true;
    for (const signal of SIGNALS)
        process.on(signal, leave);
    process.on('exit', undoAll);
}
function stopListening() {
    if (!isListening || pending.size > 0)
        return;
    isListening = false;
    for (const signal of SIGNALS)
        process.off(signal, leave);
    process.off('exit', undoAll);
}
function leave(signal) {
    undoAll();
    stopListening();
    // Nobody listens any more: the process ends as if nobody ever had.
    process.kill(process.pid, signal);
}
/** The last first: what writes into a folder ends before the folder is removed. */
function undoAll() {
    for (const undo of [...pending].reverse()) {
        pending.delete(undo);
        undo();
    }
}


/***/ }),

/***/ 3829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** Whether a path stays in a folder, by the names alone: links are resolved before, where they matter. */

/** Whether `path` is the folder or lies in it; both absolute. */
function isInside(folder, path) {
    const away = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    // On another drive there is no way at all.
    return away !== '..' && !away.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(away) !== away;
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

/***/ 6702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ readNamedText),
/* harmony export */   Sc: () => (/* binding */ CAUTIOUS),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/** The bytes of regular files. Links are not followed, and pipes and devices neither read nor waited for. */

/** For opening what a stranger put there: a link is refused, and a named pipe must not keep us waiting. */
const CAUTIOUS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** The bytes of a file of at most `maxSize` bytes, or the reason why not. */
function readBytes(path, maxSize) {
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, CAUTIOUS);
        try {
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
            if (!stat.isFile())
                return 'not a file';
            if (stat.size > maxSize)
                return tooLarge(maxSize);
            const buffer = Buffer.alloc(stat.size);
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, stat.size, 0);
            return buffer.subarray(0, length);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch {
        return 'cannot be read';
    }
}
/** The text of a file that somebody named, links followed; null where there is none of at most `maxSize` bytes. */
function readNamedText(path, maxSize) {
    try {
        const bytes = readBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path), maxSize);
        return typeof bytes === 'string' ? null : bytes.toString('utf8').replace(/^\uFEFF/, '');
    }
    catch {
        return null;
    }
}
/** The reason to leave out a file of more than `maxSize` bytes. */
function tooLarge(maxSize) {
    return `larger than ${maxSize} bytes`;
}


/***/ }),

/***/ 936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k4: () => (/* binding */ HARDENED),
  gG: () => (/* binding */ askGit),
  Ew: () => (/* binding */ authorising),
  $e: () => (/* binding */ listGit),
  EO: () => (/* binding */ runGit),
  ml: () => (/* binding */ withoutFilters)
});

// UNUSED EXPORTS: trusting

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/files/sound-git.js
/** Whether git can be started in a folder without waiting for ever: a pipe or a device among its own files has no end. */


/** The folders of git's own files that it opens by name, and how deep they are looked through. */
const FOLDERS = { '.': 0, info: 0, 'objects/info': 0, refs: 4 };
/** The most entries that are looked at; a repository with more keeps its references in one file. */
const MAX_ENTRIES = 20_000;
const known = new Map();
/** Whether all that git would open in `root/.git` has an end. */
function isGitSound(root) {
    const before = known.get(root);
    if (before !== undefined)
        return before;
    let left = MAX_ENTRIES;
    const isSound = (folder, depth) => entriesOf(folder).every((entry) => {
        left -= 1;
        if (left < 0 || entry.isFile())
            return true;
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            return depth === 0 || isSound(path, depth - 1);
        return entry.isSymbolicLink() && leadsToFile(path);
    });
    const sound = Object.entries(FOLDERS).every(([folder, depth]) => isSound((0,external_node_path_.join)(root, '.git', folder), depth));
    known.set(root, sound);
    return sound;
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        // It is no folder, as in a worktree, or not there.
        return [];
    }
}
function leadsToFile(path) {
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return !stats || stats.isFile() || stats.isDirectory();
}

;// CONCATENATED MODULE: ./build/src/files/run-git.js
/** git, started without a shell, and without anything that the repository's own settings could start. */



const MAX_BYTES = 512 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
/** Settings that name programs, or lead elsewhere: each is taken away, whatever a configuration says. */
const HARDENED = {
    'core.fsmonitor': 'false',
    'core.hooksPath': external_node_os_.devNull,
    'core.pager': 'cat',
    'core.askPass': '',
    'core.alternateRefsCommand': 'true',
    'core.attributesFile': external_node_os_.devNull,
    'credential.helper': '',
    'diff.external': '',
    'diff.autoRefreshIndex': 'true',
    'diff.noprefix': 'false',
    'gc.auto': '0',
    'maintenance.auto': 'false',
    'fetch.writeCommitGraph': 'false',
    // A repository inside the repository, with settings of its own.
    'safe.bareRepository': 'explicit',
};
/** What a fetch may go over, whatever a configuration allows. Others start programs, as `ext::` and `core.sshCommand` do. */
const REMOTE = 'https:http:file';
/** Of the variables that steer git, only what says where its programs and certificates are. */
const KEPT = /^GIT_(?:EXEC_PATH|SSL_\w+|CONFIG_(?:NOSYSTEM|SYSTEM|GLOBAL|COUNT|KEY_\d+|VALUE_\d+))$/i;
/** Runs git in `root`. Never throws. */
function runGit(root, args, settings = {}) {
    const { input = '', remote = false, env = {}, timeoutMs = TIMEOUT_MS } = settings;
    if (stuck.has(root) || !isGitSound(root))
        return { ok: false, why: STUCK };
    const { status, stdout, stderr, error } = (0,external_node_child_process_.spawnSync)('git', [...asArguments(HARDENED), ...args], {
        cwd: root,
        input,
        maxBuffer: MAX_BYTES,
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        env: { ...environment(), GIT_ALLOW_PROTOCOL: remote ? REMOTE : '', ...env },
    });
    if (isTimeout(error))
        stuck.add(root);
    if (error === undefined && status === 0)
        return { ok: true, bytes: stdout, warnings: stderr.toString('utf8') };
    const words = stderr?.toString('utf8').trim().split('\n').at(-1) ?? '';
    return { ok: false, why: error ? reasonOf(error) : words };
}
/** Folders in which git waited for something that never came: it is not started there again. */
const stuck = new Set();
const STUCK = 'something in the repository keeps git waiting, such as a named pipe in the place of a file';
function isTimeout(error) {
    return error !== undefined && 'code' in error && error.code === 'ETIMEDOUT';
}
/** What git says as text, without the newline at its end; null when it fails. */
function askGit(root, args, settings = {}) {
    const answer = runGit(root, args, settings);
    return answer.ok ? answer.bytes.toString('utf8').replace(/\n$/, '') : null;
}
/** What git says as a list that is separated by NUL; null when it fails. */
function listGit(root, args, settings = {}) {
    return (askGit(root, args, settings)
        ?.split('\0')
        .filter((item) => item !== '') ?? null);
}
/**
 * Arguments that take away the filters that a configuration names: comparing with files of the folder would start them.
 * Null when the configuration cannot be read, or names a filter in a way that cannot be taken away.
 */
function withoutFilters(root) {
    const names = listGit(root, ['config', '--list', '--name-only', '-z']);
    if (names === null)
        return null;
    const drivers = new Set(names.flatMap((name) => /^filter\.(.+)\.[^.]+$/s.exec(name)?.[1] ?? []));
    if ([...drivers].some((driver) => /[=\n]/.test(driver)))
        return null;
    return [...drivers].flatMap((driver) => asArguments({
        [`filter.${driver}.clean`]: '',
        [`filter.${driver}.smudge`]: '',
        [`filter.${driver}.process`]: '',
        [`filter.${driver}.required`]: 'false',
    }));
}
/** Variables with which git trusts a folder whoever owns it: in a container, that is rarely the user who runs there. */
function trusting(env, folder) {
    return oneMoreSetting(env, 'safe.directory', folder);
}
/** Variables with which git sends a token to a server, and to no other one. No argument has it: those can be listed. */
function authorising(env, { serverUrl, token }) {
    const pair = Buffer.from(`x-access-token:${token}`).toString('base64');
    return oneMoreSetting(env, `http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${pair}`);
}
/** Behind those that the environment has already. */
function oneMoreSetting(env, name, value) {
    const count = Number(env.GIT_CONFIG_COUNT ?? 0) || 0;
    return {
        GIT_CONFIG_COUNT: String(count + 1),
        [`GIT_CONFIG_KEY_${count}`]: name,
        [`GIT_CONFIG_VALUE_${count}`]: value,
    };
}
function asArguments(settings) {
    return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
function environment() {
    const kept = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|SSH_ASKPASS$)/i.test(name) || KEPT.test(name));
    return {
        ...Object.fromEntries(kept),
        // Empty, not absent: absent, git asks the configuration.
        GIT_ASKPASS: '',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        LC_ALL: 'C',
    };
}
function reasonOf(error) {
    if (error.code === 'ENOENT')
        return 'git is not installed';
    if (error.code === 'ETIMEDOUT')
        return 'git took too long';
    if (error.code === 'ENOBUFS')
        return 'git has too much to say';
    return `git could not be started: ${error.message}`;
}


/***/ }),

/***/ 8382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _at_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4649);
/** A folder of our own, for as long as something is done in it. */




/** Makes a folder for `use`, and removes it with all that is in it, also when a signal ends the program. */
async function withTemporaryFolder(purpose, use) {
    let folder = null;
    const remove = () => {
        if (folder !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    };
    // Before it is there: a signal may come in between.
    const done = (0,_at_end_js__WEBPACK_IMPORTED_MODULE_3__/* .atEnd */ .t)(remove);
    try {
        folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `pleo-migrate-${purpose}-`));
        return await use(folder);
    }
    finally {
        remove();
        done();
    }
}


/***/ })

};
;