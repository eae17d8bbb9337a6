"use strict";
exports.id = 879;
exports.ids = [879];
exports.modules = {

/***/ 4403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   gX: () => (/* binding */ writeEntries)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1942);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5673);
/** The text of a baseline: one line of JSON for each finding, sorted, so that branches merge line by line. */


/** What a baseline keeps of a finding: nothing that moves with its lines. */
function entryOf({ fingerprint, rule, at }) {
    return { fingerprint, rule, file: at.file };
}
/** The text of a baseline; keys always stand in this order. */
function writeEntries(entries) {
    const lines = (0,_match_js__WEBPACK_IMPORTED_MODULE_1__/* .sortEntries */ .R3)(entries).map(({ fingerprint, rule, file }) => `${JSON.stringify({ fingerprint, rule, file })}\n`);
    return [...new Set(lines)].join('');
}
/** Reads the text of a baseline. Throws `UserError` that names the line. */
function readEntries(text, file) {
    return text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/)
        .flatMap((line, index) => {
        const written = line.trim();
        return written === '' ? [] : readEntry(written, `${file}:${index + 1}`);
    });
}
function readEntry(written, place) {
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(written)) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${place}: two branches were merged here, and the conflict is left.`, 'Keep the lines of both sides and take the marks out; `*.baseline.jsonl merge=union` in .gitattributes does it by itself.');
    }
    const value = parse(written);
    if (typeof value !== 'object' || value === null) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${place}: this is no entry of a baseline.`, AGAIN);
    }
    const read = (key) => {
        const found = Reflect.get(value, key);
        if (typeof found === 'string' && found !== '')
            return found;
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${place}: the entry has no ${key}.`, AGAIN);
    };
    return { fingerprint: read('fingerprint'), rule: read('rule'), file: read('file') };
}
const AGAIN = 'Take the line out, or write the baseline again with pleo-migrate baseline.';
function parse(written) {
    try {
        return JSON.parse(written);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 5673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ sortEntries),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   XZ: () => (/* binding */ matchBaseline)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1629);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1736);
/** Findings held against a baseline: which are in it, and which of its entries match nothing. */


/**
 * Equal findings are as many as there are entries for them, in whatever order: an entry of the same file is taken first,
 * then one of any file, since files are renamed. So one that is added in an earlier file is the one that is new, and one
 * that is taken away makes one entry stale.
 */
function matchBaseline(findings, baseline) {
    const entries = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(distinct(baseline), ({ fingerprint }) => (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F)(fingerprint));
    const known = new Set();
    const stale = [];
    const groups = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(findings, ({ fingerprint }) => (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F)(fingerprint));
    for (const [group, left] of entries) {
        const among = groups.get(group) ?? [];
        const rest = takeEach(left, among, known, (entry, { at }) => entry.file === at.file);
        stale.push(...takeEach(rest, among, known, () => true));
    }
    return {
        known: findings.filter((finding) => known.has(finding)),
        unknown: findings.filter((finding) => !known.has(finding)),
        stale: sortEntries(stale),
    };
}
/** Gives each entry a finding that has none; the entries that get none. */
function takeEach(entries, among, taken, fits) {
    return entries.filter((entry) => {
        const item = among.find((one) => !taken.has(one) && fits(entry, one));
        if (item)
            taken.add(item);
        return item === undefined;
    });
}
/** Two branches may both have added an entry: the same line twice is one entry. */
function distinct(entries) {
    return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}
/** In the order of the file. */
function sortEntries(entries) {
    return [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
}
/** What an entry is known by. */
function keyOf({ fingerprint, file }) {
    return `${fingerprint}\0${file}`;
}


/***/ }),

/***/ 1910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ makeStopwatch)
/* harmony export */ });
/** How long each phase of a scan takes. */
/** Starts when it is first told of a phase. */
function makeStopwatch(handOn, now = () => performance.now()) {
    const phases = new Map();
    let current = null;
    let since = 0;
    const stop = () => {
        if (current !== null)
            phases.set(current, (phases.get(current) ?? 0) + now() - since);
        current = null;
    };
    return {
        onPhase: (phase, done, total) => {
            if (phase !== current) {
                stop();
                since = now();
                current = phase === '' ? null : phase;
            }
            handOn(phase, done, total);
        },
        phases: () => {
            stop();
            return phases;
        },
    };
}


/***/ }),

/***/ 3836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1942);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2914);
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44);
/** The outputs of a run, each by itself: what goes wrong with one costs that one only. */



/** Renders and writes each output, whole or piece by piece. Throws the first error, a fault of ours before others, when all are done. */
function writeReports(outputs, render, to) {
    const errors = [];
    for (const output of outputs) {
        if (output.file === null && to.isQuiet)
            continue;
        try {
            const text = render(output);
            if (output.file !== null)
                (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f)(to.terminal.cwd, output.file, text);
            else
                for (const piece of typeof text === 'string' ? [text] : text)
                    to.terminal.out(piece);
        }
        catch (error) {
            errors.push(error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? error : inFormat(output.format.name, error));
        }
    }
    const worst = errors.find((error) => !(error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)) ?? errors[0];
    for (const error of errors)
        if (error !== worst && error instanceof Error)
            to.terminal.note((0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(`pleo-migrate: ${error.message}`));
    if (worst !== undefined)
        throw worst;
}
function inFormat(name, error) {
    const message = error instanceof Error ? error.message : String(error);
    return new Error(`the report ${name} was not written: ${message}`, { cause: error });
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

/***/ 2994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ hasBaseline),
/* harmony export */   U_: () => (/* binding */ withBaseline),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   tu: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9094);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ignore__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _baseline_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4403);
/* harmony import */ var _baseline_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5673);
/* harmony import */ var _files_discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7507);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1942);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5617);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5445);
/** The baseline of one run: where it stands, and a result held against it. */







/** Where a baseline stands when nobody names another file. */
const BASELINE_FILE = 'pleo-migrate.baseline.jsonl';
/** Bytes: a line for each of a hundred thousand findings. */
const MAX_SIZE = 16 * 1024 * 1024;
/** The entries of the baseline; none where there is no file and nobody named one. Throws `UserError`. */
function readBaseline({ scan, baseline }) {
    const file = baseline ?? BASELINE_FILE;
    const text = (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfigText */ .i)(scan.root, file, MAX_SIZE);
    if (text !== null)
        return (0,_baseline_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntries */ .$2)(text, file);
    if (baseline === null)
        return [];
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The baseline ${baseline} cannot be read.`, 'Name a file inside the repository, or write it with pleo-migrate baseline.');
}
/** Whether there is a baseline, be it an empty one: everything else is new to it. */
function hasBaseline({ scan, baseline }) {
    return (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfigText */ .i)(scan.root, baseline ?? BASELINE_FILE, MAX_SIZE) !== null;
}
/** The result without what is in the baseline, which is counted; entries that match nothing are told. */
function withBaseline(result, entries, { scan }) {
    if (entries.length === 0)
        return result;
    const { known, unknown, stale } = (0,_baseline_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matchBaseline */ .XZ)(result.findings, entries);
    const isSelected = (0,_files_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .makeSelection */ .z)(scan);
    const skipped = new Set(result.skipped.map(({ file }) => file));
    // Only where all was looked at can be said that something is gone.
    const whole = result.complete && result.stats.listed > 0 && scan.paths.length === 0;
    const couldSee = ({ rule, file }) => whole && scan.rules[rule] !== 'off' && ignore__WEBPACK_IMPORTED_MODULE_0___default().isPathValid(file) && isSelected(file) && !skipped.has(file);
    const narrowed = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .recount */ .d3)(result, unknown);
    return {
        ...narrowed,
        stale: stale.filter(couldSee),
        counts: { ...narrowed.counts, baselined: result.counts.baselined + known.length },
    };
}


/***/ }),

/***/ 5445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ isNothingNew),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   K6: () => (/* binding */ withMinCertainty),
/* harmony export */   d3: () => (/* binding */ recount),
/* harmony export */   qz: () => (/* binding */ nothingScanned)
/* harmony export */ });
/* unused harmony exports failureOf, conclusionOf */
/* harmony import */ var _model_certainty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4961);
/* harmony import */ var _model_count_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4614);
/** What a result means for the run: which findings count, and whether it fails. */


const SEVERITIES = ['notice', 'warning', 'error'];
/** The result without findings below a certainty; the counts follow. */
function withMinCertainty(result, floor) {
    return recount(result, result.findings.filter((finding) => (0,_model_certainty_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .d)(finding.certainty, floor)));
}
/** The result with these findings, counted anew. */
function recount(result, findings) {
    return { ...result, findings, counts: { ...result.counts, ...(0,_model_count_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(findings) } };
}
/** The findings that fail a run: tests, stories, examples and documentation never do. */
function failing(findings, failOn) {
    if (failOn === 'never')
        return [];
    const floor = failOn === 'error' || failOn === 'notice' ? failOn : 'warning';
    return findings.filter(({ severity, context }) => context === 'source' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(floor));
}
/**
 * Whether `new` has nothing to hold findings against: everything is looked at, and there is no baseline.
 * Nothing is known to be new then, so no finding fails the run.
 */
function isNothingNew({ change }, failOn, hasBaseline) {
    return failOn === 'new' && change === null && !hasBaseline;
}
/** Why there was nothing to look at, or null. An empty scan is never reported as clean. */
function nothingScanned(result) {
    if (result.stats.listed > 0)
        return null;
    return 'There is no TypeScript or JavaScript file to scan here.';
}
/** Why the run fails, as a sentence; null: it does not. */
function failureOf(result, failOn, hasBaseline) {
    if (failOn === 'never')
        return null;
    const nothing = nothingScanned(result);
    if (nothing !== null)
        return nothing;
    if (!result.complete)
        return 'The scan is incomplete, see the log.';
    const { length } = failing(result.findings, failOn);
    if (length === 0 || isNothingNew(result, failOn, hasBaseline))
        return null;
    return `${length} ${length === 1 ? 'finding fails' : 'findings fail'} this run (fail-on: ${failOn}).`;
}
/** The same as the conclusion of a check run: `neutral` is for what is found and does not fail the run. */
function conclusionOf(result, failure) {
    if (failure !== null)
        return 'failure';
    return result.complete && result.findings.length === 0 && nothingScanned(result) === null
        ? 'success'
        : 'neutral';
}


/***/ }),

/***/ 6088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ scanToJudge),
  i: () => (/* binding */ scanToPlan)
});

// EXTERNAL MODULE: ./build/src/files/discover.js + 1 modules
var discover = __webpack_require__(7507);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/is-record.js
var is_record = __webpack_require__(2664);
// EXTERNAL MODULE: ./build/src/files/parse-json.js
var parse_json = __webpack_require__(8524);
;// CONCATENATED MODULE: ./build/src/files/manifests.js
/** The packages of the repository, as their manifests tell. */



const NEEDS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** Reads each `package.json` among the files; what is no manifest tells nothing. */
function readManifests(files, readText) {
    return files.flatMap((file) => {
        if (external_node_path_.posix.basename(file) !== 'package.json')
            return [];
        const text = readText(file);
        const manifest = text === null ? null : (0,parse_json/* parseJson */.q)(text);
        if (!(0,is_record/* isRecord */.u)(manifest))
            return [];
        const { name } = manifest;
        const needs = NEEDS.flatMap((key) => {
            const table = manifest[key];
            return (0,is_record/* isRecord */.u)(table) ? Object.keys(table) : [];
        });
        return [{ folder: external_node_path_.posix.dirname(file), name: typeof name === 'string' ? name : null, needs }];
    });
}

// EXTERNAL MODULE: ./build/src/files/package-of.js
var package_of = __webpack_require__(718);
// EXTERNAL MODULE: ./build/src/files/read-inside.js
var read_inside = __webpack_require__(3733);
// EXTERNAL MODULE: ./build/src/catalogue/catalogue.js + 9 modules
var catalogue = __webpack_require__(3065);
// EXTERNAL MODULE: ./build/src/model/percent.js
var percent = __webpack_require__(9233);
// EXTERNAL MODULE: ./build/src/credentials/words.js
var words = __webpack_require__(8386);
// EXTERNAL MODULE: ./build/src/report/count.js
var count = __webpack_require__(4290);
// EXTERNAL MODULE: ./build/src/catalogue/replacements.js
var catalogue_replacements = __webpack_require__(899);
// EXTERNAL MODULE: ./build/src/report/operation-name.js
var operation_name = __webpack_require__(5854);
;// CONCATENATED MODULE: ./build/src/plan/planned-calls.js
/** Calls of the scan → calls of the plan, with what the catalogue says of each. */



/** The calls to Pleo's two APIs. */
function knowCalls(result, packageOf) {
    return result.calls.flatMap((call) => {
        const { api } = call;
        if (api !== 'legacy' && api !== 'external')
            return [];
        const own = result.findings.filter((finding) => finding.call?.id === call.id);
        const finding = own.find(({ topic }) => topic === 'legacy-call') ?? null;
        const operation = (0,catalogue/* operationById */.Qs)(result.operations.get(call.id)?.id ?? '');
        const planned = {
            id: call.id,
            ...placeOf(call.location),
            package: packageOf(call.location.file),
            symbol: call.symbol,
            api,
            environment: environmentOf(call),
            context: call.context,
            certainty: call.certainty,
            doubt: call.doubt,
            name: (0,operation_name/* operationName */.X)(call, result.operations),
            operation: operation?.id ?? null,
            parameters: [...new Set([...call.query, ...call.body].map(({ name }) => name))],
            reads: result.reads.get(call.id) ?? [],
            changes: own.filter(({ topic }) => topic === 'legacy-answer').map(remarkOf),
        };
        const isLegacy = operation !== null && api === 'legacy';
        const replacements = finding?.replacements ?? (isLegacy ? (0,catalogue_replacements/* chooseReplacements */.B)(operation, call) : []);
        return [
            {
                call,
                planned,
                operation,
                replacements,
                blocked: isLegacy ? (0,catalogue_replacements/* blockedReason */.h)(operation, call) : null,
                finding,
            },
        ];
    });
}
/** A host tells the environment, else the credential's name does. */
function environmentOf({ environment, credential }) {
    return environment === 'unknown' ? (credential?.environment ?? 'unknown') : environment;
}
function remarkOf({ at, rule, severity, what, next }) {
    return { ...placeOf(at), rule, severity, what, next };
}
/** Where something stands, for people. */
function placeOf({ file, line, column }) {
    return { file, line, column };
}
/** Each place once, in the order in which they come. */
function uniquePlaces(places) {
    return [...new Map(places.map((place) => [`${place.file}:${place.line}:${place.column}`, place])).values()];
}

;// CONCATENATED MODULE: ./build/src/plan/credential-words.js
/** What is said of a credential: that it is to be mended, created, kept, renamed or retired. */




/** What a rule says of a credential. */
function mendTask({ call, next, what, at }) {
    const credential = call?.credential ?? null;
    return {
        action: 'mend',
        environment: null,
        name: credential ? nameOf(credential) : null,
        kind: credential?.kind ?? 'unknown',
        text: `${what} ${next}`,
        scopes: [],
        places: [placeOf(at)],
        calls: call ? [call.id] : [],
    };
}
/** A key that is not there yet. */
function createTask(input) {
    const { environment, keyName, account, scopes, calls } = input;
    const where = environment === 'unknown' ? 'For each environment that the deployment has' : `For ${environment}`;
    const partner = account === 'new-partner' || account === 'existing-partner'
        ? ' A partner integration has to use OAuth 2.0 instead, with the same scopes.'
        : '';
    const make = (0,catalogue/* adviceFor */.cp)(account).apiKey;
    return {
        action: 'create',
        environment,
        name: keyName,
        kind: 'api-key',
        text: `${where}, ${make}, with the scopes named here. It is shown once. Keep it under a name of its own, such as \`${keyName}\`: the legacy token stays in use until the last call has moved, and neither API takes the credential of the other.${partner}`,
        scopes,
        places: [],
        calls: calls.map(({ planned }) => planned.id),
    };
}
/** A credential of the external API that stays, with the scopes that it needs. */
function keepTask({ credential, environment, calls }, scopes) {
    return {
        ...shared({ credential, environment, calls }),
        action: 'keep',
        text: `${titleOf(credential)} is sent to the external API already. Make sure that it has the scopes named here: GET /v1/introspect with it tells which it has. Where some are missing, ${credential.kind === 'oauth-token' ? 'ask for them when the user authorises' : 'make a key that has them all'}.`,
        scopes,
    };
}
/** A name that does not say which API a credential is for invites the wrong one into it. */
function renameTask(holder) {
    const name = nameOf(holder.credential);
    if (name === null || (0,words/* saysLegacy */.eN)(name) || (0,words/* says */.FA)(name, 'old'))
        return [];
    const better = /^[A-Z0-9_]+$/.test(name) ? 'PLEO_LEGACY_TOKEN' : 'legacyToken';
    return [
        {
            ...shared(holder),
            action: 'rename',
            text: `\`${name}\` holds the credential of the legacy API, and its name does not say so. Rename it, to \`${better}\` for instance, wherever it is set and read, so that nobody puts the new key into it.`,
            scopes: [],
        },
    ];
}
/** A token of the legacy API, which goes when its last call has moved. */
function retireTask(holder) {
    const { credential, calls } = holder;
    const stuck = calls.filter(({ blocked }) => blocked !== null).length;
    const isOne = calls.length === 1;
    const which = stuck === calls.length
        ? isOne
            ? 'It is'
            : 'All of them are'
        : `${stuck} of them ${stuck === 1 ? 'is' : 'are'}`;
    const waits = stuck === 0 ? '' : ` ${which} blocked: until there is a way, the token has to stay valid.`;
    return {
        ...shared(holder),
        action: 'retire',
        text: `${titleOf(credential)} is sent with ${(0,count/* count */.U9)(calls.length, 'call')} of the legacy API. When ${isOne ? 'it' : 'the last of them'} has moved, delete the token in the Pleo web app under Settings > Open API, and its value wherever it is stored.${waits}`,
        scopes: [],
    };
}
function shared({ credential, environment, calls }) {
    return {
        environment,
        name: nameOf(credential),
        kind: credential.kind,
        places: uniquePlaces(calls.map(({ call }) => placeOf(call.credential?.at ?? call.location))),
        calls: calls.map(({ planned }) => planned.id),
    };
}
function titleOf(credential) {
    const name = nameOf(credential);
    if (name !== null)
        return `\`${name}\``;
    return credential.source.type === 'literal'
        ? 'The credential that is written in the code'
        : 'The credential whose name was not seen';
}
/** Names of parameters are names inside of the program, not of something that a person made. */
function nameOf({ source }) {
    return source.type === 'literal' || source.type === 'parameter' ? null : source.name;
}

;// CONCATENATED MODULE: ./build/src/plan/environments.js
/** Which environment a call belongs to: its host tells, else where its credential is used otherwise. */
/** Tells the environment of each of these calls. */
function readEnvironments(calls) {
    const seen = new Map();
    for (const known of calls) {
        const name = environments_nameOf(known);
        if (name === null || known.planned.environment === 'unknown')
            continue;
        seen.set(name, (seen.get(name) ?? new Set()).add(known.planned.environment));
    }
    return (known) => {
        if (known.planned.environment !== 'unknown')
            return known.planned.environment;
        const [only, ...others] = seen.get(environments_nameOf(known) ?? '') ?? [];
        return only !== undefined && others.length === 0 ? only : 'unknown';
    };
}
function environments_nameOf({ call }) {
    return call.credential?.source.name ?? null;
}

// EXTERNAL MODULE: ./build/src/plan/scope-needs.js
var scope_needs = __webpack_require__(5904);
;// CONCATENATED MODULE: ./build/src/plan/credential-tasks.js
/** Which credentials to mend, create, keep, rename and retire, for each environment. Never the text of one. */



/** Whether a finding speaks of a credential and not of a call. */
function isOfCredential({ topic }) {
    return topic === 'credential' || topic === 'exposure';
}
const ENVIRONMENTS = ['production', 'staging', 'unknown'];
/** Names that are proposed, best first. */
const KEY_NAMES = ['PLEO_API_KEY', 'PLEO_EXTERNAL_API_KEY', 'PLEO_NEW_API_KEY'];
/** The tasks: what fails today first, then one environment after the other. */
function listCredentialTasks(calls, findings, account) {
    const mended = findings.filter(isOfCredential).map(mendTask);
    const named = new Set(calls.map(({ call }) => call.credential?.source.name ?? ''));
    const free = KEY_NAMES.find((name) => !named.has(name)) ?? 'PLEO_API_KEY_2';
    const environmentOf = readEnvironments(calls);
    const tasks = ENVIRONMENTS.flatMap((environment) => {
        const here = calls.filter((known) => known.call.context === 'source' && environmentOf(known) === environment);
        return tasksFor({ environment, calls: here, keyName: free, account });
    });
    return [...mended, ...tasks];
}
function tasksFor({ environment, calls, keyName, account }) {
    const legacy = holdersOf(calls, 'legacy', environment);
    const names = new Set(legacy.map(({ credential }) => nameOf(credential)));
    const external = holdersOf(calls, 'external', environment);
    const kept = external.filter((holder) => isFit(holder, names));
    const unfit = external.filter((holder) => !kept.includes(holder)).flatMap((holder) => holder.calls);
    // Calls that move go to a key that is there; those whose credential cannot stay need one.
    const open = kept.length > 0 ? unfit : calls.filter(isMoving);
    const made = open.length === 0
        ? []
        : [
            createTask({
                environment,
                keyName,
                account,
                scopes: [...new Set(open.flatMap(scope_needs/* neededScopes */.N))].sort(),
                calls: open,
            }),
        ];
    const tokens = legacy.filter(({ credential }) => MAY_BE_TOKEN.has(credential.kind));
    return [
        ...made,
        ...kept.map((holder) => keepTask(holder, scopesFor(holder, kept, calls))),
        ...tokens.flatMap(renameTask),
        ...tokens.map(retireTask),
    ];
}
/** An API key that goes to the legacy API is mended there, and stays in use. */
const MAY_BE_TOKEN = new Set(['legacy-token', 'unknown']);
function isMoving({ call, blocked }) {
    return call.api === 'external' || blocked === null;
}
/** Whether a credential of the external API can stay: it is no token of the legacy one, and is made for here. */
function isFit({ credential, environment }, legacyNames) {
    const name = nameOf(credential);
    if (credential.kind === 'legacy-token' || (name !== null && legacyNames.has(name)))
        return false;
    return credential.environment === 'unknown' || credential.environment === environment;
}
/** What a key needs that is there already: for its own calls, and for those that move to it, which is the one of their package. */
function scopesFor(holder, holders, calls) {
    const isIn = (one, folder) => one.calls.some(({ planned }) => planned.package === folder);
    const own = calls.filter((known) => {
        const { api, package: folder } = known.planned;
        if (api === 'external')
            return holder.calls.includes(known);
        return isIn(holder, folder) || !holders.some((one) => isIn(one, folder));
    });
    return [...new Set(own.flatMap(scope_needs/* neededScopes */.N))].sort();
}
/** The credentials that calls of one API carry, each once. */
function holdersOf(calls, api, environment) {
    const holders = new Map();
    for (const known of calls) {
        const { credential } = known.call;
        if (known.call.api !== api || !credential)
            continue;
        const { type, name } = credential.source;
        const key = name === null ? `${type} ${credential.at.file}` : `${type} ${name}`;
        const found = holders.get(key);
        if (found)
            found.calls.push(known);
        else
            holders.set(key, { credential, environment, calls: [known] });
    }
    return [...holders.values()];
}

// EXTERNAL MODULE: ./build/src/model/group-by.js
var group_by = __webpack_require__(1629);
// EXTERNAL MODULE: ./build/src/plan/targets.js
var plan_targets = __webpack_require__(4426);
;// CONCATENATED MODULE: ./build/src/plan/groups.js
/** Legacy calls → groups of one operation that move in the same way. */


/** Groups the legacy calls; inside of a group, packages that others are built from come first. */
function groupCalls(calls, comparePackages) {
    const legacy = calls.filter(({ call }) => call.api === 'legacy');
    const groups = (0,group_by/* groupBy */.$)(legacy, keyOf);
    return [...groups.values()].flatMap((members) => {
        const sorted = members.toSorted((a, b) => comparePackages(a.planned.package, b.planned.package));
        const [first] = sorted;
        return first ? [makeGroup(first, sorted)] : [];
    });
}
function keyOf({ planned, blocked, replacements, finding }) {
    const { needed } = (0,plan_targets/* splitReplacements */.sg)(replacements);
    const ways = needed.map(({ method, path, when }) => `${method} ${path} ${when}`);
    return [planned.name, blocked ?? '', ...ways, ways.length === 0 ? (finding?.next ?? '') : ''].join('\0');
}
function makeGroup(first, members) {
    const { planned, operation, blocked, finding } = first;
    const { needed } = (0,plan_targets/* splitReplacements */.sg)(first.replacements);
    const targets = blocked === null ? needed.map((one) => (0,plan_targets/* targetOf */.$r)(one, members)) : [];
    const others = members.flatMap(({ replacements }) => (0,plan_targets/* splitReplacements */.sg)(replacements).others);
    const count = (of) => new Set(members.map(of)).size;
    const moving = targets.flatMap(({ steps }) => steps).filter(({ kind }) => kind === 'move-parameter');
    return {
        members,
        name: planned.name,
        operation: planned.operation,
        summary: operation?.summary ?? '',
        calls: members.map((known) => known.planned.id),
        counts: {
            calls: members.length,
            files: count((known) => known.planned.file),
            packages: count((known) => known.planned.package),
            parameters: new Set(moving.filter(({ from, seenIn }) => from !== null && seenIn.length > 0).map(({ from }) => from)).size,
            changes: members.reduce((sum, known) => sum + known.planned.changes.length, 0),
            outsideSource: members.filter((known) => known.planned.context !== 'source').length,
        },
        targets,
        alternatives: [
            ...new Map(others.map(({ method, path, when, scopes }) => [
                `${method} ${path} ${when}`,
                { method, path, when, scopes },
            ])).values(),
        ],
        blocked,
        next: blocked === null && targets.length === 0 ? (finding?.next ?? null) : null,
    };
}

;// CONCATENATED MODULE: ./build/src/plan/package-order.js
/** In which order packages are worked on: what others are built from comes first. */
/** A package of the scanned repository, as its manifest tells. */
/** Compares two packages by their folders: the one that more others are built from comes first, else by name. */
function packageOrder(packages) {
    const folders = new Map(packages.flatMap(({ name, folder }) => (name === null ? [] : [[name, folder]])));
    const needs = new Map(packages.map(({ folder, needs }) => [
        folder,
        needs.map((name) => folders.get(name)).filter((found) => found !== undefined),
    ]));
    const users = new Map();
    for (const { folder } of packages)
        for (const needed of reachable(folder, needs))
            users.set(needed, (users.get(needed) ?? 0) + 1);
    const usersOf = (folder) => users.get(folder) ?? 0;
    return (a, b) => usersOf(b) - usersOf(a) || (a < b ? -1 : a > b ? 1 : 0);
}
/** All packages that one is built from, directly or not; itself only in a circle. */
function reachable(from, needs) {
    const found = new Set();
    const open = [...(needs.get(from) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (found.has(next))
            continue;
        found.add(next);
        open.push(...(needs.get(next) ?? []));
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/model/first-letter.js
var first_letter = __webpack_require__(3879);
;// CONCATENATED MODULE: ./build/src/plan/questions.js
/** What only a person can answer: somebody of the user's, or Pleo. */





/** The questions, those for the user first. */
function listQuestions(known) {
    const questions = [
        ...accountQuestion(known),
        ...known.groups.flatMap(purposeQuestion),
        ...companyQuestion(known),
        ...known.groups.flatMap(decisionQuestions),
        ...environmentQuestion(known),
        ...undecidedQuestion(known),
        ...idQuestion(known),
        ...scopeQuestion(known),
        ...known.groups.flatMap(blockedQuestion),
    ];
    const order = ['you', 'Pleo'];
    return questions.sort((a, b) => order.indexOf(a.of) - order.indexOf(b.of));
}
function ask(of, text, places = []) {
    return { of, text, places: uniquePlaces(places) };
}
function placesOf({ members }) {
    return members.map(({ call }) => placeOf(call.location));
}
function accountQuestion({ account, calls }) {
    if (account !== null || !calls.some(({ call }) => call.api === 'legacy'))
        return [];
    return [
        ask('you', 'Who are you to Pleo: a new or existing partner, a new or existing customer? The way to access differs. Write `"account": "existing-customer"`, or whichever you are, into `pleo-migrate.config.json`, and this plan shows your way alone.'),
    ];
}
/** Several purposes, and nothing in the call tells which: the plan takes the first. */
function purposeQuestion(group) {
    const [first] = group.targets;
    const chosen = group.members[0]?.replacements[0];
    // An export shows itself by the states that the request asks for or writes.
    if (!first || !chosen || first.when === null || (0,plan_targets/* isExport */.Hm)(chosen) || group.alternatives.length === 0)
        return [];
    const others = group.alternatives
        .flatMap(({ when, method, path }) => (when === null ? [] : [`${when} (${method} ${path})`]))
        .join('; or ');
    return [
        ask('you', `What is ${group.name} for, at these places? The plan takes it for ${(0,first_letter/* lowerFirst */.o)(first.when)}. It would be replaced differently for ${others}.`, placesOf(group)),
    ];
}
function companyQuestion({ groups }) {
    const needs = groups.some(({ targets }) => targets.some(({ query, body }) => [...query, ...body].some((name) => /company_?id/i.test(name))));
    if (!needs)
        return [];
    return [
        ask('you', 'Which company do the calls act for? The legacy API took it from the token; most calls of the external API want its id (`company_id`, in some operations `companyId`). GET /v1/companies lists the companies that a key reaches (scope `companies:read`, whose name is not confirmed by Pleo); keep the id in a setting of its own.'),
    ];
}
/** Steps that no tool can take. */
function decisionQuestions(group) {
    const steps = group.targets.flatMap((target) => target.steps);
    const texts = steps.filter(({ kind }) => kind === 'decide-yourself').map(({ text }) => text);
    // What is to be sent is a step of the call, asked or not.
    const open = texts.filter((text) => /^(?:Decide|Check|Ask|Find|Choose|Make sure)\b/.test(text));
    return [...new Set(open)].map((text) => ask('you', `${group.name}: ${text}`, placesOf(group)));
}
function environmentQuestion({ calls }) {
    const environmentOf = readEnvironments(calls);
    const open = calls.filter((known) => known.call.api === 'legacy' && known.call.context === 'source' && environmentOf(known) === 'unknown');
    if (open.length === 0)
        return [];
    return [
        ask('you', 'Do these calls go to production, to staging, or to both? The code does not tell. A key works only in the environment in which it was made.', open.map(({ call }) => placeOf(call.location))),
    ];
}
function undecidedQuestion({ unresolved }) {
    if (unresolved.length === 0)
        return [];
    return [
        ask('you', 'Do these requests go to Pleo? Their address could not be found out; each is listed with its reason under "Not decided" below.', unresolved.map(({ at }) => placeOf(at))),
    ];
}
/** Ids that a program keeps are only worth something if they stay. */
function idQuestion({ groups }) {
    const moving = groups.filter(({ targets }) => targets.some(({ fields }) => fields.some(({ from, note }) => (from ?? '').endsWith('.id') && /\bunconfirmed\b/.test(note))));
    if (moving.length === 0)
        return [];
    return [
        ask('Pleo', 'Do ids stay the same? Whether an expense, an employee, an account or a tag has the same UUID in both APIs is not stated anywhere. It matters if you store them, or compare them with records that came from the legacy API.', moving.flatMap(placesOf)),
    ];
}
function scopeQuestion({ scopes }) {
    const open = scopes.filter(({ basis, calls }) => basis === 'unconfirmed' && calls.length > 0);
    if (open.length === 0)
        return [];
    return [
        ask('Pleo', `What are these scopes called? ${open.map(({ scope }) => `\`${scope}\``).join(', ')}: the names are not confirmed. The dialog in which the key is made shows the right ones.`),
    ];
}
function blockedQuestion(group) {
    if (group.blocked === null)
        return [];
    const what = (0,catalogue/* operationById */.Qs)(group.operation ?? '')?.summary ?? '';
    return [
        ask('Pleo', `Is there, or will there be, a way to do what ${group.name} does${what === '' ? '' : ` ("${what.replace(/\.$/, '')}")`}? None is published.`, placesOf(group)),
    ];
}

;// CONCATENATED MODULE: ./build/src/plan/stages.js
/** The work in an order in which each part can be released before the next one starts. */






const WORDS = {
    mend: [
        'Mend what is wrong already',
        'This is wrong or outdated today, most of it on the external API, and does not wait for the migration.',
    ],
    client: [
        'Put a client for the external API beside the old one',
        'Both live side by side until the last call has moved, so that each call can move, be tested and be released alone. Nothing of the old client changes yet.',
    ],
    read: [
        'Move what only reads',
        'A read that goes wrong spoils nothing in Pleo, and the old call can be put back at once. What takes the fewest changes comes first: it proves access, key, scopes and client. Each operation is a release of its own.',
    ],
    export: [
        'Move the accounting export, as a whole',
        'The export is one workflow in the external API. An entry that is fetched the new way cannot be reported the old way, so these calls are released together.',
    ],
    write: [
        'Move what writes',
        'By now access and client have proved themselves. Try each call in a company or with records that may be spoilt: the staging environment where you have one.',
    ],
    clarify: [
        'Find out what the rest is for',
        'These requests go to the legacy API, and which operation they are is not known.',
    ],
    clean: [
        'Clean up',
        'What is left of the legacy API misleads the next reader, and an unused credential is a risk.',
    ],
};
const ORDER = ['mend', 'client', 'read', 'export', 'write', 'clarify', 'clean'];
/** The stages that have something to do; blocked groups belong to none. */
function listStages(groups, calls, findings) {
    const open = groups.filter(({ blocked }) => blocked === null);
    const tasks = {
        mend: mendTasks(findings),
        client: open.length > 0 ? clientTasks(calls) : [],
        export: open.some((group) => stageOf(group) === 'export') ? exportTasks() : [],
        clean: groups.length + findings.length > 0 ? cleanTasks(groups, findings) : [],
    };
    let number = 0;
    return ORDER.flatMap((id) => {
        const own = open.filter((group) => stageOf(group) === id).sort(bySize);
        const todo = tasks[id] ?? [];
        if (own.length + todo.length === 0)
            return [];
        const [title, why] = WORDS[id];
        const numbered = own.map(({ members: _, ...group }) => {
            number += 1;
            return { id: `w${number}`, ...group };
        });
        return [{ id, title, why, tasks: todo, groups: numbered }];
    });
}
function stageOf({ members, targets }) {
    const [first] = members;
    if (!first || targets.length === 0)
        return 'clarify';
    if (first.replacements[0] && (0,plan_targets/* isExport */.Hm)(first.replacements[0]))
        return 'export';
    const method = first.operation?.method ?? first.call.method;
    return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}
/** What reads first, then what takes the fewest changes. */
function bySize(a, b) {
    const steps = ({ targets }) => targets.reduce((sum, target) => sum + target.steps.length, 0);
    const writes = ({ name }) => Number(!/^(?:GET|HEAD) /.test(name));
    return (writes(a) - writes(b) ||
        a.counts.calls - b.counts.calls ||
        steps(a) - steps(b) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
/** What stands with the calls, and under cleaning up. */
const ELSEWHERE = new Set(['legacy-call', 'legacy-answer', 'host']);
/** What rules say that no other chapter tells. */
function mendTasks(findings) {
    return findings
        .filter((finding) => !ELSEWHERE.has(finding.topic) && !isOfCredential(finding))
        .map(({ what, next, at }) => ({ text: `${what} ${next}`, places: [placeOf(at)] }));
}
/** The places that put the credential on legacy requests: the clients that a second one is put beside. */
function clientTasks(calls) {
    const clients = new Map();
    for (const { call, blocked } of calls) {
        if (call.api !== 'legacy' || call.context !== 'source' || blocked !== null)
            continue;
        const at = call.credential?.at ?? call.location;
        const found = clients.get(at.file) ?? { places: [], calls: new Set() };
        found.places.push(placeOf(at));
        found.calls.add(call.id);
        clients.set(at.file, found);
    }
    const sorted = [...clients].sort(([a, one], [b, other]) => other.calls.size - one.calls.size || (a < b ? -1 : 1));
    return sorted.map(([, found]) => ({
        text: `The credential of ${(0,count/* count */.U9)(found.calls.size, 'call')} that can move is put on the request here: put the new client beside it, or use a shared one.`,
        places: uniquePlaces(found.places),
    }));
}
function exportTasks() {
    return catalogue/* exportWorkflow */.Eq.map(({ step, legacy, now }) => ({
        text: `${(0,first_letter/* upperFirst */.Z)(step)}: ${now} ${legacy === null ? 'The legacy API had no such step.' : `Until now: ${(0,first_letter/* lowerFirst */.o)(legacy)}`}`,
        places: [],
    }));
}
function cleanTasks(groups, findings) {
    const hosts = findings.filter(({ topic }) => topic === 'host');
    const outside = groups
        .flatMap(({ members }) => members)
        .filter(({ planned }) => planned.context !== 'source');
    return [
        ...(hosts.length === 0
            ? []
            : [
                {
                    text: 'Change or remove the legacy host in allow-lists, policies, guards and settings. Where calls of the legacy API stay because they are blocked, let both hosts through until then.',
                    places: uniquePlaces(hosts.map(({ at }) => placeOf(at))),
                },
            ]),
        ...(outside.length === 0
            ? []
            : [
                {
                    text: 'Move tests, stories, examples and documentation along with the operation that they call.',
                    places: uniquePlaces(outside.map(({ planned }) => placeOf(planned))),
                },
            ]),
        ...(groups.length === 0
            ? []
            : [
                {
                    text: 'Remove the old client and its types, and retire its credentials as the chapter on credentials says, once no call of the legacy API is left. Run `pleo-migrate` again: it finds nothing then, and keeps it so in every pull request.',
                    places: [],
                },
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/src/plan/make-plan.js
/** The result of a scan → the migration plan of the repository. Pure. */









/** What to do in this repository, from what was found in it. */
function makePlan({ result, account, packages, packageOf }) {
    const calls = knowCalls(result, packageOf);
    const groups = groupCalls(calls, packageOrder(packages));
    const scopes = (0,scope_needs/* listScopes */.c)(calls);
    const blocked = groups
        .filter((group) => group.blocked !== null)
        .map(({ members: _, ...group }, index) => ({ id: `b${index + 1}`, ...group }));
    return {
        tool: result.tool,
        complete: result.complete,
        faults: result.faults,
        lifecycle: catalogue/* lifecycle */.Bl.text,
        deadline: result.deadline,
        account,
        progress: progressOf(calls),
        access: accessFor(account),
        scopes,
        credentials: listCredentialTasks(calls, result.findings, account),
        stages: listStages(groups, calls, result.findings),
        blocked,
        questions: listQuestions({ account, groups, calls, scopes, unresolved: result.unresolved }),
        undecided: result.unresolved.map(({ at, reason }) => ({ ...placeOf(at), reason })),
        calls: calls.map(({ planned }) => planned),
    };
}
function progressOf(calls) {
    const legacy = calls.filter(({ call }) => call.api === 'legacy');
    const external = calls.length - legacy.length;
    const blocked = legacy.filter((known) => known.blocked !== null).length;
    const replaceable = legacy.filter((known) => known.blocked === null && known.replacements.length > 0).length;
    return {
        legacy: legacy.length,
        external,
        percent: (0,percent/* migratedPercent */.v)(legacy.length, external) ?? 100,
        replaceable,
        blocked,
        unknown: legacy.length - blocked - replaceable,
        outsideSource: legacy.filter(({ call }) => call.context !== 'source').length,
    };
}
function accessFor(account) {
    const { conditions, accounts, facts, links } = catalogue/* access */.T_;
    return {
        conditions: conditions.texts,
        note: conditions.note,
        ways: accounts
            .filter((way) => account === null || way.account === account)
            .map(({ account: kind, title, steps, links: pages }) => ({
            account: kind,
            title,
            steps,
            links: pages,
        })),
        facts: facts.map(({ text, basis }) => ({ text, basis })),
        links,
    };
}

// EXTERNAL MODULE: ./build/src/scan.js + 61 modules
var scan = __webpack_require__(4311);
// EXTERNAL MODULE: ./build/src/config/baseline.js
var config_baseline = __webpack_require__(2994);
// EXTERNAL MODULE: ./build/src/config/outcome.js
var outcome = __webpack_require__(5445);
;// CONCATENATED MODULE: ./build/src/config/scans.js
/** The two scans that the command line, the action and the library make: one to judge, and one to plan. */








/** What there is, as sure as is asked for; and what of it is not in the baseline. Throws `UserError`. */
async function scanToJudge(settings, onPhase) {
    // Before the scan: a baseline that cannot be read is told at once.
    const baseline = (0,config_baseline/* readBaseline */.mF)(settings);
    const scanned = await (0,scan/* scan */.S)({ ...settings.scan, ...(onPhase && { onPhase }) });
    return {
        everything: (0,outcome/* withMinCertainty */.K6)(scanned, settings.minCertainty),
        counted: (0,outcome/* withMinCertainty */.K6)((0,config_baseline/* withBaseline */.U_)(scanned, baseline, settings), settings.minCertainty),
    };
}
/**
 * The plan of a repository; what comments ignore today has to be moved all the same. `known` is a scan to judge of the
 * same: it does where nothing was left out of it.
 */
async function scanToPlan({ scan: options, minCertainty }, { onPhase, known } = {}) {
    const isWhole = known?.counts.suppressed === 0 && minCertainty === 'possible';
    const result = isWhole ? known : await (0,scan/* scan */.S)({ ...options, ignores: false, ...(onPhase && { onPhase }) });
    const { others } = (0,discover/* discoverFiles */.Z)(options);
    const plan = makePlan({
        result,
        account: options.account,
        packages: readManifests(others, (0,read_inside/* textsIn */.Ej)(options.root)),
        packageOf: (0,package_of/* makePackageOf */.S)(others),
    });
    return { plan, result };
}


/***/ }),

/***/ 1866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   h: () => (/* binding */ characters)
/* harmony export */ });
/** How many columns of a terminal a text takes. */
let segmenter = null;
/** Ranges that terminals draw two columns wide: https://www.unicode.org/reports/tr11/ */
const WIDE = [
    [0x1100, 0x115f],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xa960, 0xa97c],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1b000, 0x1b2ff],
    [0x20000, 0x3fffd],
];
/** One column each, whatever stands beside them: ASCII, Latin, and the marks of the report itself. */
const NARROW = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u257f■▲●✔✖]*$/;
function displayWidth(text) {
    if (NARROW.test(text))
        return text.length;
    let columns = 0;
    for (const { segment } of characters(text))
        columns += segmentWidth(segment);
    return columns;
}
/** What a reader sees as characters, each with its place in the text. */
function characters(text) {
    // Made when it is needed: that alone takes longer than a small report.
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}
function segmentWidth(segment) {
    const code = segment.codePointAt(0) ?? 0;
    if (/^\p{M}+$/u.test(segment))
        return 0;
    if (/\p{Emoji_Presentation}|\ufe0f/u.test(segment))
        return 2;
    return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}


/***/ }),

/***/ 5854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ operationName)
/* harmony export */ });
/** A call in the words of a reader: "GET /v1/expenses". */
function operationName(call, operations) {
    const path = operations.get(call.id)?.path ?? call.path;
    if (path === null)
        return call.method === null ? '(operation not known)' : `${call.method} (path not known)`;
    return call.method === null ? `${path} (method not known)` : `${call.method} ${path}`;
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeStyle)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8606);
/** Colours and links of the terminal, readable on light and dark, or none. */

/** https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
const LINK = '\u001b]8;;';
const END = '\u001b\\';
/** Basic colours are the theme's own: yellow on white can hardly be read in many. */
const BASIC = { red: '31', green: '32', yellow: '33', magenta: '35', cyan: '36' };
/** Of the 256 fixed ones, those with a contrast of 3.7 at least on white and on black. */
const FIXED = {
    red: '38;5;167',
    green: '38;5;64',
    yellow: '38;5;130',
    magenta: '38;5;133',
    cyan: '38;5;31',
};
/** A style that writes escapes, or one that leaves text alone. */
function makeStyle({ color, hasFixedColors = false, fileLink }) {
    const paint = (on, off) => color ? (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`) : (text) => text;
    const colors = hasFixedColors ? FIXED : BASIC;
    return {
        bold: paint('1', '22'),
        dim: paint('2', '22'),
        red: paint(colors.red, '39'),
        green: paint(colors.green, '39'),
        yellow: paint(colors.yellow, '39'),
        magenta: paint(colors.magenta, '39'),
        cyan: paint(colors.cyan, '39'),
        link: (text, address) => fileLink === undefined || address === null
            ? text
            : `${LINK}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLink */ .Es)(address)}${END}${text}${LINK}${END}`,
    };
}


/***/ }),

/***/ 9457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);
/** Text in lines of at most `width` columns, words kept whole. */

/** `first` opens the first line, `rest` the others; both count. A word wider than a line stands alone and is not cut. */
function wrap(text, width, first = '', rest = ' '.repeat((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(first))) {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of text.split(' ').filter((piece) => piece !== '')) {
        if (!empty && (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(line) + 1 + (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(word) > width) {
            lines.push(line);
            line = rest;
            empty = true;
        }
        line = empty ? `${line}${word}` : `${line} ${word}`;
        empty = false;
    }
    return empty ? lines : [...lines, line];
}


/***/ })

};
;