"use strict";
exports.id = 161;
exports.ids = [161];
exports.modules = {

/***/ 4161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withChange: () => (/* binding */ withChange)
});

// UNUSED EXPORTS: withChangeSet

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/scan.js + 61 modules
var scan = __webpack_require__(4311);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/files/never-read.js
/** Which files no scan reads, whatever they hold: told by their names. */
const MEDIA = /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|svg|pdf|mp[34]|mov|webm|wav|ogg|woff2?|[ot]tf|eot|zip|gz|tgz|jar|wasm|exe|dll|so|psd|sketch|docx?|xlsx?|pptx?)$/i;
const PROSE = /\.(?:mdx?|txt|rst|adoc|csv|snap)$|(?:^|\/)(?:license|licence|codeowners|authors)$/i;
const LOCKS = /\.lock$|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml)$/i;
/** Whether a repository-relative path names a file that a scan does not open. */
function isNeverRead(path) {
    return MEDIA.test(path) || PROSE.test(path) || LOCKS.test(path);
}

// EXTERNAL MODULE: ./build/src/files/run-git.js + 1 modules
var run_git = __webpack_require__(936);
// EXTERNAL MODULE: ./build/src/files/temporary-folder.js
var temporary_folder = __webpack_require__(8382);
// EXTERNAL MODULE: ./build/src/model/short-commit.js
var short_commit = __webpack_require__(9130);
;// CONCATENATED MODULE: ./build/src/changes/base-tree.js
/** The files of a commit, written into a folder of their own that lists them as git does; nothing of the repository is started. */






/** Files of one commit: trees that stand in each other make millions out of nothing. */
const MOST_FILES = 300_000;
/** Bytes of one commit's files; more is not worth the time and the disk. */
const MOST_BYTES = 1024 * 1024 * 1024;
/** Writes the files of a commit, at most `maxFileSize` bytes each, for as long as `use` runs. */
async function withBaseTree({ root, commit, maxFileSize }, use) {
    return (0,temporary_folder/* withTemporaryFolder */.E)('base', async (folder) => {
        const because = write({ root, commit, maxFileSize }, folder);
        return because === null ? { result: await use(folder), because } : { result: null, because };
    });
}
/** Null: they are written; else why not. */
function write({ root, commit, maxFileSize }, folder) {
    const objects = (0,run_git/* askGit */.gG)(root, ['rev-parse', '--git-path', 'objects']);
    const listed = (0,run_git/* listGit */.$e)(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
    if (objects === null || listed === null)
        return `the files of ${(0,short_commit/* shortOf */.I)(commit)} are not in this clone`;
    if (listed.length > MOST_FILES)
        return 'it has too many files';
    const entries = listed.flatMap((line) => readEntry(line) ?? []).filter(({ size }) => size <= maxFileSize);
    if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES)
        return 'its files are too large';
    const format = (0,run_git/* askGit */.gG)(root, ['rev-parse', '--show-object-format']) ?? 'sha1';
    // No setting of the user or the repository holds there: only the objects are shared, and only read.
    const env = {
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_CONFIG_COUNT: '0',
        GIT_ATTR_NOSYSTEM: '1',
    };
    const init = (0,run_git/* runGit */.EO)(folder, ['init', '--quiet', '--template=', `--object-format=${format}`], { env });
    if (!init.ok)
        return init.why;
    const input = entries.map(({ mode, object, path }) => `${mode} ${object}\t${path}\0`).join('');
    const index = (0,run_git/* runGit */.EO)(folder, ['update-index', '-z', '--index-info'], { env, input });
    if (!index.ok)
        return index.why;
    const written = (0,run_git/* runGit */.EO)(folder, ['checkout-index', '--all', '--quiet'], {
        env: { ...env, GIT_OBJECT_DIRECTORY: (0,external_node_path_.resolve)(root, objects) },
    });
    return written.ok ? null : written.why;
}
/** `100644 blob <object>  1234<tab>path`; links, and the commits of submodules, are left out. */
function readEntry(line) {
    const [, mode, object, size, path] = /^(100\d{3}) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line) ?? [];
    if (mode === undefined || object === undefined || path === undefined || isNeverRead(path))
        return null;
    return { mode, object, size: Number(size), path };
}

// EXTERNAL MODULE: ./build/src/config/outcome.js
var outcome = __webpack_require__(5445);
// EXTERNAL MODULE: ./build/src/model/location.js
var model_location = __webpack_require__(6629);
// EXTERNAL MODULE: ./build/src/model/group-by.js
var group_by = __webpack_require__(1629);
;// CONCATENATED MODULE: ./build/src/changes/weight.js
/** How much a finding weighs against others. */
const WEIGHTS = { notice: 0, warning: 1, error: 2 };
/** More for what is more severe. */
function weightOf({ severity }) {
    return WEIGHTS[severity];
}

;// CONCATENATED MODULE: ./build/src/changes/affected.js
/** Findings at lines that did not change, told at the line of the change that brought them. */


/** How many places are named in the sentence; `affects` has all of them. */
const NAMED = 3;
/** One finding for each changed line and rule; what no changed line leads to stays at its own place, and says so. */
function toldWhereChanged(findings, changes) {
    const groups = (0,group_by/* groupBy */.$)(findings, (finding) => {
        const at = changedStep(finding, changes)?.at;
        return at === undefined ? null : `${finding.rule}\0${at.file}\0${at.line}`;
    });
    return [...groups].flatMap(([key, members]) => key === null ? members.map(withSentence) : (grouped(members, changes) ?? []));
}
/** The first step on the way of its value that the change touched. */
function changedStep({ evidence }, changes) {
    return evidence.find(({ at }) => changes.isAdded(at)) ?? null;
}
function withSentence(finding) {
    return {
        ...finding,
        what: `${finding.what} Its line did not change: something else in the change makes it so.`,
    };
}
function grouped(members, changes) {
    const [first] = [...members].sort((a, b) => weightOf(b) - weightOf(a));
    const step = first && changedStep(first, changes);
    if (!first || !step)
        return null;
    const others = members.filter((member) => member !== first);
    const places = [first, ...others].map((member) => `${member.at.file}:${member.at.line}`);
    const other = others.find(({ next }) => next !== first.next);
    return {
        ...first,
        at: step.at,
        context: members.find(({ context }) => context === 'source')?.context ?? first.context,
        blocked: members.every(({ blocked }) => blocked),
        what: others.length === 0
            ? `This line changes what is done at ${places[0]}, where nothing changed: ${first.what}`
            : `This line changes what is done at ${listed(places)}, where nothing changed. At the first: ${first.what}`,
        next: other
            ? `${first.next} Others differ: pleo-migrate explain ${other.at.file}:${other.at.line} tells how.`
            : first.next,
        replacements: distinct(members.flatMap(({ replacements }) => replacements)),
        affects: members.map((member) => ({ at: member.at, note: member.what })),
    };
}
/** "a, b, c and 4 more places". */
function listed(places) {
    const shown = places.length > NAMED + 1 ? places.slice(0, NAMED) : places;
    const rest = places.length - shown.length;
    if (rest > 0)
        return `${shown.join(', ')} and ${rest} more places`;
    return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
function distinct(replacements) {
    return [...new Map(replacements.map((one) => [`${one.when}\0${one.method} ${one.path}`, one])).values()];
}

// EXTERNAL MODULE: ./build/src/baseline/fingerprint.js
var baseline_fingerprint = __webpack_require__(1736);
;// CONCATENATED MODULE: ./build/src/changes/known-before.js
/** Which findings were there before a change, held against a scan of what it is made to. */



/**
 * A finding was there when the base has one of its rule where its line stood, for the same operation. Where the line
 * itself was touched, one of the base that says the same and lost its line is the same one: it was moved or reformatted.
 * A finding that weighs more than it did was not there in that weight.
 */
function knownBefore(now, then, changes) {
    const known = new Set();
    const left = new Set(then.findings);
    const take = (finding, among) => {
        const before = among?.find((one) => left.has(one) && weightOf(one) >= weightOf(finding));
        if (before === undefined)
            return;
        left.delete(before);
        known.add(finding);
    };
    const operation = (result, { call }) => (call && result.operations.get(call.id)?.id) || '';
    const byPlace = (0,group_by/* groupBy */.$)(then.findings, ({ at, rule }) => placeKey(rule, at, at.column));
    const touched = [];
    const rest = [];
    for (const finding of now.findings) {
        const line = changes.before(finding.at);
        if (line === null) {
            touched.push(finding);
            continue;
        }
        const current = operation(now, finding);
        const same = byPlace.get(placeKey(finding.rule, line, finding.at.column))?.filter((one) => {
            const old = operation(then, one);
            // An operation that is not known says nothing against it.
            return old === '' || current === '' || old === current;
        });
        take(finding, same);
        if (!known.has(finding))
            rest.push(finding);
    }
    const lost = [...left].filter(({ at }) => !changes.isKept(at));
    const bySaying = (0,group_by/* groupBy */.$)(lost, ({ fingerprint }) => (0,baseline_fingerprint/* groupOf */.F)(fingerprint));
    for (const finding of touched)
        take(finding, bySaying.get((0,baseline_fingerprint/* groupOf */.F)(finding.fingerprint)));
    // What is told once stands at its first place, which may be another one now.
    const bySentence = (0,group_by/* groupBy */.$)([...left], ({ rule, what }) => `${rule}\0${what}`);
    for (const finding of rest) {
        take(finding, bySentence.get(`${finding.rule}\0${finding.what}`));
        if (isOnKnownWay(finding, then, left, changes))
            known.add(finding);
    }
    return known;
}
/**
 * Who calls a wrapper decides where its request is told: when its last caller goes, at the wrapper; when its first one
 * becomes known, there. Either way the request was told before.
 */
function isOnKnownWay(finding, then, left, changes) {
    const line = changes.before(finding.at);
    if (line === null || finding.call === null)
        return false;
    const here = { ...line, endLine: line.line + finding.at.endLine - finding.at.line };
    const before = then.findings.filter((one) => one.rule === finding.rule && weightOf(one) >= weightOf(finding));
    if (before.some(({ evidence }) => evidence.some(({ at }) => isWithin(at, here))))
        return true;
    const way = finding.evidence.flatMap(({ at }) => changes.before(at) ?? []);
    return before.some((one) => left.has(one) && way.some((step) => isWithin(step, one.at)));
}
function isWithin({ file, line }, lines) {
    return file === lines.file && lines.line <= line && line <= lines.endLine;
}
function placeKey(rule, { file, line }, column) {
    return `${rule}\0${file}\0${line}\0${column}`;
}

;// CONCATENATED MODULE: ./build/src/changes/narrow.js
/** A result narrowed to what a change adds; what was there before is kept apart, and counted. */





/** The findings that the change is answerable for, by the filter. */
async function narrow_narrow(result, changes, filter, scanBase) {
    if (filter === 'none' || result.findings.length === 0)
        return result;
    const inside = makeInside(filter, changes);
    // Nothing that a scan reads was touched: nothing can be new.
    const matters = changes.files.some(({ file, from }) => !isNeverRead(file ?? from ?? ''));
    const then = matters && result.findings.some((finding) => !inside(finding)) ? await scanBase() : null;
    const known = then ? knownBefore(result, then, changes) : null;
    const isNew = (finding) => known ? !known.has(finding) : changes.isAdded(finding.at) || changedStep(finding, changes) !== null;
    const here = result.findings.filter(inside);
    const brought = result.findings.filter((finding) => !inside(finding) && matters && isNew(finding));
    const isTold = new Set([...here, ...brought]);
    const own = brought.filter(({ at }) => changes.isAdded(at));
    const elsewhere = brought.filter(({ at }) => !changes.isAdded(at));
    const findings = [...here, ...own, ...toldWhereChanged(elsewhere, changes)].sort((a, b) => (0,model_location/* comparePlaces */.i)(a.at, b.at));
    const older = result.findings.filter((finding) => !isTold.has(finding));
    const narrowed = (0,outcome/* recount */.d3)(result, findings);
    return { ...narrowed, older, counts: { ...narrowed.counts, older: older.length } };
}
/** What a filter takes whatever the base says: where the reader looks anyway. */
function makeInside(filter, changes) {
    if (filter === 'file')
        return ({ at }) => changes.isChanged(at.file);
    if (filter === 'diff-context')
        return ({ at }) => changes.isShown(at);
    return () => false;
}

// EXTERNAL MODULE: external "../lazy/diff.js"
var diff_js_ = __webpack_require__(2497);
// EXTERNAL MODULE: ./build/src/files/read-inside.js
var read_inside = __webpack_require__(3733);
;// CONCATENATED MODULE: ./build/src/changes/edits.js
/** The edits that make a file's new lines of its old ones, and which line is which. */
/** How far the context of an edit reaches: what `git diff` shows of it. */
const CONTEXT = 3;
/** The edits of a patch, with or without context lines in it. */
function editsOf(hunks) {
    return hunks.flatMap(({ oldStart, newStart, lines }) => {
        const edits = [];
        let old = oldStart;
        let now = newStart;
        let open = null;
        for (const line of lines) {
            if (line.startsWith('\\'))
                continue;
            if (line.startsWith('-') || line.startsWith('+')) {
                const removed = line.startsWith('-') ? 1 : 0;
                open ??= { oldStart: old, oldLines: 0, newStart: now, newLines: 0 };
                open = { ...open, oldLines: open.oldLines + removed, newLines: open.newLines + 1 - removed };
                old += removed;
                now += 1 - removed;
                continue;
            }
            if (open)
                edits.push(open);
            open = null;
            old += 1;
            now += 1;
        }
        return open ? [...edits, open] : edits;
    });
}
/** The old line that a new line is; null when it was added. */
function oldLineOf(edits, line) {
    return through(edits.map(({ oldLines, newStart, newLines }) => ({ start: newStart, from: newLines, to: oldLines })), line);
}
/** The new line that an old line is; null when it was taken away. */
function newLineOf(edits, line) {
    return through(edits.map(({ oldStart, oldLines, newLines }) => ({ start: oldStart, from: oldLines, to: newLines })), line);
}
function through(edits, line) {
    let shift = 0;
    for (const { start, from, to } of edits) {
        if (line < start)
            break;
        if (line < start + from)
            return null;
        shift += to - from;
    }
    return line + shift;
}
/** Whether one of these new lines was added. */
function isAddedIn(edits, first, last) {
    return edits.some(({ newStart, newLines }) => first < newStart + newLines && newStart <= last);
}
/** Whether one of these new lines is among those that a diff shows around its edits. */
function isShownIn(edits, first, last) {
    return edits.some(({ newStart, newLines }) => first < newStart + newLines + CONTEXT && newStart - CONTEXT <= last);
}

;// CONCATENATED MODULE: ./build/src/changes/change-set.js
/** What a change does to the files of a repository, and what a line of the new tree was in the old one. */

/** Makes the change of a list of changed files; all others are as they were. */
function makeChangeSet(files) {
    const now = new Map(files.flatMap((change) => (change.file === null ? [] : [[change.file, change]])));
    const then = new Map(files.flatMap((change) => (change.from === null ? [] : [[change.from, change]])));
    return {
        files,
        isChanged: (file) => now.has(file),
        isAdded: ({ file, line, endLine }) => {
            const change = now.get(file);
            return change !== undefined && (change.edits === null || isAddedIn(change.edits, line, endLine));
        },
        isShown: ({ file, line, endLine }) => {
            const change = now.get(file);
            return change !== undefined && (change.edits === null || isShownIn(change.edits, line, endLine));
        },
        before: ({ file, line }) => {
            const change = now.get(file);
            if (change === undefined)
                return { file, line };
            const old = change.edits && oldLineOf(change.edits, line);
            return change.from === null || old === null ? null : { file: change.from, line: old };
        },
        isKept: ({ file, line }) => {
            const change = then.get(file);
            if (change === undefined)
                return true;
            return change.file !== null && change.edits !== null && newLineOf(change.edits, line) !== null;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/changes/read-diff.js
/** The difference between a commit and the files of the working tree, as git sees it. */






/** Each of these may be set otherwise by a configuration. */
const PLAIN = [
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-relative',
    '--ignore-submodules=all',
    '--find-renames',
    '-l2000',
    '--diff-algorithm=histogram',
    '--indent-heuristic',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
/** Reads what was changed since a commit; files that git does not know count as added. */
function readDiff(root, commit, gitignore) {
    const filters = (0,run_git/* withoutFilters */.ml)(root);
    if (filters === null)
        return { changes: null, because: 'the configuration of git cannot be read' };
    // Paths come from the list, which is separated by NUL, and edits from the patch, in the same order.
    const raw = (0,run_git/* runGit */.EO)(root, [...filters, 'diff', '--raw', '-z', ...PLAIN, commit, '--']);
    if (!raw.ok)
        return { changes: null, because: raw.why };
    const entries = readEntries(raw.bytes.toString('utf8'));
    const patch = (0,run_git/* runGit */.EO)(root, [
        ...filters,
        'diff',
        '--patch',
        '--unified=0',
        '--inter-hunk-context=0',
        // What the attributes call binary may be a source.
        '--text',
        '--diff-filter=MR',
        ...PLAIN,
        commit,
        '--',
    ]);
    if (!patch.ok)
        return { changes: null, because: patch.why };
    const untracked = (0,run_git/* listGit */.$e)(root, [
        'ls-files',
        '-z',
        '--others',
        ...(gitignore ? ['--exclude-standard'] : []),
    ]);
    const files = withEdits(entries, readEdits(patch.bytes.toString('latin1'))).map((change) => hasOtherLines(root, change) ? { ...change, edits: null } : change);
    const added = (untracked ?? []).map((file) => ({ file, from: null, edits: null }));
    return { changes: makeChangeSet([...files, ...added]), because: null };
}
/** Line ends that compilers count and git does not, in bytes: a carriage return alone, U+2028 and U+2029. */
const OTHER_ENDS = /\r(?!\n)|\xe2\x80[\xa8\xa9]/;
/** Bytes; larger sources are not read by the scan either. */
const MAX_COMPARED = 16 * 1024 * 1024;
/** Whether git's lines of a file are not those of a compiler. */
function hasOtherLines(root, { file, edits }) {
    if (file === null || edits === null || edits.length === 0 || isNeverRead(file))
        return false;
    const bytes = (0,read_inside/* readInside */.xO)(root, file, MAX_COMPARED);
    return typeof bytes !== 'string' && OTHER_ENDS.test(bytes.toString('latin1'));
}
/** `:100644 100644 <sha> <sha> R086`, the path, and for a renamed file the new path. */
function readEntries(raw) {
    const words = raw.split('\0');
    const entries = [];
    while (words.length > 1) {
        const status = words.shift()?.split(' ').at(-1)?.charAt(0) ?? '';
        const from = words.shift() ?? '';
        entries.push({ status, from, file: status === 'R' || status === 'C' ? (words.shift() ?? '') : from });
    }
    return entries;
}
/** The edits of each file of a patch; null where it is not what git writes. */
function readEdits(patch) {
    try {
        return (0,diff_js_.parsePatch)(patch)
            .filter(({ isGit }) => isGit)
            .map(({ hunks }) => (hunks.some(({ lines }) => lines.some(isOther)) ? null : editsOf(hunks)));
    }
    catch {
        return null;
    }
}
function isOther(line) {
    return OTHER_ENDS.test(`${line}\n`);
}
/** Files that are not merely edited count as a whole; so do all where list and patch do not fit. */
function withEdits(entries, patched) {
    const edited = entries.filter(({ status }) => status === 'M' || status === 'R');
    const fits = patched?.length === edited.length;
    const editsByFile = new Map(fits ? edited.map(({ file }, index) => [file, patched[index]]) : []);
    return entries.map(({ status, from, file }) => ({
        file: status === 'D' ? null : file,
        from: status === 'A' || status === 'C' ? null : from,
        edits: editsByFile.get(file) ?? null,
    }));
}

;// CONCATENATED MODULE: ./build/src/changes/with-change.js
/** A result held against a change: what the change brought is reported, what was there before is counted. */






/** Narrows a result to what was changed since the base. An unknown base narrows nothing, and says why. */
async function withChange(result, options, { base, filter }) {
    const change = { filter, base: base.name, unknownBecause: base.unknownBecause };
    const { commit } = base;
    if (commit === null || filter === 'none')
        return { ...result, change };
    const { changes, because } = readDiff(options.root, commit, options.gitignore);
    if (changes === null) {
        const unknownBecause = `The difference to ${base.name} cannot be read: ${because}.`;
        return { ...result, change: { ...change, unknownBecause } };
    }
    let limits = null;
    const narrowed = await narrow_narrow(result, changes, filter, async () => {
        const scanned = await scanBase(options, commit);
        limits = scanned.because;
        return scanned.result;
    });
    const name = limits === null ? base.name : `${base.name}, by its lines alone: ${limits}`;
    return { ...narrowed, change: { ...change, base: name } };
}
/** Narrows a result to a change that is known from elsewhere, whose base is not here. */
async function withChangeSet(result, changes, { name, filter }) {
    const narrowed = await narrow(result, changes, filter, async () => null);
    return { ...narrowed, change: { filter, base: name, unknownBecause: null } };
}
/** What the same scan finds in the base; where that is not known as a whole, why, as a clause. */
async function scanBase(options, commit) {
    const { root, maxFileSize, onPhase } = options;
    onPhase?.('writing the files before the change');
    const scanned = await withBaseTree({ root, commit, maxFileSize }, (folder) => (0,scan/* scan */.S)({
        ...options,
        root: folder,
        // A path that is new is not there; what stands elsewhere does no harm.
        paths: options.paths.every((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path))) ? options.paths : [],
        onPhase: (phase, ...rest) => onPhase?.(`before the change: ${phase}`, ...rest),
    }));
    if (scanned.result === null || scanned.result.complete)
        return scanned;
    return { result: null, because: 'the scan of its files is incomplete' };
}


/***/ }),

/***/ 8382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _at_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4649);
/** A folder of our own, for as long as something is done in it. */




/** Makes a folder for `use`, and removes it with all that is in it, also when a signal ends the program. */
async function withTemporaryFolder(purpose, use) {
    let folder = null;
    const remove = () => {
        if (folder !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    };
    // Before it is there: a signal may come in between.
    const done = (0,_at_end_js__WEBPACK_IMPORTED_MODULE_3__/* .atEnd */ .t)(remove);
    try {
        folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `pleo-migrate-${purpose}-`));
        return await use(folder);
    }
    finally {
        remove();
        done();
    }
}


/***/ }),

/***/ 9130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ shortOf)
/* harmony export */ });
/** Commits as people read them. */
/** The first seven digits. */
function shortOf(commit) {
    return commit.slice(0, 7);
}


/***/ })

};
;