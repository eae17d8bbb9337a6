"use strict";
exports.id = 600;
exports.ids = [600];
exports.modules = {

/***/ 4600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: ./build/src/config/explain.js
var explain = __webpack_require__(7230);
// EXTERNAL MODULE: ./build/src/model/user-error.js
var user_error = __webpack_require__(1942);
;// CONCATENATED MODULE: ./build/src/config/place.js
/** `src/pleo.ts:42` → what a scan found there, or what it found instead. */

/** How many findings are named in place of the one that is not there. */
const NAMED = 3;
/** A place as terminals and editors write it; null for anything else. */
function readPlace(subject) {
    const [, file, line, column] = /^(\S.*?):(\d+)(?::(\d+))?:?$/s.exec(subject.trim()) ?? [];
    if (file === undefined)
        return null;
    return { file, line: Number(line), column: column === undefined ? null : Number(column) };
}
/** Whether anything stands at a place, whose file is named as in the result. */
function isAnythingAt(result, place) {
    const { findings, unresolved } = atPlace(result, place);
    return findings.length + unresolved.length > 0;
}
function atPlace(result, place) {
    return {
        findings: nearestTo(place, result.findings),
        unresolved: nearestTo(place, result.unresolved),
    };
}
/** What stands at a place, whose file is named as in the result. Throws `UserError` when nothing does. */
function findAtPlace(result, place) {
    if (isAnythingAt(result, place))
        return atPlace(result, place);
    throw new user_error/* UserError */.y(`Nothing was found at ${place.file}:${place.line}.`, whatElse(result, place));
}
/** What starts on the line, else what reaches over it; with a column, only what covers it, if anything does. */
function nearestTo(place, all) {
    const inFile = all.filter(({ at }) => at.file === place.file);
    const starting = inFile.filter(({ at }) => at.line === place.line);
    const over = inFile.filter(({ at }) => at.line <= place.line && place.line <= at.endLine);
    const found = starting.length > 0 ? starting : over;
    const { column } = place;
    const covering = column === null ? [] : over.filter(({ at }) => covers(at, place.line, column));
    return covering.length > 0 ? covering : found;
}
function covers(at, line, column) {
    const afterStart = at.line < line || at.column <= column;
    return afterStart && (line < at.endLine || column < at.endColumn);
}
/** Findings whose way leads over the line, else the nearest of the file, else why there is none. */
function whatElse({ findings, unresolved, skipped }, { file, line }) {
    const through = findings.filter(({ evidence }) => evidence.some(({ at }) => at.file === file && at.line <= line && line <= at.endLine));
    if (through.length > 0)
        return `This line is on the way of what was found at ${named(through)}.`;
    const near = [...findings, ...unresolved]
        .filter(({ at }) => at.file === file)
        .sort((a, b) => Math.abs(a.at.line - line) - Math.abs(b.at.line - line));
    if (near.length > 0)
        return `The nearest in this file: ${named(near)}.`;
    const left = skipped.find((known) => known.file === file);
    if (left)
        return `The file was left out: ${left.reason}.`;
    return 'Nothing was found in this file; pleo-migrate check lists what was found elsewhere.';
}
function named(all) {
    const places = [...new Set(all.map(({ at }) => `${at.file}:${at.line}`))];
    const more = places.length > NAMED ? ` and ${places.length - NAMED} more` : '';
    return `${places.slice(0, NAMED).join(', ')}${more}`;
}

// EXTERNAL MODULE: ./build/src/config/settings.js
var config_settings = __webpack_require__(3944);
// EXTERNAL MODULE: ./build/src/report/code-frame.js
var code_frame = __webpack_require__(484);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(8606);
// EXTERNAL MODULE: ./build/src/report/finding-block.js
var finding_block = __webpack_require__(9460);
;// CONCATENATED MODULE: ./build/src/report/explained.js
/** Everything that a scan knows of one place: each finding whole, with its address, its doubts, its way and its steps. */



/** Prints what stands at a place of `result`. */
function renderExplained(at, result, options) {
    const look = (0,finding_block/* makeLook */.sN)(result, options);
    const blocks = [
        ...at.findings.map((finding) => findingLines(finding, result, look)),
        ...at.unresolved.map((unresolved) => unresolvedLines(unresolved, look)),
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function findingLines(finding, result, look) {
    const { what, why, call, evidence, replacements, docs } = finding;
    return [
        ...(0,finding_block/* headLines */.Ol)(finding, result, look),
        ...(0,finding_block/* placeLines */.L)(finding, true, look),
        ...(0,finding_block/* sentences */.hC)(`${what} ${why}`, look, '  '),
        ...(0,finding_block/* nextLines */.N7)(finding, look),
        ...(call ? addressLines(call, look) : []),
        ...certaintyLines(finding, look),
        ...wayLines(evidence, look),
        ...replacementLines(replacements, look),
        ...titled('Read on', [`    ${look.style.link((0,report_escape/* escapeTerminal */.en)(docs), docs)}`], look),
    ];
}
/** A heading with an empty line before it; nothing when there is nothing below it. */
function titled(title, lines, { style }) {
    return lines.length === 0 ? [] : ['', `  ${style.bold(title)}`, ...lines];
}
/** The address as the code puts it together, then what is not known of it. */
function addressLines({ method, address, query, body }, look) {
    const written = address.map(({ text, unknown }) => (unknown === null ? text : `{${text}}`)).join('');
    const unknowns = new Map(address.flatMap(({ text, unknown }) => (unknown === null ? [] : [[text, unknown]])));
    const lines = [
        ...(0,finding_block/* sentences */.hC)(`${method ?? '(method not known)'} ${written}`, look, '    '),
        ...[...unknowns].flatMap(([text, unknown]) => (0,finding_block/* sentences */.hC)(`{${text}}: ${unknown}.`, look, '      ')),
        ...keyLines('with the query', query, look),
        ...keyLines('with the body', body, look),
    ];
    return titled('Address', lines, look);
}
/** Each key once, with its value when it has but one. */
function keyLines(title, keys, look) {
    const names = [...new Set(keys.map(({ name }) => name))];
    const named = names.map((name) => {
        const values = new Set(keys.filter((key) => key.name === name).map(({ value }) => value));
        const [value] = values;
        return values.size === 1 && value !== null ? `${name}=${value}` : name;
    });
    return named.length === 0 ? [] : (0,finding_block/* sentences */.hC)(`${title} ${named.join(', ')}`, look, '    ');
}
function certaintyLines({ certainty, call }, look) {
    const doubt = call?.doubt ?? null;
    return titled('Certainty', (0,finding_block/* sentences */.hC)(doubt === null ? certainty : `${certainty}: ${doubt}`, look, '    '), look);
}
/** Every step on the way of the values, each with its line of code. */
function wayLines(evidence, look) {
    const { style, width, linesOf } = look;
    const inner = { style, mark: style.dim, width: width - 4, around: 0 };
    const lines = evidence.flatMap(({ at, note }, index) => [
        ...(0,finding_block/* sentences */.hC)(`${index + 1}. ${at.file}:${at.line}:${at.column}  ${note}`, look, '    '),
        ...(0,code_frame/* codeFrame */.l)(at, linesOf(at.file), inner).map((line) => `    ${line}`),
    ]);
    return titled('Found on this way', lines, look);
}
function replacementLines(replacements, look) {
    return replacements.flatMap((replacement, index) => {
        const { method, path, when, scopes, basis, note, steps, docs } = replacement;
        const number = replacements.length > 1 ? ` (${index + 1} of ${replacements.length})` : '';
        const lines = [
            ...(0,finding_block/* sentences */.hC)(`${method} ${path} · ${basis}${when === null ? '' : `, for ${when}`}`, look, '    '),
            ...(note === '' ? [] : (0,finding_block/* sentences */.hC)(note, look, '    ')),
            ...(scopes.length === 0
                ? []
                : (0,finding_block/* sentences */.hC)(`${scopes.length === 1 ? 'Scope' : 'Scopes'}: ${scopes.join(', ')}`, look, '    ')),
            ...steps.flatMap(({ text }, step) => (0,finding_block/* sentences */.hC)(text, look, `    ${step + 1}. `)),
            ...docs.map((page) => `    ${look.style.link(look.style.dim((0,report_escape/* escapeTerminal */.en)(page)), page)}`),
        ];
        return titled(`Replaced by${number}`, lines, look);
    });
}
function unresolvedLines({ at, reason }, look) {
    const { style, width, linesOf } = look;
    return [
        style.yellow('? a request that could not be decided'),
        `  ${(0,finding_block/* placeText */.Z9)(at, look)}`,
        ...(0,code_frame/* codeFrame */.l)(at, linesOf(at.file), { style, mark: style.yellow, width, around: 1 }),
        ...(0,finding_block/* sentences */.hC)(reason, look, '  '),
    ];
}

// EXTERNAL MODULE: ./build/src/report/display-width.js
var display_width = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/report/wrap.js
var wrap = __webpack_require__(9457);
;// CONCATENATED MODULE: ./build/src/report/fold-lines.js
/** A text whose lines fit into a terminal: long ones are continued below, a little further in. */


/** Prose in longer lines is hard to read. */
const LONGEST = 100;
/** Code between fences stays as it is. */
function foldLines(text, columns) {
    const width = Math.min(columns, LONGEST);
    let isCode = false;
    return text
        .split('\n')
        .flatMap((line) => {
        if (line.startsWith('```'))
            isCode = !isCode;
        if (isCode || (0,display_width/* displayWidth */.F)(line) <= width)
            return [line];
        const words = line.trimStart();
        const indent = ' '.repeat(line.length - words.length);
        const inner = indent === '' ? '' : `${indent}  `;
        // Columns become lines: the name, and below it what it means.
        const [name = '', ...meaning] = words.split(/ {2,}/);
        if (meaning.length > 0)
            return [...(0,wrap/* wrap */.L)(name, width, indent, inner), ...(0,wrap/* wrap */.L)(meaning.join(' '), width, `${indent}    `)];
        // What follows a number or a dash stands below its first word.
        const mark = /^(?:\d+\.|-) /.exec(words)?.[0] ?? '';
        const rest = mark === '' ? inner : indent + ' '.repeat(mark.length);
        return (0,wrap/* wrap */.L)(words.slice(mark.length), width, indent + mark, rest);
    })
        .join('\n');
}

// EXTERNAL MODULE: ./build/src/scan.js + 61 modules
var scan = __webpack_require__(4311);
// EXTERNAL MODULE: ./build/src/commands/exit.js
var exit = __webpack_require__(5033);
// EXTERNAL MODULE: ./build/src/commands/run-settings.js
var run_settings = __webpack_require__(3912);
;// CONCATENATED MODULE: ./build/src/commands/explain.js
/** `explain`: what is named, or what a scan finds at a place. */









async function explain_explain(args, terminal) {
    const subject = args.operands.join(' ');
    if (subject === '')
        throw new user_error/* UserError */.y('explain needs a subject.', 'Write pleo-migrate explain "GET /v1/expenses".');
    const place = readPlace(subject);
    if (!place) {
        const known = (0,explain/* explainName */.T)(subject);
        terminal.out(terminal.isTerminal ? foldLines(known, terminal.columns) : known);
        return exit/* EXIT */.d.clean;
    }
    const { root, file } = (0,config_settings/* locateFile */.p)(terminal.cwd, place.file);
    const named = { ...place, file };
    const settings = await (0,run_settings/* readSettings */.sb)(args, { root, paths: [] });
    // Whoever asks for a place wants to know of it, however little is certain, and though it is ignored.
    const options = { ...settings.scan, onPhase: terminal.progress };
    const seen = await (0,scan/* scan */.S)(options);
    const isIgnored = seen.counts.suppressed > 0 && !isAnythingAt(seen, named);
    const result = isIgnored ? await (0,scan/* scan */.S)({ ...options, ignores: false }) : seen;
    terminal.progress('');
    const at = findAtPlace(result, named);
    if (isIgnored)
        terminal.note('pleo-migrate: A comment ignores what is found here; check only counts it.');
    terminal.out(renderExplained(at, result, (0,run_settings/* reportOptions */.lt)(root, args.flags, terminal, true)));
    return result.complete ? exit/* EXIT */.d.clean : exit/* EXIT */.d.incomplete;
}


/***/ }),

/***/ 7230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ explainName),
/* harmony export */   m: () => (/* binding */ rulesTable)
/* harmony export */ });
/* harmony import */ var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3065);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2950);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1942);
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9457);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7463);
/** Everything known of a rule or an operation, as text. */





/** How many operations are named to somebody who names none. */
const ABOUT = 8;
/** The explanation of a rule or an operation. Throws `UserError` for what is neither. */
function explainName(subject) {
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.find(({ id }) => id === subject);
    if (rule)
        return `${rule.help.trim()}\n\n${rule.docs}\n`;
    const found = findOperations(subject);
    if (found.length > 0)
        return `${found.map(explainOperation).join('\n\n')}\n`;
    const names = [
        ..._rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map(({ id }) => id),
        ..._catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .operations */ .zU.flatMap(({ id, method, path }) => [id, `${method} ${path}`]),
    ];
    const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(subject, names);
    const about = meant === '' ? operationsAbout(subject) : [];
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${subject} is neither a rule nor an operation nor a place.${meant}`, about.length > 0
        ? `Operations about it: ${about.join(', ')}.`
        : 'Name a rule (legacy-call), an operation ("GET /v1/expenses") or its id (getExpenses), or a place (src/pleo.ts:42).');
}
/** The table of rules, a line each; on a terminal, in lines of at most so many columns. */
function rulesTable(columns) {
    const width = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map(({ id }) => id.length));
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a
        .flatMap(({ id, severity, summary }) => {
        const head = `${id.padEnd(width)}  ${severity.padEnd(7)}  `;
        return columns === null ? [`${head}${summary}`] : (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)(summary, columns, head);
    })
        .map((line) => `${line}\n`)
        .join('');
}
/** Operations whose path has this word: of the legacy API first, as in the catalogue. */
function operationsAbout(word) {
    const bare = word
        .trim()
        .toLowerCase()
        .replace(/^\/|s$/g, '');
    const found = _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .operations */ .zU.filter(({ path }) => path.split('/').some((part) => part.toLowerCase().replace(/s$/, '') === bare));
    return [...new Set(found.map(({ method, path }) => `${method} ${path}`))].slice(0, ABOUT);
}
function findOperations(subject) {
    const [method = '', path = ''] = subject.trim().split(/\s+/);
    const bare = (text) => text
        .replace(/^(?=[^/])/, '/')
        .replace(/\{[^}]*\}|:\w+(?=\/|$)/g, '{}')
        .replace(/\/$/, '');
    return _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .operations */ .zU.filter((operation) => operation.id === subject ||
        operation.operationId === subject ||
        bare(operation.path) === bare(subject.trim()) ||
        (operation.method === method.toUpperCase() &&
            (bare(operation.path) === bare(path) || bare(operation.path) === `/v1${bare(path)}`)));
}
function explainOperation(operation) {
    const { method, path, api, status, summary, scopes, note, docs } = operation;
    const host = api === 'legacy' ? 'legacy API, https://openapi.pleo.io' : 'external API, https://external.pleo.io';
    const lines = [`${method} ${path}`, `  ${summary} (${operation.id}, ${status}; ${host})`];
    if (note !== '')
        lines.push(`  ${note}`);
    if (scopes.length > 0)
        lines.push(`  Scopes: ${scopes.join(', ')}${operation.scopeNote === '' ? '' : ` (${operation.scopeNote})`}`);
    const query = operation.query.map(({ name, required, note: meaning }) => `    ${name}${required ? ' (required)' : ''}  ${meaning}`);
    if (query.length > 0)
        lines.push('  Query', ...query);
    const body = operation.body.map((field) => `    ${field.path}${field.required ? ' (required)' : ''}  ${field.note}`);
    if (body.length > 0)
        lines.push('  Body', ...body);
    const answer = operation.answer.map((field) => `    ${field.path}  ${field.note}`);
    if (answer.length > 0)
        lines.push('  Answer', ...answer);
    if (operation.blocked !== null)
        lines.push(`  Blocked: ${operation.blocked}`);
    for (const use of operation.blockedUses)
        lines.push(`  Blocked with ${use.name}=${use.value}: ${use.reason}`);
    for (const replacement of operation.replacements)
        lines.push(...replacementLines(operation, replacement));
    if (docs.length > 0)
        lines.push('  Pages', ...docs.map((page) => `    ${page}`));
    return lines.map((line) => line.trimEnd()).join('\n');
}
function replacementLines({ id }, replacement) {
    const { when, method, path, scopes, basis, note, steps, operation } = replacement;
    const scope = scopes.length === 0 ? '' : ` with ${scopes.join(', ')}`;
    const lines = ['', `  Replaced by ${method} ${path}${scope} (${basis})${when === null ? '' : `, ${when}`}`];
    if (note !== '')
        lines.push(`    ${note}`);
    lines.push(...steps.map((step, index) => `    ${index + 1}. ${step.text}`));
    const fields = operation === null ? [] : (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldMappings */ .Yr)(id, operation);
    if (fields.length > 0)
        lines.push('    Fields of the answer', ...fields.map(fieldLine));
    return lines;
}
function fieldLine(mapping) {
    const { from, to, note } = mapping;
    return `      ${from ?? '(new)'} → ${to.length === 0 ? 'nothing' : to.join(', ')}${note === '' ? '' : `  ${note}`}`;
}


/***/ }),

/***/ 484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8606);
/** The lines around a finding, with a mark under the part that is meant. */


const TAB_WIDTH = 4;
/** Of a longer line only the neighbourhood of the mark is looked at. */
const LONGEST_LINE = 4_000;
/** Columns kept free on either side of the mark, where there is room. */
const MARGIN = 6;
/** No line at all when the place is not in the source: it changed meanwhile, or cannot be read. */
function codeFrame(at, lines, look) {
    const target = lines?.[at.line - 1];
    if (!lines || target === undefined || at.column - 1 > target.length)
        return [];
    const numbers = shownLines(at.line, lines, look.around);
    const gutter = String(numbers.at(-1)).length;
    const room = Math.max(16, look.width - gutter - 5);
    const cut = target.length > LONGEST_LINE ? Math.max(0, at.column - LONGEST_LINE / 2) : 0;
    const rows = new Map(numbers.map((number) => [number, cellsOf(lines[number - 1] ?? '', cut)]));
    const cells = rows.get(at.line) ?? [];
    const until = at.endLine === at.line ? at.endColumn - 1 : target.trimEnd().length;
    const marked = columnsOf(cells, { from: at.column - 1, to: Math.max(until, at.column) });
    const indent = indentOf([...rows.values()], marked);
    const window = windowFor(indent, marked, room);
    return numbers.flatMap((number) => {
        // The lines around are shown from their beginning, also when the marked one is not.
        const span = number === at.line ? window : { from: indent, to: indent + room };
        const code = cutTo(rows.get(number) ?? [], span);
        const line = `  ${look.style.dim(`${String(number).padStart(gutter)} │`)} ${code}`.trimEnd();
        if (number !== at.line)
            return [line];
        return [line, `  ${look.style.dim(`${' '.repeat(gutter)} │`)} ${marks(at, marked, window, look)}`];
    });
}
/** The numbers of the lines to show; empty lines at the rim say nothing. */
function shownLines(line, lines, around) {
    let [from, to] = [Math.max(1, line - around), Math.min(lines.length, line + around)];
    while (from < line && lines[from - 1]?.trim() === '')
        from += 1;
    while (to > line && lines[to - 1]?.trim() === '')
        to -= 1;
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
function cellsOf(line, cut) {
    const cells = [];
    let column = 0;
    for (const { segment, index } of (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .characters */ .h)(line.slice(cut, cut + LONGEST_LINE))) {
        const tab = TAB_WIDTH - (column % TAB_WIDTH);
        const shown = segment === '\t' ? ' '.repeat(tab) : escaped(segment, line, index + cut);
        const width = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(shown);
        cells.push({ shown, column, width, index: index + cut });
        column += width;
    }
    return cells;
}
/** A character as a terminal may have it; of a command of GitHub's runner, which none of its characters is, the last. */
function escaped(character, line, index) {
    return line.startsWith('##[', index - 2) ? '\\u{5b}' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(character);
}
/** From places in the text to columns on the screen. */
function columnsOf(cells, { from, to }) {
    const inside = cells.filter(({ index }, at) => (cells[at + 1]?.index ?? index + 1) > from && index < to);
    const [first, last] = [inside[0], inside.at(-1)];
    const end = widthOf(cells);
    if (!first || !last)
        return { from: end, to: end + 1 };
    return { from: first.column, to: Math.max(last.column + last.width, first.column + 1) };
}
function widthOf(cells) {
    const last = cells.at(-1);
    return last ? last.column + last.width : 0;
}
/** The indentation that all lines have, which says nothing here. */
function indentOf(rows, marked) {
    const indents = rows.flatMap((cells) => cells.find(({ shown }) => shown.trim() !== '')?.column ?? []);
    return Math.min(...indents, marked.from);
}
/** The columns to show, moved right only when the mark would be out of sight. */
function windowFor(indent, marked, room) {
    // The beginning of a line tells more than the end of a long mark.
    const seen = Math.min(marked.to, marked.from + Math.floor(room / 2));
    if (seen < indent + room)
        return { from: indent, to: indent + room };
    const from = Math.max(indent, Math.min(marked.from - MARGIN, marked.to + MARGIN - room));
    return { from, to: from + room };
}
/** A line between two columns, with an ellipsis where something is left out. */
function cutTo(cells, { from, to }) {
    const end = widthOf(cells);
    const left = cells.some(({ column, shown }) => column < from && shown.trim() !== '');
    const right = end > to;
    const inner = { from: left ? from + 1 : from, to: right ? to - 1 : to };
    const shown = cells.filter(({ column, width }) => column >= inner.from && column + width <= inner.to);
    // A wide character or a tab that is cut leaves a gap.
    const gap = Math.max(0, Math.min(shown[0]?.column ?? inner.from, inner.to) - inner.from);
    return `${left ? '…' : ''}${' '.repeat(gap)}${shown.map((cell) => cell.shown).join('')}${right ? '…' : ''}`;
}
function marks(at, marked, window, { mark, style }) {
    const from = Math.max(0, marked.from - window.from);
    const to = Math.min(marked.to, window.to) - window.from;
    const note = ` to line ${at.endLine}`;
    const more = at.endLine > at.line && to + note.length <= window.to - window.from ? style.dim(note) : '';
    return `${' '.repeat(from)}${mark('^'.repeat(Math.max(1, to - from)))}${more}`;
}


/***/ }),

/***/ 4525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CONTEXTS)
/* harmony export */ });
/** What kinds of files are called. */
const CONTEXTS = {
    source: 'source',
    test: 'a test',
    docs: 'documentation',
    example: 'an example',
    story: 'a story',
};


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

/***/ 9460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ placeLines),
/* harmony export */   N7: () => (/* binding */ nextLines),
/* harmony export */   Ol: () => (/* binding */ headLines),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   kN: () => (/* binding */ withMark),
/* harmony export */   sN: () => (/* binding */ makeLook)
/* harmony export */ });
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(484);
/* harmony import */ var _contexts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4525);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8606);
/* harmony import */ var _flow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(433);
/* harmony import */ var _operation_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5854);
/* harmony import */ var _shown_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5980);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7660);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9457);
/** The pieces that a finding is shown with wherever it is shown as text: its head, its place, its sentences. */








/** Prose in longer lines is hard to read; code may use the whole width. */
const LONGEST_PROSE = 100;
const NARROWEST = 24;
/** How a result looks on this terminal. */
function makeLook(result, options) {
    const width = Math.max(NARROWEST, options.width);
    return {
        style: (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .makeStyle */ .O)(options),
        prose: Math.min(width, LONGEST_PROSE),
        width,
        linesOf: (0,_shown_source_js__WEBPACK_IMPORTED_MODULE_1__/* .makeSourceLines */ .d)(options.source, result),
        fileLink: options.fileLink ?? (() => null),
    };
}
/** Severity, rule and operation, then what else to know at once; on further lines what does not fit. */
function headLines(finding, { operations }, { style, prose }) {
    const { rule, call, certainty, context, blocked, severity, docs } = finding;
    const paint = severityPaint(severity, style);
    const linked = (text) => style.link(paint(text), docs);
    const pieces = [{ text: `${SEVERITY_MARKS[severity]} ${rule}`, paint: linked }];
    if (call !== null)
        pieces.push({ text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .en)((0,_operation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .operationName */ .X)(call, operations)), paint: style.bold });
    if (blocked)
        pieces.push({ text: '· blocked', paint: style.magenta });
    if (certainty !== 'certain')
        pieces.push({ text: `· ${certainty}`, paint: style.dim });
    if (context !== 'source')
        pieces.push({ text: `· in ${_contexts_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXTS */ .J[context]}`, paint: style.dim });
    return (0,_flow_js__WEBPACK_IMPORTED_MODULE_5__/* .flow */ .L)(pieces, prose);
}
const SEVERITY_MARKS = {
    error: '✖ error',
    warning: '▲ warning',
    notice: '● notice',
};
function severityPaint(severity, style) {
    if (severity === 'error')
        return style.red;
    return severity === 'warning' ? style.yellow : style.cyan;
}
/** The place, as terminals and editors open it, and its code; with the lines around when it is news. */
function placeLines({ at, severity }, news, look) {
    const { style, width, linesOf } = look;
    const mark = severityPaint(severity, style);
    const frame = (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_6__/* .codeFrame */ .l)(at, linesOf(at.file), { style, mark, width, around: news ? 1 : 0 });
    return [`  ${placeText(at, look)}`, ...frame];
}
/** A place as terminals and editors open it. */
function placeText({ file, line, column }, { style, fileLink }) {
    return style.link(style.dim((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .en)(`${file}:${line}:${column}`)), fileLink(file));
}
/** A text of ours or of the user's, wrapped. */
function sentences(text, look, first) {
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .en)(text), look.prose, first);
}
/** What to do, behind an arrow. */
function nextLines({ next, blocked }, look) {
    const { style } = look;
    return withMark(blocked ? style.magenta('■') : style.green('→'), next, look);
}
/** The marked sentence, its lines aligned behind the mark, which may carry colour. */
function withMark(mark, text, look) {
    return sentences(text, look, '    ').map((line, index) => index === 0 ? `  ${mark} ${line.slice(4)}` : line);
}


/***/ }),

/***/ 433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ flow)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);
/** Coloured pieces in lines of at most `width` columns: a piece is never broken. */

function flow(pieces, width, rest = '    ') {
    const lines = [];
    let used = 0;
    for (const { text, paint } of pieces) {
        const fits = lines.length > 0 && used + 1 + (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(text) <= width;
        const lead = lines.length === 0 ? '' : rest;
        used = (fits ? used + 1 : (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(lead)) + (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(text);
        lines.push(fits ? `${lines.pop()} ${paint(text)}` : `${lead}${paint(text)}`);
    }
    return lines;
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

/***/ 5980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ makeSourceLines)
/* harmony export */ });
/* harmony import */ var _secrecy_cover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5886);
/** The lines of a file as they may be shown: credentials in them are covered. */

/** Files whose lines are kept: findings stand file by file, and what led to them in a few others. */
const KEPT = 16;
/** Reads each file once, as long as there are few at a time. */
function makeSourceLines(source, result) {
    const known = new Map();
    const secrets = (0,_secrecy_cover_js__WEBPACK_IMPORTED_MODULE_0__/* .makeSecrets */ .s7)(result.secrets);
    const places = secretPlaces(result);
    return (file) => {
        const seen = known.get(file);
        if (seen !== undefined)
            return seen;
        const text = source(file);
        const hidden = places.filter((place) => place.file === file);
        const lines = text === null
            ? null
            : (0,_secrecy_cover_js__WEBPACK_IMPORTED_MODULE_0__/* .coverSource */ .f$)((0,_secrecy_cover_js__WEBPACK_IMPORTED_MODULE_0__/* .coverRanges */ .AY)(text, hidden), file, secrets).split(/\r\n|[\n\r\u2028\u2029]/);
        const [oldest] = known.keys();
        if (known.size >= KEPT && oldest !== undefined)
            known.delete(oldest);
        known.set(file, lines);
        return lines;
    };
}
/** Where a scan says that a credential stands as text. */
function secretPlaces({ calls, findings }) {
    const literal = calls.flatMap(({ credential }) => credential?.source.type === 'literal' ? credential.at : []);
    return [...literal, ...findings.flatMap(({ rule, at }) => (rule === 'hardcoded-credential' ? at : []))];
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