"use strict";
exports.id = 986;
exports.ids = [986];
exports.modules = {

/***/ 5986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findAtPlace: () => (/* binding */ findAtPlace),
/* harmony export */   readPlace: () => (/* binding */ readPlace)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1942);
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
/** What stands at a place, whose file is named as in the result. Throws `UserError` when nothing does. */
function findAtPlace(result, place) {
    const at = {
        findings: nearestTo(place, result.findings),
        unresolved: nearestTo(place, result.unresolved),
    };
    if (at.findings.length + at.unresolved.length > 0)
        return at;
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Nothing was found at ${place.file}:${place.line}.`, whatElse(result, place));
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


/***/ })

};
;