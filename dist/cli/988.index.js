"use strict";
exports.id = 988;
exports.ids = [988];
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

/***/ 2533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readFormats)
/* harmony export */ });
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2950);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1942);
/** What `--format` says: names of formats, and files to write them to. */


/** Reads `name` and `name=file`. Throws `UserError`. */
function readFormats(given, known) {
    return given.map((text) => {
        const [name = '', ...rest] = text.split('=');
        const format = known.find((one) => one.name === name);
        const names = known.map((one) => one.name);
        if (!format)
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no format ${name}.${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, names)}`, `The formats are ${names.join(', ')}.`);
        const file = rest.length === 0 ? null : rest.join('=');
        if (file === '')
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--format ${name}= names no file.`, `Write --format ${name}=report.${name}.`);
        return { format, file };
    });
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

/***/ 9233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ migratedPercent)
/* harmony export */ });
/** How far a migration is. */
/** The share of calls that go to the external API already, rounded down; null where there are none. */
function migratedPercent(legacy, external) {
    return legacy + external === 0 ? null : Math.floor((100 * external) / (legacy + external));
}


/***/ }),

/***/ 5904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ neededScopes),
/* harmony export */   c: () => (/* binding */ listScopes)
/* harmony export */ });
/* harmony import */ var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3065);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4426);
/** One list of scopes for the key, with the calls that need each. */


const EXPORT_SCOPES = _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .exportWorkflow */ .Eq
    .flatMap(({ operations }) => operations)
    .flatMap((id) => (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .operationById */ .Qs)(id)?.scopes ?? []);
/** The scopes that calls need once they have moved, or need already, sorted by name. */
function listScopes(calls) {
    const needs = new Map();
    const add = (kind, names, id) => {
        for (const name of names) {
            const need = needs.get(name) ?? { calls: new Set(), perhaps: new Set() };
            need[kind].add(id);
            needs.set(name, need);
        }
    };
    for (const known of calls) {
        const { id } = known.planned;
        add('calls', neededScopes(known), id);
        if (known.blocked !== null)
            continue;
        for (const other of (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .splitReplacements */ .sg)(known.replacements).others)
            add('perhaps', other.scopes, id);
    }
    return [...needs]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([scope, need]) => {
        const facts = (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .findScope */ .sC)(scope);
        return {
            scope,
            grants: facts?.grants ?? '',
            basis: facts?.basis ?? 'unconfirmed',
            note: facts?.note ?? '',
            calls: [...need.calls],
            perhaps: [...need.perhaps].filter((id) => !need.calls.has(id)),
        };
    });
}
/** What a key needs for one call, where the plan lets it go. */
function neededScopes({ call, operation, replacements, blocked }) {
    if (call.api === 'external')
        return [...(operation?.scopes ?? [])];
    if (blocked !== null)
        return [];
    const { needed } = (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .splitReplacements */ .sg)(replacements);
    const own = needed.flatMap(({ scopes }) => scopes);
    // An export cannot be fetched without reporting its start, whoever writes the states now.
    const whole = needed.some(_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .isExport */ .Hm) ? EXPORT_SCOPES : [];
    return [...new Set([...own, ...whole])].sort();
}


/***/ }),

/***/ 4426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Hm: () => (/* binding */ isExport),
/* harmony export */   sg: () => (/* binding */ splitReplacements)
/* harmony export */ });
/* harmony import */ var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3065);
/* harmony import */ var _model_bare_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5148);
/** What takes the place of a group of calls: the new operations, with steps, fields and values. */


const EXPORT_OPERATIONS = new Set(_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .exportWorkflow */ .Eq.flatMap(({ operations }) => operations));
/** How an event is asked for. */
const SUBSCRIBE = (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .operationById */ .Qs)('createSubscription');
const EXPORT_EVENTS = new Set(_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .exportWorkflow */ .Eq.flatMap(({ webhook }) => webhook ?? []));
/** Whether a replacement is a part of the accounting export, which moves as a whole. */
function isExport({ operation, path }) {
    if (operation === null)
        return EXPORT_EVENTS.has(path);
    return EXPORT_OPERATIONS.has(operation) || (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .operationById */ .Qs)(operation)?.resource === 'exports';
}
/** The replacements that the plan takes a call to need, and those for other purposes. */
function splitReplacements(replacements) {
    const [first, ...rest] = replacements;
    if (!first)
        return { needed: [], others: [] };
    if (!isExport(first))
        return { needed: [first], others: rest };
    // Of an export, each step is needed; polling for jobs is only another way to do the first one.
    const isStep = (one) => one === first ||
        EXPORT_EVENTS.has(one.path) ||
        (one.operation !== null && EXPORT_OPERATIONS.has(one.operation));
    const steps = rest.filter(isStep);
    return { needed: [first, ...steps], others: rest.filter((one) => !steps.includes(one)) };
}
/** What the calls have to become by one replacement; the calls carry it, each with its own steps. */
function targetOf(replacement, calls) {
    const { operation: id, method, path, when, scopes, basis, note, docs } = replacement;
    const event = id === null ? _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .webhookEvents */ .Nl.find((one) => one.event === path) : undefined;
    const to = id === null ? SUBSCRIBE : (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .operationById */ .Qs)(id);
    const from = calls[0]?.operation?.id ?? '';
    return {
        operation: id,
        method,
        path,
        summary: event?.when ?? to?.summary ?? '',
        when,
        scopes,
        basis,
        note,
        query: (to?.query ?? []).filter((one) => one.required || isCompany(one.name)).map(({ name }) => name),
        body: (to?.body ?? []).filter(({ required }) => required).map((field) => field.path),
        takes: to === null ? [] : takenBy(to),
        answers: id === null || to === null ? [] : to.answer.map(answered),
        steps: mergeSteps(replacement, calls),
        fields: id === null ? [] : (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldMappings */ .Yr)(from, id).map((row) => fieldRow(row, calls)),
        values: id === null ? [] : (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .valueChanges */ .BV)(from, id).map(valueRow),
        payload: event?.payload ?? [],
        docs: [...new Set([...docs, ...(to?.docs ?? [])])],
    };
}
/** The query parameter that names the company is optional by its type and needed in practice. */
function isCompany(name) {
    return name === 'company_id' || name === 'companyId';
}
function takenBy({ query, body }) {
    return [
        ...query.map(({ name, required, note, values }) => ({ in: 'query', name, required, note, values })),
        ...body.map(({ path, required, note, values }) => ({ in: 'body', name: path, required, note, values })),
    ];
}
function answered({ path, note, values }) {
    return { path, note, values };
}
function fieldRow({ from, to, note, basis }, calls) {
    const paths = calls.flatMap(({ planned }) => planned.reads);
    const read = paths.some((path) => from !== null && (path === from || path.startsWith(`${from}.`)));
    return { from, to, read, note, basis };
}
function valueRow({ field, value, to, becomes, note, basis }) {
    return { field, value, to, becomes, note, basis };
}
/** The steps of all calls, each once, in order. */
function mergeSteps({ method, path, when }, calls) {
    const merged = new Map();
    for (const known of calls) {
        const own = known.replacements.find((one) => one.method === method && one.path === path && one.when === when);
        for (const step of own?.steps ?? []) {
            const found = merged.get(step.text);
            if (found)
                found.calls.push(known);
            else
                merged.set(step.text, { step, calls: [known] });
        }
    }
    return [...merged.values()].map(({ step, calls: carriers }) => {
        const from = step.from ?? null;
        // A body is rarely known whole, so what it was not seen to hold may well be in it.
        const isSeen = step.kind !== 'move-parameter' || from === null;
        const sends = ({ planned }) => isSeen || planned.parameters.some((name) => (0,_model_bare_name_js__WEBPACK_IMPORTED_MODULE_1__/* .bareName */ .y)(name) === from);
        return {
            kind: step.kind,
            text: step.text,
            from,
            to: step.to ?? null,
            calls: carriers.map(({ planned }) => planned.id),
            seenIn: carriers.filter(sends).map(({ planned }) => planned.id),
        };
    });
}


/***/ }),

/***/ 5245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ deadlineSentences)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4290);
/** How many days are left until the team's own deadline, in words. */

/** Whole sentences: the days first, then what that means for severities. */
function deadlineSentences(deadline) {
    const { escalated, escalateWithinDays } = deadline;
    const effect = escalated
        ? 'Calls to the legacy API are errors now.'
        : `Calls to the legacy API become errors ${escalateWithinDays === 0 ? 'on that day' : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(escalateWithinDays, 'day')} before it`}.`;
    return `${daysLeft(deadline)} ${effect}`;
}
/** Pleo has fixed no end of the legacy API: the date is the team's own. */
function daysLeft({ date, days }) {
    if (days < 0)
        return `The deadline that your team has set itself, ${date}, ended ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(-days, 'day')} ago.`;
    if (days === 0)
        return `Today, ${date}, is the deadline that your team has set itself.`;
    return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(days, 'day')} until ${date}, the deadline that your team has set itself.`;
}


/***/ }),

/***/ 9756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/** What is written for people before it becomes Markdown or HTML: blocks of lines, free of either's syntax. */
/** A span that is shown to the letter, in the font of code. */
function code(text) {
    return { kind: 'code', text };
}
/** Words that stand out. */
function strong(text) {
    return { kind: 'strong', text };
}
/** A list of pieces with commas between them. */
function joined(spans, separator = ', ') {
    return spans.flatMap((span, index) => (index === 0 ? [span] : [separator, span]));
}
/** A paragraph. */
function text(line) {
    return { kind: 'text', line };
}
/** A list without an order. */
function bullets(lines) {
    return { kind: 'list', look: 'bullets', items: lines.map((line) => ({ line })) };
}
/** A block that is left out where it has nothing. */
function tableOf(columns, rows) {
    return rows.length === 0 ? [] : [{ kind: 'table', columns, rows }];
}


/***/ }),

/***/ 7710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ htmlPage)
});

// EXTERNAL MODULE: external "../lazy/node-crypto.js"
var node_crypto_js_ = __webpack_require__(5528);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(8606);
// EXTERNAL MODULE: ./build/src/report/code-pieces.js
var code_pieces = __webpack_require__(3450);
// EXTERNAL MODULE: ./build/src/report/mark-code.js
var mark_code = __webpack_require__(5636);
;// CONCATENATED MODULE: ./build/src/report/html-blocks.js
/** The blocks of a document as HTML; whatever comes from the repository is text and stays text. */



/** One block, with all that is in it. */
function htmlBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `<h${block.level}>${htmlLine(block.line)}</h${block.level}>`;
        case 'text':
            return `<p>${htmlLine(block.line)}</p>`;
        case 'note':
            return `<p class="note">${htmlLine(block.line)}</p>`;
        case 'list':
            return listOf(block.look, block.items);
        case 'table':
            return tableOf(block.columns, block.rows);
        case 'code':
            return `<pre><code>${(0,report_escape/* escapeHtmlLines */.sO)(block.text.replace(/\n$/, ''))}</code></pre>`;
        case 'details':
            return `<details>\n<summary>${(0,report_escape/* escapeHtml */.ZD)(block.summary)}</summary>\n${block.blocks.map(htmlBlock).join('\n')}\n</details>`;
        case 'chart':
            return chartOf(block.title, block.slices);
        case 'card':
            return cardOf(block);
    }
}
function cardOf({ id, title, facets, blocks }) {
    return `<article class="card" id="${(0,report_escape/* escapeHtml */.ZD)(id)}"${facetsOf(facets)}>\n<h4>${htmlLine(title)}</h4>\n${blocks.map(htmlBlock).join('\n')}\n</article>`;
}
/** JSON, since a folder may be called anything. */
function facetsOf(facets) {
    return facets === undefined ? '' : ` data-facets="${(0,report_escape/* escapeHtml */.ZD)(JSON.stringify(facets))}"`;
}
function listOf(look, items) {
    const tag = look === 'numbers' ? 'ol' : 'ul';
    const rows = items.map(({ line, facets }) => `<li${facetsOf(facets)}>${htmlLine(line)}</li>`);
    return `<${tag}${look === 'tasks' ? ' class="tasks"' : ''}>\n${rows.join('\n')}\n</${tag}>`;
}
function tableOf(columns, rows) {
    const head = columns.map((column) => `<th scope="col">${(0,report_escape/* escapeHtml */.ZD)(column)}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`);
    return `<div class="scroll"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`;
}
/** Numbers are narrow, and stand below each other. */
function cellOf(cell) {
    const isNumber = typeof cell === 'string' && /^(?:[\d,.]+(?: %)?|\?)$/.test(cell);
    return `<td${isNumber ? ' class="number"' : ''}>${htmlLine(cell)}</td>`;
}
/** A bar whose pieces are as long as their share. */
function chartOf(title, slices) {
    const total = slices.reduce((sum, { value }) => sum + value, 0);
    if (total === 0)
        return '';
    const share = (value) => `${((100 * value) / total).toFixed(2)}%`;
    let before = 0;
    const bars = slices.map(({ value, tone }) => {
        const bar = `<rect class="${tone}" x="${share(before)}" y="0" width="${share(value)}" height="100%"/>`;
        before += value;
        return bar;
    });
    const words = slices.map(({ label, value }) => `${label}: ${value}`).join(', ');
    const legend = slices.map(({ label, value, tone }) => `<li><svg aria-hidden="true"><rect class="${tone}" width="100%" height="100%"/></svg>${(0,report_escape/* escapeHtml */.ZD)(label)} <b>${value}</b></li>`);
    return `<div class="chart">\n<svg role="img" aria-label="${(0,report_escape/* escapeHtml */.ZD)(`${title}. ${words}`)}">${bars.join('')}</svg>\n<ul class="legend">${legend.join('')}</ul>\n</div>`;
}
/** One line, its pieces marked. */
function htmlLine(line) {
    return typeof line === 'string' ? sentence(line) : line.map(spanOf).join('');
}
function spanOf(span) {
    if (typeof span === 'string')
        return sentence(span);
    switch (span.kind) {
        case 'code':
            return `<code>${(0,report_escape/* escapeHtml */.ZD)(span.text)}</code>`;
        case 'strong':
            return `<strong>${(0,report_escape/* escapeHtml */.ZD)(span.text)}</strong>`;
        case 'tag':
            return `<span class="tag ${span.tone}">${(0,report_escape/* escapeHtml */.ZD)(span.text)}</span>`;
        case 'link':
            return /^https:\/\//.test(span.href)
                ? `<a href="${(0,report_escape/* escapeHtml */.ZD)(span.href)}" rel="noreferrer">${(0,report_escape/* escapeHtml */.ZD)(span.text)}</a>`
                : (0,report_escape/* escapeHtml */.ZD)(span.text);
    }
}
function sentence(text) {
    return (0,code_pieces/* withCode */.S)((0,mark_code/* markCode */.n)(text), (piece) => `<code>${(0,report_escape/* escapeHtml */.ZD)(piece)}</code>`, report_escape/* escapeHtml */.ZD);
}

;// CONCATENATED MODULE: ./build/src/report/html-script.js
/** What the page can do: search and filter its cards, and unfold everything before it is printed. */
const script = `
'use strict';
const form = document.querySelector('form');
if (form) {
  const search = form.querySelector('input');
  const selects = [...form.querySelectorAll('select')];
  const cards = [...document.querySelectorAll('.card')];
  const texts = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));
  const facets = new Map(
    [...document.querySelectorAll('[data-facets]')].map((one) => [one, JSON.parse(one.dataset.facets)]),
  );
  // What says nothing of a filter fits whatever it chooses.
  const isChosen = (one) =>
    selects.every(({ name, value }) => value === '' || (facets.get(one)[name] ?? [value]).includes(value));
  const isFound = (card) =>
    search.value.toLowerCase().split(/\\s+/).every((word) => texts.get(card).includes(word));
  const filter = () => {
    let shown = 0;
    for (const one of facets.keys()) {
      one.hidden = !isChosen(one) || (texts.has(one) && !isFound(one));
      if (texts.has(one) && !one.hidden) shown += 1;
    }
    form.querySelector('output').textContent = shown + ' of ' + cards.length + ' shown';
  };
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  filter();
}
let folded = [];
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('details:not([open])')];
  for (const one of folded) one.open = true;
});
addEventListener('afterprint', () => {
  for (const one of folded) one.open = false;
});
`;

;// CONCATENATED MODULE: ./build/src/report/html-style.js
/** How a document looks as a page: readable, printable, light and dark, from 320 pixels on. */
const style = `
:root{color-scheme:light dark;--ink:#1c1b22;--soft:#5b5966;--paper:#fff;--panel:#f6f5f9;--line:#dedbe6;--link:#5a2ec7;--done:#1f7a4d;--open:#b35c00;--blocked:#b3261e;--unknown:#6b6876;--mark:#efeaff}
@media(prefers-color-scheme:dark){:root{--ink:#e9e7ef;--soft:#a9a6b5;--paper:#17161c;--panel:#211f28;--line:#383541;--link:#b9a2ff;--done:#5fc790;--open:#f0a24e;--blocked:#ff8a80;--unknown:#9a97a6;--mark:#2e2745}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:4.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
.page{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:2.5rem;max-width:76rem;margin:0 auto;padding:2rem 1.5rem 4rem}
nav{position:sticky;top:1.5rem;align-self:start;font-size:.92rem}
nav ol{list-style:none;margin:0;padding:0}
nav a{display:block;padding:.3rem .6rem;border-left:2px solid var(--line);color:var(--soft);text-decoration:none}
nav a:hover,nav a:focus-visible{color:var(--ink);border-color:var(--link)}
h1{font-size:1.9rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.45rem;line-height:1.3;margin:3rem 0 1rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.15rem;margin:2.2rem 0 .6rem}
h4{font-size:1rem;margin:1.4rem 0 .5rem}
p{margin:.7rem 0}
a{color:var(--link);overflow-wrap:anywhere}
code{font:.88em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--panel);padding:.1em .3em;border-radius:4px;overflow-wrap:anywhere}
pre{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.9rem 1rem;overflow-x:auto;font-size:.92rem}
pre code{background:none;padding:0;overflow-wrap:normal}
ul,ol{padding-left:1.5rem;margin:.6rem 0}
li{margin:.35rem 0}
ul.tasks{list-style:none;padding-left:0}
ul.tasks>li{padding-left:1.7rem;position:relative}
ul.tasks>li::before{content:"";position:absolute;left:.1rem;top:.42em;width:.85em;height:.85em;border:1.5px solid var(--soft);border-radius:3px}
.scroll{overflow-x:auto;margin:.8rem 0}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .7rem;border-bottom:1px solid var(--line)}
td{min-width:7rem}
td.number{min-width:0;font-variant-numeric:tabular-nums;white-space:nowrap}
td code,td a{overflow-wrap:break-word}
th{color:var(--soft);font-weight:600;white-space:nowrap}
details{margin:.8rem 0;border:1px solid var(--line);border-radius:8px;padding:0 .9rem}
summary{cursor:pointer;padding:.55rem 0;font-weight:600}
details[open]{padding-bottom:.6rem}
.note{border-left:4px solid var(--open);background:var(--panel);padding:.7rem 1rem;border-radius:0 8px 8px 0;margin:1rem 0}
.card{border:1px solid var(--line);border-radius:12px;padding:.3rem 1.2rem 1rem;margin:1.2rem 0;background:var(--paper)}
.card>h4{font-size:1.05rem;margin:.9rem 0 .4rem}
.tag{display:inline-block;font-size:.78rem;font-weight:600;line-height:1.5;padding:0 .5rem;border:1px solid currentColor;border-radius:99px;vertical-align:.08em}
.tag.error,.tag.blocked{color:var(--blocked)}.tag.warning{color:var(--open)}.tag.notice{color:var(--soft)}
.chart{margin:1.5rem 0}
.chart svg{display:block;width:100%;height:1.6rem;border-radius:8px;overflow:hidden}
.done{fill:var(--done)}.open{fill:var(--open)}.blocked{fill:var(--blocked)}.unknown{fill:var(--unknown)}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;font-size:.92rem;color:var(--soft)}
.legend svg{display:inline-block;width:.8rem;height:.8rem;border-radius:3px;margin-right:.5rem;vertical-align:-.05rem}
.legend b{color:var(--ink)}
form{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;background:var(--paper);padding:.7rem 0;margin-top:1rem;border-bottom:1px solid var(--line)}
form label{display:flex;align-items:center;gap:.4rem;font-size:.85rem;color:var(--soft)}
form label:first-child{flex:1 1 14rem}
input,select{font:inherit;font-size:.95rem;color:inherit;background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.4rem .6rem;min-width:0;max-width:100%}
input{width:100%}
select{max-width:16rem}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
output{font-size:.85rem;color:var(--soft)}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
[hidden]{display:none!important}
@media(max-width:60rem){.page{grid-template-columns:minmax(0,1fr);gap:1rem;padding:1.2rem 1rem 3rem}nav{position:static}nav ol{display:flex;flex-wrap:wrap;gap:.2rem .4rem}nav a{border:1px solid var(--line);border-radius:99px;padding:.15rem .7rem}h1{font-size:1.5rem}h2{font-size:1.25rem}.card{padding:.2rem .9rem .8rem}form{position:static}form label{flex:1 1 9rem;min-width:0}select{flex:1 1 0;width:0;max-width:none}}
@media print{:root{--ink:#000;--soft:#444;--paper:#fff;--panel:#f3f3f3;--line:#bbb;--link:#000}nav,form{display:none}.page{display:block;padding:0;max-width:none}body{font-size:10.5pt}.card,pre,table{break-inside:auto}h2,h3,h4,summary{break-after:avoid}tr,li{break-inside:avoid}pre{white-space:pre-wrap}.scroll{overflow:visible}}
`;

;// CONCATENATED MODULE: ./build/src/report/html-page.js
/** A document as one page that needs nothing else: no network, no other file, and no script but its own. */





/** Prints a document; without cards to choose from, `filters` is null. */
function htmlPage({ title, head, chapters, foot }, filters) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${(0,report_escape/* escapeHtml */.ZD)(title)}</title>
<style>${style}</style>
</head>
<body>
<div class="page">
<nav aria-label="Chapters"><ol>
${chapters.map(({ id, title: name }) => `<li><a href="#${id}">${(0,report_escape/* escapeHtml */.ZD)(name)}</a></li>`).join('\n')}
</ol></nav>
<main>
<h1>${(0,report_escape/* escapeHtml */.ZD)(title)}</h1>
${head.map(htmlBlock).join('\n')}
${chapters.map((chapter) => chapterOf(chapter, filters)).join('\n')}
<footer>${htmlLine(foot)}</footer>
</main>
</div>
<script>${script}</script>
</body>
</html>
`;
}
/** Nothing is loaded, and only what is written here runs: a name that got through as markup could do nothing. */
function policy() {
    const hash = (text) => (0,node_crypto_js_.createHash)('sha256').update(text).digest('base64');
    return `default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(script)}'; base-uri 'none'; form-action 'none'`;
}
function chapterOf({ id, title, blocks }, filters) {
    const form = filters?.chapter === id ? formOf(filters) : '';
    return `<section id="${id}">\n<h2>${(0,report_escape/* escapeHtml */.ZD)(title)}</h2>\n${form}${blocks.map(htmlBlock).join('\n')}\n</section>`;
}
/** Hidden until the script finds it: without one, it would do nothing. */
function formOf({ hint, filters }) {
    const selects = filters.map(({ name, label, choices }) => {
        const options = choices.map((choice) => `<option value="${(0,report_escape/* escapeHtml */.ZD)(choice.value)}">${(0,report_escape/* escapeHtml */.ZD)(choice.label)}</option>`);
        return `<label>${(0,report_escape/* escapeHtml */.ZD)(label)} <select name="${name}"><option value="">all</option>${options.join('')}</select></label>\n`;
    });
    return `<form hidden role="search">
<label><span>Search</span> <input type="search" autocomplete="off" placeholder="${(0,report_escape/* escapeHtml */.ZD)(hint)}"></label>
${selects.join('')}<output aria-live="polite"></output>
</form>
`;
}


/***/ }),

/***/ 5636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ markCode),
/* harmony export */   y: () => (/* binding */ markNames)
/* harmony export */ });
/** Sentences in which what a reader would copy stands as code: addresses, requests, scopes, names of fields. */
const ADDRESS = String.raw `https:\/\/[^\s<>()"'\x60]*[^\s<>()"'\x60.,;:!?]`;
const REQUEST = String.raw `\b(?:GET|POST|PUT|PATCH|DELETE|HEAD) [\w.{}-]*\/[^\s<>,;()"'\x60]*[\w}\]]`;
const PATH = String.raw `(?<=\s)\/v\d\/[^\s<>,;()"'\x60]*[\w}\]]`;
const SCOPE = String.raw `\b[a-z]+(?:-[a-z]+)*:(?:read|write)\b`;
const DOTTED = String.raw `(?<![\w/.-])[a-z][\w-]+(?:\[\])?(?:\.[a-z][\w-]*(?:\[\])?)+(?![\w(])`;
const SNAKE = String.raw `\b[A-Za-z]+(?:_[A-Za-z0-9]+)+(?:\[\]|=\w+)?`;
const UUID = String.raw `\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b`;
const CAMEL = String.raw `\b[a-z]+(?:[A-Z][a-z0-9]+)+(?:\[\])?`;
const LIST = String.raw `(?<![\w.])(?:[a-z]+)?\[\](?:\.\w+)*`;
const CODE = new RegExp([ADDRESS, REQUEST, PATH, SCOPE, DOTTED, SNAKE, CAMEL, LIST, UUID].join('|'), 'g');
/** Puts backticks around what is code and has none yet. */
function markCode(sentence) {
    // A backtick without a partner is no code, and neither is what follows it.
    return sentence
        .split(/(`[^`]*`)/)
        .map((piece) => (piece.startsWith('`') ? piece : piece.replace(CODE, (found) => `\`${found}\``)))
        .join('');
}
/** Puts backticks around these names, wherever they stand as words of their own. */
function markNames(sentence, names) {
    const known = [...new Set(names)].filter((name) => name !== '').map((name) => name.replace(/\W/g, '\\$&'));
    if (known.length === 0)
        return sentence;
    const name = new RegExp(`(?<![\\w.\`/-])(?:${known.join('|')})(?![\\w\`/[-]|\\.\\w)`, 'g');
    return sentence
        .split(/(`[^`]*`)/)
        .map((piece) => (piece.startsWith('`') ? piece : piece.replace(name, (found) => `\`${found}\``)))
        .join('');
}


/***/ })

};
;