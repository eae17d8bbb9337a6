#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 2047:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ isPlainConsole),
/* harmony export */   F1: () => (/* binding */ opensLinks),
/* harmony export */   Xt: () => (/* binding */ isCi),
/* harmony export */   bm: () => (/* binding */ findsPlaces),
/* harmony export */   nK: () => (/* binding */ hasFixedColors),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/** What a terminal can show: colours, hyperlinks, and the marks of the report. */
/** https://no-color.org and https://force-color.org. */
function wantsColor({ env, isTerminal }) {
    if (isSet(env.NO_COLOR))
        return false;
    if (isSet(env.FORCE_COLOR))
        return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    return isTerminal && env.TERM !== 'dumb';
}
/** Whether the 256 fixed colours are there; `FORCE_COLOR` tells how many by its number. */
function hasFixedColors({ env }) {
    if (isSet(env.FORCE_COLOR))
        return env.FORCE_COLOR === '2' || env.FORCE_COLOR === '3';
    if (isSet(env.COLORTERM) || isSet(env.WT_SESSION))
        return true;
    return /256|kitty|alacritty|ghostty/.test(env.TERM ?? '');
}
/** Terminals that name themselves, and since which version they open links. */
const LINKING = {
    'iTerm.app': [3, 1],
    WezTerm: [20200620],
    vscode: [1, 72],
    tmux: [3, 4],
    ghostty: [0],
    zed: [0],
    Hyper: [2],
    rio: [0],
};
/**
 * Whether a terminal opens links: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
 * Others may print the address in the middle of the text. `FORCE_HYPERLINK` decides where we cannot know.
 */
function opensLinks({ env, isTerminal }) {
    if (!isTerminal || env.TERM === 'dumb')
        return false;
    if (isSet(env.FORCE_HYPERLINK))
        return env.FORCE_HYPERLINK !== '0' && env.FORCE_HYPERLINK !== 'false';
    if (isCi(env) || isSet(env.TEAMCITY_VERSION))
        return false;
    const since = LINKING[env.TERM_PROGRAM ?? ''];
    if (since)
        return isAtLeast(env.TERM_PROGRAM_VERSION ?? '', since);
    // Inside of these, the variables below tell of the terminal around them.
    if (isSet(env.TMUX) || isSet(env.STY) || /^(?:screen|tmux)/.test(env.TERM ?? ''))
        return false;
    // 0.50.0 crashed on links.
    if (isSet(env.VTE_VERSION))
        return Number(env.VTE_VERSION) > 5000;
    return (isSet(env.WT_SESSION) || isSet(env.KITTY_WINDOW_ID) || /^(?:xterm-kitty|alacritty)/.test(env.TERM ?? ''));
}
/** Terminals of editors find places in the text by themselves, with line and column, which a link has not. */
function findsPlaces({ TERM_PROGRAM, TERMINAL_EMULATOR }) {
    return TERM_PROGRAM === 'vscode' || TERM_PROGRAM === 'zed' || TERMINAL_EMULATOR === 'JetBrains-JediTerm';
}
/** Consoles whose fonts have ASCII and little more: that of Windows before its Terminal, and that of Linux itself. */
function isPlainConsole({ env, isTerminal }, platform) {
    if (!isTerminal)
        return false;
    if (env.TERM === 'dumb' || env.TERM === 'linux')
        return true;
    if (platform !== 'win32')
        return false;
    const { WT_SESSION, ConEmuTask, TERM_PROGRAM, TERMINAL_EMULATOR, TERM } = env;
    return !(isSet(WT_SESSION) ||
        isSet(ConEmuTask) ||
        isSet(TERM_PROGRAM) ||
        isSet(TERMINAL_EMULATOR) ||
        /^(?:xterm|alacritty|rxvt)/.test(TERM ?? ''));
}
/** Whether the run is one of continuous integration. */
function isCi({ CI }) {
    return isSet(CI) && CI !== 'false' && CI !== '0';
}
function isSet(value) {
    return value !== undefined && value !== '';
}
function isAtLeast(version, least) {
    const given = version.split(/[.-]/).map(Number);
    for (const [index, number] of least.entries()) {
        const part = given[index] ?? 0;
        if (part !== number)
            return part > number;
    }
    return true;
}


/***/ }),

/***/ 5033:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** Exit codes: a promise, see the README. */
const EXIT = { clean: 0, findings: 1, usage: 2, incomplete: 3, fault: 70 };


/***/ }),

/***/ 2914:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8606);
/* harmony import */ var _secrecy_cover_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5886);
/** Messages for people: nothing in them steers a terminal, and nothing that looks like a credential is shown. */


/** Lines; what is no line of ours stays in the one that it stands in. */
function printable(...lines) {
    return (0,_secrecy_cover_js__WEBPACK_IMPORTED_MODULE_0__/* .coverSource */ .f$)(lines.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en).join('\n'), '');
}


/***/ }),

/***/ 4627:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/** The commands there are: what each is for, how it is called, and examples; their code stands in src/commands. */
const COMMANDS = [
    'check',
    'plan',
    'explain',
    'rules',
    'init',
    'baseline',
    'merge',
    'organisation',
    'completion',
];
const SCANNED = '3 the scan is incomplete, or there was nothing to scan · 70 a fault of ours';
const commands = {
    check: {
        purpose: "Finds the calls to Pleo's legacy API in TypeScript and JavaScript, and says what replaces each.",
        usage: 'pleo-migrate [check] [paths…] [flags]',
        examples: [
            'pleo-migrate',
            'pleo-migrate check packages/billing --min-certainty likely',
            'pleo-migrate --format text --format sarif=pleo.sarif',
        ],
        exitCodes: [
            '0 nothing found at or above --fail-on · 1 something was · 2 wrong usage or configuration',
            SCANNED,
        ],
    },
    plan: {
        purpose: 'Writes the migration plan of the repository: access, scopes, credentials, and each call in order.',
        usage: 'pleo-migrate plan [paths…] [flags]',
        examples: [
            'pleo-migrate plan',
            'pleo-migrate plan --format html=plan.html',
            'pleo-migrate plan packages/billing --format markdown=MIGRATION.md --format json=plan.json',
        ],
        exitCodes: ['0 the plan is written · 2 wrong usage or configuration', SCANNED],
    },
    explain: {
        purpose: 'Prints everything known of a rule, of an operation of either API, or of what is found at a place.',
        usage: 'pleo-migrate explain <rule | "METHOD /path" | operation id | file:line[:column]> [flags]',
        examples: [
            'pleo-migrate explain "GET /v1/expenses"',
            'pleo-migrate explain legacy-call',
            'pleo-migrate explain src/pleo.ts:42',
        ],
        exitCodes: [],
    },
    rules: {
        purpose: 'Prints the table of rules.',
        usage: 'pleo-migrate rules',
        examples: ['pleo-migrate rules'],
        exitCodes: [],
    },
    init: {
        purpose: 'Sets a repository up: a commented configuration, a workflow for pull requests and one for the weekly audit, and a baseline of what is found today.',
        usage: 'pleo-migrate init [--force]',
        examples: ['pleo-migrate init'],
        exitCodes: [
            '0 what was missing is written; what was there is left alone · 2 wrong usage or configuration',
            SCANNED,
        ],
    },
    baseline: {
        purpose: 'Writes the baseline: what is found today is counted from now on, and not reported.',
        usage: 'pleo-migrate baseline [--prune] [flags]',
        examples: ['pleo-migrate baseline', 'pleo-migrate baseline --prune'],
        exitCodes: ['0 the baseline is written · 2 wrong usage or configuration', SCANNED],
    },
    merge: {
        purpose: 'Joins the JSON reports of many repositories, or of parts of one, into one plan of all of them.',
        usage: 'pleo-migrate merge <report.json | folder | @list>… [flags]',
        examples: [
            'pleo-migrate merge reports',
            'pleo-migrate merge reports --format html=plan.html --format csv=findings.csv',
            "find . -name 'pleo-report.json' | pleo-migrate merge @-",
        ],
        exitCodes: [
            '0 the plan is written, and every repository is scanned whole · 2 wrong usage',
            '3 some repository could not be scanned, or only in part: the plan says which and why · 70 a fault of ours',
        ],
    },
    organisation: {
        purpose: 'Lists the repositories of an organisation on GitHub in shards, and scans one shard of them.',
        usage: 'pleo-migrate organisation list <owner> [flags]\n  pleo-migrate organisation scan <shards.json> [flags]',
        examples: [
            'pleo-migrate organisation list acme --topics backend --output shards.json',
            'pleo-migrate organisation scan shards.json --shard 1 --reports reports',
            'pleo-migrate merge shards.json reports --format html=plan.html',
        ],
        exitCodes: [
            '0 the list is written; each repository of the shard has its report, or a record of why not',
            '2 wrong usage · 3 nothing to scan, or none of it could be scanned · 70 a fault of ours',
            'GH_TOKEN or GITHUB_TOKEN is the token, GITHUB_API_URL the address of the API.',
        ],
    },
    completion: {
        purpose: 'Prints a script that completes the command line in bash, zsh or fish.',
        usage: 'pleo-migrate completion <bash | zsh | fish>',
        examples: [
            'eval "$(pleo-migrate completion bash)"',
            'pleo-migrate completion fish > ~/.config/fish/completions/pleo-migrate.fish',
        ],
        exitCodes: [],
    },
};


/***/ }),

/***/ 6625:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ adoptionRows),
/* harmony export */   t: () => (/* binding */ ESCALATE_WITHIN_DAYS)
/* harmony export */ });
/** Options of adopting the tool step by step: ignore comments, baseline, deadline, what files are, and how much is read. */
/** From how many days before the deadline calls to the legacy API are errors, where nobody says. */
const ESCALATE_WITHIN_DAYS = 90;
const adoptionRows = [
    {
        name: 'no-ignores',
        type: 'flag',
        help: 'Report what comments ignore, too, and nothing about those comments.',
        where: ['check'],
    },
    {
        name: 'baseline',
        type: 'text',
        value: 'file',
        help: 'Baseline inside the repository, instead of pleo-migrate.baseline.jsonl at its top. What is in it is counted, not reported.',
        key: 'baseline',
        where: ['check', 'baseline', 'action'],
    },
    {
        name: 'prune',
        type: 'flag',
        help: 'Only take out of the baseline what is not found any more; nothing is added.',
        where: ['baseline'],
    },
    {
        name: 'force',
        type: 'flag',
        help: 'Write over the files that are there already.',
        where: ['init'],
    },
    {
        name: 'deadline',
        type: 'data',
        help: 'The day by which your team wants to be off the legacy API, as YYYY-MM-DD; your own choice, since Pleo has fixed no end. Every report counts the days.',
        key: 'deadline',
        where: [],
    },
    {
        name: 'escalate-within-days',
        type: 'data',
        help: 'From how many days before the deadline calls to the legacy API are errors; 90 when absent.',
        key: 'escalateWithinDays',
        where: [],
        default: ESCALATE_WITHIN_DAYS,
    },
    {
        name: 'contexts',
        type: 'data',
        help: 'What files are, by globs in the syntax of .gitignore: source, test, docs, example or story. Only findings in source fail a run; of several globs the last that fits counts.',
        key: 'contexts',
        where: [],
    },
    {
        name: 'budget',
        type: 'data',
        help: 'How much a scan may take: files looked at, bytes read of those that name Pleo, seconds. What is cut off makes it incomplete.',
        key: 'budget',
        where: [],
    },
];


/***/ }),

/***/ 9032:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ changeRows),
/* harmony export */   SC: () => (/* binding */ FILTERS)
/* harmony export */ });
/* unused harmony export MODES */
/** The rows about what a change adds: with what it is compared, and which findings are its own. */
const FILTERS = ['added', 'diff-context', 'file', 'none'];
const MODES = ['auto', 'pull-request', 'audit'];
const changeRows = [
    {
        name: 'since',
        type: 'text',
        value: 'git ref',
        help: 'Report only what the working tree adds to what it has in common with this branch, tag or commit.',
        where: ['check'],
    },
    {
        name: 'filter',
        type: 'choice',
        choices: FILTERS,
        help: 'Which findings a change answers for: those it adds, those near its lines, those in its files, or all (none).',
        where: ['check', 'action'],
        default: 'added',
    },
    {
        name: 'mode',
        type: 'choice',
        choices: MODES,
        help: 'Whether the change is looked at or the whole repository; auto: as the event asks for.',
        where: ['action'],
        default: 'auto',
    },
];


/***/ }),

/***/ 4670:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Dx: () => (/* binding */ ACCOUNTS),
  sk: () => (/* binding */ CERTAINTIES),
  tG: () => (/* binding */ CREDENTIALS),
  d$: () => (/* binding */ FAIL_ON),
  $K: () => (/* binding */ findOption),
  fF: () => (/* binding */ options)
});

// EXTERNAL MODULE: ./build/src/config/option-rows-adoption.js
var option_rows_adoption = __nccwpck_require__(6625);
// EXTERNAL MODULE: ./build/src/config/option-rows-changes.js
var option_rows_changes = __nccwpck_require__(9032);
;// CONCATENATED MODULE: ./build/src/merge/formats.js
/** What the formats of `merge` are called and are for: apart from the code that writes them, so that help loads none of it. */
const MERGE_FORMATS = {
    markdown: 'the plan of all repositories, for a job summary',
    html: 'the same as one page for a browser',
    json: 'one object, version 1 of the published schema',
    csv: 'a row for each finding',
    'csv-repositories': 'a row for each repository',
};

;// CONCATENATED MODULE: ./build/src/plan/formats.js
/** What the formats of `plan` are called and are for: apart from the code that writes them, so that help loads none of it. */
const PLAN_FORMATS = {
    text: 'for people at a terminal, and what it shows by default',
    markdown: 'for issues and pull requests, with task lists and a chart that GitHub draws',
    html: 'one page for a browser, with search and filters',
    json: 'one object, version 1 of the published schema',
};

;// CONCATENATED MODULE: ./build/src/report/formats.js
/** What the formats of `check` are called and are for: apart from the code that writes them, so that help loads none of it. */
const FORMATS = {
    text: 'for people: code, reason, what to do, and the way of each value',
    json: 'one object, version 1 of the published schema',
    sarif: 'SARIF 2.1.0 for code scanning',
    markdown: 'tables for a job summary',
    html: 'one page for a browser, with search and filters',
    github: 'workflow commands that annotate a pull request',
    gitlab: "GitLab's Code Quality report",
    junit: "JUnit's XML for GitLab, Jenkins and Azure Pipelines",
    agent: 'one line per finding, for coding agents',
};

;// CONCATENATED MODULE: ./build/src/config/option-rows-formats.js
/** The output formats of each command that has some. */



const formatRows = [
    formatRow('check', FORMATS, 'text'),
    formatRow('plan', PLAN_FORMATS, 'text on a terminal, else markdown'),
    formatRow('merge', MERGE_FORMATS, 'markdown'),
];
function formatRow(command, formats, fallback) {
    const names = Object.keys(formats);
    return {
        name: 'format',
        type: 'list',
        value: 'name[=file]',
        formats,
        help: `Output format: ${names.slice(0, -1).join(', ')} or ${names.at(-1)}; with =file into that file. Repeatable.`,
        where: [command],
        default: fallback,
    };
}

;// CONCATENATED MODULE: ./build/src/config/option-rows-organisation.js
/** The flags of the commands for many repositories. */
const organisationRows = [
    {
        name: 'allow-incomplete',
        type: 'flag',
        help: 'Exit with 0 although some repositories could not be scanned, or only in part; not if none could.',
        where: ['merge'],
    },
    {
        name: 'names',
        type: 'list',
        value: 'glob',
        help: 'Of list: only repositories with these names; ! in front takes out. Several with commas between them.',
        where: ['organisation'],
    },
    {
        name: 'topics',
        type: 'list',
        value: 'topic',
        help: 'Of list: only repositories with one of these topics.',
        where: ['organisation'],
    },
    {
        name: 'languages',
        type: 'list',
        value: 'language',
        help: 'Of list: only repositories that are mostly written in one of these; * or none: in whichever.',
        where: ['organisation'],
    },
    {
        name: 'archived',
        type: 'flag',
        help: 'Of list: archived repositories as well.',
        where: ['organisation'],
    },
    { name: 'forks', type: 'flag', help: 'Of list: forks as well.', where: ['organisation'] },
    {
        name: 'max-jobs',
        type: 'number',
        value: 'number',
        help: 'Of list: how many shards at most; GitHub runs 256 jobs of one matrix.',
        where: ['organisation'],
        default: 20,
    },
    {
        name: 'output',
        type: 'text',
        value: 'file',
        help: 'Of list: where to write the shards, instead of standard output.',
        where: ['organisation'],
    },
    {
        name: 'shard',
        type: 'number',
        value: 'number',
        help: 'Of scan: which shard; they count from 1.',
        where: ['organisation'],
        default: 1,
    },
    {
        name: 'reports',
        type: 'text',
        value: 'folder',
        help: 'Of scan: where to write a report for each repository.',
        where: ['organisation'],
        default: 'reports',
    },
];

;// CONCATENATED MODULE: ./build/src/config/option-rows-publishing.js
/** The settings of what is published on GitHub. */
/** When there is a comment on a pull request. */
const COMMENT = ['never', 'on-findings', 'always'];
const TRACKING_ISSUE = ['off', 'on'];
const publishingRows = [
    {
        name: 'annotations',
        type: 'choice',
        choices: ['auto', 'off'],
        help: 'Whether findings are annotated.',
        where: ['action'],
        default: 'auto',
    },
    {
        name: 'comment',
        type: 'choice',
        choices: COMMENT,
        help: 'When there is a comment on the pull request.',
        where: ['action'],
        default: 'on-findings',
    },
    {
        name: 'check-run',
        type: 'choice',
        choices: ['auto', 'off'],
        help: 'Whether a check run carries the annotations where the token may write one.',
        where: ['action'],
        default: 'auto',
    },
    {
        name: 'tracking-issue',
        type: 'choice',
        choices: TRACKING_ISSUE,
        help: 'Whether audits of the default branch keep one issue: numbers, burn-down, and a list by operation and owner.',
        where: ['action'],
        default: 'off',
    },
    {
        name: 'token',
        type: 'text',
        value: 'token',
        help: 'The token for comment, check run and tracking issue.',
        where: ['action'],
    },
];

;// CONCATENATED MODULE: ./build/src/config/options.js
/** Every setting there is, once: flags, action inputs, configuration keys and help are read from this table. */





const FAIL_ON = ['new', 'error', 'warning', 'notice', 'never'];
const CERTAINTIES = ['certain', 'likely', 'possible'];
const ACCOUNTS = ['new-partner', 'existing-partner', 'new-customer', 'existing-customer'];
const CREDENTIALS = ['legacy-token', 'api-key', 'oauth-token'];
const options = [
    ...formatRows,
    {
        name: 'config',
        type: 'text',
        value: 'file',
        help: 'Configuration file inside the repository.',
        where: ['check', 'explain', 'plan', 'baseline', 'action'],
    },
    {
        name: 'fail-on',
        type: 'choice',
        choices: FAIL_ON,
        help: 'The least severity that fails the run; new: what the change or the baseline does not have yet, but notices.',
        key: 'failOn',
        where: ['check', 'action'],
        default: 'warning',
    },
    {
        name: 'min-certainty',
        type: 'choice',
        choices: CERTAINTIES,
        help: 'The least certainty of findings that are reported.',
        key: 'minCertainty',
        where: ['check', 'action'],
        default: 'possible',
    },
    ...option_rows_changes/* changeRows */.QP,
    {
        name: 'include',
        type: 'list',
        value: 'glob',
        help: 'Only these files, in the syntax of .gitignore. Repeatable.',
        key: 'include',
        where: ['check', 'explain', 'plan', 'baseline'],
    },
    {
        name: 'exclude',
        type: 'list',
        value: 'glob',
        help: 'Not these files. Repeatable.',
        key: 'exclude',
        where: ['check', 'explain', 'plan', 'baseline'],
    },
    {
        name: 'no-gitignore',
        type: 'flag',
        help: 'Scan ignored files too.',
        where: ['check', 'explain', 'plan', 'baseline'],
    },
    {
        name: 'max-file-size',
        type: 'number',
        value: 'bytes',
        help: 'Larger files are skipped and listed.',
        key: 'maxFileSize',
        where: ['check', 'explain', 'plan', 'baseline'],
        default: 2 * 1024 * 1024,
    },
    {
        name: 'rules',
        type: 'data',
        help: 'Severity of each rule: off, notice, warning or error.',
        key: 'rules',
        where: [],
    },
    {
        name: 'account',
        type: 'data',
        choices: ACCOUNTS,
        help: 'Who you are to Pleo: the way to access with API keys differs.',
        key: 'account',
        where: [],
    },
    {
        name: 'credentials',
        type: 'data',
        help: 'What a variable, secret or configuration key holds: legacy-token, api-key or oauth-token. It wins over all that was seen.',
        key: 'credentials',
        where: [],
    },
    {
        name: 'env',
        type: 'data',
        help: 'Values of environment variables (PLEO_BASE_URL) and configuration keys (pleo.baseUrl) to resolve with.',
        key: 'env',
        where: [],
    },
    {
        name: 'hosts',
        type: 'data',
        help: 'Own proxies that forward to Pleo: a host, with a path where only that part forwards, and legacy or external.',
        key: 'hosts',
        where: [],
    },
    {
        name: 'clients',
        type: 'data',
        help: 'Own HTTP wrappers and packages, each as a table like those in src/clients/tables: what makes a request, and from what.',
        key: 'clients',
        where: [],
    },
    ...option_rows_adoption/* adoptionRows */.g,
    {
        name: 'quiet',
        type: 'flag',
        help: 'Print nothing but what --format writes to files.',
        where: ['check', 'plan'],
    },
    {
        name: 'stats',
        type: 'flag',
        help: 'Print what was read and how long it took, on standard error.',
        where: ['check', 'plan'],
    },
    {
        name: 'list-files',
        type: 'flag',
        help: 'List the files that would be scanned, and stop.',
        where: ['check'],
    },
    { name: 'print-config', type: 'flag', help: 'Print the settings in force, and stop.', where: ['check'] },
    {
        name: 'no-color',
        type: 'flag',
        help: 'Print without colours. NO_COLOR and FORCE_COLOR count as well.',
        where: ['check', 'explain', 'plan'],
    },
    {
        name: 'path',
        type: 'text',
        value: 'path',
        help: 'What to scan, inside the workspace.',
        where: ['action'],
        default: '.',
    },
    ...publishingRows,
    { name: 'sarif-file', type: 'text', value: 'file', help: 'Where to write SARIF.', where: ['action'] },
    {
        name: 'report-file',
        type: 'text',
        value: 'file',
        help: 'Where to write the JSON report.',
        where: ['action'],
    },
    {
        name: 'html-file',
        type: 'text',
        value: 'file',
        help: 'Where to write the page of the findings.',
        where: ['action'],
    },
    ...organisationRows,
];
/** The option of a flag or input, or null. */
function findOption(name, where) {
    return options.find((option) => option.name === name && option.where.includes(where)) ?? null;
}


/***/ }),

/***/ 3585:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"r":"1.0.0"};
;// CONCATENATED MODULE: ./build/src/config/version.js
/** The version of this package. */

const version = package_namespaceObject.r;


/***/ }),

/***/ 5534:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append)
/* harmony export */ });
/** Maps from a key to a list. */
/** Adds a value to the list of a key. */
function append(lists, key, value) {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
}


/***/ }),

/***/ 2896:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
/** How far two words are apart. */
/** Levenshtein's distance: letters added, left out or changed. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...b].entries()) {
            const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 3879:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ upperFirst),
/* harmony export */   o: () => (/* binding */ lowerFirst)
/* harmony export */ });
/** Sentences by their first letter: at the head of another one, or inside of it. */
/** With a capital at its head. */
function upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** As it goes on inside of another sentence. */
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}


/***/ }),

/***/ 2950:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _edit_distance_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2896);
/** The word somebody probably meant. */

/** The candidate closest to `word`, if any is close enough to be a slip. */
function nearest(word, candidates) {
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: (0,_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(word.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    // Of a short word half must be left.
    const most = Math.min(Math.max(2, Math.floor(word.length / 3)), Math.floor(word.length / 2));
    return best && best.distance <= most ? best.candidate : null;
}
/** " Did you mean X?" or nothing. */
function didYouMean(word, candidates) {
    const found = nearest(word, candidates);
    return found === null ? '' : ` Did you mean ${found}?`;
}


/***/ }),

/***/ 1942:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** A mistake that the user can mend: shown without a stack, with what to do. */
class UserError extends Error {
    hint;
    /** `message` says what and where, `hint` what to do; both full sentences. */
    constructor(message, hint) {
        super(message);
        this.name = 'UserError';
        this.hint = hint;
    }
}


/***/ }),

/***/ 3450:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withCode)
/* harmony export */ });
/** Sentences in which pieces between backticks are code. */
/** The sentence with its code and its words written; a backtick without a partner is itself. */
function withCode(text, code, words) {
    const pieces = text.split('`');
    const closed = pieces.length % 2 === 1 ? pieces.length : pieces.length - 1;
    return pieces
        .map((piece, index) => {
        if (index % 2 === 1 && index < closed)
            return piece.trim() === '' ? '&#96;&#96;' : code(piece);
        return `${index === closed ? '&#96;' : ''}${words(piece)}`;
    })
        .join('');
}


/***/ }),

/***/ 4290:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ isOrAre),
/* harmony export */   S1: () => (/* binding */ wasOrWere),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aT: () => (/* binding */ capitalCount),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
/* harmony import */ var _model_first_letter_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3879);
/** Numbers with their nouns: "1 file", "2 files", "no file". */

/** A number and its noun. */
function count(number, one, many = `${one}s`) {
    if (number === 0)
        return `no ${one}`;
    return `${thousands(number)} ${number === 1 ? one : many}`;
}
/** A number with commas: 12,000. */
function thousands(number) {
    return number.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}
/** The same at the head of a sentence: "No file". */
function capitalCount(number, one) {
    return (0,_model_first_letter_js__WEBPACK_IMPORTED_MODULE_0__/* .upperFirst */ .Z)(count(number, one));
}
/** The verb behind a count. */
function isOrAre(number) {
    return number === 1 ? 'is' : 'are';
}
/** The same of what was. */
function wasOrWere(number) {
    return number === 1 ? 'was' : 'were';
}


/***/ }),

/***/ 8606:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ escapeXmlLines),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Es: () => (/* binding */ escapeLink),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Ns: () => (/* binding */ escapeMarkdownAddress),
/* harmony export */   X: () => (/* binding */ escapeXml),
/* harmony export */   YG: () => (/* binding */ escapeCommandProperty),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   ke: () => (/* binding */ escapeCommandMessage),
/* harmony export */   lH: () => (/* binding */ toWellFormed),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   o$: () => (/* binding */ escapeUri),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   sO: () => (/* binding */ escapeHtmlLines)
/* harmony export */ });
/* harmony import */ var _code_pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3450);
/** Untrusted text made harmless for the place it goes to. */

/** Controls, line separators, marks that reorder or hide text, and halves of characters. */
const INVISIBLE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
/**
 * Text on one line of a terminal, invisible characters written out: a path cannot fake a line, a colour or an order.
 * Nor a command of GitHub's runner: that reads them behind blanks, too, and the older ones anywhere in a line.
 */
function escapeTerminal(text) {
    return text
        .replace(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
        .replace(/(?<!\S)::/g, ':\\u{3a}')
        .replaceAll('##[', '##\\u{5b}');
}
/** JSON in lines. What a terminal or GitHub's runner would act on is written as JSON writes what cannot be seen. */
function jsonText(value, indent = 2) {
    return JSON.stringify(value, null, indent)
        .replace(INVISIBLE, (character) => (character === '\n' ? '\n' : jsonEscape(character)))
        .replaceAll('##[', '##\\u005b');
}
function jsonEscape(character) {
    return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
/** The message of a workflow command: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeCommandMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command, where `:` and `,` separate as well. */
function escapeCommandProperty(text) {
    return escapeCommandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** What is a tag or an image wherever code is not seen to be code, as in a mail. */
const LIKE_MARKUP = /!\[|<(?:[!/?]|[a-z][\w-]*(?:\/|\s[^<>]*=)|(?:a|b|details|form|h\d|iframe|img|script|style|svg|table)\b)/i;
/**
 * Text as inline code, also in a table cell. GitHub looks for no mention, reference or link in code.
 * A code span stays readable in the raw text; what could end one, or its row, goes into HTML's own element.
 */
function markdownCode(text) {
    const flat = escapeTerminal(text.replace(/\s+/g, ' ').trim());
    if (flat !== '' && !/[`|\\]/.test(flat) && !LIKE_MARKUP.test(flat))
        return `\`${flat}\``;
    return `<code>${flat.replace(/[^\p{L}\p{N} _]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}
/**
 * What means something in Markdown, and what GitHub looks for in the finished page: mentions, references to
 * issues and commits, addresses. There an entity is the character again, so an empty joiner keeps them apart.
 */
const MARKUP = /[&<>|`\\*_~[\]$"]|[@#](?=[\w/-])|\bGH-(?=\d)|:(?=\/\/)|(?<=\bwww)\.|(?<=\b(?:mailto|xmpp)):|\b(?=[a-f]*\d)[0-9a-f]{7,}\b/gi;
const JOINER = '&#8288;';
/** Text inside a Markdown paragraph or table cell: no markup, mention, reference, link or line of its own. */
function escapeMarkdown(text) {
    return escapeTerminal(text.replace(/\s+/g, ' ')).replace(MARKUP, (found) => {
        if (found === '.')
            return `${JOINER}.`;
        if (/^[@#:]$|^gh-$/i.test(found))
            return `${found}${JOINER}`;
        if (found.length > 1)
            return `${found.slice(0, 4)}${JOINER}${found.slice(4)}`;
        return `&#${found.charCodeAt(0)};`;
    });
}
/** A sentence in which pieces between backticks are code. */
function markdownSentence(text) {
    return (0,_code_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .withCode */ .S)(text, markdownCode, escapeMarkdown);
}
/** Text inside an HTML element or an attribute between quotes. */
function escapeHtml(text) {
    return htmlEntities(text.replace(/\s+/g, ' '));
}
/** The same where line breaks and columns count, as in code. */
function escapeHtmlLines(text) {
    return text
        .split('\n')
        .map((line) => htmlEntities(line.replaceAll('\t', '    ')))
        .join('\n');
}
function htmlEntities(text) {
    return escapeTerminal(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * Text inside an XML element or an attribute between quotes. XML 1.0 has no way to write control characters
 * and the two non-characters below at all: they are written out.
 */
function escapeXml(text) {
    return escapeTerminal(text)
        .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
        .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** The same inside an element where line breaks count. */
function escapeXmlLines(text) {
    return text.split('\n').map(escapeXml).join('\n');
}
/** The address of a Markdown link, between `<` and `>`. */
function escapeMarkdownAddress(address) {
    return toWellFormed(address).replace(/[\s<>\\|`"'()[\]{}^]/gu, (character) => encodeURIComponent(character).replace(/['()]/, (mark) => `%${mark.charCodeAt(0).toString(16)}`));
}
/** An address inside a terminal's hyperlink: printable ASCII, and no separator of its parameters. */
function escapeLink(address) {
    return toWellFormed(address).replace(/[^\u0021-\u003a\u003c-\u007e]/gu, encodeURIComponent);
}
/** A repository path as a relative URI. */
function escapeUri(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(toWellFormed(part)))
        .join('/');
}
/** A text of at most so many characters. */
function cut(text, length) {
    return text.length <= length ? text : `${toWellFormed(text.slice(0, length - 1))}…`;
}
/** Halves of characters replaced, as UTF-8 has to do it anyway. */
function toWellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}


/***/ }),

/***/ 5886:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ coverRanges),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   f$: () => (/* binding */ coverSource),
/* harmony export */   hK: () => (/* binding */ holdsSecret),
/* harmony export */   s7: () => (/* binding */ makeSecrets)
/* harmony export */ });
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5534);
/* harmony import */ var _secret_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1424);
/** Credentials in texts that are shown: covered, character by character, so that columns stay. */


const COVER = '\u2022';
/** The forms of what was found: as it is, as a part of a pair, encoded. */
function makeSecrets(found) {
    const texts = new Set();
    for (const whole of found) {
        const text = (0,_secret_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutScheme */ .yO)(whole).trim();
        if (text.length < SHORTEST)
            continue;
        const quoted = JSON.stringify(text).slice(1, -1);
        for (const form of [
            text,
            encodeURIComponent(text),
            quoted,
            base64(text),
            base64(`${text}:`),
            base64(`:${text}`),
        ])
            texts.add(withoutPadding(form));
    }
    const secrets = new Map();
    for (const text of texts) {
        const head = text.slice(0, SHORTEST);
        (0,_model_append_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .B)(secrets, head, text);
    }
    return secrets;
}
function withoutPadding(form) {
    const bare = form.replace(/(?<!=)=+$/, '');
    return bare.length < SHORTEST ? form : bare;
}
/** Shorter texts stand everywhere: covering them would tell more than it hides. */
const SHORTEST = 6;
function base64(text) {
    return Buffer.from(text, 'utf8').toString('base64');
}
const NONE = new Map();
/** A text without the secrets that were found: gone through once, however many there are. */
function coverKnown(text, secrets) {
    const ranges = [];
    for (let start = 0; secrets.size > 0 && start + SHORTEST <= text.length; start += 1)
        for (const secret of secrets.get(text.slice(start, start + SHORTEST)) ?? [])
            if (text.startsWith(secret, start))
                ranges.push({ start, end: start + secret.length });
    return coverRanges(text, ranges);
}
/** A text with these ranges covered, which may overlap and stand in any order. */
function coverRanges(text, ranges) {
    let shown = '';
    let behind = 0;
    for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
        if (end <= behind)
            continue;
        shown += text.slice(behind, start) + cover(text.slice(Math.max(start, behind), end));
        behind = end;
    }
    return shown + text.slice(behind);
}
/**
 * Names of things that hold credentials, as they stand before a value. Bounded, as everything that is looked for
 * backwards: a text of names without an end would be gone through from each of its characters.
 */
const HOLDER = String.raw `[\w.-]{0,100}(?:token|secret|passw(?:or)?d|pwd|api[-_]?key|apikey|[-_]key|credential|authori[sz]ation|bearer|jwt|private)[\w.-]{0,100}`;
/** Whether something of this name holds a credential: `access_token`, `apiKey`. */
function holdsSecret(name) {
    return new RegExp(`^${HOLDER}$`, 'i').test(name);
}
/** What looks like a credential by what stands before it. */
const BEFORE = [
    /(?<=\b(?:bearer|basic|token|apikey)\s{1,100})[\w.~+/=-]{8,}/gi,
    /(?<=:\/\/)[^\s/@:'"`$]{1,256}:[^\s/@'"`$]{1,4000}(?=@)/g,
    // ?access_token=…
    new RegExp(`(?<=[?&]${HOLDER}=)[^&\\s'"\`]+`, 'gi'),
    // password: '…', "api_key": "…", TOKEN ?? '…', client_secret = '…'
    new RegExp(`(?<=${HOLDER}['"\`]?\\]?\\s{0,100}(?:[:=,]|\\?\\?|\\|\\|)\\s{0,100}(['"\`]))(?!process\\.|(?:bearer|basic|token)\\s*\\1)[^'"\`\\n$]{6,}(?=\\1)`, 'gi'),
];
/** The same in files that write texts without quotes. */
const UNQUOTED = new RegExp(`(?<=(?:^|[\\s,{-])(?:export\\s{1,100}|ENV\\s{1,100}|ARG\\s{1,100})?${HOLDER}\\s{0,100}[:=]\\s{0,100})(?!['"\`$<{]|\\s)[^\\s#'"]{6,}`, 'gim');
/** Files whose values stand without quotes. */
const SETTINGS = /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.env|Dockerfile[\w.-]*)$|\.(?:ya?ml|toml|ini|cfg|conf|properties|tfvars|tf|hcl|sh|bash|zsh|envrc)$/i;
/** One word of the characters that keys are made of. */
const WORD = /(?<![\w@])[\w+/=~.-]{16,}/g;
/** The text of a file with everything covered that looks like a credential, found or not. */
function coverSource(text, file = '', secrets = NONE) {
    const known = coverKnown(text, secrets);
    const named = BEFORE.reduce((covered, pattern) => covered.replace(pattern, cover), known);
    const bare = SETTINGS.test(file) ? named.replace(UNQUOTED, cover) : named;
    return bare.replace(WORD, coverRandom);
}
/** A word is covered when it, or a piece of it between dots and slashes, is random. */
function coverRandom(word) {
    if ((0,_secret_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(word))
        return cover(word);
    return word.replace(/[\w+=~-]{16,}/g, (piece) => ((0,_secret_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(piece) ? cover(piece) : piece));
}
function cover(text) {
    return text.replace(/[^\r\n\u2028\u2029]/g, COVER);
}
/** Everything that leaves a scan: no text in it has a secret. Paths of files and fingerprints stay as they are. */
function withoutSecrets(value, secrets) {
    if (secrets.size === 0)
        return value;
    return covered(value, secrets, new Map());
}
const KEPT = new Set(['file', 'fingerprint', 'docs', 'rule', 'secrets']);
/** `done`: what a thousand findings have in common is covered once. */
function covered(value, secrets, done) {
    if (typeof value === 'string')
        return coverKnown(value, secrets);
    if (value === null || typeof value !== 'object')
        return value;
    const known = done.get(value);
    if (known !== undefined)
        return known;
    const inner = (item) => covered(item, secrets, done);
    const result = coveredParts(value, inner);
    done.set(value, result);
    return result;
}
function coveredParts(value, inner) {
    if (Array.isArray(value))
        return value.map(inner);
    if (value instanceof Map)
        return new Map([...value].map(([key, item]) => [key, inner(item)]));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, KEPT.has(key) ? item : inner(item)]));
}


/***/ }),

/***/ 1424:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ looksSecretInTest),
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   WG: () => (/* binding */ isStandIn),
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   yO: () => (/* binding */ withoutScheme)
/* harmony export */ });
/** Whether a text is a secret, or only stands where one belongs. */
/** Words that stand-ins are made of. */
const STAND_IN = new RegExp([
    'your|example|placeholder|change.?me|replace|dummy|fake|sample|insert|redacted|masked|mock|invalid|undefined',
    // Short ones count as words only: random texts have them by chance.
    '(?<![a-z0-9])(?:to.?do|test|foo|bar|baz|xxx|none|null|lorem|put|enter|set.?me|fill.?in)(?![a-z0-9])',
    'secret[-_]?(?:here|token|key|value)|token[-_]?(?:here|value)|goes[-_]?here|not[-_](?:set|real|a[-_])',
    String.raw `x{5,}|\.\.\.|…|abc123|12345678|abcdef(?!\d)|deadbeef|0{8}`,
].join('|'), 'i');
/** What is filled in elsewhere: variables, references into secret stores, addresses, files. */
const REFERENCE = /^(?:[<$%{[@*]|\(|op:\/\/|vault:|arn:|projects\/|ssm:|secretsmanager:|sops:|ENC\[|file:|env[.:(]|process\.env|secrets?\.|[./~]|[a-z]+:\/\/|https?:)|\$\{|\{\{|<[^>]{0,200}>|\$\(/i;
/** A credential without the word that it is sent behind. */
function withoutScheme(text) {
    return text.replace(/^(?:bearer|basic)\s+/i, '');
}
/** Whether a text is that of a real secret, as far as its looks tell: random, and long enough. */
function looksSecret(text) {
    const value = withoutScheme(text).trim();
    if (!looksRandom(value) || STAND_IN.test(value))
        return false;
    const inner = decoded(value);
    return inner === null || !(STAND_IN.test(inner) || REFERENCE.test(inner));
}
/** The same without a look for stand-ins: what may be a secret and is shown is better covered. */
function looksRandom(value) {
    if (value.length < 16 || /\s/.test(value) || REFERENCE.test(value))
        return false;
    if (/^eyJ[\w-]{8,}\.[\w-]+\.[\w-]*$/.test(value))
        return true;
    if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value))
        return true;
    // Names of variables, files and functions are made of words.
    if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(value) && !/\d{2}/.test(value))
        return false;
    if (isWordy(value) || !/[a-z]/i.test(value))
        return false;
    // Base64 of a key in hex has no digits at all.
    if (!/\d/.test(value))
        return value.length >= 24 && /[a-z]/.test(value) && /[A-Z]/.test(value) && entropyOf(value) >= 3.8;
    return entropyOf(value) >= (value.length < 24 ? 3.2 : 3);
}
/** Whether a text in a test is a secret beyond doubt: tests have fakes that look the part. */
function looksSecretInTest(text) {
    const value = withoutScheme(text).trim();
    return looksSecret(value) && value.length >= 40 && entropyOf(value) >= 4.2;
}
/** Words with separators between them, and numbers at most behind them: `pleo-sync-token-v2`, `searchEntriesV1`. */
function isWordy(value) {
    const parts = value
        .split(/[-_.:/+=~]+|(?<=[a-z])(?=[A-Z])|(?<=[a-z])(?=V\d)/)
        .filter((part) => part !== '');
    return parts.every((part) => /^(?:[A-Z]?[a-z]{2,}\d{0,4}|[A-Z]{1,12}|[a-z]|[A-Z]?[vV]?\d{1,4})$/.test(part));
}
/** What a Base64 text says, when that is plain. */
function decoded(value) {
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value) || value.length % 4 !== 0)
        return null;
    const plain = Buffer.from(value, 'base64').toString('latin1');
    return /^[\x20-\x7e\n]+$/.test(plain) ? plain : null;
}
/** Shannon's entropy in bits for each character. */
function entropyOf(value) {
    const counts = new Map();
    for (const character of value)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits;
}
/** Whether a text only stands where a credential belongs: a placeholder, a reference, nothing at all. */
function isStandIn(text) {
    return /^(?:undefined|null|)$/.test(text.trim()) || STAND_IN.test(text) || REFERENCE.test(text.trim());
}


/***/ }),

/***/ 5784:
/***/ ((module) => {

module.exports = require("../lazy/actions-http-client.js");

/***/ }),

/***/ 2497:
/***/ ((module) => {

module.exports = require("../lazy/diff.js");

/***/ }),

/***/ 9094:
/***/ ((module) => {

module.exports = require("../lazy/ignore.js");

/***/ }),

/***/ 1027:
/***/ ((module) => {

module.exports = require("../lazy/jsonc-parser.js");

/***/ }),

/***/ 5528:
/***/ ((module) => {

module.exports = require("../lazy/node-crypto.js");

/***/ }),

/***/ 8865:
/***/ ((module) => {

module.exports = require("../lazy/octokit-core.js");

/***/ }),

/***/ 8592:
/***/ ((module) => {

module.exports = require("../lazy/octokit-plugin-paginate-rest.js");

/***/ }),

/***/ 6404:
/***/ ((module) => {

module.exports = require("../lazy/octokit-plugin-retry.js");

/***/ }),

/***/ 6529:
/***/ ((module) => {

module.exports = require("../lazy/octokit-plugin-throttling.js");

/***/ }),

/***/ 4508:
/***/ ((module) => {

module.exports = require("../lazy/octokit-request-error.js");

/***/ }),

/***/ 4518:
/***/ ((module) => {

module.exports = require("../lazy/toml-eslint-parser.js");

/***/ }),

/***/ 246:
/***/ ((module) => {

module.exports = require("../lazy/ts-morph.js");

/***/ }),

/***/ 3724:
/***/ ((module) => {

module.exports = require("../lazy/undici.js");

/***/ }),

/***/ 7333:
/***/ ((module) => {

module.exports = require("../lazy/yaml.js");

/***/ }),

/***/ 9821:
/***/ ((module) => {

module.exports = require("../lazy/zod.js");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = require("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = require("node:vm");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
var external_node_module_default = /*#__PURE__*/__nccwpck_require__.n(external_node_module_namespaceObject);
// EXTERNAL MODULE: ./build/src/commands/abilities.js
var abilities = __nccwpck_require__(2047);
// EXTERNAL MODULE: ./build/src/commands/exit.js
var exit = __nccwpck_require__(5033);
;// CONCATENATED MODULE: ./build/src/commands/index.js
/** Which code runs a command. Each is loaded when it is asked for: `--version` and `--help` need none. */
const runners = {
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(463), __nccwpck_require__.e(65), __nccwpck_require__.e(462), __nccwpck_require__.e(988), __nccwpck_require__.e(879), __nccwpck_require__.e(778)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5778))).check,
    plan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(463), __nccwpck_require__.e(65), __nccwpck_require__.e(462), __nccwpck_require__.e(988), __nccwpck_require__.e(879), __nccwpck_require__.e(855)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2855))).plan,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(463), __nccwpck_require__.e(65), __nccwpck_require__.e(462), __nccwpck_require__.e(600)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4600))).explain,
    merge: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(463), __nccwpck_require__.e(65), __nccwpck_require__.e(988), __nccwpck_require__.e(375)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7354))).merge,
    organisation: async () => (await __nccwpck_require__.e(/* import() */ 666).then(__nccwpck_require__.bind(__nccwpck_require__, 8666))).organisation,
    rules: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(463), __nccwpck_require__.e(65), __nccwpck_require__.e(130)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8130))).rules,
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(463), __nccwpck_require__.e(65), __nccwpck_require__.e(462), __nccwpck_require__.e(785)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9785))).init,
    baseline: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(463), __nccwpck_require__.e(65), __nccwpck_require__.e(462), __nccwpck_require__.e(242)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1242))).baseline,
    completion: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(463), __nccwpck_require__.e(17)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4017))).completion,
};

// EXTERNAL MODULE: ./build/src/commands/printable.js
var printable = __nccwpck_require__(2914);
// EXTERNAL MODULE: ./build/src/report/count.js
var count = __nccwpck_require__(4290);
;// CONCATENATED MODULE: ./build/src/commands/progress.js
/** One line on standard error that is written over while something takes its time. */


/** Shorter scans need no telling. */
const PATIENCE_MS = 1_000;
const BETWEEN_MS = 100;
/** Shows what is told to it from the first second on, ten times a second at most; an empty phase clears the line. */
function makeProgress({ write, now }) {
    const started = now();
    let next = started + PATIENCE_MS;
    let shown = false;
    return (phase, done, total) => {
        if (phase === '') {
            if (shown)
                write('\r\u001b[K');
            shown = false;
            return;
        }
        const time = now();
        if (time < next)
            return;
        next = time + BETWEEN_MS;
        shown = true;
        const counted = done === undefined ? '' : ` ${numbers(done, total)}`;
        write(`\r\u001b[Kpleo-migrate: ${phase}${counted} …`);
    };
}
function numbers(done, total) {
    return total === undefined ? (0,count/* thousands */.oh)(done) : `${(0,count/* thousands */.oh)(done)} of ${(0,count/* thousands */.oh)(total)}`;
}
/** Where a person looks on: on a terminal that can clear a line, and not in CI, whose logs keep every letter. */
function wantsProgress(env, isTerminal) {
    return isTerminal && !(0,abilities/* isCi */.Xt)(env) && env.TERM !== 'dumb';
}

// EXTERNAL MODULE: ./build/src/model/nearest.js
var nearest = __nccwpck_require__(2950);
// EXTERNAL MODULE: ./build/src/model/user-error.js
var user_error = __nccwpck_require__(1942);
// EXTERNAL MODULE: ./build/src/config/commands.js
var commands = __nccwpck_require__(4627);
// EXTERNAL MODULE: ./build/src/config/options.js + 6 modules
var options = __nccwpck_require__(4670);
;// CONCATENATED MODULE: ./build/src/config/arguments.js
/** The command line → a command, its paths and its flags. Mistakes are answered with the nearest right word. */




/** Reads `process.argv` without its first two. Throws `UserError`. */
function readArguments(argv) {
    const flags = new Map();
    const operands = [];
    let help = false;
    let version = false;
    const rest = [...argv];
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        if (word === '--') {
            operands.push(...rest);
            break;
        }
        if (word === '-h' || word === '--help')
            help = true;
        else if (word === '-v' || word === '--version')
            version = true;
        else if (!word.startsWith('-') || word === '-')
            operands.push(word);
        else
            readFlag(word, rest, flags);
    }
    const [first] = operands;
    if (first === 'help')
        return helpAbout(operands[1]);
    const named = commands/* COMMANDS */.L.find((name) => name === first);
    const command = named ?? 'check';
    refuseForeignFlags(command, [...flags.keys()]);
    return {
        command,
        isNamed: named !== undefined,
        help,
        version,
        operands: named ? operands.slice(1) : operands,
        flags,
    };
}
/** `pleo-migrate help plan` is `pleo-migrate plan --help`. */
function helpAbout(word = 'check') {
    const command = commands/* COMMANDS */.L.find((name) => name === word);
    if (!command)
        throw new user_error/* UserError */.y(`There is no command ${word}.${(0,nearest/* didYouMean */.a)(word, commands/* COMMANDS */.L)}`, `The commands are ${commands/* COMMANDS */.L.join(', ')}.`);
    return { command, isNamed: true, help: true, version: false, operands: [], flags: new Map() };
}
function refuseForeignFlags(command, names) {
    for (const name of names) {
        if ((0,options/* findOption */.$K)(name, command))
            continue;
        const owners = commands/* COMMANDS */.L.filter((owner) => (0,options/* findOption */.$K)(name, owner));
        throw new user_error/* UserError */.y(`--${name} is a flag of pleo-migrate ${owners.join(' and ')}.`, `Leave it out of pleo-migrate ${command}, or write pleo-migrate ${owners[0] ?? 'check'}.`);
    }
}
function readFlag(word, rest, flags) {
    const [, name = '', given] = /^--?([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    // The command may come later; a flag takes its value in the same way wherever it belongs.
    const flagsOfAll = options/* options */.fF.filter(({ where }) => where.some((owner) => owner !== 'action'));
    const option = flagsOfAll.find((known) => known.name === name);
    if (!option || !word.startsWith('--')) {
        const known = ['help', 'version', ...flagsOfAll.map((one) => one.name)].map((one) => `--${one}`);
        throw new user_error/* UserError */.y(`There is no flag ${word.split('=')[0]}.${(0,nearest/* didYouMean */.a)(word, known)}`, 'Run pleo-migrate --help for the list.');
    }
    const value = option.type === 'flag' ? flagValue(option, given) : (given ?? rest.shift());
    if (value === undefined || (option.type !== 'flag' && value === '')) {
        throw new user_error/* UserError */.y(`--${name} needs a value.`, `Write --${name}=<${option.value ?? option.choices?.join('|') ?? 'value'}>.`);
    }
    checkValue(option, value);
    flags.set(name, [...(option.type === 'list' ? (flags.get(name) ?? []) : []), value]);
}
function flagValue(option, given) {
    if (given === undefined)
        return 'true';
    throw new user_error/* UserError */.y(`--${option.name} takes no value.`, `Write --${option.name} alone, or leave it out.`);
}
/** Refuses a value that the option does not have. */
function checkValue(option, value) {
    if (option.choices && !option.choices.includes(value)) {
        throw new user_error/* UserError */.y(`${value} is no value of ${option.name}.${(0,nearest/* didYouMean */.a)(value, option.choices)}`, `It is one of ${option.choices.join(', ')}.`);
    }
    if (option.type === 'number' && !/^[1-9]\d*$/.test(value)) {
        throw new user_error/* UserError */.y(`${value} is no value of ${option.name}.`, 'It is a whole number above 0.');
    }
}

// EXTERNAL MODULE: ./build/src/config/version.js + 1 modules
var version = __nccwpck_require__(3585);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __nccwpck_require__(8877);
;// CONCATENATED MODULE: ./build/src/heap.js
/** How the process keeps its memory: syntax trees live long, and room for young objects only grows beside them. */

/**
 * Keeps V8's young generation small. Measured on Node 24 over 12,000 files with 400 callers: 260 MiB instead of 397,
 * in 1.6 s instead of 1.9.
 */
function keepHeapSmall() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}

;// CONCATENATED MODULE: ./build/src/report/plain-marks.js
/** The marks of reports for consoles that cannot draw them. */
/** Each as wide as what it stands for, so that columns stay where they are. */
const PLAIN = {
    '✖': 'x',
    '✔': '+',
    '▲': '!',
    '●': '*',
    '■': '#',
    '→': '>',
    '─': '-',
    '│': '|',
    '├': '|',
    '└': '`',
};
const MARKS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
/** The text with marks in ASCII. */
function withPlainMarks(text) {
    return text.replace(MARKS, (mark) => PLAIN[mark] ?? mark);
}

;// CONCATENATED MODULE: ./build/src/cli.js
/** The command line: the only place where flags meet process, console and exit codes. */











const toError = (text) => {
    process.stderr.write(text);
};
const progress = wantsProgress(process.env, process.stderr.isTTY === true)
    ? makeProgress({ write: toError, now: () => performance.now() })
    : () => { };
const isTerminal = process.stdout.isTTY === true;
const isPlain = (0,abilities/* isPlainConsole */.EX)({ env: process.env, isTerminal }, process.platform);
const terminal = {
    program: process.argv[1] ?? '',
    cwd: process.cwd(),
    env: process.env,
    columns: process.stdout.columns ?? 80,
    isTerminal,
    out: (text) => {
        progress('');
        process.stdout.write(isPlain ? withPlainMarks(text) : text);
    },
    note: (line) => {
        progress('');
        toError(`${line}\n`);
    },
    progress,
    peakMemory: () => Math.round(process.resourceUsage().maxRSS / 1024),
};
async function main(argv) {
    const args = readArguments(argv);
    if (args.version) {
        terminal.out(`${version/* version */.r}\n`);
        return exit/* EXIT */.d.clean;
    }
    if (args.help) {
        const { helpText } = await __nccwpck_require__.e(/* import() */ 370).then(__nccwpck_require__.bind(__nccwpck_require__, 9370));
        terminal.out(helpText(args.command, terminal.columns));
        return exit/* EXIT */.d.clean;
    }
    const run = await runners[args.command]();
    return run(args, terminal);
}
function fail(error) {
    if (error instanceof user_error/* UserError */.y) {
        terminal.note((0,printable/* printable */.g)(`pleo-migrate: ${error.message}`, `  ${error.hint}`));
        return exit/* EXIT */.d.usage;
    }
    const stack = error instanceof Error && process.env.PLEO_MIGRATE_DEBUG ? error.stack : undefined;
    const message = error instanceof Error ? error.message : String(error);
    terminal.note((0,printable/* printable */.g)(`pleo-migrate ${version/* version */.r}: a fault of ours: ${message}`, 
    // The message stands above them, with whatever it quotes.
    ...(stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [
        '  Please report it; PLEO_MIGRATE_DEBUG=1 shows where it happened.',
    ])));
    return exit/* EXIT */.d.fault;
}
// A reader that closes the pipe early (`| head`) has what it wants.
process.stdout.on('error', (error) => {
    // The verdict may not be out yet.
    if (error.code === 'EPIPE')
        setImmediate(() => process.exit());
    else
        process.exit(fail(new user_error/* UserError */.y(`Standard output cannot be written: ${error.message}.`, FULL)));
});
// Nobody listens; what is written to files goes on.
process.stderr.on('error', () => { });
const FULL = 'Make room on the disk, or write the report elsewhere with --format text=FILE.';
// Compiling the parser anew takes as long as a small scan. Node 20 has no such cache; NODE_DISABLE_COMPILE_CACHE=1 does without.
external_node_module_default().enableCompileCache?.();
keepHeapSmall();
main(process.argv.slice(2))
    .catch(fail)
    .then((code) => {
    process.exitCode = code;
});

module.exports = __webpack_exports__;
/******/ })()
;