"use strict";
exports.id = 780;
exports.ids = [780,507];
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
    for (const path of listed) {
        // git lists a nested repository as a folder.
        if (path.endsWith('/'))
            continue;
        if (path.startsWith('node_modules/') || path.includes('/node_modules/')) {
            inModules += 1;
            continue;
        }
        const wanted = SOURCE.test(path) && !DECLARATION.test(path) && isInside(path, scopes);
        if (!wanted || excluded.ignores(path) || (included && !included.ignores(path)))
            others.push(path);
        else if (MINIFIED.test(path))
            skipped.push({ file: path, reason: 'minified' });
        else
            files.push(path);
    }
    if (inModules > 0)
        skipped.push({ file: 'node_modules', reason: `installed packages (${inModules} files)` });
    return { files: files.sort(), others, skipped };
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

/***/ 2780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/baseline/fingerprint.js
/** What a finding is recognised by when lines move: its rule, what it is about, and which of several equal ones it is. */

/** Gives fingerprints; equal problems of one file get different ones, in the order in which they come. */
function makeFingerprinter() {
    const seen = new Map();
    return (rule, { identity }) => {
        // The file is left out: a renamed file keeps its findings.
        const key = JSON.stringify([rule, ...identity.map((part) => part.replace(/\s+/g, ' ').trim())]);
        const ordinal = seen.get(key) ?? 0;
        seen.set(key, ordinal + 1);
        return (0,external_node_crypto_.createHash)('sha256').update(`${key}\0${ordinal}`).digest('hex').slice(0, 32);
    };
}

// EXTERNAL MODULE: ./build/src/catalogue/catalogue.js + 8 modules
var catalogue = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/src/catalogue/operations.js + 1 modules
var operations = __webpack_require__(662);
;// CONCATENATED MODULE: ./build/src/catalogue/path-fit.js
/** How well a called path fits a path template; both know pieces in braces. */
const BRACES = /\{[^{}]*\}/;
/** The segments of a path; leading, trailing and doubled slashes make none. */
function splitPath(path) {
    return path.split('/').filter((segment) => segment !== '');
}
/** How the call fits, or null. A call whose holes swallow all names of the path, such as `/v1/{resource}`, fits nothing. */
function fitPath(template, called) {
    if (template.length !== called.length)
        return null;
    const fits = [];
    for (const [index, segment] of template.entries()) {
        const fit = fitSegment(segment, called[index] ?? '', index === template.length - 1);
        if (fit === null)
            return null;
        fits.push(fit);
    }
    // The first segment is the version, which says nothing about what is asked for.
    if (!fits.slice(1).some((fit) => fit === 'fixed' || fit === 'mixed' || fit === 'partial'))
        return null;
    const guessed = fits.filter((fit) => fit === 'guessed' || fit === 'partial').length;
    return { guessed, rank: `${guessed}:${fits.map(rankOf).join('')}` };
}
function rankOf(fit) {
    return { fixed: '0', mixed: '1', partial: '2', guessed: '3', parameter: '4' }[fit];
}
function fitSegment(template, called, isLast) {
    const isTemplateFixed = !BRACES.test(template);
    const text = isLast ? dropGluedQuery(called, isTemplateFixed ? template : null) : called;
    if (!BRACES.test(text)) {
        if (isTemplateFixed)
            return template === text ? 'fixed' : null;
        if (!toPattern(template, '.+').test(text))
            return null;
        return isParameter(template) ? 'parameter' : 'mixed';
    }
    if (isParameter(template))
        return 'parameter';
    if (isTemplateFixed)
        return toPattern(text, '.*').test(template) ? guessOf(text) : null;
    return fitMixed(template, text);
}
function guessOf(text) {
    return /\p{L}/u.test(text.replace(new RegExp(BRACES, 'g'), '')) ? 'partial' : 'guessed';
}
/** `{id}:archive`: the fixed text is either there (`{vendorId}:archive`) or inside a hole (`{idAndAction}`). */
function fitMixed(template, text) {
    if (toPattern(template, '.+').test(text))
        return 'mixed';
    return toPattern(text, '.*').test(template.replace(BRACES, 'x')) ? guessOf(text) : null;
}
/** `/v1/expenses{query}`: a hole that follows complete text is a query string in all practice, so it asks for nothing more. */
function dropGluedQuery(called, template) {
    if (template === null || !called.startsWith(template))
        return called;
    return /^(\{[^{}]*\})+$/.test(called.slice(template.length)) ? template : called;
}
function isParameter(template) {
    return /^\{[^{}]*\}$/.test(template);
}
/** Fixed text as it is, each piece in braces as `hole`. */
function toPattern(segment, hole) {
    const pieces = segment
        .split(new RegExp(BRACES, 'g'))
        .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    // Holes side by side are one hole: without this, a segment of many of them would take exponential time.
    return new RegExp(`^${pieces.join(hole).replaceAll(/(?:\.\*){2,}/g, '.*')}$`, 's');
}

;// CONCATENATED MODULE: ./build/src/catalogue/match.js
/** Which operation a request is: its path held against the templates of the catalogue. */


const TEMPLATES = operations/* operations */.zU.map((operation) => ({ operation, segments: splitPath(operation.path) }));
/**
 * The operation that the request is, or null when there is none or when several fit equally well.
 * Only the paths that fit best count: `GET /v0/tags/archive` is a wrong method on `/v0/tags/archive`,
 * not the tag with the id `archive`. Without a method, the path decides when only one method is documented for it.
 */
function matchCall({ api, method, path, }) {
    const best = findBest(api, path);
    const fitting = method === null ? preferDocumented(best) : best.filter(({ operation }) => allows(operation, method));
    const [first, ...others] = fitting;
    return first !== undefined && others.length === 0 ? first : null;
}
/** All operations at the paths that fit best, whatever their method: what a wrong or unknown method could have meant. */
function operationsAt(api, path) {
    return findBest(api, path).map(({ operation }) => operation);
}
function findBest(api, path) {
    if (path === null)
        return [];
    const called = splitPath(path);
    const fits = TEMPLATES.flatMap(({ operation, segments }) => {
        const fit = operation.api === api ? fitPath(segments, called) : null;
        return fit === null ? [] : [{ operation, rank: fit.rank, exact: fit.guessed === 0 }];
    });
    const top = fits.map(({ rank }) => rank).sort()[0];
    return fits.filter(({ rank }) => rank === top).map(({ operation, exact }) => ({ operation, exact }));
}
function preferDocumented(matches) {
    const documented = matches.filter(({ operation }) => operation.status !== 'undocumented');
    return documented.length > 0 ? documented : matches;
}
/** HEAD asks for what GET answers, so it is the same operation; OPTIONS is none. */
function allows(operation, method) {
    const asked = method.toUpperCase();
    return operation.method === 'ANY' || operation.method === (asked === 'HEAD' ? 'GET' : asked);
}

;// CONCATENATED MODULE: ./build/src/catalogue/names.js
/** Whether a name means Pleo. */
/**
 * True for `PLEO_BASE_URL`, `pleoClient`, `config.pleo.url`; false for `COMPLEO_URL`, `PLEOS_KEY`, `templeOf`:
 * names are compared by whole words, in snake and camel case.
 */
function namesPleo(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .split(/[^A-Za-z]+/)
        .some((word) => word.toLowerCase() === 'pleo');
}

;// CONCATENATED MODULE: ./build/src/catalogue/replacements.js
/** Which replacements of an operation a request calls for, by what the request itself shows. */

/**
 * The replacements for this use, best first: those that the request shows, then those that it leaves open.
 * Those that it excludes are left out: a request with `status=EXPORTED` does not queue an export.
 * Empty when nothing replaces this use, see `blockedReason`.
 */
function chooseReplacements(operation, shown) {
    if (blockedReason(operation, shown) !== null)
        return [];
    const judged = operation.replacements.map((replacement) => ({
        replacement,
        evidence: judgeTriggers(replacement.triggers, shown),
    }));
    const pick = (wanted) => judged.filter(({ evidence }) => evidence === wanted).map(({ replacement }) => replacement);
    return [...pick('shown'), ...pick('open')];
}
/** Why nothing replaces this use of the operation, or null when something does. */
function blockedReason(operation, shown) {
    if (operation.blocked !== null)
        return operation.blocked;
    const uses = (0,operations/* operationById */.Qs)(operation.id)?.blockedUses ?? [];
    const otherUse = operation.replacements.some(({ triggers }) => judgeTriggers(triggers, shown) === 'shown');
    if (otherUse)
        return null;
    return uses.find((use) => judgeTriggers([use], shown) === 'shown')?.reason ?? null;
}
function judgeTriggers(triggers, shown) {
    if (triggers.length === 0)
        return 'open';
    const evidence = triggers.map((trigger) => judgeTrigger(trigger, shown));
    if (evidence.includes('shown'))
        return 'shown';
    return evidence.includes('open') ? 'open' : 'excluded';
}
function judgeTrigger(trigger, shown) {
    const keys = shown[trigger.in].filter((key) => key.name.replace(/\[\w*\]$/, '') === trigger.name);
    // A value may be a list in one text: `QUEUED,EXPORTED`, or the array that the legacy specification shows.
    const values = keys.flatMap((key) => (key.value === null ? [null] : key.value.split(/[^\w-]+/)));
    if (values.includes(trigger.value))
        return 'shown';
    return values.length === 0 || values.includes(null) ? 'open' : 'excluded';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/git.js
var git = __webpack_require__(194);
;// CONCATENATED MODULE: ./build/src/files/read-source.js
/** One file's text, or why it is left out. Nothing outside the root is ever read. */


/** Marks of generators whose output the program calls through: API clients. They are read like hand-written code. */
const CLIENT_GENERATORS = /openapi[ -]?(generator|typescript)|swagger[ -]?codegen|\borval\b|hey-api|openapi-typescript-codegen|\bkubb\b|NSwag/i;
const GENERATED = /@generated\b|\bDO NOT EDIT\b|\bAUTO-?GENERATED\b/i;
/** Lines longer than this on average are no one's hand-writing. */
const MINIFIED_LINE = 1_000;
/** How much of a file is looked at for marks. */
const HEAD = 2_000;
/** The text of a listed file, or the reason to leave it out. */
function readSource(root, file, maxFileSize) {
    const bytes = readInside(root, file, maxFileSize);
    if (typeof bytes === 'string')
        return { skipped: bytes };
    const text = decode(bytes);
    if (text === null)
        return { skipped: 'binary' };
    const reason = file.endsWith('.json') ? null : unfit(text);
    return reason === null ? { text } : { skipped: reason };
}
/** The bytes of a file inside the root, or the reason why not. */
function readInside(root, file, maxFileSize) {
    try {
        const path = (0,external_node_path_.join)(root, file);
        const real = (0,external_node_fs_.realpathSync)(path);
        const top = (0,external_node_fs_.realpathSync)(root);
        if (real !== top && !real.startsWith(top.endsWith(external_node_path_.sep) ? top : top + external_node_path_.sep))
            return 'links out of the repository';
        const descriptor = (0,external_node_fs_.openSync)(real, 'r');
        try {
            const stat = (0,external_node_fs_.fstatSync)(descriptor);
            if (!stat.isFile())
                return 'not a file';
            if (stat.size > maxFileSize)
                return `larger than ${maxFileSize} bytes`;
            const buffer = Buffer.alloc(stat.size);
            const length = (0,external_node_fs_.readSync)(descriptor, buffer, 0, stat.size, 0);
            return buffer.subarray(0, length);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch {
        return 'cannot be read';
    }
}
/** UTF-8, or UTF-16 with a byte order mark; null for anything that is no text. */
function decode(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes.subarray(2).toString('utf16le');
    if (bytes.includes(0))
        return null;
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
function unfit(text) {
    const head = text.slice(0, HEAD);
    if (GENERATED.test(head) && !CLIENT_GENERATORS.test(head))
        return 'generated (marked in its header)';
    if (text.length < 5 * MINIFIED_LINE)
        return null;
    const lines = text.split('\n').length;
    return text.length / lines > MINIFIED_LINE ? 'minified' : null;
}

;// CONCATENATED MODULE: ./build/src/files/candidates.js
/** Which files can matter: a byte search, each file read once into one buffer, whatever the size of the tree. */




/** The files that contain one of the words (ASCII, any case) and are fit to be parsed. */
function findCandidates(input) {
    const { root, files, words, maxFileSize } = input;
    const search = makeSearch(words);
    const named = files.filter((file) => search((0,external_node_path_.join)(root, file)));
    const generated = (0,git/* gitGenerated */.W)(root, named);
    const candidates = [];
    const skipped = [];
    for (const file of named) {
        if (generated.has(file)) {
            skipped.push({ file, reason: 'generated (.gitattributes), although it names Pleo' });
            continue;
        }
        const source = readSource(root, file, maxFileSize);
        if ('text' in source)
            candidates.push(file);
        else
            skipped.push({ file, reason: `${source.skipped}, although it names Pleo` });
    }
    return { candidates, skipped, complete: true };
}
/** How much of a file is read at a time; a word across the border is found by the overlap. */
const CHUNK = 1024 * 1024;
/** Links are not followed: what they lead to inside the repository is listed itself, the rest is none of our business. */
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
function makeSearch(words) {
    const buffer = Buffer.alloc(CHUNK);
    const pattern = new RegExp(words.map((word) => word.replace(/[^a-z0-9]/gi, '\\$&')).join('|'), 'i');
    // UTF-16 has a zero byte behind each letter.
    const wide = new RegExp(words.map((word) => [...word].join('\\0')).join('|'), 'i');
    const overlap = Math.max(...words.map((word) => word.length)) * 2;
    return (path) => {
        const descriptor = tryOpen(path);
        if (descriptor === null)
            return false;
        try {
            const stat = (0,external_node_fs_.fstatSync)(descriptor);
            let kept = 0;
            for (let left = stat.isFile() ? stat.size : 0; left > 0;) {
                const length = (0,external_node_fs_.readSync)(descriptor, buffer, kept, Math.min(CHUNK - kept, left), null);
                if (length === 0)
                    return false;
                left -= length;
                // Latin-1 keeps bytes apart and costs one copy; a regular expression on it beats several indexOf.
                const text = buffer.toString('latin1', 0, kept + length);
                if (pattern.test(text) || (text.includes('\0') && wide.test(text)))
                    return true;
                const end = kept + length;
                kept = Math.min(overlap, end);
                buffer.copyWithin(0, end - kept, end);
            }
            return false;
        }
        catch {
            return false;
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    };
}
function tryOpen(path) {
    try {
        return (0,external_node_fs_.openSync)(path, FLAGS);
    }
    catch {
        // Tracked, but deleted in the work tree; or a link.
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/files/context.js
/** What kind of file a path names: findings in tests, stories, examples and documentation do not fail a run. */
/** Directory and file name patterns, first match wins. */
const PATTERNS = [
    [
        /(^|\/)(__tests__|__mocks__|__fixtures__|tests?|spec|specs|e2e|cypress|playwright|fixtures?|mocks?)\//i,
        'test',
    ],
    [/\.(test|spec|e2e|cy|mock|fixture)s?\.[cm]?[jt]sx?$/i, 'test'],
    [/(^|\/)(jest|vitest|cypress|playwright)\.(setup|config)\.[cm]?[jt]s$/i, 'test'],
    [/\.stor(y|ies)\.[cm]?[jt]sx?$/i, 'story'],
    [/(^|\/)(docs?|documentation)\//i, 'docs'],
    [/(^|\/)(examples?|samples?|demos?)\//i, 'example'],
];
/** The context of a repository-relative path. */
function contextOf(file) {
    return PATTERNS.find(([pattern]) => pattern.test(file))?.[1] ?? 'source';
}

// EXTERNAL MODULE: ./build/src/files/discover.js + 1 modules
var discover = __webpack_require__(7507);
;// CONCATENATED MODULE: ./build/src/files/importers.js
/** The files that import what matters, and those that import them, to a fix point, without parsing. */


const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(["'])([^"'\n\r]+)\1/g;
/** The importers of `candidates`, without the candidates themselves. */
function findImporters(input) {
    const { root, files, resolver } = input;
    const importersOf = new Map();
    for (const file of files) {
        for (const specifier of specifiersIn((0,external_node_path_.join)(root, file))) {
            const target = resolver.resolve(specifier, file);
            if (target === null || target === file)
                continue;
            const known = importersOf.get(target);
            if (known)
                known.push(file);
            else
                importersOf.set(target, [file]);
        }
    }
    const matters = new Set(input.candidates);
    const queue = [...matters];
    for (let target = queue.pop(); target !== undefined; target = queue.pop()) {
        for (const importer of importersOf.get(target) ?? []) {
            if (matters.has(importer))
                continue;
            matters.add(importer);
            queue.push(importer);
        }
    }
    for (const candidate of input.candidates)
        matters.delete(candidate);
    return [...matters].sort();
}
function specifiersIn(path) {
    try {
        const text = (0,external_node_fs_.readFileSync)(path, 'latin1');
        return [...text.matchAll(IMPORT)].flatMap(([, , specifier]) => specifier ?? []);
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/src/files/is-record.js
var is_record = __webpack_require__(2664);
;// CONCATENATED MODULE: ./build/src/files/packages.js
/** Packages of the repository itself: workspaces imported by name, and `#imports` of the nearest package. */



/** Fields of a manifest that name its entry, sources first. */
const ENTRIES = ['source', 'types', 'typings', 'module', 'main'];
/** Conditions of `exports` and `imports`, in the order in which they tell of sources. */
const CONDITIONS = ['source', 'development', 'types', 'import', 'module', 'node', 'require', 'default'];
/** Where builds write what was in `src`. */
const OUTPUT = /^(dist|build|lib|out|output|esm|cjs)\//;
/** Finds the file that a bare specifier means, seen from a folder; null: no package of this repository. */
function packageIndex(files, readText, find) {
    let byName = null;
    let byFolder = null;
    const load = () => {
        byName = new Map();
        byFolder = new Map();
        for (const file of files) {
            if (file !== 'package.json' && !file.endsWith('/package.json'))
                continue;
            const text = readText(file);
            const manifest = text === null ? null : (0,main.parse)(text);
            if (!(0,is_record/* isRecord */.u)(manifest))
                continue;
            const found = { folder: external_node_path_.posix.dirname(file), manifest };
            byFolder.set(found.folder, found);
            if (typeof manifest.name === 'string' && !byName.has(manifest.name))
                byName.set(manifest.name, found);
        }
    };
    return (specifier, folder) => {
        if (!byName || !byFolder)
            load();
        if (specifier.startsWith('#')) {
            const home = nearest(folder, byFolder ?? new Map());
            return home ? fromMap(home, home.manifest.imports, specifier, find) : null;
        }
        const [scope = '', second = '', ...rest] = specifier.split('/');
        const isScoped = scope.startsWith('@');
        const name = isScoped ? `${scope}/${second}` : scope;
        const subpath = (isScoped ? rest : [second, ...rest].filter((part) => part !== '')).join('/');
        const target = byName?.get(name);
        return target ? entryOf(target, subpath, find) : null;
    };
}
function nearest(folder, packages) {
    for (let at = folder;; at = external_node_path_.posix.dirname(at)) {
        const found = packages.get(at);
        if (found || at === '.' || at === '/')
            return found ?? null;
    }
}
function entryOf(of, subpath, find) {
    const exported = fromMap(of, of.manifest.exports, subpath === '' ? '.' : `./${subpath}`, find);
    if (exported !== null)
        return exported;
    if (subpath !== '')
        return find(external_node_path_.posix.join(of.folder, subpath)) ?? find(external_node_path_.posix.join(of.folder, 'src', subpath));
    for (const field of ENTRIES) {
        const entry = of.manifest[field];
        const file = typeof entry === 'string' ? findSource(of, entry, find) : null;
        if (file !== null)
            return file;
    }
    return find(external_node_path_.posix.join(of.folder, 'src/index')) ?? find(external_node_path_.posix.join(of.folder, 'index'));
}
/** Looks a key up in `exports` or `imports`, patterns with one `*` included. */
function fromMap(of, map, key, find) {
    if (typeof map === 'string')
        return key === '.' ? findSource(of, map, find) : null;
    if (!(0,is_record/* isRecord */.u)(map))
        return null;
    if (key === '.' && !Object.keys(map).some((name) => name.startsWith('.')))
        return fromTarget(of, map, '', find);
    for (const [pattern, target] of Object.entries(map)) {
        const star = pattern.indexOf('*');
        if (star < 0 && pattern === key)
            return fromTarget(of, target, '', find);
        const fits = star >= 0 && key.startsWith(pattern.slice(0, star)) && key.endsWith(pattern.slice(star + 1));
        if (fits)
            return fromTarget(of, target, key.slice(star, key.length - (pattern.length - star - 1)), find);
    }
    return null;
}
function fromTarget(of, target, star, find) {
    if (typeof target === 'string')
        return findSource(of, target.replace('*', () => star), find);
    if (!(0,is_record/* isRecord */.u)(target))
        return null;
    for (const condition of CONDITIONS) {
        const file = condition in target ? fromTarget(of, target[condition], star, find) : null;
        if (file !== null)
            return file;
    }
    return null;
}
/** A file of the package; a build's output that is not there is its source. */
function findSource(of, path, find) {
    const relative = external_node_path_.posix.normalize(path);
    const source = relative.replace(OUTPUT, 'src/').replace(/\.d\.([cm]?)ts$/, '.$1ts');
    return (find(external_node_path_.posix.join(of.folder, relative.replace(/\.d\.([cm]?)ts$/, '.$1ts'))) ??
        find(external_node_path_.posix.join(of.folder, source)) ??
        find(external_node_path_.posix.join(of.folder, source.replace(/^src\//, ''))));
}

;// CONCATENATED MODULE: ./build/src/files/tsconfig.js
/** `paths` and `baseUrl` of the nearest tsconfig or jsconfig, with what it extends inside the repository. */



const NAMES = ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json', 'tsconfig.app.json'];
/** How far `extends` is followed. */
const MAX_EXTENDS = 8;
/** The paths that a specifier may stand for, seen from a folder. */
function tsconfigIndex(files, readText) {
    const maps = new Map();
    const nearest = (folder) => {
        const known = maps.get(folder);
        if (known !== undefined)
            return known;
        const file = NAMES.map((name) => external_node_path_.posix.join(folder, name)).find((path) => files.has(path));
        const own = file === undefined ? null : readMap(file, files, readText, MAX_EXTENDS);
        const isTop = folder === '.' || folder === '';
        const map = own ?? (isTop ? null : nearest(external_node_path_.posix.dirname(folder)));
        maps.set(folder, map);
        return map;
    };
    return (specifier, folder) => {
        const map = nearest(folder);
        if (!map)
            return [];
        const mapped = map.paths.flatMap(({ pattern, targets }) => {
            const star = matchPattern(pattern, specifier);
            return star === null
                ? []
                : targets.map((target) => external_node_path_.posix.join(map.from, target.replace('*', () => star)));
        });
        return map.base === null ? mapped : [...mapped, external_node_path_.posix.join(map.base, specifier)];
    };
}
/** What `*` stands for; empty for an exact match; null for none. */
function matchPattern(pattern, specifier) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return pattern === specifier ? '' : null;
    const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
    const fits = specifier.length >= before.length + after.length &&
        specifier.startsWith(before) &&
        specifier.endsWith(after);
    return fits ? specifier.slice(before.length, specifier.length - after.length) : null;
}
function readMap(file, files, readText, left) {
    const text = readText(file);
    const config = text === null ? null : (0,main.parse)(text);
    if (!(0,is_record/* isRecord */.u)(config))
        return null;
    const options = (0,is_record/* isRecord */.u)(config.compilerOptions) ? config.compilerOptions : {};
    const folder = external_node_path_.posix.dirname(file);
    const base = typeof options.baseUrl === 'string' ? external_node_path_.posix.join(folder, options.baseUrl) : null;
    const paths = (0,is_record/* isRecord */.u)(options.paths)
        ? Object.entries(options.paths).map(([pattern, targets]) => ({ pattern, targets: strings(targets) }))
        : [];
    const own = { base, from: base ?? folder, paths };
    if (paths.length > 0 && base !== null)
        return own;
    const above = extended(config, folder, files)
        .map((path) => (left > 0 ? readMap(path, files, readText, left - 1) : null))
        .find((map) => map !== null);
    if (!above)
        return paths.length > 0 || base !== null ? own : null;
    if (paths.length > 0)
        return { ...own, base: above.base };
    return base === null ? above : { base, from: above.from, paths: above.paths };
}
/** The listed files a configuration extends or refers to. */
function extended(config, folder, files) {
    const references = Array.isArray(config.references) ? config.references : [];
    const named = [
        ...[config.extends].flat(),
        // A solution-style tsconfig leaves `paths` to the projects it lists.
        ...references.map((reference) => ((0,is_record/* isRecord */.u)(reference) ? reference.path : null)),
    ];
    return strings(named).flatMap((name) => {
        const path = external_node_path_.posix.join(folder, name);
        return [path, `${path}.json`, `${path}/tsconfig.json`].filter((tried) => files.has(tried));
    });
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./build/src/files/resolve-module.js
/** Import specifier → file of the repository: relative paths, tsconfig paths, workspaces. No `node_modules` needed. */



/** What a specifier without an extension may be, in order of preference. */
const EXTENSIONS = [
    '.ts',
    '.tsx',
    '.mts',
    '.cts',
    '.js',
    '.jsx',
    '.mjs',
    '.cjs',
    '.json',
    '.vue',
    '.svelte',
    '.astro',
];
/** Output extensions and the sources they are written for in TypeScript. */
const SOURCES = {
    '.js': ['.ts', '.tsx', '.jsx'],
    '.jsx': ['.tsx'],
    '.mjs': ['.mts'],
    '.cjs': ['.cts'],
};
/** A resolver over listed files; malformed configuration files count as absent. */
function createResolver(input) {
    const { files, readText } = input;
    const find = (path) => findFile(path, files);
    const paths = tsconfigIndex(files, readText);
    const packages = packageIndex(files, readText, find);
    const known = new Map();
    const resolve = (specifier, fromFile) => {
        const folder = external_node_path_.posix.dirname(fromFile);
        if (/^\.{1,2}(\/|$)/.test(specifier))
            return find(external_node_path_.posix.join(folder, specifier));
        for (const path of paths(specifier, folder)) {
            const file = find(path);
            if (file !== null)
                return file;
        }
        return packages(specifier, folder);
    };
    return {
        resolve: (specifier, fromFile) => {
            const key = `${external_node_path_.posix.dirname(fromFile)}\0${specifier}`;
            const before = known.get(key);
            if (before !== undefined)
                return before;
            const file = resolve(specifier.replace(/(?<=.)[?#].*$/, ''), fromFile);
            known.set(key, file);
            return file;
        },
    };
}
/** The listed file at a path written without extension, with the output's extension, or as a folder. */
function findFile(path, files) {
    // A path that climbs out of the root keeps its dots and is never listed.
    const normal = external_node_path_.posix.normalize(path).replace(/\/$/, '');
    if (files.has(normal))
        return normal;
    const extension = external_node_path_.posix.extname(normal);
    for (const source of SOURCES[extension] ?? []) {
        const file = normal.slice(0, -extension.length) + source;
        if (files.has(file))
            return file;
    }
    for (const tried of EXTENSIONS)
        if (files.has(normal + tried))
            return normal + tried;
    const folder = normal === '.' ? '' : `${normal}/`;
    for (const tried of EXTENSIONS)
        if (files.has(`${folder}index${tried}`))
            return `${folder}index${tried}`;
    return null;
}

;// CONCATENATED MODULE: ./build/src/files/scripts.js
/** The scripts of `.vue`, `.svelte` and `.astro` files at their true positions: all else becomes blanks. */
const BLOCK = /<!--.*?-->|<script\b((?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*)>(.*?)<\/script\s*>/gis;
/** Text to parse, of the same length and with the same lines, and the language it is in. */
function extractScripts(file, text) {
    const extension = file.slice(file.lastIndexOf('.') + 1);
    if (extension !== 'vue' && extension !== 'svelte' && extension !== 'astro')
        return { text, language: extension };
    const ranges = [];
    let language = extension === 'astro' ? 'ts' : 'js';
    const frontmatter = extension === 'astro' ? /^\s*---\r?\n(.*?)^---\s*$/ms.exec(text) : null;
    if (frontmatter) {
        const start = frontmatter.index + frontmatter[0].indexOf(frontmatter[1] ?? '');
        ranges.push({ start, end: start + (frontmatter[1] ?? '').length });
    }
    for (const block of text.matchAll(BLOCK)) {
        const [whole, attributes, content] = block;
        const start = block.index + whole.length - (/<\/script\s*>$/i.exec(whole)?.[0].length ?? 0) - (content?.length ?? 0);
        // A comment, a script elsewhere, or one inside the front matter's strings.
        if (content === undefined || attributes === undefined || /\bsrc\s*=/.test(attributes))
            continue;
        if (ranges.some((range) => start < range.end))
            continue;
        ranges.push({ start, end: start + content.length });
        language = /\blang\s*=\s*["']?(\w+)/.exec(attributes)?.[1] ?? language;
    }
    return { text: keepRanges(text, ranges), language };
}
function keepRanges(text, ranges) {
    let kept = '';
    let at = 0;
    for (const { start, end } of ranges) {
        kept += blank(text.slice(at, start)) + text.slice(start, end);
        at = end;
    }
    return kept + blank(text.slice(at));
}
/** The line structure stays, so that lines and columns are true. */
function blank(text) {
    return text.replace(/[^\r\n\u2028\u2029]/g, ' ');
}

;// CONCATENATED MODULE: ./build/src/files/sources.js
/** The texts of the scanned repository on demand: what is read, in which language, and what was left out. */



/** Opens the sources of a repository; nothing is read before somebody asks. */
function openSources(input) {
    const { root, maxFileSize } = input;
    const skipped = [];
    const readText = (file) => {
        const source = readSource(root, file, maxFileSize);
        if ('text' in source)
            return source.text;
        skipped.push({ file, reason: source.skipped });
        return null;
    };
    const resolver = createResolver({ root, files: new Set([...input.files, ...input.others]), readText });
    return {
        resolver,
        read: (file) => {
            const text = readText(file);
            return text === null ? null : extractScripts(file, text);
        },
        resolve: (specifier, fromFile) => resolver.resolve(specifier, fromFile),
        skipped: () => skipped,
    };
}

// EXTERNAL MODULE: ./build/src/rules/index.js + 6 modules
var rules = __webpack_require__(7894);
;// CONCATENATED MODULE: ./build/src/rules/judge.js
/** Facts → findings: each rule asked, its problems stamped with id, severity and fingerprint. */

/** Judges all facts. A rule that throws costs itself and this fact only, and is recorded. */
function judge(facts, severities, fingerprint) {
    const found = [];
    const faults = [];
    for (const rule of rules.rules) {
        const severity = severities[rule.id] ?? rule.severity;
        if (severity === 'off')
            continue;
        for (const fact of facts) {
            try {
                for (const problem of problemsOf(rule, fact))
                    found.push({ rule, problem, severity: severityOf(severity, problem) });
            }
            catch (error) {
                faults.push({ where: rule.id, message: error instanceof Error ? error.message : String(error) });
            }
        }
    }
    found.sort((a, b) => comparePlaces(a.problem, b.problem) || (a.rule.id < b.rule.id ? -1 : 1));
    const findings = found.map(({ rule, problem, severity }) => ({
        ...problem,
        rule: rule.id,
        severity,
        fingerprint: fingerprint(rule.id, problem),
        docs: rule.docs,
    }));
    return { findings, faults };
}
function problemsOf(rule, fact) {
    return (fact.kind === 'call' ? rule.checkCall?.(fact) : rule.checkHost?.(fact)) ?? [];
}
/** A `possible` finding is a notice, whatever its rule. */
function severityOf(severity, problem) {
    return problem.certainty === 'possible' ? 'notice' : severity;
}
function comparePlaces(a, b) {
    if (a.at.file !== b.at.file)
        return a.at.file < b.at.file ? -1 : 1;
    return a.at.start - b.at.start || a.at.end - b.at.end;
}

;// CONCATENATED MODULE: ./build/src/scan.js
/** The pipeline: discover, skip what cannot matter, parse, find calls, match, judge. Read this first. */











/** Scans a repository. Throws `UserError` for mistakes in the options only. */
async function scan(options) {
    const started = performance.now();
    const { root, maxFileSize, onPhase } = options;
    onPhase?.('listing files');
    const { files, others, skipped } = (0,discover.discoverFiles)(options);
    onPhase?.(`searching ${files.length} files`);
    const found = findCandidates({ root, files, words: catalogue/* prefilterWords */.fP, maxFileSize });
    const sources = openSources({ root, files, others, maxFileSize });
    const { candidates } = found;
    const importers = candidates.length === 0 ? [] : findImporters({ root, files, candidates, resolver: sources.resolver });
    onPhase?.(`reading ${candidates.length + importers.length} files`);
    // Loaded here, since a repository without Pleo needs no compiler.
    const analysis = candidates.length === 0
        ? NOTHING
        : await (await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 9768))).analyse([...candidates, ...importers], { ...sources, mentions }, knowledgeFor(options.paths));
    const facts = [...analysis.calls.map(factOf), ...analysis.hosts];
    const { findings, faults } = judge(facts, options.rules, makeFingerprinter());
    const allSkipped = [...skipped, ...found.skipped, ...sources.skipped()];
    const allFaults = [...analysis.faults, ...faults];
    return {
        tool: { name: 'pleo-migrate', version: options.version },
        complete: allFaults.length === 0 && found.complete,
        faults: allFaults,
        stats: {
            listed: files.length,
            candidates: candidates.length,
            parsed: analysis.parsed,
            skipped: allSkipped.length,
            durationMs: Math.round(performance.now() - started),
        },
        counts: countFindings(findings),
        calls: analysis.calls,
        operations: operationsOf(facts),
        findings,
        unresolved: analysis.unresolved,
        skipped: allSkipped,
    };
}
const NOTHING = { calls: [], hosts: [], unresolved: [], faults: [], parsed: 0 };
/** What the catalogue, and the paths asked for, say to those who find calls. */
function knowledgeFor(paths) {
    return {
        hostOf: catalogue/* findHost */.my,
        templateOf: (api, method, path) => matchCall({ api, method, path })?.operation.path ?? null,
        namesPleo: namesPleo,
        // Whoever asks for `examples/shop` means that code: only what lies below it can be an example of something.
        contextOf: (file) => contextOf(paths.reduce((rest, path) => (file.startsWith(`${path}/`) ? file.slice(path.length + 1) : rest), file)),
    };
}
function mentions(text) {
    const lower = text.toLowerCase();
    return catalogue/* prefilterWords */.fP.some((word) => lower.includes(word));
}
/** A call held against the catalogue. */
function factOf(call) {
    const operation = matchCall(call)?.operation ?? null;
    const shown = { query: call.query, body: call.body };
    return {
        kind: 'call',
        call,
        operation,
        replacements: operation ? chooseReplacements(operation, shown) : [],
        blocked: operation ? blockedReason(operation, shown) : null,
    };
}
function operationsOf(facts) {
    return new Map(facts.flatMap((fact) => fact.kind === 'call' && fact.operation
        ? [[fact.call.id, { id: fact.operation.id, path: fact.operation.path }]]
        : []));
}
function countFindings(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return {
        error: count('error'),
        warning: count('warning'),
        notice: count('notice'),
        blocked: findings.filter((finding) => finding.blocked).length,
        suppressed: 0,
        baselined: 0,
    };
}


/***/ })

};
;