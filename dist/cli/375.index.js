"use strict";
exports.id = 375;
exports.ids = [375];
exports.modules = {

/***/ 7354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./build/src/config/formats.js
var formats = __webpack_require__(2533);
// EXTERNAL MODULE: ./build/src/config/version.js + 1 modules
var version = __webpack_require__(3585);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/user-error.js
var user_error = __webpack_require__(1942);
;// CONCATENATED MODULE: ./build/src/merge/find-inputs.js
/** What `merge` is given → the files to read, each once and in order, with a name for those that carry none. */



/**
 * Files, folders (all `.json` files in them) and `@lists` of either, one a line: thousands of files do not fit on a
 * command line. Throws `UserError` for an argument that does not exist.
 */
function findInputs(cwd, operands, outputs) {
    const own = new Set(outputs.map((file) => (0,external_node_path_.resolve)(cwd, file)));
    const paths = new Set(operands.flatMap((operand) => pathsOf(cwd, operand)));
    const sorted = [...paths].filter((path) => !own.has(path)).sort();
    const folder = commonFolder(sorted);
    return sorted.map((path) => ({ path, name: nameOf(path, folder) }));
}
function pathsOf(cwd, operand) {
    if (!operand.startsWith('@'))
        return filesAt((0,external_node_path_.resolve)(cwd, operand), operand);
    const list = operand.slice(1);
    return readList(cwd, list)
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .flatMap((line) => {
        const path = (0,external_node_path_.resolve)(cwd, line);
        // What a list names and is not there becomes a row with that reason.
        return (0,external_node_fs_.existsSync)(path) ? filesAt(path, line) : [path];
    });
}
function readList(cwd, list) {
    try {
        if (list === '-')
            return (0,external_node_fs_.readFileSync)(0, 'utf8');
        const path = (0,external_node_path_.resolve)(cwd, list);
        // A device such as /dev/zero has no end.
        if ((0,external_node_fs_.statSync)(path).isCharacterDevice())
            throw new Error('a device');
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        throw new user_error/* UserError */.y(`The list ${list} cannot be read.`, 'After @ stands a file with a path on each line; write ./@name for a file whose name begins with @.');
    }
}
function filesAt(path, given) {
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!stats) {
        throw new user_error/* UserError */.y(`${given} does not exist.`, 'Name reports, folders of reports, or @list with a path on each line.');
    }
    return stats.isDirectory() ? filesIn(path) : [path];
}
/** Links to folders are not followed: they may lead back. */
function filesIn(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            return filesIn(path);
        return entry.name.endsWith('.json') ? [path] : [];
    });
}
function commonFolder(paths) {
    const [first = ''] = paths;
    let folder = (0,external_node_path_.dirname)(first);
    while (!paths.every((path) => path.startsWith(withSlash(folder))))
        folder = (0,external_node_path_.dirname)(folder);
    return folder;
}
function withSlash(folder) {
    return folder.endsWith(external_node_path_.sep) ? folder : `${folder}${external_node_path_.sep}`;
}
function nameOf(path, folder) {
    const name = path
        .slice(withSlash(folder).length)
        .split(external_node_path_.sep)
        .join('/')
        .replace(/\.json$/, '');
    return name === '' ? (0,external_node_path_.basename)(path) : name;
}

// EXTERNAL MODULE: ./build/src/catalogue/catalogue.js + 9 modules
var catalogue = __webpack_require__(3065);
// EXTERNAL MODULE: ./build/src/model/append.js
var append = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/src/model/percent.js
var percent = __webpack_require__(9233);
// EXTERNAL MODULE: ./build/src/plan/scope-needs.js
var scope_needs = __webpack_require__(5904);
// EXTERNAL MODULE: ./build/src/rules/index.js + 21 modules
var rules = __webpack_require__(7463);
;// CONCATENATED MODULE: ./build/src/merge/topics.js
/** What the rules that reports name speak of. */

const TOPICS = new Map(rules/* rules */.a.map(({ id, topic }) => [id, topic]));
/** Null: a rule that this version does not have. */
function topicOf(rule) {
    return TOPICS.get(rule) ?? null;
}

;// CONCATENATED MODULE: ./build/src/merge/known-calls.js
/** Calls of a report → calls with what their findings and the catalogue say of them. */



/** The calls to Pleo's two APIs. */
function* knowCalls({ calls, findings }) {
    const spoken = new Map(findings.flatMap((finding) => finding.call !== null && topicOf(finding.rule) === 'legacy-call'
        ? [[finding.call, finding]]
        : []));
    const ordinals = new Map();
    for (const call of calls) {
        if (call.api !== 'legacy' && call.api !== 'external')
            continue;
        const operation = (0,catalogue/* operationById */.Qs)(call.operation ?? '');
        const finding = spoken.get(call.id);
        const isLegacy = call.api === 'legacy';
        // A finding that is in a baseline is in no report; what the catalogue says of its operation is next best.
        const isBlocked = isLegacy && (finding?.blocked ?? (operation?.blocked ?? null) !== null);
        const replacements = isLegacy && !isBlocked ? ((finding ?? operation)?.replacements ?? []) : [];
        const blocked = isBlocked ? '' : null;
        // What is the same within one report is two calls; what is the same in two reports is one.
        const place = [call.file, call.line, call.column, call.api, call.method, call.path].join('\0');
        const ordinal = ordinals.get(place) ?? 0;
        ordinals.set(place, ordinal + 1);
        yield {
            call,
            operation,
            isBlocked,
            replacements,
            scopes: (0,scope_needs/* neededScopes */.N)({ call, operation, replacements, blocked }),
            identity: `${place}\0${ordinal}`,
        };
    }
}

;// CONCATENATED MODULE: ./build/src/merge/operation-tally.js
/** What is counted of the legacy operations while reports come in: who calls each, and what replaces it. */
/** Names in reports come from strangers: so many are told apart. */
const DIFFERENT = 200;
class OperationTally {
    /** By operation id; empty: not known. */
    #operations = new Map();
    /** Counts a call to the legacy API. */
    add(repository, { operation, isBlocked, replacements }) {
        const id = operation?.id ?? '';
        const tally = this.#operations.get(id) ?? {
            name: operation ? `${operation.method} ${operation.path}` : 'Operation not known',
            calls: 0,
            blocked: 0,
            repositories: new Map(),
            replacements: new Map(),
        };
        this.#operations.set(id, tally);
        tally.calls += 1;
        if (isBlocked)
            tally.blocked += 1;
        tally.repositories.set(repository, (tally.repositories.get(repository) ?? 0) + 1);
        for (const { operation: to, method, path, when, scopes } of replacements) {
            const key = `${method} ${path} ${when}`;
            const known = tally.replacements.get(key);
            if (known)
                known.calls += 1;
            else if (tally.replacements.size < DIFFERENT)
                tally.replacements.set(key, { operation: to, method, path, when, scopes, calls: 1 });
        }
    }
    /** All that was counted, the most called first. */
    result() {
        return [...this.#operations]
            .map(([id, tally]) => ({
            operation: id === '' ? null : id,
            name: tally.name,
            calls: tally.calls,
            blocked: tally.blocked,
            repositories: [...tally.repositories]
                .map(([name, calls]) => ({ name, calls }))
                .sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : 1)),
            replacements: [...tally.replacements.values()].sort((a, b) => b.calls - a.calls),
        }))
            .sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : 1));
    }
}

// EXTERNAL MODULE: ./build/src/report/change.js
var report_change = __webpack_require__(6705);
// EXTERNAL MODULE: ./build/src/report/count.js
var count = __webpack_require__(4290);
;// CONCATENATED MODULE: ./build/src/merge/repository-tally.js
/** What is counted of one repository while its reports come in. */




/** Places of credential errors, reasons and notes that are kept; the rest is counted or says the same. */
const KEPT = 5;
class RepositoryTally {
    name;
    #calls = { legacy: 0, external: 0, blocked: 0, unknown: 0, outsideSource: 0, undecided: 0 };
    #findings = { error: 0, warning: 0, notice: 0 };
    #credentialErrors = new Map();
    #scopes = new Set();
    #reasons = new Set();
    #commits = new Set();
    #url = null;
    #reports = 0;
    #scanned = 0;
    #hidden = 0;
    #moreReasons = 0;
    constructor(name) {
        this.name = name;
    }
    /** Whether anything was said of it: a report, or why there is none. */
    get isKnown() {
        return this.#reports > 0 || this.#reasons.size > 0;
    }
    /** What it is called and where it is. */
    introduce({ url, commit }) {
        this.#url ??= url;
        if (commit !== null)
            this.#commits.add(commit);
    }
    /** Why it could not be scanned, or only in part. */
    lacks(reason) {
        if (this.#reasons.size < KEPT || this.#reasons.has(reason))
            this.#reasons.add(reason);
        else
            this.#moreReasons += 1;
    }
    /** A report as a whole; its calls and findings are added one by one. */
    receive({ complete, faults, stats, counts, change }) {
        this.#reports += 1;
        this.#hidden += counts.suppressed + counts.baselined;
        if (stats.files.listed === 0) {
            this.lacks('There is no TypeScript or JavaScript file in it.');
            return;
        }
        this.#scanned += 1;
        if (change !== null && (0,report_change/* isNarrowed */.Jf)(change))
            this.lacks(`Its findings are only those that a change added (compared with ${change.base}).`);
        if (complete)
            return;
        for (const { where, message } of faults)
            this.lacks(`${where}: ${message}`);
        if (faults.length === 0)
            this.lacks('Something was cut off.');
    }
    addCall({ call, operation, isBlocked, scopes }) {
        for (const scope of scopes)
            this.#scopes.add(scope);
        if (call.api === 'external') {
            this.#calls.external += 1;
            return;
        }
        this.#calls.legacy += 1;
        if (call.context !== 'source')
            this.#calls.outsideSource += 1;
        if (isBlocked)
            this.#calls.blocked += 1;
        else if (operation === null)
            this.#calls.unknown += 1;
    }
    addUndecided() {
        this.#calls.undecided += 1;
    }
    addFinding({ rule, severity, file, line }) {
        this.#findings[severity] += 1;
        const topic = topicOf(rule);
        if (topic !== 'credential' && topic !== 'exposure')
            return;
        const errors = this.#credentialErrors.get(rule) ?? { findings: 0, places: [] };
        errors.findings += 1;
        if (errors.places.length < KEPT)
            errors.places.push({ file, line });
        this.#credentialErrors.set(rule, errors);
    }
    /** All that was counted. */
    result() {
        const { legacy, external } = this.#calls;
        const [commit = null] = this.#commits;
        return {
            name: this.name,
            url: this.#url,
            commit: this.#commits.size === 1 ? commit : null,
            status: this.#status(),
            reasons: [...this.#reasons, ...(this.#moreReasons > 0 ? [`And ${this.#moreReasons} more.`] : [])],
            notes: this.#notes(),
            reports: this.#reports,
            calls: { ...this.#calls },
            findings: { ...this.#findings },
            percent: (0,percent/* migratedPercent */.v)(legacy, external),
            credentialErrors: [...this.#credentialErrors]
                .map(([rule, errors]) => ({ rule, ...errors }))
                .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
            scopes: [...this.#scopes].sort(),
        };
    }
    #status() {
        if (this.#scanned === 0)
            return 'not-scanned';
        return this.#reasons.size > 0 ? 'incomplete' : 'scanned';
    }
    #notes() {
        return [
            ...(this.#hidden > 0
                ? [
                    `${(0,count/* count */.U9)(this.#hidden, 'finding')} in a baseline or under an ignore comment ${this.#hidden === 1 ? 'is' : 'are'} not shown; their calls are counted.`,
                ]
                : []),
            ...(this.#commits.size > 1
                ? [
                    `Its ${(0,count/* count */.U9)(this.#reports, 'report')} are of different commits, so what moved in between may be counted twice.`,
                ]
                : []),
        ];
    }
}

// EXTERNAL MODULE: external "../lazy/node-crypto.js"
var node_crypto_js_ = __webpack_require__(5528);
;// CONCATENATED MODULE: ./build/src/merge/seen.js
/** A set of texts that only ever says whether one was in it: eight bytes each, so that millions fit. */

class Seen {
    #size = 0;
    /** Pairs of halves of a hash; two zeros: free. */
    #slots = new Uint32Array(2 * 4096);
    /** Whether it is new; from now on it is not. */
    add(text) {
        const hash = (0,node_crypto_js_.createHash)('sha1').update(text).digest();
        // The least bit is set, so that no hash looks like a free slot.
        if (!this.#put(hash.readUInt32LE(0), (hash.readUInt32LE(4) | 1) >>> 0))
            return false;
        this.#size += 1;
        if (this.#size * 3 > this.#slots.length)
            this.#grow();
        return true;
    }
    #put(low, high) {
        const slots = this.#slots;
        const mask = slots.length / 2 - 1;
        for (let at = low & mask;; at = (at + 1) & mask) {
            if (slots[2 * at + 1] === 0) {
                slots[2 * at] = low;
                slots[2 * at + 1] = high;
                return true;
            }
            if (slots[2 * at] === low && slots[2 * at + 1] === high)
                return false;
        }
    }
    #grow() {
        const old = this.#slots;
        this.#slots = new Uint32Array(2 * old.length);
        for (let at = 0; at < old.length; at += 2) {
            const high = old[at + 1] ?? 0;
            if (high !== 0)
                this.#put(old[at] ?? 0, high);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/merge/gather.js
/** Takes in one input after the other and keeps what they come to; the findings themselves pass through. */







class Gatherer {
    /** By name; GitHub takes names that differ in case alone for one. */
    #repositories = new Map();
    #operations = new OperationTally();
    #seen = new Seen();
    #expected = [];
    #leftOut = new Map();
    #duplicates = 0;
    /** Counts an input, and yields those of its findings that no other report of the repository had. */
    *add({ name }, input) {
        switch (input.kind) {
            case 'unusable':
                return this.#tallyOf(name).lacks(input.reason);
            case 'failure': {
                const { repository, reason } = input.failure;
                const tally = this.#tallyOf(repository.name);
                tally.introduce(repository);
                return tally.lacks(reason);
            }
            case 'shards': {
                const { shards, leftOut } = input.shards;
                for (const shard of shards)
                    this.#expected.push(...shard);
                for (const [reason, number] of Object.entries(leftOut))
                    this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + number);
                return;
            }
            case 'report':
                yield* this.#addReport(input.report, input.report.repository ?? { name, url: null, commit: null });
        }
    }
    *#addReport(report, repository) {
        const tally = this.#tallyOf(repository.name);
        const key = repository.name.toLowerCase();
        tally.introduce(repository);
        tally.receive(report);
        for (const known of knowCalls(report)) {
            if (!this.#seen.add(`call\0${key}\0${known.identity}`))
                continue;
            tally.addCall(known);
            if (known.call.api === 'legacy')
                this.#operations.add(tally.name, known);
        }
        for (const { file, line, column } of report.unresolved)
            if (this.#seen.add(`undecided\0${key}\0${file}\0${line}\0${column}`))
                tally.addUndecided();
        for (const finding of report.findings) {
            // Two files may hold the same lines: of shards, each has the first of them.
            if (this.#seen.add(`finding\0${key}\0${finding.file}\0${finding.fingerprint}`)) {
                tally.addFinding(finding);
                yield { repository, finding };
            }
            else
                this.#duplicates += 1;
        }
    }
    #tallyOf(name) {
        const key = name.toLowerCase();
        const tally = this.#repositories.get(key) ?? new RepositoryTally(name);
        this.#repositories.set(key, tally);
        return tally;
    }
    /** What all of it comes to. */
    result(version) {
        for (const repository of this.#expected) {
            const tally = this.#tallyOf(repository.name);
            if (tally.isKnown)
                continue;
            tally.introduce(repository);
            tally.lacks('No report of it arrived: the job that was to scan it ended too early, or failed.');
        }
        const repositories = [...this.#repositories.values()].map((tally) => tally.result()).sort(byWork);
        return {
            tool: { name: 'pleo-migrate', version },
            totals: totalsOf(repositories, this.#duplicates),
            repositories,
            operations: this.#operations.result(),
            scopes: scopesOf(repositories),
            leftOut: Object.fromEntries([...this.#leftOut].sort()),
        };
    }
}
/** What is not known comes before what is done: it may hide work. */
function byWork(a, b) {
    const rank = ({ status }) => (status === 'scanned' ? 1 : 0);
    const errors = (one) => one.credentialErrors.length;
    return (b.calls.legacy - a.calls.legacy ||
        errors(b) - errors(a) ||
        rank(a) - rank(b) ||
        (a.name < b.name ? -1 : 1));
}
function totalsOf(repositories, duplicates) {
    const sum = (number) => repositories.reduce((total, one) => total + number(one), 0);
    const calls = (key) => sum((one) => one.calls[key]);
    const having = (status) => sum((one) => (one.status === status ? 1 : 0));
    const legacy = calls('legacy');
    const external = calls('external');
    return {
        repositories: repositories.length,
        scanned: having('scanned'),
        incomplete: having('incomplete'),
        notScanned: having('not-scanned'),
        withLegacyCalls: sum((one) => (one.calls.legacy > 0 ? 1 : 0)),
        legacy,
        external,
        blocked: calls('blocked'),
        unknown: calls('unknown'),
        outsideSource: calls('outsideSource'),
        undecided: calls('undecided'),
        findings: sum(({ findings }) => findings.error + findings.warning + findings.notice),
        credentialErrors: sum((one) => one.credentialErrors.reduce((all, { findings }) => all + findings, 0)),
        duplicates,
        percent: (0,percent/* migratedPercent */.v)(legacy, external),
    };
}
function scopesOf(repositories) {
    const needs = new Map();
    for (const { name, scopes } of repositories)
        for (const scope of scopes)
            (0,append/* append */.B)(needs, scope, name);
    return [...needs]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([scope, names]) => ({ scope, grants: (0,catalogue/* findScope */.sC)(scope)?.grants ?? '', repositories: names.sort() }));
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(8606);
;// CONCATENATED MODULE: ./build/src/merge/csv-row.js
/** One row of CSV: https://www.rfc-editor.org/rfc/rfc4180, and nothing in it is a formula. */

/** What spreadsheets take for the beginning of a formula, in both widths: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/;
/** Cells of one row, with its line end. */
function csvRow(cells) {
    return `${cells.map(cellOf).join(',')}\r\n`;
}
function cellOf(cell) {
    if (typeof cell !== 'string')
        return cell === null ? '' : String(cell);
    // An apostrophe in front says "text" to spreadsheets, and they do not show it.
    const text = `${FORMULA.test(cell) ? "'" : ''}${(0,report_escape/* escapeTerminal */.en)(cell)}`;
    return /[",\r\n']/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./build/src/merge/format.js
/** What a format of `merge` is: findings go through it one by one, and what they come to is written at the end. */
/** A format that needs no single findings. */
function summaryFormat(name, render) {
    return { name, open: (write) => ({ finding: () => { }, end: (merged) => write(render(merged)) }) };
}

;// CONCATENATED MODULE: ./build/src/merge/csv.js
/** The findings as CSV, a row each, and a row for each repository that there may be more of. */


const FINDING_COLUMNS = [
    'repository',
    'url',
    'commit',
    'rule',
    'severity',
    'certainty',
    'context',
    'file',
    'line',
    'column',
    'blocked',
    'replacement',
    'scopes',
    'what',
    'next',
    'fingerprint',
    'docs',
];
const csv = {
    name: 'csv',
    open: (write) => {
        const put = (row) => write(csvRow(FINDING_COLUMNS.map((column) => row[column])));
        write(csvRow(FINDING_COLUMNS));
        return {
            finding: (owned) => put(findingRow(owned)),
            end: ({ repositories }) => {
                for (const repository of repositories)
                    if (repository.status !== 'scanned')
                        put(missingRow(repository));
            },
        };
    },
};
function findingRow({ repository, finding }) {
    const { rule, severity, certainty, context, file, line, column, blocked, replacements } = finding;
    return {
        repository: repository.name,
        url: repository.url,
        commit: repository.commit,
        rule,
        severity,
        certainty,
        context,
        file,
        line,
        column,
        blocked,
        replacement: replacements.map(({ method, path }) => `${method} ${path}`).join('; '),
        scopes: [...new Set(replacements.flatMap(({ scopes }) => scopes))].join(' '),
        what: finding.what,
        next: finding.next,
        fingerprint: finding.fingerprint,
        docs: finding.docs,
    };
}
/** Sorted and filtered like the rest, so that nobody takes what is missing for clean. */
function missingRow({ name, url, commit, status, reasons }) {
    return {
        repository: name,
        url,
        commit,
        rule: status,
        severity: null,
        certainty: null,
        context: null,
        file: null,
        line: null,
        column: null,
        blocked: null,
        replacement: null,
        scopes: null,
        what: reasons.join(' '),
        next: null,
        fingerprint: null,
        docs: null,
    };
}
const REPOSITORY_COLUMNS = {
    repository: ({ name }) => name,
    url: ({ url }) => url,
    commit: ({ commit }) => commit,
    status: ({ status }) => status,
    'legacy-calls': ({ calls }) => calls.legacy,
    'blocked-calls': ({ calls }) => calls.blocked,
    'unknown-operations': ({ calls }) => calls.unknown,
    'outside-source': ({ calls }) => calls.outsideSource,
    'external-calls': ({ calls }) => calls.external,
    'migrated-percent': ({ percent }) => percent,
    'credential-errors': ({ credentialErrors }) => credentialErrors.reduce((sum, { findings }) => sum + findings, 0),
    undecided: ({ calls }) => calls.undecided,
    errors: ({ findings }) => findings.error,
    warnings: ({ findings }) => findings.warning,
    notices: ({ findings }) => findings.notice,
    scopes: ({ scopes }) => scopes.join(' '),
    remarks: ({ reasons, notes }) => [...reasons, ...notes].join(' '),
};
/** A row for each repository, whatever was found in it. */
const repositoriesCsv = summaryFormat('csv-repositories', ({ repositories }) => {
    const columns = Object.values(REPOSITORY_COLUMNS);
    return [
        csvRow(Object.keys(REPOSITORY_COLUMNS)),
        ...repositories.map((repository) => csvRow(columns.map((column) => column(repository)))),
    ].join('');
});

// EXTERNAL MODULE: ./build/src/report/html-page.js + 3 modules
var html_page = __webpack_require__(7710);
// EXTERNAL MODULE: ./build/src/report/markdown-document.js
var markdown_document = __webpack_require__(9376);
// EXTERNAL MODULE: ./build/src/model/first-letter.js
var first_letter = __webpack_require__(3879);
// EXTERNAL MODULE: ./build/src/model/listed.js
var listed = __webpack_require__(3659);
// EXTERNAL MODULE: ./build/src/plan/write-head.js
var write_head = __webpack_require__(410);
// EXTERNAL MODULE: ./build/src/report/document.js
var report_document = __webpack_require__(9756);
;// CONCATENATED MODULE: ./build/src/merge/write-tables.js
/** The tables of the plan of all repositories; where a table is cut, a sentence says how much is missing. */



/** Names in one cell before the rest is counted. */
const NAMES = 10;
/** Characters of one text; a name on GitHub has at most 140. */
const LENGTH = 300;
/** Who could not be scanned, and why. */
function writeMissing({ repositories }, maxRows) {
    const missing = repositories.filter(({ status }) => status !== 'scanned');
    const rank = ({ status }) => (status === 'not-scanned' ? 0 : 1);
    return limited(['Repository', 'Scanned', 'Why'], [...missing].sort((a, b) => rank(a) - rank(b)), maxRows, (one) => [
        write_tables_nameOf(one),
        one.status === 'not-scanned' ? 'no' : 'in part',
        (0,report_escape/* cut */.Jj)(one.reasons.join(' '), LENGTH),
    ]);
}
/** Every repository, with what is left in it. */
function writeRepositories({ repositories }, maxRows) {
    return limited([
        'Repository',
        'Legacy',
        'Blocked',
        'External',
        'Migrated',
        'Credential errors',
        'Not decided',
        'Remarks',
    ], repositories, maxRows, (one) => {
        if (one.status === 'not-scanned')
            return [write_tables_nameOf(one), '?', '?', '?', '?', '?', '?', 'not scanned'];
        const { legacy, blocked, external, undecided } = one.calls;
        const remarks = [...(one.status === 'incomplete' ? ['scanned in part'] : []), ...one.notes];
        return [
            write_tables_nameOf(one),
            String(legacy),
            String(blocked),
            String(external),
            one.percent === null ? 'no calls' : `${one.percent} %`,
            String(errorsOf(one)),
            String(undecided),
            (0,report_escape/* cut */.Jj)(remarks.join(' '), LENGTH),
        ];
    });
}
/** Each legacy operation: who calls it, and what replaces it. */
function writeOperations({ operations }, maxRows) {
    return limited(['Operation', 'Calls', 'Called by', 'Replaced by'], operations, maxRows, ({ operation, name, calls, repositories: callers, replacements, blocked }) => [
        operation === null ? name : [(0,report_document/* code */.aY)(name)],
        String(calls),
        write_tables_listed(callers, (caller) => [(0,report_document/* code */.aY)((0,report_escape/* cut */.Jj)(caller.name, LENGTH)), ` (${caller.calls})`]),
        operation === null ? 'look at each call' : replacementLine({ replacements, blocked, calls }),
    ]);
}
function replacementLine({ replacements, blocked, calls, }) {
    const none = blocked === calls ? 'nothing yet' : `nothing yet for ${(0,count/* count */.U9)(blocked, 'call')}`;
    const ways = write_tables_listed(replacements, ({ method, path, when }) => [
        (0,report_document/* code */.aY)(`${method} ${path}`),
        ...(when === null ? [] : [` (${(0,report_escape/* cut */.Jj)(when, LENGTH)})`]),
    ]);
    if (replacements.length === 0)
        return none;
    return blocked > 0 ? [...ways, '; ', none] : ways;
}
/** What to ask Pleo for, and for whom. */
function writeScopes({ scopes }, maxRows) {
    const table = limited(['Scope', 'Grants', 'Needed by'], scopes, maxRows, (one) => [
        [(0,report_document/* code */.aY)((0,report_escape/* cut */.Jj)(one.scope, LENGTH))],
        one.grants,
        write_tables_listed(one.repositories, (name) => [(0,report_document/* code */.aY)((0,report_escape/* cut */.Jj)(name, LENGTH))]),
    ]);
    if (table.length === 0)
        return [];
    return [
        (0,report_document/* text */.Qq)('What the keys of the external API need, once the calls have moved or now. A key of its own for each program keeps each list short.'),
        ...table,
    ];
}
/** What is to be mended first. */
function writeErrors({ repositories }, maxRows) {
    const rows = repositories.flatMap((repository) => repository.credentialErrors.map((errors) => ({ repository, ...errors })));
    return limited(['Repository', 'Rule', 'Findings', 'Places'], rows, maxRows, (row) => [
        write_tables_nameOf(row.repository),
        [(0,report_document/* code */.aY)(row.rule)],
        String(row.findings),
        [
            ...(0,report_document/* joined */.oR)(row.places.map(({ file, line }) => (0,report_document/* code */.aY)(`${(0,report_escape/* cut */.Jj)(file, LENGTH)}:${line}`))),
            ...(row.findings > row.places.length ? [` and ${row.findings - row.places.length} more`] : []),
        ],
    ]);
}
/** A table of the first rows; one sentence about the others. */
function limited(columns, rows, maxRows, cellsOf) {
    const left = rows.length - maxRows;
    return [
        ...(0,report_document/* tableOf */.c_)(columns, rows.slice(0, maxRows).map(cellsOf)),
        ...(left > 0
            ? [
                (0,report_document/* text */.Qq)([
                    (0,report_document/* strong */.ko)(`${(0,count/* count */.U9)(left, 'row')} left out for lack of room.`),
                    ' The formats `json` and `csv-repositories` have them all.',
                ]),
            ]
            : []),
    ];
}
function write_tables_listed(ones, spansOf) {
    const shown = ones
        .slice(0, NAMES)
        .flatMap((one, index) => [...(index === 0 ? [] : [', ']), ...spansOf(one)]);
    const left = ones.length - NAMES;
    return left > 0 ? [...shown, ` and ${left.toLocaleString('en')} more`] : shown;
}
function write_tables_nameOf({ name, url }) {
    return url === null ? [(0,report_document/* code */.aY)((0,report_escape/* cut */.Jj)(name, LENGTH))] : [{ kind: 'link', text: (0,report_escape/* cut */.Jj)(name, LENGTH), href: url }];
}
function errorsOf({ credentialErrors }) {
    return credentialErrors.reduce((sum, { findings }) => sum + findings, 0);
}

;// CONCATENATED MODULE: ./build/src/merge/write-merged.js
/** What reports come to → the document that the formats for people print. */







/** Head, chapters and foot, with at most so many rows in each table. */
function writeMerged(merged, maxRows) {
    const chapters = [
        { id: 'missing', title: 'Not scanned, or only in part', blocks: writeMissing(merged, maxRows) },
        { id: 'repositories', title: 'Repositories', blocks: writeRepositories(merged, maxRows) },
        { id: 'operations', title: 'Operations', blocks: writeOperations(merged, maxRows) },
        { id: 'scopes', title: 'Scopes', blocks: writeScopes(merged, maxRows) },
        { id: 'credentials', title: 'Credential errors', blocks: writeErrors(merged, maxRows) },
    ];
    const { tool, totals } = merged;
    return {
        title: `Migration plan of ${(0,count/* count */.U9)(totals.repositories, 'repository', 'repositories')}: from Pleo's legacy API to the external API`,
        head: writeHead(merged),
        chapters: chapters.filter(({ blocks }) => blocks.length > 0),
        foot: `Made by ${tool.name} ${tool.version} from the reports it was given. \`pleo-migrate plan\` in a repository says what becomes of each of its calls.`,
    };
}
function writeHead({ totals, leftOut }) {
    const slices = [
        { label: 'On the external API', value: totals.external, tone: 'done' },
        {
            label: 'Legacy, can move',
            value: totals.legacy - totals.blocked - totals.unknown,
            tone: 'open',
        },
        { label: 'Legacy, blocked', value: totals.blocked, tone: 'blocked' },
        { label: 'Legacy, operation not known', value: totals.unknown, tone: 'unknown' },
    ];
    return [
        ...missingNote(totals),
        (0,report_document/* text */.Qq)(callsSentence(totals)),
        (0,report_document/* text */.Qq)(otherSentence(totals)),
        { kind: 'chart', title: 'Calls to Pleo', slices: slices.filter(({ value }) => value > 0) },
        ...leftOutBlocks(leftOut),
    ];
}
function missingNote({ repositories, incomplete, notScanned }) {
    if (repositories === 0)
        return [{ kind: 'note', tone: 'warning', line: 'There was no report, so nothing is known.' }];
    const parts = [
        ...(notScanned > 0 ? [`${inRepositories(notScanned)} could not be scanned`] : []),
        ...(incomplete > 0 ? [`${inRepositories(incomplete)} only in part`] : []),
    ];
    if (parts.length === 0)
        return [];
    return [
        {
            kind: 'note',
            tone: 'warning',
            line: `${(0,first_letter/* upperFirst */.Z)(parts.join(', '))}: there may be more to do than this plan shows. The first table says why.`,
        },
    ];
}
function callsSentence(totals) {
    const { repositories, withLegacyCalls, legacy, external, blocked, unknown, outsideSource } = totals;
    if (legacy === 0)
        return (0,write_head/* nothingToMove */.o)(external);
    const parts = [
        ...(legacy > blocked + unknown ? [`${number(legacy - blocked - unknown)} can move`] : []),
        ...(blocked > 0
            ? [
                `${number(blocked)} ${(0,count/* isOrAre */.Cj)(blocked)} blocked (nothing replaces ${blocked === 1 ? 'it' : 'them'} yet)`,
            ]
            : []),
        ...(unknown > 0 ? [`of ${number(unknown)} the operation is not known`] : []),
    ];
    const outside = outsideSource > 0
        ? ` ${number(outsideSource)} of them ${outsideSource === 1 ? 'stands' : 'stand'} in tests, stories, examples or documentation.`
        : '';
    return `${number(withLegacyCalls)} of ${inRepositories(repositories)} call${withLegacyCalls === 1 ? 's' : ''} the legacy API, with ${(0,count/* count */.U9)(legacy, 'call')}: ${(0,listed/* listed */.K)(parts)}.${outside} ${movedSentence(totals)} ${catalogue/* lifecycle */.Bl.text}`;
}
function movedSentence({ external, percent }) {
    if (external === 0)
        return 'No call goes to the external API yet.';
    return `${(0,count/* capitalCount */.aT)(external, 'call')} ${external > 1 ? 'go' : 'goes'} to the external API already, so the migration is at ${percent} %.`;
}
function otherSentence({ credentialErrors, undecided, duplicates }) {
    const sentences = [
        credentialErrors === 0
            ? 'No credential error was found.'
            : `${(0,count/* capitalCount */.aT)(credentialErrors, 'credential error')} ${credentialErrors === 1 ? 'is' : 'are'} to be mended first.`,
        ...(undecided > 0
            ? [
                `Of ${(0,count/* count */.U9)(undecided, 'request')} it could not be decided whether ${undecided === 1 ? 'it goes' : 'they go'} to Pleo.`,
            ]
            : []),
        ...(duplicates > 0
            ? [
                `${(0,count/* capitalCount */.aT)(duplicates, 'finding')} ${(0,count/* wasOrWere */.S1)(duplicates)} in several reports of one repository, and ${(0,count/* isOrAre */.Cj)(duplicates)} counted once.`,
            ]
            : []),
    ];
    return sentences.join(' ');
}
function leftOutBlocks(leftOut) {
    const parts = Object.entries(leftOut).filter(([, value]) => value > 0);
    if (parts.length === 0)
        return [];
    const total = parts.reduce((sum, [, value]) => sum + value, 0);
    const words = (0,listed/* listed */.K)(parts.map(([reason, value]) => `${number(value)} ${reason}`));
    return [
        (0,report_document/* text */.Qq)(`${number(total)} more ${total === 1 ? 'repository was' : 'repositories were'} left out: ${words}.`),
    ];
}
function inRepositories(value) {
    return (0,count/* count */.U9)(value, 'repository', 'repositories');
}
function number(value) {
    return value.toLocaleString('en');
}

;// CONCATENATED MODULE: ./build/src/merge/document-formats.js
/** The plan of all repositories as Markdown and HTML, no longer than anybody can open. */



/** A job summary takes 1 MiB, and loses all of what is longer. */
const MARKDOWN_BYTES = 900 * 1024;
const HTML_BYTES = 8 * 1024 * 1024;
/** Rows of a table to begin with, however short they are. */
const ROWS = 5_000;
/** Prints what reports come to. */
function markdownMerged(merged) {
    return fitting(merged, MARKDOWN_BYTES, markdown_document/* markdownDocument */.l);
}
/** Prints what reports come to. */
function htmlMerged(merged) {
    return fitting(merged, HTML_BYTES, (written) => (0,html_page/* htmlPage */.X)(written, null));
}
/** With as many rows as fit; the document says how many it leaves out. */
function fitting(merged, maxBytes, print) {
    for (let rows = ROWS;; rows = Math.floor(rows / 2)) {
        const printed = print(writeMerged(merged, rows));
        if (rows <= 1 || Buffer.byteLength(printed) <= maxBytes)
            return printed;
    }
}

;// CONCATENATED MODULE: ./build/src/merge/json.js
/** Everything as one object, version 1: the shape is a promise, see schema/merged-v1.json. */

/** The findings stand first, one a line: what they come to is known when all have passed. */
const json = {
    name: 'json',
    open: (write) => {
        let separator = '';
        write('{"schema":"pleo-migrate/merged-v1","findings":[');
        return {
            finding: ({ repository, finding }) => {
                write(`${separator}\n${(0,report_escape/* jsonText */.s$)({ repository: repository.name, ...finding }, 0)}`);
                separator = ',';
            },
            end: (merged) => {
                const rest = Object.entries(merged).map(([key, value]) => `${(0,report_escape/* jsonText */.s$)(key)}:${(0,report_escape/* jsonText */.s$)(value, 1)}`);
                write(`\n],\n${rest.join(',\n')}}\n`);
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/src/merge/index.js
/** The formats of `merge`: one more is one function, one line here, and one in formats.ts. */




/** Every format, by the name that `--format` takes. */
const mergeFormats = [
    summaryFormat('markdown', markdownMerged),
    summaryFormat('html', htmlMerged),
    json,
    csv,
    repositoriesCsv,
];

// EXTERNAL MODULE: ./build/src/files/is-record.js
var is_record = __webpack_require__(2664);
// EXTERNAL MODULE: external "../lazy/zod.js"
var zod_js_ = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/src/merge/report-schema.js
/** What `merge` reads of the files it is given; whatever else stands in them is kept and not looked at. */

const whole = zod_js_.int().min(0);
const report_schema_text = zod_js_.string();
const repository = zod_js_.looseObject({
    name: report_schema_text.min(1),
    url: report_schema_text.nullable().default(null),
    commit: report_schema_text.nullable().default(null),
});
const replacement = zod_js_.looseObject({
    when: report_schema_text.nullable(),
    operation: report_schema_text.nullable(),
    method: report_schema_text,
    path: report_schema_text,
    scopes: zod_js_.array(report_schema_text),
});
const finding = zod_js_.looseObject({
    rule: report_schema_text,
    severity: zod_js_["enum"](['error', 'warning', 'notice']),
    certainty: report_schema_text,
    context: report_schema_text,
    file: report_schema_text,
    line: whole,
    column: whole,
    what: report_schema_text,
    next: report_schema_text,
    call: report_schema_text.nullable(),
    blocked: zod_js_.boolean(),
    replacements: zod_js_.array(replacement),
    fingerprint: report_schema_text,
    docs: report_schema_text,
});
const call = zod_js_.looseObject({
    id: report_schema_text,
    file: report_schema_text,
    line: whole,
    column: whole,
    context: report_schema_text,
    api: report_schema_text,
    method: report_schema_text.nullable(),
    path: report_schema_text.nullable(),
    operation: report_schema_text.nullable(),
});
/** Of schema/report-v1.json; a field that a later 1.x added has a default. */
const reportSchema = zod_js_.looseObject({
    schema: zod_js_.literal('pleo-migrate/report-v1'),
    repository: repository.nullable().default(null),
    complete: zod_js_.boolean(),
    stats: zod_js_.looseObject({ files: zod_js_.looseObject({ listed: whole }) }),
    counts: zod_js_.looseObject({ suppressed: whole.default(0), baselined: whole.default(0) }),
    change: zod_js_.looseObject({
        base: report_schema_text,
        filter: zod_js_["enum"](['added', 'diff-context', 'file', 'none']).default('added'),
        unknownBecause: report_schema_text.nullable().default(null),
    })
        .nullable()
        .default(null),
    calls: zod_js_.array(call),
    findings: zod_js_.array(finding),
    unresolved: zod_js_.array(zod_js_.looseObject({ file: report_schema_text, line: whole, column: whole })),
    faults: zod_js_.array(zod_js_.looseObject({ where: report_schema_text, message: report_schema_text })).default([]),
});
/** Of schema/failure-v1.json: a repository that could not be scanned. */
const failureSchema = zod_js_.looseObject({
    schema: zod_js_.literal('pleo-migrate/failure-v1'),
    repository,
    reason: report_schema_text,
});
/** Of schema/shards-v1.json: the repositories that reports are expected of. */
const shardsSchema = zod_js_.looseObject({
    schema: zod_js_.literal('pleo-migrate/shards-v1'),
    leftOut: zod_js_.record(report_schema_text, whole),
    shards: zod_js_.array(zod_js_.array(repository)),
});

;// CONCATENATED MODULE: ./build/src/merge/read-input.js
/** One file → what it is: a report, a failure, a list of repositories, or a reason why it is none of them. */



/** Reading one takes about six times its size in memory. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Reads a file; nothing that it holds is an error of the run. */
function readInput(path) {
    const content = readContent(path);
    if (typeof content !== 'string')
        return content;
    if (content.trim() === '')
        return unusable('The report is empty.');
    let value;
    try {
        value = JSON.parse(content);
    }
    catch {
        return unusable('The report is damaged or was cut off: it is no whole JSON.');
    }
    return inputOf(value);
}
function readContent(path) {
    try {
        const stats = (0,external_node_fs_.statSync)(path);
        if (!stats.isFile())
            return unusable('The report is no file.');
        if (stats.size > MAX_BYTES)
            return unusable(`The report is larger than ${MAX_BYTES / 1024 / 1024} MiB.`);
        return (0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\ufeff/, '');
    }
    catch (error) {
        const code = (0,is_record/* isRecord */.u)(error) ? error.code : null;
        return unusable(code === 'ENOENT' ? 'There is no such report.' : 'The report cannot be read.');
    }
}
function inputOf(value) {
    const schema = (0,is_record/* isRecord */.u)(value) && typeof value.schema === 'string' ? value.schema : '';
    const [, kind, version] = /^pleo-migrate\/([a-z]+)-v(\d+)$/.exec(schema) ?? [];
    if (kind === undefined)
        return unusable('The file is no report of pleo-migrate.');
    if (kind !== 'report' && kind !== 'failure' && kind !== 'shards')
        return unusable(`The file is a ${kind} of pleo-migrate, not a report: reports are what --format json writes.`);
    if (version !== '1')
        return unusable(`The report has version ${version} of the format, and this pleo-migrate knows version 1.`);
    if (kind === 'report') {
        const { success, data, error } = reportSchema.safeParse(value);
        return success ? { kind, report: data } : unfit(error.issues);
    }
    if (kind === 'failure') {
        const { success, data, error } = failureSchema.safeParse(value);
        return success ? { kind, failure: data } : unfit(error.issues);
    }
    const { success, data, error } = shardsSchema.safeParse(value);
    return success ? { kind, shards: data } : unfit(error.issues);
}
function unfit([first]) {
    const at = (first?.path ?? []).map(String).join('.');
    return unusable(`The report is damaged: ${at === '' ? 'it' : `its ${at}`} is not what the format says.`);
}
function unusable(reason) {
    return { kind: 'unusable', reason };
}

// EXTERNAL MODULE: ./build/src/commands/exit.js
var exit = __webpack_require__(5033);
// EXTERNAL MODULE: ./build/src/commands/growing-file.js + 1 modules
var growing_file = __webpack_require__(191);
;// CONCATENATED MODULE: ./build/src/commands/merge.js
/** `merge`: reports of many repositories into one plan, with one report in memory at a time. */










async function merge({ operands, flags }, terminal) {
    if (operands.length === 0) {
        throw new user_error/* UserError */.y('merge needs reports to join.', 'Name files or folders of what check --format json=… wrote: pleo-migrate merge reports');
    }
    const outputs = (0,formats/* readFormats */.v)(flags.get('format') ?? ['markdown'], mergeFormats);
    refuseMixture(outputs);
    const written = outputs.flatMap(({ file }) => file ?? []);
    const inputs = findInputs(terminal.cwd, operands, written);
    const files = [];
    try {
        const writers = outputs.map((output) => merge_open(output, terminal, files));
        const gatherer = new Gatherer();
        for (const [index, input] of inputs.entries()) {
            if (index % 50 === 0)
                terminal.progress(`reading reports, ${index} of ${inputs.length}`);
            for (const owned of gatherer.add(input, readInput(input.path)))
                for (const writer of writers)
                    writer.finding(owned);
        }
        terminal.progress('');
        const merged = gatherer.result(version/* version */.r);
        for (const writer of writers)
            writer.end(merged);
        for (const file of files.splice(0))
            file.finish();
        return conclude(merged.totals, flags.has('allow-incomplete'), terminal);
    }
    finally {
        for (const file of files)
            file.abandon();
    }
}
/** Two formats in one stream would be neither. */
function refuseMixture(outputs) {
    const [first, second] = outputs.filter(({ file }) => file === null);
    if (!first || !second)
        return;
    throw new user_error/* UserError */.y(`${first.format.name} and ${second.format.name} would mix on standard output.`, `Give one of them a file: --format ${second.format.name}=<file>.`);
}
function merge_open({ format, file }, terminal, files) {
    if (file === null)
        return format.open(terminal.out);
    const growing = new growing_file/* GrowingFile */.e(terminal.cwd, file);
    files.push(growing);
    return format.open((text) => growing.write(text));
}
function conclude(totals, mayBeIncomplete, terminal) {
    const { repositories, notScanned, incomplete } = totals;
    if (repositories === 0) {
        terminal.note('pleo-migrate: there is no report to join.');
        return exit/* EXIT */.d.incomplete;
    }
    if (notScanned + incomplete === 0)
        return exit/* EXIT */.d.clean;
    const words = [
        ...(notScanned > 0 ? [`${(0,count/* count */.U9)(notScanned, 'repository', 'repositories')} could not be scanned`] : []),
        ...(incomplete > 0 ? [`${(0,count/* count */.U9)(incomplete, 'repository', 'repositories')} only in part`] : []),
    ];
    terminal.note(`pleo-migrate: ${words.join(', ')}; the plan says why.`);
    return mayBeIncomplete && notScanned < repositories ? exit/* EXIT */.d.clean : exit/* EXIT */.d.incomplete;
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

/***/ 5148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ bareName)
/* harmony export */ });
/** Names of parameters and fields without what says that there are many of them. */
/** `tags` of `tags[]` and `tags[0][]`. */
function bareName(name) {
    return name.replace(/(?:\[\w*\])+$/, '');
}


/***/ }),

/***/ 410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ nothingToMove),
/* harmony export */   y: () => (/* binding */ writeHead)
/* harmony export */ });
/* harmony import */ var _report_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4290);
/* harmony import */ var _report_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5245);
/* harmony import */ var _report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);
/* harmony import */ var _write_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4689);
/** The head of the document: how far the migration is, and what stands where. */




/** The blocks before the first chapter. */
function writeHead(plan) {
    const { progress, complete, faults, deadline } = plan;
    return [
        ...(complete
            ? []
            : [
                {
                    kind: 'note',
                    tone: 'warning',
                    line: `The scan is incomplete, so there may be more to do than this plan shows. ${faults.map(({ where, message }) => `${where}: ${message}`).join(' ')}`,
                },
            ]),
        (0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Pleo has two APIs. The legacy API (`openapi.pleo.io`, a token sent as Bearer) is deprecated; the external API (`external.pleo.io`, an API key sent as HTTP Basic, or OAuth 2.0) takes its place. This plan says, for this repository, what to ask Pleo for, which scopes and credentials are needed, and what becomes of each call, in an order that can be released step by step.'),
        (0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(summaryOf(plan)),
        ...(deadline === null ? [] : [(0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_report_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .deadlineSentences */ .P)(deadline))]),
        { kind: 'chart', title: 'Calls to Pleo', slices: slicesOf(plan) },
        ...(progress.legacy === 0 ? [] : packagesTable(plan)),
    ];
}
/** What to say where no call to the legacy API was found. */
function nothingToMove(external) {
    return external === 0
        ? 'No call to either API was found.'
        : `No call to the legacy API was found, and ${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(external, 'call')} to the external API: there is nothing left to move.`;
}
function summaryOf({ progress, lifecycle }) {
    const { legacy, external, percent, replaceable, blocked, unknown, outsideSource } = progress;
    if (legacy === 0)
        return nothingToMove(external);
    const parts = [
        ...(replaceable > 0 ? [`${replaceable} can move`] : []),
        ...(blocked > 0
            ? [
                `${blocked} ${blocked === 1 ? 'is' : 'are'} blocked, since nothing replaces ${blocked === 1 ? 'it' : 'them'} yet`,
            ]
            : []),
        ...(unknown > 0
            ? [`of ${unknown} it is not known which operation ${unknown === 1 ? 'it is' : 'they are'}`]
            : []),
    ];
    const outside = outsideSource === 0
        ? ''
        : ` ${outsideSource} of them ${outsideSource === 1 ? 'stands' : 'stand'} in tests, stories, examples or documentation.`;
    return `${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalCount */ .aT)(legacy, 'call')} to the legacy API: ${parts.join(', ')}.${outside} ${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalCount */ .aT)(external, 'call')} ${external > 1 ? 'go' : 'goes'} to the external API already, so the migration is at ${percent} %. ${lifecycle}`;
}
function slicesOf({ progress }) {
    const slices = [
        { label: 'On the external API', value: progress.external, tone: 'done' },
        { label: 'Legacy, can move', value: progress.replaceable, tone: 'open' },
        { label: 'Legacy, blocked', value: progress.blocked, tone: 'blocked' },
        { label: 'Legacy, operation not known', value: progress.unknown, tone: 'unknown' },
    ];
    return slices.filter(({ value }) => value > 0);
}
function packagesTable({ calls, blocked }) {
    const stuck = new Set(blocked.flatMap((group) => group.calls));
    const folders = [...new Set(calls.map((call) => call.package))].sort();
    if (folders.length < 2)
        return [];
    return (0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)(['Package', 'Legacy calls', 'of them blocked', 'External calls'], folders.map((folder) => {
        const own = calls.filter((call) => call.package === folder);
        const legacy = own.filter(({ api }) => api === 'legacy');
        return [
            folder === '.' ? (0,_write_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .packageName */ .oZ)(folder) : [(0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(folder)],
            String(legacy.length),
            String(legacy.filter(({ id }) => stuck.has(id)).length),
            String(own.length - legacy.length),
        ];
    }));
}


/***/ }),

/***/ 4689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ pageSpan),
/* harmony export */   IE: () => (/* binding */ callItem),
/* harmony export */   JA: () => (/* binding */ placeSpans),
/* harmony export */   S3: () => (/* binding */ basisWords),
/* harmony export */   Vr: () => (/* binding */ operationSpans),
/* harmony export */   ch: () => (/* binding */ placeSpan),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   x_: () => (/* binding */ withBasis)
/* harmony export */ });
/* harmony import */ var _report_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4290);
/* harmony import */ var _report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);
/** Lines that several chapters share: places, calls, counts. */


/** Places shown in one line before the rest is counted. */
const SHOWN = 8;
/** "`a.ts:1`". */
function placeSpan({ file, line }) {
    return (0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${file}:${line}`);
}
/** " `a.ts:1`, `b.ts:2` and 3 more", or nothing. */
function placeSpans(places) {
    const shown = places
        .slice(0, SHOWN)
        .flatMap((place, index) => [index === 0 ? ' ' : ', ', placeSpan(place)]);
    const left = places.length - SHOWN;
    return left > 0 ? [...shown, ` and ${left} more`] : shown;
}
/** The calls of these ids, in their order. */
function callsOf(ids, plan) {
    const byId = new Map(plan.calls.map((call) => [call.id, call]));
    return ids.map((id) => byId.get(id)).filter((call) => call !== undefined);
}
/** The distinct operations of calls, with how often each is called: "`GET /v1/expenses` (2 calls)". */
function operationSpans(ids, plan) {
    const calls = callsOf(ids, plan);
    const firsts = new Map(calls.map((call) => [`${call.api} ${call.name}`, call]));
    return [...firsts.values()].flatMap(({ name, api }, index) => {
        const number = calls.filter((call) => call.name === name && call.api === api).length;
        const words = [api === 'external' ? 'called already' : '', number === 1 ? '' : (0,_report_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, 'call')]
            .filter((word) => word !== '')
            .join(', ');
        return [...(index === 0 ? [] : ['; ']), (0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name), ...(words === '' ? [] : [` (${words})`])];
    });
}
/** One call as an item to be ticked off, with what is special about it. */
function callItem(call) {
    const { symbol, context, certainty, doubt, changes } = call;
    const words = [placeSpan(call)];
    if (symbol !== null)
        words.push(' in ', (0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${symbol}()`));
    if (context !== 'source')
        words.push(` (${context})`);
    // That a default decides is so common that it would hide what differs.
    if (certainty === 'likely')
        words.push(' (likely)');
    if (certainty === 'possible')
        words.push(` (possible)${doubt === null ? '' : `: ${doubt}`}`);
    if (changes.length > 0)
        words.push(`: ${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(changes.length, 'place reads', 'places read')} what changes in its answer`);
    return { line: words, facets: { package: [call.package] } };
}
/** "seen in use, not confirmed by Pleo", by how sure a fact is; nothing where Pleo says it. */
function basisWords(basis) {
    if (basis === 'official')
        return '';
    return basis === 'derived'
        ? 'concluded from the published specifications'
        : 'seen in use, not confirmed by Pleo';
}
/** A sentence, and in brackets how sure it is. */
function withBasis(sentence, basis) {
    const words = basisWords(basis);
    return words === '' ? sentence : `${sentence} (${words})`;
}
/** A link to one of Pleo's pages, by the words of its address. */
function pageSpan(url) {
    return { kind: 'link', text: url.split('/').at(-1)?.replaceAll('-', ' ') ?? url, href: url };
}
/** The folder of a package in words. */
function packageName(folder) {
    return folder === '.' ? 'the top of the repository' : [(0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(folder)];
}


/***/ }),

/***/ 6705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ isNarrowed),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   bp: () => (/* binding */ olderPlaces),
/* harmony export */   r3: () => (/* binding */ unknownChange),
/* harmony export */   y6: () => (/* binding */ changeSentence)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4290);
/** What a report says of the change that it was narrowed to, in words without marks. */

/** How many of the findings that were there before are named. */
const NAMED = 5;
/** Whether only what a change brings is reported. */
function isNarrowed(change) {
    return change !== null && change.unknownBecause === null && change.filter !== 'none';
}
/** What it was compared with, or why it could not be. */
function changeLines(result) {
    const unknown = unknownChange(result);
    if (unknown !== null)
        return [unknown.head, unknown.reason];
    const sentence = changeSentence(result);
    return sentence === null ? [] : [sentence];
}
/** "Compared with main (1a2b3c4), filter added: 3 findings are new, 41 were there before." Null: everything is reported. */
function changeSentence({ change, findings, counts }) {
    if (change === null || change.unknownBecause !== null)
        return null;
    if (change.filter === 'none')
        return `Compared with ${change.base}, filter none: all findings are reported.`;
    const told = change.filter === 'added' ? 'new' : 'in the change';
    const news = findings.length === 0 ? 'nothing is' : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings.length, 'finding')} ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .isOrAre */ .Cj)(findings.length)}`;
    const before = counts.older === 0 ? '' : `, ${counts.older} ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .wasOrWere */ .S1)(counts.older)} there before`;
    return `Compared with ${change.base}, filter ${change.filter}: ${news} ${told}${before}.`;
}
/** Why everything is reported although a change was asked for; null: it is not so. */
function unknownChange({ change }) {
    if (change === null || change.unknownBecause === null)
        return null;
    return {
        head: `What is new could not be told, so everything is reported: it was to be compared with ${change.base}.`,
        reason: change.unknownBecause,
    };
}
/** Some findings that were there before, by place, and how many more there are. */
function olderPlaces({ older }) {
    const places = older.slice(0, NAMED).map(({ at, rule }) => ({ place: `${at.file}:${at.line}`, rule }));
    return { places, left: older.length - places.length };
}


/***/ }),

/***/ 9376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ markdownDocument)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8606);
/* harmony import */ var _mark_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5636);
/** A document as Markdown for GitHub: task lists, folded details, a Mermaid chart. */


/** Prints a document. */
function markdownDocument({ title, head, chapters, foot }) {
    const parts = [
        `# ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(title)}`,
        ...head.map(blockOf),
        ...chapters.flatMap((chapter) => [`## ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(chapter.title)}`, ...chapter.blocks.map(blockOf)]),
        '---',
        `_${lineOf(foot)}_`,
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function blockOf(block) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${lineOf(block.line)}`;
        case 'text':
            return lineOf(block.line);
        case 'note':
            return `> [!${block.tone.toUpperCase()}]\n> ${lineOf(block.line)}`;
        case 'list':
            return listOf(block);
        case 'table':
            return tableOf(block);
        case 'code':
            return fenced(block.language, block.text);
        case 'details':
            return `<details>\n<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(block.summary)}</summary>\n\n${block.blocks.map(blockOf).join('\n\n')}\n\n</details>`;
        case 'chart':
            return chartOf(block.title, block.slices);
        case 'card':
            return cardOf(block);
    }
}
function cardOf({ title, blocks }) {
    return [`#### ${lineOf(title)}`, ...blocks.map(blockOf)].join('\n\n');
}
function listOf({ look, items }) {
    const mark = (index) => look === 'tasks' ? '- [ ] ' : look === 'numbers' ? `${index + 1}. ` : '- ';
    return items.map(({ line }, index) => `${mark(index)}${lineOf(line)}`).join('\n');
}
function tableOf({ columns, rows, }) {
    const lines = [
        columns.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV),
        columns.map(() => '---'),
        ...rows.map((row) => row.map(lineOf)),
    ];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** A fence that nothing in the text can close. */
function fenced(language, text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
/** https://mermaid.js.org/syntax/pie.html */
function chartOf(title, slices) {
    if (slices.length === 0)
        return '';
    const rows = slices.map(({ label, value }) => `    "${label}" : ${value}`);
    return fenced('mermaid', ['pie showData', `    title ${title}`, ...rows, ''].join('\n'));
}
function lineOf(line) {
    return typeof line === 'string' ? spanOf(line) : line.map(spanOf).join('');
}
function spanOf(span) {
    if (typeof span === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)((0,_mark_code_js__WEBPACK_IMPORTED_MODULE_0__/* .markCode */ .n)(span));
    switch (span.kind) {
        case 'code':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(span.text);
        case 'strong':
        case 'tag':
            return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(span.text)}**`;
        case 'link':
            return /^https:\/\//.test(span.href)
                ? `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(span.text)}](<${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownAddress */ .Ns)(span.href)}>)`
                : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(span.text);
    }
}


/***/ })

};
;