"use strict";
exports.id = 976;
exports.ids = [976,617,879];
exports.modules = {

/***/ 5617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ CONFIG_FILE),
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files_is_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2664);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1942);
/** The configuration of the scanned repository: data only, checked against its schema. */





/** Where a configuration stands when nobody names another file. */
const CONFIG_FILE = 'pleo-migrate.config.json';
/** Reads the configuration at `root`; `file` names another one. Throws `UserError`. */
async function loadConfig(root, file, ruleIds) {
    const named = file === null ? CONFIG_FILE : file;
    const text = readInside(root, named);
    if (text !== null)
        return readConfig({ text, file: named, at: [] }, ruleIds);
    if (file !== null)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${file} cannot be read.`, 'Name a configuration file inside the repository.');
    const manifest = readInside(root, 'package.json');
    if (manifest === null)
        return {};
    return readConfig({ text: manifest, file: 'package.json', at: ['pleo-migrate'] }, ruleIds);
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
async function readConfig({ text, file, at }, ruleIds) {
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
    const value = at.reduce((inner, key) => ((0,_files_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(inner) ? inner[key] : undefined), whole);
    if (value === undefined)
        return {};
    // Loaded here, since most repositories have no configuration.
    const { checkConfig } = await Promise.all(/* import() */[__webpack_require__.e(409), __webpack_require__.e(670), __webpack_require__.e(14)]).then(__webpack_require__.bind(__webpack_require__, 9014));
    const checked = checkConfig(value, ruleIds);
    if ('config' in checked)
        return checked.config;
    const mistakes = checked.mistakes
        .map((mistake) => ({ ...mistake, offset: offsetOf(tree, [...at, ...mistake.path]) }))
        .sort((a, b) => Number(b.unknown) - Number(a.unknown) || a.offset - b.offset);
    const [first] = mistakes;
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${place(text, file, first?.offset ?? 0)}: ${first?.what ?? 'This is no configuration.'}`, first?.todo ?? 'Write {…}.');
}
/** Where a value stands; of one that is missing, where it should. */
function offsetOf(tree, path) {
    const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.findNodeAtLocation)(tree, [...path]);
    return node || path.length === 0 ? (node?.offset ?? 0) : offsetOf(tree, path.slice(0, -1));
}
/** `file:line:column` of an offset. */
function place(text, file, offset) {
    const before = text.slice(0, offset).split('\n');
    return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}


/***/ }),

/***/ 3944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locateFile: () => (/* binding */ locateFile),
/* harmony export */   locateRoot: () => (/* binding */ locateRoot),
/* harmony export */   makeSettings: () => (/* binding */ makeSettings),
/* harmony export */   ruleIds: () => (/* binding */ ruleIds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1942);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6720);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5617);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7271);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3585);
/** Flags over configuration over defaults: the settings of one run. */







/** The settings in force. */
function makeSettings(given, config) {
    const certainty = given.minCertainty ?? config.minCertainty ?? 'possible';
    return {
        scan: {
            root: given.root,
            configFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(given.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given.root, given.config ?? _load_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g))
                .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
                .join('/'),
            paths: given.paths,
            include: [...(config.include ?? []), ...given.include],
            exclude: [...(config.exclude ?? []), ...given.exclude],
            gitignore: given.gitignore,
            maxFileSize: Number(given.maxFileSize ?? config.maxFileSize ?? defaultOf('max-file-size')),
            rules: config.rules ?? {},
            credentials: config.credentials ?? {},
            account: config.account ?? null,
            env: config.env ?? {},
            hosts: config.hosts ?? {},
            clients: config.clients ?? [],
            version: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r,
        },
        failOn: given.failOn ?? config.failOn ?? String(defaultOf('fail-on')),
        minCertainty: _options_js__WEBPACK_IMPORTED_MODULE_5__/* .CERTAINTIES */ .sk.find((known) => known === certainty) ?? 'possible',
    };
}
function defaultOf(name) {
    return _options_js__WEBPACK_IMPORTED_MODULE_5__/* .options */ .fF.find((option) => option.name === name)?.default ?? '';
}
/** The ids that a configuration may name. */
function ruleIds() {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_3__.rules.map(({ id }) => id);
}
/**
 * The top of the repository that the paths lie in (the folder itself where there is no git), and the paths relative to it.
 * Throws `UserError` for paths that do not exist or lie in different repositories.
 */
function locateRoot(cwd, paths) {
    const absolute = (paths.length === 0 ? ['.'] : paths).map((path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full)) {
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} does not exist.`, 'Check the spelling; paths are relative to the current directory.');
        }
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
    });
    const tops = absolute.map((path) => gitTop(path) ?? folderOf(path));
    const [root = cwd] = tops;
    const stranger = tops.findIndex((top) => top !== root);
    if (stranger >= 0) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${paths[stranger] ?? ''} and ${paths[0] ?? ''} lie in different repositories.`, 'Run the tool once for each repository.');
    }
    return {
        root,
        paths: absolute.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')).filter((path) => path !== ''),
    };
}
/** The repository that a file lies in (where there is no git, the current directory), and the file relative to it. */
function locateFile(cwd, path) {
    const { root, paths: [file = ''], } = locateRoot(cwd, [path]);
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd);
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isFile())
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} is no file.`, 'Name a file and a line of it: src/pleo.ts:42.');
    if (gitTop(full) !== null || !full.startsWith(`${here}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return { root, file };
    return { root: here, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
function folderOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
}
function gitTop(path) {
    for (let at = folderOf(path);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
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

/***/ 3879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
;