"use strict";
exports.id = 130;
exports.ids = [130];
exports.modules = {

/***/ 8130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _config_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7230);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1942);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5033);
/** `rules`: the table of rules. */



async function rules({ operands: [name] }, terminal) {
    if (name !== undefined)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('rules takes no names: it prints the whole table.', `Write pleo-migrate explain ${name} for all that is known of one.`);
    terminal.out((0,_config_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesTable */ .m)(terminal.isTerminal ? terminal.columns : null));
    return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.clean;
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