"use strict";
exports.id = 617;
exports.ids = [617];
exports.modules = {

/***/ 5617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files_is_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2664);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1942);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4097);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9855);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7271);
/** The configuration of the scanned repository: data only, checked against the table of options. */








const FILE = 'pleo-migrate.config.json';
const SEVERITIES = ['off', 'notice', 'warning', 'error'];
/** Keys that are announced and do nothing in this version: refused rather than passed over in silence. */
const LATER = [
    'deadline',
    'escalateWithinDays',
    'account',
    'credentials',
    'env',
    'clients',
    'hosts',
    'contexts',
    'baseline',
    'budget',
];
/** Reads the configuration at `root`; `file` names another one. Throws `UserError`. */
function loadConfig(root, file, ruleIds) {
    const named = file === null ? FILE : file;
    const text = readInside(root, named);
    if (text !== null)
        return readConfig(text, named, [], ruleIds);
    if (file !== null)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${file} cannot be read.`, 'Name a configuration file inside the repository.');
    const manifest = readInside(root, 'package.json');
    return manifest === null ? {} : readConfig(manifest, 'package.json', ['pleo-migrate'], ruleIds);
}
function readInside(root, file) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file));
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real);
        if (inside.startsWith('..') || inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(inside) === inside) {
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${file} leads out of the repository.`, 'Keep the configuration inside it.');
        }
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real), 'utf8');
    }
    catch (error) {
        if (error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            throw error;
        return null;
    }
}
function readConfig(text, file, at, ruleIds) {
    const errors = [];
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.parseTree)(text, errors, { allowTrailingComma: true });
    const whole = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.parse)(text, [], { allowTrailingComma: true });
    const [broken] = errors;
    // A package.json that is broken is npm's business.
    if (broken && at.length > 0)
        return {};
    if (broken || !tree) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${place(text, file, broken?.offset ?? 0)}: ${(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.printParseErrorCode)(broken?.error ?? 4)}.`, 'Mend the JSON; comments are allowed.');
    }
    const value = at.reduce((inner, key) => ((0,_files_is_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(inner) ? inner[key] : undefined), whole);
    if (value === undefined)
        return {};
    const fail = (path, message, hint) => {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${place(text, file, offsetOf(tree, [...at, ...path]))}: ${message}`, hint);
    };
    if (!(0,_files_is_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value))
        return fail([], 'The configuration is no object.', 'Write { … }.');
    for (const [key, content] of Object.entries(value))
        checkKey(key, content, ruleIds, fail);
    return value;
}
function checkKey(key, value, ruleIds, fail) {
    if (key === '$schema')
        return;
    if (LATER.includes(key))
        fail([key], `${key} is not supported by this version.`, 'Take it out until it is.');
    const keys = _options_js__WEBPACK_IMPORTED_MODULE_5__/* .options */ .fF.flatMap((option) => option.key ?? []);
    const option = _options_js__WEBPACK_IMPORTED_MODULE_5__/* .options */ .fF.find((known) => known.key === key);
    if (!option) {
        fail([key], `There is no key ${key}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_7__.didYouMean)(key, keys)}`, `The keys are ${keys.join(', ')}.`);
    }
    else if (option.type === 'list') {
        if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
            fail([key], `${key} is no list of texts.`, 'Write ["…"].');
    }
    else if (option.type === 'severities')
        checkSeverities(key, value, ruleIds, fail);
    else {
        const right = option.type === 'number' ? typeof value === 'number' : typeof value === 'string';
        if (!right)
            fail([key], `${key} has the wrong type.`, option.choices ? `It is one of ${option.choices.join(', ')}.` : 'It is a number.');
        try {
            (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .checkValue */ .Su)(option, String(value));
        }
        catch (error) {
            if (error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
                fail([key], error.message, error.hint);
            throw error;
        }
    }
}
function checkSeverities(key, value, ruleIds, fail) {
    if (!(0,_files_is_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value))
        fail([key], `${key} is no object.`, 'Write { "legacy-host": "off" }.');
    for (const [rule, severity] of (0,_files_is_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value) ? Object.entries(value) : []) {
        if (!ruleIds.includes(rule))
            fail([key, rule], `There is no rule ${rule}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_7__.didYouMean)(rule, ruleIds)}`, 'Run pleo-migrate rules for the list.');
        if (!SEVERITIES.some((known) => known === severity)) {
            fail([key, rule], `${String(severity)} is no severity.`, `It is one of ${SEVERITIES.join(', ')}.`);
        }
    }
}
function offsetOf(tree, path) {
    return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.findNodeAtLocation)(tree, [...path])?.offset ?? 0;
}
/** `file:line:column` of an offset. */
function place(text, file, offset) {
    const before = text.slice(0, offset).split('\n');
    return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
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


/***/ })

};
;