"use strict";
exports.id = 370;
exports.ids = [370];
exports.modules = {

/***/ 9370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _report_display_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1866);
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9457);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4627);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4670);
/** What `--help` prints, from the tables of commands and options. */




/** Longer lines are hard to read; in less, words would stand alone. */
const WIDEST = 100;
const NARROWEST = 40;
/** The help of a command in lines of at most `columns`; that of `check` lists the others. */
function helpText(command, columns) {
    const width = Math.max(NARROWEST, Math.min(WIDEST, columns));
    const { purpose, usage, exitCodes, examples } = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P[command];
    const own = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF.filter(({ where }) => where.includes(command));
    const isFirst = command === 'check';
    const flags = [
        ...own.map(flagRow),
        ['--help, -h', 'Print this. pleo-migrate help <command> prints that of a command.'],
        ...(isFirst ? [['--version, -v', 'Print the version.']] : []),
    ];
    return [
        (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(purpose, width),
        ['Usage', ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(usage, width, '  ', '    ')],
        isFirst
            ? [
                'Commands',
                ...table(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L.map((name) => [name, _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P[name].purpose]), width),
            ]
            : [],
        ['Flags', ...flags.flatMap((flag) => entry(flag, width))],
        ...own.map(({ formats }) => (formats ? ['Formats', ...table(Object.entries(formats), width)] : [])),
        exitCodes.length > 0 ? ['Exit codes', ...table(exitRows(exitCodes), width)] : [],
        // An example is copied whole.
        ['Examples', ...examples.map((example) => `  ${example}`)],
    ]
        .filter((block) => block.length > 0)
        .map((block) => `${block.join('\n')}\n`)
        .join('\n');
}
/** "0 nothing found · 1 something was" as rows. */
function exitRows(lines) {
    return lines
        .flatMap((line) => line.split(' · '))
        .map((code) => [code.split(' ', 1)[0] ?? '', code.slice(code.indexOf(' ') + 1)]);
}
function flagRow(option) {
    const value = option.type === 'flag' ? '' : ` <${option.choices?.join('|') ?? option.value ?? 'value'}>`;
    const fallback = option.default === undefined ? '' : ` Default: ${option.default}.`;
    return [`--${option.name}${value}`, `${option.help}${fallback}`];
}
/** Names and what they are about side by side. */
function table(rows, width) {
    const widest = Math.max(...rows.map(([name]) => (0,_report_display_width_js__WEBPACK_IMPORTED_MODULE_3__/* .displayWidth */ .F)(name)));
    return rows.flatMap(([name, about]) => (0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(about, width, `  ${name.padEnd(widest)}  `));
}
/** A long name, and below it what it is about. */
function entry([name, about], width) {
    return [...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(name, width, '  ', '    '), ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(about, width, '      ')];
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