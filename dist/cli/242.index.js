"use strict";
exports.id = 242;
exports.ids = [242];
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

/***/ 1242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var _baseline_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4403);
/* harmony import */ var _baseline_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5673);
/* harmony import */ var _config_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2994);
/* harmony import */ var _config_outcome_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5445);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3944);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1942);
/* harmony import */ var _report_count_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4290);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4311);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5033);
/* harmony import */ var _run_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3912);
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44);
/** `baseline`: what is found today is known from now on; or what is gone is taken out. */











async function baseline(args, terminal) {
    if (args.operands.length > 0) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('baseline takes no paths: it is about the whole repository.', 'Leave them out; to keep files out for good, write them under exclude in the configuration.');
    }
    const { root } = (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .locateRoot */ .L)(terminal.cwd, []);
    const settings = await (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .readSettings */ .sb)(args, { root, paths: [] });
    const file = settings.baseline ?? _config_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE_FILE */ .tu;
    const isPruning = args.flags.has('prune');
    const before = readBefore(root, { ...settings, baseline: file }, isPruning);
    const result = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .scan */ .S)({ ...settings.scan, onPhase: terminal.progress });
    terminal.progress('');
    const nothing = (0,_config_outcome_js__WEBPACK_IMPORTED_MODULE_9__/* .nothingScanned */ .qz)(result);
    if (nothing !== null) {
        terminal.note(`pleo-migrate: ${nothing}`);
        return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.incomplete;
    }
    const after = isPruning ? pruned(result, before, settings) : result.findings.map(_baseline_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms);
    (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f)(root, file, (0,_baseline_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .writeEntries */ .gX)(after));
    terminal.out(`${describeChange(file, before, after)}\n`);
    if (!result.complete) {
        const left = isPruning ? 'nothing was taken out' : 'it may lack some findings';
        terminal.note(`pleo-migrate: The scan is incomplete, so ${left}; pleo-migrate check says why.`);
    }
    return result.complete ? _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.clean : _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.incomplete;
}
/** One that cannot be read is written anew, but never pruned. */
function readBefore(root, settings, isPruning) {
    if (!isPruning && !(0,_run_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .isFileAt */ .e9)(root, settings.baseline ?? ''))
        return [];
    try {
        return (0,_config_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseline */ .mF)(settings);
    }
    catch (error) {
        if (isPruning)
            throw error;
        return [];
    }
}
/** Without what is gone, as far as that is known. */
function pruned(result, before, settings) {
    const stale = new Set((0,_config_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .withBaseline */ .U_)(result, before, settings).stale.map(_baseline_match_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN));
    return before.filter((entry) => !stale.has((0,_baseline_match_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(entry)));
}
/** "pleo-migrate.baseline.jsonl has 12 entries now: 3 were added, 1 was taken out." */
function describeChange(file, before, after) {
    const [old, now] = [new Set(before.map(_baseline_match_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)), new Set(after.map(_baseline_match_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN))];
    const added = [...now].filter((key) => !old.has(key)).length;
    const gone = [...old].filter((key) => !now.has(key)).length;
    const changes = [
        ...(added > 0 ? [`${added} ${added === 1 ? 'was' : 'were'} added`] : []),
        ...(gone > 0 ? [`${gone} ${gone === 1 ? 'was' : 'were'} taken out`] : []),
    ];
    const what = changes.length > 0 ? changes.join(', ') : 'nothing has changed';
    return `${file} has ${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(now.size, 'entry', 'entries')} now: ${what}.`;
}


/***/ }),

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


/***/ })

};
;