"use strict";
exports.id = 785;
exports.ids = [785];
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

/***/ 9785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/baseline/lines.js
var lines = __webpack_require__(4403);
// EXTERNAL MODULE: ./build/src/config/baseline.js
var config_baseline = __webpack_require__(2994);
// EXTERNAL MODULE: ./build/src/config/load.js
var load = __webpack_require__(5617);
// EXTERNAL MODULE: ./build/src/config/outcome.js
var outcome = __webpack_require__(5445);
// EXTERNAL MODULE: ./build/src/config/settings.js
var config_settings = __webpack_require__(3944);
// EXTERNAL MODULE: ./build/src/files/is-inside.js
var is_inside = __webpack_require__(3829);
// EXTERNAL MODULE: ./build/src/files/is-record.js
var is_record = __webpack_require__(2664);
// EXTERNAL MODULE: ./build/src/files/read-inside.js
var read_inside = __webpack_require__(3733);
// EXTERNAL MODULE: ./build/src/model/user-error.js
var user_error = __webpack_require__(1942);
// EXTERNAL MODULE: ./build/src/report/count.js
var count = __webpack_require__(4290);
// EXTERNAL MODULE: ./build/src/scan.js + 61 modules
var scan = __webpack_require__(4311);
// EXTERNAL MODULE: ./build/src/commands/exit.js
var exit = __webpack_require__(5033);
// EXTERNAL MODULE: ./build/src/config/options.js + 6 modules
var options = __webpack_require__(4670);
;// CONCATENATED MODULE: ./build/src/commands/init-config.js
/** The configuration that `init` writes: every key there is, as a comment, with what it is for. */

/** Where editors find what the keys may hold: the package as npm publishes it. */
const SCHEMA = 'https://unpkg.com/pleo-migrate/schema/config-v1.json';
/** What stands behind each key, as somebody might write it; in the order of how early a team needs it. */
const EXAMPLES = [
    ['account', 'existing-customer'],
    ['deadline', '2027-06-30'],
    ['escalateWithinDays', 90],
    ['exclude', ['vendor/**']],
    ['include', ['services/**']],
    ['rules', { 'lost-field': 'notice' }],
    ['failOn', 'error'],
    ['minCertainty', 'likely'],
    ['contexts', { 'e2e/**': 'source', 'tools/playground/**': 'example' }],
    ['credentials', { FINANCE_TOKEN: 'legacy-token' }],
    ['env', { FINANCE_BASE_URL: 'https://finance-gateway.example/v1' }],
    ['hosts', { 'finance-gateway.example': 'legacy' }],
    ['clients', [{ name: 'acme', from: ['@acme/http'], calls: { get: { method: 'GET', url: 0 } } }]],
    ['baseline', 'pleo-migrate.baseline.jsonl'],
    ['maxFileSize', 2097152],
    ['budget', { seconds: 120 }],
];
const WIDTH = 100;
/** The text of the file; without its comments it says nothing but its schema. */
function configTemplate() {
    const keys = EXAMPLES.flatMap(([key, example]) => {
        const option = options/* options */.fF.find((one) => one.key === key);
        return option ? ['', ...commentLines(option), `  // "${key}": ${inline(example)},`] : [];
    });
    return [
        '// What pleo-migrate looks at here, and how. Take the // away in front of what you need.',
        '{',
        `  "$schema": ${JSON.stringify(SCHEMA)},`,
        ...keys,
        '}',
        '',
    ].join('\n');
}
function commentLines({ help, choices }) {
    const about = help.replace(' Repeatable.', '');
    const values = choices ? ` One of ${choices.join(', ')}.` : '';
    const lines = [];
    for (const word of `${about}${values}`.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < WIDTH)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(`  // ${word}`);
    }
    return lines;
}
/** JSON on one line, with blanks as people write it; the examples hold no marks of JSON in their texts. */
function inline(value) {
    return JSON.stringify(value)
        .replaceAll('":', '": ')
        .replaceAll(',"', ', "')
        .replaceAll('{', '{ ')
        .replaceAll('}', ' }');
}

;// CONCATENATED MODULE: ./build/src/commands/init-workflows.js
/** The workflows that `init` writes: text, with the least permissions, pinned by commit where one is known. */
/** What every job starts with. The commit is that of v7.0.0. */
const CHECKOUT = `      - uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0
        with:
          persist-credentials: false`;
const PIN = `      # A tag can be moved. To pin what runs here, write the commit of a release in the place of v1:
      # https://github.com/pleo-migrate/pleo-migrate/releases`;
/** Reports what a pull request adds. */
const PULL_REQUEST_WORKFLOW = `# Written by pleo-migrate init. Reports the calls to Pleo's legacy API that a pull request adds.
name: pleo-migrate
on:
  pull_request:
  merge_group:
permissions: {}
concurrency:
  group: pleo-migrate-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  pleo-migrate:
    name: Calls to Pleo's legacy API
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      # For one comment on the pull request, and for the check with the findings at their lines.
      # Without these two, which forks never have, findings are annotations and a summary.
      pull-requests: write
      checks: write
    steps:
${CHECKOUT}
${PIN}
      - uses: pleo-migrate/pleo-migrate@v1
        with:
          # The run fails for what the pull request adds; "never" reports only.
          fail-on: new
`;
/** Counts everything once a week. */
const AUDIT_WORKFLOW = `# Written by pleo-migrate init. Counts once a week what is left of Pleo's legacy API, and keeps one issue about it.
name: pleo-migrate audit
on:
  schedule:
    - cron: "17 6 * * 1"
  workflow_dispatch:
permissions: {}
concurrency:
  group: pleo-migrate-audit
  cancel-in-progress: false
jobs:
  audit:
    name: What is left of Pleo's legacy API
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read
      # For the tracking issue.
      issues: write
    steps:
${CHECKOUT}
${PIN}
      - uses: pleo-migrate/pleo-migrate@v1
        with:
          mode: audit
          # An audit tells; it is the pull request that is stopped.
          fail-on: never
          tracking-issue: "on"
`;

// EXTERNAL MODULE: ./build/src/commands/run-settings.js
var run_settings = __webpack_require__(3912);
// EXTERNAL MODULE: ./build/src/commands/write-whole.js
var write_whole = __webpack_require__(44);
;// CONCATENATED MODULE: ./build/src/commands/init.js
/** `init`: all that a team needs to start with, in one command, and nothing that is there already written over. */


















const WORKFLOWS = '.github/workflows';
async function init(args, terminal) {
    if (args.operands.length > 0) {
        throw new user_error/* UserError */.y('init takes no paths: it sets up the whole repository.', 'Run it without, anywhere in the repository.');
    }
    const { root } = (0,config_settings/* locateRoot */.L)(terminal.cwd, []);
    // A configuration that is wrong is told before anything is written.
    const settings = await (0,run_settings/* readSettings */.sb)(args, { root, paths: [] });
    const result = await (0,scan/* scan */.S)({ ...settings.scan, onPhase: terminal.progress });
    terminal.progress('');
    const pieces = piecesFor(root, result, settings.baseline ?? config_baseline/* BASELINE_FILE */.tu);
    const isForced = args.flags.has('force');
    const written = pieces.filter(({ file, text, elsewhere }) => text !== null && !elsewhere && (isForced || !(0,run_settings/* isFileAt */.e9)(root, file)));
    // One that leads away stops all of them.
    for (const { file } of written)
        refuseOutside(root, file);
    for (const { file, text } of written) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, file)), { recursive: true });
        (0,write_whole/* writeWhole */.f)(root, file, text ?? '');
    }
    const left = pieces.filter((piece) => piece.text !== null && !written.includes(piece));
    terminal.out(`${[...listOf(written, left, isForced), '', ...nextSteps(root, result, pieces)].join('\n')}\n`);
    const nothing = (0,outcome/* nothingScanned */.qz)(result);
    if (nothing !== null)
        terminal.note(`pleo-migrate: ${nothing} No baseline was written.`);
    else if (!result.complete) {
        terminal.note('pleo-migrate: The scan is incomplete, so the baseline may lack some findings; pleo-migrate check says why.');
    }
    return nothing !== null || !result.complete ? exit/* EXIT */.d.incomplete : exit/* EXIT */.d.clean;
}
function piecesFor(root, result, baseline) {
    return [
        {
            file: load/* CONFIG_FILE */.g,
            purpose: 'what is looked at and how; all of it comments so far',
            text: configTemplate(),
            elsewhere: isConfiguredInManifest(root) ? 'the configuration stands in package.json' : null,
        },
        {
            file: `${WORKFLOWS}/pleo-migrate.yml`,
            purpose: 'reports what a pull request adds',
            text: PULL_REQUEST_WORKFLOW,
        },
        {
            file: `${WORKFLOWS}/pleo-migrate-audit.yml`,
            purpose: 'counts once a week what is left, and keeps one issue about it',
            text: AUDIT_WORKFLOW,
        },
        {
            file: baseline,
            purpose: `${(0,count/* count */.U9)(result.findings.length, 'finding')} of today: counted from now on, not reported`,
            text: result.stats.listed === 0 ? null : (0,lines/* writeEntries */.gX)(result.findings.map(lines/* entryOf */.Ms)),
        },
    ];
}
function isConfiguredInManifest(root) {
    try {
        const manifest = JSON.parse((0,read_inside/* textInside */.kg)(root, 'package.json') ?? '');
        return (0,is_record/* isRecord */.u)(manifest) && 'pleo-migrate' in manifest;
    }
    catch {
        return false;
    }
}
/** A folder that is a link out of the repository is not followed. */
function refuseOutside(root, file) {
    const top = (0,external_node_fs_.realpathSync)(root);
    const real = (0,external_node_fs_.realpathSync)(existing((0,external_node_path_.dirname)((0,external_node_path_.join)(root, file))));
    if (!(0,is_inside/* isInside */.F)(top, real)) {
        throw new user_error/* UserError */.y(`${file} leads out of the repository.`, 'Put a folder of its own in the place of the link.');
    }
}
/** The folder itself, or the nearest one around it that is there. */
function existing(folder) {
    return (0,external_node_fs_.existsSync)(folder) ? folder : existing((0,external_node_path_.dirname)(folder));
}
function listOf(written, left, isForced) {
    const width = Math.max(...[...written, ...left].map(({ file }) => file.length));
    const row = (file, note) => `  ${file.padEnd(width)}  ${note}`;
    const hint = isForced
        ? 'Left alone'
        : 'Left alone, since they are there already; --force writes over files';
    return [
        ...(written.length > 0 ? ['Written', ...written.map(({ file, purpose }) => row(file, purpose))] : []),
        ...(written.length > 0 && left.length > 0 ? [''] : []),
        ...(left.length > 0
            ? [hint, ...left.map(({ file, elsewhere }) => (elsewhere ? row(file, elsewhere) : `  ${file}`))]
            : []),
    ];
}
function nextSteps(root, { findings }, pieces) {
    const baseline = pieces.at(-1)?.file ?? config_baseline/* BASELINE_FILE */.tu;
    const isUnion = ((0,read_inside/* textInside */.kg)(root, '.gitattributes') ?? '').includes(`${baseline} merge=union`);
    const steps = [
        ...(findings.length > 0
            ? ['Read what is there today, and what to ask Pleo for: pleo-migrate plan']
            : ["Nothing of Pleo's legacy API was found. Look at what could not be decided: pleo-migrate check"]),
        ...(isUnion
            ? []
            : [
                `So that branches merge their baselines by themselves, add this line to .gitattributes: ${baseline} merge=union`,
            ]),
        'Commit these files. From then on a pull request is told of what it adds.',
        'Choose the day by which you want to be done, and write it as "deadline" into the configuration: reports count the days, and calls become errors as it nears. Pleo has fixed no end of its legacy API.',
        'When calls have moved, take them out of the baseline: pleo-migrate baseline --prune',
    ];
    return ['What comes next', ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
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