"use strict";
exports.id = 647;
exports.ids = [647,507];
exports.modules = {

/***/ 7940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ collapsedText),
  L: () => (/* binding */ describeCalls)
});

// EXTERNAL MODULE: ./build/src/evaluate/value.js
var value = __webpack_require__(9509);
// EXTERNAL MODULE: ./build/src/model/certainty.js
var certainty = __webpack_require__(4961);
// EXTERNAL MODULE: ./build/src/syntax/program.js
var program = __webpack_require__(8604);
// EXTERNAL MODULE: ./build/src/syntax/symbol.js
var symbol = __webpack_require__(8006);
// EXTERNAL MODULE: ./build/src/evaluate/options.js
var options = __webpack_require__(6894);
// EXTERNAL MODULE: ./build/src/evaluate/text.js
var evaluate_text = __webpack_require__(1617);
;// CONCATENATED MODULE: ./build/src/clients/credential.js
/** The credential on a request, as far as its header tells: scheme and source. Its text is never kept. */



/** What the request's `Authorization` header or `auth` option says, or null when it has neither. */
function readCredential(slots, place) {
    const header = slots.headers ? authorization(slots.headers) : null;
    const value = header ?? slots.auth;
    if (!value)
        return null;
    const texts = (0,evaluate_text/* textsOf */.CB)(value, place);
    // A settings file may hold an example of it: where it comes from is what counts.
    const text = texts.find((option) => option.pieces.some(isVariable)) ?? texts[0];
    if (!text)
        return null;
    const scheme = header ? schemeOf(text) : 'basic';
    return { kind: 'unknown', scheme, source: sourceOf(text), at: (0,program/* locate */.x)(place) };
}
function isVariable(piece) {
    return typeof piece !== 'string' && piece.why === 'environment';
}
function authorization(headers) {
    for (const option of (0,options/* optionsOf */.cz)(headers)) {
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
        return { type: (0,evaluate_text/* knownText */.bG)(text) === '' ? 'unknown' : 'literal', name: null };
    if (hole.why === 'environment')
        return { type: 'env', name: hole.name };
    return { type: hole.why === 'parameter' ? 'parameter' : 'unknown', name: hole.name };
}

// EXTERNAL MODULE: ./build/src/clients/describe-hole.js
var describe_hole = __webpack_require__(79);
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
        const path = call.template ?? described.path;
        const key = [file, start, end, described.api, described.method, path].join('\0');
        const known = byEndpoint.get(key);
        byEndpoint.set(key, known ? joined(known, described) : described);
    }
    const calls = withoutGuesses([...byEndpoint.values()]);
    calls.sort((a, b) => compareText(a.location.file, b.location.file) || a.location.start - b.location.start);
    return calls.map((call, index) => ({ ...call, id: `c${index + 1}` }));
}
function describe(found, context) {
    const { endpoint, place, api, environment, certainty, doubt, followed } = found;
    const slots = followed.levels.at(-1)?.slots;
    return {
        id: '',
        location: (0,program/* locate */.x)(place),
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
        address: piecesOf(endpoint.address),
        certainty,
        doubt,
        symbol: (0,symbol/* symbolOf */.w)(place),
        text: collapsedText(place),
        evidence: evidenceOf(found),
    };
}
function piecesOf({ pieces }) {
    const described = [];
    for (const piece of pieces) {
        const last = described.at(-1);
        if (typeof piece !== 'string')
            described.push({ text: piece.name, unknown: (0,describe_hole/* describeHole */.M)(piece) });
        else if (last?.unknown === null)
            described[described.length - 1] = { text: last.text + piece, unknown: null };
        else
            described.push({ text: piece, unknown: null });
    }
    return described;
}
/** A path of which nothing is known but that there is one. */
function isUnknownPath(path) {
    return path !== '/' && path.split('/').every((segment) => segment === '' || /^(\{\w+\})+$/.test(segment));
}
/** The way of the address, then the request that sends it, then the callers in between. */
function evidenceOf({ endpoint, followed, place }) {
    const slots = followed.levels.at(-1)?.slots;
    const marks = [...(0,value/* joinTrails */._C)(endpoint.address.trail, slots?.method ? (0,value/* trailOf */.Q0)(slots.method) : [])];
    if (followed.request !== place)
        marks.push({ node: followed.request, note: `sent here with ${slots?.client ?? 'a client'}` });
    for (const level of followed.levels.slice(1))
        if (level.node !== place)
            marks.push({ node: level.node, note: 'called here' });
    const at = (0,program/* locate */.x)(place);
    const seen = new Set([`${at.file}:${at.line}`]);
    const steps = [];
    for (const mark of marks) {
        if (mark.note === '')
            continue;
        const step = { at: placeOfMark(mark), note: mark.note };
        const key = `${step.at.file}:${step.at.line}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        steps.push(step);
    }
    return steps;
}
function placeOfMark({ node }) {
    return 'location' in node ? node.location : (0,program/* locate */.x)(node);
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
    const guesses = new Set();
    return calls.filter((call) => {
        if (call.certainty !== 'possible')
            return true;
        // One guess for each path: which methods it may have makes no other finding of it.
        const guess = `${placeKey(call)}\0${namesResource(call.path) ? call.path : ''}`;
        return !decided.has(placeKey(call)) && !guesses.has(guess) && guesses.add(guess);
    });
}
/** Whether a path says more than its version. */
function namesResource(path) {
    return path?.split('/').some((segment) => segment !== '' && !/^(?:v\d+|\{.*\})$/.test(segment)) ?? false;
}
function placeKey({ location, api }) {
    return `${location.file}\0${location.start}\0${location.end}\0${api}`;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 79:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeHole),
/* harmony export */   a: () => (/* binding */ quotedName)
/* harmony export */ });
/** What is not known of an address, in words: what it is called, and what stopped us. */
/** "`base` is a parameter for which nobody seen passes a value", without a full stop. */
function describeHole(hole) {
    const name = quotedName(hole);
    switch (hole.why) {
        case 'parameter':
            return `${name} is a parameter that nobody seen passes a known value`;
        case 'environment':
            return hole.lookedUp === 'defined'
                ? `${name} may be set to something else by a deployment`
                : `${name} is not set in this repository`;
        case 'call':
            return `${name} is a call that could not be followed`;
        case 'answer':
            return 'it comes from the answer of a request';
        case 'import':
        case 'global':
            return `${name} is not defined in this repository`;
        case 'budget':
            return `${name} takes too long to follow`;
        case 'cycle':
            return `${name} depends on itself`;
        case 'reassigned':
        case 'syntax':
            return `${name} is only known when the program runs`;
    }
}
/** Source text in backticks; variables and names that are words of ours already as they are. */
function quotedName({ why, name }) {
    return why === 'environment' && /^[\w.-]+$|^the /.test(name) ? name : `\`${name}\``;
}


/***/ }),

/***/ 2321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findHostSettings)
/* harmony export */ });
/* harmony import */ var _syntax_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8604);
/* harmony import */ var _host_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7286);
/** Settings that name one of Pleo's hosts and that no request makes use of. */


/** The settings that are in no call's evidence, one for each line of a file. */
function* findHostSettings(settings, calls, knowledge) {
    const used = (0,_host_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedNodes */ .lI)(calls);
    // A use of `.env` is one of every file that gives the same variable the same host: they are copies of each other.
    const usedNames = new Set(settings.all
        .filter((setting) => used.has(setting))
        .flatMap((setting) => [
        nameOf(setting),
        // What the value was put together from.
        ...(setting.references ?? []),
    ]));
    // A JSON file that sources import is on the way as syntax.
    const imported = new Set([...used].flatMap(jsonPlace));
    const seen = new Set();
    for (const setting of settings.all) {
        const host = (0,_host_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostNamed */ .ug)(setting.value, knowledge);
        const { file, line } = setting.location;
        if (!host || usedNames.has(nameOf(setting)) || imported.has(`${file}:${line}`))
            continue;
        if (seen.has(`${file}:${line}`))
            continue;
        seen.add(`${file}:${line}`);
        yield {
            kind: 'host',
            host: host.name,
            api: host.api,
            location: setting.location,
            context: knowledge.contextOf(file),
            symbol: setting.path.join('.') || null,
            text: setting.name || host.name,
        };
    }
}
function jsonPlace(place) {
    if (!('getSourceFile' in place) || !isNode(place))
        return [];
    const { fileName } = place.getSourceFile();
    return fileName.endsWith('.json') ? [`${fileName}:${(0,_syntax_program_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(place).line}`] : [];
}
function isNode(place) {
    return 'kind' in place && 'pos' in place;
}
function nameOf({ name, variable, path }) {
    return variable ? name : path.join('.');
}


/***/ }),

/***/ 7286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lI: () => (/* binding */ usedNodes),
/* harmony export */   oZ: () => (/* binding */ findHostTexts),
/* harmony export */   ug: () => (/* binding */ hostNamed)
/* harmony export */ });
/* harmony import */ var _syntax_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8604);
/* harmony import */ var _syntax_symbol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8006);
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6209);
/* harmony import */ var _describe_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7940);
/* harmony import */ var _mocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5718);
/** Texts that name one of Pleo's hosts and that no request makes use of. */





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
                location: (0,_syntax_program_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(node),
                context: knowledge.contextOf(unit.file),
                symbol: (0,_syntax_symbol_js__WEBPACK_IMPORTED_MODULE_3__/* .symbolOf */ .w)(node),
                text: (0,_describe_call_js__WEBPACK_IMPORTED_MODULE_1__/* .collapsedText */ .p)(node),
            };
        }
    }
}
/** Every place on the way of a call's address, and the places the calls stand at. */
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
    for (let at = node.parent; at && _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isExpression(at); at = at.parent)
        if (used.has(at))
            return true;
    return false;
}
function hostIn(node, knowledge) {
    return hostNamed(_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isRegularExpressionLiteral(node) ? node.text.replaceAll('\\', '') : node.getText(), knowledge);
}
/** The first legacy host named in a text; hosts of mail addresses are none. */
function hostNamed(raw, knowledge) {
    for (const [name] of raw.matchAll(/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?!@|[a-z0-9.-]*@)/gi)) {
        const known = knowledge.hostOf(name.toLowerCase());
        if (known && known.api === 'legacy')
            return { name: name.toLowerCase(), api: known.api };
    }
    return null;
}
/** Whether the text is there for a program: not prose, an error, a type, a mock or an import. */
function isMeant(node) {
    // What a page shows is prose.
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isJsxText(node))
        return false;
    const words = _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isRegularExpressionLiteral(node) ? '' : node.getText().slice(1, -1).trim();
    if (/\s/.test(words) && !/(^|[\s;"'])[a-z]+-src\s/i.test(words))
        return false;
    for (let at = node; at.parent; at = at.parent) {
        const { parent } = at;
        if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isTypeNode(parent) || _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isImportDeclaration(parent) || _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isExportDeclaration(parent))
            return false;
        if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isThrowStatement(parent))
            return false;
        if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isCallExpression(parent) && parent.expression !== at && (0,_mocks_js__WEBPACK_IMPORTED_MODULE_2__/* .isPretence */ .BE)(parent))
            return false;
        if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isCallExpression(parent) && parent.expression !== at && isLog(parent))
            return false;
    }
    return !(0,_mocks_js__WEBPACK_IMPORTED_MODULE_2__/* .feedsMocksOnly */ .P_)(node);
}
function isLog(call) {
    return /^(console|log|logger|winston|pino|debug)$/i.test((0,_mocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rootOf */ .I5)(call)?.text ?? '');
}
function statementOf(node) {
    for (let at = node; at.parent; at = at.parent) {
        if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isStatement(at) || _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isJsxElement(at) || _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isJsxSelfClosingElement(at) || _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isClassElement(at))
            return at;
    }
    return node;
}


/***/ }),

/***/ 5718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ isPretence),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   P_: () => (/* binding */ feedsMocksOnly),
/* harmony export */   TM: () => (/* binding */ isMock)
/* harmony export */ });
/* harmony import */ var _syntax_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/** What only pretends to be the API, or checks what was asked: the hosts it is given are no use of them. */


/** Packages that mock, and which of their exports do; none named: all of them. */
const MOCKS = {
    nock: [],
    msw: [],
    'msw/node': [],
    'msw/browser': [],
    'msw/native': [],
    'axios-mock-adapter': [],
    'fetch-mock': [],
    'fetch-mock/esm/client': [],
    '@fetch-mock/jest': [],
    '@fetch-mock/vitest': [],
    'fetch-mock-jest': [],
    'jest-fetch-mock': [],
    'vitest-fetch-mock': [],
    moxios: [],
    mockttp: [],
    miragejs: [],
    '@pact-foundation/pact': [],
    '@mswjs/interceptors': [],
    '@mswjs/data': [],
    'playwright-msw': [],
    pretender: [],
    sinon: [],
    supertest: [],
    '@pollyjs/core': [],
    'angular-in-memory-web-api': [],
    '@angular/common/http/testing': [],
    undici: ['MockAgent', 'MockPool', 'MockClient'],
};
/** Globals of test runners, whose arguments are expectations. */
const EXPECTATIONS = new Set(['expect', 'assert', 'describe', 'it', 'test', 'vi', 'jest', 'sinon', 'nock']);
/** Methods of a browser under test that catch requests, whoever hands it out. */
const CATCHERS = new Set(['intercept', 'waitForRequest', 'waitForResponse', 'routeFromHAR']);
/** The same, where what they are called on must be such a browser. */
const ROUTERS = new Set(['route', 'unroute']);
const BROWSERS = /^(?:page|context|browser|browserContext)$/;
/** Whether a package, or one of its exports, mocks. */
function isMock(module, name) {
    const names = module === null ? undefined : MOCKS[module];
    return names !== undefined && (names.length === 0 || names.includes(name));
}
/** How many names are followed to what makes them. */
const MAX_MAKERS = 4;
/** Whether a call, or the chain it belongs to, pretends or expects. */
function isPretence(call) {
    const callee = (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__/* .skipWrappers */ .s_)(call.expression);
    const root = rootOf(call);
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isPropertyAccessExpression(callee)) {
        const { text } = callee.name;
        if (CATCHERS.has(text) || (ROUTERS.has(text) && BROWSERS.test(root?.text ?? '')))
            return true;
    }
    return root !== null && isMocking(root, MAX_MAKERS);
}
/** Whether a text that is held in a constant goes to mocks only, and to at least one. */
function feedsMocksOnly(text) {
    let at = text.parent;
    while (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isExpression(at))
        at = at.parent;
    if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isVariableDeclaration(at) || !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isIdentifier(at.name))
        return false;
    const variable = at;
    let mocked = 0;
    let meant = 0;
    const visit = (node) => {
        _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.forEachChild(node, visit);
        if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isIdentifier(node) || !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isIdentifier(variable.name) || node.text !== variable.name.text)
            return;
        if (node === variable.name || (0,_syntax_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeclaration */ .MC)(node.text, node)?.node !== variable || isExport(node))
            return;
        if (isInPretence(node))
            mocked += 1;
        else
            meant += 1;
    };
    visit(text.getSourceFile());
    return mocked > 0 && meant === 0;
}
function isInPretence(node) {
    for (let at = node; at.parent; at = at.parent) {
        const { parent } = at;
        if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isCallExpression(parent) && parent.expression !== at && isPretence(parent))
            return true;
    }
    return false;
}
/** `export { HOST }`, `module.exports = { HOST }`. */
function isExport(node) {
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isExportSpecifier(node.parent))
        return true;
    const literal = node.parent.parent;
    if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isShorthandPropertyAssignment(node.parent) || !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isBinaryExpression(literal.parent))
        return false;
    return /^(?:module\.)?exports$/.test(literal.parent.left.getText());
}
/** Whether a name is a mock: imported as one, or made, declared or assigned as one. */
function isMocking(name, left) {
    const declaration = (0,_syntax_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeclaration */ .MC)(name.text, name);
    if (!declaration)
        return EXPECTATIONS.has(name.text);
    if (declaration.kind === 'import')
        return isMock(declaration.specifier, nameOfImport(declaration.name));
    if (declaration.kind !== 'variable' || left === 0)
        return false;
    const { variable, member } = variableOf(declaration.node);
    if (!variable)
        return false;
    const { initializer, type } = variable;
    if (initializer)
        return isMockMaker((0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__/* .skipWrappers */ .s_)(initializer), member, left - 1);
    if (type && _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isTypeReferenceNode(type) && _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isIdentifier(type.typeName))
        return isMocking(type.typeName, left - 1);
    return isAssignedMock(name, variable, left - 1);
}
/** `new MockAgent()`, `nock(…)`, `require('nock')`, of which a name may take one member. */
function isMockMaker(maker, member, left) {
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isAwaitExpression(maker))
        return isMockMaker((0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__/* .skipWrappers */ .s_)(maker.expression), member, left);
    if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isNewExpression(maker) && !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isCallExpression(maker))
        return false;
    const made = rootOf(maker);
    if (!made)
        return false;
    if (made.text !== 'require')
        return isMocking(made, left);
    const [argument] = maker.arguments ?? [];
    return argument !== undefined && _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isStringLiteralLike(argument) && isMock(argument.text, member);
}
/** `let agent; beforeEach(() => { agent = new MockAgent(); })`. */
function isAssignedMock(name, variable, left) {
    let found = false;
    const visit = (node) => {
        if (found)
            return;
        _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.forEachChild(node, visit);
        if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isBinaryExpression(node) || node.operatorToken.kind !== _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.SyntaxKind.EqualsToken)
            return;
        if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isIdentifier(node.left) || node.left.text !== name.text)
            return;
        if ((0,_syntax_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeclaration */ .MC)(node.left.text, node.left)?.node !== variable)
            return;
        found ||= isMockMaker((0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__/* .skipWrappers */ .s_)(node.right), '', left);
    };
    visit(name.getSourceFile());
    return found;
}
/** The declaration that a name is taken out of, and which member of it the name is. */
function variableOf(node) {
    let at = node;
    let member = '';
    while (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isBindingElement(at)) {
        member = (at.propertyName ?? at.name).getText();
        at = at.parent.parent;
    }
    return { variable: _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isVariableDeclaration(at) ? at : null, member };
}
function nameOfImport(name) {
    return name === 'default' || name === '*' ? '' : name;
}
/** The identifier that a chain of calls and members starts from. */
function rootOf(call) {
    let at = call.expression;
    for (;;) {
        if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isPropertyAccessExpression(at) || _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isElementAccessExpression(at))
            at = at.expression;
        else if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isCallExpression(at) || _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isNewExpression(at))
            at = at.expression;
        else
            return _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isIdentifier(at) ? at : null;
    }
}


/***/ }),

/***/ 6894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ MAX_OPTIONS),
/* harmony export */   TH: () => (/* binding */ meantOf),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   tS: () => (/* binding */ mapOptions),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9509);
/** Several values in the place of one: joined, bounded, changed one by one. */

/** The most alternatives a value is followed through. */
const MAX_OPTIONS = 24;
/** Flattens, drops doubles and bounds; one option is that option. */
function oneOf(values, node, every = false) {
    const options = [];
    const seen = new Map();
    let allInTurn = every;
    for (const value of values) {
        if (value.kind === 'one-of' && !value.every)
            allInTurn = false;
        for (const option of value.kind === 'one-of' ? value.options : [value]) {
            const key = comparable(option);
            const known = key === null ? undefined : seen.get(key);
            if (known === undefined) {
                if (key !== null)
                    seen.set(key, options.length);
                options.push(option);
                continue;
            }
            // The same text from two places: both are on its way.
            const before = options[known];
            if (before?.kind === 'text' && option.kind === 'text' && before !== option)
                options[known] = { ...before, trail: (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .joinTrails */ ._C)(before.trail, option.trail) };
        }
    }
    const [first] = options;
    if (!first)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('syntax', 'nothing', node);
    if (options.length === 1)
        return first;
    if (options.length <= MAX_OPTIONS)
        return { kind: 'one-of', options, every: allInTurn };
    const likely = likelyOptions(options);
    if (likely.length > MAX_OPTIONS || likely.length === 0)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('budget', `${options.length} alternatives`, node);
    return oneOf(likely, node, allInTurn);
}
/** Where there are too many: without what an unknown object may bring, and without addresses that only ask otherwise. */
function likelyOptions(options) {
    const addresses = new Set();
    return options.filter((option) => {
        if (option.kind === 'unknown')
            return option.spread !== true;
        if (option.kind !== 'text')
            return true;
        if (option.pieces.some((piece) => typeof piece !== 'string' && piece.spread))
            return false;
        const [address = ''] = (comparable(option) ?? '').split('?');
        return !addresses.has(address) && addresses.add(address);
    });
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
/** Of what a thing starts with and is set to later, what anybody means to use: a start of nothing only waits for the rest. */
function meantOf(values) {
    const meant = values.filter((value) => !isNothing(value));
    return meant.length > 0 ? meant : values;
}
function isNothing(value) {
    if (value.kind === 'text')
        return value.pieces.length === 0;
    return value.kind === 'constant' && (value.value === undefined || value.value === null);
}


/***/ }),

/***/ 1617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   D7: () => (/* binding */ joinList),
/* harmony export */   KO: () => (/* binding */ concatAll),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   rZ: () => (/* binding */ trailsOf),
/* harmony export */   w2: () => (/* binding */ mapPieces),
/* harmony export */   xW: () => (/* binding */ concat),
/* harmony export */   xx: () => (/* binding */ knownKey)
/* harmony export */ });
/* unused harmony export asText */
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6894);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9509);
/** Strings with holes: joined, compared and taken apart without losing what is known. */


/** The most characters followed in one string: a constant doubled a hundred times ends here. */
const MAX_LENGTH = 20_000;
/** The value as a string, as a template literal would write it. */
function toText(value, node) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(value, node, (option) => {
        if (option.kind === 'text' || option.kind === 'unknown')
            return asText(option);
        if (option.kind === 'constant')
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(String(option.value));
        if (option.kind === 'fields' && option.text)
            return toText(option.text(), node);
        if (option.kind === 'list')
            return joinList(option.items, ',', node);
        if (option.kind === 'foreign')
            return asText((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('global', option.path.join('.') || (option.module ?? ''), option.node));
        return asText((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('syntax', option.kind, node));
    });
}
/** A string, an unknown as one hole; null for anything else. */
function asText(value) {
    return value.kind === 'text' ? value : { kind: 'text', pieces: [value], trail: value.trail };
}
/** The strings a value can be, each with its pieces; other kinds become one hole. */
function textsOf(value, node) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(toText(value, node)).map((option) => option.kind === 'text'
        ? option
        : asText(option.kind === 'unknown' ? option : (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('syntax', option.kind, node)));
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
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(joined, node, every);
}
/** Joins many. */
function concatAll(values, node) {
    return values.reduce((whole, value) => concat(whole, value, node), (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(''));
}
/** The items of a list with a separator between them. */
function joinList(items, separator, node) {
    return concatAll(items.flatMap((item, i) => (i === 0 ? [item] : [(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(separator), item])), node);
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
        return asText((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('budget', 'a very long text', node));
    return textOf([...a.pieces, ...b.pieces], (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .joinTrails */ ._C)(a.trail, b.trail));
}
/** Everything a value passed through, for evidence. */
function trailsOf(...values) {
    return values.reduce((trail, value) => (value ? (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .joinTrails */ ._C)(trail, (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .trailOf */ .Q0)(value)) : trail), []);
}


/***/ }),

/***/ 9509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   NI: () => (/* binding */ unknownFrom),
/* harmony export */   Q0: () => (/* binding */ trailOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ZH: () => (/* binding */ UNDEFINED),
/* harmony export */   _C: () => (/* binding */ joinTrails),
/* harmony export */   dY: () => (/* binding */ constant),
/* harmony export */   kN: () => (/* binding */ withMark),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/**
 * What an expression can be known to be. A value carries its way: the places it went through.
 *
 * Values live here and not in `model` because functions and objects close over syntax: what leaves the evaluator
 * is plain data, these never do.
 */
const UNDEFINED = { kind: 'constant', value: undefined };
function text(value, node, note = '') {
    return { kind: 'text', pieces: value === '' ? [] : [value], trail: node ? [{ node, note }] : [] };
}
function constant(value) {
    return { kind: 'constant', value };
}
function unknown(why, name, node, owner = null) {
    return { kind: 'unknown', why, name, owner, node, trail: [] };
}
/** What an operation gives that needs to know more of `from`: whoever decides that decides this. */
function unknownFrom(from, why, name, node) {
    return unknown(why, name, node, from.flatMap(ownersIn)[0] ?? null);
}
function ownersIn(value) {
    if (value.kind === 'unknown')
        return value.owner ? [value.owner] : [];
    if (value.kind === 'text')
        return value.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : ownersIn(piece)));
    if (value.kind === 'list')
        return [...value.items, ...(value.rest ? [value.rest] : [])].flatMap(ownersIn);
    return value.kind === 'one-of' ? value.options.flatMap(ownersIn) : [];
}
function list(items, rest = null) {
    return { kind: 'list', items, rest, trail: [] };
}
/** The value with one more place on its way, at the end. */
function withMark(value, node, note) {
    if (value.kind === 'constant' || value.kind === 'class')
        return value;
    if (value.kind === 'one-of') {
        const marked = value.options.map((option) => withMark(option, node, note));
        return { ...value, options: marked.flatMap((one) => (one.kind === 'one-of' ? one.options : [one])) };
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


/***/ }),

/***/ 6701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
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


/***/ }),

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

/***/ 4961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast)
/* harmony export */ });
/* unused harmony export leastCertain */
/** How sure a fact is: computed from how its values were resolved, never chosen by a rule's author. */
const ORDER = ['possible', 'likely', 'certain'];
/** Whether `certainty` is at least `floor`. */
function isAtLeast(certainty, floor) {
    return ORDER.indexOf(certainty) >= ORDER.indexOf(floor);
}
/** The lesser of two certainties: a chain is as sure as its weakest link. */
function leastCertain(a, b) {
    return isAtLeast(a, b) ? b : a;
}


/***/ }),

/***/ 4647:
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

// EXTERNAL MODULE: ./build/src/catalogue/hosts.js + 1 modules
var hosts = __webpack_require__(1743);
;// CONCATENATED MODULE: ./build/src/catalogue/reach.js
/** Whose API a request arrives at: at Pleo's own hosts, or through a proxy of the user's that forwards there. */

/** Reads the user's proxies; the longest prefix counts. */
function makeReach(proxies) {
    const own = Object.entries(proxies)
        .map(([address, api]) => ({ ...splitAddress(address), api }))
        .sort((a, b) => b.prefix.length - a.prefix.length);
    return {
        apiAt: (host, path) => {
            const proxy = own.find((known) => known.host === host && isBelow(path, known.prefix));
            if (proxy) {
                const { api, prefix } = proxy;
                return { api, environment: 'unknown', path: wholePath(api, path.slice(prefix.length)) };
            }
            const known = (0,hosts/* findHost */.my)(host);
            return known && { api: known.api, environment: known.environment, path };
        },
        isForeign: (host) => (0,hosts/* findHost */.my)(host) === null && !own.some((proxy) => proxy.host === host),
    };
}
function splitAddress(address) {
    const slash = address.indexOf('/');
    if (slash < 0)
        return { host: address.toLowerCase(), prefix: '' };
    return { host: address.slice(0, slash).toLowerCase(), prefix: address.slice(slash).replace(/\/+$/, '') };
}
function isBelow(path, prefix) {
    return path === prefix || path.startsWith(`${prefix}/`);
}
/** A proxy of the legacy API often adds the version itself: `/pleo/expenses` is `/v1/expenses` there. */
function wholePath(api, path) {
    if (path === '')
        return '/';
    return api !== 'legacy' || /^\/(?:v\d+(?:\/|$)|\{)/.test(path) ? path : `/v1${path}`;
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

// EXTERNAL MODULE: ./build/src/clients/host-settings.js
var host_settings = __webpack_require__(2321);
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
/** A search for any of the words (ASCII, any case) in a file's bytes. */
function makeSearch(words) {
    const buffer = Buffer.alloc(CHUNK);
    const escaped = (piece) => piece.replace(/[^a-z0-9]/gi, '\\$&');
    const pattern = new RegExp(words.map(escaped).join('|'), 'i');
    // UTF-16 has a zero byte behind each letter.
    const wide = new RegExp(words.map((word) => [...word].map(escaped).join('\\0')).join('|'), 'i');
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

;// CONCATENATED MODULE: ./build/src/files/companions.js
/** Files that get an address handed without naming Pleo: from the configuration, or the container, that another file fills. */


const COMPANIONS = [
    { texts: /\bregisterAs\b|\bConfigModule\b/, words: ['@nestjs/config'] },
    { texts: /\bHttpModule\b/, words: ['HttpService'] },
    { texts: /\bprovide\s*:|\bInjectionToken\b/, words: ['@Inject(', 'inject('] },
    { files: /(?:^|\/)(?:nuxt|nitro)\.config\.[cm]?[jt]s$/, words: ['useRuntimeConfig'] },
    { files: /(?:^|\/)app\.config\.[cm]?[jt]s$/, words: ['useAppConfig', 'expo-constants'] },
    { files: /(?:^|\/)app\.json$/, words: ['expo-constants'] },
    { files: /(?:^|\/)next\.config\.[cm]?[jt]s$/, words: ['next/config'] },
    {
        files: /(?:^|\/)config\/[^/]+\.(?:[cm]?[jt]s|json5?|ya?ml|toml)$/,
        words: ["from 'config'", 'from "config"', "require('config')", 'require("config")', 'node-config-ts'],
    },
    { texts: /\bnconf\b/, words: ['nconf'] },
];
/** The files that are handed something which one of `filling`, or of the settings files, fills; without those. */
function findCompanions(input) {
    const { root, files, filling, settingsFiles, maxFileSize } = input;
    const texts = filling.flatMap((file) => {
        const source = readSource(root, file, maxFileSize);
        return 'text' in source ? [source.text] : [];
    });
    const names = [...filling, ...settingsFiles];
    const words = COMPANIONS.flatMap((companion) => (isFilled(companion, names, texts) ? companion.words : []));
    if (words.length === 0)
        return [];
    const known = new Set(filling);
    const others = files.filter((file) => !known.has(file));
    return findCandidates({ root, files: others, words, maxFileSize }).candidates;
}
function isFilled({ files, texts: holding }, names, texts) {
    return (names.some((name) => files?.test(name) === true) || texts.some((text) => holding?.test(text) === true));
}

;// CONCATENATED MODULE: ./build/src/files/configured-words.js
/** The words that the user's configuration adds to those a file is searched for: a file that matters holds one of them. */
/** The hosts of own proxies; of one without a host, its path. */
function proxyWords(hosts) {
    return Object.keys(hosts).map((address) => /^[^/]+/.exec(address)?.[0] ?? address.replace(/\/+$/, ''));
}
/** What sources call the values and clients that lead to one of `hosts`. */
function configuredWords(configured, hosts) {
    const leadsThere = (value) => {
        const lower = value?.toLowerCase() ?? '';
        return hosts.some((host) => lower.includes(host.toLowerCase()));
    };
    return [
        ...Object.entries(configured.env).flatMap(([name, value]) => (leadsThere(value) ? [name] : [])),
        ...configured.clients.flatMap(({ from, globals = [], base }) => leadsThere(base) ? [...from, ...globals] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/files/context.js
var context = __webpack_require__(6701);
// EXTERNAL MODULE: ./build/src/files/discover.js + 1 modules
var discover = __webpack_require__(7507);
;// CONCATENATED MODULE: ./build/src/files/importers.js
/** The files that import what matters, and those that import them, to a fix point, without parsing. */


const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(["'])([^"'\n\r]+)\1/g;
/** The importers of `candidates`, without the candidates themselves. */
function findImporters(input) {
    const { root, files, resolver } = input;
    const importersOf = new Map();
    const scripts = new Map();
    for (const file of files) {
        const specifiers = specifiersIn((0,external_node_path_.join)(root, file));
        if (specifiers === null) {
            push(scripts, external_node_path_.posix.dirname(file), file);
            continue;
        }
        for (const specifier of specifiers) {
            const target = resolver.resolve(specifier, file);
            if (target === null || target === file)
                continue;
            push(importersOf, target, file);
        }
    }
    const matters = new Set(input.candidates);
    for (const folder of new Set(input.candidates.map((file) => external_node_path_.posix.dirname(file)))) {
        const siblings = scripts.get(folder) ?? [];
        if (siblings.length > MAX_SCRIPTS || !siblings.some((file) => matters.has(file)))
            continue;
        for (const file of siblings)
            matters.add(file);
    }
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
/** Scripts of one folder that may share a scope; more of them are independent programs. */
const MAX_SCRIPTS = 200;
/** The specifiers in a file; null for a script, which neither imports nor exports anything. */
function specifiersIn(path) {
    try {
        const text = (0,external_node_fs_.readFileSync)(path, 'latin1');
        const specifiers = [...text.matchAll(IMPORT)].flatMap(([, , specifier]) => specifier ?? []);
        return specifiers.length === 0 && !/\bexports?\b/.test(text) ? null : specifiers;
    }
    catch {
        return [];
    }
}
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}

;// CONCATENATED MODULE: ./build/src/settings/quotes.js
/** Quotes and backslashes: what closes a text, what is escaped, which line goes on. */
/** Whether an odd number of backslashes stands before an offset. */
function isEscaped(text, at) {
    let first = at;
    while (first > 0 && text[first - 1] === '\\')
        first -= 1;
    return (at - first) % 2 === 1;
}
/** Whether a line that ends at an offset goes on with the next. */
function isContinued(text, end) {
    return text[end - 1] === '\\' && !isEscaped(text, end - 1);
}
/**
 * Finds the quote that closes the one at an offset; -1: none before `to`.
 * `literal` are quotes in which backslashes escape nothing. A quote that was once looked for in vain is not again.
 */
function closingQuotes(text, to, literal) {
    const missing = new Set();
    return (at) => {
        const quote = text.charAt(at);
        if (missing.has(quote))
            return -1;
        for (let close = text.indexOf(quote, at + 1); close >= 0; close = text.indexOf(quote, close + 1)) {
            if (close >= to)
                break;
            if (literal.includes(quote) || !isEscaped(text, close))
                return close;
        }
        missing.add(quote);
        return -1;
    };
}

;// CONCATENATED MODULE: ./build/src/settings/brace-tokens.js
/** Tokens of languages with braces (HCL, Bicep, JSON5): words, texts, marks; comments are left out, heredocs are words. */

const TOKEN = /(?<blank>[ \t\uFEFF]+)|(?<line>\r\n|[\r\n])|(?<comment>(?:#|\/\/)[^\r\n]*)|(?<heredoc><<[-~]?(?<tag>[A-Za-z_]\w{0,80})[ \t]*\r?\n)|(?<word>[A-Za-z_$][\w.$-]*|\d[\w.]*)|(?<mark>[=!<>]=|=>|&&|\|\||.)/sy;
/** The tokens of a text, in order. */
function* braceTokens(text) {
    for (let at = 0; at < text.length;) {
        const { token, end } = readText(text, at) ?? readToken(text, at);
        if (token)
            yield token;
        at = end;
    }
}
function readToken(text, start) {
    if (text.startsWith('/*', start))
        return { end: endAfter(text, '*/', start + 2) };
    TOKEN.lastIndex = start;
    const match = TOKEN.exec(text);
    const { blank, line, comment, heredoc, tag, word, mark } = match?.groups ?? {};
    const end = start + Math.max(1, match?.[0].length ?? 1);
    if (heredoc !== undefined && tag !== undefined)
        return { token: { kind: 'word', text: heredoc, start }, end: endOfHeredoc(text, tag, end) };
    if (line !== undefined)
        return { token: { kind: 'line', start }, end };
    if (word !== undefined)
        return { token: { kind: 'word', text: word, start }, end };
    if (blank !== undefined || comment !== undefined || mark === undefined)
        return { end };
    return { token: { kind: 'mark', text: mark, start }, end };
}
/** Behind the line that closes it; the end of the text when nothing does. */
function endOfHeredoc(text, tag, from) {
    const close = new RegExp(`^[ \\t]*${tag}[ \\t]*\\r?$`, 'gm');
    close.lastIndex = from;
    const match = close.exec(text);
    return match ? match.index + match[0].length : text.length;
}
function endAfter(text, closer, from) {
    const close = text.indexOf(closer, from);
    return close < 0 ? text.length : close + closer.length;
}
function readText(text, start) {
    const quote = text.charAt(start);
    if (quote !== '"' && quote !== "'")
        return null;
    const triple = quote.repeat(3);
    if (text.startsWith(triple, start)) {
        const end = endAfter(text, triple, start + 3);
        const from = start + 3 + (/^\r?\n/.exec(text.slice(start + 3, start + 5))?.[0].length ?? 0);
        const value = text.slice(from, Math.max(from, end - 3));
        return { token: { kind: 'text', value, start: from, end: from + value.length }, end };
    }
    const close = closingQuote(text, start);
    const value = unescaped(text.slice(start + 1, close));
    return {
        token: { kind: 'text', value, start: start + 1, end: close },
        end: text[close] === quote ? close + 1 : close,
    };
}
const IN_TEXT = /[^"'\\${}\r\n]+|\$\$\{?|\$\{|./sy;
/** The quote that closes a text, which may hold texts inside `${ … }`; the end of the line when nothing does. */
function closingQuote(text, start) {
    const quote = text.charAt(start);
    /** Braces and inner texts that are open. */
    const open = [];
    for (let at = start + 1; at < text.length;) {
        IN_TEXT.lastIndex = at;
        const [piece] = IN_TEXT.exec(text) ?? [''];
        const around = open.at(-1);
        if (piece === '\n' || piece === '\r' || piece === '')
            return at;
        if (open.length === 0 && piece === quote && !isEscaped(text, at))
            return at;
        if (piece === '${' && open.length < 100)
            open.push(piece);
        else if (piece === '}' && around === '${')
            open.pop();
        else if (piece === around && !isEscaped(text, at))
            open.pop();
        else if ((piece === '"' || piece === "'") && around === '${')
            open.push(piece);
        at += piece.length;
    }
    return text.length;
}
const ESCAPES = { n: '\n', r: '\r', t: '\t' };
function unescaped(raw) {
    return raw.includes('\\') ? raw.replace(/\\(.)/gs, (_, letter) => ESCAPES[letter] ?? letter) : raw;
}

;// CONCATENATED MODULE: ./build/src/settings/tree.js
/** What structured formats have in common: groups of entries, texts with their places, and how one is built from tokens. */
/** How deep files are read; whatever lies below is left out, so that no file can exhaust the stack. */
const MAX_DEPTH = 64;
/** An empty map or list. */
function group(list) {
    return { kind: 'group', list, entries: [] };
}
/** A builder that stands in an empty map; nothing that is called on it throws. */
function buildTree() {
    const root = group(false);
    let top = { group: root, key: null, index: 0 };
    const around = [];
    /** Groups open below the depth that is read. */
    let below = 0;
    const put = (value) => {
        if (below > 0)
            return;
        const key = top.group.list ? String(top.index) : (top.key ?? '');
        top.group.entries.push({ key, value });
    };
    return {
        root,
        key: (name) => {
            if (below === 0)
                top.key = name;
        },
        pending: () => (top.group.list ? null : top.key),
        inList: () => top.group.list,
        text: put,
        open: (list) => {
            if (around.length >= MAX_DEPTH) {
                below += 1;
                return;
            }
            // The braces around a whole file are no entry of it.
            const isWhole = around.length === 0 && top.key === null;
            const inner = isWhole ? root : group(list);
            if (!isWhole)
                put(inner);
            else if (root.entries.length === 0)
                root.list = list;
            around.push(top);
            top = { group: inner, key: null, index: 0 };
        },
        close: () => {
            if (below > 0)
                below -= 1;
            else
                top = around.pop() ?? top;
        },
        next: () => {
            if (below > 0)
                return;
            top.key = null;
            top.index += 1;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/settings/shell-words.js
/** Words of shell commands with their places: quotes, escapes, comments and continued lines, as far as one pass can tell. */

/** What stands between words. Brackets and commas so that a command written as a list falls into its words. */
const BETWEEN = /(?:[\s;&|()<>{},[\]]|\\(?:\r\n|\r|\n))*/y;
/** Up to the next character that may end or change a word. */
const PLAIN = /[^\s;&|()<>\\"'`]+/y;
/** The words between two offsets, quotes included. */
function* shellWords(text, from = 0, to = text.length) {
    const closing = closingQuotes(text, to, "'");
    let at = from;
    for (;;) {
        BETWEEN.lastIndex = at;
        at += BETWEEN.exec(text)?.[0].length ?? 0;
        if (at >= to)
            return;
        if (text[at] === '#') {
            at = lineEnd(text, at, to);
            continue;
        }
        const end = wordEnd(text, { at, to }, closing);
        yield { start: at, end };
        at = end;
    }
}
/** Where the word ends that starts at `range.at`. */
function wordEnd(text, range, closing) {
    let at = range.at;
    while (at < range.to) {
        PLAIN.lastIndex = at;
        at += PLAIN.exec(text)?.[0].length ?? 0;
        const mark = text.charAt(at);
        if (at >= range.to)
            break;
        if (mark === '\\') {
            if (/[\r\n]/.test(text.charAt(at + 1)))
                break;
            at += 2;
        }
        else if (mark === '"' || mark === "'" || mark === '`') {
            const close = opensQuote(text, at, range.at) ? closing(at) : -1;
            at = close < 0 ? at + 1 : close + 1;
            if (close >= 0 && /[,\]}]/.test(text.charAt(at)))
                return at;
        }
        else if (isInWord(text, at))
            at += 1;
        else
            break;
    }
    return Math.max(range.at + 1, Math.min(at, range.to));
}
/** What ends words elsewhere: the bracket of `$(`, the sign between the parameters of an address. */
function isInWord(text, at) {
    if (text[at] === '(')
        return text[at - 1] === '$';
    return text[at] === '&' && /[^\s&;|]/.test(text.charAt(at - 1)) && /[^\s&;|]/.test(text.charAt(at + 1));
}
/** An apostrophe inside a word of prose opens nothing. */
function opensQuote(text, at, wordStart) {
    return at === wordStart || !/[A-Za-z0-9]/.test(text.charAt(at - 1));
}
function lineEnd(text, from, to) {
    const end = text.indexOf('\n', from);
    return end < 0 ? to : Math.min(end, to);
}

// EXTERNAL MODULE: ./build/src/settings/variable-name.js
var variable_name = __webpack_require__(4386);
;// CONCATENATED MODULE: ./build/src/settings/assignments.js
/** Assignments to variables in shell commands: `PLEO_BASE_URL=https://… node x`, `export X="…"`, `-e X=…`. */


const ASSIGNED = /^(?:--?[A-Za-z][\w-]*=)?([A-Za-z_]\w*)\+?=/;
/** Commands that name variables behind themselves. */
const EXPORTERS = /^(?:export|cross-env|env|ENV|ARG|Environment|setx?)$/;
/** Every word between two offsets, and what it assigns to. */
function* readWords(text, from = 0, to = text.length) {
    let exported = false;
    let after = from;
    for (const word of shellWords(text, from, to)) {
        const { start, end } = word;
        // A new command stands behind a line break, a semicolon or an operator.
        if (/[\n;&|]/.test(text.slice(after, start).replace(/\\\r?\n/g, '')))
            exported = false;
        after = end;
        const inner = quoted(text, start, end);
        if (inner &&
            /\s/.test(text.slice(inner.start, inner.end)) &&
            text.slice(inner.start, inner.end).includes('=')) {
            yield* readWords(text, inner.start, inner.end);
            continue;
        }
        const assignment = readAssignment(text, inner ?? word);
        if (!assignment) {
            if (EXPORTERS.test(text.slice(start, Math.min(end, start + 12))))
                exported = true;
            yield { name: null, start, end };
        }
        else if (!isCommand(text, assignment)) {
            yield { ...assignment, variable: exported || (0,variable_name/* isUpperName */.O2)(assignment.name) };
        }
    }
}
function readAssignment(text, { start, end }) {
    const [whole, name] = ASSIGNED.exec(text.slice(start, end)) ?? [];
    if (whole === undefined || name === undefined)
        return null;
    const from = start + whole.length;
    const inner = quoted(text, from, end);
    const raw = text.slice(inner?.start ?? from, inner?.end ?? end);
    const single = inner !== null && text[from] === "'";
    return {
        name,
        value: single ? raw : unquoteWord(raw, inner !== null),
        expands: !single,
        variable: false,
        start: inner?.start ?? from,
        end: inner?.end ?? end,
    };
}
/** The range inside the quotes when one pair stands around all of it. */
function quoted(text, start, end) {
    const quote = text.charAt(start);
    if (end - start < 2 || (quote !== '"' && quote !== "'") || text[end - 1] !== quote)
        return null;
    return { start: start + 1, end: end - 1 };
}
/** Escapes and quotes inside a word as the shell reads them, near enough for addresses. */
function unquoteWord(raw, inQuotes) {
    const plain = inQuotes ? raw : raw.replace(/["']/g, '');
    return plain.replace(/\\\r?\n/g, '').replace(/\\(["'\\`])/g, '$1');
}
/** What a command prints is nobody's to know. */
function isCommand(text, { value, end }) {
    return value.startsWith('$(') || value.startsWith('`') || (value.endsWith('$') && text[end] === '(');
}

;// CONCATENATED MODULE: ./build/src/settings/literals.js
/** Texts in the expressions of GitHub workflows and of Helm and Jinja templates: `${{ vars.X || 'https://…' }}`. */
/** How many values one text may stand for. */
const MAX_ALTERNATIVES = 8;
/** What a text stands for when its expressions give the texts written in them; itself when they have none. */
function readAlternatives(text) {
    if (!text.includes('{{'))
        return [text];
    const parts = splitExpressions(text);
    const count = Math.max(1, ...parts.map((part) => part.length));
    return Array.from({ length: count }, (_, index) => parts.map((part) => part[index] ?? part.at(-1)).join(''));
}
/** The pieces of a text, each with the values it may have. */
function splitExpressions(text) {
    const parts = [];
    let at = 0;
    for (;;) {
        const braces = text.indexOf('{{', at);
        const close = braces < 0 ? -1 : text.indexOf('}}', braces);
        // A pile of expressions is a document, not a value.
        if (close < 0 || parts.length > 100)
            return [...parts, [text.slice(at)]];
        const open = text[braces - 1] === '$' && braces > at ? braces - 1 : braces;
        const texts = resultTexts(text.slice(braces + 2, close));
        parts.push([text.slice(at, open)], texts.length > 0 ? texts : [text.slice(open, close + 2)]);
        at = close + 2;
    }
}
const literals_TOKEN = /\s+|'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\|\||&&|[=!<>]=|[^\s'"`|&=!<>(),]+|./sy;
/** An expression longer than this is a program. */
const MAX_EXPRESSION = 400;
/** The text literals that an expression may result in; not what it compares or passes to a function. */
function resultTexts(expression) {
    if (expression.length > MAX_EXPRESSION || !/['"`]/.test(expression))
        return [];
    const tokens = [];
    literals_TOKEN.lastIndex = 0;
    for (let match = literals_TOKEN.exec(expression); match; match = literals_TOKEN.exec(expression))
        if (match[0].trim() !== '')
            tokens.push(match[0]);
    const texts = tokens.flatMap((token, index) => {
        if (!/^['"`]./.test(token))
            return [];
        const isResult = mayResult(tokens[index - 1], tokens[index - 2]) && !/^[=!<>]=/.test(tokens[index + 1] ?? '');
        return isResult ? unquote(token) : [];
    });
    return [...new Set(texts)].slice(0, MAX_ALTERNATIVES);
}
/** Whether a literal after these tokens is the expression's value. */
function mayResult(before, earlier) {
    if (before === undefined || ['||', '&&', 'default', '-'].includes(before))
        return true;
    // `default('…')` of Jinja, `format('https://{0}', …)` of GitHub, or just a bracket.
    return before === '(' && (earlier === undefined || /^(?:default|format|\W+)$/.test(earlier));
}
function unquote(token) {
    const inner = token.slice(1, -1);
    if (token.length < 2 || !token.endsWith(token.charAt(0)))
        return [];
    if (token.startsWith("'"))
        return [inner.replaceAll("''", "'")];
    return [token.startsWith('"') ? inner.replace(/\\(.)/g, '$1') : inner];
}

;// CONCATENATED MODULE: ./build/src/settings/substitute.js
/** Substitutions in texts: `${NAME:-default}` and its relatives become what is known, all others stay as written. */
const substitute_TOKEN = /\$\$|\\\$|\$\{|\}|\$[A-Za-z_]\w*|[^$}\\]+|./gs;
/** How deep defaults stand in defaults; a default in a default is usual, ten are an attack. */
const MAX_NESTING = 8;
/** The text with every substitution replaced that has a known value or a default. */
function substitute(text, lookup = () => null) {
    if (!text.includes('$'))
        return text;
    const around = [];
    let inner = '';
    for (const [token] of text.matchAll(substitute_TOKEN)) {
        if (token === '${' && around.length < MAX_NESTING) {
            around.push(inner);
            inner = '';
        }
        else if (token === '}' && around.length > 0) {
            inner = `${around.pop() ?? ''}${resolve(inner, lookup) ?? `\${${inner}}`}`;
        }
        else if (/^\$\w/.test(token))
            inner += lookup(token.slice(1)) ?? token;
        else
            inner += token;
    }
    // What was opened and never closed is plain text.
    return [...around, inner].join('${');
}
const NAME = /^([A-Za-z_][\w.]*)(:?[-=?+]|:|$)/;
/** Serverless Framework: `${env:PLEO_URL, 'https://…'}`. */
const SERVERLESS = /^[a-z]+:[^,]*,\s*(?:'([^']*)'|"([^"]*)"|([^'"\s]+))\s*$/;
/** What stands in the braces, as its value or its default; null: neither. */
function resolve(inner, lookup) {
    const listed = SERVERLESS.exec(inner);
    if (listed)
        return listed[1] ?? listed[2] ?? listed[3] ?? null;
    const [start, name = '', operator = ''] = NAME.exec(inner) ?? [];
    if (start === undefined)
        return null;
    const known = lookup(name);
    const rest = inner.slice(start.length);
    if (operator.endsWith('+'))
        return known ? rest : null;
    if (operator.endsWith('-') || operator.endsWith('='))
        return known || rest;
    // Spring: `${PLEO_URL:https://…}`; Serverless has sources before the colon: `${self:custom.url}`.
    if (operator === ':')
        return /^[A-Z]|\./.test(name) || /^https?:/.test(rest) ? known || rest : null;
    return known;
}

;// CONCATENATED MODULE: ./build/src/settings/tree-settings.js
/** A tree of any format → settings: variables as maps, as lists and as pairs of name and value; assignments in commands. */





/**
 * Every text of a tree, in the order of the file as far as the tree has it. `source` is the text of the file.
 * `anyCase`: below keys like `env` and `vars` a name is a variable whatever its case.
 */
function settingsOf(tree, source, anyCase = false) {
    const found = [];
    const put = (text, place) => {
        for (const setting of textSettings(text, place, source))
            found.push(setting);
    };
    const visit = (group, path, listed) => {
        if (path.length > MAX_DEPTH)
            return;
        const named = pairOf(group);
        for (const { key, value } of group.entries) {
            const own = named?.value === value ? [...(listed ? path.slice(0, -1) : path), named.name] : [...path, key];
            const [name, parent] = [nameOf(own), own.at(-2) ?? ''];
            const isName = group.list || named?.nameText === value;
            const variable = !isName && (anyCase ? (0,variable_name/* isVariableBelow */.W5)(parent, name) : (0,variable_name/* isUpperName */.O2)(name));
            if (value.kind === 'text') {
                const item = group.list ? listItem(value, nameOf(path)) : null;
                if (item)
                    put(item.text, { path: [...path, item.name], variable: true });
                else
                    put(value, { path: own, variable });
                continue;
            }
            const described = variable ? textAt(value, /^value$/) : null;
            if (described)
                put(described, { path: own, variable });
            else
                visit(value, own, group.list);
        }
    };
    if (tree.kind === 'text')
        put(tree, { path: [], variable: false });
    else
        visit(tree, [], false);
    return found;
}
/** The last key that is no index of a list. */
function nameOf(path) {
    return path.findLast((key) => !/^\d+$/.test(key)) ?? '';
}
function textAt(group, key) {
    const value = group.entries.find((entry) => key.test(entry.key))?.value;
    return value?.kind === 'text' ? value : null;
}
/** `{ name: X, value: y }`: the name, and the entry that carries the value. */
function pairOf(group) {
    if (group.list || group.entries.length < 2)
        return null;
    const value = textAt(group, /^value$/i);
    const name = value ? textAt(group, /^(?:name|key)$/i) : null;
    return value && name ? { name: name.value, nameText: name, value } : null;
}
/** `NAME=value` in a list of variables; other lists may hold commands. */
function listItem(text, key) {
    const equals = text.value.indexOf('=');
    const name = text.value.slice(0, Math.max(0, equals));
    if (!(0,variable_name/* isShellName */.Uq)(name) || !(0,variable_name/* holdsVariables */.GF)(key))
        return null;
    const { start, end } = text;
    const value = text.value.slice(equals + 1);
    // Escapes before the sign are not worth a thought: names have none.
    return { name, text: { kind: 'text', value, start: Math.min(start + equals + 1, end), end } };
}
/** The values that a text may have, and what the commands in it assign. */
function* textSettings(text, place, source) {
    const name = nameOf(place.path);
    const within = searchIn(text, source);
    for (const alternative of readAlternatives(text.value)) {
        const value = substitute(alternative);
        const { start, end } = value === text.value ? text : within(value, 0);
        yield { ...place, name, value, start, end };
    }
    if (!/[A-Za-z0-9_]=/.test(text.value))
        return;
    let after = 0;
    for (const word of readWords(text.value)) {
        if (word.name === null || !word.variable)
            continue;
        const written = text.value.slice(word.start, word.end);
        const { start, end, next } = within(written, after, word.start);
        after = next;
        const value = word.expands ? (readAlternatives(substitute(word.value))[0] ?? '') : word.value;
        yield { name: word.name, path: [...place.path, word.name], value, variable: true, start, end };
    }
}
/** How often a piece may be looked for in vain; each time costs a walk through the text. */
const MAX_MISSES = 16;
/** Finds pieces of a value in the file: exact where value and file agree, else the first that reads the same, else all of it. */
function searchIn(text, source) {
    const raw = source.slice(text.start, text.end);
    const same = raw === text.value;
    let misses = 0;
    return (piece, from, offset) => {
        const at = same && offset !== undefined
            ? offset
            : piece === '' || misses >= MAX_MISSES
                ? -1
                : raw.indexOf(piece, from);
        if (at < 0) {
            misses += 1;
            return { start: text.start, end: text.end, next: from };
        }
        return { start: text.start + at, end: text.start + at + piece.length, next: at + piece.length };
    };
}

;// CONCATENATED MODULE: ./build/src/settings/braces.js
/** Languages with braces → settings: Terraform and other HCL, Bicep, JSON5. */



/** The texts of a file in HCL, Bicep or JSON5. */
function readBraces(text) {
    const builder = buildTree();
    const frames = [openFrame(false, 0)];
    let before = null;
    let current = null;
    for (const next of braceTokens(text)) {
        if (current)
            braces_readToken(current, { builder, frames, compared: isComparison(before) || isComparison(next) });
        before = current;
        current = next;
    }
    if (current)
        braces_readToken(current, { builder, frames, compared: isComparison(before) });
    return settingsOf(builder.root, text).map(nameVariable);
}
/** `variable "pleo_base_url" { default = "…" }` is named after the variable. */
function nameVariable(setting) {
    const [block, name, last] = setting.path;
    const isDefault = setting.path.length === 3 && block === 'variable' && last === 'default';
    return isDefault && name !== undefined ? { ...setting, name, path: [block, name] } : setting;
}
function openFrame(list, groups) {
    return { list, groups, words: [], keyed: false, valued: false, parentheses: 0 };
}
/** More words than a statement has. */
const MAX_WORDS = 6;
function braces_readToken(token, reading) {
    const { builder, frames, compared } = reading;
    const frame = frames.at(-1);
    if (!frame)
        return;
    if (token.kind === 'mark') {
        readMark(token.text, frame, reading);
    }
    else if (token.kind === 'line') {
        if (frame.parentheses === 0 && (frame.valued || !(frame.keyed || frame.list)))
            endStatement(frame, builder);
    }
    else if (!frame.list && !frame.keyed) {
        if (frame.words.length < MAX_WORDS)
            frame.words.push(token.kind === 'text' ? token.value : token.text);
    }
    else {
        frame.valued = true;
        if (compared)
            return;
        if (token.kind === 'text')
            builder.text(token);
        else if (isReference(token))
            builder.text({
                kind: 'text',
                value: token.text,
                start: token.start,
                end: token.start + token.text.length,
            });
    }
}
/** `base = var.pleo_base_url`: what another setting holds. */
function isReference(token) {
    return token.kind === 'word' && /^(?:var|local)\.[\w-]+$/.test(token.text);
}
function readMark(mark, frame, { builder, frames }) {
    const names = !frame.list && !frame.keyed;
    if (mark === '(')
        frame.parentheses += 1;
    else if (mark === ')')
        frame.parentheses = Math.max(0, frame.parentheses - 1);
    else if ((mark === ',' || mark === ';') && frame.parentheses === 0)
        endStatement(frame, builder);
    else if ((mark === '=' || mark === ':') && names) {
        builder.key(keyOf(frame.words));
        frame.keyed = true;
    }
    else if (mark === '[' || mark === '{') {
        const labels = names ? frame.words : [];
        for (const label of labels) {
            builder.key(label);
            builder.open(mark === '[');
        }
        if (labels.length === 0)
            builder.open(mark === '[');
        frames.push(openFrame(mark === '[', Math.max(1, labels.length)));
    }
    else if ((mark === ']' || mark === '}') && frames.length > 1) {
        frames.pop();
        for (let left = frame.groups; left > 0; left -= 1)
            builder.close();
        const around = frames.at(-1);
        if (around)
            around.valued = true;
    }
}
/** Declarations of Bicep: the name is the second word. */
const DECLARED = /^(?:param|var|output|resource|module)$/;
function keyOf(words) {
    const [first = '', second] = words;
    return DECLARED.test(first) && second !== undefined ? second : (words.at(-1) ?? '');
}
function endStatement(frame, builder) {
    builder.next();
    frame.words = [];
    frame.keyed = false;
    frame.valued = false;
}
function isComparison(token) {
    return token?.kind === 'mark' && /^[=!<>]=$/.test(token.text);
}

;// CONCATENATED MODULE: ./build/src/settings/lines.js
/** Lines of a text by their offsets; every kind of line break counts. */
/** The lines of a text, in order; one line at least. */
function* linesOf(text) {
    let start = 0;
    for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) {
        yield { start, end: index };
        start = index + lineBreak.length;
    }
    yield { start, end: text.length };
}
/** A range without the blanks around it. */
function trimRange(text, start, end) {
    let [from, to] = [start, end];
    while (from < to && isBlank(text.charCodeAt(from)))
        from += 1;
    while (to > from && isBlank(text.charCodeAt(to - 1)))
        to -= 1;
    return { start: from, end: to };
}
/** Everything up to the space is a blank here, line breaks included; so is a byte order mark. */
function isBlank(code) {
    return code <= 0x20 || code === 0xfeff || code === 0xa0;
}

;// CONCATENATED MODULE: ./build/src/settings/scope.js
/** Names that a file has given values to so far, for the substitutions behind them. */
/** A value longer than this is not carried on: doubled a few times it would fill the memory. */
const LONGEST = 2_000;
/** How much text all substitutions of a file may bring in. */
const SUBSTITUTION_BUDGET = 1_000_000;
/** A scope without names. */
function openScope() {
    const values = new Map();
    let left = SUBSTITUTION_BUDGET;
    return {
        lookup: (name) => {
            const value = values.get(name) ?? null;
            left -= value?.length ?? 0;
            return left > 0 ? value : null;
        },
        define: (name, value) => {
            if (value.length <= LONGEST)
                values.set(name, value);
            else
                values.delete(name);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/settings/urls.js
/** Addresses in a line that gives no name to anything, as in nginx.conf. */
const ADDRESS = /https?:\/\/[^\s"'`<>\\|;]+/gi;
/** Each http(s) address between two offsets, as a setting without a name. */
function* findUrls(text, start, end) {
    for (const match of text.slice(start, end).matchAll(ADDRESS)) {
        const value = trimEnd(match[0]);
        const from = start + match.index;
        yield { name: '', path: [], value, variable: false, start: from, end: from + value.length };
    }
}
/** Without what closes the sentence or bracket that the address stands in. */
function trimEnd(address) {
    const closers = address.includes('{') ? '.,:)]' : '.,:)]}';
    let end = address.length;
    while (end > 0 && closers.includes(address.charAt(end - 1)))
        end -= 1;
    return address.slice(0, end);
}

;// CONCATENATED MODULE: ./build/src/settings/shell.js
/** Shell → settings: assignments, defaults that a script sets, and addresses that commands are called with. */




/** The texts of a shell script. */
function readShell(text) {
    return [...readCommands(text, { start: 0, end: text.length }, openScope())];
}
/** `: "${PLEO_BASE_URL:=https://…}"` gives a variable its default. */
const DEFAULT = /^["']?\$\{([A-Za-z_]\w*):?=([^}\s]*)\}["']?$/;
/** What the commands in a range of a file say; names that they define go into the scope. */
function* readCommands(text, range, scope) {
    for (const word of readWords(text, range.start, range.end)) {
        const { name, start, end } = word;
        if (name !== null) {
            const value = word.expands ? substitute(word.value, scope.lookup) : word.value;
            scope.define(name, value);
            yield { name, path: [name], value, variable: word.variable, start, end };
            continue;
        }
        const [, variable, value] = DEFAULT.exec(text.slice(start, end)) ?? [];
        if (variable === undefined || value === undefined) {
            yield* findUrls(text, start, end);
            continue;
        }
        const from = text.indexOf('=', start) + 1;
        scope.define(variable, value);
        yield { name: variable, path: [variable], value, variable: true, start: from, end: from + value.length };
    }
}

;// CONCATENATED MODULE: ./build/src/settings/dockerfile.js
/** Dockerfiles → settings: ENV, defaults of ARG, and what commands assign or call. */






/** The texts of a Dockerfile. */
function readDockerfile(text) {
    const scope = openScope();
    const found = [];
    for (const instruction of instructionsOf(text)) {
        const [whole, keyword] = KEYWORD.exec(text.slice(instruction.start, instruction.start + 40)) ?? [];
        const names = whole !== undefined && keyword !== undefined && /^(?:ENV|ARG)$/i.test(keyword);
        const range = names ? { start: instruction.start + whole.length, end: instruction.end } : instruction;
        const settings = names ? readVariables(text, range, scope) : readCommands(text, range, scope);
        for (const setting of settings)
            found.push(setting);
    }
    return found;
}
const KEYWORD = /^([A-Za-z]+)[ \t]+/;
/** Lines with those that continue them; comments in between stay, since the reader of words knows them. */
function* instructionsOf(text) {
    let first = -1;
    let last = 0;
    for (const line of linesOf(text)) {
        const { start, end } = trimRange(text, line.start, line.end);
        const isComment = text[start] === '#' || start >= end;
        if (isComment && first < 0)
            continue;
        if (first < 0)
            first = start;
        last = end;
        if (isComment || isContinued(text, end))
            continue;
        yield { start: first, end };
        first = -1;
    }
    if (first >= 0)
        yield { start: first, end: last };
}
function* readVariables(text, range, scope) {
    let assigns = false;
    for (const word of readWords(text, range.start, range.end)) {
        if (word.name === null) {
            // The old form: `ENV NAME all the rest`.
            if (!assigns)
                yield* readPlain(text, range, scope);
            if (!assigns)
                return;
            continue;
        }
        assigns = true;
        const value = word.expands ? substitute(word.value, scope.lookup) : word.value;
        scope.define(word.name, value);
        yield { name: word.name, path: [word.name], value, variable: true, start: word.start, end: word.end };
    }
}
function* readPlain(text, range, scope) {
    const [whole, name] = /^([A-Za-z_]\w*)[ \t]+/.exec(text.slice(range.start, range.end)) ?? [];
    if (whole === undefined || name === undefined)
        return;
    const start = range.start + whole.length;
    const value = substitute(text.slice(start, range.end), scope.lookup);
    scope.define(name, value);
    yield { name, path: [name], value, variable: true, start, end: range.end };
}

;// CONCATENATED MODULE: ./build/src/settings/env.js
/** `.env` files → settings, as dotenv and dotenv-expand read them. */




/** The variables of an env file. */
function readEnv(text) {
    const entries = [...entriesOf(text)];
    const expand = expander(entries);
    return entries.map((entry) => {
        const { name, start, end } = entry;
        return { name, path: [name], value: expand(entry), variable: true, start, end };
    });
}
const KEY = /(?:export[ \t]+)?([\w.-]+)(?:[ \t]*=|:(?=[ \t]))[ \t]*/y;
function* entriesOf(text) {
    const closing = closingQuotes(text, text.length, '');
    /** Lines up to here belong to a text in quotes. */
    let behind = 0;
    for (const line of linesOf(text)) {
        if (line.start < behind)
            continue;
        KEY.lastIndex = trimRange(text, line.start, line.end).start;
        const name = KEY.exec(text)?.[1];
        if (name === undefined || KEY.lastIndex > line.end)
            continue;
        const from = KEY.lastIndex;
        const quote = text.charAt(from);
        const close = /["'`]/.test(quote) ? closing(from) : -1;
        if (close >= 0 && endsLine(text, close + 1)) {
            behind = close;
            const raw = text.slice(from + 1, close);
            const value = quote === '"' ? raw.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : raw;
            yield { name, raw: value, expands: quote !== "'", start: from + 1, end: close };
            continue;
        }
        const comment = text.slice(from, line.end).indexOf('#');
        const { start, end } = trimRange(text, from, comment < 0 ? line.end : from + comment);
        yield { name, raw: text.slice(start, end), expands: true, start, end };
    }
}
const LINE_END = /[ \t]*(?:#|\r|\n|$)/y;
/** Whether nothing but a comment follows on the line. */
function endsLine(text, from) {
    LINE_END.lastIndex = from;
    return LINE_END.test(text);
}
/** How far names are followed from one to the next. */
const env_MAX_DEPTH = 10;
/** The value of an entry with the names of the same file in it replaced; the last entry of a name counts. */
function expander(entries) {
    const last = new Map(entries.map((entry) => [entry.name, entry]));
    const known = new Map();
    const open = new Set();
    let left = SUBSTITUTION_BUDGET;
    let refused = 0;
    const lookup = (name) => {
        const entry = last.get(name);
        if (!entry)
            return null;
        if (open.has(name) || open.size >= env_MAX_DEPTH || left <= 0) {
            refused += 1;
            return null;
        }
        const value = expand(entry);
        left -= value.length + 1;
        return value.length <= LONGEST ? value : null;
    };
    const expand = (entry) => {
        const before = known.get(entry);
        if (before !== undefined)
            return before;
        const refusedBefore = refused;
        open.add(entry.name);
        const value = entry.expands ? substitute(entry.raw, lookup).replaceAll('\\$', '$') : entry.raw;
        open.delete(entry.name);
        // Inside a circle the value depends on where one came in.
        if (refused === refusedBefore)
            known.set(entry, value);
        return value;
    };
    return expand;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/src/settings/json.js
/** JSON, with comments and mistakes → settings: package.json, vercel.json, launch.json, config/default.json. */



// The package declares constant enums, which cannot be imported where each file is compiled by itself.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const STRING = 10;
const END = 17;
const UNCLOSED = 2;
/** The texts of a JSON file. Tokens are read one by one: a tree by the package's parser would cost the stack. */
function readJson(text) {
    const scanner = (0,main.createScanner)(text, true);
    const builder = buildTree();
    for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
        if (token === OPEN_BRACE || token === OPEN_BRACKET)
            builder.open(token === OPEN_BRACKET);
        else if (token === CLOSE_BRACE || token === CLOSE_BRACKET)
            builder.close();
        else if (token === COMMA)
            builder.next();
        if (token !== STRING)
            continue;
        const value = scanner.getTokenValue();
        if (!builder.inList() && builder.pending() === null) {
            builder.key(value);
            continue;
        }
        const start = scanner.getTokenOffset() + 1;
        const close = scanner.getTokenError() === UNCLOSED ? 0 : 1;
        builder.text({
            kind: 'text',
            value,
            start,
            end: Math.max(start, start + scanner.getTokenLength() - 1 - close),
        });
        // Where a comma is missing, the next text is a key all the same.
        if (!builder.inList())
            builder.next();
    }
    return settingsOf(builder.root, text);
}

;// CONCATENATED MODULE: ./build/src/settings/key-values.js
/** Files of `key = value` lines → settings: .properties, .ini, units of systemd, Makefiles; in other lines their addresses. */







const INI = { comments: true, continues: false, escapes: false, recipes: false };
/** .ini, .conf, .cfg, nginx.conf, Caddyfile, Procfile. */
function readKeyValues(text) {
    return readLines(text, INI);
}
/** Properties files of Java. */
function readProperties(text) {
    return readLines(text, { comments: false, continues: true, escapes: true, recipes: false });
}
/** Units of systemd. */
function readUnit(text) {
    return readLines(text, { comments: false, continues: true, escapes: false, recipes: false });
}
/** Makefiles. */
function readMakefile(text) {
    return readLines(text, { comments: true, continues: true, escapes: false, recipes: true });
}
const COMMENT = /^(?:#|;|!|\/\/)/;
/** Names may be quoted, so that broken JSON can be read too; `https://` is no name. */
const key_values_KEY = /(?:(?:export|override|set)[ \t]+)?(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([\w.$%@/-]+))[ \t]*(?:::?=|[?+!]?=>?|:(?!\/\/))/y;
function readLines(text, dialect) {
    const root = group(false);
    const found = [];
    const scope = openScope();
    let section = root;
    for (const whole of logicalLines(text, dialect.continues)) {
        const line = trimRange(text, whole.start, whole.end);
        if (COMMENT.test(text.slice(line.start, line.start + 2)))
            continue;
        const header = /^\[{1,2}([^[\]\r\n]*)\]{1,2}$/.exec(text.slice(line.start, Math.min(line.end, line.start + 200)))?.[1];
        if (dialect.recipes && text[whole.start] === '\t') {
            for (const setting of readCommands(text, line, scope))
                found.push(setting);
        }
        else if (header !== undefined) {
            section = group(false);
            root.entries.push({ key: header.trim(), value: section });
        }
        else {
            const end = dialect.comments ? commentStart(text, line) : line.end;
            const entry = readEntry(text, { start: line.start, end }, dialect);
            if (entry)
                section.entries.push(entry);
            else
                for (const setting of findUrls(text, line.start, end))
                    found.push(setting);
        }
    }
    for (const setting of settingsOf(root, text))
        found.push(setting);
    return found;
}
function* logicalLines(text, continues) {
    let first = -1;
    for (const { start, end } of linesOf(text)) {
        const isComment = first < 0 && COMMENT.test(text.slice(start, end).trimStart().slice(0, 2));
        if (first < 0)
            first = start;
        if (continues && !isComment && isContinued(text, end))
            continue;
        yield { start: first, end };
        first = -1;
    }
    if (first >= 0)
        yield { start: first, end: text.length };
}
/** Where a comment starts behind a value; the end of the line when there is none. */
function commentStart(text, { start, end }) {
    const comment = text.slice(start, end).search(/[ \t][#;]/);
    return comment < 0 ? end : start + comment;
}
function readEntry(text, line, { escapes }) {
    key_values_KEY.lastIndex = line.start;
    const match = key_values_KEY.exec(text);
    if (!match || key_values_KEY.lastIndex > line.end)
        return null;
    const range = trimRange(text, key_values_KEY.lastIndex, line.end);
    const { start, end } = escapes ? range : key_values_unquote(text, range);
    const raw = text.slice(start, end).replace(/\\\r?\n[ \t]*/g, escapes ? '' : ' ');
    const value = escapes ? raw.replace(/\\([:=#!\\ ])/g, '$1') : raw;
    return { key: match[1] ?? match[2] ?? match[3] ?? '', value: { kind: 'text', value, start, end } };
}
/** The range inside the quotes when they stand around all of the value, a comma or semicolon behind them aside. */
function key_values_unquote(text, { start, end }) {
    const quote = text.charAt(start);
    if (quote !== '"' && quote !== "'")
        return { start, end };
    const last = /[,;]/.test(text.charAt(end - 1)) ? end - 1 : end;
    const close = text.indexOf(quote, start + 1);
    return close === last - 1 ? { start: start + 1, end: close } : { start, end };
}

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./build/src/settings/toml.js
/** TOML → settings: wrangler.toml, netlify.toml, fly.toml. */




/** The texts of a TOML file; line by line when it is malformed. */
function readToml(text) {
    if (nesting(text) > MAX_DEPTH)
        return readKeyValues(text);
    try {
        const [table] = (0,lib/* parseTOML */.MD)(text).body;
        return settingsOf(topLevel(table, text), text, true);
    }
    catch {
        return readKeyValues(text);
    }
}
/** How many brackets are open at once, those in texts and comments too: the parser calls itself for each. */
function nesting(text) {
    let open = 0;
    let most = 0;
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
        open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
        most = Math.max(most, open);
    }
    return most;
}
function topLevel(table, text) {
    const root = group(false);
    for (const node of table.body) {
        if (node.type === 'TOMLKeyValue')
            root.entries.push(...toml_entriesOf(node, text));
        else
            root.entries.push(nested(node.resolvedKey, groupOf(node, text)));
    }
    return root;
}
function groupOf(node, text) {
    const tree = group(false);
    for (const pair of node.body)
        tree.entries.push(...toml_entriesOf(pair, text));
    return tree;
}
function toml_entriesOf(pair, text) {
    const value = treeOf(pair.value, text);
    const keys = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    return value ? [nested(keys, value)] : [];
}
/** `a.b = x` is what `a = { b = x }` is. */
function nested(keys, value) {
    let entry = null;
    for (const key of keys.toReversed()) {
        const inner = entry ? { kind: 'group', list: /^\d+$/.test(entry.key), entries: [entry] } : value;
        entry = { key: String(key), value: inner };
    }
    return entry ?? { key: '', value };
}
function treeOf(node, text) {
    if (node.type === 'TOMLInlineTable')
        return groupOf(node, text);
    if (node.type === 'TOMLValue')
        return node.kind === 'string' ? textOf(node, text) : null;
    const tree = group(true);
    for (const [index, element] of node.elements.entries()) {
        const value = treeOf(element, text);
        if (value)
            tree.entries.push({ key: String(index), value });
    }
    return tree;
}
function textOf({ value, multiline, range }, text) {
    const quotes = multiline ? 3 : 1;
    const [start, end] = [range[0] + quotes, range[1] - quotes];
    // A line break right behind the quotes is not part of the text.
    const lineBreak = multiline ? (/^\r?\n/.exec(text.slice(start, start + 2))?.[0].length ?? 0) : 0;
    return { kind: 'text', value, start: start + lineBreak, end };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/settings/templates.js
/** Helm and Jinja templates made readable as YAML: what stands in `{{ … }}` becomes letters of the same length. */
/** A letter that no file has, and that YAML takes for one of a word. */
const LETTER = '\uE000';
/** Lines that are only templates become blank. */
function hideTemplates(text) {
    if (!/\{\{|\{%/.test(text) || text.includes(LETTER))
        return { text, restore: (value) => value };
    const pieces = [];
    const inline = [];
    let at = 0;
    for (const region of regionsOf(text)) {
        const { start, end } = region;
        const alone = isAlone(text, region);
        pieces.push(text.slice(at, start));
        pieces.push(alone ? text.slice(start, end).replace(/[^\r\n]/g, ' ') : LETTER.repeat(end - start));
        const last = inline.at(-1);
        // Neighbours are one word.
        if (!alone && last?.end === start)
            inline[inline.length - 1] = { start: last.start, end };
        else if (!alone)
            inline.push(region);
        at = end;
    }
    pieces.push(text.slice(at));
    return { text: pieces.join(''), restore: restorer(text, inline) };
}
/** Templates on one line, and comments of templates on several. */
function* regionsOf(text) {
    const closing = { '}}': 0, '%}': 0 };
    for (let at = 0; at < text.length;) {
        const start = nextOpening(text, at);
        if (start < 0)
            return;
        const closer = text[start + 1] === '%' ? '%}' : '}}';
        if ((closing[closer] ?? 0) < start + 2) {
            const close = text.indexOf(closer, start + 2);
            closing[closer] = close < 0 ? text.length : close;
        }
        const end = (closing[closer] ?? text.length) + 2;
        const isComment = /^\{\{-?\s?\/\*/.test(text.slice(start, start + 6));
        // `${{ … }}` is GitHub's, and YAML reads it as it is.
        const fits = end <= text.length && text[start - 1] !== '$' && (isComment || isOneLine(text, start, end));
        if (fits)
            yield { start, end };
        at = fits ? end : start + 2;
    }
}
const OPENING = /\{[{%]/g;
function nextOpening(text, at) {
    OPENING.lastIndex = at;
    return OPENING.exec(text)?.index ?? -1;
}
/** No expression is that long. */
const templates_LONGEST = 1_000;
function isOneLine(text, start, end) {
    return end - start <= templates_LONGEST && !/[\r\n]/.test(text.slice(start, end));
}
const BLANK_AFTER = /[ \t]*(?:\r|\n|$)/y;
function isAlone(text, { start, end }) {
    BLANK_AFTER.lastIndex = end;
    if (!BLANK_AFTER.test(text))
        return false;
    let first = start;
    while (first > 0 && (text[first - 1] === ' ' || text[first - 1] === '\t'))
        first -= 1;
    return first === 0 || /[\r\n]/.test(text.charAt(first - 1));
}
function restorer(text, regions) {
    return (value, start) => {
        if (!value.includes(LETTER))
            return value;
        let next = firstFrom(regions, start);
        return value.replace(/\uE000+/g, () => {
            const region = regions[next++];
            return region ? text.slice(region.start, region.end) : '';
        });
    };
}
/** The index of the first region that ends behind an offset. */
function firstFrom(regions, offset) {
    let [low, high] = [0, regions.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((regions[middle]?.end ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/src/settings/yaml-lines.js
/** What is nearly YAML, line by line: keys, values and lists by their indentation. */


const yaml_lines_KEY = /(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s#"'{[&*!|>%@`-][^:#\r\n]*))[ \t]*:(?=\s|$)/y;
/** The tree of a file that the YAML parser refuses. */
function readYamlLines(file) {
    const root = group(false);
    const levels = [{ column: -1, isItem: false, group: root }];
    let block = null;
    for (const line of linesOf(file.text)) {
        const content = trimRange(file.text, line.start, line.end);
        const column = content.start - line.start;
        if (block && (content.start === content.end || column > block.column)) {
            block.lines.push(content);
            continue;
        }
        if (block)
            closeBlock(file, block);
        block = readLine(file, { ...content, column }, levels);
    }
    if (block)
        closeBlock(file, block);
    return root;
}
/** Puts what a line says where it belongs; the block scalar that it opens, if it does. */
function readLine(file, line, levels) {
    const { text } = file;
    const { end } = line;
    let { start, column } = line;
    if (start === end || text[start] === '#' || /^(?:---|\.\.\.)/.test(text.slice(start, start + 3)))
        return null;
    closeLevels(levels, column, isDash(text, start));
    while (isDash(text, start)) {
        const list = topGroup(levels);
        if (list.entries.length === 0)
            list.list = true;
        const next = trimRange(text, start + 1, end).start;
        const isText = next < end && !isDash(text, next) && readKey(text, next, end) === null;
        if (isText || levels.length > MAX_DEPTH)
            return putValue(file, { start: next, end }, { group: list, key: String(list.entries.length), column });
        const item = group(false);
        list.entries.push({ key: String(list.entries.length), value: item });
        levels.push({ column, isItem: true, group: item });
        column += next - start;
        start = next;
    }
    const key = readKey(text, start, end);
    if (!key)
        return null;
    const place = { group: topGroup(levels), key: file.restore(key.name, start), column };
    if (levels.length <= MAX_DEPTH && isOpen(text, key.end, end)) {
        const inner = group(false);
        place.group.entries.push({ key: place.key, value: inner });
        levels.push({ column, isItem: false, group: inner });
        return null;
    }
    return putValue(file, { start: key.end, end }, place);
}
/** A list may stand in the column of its key; nothing else may. */
function closeLevels(levels, column, isItem) {
    for (let top = levels.at(-1); top && levels.length > 1; top = levels.at(-1)) {
        if (column > top.column || (column === top.column && isItem && !top.isItem))
            return;
        levels.pop();
    }
}
function topGroup(levels) {
    return levels.at(-1)?.group ?? group(false);
}
function isDash(text, at) {
    return text[at] === '-' && /^(?:\s|$)/.test(text.charAt(at + 1));
}
function readKey(text, start, end) {
    yaml_lines_KEY.lastIndex = start;
    const match = yaml_lines_KEY.exec(text);
    if (!match || start + match[0].length > end)
        return null;
    return { name: (match[1] ?? match[2] ?? match[3] ?? '').trimEnd(), end: start + match[0].length };
}
const PROPERTIES = /[ \t]*(?:[&!][^\s]*[ \t]*)*/y;
/** Where the value starts, behind anchors and tags. */
function valueStart(text, from) {
    PROPERTIES.lastIndex = from;
    return from + (PROPERTIES.exec(text)?.[0].length ?? 0);
}
/** Whether nothing but a comment follows the key: its value stands on the next lines. */
function isOpen(text, from, end) {
    const start = valueStart(text, from);
    return start >= end || text[start] === '#';
}
function putValue(file, range, place) {
    const start = valueStart(file.text, range.start);
    if (start >= range.end || /[#*]/.test(file.text.charAt(start)))
        return null;
    if (/^[|>][-+\d]*\s*(?:#|$)/.test(file.text.slice(start, Math.min(range.end, start + 20))))
        return { ...place, lines: [] };
    const text = yaml_lines_readText(file, start, range.end);
    if (text)
        place.group.entries.push({ key: place.key, value: text });
    return null;
}
function yaml_lines_readText({ text, restore }, start, end) {
    const quote = text.charAt(start);
    const close = yaml_lines_closingQuote(text, start, end);
    if (close >= 0) {
        const raw = text.slice(start + 1, close);
        const value = quote === "'" ? raw.replaceAll("''", "'") : raw.replace(/\\(["\\])/g, '$1');
        return { kind: 'text', value: restore(value, start), start: start + 1, end: close };
    }
    const comment = text.slice(start, end).search(/\s#/);
    const range = comment < 0 ? { start, end } : trimRange(text, start, start + comment);
    const value = text.slice(range.start, range.end);
    if (/^(?:true|false|null|~|[-+]?[\d.]+)$/.test(value))
        return null;
    return { kind: 'text', value: restore(value, start), ...range };
}
/** The quote on the same line that closes the one at `start`; -1: none, or no quote. */
function yaml_lines_closingQuote(text, start, end) {
    const quote = text.charAt(start);
    if (quote !== '"' && quote !== "'")
        return -1;
    for (let close = start + 1; close < end; close += 1) {
        if (text[close] === '\\' && quote === '"')
            close += 1;
        else if (text[close] === quote && quote === "'" && text[close + 1] === quote)
            close += 1;
        else if (text[close] === quote)
            return close;
    }
    return -1;
}
function closeBlock(file, { group: around, key, lines }) {
    const texts = lines.filter(({ start, end }) => end > start);
    const [first, last] = [texts[0], texts.at(-1)];
    if (!first || !last)
        return;
    const value = texts.map(({ start, end }) => file.restore(file.text.slice(start, end), start)).join('\n');
    around.entries.push({ key, value: { kind: 'text', value, start: first.start, end: last.end } });
}

;// CONCATENATED MODULE: ./build/src/settings/yaml.js
/** YAML → settings: compose files, workflows, Kubernetes, Helm, serverless. Aliases of texts are followed, others are not. */





/** The texts of a YAML file; line by line when it is no YAML, as before a template is filled in. */
function readYaml(text) {
    const file = hideTemplates(text);
    const documents = readDocuments(file);
    if (!documents)
        return settingsOf(readYamlLines(file), text, true);
    const found = [];
    for (const tree of documents)
        for (const setting of settingsOf(tree, text, true))
            found.push(setting);
    return found;
}
/**
 * The documents of a file; null when one of them is malformed.
 * Read from the package's tokens: its composer calls itself for each level and compares keys with keys.
 */
function readDocuments(file) {
    const trees = [];
    for (const token of new dist/* Parser */.iX().parse(file.text)) {
        if (token.type === 'error')
            return null;
        if (token.type !== 'document')
            continue;
        const reading = { file, anchors: new Map(), intact: true };
        const tree = yaml_treeOf({ token: token.value, marks: token.start, depth: 0 }, reading);
        if (!reading.intact)
            return null;
        if (tree)
            trees.push(tree);
    }
    return trees;
}
function yaml_treeOf(node, reading) {
    const { token, marks, depth } = node;
    if (!token || depth > MAX_DEPTH)
        return null;
    if (token.type === 'alias')
        return reading.anchors.get(token.source.slice(1)) ?? null;
    if (token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection')
        return yaml_groupOf(token, depth, reading);
    const text = dist/* CST */.DB.isScalar(token) ? yaml_textOf(token, marks, reading) : null;
    const anchor = marks.find((mark) => mark.type === 'anchor')?.source.slice(1);
    if (text && anchor !== undefined)
        reading.anchors.set(anchor, text);
    return text;
}
function yaml_groupOf(token, depth, reading) {
    const isList = token.type === 'block-seq' || (token.type === 'flow-collection' && token.start.type === 'flow-seq-start');
    const tree = group(isList);
    // A bracket that nothing closes would take in the rest of the file.
    if (token.type === 'flow-collection' && !token.end.some((mark) => /^flow-(?:map|seq)-end$/.test(mark.type)))
        reading.intact = false;
    let index = 0;
    for (const item of token.items) {
        const { start, key, sep, value } = item;
        const isPair = sep?.some((mark) => mark.type === 'map-value-ind') === true;
        // In a flow list a lone item is what would have been the key.
        const child = isPair || (!isList && sep) ? { token: value, marks: sep ?? [] } : { token: value ?? key, marks: start };
        const name = isList && !isPair ? String(index) : yaml_keyOf({ token: key, marks: start, depth }, reading);
        const inner = yaml_treeOf({ ...child, depth: depth + 1 }, reading);
        if (inner && !(child.token === key && !isList))
            tree.entries.push({ key: name, value: inner });
        index += 1;
    }
    return tree;
}
function yaml_keyOf(node, reading) {
    const { token } = node;
    if (!dist/* CST */.DB.isScalar(token))
        return '';
    const { value } = dist/* CST */.DB.resolveAsScalar(token, false, () => {
        reading.intact = false;
    });
    return reading.file.restore(value, token.offset);
}
/** Plain words that are no texts. */
const OTHER = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))?$/;
/** CloudFormation and GitLab: the name of something, not a text. */
const REFERENCE = /^!(?:ref|getatt|importvalue|findinmap|condition|reference)$/i;
function yaml_textOf(token, marks, reading) {
    const read = dist/* CST */.DB.resolveAsScalar(token, false, () => {
        reading.intact = false;
    });
    if (token.type === 'scalar' && OTHER.test(read.value))
        return null;
    if (marks.some((mark) => mark.type === 'tag' && REFERENCE.test(mark.source)))
        return null;
    const value = reading.file.restore(read.value, token.offset);
    const quotes = token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar' ? 1 : 0;
    if (token.type !== 'block-scalar') {
        const end = token.offset + token.source.length - quotes;
        return { kind: 'text', value, start: token.offset + quotes, end: Math.max(token.offset + quotes, end) };
    }
    const header = token.props.reduce((length, prop) => length + ('source' in prop ? prop.source.length : 0), 0);
    const body = token.offset + header;
    const blank = /^\s*/.exec(token.source)?.[0].length ?? 0;
    const end = body + token.source.trimEnd().length;
    return { kind: 'text', value, start: Math.min(body + blank, end), end };
}

;// CONCATENATED MODULE: ./build/src/settings/formats.js
/** Which reader a file's name asks for: one row for each format. */








/** Patterns of file names without folders, in lower case; the first match counts. */
const FORMATS = [
    [/\.ya?ml$/, readYaml],
    [/\.(?:jsonc?|code-workspace)$/, readJson],
    [/\.toml$/, readToml],
    [/\.(?:tf|tfvars|hcl|bicep|bicepparam|json5)$/, readBraces],
    [/\.(?:sh|bash|zsh)$/, readShell],
    [/\.properties$/, readProperties],
    [/\.service$/, readUnit],
    [/^(?:gnu)?makefile$|\.mk$/, readMakefile],
    [/\.(?:ini|conf|cfg)$|^(?:procfile|caddyfile)(?:\.|$)/, readKeyValues],
    [/^(?:docker|container)file|\.(?:docker|container)file$/, readDockerfile],
    // `.flaskenv`, `.env-sample`, `prod.env`; behind the others for `.env.json` and its like.
    [/^\.\w*env(?:rc)?(?:[._-].*)?$|\.env$|^env$|^\.dev\.vars/, readEnv],
];
/** What matches above and is written by a tool, by people for people, or for a compiler. */
const OTHERS = [
    /(?:^|\/)(?:node_modules|__snapshots__)\//,
    // Lock files.
    /(?:^|\/)(?:package-lock|npm-shrinkwrap|packages\.lock)\.json$/,
    /(?:^|\/)pnpm-lock\.ya?ml$/,
    /\.lock$/,
    /(?:^|\/)[jt]sconfig[^/]*\.json$/,
    /(?:^|\/)change-?log[^/]*$/,
    // `.env.md`, `Dockerfile.ts`.
    /\.(?:md|mdx|txt|rst|adoc|html?|csv|map|snap|vault|[cm]?[jt]sx?|vue|svelte|astro|py|rb|go|java|php|css|png|svg)$/,
];
/** Copies to start from are read as what they are copies of: `config.json.example`. */
const COPY = /\.(?:example|sample|dist|template|tmpl|tpl)$/;
/** The reader for a repository-relative path; null when it is no settings file. */
function readerOf(path) {
    const whole = path.toLowerCase();
    if (OTHERS.some((pattern) => pattern.test(whole)))
        return null;
    const name = whole.slice(whole.lastIndexOf('/') + 1).replace(COPY, '');
    return FORMATS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/src/settings/line-index.js
/** Offsets of a text → lines and columns. */

/** Makes locations in one file. */
function indexLines(file, text) {
    const starts = [];
    for (const line of linesOf(text))
        starts.push(line.start);
    const at = (offset) => {
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
    return (start, end) => {
        const [from, to] = [at(start), at(end)];
        return { file, start, end, ...from, endLine: to.line, endColumn: to.column };
    };
}

;// CONCATENATED MODULE: ./build/src/settings/read-settings.js
/** Settings files of the scanned repository → names and values with their places. Nothing is executed, nothing throws. */


/** Whether a repository-relative path names a settings file: by its name alone. */
function isSettingsFile(path) {
    return readerOf(path) !== null;
}
/** Every text that a settings file gives to a name, in the order of the file; none for other files. */
function readSettings(file, text) {
    const reader = readerOf(file);
    if (!reader)
        return [];
    const locate = indexLines(file, text);
    const settings = readAll(reader, text).map(({ start, end, ...setting }) => ({
        ...setting,
        location: locate(start, end),
    }));
    return settings.sort((one, other) => one.location.start - other.location.start);
}
function readAll(reader, text) {
    try {
        // A byte order mark is a blank, at the same offset.
        return reader(text.replace(/^\uFEFF/, ' '));
    }
    catch {
        // The parsers of others are not ours to vouch for.
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/settings/references.js
/** What settings files write in the place of another setting, and which one they mean. */
/** A pattern whose groups `path` and `fallback` say what is meant. One more notation is one more row. */
const NOTATIONS = [
    // Helm.
    { pattern: /\{\{-?\s*\.Values\.(?<path>[\w.]+)[^{}]*\}\}/, below: null },
    // Serverless: the environment first, else the file's own.
    { pattern: /\$\{env:\w+\s*,\s*(?:self:(?<path>[\w.]+)|'(?<fallback>[^']*)')\}/, below: null },
    { pattern: /\$\{self:(?<path>[\w.]+)\}/, below: null },
    { pattern: /\$\{env:(?<path>\w+)\}/, below: null },
    // Terraform.
    { pattern: /\$\{var\.(?<path>[\w-]+)\}|^var\.(?<bare>[\w-]+)$/, below: null },
    { pattern: /\$\{local\.(?<path>[\w-]+)\}|^local\.(?<bare>[\w-]+)$/, below: 'locals' },
    // GitHub.
    { pattern: /\$\{\{\s*matrix\.(?<path>[\w-]+)\s*\}\}/, below: 'matrix' },
    { pattern: /\$\{\{\s*(?:env|vars|inputs)\.(?<path>[\w-]+)\s*\}\}/, below: null },
    // Shells, compose, dotenv.
    {
        pattern: /\$\{(?<path>[A-Z_][A-Z0-9_]*)(?::?-(?<fallback>[^{}]*))?\}|\$(?<bare>[A-Z_][A-Z0-9_]*)/,
        below: null,
    },
];
/** The first reference in a value; null when it has none. */
function findReference(value) {
    let first = null;
    for (const { pattern, below } of NOTATIONS) {
        const match = pattern.exec(value);
        if (!match || (first && match.index >= first.start))
            continue;
        const { path, bare, fallback } = match.groups ?? {};
        const start = match.index;
        const end = start + match[0].length;
        first = { start, end, path: (path ?? bare ?? '').split('.'), below, fallback: fallback ?? null };
    }
    return first;
}

;// CONCATENATED MODULE: ./build/src/settings/lookup.js
/** What the settings files of a repository give to a name, with references between them followed. */



const NO_SETTINGS = { all: [], variable: () => [], under: () => [] };
/** Our own configuration in a `package.json` is no setting of the program. */
const OWN_KEY = 'pleo-migrate';
/** The most settings on the way to one value. */
const MAX_WAY = 8;
/** The most references that are filled for one setting. */
const MAX_STEPS = 200;
/** The most values that one name is followed to. */
const MAX_VALUES = 12;
/**
 * The settings of these files. What lies in a package is for that package and those below it; `packages` are the
 * folders of all packages.
 */
function openSettings(files, read, packages = []) {
    const reaches = scopes(packages);
    const all = files.flatMap((file) => {
        const text = read(file);
        if (text === null)
            return [];
        return readSettings(file, text)
            .filter(({ path }) => path[0] !== OWN_KEY)
            .map((setting) => withReferences(setting, text));
    });
    const byName = new Map();
    for (const setting of all) {
        const known = byName.get(setting.name);
        if (known)
            known.push(setting);
        else
            byName.set(setting.name, [setting]);
    }
    const keys = keysOfVariables(all);
    const under = (path, fits = () => true) => (byName.get(lookup_nameOf(path)) ?? []).filter((setting) => fits(setting) && endsLike(setting.path, path));
    const targetsOf = (reference, way) => under(reference.path).filter((target) => !way.includes(target) && (reference.below === null || target.path.includes(reference.below)));
    const resolveAll = (settings) => settings.flatMap((setting) => lookup_resolve(setting, targetsOf)).slice(0, MAX_VALUES);
    return {
        all,
        variable: (name, reader) => resolveAll([
            ...(byName.get(name) ?? []).filter((setting) => setting.variable),
            ...(keys.get(name) ?? []).flatMap((key) => under([key])),
        ].filter(({ location }) => reader === undefined || reaches(location.file, reader))),
        under: (path, fits) => resolveAll(under(path, fits)),
    };
}
/** Folders whose settings are for what lies beside them: tests, examples and documentation play programs of their own. */
const ASIDE = /(?:^|\/)(?:tests?|__tests__|__fixtures__|fixtures?|specs?|e2e|examples?|samples?|demos?|docs?)\//i;
/** Whether a settings file is meant for a source: whether its package is the source's own, or one around it. */
function scopes(packages) {
    const folders = new Set(packages);
    const packageOf = (file) => {
        for (let at = external_node_path_.posix.dirname(file);; at = external_node_path_.posix.dirname(at))
            if (at === '.' || at === '/' || folders.has(at))
                return at;
    };
    return (setting, source) => {
        const home = ASIDE.test(setting) ? external_node_path_.posix.dirname(setting) : packageOf(setting);
        return home === '.' || home === '/' || source.startsWith(`${home}/`);
    };
}
/** The values of one setting, references in it filled from left to right; no setting twice on one way. */
function lookup_resolve(setting, targetsOf) {
    const resolved = [];
    const queue = [{ settled: '', rest: setting.value, way: [setting] }];
    for (let steps = 0; steps < MAX_STEPS && resolved.length < MAX_VALUES; steps += 1) {
        const partial = queue.shift();
        if (!partial)
            break;
        const { settled, rest, way } = partial;
        const reference = findReference(rest);
        if (!reference) {
            resolved.push({ value: settled + rest, way });
            continue;
        }
        const before = settled + rest.slice(0, reference.start);
        const after = rest.slice(reference.end);
        const targets = way.length < MAX_WAY ? targetsOf(reference, way).slice(0, MAX_VALUES) : [];
        for (const target of targets)
            queue.push({ settled: before, rest: target.value + after, way: [...way, target] });
        if (reference.fallback !== null)
            queue.push({ settled: before + reference.fallback, rest: after, way });
        // What nothing resolves stays as it is written.
        else if (targets.length === 0)
            queue.push({ settled: settled + rest.slice(0, reference.end), rest: after, way });
    }
    return resolved;
}
/** Readers put in what their own file defines; what it was taken from is told by the text as it stands. */
function withReferences(setting, text) {
    const written = text.slice(setting.location.start, setting.location.end);
    if (!setting.variable || !written.includes('$'))
        return setting;
    const references = [...written.matchAll(/\$\{?([A-Za-z_]\w*)/g)].flatMap(([, name]) => name ?? []);
    return references.length > 0 ? { ...setting, references } : setting;
}
/** Keys of config maps and secrets that Kubernetes hands to variables: `- name: X` beside `valueFrom…key: y`. */
function keysOfVariables(all) {
    const names = new Map();
    const place = (setting, up) => [setting.location.file, ...setting.path.slice(0, setting.path.length - up)].join('\0');
    for (const setting of all)
        if (setting.name === 'name')
            names.set(place(setting, 1), setting.value);
    const keys = new Map();
    for (const setting of all) {
        const [from, kind, key] = setting.path.slice(-3);
        if (key !== 'key' || from !== 'valueFrom' || !kind?.endsWith('KeyRef'))
            continue;
        const name = names.get(place(setting, 3));
        if (name !== undefined)
            keys.set(name, [...(keys.get(name) ?? []), setting.value]);
    }
    return keys;
}
function lookup_nameOf(path) {
    return path.at(-1) ?? '';
}
function endsLike(path, end) {
    if (end.length > path.length)
        return false;
    const offset = path.length - end.length;
    return end.every((key, index) => path[offset + index] === key);
}

;// CONCATENATED MODULE: ./build/src/files/settings-files.js
/** The settings files of the repository that can matter: those that name one of the words searched for. */





/** Reads the settings files among `files`. */
function readSettingsFiles(input) {
    const { root, files, words, maxFileSize } = input;
    const search = makeSearch(words);
    const named = files.filter((file) => isSettingsFile(file) && search((0,external_node_path_.join)(root, file)));
    const packages = files.filter((file) => file.endsWith('/package.json')).map((file) => external_node_path_.posix.dirname(file));
    return openSettings(named, (file) => {
        const source = readSource(root, file, maxFileSize);
        return 'text' in source ? source.text : null;
    }, packages);
}
/** Names by which sources read the settings that name one of the words. */
function settingNames(settings, words) {
    const names = settings.all.flatMap(({ name, variable, value, path }) => {
        const values = variable ? settings.variable(name).map((resolved) => resolved.value) : [value];
        if (!values.some((text) => words.some((word) => text.toLowerCase().includes(word))))
            return [];
        return variable ? [name, ...runtimeKey(name)] : waysToRead(name, path.at(-2));
    });
    return [...new Set(names)].filter((name) => /^[\w.:-]{4,}$|\('[\w-]+'\)$|\("[\w-]+"\)$/.test(name));
}
/** `NUXT_PUBLIC_TEAMS_URL` is read as `teamsUrl`. */
function runtimeKey(variable) {
    const name = /^(?:NUXT|NITRO)_(?:PUBLIC_)?([A-Z0-9]+(?:_[A-Z0-9]+)+)$/.exec(variable)?.[1];
    return name === undefined
        ? []
        : [name.toLowerCase().replace(/_([a-z0-9])/g, (_all, letter) => letter.toUpperCase())];
}
/** Names that say nothing of what they are for: half of all files hold one of them. */
const COMMON = /^(?:base|api|service|server|host|root|default|app)[_-]?(?:url|uri|host|path|endpoint|name)$/i;
/** How programs read a key: `pleo.baseUrl`, `pleo:baseUrl`, `get('pleo').baseUrl`, `{ cardsUrl } = …`. */
function waysToRead(name, parent) {
    const isTelling = /[a-z0-9][A-Z]|[_-]/.test(name) && !COMMON.test(name);
    const alone = isTelling && name.length > 5 ? [name] : [];
    if (parent === undefined)
        return alone;
    return [`${parent}.${name}`, `${parent}:${name}`, `get('${parent}')`, `get("${parent}")`, ...alone];
}

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
        return packages(specifier, folder) ?? fromAlias(specifier, folder, find);
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
/** Aliases that frameworks and bundlers set without a tsconfig in the repository, and the folders they mean. */
const ALIASES = [
    [/^\$lib\//, ['src/lib']],
    [/^(?:@|~)\//, ['src', 'app', '.']],
    [/^~~\/|^@@\//, ['.']],
];
/** What an alias means, seen from the nearest folder upwards that has the file. */
function fromAlias(specifier, folder, find) {
    for (const [pattern, roots] of ALIASES) {
        if (!pattern.test(specifier))
            continue;
        const rest = specifier.replace(pattern, '');
        for (let at = folder;; at = external_node_path_.posix.dirname(at)) {
            for (const root of roots) {
                const file = find(external_node_path_.posix.join(at, root, rest));
                if (file !== null)
                    return file;
            }
            if (at === '.' || at === '/')
                break;
        }
    }
    return null;
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
    const { files, others, isAskedFor, skipped } = (0,discover.discoverFiles)(options);
    onPhase?.(`searching ${files.length} files`);
    const hostWords = [...catalogue/* prefilterWords */.fP, ...proxyWords(options.hosts)];
    const settings = readSettingsFiles({
        root,
        files: others.filter((file) => file !== options.configFile),
        words: hostWords,
        maxFileSize,
    });
    const words = [...hostWords, ...settingNames(settings, hostWords), ...configuredWords(options, hostWords)];
    const found = findCandidates({ root, files, words, maxFileSize });
    const sources = openSources({ root, files, others, maxFileSize });
    const importersOf = (named) => named.length === 0 ? [] : findImporters({ root, files, candidates: named, resolver: sources.resolver });
    const named = [...found.candidates, ...importersOf(found.candidates)];
    const settingsFiles = settings.all.map(({ location }) => location.file);
    const companions = findCompanions({ root, files, filling: named, settingsFiles, maxFileSize });
    const candidates = [...found.candidates, ...companions];
    const importers = companions.length === 0 ? named.slice(found.candidates.length) : importersOf(candidates);
    onPhase?.(`reading ${candidates.length + importers.length} files`);
    // Loaded here, since a repository without Pleo needs no compiler.
    const knowledge = knowledgeFor(options);
    const given = new Map(Object.entries(options.env));
    const described = withoutDescribed(options.clients, sources.resolve);
    const analysis = candidates.length === 0
        ? { ...NOTHING, hosts: [...(0,host_settings/* findHostSettings */.Z)(settings, [], knowledge)] }
        : await (await Promise.all(/* import() */[__webpack_require__.e(670), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 9203))).analyse([...candidates, ...importers], { ...sources, resolve: described.resolve, mentions }, { settings, given: (name) => given.get(name) ?? null }, knowledge);
    // Settings are read wherever they stand, and reported where the user looks.
    const hosts = analysis.hosts.filter(({ location }) => isAskedFor(location.file));
    const facts = [...analysis.calls.map(factOf), ...hosts];
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
        unresolved: analysis.unresolved.filter(({ at }) => !described.files.has(at.file)),
        skipped: allSkipped,
    };
}
const NOTHING = { calls: [], hosts: [], unresolved: [], faults: [], parsed: 0 };
/** Modules that the user describes are not looked into: their tables say what they do. `files` fills as they are met. */
function withoutDescribed(clients, resolve) {
    const modules = new Set(clients.flatMap(({ from }) => from));
    const files = new Set();
    return {
        files,
        resolve: (specifier, fromFile) => {
            const file = resolve(specifier, fromFile);
            if (file === null || !modules.has(specifier))
                return file;
            files.add(file);
            return null;
        },
    };
}
/** What the catalogue, the configuration and the paths asked for say to those who find calls. */
function knowledgeFor({ paths, hosts, clients }) {
    return {
        hostOf: catalogue/* findHost */.my,
        ...makeReach(hosts),
        clients,
        templateOf: (api, method, path) => matchCall({ api, method, path })?.operation.path ?? null,
        namesPleo: namesPleo,
        guess: guessOperation,
        // Whoever asks for `examples/shop` means that code: only what lies below it can be an example of something.
        contextOf: (file) => (0,context/* contextOf */.V)(paths.reduce((rest, path) => (file.startsWith(`${path}/`) ? file.slice(path.length + 1) : rest), file)),
    };
}
/** What a request means whose host only a deployment knows: a path of the legacy API, with or without its version. */
function guessOperation(method, path) {
    for (const tried of [path, `/v1${path}`]) {
        const legacy = matchCall({ api: 'legacy', method, path: tried });
        const external = matchCall({ api: 'external', method, path: tried });
        if (external && !legacy)
            return null;
        if (legacy)
            return { api: 'legacy', path: tried };
    }
    return null;
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


/***/ }),

/***/ 4386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ holdsVariables),
/* harmony export */   O2: () => (/* binding */ isUpperName),
/* harmony export */   Uq: () => (/* binding */ isShellName),
/* harmony export */   W5: () => (/* binding */ isVariableBelow)
/* harmony export */ });
/** Which names are those of environment variables. */
/** Whether a name is written as environment variables are: `PLEO_BASE_URL`. */
function isUpperName(name) {
    return /^[A-Z_][A-Z0-9_]*$/.test(name) && /[A-Z]/.test(name);
}
/** Whether a shell takes it for a name: `PLEO_BASE_URL`, `pleo_url`. */
function isShellName(name) {
    return /^[A-Za-z_]\w*$/.test(name);
}
/** Maps whose keys are environment variables, whatever their case. */
const MAPS = /^(?:env|envs|environment|env_?vars|env_variables|environment_?variables|variables|vars|stringdata|build_env)$/i;
/** `environment:` of a workflow or pipeline job names a place to deploy to, and its address. */
const DEPLOYMENT = /^(?:name|url|action|on_stop|deployment_tier|auto_stop_in|kubernetes)$/;
/** Whether a key stands above variables of the environment. */
function holdsVariables(key) {
    return MAPS.test(key);
}
/** Whether a name below a key is an environment variable in files that are full of them: YAML, TOML. */
function isVariableBelow(key, name) {
    if (isUpperName(name))
        return true;
    return isShellName(name) && holdsVariables(key) && !(key === 'environment' && DEPLOYMENT.test(name));
}


/***/ }),

/***/ 6596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ findDeclaration),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   fw: () => (/* binding */ importedFile)
/* harmony export */ });
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
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
    return (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isSourceFile(node) ||
        _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isBlock(node) ||
        _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isModuleBlock(node) ||
        _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isCaseBlock(node) ||
        _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isForStatement(node) ||
        _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isForOfStatement(node) ||
        _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isForInStatement(node) ||
        _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isCatchClause(node) ||
        _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isClassExpression(node) ||
        (0,_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunctionNode */ .Px)(node));
}
function collect(scope, names) {
    if ((0,_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunctionNode */ .Px)(scope)) {
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isFunctionExpression(scope) && scope.name)
            names.set(scope.name.text, { kind: 'function', node: scope });
        for (const parameter of scope.parameters)
            bind(parameter.name, { kind: 'parameter', node: parameter }, names);
        if (scope.body && _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isBlock(scope.body))
            hoistVars(scope.body, names);
        return;
    }
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isClassExpression(scope)) {
        if (scope.name)
            names.set(scope.name.text, { kind: 'class', node: scope });
        return;
    }
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isCatchClause(scope)) {
        if (scope.variableDeclaration) {
            bind(scope.variableDeclaration.name, { kind: 'variable', node: scope.variableDeclaration }, names);
        }
        return;
    }
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isForStatement(scope) || _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isForOfStatement(scope) || _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isForInStatement(scope)) {
        if (scope.initializer && _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isVariableDeclarationList(scope.initializer))
            bindList(scope.initializer, names);
        return;
    }
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isCaseBlock(scope)) {
        for (const clause of scope.clauses)
            for (const statement of clause.statements)
                bindStatement(statement, names);
        return;
    }
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isSourceFile(scope))
        hoistVars(scope, names);
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isSourceFile(scope) || _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isBlock(scope) || _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isModuleBlock(scope)) {
        for (const statement of scope.statements)
            bindStatement(statement, names);
    }
}
function bindStatement(statement, names) {
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isVariableStatement(statement))
        bindList(statement.declarationList, names);
    else if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isFunctionDeclaration(statement)) {
        // Overload signatures have no body; the implementation is the one that runs.
        if (statement.name && (statement.body || !names.has(statement.name.text))) {
            names.set(statement.name.text, { kind: 'function', node: statement });
        }
    }
    else if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isClassDeclaration(statement)) {
        if (statement.name)
            names.set(statement.name.text, { kind: 'class', node: statement });
    }
    else if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isEnumDeclaration(statement))
        names.set(statement.name.text, { kind: 'enum', node: statement });
    else if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isModuleDeclaration(statement) && _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(statement.name)) {
        if (!names.has(statement.name.text))
            names.set(statement.name.text, { kind: 'namespace', node: statement });
    }
    else if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isImportDeclaration(statement))
        bindImport(statement, names);
    else if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isImportEqualsDeclaration(statement))
        bindImportEquals(statement, names);
}
function bindImport(statement, names) {
    const clause = statement.importClause;
    if (!clause || !_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteral(statement.moduleSpecifier))
        return;
    const specifier = statement.moduleSpecifier.text;
    const add = (local, name, node) => {
        names.set(local.text, { kind: 'import', specifier, name, node });
    };
    if (clause.name)
        add(clause.name, 'default', clause);
    if (!clause.namedBindings)
        return;
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isNamespaceImport(clause.namedBindings)) {
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
    if (!_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isExternalModuleReference(reference) || !_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteral(reference.expression))
        return;
    const specifier = reference.expression.text;
    names.set(statement.name.text, { kind: 'import', specifier, name: '*', node: statement });
}
function bindList(list, names) {
    for (const declaration of list.declarations)
        bind(declaration.name, { kind: 'variable', node: declaration }, names);
}
function bind(name, declaration, names) {
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(name)) {
        // A destructured parameter without a name of its own still shadows.
        if (name.text)
            names.set(name.text, declaration);
        return;
    }
    for (const element of name.elements) {
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isBindingElement(element))
            bind(element.name, { kind: declaration.kind, node: element }, names);
    }
}
/** `var` belongs to the function, however deep it stands. */
function hoistVars(root, names) {
    const stack = [root];
    for (let node = stack.pop(); node; node = stack.pop()) {
        _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.forEachChild(node, (child) => {
            if ((0,_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunctionNode */ .Px)(child) || _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isClassLike(child))
                return;
            if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isVariableDeclarationList(child) && !(child.flags & _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.NodeFlags.BlockScoped))
                bindList(child, names);
            stack.push(child);
        });
    }
}
/** The file an import leads to, or null when it is a package. */
function importedFile(declaration, program) {
    return program.resolve(declaration.specifier, declaration.node.getSourceFile().fileName);
}


/***/ }),

/***/ 8604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Program),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _source_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8618);
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/** The files of the scanned repository as syntax, opened when somebody asks for them. */


class Program {
    #host;
    #units = new Map();
    #opened = [];
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
        if (unit)
            this.#opened.push(unit);
        return unit;
    }
    /** The files opened so far, in the order in which they were asked for; it grows. */
    get opened() {
        return this.#opened;
    }
    /** The file that `specifier` names when it is imported from `fromFile`. */
    resolve(specifier, fromFile) {
        const file = this.#host.resolve(specifier, fromFile);
        return file !== null && this.#isPackagedRuntime(file) ? null : file;
    }
    /**
     * hey-api copies its client's runtime beside what it generates: the same code as its package, which a table
     * describes. To its importers it is that package.
     */
    #isPackagedRuntime(file) {
        if (!/\/client\/(?:index|client(?:\.gen)?)\.[cm]?[jt]s$/.test(file))
            return false;
        const text = this.open(file)?.source.text ?? '';
        return (text.slice(0, 200).includes('@hey-api/openapi-ts') &&
            /export (?:const createClient\b|\{[^}]*\bcreateClient\b)/.test(text));
    }
    #parse(file) {
        const input = this.#host.read(file);
        if (!input)
            return null;
        try {
            const kind = SCRIPT_KINDS[input.language] ?? 'TS';
            const source = _typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.createSourceFile(file, input.text, { languageVersion: _typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.ScriptTarget.Latest, jsDocParsingMode: _typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.JSDocParsingMode.ParseNone }, true, _typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.ScriptKind[kind]);
            return (0,_source_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .indexSource */ .Ie)(file, source, this.#host.mentions);
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


/***/ }),

/***/ 8618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* reexport safe */ _write_js__WEBPACK_IMPORTED_MODULE_1__.HB),
/* harmony export */   Ie: () => (/* binding */ indexSource),
/* harmony export */   wt: () => (/* binding */ calleeName)
/* harmony export */ });
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6209);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5727);
/** One parsed file, walked once: its calls, what it writes to, and where its texts name something worth knowing. */




/** Indexes a parsed file; `mentions` tells which texts to keep. */
function indexSource(file, source, mentions) {
    const calls = [];
    const classes = [];
    const literals = [];
    const writes = new Map();
    const thisWrites = new Map();
    const texts = [];
    /** Variables that hold `this`: `var self = this`. */
    const selves = new Map();
    const record = (write) => {
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isIdentifier(write.root))
            push(writes, write.root.text, write);
        const owner = (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .isThis */ .HB)(write.root) ? (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .thisOwner */ .GS)(write.root) : null;
        if (owner)
            push(thisWrites, owner, write);
    };
    // A stack of our own: sources nested a hundred thousand deep must not end the program.
    const stack = [source];
    for (let node = stack.pop(); node; node = stack.pop()) {
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isCallExpression(node)) {
            calls.push(node);
            const write = (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOf */ .tg)(node);
            if (write)
                record(write);
        }
        else if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isNewExpression(node) || _typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isTaggedTemplateExpression(node)) {
            calls.push(node);
        }
        else if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isBinaryExpression(node)) {
            const write = (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOf */ .tg)(node);
            if (write)
                record(write);
        }
        else if (isSelf(node)) {
            push(selves, node.name.text, node);
        }
        else if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isClassLike(node)) {
            classes.push(node);
        }
        else if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isObjectLiteralExpression(node)) {
            literals.push(node);
        }
        else if (isTextNode(node) && mentions(node.getText(source))) {
            texts.push(node);
        }
        const children = [];
        _typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.forEachChild(node, (child) => {
            children.push(child);
        });
        for (const child of children.reverse())
            stack.push(child);
    }
    for (const [name, nodes] of selves) {
        for (const write of writes.get(name) ?? []) {
            const declared = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeclaration */ .MC)(name, write.root)?.node;
            const owner = declared && nodes.includes(declared) ? (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .thisOwner */ .GS)(declared) : null;
            if (owner)
                push(thisWrites, owner, write);
        }
    }
    return {
        file,
        source,
        calls,
        classes,
        literals,
        writes,
        thisWrites,
        texts,
        hasSyntaxErrors: syntaxErrors(source) > 0,
    };
}
/** `var self = this`, or what compilers make of `super(…)`: `var _this = _super.call(this) || this`. */
function isSelf(node) {
    if (!_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isVariableDeclaration(node) || !_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isIdentifier(node.name) || !node.initializer)
        return false;
    const initial = (0,_typescript_js__WEBPACK_IMPORTED_MODULE_2__/* .skipWrappers */ .s_)(node.initializer);
    return (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .isThis */ .HB)(initial) || (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isBinaryExpression(initial) && (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .isThis */ .HB)(initial.right));
}
function isTextNode(node) {
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isTemplateExpression(node) || _typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isJsxText(node) || _typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isRegularExpressionLiteral(node))
        return true;
    return _typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isStringLiteralLike(node);
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
    const callee = (0,_typescript_js__WEBPACK_IMPORTED_MODULE_2__/* .skipWrappers */ .s_)(_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isTaggedTemplateExpression(call) ? call.tag : call.expression);
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isIdentifier(callee))
        return callee.text;
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isPropertyAccessExpression(callee))
        return callee.name.text;
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isElementAccessExpression(callee)) {
        const key = (0,_typescript_js__WEBPACK_IMPORTED_MODULE_2__/* .skipWrappers */ .s_)(callee.argumentExpression);
        return _typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isStringLiteralLike(key) ? key.text : null;
    }
    return null;
}


/***/ }),

/***/ 8006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/** What a reader calls the code around a place: `PleoClient.listExpenses`, `syncExpenses`. */

/** The enclosing named function or method, with its class; null at top level. */
function symbolOf(node) {
    for (let at = node.parent; at; at = at.parent) {
        const name = nameOf(at);
        if (name === null)
            continue;
        const owner = _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isClassLike(at.parent) ? at.parent.name?.text : undefined;
        return owner === undefined ? name : `${owner}.${name}`;
    }
    return null;
}
function nameOf(node) {
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isConstructorDeclaration(node))
        return 'constructor';
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyDeclaration(node))
        return (0,_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyNameText */ .CC)(node.name);
    if (!(0,_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunctionNode */ .Px)(node))
        return null;
    if (node.name)
        return (0,_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyNameText */ .CC)(node.name);
    const { parent } = node;
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isVariableDeclaration(parent) || _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAssignment(parent))
        return (0,_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyNameText */ .CC)(parent.name);
    return null;
}


/***/ }),

/***/ 6209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ propertyNameText),
/* harmony export */   EQ: () => (/* binding */ loadTypeScript),
/* harmony export */   Px: () => (/* binding */ isFunctionNode),
/* harmony export */   pG: () => (/* binding */ enclosingFunction),
/* harmony export */   s_: () => (/* binding */ skipWrappers),
/* harmony export */   ts: () => (/* binding */ ts),
/* harmony export */   vs: () => (/* binding */ enclosingClass)
/* harmony export */ });
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
        // `request<Page>` without a call.
        ts.isExpressionWithTypeArguments(at) ||
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


/***/ }),

/***/ 5727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ thisFunction),
/* harmony export */   GS: () => (/* binding */ thisOwner),
/* harmony export */   HB: () => (/* binding */ isThis),
/* harmony export */   S6: () => (/* binding */ memberChain),
/* harmony export */   g0: () => (/* binding */ COMPUTED),
/* harmony export */   tg: () => (/* binding */ writeOf)
/* harmony export */ });
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/** What a piece of syntax writes: an assignment, or a call that changes what it is made on or given. */

/** Stands in a path for a name that is computed. */
const COMPUTED = '[…]';
/** Methods that change the object they are called on, whatever is done with their result. */
const MUTATORS = new Set(['set', 'append', 'push', 'unshift', 'delete', 'use', 'setHeader']);
/** Functions that change their first argument: of `Object`, `util`, lodash, jQuery, `inherits`, `extend` … */
const INTO = new Set([
    'assign',
    'extend',
    'mixin',
    'merge',
    'defaults',
    'defineProperty',
    'defineProperties',
    'setPrototypeOf',
    'inherits',
    '__extends',
    'applyMixins',
]);
/** What `node` writes; null when it writes nothing, or one cannot tell into what. */
function writeOf(node) {
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isBinaryExpression(node)) {
        return isAssignment(node.operatorToken.kind) ? made(node, memberChain(node.left), false) : null;
    }
    if (!_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isCallExpression(node))
        return null;
    const callee = (0,_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .skipWrappers */ .s_)(node.expression);
    const method = _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAccessExpression(callee) ? callee.name.text : null;
    const name = _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(callee) ? callee.text : method;
    const [first] = node.arguments;
    const given = name !== null && INTO.has(name) && first ? memberChain(first) : null;
    if (given && given.key === null)
        return made(node, given, true);
    if (method === null || !_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAccessExpression(callee))
        return null;
    // A call whose result nobody minds is made for what it changes.
    if (!MUTATORS.has(method) && !isStatement(node))
        return null;
    const receiver = memberChain(callee.expression);
    return receiver?.key === null ? made(node, receiver, false) : null;
}
function made(node, chain, into) {
    return chain && { node, ...chain, into };
}
function isStatement(node) {
    let at = node;
    while (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isAwaitExpression(at.parent) || _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isVoidExpression(at.parent))
        at = at.parent;
    return _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isExpressionStatement(at.parent);
}
function isAssignment(kind) {
    return kind >= _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.FirstAssignment && kind <= _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.LastAssignment;
}
/** `a.b['c']` → root `a`, path `b`, `c`; null when a piece before the last is computed or the root is no name. */
function memberChain(target) {
    const path = [];
    let key = null;
    let at = (0,_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .skipWrappers */ .s_)(target);
    for (;;) {
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAccessExpression(at))
            path.unshift(at.name.text);
        else if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isElementAccessExpression(at)) {
            const piece = (0,_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .skipWrappers */ .s_)(at.argumentExpression);
            if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteralLike(piece))
                path.unshift(piece.text);
            else if (path.length > 0)
                return null;
            else {
                path.unshift(COMPUTED);
                key = piece;
            }
        }
        else
            break;
        at = (0,_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .skipWrappers */ .s_)(at.expression);
    }
    return _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(at) || isThis(at) ? { root: at, path, key } : null;
}
/** Whether an expression is `this`. */
function isThis(node) {
    return node.kind === _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.ThisKeyword;
}
/** The function whose `this` a node at this place sees, past arrows; null in fields of classes and at module level. */
function thisFunction(node) {
    for (let at = node.parent; at; at = at.parent) {
        if ((0,_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunctionNode */ .Px)(at) && !_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isArrowFunction(at))
            return at;
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyDeclaration(at) || _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isClassStaticBlockDeclaration(at))
            return null;
    }
    return null;
}
/** Whose `this` that is: the class of a member, or the function that is member of none. */
function thisOwner(node) {
    const fn = thisFunction(node);
    if (fn)
        return _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isClassLike(fn.parent) ? fn.parent : fn;
    for (let at = node.parent; at; at = at.parent)
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isClassLike(at))
            return at;
    return null;
}


/***/ })

};
;