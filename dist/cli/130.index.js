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
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5033);
/** `rules`: the table of rules. */


async function rules(_args, terminal) {
    terminal.out((0,_config_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesTable */ .m)());
    return _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.clean;
}


/***/ }),

/***/ 7230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ explainName),
/* harmony export */   m: () => (/* binding */ rulesTable)
/* harmony export */ });
/* harmony import */ var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3065);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1942);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6720);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9855);
/** Everything known of a rule or an operation, as text. */




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
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${subject} is neither a rule nor an operation nor a place.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(subject, names)}`, 'Name a rule (legacy-call), an operation ("GET /v1/expenses") or its id (getExpenses), or a place (src/pleo.ts:42).');
}
/** The table of rules. */
function rulesTable() {
    const width = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map(({ id }) => id.length));
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a
        .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`)
        .join('');
}
function findOperations(subject) {
    const [method = '', path = ''] = subject.trim().split(/\s+/);
    const bare = (text) => text.replace(/\{[^}]*\}|:\w+(?=\/|$)/g, '{}').replace(/\/$/, '');
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


/***/ })

};
;