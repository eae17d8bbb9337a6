"use strict";
exports.id = 768;
exports.ids = [768];
exports.modules = {

/***/ 9768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyse: () => (/* binding */ analyse)
});

;// CONCATENATED MODULE: ./build/src/evaluate/value.js
/**
 * What an expression can be known to be. A value carries its way: the places it went through.
 *
 * Values live here and not in `model` because functions and objects close over syntax: what leaves the evaluator
 * is plain data, these never do.
 */
/** The most alternatives a value is followed through. */
const MAX_OPTIONS = 24;
const UNDEFINED = { kind: 'constant', value: undefined };
function value_text(value, node, note = '') {
    return { kind: 'text', pieces: value === '' ? [] : [value], trail: node ? [{ node, note }] : [] };
}
function constant(value) {
    return { kind: 'constant', value };
}
function unknown(why, name, node, owner = null) {
    return { kind: 'unknown', why, name, owner, node, trail: [] };
}
function list(items, rest = null) {
    return { kind: 'list', items, rest, trail: [] };
}
/** Flattens, drops doubles and bounds; one option is that option. */
function oneOf(values, node, every = false) {
    const options = [];
    const seen = new Set();
    let allInTurn = every;
    for (const value of values) {
        if (value.kind === 'one-of' && !value.every)
            allInTurn = false;
        for (const option of value.kind === 'one-of' ? value.options : [value]) {
            const key = comparable(option);
            if (key !== null && seen.has(key))
                continue;
            if (key !== null)
                seen.add(key);
            options.push(option);
        }
    }
    const [first] = options;
    if (!first)
        return unknown('syntax', 'nothing', node);
    if (options.length === 1)
        return first;
    if (options.length > MAX_OPTIONS)
        return unknown('budget', `${options.length} alternatives`, node);
    return { kind: 'one-of', options, every: allInTurn };
}
/** A key under which equal values fall together; null: compared by identity, that is never equal. */
function comparable(value) {
    if (value.kind === 'text')
        return `t${value.pieces.map((p) => (typeof p === 'string' ? p : `\0${p.name}\0`)).join('')}`;
    if (value.kind === 'constant')
        return `c${String(value.value)}`;
    if (value.kind === 'unknown')
        return `u${value.why} ${value.name} ${value.node.pos} ${value.node.end}`;
    return null;
}
/** The options of a value: itself when it is only one. */
function optionsOf(value) {
    return value.kind === 'one-of' ? value.options : [value];
}
/** Applies `change` to each option. */
function mapOptions(value, node, change) {
    if (value.kind !== 'one-of')
        return change(value);
    return oneOf(value.options.map(change), node, value.every);
}
/** The value with one more place on its way, at the end. */
function withMark(value, node, note) {
    if (value.kind === 'constant' || value.kind === 'class')
        return value;
    if (value.kind === 'one-of') {
        return {
            ...value,
            options: value.options.map((option) => withMark(option, node, note)).flatMap(optionsOf),
        };
    }
    return { ...value, trail: joinTrails(value.trail, [{ node, note }]) };
}
const MAX_TRAIL = 24;
/** Both ways, each place once; bounded, since nobody reads more. */
function joinTrails(a, b) {
    if (b.length === 0)
        return a;
    if (a.length === 0)
        return b;
    const joined = [...a];
    for (const mark of b) {
        if (joined.length >= MAX_TRAIL)
            break;
        if (!joined.some((known) => known.node === mark.node))
            joined.push(mark);
    }
    return joined;
}
function trailOf(value) {
    if (value.kind === 'constant' || value.kind === 'class')
        return [];
    if (value.kind === 'one-of')
        return value.options.reduce((trail, o) => joinTrails(trail, trailOf(o)), []);
    return value.trail;
}

// EXTERNAL MODULE: ./build/src/model/certainty.js
var certainty = __webpack_require__(4961);
;// CONCATENATED MODULE: ./build/src/syntax/typescript.js
/**
 * The compiler API that ts-morph carries, loaded only when there is something to parse.
 *
 * ts-morph bundles TypeScript 6, so the scanned repository's own TypeScript does not matter. Loading it costs
 * 0.3 s: a repository without Pleo never pays that. Its plain trees are used, not its wrapped nodes: they take
 * half the time and a quarter of the memory, and nothing here needs a type checker.
 */
/** The compiler API; set by `loadTypeScript`, which must have resolved before anything here is used. */
let ts;
/** Loads the compiler API once. */
async function loadTypeScript() {
    ts ??= (await __webpack_require__.e(/* import() */ 721).then(__webpack_require__.t.bind(__webpack_require__, 8721, 19))).ts;
}
function isFunctionNode(node) {
    return (ts.isArrowFunction(node) ||
        ts.isFunctionDeclaration(node) ||
        ts.isFunctionExpression(node) ||
        ts.isMethodDeclaration(node) ||
        ts.isConstructorDeclaration(node) ||
        ts.isGetAccessorDeclaration(node) ||
        ts.isSetAccessorDeclaration(node));
}
/** The nearest function around `node`, not `node` itself; null at module level and in class fields. */
function enclosingFunction(node) {
    for (let at = node.parent; at; at = at.parent) {
        if (isFunctionNode(at))
            return at;
        if (ts.isPropertyDeclaration(at) || ts.isClassStaticBlockDeclaration(at))
            return null;
    }
    return null;
}
/** The nearest class around `node`, crossing functions. */
function enclosingClass(node) {
    for (let at = node.parent; at; at = at.parent) {
        if (ts.isClassLike(at))
            return at;
    }
    return null;
}
/** The expression without parentheses, assertions, `satisfies` and `!` around it. */
function skipWrappers(node) {
    let at = node;
    while (ts.isParenthesizedExpression(at) ||
        ts.isAsExpression(at) ||
        ts.isTypeAssertionExpression(at) ||
        ts.isNonNullExpression(at) ||
        ts.isSatisfiesExpression(at)) {
        at = at.expression;
    }
    return at;
}
/** The text of a property name when it is written out: identifier, string, number or `['x']`. */
function propertyNameText(name) {
    if (!name)
        return null;
    if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name))
        return name.text;
    if (ts.isStringLiteralLike(name) || ts.isNumericLiteral(name))
        return name.text;
    if (ts.isComputedPropertyName(name)) {
        return ts.isStringLiteralLike(name.expression) ? name.expression.text : null;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/syntax/source-unit.js
/** One parsed file, walked once: its calls, what it writes to, and where its texts name something worth knowing. */

/** What changes the object it is called on, besides assignments. */
const MUTATORS = new Set(['set', 'append', 'push', 'unshift', 'delete', 'use', 'setHeader']);
/** Indexes a parsed file; `mentions` tells which texts to keep. */
function indexSource(file, source, mentions) {
    const calls = [];
    const classes = [];
    const writes = new Map();
    const thisWrites = new Map();
    const texts = [];
    const record = (node, target, mutator) => {
        const chain = memberChain(target);
        if (!chain || (mutator && chain.path.length === 0 && isThis(chain.root)))
            return;
        const write = { node, ...chain };
        if (ts.isIdentifier(write.root))
            push(writes, write.root.text, write);
        else {
            const owner = enclosingClass(node);
            if (owner)
                push(thisWrites, owner, write);
        }
    };
    // A stack of our own: sources nested a hundred thousand deep must not end the program.
    const stack = [source];
    for (let node = stack.pop(); node; node = stack.pop()) {
        if (ts.isCallExpression(node)) {
            calls.push(node);
            const callee = skipWrappers(node.expression);
            if (ts.isPropertyAccessExpression(callee)) {
                const first = node.arguments[0];
                if (MUTATORS.has(callee.name.text))
                    record(node, callee.expression, true);
                else if (callee.name.text === 'assign' && first)
                    record(node, first, true);
            }
        }
        else if (ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) {
            calls.push(node);
        }
        else if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
            record(node, node.left, false);
        }
        else if (ts.isClassLike(node)) {
            classes.push(node);
        }
        else if (isTextNode(node) && mentions(node.getText(source))) {
            texts.push(node);
        }
        const children = [];
        ts.forEachChild(node, (child) => {
            children.push(child);
        });
        for (const child of children.reverse())
            stack.push(child);
    }
    return {
        file,
        source,
        calls,
        classes,
        writes,
        thisWrites,
        texts,
        hasSyntaxErrors: syntaxErrors(source) > 0,
    };
}
/** `a.b['c']` → root `a`, path `b`, `c`; null when a piece is computed or the root is no name. */
function memberChain(target) {
    const path = [];
    let at = skipWrappers(target);
    for (;;) {
        if (ts.isPropertyAccessExpression(at))
            path.unshift(at.name.text);
        else if (ts.isElementAccessExpression(at)) {
            const key = skipWrappers(at.argumentExpression);
            if (!ts.isStringLiteralLike(key))
                return null;
            path.unshift(key.text);
        }
        else
            break;
        at = skipWrappers(at.expression);
    }
    return ts.isIdentifier(at) || isThis(at) ? { root: at, path } : null;
}
/** Whether an expression is `this`. */
function isThis(node) {
    return node.kind === ts.SyntaxKind.ThisKeyword;
}
function isTextNode(node) {
    if (ts.isTemplateExpression(node) || ts.isJsxText(node) || ts.isRegularExpressionLiteral(node))
        return true;
    return ts.isStringLiteralLike(node);
}
function isAssignment(kind) {
    return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
/** How many errors the parser met; the field is not in the public type, and absent means none. */
function syntaxErrors(source) {
    const diagnostics = Reflect.get(source, 'parseDiagnostics');
    return Array.isArray(diagnostics) ? diagnostics.length : 0;
}
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}
/** The name a call goes by: `get` for `client.get(…)`, `fetch` for `fetch(…)`; null when it has none. */
function calleeName(call) {
    const callee = skipWrappers(ts.isTaggedTemplateExpression(call) ? call.tag : call.expression);
    if (ts.isIdentifier(callee))
        return callee.text;
    if (ts.isPropertyAccessExpression(callee))
        return callee.name.text;
    if (ts.isElementAccessExpression(callee)) {
        const key = skipWrappers(callee.argumentExpression);
        return ts.isStringLiteralLike(key) ? key.text : null;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/syntax/program.js
/** The files of the scanned repository as syntax, opened when somebody asks for them. */


class Program {
    #host;
    #units = new Map();
    constructor(host) {
        this.#host = host;
    }
    /** The parsed file, or null when it cannot be read. A fault costs this file only. */
    open(file) {
        const known = this.#units.get(file);
        if (known !== undefined)
            return known;
        const unit = this.#parse(file);
        this.#units.set(file, unit);
        return unit;
    }
    /** The files opened so far, in the order in which they were asked for. */
    get opened() {
        return [...this.#units.values()].filter((unit) => unit !== null);
    }
    /** The file that `specifier` names when it is imported from `fromFile`. */
    resolve(specifier, fromFile) {
        return this.#host.resolve(specifier, fromFile);
    }
    #parse(file) {
        const input = this.#host.read(file);
        if (!input)
            return null;
        try {
            const kind = SCRIPT_KINDS[input.language] ?? 'TS';
            const source = ts.createSourceFile(file, input.text, { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }, true, ts.ScriptKind[kind]);
            return indexSource(file, source, this.#host.mentions);
        }
        catch (error) {
            this.#host.onFault(file, error instanceof Error ? error.message : String(error));
            return null;
        }
    }
}
const SCRIPT_KINDS = {
    ts: 'TS',
    mts: 'TS',
    cts: 'TS',
    tsx: 'TSX',
    // Plain JavaScript carries JSX in many repositories; the JSX grammar reads both.
    js: 'JSX',
    mjs: 'JSX',
    cjs: 'JSX',
    jsx: 'JSX',
    json: 'JSON',
};
/** Where a node stands, for people and for edits. */
function locate(node) {
    const source = node.getSourceFile();
    const start = node.getStart(source);
    const from = source.getLineAndCharacterOfPosition(start);
    const to = source.getLineAndCharacterOfPosition(node.end);
    return {
        file: source.fileName,
        start,
        end: node.end,
        line: from.line + 1,
        column: from.character + 1,
        endLine: to.line + 1,
        endColumn: to.character + 1,
    };
}

;// CONCATENATED MODULE: ./build/src/syntax/symbol.js
/** What a reader calls the code around a place: `PleoClient.listExpenses`, `syncExpenses`. */

/** The enclosing named function or method, with its class; null at top level. */
function symbolOf(node) {
    for (let at = node.parent; at; at = at.parent) {
        const name = nameOf(at);
        if (name === null)
            continue;
        const owner = ts.isClassLike(at.parent) ? at.parent.name?.text : undefined;
        return owner === undefined ? name : `${owner}.${name}`;
    }
    return null;
}
function nameOf(node) {
    if (ts.isConstructorDeclaration(node))
        return 'constructor';
    if (ts.isPropertyDeclaration(node))
        return propertyNameText(node.name);
    if (!isFunctionNode(node))
        return null;
    if (node.name)
        return propertyNameText(node.name);
    const { parent } = node;
    if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent))
        return propertyNameText(parent.name);
    return null;
}

;// CONCATENATED MODULE: ./build/src/evaluate/text.js
/** Strings with holes: joined, compared and taken apart without losing what is known. */

/** The most characters followed in one string: a constant doubled a hundred times ends here. */
const MAX_LENGTH = 20_000;
/** The value as a string, as a template literal would write it. */
function toText(value, node) {
    return mapOptions(value, node, (option) => {
        if (option.kind === 'text' || option.kind === 'unknown')
            return asText(option);
        if (option.kind === 'constant')
            return value_text(String(option.value));
        if (option.kind === 'fields' && option.text)
            return toText(option.text(), node);
        if (option.kind === 'list')
            return joinList(option.items, ',', node);
        if (option.kind === 'foreign')
            return asText(unknown('global', option.path.join('.') || (option.module ?? ''), option.node));
        return asText(unknown('syntax', option.kind, node));
    });
}
/** A string, an unknown as one hole; null for anything else. */
function asText(value) {
    return value.kind === 'text' ? value : { kind: 'text', pieces: [value], trail: value.trail };
}
/** The strings a value can be, each with its pieces; other kinds become one hole. */
function textsOf(value, node) {
    return optionsOf(toText(value, node)).map((option) => option.kind === 'text'
        ? option
        : asText(option.kind === 'unknown' ? option : unknown('syntax', option.kind, node)));
}
/** The string when all of it is known, else null. */
function knownText(value) {
    if (value?.kind !== 'text')
        return null;
    let whole = '';
    for (const piece of value.pieces) {
        if (typeof piece !== 'string')
            return null;
        whole += piece;
    }
    return whole;
}
/** The string that a property name, a method or a flag is, numbers included. */
function knownKey(value) {
    if (value.kind === 'constant' && typeof value.value === 'number')
        return String(value.value);
    return knownText(value);
}
/** Joins two values as strings; alternatives multiply, within bounds. */
function concat(left, right, node) {
    const lefts = textsOf(left, node);
    const rights = textsOf(right, node);
    const joined = lefts.flatMap((a) => rights.map((b) => concatTexts(a, b, node)));
    const every = (left.kind !== 'one-of' || left.every) && (right.kind !== 'one-of' || right.every);
    return oneOf(joined, node, every);
}
/** Joins many. */
function concatAll(values, node) {
    return values.reduce((whole, value) => concat(whole, value, node), value_text(''));
}
/** The items of a list with a separator between them. */
function joinList(items, separator, node) {
    return concatAll(items.flatMap((item, i) => (i === 0 ? [item] : [value_text(separator), item])), node);
}
/** A text of these pieces, neighbouring strings joined. */
function textOf(pieces, trail) {
    const merged = [];
    for (const piece of pieces) {
        const last = merged.at(-1);
        if (typeof piece === 'string' && typeof last === 'string')
            merged[merged.length - 1] = last + piece;
        else if (piece !== '')
            merged.push(piece);
    }
    return { kind: 'text', pieces: merged, trail };
}
/** Applies a change that looks at known text only, piece by piece; holes stay. */
function mapPieces(value, change) {
    return textOf(value.pieces.map((piece) => (typeof piece === 'string' ? change(piece) : piece)), value.trail);
}
function concatTexts(a, b, node) {
    const length = (pieces) => pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 1), 0);
    if (length(a.pieces) + length(b.pieces) > MAX_LENGTH)
        return asText(unknown('budget', 'a very long text', node));
    return textOf([...a.pieces, ...b.pieces], joinTrails(a.trail, b.trail));
}
/** Everything a value passed through, for evidence. */
function trailsOf(...values) {
    return values.reduce((trail, value) => (value ? joinTrails(trail, trailOf(value)) : trail), []);
}

;// CONCATENATED MODULE: ./build/src/clients/credential.js
/** The credential on a request, as far as its header tells: scheme and source. Its text is never kept. */



/** What the request's `Authorization` header or `auth` option says, or null when it has neither. */
function readCredential(slots, place) {
    const header = slots.headers ? authorization(slots.headers) : null;
    const value = header ?? slots.auth;
    if (!value)
        return null;
    const [text] = textsOf(value, place);
    if (!text)
        return null;
    const scheme = header ? schemeOf(text) : 'basic';
    return { kind: 'unknown', scheme, source: sourceOf(text), at: locate(place) };
}
function authorization(headers) {
    for (const option of optionsOf(headers)) {
        const name = option.kind === 'fields' ? headerName(option) : undefined;
        const value = option.kind === 'fields' && name !== undefined ? option.read(name) : null;
        if (value)
            return value;
    }
    return null;
}
function headerName(headers) {
    return headers.names().find((name) => name.toLowerCase() === 'authorization');
}
function schemeOf(text) {
    const [head] = text.pieces;
    if (typeof head !== 'string')
        return 'unknown';
    if (/^bearer\s/i.test(head))
        return 'bearer';
    return /^basic\s/i.test(head) ? 'basic' : 'unknown';
}
function sourceOf(text) {
    const hole = text.pieces.find((piece) => typeof piece !== 'string');
    if (!hole)
        return { type: knownText(text) === '' ? 'unknown' : 'literal', name: null };
    if (hole.why === 'environment')
        return { type: 'env', name: hole.name };
    return { type: hole.why === 'parameter' ? 'parameter' : 'unknown', name: hole.name };
}

;// CONCATENATED MODULE: ./build/src/clients/describe-call.js
/** Found calls → the model's calls: places and words instead of syntax, doubles joined. */





/** Collapsed source text of a node, for fingerprints. */
function collapsedText(node) {
    return node.getText().replace(/\s+/g, ' ').slice(0, 400);
}
/** Calls in order of file and place, each place and endpoint once. */
function describeCalls(found, { contextOf }) {
    const byEndpoint = new Map();
    for (const call of found) {
        const described = describe(call, contextOf(call.place.getSourceFile().fileName));
        const { file, start, end } = described.location;
        const key = [file, start, end, described.api, described.method, described.path].join('\0');
        const known = byEndpoint.get(key);
        byEndpoint.set(key, known ? joined(known, described) : described);
    }
    const calls = withoutGuesses([...byEndpoint.values()]);
    calls.sort((a, b) => compareText(a.location.file, b.location.file) || a.location.start - b.location.start);
    return calls.map((call, index) => ({ ...call, id: `c${index + 1}` }));
}
function describe(found, context) {
    const { endpoint, place, api, environment, certainty, followed } = found;
    const slots = followed.levels.at(-1)?.slots;
    return {
        id: '',
        location: locate(place),
        context,
        client: slots?.client ?? 'unknown',
        api,
        environment,
        host: endpoint.url.host,
        method: endpoint.method,
        path: isUnknownPath(endpoint.url.path) ? null : endpoint.url.path,
        query: endpoint.query,
        body: endpoint.body,
        credential: slots ? readCredential(slots, place) : null,
        certainty,
        symbol: symbolOf(place),
        text: collapsedText(place),
        evidence: evidenceOf(found),
    };
}
/** A path of which nothing is known but that there is one. */
function isUnknownPath(path) {
    return path !== '/' && path.split('/').every((segment) => segment === '' || /^(\{\w+\})+$/.test(segment));
}
/** The way of the address, then the request that sends it, then the callers in between. */
function evidenceOf({ endpoint, followed, place }) {
    const slots = followed.levels.at(-1)?.slots;
    const marks = [...joinTrails(endpoint.address.trail, slots?.method ? trailOf(slots.method) : [])];
    if (followed.request !== place)
        marks.push({ node: followed.request, note: `sent here with ${slots?.client ?? 'a client'}` });
    for (const level of followed.levels.slice(1))
        if (level.node !== place)
            marks.push({ node: level.node, note: 'called here' });
    const at = locate(place);
    const seen = new Set([`${at.file}:${at.line}`]);
    const steps = [];
    for (const mark of marks) {
        if (mark.note === '')
            continue;
        const step = { at: locate(mark.node), note: mark.note };
        const key = `${step.at.file}:${step.at.line}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        steps.push(step);
    }
    return steps;
}
function joined(a, b) {
    const [better, other] = (0,certainty/* isAtLeast */.d)(a.certainty, b.certainty) ? [a, b] : [b, a];
    const environment = a.environment === b.environment ? a.environment : 'unknown';
    return {
        ...better,
        environment,
        query: joinKeys(better.query, other.query),
        body: joinKeys(better.body, other.body),
    };
}
function joinKeys(a, b) {
    return [
        ...a,
        ...b.filter((key) => !a.some((known) => known.name === key.name && known.value === key.value)),
    ];
}
/** Where one way decides a place, the half-known ones at the same place say nothing more. */
function withoutGuesses(calls) {
    const decided = new Set(calls.filter((call) => call.certainty !== 'possible').map(placeKey));
    return calls.filter((call) => call.certainty !== 'possible' || !decided.has(placeKey(call)));
}
function placeKey({ location, api }) {
    return `${location.file}\0${location.start}\0${location.end}\0${api}`;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/evaluate/frame.js
/** Where evaluation stands: which function, called with what, under which assumptions about its callers. */

function makeWorld(from, assumptions = new Map()) {
    const { program, libraries, budget } = from;
    return { program, libraries, budget, assumptions, open: new Map(), selves: new Map(), entered: [] };
}
/** The same world with one assumption more. */
function assume(world, assumption) {
    return makeWorld(world, new Map(world.assumptions).set(assumption.owner, assumption));
}
function makeFrame(from) {
    return { ...from, memo: new Map() };
}
/** The frame of a function of which nothing is known but the world's assumptions. */
function openFrame(fn, world) {
    const known = world.open.get(fn);
    if (known)
        return known;
    const outer = fn ? openFrame(enclosingFunction(fn), world) : null;
    const open = makeFrame({ world, fn, args: null, self: null, outer, depth: 0 });
    // Set before the site is looked at: a caller inside the function itself finds the open frame.
    world.open.set(fn, open);
    const assumption = fn && world.assumptions.get(fn);
    if (assumption?.kind !== 'call')
        return open;
    const entered = assumption.site.enter(world) ?? open;
    world.open.set(fn, entered);
    return entered;
}
/** The frame in which a node is evaluated when nobody calls: that of its nearest function. */
function frameAt(node, world) {
    return openFrame(enclosingFunction(node), world);
}
/** The frame of `fn` as seen from `frame`: its own when it lies lexically around, else the open one. */
function frameOf(fn, frame) {
    for (let at = frame; at; at = at.outer)
        if (at.fn === fn)
            return at;
    return openFrame(fn, frame.world);
}
/** Counts one step; false when the scan has used up its budget. */
function spend(frame, node) {
    const { budget } = frame.world;
    budget.steps -= 1;
    if (budget.steps > 0)
        return true;
    budget.onExhausted(node);
    return false;
}

;// CONCATENATED MODULE: ./build/src/syntax/declaration.js
/** The one seam between a name and what it stands for: scopes walked outwards, without a type checker. */

const scopes = new WeakMap();
/** What `name` stands for at `node`, or null for a global. */
function findDeclaration(name, node) {
    for (let at = node; at; at = at.parent) {
        if (!isScope(at))
            continue;
        const found = scopeOf(at).get(name);
        if (found)
            return found;
    }
    return null;
}
/** The names declared directly in a scope; computed once. */
function scopeOf(scope) {
    let names = scopes.get(scope);
    if (!names) {
        names = new Map();
        collect(scope, names);
        scopes.set(scope, names);
    }
    return names;
}
function isScope(node) {
    return (ts.isSourceFile(node) ||
        ts.isBlock(node) ||
        ts.isModuleBlock(node) ||
        ts.isCaseBlock(node) ||
        ts.isForStatement(node) ||
        ts.isForOfStatement(node) ||
        ts.isForInStatement(node) ||
        ts.isCatchClause(node) ||
        ts.isClassExpression(node) ||
        isFunctionNode(node));
}
function collect(scope, names) {
    if (isFunctionNode(scope)) {
        if (ts.isFunctionExpression(scope) && scope.name)
            names.set(scope.name.text, { kind: 'function', node: scope });
        for (const parameter of scope.parameters)
            bind(parameter.name, { kind: 'parameter', node: parameter }, names);
        if (scope.body && ts.isBlock(scope.body))
            hoistVars(scope.body, names);
        return;
    }
    if (ts.isClassExpression(scope)) {
        if (scope.name)
            names.set(scope.name.text, { kind: 'class', node: scope });
        return;
    }
    if (ts.isCatchClause(scope)) {
        if (scope.variableDeclaration) {
            bind(scope.variableDeclaration.name, { kind: 'variable', node: scope.variableDeclaration }, names);
        }
        return;
    }
    if (ts.isForStatement(scope) || ts.isForOfStatement(scope) || ts.isForInStatement(scope)) {
        if (scope.initializer && ts.isVariableDeclarationList(scope.initializer))
            bindList(scope.initializer, names);
        return;
    }
    if (ts.isCaseBlock(scope)) {
        for (const clause of scope.clauses)
            for (const statement of clause.statements)
                bindStatement(statement, names);
        return;
    }
    if (ts.isSourceFile(scope))
        hoistVars(scope, names);
    if (ts.isSourceFile(scope) || ts.isBlock(scope) || ts.isModuleBlock(scope)) {
        for (const statement of scope.statements)
            bindStatement(statement, names);
    }
}
function bindStatement(statement, names) {
    if (ts.isVariableStatement(statement))
        bindList(statement.declarationList, names);
    else if (ts.isFunctionDeclaration(statement)) {
        // Overload signatures have no body; the implementation is the one that runs.
        if (statement.name && (statement.body || !names.has(statement.name.text))) {
            names.set(statement.name.text, { kind: 'function', node: statement });
        }
    }
    else if (ts.isClassDeclaration(statement)) {
        if (statement.name)
            names.set(statement.name.text, { kind: 'class', node: statement });
    }
    else if (ts.isEnumDeclaration(statement))
        names.set(statement.name.text, { kind: 'enum', node: statement });
    else if (ts.isModuleDeclaration(statement) && ts.isIdentifier(statement.name)) {
        if (!names.has(statement.name.text))
            names.set(statement.name.text, { kind: 'namespace', node: statement });
    }
    else if (ts.isImportDeclaration(statement))
        bindImport(statement, names);
    else if (ts.isImportEqualsDeclaration(statement))
        bindImportEquals(statement, names);
}
function bindImport(statement, names) {
    const clause = statement.importClause;
    if (!clause || !ts.isStringLiteral(statement.moduleSpecifier))
        return;
    const specifier = statement.moduleSpecifier.text;
    const add = (local, name, node) => {
        names.set(local.text, { kind: 'import', specifier, name, node });
    };
    if (clause.name)
        add(clause.name, 'default', clause);
    if (!clause.namedBindings)
        return;
    if (ts.isNamespaceImport(clause.namedBindings)) {
        add(clause.namedBindings.name, '*', clause.namedBindings);
        return;
    }
    for (const element of clause.namedBindings.elements) {
        add(element.name, (element.propertyName ?? element.name).text, element);
    }
}
/** `import axios = require('axios')`. */
function bindImportEquals(statement, names) {
    const reference = statement.moduleReference;
    if (!ts.isExternalModuleReference(reference) || !ts.isStringLiteral(reference.expression))
        return;
    const specifier = reference.expression.text;
    names.set(statement.name.text, { kind: 'import', specifier, name: '*', node: statement });
}
function bindList(list, names) {
    for (const declaration of list.declarations)
        bind(declaration.name, { kind: 'variable', node: declaration }, names);
}
function bind(name, declaration, names) {
    if (ts.isIdentifier(name)) {
        // A destructured parameter without a name of its own still shadows.
        if (name.text)
            names.set(name.text, declaration);
        return;
    }
    for (const element of name.elements) {
        if (ts.isBindingElement(element))
            bind(element.name, { kind: declaration.kind, node: element }, names);
    }
}
/** `var` belongs to the function, however deep it stands. */
function hoistVars(root, names) {
    const stack = [root];
    for (let node = stack.pop(); node; node = stack.pop()) {
        ts.forEachChild(node, (child) => {
            if (isFunctionNode(child) || ts.isClassLike(child))
                return;
            if (ts.isVariableDeclarationList(child) && !(child.flags & ts.NodeFlags.BlockScoped))
                bindList(child, names);
            stack.push(child);
        });
    }
}
/** The file an import leads to, or null when it is a package. */
function importedFile(declaration, program) {
    return program.resolve(declaration.specifier, declaration.node.getSourceFile().fileName);
}

;// CONCATENATED MODULE: ./build/src/syntax/exports.js
/** What a module gives to others: its own names, what it passes on, and CommonJS's `module.exports`. */


const tables = new WeakMap();
/** The export `name` of a unit, through re-exports; null when there is none. */
function findExport(unit, name, program, seen = new Set()) {
    const key = `${unit.file}\0${name}`;
    if (seen.has(key))
        return null;
    seen.add(key);
    const table = exportTable(unit);
    const own = table.named.get(name);
    if (own)
        return follow(own, program, seen);
    if (name === 'default')
        return table.whole ? { kind: 'expression', node: table.whole } : null;
    for (const star of table.stars) {
        const file = program.resolve(star.specifier, unit.file);
        const target = file === null ? null : program.open(file);
        const found = target && findExport(target, name, program, seen);
        if (found)
            return found;
    }
    return null;
}
/** The names a unit exports by itself and through `export *`. */
function exportNames(unit, program, seen = new Set()) {
    const names = new Set();
    if (seen.has(unit.file))
        return names;
    seen.add(unit.file);
    const table = exportTable(unit);
    for (const name of table.named.keys())
        names.add(name);
    for (const star of table.stars) {
        const file = program.resolve(star.specifier, unit.file);
        const target = file === null ? null : program.open(file);
        if (!target)
            continue;
        for (const name of exportNames(target, program, seen))
            if (name !== 'default')
                names.add(name);
    }
    return names;
}
/** The expression of `module.exports = …`, or null. */
function wholeExport(unit) {
    return exportTable(unit).whole;
}
/** Follows an imported name to where it comes from. */
function follow(target, program, seen = new Set()) {
    if (target.kind !== 'declaration' || target.declaration.kind !== 'import')
        return target;
    const { specifier, name, node } = target.declaration;
    const file = importedFile(target.declaration, program);
    if (file === null)
        return { kind: 'foreign', specifier, name, node };
    if (name === '*')
        return { kind: 'module', file };
    const unit = program.open(file);
    return unit && findExport(unit, name, program, seen);
}
function exportTable(unit) {
    let table = tables.get(unit);
    if (!table) {
        table = buildTable(unit);
        tables.set(unit, table);
    }
    return table;
}
function buildTable(unit) {
    const named = new Map();
    const stars = [];
    for (const statement of unit.source.statements) {
        if (ts.isExportDeclaration(statement))
            addExportDeclaration(statement, named, stars);
        else if (ts.isExportAssignment(statement)) {
            named.set('default', { kind: 'expression', node: statement.expression });
        }
        else
            addExported(statement, named);
    }
    return { named: addCommonJs(unit, named), stars, whole: wholeCommonJs(unit) };
}
function addExportDeclaration(statement, named, stars) {
    const from = statement.moduleSpecifier;
    const specifier = from && ts.isStringLiteral(from) ? from.text : null;
    if (!statement.exportClause) {
        if (specifier !== null)
            stars.push({ specifier, node: statement });
        return;
    }
    if (ts.isNamespaceExport(statement.exportClause)) {
        if (specifier === null)
            return;
        const declaration = { kind: 'import', specifier, name: '*', node: statement };
        named.set(statement.exportClause.name.text, { kind: 'declaration', declaration });
        return;
    }
    for (const element of statement.exportClause.elements) {
        const local = (element.propertyName ?? element.name).text;
        const declaration = specifier === null
            ? findDeclaration(local, statement)
            : { kind: 'import', specifier, name: local, node: element };
        if (declaration)
            named.set(element.name.text, { kind: 'declaration', declaration });
    }
}
/** `export const x`, `export function f`, `export default class …`. */
function addExported(statement, named) {
    if (!ts.canHaveModifiers(statement))
        return;
    const modifiers = ts.getModifiers(statement) ?? [];
    if (!modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword))
        return;
    const isDefault = modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);
    if (ts.isVariableStatement(statement)) {
        for (const { name } of statement.declarationList.declarations) {
            for (const local of boundNames(name)) {
                const declaration = findDeclaration(local, statement);
                if (declaration)
                    named.set(local, { kind: 'declaration', declaration });
            }
        }
        return;
    }
    const declaration = exportedDeclaration(statement);
    if (declaration)
        named.set(isDefault ? 'default' : declaration.name, { kind: 'declaration', declaration: declaration.of });
}
function exportedDeclaration(statement) {
    if (ts.isFunctionDeclaration(statement)) {
        // Overloads: the last one, with the body, is found by name.
        const name = statement.name?.text ?? 'default';
        const of = statement.name ? findDeclaration(name, statement) : null;
        return { name, of: of ?? { kind: 'function', node: statement } };
    }
    if (ts.isClassDeclaration(statement)) {
        return { name: statement.name?.text ?? 'default', of: { kind: 'class', node: statement } };
    }
    if (ts.isEnumDeclaration(statement))
        return { name: statement.name.text, of: { kind: 'enum', node: statement } };
    if (ts.isModuleDeclaration(statement)) {
        return { name: statement.name.text, of: { kind: 'namespace', node: statement } };
    }
    return null;
}
function boundNames(name) {
    if (ts.isIdentifier(name))
        return [name.text];
    return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}
function addCommonJs(unit, named) {
    for (const [root, depth] of [
        ['module', 2],
        ['exports', 1],
    ]) {
        for (const write of unit.writes.get(root) ?? []) {
            const name = write.path[depth - 1];
            if (write.path.length !== depth || name === undefined || !ts.isBinaryExpression(write.node))
                continue;
            if (root === 'module' && write.path[0] !== 'exports')
                continue;
            if (!named.has(name))
                named.set(name, { kind: 'expression', node: write.node.right });
        }
    }
    return named;
}
function wholeCommonJs(unit) {
    for (const write of unit.writes.get('module') ?? []) {
        if (write.path.length !== 1 || write.path[0] !== 'exports' || !ts.isBinaryExpression(write.node))
            continue;
        return write.node.right;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/evaluate/operators.js
/** Operators: what is known of an operation whose operands are known in part. */




/** Whether a value counts as true; null: it may be either. */
function truthiness(value) {
    const answers = new Set(optionsOf(value).map(optionTruthiness));
    const [only] = answers;
    return answers.size === 1 && only !== undefined ? only : null;
}
function optionTruthiness(value) {
    if (value.kind === 'constant')
        return Boolean(value.value);
    if (value.kind === 'unknown')
        return null;
    if (value.kind !== 'text')
        return value.kind === 'foreign' ? null : true;
    if (value.pieces.length === 0)
        return false;
    return value.pieces.some((piece) => typeof piece === 'string') ? true : null;
}
/** `a ? b : c`: the branch that is taken, or both. */
function evaluateConditional(node, frame) {
    const test = truthiness(evaluate(node.condition, frame));
    if (test === true)
        return evaluate(node.whenTrue, frame);
    if (test === false)
        return evaluate(node.whenFalse, frame);
    return oneOf([evaluate(node.whenTrue, frame), evaluate(node.whenFalse, frame)], node);
}
function evaluateBinary(node, frame) {
    const right = () => evaluate(node.right, frame);
    switch (node.operatorToken.kind) {
        case ts.SyntaxKind.PlusToken:
            return add(evaluate(node.left, frame), right(), node);
        case ts.SyntaxKind.QuestionQuestionToken:
            return fallBack(evaluate(node.left, frame), right, isNullish, node);
        case ts.SyntaxKind.BarBarToken:
            return fallBack(evaluate(node.left, frame), right, isFalsy, node);
        case ts.SyntaxKind.AmpersandAmpersandToken: {
            const left = evaluate(node.left, frame);
            const test = truthiness(left);
            if (test === false)
                return left;
            return test === true ? right() : oneOf([constant(false), right()], node);
        }
        case ts.SyntaxKind.EqualsToken:
        case ts.SyntaxKind.CommaToken:
        case ts.SyntaxKind.QuestionQuestionEqualsToken:
        case ts.SyntaxKind.BarBarEqualsToken:
            return right();
        default:
            return compare(node, frame);
    }
}
/** `+` of two numbers is a sum that nobody needs; anything else joins strings. */
function add(left, right, node) {
    if (left.kind === 'constant' && right.kind === 'constant') {
        if (typeof left.value === 'number' && typeof right.value === 'number')
            return constant(left.value + right.value);
    }
    return concat(left, right, node);
}
/** `left ?? right` and `left || right`: options of the left that can stay, and the right where one can fail. */
function fallBack(left, right, fails, node) {
    const staying = [];
    let canFail = false;
    for (const option of optionsOf(left)) {
        const failing = fails(option);
        if (failing !== true)
            staying.push(option);
        if (failing !== false)
            canFail = true;
    }
    return oneOf(canFail ? [...staying, right()] : staying, node);
}
function isNullish(value) {
    if (value.kind === 'constant')
        return value.value === null || value.value === undefined;
    // A template is a string even when all of it is unknown; a bare unknown may be anything.
    return value.kind === 'unknown' ? null : false;
}
function isFalsy(value) {
    const truth = truthiness(value);
    return truth === null ? null : !truth;
}
/** `undefined ?? default` of a destructuring or parameter default. */
function withDefault(value, fallback, node) {
    const isMissing = (option) => {
        if (option.kind === 'constant')
            return option.value === undefined;
        return option.kind === 'unknown' ? null : false;
    };
    return fallBack(value, fallback, isMissing, node);
}
/** `===` and its kin, decided only where both sides are known. */
function compare(node, frame) {
    const kind = node.operatorToken.kind;
    const equal = kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.EqualsEqualsToken;
    const different = kind === ts.SyntaxKind.ExclamationEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsToken;
    if (!equal && !different)
        return unknown('syntax', evaluate_nameOf(node), node);
    const same = isSame(evaluate(node.left, frame), evaluate(node.right, frame));
    return same === null ? unknown('syntax', evaluate_nameOf(node), node) : constant(same === equal);
}
/** Whether two values are the same text or constant; null: not known. */
function isSame(left, right) {
    const a = left.kind === 'constant' ? left.value : knownText(left);
    const b = right.kind === 'constant' ? right.value : knownText(right);
    if (isOpen(left) || isOpen(right))
        return null;
    if (a === null && left.kind !== 'constant')
        return null;
    if (b === null && right.kind !== 'constant')
        return null;
    return a === b;
}
function isOpen(value) {
    return value.kind === 'unknown' || value.kind === 'one-of' || value.kind === 'foreign';
}
function evaluatePrefix(node, frame) {
    const operand = evaluate(node.operand, frame);
    if (node.operator === ts.SyntaxKind.ExclamationToken) {
        const truth = truthiness(operand);
        return truth === null ? unknown('syntax', evaluate_nameOf(node), node) : constant(!truth);
    }
    if (node.operator === ts.SyntaxKind.MinusToken && operand.kind === 'constant')
        return constant(-Number(operand.value));
    return unknown('syntax', evaluate_nameOf(node), node);
}

;// CONCATENATED MODULE: ./build/src/evaluate/order.js
/** Which write reaches which use: roughly in order of the text, branches and loops minded. */

/** How `write` reaches `use`; `home` is the function that declares the variable (null: module level). */
function reach(write, use, home) {
    const writer = enclosingFunction(write);
    const reader = enclosingFunction(use);
    if (writer !== reader) {
        // A function that only reads runs after the code around it has run; one that writes may run any time.
        return writer === home ? unconditional(write, home) : 'maybe';
    }
    const branch = branchOf(write, use);
    if (branch === 'other')
        return 'never';
    if (write.pos >= use.pos && !contains(write, use))
        return sharedLoop(write, use) ? 'maybe' : 'never';
    // The right side of `url = url + x` reads what was there before.
    if (contains(write, use))
        return sharedLoop(write, use) ? 'maybe' : 'never';
    return branch === 'conditional' ? 'maybe' : 'before';
}
function unconditional(write, home) {
    for (let at = write; at.parent && at !== home; at = at.parent) {
        if (isBranch(at))
            return 'maybe';
        if (isFunctionNode(at.parent))
            break;
    }
    return 'before';
}
function contains(outer, inner) {
    return outer.pos <= inner.pos && inner.end <= outer.end;
}
/** Whether the write stands in a branch that the use is not in, or in one that excludes the use. */
function branchOf(write, use) {
    const around = new Set();
    for (let at = use; at; at = at.parent)
        around.add(at);
    let conditional = false;
    let at = write;
    while (at.parent && !around.has(at.parent)) {
        if (isBranch(at))
            conditional = true;
        at = at.parent;
    }
    // `at` is now the outermost part of the write's way that the use is not inside of.
    if (!around.has(at) && isBranch(at)) {
        const sibling = childTowards(use, at.parent);
        if (sibling && sibling !== at && isBranch(sibling))
            return 'other';
        conditional = true;
    }
    return conditional ? 'conditional' : 'same';
}
function childTowards(node, ancestor) {
    for (let at = node; at.parent; at = at.parent)
        if (at.parent === ancestor)
            return at;
    return null;
}
/** A part of a statement that may be passed over. */
function isBranch(node) {
    const { parent } = node;
    if (ts.isIfStatement(parent))
        return node === parent.thenStatement || node === parent.elseStatement;
    if (ts.isConditionalExpression(parent))
        return node !== parent.condition;
    if (ts.isCaseBlock(parent) || ts.isCatchClause(node))
        return true;
    if (ts.isIterationStatement(parent, false))
        return node === parent.statement && !ts.isDoStatement(parent);
    if (ts.isBinaryExpression(parent))
        return node === parent.right && isShortCircuit(parent.operatorToken.kind);
    return false;
}
function isShortCircuit(kind) {
    return (kind === ts.SyntaxKind.AmpersandAmpersandToken ||
        kind === ts.SyntaxKind.BarBarToken ||
        kind === ts.SyntaxKind.QuestionQuestionToken);
}
function sharedLoop(write, use) {
    for (let at = write.parent; at && !isFunctionNode(at); at = at.parent) {
        if (ts.isIterationStatement(at, false) && contains(at, use))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/evaluate/assignments.js
/** The value of a variable where it is read: its start, and the assignments that reach the place. */








/** The value that `declaration` has at `use`, when it starts as `initial`. */
function assignedValue(declaration, initial, use, frame) {
    const { node } = declaration;
    const home = enclosingFunction(node);
    let current = null;
    for (const write of writesTo(node, frame)) {
        if (write.path.length > 0 || !ts.isBinaryExpression(write.node))
            continue;
        const reached = reach(write.node, use, home);
        if (reached === 'never')
            continue;
        current ??= [initial()];
        const before = oneOf(current, node);
        const value = withMark(written(write.node, before, frame), write.node, 'assigned');
        current = reached === 'before' ? [value] : [...current, value];
    }
    if (!current)
        return initial();
    // `let url;` that is set in branches: its start is no value that anybody means to use.
    const meant = current.filter((value) => value !== UNDEFINED);
    return oneOf(meant.length > 0 ? meant : current, node);
}
/** The writes to a declared name, in order of the text. */
function writesTo(node, frame) {
    const name = ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isParameter(node) ? node.name : null;
    if (!name || !ts.isIdentifier(name))
        return [];
    const unit = frame.world.program.open(node.getSourceFile().fileName);
    const writes = unit?.writes.get(name.text) ?? [];
    return writes.filter((write) => {
        const target = ts.isIdentifier(write.root) ? findDeclaration(name.text, write.root) : null;
        return target?.node === node;
    });
}
function written(node, before, frame) {
    const home = frameOf(enclosingFunction(node), frame);
    const right = () => evaluate(node.right, home);
    switch (node.operatorToken.kind) {
        case ts.SyntaxKind.PlusEqualsToken:
            return concat(before, right(), node);
        case ts.SyntaxKind.QuestionQuestionEqualsToken:
        case ts.SyntaxKind.BarBarEqualsToken:
            return fallBack(before, right, (value) => (truthiness(value) === null ? null : !truthiness(value)), node);
        default:
            return right();
    }
}

;// CONCATENATED MODULE: ./build/src/evaluate/foreign.js
/** Things of packages and of the platform: named by where they come from, members dropped into one path. */

/** Names of the global object itself. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global']);
/** Where environment variables are read from, as paths of globals. */
const ENVIRONMENTS = ['process.env', 'import.meta.env', 'Bun.env'];
/** A foreign thing; environment variables are known as such. */
function foreign(module, path, node) {
    const [head, ...rest] = path;
    if (module === 'process' || module === 'node:process')
        return foreign(null, ['process', ...withoutDefault(path)], node);
    if (module === null && head !== undefined && rest.length > 0 && GLOBAL_OBJECTS.has(head)) {
        return foreign(null, rest, node);
    }
    const members = module === null ? path : withoutDefault(path);
    const variable = module === null ? environmentVariable(members) : null;
    if (variable !== null)
        return { ...unknown('environment', variable, node), trail: [{ node, note: `reads ${variable}` }] };
    return { kind: 'foreign', module, path: members, made: null, node, trail: [] };
}
/** The variable that a path of globals reads, or null. */
function environmentVariable(path) {
    for (const environment of ENVIRONMENTS) {
        if (path.slice(0, -1).join('.') === environment)
            return path.at(-1) ?? null;
    }
    return null;
}
/** A member of a foreign thing. */
function foreignMember(of, name, node) {
    if (of.made)
        return { ...of, path: [...of.path, name], node };
    const value = foreign(of.module, [...of.path, name], node);
    return value.kind === 'foreign' || value.kind === 'unknown'
        ? { ...value, trail: [...of.trail, ...value.trail] }
        : value;
}
/** `axios.default.get` is `axios.get`: CommonJS and ES modules meet here. */
function withoutDefault(path) {
    return path[0] === 'default' ? withoutDefault(path.slice(1)) : path;
}

;// CONCATENATED MODULE: ./build/src/evaluate/objects.js
/** Object and array literals, and objects put together from others. */





/** An object of parts. */
function fieldsOf(parts, node, extra = {}) {
    return {
        kind: 'fields',
        read: (name) => readParts(parts, name, node),
        names: () => [...new Set(parts.flatMap(partNames))],
        rest: () => parts.map(partRest).find((rest) => rest !== null) ?? null,
        text: null,
        brand: null,
        identity: {},
        node,
        trail: [],
        ...extra,
    };
}
function readParts(parts, name, node) {
    const options = [];
    for (const part of [...parts].reverse()) {
        if (part.kind === 'property') {
            if (part.name !== name)
                continue;
            options.push(part.value());
            return oneOf(options, node);
        }
        if (part.kind === 'maybe') {
            if (part.name === name)
                options.push(part.value());
            continue;
        }
        const spread = readSpread(part.value(), name, node);
        options.push(...spread.values);
        if (spread.certain)
            return oneOf(options, node);
    }
    return options.length > 0 ? oneOf(options, node) : null;
}
/** What a spread object says of one name; `certain`: it surely has it. */
function readSpread(value, name, node) {
    const values = [];
    let certain = true;
    for (const option of optionsOf(value)) {
        if (option.kind === 'fields') {
            const found = option.read(name);
            const rest = option.rest();
            if (found)
                values.push(found);
            else if (rest)
                values.push(spreadMember(rest, name, node));
            if (!found)
                certain = false;
        }
        else if (option.kind === 'unknown') {
            values.push(spreadMember(option, name, node));
            certain = false;
        }
        else
            certain = false;
    }
    return { values, certain };
}
/** The member of something unknown: unknown for the same reason, under its longer name. */
function member(of, name, node) {
    return { ...of, name: `${of.name}.${name}`, node };
}
function spreadMember(of, name, node) {
    return { ...member(of, name, node), spread: true };
}
function partNames(part) {
    if (part.kind !== 'spread')
        return [part.name];
    return optionsOf(part.value()).flatMap((option) => (option.kind === 'fields' ? option.names() : []));
}
function partRest(part) {
    if (part.kind !== 'spread')
        return null;
    for (const option of optionsOf(part.value())) {
        if (option.kind === 'unknown')
            return option;
        const rest = option.kind === 'fields' ? option.rest() : null;
        if (rest)
            return rest;
    }
    return null;
}
function objectLiteral(node, frame) {
    const parts = [];
    // A box, since methods need the object that they belong to.
    const self = { value: null };
    for (const property of node.properties) {
        if (ts.isSpreadAssignment(property)) {
            parts.push({ kind: 'spread', value: () => evaluate(property.expression, frame) });
            continue;
        }
        const name = ts.isShorthandPropertyAssignment(property)
            ? property.name.text
            : keyOf(property.name, frame);
        if (name === null) {
            parts.push({ kind: 'spread', value: () => unknown('syntax', evaluate_nameOf(property), property) });
        }
        else if (ts.isPropertyAssignment(property)) {
            parts.push({
                kind: 'property',
                name,
                value: () => withSelf(evaluate(property.initializer, frame), self.value),
            });
        }
        else if (ts.isShorthandPropertyAssignment(property)) {
            parts.push({ kind: 'property', name, value: () => evaluate(property.name, frame) });
        }
        else if (ts.isGetAccessorDeclaration(property)) {
            parts.push({
                kind: 'property',
                name,
                value: () => enter({ ...functionValue(property, frame), self: self.value }, [], property, frame.depth),
            });
        }
        else if (ts.isMethodDeclaration(property)) {
            parts.push({
                kind: 'property',
                name,
                value: () => ({ ...functionValue(property, frame), self: self.value }),
            });
        }
    }
    self.value = fieldsOf(parts, node);
    return self.value;
}
/** A `function` expression in a literal is a method of it; an arrow keeps the `this` around. */
function withSelf(value, self) {
    if (value.kind !== 'function' || value.self || !ts.isFunctionExpression(value.node))
        return value;
    return { ...value, self };
}
function keyOf(name, frame) {
    const written = propertyNameText(name);
    if (written !== null || !ts.isComputedPropertyName(name))
        return written;
    return knownKey(evaluate(name.expression, frame));
}
function arrayLiteral(node, frame) {
    const items = [];
    let rest = null;
    for (const element of node.elements) {
        if (ts.isSpreadElement(element)) {
            const spread = evaluate(element.expression, frame);
            if (spread.kind === 'list')
                items.push(...spread.items);
            else
                rest = spread.kind === 'unknown' ? spread : unknown('syntax', evaluate_nameOf(element), element);
        }
        else
            items.push(ts.isOmittedExpression(element) ? UNDEFINED : evaluate(element, frame));
    }
    return list(items, rest);
}

;// CONCATENATED MODULE: ./build/src/evaluate/urls.js
/** `URL`, `URLSearchParams` and `Headers` as objects that can be read, changed and written as text. */




/** A `URLSearchParams` of these pairs; written as text it is `a=b&c={c}`. */
function searchParams(parts, node) {
    const all = fieldsOf(parts, node);
    const pairs = () => {
        const known = all
            .names()
            .map((name) => concatAll([value_text(`${encodeURIComponent(name)}=`), all.read(name) ?? value_text('')], node));
        const rest = all.rest();
        return rest ? [...known, rest] : known;
    };
    return { ...all, brand: 'URLSearchParams', text: () => joinList(pairs(), '&', node) };
}
/** What `new URLSearchParams(init)` holds. */
function searchParamsFrom(init, node) {
    if (!init)
        return searchParams([], node);
    if (init.kind === 'fields')
        return searchParams([{ kind: 'spread', value: () => init }], node);
    const written = knownText(init);
    if (written !== null) {
        const parts = [...new URLSearchParams(written)].map(([name, value]) => ({
            kind: 'property',
            name,
            value: () => value_text(value),
        }));
        return searchParams(parts, node);
    }
    if (init.kind === 'list') {
        const parts = init.items.flatMap((pair) => {
            const name = pair.kind === 'list' ? knownText(pair.items[0]) : null;
            const value = pair.kind === 'list' ? pair.items[1] : undefined;
            return name === null || !value ? [] : [{ kind: 'property', name, value: () => value }];
        });
        return searchParams(parts, node);
    }
    return searchParams([{ kind: 'spread', value: () => (init.kind === 'unknown' ? init : unknown('syntax', 'query', node)) }], node);
}
const partsOf = new WeakMap();
/** A `URL` of an address and a query. */
function urlOf(base, query, node) {
    const whole = () => mapOptions(base, node, (address) => {
        const search = query.text?.() ?? value_text('');
        const empty = search.kind === 'text' && search.pieces.length === 0;
        return empty ? address : concatAll([address, value_text('?'), search], node);
    });
    const parts = [
        { kind: 'property', name: 'href', value: whole },
        { kind: 'property', name: 'searchParams', value: () => query },
        { kind: 'property', name: 'search', value: () => concat(value_text('?'), query.text?.() ?? value_text(''), node) },
        { kind: 'property', name: 'pathname', value: () => mapOptions(base, node, (b) => pathnameOf(b, node)) },
        { kind: 'property', name: 'origin', value: () => mapOptions(base, node, (b) => originOf(b, node)) },
    ];
    const url = { ...fieldsOf(parts, node), brand: 'URL', text: whole };
    partsOf.set(url.identity, { base, query });
    return url;
}
/** `new URL(path, base)`, joined as the URL parser joins them. */
function urlFrom(path, base, node) {
    const addresses = textsOf(path, node).flatMap((p) => {
        const source = partsOfText(p, node);
        if (!base || isAbsolute(p))
            return [urlOf(source.base, source.query, node)];
        return textsOf(base, node).map((b) => urlOf(joinUrl(source.base, b), source.query, node));
    });
    return oneOf(addresses, node);
}
/** A URL with one of its members replaced: `searchParams`, `pathname`, `search`. */
function urlWith(url, name, value, node) {
    const parts = partsOf.get(url.identity);
    if (!parts)
        return url;
    if (name === 'searchParams')
        return value.kind === 'fields' ? urlOf(parts.base, value, node) : url;
    if (name === 'search') {
        const query = mapOptions(value, node, (v) => v.kind === 'text' ? mapPieces(v, (s) => s.replace(/^\?/, '')) : v);
        return urlOf(parts.base, searchParamsFrom(query, node), node);
    }
    if (name === 'pathname') {
        const origin = readMember(url, 'origin', node);
        return urlOf(concat(origin, value, node), parts.query, node);
    }
    return url;
}
function partsOfText(address, node) {
    const split = splitAt(address, '?');
    if (!split)
        return { base: address, query: searchParams([], node) };
    const written = knownText(split.after);
    const query = written === null
        ? searchParams([{ kind: 'spread', value: () => queryKeys(split.after, node) }], node)
        : searchParamsFrom(value_text(written), node);
    return { base: split.before, query };
}
/** The pairs of a query with holes: `status={status}&limit=5`. */
function queryKeys(query, node) {
    const parts = [];
    let rest = query;
    while (rest) {
        const split = splitAt(rest, '&');
        const pair = split ? split.before : rest;
        const equals = splitAt(pair, '=');
        const name = knownText(equals ? equals.before : pair);
        if (name !== null && name !== '')
            parts.push({ kind: 'property', name, value: () => (equals ? equals.after : value_text('')) });
        else if (name === null)
            parts.push({ kind: 'spread', value: () => unknown('syntax', 'query', node) });
        rest = split ? split.after : null;
    }
    return fieldsOf(parts, node);
}
/** A text cut at the first known `mark`. */
function splitAt(value, mark) {
    for (const [index, piece] of value.pieces.entries()) {
        const at = typeof piece === 'string' ? piece.indexOf(mark) : -1;
        if (typeof piece !== 'string' || at < 0)
            continue;
        return {
            before: textOf([...value.pieces.slice(0, index), piece.slice(0, at)], value.trail),
            after: textOf([piece.slice(at + mark.length), ...value.pieces.slice(index + 1)], value.trail),
        };
    }
    return null;
}
function isAbsolute(address) {
    const [head] = address.pieces;
    return typeof head === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(head);
}
/** `new URL('/expenses', 'https://x/v1')` drops `/v1`; `new URL('expenses', 'https://x/v1/')` keeps it. */
function joinUrl(path, base) {
    if (path.kind !== 'text')
        return path;
    const [head] = path.pieces;
    const origin = knownOrigin(base);
    const trail = [...base.trail, ...path.trail];
    if (typeof head === 'string' && head.startsWith('//'))
        return textOf(['https:', ...path.pieces], trail);
    if (typeof head === 'string' && head.startsWith('/')) {
        // Where the base is unknown, its own path is lost with it: the hole stands for the origin.
        return textOf([...(origin ?? base.pieces.slice(0, 1)), ...path.pieces], trail);
    }
    if (typeof head === 'string' && head.startsWith('./')) {
        return joinUrl(textOf([head.slice(2), ...path.pieces.slice(1)], path.trail), base);
    }
    const whole = splitAt(base, '?')?.before ?? base;
    const last = whole.pieces.at(-1);
    if (typeof last !== 'string')
        return textOf([...whole.pieces, '/', ...path.pieces], trail);
    const slash = last.lastIndexOf('/');
    const hasPath = !/^[a-z][a-z0-9+.-]*:\/\/[^/]*$/i.test(last);
    const kept = hasPath && slash >= 0 ? last.slice(0, slash + 1) : `${last}/`;
    return textOf([...whole.pieces.slice(0, -1), kept, ...path.pieces], trail);
}
function knownOrigin(base) {
    const [head] = base.pieces;
    if (typeof head !== 'string')
        return null;
    const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(head)?.[0];
    if (origin === undefined)
        return null;
    if (origin.length < head.length || base.pieces.length === 1)
        return [origin];
    // The host goes on in a hole: it ends at the next known slash.
    const pieces = [origin];
    for (const piece of base.pieces.slice(1)) {
        const slash = typeof piece === 'string' ? piece.indexOf('/') : -1;
        if (typeof piece === 'string' && slash >= 0)
            return [...pieces, piece.slice(0, slash)];
        pieces.push(piece);
    }
    return pieces;
}
function originOf(base, node) {
    const pieces = base.kind === 'text' ? knownOrigin(base) : null;
    return pieces ? textOf(pieces, base.kind === 'text' ? base.trail : []) : unknown('syntax', 'origin', node);
}
function pathnameOf(base, node) {
    const whole = knownText(base);
    if (whole === null || !URL.canParse(whole))
        return unknown('syntax', 'pathname', node);
    return value_text(new URL(whole).pathname);
}
/** The pairs of a `Headers` object given an object, a list of pairs, or nothing. */
function headersFrom(init, node) {
    return { ...searchParamsFrom(init, node), brand: 'Headers', text: null };
}
/** The keys of a query or header object as a list, for `Object.keys` and loops. */
function keysOf(value) {
    return list(value.names().map((name) => value_text(name)));
}

;// CONCATENATED MODULE: ./build/src/evaluate/mutation.js
/** Calls that change the object they are made on, and assignments to its members: the object afterwards. */




/** `target` after `target.method(...args)`; `=` stands for an assignment of a member, `with x` for a changed part. */
function mutated(target, method, args, how) {
    if (target.kind === 'list') {
        return method === 'push' || method === 'unshift'
            ? list([...target.items, ...args.map((a) => a())], target.rest)
            : target;
    }
    if (target.kind !== 'fields')
        return target;
    const [first, second] = args;
    if (method.startsWith('with ') && first)
        return urlWith(target, method.slice(5), first(), how.node);
    if (method === 'assign')
        return extended(target, args.slice(1).map((value) => ({ kind: 'spread', value })), how);
    if (!first ||
        !second ||
        (method !== '=' && method !== 'set' && method !== 'append' && method !== 'setHeader'))
        return target;
    // A class of the repository may have a `set` of its own, with its own meaning.
    if (method !== '=' && target.brand === 'instance')
        return target;
    const name = knownKey(first());
    if (method === '=' && target.brand === 'URL' && name !== null)
        return urlWith(target, name, second(), how.node);
    const part = name === null
        ? { kind: 'spread', value: () => unknown('syntax', 'key', how.node) }
        : { kind: how.surely ? 'property' : 'maybe', name, value: second };
    return extended(target, [part], how);
}
function extended(target, parts, how) {
    const all = [{ kind: 'spread', value: () => target }, ...parts];
    if (target.brand === 'URLSearchParams')
        return searchParams(all, how.node);
    return fieldsOf(all, how.node, { brand: target.brand, trail: target.trail });
}

;// CONCATENATED MODULE: ./build/src/evaluate/writes.js
/** What is written into an object after it was made: `options.headers.Accept = …`, `params.set(…)`, `Object.assign(…)`. */









/** `value`, read at `node` from a variable, with what was written into it before. */
function applyWrites(value, node, frame) {
    if (value.kind !== 'fields' && value.kind !== 'list')
        return value;
    if (!ts.isIdentifier(node))
        return value;
    const declaration = findDeclaration(node.text, node);
    if (!declaration || (declaration.kind !== 'variable' && declaration.kind !== 'parameter'))
        return value;
    const home = enclosingFunction(declaration.node);
    const unit = frame.world.program.open(node.getSourceFile().fileName);
    let current = value;
    for (const write of unit?.writes.get(node.text) ?? []) {
        const isWhole = write.path.length === 0 && ts.isBinaryExpression(write.node);
        if (isWhole || write.root === node || findDeclaration(node.text, write.root)?.node !== declaration.node)
            continue;
        const reached = reach(write.node, node, home);
        if (reached !== 'never')
            current = applyWrite(current, write.path, write, reached === 'before', frame);
    }
    return current;
}
/** One write applied at its path; `surely` false: it may not have happened. */
function applyWrite(value, path, write, surely, frame) {
    const home = frameOf(enclosingFunction(write.node), frame);
    const { node } = write;
    if (ts.isCallExpression(node)) {
        const args = node.arguments.map((argument) => () => evaluate(argument, home));
        return inside(value, path, node, surely, (target) => mutated(target, calleeName(node) ?? '', args, { node, surely }));
    }
    if (!ts.isBinaryExpression(node))
        return value;
    const right = node.operatorToken.kind === ts.SyntaxKind.EqualsToken ? node.right : null;
    if (!right || path.length === 0)
        return value;
    return inside(value, path.slice(0, -1), node, surely, (target) => mutated(target, '=', [() => readName(path), () => evaluate(right, home)], { node, surely }));
}
function readName(path) {
    return { kind: 'text', pieces: [path.at(-1) ?? ''], trail: [] };
}
/** Changes what lies at `path` inside a value; the objects on the way are copies with one property more. */
function inside(value, path, node, surely, change) {
    const [name, ...rest] = path;
    if (name === undefined)
        return change(value);
    if (value.kind !== 'fields')
        return value;
    if (value.brand === 'URL')
        return mutatedMember(value, name, node, change);
    const part = {
        kind: surely ? 'property' : 'maybe',
        name,
        value: () => inside(readMember(value, name, node), rest, node, surely, change),
    };
    return fieldsOf([{ kind: 'spread', value: () => value }, part], node, {
        trail: value.trail,
        brand: value.brand,
    });
}
/** A built-in whose member is part of itself: `url.searchParams.set(…)` changes the URL. */
function mutatedMember(value, name, node, change) {
    return mutated(value, `with ${name}`, [() => change(readMember(value, name, node))], {
        node,
        surely: true,
    });
}

;// CONCATENATED MODULE: ./build/src/evaluate/properties.js
/** `a.b` and `a[b]`: the member of a value. */








function readProperty(node, frame) {
    const of = evaluate(node.expression, frame);
    return applyWrites(readMember(of, node.name.text, node), node, frame);
}
function readElement(node, frame) {
    const of = evaluate(node.expression, frame);
    return mapOptions(evaluate(node.argumentExpression, frame), node, (key) => {
        const name = knownKey(key);
        return name === null ? anyMember(of, node) : readMember(of, name, node);
    });
}
/** The member `name` of a value: of each of its options. */
function readMember(of, name, node) {
    return mapOptions(of, node, (option) => {
        switch (option.kind) {
            case 'fields': {
                const found = option.read(name);
                if (found)
                    return found;
                const rest = option.rest();
                return rest ? member(rest, name, node) : UNDEFINED;
            }
            case 'foreign':
                return foreignMember(option, name, node);
            case 'unknown':
                return member(option, name, node);
            case 'list':
                return listMember(option.items, name);
            case 'class':
                return classStatic(option, name, node);
            case 'text': {
                const whole = knownText(option);
                return name === 'length' && whole !== null
                    ? constant(whole.length)
                    : unknown('syntax', evaluate_nameOf(node), node);
            }
            case 'function':
                return unknown('syntax', evaluate_nameOf(node), node);
            case 'constant':
                return UNDEFINED;
        }
    });
}
function listMember(items, name) {
    if (name === 'length')
        return constant(items.length);
    const item = /^\d+$/.test(name) ? items[Number(name)] : undefined;
    return item ?? UNDEFINED;
}
/** A member whose name is not known: any of them. */
function anyMember(of, node) {
    return mapOptions(of, node, (option) => {
        if (option.kind === 'fields') {
            const values = option.names().flatMap((name) => option.read(name) ?? []);
            const rest = option.rest();
            return oneOf(rest ? [...values, rest] : values, node);
        }
        if (option.kind === 'list')
            return oneOf(option.items, node);
        if (option.kind === 'unknown')
            return member(option, '…', node);
        return unknown('syntax', evaluate_nameOf(node), node);
    });
}
/** The items that a loop or an array method goes over, as one value: all of them in turn. */
function eachItem(of, node) {
    return mapOptions(of, node, (option) => {
        if (option.kind === 'list')
            return oneOf(option.rest ? [...option.items, option.rest] : option.items, node, true);
        if (option.kind === 'unknown')
            return member(option, '[]', node);
        return unknown('syntax', ts.isExpression(node) ? evaluate_nameOf(node) : 'item', node);
    });
}

;// CONCATENATED MODULE: ./build/src/evaluate/callbacks.js
/** What is passed to a function written right in a call: `ids.map((id) => …)`, `withClient((client) => …)`. */







/** Array methods whose callback gets an item, and at which position. */
const ITEM_AT = {
    map: 0,
    forEach: 0,
    filter: 0,
    flatMap: 0,
    find: 0,
    some: 0,
    every: 0,
    reduce: 1,
};
/** The argument number `index` that `fn` gets from the call it is written in; null when that is not known. */
function callbackArgument(fn, index, home) {
    let at = fn;
    while (ts.isParenthesizedExpression(at.parent))
        at = at.parent;
    const call = at.parent;
    if (!ts.isCallExpression(call) || !call.arguments.some((argument) => argument === at))
        return null;
    const around = home.outer ?? frameAt(call, home.world);
    const callee = skipWrappers(call.expression);
    if (ts.isPropertyAccessExpression(callee)) {
        if (ITEM_AT[callee.name.text] === index) {
            const items = evaluate(callee.expression, around);
            if (optionsOf(items).some((option) => option.kind === 'list'))
                return known(eachItem(items, callee));
        }
        if (callee.name.text === 'then' && index === 0)
            return known(evaluate(callee.expression, around));
    }
    const target = evaluate(callee, around);
    if (target.kind !== 'function')
        return null;
    return passedBy(target, call, at, index, around);
}
/** What `target` passes to the parameter that it got this callback in. */
function passedBy(target, call, at, index, around) {
    const position = positionOf(at, call) + target.bound.length;
    const parameter = target.node.parameters[position];
    if (!parameter || !ts.isIdentifier(parameter.name))
        return null;
    const { text } = parameter.name;
    const inner = frameFor(target, argumentsOf(call, around), around.depth);
    const unit = around.world.program.open(target.node.getSourceFile().fileName);
    const values = [];
    for (const candidate of unit?.calls ?? []) {
        if (candidate.pos < target.node.pos || candidate.end > target.node.end || !ts.isCallExpression(candidate))
            continue;
        const callee = skipWrappers(candidate.expression);
        if (!ts.isIdentifier(callee) || callee.text !== text || findDeclaration(text, callee)?.node !== parameter)
            continue;
        const argument = argumentsOf(candidate, innerFrame(candidate, target, inner))[index];
        if (argument && !argument.spread)
            values.push(argument.value());
    }
    return values.length > 0 ? known(oneOf(values, call)) : null;
}
function positionOf(argument, call) {
    for (const [index, candidate] of call.arguments.entries())
        if (candidate === argument)
            return index;
    return -1;
}
/** The frame of a call inside the function: of a function nested in it, when the call stands in one. */
function innerFrame(node, target, inner) {
    const nested = [];
    for (let at = node.parent; at && at !== target.node; at = at.parent) {
        if (ts.isArrowFunction(at) || ts.isFunctionExpression(at) || ts.isFunctionDeclaration(at))
            nested.unshift(at);
    }
    return nested.reduce((outer, fn) => makeFrame({ world: inner.world, fn, args: null, self: null, outer, depth: outer.depth }), inner);
}
/** Nothing gained from an unknown: the parameter's own name says more. */
function known(value) {
    return optionsOf(value).every((option) => option.kind === 'unknown') ? null : value;
}

;// CONCATENATED MODULE: ./build/src/evaluate/modules.js
/** Imports → values: named, default, namespace, `require`, JSON files, packages. */










/** What an imported name holds. */
function importValue(declaration, frame) {
    const { specifier, name, node } = declaration;
    const file = importedFile(declaration, frame.world.program);
    if (file === null)
        return foreign(specifier, name === '*' ? [] : [name], node);
    return withMark(moduleMember(file, name, node, frame), node, `imported from ${specifier}`);
}
/** The value of `require('…')` or `import('…')`: a module of the repository or of a package. */
function requiredModule(specifier, node, frame) {
    const file = frame.world.program.resolve(specifier, node.getSourceFile().fileName);
    return file === null ? foreign(specifier, [], node) : moduleMember(file, '*', node, frame);
}
/** CommonJS's `exports` and `module` inside the module itself; null for other names. */
function ownExports(node, frame) {
    if (node.text !== 'exports' && node.text !== 'module')
        return null;
    const exported = () => moduleMember(node.getSourceFile().fileName, '*', node, frame);
    if (node.text === 'exports')
        return exported();
    return fieldsOf([{ kind: 'property', name: 'exports', value: exported }], node);
}
function moduleMember(file, name, node, frame) {
    const unit = frame.world.program.open(file);
    if (!unit)
        return unknown('import', name, node);
    if (file.endsWith('.json')) {
        const whole = jsonValue(unit, frame);
        return name === '*' || name === 'default' ? whole : readMember(whole, name, node);
    }
    if (name === '*')
        return moduleValue(unit, node, frame);
    const target = findExport(unit, name, frame.world.program);
    if (target)
        return exportValue(target, node, frame);
    const whole = wholeExport(unit);
    return whole
        ? readMember(evaluate(whole, openFrame(null, frame.world)), name, node)
        : unknown('import', name, node);
}
function exportValue(target, node, frame) {
    const top = openFrame(null, frame.world);
    switch (target.kind) {
        case 'declaration':
            // Read from the end of its module: whatever is assigned there at top level has happened.
            return declaredValue(target.declaration, target.declaration.node.getSourceFile().endOfFileToken, top);
        case 'expression':
            return evaluate(target.node, top);
        case 'module':
            return moduleMember(target.file, '*', node, frame);
        case 'foreign':
            return foreign(target.specifier, target.name === '*' ? [] : [target.name], target.node);
    }
}
/** A module as one object. CommonJS's `module.exports` is that object. */
function moduleValue(unit, node, frame) {
    const whole = wholeExport(unit);
    const named = [...exportNames(unit, frame.world.program)].map((name) => ({
        kind: 'property',
        name,
        value: () => {
            const target = findExport(unit, name, frame.world.program);
            return target ? exportValue(target, node, frame) : UNDEFINED;
        },
    }));
    if (!whole)
        return fieldsOf(named, node);
    const value = evaluate(whole, openFrame(null, frame.world));
    if (named.length === 0 || value.kind !== 'fields')
        return value;
    return fieldsOf([{ kind: 'spread', value: () => value }, ...named], node);
}
function jsonValue(unit, frame) {
    const [statement] = unit.source.statements;
    if (!statement || !ts.isExpressionStatement(statement))
        return unknown('import', unit.file, unit.source);
    return evaluate(statement.expression, openFrame(null, frame.world));
}

;// CONCATENATED MODULE: ./build/src/evaluate/bindings.js
/** Names → values: variables, parameters, destructuring, functions, classes, enums. */














function evaluateIdentifier(node, frame) {
    if (node.text === 'undefined')
        return UNDEFINED;
    const declaration = findDeclaration(node.text, node);
    if (!declaration)
        return ownExports(node, frame) ?? foreign(null, [node.text], node);
    return applyWrites(declaredValue(declaration, node, frame), node, frame);
}
/** What a declaration holds where `use` reads it. */
function declaredValue(declaration, use, frame) {
    switch (declaration.kind) {
        case 'variable':
            return variableValue(declaration.node, use, frame);
        case 'parameter':
            return assignedValue(declaration, () => parameterBinding(declaration.node, frame), use, frame);
        case 'function':
            return functionValue(declaration.node, frameOf(enclosingFunction(declaration.node), frame));
        case 'class':
            return {
                kind: 'class',
                node: declaration.node,
                closure: frameOf(enclosingFunction(declaration.node), frame),
            };
        case 'enum':
            return enumValue(declaration.node, frame);
        case 'namespace':
            return namespaceValue(declaration.node, frame);
        case 'import':
            return importValue(declaration, frame);
    }
}
function variableValue(node, use, frame) {
    const home = frameOf(enclosingFunction(node), frame);
    const initial = () => initialValue(node, home);
    const list = rootDeclaration(node).parent;
    const isConst = ts.isVariableDeclarationList(list) && (list.flags & ts.NodeFlags.Const) !== 0;
    if (isConst)
        return initial();
    return assignedValue({ kind: 'variable', node }, initial, use, frame);
}
/** What a variable starts with. */
function initialValue(node, home) {
    if (ts.isBindingElement(node))
        return destructured(node, home);
    const loop = node.parent.parent;
    if (ts.isForOfStatement(loop))
        return eachItem(evaluate(loop.expression, home), loop.expression);
    if (ts.isForInStatement(loop))
        return unknown('syntax', node.name.getText(), node);
    if (ts.isCatchClause(node.parent))
        return unknown('syntax', node.name.getText(), node);
    if (!node.initializer)
        return UNDEFINED;
    const value = evaluate(node.initializer, home);
    return ts.isIdentifier(node.name) ? withMark(value, node, `held in ${node.name.text}`) : value;
}
function rootDeclaration(node) {
    let at = node;
    while (ts.isBindingElement(at))
        at = at.parent.parent;
    return at;
}
/** One name taken out of an object or a list. */
function destructured(element, home) {
    const pattern = element.parent;
    const owner = pattern.parent;
    let whole;
    if (ts.isBindingElement(owner))
        whole = destructured(owner, home);
    else if (ts.isParameter(owner))
        whole = parameterOf(owner, home);
    else
        whole = initialValue(owner, home);
    return taken(element, whole, home);
}
function taken(element, whole, home) {
    const pattern = element.parent;
    if (element.dotDotDotToken)
        return rest(pattern, element, whole);
    let value;
    if (ts.isArrayBindingPattern(pattern)) {
        value = readMember(whole, String(pattern.elements.indexOf(element)), element);
    }
    else {
        const name = propertyNameText(element.propertyName ?? element.name);
        value = name === null ? unknown('syntax', element.getText(), element) : readMember(whole, name, element);
    }
    const { initializer } = element;
    return initializer
        ? withDefault(value, () => withMark(evaluate(initializer, home), element, 'default value'), element)
        : value;
}
/** `...rest`: what the pattern before it did not name. */
function rest(pattern, element, whole) {
    if (ts.isArrayBindingPattern(pattern)) {
        return whole.kind === 'list' ? list(whole.items.slice(pattern.elements.length - 1), whole.rest) : whole;
    }
    const named = pattern.elements.flatMap((e) => e === element ? [] : (propertyNameText(e.propertyName ?? e.name) ?? []));
    const parts = [{ kind: 'spread', value: () => whole }];
    const all = fieldsOf(parts, element);
    return {
        ...all,
        names: () => all.names().filter((name) => !named.includes(name)),
        read: (name) => (named.includes(name) ? null : all.read(name)),
    };
}
function parameterBinding(node, frame) {
    const fn = enclosingFunction(node);
    const home = frameOf(fn, frame);
    return ts.isBindingElement(node) ? destructured(node, home) : parameterOf(node, home);
}
/** What a parameter holds in the frame of its function: the caller's argument, its default, or an open hole. */
function parameterOf(node, home) {
    const fn = node.parent;
    if (!isFunctionNode(fn))
        return unknown('syntax', node.name.getText(), node);
    const index = fn.parameters.filter((p) => p.name.getText() !== 'this').indexOf(node);
    const { initializer } = node;
    const given = home.args ? argumentAt(home, index, node) : openParameter(node, index, fn, home);
    return initializer
        ? withDefault(given, () => withMark(evaluate(initializer, home), node, 'default value'), node)
        : given;
}
function argumentAt(home, index, node) {
    const values = [];
    for (const argument of home.args ?? []) {
        if (!argument.spread) {
            if (!node.dotDotDotToken && values.length === index)
                return withMark(argument.value(), argument.node, 'argument');
            values.push(argument.value());
            continue;
        }
        const spread = argument.value();
        if (spread.kind === 'list' && !spread.rest)
            values.push(...spread.items);
        else
            return spread.kind === 'unknown' ? spread : unknown('syntax', argument.node.getText(), argument.node);
    }
    if (node.dotDotDotToken)
        return list(values.slice(index));
    return values[index] ?? UNDEFINED;
}
function openParameter(node, index, fn, home) {
    if (!isFunctionNode(fn))
        return unknown('syntax', node.name.getText(), node);
    const given = callbackArgument(fn, index, home);
    if (given)
        return given;
    const typed = node.type && instanceOfType(node.type, home);
    if (typed)
        return typed;
    const owner = ts.isConstructorDeclaration(fn) ? fn.parent : fn;
    const open = unknown('parameter', node.name.getText(), node, owner);
    return node.dotDotDotToken ? list([], open) : open;
}
function enumValue(node, frame) {
    const parts = node.members.map((item, index) => ({
        kind: 'property',
        name: propertyNameText(item.name) ?? '',
        value: () => (item.initializer ? evaluate(item.initializer, frame) : constant(index)),
    }));
    return fieldsOf(parts, node);
}
function namespaceValue(node, frame) {
    const parts = [];
    const body = node.body && ts.isModuleBlock(node.body) ? node.body.statements : [];
    for (const statement of body) {
        for (const name of declaredNames(statement)) {
            parts.push({
                kind: 'property',
                name,
                value: () => {
                    const declaration = findDeclaration(name, statement);
                    return declaration ? declaredValue(declaration, statement, frame) : value_text('');
                },
            });
        }
    }
    return fieldsOf(parts, node);
}
function declaredNames(statement) {
    if (ts.isVariableStatement(statement)) {
        return statement.declarationList.declarations.flatMap(({ name }) => ts.isIdentifier(name) ? [name.text] : []);
    }
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
        return statement.name ? [statement.name.text] : [];
    return [];
}

;// CONCATENATED MODULE: ./build/src/evaluate/evaluate.js
/** Expression → Value: one dispatch by syntax, memoised, budgeted, cycle-safe. Never throws. */











/** Deeper than anybody writes by hand, and well within the stack of a thread. */
const MAX_NESTING = 400;
/** What `node` is, seen from `frame`, the frame of its nearest function. */
function evaluate(node, frame) {
    const expression = skipWrappers(node);
    const known = frame.memo.get(expression);
    if (known === 'evaluating')
        return unknown('cycle', evaluate_nameOf(expression), expression);
    if (known)
        return known;
    if (!spend(frame, expression))
        return unknown('budget', evaluate_nameOf(expression), expression);
    const { budget } = frame.world;
    if (budget.nesting >= MAX_NESTING)
        return unknown('budget', evaluate_nameOf(expression), expression);
    frame.memo.set(expression, 'evaluating');
    budget.nesting += 1;
    const value = dispatch(expression, frame);
    budget.nesting -= 1;
    frame.memo.set(expression, value);
    return value;
}
function dispatch(node, frame) {
    if (ts.isStringLiteralLike(node))
        return value_text(node.text, node, 'written here');
    if (ts.isIdentifier(node))
        return evaluateIdentifier(node, frame);
    if (ts.isPropertyAccessExpression(node))
        return readProperty(node, frame);
    if (ts.isElementAccessExpression(node))
        return readElement(node, frame);
    if (ts.isCallExpression(node))
        return evaluateCall(node, frame);
    if (ts.isTemplateExpression(node))
        return template(node, frame);
    if (ts.isObjectLiteralExpression(node))
        return objectLiteral(node, frame);
    if (isFunctionNode(node))
        return functionValue(node, frame);
    if (ts.isBinaryExpression(node))
        return evaluateBinary(node, frame);
    if (ts.isConditionalExpression(node))
        return evaluateConditional(node, frame);
    if (ts.isAwaitExpression(node))
        return evaluate(node.expression, frame);
    if (ts.isNewExpression(node))
        return evaluateNew(node, frame);
    if (ts.isArrayLiteralExpression(node))
        return arrayLiteral(node, frame);
    if (isThis(node))
        return evaluateThis(node, frame);
    return dispatchRest(node, frame);
}
function dispatchRest(node, frame) {
    if (ts.isNumericLiteral(node))
        return constant(Number(node.text));
    if (node.kind === ts.SyntaxKind.TrueKeyword)
        return constant(true);
    if (node.kind === ts.SyntaxKind.FalseKeyword)
        return constant(false);
    if (node.kind === ts.SyntaxKind.NullKeyword)
        return constant(null);
    if (node.kind === ts.SyntaxKind.SuperKeyword)
        return evaluateSuper(node, frame);
    if (ts.isPrefixUnaryExpression(node))
        return evaluatePrefix(node, frame);
    if (ts.isClassExpression(node))
        return { kind: 'class', node, closure: frame };
    if (ts.isTaggedTemplateExpression(node))
        return taggedTemplate(node, frame);
    if (ts.isVoidExpression(node))
        return UNDEFINED;
    if (ts.isMetaProperty(node)) {
        return { kind: 'foreign', module: null, path: ['import.meta'], made: null, node, trail: [] };
    }
    if (ts.isTypeOfExpression(node))
        return unknown('syntax', 'typeof', node);
    return unknown('syntax', evaluate_nameOf(node), node);
}
/** A function with what it closes over; an arrow keeps `this` through its frame. */
function functionValue(node, frame) {
    return { kind: 'function', node, closure: frame, self: null, bound: [], trail: [] };
}
function template(node, frame) {
    const pieces = [value_text(node.head.text, node.head.text === '' ? undefined : node, 'written here')];
    for (const span of node.templateSpans) {
        pieces.push(evaluate(span.expression, frame));
        // A template that only names other values is no place to point at, one that adds text is.
        pieces.push(value_text(span.literal.text, span.literal.text === '' ? undefined : node, 'written here'));
    }
    return concatAll(pieces, node);
}
/** `String.raw` and `url` tags leave the text as it is; what others do is unknown. */
function taggedTemplate(node, frame) {
    const tag = node.tag.getText();
    if (tag !== 'String.raw' && tag !== 'url')
        return unknown('call', evaluate_nameOf(node.tag), node);
    if (ts.isNoSubstitutionTemplateLiteral(node.template)) {
        return value_text(node.template.rawText ?? node.template.text, node, 'written here');
    }
    return template(node.template, frame);
}
/** What the reader calls an expression: its own text on one line, cut where it gets long. */
function evaluate_nameOf(node) {
    const source = node.getSourceFile();
    const start = node.getStart(source);
    const raw = source.text.slice(start, Math.min(node.end, start + 60)).replace(/\s+/g, ' ');
    return raw.length > 40 ? `${raw.slice(0, 39)}…` : raw;
}

;// CONCATENATED MODULE: ./build/src/evaluate/instances.js
/** An instance, layer by layer: its class, its base class and so on, each with the constructor's arguments. */








/** The chain of a class, most derived first. */
function layersOf(of, args, self) {
    const maker = of.node.members.find((m) => ts.isConstructorDeclaration(m) && !!m.body);
    const frame = once(() => ({ ...of.closure, self: self(), memo: new Map() }));
    const constructed = once(() => maker
        ? makeFrame({
            world: of.closure.world,
            fn: maker,
            args,
            self: self(),
            outer: frame(),
            depth: of.closure.depth + 1,
        })
        : null);
    const heritage = of.node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)
        ?.types[0];
    if (!heritage)
        return [{ node: of.node, frame, constructed, foreignBase: null }];
    const base = evaluate(heritage.expression, of.closure);
    const known = base.kind === 'class' && base.node !== of.node ? base : null;
    const foreignBase = known ? null : unknown('import', heritage.expression.getText(), heritage);
    const layer = { node: of.node, frame, constructed, foreignBase };
    if (!known)
        return [layer];
    return [layer, ...layersOf(known, superArguments(maker ?? null, constructed, args), self)];
}
/** What `super(…)` passes on; without a constructor everything. */
function superArguments(maker, constructed, args) {
    if (!maker)
        return args;
    const call = findSuperCall(maker);
    const frame = constructed();
    return call && frame ? argumentsOf(call, frame) : [];
}
function findSuperCall(maker) {
    for (const statement of maker.body?.statements ?? []) {
        if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression))
            continue;
        if (statement.expression.expression.kind === ts.SyntaxKind.SuperKeyword)
            return statement.expression;
    }
    return null;
}
/** A member of the object, from the first layer that has it. */
function readLayers(layers, name, self) {
    for (const layer of layers) {
        const value = readLayer(layer, name, self);
        if (value)
            return value;
    }
    return null;
}
function readLayer(layer, name, self) {
    const member = layer.node.members.find((m) => propertyNameText(m.name) === name && !ts.isSetAccessorDeclaration(m) && hasValue(m));
    if (member && ts.isMethodDeclaration(member))
        return { ...functionValue(member, layer.frame()), self };
    if (member && ts.isGetAccessorDeclaration(member)) {
        return enter({ ...functionValue(member, layer.frame()), self }, [], member, layer.frame().depth);
    }
    const initial = () => {
        if (!member || !ts.isPropertyDeclaration(member) || !member.initializer)
            return parameterProperty(layer, name);
        const value = evaluate(member.initializer, layer.frame());
        return withMark(value, member, `field ${name}`);
    };
    return assignedField(layer, name, initial, self);
}
/** A declaration without a value (`abstract`, `declare`, a bare field) leaves the say to others. */
function hasValue(member) {
    if (ts.isMethodDeclaration(member) || ts.isGetAccessorDeclaration(member))
        return member.body !== undefined;
    return ts.isPropertyDeclaration(member);
}
/** `constructor(private readonly base: string)`. */
function parameterProperty(layer, name) {
    const frame = layer.constructed();
    const { fn } = frame ?? {};
    if (!frame || !fn)
        return null;
    const parameter = fn.parameters.find((p) => ts.isIdentifier(p.name) && p.name.text === name);
    if (!parameter || !ts.isParameterPropertyDeclaration(parameter, fn))
        return null;
    return withMark(parameterOf(parameter, frame), parameter, `field ${name}`);
}
/** The field after the assignments to it: the constructor's first, those of other methods as possibilities. */
function assignedField(layer, name, initial, self) {
    const home = layer.frame();
    const unit = home.world.program.open(layer.node.getSourceFile().fileName);
    const writes = (unit?.thisWrites.get(layer.node) ?? []).filter((write) => write.path[0] === name);
    let current = initial();
    for (const write of writes) {
        const frame = frameOfWrite(write, layer, self);
        const surely = isInConstructor(write, layer.node) &&
            reach(write.node, layer.node, enclosingFunction(write.node)) === 'before';
        if (write.path.length > 1 || ts.isCallExpression(write.node)) {
            if (current)
                current = applyWrite(current, write.path.slice(1), write, surely, frame);
            continue;
        }
        const value = withMark(evaluate(write.node.right, frame), write.node, `field ${name}`);
        current = surely || !current ? value : oneOf([current, value], write.node);
    }
    return current;
}
function frameOfWrite(write, layer, self) {
    const fn = methodAround(write.node);
    if (fn && ts.isConstructorDeclaration(fn))
        return layer.constructed() ?? layer.frame();
    if (!fn || !isFunctionNode(fn))
        return layer.frame();
    const home = layer.frame();
    return makeFrame({ world: home.world, fn, args: null, self, outer: home, depth: home.depth + 1 });
}
function isInConstructor(write, node) {
    const fn = methodAround(write.node);
    return (fn !== null &&
        ts.isConstructorDeclaration(fn) &&
        fn.parent === node &&
        enclosingFunction(write.node) === fn);
}
/** The member of a class that a node stands in, past arrows. */
function methodAround(node) {
    for (let at = node.parent; at; at = at.parent)
        if (isFunctionNode(at) && !ts.isArrowFunction(at))
            return at;
    return null;
}
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./build/src/evaluate/classes.js
/** Classes and their instances: objects with identity, fields, overriding and `this`. */









const layersOfInstance = new WeakMap();
/** An object made by a class; `args` null: by whoever constructs it, which is not decided here. */
function makeInstance(of, args, site) {
    const box = { self: null };
    const layers = layersOf(of, args, () => box.self);
    const open = args === null;
    const self = {
        ...fieldsOf([], site),
        brand: 'instance',
        read: (name) => readLayers(layers, name, self) ?? (open ? openField(of.node, name, site) : null),
        names: () => layers.flatMap((layer) => memberNames(layer.node)),
        rest: () => layers.map((layer) => layer.foreignBase).find((base) => base !== null) ?? null,
        trail: open ? [] : [{ node: site, note: `new ${of.node.name?.text ?? 'object'}` }],
    };
    box.self = self;
    layersOfInstance.set(self.identity, layers);
    return self;
}
/** A field that no constructor seen sets: a subclass or whoever constructs the object decides. */
function openField(node, name, site) {
    return unknown('parameter', `this.${name}`, site, node);
}
function memberNames(node) {
    return node.members.flatMap((member) => propertyNameText(member.name) ?? []);
}
/** The object that `this` is in a class of which no construction is chosen. */
function openInstance(node, world) {
    const known = world.selves.get(node);
    if (known)
        return known;
    const frame = frameAt(node, world);
    const of = { kind: 'class', node, closure: frame };
    const open = makeInstance(of, null, node);
    world.selves.set(node, open);
    const assumption = world.assumptions.get(node);
    if (assumption?.kind !== 'new')
        return open;
    const made = ts.isNewExpression(assumption.site)
        ? evaluate(assumption.site, frameAt(assumption.site, world))
        : openInstance(assumption.site, world);
    if (made.kind === 'fields')
        world.selves.set(node, made);
    return world.selves.get(node) ?? open;
}
/** `this` where `node` stands. */
function evaluateThis(node, frame) {
    for (let at = node; at.parent; at = at.parent) {
        const owner = at.parent;
        if (ts.isPropertyDeclaration(owner) && ts.isClassLike(owner.parent)) {
            const self = selfAround(frame);
            if (self)
                return self;
            const node = owner.parent;
            return isStatic(owner)
                ? { kind: 'class', node, closure: frameAt(node, frame.world) }
                : openInstance(node, frame.world);
        }
        if (isFunctionNode(owner) && !ts.isArrowFunction(owner))
            return selfOf(owner, frame);
    }
    return unknown('global', 'this', node);
}
function selfOf(fn, frame) {
    if (!isFunctionNode(fn))
        return UNDEFINED;
    const { self } = frameOf(fn, frame);
    if (self)
        return self;
    if (ts.isClassLike(fn.parent)) {
        return isStatic(fn)
            ? { kind: 'class', node: fn.parent, closure: frameAt(fn.parent, frame.world) }
            : openInstance(fn.parent, frame.world);
    }
    const literal = ts.isPropertyAssignment(fn.parent) ? fn.parent.parent : fn.parent;
    if (ts.isObjectLiteralExpression(literal))
        return evaluate(literal, frameAt(literal, frame.world));
    return unknown('global', 'this', fn);
}
/** The object whose field initialiser is being evaluated. */
function selfAround(frame) {
    for (let at = frame; at; at = at.outer)
        if (at.self)
            return at.self;
    return null;
}
/** `super` in a method: the same object, read from the base classes on. */
function evaluateSuper(node, frame) {
    const self = evaluateThis(node, frame);
    const owner = enclosingClass(node);
    const layers = self.kind === 'fields' ? layersOfInstance.get(self.identity) : undefined;
    if (!layers || self.kind !== 'fields' || !owner)
        return unknown('syntax', 'super', node);
    const above = layers.slice(layers.findIndex((layer) => layer.node === owner) + 1);
    return { ...self, read: (name) => readLayers(above, name, self) };
}
/** A static member. */
function classStatic(of, name, node) {
    for (const member of of.node.members) {
        if (propertyNameText(member.name) !== name || !isStatic(member))
            continue;
        const closure = { ...of.closure, self: of, memo: new Map() };
        if (ts.isMethodDeclaration(member))
            return { ...functionValue(member, closure), self: of };
        if (ts.isGetAccessorDeclaration(member))
            return enter({ ...functionValue(member, closure), self: of }, [], node, 0);
        if (ts.isPropertyDeclaration(member) && member.initializer)
            return evaluate(member.initializer, closure);
    }
    const base = of.node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)
        ?.types[0];
    const above = base ? evaluate(base.expression, of.closure) : null;
    if (above?.kind === 'class')
        return classStatic(above, name, node);
    return unknown('syntax', evaluate_nameOf(node), node);
}
function isStatic(node) {
    if (!ts.canHaveModifiers(node))
        return false;
    return ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword) ?? false;
}
/** The object that a parameter of this declared type holds, when the type is a class of the repository. */
function instanceOfType(type, frame) {
    const node = classOfType(type, frame.world.program);
    return node ? openInstance(node, frame.world) : null;
}
function classOfType(type, program) {
    if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName))
        return null;
    const declaration = findDeclaration(type.typeName.text, type);
    if (declaration?.kind === 'class')
        return declaration.node;
    if (declaration?.kind !== 'import')
        return null;
    const file = importedFile(declaration, program);
    const unit = file === null ? null : program.open(file);
    const target = unit && findExport(unit, declaration.name, program);
    return target?.kind === 'declaration' && target.declaration.kind === 'class'
        ? target.declaration.node
        : null;
}

;// CONCATENATED MODULE: ./build/src/evaluate/fields-methods.js
/** Methods of the platform's objects: `URL`, `URLSearchParams`, `Headers`, `Map`. */





/** `of.name(...args)` where `of` has no such method of its own. */
function fieldsMethod(of, name, args, node) {
    if (of.text && (name === 'toString' || name === 'toJSON'))
        return toText(of.text(), node);
    const key = args[0] ? knownKey(args[0].value()) : null;
    if (name === 'get' && of.brand !== null && of.brand !== 'instance')
        return (key === null ? null : of.read(key)) ?? UNDEFINED;
    if (name === 'keys')
        return keysOf(of);
    const rest = of.rest();
    return rest ? { ...member(rest, name, node), why: 'call' } : unknown('call', evaluate_nameOf(node), node);
}

;// CONCATENATED MODULE: ./build/src/evaluate/globals.js
/** What the platform's own functions make of their arguments: one table, by where the name comes from. */







const first = ([value]) => value ?? null;
const string = ([value], node) => (value ? toText(value, node) : value_text(''));
/** Known text is written as in a URL; holes stay holes. */
const encoded = ([value], node) => {
    const known = knownText(value);
    if (known !== null)
        return value_text(encodeURIComponent(known));
    return value ? toText(value, node) : null;
};
const globals_assign = (given, node) => fieldsOf(given.map((value) => ({ kind: 'spread', value: () => value })), node);
const params = ([init], node) => searchParamsFrom(init, node);
const globals_joined = (given, node) => {
    const whole = knownText(joinList(given, '/', node));
    return whole === null ? joinList(given, '/', node) : value_text(whole.replace(/\/{2,}/g, '/'));
};
const CALLS = {
    String: string,
    encodeURIComponent: encoded,
    encodeURI: string,
    decodeURIComponent: string,
    decodeURI: string,
    'Object.freeze': first,
    'Object.seal': first,
    structuredClone: first,
    'Promise.resolve': first,
    'Promise.all': first,
    'Promise.race': ([value], node) => (value ? eachItem(value, node) : null),
    'Array.from': first,
    'Array.of': (given) => list(given),
    'Object.assign': globals_assign,
    'Object.keys': ([value]) => value?.kind === 'fields' ? list(value.names().map((name) => value_text(name))) : null,
    'Object.values': ([value]) => value?.kind === 'fields' ? list(pairs(value).map(([, item]) => item)) : null,
    'Object.entries': ([value]) => value?.kind === 'fields' ? list(pairs(value).map(([name, item]) => list([value_text(name), item]))) : null,
    'Object.fromEntries': ([value], node) => value ? { ...searchParamsFrom(value, node), brand: null, text: null } : null,
    'JSON.stringify': ([value], node) => value?.kind === 'fields'
        ? { ...value, brand: 'JSON', text: () => unknown('call', evaluate_nameOf(node), node) }
        : (value ?? null),
    'JSON.parse': ([value]) => value?.kind === 'fields' && value.brand === 'JSON' ? { ...value, brand: null, text: null } : null,
    'Deno.env.get': ([name], node) => variable(name, node),
    'path.join': globals_joined,
    'path.posix.join': globals_joined,
    'querystring.stringify': params,
    'qs.stringify': params,
    'query-string.stringify': params,
    'url.format': string,
};
const CONSTRUCTORS = {
    URL: ([path, base], node) => (path ? urlFrom(path, base, node) : null),
    URLSearchParams: params,
    Headers: ([init], node) => headersFrom(init, node),
    Map: ([init], node) => ({ ...searchParamsFrom(init, node), brand: 'Map', text: null }),
    String: string,
    Request: ([url, options], node) => (url ? request(url, options, node) : null),
};
/** The result of a platform function, or null when the table has none. */
function callGlobal(callee, args, node) {
    const builtin = callee.made ? undefined : CALLS[globalPath(callee)];
    if (!builtin)
        return null;
    return builtin(given(args), node);
}
/** The object a platform class makes, or null when the table has none. */
function constructGlobal(callee, args, node) {
    const builtin = callee.made ? undefined : CONSTRUCTORS[globalPath(callee)];
    return builtin ? builtin(given(args), node) : null;
}
/** `node:path`'s `posix.join` is `path.posix.join`; `URL` of `node:url` is the global. */
function globalPath(callee) {
    const module = callee.module?.replace(/^node:/, '') ?? null;
    const [head] = callee.path;
    if (module === 'url' && (head === 'URL' || head === 'URLSearchParams'))
        return callee.path.join('.');
    return module === null ? callee.path.join('.') : [module, ...callee.path].join('.');
}
function given(args) {
    return args.flatMap((argument) => {
        const value = argument.value();
        return argument.spread && value.kind === 'list' ? value.items : [value];
    });
}
function pairs(value) {
    return value.names().map((name) => [name, value.read(name) ?? value_text('')]);
}
function variable(name, node) {
    const known = name ? knownKey(name) : null;
    return known === null ? null : foreign(null, ['process', 'env', known], node);
}
/** A `Request` is its URL as text, and its options as fields. */
function request(url, options, node) {
    const address = optionsOf(url).map((option) => option.kind === 'fields' && option.brand === 'Request' ? readMember(option, 'url', node) : option);
    const parts = [
        { kind: 'property', name: 'url', value: () => address[0] ?? url },
        ...(options ? [{ kind: 'spread', value: () => options }] : []),
    ];
    return { ...fieldsOf(parts, node), brand: 'Request', text: () => address[0] ?? url };
}

;// CONCATENATED MODULE: ./build/src/evaluate/list-methods.js
/** Methods of arrays, with callbacks entered item by item. */




/** `subject.name(...args)`; `depth` is how deep the caller stands. */
function listMethod(subject, name, args, node, depth) {
    const [first, second] = args.map((argument) => argument.value());
    const { items, rest } = subject;
    const each = (item, index) => {
        const given = [item, constant(index)].map((value) => ({ value: () => value, node, spread: false }));
        return first?.kind === 'function'
            ? enter(first, given, node, depth)
            : unknown('call', evaluate_nameOf(node), node);
    };
    switch (name) {
        case 'join':
            return rest
                ? unknown('syntax', evaluate_nameOf(node), node)
                : joinList(items, first ? (knownText(first) ?? ',') : ',', node);
        case 'map':
            return { ...subject, items: items.map(each) };
        case 'flatMap':
            return flattened(subject, items.map(each));
        case 'flat':
            return flattened(subject, items);
        case 'concat':
            return flattened(subject, [...items, ...(first ? [first] : []), ...(second ? [second] : [])]);
        case 'filter':
        case 'reverse':
        case 'sort':
        case 'toSorted':
        case 'toReversed':
        case 'values':
            return subject;
        case 'slice':
            return list(items.slice(numberOf(first) ?? 0, numberOf(second) ?? undefined), rest);
        case 'find':
        case 'pop':
        case 'shift':
            return items.length > 0 ? oneOf(items, node) : UNDEFINED;
        case 'at':
            return items.at(numberOf(first) ?? 0) ?? UNDEFINED;
        case 'reduce':
            return reduced(subject, args, node, depth);
        default:
            return unknown('call', evaluate_nameOf(node), node);
    }
}
function flattened(subject, items) {
    return { ...subject, items: items.flatMap((item) => (item.kind === 'list' ? item.items : [item])) };
}
function reduced(subject, args, node, depth) {
    const [step, start] = args.map((argument) => argument.value());
    if (step?.kind !== 'function' || !start || subject.rest)
        return unknown('call', evaluate_nameOf(node), node);
    return subject.items.reduce((sum, item) => {
        const given = [sum, item].map((value) => ({ value: () => value, node, spread: false }));
        return enter(step, given, node, depth);
    }, start);
}
function numberOf(value) {
    return value?.kind === 'constant' && typeof value.value === 'number' ? value.value : null;
}

;// CONCATENATED MODULE: ./build/src/evaluate/returns.js
/** What a function's body gives back: each `return` that can be reached. */




/** The returned value in a frame in which the function was entered. */
function returnedValue(fn, frame) {
    const { body } = fn;
    if (!body)
        return UNDEFINED;
    if (!ts.isBlock(body))
        return evaluate(body, frame);
    const values = [];
    run(body.statements, frame, values);
    return values.length > 0 ? oneOf(values, fn) : UNDEFINED;
}
/** Collects the returns of statements in order; false when what follows is not reached. */
function run(statements, frame, values) {
    for (const statement of statements)
        if (!runOne(statement, frame, values))
            return false;
    return true;
}
function runOne(statement, frame, values) {
    if (ts.isReturnStatement(statement)) {
        values.push(statement.expression ? evaluate(statement.expression, frame) : UNDEFINED);
        return false;
    }
    if (ts.isThrowStatement(statement))
        return false;
    if (ts.isBlock(statement))
        return run(statement.statements, frame, values);
    if (ts.isIfStatement(statement))
        return runIf(statement, frame, values);
    if (ts.isSwitchStatement(statement))
        return runSwitch(statement, frame, values);
    if (ts.isTryStatement(statement)) {
        const tried = run(statement.tryBlock.statements, frame, values);
        const caught = statement.catchClause ? run(statement.catchClause.block.statements, frame, values) : tried;
        const after = statement.finallyBlock ? run(statement.finallyBlock.statements, frame, values) : true;
        return after && (tried || caught);
    }
    if (ts.isLabeledStatement(statement))
        return runOne(statement.statement, frame, values);
    if (ts.isIterationStatement(statement, false))
        runOne(statement.statement, frame, values);
    return true;
}
function runIf(statement, frame, values) {
    const test = truthiness(evaluate(statement.expression, frame));
    const then = test === false ? null : runOne(statement.thenStatement, frame, values);
    if (test === true)
        return then ?? true;
    const otherwise = statement.elseStatement ? runOne(statement.elseStatement, frame, values) : true;
    return (then ?? false) || otherwise;
}
function runSwitch(statement, frame, values) {
    const subject = evaluate(statement.expression, frame);
    const { clauses } = statement.caseBlock;
    let continues = false;
    let decided = false;
    for (const [index, clause] of clauses.entries()) {
        const same = ts.isCaseClause(clause) ? isSame(subject, evaluate(clause.expression, frame)) : null;
        if (same === false)
            continue;
        decided ||= same === true || ts.isDefaultClause(clause);
        // From a clause that applies, control falls through the empty ones below it.
        const reached = run(clauses
            .slice(index)
            .flatMap((c) => [...c.statements])
            .slice(0, endOfClause(clauses, index)), frame, values);
        continues ||= reached;
        if (same === true)
            return continues;
    }
    return continues || !decided;
}
/** How many statements run from clause `index` on: through clauses that do not end. */
function endOfClause(clauses, index) {
    let count = 0;
    for (const clause of clauses.slice(index)) {
        for (const statement of clause.statements) {
            count += 1;
            if (ts.isBreakStatement(statement) || ts.isReturnStatement(statement) || ts.isThrowStatement(statement))
                return count;
        }
    }
    return count;
}

;// CONCATENATED MODULE: ./build/src/evaluate/text-methods.js
/** Methods of strings, as far as a string with holes can answer. */





/** `subject.name(...args)`. */
function textMethod(subject, name, args, node) {
    const given = args.map((argument) => argument.value());
    const method = METHODS[name];
    return method?.(subject, given, node, args) ?? unknown('call', evaluate_nameOf(node), node);
}
const same = (subject) => subject;
const METHODS = {
    toString: same,
    valueOf: same,
    normalize: same,
    toLowerCase: (subject) => mapPieces(subject, (piece) => piece.toLowerCase()),
    toUpperCase: (subject) => mapPieces(subject, (piece) => piece.toUpperCase()),
    trim: (subject) => trimmed(trimmed(subject, 'start', /^\s+/), 'end', /\s+$/),
    trimStart: (subject) => trimmed(subject, 'start', /^\s+/),
    trimEnd: (subject) => trimmed(subject, 'end', /\s+$/),
    concat: (subject, given, node) => concatAll([subject, ...given], node),
    replace: (subject, given, node, args) => replaced(subject, given, args, { node, all: false }),
    replaceAll: (subject, given, node, args) => replaced(subject, given, args, { node, all: true }),
    startsWith: (subject, [prefix]) => startsWith(subject, prefix),
    endsWith: (subject, [suffix]) => endsWith(subject, suffix),
    includes: (subject, [part]) => includes(subject, part),
    slice: (subject, given) => slice(subject, given),
    substring: (subject, given) => slice(subject, given),
    split: (subject, [separator]) => split(subject, separator),
};
function trimmed(subject, side, space) {
    const index = side === 'start' ? 0 : subject.pieces.length - 1;
    return textOf(subject.pieces.map((piece, i) => i === index && typeof piece === 'string' ? piece.replace(space, '') : piece), subject.trail);
}
/** Patterns that are safe to run and mean the same on a part of the text: slashes at the ends, doubled slashes. */
const SLASHES = {
    '/\\/+$/': (subject) => trimmed(subject, 'end', /\/+$/),
    '/\\/$/': (subject) => trimmed(subject, 'end', /\/$/),
    '/\\/*$/': (subject) => trimmed(subject, 'end', /\/+$/),
    '/^\\/+/': (subject) => trimmed(subject, 'start', /^\/+/),
    '/^\\//': (subject) => trimmed(subject, 'start', /^\//),
    '/^\\/*/': (subject) => trimmed(subject, 'start', /^\/+/),
};
/** Regular expressions of the scanned repository are never run: they may be made to never end. */
function replaced(subject, given, args, how) {
    const [pattern] = args;
    const replacement = given[1];
    if (!pattern || !replacement)
        return null;
    if (ts.isExpression(pattern.node) && pattern.node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const source = pattern.node.getText().replace(/[gu]+$/, '');
        const known = SLASHES[source];
        if (known && knownText(replacement) === '')
            return known(subject);
        // What it takes away is not known; what the text says apart from that mostly stays.
        return subject;
    }
    const searched = given[0] ? knownText(given[0]) : null;
    if (searched === null || searched === '')
        return null;
    if (replacement.kind === 'function')
        return subject;
    return mapOptions(toText(replacement, how.node), how.node, (filling) => filling.kind === 'text' ? filled(subject, searched, filling.pieces, how.all) : subject);
}
function filled(subject, searched, filling, all) {
    let done = textOf([], subject.trail);
    let rest = subject;
    while (rest) {
        const cut = splitAt(rest, searched);
        if (!cut)
            break;
        done = textOf([...done.pieces, ...cut.before.pieces, ...filling], subject.trail);
        rest = cut.after;
        if (!all)
            break;
    }
    return textOf([...done.pieces, ...(rest?.pieces ?? [])], subject.trail);
}
function startsWith(subject, prefix) {
    const wanted = knownText(prefix);
    const [head] = subject.pieces;
    if (wanted === null || typeof head !== 'string')
        return subject.pieces.length === 0 ? constant(wanted === '') : null;
    if (head.startsWith(wanted))
        return constant(true);
    const wholeHead = subject.pieces.length === 1 || head.length >= wanted.length || !wanted.startsWith(head);
    return wholeHead ? constant(false) : null;
}
function endsWith(subject, suffix) {
    const wanted = knownText(suffix);
    const last = subject.pieces.at(-1);
    if (wanted === null || typeof last !== 'string')
        return null;
    if (last.endsWith(wanted))
        return constant(true);
    return subject.pieces.length === 1 || last.length >= wanted.length ? constant(false) : null;
}
function includes(subject, part) {
    const wanted = knownText(part);
    if (wanted === null)
        return null;
    if (subject.pieces.some((piece) => typeof piece === 'string' && piece.includes(wanted)))
        return constant(true);
    return knownText(subject) === null ? null : constant(false);
}
function slice(subject, given) {
    const [from, to] = given.map((value) => value.kind === 'constant' && typeof value.value === 'number' ? value.value : null);
    const whole = knownText(subject);
    if (whole !== null && from !== null && to !== null)
        return textOf([whole.slice(from, to)], subject.trail);
    const [head, ...rest] = subject.pieces;
    if (typeof head === 'string' &&
        typeof from === 'number' &&
        from >= 0 &&
        from <= head.length &&
        given.length === 1) {
        return textOf([head.slice(from), ...rest], subject.trail);
    }
    return null;
}
function split(subject, separator) {
    const mark = knownText(separator);
    if (mark === null || mark === '')
        return null;
    const items = [];
    let rest = subject;
    for (let cut = splitAt(rest, mark); cut; cut = splitAt(rest, mark)) {
        items.push(cut.before);
        rest = cut.after;
    }
    return list([...items, rest]);
}

;// CONCATENATED MODULE: ./build/src/evaluate/calls.js
/** Calls → values: functions of the repository entered with their arguments, methods of built-ins, libraries. */













/** How deep functions are entered from one another. */
const MAX_DEPTH = 32;
/** How often one function may be inside itself. */
const MAX_RECURSION = 2;
function evaluateCall(node, frame) {
    const callee = skipWrappers(node.expression);
    const args = argumentsOf(node, frame);
    if (callee.kind === ts.SyntaxKind.ImportKeyword || isRequire(callee)) {
        const specifier = args[0] ? knownText(args[0].value()) : null;
        return specifier === null
            ? unknown('import', evaluate_nameOf(node), node)
            : requiredModule(specifier, node, frame);
    }
    if (ts.isPropertyAccessExpression(callee)) {
        const of = evaluate(callee.expression, frame);
        return mapOptions(of, node, (option) => callMethod(option, callee, args, node, frame));
    }
    return mapOptions(evaluate(callee, frame), node, (option) => callValue(option, args, node, frame));
}
function isRequire(callee) {
    return ts.isIdentifier(callee) && callee.text === 'require';
}
/** The arguments of a call, evaluated when somebody asks. */
function argumentsOf(node, frame) {
    if (ts.isTaggedTemplateExpression(node))
        return [];
    return (node.arguments ?? []).map((argument) => {
        const spread = ts.isSpreadElement(argument);
        const expression = spread ? argument.expression : argument;
        return { value: () => evaluate(expression, frame), node: argument, spread };
    });
}
function callMethod(of, callee, args, node, frame) {
    const name = callee.name.text;
    if (of.kind === 'text')
        return textMethod(of, name, args, node);
    if (of.kind === 'list')
        return listMethod(of, name, args, node, frame.depth);
    if (of.kind === 'function')
        return functionMethod(of, name, args, node, frame) ?? unknown('call', evaluate_nameOf(node), node);
    const own = of.kind === 'fields' ? of.read(name) : null;
    if (!own) {
        const settled = promiseMethod(of, name, args, node, frame);
        if (settled)
            return settled;
        if (of.kind === 'fields')
            return fieldsMethod(of, name, args, node);
    }
    // Read through the access itself, so that what is written into the result's object is minded.
    return mapOptions(own ?? readMember(of, name, callee), node, (option) => callValue(option, args, node, frame));
}
/** `fn.call(self, …)`, `fn.apply(self, […])`, `fn.bind(self, …)`. */
function functionMethod(fn, name, args, node, frame) {
    const bound = bindFunction(fn, name, args);
    if (!bound)
        return null;
    return name === 'bind' ? bound : enter(bound, [], node, frame.depth);
}
/** The function with `this` and arguments bound as `call`, `apply` and `bind` do; null for other methods. */
function bindFunction(fn, name, args) {
    const [self, ...rest] = args;
    if (name !== 'call' && name !== 'apply' && name !== 'bind')
        return null;
    const given = name === 'apply' ? rest.map((argument) => ({ ...argument, spread: true })) : rest;
    return { ...fn, self: self ? self.value() : fn.self, bound: [...fn.bound, ...given] };
}
/** A promise is the value it brings: `then` passes it on, `catch` and `finally` leave it. */
function promiseMethod(of, name, args, node, frame) {
    if (name === 'catch' || name === 'finally')
        return of.kind === 'foreign' ? null : of;
    const [done] = args;
    if (name !== 'then' || !done)
        return null;
    const next = done.value();
    return next.kind === 'function'
        ? enter(next, [{ value: () => of, node, spread: false }], node, frame.depth)
        : null;
}
/** The result of calling a value. */
function callValue(callee, args, node, frame) {
    if (callee.kind === 'function')
        return enter(callee, args, node, frame.depth);
    if (callee.kind === 'foreign')
        return callForeign(callee, args, node, frame);
    if (callee.kind === 'unknown')
        return { ...callee, why: callee.why === 'answer' ? 'answer' : 'call', owner: callee.owner, node };
    return unknown('call', evaluate_nameOf(node), node);
}
function callForeign(callee, args, node, frame) {
    return (callGlobal(callee, args, node) ??
        frame.world.libraries.call(callee, args, node) ??
        unknown('call', evaluate_nameOf(node), node));
}
/** What a function gives back when it is entered with these arguments. */
function enter(fn, args, node, depth) {
    const { world } = fn.closure;
    const recursion = world.entered.filter((entered) => entered === fn.node).length;
    if (depth >= MAX_DEPTH || recursion >= MAX_RECURSION)
        return unknown('cycle', evaluate_nameOf(node), node);
    if (!fn.node.body)
        return unknown('call', evaluate_nameOf(node), node);
    world.entered.push(fn.node);
    const value = returnedValue(fn.node, frameFor(fn, args, depth));
    world.entered.pop();
    return value;
}
/** The frame of a function entered with these arguments. */
function frameFor(fn, args, depth) {
    return makeFrame({
        world: fn.closure.world,
        fn: fn.node,
        args: [...fn.bound, ...args],
        self: fn.self,
        outer: fn.closure,
        depth: depth + 1,
    });
}
function evaluateNew(node, frame) {
    const args = argumentsOf(node, frame);
    return mapOptions(evaluate(node.expression, frame), node, (callee) => {
        if (callee.kind === 'class')
            return makeInstance(callee, args, node);
        if (callee.kind === 'foreign') {
            return (constructGlobal(callee, args, node) ??
                frame.world.libraries.call(callee, args, node) ??
                unknown('call', evaluate_nameOf(node), node));
        }
        return callee.kind === 'unknown' ? callee : UNDEFINED;
    });
}

;// CONCATENATED MODULE: ./build/src/clients/callers.js
/** Who calls whom: every call of the files that matter, by the function it enters or the class it constructs. */






/** How far calls are followed into files that do not matter themselves. */
const MAX_HOPS = 3;
/** Reads the calls of `units` and of the functions that they reach, in the open world. */
function findCallers(units, world, isRequest) {
    const sites = new Map();
    const requests = [];
    const queue = units.map((unit) => ({
        calls: unit.calls,
        hops: 0,
    }));
    const known = new Set(units.map((unit) => unit.file));
    const reached = new Set();
    for (let next = queue.shift(); next; next = queue.shift()) {
        for (const node of next.calls) {
            const callee = evaluateCallee(node, world);
            if (isRequest(callee, node))
                requests.push(node);
            for (const option of optionsOf(callee)) {
                const owners = ownersOf(option, node, world);
                for (const { owner, site } of owners) {
                    callers_push(sites, owner, site);
                    if (reached.has(owner))
                        continue;
                    reached.add(owner);
                    const file = owner.getSourceFile().fileName;
                    if (known.has(file) || next.hops >= MAX_HOPS)
                        continue;
                    queue.push({ calls: callsInside(owner, world), hops: next.hops + 1 });
                }
            }
        }
    }
    addSubclasses(units, world, sites);
    return { requests, sitesOf: (owner) => sites.get(owner) ?? [] };
}
/** What a call calls, in the frame of whoever calls. */
function evaluateCallee(node, world) {
    const callee = ts.isTaggedTemplateExpression(node) ? node.tag : node.expression;
    return evaluate(callee, frameAt(node, world));
}
function ownersOf(callee, node, world) {
    if (callee.kind === 'class' && ts.isNewExpression(node)) {
        return chainOf(callee.node, world).map((owner) => ({
            owner,
            site: { node, assumption: { kind: 'new', owner, site: node } },
        }));
    }
    const target = callee.kind === 'function' ? callee : boundTarget(node, world);
    if (!target)
        return [];
    const site = { node, enter: (inner) => enterSite(node, target.node, inner) };
    return [{ owner: target.node, site: { node, assumption: { kind: 'call', owner: target.node, site } } }];
}
/** The function of `fn.call(this, …)` and `fn.apply(this, …)`. */
function boundTarget(node, world) {
    const name = calleeName(node);
    if (!ts.isCallExpression(node) || (name !== 'call' && name !== 'apply'))
        return null;
    const callee = skipWrappers(node.expression);
    if (!ts.isPropertyAccessExpression(callee))
        return null;
    const value = evaluate(callee.expression, frameAt(node, world));
    return value.kind === 'function'
        ? bindFunction(value, name, argumentsOf(node, frameAt(node, world)))
        : null;
}
/** The frame of `fn` as this call enters it, in a world where more is known of the caller. */
function enterSite(node, fn, world) {
    const frame = frameAt(node, world);
    for (const option of optionsOf(evaluateCallee(node, world))) {
        if (option.kind === 'function' && option.node === fn)
            return frameFor(option, argumentsOf(node, frame), frame.depth);
    }
    const bound = boundTarget(node, world);
    return bound?.node === fn ? frameFor(bound, [], frame.depth) : null;
}
/** A class and the classes it extends. */
function chainOf(node, world) {
    const chain = [node];
    for (let at = node; at && chain.length < 16;) {
        const heritage = at.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
        const base = heritage ? evaluate(heritage.expression, frameAt(at, world)) : null;
        at = base?.kind === 'class' && !chain.includes(base.node) ? base.node : null;
        if (at)
            chain.push(at);
    }
    return chain;
}
/** A class that nobody seen constructs still stands in for the classes it extends: a framework makes it. */
function addSubclasses(units, world, sites) {
    for (const unit of units) {
        for (const node of unit.classes) {
            if (sites.has(node))
                continue;
            for (const base of chainOf(node, world).slice(1)) {
                callers_push(sites, base, { node, assumption: { kind: 'new', owner: base, site: node } });
            }
        }
    }
}
function callsInside(owner, world) {
    const unit = world.program.open(owner.getSourceFile().fileName);
    return unit?.calls.filter((call) => owner.pos <= call.pos && call.end <= owner.end) ?? [];
}
function callers_push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}

;// CONCATENATED MODULE: ./build/src/clients/url.js
/** A text with holes → the URL a parser sees: host, path, query; holes named where they stand. */


/** Placeholders are plain letters and digits: a URL parser leaves them as they are in host, path and query. */
const placeholder = (index) => `zqhole${index}zq`;
const PLACEHOLDER = /zqhole(\d+)zq/g;
/** The URL of a text; null when it cannot be one. */
function resolveUrl(address) {
    const holes = [];
    let written = '';
    for (const piece of address.pieces) {
        if (typeof piece === 'string')
            written += piece;
        else
            written += placeholder(holes.push(piece) - 1);
    }
    written = written.trim();
    if (/^zqhole\d+zq:\/\//.test(written))
        written = written.replace(/^zqhole\d+zq/, 'https');
    if (written.startsWith('//'))
        written = `https:${written}`;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written))
        return absolute(written, holes);
    const base = /^zqhole(\d+)zq(.*)$/s.exec(written);
    const hole = base ? holes[Number(base[1])] : undefined;
    if (hole) {
        const after = base?.[2] ?? '';
        return url_split(after.startsWith('/') || after === '' || after.startsWith('?') ? after : `/${after}`, null, [hole], false, holes);
    }
    return written.startsWith('/') || /^[\w.-]+(\/|$|\?)/.test(written)
        ? url_split(written, null, [], true, holes)
        : null;
}
function absolute(address, holes) {
    // `'https://x.test' + path`: a hole right behind a whole host is where the path starts.
    const written = address.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/?#]*?\.[a-z]{2,}(?::\d+)?)(zqhole\d+zq)/i, '$1/$2');
    if (!URL.canParse(written))
        return null;
    const url = new URL(written);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return null;
    const inHost = [...url.host.matchAll(PLACEHOLDER)].flatMap((match) => holes[Number(match[1])] ?? []);
    return url_split(url.pathname + url.search, inHost.length > 0 ? null : url.hostname.replace(/\.$/, ''), inHost, false, holes);
}
function url_split(rest, host, hostHoles, relative, holes) {
    const [address = ''] = rest.split('#');
    const mark = address.indexOf('?');
    const path = mark < 0 ? address : address.slice(0, mark);
    const named = (part) => part.replace(PLACEHOLDER, (_all, index) => `{${holeName(holes[Number(index)])}}`);
    const segments = path
        .split('/')
        .filter((segment) => segment !== '')
        .map((segment) => named(decode(segment)));
    const inPath = [...path.matchAll(PLACEHOLDER)].flatMap((match) => holes[Number(match[1])] ?? []);
    return {
        host,
        hostHoles,
        relative,
        path: `/${segments.join('/')}`,
        query: mark < 0 ? [] : url_queryKeys(address.slice(mark + 1)),
        holes: [...hostHoles, ...inPath],
    };
}
function url_queryKeys(query) {
    const keys = [];
    for (const [name, value] of new URLSearchParams(query)) {
        if (name.search(PLACEHOLDER) >= 0)
            continue;
        keys.push({ name, value: value.search(PLACEHOLDER) >= 0 ? null : value });
    }
    return keys;
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        // A lone `%` is what the server gets; so be it.
        return segment;
    }
}
/** The short name of a hole in a path: the last identifier of what it is called. */
function holeName(hole) {
    const names = hole?.name.match(/[A-Za-z_$][\w$]*/g);
    return names?.at(-1) ?? 'value';
}
/** Joins a base and a URL as the client does. */
function joinBase(base, url, join) {
    if (!base || base.pieces.length === 0)
        return url;
    const trail = trailsOf(base, url);
    if (join === 'append')
        return textOf([...base.pieces, ...url.pieces], trail);
    if (isAbsolute(url))
        return url;
    if (url.pieces.length === 0)
        return base;
    const [head, ...tail] = url.pieces;
    // A base that ends in a hole gets its slash all the same: the client would add it.
    const start = [...base.pieces];
    const last = start.at(-1);
    if (typeof last === 'string')
        start[start.length - 1] = last.replace(/\/+$/, '');
    const first = typeof head === 'string' ? head.replace(/^\/+/, '') : head;
    // A query alone is glued to the base without a slash.
    const slash = typeof first === 'string' && first.startsWith('?') ? '' : '/';
    return textOf([...start, slash, ...(first === undefined ? [] : [first]), ...tail], trail);
}

;// CONCATENATED MODULE: ./build/src/clients/endpoints.js
/** The slots of a request → the endpoints it may have: method and URL, one for each alternative. */



/** Every combination of an address and a method. */
function endpointsOf(slots) {
    const query = slots.query.flatMap(endpoints_keysOf);
    const body = slots.body ? endpoints_keysOf(slots.body) : [];
    return slots.addresses.flatMap((address) => {
        const url = resolveUrl(address);
        if (!url)
            return [];
        const keys = uniqueKeys([...url.query, ...query]);
        return methodsOf(slots.method).map((method) => ({ method, url, address, query: keys, body: uniqueKeys(body) }));
    });
}
/** The methods a request may use; nothing said is GET with every client there is. */
function methodsOf(method) {
    if (!method)
        return ['GET'];
    const methods = optionsOf(method).map((option) => {
        if (option.kind === 'constant')
            return 'GET';
        const known = knownText(option);
        return known !== null && /^[a-z]+$/i.test(known) ? known.toUpperCase() : null;
    });
    return [...new Set(methods)];
}
function endpoints_keysOf(value) {
    return optionsOf(value).flatMap((option) => {
        if (option.kind === 'fields')
            return fieldKeys(option);
        const written = knownText(option);
        if (written === null || !/^[\w.[\]%-]+=/.test(written))
            return [];
        return [...new URLSearchParams(written)].map(([name, content]) => ({ name, value: content }));
    });
}
function fieldKeys(fields) {
    return fields.names().map((name) => {
        const value = fields.read(name);
        return { name, value: value ? plain(value) : null };
    });
}
function plain(value) {
    if (value.kind === 'constant')
        return String(value.value);
    if (value.kind === 'list') {
        const items = value.items.map(plain);
        return items.every((item) => item !== null) && !value.rest ? items.join(',') : null;
    }
    return knownText(value);
}
function uniqueKeys(keys) {
    const byName = new Map();
    for (const key of keys)
        if (!byName.has(key.name) || byName.get(key.name)?.value === null)
            byName.set(key.name, key);
    return [...byName.values()];
}

;// CONCATENATED MODULE: ./build/src/clients/client.js
/** The table of one HTTP client: what its calls make of their arguments. Adding a client is adding such a table. */
/** Checks a table's type where it is written. */
function defineClient(table) {
    return table;
}

;// CONCATENATED MODULE: ./build/src/clients/axios.js
/** axios: https://axios-http.com/docs/req_config */

const withoutBody = { url: 0, options: 1 };
const withBody = { url: 0, body: 1, options: 2 };
const axios = defineClient({
    name: 'axios',
    from: ['axios'],
    same: ['axios'],
    calls: {
        '()': { url: 0, options: [0, 1] },
        request: { options: 0 },
        get: { method: 'GET', ...withoutBody },
        delete: { method: 'DELETE', ...withoutBody },
        head: { method: 'HEAD', ...withoutBody },
        options: { method: 'OPTIONS', ...withoutBody },
        post: { method: 'POST', ...withBody },
        put: { method: 'PUT', ...withBody },
        patch: { method: 'PATCH', ...withBody },
        postForm: { method: 'POST', ...withBody },
        putForm: { method: 'PUT', ...withBody },
        patchForm: { method: 'PATCH', ...withBody },
        // Nest's HttpService hands out the instance itself.
        'axiosRef.get': { method: 'GET', ...withoutBody },
        'axiosRef.post': { method: 'POST', ...withBody },
        'axiosRef.put': { method: 'PUT', ...withBody },
        'axiosRef.request': { options: 0 },
    },
    factories: { create: { options: 0 }, 'new Axios': { options: 0 } },
    fields: {
        method: ['method'],
        url: ['url'],
        base: ['baseURL'],
        headers: ['headers'],
        query: ['params'],
        body: ['data'],
        auth: ['auth'],
    },
    join: 'combine',
    defaults: 'defaults',
});

;// CONCATENATED MODULE: ./build/src/clients/fetch.js
/** The platform's `fetch` and the packages that stand in for it. */

const call = { url: 0, options: [0, 1] };
const fetchClient = defineClient({
    name: 'fetch',
    from: [
        'node-fetch',
        'node-fetch-native',
        'cross-fetch',
        'cross-fetch/polyfill',
        'isomorphic-fetch',
        'isomorphic-unfetch',
        'unfetch',
        'whatwg-fetch',
        'undici-fetch',
        'make-fetch-happen',
        'minipass-fetch',
        'fetch-retry',
        'expo/fetch',
    ],
    globals: ['fetch'],
    same: ['fetch'],
    calls: { '()': call },
    fields: { method: ['method'], url: ['url'], headers: ['headers'], body: ['body'] },
    join: 'resolve',
});

;// CONCATENATED MODULE: ./build/src/clients/got.js
/** got: https://github.com/sindresorhus/got/blob/main/documentation/2-options.md */

const got_call = { url: 0, options: [0, 1] };
const got = defineClient({
    name: 'got',
    from: ['got', 'got-cjs'],
    same: ['got'],
    calls: {
        '()': got_call,
        stream: got_call,
        paginate: got_call,
        'paginate.all': got_call,
        'paginate.each': got_call,
        get: { method: 'GET', ...got_call },
        post: { method: 'POST', ...got_call },
        put: { method: 'PUT', ...got_call },
        patch: { method: 'PATCH', ...got_call },
        delete: { method: 'DELETE', ...got_call },
        head: { method: 'HEAD', ...got_call },
    },
    factories: { extend: { options: 0 } },
    fields: {
        method: ['method'],
        url: ['url'],
        base: ['prefixUrl', 'baseUrl'],
        headers: ['headers'],
        query: ['searchParams'],
        body: ['json', 'form', 'body'],
    },
    join: 'prefix',
});

;// CONCATENATED MODULE: ./build/src/clients/ky.js
/** ky: https://github.com/sindresorhus/ky#api */

const ky_call = { url: 0, options: [0, 1] };
const ky = defineClient({
    name: 'ky',
    from: ['ky', 'ky-universal'],
    same: ['ky'],
    calls: {
        '()': ky_call,
        get: { method: 'GET', ...ky_call },
        post: { method: 'POST', ...ky_call },
        put: { method: 'PUT', ...ky_call },
        patch: { method: 'PATCH', ...ky_call },
        delete: { method: 'DELETE', ...ky_call },
        head: { method: 'HEAD', ...ky_call },
    },
    factories: { create: { options: 0 }, extend: { options: 0 } },
    fields: {
        method: ['method'],
        url: ['url'],
        // ky 2 renamed prefixUrl to prefix and added baseUrl.
        base: ['prefixUrl', 'prefix', 'baseUrl'],
        headers: ['headers'],
        query: ['searchParams'],
        body: ['json', 'body'],
    },
    join: 'prefix',
});

;// CONCATENATED MODULE: ./build/src/clients/needle.js
/** needle: method by name or as the first argument, data before options where there is a body. */

const needle_withoutBody = { url: 0, options: 1 };
const needle_withBody = { url: 0, body: 1, options: 2 };
const needle = defineClient({
    name: 'needle',
    from: ['needle'],
    calls: {
        '()': { method: 0, url: 1, body: 2, options: 3 },
        request: { method: 0, url: 1, body: 2, options: 3 },
        get: { method: 'GET', ...needle_withoutBody },
        head: { method: 'HEAD', ...needle_withoutBody },
        post: { method: 'POST', ...needle_withBody },
        put: { method: 'PUT', ...needle_withBody },
        patch: { method: 'PATCH', ...needle_withBody },
        delete: { method: 'DELETE', ...needle_withBody },
    },
    fields: { headers: ['headers'], auth: ['username'] },
    join: 'resolve',
});

;// CONCATENATED MODULE: ./build/src/clients/node-http.js
/** `node:http`, `node:https` and what mimics them: a URL, or options with the host taken apart. */

const node_http_call = { url: 0, options: [0, 1] };
const nodeHttp = defineClient({
    name: 'node:https',
    from: ['http', 'https', 'node:http', 'node:https', 'http2-wrapper'],
    calls: { request: node_http_call, get: { method: 'GET', ...node_http_call } },
    fields: {
        method: ['method'],
        url: ['path'],
        // `hostname` is preferred to `host` by Node itself.
        host: ['hostname', 'host'],
        port: ['port'],
        headers: ['headers'],
        auth: ['auth'],
    },
    join: 'combine',
});

;// CONCATENATED MODULE: ./build/src/clients/ofetch.js
/** ofetch, and Nuxt's `$fetch` and `useFetch`, which are the same. */

const ofetch_call = { url: 0, options: 1 };
const ofetch = defineClient({
    name: 'ofetch',
    from: ['ofetch', 'ohmyfetch'],
    globals: ['$fetch', 'useFetch', 'useLazyFetch'],
    same: ['ofetch', '$fetch'],
    calls: { '()': ofetch_call, raw: ofetch_call, native: ofetch_call },
    factories: { create: { options: 0 }, createFetch: { options: 0 } },
    fields: {
        method: ['method'],
        base: ['baseURL'],
        headers: ['headers'],
        query: ['query', 'params'],
        body: ['body'],
    },
    join: 'combine',
});

;// CONCATENATED MODULE: ./build/src/clients/request.js
/** request and request-promise: retired, but still found in integrations written years ago. */

const request_call = { url: 0, options: [0, 1] };
const request_request = defineClient({
    name: 'request',
    from: ['request', 'request-promise', 'request-promise-native', 'postman-request'],
    calls: {
        '()': request_call,
        get: { method: 'GET', ...request_call },
        post: { method: 'POST', ...request_call },
        put: { method: 'PUT', ...request_call },
        patch: { method: 'PATCH', ...request_call },
        delete: { method: 'DELETE', ...request_call },
        del: { method: 'DELETE', ...request_call },
        head: { method: 'HEAD', ...request_call },
    },
    factories: { defaults: { options: 0 } },
    fields: {
        method: ['method'],
        url: ['url', 'uri'],
        base: ['baseUrl'],
        headers: ['headers'],
        query: ['qs'],
        body: ['body', 'json', 'form'],
        auth: ['auth'],
    },
    join: 'combine',
});

;// CONCATENATED MODULE: ./build/src/clients/superagent.js
/** superagent: the request is made first and told more by the calls that follow. */

const superagent = defineClient({
    name: 'superagent',
    from: ['superagent'],
    same: ['superagent', 'request'],
    calls: {
        '()': { method: 0, url: 1 },
        get: { method: 'GET', url: 0, query: 1 },
        head: { method: 'HEAD', url: 0, query: 1 },
        post: { method: 'POST', url: 0, body: 1 },
        put: { method: 'PUT', url: 0, body: 1 },
        patch: { method: 'PATCH', url: 0, body: 1 },
        delete: { method: 'DELETE', url: 0, body: 1 },
        del: { method: 'DELETE', url: 0, body: 1 },
    },
    factories: { agent: {} },
    chain: {
        set: { adds: 'header' },
        query: { adds: 'query' },
        send: { adds: 'body' },
        auth: { adds: 'auth' },
    },
    fields: { method: ['method'], headers: ['headers'], query: ['query'], body: ['body'], auth: ['auth'] },
    join: 'resolve',
});

;// CONCATENATED MODULE: ./build/src/clients/undici.js
/** undici: `request` and `fetch` with a URL, dispatchers (`Pool`, `Client`) made for one origin. */

const fields = {
    method: ['method'],
    url: ['path'],
    base: ['origin'],
    headers: ['headers'],
    query: ['query'],
    body: ['body'],
};
const undici = defineClient({
    name: 'undici',
    from: ['undici'],
    calls: {
        request: { url: 0, options: [0, 1] },
        fetch: { url: 0, options: [0, 1] },
        stream: { url: 0, options: [0, 1] },
    },
    factories: {
        'new Pool': { base: 0, makes: 'undici-dispatcher' },
        'new Client': { base: 0, makes: 'undici-dispatcher' },
        'new RetryAgent': { base: 0, makes: 'undici-dispatcher' },
    },
    fields: { ...fields, url: ['url'] },
    join: 'resolve',
});
const undiciDispatcher = defineClient({
    name: 'undici-dispatcher',
    from: [],
    calls: { request: { options: 0 }, stream: { options: 0 }, dispatch: { options: 0 } },
    fields,
    join: 'combine',
});

;// CONCATENATED MODULE: ./build/src/clients/wretch.js
/** wretch: a chain that starts from a URL, gathers options and ends in the method. */

const wretch = defineClient({
    name: 'wretch',
    from: ['wretch'],
    same: ['wretch'],
    calls: {
        get: { method: 'GET', url: 0 },
        delete: { method: 'DELETE', url: 0 },
        head: { method: 'HEAD', url: 0 },
        post: { method: 'POST', body: 0, url: 1 },
        put: { method: 'PUT', body: 0, url: 1 },
        patch: { method: 'PATCH', body: 0, url: 1 },
        fetch: { url: 1 },
    },
    factories: { '()': { base: 0, options: 1 } },
    builders: {
        url: { adds: 'url' },
        headers: { adds: 'headers' },
        auth: { adds: 'auth' },
        options: { adds: 'options' },
        query: { adds: 'query' },
        json: { adds: 'body' },
        body: { adds: 'body' },
        addon: { adds: 'options', at: 1 },
        middlewares: { adds: 'options', at: 1 },
    },
    fields: {
        method: ['method'],
        base: ['base'],
        headers: ['headers'],
        query: ['query'],
        body: ['body'],
        auth: ['auth'],
    },
    join: 'append',
});

;// CONCATENATED MODULE: ./build/src/clients/xml-http-request.js
/** The browser's `XMLHttpRequest`: the request is what `open` is told. */

const xmlHttpRequest = defineClient({
    name: 'XMLHttpRequest',
    from: ['xmlhttprequest', 'xhr2'],
    globals: ['XMLHttpRequest'],
    same: ['XMLHttpRequest'],
    calls: { open: { method: 0, url: 1 } },
    factories: { 'new ()': {} },
    fields: {},
    join: 'resolve',
});

;// CONCATENATED MODULE: ./build/src/clients/index.js
/** Every HTTP client the tool knows. One more is one table and one line here. */












const clients = [
    axios,
    fetchClient,
    got,
    ky,
    needle,
    nodeHttp,
    ofetch,
    request_request,
    superagent,
    undici,
    undiciDispatcher,
    wretch,
    xmlHttpRequest,
];

;// CONCATENATED MODULE: ./build/src/clients/recognise.js
/** Callee → what its table says of it: the one interpreter of the tables' names. */


const byModule = new Map(clients.flatMap((table) => table.from.map((module) => [module, table])));
const byGlobal = new Map(clients.flatMap((table) => (table.globals ?? []).map((name) => [name, table])));
const byName = new Map(clients.map((table) => [table.name, table]));
/** The table entry of a callee; null when no table knows it. */
function recognise(callee, node) {
    const found = tableOf(callee);
    if (!found)
        return null;
    const { table, path } = found;
    const name = path.length === 0 ? '()' : path.join('.');
    const key = ts.isNewExpression(node) ? `new ${name}` : name;
    return {
        table,
        request: table.calls[key] ?? null,
        factory: table.factories?.[key] ?? null,
        builder: callee.made ? (table.builders?.[key] ?? null) : null,
    };
}
function tableOf(callee) {
    if (callee.made) {
        const table = byName.get(callee.made.by);
        return table ? { table, path: callee.path } : null;
    }
    const [head, ...rest] = callee.path;
    if (callee.module === null) {
        const table = head === undefined ? undefined : byGlobal.get(head);
        return table ? { table, path: rest } : null;
    }
    const table = byModule.get(callee.module.replace(/^npm:/, '').replace(/(?<=.)@[\d^~.]+$/, ''));
    if (!table)
        return null;
    const isSame = head !== undefined && (table.same?.includes(head) ?? false);
    return { table, path: isSame ? rest : callee.path };
}
const chained = new Set(clients.flatMap((table) => Object.keys(table.calls).map((key) => key.split('.').at(-1) ?? key)));
/** Whether some table has a request by this name: `get`, `post`, `request` … */
function isRequestName(name) {
    return chained.has(name);
}

;// CONCATENATED MODULE: ./build/src/clients/defaults.js
/** Options set on a client after it was made: `axios.defaults.baseURL = …`, in whichever file. */




/** The options that later assignments gave the client that `callee` belongs to. */
function defaultsOf(callee, table, frame) {
    const parts = [];
    const name = table.defaults;
    for (const write of name === undefined ? [] : writesThrough(name, frame.world.program)) {
        const at = write.path.indexOf(name ?? '');
        if (isSameClient(write, at, callee, frame))
            parts.push(...optionParts(write, write.path.slice(at + 1), frame));
    }
    return fieldsOf(parts, callee.node);
}
const found = new WeakMap();
/** The assignments of all opened files that go through a member of this name; looked for again when files were opened. */
function writesThrough(name, program) {
    const units = program.opened;
    const known = found.get(program);
    if (known?.opened === units.length && known.name === name)
        return known.writes;
    const all = units.flatMap((unit) => [...unit.writes.values(), ...unit.thisWrites.values()].flat());
    const writes = all.filter((write) => write.path.includes(name) && ts.isBinaryExpression(write.node));
    found.set(program, { opened: units.length, name, writes });
    return writes;
}
/** Whether what stands before `.defaults` is the very client that the call is made on. */
function isSameClient(write, at, callee, frame) {
    if (!ts.isBinaryExpression(write.node))
        return false;
    let target = write.node.left;
    for (let i = write.path.length; i > at; i--) {
        if (!ts.isPropertyAccessExpression(target) && !ts.isElementAccessExpression(target))
            return false;
        target = target.expression;
    }
    const value = evaluate(target, frameAt(target, frame.world));
    if (value.kind !== 'foreign' || value.path.length > 0)
        return false;
    if (callee.made || value.made)
        return madeAt(value) !== null && madeAt(value) === madeAt(callee);
    return value.module === callee.module;
}
/** The factory call that made a client: its identity. */
function madeAt(client) {
    return client.made?.options.kind === 'fields' ? client.made.options.node : null;
}
/** `baseURL`, or one of `headers.common.Authorization`. */
function optionParts(write, path, frame) {
    const [head, ...rest] = path;
    if (head === undefined || !ts.isBinaryExpression(write.node))
        return [];
    const { right } = write.node;
    const value = () => evaluate(right, frameAt(right, frame.world));
    const leaf = rest.at(-1);
    if (leaf === undefined)
        return [{ kind: 'property', name: head, value }];
    return [
        { kind: 'property', name: head, value: () => fieldsOf([{ kind: 'property', name: leaf, value }], right) },
    ];
}

;// CONCATENATED MODULE: ./build/src/clients/libraries.js
/** What the clients' factories, builders and requests evaluate to: the evaluator asks, the tables answer. */




const clientLibraries = {
    call: (callee, args, node) => {
        const known = recognise(callee, node);
        if (!known)
            return null;
        if (known.factory)
            return make(callee, known.factory, known.factory.makes ?? known.table.name, args, node);
        if (known.builder && callee.made)
            return build(callee, known.builder, args, node);
        if (known.request)
            return { ...unknown('answer', 'the answer', node), trail: callee.trail };
        return null;
    },
};
/** The option that a builder's or factory's base goes by inside `made.options`. */
const BASE = 'base';
function make(callee, factory, by, args, node) {
    const inherited = callee.made ? [{ kind: 'spread', value: libraries_once(callee.made.options) }] : [];
    const options = at(args, factory.options);
    const base = at(args, factory.base);
    const parts = [
        ...inherited,
        ...(options ? [{ kind: 'spread', value: options }] : []),
        ...(base ? [{ kind: 'property', name: BASE, value: base }] : []),
    ];
    const { module, trail } = callee;
    return {
        kind: 'foreign',
        module,
        path: [],
        made: { by, options: fieldsOf(parts, node) },
        node,
        trail: [...trail, { node, note: `${by} client made here` }],
    };
}
function build(callee, builder, args, node) {
    const before = callee.made?.options ?? UNDEFINED;
    const added = addedParts(builder, args, before, node);
    const parts = [{ kind: 'spread', value: libraries_once(before) }, ...added];
    const by = callee.made?.by ?? '';
    return { ...callee, path: [], made: { by, options: fieldsOf(parts, node) }, node };
}
/** What one builder call adds to the options. */
function addedParts(builder, args, before, node) {
    const value = at(args, builder.at ?? 0);
    if (!value)
        return [];
    const read = (name) => (before.kind === 'fields' ? before.read(name) : null);
    switch (builder.adds) {
        case 'options':
            return [{ kind: 'spread', value }];
        case 'url':
            return [
                { kind: 'property', name: BASE, value: () => concat(read(BASE) ?? UNDEFINED_TEXT, value(), node) },
            ];
        case 'auth':
            return [
                {
                    kind: 'property',
                    name: 'headers',
                    value: () => headersWith(read('headers'), 'Authorization', value, node),
                },
            ];
        case 'header': {
            const name = args[0] ? knownText(args[0].value()) : null;
            const content = at(args, 1);
            if (name === null || !content)
                return [];
            return [
                { kind: 'property', name: 'headers', value: () => headersWith(read('headers'), name, content, node) },
            ];
        }
        default:
            return [{ kind: 'property', name: builder.adds, value }];
    }
}
const UNDEFINED_TEXT = { kind: 'text', pieces: [], trail: [] };
function headersWith(headers, name, value, node) {
    const parts = headers ? [{ kind: 'spread', value: libraries_once(headers) }] : [];
    return fieldsOf([...parts, { kind: 'property', name, value }], node);
}
function at(args, index) {
    return index === undefined ? null : (args[index]?.value ?? null);
}
function libraries_once(value) {
    return () => value;
}

;// CONCATENATED MODULE: ./build/src/clients/slots.js
/** A recognised request → its slots: method, addresses, query, headers and body, as values. */











/** The slots of a request made by `node`. */
function readSlots(callee, known, node, frame) {
    const { table, request } = known;
    const shape = request ?? {};
    const args = argumentsOf(node, frame);
    const value = (index) => index === undefined ? null : (args[index]?.value() ?? null);
    const options = allOptions(callee, table, args, shape.options, node, frame);
    const field = (name) => readField(options, table, name, node);
    const urlArgument = value(shape.url);
    const written = urlArgument && optionsOf(urlArgument).some(isAddress) ? urlArgument : null;
    const url = written ?? field('url') ?? value_text('');
    const base = hostFields(field, node) ?? field('base') ?? readMade(callee, node);
    const texts = textsOf(url, node);
    const bases = base ? textsOf(base, node) : [null];
    return {
        client: table.name,
        method: methodOf(shape.method, value, field),
        addresses: texts.flatMap((address) => bases.map((b) => onTheWay(joinBase(b, address, table.join), callee))),
        every: (url.kind !== 'one-of' || url.every) && bases.length === 1,
        query: [value(shape.query), field('query'), ...slots_chained(table, node, frame, 'query')].filter((v) => v !== null),
        headers: mergedHeaders([field('headers'), ...slots_chained(table, node, frame, 'headers')], node),
        auth: field('auth') ?? slots_chained(table, node, frame, 'auth')[0] ?? null,
        body: value(shape.body) ?? field('body') ?? slots_chained(table, node, frame, 'body')[0] ?? null,
    };
}
/** The client an address is sent with is part of its way. */
function onTheWay(address, callee) {
    return { ...address, trail: joinTrails(address.trail, callee.trail) };
}
/** An argument that stands for an address: anything but an options object. */
function isAddress(value) {
    return value.kind !== 'fields' || value.text !== null;
}
/** The options of a call over those of the client it is made on; the call's own win. */
function allOptions(callee, table, args, positions, node, frame) {
    const parts = [{ kind: 'spread', value: () => defaultsOf(callee, table, frame) }];
    if (callee.made) {
        const { options } = callee.made;
        parts.push({ kind: 'spread', value: () => options });
    }
    for (const position of positions === undefined ? [] : [positions].flat()) {
        const argument = args[position];
        if (argument && !ts.isFunctionLike(argument.node))
            parts.push({ kind: 'spread', value: () => asOptions(argument.value(), node) });
    }
    return fieldsOf(parts, node);
}
/** An address in the options' place says nothing of them. */
function asOptions(value, node) {
    return mapOptions(value, node, (option) => (option.kind === 'text' ? fieldsOf([], node) : option));
}
const ADDRESS_FIELDS = new Set(['base', 'url', 'host', 'port']);
function readField(options, table, name, node) {
    let doubtful = null;
    for (const alias of table.fields[name] ?? []) {
        const value = options.kind === 'fields' ? options.read(alias) : readMember(options, alias, node);
        const given = value && withoutMissing(value, name, node);
        if (given && !optionsOf(given).every((option) => option.kind === 'unknown' && option.spread))
            return given;
        doubtful ??= given;
    }
    return doubtful;
}
/** `undefined` is not given. An unknown options object seldom replaces the address the client was made for. */
function withoutMissing(value, name, node) {
    const given = optionsOf(value).filter((option) => option.kind !== 'constant' || (option.value !== undefined && option.value !== null));
    const known = ADDRESS_FIELDS.has(name)
        ? given.filter((option) => option.kind !== 'unknown' || !option.spread)
        : given;
    // A port is left out far more often than it is hidden in something unknown.
    const options = known.length > 0 || name === 'port' ? known : given;
    return options.length > 0 ? oneOf(options, node, value.kind === 'one-of' && value.every) : null;
}
/** `hostname` and `protocol` as a base: Node's way. */
function hostFields(field, node) {
    const host = field('host');
    if (!host)
        return null;
    const port = field('port');
    return concatAll([value_text('https://'), host, ...(port ? [value_text(':'), toText(port, node)] : [])], node);
}
function readMade(callee, node) {
    const base = callee.made ? readMember(callee.made.options, BASE, node) : null;
    return base && base.kind !== 'constant' ? base : null;
}
function methodOf(shape, value, field) {
    if (typeof shape === 'string')
        return value_text(shape);
    return typeof shape === 'number' ? value(shape) : field('method');
}
/** What is said about a request after it was made: `superagent.get(url).set(…).query(…)`. */
function slots_chained(table, node, frame, what) {
    const said = [];
    let at = node;
    while (ts.isPropertyAccessExpression(at.parent) && ts.isCallExpression(at.parent.parent)) {
        const call = at.parent.parent;
        const builder = table.chain?.[calleeName(call) ?? ''];
        const [first, second] = call.arguments;
        if (builder && first) {
            if (builder.adds === 'header' && what === 'headers') {
                const name = second ? knownText(evaluate(first, frame)) : null;
                if (second && name !== null)
                    said.push(fieldsOf([{ kind: 'property', name, value: () => evaluate(second, frame) }], call));
                else if (!second)
                    said.push(evaluate(first, frame));
            }
            else if (builder.adds === what)
                said.push(evaluate(first, frame));
        }
        at = call;
    }
    return said;
}
function mergedHeaders(all, node) {
    const given = all.filter((value) => value !== null);
    const [first] = given;
    if (!first)
        return null;
    if (given.length === 1)
        return first;
    return fieldsOf(given.map((value) => ({ kind: 'spread', value: () => value })), node);
}

;// CONCATENATED MODULE: ./build/src/clients/follow.js
/** One request, followed upwards through its callers until its address is known or nobody is left to ask. */






/** How many callers in a row are looked through. */
const MAX_LEVELS = 12;
/** The most callers asked for what does not change where the request goes. */
const MAX_DETAIL_SITES = 12;
/** Follows a request. `isForeign` tells hosts of other vendors, where nobody needs to look further. */
function* followRequest(request, world, callers, isForeign, levels = [], exhausted = new Set()) {
    const callee = evaluateCallee(request, world);
    const here = lastSite(world) ?? request;
    const requests = requestsOf(callee, request, world);
    for (const slots of requests) {
        if (slots.addresses.every((address) => goesElsewhere(address, isForeign)))
            return;
    }
    const reached = requests.map((slots) => ({ node: here, slots }));
    const open = openOwner(requests, callee, exhausted);
    if (open && levels.length < MAX_LEVELS) {
        const sites = usable(callers.sitesOf(open.owner), open.owner, world);
        if (sites.length > 0 && (open.matters || sites.length <= MAX_DETAIL_SITES)) {
            for (const site of sites) {
                const next = assume(world, site.assumption);
                yield* followRequest(request, next, callers, isForeign, [...levels, ...reached.slice(0, 1)], exhausted);
            }
            return;
        }
        yield* followRequest(request, world, callers, isForeign, levels, new Set(exhausted).add(open.owner));
        return;
    }
    for (const level of reached)
        yield { request, levels: [...levels, level] };
}
/** The requests that a call is: one for each client that its callee may be. */
function requestsOf(callee, node, world) {
    return optionsOf(callee).flatMap((option) => {
        const client = clientOf(option);
        const known = client && recognise(client, node);
        return client && known?.request ? [readSlots(client, known, node, frameAt(node, world))] : [];
    });
}
/** The client a callee is; a parameter nobody passes is what its type says. */
function clientOf(callee) {
    if (callee.kind === 'foreign')
        return callee;
    return callee.kind === 'unknown' ? (callee.type ?? null) : null;
}
function goesElsewhere(address, isForeign) {
    const url = resolveUrl(address);
    return url === null || (url.host !== null && isForeign(url.host));
}
/** The function or class whose callers can say more: of the address first, then of what the request carries. */
function openOwner(requests, callee, exhausted) {
    const first = (unknowns) => unknowns.flatMap(({ owner }) => (owner && !exhausted.has(owner) ? [owner] : []))[0] ?? null;
    if (requests.length === 0) {
        const owner = first(optionsOf(callee).filter((option) => option.kind === 'unknown'));
        return owner && { owner, matters: true };
    }
    const address = first(requests.flatMap((slots) => [...slots.addresses.flatMap(holesOf), ...unknownsOf(slots.method)]));
    if (address)
        return { owner: address, matters: true };
    const detail = first(requests.flatMap((slots) => [...slots.query, slots.body].flatMap(unknownsOf)));
    return detail && { owner: detail, matters: false };
}
function holesOf(address) {
    return address.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
}
function unknownsOf(value) {
    if (!value)
        return [];
    return optionsOf(value).flatMap((option) => {
        if (option.kind === 'unknown')
            return [option];
        if (option.kind === 'text')
            return holesOf(option);
        const rest = option.kind === 'fields' ? option.rest() : null;
        return rest ? [rest] : [];
    });
}
/** Callers that are not inside the function itself, nor already on the way. */
function usable(sites, owner, world) {
    if (world.assumptions.has(owner))
        return [];
    return sites.filter(({ node }) => {
        return node.getSourceFile() !== owner.getSourceFile() || node.pos < owner.pos || node.end > owner.end;
    });
}
function lastSite(world) {
    const last = [...world.assumptions.values()].at(-1);
    if (!last)
        return null;
    return last.kind === 'call' ? last.site.node : last.site;
}

;// CONCATENATED MODULE: ./build/src/clients/place.js
/** Where a call is reported: at the first level, from the request outwards, that decides its method and path. */

/** The node a finding about this endpoint stands at. */
function placeOf(followed, endpoint, template) {
    const decided = followed.levels.find((level) => decides(level, endpoint, template));
    return (decided ?? followed.levels.at(-1))?.node ?? followed.request;
}
/** Whether a level knows the method, and the path but for its base and the ids in it. */
function decides(level, endpoint, template) {
    const { method } = level.slots;
    if (method && optionsOf(method).some(place_isOpen))
        return false;
    const path = segments(endpoint.url.path);
    return level.slots.addresses.some((address) => tailDecides(tailOf(address), path, template ? segments(template) : null));
}
function place_isOpen(value) {
    if (value.kind === 'unknown')
        return value.owner !== null;
    return (value.kind === 'text' && value.pieces.some((piece) => typeof piece !== 'string' && piece.owner !== null));
}
/** The segments of an address behind its host; null for one that is a hole or has one in it. */
function tailOf(address) {
    const HOLE = '\0';
    const written = address.pieces.map((piece) => (typeof piece === 'string' ? piece : HOLE)).join('');
    const path = written
        .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '')
        .replace(/^\0+/, '')
        .replace(/[?#].*$/s, '');
    return segments(path).map((segment) => (segment.includes(HOLE) ? null : segment));
}
/** A tail that names a resource, and whose holes are ids only. */
function tailDecides(tail, path, template) {
    if (!tail.some((segment) => segment !== null && !/^v\d+$/.test(segment)))
        return false;
    if (tail.length > path.length)
        return false;
    return tail.every((segment, index) => {
        const at = path.length - tail.length + index;
        const isId = template ? (template[at] ?? '').startsWith('{') : (path[at] ?? '').startsWith('{');
        return segment === null ? isId : isId || segment.toLowerCase() === (path[at] ?? '').toLowerCase();
    });
}
function segments(path) {
    return path.split('/').filter((segment) => segment !== '');
}

;// CONCATENATED MODULE: ./build/src/clients/find-calls.js
/** Requests → facts: each call of the program to a host that the catalogue knows, at the place where it is decided. */










/** All requests of `units` that go, or may go, to Pleo. */
function* findCalls(units, from, knowledge) {
    const world = makeWorld({ ...from, libraries: clientLibraries });
    const callers = findCallers(units, world, isRequest);
    const isForeign = (host) => knowledge.hostOf(host) === null;
    for (const request of callers.requests) {
        // A fault of ours costs this request only, and is reported.
        try {
            for (const followed of followRequest(request, world, callers, isForeign))
                yield* judge(followed, knowledge);
        }
        catch (error) {
            yield {
                kind: 'fault',
                place: request,
                message: error instanceof Error ? error.message : String(error),
            };
        }
    }
}
function* judge(followed, knowledge) {
    const last = followed.levels.at(-1);
    if (!last)
        return;
    const endpoints = endpointsOf(last.slots);
    const known = endpoints.flatMap((endpoint) => {
        const host = endpoint.url.host === null ? null : knowledge.hostOf(endpoint.url.host);
        return host ? [{ endpoint, host }] : [];
    });
    for (const { endpoint, host } of known) {
        const template = knowledge.templateOf(host.api, endpoint.method, endpoint.url.path);
        yield {
            kind: 'call',
            place: placeOf(followed, endpoint, template),
            followed,
            endpoint,
            api: host.api,
            environment: host.environment,
            certainty: certaintyOf(endpoint, endpoints.length, last.slots.every, template),
        };
    }
    if (known.length > 0)
        return;
    for (const { url } of endpoints) {
        const hole = url.host === null && !url.relative ? url.hostHoles.find((h) => knowledge.namesPleo(h.name)) : undefined;
        if (hole) {
            yield { kind: 'undecided', place: last.node, hole };
            return;
        }
    }
}
/**
 * certain: host, method and path are known on one way · likely: a default or one of few values decides ·
 * possible: the path or the method is known in part only.
 */
function certaintyOf(endpoint, alternatives, every, template) {
    if (endpoint.method === null || (template === null && endpoint.url.holes.length > 0))
        return 'possible';
    return alternatives > 1 && !every ? 'likely' : 'certain';
}
/** A call that a table knows as a request, or that may turn out one when a caller says what its object is. */
function isRequest(callee, node) {
    return optionsOf(callee).some((option) => {
        if (option.kind === 'foreign')
            return (recognise(option, node)?.request ?? null) !== null;
        return option.kind === 'unknown' && option.owner !== null && mayBeRequest(node);
    });
}
/** A passed-in function or client goes by a request's name, or is called right away: `fetchImpl(url)`. */
function mayBeRequest(node) {
    const name = calleeName(node);
    if (name === null)
        return true;
    return isRequestName(name) || /fetch|request|http|send/i.test(name) || isIdentifierCall(node);
}
function isIdentifierCall(node) {
    return ts.isCallExpression(node) && ts.isIdentifier(node.expression);
}

;// CONCATENATED MODULE: ./build/src/clients/host-texts.js
/** Texts that name one of Pleo's hosts and that no request makes use of. */





/** Packages whose calls pretend to be the API: the hosts they are given are no use of it. */
const MOCKS = new Set([
    'nock',
    'msw',
    'msw/node',
    'axios-mock-adapter',
    'fetch-mock',
    'fetch-mock-jest',
    'jest-fetch-mock',
    'sinon',
    'supertest',
]);
/** Globals of test runners, whose arguments are expectations. */
const EXPECTATIONS = new Set(['expect', 'assert', 'describe', 'it', 'test']);
/** The host texts of `units` that are in no call's evidence, one for each statement or element. */
function* findHostTexts(units, calls, knowledge) {
    const used = usedNodes(calls);
    for (const unit of units) {
        const statements = new Set();
        for (const node of unit.texts) {
            const host = hostIn(node, knowledge);
            if (!host || isUsed(node, used) || !isMeant(node))
                continue;
            const statement = statementOf(node);
            if (statements.has(statement))
                continue;
            statements.add(statement);
            yield {
                kind: 'host',
                host: host.name,
                api: host.api,
                location: locate(node),
                context: knowledge.contextOf(unit.file),
                symbol: symbolOf(node),
                text: collapsedText(node),
            };
        }
    }
}
/** Every node on the way of a call's address, and the places the calls stand at. */
function usedNodes(calls) {
    const used = new Set();
    for (const { endpoint, place, followed } of calls) {
        used.add(place);
        used.add(followed.request);
        for (const mark of endpoint.address.trail)
            used.add(mark.node);
    }
    return used;
}
function isUsed(node, used) {
    if (used.has(node))
        return true;
    // A host inside a template or a literal that is itself on the way.
    for (let at = node.parent; at && ts.isExpression(at); at = at.parent)
        if (used.has(at))
            return true;
    return false;
}
function hostIn(node, knowledge) {
    const raw = ts.isRegularExpressionLiteral(node) ? node.text.replaceAll('\\', '') : node.getText();
    for (const [name] of raw.matchAll(/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?!@|[a-z0-9.-]*@)/gi)) {
        const known = knowledge.hostOf(name.toLowerCase());
        if (known && known.api === 'legacy')
            return { name: name.toLowerCase(), api: known.api };
    }
    return null;
}
/** Whether the text is there for a program: not prose, an error, a type, a mock or an import. */
function isMeant(node) {
    const words = ts.isRegularExpressionLiteral(node) ? '' : node.getText().slice(1, -1).trim();
    if (/\s/.test(words) && !/(^|[\s;"'])[a-z]+-src\s/i.test(words))
        return false;
    for (let at = node; at.parent; at = at.parent) {
        const { parent } = at;
        if (ts.isTypeNode(parent) || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent))
            return false;
        if (ts.isThrowStatement(parent))
            return false;
        if (ts.isCallExpression(parent) && parent.expression !== at && isPretence(parent))
            return false;
        if (ts.isCallExpression(parent) && parent.expression !== at && isLog(parent))
            return false;
    }
    return true;
}
function isPretence(call) {
    const root = rootOf(call);
    if (!root)
        return false;
    const declaration = findDeclaration(root.text, root);
    if (!declaration)
        return EXPECTATIONS.has(root.text);
    if (declaration.kind === 'import')
        return MOCKS.has(declaration.specifier);
    if (declaration.kind !== 'variable' || !ts.isVariableDeclaration(declaration.node))
        return false;
    const { initializer } = declaration.node;
    const maker = initializer && skipWrappers(initializer);
    const made = maker && (ts.isNewExpression(maker) || ts.isCallExpression(maker)) ? rootOf(maker) : null;
    if (!made || made === root)
        return false;
    const of = findDeclaration(made.text, made);
    if (of?.kind === 'import')
        return MOCKS.has(of.specifier);
    return made.text === 'require' && MOCKS.has(requiredName(maker));
}
function requiredName(maker) {
    const argument = maker && ts.isCallExpression(maker) ? maker.arguments[0] : undefined;
    return argument && ts.isStringLiteralLike(argument) ? argument.text : '';
}
function isLog(call) {
    return /^(console|log|logger|winston|pino|debug)$/i.test(rootOf(call)?.text ?? '');
}
/** The identifier that a chain of calls and members starts from. */
function rootOf(call) {
    let at = call.expression;
    for (;;) {
        if (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at))
            at = at.expression;
        else if (ts.isCallExpression(at) || ts.isNewExpression(at))
            at = at.expression;
        else
            return ts.isIdentifier(at) ? at : null;
    }
}
function statementOf(node) {
    for (let at = node; at.parent; at = at.parent) {
        if (ts.isStatement(at) || ts.isJsxElement(at) || ts.isJsxSelfClosingElement(at) || ts.isClassElement(at))
            return at;
    }
    return node;
}

;// CONCATENATED MODULE: ./build/src/analyse.js
/** Parsed files → facts: requests to Pleo, unused host texts, and what could not be decided. */






/** Steps of evaluation per scan: some seconds' worth, a hundred times what large repositories need. */
const STEPS = 20_000_000;
/** Analyses `files`; other files of the repository are opened when a value leads there. */
async function analyse(files, host, knowledge) {
    await loadTypeScript();
    const faults = [];
    const program = new Program({ ...host, onFault: (where, message) => faults.push({ where, message }) });
    const units = files.flatMap((file) => program.open(file) ?? []);
    const budget = {
        steps: STEPS,
        nesting: 0,
        onExhausted: (node) => {
            if (faults.some(({ where }) => where === 'budget'))
                return;
            const file = node.getSourceFile().fileName;
            faults.push({
                where: 'budget',
                message: `The evaluation budget ran out in ${file}; later requests were not decided.`,
            });
        },
    };
    const found = [];
    const undecided = [];
    for (const item of findCalls(units, { program, budget }, knowledge)) {
        if (item.kind === 'call')
            found.push(item);
        else if (item.kind === 'undecided')
            undecided.push(item);
        else
            faults.push({ where: item.place.getSourceFile().fileName, message: item.message });
    }
    return {
        calls: describeCalls(found, knowledge),
        hosts: [...findHostTexts(units, found, knowledge)],
        unresolved: uniquePlaces(undecided.map(describeUndecided)),
        faults,
        parsed: program.opened.length,
    };
}
function describeUndecided({ place, hole }) {
    const at = locate(place);
    const what = evaluate_nameOf(place);
    const reason = hole.why === 'environment'
        ? `\`${what}\` goes to a host set by ${hole.name}, which this repository does not define.`
        : `\`${what}\` goes to a host that comes from \`${hole.name}\`, which could not be followed further.`;
    return { at, reason };
}
function uniquePlaces(all) {
    const seen = new Set();
    return all.filter(({ at }) => {
        const key = `${at.file}:${at.start}`;
        return !seen.has(key) && seen.add(key);
    });
}


/***/ })

};
;