"use strict";
exports.id = 507;
exports.ids = [507];
exports.modules = {

/***/ 7507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discoverFiles: () => (/* binding */ discoverFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
var ignore_default = /*#__PURE__*/__webpack_require__.n(ignore);
// EXTERNAL MODULE: ./build/src/model/user-error.js
var user_error = __webpack_require__(1942);
// EXTERNAL MODULE: ./build/src/files/git.js
var git = __webpack_require__(194);
;// CONCATENATED MODULE: ./build/src/files/walk.js
/** The files of a folder without git: a walk that honours nested `.gitignore`s. */



/** Folders that are never looked into. */
const NEVER = new Set(['.git', 'node_modules', '.hg', '.svn']);
/** Paths below `root`, relative, with forward slashes; links are listed, never followed. */
function walk(root, gitignore) {
    const files = [];
    const visit = (prefix, around) => {
        const entries = readFolder((0,external_node_path_.join)(root, prefix));
        const own = gitignore && entries.some((entry) => entry.name === '.gitignore')
            ? readRules((0,external_node_path_.join)(root, prefix, '.gitignore'))
            : null;
        const levels = own ? [...around, { prefix, rules: own }] : around;
        for (const entry of entries) {
            const path = `${prefix}${entry.name}`;
            if (entry.isDirectory()) {
                if (!NEVER.has(entry.name) && !isIgnored(`${path}/`, levels))
                    visit(`${path}/`, levels);
            }
            else if (!isIgnored(path, levels))
                files.push(path);
        }
    };
    visit('', []);
    return files;
}
/** The innermost `.gitignore` that says something decides. */
function isIgnored(path, levels) {
    for (const { prefix, rules } of [...levels].reverse()) {
        const { ignored, unignored } = rules.test(path.slice(prefix.length));
        if (ignored)
            return true;
        if (unignored)
            return false;
    }
    return false;
}
function readRules(file) {
    try {
        return ignore_default()({ allowRelativePaths: true }).add((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return null;
    }
}
function readFolder(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        // A folder that may not be read has nothing to say.
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/files/discover.js
/** Which files of the repository there are: sources, other files, and what is left out by its name. */






const SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
const DECLARATION = /\.d\.[cm]?ts$/;
const MINIFIED = /[.-]min\.[cm]?js$/;
/** Lists what is below `paths` (all of `root` when there are none). Throws `UserError` for a path that cannot be scanned. */
function discoverFiles(input) {
    const { root, include, exclude, gitignore } = input;
    const scopes = input.paths.map((path) => scopeOf(root, path)).filter((scope) => scope !== '');
    const listed = (gitignore ? (0,git/* gitList */.x)(root) : null) ?? walk(root, gitignore);
    const included = include.length > 0 ? ignore_default()().add(include) : null;
    const excluded = ignore_default()().add(exclude);
    const files = [];
    const others = [];
    const skipped = [];
    let inModules = 0;
    const isAskedFor = (path) => isInside(path, scopes) && !excluded.ignores(path) && (included === null || included.ignores(path));
    for (const path of listed) {
        // git lists a nested repository as a folder.
        if (path.endsWith('/'))
            continue;
        if (path.startsWith('node_modules/') || path.includes('/node_modules/')) {
            inModules += 1;
            continue;
        }
        if (!SOURCE.test(path) || DECLARATION.test(path) || !isAskedFor(path))
            others.push(path);
        else if (MINIFIED.test(path))
            skipped.push({ file: path, reason: 'minified' });
        else
            files.push(path);
    }
    if (inModules > 0)
        skipped.push({ file: 'node_modules', reason: `installed packages (${inModules} files)` });
    return { files: files.sort(), others, isAskedFor, skipped };
}
function isInside(path, scopes) {
    return scopes.length === 0 || scopes.some((scope) => path === scope || path.startsWith(`${scope}/`));
}
/** A path of the user, relative to the root. */
function scopeOf(root, path) {
    const absolute = (0,external_node_path_.resolve)(root, path);
    const scope = (0,external_node_path_.relative)(root, absolute).split(external_node_path_.sep).join('/');
    if (scope === '..' || scope.startsWith('../') || /^[a-z]:/i.test(scope)) {
        throw new user_error/* UserError */.y(`${path} lies outside of ${root}.`, 'Name paths inside one repository, or run the tool once for each.');
    }
    try {
        (0,external_node_fs_.lstatSync)(absolute);
    }
    catch {
        throw new user_error/* UserError */.y(`${path} does not exist.`, 'Check the spelling; paths are relative to the current directory.');
    }
    return scope;
}


/***/ }),

/***/ 194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ gitGenerated),
/* harmony export */   x: () => (/* binding */ gitList)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/** git as a lister of files: started without a shell, and without anything that the repository's own settings could start. */

/** Settings of a repository that would run programs of its choice. */
const HARDENED = [
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.pager=cat',
    '-c',
    'protocol.allow=never',
];
/** The paths that git lists below `root`, relative to it; null where there is no git or no repository. */
function gitList(root) {
    return run(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']);
}
/** The listed paths that are marked as generated in a `.gitattributes`. */
function gitGenerated(root, files) {
    if (files.length === 0)
        return new Set();
    const answer = run(root, ['check-attr', '-z', '--stdin', 'linguist-generated'], files.join('\0'));
    const generated = new Set();
    // path, attribute, value, path, attribute, value …
    for (let i = 0; answer && i + 2 < answer.length; i += 3) {
        const [path, , value] = answer.slice(i, i + 3);
        if (path !== undefined && (value === 'set' || value === 'true'))
            generated.add(path);
    }
    return generated;
}
function run(root, args, input = '') {
    try {
        const output = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', [...HARDENED, ...args], {
            cwd: root,
            input,
            encoding: 'utf8',
            maxBuffer: 512 * 1024 * 1024,
            stdio: ['pipe', 'pipe', 'ignore'],
            env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
        });
        return output.split('\0').filter((path) => path !== '');
    }
    catch {
        // Not a repository, or no git at all: the walk takes over.
        return null;
    }
}


/***/ })

};
;