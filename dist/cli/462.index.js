"use strict";
exports.id = 462;
exports.ids = [462];
exports.modules = {

/***/ 1736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ makeFingerprinter),
/* harmony export */   F: () => (/* binding */ groupOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5528);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_without_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6662);
/** What a finding is recognised by when lines move: its rule, what it is about, and which of several equal ones it is. */


/** Hex digits that equal findings share; the rest counts them. */
const SHARED = 28;
const ORDINAL = 4;
/** Gives fingerprints; equal problems get different ones, in the order in which they come. */
function makeFingerprinter() {
    const seen = new Map();
    return (rule, { identity }) => {
        // The file is left out: a renamed file keeps its findings.
        const key = JSON.stringify([rule, ...identity.map(_model_without_format_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutFormat */ .i)]);
        const ordinal = seen.get(key) ?? 0;
        seen.set(key, ordinal + 1);
        const shared = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, SHARED);
        return `${shared}${ordinal.toString(16).padStart(ORDINAL, '0')}`;
    };
}
/** What equal findings have in common. */
function groupOf(fingerprint) {
    return fingerprint.slice(0, SHARED);
}


/***/ }),

/***/ 899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ chooseReplacements),
/* harmony export */   h: () => (/* binding */ blockedReason)
/* harmony export */ });
/* harmony import */ var _model_bare_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5148);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7004);
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
    const uses = (0,_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .operationById */ .Qs)(operation.id)?.blockedUses ?? [];
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
    const keys = shown[trigger.in].filter((key) => (0,_model_bare_name_js__WEBPACK_IMPORTED_MODULE_1__/* .bareName */ .y)(key.name) === trigger.name);
    // A value may be a list in one text: `QUEUED,EXPORTED`, or the array that the legacy specification shows.
    const values = keys.flatMap((key) => (key.value === null ? [null] : key.value.split(/[^\w-]+/)));
    if (values.includes(trigger.value))
        return 'shown';
    return values.length === 0 || values.includes(null) ? 'open' : 'excluded';
}


/***/ }),

/***/ 6712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ authorizationsOf),
/* harmony export */   T6: () => (/* binding */ splitPair),
/* harmony export */   sQ: () => (/* binding */ openIn)
/* harmony export */ });
/* harmony import */ var _evaluate_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6894);
/* harmony import */ var _evaluate_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1617);
/* harmony import */ var _evaluate_urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5508);
/* harmony import */ var _evaluate_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9509);
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6209);
/** What a request carries that says who sends it: a header, or the options that a client makes one of. */





/** Headers that carry keys where there is no `Authorization`. */
const KEY_HEADERS = /^(?:x-)?(?:pleo-)?(?:api-?key|api-?token|auth-?token|access-?token)$/;
/** What a request carries, each possibility once; empty: nothing that is known. */
function authorizationsOf(slots, request) {
    const headers = slots.headers
        ? (0,_evaluate_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(slots.headers).flatMap((option) => asHeaders(option, request))
        : [];
    const named = (fits) => headers.flatMap((option) => headersOf(option, fits, request));
    const standard = named((name) => name === 'authorization');
    if (standard.length > 0)
        return standard;
    const options = slots.auth ? (0,_evaluate_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(slots.auth) : [];
    const given = options.flatMap((option) => givenBy(option, slots.authPlace ?? request, request));
    return given.length > 0 ? given : named((name) => KEY_HEADERS.test(name));
}
function headersOf(headers, fits, request) {
    const written = headers.names().find((name) => fits(name.toLowerCase()));
    const value = written === undefined ? null : headers.read(written);
    if (written === undefined || !value)
        return [];
    const at = headers.placeOf(written) ?? writtenAt(value) ?? headers.node;
    return (0,_evaluate_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(value).flatMap((option) => option.kind === 'constant'
        ? []
        : (0,_evaluate_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(option, request).map((text) => ({ kind: 'header', name: written.toLowerCase(), value: text, at })));
}
/** An object of headers; of a list, names and values by turns or in pairs. */
function asHeaders(option, node) {
    if (option.kind === 'fields')
        return [option];
    if (option.kind !== 'list')
        return [];
    const { items } = option;
    if (items.every((item) => item.kind === 'list'))
        return [(0,_evaluate_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .headersFrom */ .J)(option, node)];
    const pairs = items.flatMap((name, index) => {
        const value = index % 2 === 0 ? items[index + 1] : undefined;
        return value ? [(0,_evaluate_value_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)([name, value])] : [];
    });
    return [(0,_evaluate_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .headersFrom */ .J)((0,_evaluate_value_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(pairs), node)];
}
/** Where the text of a header is put together: the literal with its scheme. */
function writtenAt(value) {
    const [text] = (0,_evaluate_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(value);
    const marks = text?.kind === 'text' ? text.trail : [];
    const written = marks.find(({ node, note }) => note === 'written here' && 'kind' in node);
    return written && 'kind' in written.node ? written.node : null;
}
/** What clients call the parts of the option. */
const USER = ['username', 'user'];
const PASSWORD = ['password', 'pass'];
const TOKEN = ['bearer', 'token'];
function givenBy(option, place, request) {
    if (option.kind === 'text')
        return [{ kind: 'pair', ...splitPair(option), at: place }];
    if (option.kind !== 'fields')
        return [];
    // An object that a variable holds or a helper makes is where it is put together.
    const at = _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isObjectLiteralExpression(option.node) ? option.node : place;
    const read = (names) => {
        const value = names.map((name) => option.read(name)).find((found) => found !== null);
        const texts = value
            ? (0,_evaluate_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(value).flatMap((one) => (one.kind === 'constant' ? [] : (0,_evaluate_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(one, request)))
            : [];
        return texts.length > 0 ? texts : [null];
    };
    const users = read(USER);
    const passwords = read(PASSWORD);
    if (users[0] || passwords[0])
        return users.flatMap((user) => passwords.map((password) => ({ kind: 'pair', user, password, at })));
    return read(TOKEN).flatMap((value) => (value ? [{ kind: 'token', value, at }] : []));
}
/** A pair written as one text, `user:password`; without a colon, all of it is the user. */
function splitPair(value) {
    const parts = (0,_evaluate_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .splitAt */ .gI)(value, ':');
    return parts ? { user: parts.before, password: parts.after } : { user: value, password: null };
}
/** What callers would have to say for more to be known of a request's authorization. */
function openIn(slots, request) {
    const whole = [slots.headers, slots.auth].flatMap((value) => (value ? (0,_evaluate_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(value) : []));
    const carried = authorizationsOf(slots, request).flatMap(textsIn).flatMap(holesIn);
    if (carried.length > 0)
        return carried;
    return whole.flatMap((option) => {
        if (option.kind === 'unknown')
            return [option];
        const rest = option.kind === 'fields' ? option.rest() : null;
        return rest ? [rest] : [];
    });
}
/** The texts that an authorization is made of. */
function textsIn(authorization) {
    if (authorization.kind !== 'pair')
        return [authorization.value];
    return [authorization.user, authorization.password].filter((text) => text !== null);
}
/** The holes of a text, and of what was encoded in it. */
function holesIn(value) {
    return value.pieces.flatMap((piece) => {
        if (typeof piece === 'string')
            return [];
        return piece.encoded ? (0,_evaluate_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(piece.encoded).flatMap((inner) => innerHoles(inner)) : [piece];
    });
}
function innerHoles(value) {
    if (value.kind === 'unknown')
        return [value];
    return value.kind === 'text' ? holesIn(value) : [];
}


/***/ }),

/***/ 2321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findHostSettings)
/* harmony export */ });
/* harmony import */ var _syntax_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8604);
/* harmony import */ var _host_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7286);
/** Settings that name the legacy host and that no request makes use of. */


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
    const naming = settings.all.flatMap((setting) => {
        const host = (0,_host_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostNamed */ .ug)(setting.value, knowledge);
        return host ? [{ setting, host }] : [];
    });
    for (const { setting, host } of naming) {
        const { file, line, endLine } = setting.location;
        // A script in a text has settings of its own, and they tell the place.
        if (endLine > line && naming.some(({ setting: inner }) => isInside(inner.location, setting.location)))
            continue;
        if (usedNames.has(nameOf(setting)) || imported.has(`${file}:${line}`))
            continue;
        if (seen.has(`${file}:${line}`))
            continue;
        seen.add(`${file}:${line}`);
        yield {
            kind: 'host',
            host,
            location: setting.location,
            context: knowledge.contextOf(file),
            symbol: setting.path.join('.') || null,
            text: setting.name || host,
        };
    }
}
/** Whether a place is a smaller part, further down. */
function isInside(inner, outer) {
    return inner.file === outer.file && inner.line > outer.line && inner.end <= outer.end;
}
function jsonPlace(place) {
    if (!('getSourceFile' in place) || !isNode(place))
        return [];
    const { fileName } = place.getSourceFile();
    return fileName.endsWith('.json') ? [`${fileName}:${(0,_syntax_program_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(place).line}`] : [];
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
/* harmony import */ var _syntax_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6282);
/* harmony import */ var _syntax_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8604);
/* harmony import */ var _syntax_symbol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8006);
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6209);
/* harmony import */ var _mocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5718);
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
                host,
                location: (0,_syntax_program_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(node),
                context: knowledge.contextOf(unit.file),
                symbol: (0,_syntax_symbol_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolOf */ .w)(node),
                text: (0,_syntax_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .w)(node),
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
    for (const [name] of raw.matchAll(/(?<![a-z0-9-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,12}(?!@|[a-z0-9.-]{0,255}@)/gi)) {
        const known = knowledge.hostOf(name.toLowerCase());
        if (known?.api === 'legacy')
            return name.toLowerCase();
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
        if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isCallExpression(parent) && parent.expression !== at && (0,_mocks_js__WEBPACK_IMPORTED_MODULE_1__/* .isPretence */ .BE)(parent))
            return false;
        if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__.ts.isCallExpression(parent) && parent.expression !== at && isLog(parent))
            return false;
    }
    return !(0,_mocks_js__WEBPACK_IMPORTED_MODULE_1__/* .feedsMocksOnly */ .P_)(node);
}
function isLog(call) {
    return /^(console|log|logger|winston|pino|debug)$/i.test((0,_mocks_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(call)?.text ?? '');
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
/* harmony import */ var _model_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1616);
/* harmony import */ var _syntax_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _syntax_identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8064);
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
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
    const names = module === null ? undefined : (0,_model_own_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .Z)(MOCKS, module);
    return names !== undefined && (names.length === 0 || names.includes(name));
}
/** How many names are followed to what makes them. */
const MAX_MAKERS = 4;
/** Whether a call, or the chain it belongs to, pretends or expects. */
function isPretence(call) {
    const callee = (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__/* .skipWrappers */ .s_)(call.expression);
    const root = rootOf(call);
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isPropertyAccessExpression(callee)) {
        const { text } = callee.name;
        if (CATCHERS.has(text) || (ROUTERS.has(text) && BROWSERS.test(root?.text ?? '')))
            return true;
    }
    return root !== null && isMocking(root, MAX_MAKERS);
}
/** Whether a text that is held in a constant goes to mocks only, and to at least one. */
function feedsMocksOnly(text) {
    let at = text.parent;
    while (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isExpression(at))
        at = at.parent;
    if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isVariableDeclaration(at) || !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isIdentifier(at.name))
        return false;
    const { name } = at;
    let isMocked = false;
    for (const node of (0,_syntax_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .identifiersNamed */ .M)(name.text, text.getSourceFile())) {
        if (node === name)
            continue;
        if ((0,_syntax_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeclaration */ .MC)(node.text, node)?.node !== at || isExport(node))
            continue;
        if (!isInPretence(node))
            return false;
        isMocked = true;
    }
    return isMocked;
}
function isInPretence(node) {
    for (let at = node; at.parent; at = at.parent) {
        const { parent } = at;
        if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isCallExpression(parent) && parent.expression !== at && isPretence(parent))
            return true;
    }
    return false;
}
/** `export { HOST }`, `module.exports = { HOST }`. */
function isExport(node) {
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isExportSpecifier(node.parent))
        return true;
    const literal = node.parent.parent;
    if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isShorthandPropertyAssignment(node.parent) || !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isBinaryExpression(literal.parent))
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
        return isMockMaker((0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__/* .skipWrappers */ .s_)(initializer), member, left - 1);
    if (type && _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isTypeReferenceNode(type) && _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isIdentifier(type.typeName))
        return isMocking(type.typeName, left - 1);
    return isAssignedMock(name, variable, left - 1);
}
/** `new MockAgent()`, `nock(…)`, `require('nock')`, of which a name may take one member. */
function isMockMaker(maker, member, left) {
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isAwaitExpression(maker))
        return isMockMaker((0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__/* .skipWrappers */ .s_)(maker.expression), member, left);
    if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isNewExpression(maker) && !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isCallExpression(maker))
        return false;
    const made = rootOf(maker);
    if (!made)
        return false;
    if (made.text !== 'require')
        return isMocking(made, left);
    const [argument] = maker.arguments ?? [];
    return argument !== undefined && _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isStringLiteralLike(argument) && isMock(argument.text, member);
}
/** `let agent; beforeEach(() => { agent = new MockAgent(); })`. */
function isAssignedMock(name, variable, left) {
    return (0,_syntax_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .identifiersNamed */ .M)(name.text, name.getSourceFile()).some((node) => (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__/* .isAssignment */ .wh)(node.parent) &&
        node.parent.left === node &&
        (0,_syntax_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeclaration */ .MC)(node.text, node)?.node === variable &&
        isMockMaker((0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__/* .skipWrappers */ .s_)(node.parent.right), '', left));
}
/** The declaration that a name is taken out of, and which member of it the name is. */
function variableOf(node) {
    let at = node;
    let member = '';
    while (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isBindingElement(at)) {
        member = (at.propertyName ?? at.name).getText();
        at = at.parent.parent;
    }
    return { variable: _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isVariableDeclaration(at) ? at : null, member };
}
function nameOfImport(name) {
    return name === 'default' || name === '*' ? '' : name;
}
/** The identifier that a chain of calls and members starts from. */
function rootOf(call) {
    let at = call.expression;
    for (;;) {
        if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isPropertyAccessExpression(at) || _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isElementAccessExpression(at))
            at = at.expression;
        else if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isCallExpression(at) || _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isNewExpression(at))
            at = at.expression;
        else
            return _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isIdentifier(at) ? at : null;
    }
}


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   e9: () => (/* binding */ isFileAt),
/* harmony export */   lt: () => (/* binding */ reportOptions),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   zS: () => (/* binding */ statsText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files_read_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3733);
/* harmony import */ var _report_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4290);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7463);
/* harmony import */ var _abilities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2047);
/** What the commands that scan have in common: settings from flags and configuration, texts, counts. */







/** The settings in force: flags over configuration over defaults. Throws `UserError`. */
async function readSettings({ flags }, place) {
    const { loadConfig } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5617));
    const { makeSettings, ruleIds } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3944));
    const one = (name) => flags.get(name)?.at(-1) ?? null;
    const given = {
        ...place,
        config: one('config'),
        include: flags.get('include') ?? [],
        exclude: flags.get('exclude') ?? [],
        gitignore: !flags.has('no-gitignore'),
        maxFileSize: one('max-file-size'),
        failOn: one('fail-on'),
        minCertainty: one('min-certainty'),
        ignores: !flags.has('no-ignores'),
        baseline: one('baseline'),
    };
    return makeSettings(given, await loadConfig(place.root, given.config, ruleIds()));
}
/** What reporters get; colours only where a person looks. */
function reportOptions(root, flags, terminal, toTerminal) {
    return {
        rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .rules */ .a,
        source: (0,_files_read_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .textsIn */ .Ej)(root),
        ...lookOf(flags, terminal, toTerminal),
        ...(toTerminal && (0,_abilities_js__WEBPACK_IMPORTED_MODULE_5__/* .opensLinks */ .F1)(terminal) ? { fileLink: fileLink(root, terminal) } : {}),
    };
}
/** How wide, and in which colours. */
function lookOf(flags, terminal, toTerminal) {
    return {
        color: toTerminal && !flags.has('no-color') && (0,_abilities_js__WEBPACK_IMPORTED_MODULE_5__/* .wantsColor */ .zK)(terminal),
        hasFixedColors: (0,_abilities_js__WEBPACK_IMPORTED_MODULE_5__/* .hasFixedColors */ .nK)(terminal),
        width: terminal.columns,
    };
}
/** The address of a file of the repository. */
function fileLink(root, { env }) {
    return (file) => ((0,_abilities_js__WEBPACK_IMPORTED_MODULE_5__/* .findsPlaces */ .bm)(env) ? null : (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)).href);
}
/** Whether something stands there already. */
function isFileAt(root, file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file));
}
/** What `--stats` prints: what was read, how long each phase took, and the most memory that was in use. */
function statsText({ stats }, phases, terminal) {
    const rows = [...phases].map(([phase, time]) => [phase, Math.round(time)]);
    const width = Math.max(0, ...rows.map(([phase]) => phase.length));
    const wide = Math.max(0, ...rows.map(([, time]) => (0,_report_count_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(time).length));
    const files = [
        `${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(stats.listed)} listed`,
        `${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(stats.candidates)} naming Pleo`,
        `${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(stats.parsed)} parsed`,
        `${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(stats.skipped)} skipped`,
    ];
    return [
        `files   ${files.join(', ')}`,
        `memory  ${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(terminal.peakMemory())} MiB at most`,
        `time    ${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(stats.durationMs)} ms`,
        ...rows.map(([phase, time]) => `        ${phase.padEnd(width)}  ${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_6__/* .thousands */ .oh)(time).padStart(wide)} ms`),
    ].join('\n');
}


/***/ }),

/***/ 5617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ CONFIG_FILE),
/* harmony export */   i: () => (/* binding */ readConfigText),
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1027);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files_is_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2664);
/* harmony import */ var _files_read_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6702);
/* harmony import */ var _files_read_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3733);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1942);
/** The configuration of the scanned repository: data only, checked against its schema. */







/** Where a configuration stands when nobody names another file. */
const CONFIG_FILE = 'pleo-migrate.config.json';
/** Reads the configuration at `root`; `file` names another one. Throws `UserError`. */
async function loadConfig(root, file, ruleIds) {
    const named = file === null ? CONFIG_FILE : file;
    const text = readConfigText(root, named);
    if (text !== null)
        return readConfig({ text, file: named, at: [] }, ruleIds);
    if (file !== null)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${file} cannot be read.`, 'Name a configuration file inside the repository.');
    const manifest = readConfigText(root, 'package.json');
    if (manifest === null)
        return {};
    return readConfig({ text: manifest, file: 'package.json', at: ['pleo-migrate'] }, ruleIds);
}
/** Bytes; far more than anybody configures, and little enough to check. */
const MAX_SIZE = 1024 * 1024;
/** The text of a file inside the repository; null where there is none. Throws `UserError` for one that cannot be read. */
function readConfigText(root, file, maxSize = MAX_SIZE) {
    const bytes = (0,_files_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .readInside */ .xO)(root, file, maxSize);
    if (typeof bytes !== 'string')
        return bytes.toString('utf8').replace(/^\uFEFF/, '');
    // Whatever a package.json is, it may be without a configuration in it.
    if (file === 'package.json')
        return null;
    if (bytes === _files_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTSIDE */ .ov)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${file} leads out of the repository.`, 'Name a file inside it.');
    if (bytes === (0,_files_read_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(maxSize))
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${file} is ${bytes}.`, 'Keep to what a person can read.');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file)))
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${file} is there, and cannot be read.`, 'Make it a file that may be read, or take it away.');
    return null;
}
async function readConfig({ text, file, at }, ruleIds) {
    const errors = [];
    const { tree, whole } = parseBoth(text, errors);
    const [broken] = errors;
    // A package.json that is broken is npm's business.
    if ((broken || !tree) && at.length > 0)
        return {};
    if (broken || !tree) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${place(text, file, broken?.offset ?? 0)}: ${(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.printParseErrorCode)(broken?.error ?? 4)}.`, 'Mend the JSON; comments are allowed.');
    }
    const value = at.reduce((inner, key) => ((0,_files_is_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(inner) ? inner[key] : undefined), whole);
    if (value === undefined)
        return {};
    const top = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.findNodeAtLocation)(tree, [...at]);
    const inherited = top && offsetOfPrototype(top);
    if (typeof inherited === 'number')
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${place(text, file, inherited)}: There is no key __proto__.`, 'Leave it out.');
    // Loaded here, since most repositories have no configuration.
    const { checkConfig } = await Promise.all(/* import() */[__webpack_require__.e(873), __webpack_require__.e(14)]).then(__webpack_require__.bind(__webpack_require__, 9014));
    const checked = checkConfig(value, ruleIds);
    if ('config' in checked)
        return checked.config;
    const mistakes = checked.mistakes
        .map((mistake) => ({ ...mistake, offset: offsetOf(tree, [...at, ...mistake.path]) }))
        .sort((a, b) => Number(b.unknown) - Number(a.unknown) || a.offset - b.offset);
    const [first] = mistakes;
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${place(text, file, first?.offset ?? 0)}: ${first?.what ?? 'This is no configuration.'}`, first?.todo ?? 'Write {…}.');
}
/** The tree and the value of a text; neither where it is nested without end: the parser calls itself for each level. */
function parseBoth(text, errors) {
    try {
        const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.parseTree)(text, errors, { allowTrailingComma: true });
        return { tree, whole: (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.parse)(text, [], { allowTrailingComma: true }) };
    }
    catch {
        return {};
    }
}
/** Where a key says what an object inherits, which nothing that checks keys would see; null: nowhere. */
function offsetOfPrototype(top) {
    const open = [top];
    for (let node = open.pop(); node; node = open.pop()) {
        const [key] = node.children ?? [];
        if (node.type === 'property' && key?.value === '__proto__')
            return key.offset;
        for (const child of node.children ?? [])
            open.push(child);
    }
    return null;
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
/* harmony export */   L: () => (/* binding */ locateRoot),
/* harmony export */   makeSettings: () => (/* binding */ makeSettings),
/* harmony export */   p: () => (/* binding */ locateFile),
/* harmony export */   ruleIds: () => (/* binding */ ruleIds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_is_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3829);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2950);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1942);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7463);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5617);
/* harmony import */ var _option_rows_adoption_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6625);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4670);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3585);
/** Flags over configuration over defaults: the settings of one run. */










/** The settings in force. */
function makeSettings(given, config) {
    const certainty = given.minCertainty ?? config.minCertainty ?? 'possible';
    return {
        scan: {
            root: given.root,
            configFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(given.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given.root, given.config ?? _load_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_FILE */ .g))
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
            contexts: config.contexts ?? {},
            ignores: given.ignores ?? true,
            deadline: config.deadline === undefined
                ? null
                : {
                    date: config.deadline,
                    escalateWithinDays: config.escalateWithinDays ?? _option_rows_adoption_js__WEBPACK_IMPORTED_MODULE_6__/* .ESCALATE_WITHIN_DAYS */ .t,
                },
            budget: {
                files: config.budget?.files ?? null,
                bytes: config.budget?.bytes ?? null,
                seconds: config.budget?.seconds ?? null,
            },
            // The same day everywhere, so that a commit is judged alike by all who scan it at one time.
            today: new Date().toISOString().slice(0, 10),
            version: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r,
        },
        failOn: given.failOn ?? config.failOn ?? String(defaultOf('fail-on')),
        minCertainty: _options_js__WEBPACK_IMPORTED_MODULE_7__/* .CERTAINTIES */ .sk.find((known) => known === certainty) ?? 'possible',
        baseline: given.baseline ?? config.baseline ?? null,
    };
}
function defaultOf(name) {
    return _options_js__WEBPACK_IMPORTED_MODULE_7__/* .options */ .fF.find((option) => option.name === name)?.default ?? '';
}
/** The ids that a configuration may name. */
function ruleIds() {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .rules */ .a.map(({ id }) => id);
}
/**
 * The top of the repository that the paths lie in (the folder itself where there is no git), and the paths relative to it.
 * Throws `UserError` for paths that do not exist or lie in different repositories; the first may be a misspelt command.
 */
function locateRoot(cwd, paths, commands = []) {
    const absolute = (paths.length === 0 ? ['.'] : paths).map((path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full)) {
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} does not exist.${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .didYouMean */ .a)(path, [...(path === paths[0] ? commands : []), ...pathsBeside(path, full)])}`, 'Check the spelling; paths are relative to the current directory.');
        }
        return realOf(cwd, path, full);
    });
    const tops = absolute.map((path) => gitTop(path) ?? folderOf(path));
    const [root = cwd] = tops;
    const stranger = tops.findIndex((top) => top !== root);
    if (stranger >= 0) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${paths[stranger] ?? ''} and ${paths[0] ?? ''} lie in different repositories.`, 'Run the tool once for each repository.');
    }
    return {
        root,
        paths: absolute.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')).filter((path) => path !== ''),
    };
}
/** Where a path really lies. Throws `UserError` for links that lead out of where they stand, and for what is no file. */
function realOf(cwd, path, full) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
    const around = gitTop((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full)) ?? cwd;
    if ((0,_files_is_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(around, full) && !(0,_files_is_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(around), real))
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is a link that leads out of ${around}.`, 'Name the folder that it leads to, if that is what you want to scan.');
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
    if (!stats.isFile() && !stats.isDirectory())
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is no file and no folder.`, 'Name files or folders of a repository.');
    return real;
}
/** The paths of what lies where this path should, as it is written. */
function pathsBeside(path, full) {
    const head = path.slice(0, path.length - (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).length);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full)).map((name) => `${head}${name}`);
    }
    catch {
        return [];
    }
}
/** The repository that a file lies in (where there is no git, the current directory), and the file relative to it. */
function locateFile(cwd, path) {
    const { root, paths: [file = ''], } = locateRoot(cwd, [path]);
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd);
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isFile())
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is no file.`, 'Name a file and a line of it: src/pleo.ts:42.');
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

/***/ 4419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $5: () => (/* binding */ credentialOf),
  r_: () => (/* binding */ credentialsInSettings),
  gD: () => (/* binding */ findCredentials),
  O5: () => (/* reexport */ findUses)
});

// EXTERNAL MODULE: ./build/src/model/credential.js
var model_credential = __webpack_require__(2139);
// EXTERNAL MODULE: ./build/src/secrecy/secret-texts.js
var secret_texts = __webpack_require__(1424);
// EXTERNAL MODULE: ./build/src/model/certainty.js
var certainty = __webpack_require__(4961);
// EXTERNAL MODULE: ./build/src/model/group-by.js
var group_by = __webpack_require__(1629);
// EXTERNAL MODULE: ./build/src/model/location.js
var model_location = __webpack_require__(6629);
// EXTERNAL MODULE: ./build/src/syntax/symbol.js
var symbol = __webpack_require__(8006);
// EXTERNAL MODULE: ./build/src/credentials/words.js
var words = __webpack_require__(8386);
;// CONCATENATED MODULE: ./build/src/credentials/kind.js
/** What a credential is: from all that is known of it, with a weight and a reason each. */


/** What the user says; it wins over everything. */
const GIVEN = 100;
/** An OAuth server gave it out. */
const ANSWERED = model_credential/* SEEN */.G;
/** The name of the variable or secret says which API it is for. */
const NAMED = 10;
/** Something that holds it on its way is called so. */
const HELD = 6;
/** It is sent elsewhere as only one kind is. */
const SENT = 4;
/** A name that fits one kind better than the others, and proves nothing alone. */
const FITS = 2;
/** Below this nothing is decided. */
const ENOUGH = 4;
/** What the names of a credential say. */
function evidenceOfNames(names) {
    return names.flatMap(({ text, own }) => {
        const weight = own ? NAMED : HELD;
        const reason = (word) => own ? `the name ${text} means ${word}` : `it is held in ${text}`;
        const found = [];
        if ((0,words/* saysLegacy */.eN)(text))
            found.push({ kind: 'legacy-token', weight, reason: reason('the legacy API') });
        if ((0,words/* saysExternal */.Wl)(text) && (!own || (0,words/* says */.FA)(text, 'pleo'))) {
            const kind = (0,words/* saysOAuth */.Y5)(text) && !(0,words/* saysKey */.m2)(text) ? 'oauth-token' : 'api-key';
            found.push({ kind, weight, reason: reason('the external API') });
        }
        else if ((0,words/* says */.FA)(text, 'oauth') || (0,words/* says */.FA)(text, 'oauth2')) {
            found.push({ kind: 'oauth-token', weight, reason: reason('OAuth') });
        }
        else if ((0,words/* saysOAuth */.Y5)(text)) {
            found.push({ kind: 'oauth-token', weight: FITS, reason: reason('an access token') });
        }
        else if ((0,words/* saysKey */.m2)(text)) {
            found.push({ kind: 'api-key', weight: FITS, reason: reason('a key') });
        }
        return found;
    });
}
/** The kind that the evidence is for; `unknown` when there is too little, or too much against it. */
function kindOf(evidence) {
    const [first, second] = weighed(evidence);
    if (!first || first.weight < ENOUGH)
        return 'unknown';
    return second && second.weight * 2 > first.weight ? 'unknown' : first.kind;
}
/** The one kind that there is evidence for, however little; `unknown` when there is none, or for several. */
function onlyKindOf(evidence) {
    const [only, ...others] = weighed(evidence);
    return only && others.length === 0 ? only.kind : 'unknown';
}
/** Kinds by their heaviest evidence: saying the same twice does not make it truer. */
function weighed(evidence) {
    const best = new Map();
    for (const one of evidence)
        if ((best.get(one.kind)?.weight ?? 0) < one.weight)
            best.set(one.kind, one);
    return [...best.values()].sort((a, b) => b.weight - a.weight);
}

;// CONCATENATED MODULE: ./build/src/credentials/credential-facts.js
/** Uses of credentials → facts: one for each credential, place and API, held together with its uses elsewhere. */





/** Facts in order of place. `callOf` tells what became of a found call. */
function credentialFacts(uses, callOf, { contextOf, isOneVariable }) {
    const decided = uses.filter((one) => decidedApi(one) !== null);
    const groups = (0,group_by/* groupBy */.$)(decided, ({ call, credential: { identity, source, form, at } }) => {
        const who = identity ?? `${source.type}:${source.name}`;
        return [call.api, at.file, at.start, at.end, who, form].join('\0');
    });
    const facts = [...groups.values()].flatMap((group) => {
        const [first] = group;
        const calls = uniqueCalls(group.flatMap(({ call }) => callOf(call) ?? []));
        const api = first && decidedApi(first);
        if (!api || calls.length === 0)
            return [];
        return [
            {
                kind: 'credential',
                credential: first.credential,
                api,
                environments: [...new Set(group.map(({ call }) => call.environment))],
                calls,
                elsewhere: [],
                scopes: [],
                isFirst: true,
                likeKind: likeKind(first),
                certainty: certaintyOf(group),
                context: contextOf(first.credential.at.file),
                symbol: (0,symbol/* symbolOf */.w)(first.node),
            },
        ];
    });
    facts.sort((a, b) => (0,model_location/* comparePlaces */.i)(a.credential.at, b.credential.at));
    return shared(facts, uses, isOneVariable);
}
/** The API that a use is for; null where nobody knows which of several hosts and credentials belong together. */
function decidedApi({ call: { api }, isAlone, isChosen, apis }) {
    if (isChosen || !(isAlone || apis.size === 1))
        return null;
    return api === 'legacy' || api === 'external' ? api : null;
}
/** Facts of credentials that reach both APIs know of each other. */
function shared(facts, uses, isOneVariable) {
    const deployed = new Set(uses.filter(({ isDeployed }) => isDeployed).map(({ credential }) => placeKey(credential)));
    const spoken = new Set();
    return facts.map((fact) => {
        const { identity } = fact.credential;
        if (identity === null || deployed.has(placeKey(fact.credential)))
            return fact;
        const others = facts.filter((other) => other.api !== fact.api &&
            other.credential.identity === identity &&
            !deployed.has(placeKey(other.credential)) &&
            isOneVariable(homeOf(other), homeOf(fact), fact.credential.source.name));
        if (others.length === 0)
            return fact;
        const isFirst = fact.api === 'external' && !spoken.has(identity);
        if (isFirst)
            spoken.add(identity);
        return {
            ...fact,
            isFirst,
            elsewhere: others.map(stepTo),
            certainty: others.map((other) => other.certainty).reduce(certainty/* leastCertain */.e, fact.certainty),
        };
    });
}
/** Where a credential is read: variables of one name in two packages may well hold two credentials. */
function homeOf({ credential }) {
    return credential.home ?? credential.at.file;
}
function placeKey({ at, identity }) {
    return `${at.file}:${at.start}:${identity}`;
}
function stepTo({ credential, api }) {
    return { at: credential.at, note: `sent to the ${api} API here` };
}
/** How sure host and credential are, ids and paths aside. */
function certaintyOf(group) {
    const each = group.map(({ call, isAlone }) => {
        if (!isAlone || call.certainty === 'possible')
            return 'likely';
        return call.certainty;
    });
    return each.reduce((best, one) => ((0,certainty/* isAtLeast */.d)(one, best) ? one : best), 'likely');
}
function likeKind({ credential }) {
    return credential.kind === 'unknown' ? onlyKindOf(credential.evidence) : credential.kind;
}
function uniqueCalls(calls) {
    return [...new Set(calls)].sort((a, b) => (0,model_location/* comparePlaces */.i)(a.location, b.location));
}

// EXTERNAL MODULE: ./build/src/syntax/nodes-in.js
var nodes_in = __webpack_require__(6165);
// EXTERNAL MODULE: ./build/src/syntax/program.js
var program = __webpack_require__(8604);
// EXTERNAL MODULE: ./build/src/syntax/typescript.js
var typescript = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/src/credentials/exposed.js
/** Credentials that browser code reads: what a build puts into its bundle, and what a page sends itself. */





/** Prefixes of variables that a build copies into what it sends to browsers, and whose they are. */
const PUBLIC = [
    ['NEXT_PUBLIC_', 'Next.js'],
    ['VITE_', 'Vite'],
    ['REACT_APP_', 'Create React App'],
    ['NUXT_PUBLIC_', 'Nuxt'],
    ['EXPO_PUBLIC_', 'Expo'],
    ['GATSBY_', 'Gatsby'],
    ['VUE_APP_', 'Vue CLI'],
    ['NG_APP_', 'Angular'],
    ['PUBLIC_', 'SvelteKit or Astro'],
];
const ANY_PUBLIC = new RegExp(`\\b(?:${PUBLIC.map(([prefix]) => prefix).join('|')})\\w`);
/** Every read of a credential in code that ends up in a browser, each place once. */
function findExposed(units, uses, knowledge) {
    const facts = new Map();
    const add = ({ node, name, because }) => {
        const location = (0,program/* locate */.x5)(node);
        const key = `${location.file}:${location.line}`;
        if (facts.has(key))
            return;
        const context = knowledge.contextOf(location.file);
        facts.set(key, {
            kind: 'exposed',
            name,
            because,
            location,
            certainty: 'certain',
            context,
            symbol: (0,symbol/* symbolOf */.w)(node),
        });
    };
    const files = new Set();
    for (const unit of units)
        for (const found of publicReads(unit, knowledge)) {
            add(found);
            files.add(unit.file);
        }
    for (const use of uses) {
        const found = exposedUse(use);
        // What is read under its public name is told where it is read.
        const isTold = [...use.sourced.calls, use.node].some((node) => files.has(node.getSourceFile().fileName));
        if (found && !isTold)
            add(found);
    }
    return [...facts.values()];
}
/** What is read under a public name, whoever sends it where. */
function* publicReads({ source }, knowledge) {
    const isNuxt = /\buseRuntimeConfig\b|\$config\b/.test(source.text);
    // What a build reads is not in the browser yet: whoever reads it from there is.
    const isBuild = /\.config\.[cm]?[jt]s$/.test(source.fileName);
    if (isBuild || (!isNuxt && !ANY_PUBLIC.test(source.text)))
        return;
    for (const node of (0,nodes_in/* nodesIn */.O)(source)) {
        const name = readName(node);
        if (name === null || !(0,words/* namesPleosCredential */.ft)(name, knowledge))
            continue;
        const because = publicName(name) ?? (isNuxt && isPublicConfig(node) ? NUXT : null);
        if (because !== null)
            yield { node, name, because };
    }
}
const NUXT = 'Nuxt sends runtimeConfig.public to the browser';
/** The name that a member access, a binding or an import reads. */
function readName(node) {
    if (typescript.ts.isPropertyAccessExpression(node))
        return node.name.text;
    if (typescript.ts.isElementAccessExpression(node) && typescript.ts.isStringLiteralLike(node.argumentExpression))
        return node.argumentExpression.text;
    if (typescript.ts.isBindingElement(node) && typescript.ts.isObjectBindingPattern(node.parent)) {
        const name = node.propertyName ?? node.name;
        return typescript.ts.isIdentifier(name) ? name.text : null;
    }
    return typescript.ts.isImportSpecifier(node) ? (node.propertyName ?? node.name).text : null;
}
/** Why a variable of this name is public; null when it is not. */
function publicName(name) {
    const found = PUBLIC.find(([prefix]) => name.startsWith(prefix));
    return found ? `${found[1]} copies variables of this prefix into what it sends to browsers` : null;
}
/** `config.public.pleoToken`, `const { pleoToken } = useRuntimeConfig().public`. */
function isPublicConfig(node) {
    if (typescript.ts.isPropertyAccessExpression(node))
        return /(?:^|\.)public$/.test(node.expression.getText());
    if (!typescript.ts.isBindingElement(node))
        return false;
    const declared = node.parent.parent;
    if (typescript.ts.isBindingElement(declared))
        return (declared.propertyName ?? declared.name).getText() === 'public';
    return typescript.ts.isVariableDeclaration(declared) && /\.public$/.test(declared.initializer?.getText() ?? '');
}
/** A credential that is sent by code which runs in a browser, or read under a public name. */
function exposedUse({ call, sourced, node }) {
    const { source, variable } = sourced;
    if (call.api !== 'legacy' && call.api !== 'external')
        return null;
    const { name } = source;
    const because = variable === null ? null : publicName(variable);
    const read = sourced.read ?? readPlace(sourced.calls, call.place.getSourceFile()) ?? node;
    if (because !== null)
        return { node: read, name, because };
    if (source.type === 'unknown' || source.type === 'parameter') {
        const built = /^__\w+__$/.test(name ?? '');
        return built ? { node: read, name, because: 'the build puts its value in the place of this name' } : null;
    }
    const client = [node.getSourceFile(), call.place.getSourceFile()]
        .map(browserFile)
        .find((why) => why !== null);
    return client ? { node: read, name, because: client } : null;
}
/** The first place on the way that lies in the file that sends it: where it is read there. */
function readPlace(way, file) {
    return way.find((node) => node.getSourceFile() === file && !typescript.ts.isParameter(node)) ?? null;
}
/** Why a file runs in a browser; null when it does not surely. */
function browserFile(file) {
    const [first] = file.statements;
    const directive = first && typescript.ts.isExpressionStatement(first) && typescript.ts.isStringLiteral(first.expression)
        ? first.expression.text
        : '';
    if (directive === 'use client')
        return 'this file says "use client"';
    const imports = file.statements.flatMap((statement) => typescript.ts.isImportDeclaration(statement) && typescript.ts.isStringLiteral(statement.moduleSpecifier)
        ? [statement.moduleSpecifier.text]
        : []);
    if (imports.some((from) => from === '@angular/core' || from === '@angular/common/http'))
        return 'Angular services run in the browser';
    return null;
}

// EXTERNAL MODULE: ./build/src/evaluate/options.js
var options = __webpack_require__(6894);
// EXTERNAL MODULE: ./build/src/evaluate/text.js
var evaluate_text = __webpack_require__(1617);
;// CONCATENATED MODULE: ./build/src/credentials/name-around.js
/** What a value is called where it stands: the variable, property or parameter that it is given to. */

/** How far up objects are looked for the names that theirs stand in. */
const MAX_UP = 12;
/** The name that a node is given to, with those of objects around it in front: `pleo.apiKey`; null when it has none. */
function nameAround(node) {
    const own = ownName(node);
    if (own !== null)
        return own;
    const path = [];
    let at = node;
    for (let up = 0; up < MAX_UP && at.parent; up += 1) {
        const { parent } = at;
        const name = ownName(parent) ?? nameBeside(parent, at);
        if (name !== null)
            path.unshift(name);
        if (path.length > 0 ? !isInObject(parent) : !isThrough(parent) && name === null)
            break;
        at = parent;
    }
    return path.length === 0 ? null : path.join('.');
}
/** The name of something that has one. */
function ownName(node) {
    if (typescript.ts.isVariableDeclaration(node) || typescript.ts.isParameter(node) || typescript.ts.isBindingElement(node))
        return typescript.ts.isIdentifier(node.name) ? node.name.text : null;
    if (typescript.ts.isPropertyAssignment(node) ||
        typescript.ts.isPropertyDeclaration(node) ||
        typescript.ts.isEnumMember(node) ||
        typescript.ts.isShorthandPropertyAssignment(node))
        return (0,typescript/* propertyNameText */.CC)(node.name);
    return null;
}
/** The name that stands beside a value: `process.env.X ?? 'value'`, `x = 'value'`, `get('x', 'value')`. */
function nameBeside(parent, child) {
    if (typescript.ts.isBinaryExpression(parent) && parent.right === child)
        return lastName(parent.left);
    if (typescript.ts.isCallExpression(parent)) {
        const [first] = parent.arguments;
        if (first &&
            first !== child &&
            typescript.ts.isStringLiteralLike(first) &&
            /^[\w.:-]{2,60}$/.test(first.text) &&
            !typescript.ts.isObjectLiteralExpression(child) &&
            parent.arguments.some((one) => one === child))
            return first.text;
    }
    if (typescript.ts.isJsxAttribute(parent))
        return parent.name.getText();
    return null;
}
function lastName(node) {
    const at = (0,typescript/* skipWrappers */.s_)(node);
    if (typescript.ts.isIdentifier(at))
        return at.text;
    if (typescript.ts.isPropertyAccessExpression(at))
        return at.getText().slice(0, 80);
    if (typescript.ts.isElementAccessExpression(at) && typescript.ts.isStringLiteralLike(at.argumentExpression))
        return at.argumentExpression.text;
    if (typescript.ts.isCallExpression(at)) {
        const [first] = at.arguments;
        return first && typescript.ts.isStringLiteralLike(first) ? first.text : null;
    }
    return null;
}
/** What a value goes through on its way to its name: conditions, calls such as `z.string().default('x')`, wrappers. */
function isThrough(node) {
    return ((typescript.ts.isExpression(node) || typescript.ts.isTemplateSpan(node) || typescript.ts.isSpreadAssignment(node)) &&
        !typescript.ts.isFunctionLike(node) &&
        !typescript.ts.isObjectLiteralExpression(node));
}
function isInObject(node) {
    return (typescript.ts.isPropertyAssignment(node) ||
        typescript.ts.isObjectLiteralExpression(node) ||
        typescript.ts.isAsExpression(node) ||
        typescript.ts.isSatisfiesExpression(node));
}

;// CONCATENATED MODULE: ./build/src/credentials/literals.js
/** Credentials that are written down, in code and in settings files. */








/** What is written down in code: what requests are sent with, and what is called a credential of Pleo's. */
function* secretsInCode(units, uses, found, knowledge) {
    const sent = new Map(found.flatMap(clientSecrets).map((node) => [node, 'auth']));
    for (const { sourced, call } of uses)
        if (sourced.literal)
            sent.set(sourced.literal, call.api);
    const named = units.flatMap((unit) => unit.secrets);
    for (const node of new Set([...sent.keys(), ...named])) {
        const api = sent.get(node) ?? null;
        const context = knowledge.contextOf(node.getSourceFile().fileName);
        const name = nameAround(node);
        const isCalled = name !== null && (0,words/* namesCredential */.si)(name) && isPleos(name, node, knowledge);
        const text = (0,typescript/* writtenText */.v4)(node);
        if (!(api !== null || isCalled) || !looksReal(text, context))
            continue;
        const location = (0,program/* locate */.x5)(node);
        yield {
            text,
            fact: {
                kind: 'literal',
                name,
                in: 'code',
                api,
                location,
                certainty: api === null ? 'likely' : 'certain',
                context,
                symbol: (0,symbol/* symbolOf */.w)(node),
            },
        };
    }
}
/** The literals that a request to the OAuth server has as its client's secret. */
function clientSecrets({ api, followed }) {
    const body = api === 'auth' ? followed.levels.at(-1)?.slots.body : null;
    return (body ? (0,options/* optionsOf */.cz)(body) : []).flatMap((option) => {
        const secret = option.kind === 'fields' ? (option.read('client_secret') ?? option.read('clientSecret')) : null;
        return (secret ? (0,options/* optionsOf */.cz)(secret) : []).flatMap((one) => one.kind === 'text' && (0,evaluate_text/* knownText */.bG)(one) !== null
            ? one.trail.flatMap(({ node }) => ('kind' in node && typescript.ts.isStringLiteralLike(node) ? [node] : []))
            : []);
    });
}
/** A name of something of Pleo's: by itself, or in a file whose name means Pleo. */
function isPleos(name, node, { namesPleo }) {
    return namesPleo(name) || namesPleo(node.getSourceFile().fileName.split('/').at(-1) ?? '');
}
function looksReal(text, context) {
    return context === 'source' ? (0,secret_texts/* looksSecret */.n0)(text) : (0,secret_texts/* looksSecretInTest */.C6)(text);
}
/** What settings files give to names that mean a credential of Pleo's. */
function* secretsInSettings(settings, knowledge) {
    const seen = new Set();
    for (const setting of settings.all) {
        const { location, value } = setting;
        const place = `${location.file}:${location.start}`;
        const context = knowledge.contextOf(location.file);
        if (seen.has(place) || !isCredential(setting, knowledge) || !looksReal(value, context))
            continue;
        seen.add(place);
        yield {
            text: value,
            fact: {
                kind: 'literal',
                name: setting.name || null,
                in: 'settings',
                api: null,
                location,
                certainty: 'certain',
                context,
                symbol: null,
            },
        };
    }
}
/** Whether the name is that of a credential, and it or what it stands in means Pleo. */
function isCredential({ name, path }, { namesPleo }) {
    const own = path.at(-1) ?? name;
    const called = /^\d+$/.test(own) ? (path.filter((key) => !/^\d+$/.test(key)).at(-1) ?? name) : own;
    const isSealed = path.some((key) => /^(?:encryptedData|sops)$/.test(key));
    return !isSealed && (0,words/* namesCredential */.si)(called) && [...path, name].some(namesPleo);
}

// EXTERNAL MODULE: ./build/src/model/append.js
var append = __webpack_require__(5534);
;// CONCATENATED MODULE: ./build/src/credentials/mixed.js
/** Two of Pleo's environments in one configuration: a staging OAuth server beside a production API, and the like. */





/** The pairs in code: in one object, else in one class, else in one file. */
function* mixedInCode(units, knowledge) {
    for (const unit of units) {
        const hosts = unit.texts.flatMap((node) => isWritten(node)
            ? hostsIn((0,typescript/* writtenText */.v4)(node), knowledge).map((host) => ({ ...host, location: (0,program/* locate */.x5)(node), node }))
            : []);
        const sided = [
            ...hosts,
            ...credentialsBeside(hosts.map(({ node }) => node), knowledge),
        ];
        if (new Set(sided.map(({ environment }) => environment)).size < 2)
            continue;
        const told = new Set();
        for (const container of containersOf(sided.map(({ node }) => node))) {
            const inside = sided.filter(({ node }) => isIn(node, container) && !told.has(node));
            const pair = mixedPair(inside);
            if (!pair)
                continue;
            for (const { node } of inside)
                told.add(node);
            const [before, here] = pair;
            yield factOf(before, here, knowledge, (0,symbol/* symbolOf */.w)(here.node));
        }
    }
}
/** Properties beside the hosts that read a credential of one environment: `PLEO_API_KEY: process.env.PLEO_PROD_API_KEY`. */
function credentialsBeside(hosts, knowledge) {
    const objects = new Set(hosts.map(({ parent }) => parent.parent).filter(typescript.ts.isObjectLiteralExpression));
    return [...objects].flatMap(({ properties }) => properties.flatMap((property) => {
        if (!typescript.ts.isPropertyAssignment(property) || !typescript.ts.isPropertyAccessExpression(property.initializer))
            return [];
        const name = property.initializer.name.text;
        const environment = (0,words/* environmentIn */.XD)(name);
        if (environment === 'unknown' || !(0,words/* namesPleosCredential */.ft)(name, knowledge))
            return [];
        return [{ what: 'credential', environment, name, location: (0,program/* locate */.x5)(property), node: property }];
    }));
}
/** The pairs in settings files: in one group of keys, else in one file of plain names and values. */
function* mixedInSettings(settings, knowledge) {
    const groups = new Map();
    for (const { name, path, value, location } of settings.all) {
        const hosts = hostsIn(value, knowledge).map((host) => ({ ...host, location }));
        const named = [name, ...referencesIn(value)].find((one) => (0,words/* namesPleosCredential */.ft)(one, knowledge) && (0,words/* environmentIn */.XD)(one) !== 'unknown');
        const credential = named === undefined || hosts.length > 0
            ? []
            : [{ what: 'credential', environment: (0,words/* environmentIn */.XD)(named), name: named, location }];
        const all = [...hosts, ...credential];
        if (all.length === 0)
            continue;
        // A group of keys, and those around it: `oauth.url` beside `baseUrl`.
        for (let depth = path.length - 1; depth >= 0; depth -= 1) {
            const group = [location.file, ...path.slice(0, depth)].join('\0');
            for (const sided of all)
                (0,append/* append */.B)(groups, group, sided);
            if (APART.has(path[depth - 1] ?? ''))
                break;
        }
    }
    const told = new Set();
    for (const [, group] of [...groups].sort(([a], [b]) => b.split('\0').length - a.split('\0').length)) {
        const pair = mixedPair(group.filter((sided) => !told.has(sided)));
        if (!pair)
            continue;
        for (const sided of group)
            told.add(sided);
        yield factOf(pair[0], pair[1], knowledge, null);
    }
}
/** Keys whose members are programs of their own. */
const APART = new Set([
    'services',
    'jobs',
    'apps',
    'functions',
    'profiles',
    'environments',
    'stages',
    'params',
    'context',
]);
/** Names of other variables and secrets in a value. */
function referencesIn(value) {
    return [...value.matchAll(/\$\{\{?\s*(?:\w+\.)*([\w-]+)/g)].flatMap(([, name]) => name ?? []);
}
/** Pleo's hosts in a text, by what they are for. */
function hostsIn(text, { hostOf }) {
    return [...text.matchAll(/(?<![a-z0-9-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,12}/gi)].flatMap(([name]) => {
        const host = hostOf(name.toLowerCase());
        if (!host || host.environment === 'unknown' || host.api === 'other-pleo')
            return [];
        return [
            {
                what: host.api !== 'auth'
                    ? 'api'
                    : /\/authori[sz]e\b/.test(text)
                        ? 'authorize'
                        : 'auth',
                environment: host.environment,
                name: name.toLowerCase(),
            },
        ];
    });
}
/** What belongs together. */
const PAIRS = [
    ['authorize', 'auth'],
    ['auth', 'api'],
    ['authorize', 'api'],
    ['credential', 'api'],
    ['credential', 'auth'],
];
/** The first two that do not go together, in order of place; null where either side has both environments. */
function mixedPair(all) {
    for (const [one, other] of PAIRS) {
        const sides = [one, other].map((what) => all.filter((sided) => sided.what === what));
        const environments = sides.map((side) => new Set(side.map(({ environment }) => environment)));
        if (environments.some(({ size }) => size !== 1))
            continue;
        const [a, b] = sides.map((side) => side[0]);
        if (!a || !b || a.environment === b.environment)
            continue;
        return a.location.start <= b.location.start ? [a, b] : [b, a];
    }
    return null;
}
function factOf(before, here, { contextOf }, symbol) {
    return {
        kind: 'mixed',
        name: here.name,
        environment: here.environment,
        other: before.name,
        otherEnvironment: before.environment,
        location: here.location,
        certainty: 'likely',
        context: contextOf(here.location.file),
        symbol,
        evidence: [{ at: before.location, note: `${before.name} stands here` }],
    };
}
/** Objects and classes around the places, innermost first, then the file. */
function containersOf(nodes) {
    const all = new Set();
    for (const node of nodes)
        for (let at = node.parent; at; at = at.parent)
            if (typescript.ts.isObjectLiteralExpression(at) || typescript.ts.isClassLike(at) || typescript.ts.isSourceFile(at))
                all.add(at);
    return [...all].sort((a, b) => a.end - a.pos - (b.end - b.pos));
}
function isIn(node, container) {
    return node.pos >= container.pos && node.end <= container.end;
}
/** Not a comment's neighbour, a type or a regular expression: a text that a program uses. */
function isWritten(node) {
    return (typescript.ts.isStringLiteralLike(node) || typescript.ts.isTemplateExpression(node)) && !typescript.ts.isTypeNode(node.parent);
}

// EXTERNAL MODULE: ./build/src/clients/authorization.js
var authorization = __webpack_require__(6712);
;// CONCATENATED MODULE: ./build/src/credentials/form.js
/** How a credential stands on a request: the scheme it goes by, and which part of the text it is. */



/** The credential of an authorization, and how it stands there. */
function formOf(authorization) {
    if (authorization.kind === 'token')
        return formed('bearer', authorization.value);
    if (authorization.kind === 'pair')
        return pairForm(authorization.user, authorization.password, 'basic');
    const { name, value } = authorization;
    return name === 'authorization' ? headerForm(value) : formed('other-header', value);
}
const SCHEMES = {
    bearer: 'bearer',
    'bearer-encoded': 'bearer',
    basic: 'basic',
    'basic-password': 'basic',
    'basic-as-password': 'basic',
    'basic-without-colon': 'basic',
    'basic-bare': 'basic',
    'basic-not-encoded': 'basic',
};
function formed(form, part) {
    return { form, scheme: SCHEMES[form] ?? 'unknown', part };
}
function headerForm(value) {
    const [head] = value.pieces;
    if (typeof head !== 'string')
        return formed(isEmpty(value) || isOneHole(value) ? 'unknown' : 'bare', value);
    const scheme = /^\s*(bearer|basic)\s+/i.exec(head);
    if (scheme) {
        const part = withoutStart(value, scheme[0].length);
        return scheme[1]?.toLowerCase() === 'bearer' ? bearerForm(part) : basicForm(part);
    }
    const whole = (0,evaluate_text/* knownText */.bG)(value);
    if (whole !== null)
        return formed(/^[\w.+/=~-]{16,}$/.test(whole) ? 'bare' : 'unknown', value);
    const other = /^\s*[A-Za-z][\w-]*\s*(?:[=:]\s*)?["']?$/.exec(head);
    return other ? formed('other-scheme', withoutStart(value, other[0].length)) : formed('unknown', value);
}
function bearerForm(part) {
    const inner = encodedIn(part);
    return inner?.pieces.some((piece) => typeof piece === 'string' && piece.includes(':'))
        ? formed('bearer-encoded', (0,authorization/* splitPair */.T6)(inner).user)
        : formed('bearer', part);
}
function basicForm(part) {
    const inner = encodedIn(part);
    if (inner) {
        const { user, password } = (0,authorization/* splitPair */.T6)(inner);
        return pairForm(user, password, isOpaque(user) ? 'unknown' : 'basic-without-colon');
    }
    const written = (0,evaluate_text/* knownText */.bG)(part);
    if (written !== null)
        return writtenForm(written, part);
    const last = part.pieces.at(-1);
    if (typeof last === 'string' && last.startsWith(':'))
        return formed('basic-not-encoded', (0,authorization/* splitPair */.T6)(part).user);
    return formed(part.pieces.length === 1 ? 'basic-bare' : 'unknown', part);
}
/** A pair that somebody encoded by hand. */
function writtenForm(written, part) {
    const plain = Buffer.from(written, 'base64').toString('latin1');
    const isPlain = /^[\x20-\x7e]+$/.test(plain);
    if (!isPlain)
        return formed('basic-bare', part);
    if (!plain.includes(':'))
        return formed('basic-without-colon', part);
    if (plain.endsWith(':'))
        return formed('basic', part);
    return formed(plain.startsWith(':') ? 'basic-as-password' : 'basic-password', part);
}
/** `alone`: what it is when there is no password at all. */
function pairForm(user, password, alone) {
    const nothing = { kind: 'text', pieces: [], trail: [] };
    if (password === null)
        return formed(user ? alone : 'unknown', user ?? nothing);
    if (isEmpty(password))
        return formed(user && !isEmpty(user) ? 'basic' : 'unknown', user ?? nothing);
    if (user === null || isEmpty(user) || ((0,evaluate_text/* knownText */.bG)(user) !== null && (0,evaluate_text/* knownText */.bG)(password) === null))
        return formed('basic-as-password', password);
    return formed('basic-password', user);
}
/** What was encoded to give the text; null when it is no such hole. */
function encodedIn({ pieces, trail }) {
    const [hole] = pieces;
    if (pieces.length !== 1 || typeof hole !== 'object' || !hole.encoded)
        return null;
    const [inner] = (0,options/* optionsOf */.cz)(hole.encoded);
    if (inner?.kind === 'text')
        return { ...inner, trail: inner.trail.length > 0 ? inner.trail : trail };
    return inner?.kind === 'unknown' ? { kind: 'text', pieces: [inner], trail } : null;
}
function isEmpty({ pieces }) {
    return pieces.every((piece) => piece === '');
}
/** A hole that may well have the scheme, or the colon, in it: nobody knows how it was put together. */
function isOpaque({ pieces }) {
    return pieces.some((piece) => typeof piece !== 'string' && piece.why !== 'environment');
}
function isOneHole(value) {
    return value.pieces.length === 1 && isOpaque(value);
}
function withoutStart(value, length) {
    const [head, ...rest] = value.pieces;
    const kept = typeof head === 'string' ? head.slice(length) : '';
    return { ...value, pieces: kept === '' ? rest : [kept, ...rest] };
}

// EXTERNAL MODULE: ./build/src/evaluate/evaluate.js + 2 modules
var evaluate = __webpack_require__(6648);
// EXTERNAL MODULE: ./build/src/evaluate/place-of-mark.js
var place_of_mark = __webpack_require__(7835);
;// CONCATENATED MODULE: ./build/src/credentials/source.js
/** Where a credential comes from, and everything it is called on its way. */







/** What is known of a credential's text: `part` is the credential by itself. */
function sourceOf(part) {
    const hole = part.pieces.find((piece) => typeof piece !== 'string');
    const marks = [...part.trail, ...(hole?.trail ?? [])];
    const setting = marks.map(({ node }) => node).find(isSetting);
    const local = marks.flatMap(({ node }) => (isSetting(node) ? [] : (nameAround(node) ?? []))).map(held);
    const calls = [
        ...marks.flatMap(({ node }) => (isSetting(node) ? [] : [node])),
        ...(hole ? [hole.node] : []),
    ];
    const isDefault = hole?.trail.some(({ note }) => note === 'default value') ?? false;
    const home = hole?.node.getSourceFile().fileName ?? null;
    const common = {
        calls,
        way: stepsOf(marks),
        literal: null,
        variable: null,
        home,
        read: null,
        text: (0,evaluate_text/* knownText */.bG)(part),
        isDefault,
    };
    if (hole?.why === 'environment' || (!hole && setting)) {
        // What a settings file fills a variable from is another name of it.
        const name = setting?.variable ? setting.name : (hole?.name ?? setting?.name ?? '');
        const type = typeOfName(name);
        const filled = hole && hole.name !== name ? [{ text: plainName(hole.name), own: true }] : [];
        return {
            ...common,
            source: { type, name: plainName(name) },
            identity: `${type}:${plainName(name)}`,
            names: [{ text: plainName(name), own: true }, ...filled, ...local],
            variable: name,
            read: hole?.node ?? null,
        };
    }
    if (!hole)
        return literalSource(part, local, common);
    return holeSource(hole, local, common);
}
function literalSource(part, local, common) {
    const whole = (0,evaluate_text/* knownText */.bG)(part) ?? '';
    // What a program writes for want of a value is none.
    const isNothing = whole === '' || whole === 'undefined' || whole === 'null';
    const literal = part.trail
        .map(({ node }) => node)
        .find((node) => !isSetting(node) && isText(node) && sharesText(node.getText(), whole));
    const isGiven = !isNothing && literal !== undefined && !isSetting(literal);
    const at = isGiven ? (0,program/* locate */.x5)(literal) : null;
    return {
        ...common,
        source: { type: isGiven ? 'literal' : 'unknown', name: null },
        identity: at && `literal:${at.file}:${at.start}`,
        names: local.map((name) => ({ ...name, own: true })),
        literal: isGiven ? literal : null,
    };
}
/** Whether a literal has the text, or is a part of it. */
function sharesText(literal, whole) {
    const inner = literal.slice(1, -1);
    return inner.includes(whole) || (inner.length > 3 && whole.includes(inner));
}
function holeSource(hole, local, common) {
    const names = [{ text: hole.name, own: false }, ...local];
    const asked = askedFor(hole);
    if (asked !== null) {
        const member = /\.\w+$/.exec(hole.name)?.[0] ?? '';
        return {
            ...common,
            source: { type: 'secret', name: asked },
            identity: `secret:${asked}${member}`,
            names: [{ text: asked, own: true }, ...names],
        };
    }
    const at = (0,program/* locate */.x5)(hole.node);
    // What a function gets back may be another credential each time it is called.
    const isOnce = hole.why === 'parameter' || (0,typescript/* enclosingFunction */.pG)(hole.node) === null;
    const declared = hole.why === 'parameter' && hole.owner ? (0,program/* locate */.x5)(hole.owner) : at;
    return {
        ...common,
        source: { type: hole.why === 'parameter' ? 'parameter' : 'unknown', name: hole.name },
        identity: isOnce ? `${hole.why}:${declared.file}:${declared.start}:${hole.name}` : null,
        names,
    };
}
/** What secrets go by in the options of the clients of secret stores. */
const SECRET_NAMES = ['name', 'SecretId', 'secretId', 'secretName', 'Name', 'path', 'key'];
/** Callees that hand out secrets. */
const STORES = /secret|vault|credential|token|key|config|env|param|require|must/i;
/** The name of the secret that a call asks for: `getSecret('pleo-legacy-token')`; null when it asks for none by name. */
function askedFor({ asked }) {
    const seen = new Set();
    for (let at = asked; at; at = at.before) {
        const names = new Set(at.args.flatMap((argument) => namesAsked(argument.value(), seen)));
        const [only] = names;
        if (only === undefined || names.size > 1)
            continue;
        const callee = (0,evaluate/* nameOf */.Vb)(at.node.expression).split('.').at(-1) ?? '';
        const isTelling = STORES.test(callee) || (0,words/* namesCredential */.si)(only);
        if (isTelling && /^[\w./:@-]{3,120}$/.test(only))
            return only;
    }
    return null;
}
/** `seen`: calls are asked once each, however often they stand in each other. */
function namesAsked(value, seen) {
    if (value.kind === 'fields') {
        const given = SECRET_NAMES.map((name) => value.read(name)).find((found) => found !== null);
        return given ? namesAsked(given, seen) : [];
    }
    if (value.kind === 'unknown') {
        if (!value.asked || seen.has(value.asked.node))
            return [];
        seen.add(value.asked.node);
        return value.asked.args.flatMap((argument) => namesAsked(argument.value(), seen));
    }
    if (value.kind !== 'text')
        return [];
    const known = value.pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
    return known === '' ? [] : [secretIn(known)];
}
/** `projects/p/secrets/pleo-token/versions/latest` is pleo-token. */
function secretIn(path) {
    return /\bsecrets\/([^/]+)/.exec(path)?.[1] ?? path;
}
/** `${{ secrets.PLEO_TOKEN }}` is PLEO_TOKEN. */
function plainName(name) {
    return /^\$\{\{\s*(?:\w+\.)*([\w-]+)\s*\}\}$/.exec(name)?.[1] ?? name.replace(/^\$\{?(\w+)\}?$/, '$1');
}
function typeOfName(name) {
    if (/^\$\{\{\s*secrets\./.test(name))
        return 'secret';
    return /^[A-Z][A-Z0-9_]*$/.test(plainName(name)) ? 'env' : 'config';
}
function held(text) {
    return { text, own: false };
}
/** Whether a mark is of a setting, and not of code. */
function isSetting(node) {
    return 'location' in node;
}
function isText(node) {
    return !isSetting(node) && (typescript.ts.isStringLiteralLike(node) || typescript.ts.isTemplateExpression(node));
}
function stepsOf(marks) {
    const seen = new Set();
    return marks.flatMap(({ node, note }) => {
        if (note === '' || seen.has(node))
            return [];
        seen.add(node);
        return [{ at: (0,place_of_mark/* placeOfMark */.y)({ node }), note }];
    });
}

;// CONCATENATED MODULE: ./build/src/credentials/naming.js
/** What settings files and the user say of a credential's name: other names of it, and what it holds. */

/** A value that is nothing but a reference: `${{ secrets.PLEO_TOKEN }}`, `${PLEO_TOKEN}`, `${env:PLEO_TOKEN}`. */
const REFERENCE = /^(?:\$\{\{\s*(?:secrets|vars)\.([\w-]+)\s*\}\}|\$\{(?:env:)?(\w+)(?::?[-?][^}]*)?\}|\$([A-Z]\w+)|\$\{\{\s*(\w+)\s*\}\}|@([\w-]+))$/;
/** `given`: what the user says that names hold. */
function makeNaming(settings, given) {
    const aliases = new Map();
    const aliasesOf = (name) => {
        const known = aliases.get(name);
        if (known)
            return known;
        const found = settings
            .variable(name)
            .flatMap(({ value, way }) => [...way.slice(1).map(keyOf), ...referenceIn(value)]);
        const others = [...new Set([...found, ...settings.keysOf(name)])].filter((alias) => alias !== name);
        aliases.set(name, others);
        return others;
    };
    return {
        of: ({ identity, names, variable }) => {
            if (variable === null)
                return { identity, names };
            const others = aliasesOf(variable);
            const [only] = others;
            return {
                // Two variables that are filled from one secret are one credential.
                identity: others.length === 1 && only !== undefined
                    ? `env:${only}`
                    : (identity?.replace(/^\w+:/, 'env:') ?? null),
                names: [...names, ...others.map((text) => ({ text, own: true }))],
            };
        },
        given: (names) => {
            for (const { text } of names) {
                const kind = given.get(text) ?? given.get(plainName(text));
                if (kind)
                    return kind;
            }
            return null;
        },
    };
}
function referenceIn(value) {
    const match = REFERENCE.exec(value.trim());
    const name = match?.slice(1).find((group) => group !== undefined);
    return name === undefined ? [] : [name];
}
function keyOf({ name, path, variable }) {
    return variable ? name : path.slice(-2).join('.');
}

;// CONCATENATED MODULE: ./build/src/credentials/uses.js
/** Found calls → the credentials that they are sent with: each use described, and held together with all others. */








/** The credentials of all calls, in the order of the calls. */
function findUses(found, knowledge, from) {
    const naming = makeNaming(from.settings, from.given);
    const known = found.filter(({ endpoint: { url } }) => url.host !== null && knowledge.hostOf(url.host) !== null);
    const groups = (0,group_by/* groupBy */.$)(known, ({ followed }) => followed);
    const all = withoutGeneric([...groups].flatMap(([followed, calls]) => readUses(followed, calls, naming)));
    const flows = new Map(found.flatMap(({ api, followed, environment }) => api === 'auth' ? [[followed.request, environment]] : []));
    const sent = sentAs(all);
    return all.map((use) => ({ ...use, credential: describeCredential(use, { naming, flows, sent }) }));
}
function readUses(followed, calls, naming) {
    const apis = new Set(calls.map(({ api }) => api));
    const isDeployed = apis.size > 1 && calls.some(({ endpoint }) => endpoint.address.trail.some(({ node }) => isSetting(node)));
    return followed.carried().flatMap((slots) => {
        const options = (0,authorization/* authorizationsOf */.CB)(slots, followed.request).map((authorization) => {
            const formed = formOf(authorization);
            return { node: authorization.at, formed, sourced: sourceOf(formed.part) };
        });
        // What is empty for want of a value is no credential: `process.env.KEY ?? ''`.
        const given = options.filter(({ formed }) => formed.part.pieces.length > 0);
        const sorted = withoutDefaults(given.length > 0 ? given : options).sort(holesFirst);
        const distinct = sorted.filter((one, index) => sorted.findIndex((other) => isSame(other, one)) === index);
        const isChosen = new Set(distinct.map(({ formed }) => formed.scheme)).size > 1;
        return calls.flatMap((call) => distinct.map(({ node, formed, sourced }) => {
            const { identity, names } = naming.of(sourced);
            return {
                call,
                node,
                formed,
                sourced,
                identity,
                names,
                isAlone: distinct.length === 1,
                isChosen,
                apis,
                isDeployed,
            };
        }));
    });
}
/** What a client of both APIs is handed is another credential each time, although it has one name. */
function withoutGeneric(all) {
    const apis = new Map();
    const keyOf = ({ identity, call }) => {
        const { file, start } = (0,program/* locate */.x5)(call.followed.request);
        return `${identity}\0${file}:${start}`;
    };
    const generic = new Set();
    for (const read of all) {
        const { type } = read.sourced.source;
        if (type !== 'parameter' && type !== 'unknown')
            continue;
        const known = (apis.get(keyOf(read)) ?? new Set()).add(read.call.api);
        apis.set(keyOf(read), known);
        if (known.size > 1 && read.apis.size === 1)
            generic.add(read.identity);
    }
    return all.map((read) => (generic.has(read.identity) ? { ...read, identity: null } : read));
}
/** The default of a parameter that a caller gives a value to: that value may be missing, and mostly is not. */
function withoutDefaults(options) {
    const chosen = options.filter(({ sourced }) => !sourced.isDefault || sourced.literal !== null);
    return [...(chosen.length > 0 ? chosen : options)];
}
/** What a settings file gives a variable may look like anything: `op://vault/item` is no user with a password. */
function holesFirst(a, b) {
    const known = ({ formed }) => formed.part.pieces.some((piece) => typeof piece !== 'string') ? 0 : 1;
    return known(a) - known(b);
}
/** A variable and what a settings file gives it are one credential. */
function isSame(a, b) {
    if (a === b)
        return true;
    if (a.sourced.identity === null || a.sourced.identity !== b.sourced.identity)
        return false;
    return a.formed.form === b.formed.form || a.sourced.variable !== null;
}
/** What only one kind of credential is sent as, by identity. */
function sentAs(all) {
    const sent = new Map();
    for (const { identity, formed, call } of all) {
        if (identity === null || call.api !== 'external' || formed.form !== 'basic')
            continue;
        const { file, line } = (0,program/* locate */.x5)(call.place);
        sent.set(identity, {
            kind: 'api-key',
            weight: SENT,
            reason: `it is sent as an API key in ${file}:${line}`,
        });
    }
    return sent;
}
function describeCredential(use, known) {
    const { formed, sourced, identity, names } = use;
    const given = known.naming.given(names);
    const elsewhere = identity === null ? undefined : known.sent.get(identity);
    const flow = sourced.calls.map((node) => known.flows.get(node)).find((found) => found !== undefined);
    const evidence = [
        ...(given ? [{ kind: given, weight: GIVEN, reason: 'the configuration says so' }] : []),
        ...(flow !== undefined
            ? [{ kind: 'oauth-token', weight: ANSWERED, reason: 'the OAuth server gives it out' }]
            : []),
        ...(elsewhere ? [elsewhere] : []),
        ...new Map(evidenceOfNames(names).map((one) => [`${one.kind} ${one.reason}`, one])).values(),
    ];
    const environments = new Set([flow ?? 'unknown', ...names.map(({ text }) => (0,words/* environmentIn */.XD)(text))].filter((known) => known !== 'unknown'));
    const [environment] = environments;
    return {
        kind: kindOf(evidence),
        scheme: formed.scheme,
        source: sourced.source,
        form: isWhole(formed, names) ? 'unknown' : formed.form,
        evidence: [...evidence].sort((a, b) => b.weight - a.weight),
        environment: environments.size === 1 && environment ? environment : 'unknown',
        identity,
        home: sourced.home,
        at: (0,program/* locate */.x5)(use.node),
        way: sourced.way,
    };
}
/** A value that may have the scheme or the colon in itself, by its name. */
function isWhole({ form }, names) {
    if (form === 'basic-without-colon')
        return names.some(({ text, own }) => own && (0,words/* saysWhole */.O0)(text));
    if (form !== 'bare' && form !== 'basic-bare')
        return false;
    return names.some(({ text, own }) => (0,words/* saysWhole */.O0)(text) && (own || !/authorization$/i.test(text)));
}

;// CONCATENATED MODULE: ./build/src/credentials/index.js
/** Found calls, sources and settings → facts about credentials, and the secrets that must never be shown. */







/** Everything about credentials in code and settings. */
function findCredentials(units, uses, { found, callOf, }, settings, knowledge) {
    const inSettings = credentialsInSettings(settings, knowledge);
    const written = [...secretsInCode(units, uses, found, knowledge)];
    const mixed = [...mixedInCode(units, knowledge)];
    const isTold = [...mixed, ...inSettings.facts].some(({ kind }) => kind === 'mixed');
    const sent = credentialFacts(uses, callOf, {
        ...knowledge,
        isOneVariable: oneVariableIn(settings, knowledge),
    });
    const secrets = [...written.map(({ text }) => text), ...uses.flatMap(writtenIn), ...inSettings.secrets];
    return {
        facts: [
            ...(isTold ? sent.map(withoutFlow) : sent),
            ...written.map(({ fact }) => fact),
            ...findExposed(units, uses, knowledge),
            ...mixed,
            ...inSettings.facts,
        ],
        // A log that masks the word before a credential masks every `Bearer`.
        secrets: [...new Set(secrets.map(secret_texts/* withoutScheme */.yO))],
    };
}
/** The same of settings files alone, where no source needs to be read. */
function credentialsInSettings(settings, knowledge) {
    const written = [...secretsInSettings(settings, knowledge)];
    return {
        facts: [...written.map(({ fact }) => fact), ...mixedInSettings(settings, knowledge)],
        secrets: written.map(({ text }) => text),
    };
}
/** The credential to tell of with a call: the first that it is sent with. */
function credentialOf(uses) {
    const first = new Map();
    for (const { call, credential } of uses)
        if (!first.has(call))
            first.set(call, credential);
    return (call) => first.get(call) ?? null;
}
/** Variables of one name are one, but for packages that have settings of their own for it. */
function oneVariableIn(settings, { packageOf }) {
    const isSetIn = (folder, name) => folder !== '.' &&
        settings.all.some((one) => one.name === name && one.variable && packageOf(one.location.file) === folder);
    return (file, other, name) => {
        const [here, there] = [packageOf(file), packageOf(other)];
        return here === there || !(isSetIn(here, name) || isSetIn(there, name));
    };
}
/** What a request is sent with as it is written: a secret by its place, whatever it looks like. */
function writtenIn({ sourced }) {
    return sourced.text !== null && sourced.text.length >= 8 && !(0,secret_texts/* isStandIn */.WG)(sourced.text) ? [sourced.text] : [];
}
/** Where the configuration that mixes environments is told of, the tokens that come of it are not again. */
function withoutFlow(fact) {
    const { credential } = fact;
    return (0,model_credential/* isGivenOut */.q)(credential) ? { ...fact, credential: { ...credential, environment: 'unknown' } } : fact;
}


/***/ }),

/***/ 8386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ says),
/* harmony export */   O0: () => (/* binding */ saysWhole),
/* harmony export */   Wl: () => (/* binding */ saysExternal),
/* harmony export */   XD: () => (/* binding */ environmentIn),
/* harmony export */   Y5: () => (/* binding */ saysOAuth),
/* harmony export */   eN: () => (/* binding */ saysLegacy),
/* harmony export */   ft: () => (/* binding */ namesPleosCredential),
/* harmony export */   m2: () => (/* binding */ saysKey),
/* harmony export */   si: () => (/* binding */ namesCredential)
/* harmony export */ });
/* harmony import */ var _model_words_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3739);
/** What names say of credentials: compared by whole words, in snake, kebab and camel case. */

/** Whether the words stand in a name, next to each other. */
function says(name, ...wanted) {
    return saysOneOf(name, [wanted]);
}
function saysOneOf(name, wanted) {
    const words = (0,_model_words_of_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z)(name);
    return wanted.some((some) => words.some((_word, index) => some.every((word, offset) => words[index + offset] === word)));
}
/** A name that means Pleo's legacy API. */
function saysLegacy(name) {
    return saysOneOf(name, [['legacy'], ['openapi'], ['open', 'api'], ['deprecated']]);
}
/** A name that means the external API. */
function saysExternal(name) {
    return saysOneOf(name, [['external'], ['standalone'], ['integrated']]);
}
/** A name that means what an OAuth server gives out. */
function saysOAuth(name) {
    return saysOneOf(name, [
        ['oauth'],
        ['oauth2'],
        ['access', 'token'],
        ['accesstoken'],
        ['refresh'],
        ['session'],
    ]);
}
/** A name that means a key, and no token. */
function saysKey(name) {
    return (saysOneOf(name, [['api', 'key'], ['apikey'], ['key']]) &&
        !saysOneOf(name, [['token'], ['jwt'], ['bearer']]));
}
/** Words at the end of names that hold a whole header, or both parts of a pair. */
const WHOLE = new Set('auth authorization authorisation header headers credentials creds credential userpass pair bearer'.split(' '));
/** A name of something that is encoded already, or a whole header. */
function saysWhole(name) {
    return (saysOneOf(name, [['basic'], ['base64'], ['b64'], ['encoded']]) || WHOLE.has((0,_model_words_of_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z)(name).at(-1) ?? ''));
}
/** The environment that a name means. */
function environmentIn(name) {
    const staging = saysOneOf(name, [['staging'], ['stage'], ['stg'], ['sandbox'], ['preprod']]);
    const production = saysOneOf(name, [['production'], ['prod'], ['prd'], ['live']]);
    if (staging === production)
        return 'unknown';
    return staging ? 'staging' : 'production';
}
/** Last words of names that hold something about a credential, and not one. */
const ABOUT = new Set('url uri host path name id ids header headers prefix type label length expiry expires expiration file ttl cache ref arn version count limit scope scopes endpoint env var variable param parameter field column table pattern regex regexp error errors message status docs help hint title placeholder description storage cookie slot provider kind format at issuer audience page route link required missing invalid enabled button input form'.split(' '));
const CREDENTIAL_WORDS = new Set('token tokens key apikey secret password passwd pwd credential credentials bearer jwt auth authorization pat'.split(' '));
/** Whether a name is that of a credential: `pleoApiKey`, `client_secret`; not `PLEO_TOKEN_URL`, `tokenType`. */
function namesCredential(name) {
    const words = (0,_model_words_of_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z)(name);
    const last = words.at(-1) ?? '';
    if (ABOUT.has(last))
        return false;
    if (says(name, 'public', 'key'))
        return false;
    return words.some((word) => CREDENTIAL_WORDS.has(word) || /^(?:api)?(?:token|key|secret)s?$/.test(word));
}
/** Whether a name is that of a credential of Pleo's. */
function namesPleosCredential(name, { namesPleo }) {
    return namesPleo(name) && namesCredential(name);
}


/***/ }),

/***/ 970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ basesOf)
/* harmony export */ });
/* harmony import */ var _syntax_placed_writes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _syntax_source_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8618);
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6209);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3882);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6648);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9089);
/** What a constructor function inherits from: `util.inherits(X, Base)`, `X.prototype = Object.create(Base.prototype)`. */






/** The bases whose prototypes a function's own goes on from. */
function basesOf(of) {
    return (0,_syntax_placed_writes_js__WEBPACK_IMPORTED_MODULE_0__/* .writesInto */ .L)(of.node, of.closure.world.program).flatMap((placed) => {
        const home = (0,_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .frameOf */ .Dm)((0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__/* .enclosingFunction */ .pG)(placed.write.node), of.closure);
        const found = baseExpression(placed);
        const value = found && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._3)(found.expression, home);
        if (!value || (value.kind !== 'class' && value.kind !== 'function') || value.node === of.node)
            return [];
        return [{ maker: value, args: found.made ? (0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .argumentsOf */ .aX)(found.made, home) : [] }];
    });
}
function baseExpression({ write, path, }) {
    const { node } = write;
    const [head, next] = path;
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.isBinaryExpression(node)) {
        const isPrototype = head === 'prototype' && (path.length === 1 || next === '__proto__');
        return isPrototype ? prototypeIn(node.right) : null;
    }
    if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.isCallExpression(node))
        return null;
    const given = write.into ? node.arguments[1] : undefined;
    const name = (0,_syntax_source_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .calleeName */ .wt)(node) ?? '';
    if (!given)
        return null;
    if (path.length === 0 && /inherits|extends/.test(name))
        return { expression: given, made: null };
    return head === 'prototype' && name === 'setPrototypeOf' ? prototypeIn(given) : null;
}
/** `Base.prototype`, also in `Object.create(Base.prototype)`; `new Base()`. */
function prototypeIn(expression) {
    const at = (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__/* .skipWrappers */ .s_)(expression);
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.isNewExpression(at))
        return { expression: at.expression, made: at };
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.isPropertyAccessExpression(at) && at.name.text === 'prototype')
        return { expression: at.expression, made: null };
    const [first] = _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.isCallExpression(at) && (0,_syntax_source_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .calleeName */ .wt)(at) === 'create' ? at.arguments : [];
    return first ? prototypeIn(first) : null;
}


/***/ }),

/***/ 1058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GW: () => (/* binding */ declaredValue),
  LX: () => (/* binding */ evaluateIdentifier),
  lS: () => (/* binding */ parameterOf)
});

// EXTERNAL MODULE: ./build/src/syntax/declaration.js
var syntax_declaration = __webpack_require__(6596);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/group-by.js
var group_by = __webpack_require__(1629);
// EXTERNAL MODULE: ./build/src/syntax/source-unit.js
var source_unit = __webpack_require__(8618);
// EXTERNAL MODULE: ./build/src/syntax/typescript.js
var typescript = __webpack_require__(6209);
;// CONCATENATED MODULE: ./build/src/syntax/shared-scope.js
/** Scripts without imports and exports share one global scope with the others of their folder: Apps Script, old pages. */





const indexes = new WeakMap();
/** What another script of the folder declares under this name at its top level; null for anything else. */
function findShared(name, file, program) {
    // The platform's own names mean the platform.
    if (Object.hasOwn(globalThis, name))
        return null;
    const scripts = scriptsOf(program).byFolder.get(external_node_path_.posix.dirname(file)) ?? [];
    if (!scripts.some((unit) => unit.file === file))
        return null;
    for (const unit of scripts) {
        const declaration = unit.file === file ? undefined : (0,syntax_declaration/* scopeOf */.Od)(unit.source).get(name);
        if (declaration)
            return declaration;
    }
    return null;
}
function scriptsOf(program) {
    const units = program.opened;
    const known = indexes.get(program);
    if (known?.opened === units.length)
        return known;
    const byFolder = (0,group_by/* groupBy */.$)(units.filter(isScript), ({ file }) => external_node_path_.posix.dirname(file));
    const index = { opened: units.length, byFolder };
    indexes.set(program, index);
    return index;
}
/** Whether a file neither imports nor exports anything, in either module system. */
function isScript({ source, calls, writes }) {
    const isModule = source.statements.some((statement) => typescript.ts.isImportDeclaration(statement) ||
        typescript.ts.isExportDeclaration(statement) ||
        typescript.ts.isExportAssignment(statement) ||
        (typescript.ts.canHaveModifiers(statement) &&
            typescript.ts.getModifiers(statement)?.some(({ kind }) => kind === typescript.ts.SyntaxKind.ExportKeyword)));
    return (!isModule &&
        !writes.has('module') &&
        !writes.has('exports') &&
        !calls.some((call) => (0,source_unit/* calleeName */.wt)(call) === 'require'));
}

// EXTERNAL MODULE: ./build/src/syntax/write.js
var write = __webpack_require__(5727);
// EXTERNAL MODULE: ./build/src/evaluate/frame.js
var evaluate_frame = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/src/evaluate/value.js
var evaluate_value = __webpack_require__(9509);
;// CONCATENATED MODULE: ./build/src/evaluate/arguments-object.js
/** `arguments`: what the nearest function that is no arrow was called with. */



/** The list of them; of a function that nobody seen calls, whatever its callers pass. */
function argumentsObject(node, frame) {
    const fn = node.text === 'arguments' ? (0,write/* thisFunction */.Fi)(node) : null;
    if (!fn)
        return null;
    const { args } = (0,evaluate_frame/* frameOf */.Dm)(fn, frame);
    if (!args)
        return (0,evaluate_value/* list */.p_)([], arguments_object_open(node, fn));
    const items = [];
    for (const argument of args) {
        const value = argument.value();
        if (!argument.spread)
            items.push(value);
        else if (value.kind === 'list' && !value.rest)
            items.push(...value.items);
        else
            return (0,evaluate_value/* list */.p_)(items, value.kind === 'unknown' ? value : arguments_object_open(node, fn));
    }
    return (0,evaluate_value/* list */.p_)(items);
}
function arguments_object_open(node, owner) {
    return (0,evaluate_value/* unknown */.L5)('parameter', 'arguments', node, owner);
}

// EXTERNAL MODULE: ./build/src/evaluate/evaluate.js + 2 modules
var evaluate = __webpack_require__(6648);
// EXTERNAL MODULE: ./build/src/evaluate/operators.js
var operators = __webpack_require__(869);
// EXTERNAL MODULE: ./build/src/evaluate/options.js
var options = __webpack_require__(6894);
// EXTERNAL MODULE: ./build/src/evaluate/order.js
var order = __webpack_require__(6196);
// EXTERNAL MODULE: ./build/src/evaluate/properties.js
var properties = __webpack_require__(7219);
;// CONCATENATED MODULE: ./build/src/evaluate/assignments.js
/** The value of a variable where it is read: its start, and the assignments that reach the place. */









/** The value that `declaration` has at `use`, when it starts as `initial`. */
function assignedValue(declaration, initial, use, frame) {
    const { node } = declaration;
    const writes = writesBefore(node, use, frame.world);
    if (writes.length === 0)
        return initial();
    let current = null;
    for (const { write, isSure } of writes) {
        const held = current ?? (isSure && (0,typescript/* isAssignment */.wh)(write.node) ? [] : [initial()]);
        // Of a thousand branches, each reads what all those before it wrote.
        if (!(0,evaluate_frame/* spend */.Rf)(frame, write.node, held.length))
            return (0,evaluate_value/* unknown */.L5)('budget', 'many assignments', write.node);
        const before = () => (0,options/* oneOf */.yL)(held, node);
        const value = (0,evaluate_value/* withMark */.kN)(written(write, before, frame), write.node, 'assigned');
        current = isSure ? [value] : [...held, value];
    }
    // `let url;` that is set in branches: its start is no value that anybody means to use.
    const meant = (current ?? []).filter((value) => !(0,evaluate_value/* isUndefined */.b0)(value));
    return (0,options/* oneOf */.yL)(meant.length > 0 ? meant : (current ?? []), node);
}
/** The assignments that reach a use, in order of the text, from the last one on that leaves nothing of what was before. */
function writesBefore(declared, use, world) {
    const all = assignmentsTo(declared, world);
    if (all.length === 0)
        return [];
    const reach = (0,order/* reaching */.Y)(use, (0,typescript/* enclosingFunction */.pG)(declared), declared);
    const found = [];
    for (let at = all.length - 1; at >= 0; at -= 1) {
        const write = all[at];
        const reached = write ? reach(write.node) : 'never';
        if (!write || reached === 'never')
            continue;
        const isSure = reached === 'before';
        found.push({ write, isSure });
        if (isSure && (0,typescript/* isAssignment */.wh)(write.node))
            break;
    }
    return found.reverse();
}
const assignments = new WeakMap();
/** The assignments to a declared name as a whole, in order of the text. */
function assignmentsTo(declared, { program }) {
    const known = assignments.get(declared);
    if (known)
        return known;
    const unit = program.open(declared.getSourceFile().fileName);
    const name = nameOf(declared);
    const whole = (unit?.writes.get(name ?? '') ?? []).flatMap(({ node, path, root }) => path.length === 0 && typescript.ts.isBinaryExpression(node) ? [{ node, root, from: [] }] : []);
    const own = [...whole, ...(unit?.taken.get(name ?? '') ?? [])].filter(({ root }) => typescript.ts.isIdentifier(root) && (0,syntax_declaration/* findDeclaration */.MC)(root.text, root)?.node === declared);
    if (own.length > whole.length)
        own.sort((a, b) => a.node.pos - b.node.pos);
    assignments.set(declared, own);
    return own;
}
function nameOf(node) {
    const isNamed = typescript.ts.isVariableDeclaration(node) || typescript.ts.isBindingElement(node) || typescript.ts.isParameter(node);
    return isNamed && typescript.ts.isIdentifier(node.name) ? node.name.text : null;
}
function written({ node, from }, before, frame) {
    const home = (0,evaluate_frame/* frameOf */.Dm)((0,typescript/* enclosingFunction */.pG)(node), frame);
    const right = () => (0,evaluate/* evaluate */._3)(node.right, home);
    if (!from)
        return (0,evaluate_value/* unknown */.L5)('syntax', (0,evaluate/* nameOf */.Vb)(node), node);
    return from.reduce((value, name) => (0,properties/* readMember */.hd)(value, name, node), (0,operators/* assigned */.Xz)(node, before, right));
}

// EXTERNAL MODULE: ./build/src/evaluate/calls.js + 4 modules
var calls = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/src/evaluate/enters.js
var enters = __webpack_require__(7277);
;// CONCATENATED MODULE: ./build/src/evaluate/callbacks.js
/** What is passed to a function written right in a call: `ids.map((id) => …)`, `withClient((client) => …)`. */







/** The argument number `index` that `fn` gets from the call it is written in; null when that is not known. */
function callbackArgument(fn, index, home) {
    let at = fn;
    while (typescript.ts.isParenthesizedExpression(at.parent))
        at = at.parent;
    const call = at.parent;
    if (!typescript.ts.isCallExpression(call) || !call.arguments.some((argument) => argument === at))
        return passedToOption(fn, index, home);
    const around = home.outer ?? (0,evaluate_frame/* frameAt */.jG)(call, home.world);
    const entered = (0,enters/* enteredBy */.D)(call, around);
    if (entered?.node === fn) {
        const passed = entered.bound[index];
        return passed ? known(passed.value()) : null;
    }
    const target = (0,evaluate/* evaluate */._3)((0,typescript/* skipWrappers */.s_)(call.expression), around);
    if (target.kind !== 'function')
        return null;
    return passedBy(target, call, at, index, around);
}
/** What a package's function passes to a function in its options: `createApi({ endpoints: (build) => … })`. */
function passedToOption(fn, index, home) {
    const property = typescript.ts.isPropertyAssignment(fn.parent) ? fn.parent : fn;
    if (!typescript.ts.isPropertyAssignment(property) && !typescript.ts.isMethodDeclaration(property))
        return null;
    const literal = property.parent;
    const name = (0,typescript/* propertyNameText */.CC)(property.name);
    const call = literal.parent;
    if (!typescript.ts.isObjectLiteralExpression(literal) || !typescript.ts.isCallExpression(call) || name === null)
        return null;
    const around = home.outer ?? (0,evaluate_frame/* frameAt */.jG)(call, home.world);
    const callee = (0,evaluate/* evaluate */._3)((0,typescript/* skipWrappers */.s_)(call.expression), around);
    if (callee.kind !== 'foreign')
        return null;
    return around.world.libraries.passes(callee, (0,calls/* argumentsOf */.aX)(call, around), name, index, call);
}
/** What `target` passes to the parameter that it got this callback in. */
function passedBy(target, call, at, index, around) {
    const position = positionOf(at, call) + target.bound.length;
    const parameter = target.node.parameters[position];
    if (!parameter || !typescript.ts.isIdentifier(parameter.name))
        return null;
    const { text } = parameter.name;
    const inner = (0,calls/* frameFor */.j1)(target, (0,calls/* argumentsOf */.aX)(call, around), around.depth);
    const unit = around.world.program.open(target.node.getSourceFile().fileName);
    const values = [];
    for (const candidate of unit?.calls ?? []) {
        if (candidate.pos < target.node.pos || candidate.end > target.node.end || !typescript.ts.isCallExpression(candidate))
            continue;
        const callee = (0,typescript/* skipWrappers */.s_)(candidate.expression);
        if (!typescript.ts.isIdentifier(callee) || callee.text !== text || (0,syntax_declaration/* findDeclaration */.MC)(text, callee)?.node !== parameter)
            continue;
        const argument = (0,calls/* argumentsOf */.aX)(candidate, innerFrame(candidate, target, inner))[index];
        if (argument && !argument.spread)
            values.push(argument.value());
    }
    return values.length > 0 ? known((0,options/* oneOf */.yL)(values, call)) : null;
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
        if (typescript.ts.isArrowFunction(at) || typescript.ts.isFunctionExpression(at) || typescript.ts.isFunctionDeclaration(at))
            nested.unshift(at);
    }
    return nested.reduce((outer, fn) => (0,evaluate_frame/* makeFrame */.gP)({ world: inner.world, fn, args: null, self: null, outer, depth: outer.depth }), inner);
}
/** Nothing gained from an unknown: the parameter's own name says more. */
function known(value) {
    return (0,options/* optionsOf */.cz)(value).every((option) => option.kind === 'unknown') ? null : value;
}

// EXTERNAL MODULE: ./build/src/evaluate/computed-keys.js
var computed_keys = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/src/evaluate/foreign.js
var foreign = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/evaluate/lists.js
var lists = __webpack_require__(457);
// EXTERNAL MODULE: ./build/src/evaluate/modules.js
var modules = __webpack_require__(517);
// EXTERNAL MODULE: ./build/src/evaluate/objects.js
var objects = __webpack_require__(2448);
;// CONCATENATED MODULE: ./build/src/evaluate/namespaces.js
/** Enums and namespaces: objects that a declaration makes. */






/** The members of an enum. */
function enumValue(node, frame) {
    const parts = node.members.map((item, index) => ({
        kind: 'property',
        name: (0,typescript/* propertyNameText */.CC)(item.name) ?? '',
        value: () => memberOfEnum(node, index, frame),
    }));
    return (0,objects/* fieldsOf */.Pf)(parts, node);
}
/** A member of an enum; one without a value counts on from the one before it. */
function memberOfEnum(node, index, frame) {
    const at = node.members.slice(0, index + 1).findLastIndex(({ initializer }) => initializer !== undefined);
    const initializer = node.members[at]?.initializer;
    const value = initializer ? (0,evaluate/* evaluate */._3)(initializer, frame) : (0,evaluate_value/* constant */.dY)(0);
    if (at === index)
        return value;
    return value.kind === 'constant' && typeof value.value === 'number'
        ? (0,evaluate_value/* constant */.dY)(value.value + index - Math.max(at, 0))
        : (0,evaluate_value/* unknown */.L5)('syntax', node.members[index]?.name.getText() ?? '', node);
}
/** What a namespace declares, as an object. */
function namespaceValue(node, frame) {
    const parts = [];
    const body = node.body && typescript.ts.isModuleBlock(node.body) ? node.body.statements : [];
    for (const statement of body) {
        for (const name of declaredNames(statement)) {
            parts.push({
                kind: 'property',
                name,
                value: () => {
                    const declaration = (0,syntax_declaration/* findDeclaration */.MC)(name, statement);
                    return declaration
                        ? declaredValue(declaration, statement, frame)
                        : (0,evaluate_value/* unknown */.L5)('syntax', name, statement);
                },
            });
        }
    }
    return (0,objects/* fieldsOf */.Pf)(parts, node);
}
function declaredNames(statement) {
    if (typescript.ts.isVariableStatement(statement)) {
        return statement.declarationList.declarations.flatMap(({ name }) => typescript.ts.isIdentifier(name) ? [name.text] : []);
    }
    if (typescript.ts.isFunctionDeclaration(statement) || typescript.ts.isClassDeclaration(statement))
        return statement.name ? [statement.name.text] : [];
    return [];
}

// EXTERNAL MODULE: ./build/src/evaluate/types.js
var types = __webpack_require__(9349);
// EXTERNAL MODULE: ./build/src/evaluate/writes.js + 1 modules
var writes = __webpack_require__(3094);
;// CONCATENATED MODULE: ./build/src/evaluate/bindings.js
/** Names → values: variables, parameters, destructuring, functions, classes, enums. */



















function evaluateIdentifier(node, frame) {
    if (node.text === 'undefined')
        return evaluate_value/* UNDEFINED */.ZH;
    const declaration = (0,syntax_declaration/* findDeclaration */.MC)(node.text, node) ??
        findShared(node.text, node.getSourceFile().fileName, frame.world.program);
    if (!declaration)
        return argumentsObject(node, frame) ?? (0,modules/* ownExports */.IQ)(node, frame) ?? (0,foreign/* foreign */.V)(null, [node.text], node);
    return (0,writes/* applyWrites */.rg)(declaredValue(declaration, node, frame), node, frame);
}
/** What a declaration holds where `use` reads it. */
function declaredValue(declaration, use, frame) {
    switch (declaration.kind) {
        case 'variable':
            return variableValue(declaration.node, use, frame);
        case 'parameter':
            return assignedValue(declaration, () => parameterBinding(declaration.node, frame), use, frame);
        case 'function':
            return (0,evaluate/* functionValue */.gY)(declaration.node, (0,evaluate_frame/* frameOf */.Dm)((0,typescript/* enclosingFunction */.pG)(declaration.node), frame));
        case 'class':
            return {
                kind: 'class',
                node: declaration.node,
                closure: (0,evaluate_frame/* frameOf */.Dm)((0,typescript/* enclosingFunction */.pG)(declaration.node), frame),
            };
        case 'enum':
            return enumValue(declaration.node, frame);
        case 'namespace':
            return namespaceValue(declaration.node, frame);
        case 'import':
            return (0,modules/* importValue */.dw)(declaration, frame);
    }
}
function variableValue(node, use, frame) {
    const home = (0,evaluate_frame/* frameOf */.Dm)((0,typescript/* enclosingFunction */.pG)(node), frame);
    const initial = () => initialValue(node, home);
    const list = rootDeclaration(node).parent;
    const isConst = typescript.ts.isVariableDeclarationList(list) && (list.flags & typescript.ts.NodeFlags.Const) !== 0;
    if (isConst)
        return initial();
    return assignedValue({ kind: 'variable', node }, initial, use, frame);
}
/** What a variable starts with. */
function initialValue(node, home) {
    if (typescript.ts.isBindingElement(node))
        return destructured(node, home);
    const loop = node.parent.parent;
    const item = home.items?.get(node);
    if (item)
        return item;
    if (typescript.ts.isForOfStatement(loop))
        return (0,properties/* loopItem */.oP)(node, (0,evaluate/* evaluate */._3)(loop.expression, home), loop.expression, home.world);
    if (typescript.ts.isForInStatement(loop))
        return (0,computed_keys/* keysOf */.YD)((0,evaluate/* evaluate */._3)(loop.expression, home), loop.expression);
    if (typescript.ts.isCatchClause(node.parent))
        return (0,evaluate_value/* unknown */.L5)('syntax', node.name.getText(), node);
    if (!node.initializer)
        return evaluate_value/* UNDEFINED */.ZH;
    const value = (0,evaluate/* evaluate */._3)(node.initializer, home);
    if (!typescript.ts.isIdentifier(node.name))
        return value;
    // Kept, so that what comes of it by later writes is found out once.
    const known = held.get(value);
    if (known?.node === node)
        return known.value;
    const marked = (0,evaluate_value/* withMark */.kN)(value, node, `held in ${node.name.text}`);
    held.set(value, { node, value: marked });
    return marked;
}
/** What a variable holds that starts as a value. */
const held = new WeakMap();
function rootDeclaration(node) {
    let at = node;
    while (typescript.ts.isBindingElement(at))
        at = at.parent.parent;
    return at;
}
/** One name taken out of an object or a list. */
function destructured(element, home) {
    const pattern = element.parent;
    const owner = pattern.parent;
    let whole;
    if (typescript.ts.isBindingElement(owner))
        whole = destructured(owner, home);
    else if (typescript.ts.isParameter(owner))
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
    if (typescript.ts.isArrayBindingPattern(pattern)) {
        value = (0,properties/* readMember */.hd)(whole, String(pattern.elements.indexOf(element)), element);
    }
    else {
        const name = (0,typescript/* propertyNameText */.CC)(element.propertyName ?? element.name);
        value =
            name === null ? (0,evaluate_value/* unknown */.L5)('syntax', element.getText(), element) : (0,properties/* memberIn */.Wy)(whole, name, element, home);
    }
    const { initializer } = element;
    return initializer
        ? (0,operators/* withDefault */.IQ)(value, () => (0,evaluate_value/* withMark */.kN)((0,evaluate/* evaluate */._3)(initializer, home), element, 'default value'), element)
        : value;
}
/** `...rest`: what the pattern before it did not name. */
function rest(pattern, element, whole) {
    if (typescript.ts.isArrayBindingPattern(pattern)) {
        return whole.kind === 'list' ? (0,lists/* sliced */.bY)(whole, pattern.elements.length - 1, undefined) : whole;
    }
    const named = pattern.elements.flatMap((e) => e === element ? [] : ((0,typescript/* propertyNameText */.CC)(e.propertyName ?? e.name) ?? []));
    const parts = [{ kind: 'spread', value: () => whole }];
    const all = (0,objects/* fieldsOf */.Pf)(parts, element);
    return {
        ...all,
        names: () => all.names().filter((name) => !named.includes(name)),
        read: (name, self) => (named.includes(name) ? null : all.read(name, self)),
    };
}
function parameterBinding(node, frame) {
    const fn = (0,typescript/* enclosingFunction */.pG)(node);
    const home = (0,evaluate_frame/* frameOf */.Dm)(fn, frame);
    return typescript.ts.isBindingElement(node) ? destructured(node, home) : parameterOf(node, home);
}
/** What a parameter holds in the frame of its function: the caller's argument, its default, or an open hole. */
function parameterOf(node, home) {
    const fn = node.parent;
    if (!(0,typescript/* isFunctionNode */.Px)(fn))
        return (0,evaluate_value/* unknown */.L5)('syntax', node.name.getText(), node);
    const index = fn.parameters.filter((p) => p.name.getText() !== 'this').indexOf(node);
    const { initializer } = node;
    const given = home.args
        ? typed(argumentAt(home, index, node), node, home)
        : openParameter(node, index, fn, home);
    return initializer
        ? (0,operators/* withDefault */.IQ)(given, () => (0,evaluate_value/* withMark */.kN)((0,evaluate/* evaluate */._3)(initializer, home), node, 'default value'), node)
        : given;
}
function argumentAt(home, index, node) {
    const values = [];
    for (const argument of home.args ?? []) {
        if (!argument.spread) {
            if (!node.dotDotDotToken && values.length === index)
                return (0,evaluate_value/* withMark */.kN)(argument.value(), argument.node, 'argument');
            values.push(argument.value());
            continue;
        }
        const spread = argument.value();
        if (spread.kind === 'list') {
            values.push(...spread.items);
            // Whatever follows may be any of what the unknown rest brings.
            if (spread.rest && (node.dotDotDotToken || values.length <= index))
                return node.dotDotDotToken ? (0,evaluate_value/* list */.p_)(values.slice(index), spread.rest) : spread.rest;
        }
        else
            return spread.kind === 'unknown' ? spread : (0,evaluate_value/* unknown */.L5)('syntax', argument.node.getText(), argument.node);
    }
    if (node.dotDotDotToken)
        return (0,evaluate_value/* list */.p_)(values.slice(index));
    return values[index] ?? evaluate_value/* UNDEFINED */.ZH;
}
function openParameter(node, index, fn, home) {
    if (!(0,typescript/* isFunctionNode */.Px)(fn))
        return (0,evaluate_value/* unknown */.L5)('syntax', node.name.getText(), node);
    const given = callbackArgument(fn, index, home);
    if (given)
        return given;
    const owner = typescript.ts.isConstructorDeclaration(fn) ? fn.parent : fn;
    const type = () => typeOfParameter(node, home);
    const known = home.world.assumptions.get(owner)?.kind === 'nobody' ? type() : null;
    if (known)
        return known;
    const open = { ...(0,evaluate_value/* unknown */.L5)('parameter', node.name.getText(), node, owner), type };
    return node.dotDotDotToken ? (0,evaluate_value/* list */.p_)([], open) : open;
}
/** What a container puts into a parameter, what it is declared as, or called by convention. */
function typeOfParameter(node, home) {
    const { libraries } = home.world;
    const injected = libraries.injected(node, home.world);
    const typed = injected ?? (node.type ? (0,types/* instanceOfType */.j)(node.type, home) : null);
    if (typed || !typescript.ts.isIdentifier(node.name))
        return typed;
    return libraries.named(node.name.text, node);
}
/** An argument of which nothing is known is at least what its parameter is declared as. */
function typed(argument, node, home) {
    if (argument.kind !== 'unknown' || argument.owner !== null || !node.type)
        return argument;
    return (0,types/* instanceOfType */.j)(node.type, home) ?? argument;
}


/***/ }),

/***/ 3882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aX: () => (/* binding */ argumentsOf),
  yn: () => (/* binding */ bindFunction),
  Ve: () => (/* binding */ enter),
  wM: () => (/* binding */ evaluateCall),
  j1: () => (/* binding */ frameFor)
});

// EXTERNAL MODULE: ./build/src/syntax/typescript.js
var typescript = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/evaluate/classes.js + 4 modules
var classes = __webpack_require__(4743);
// EXTERNAL MODULE: ./build/src/evaluate/evaluate.js + 2 modules
var evaluate = __webpack_require__(6648);
// EXTERNAL MODULE: ./build/src/evaluate/fields-methods.js
var fields_methods = __webpack_require__(9464);
// EXTERNAL MODULE: ./build/src/evaluate/frame.js
var evaluate_frame = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/src/evaluate/globals.js + 1 modules
var globals = __webpack_require__(408);
// EXTERNAL MODULE: ./build/src/evaluate/layers.js
var evaluate_layers = __webpack_require__(2844);
// EXTERNAL MODULE: ./build/src/evaluate/lists.js
var lists = __webpack_require__(457);
// EXTERNAL MODULE: ./build/src/evaluate/objects.js
var objects = __webpack_require__(2448);
// EXTERNAL MODULE: ./build/src/evaluate/operators.js
var operators = __webpack_require__(869);
// EXTERNAL MODULE: ./build/src/evaluate/options.js
var evaluate_options = __webpack_require__(6894);
// EXTERNAL MODULE: ./build/src/evaluate/properties.js
var properties = __webpack_require__(7219);
// EXTERNAL MODULE: ./build/src/evaluate/text.js
var evaluate_text = __webpack_require__(1617);
// EXTERNAL MODULE: ./build/src/evaluate/unknown-from.js
var unknown_from = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/evaluate/value.js
var evaluate_value = __webpack_require__(9509);
;// CONCATENATED MODULE: ./build/src/evaluate/list-methods.js
/** Methods of arrays, with callbacks entered item by item. */











/** `subject.name(...args)`; `depth` is how deep the caller stands. */
function listMethod(subject, name, args, node, depth) {
    const given = (0,lists/* valuesOf */.sm)(args);
    if (given.some(unknown_from/* isCut */.x))
        return (0,unknown_from/* unknownFrom */.N)(given, 'call', (0,evaluate/* nameOf */.Vb)(node), node);
    const [first, second] = given;
    const { items } = subject;
    const each = (item, index) => {
        const passed = [item, (0,evaluate_value/* constant */.dY)(index)].map((value) => (0,evaluate_value/* passing */.qO)(() => value, node));
        if (first?.kind === 'function')
            return enter(first, passed, node, depth);
        // `segments.map(encodeURIComponent)`: the platform's functions mind one argument.
        const known = first?.kind === 'foreign' ? (0,globals/* callGlobal */.o)(first, passed.slice(0, 1), node) : null;
        return known ?? (0,evaluate_value/* unknown */.L5)('call', (0,evaluate/* nameOf */.Vb)(node), node);
    };
    const isTruth = first?.kind === 'foreign' && first.module === null && first.path.join('.') === 'Boolean';
    const passes = (item, index) => (0,operators/* truthiness */.w8)(isTruth ? item : each(item, index));
    switch (name) {
        case 'join':
            return (0,evaluate_options/* mapOptions */.tS)(first ?? evaluate_value/* UNDEFINED */.ZH, node, (separator) => (0,evaluate_text/* joinList */.D7)(subject, (0,evaluate_value/* isUndefined */.b0)(separator) ? (0,evaluate_value/* text */.Qq)(',') : separator, node));
        case 'map':
            return { ...subject, items: items.map(each) };
        case 'flatMap':
            return (0,lists/* flattened */.aO)(subject, items.map(each), node);
        case 'flat':
            return (0,lists/* flattened */.aO)(subject, items, node);
        case 'concat':
            return (0,lists/* listOf */.c3)([subject, ...given].map((value) => ({ value, spread: value.kind === 'list' ? node : null })), node);
        case 'values':
            return subject;
        case 'filter':
            return filtered(subject, passes, node);
        case 'sort':
        case 'toSorted':
            return first ? (0,lists/* unordered */.bC)(subject) : (0,lists/* sorted */.IP)(subject);
        case 'reverse':
        case 'toReversed':
            return { ...subject, items: items.toReversed(), ...((0,lists/* isExact */.u0)(subject) ? {} : { placed: 0 }) };
        case 'slice': {
            const [from, to] = [first ?? (0,evaluate_value/* constant */.dY)(0), second ?? evaluate_value/* UNDEFINED */.ZH].map(indexOf);
            return from === undefined || from === null || to === null
                ? (0,unknown_from/* unknownFrom */.N)(given, 'call', (0,evaluate/* nameOf */.Vb)(node), node)
                : (0,lists/* sliced */.bY)(subject, from, to);
        }
        case 'find':
            return found(subject, passes, node);
        case 'pop':
        case 'shift':
            return (0,lists/* itemAt */.R9)(subject, name === 'pop' ? -1 : 0, node);
        case 'at':
            return (0,evaluate_options/* mapOptions */.tS)(first ?? (0,evaluate_value/* constant */.dY)(0), node, (wanted) => {
                const index = indexOf(wanted);
                return typeof index === 'number' ? (0,lists/* itemAt */.R9)(subject, index, node) : (0,properties/* anyMember */.VR)(subject, node);
            });
        case 'next':
            return (0,objects/* fieldsOf */.Pf)([{ kind: 'property', name: 'value', value: () => (0,properties/* eachItem */.X_)(subject, node) }], node);
        case 'reduce':
            return reduced(subject, given, node, depth);
        default:
            return (0,evaluate_value/* unknown */.L5)('call', (0,evaluate/* nameOf */.Vb)(node), node);
    }
}
/** The items that a test leaves, each without the values that it does not; what it does not decide is there. */
function filtered(of, passes, node) {
    const items = [];
    let { placed } = of;
    for (const [index, item] of of.items.entries()) {
        const options = (0,evaluate_options/* optionsOf */.cz)(item);
        const left = options.filter((one) => passes(one, index) !== false);
        if (left.length > 0 && left.length < options.length)
            placed ??= items.length;
        if (left.length > 0)
            items.push(left.length < options.length ? (0,evaluate_options/* oneOf */.yL)(left, node) : item);
    }
    return { ...of, items, ...(placed === undefined ? {} : { placed }) };
}
/** The items up to the first one that surely passes a test. */
function found(of, passes, node) {
    const values = [];
    for (const [index, item] of of.items.entries()) {
        const answers = (0,evaluate_options/* optionsOf */.cz)(item).map((one) => ({ one, passed: passes(one, index) }));
        values.push(...answers.filter(({ passed }) => passed !== false).map(({ one }) => one));
        if ((0,lists/* isExact */.u0)(of) && answers.every(({ passed }) => passed))
            return (0,evaluate_options/* oneOf */.yL)(values, node);
    }
    return (0,evaluate_options/* oneOf */.yL)([...values, of.rest ?? evaluate_value/* UNDEFINED */.ZH], node);
}
function reduced(subject, [step, given], node, depth) {
    const [first, ...others] = subject.items;
    const start = given ?? first;
    if (step?.kind !== 'function' || !start || !(0,lists/* isExact */.u0)(subject))
        return (0,evaluate_value/* unknown */.L5)('call', (0,evaluate/* nameOf */.Vb)(node), node);
    const skipped = given ? 0 : 1;
    return (given ? subject.items : others).reduce((sum, item, index) => {
        const passed = [sum, item, (0,evaluate_value/* constant */.dY)(index + skipped)].map((value) => (0,evaluate_value/* passing */.qO)(() => value, node));
        return enter(step, passed, node, depth);
    }, start);
}
/** The number that an index is; undefined as itself; null: not known. */
function indexOf(value) {
    if ((0,evaluate_value/* isUndefined */.b0)(value))
        return undefined;
    return value.kind === 'constant' && typeof value.value === 'number' ? value.value : null;
}

// EXTERNAL MODULE: ./build/src/evaluate/makers.js
var makers = __webpack_require__(9875);
// EXTERNAL MODULE: ./build/src/evaluate/modules.js
var modules = __webpack_require__(517);
// EXTERNAL MODULE: ./build/src/syntax/leaves.js
var leaves = __webpack_require__(1070);
// EXTERNAL MODULE: ./build/src/evaluate/order.js
var order = __webpack_require__(6196);
;// CONCATENATED MODULE: ./build/src/evaluate/returns.js
/** What a function's body gives back: each `return` that can be reached. */








/** The returned value in a frame in which the function was entered. */
function returnedValue(fn, frame) {
    const { body } = fn;
    if (!body)
        return evaluate_value/* UNDEFINED */.ZH;
    if (!typescript.ts.isBlock(body))
        return (0,evaluate/* evaluate */._3)(body, frame);
    if ('asteriskToken' in fn && fn.asteriskToken)
        return yielded(body, frame);
    const values = [];
    run(body.statements, frame, values);
    return values.length > 0 ? (0,evaluate_options/* oneOf */.yL)(values, fn) : evaluate_value/* UNDEFINED */.ZH;
}
/** A generator is the list of what it yields: each place once, also where a loop or a branch brings it any number of times. */
function yielded(body, frame) {
    const items = [];
    let placed = null;
    const visit = (node) => {
        if ((0,typescript/* isFunctionNode */.Px)(node) || typescript.ts.isClassLike(node))
            return;
        if (typescript.ts.isYieldExpression(node) && (0,order/* unconditional */.U)(node, frame.fn) !== 'before')
            placed ??= items.length;
        if (typescript.ts.isYieldExpression(node) && node.expression) {
            const value = (0,evaluate/* evaluate */._3)(node.expression, frame);
            if (!node.asteriskToken)
                items.push(value);
            else
                items.push(...(value.kind === 'list' ? value.items : [(0,properties/* eachItem */.X_)(value, node)]));
        }
        typescript.ts.forEachChild(node, visit);
    };
    visit(body);
    return placed === null ? (0,evaluate_value/* list */.p_)(items) : { ...(0,evaluate_value/* list */.p_)(items), placed };
}
/** Collects the returns of statements in order; false when what follows is not reached. */
function run(statements, frame, values) {
    for (const statement of statements)
        if (!runOne(statement, frame, values))
            return false;
    return true;
}
function runOne(statement, frame, values) {
    if (typescript.ts.isReturnStatement(statement)) {
        values.push(statement.expression ? (0,evaluate/* evaluate */._3)(statement.expression, frame) : evaluate_value/* UNDEFINED */.ZH);
        return false;
    }
    if (typescript.ts.isThrowStatement(statement))
        return false;
    if (typescript.ts.isBlock(statement))
        return run(statement.statements, frame, values);
    if (typescript.ts.isIfStatement(statement))
        return runIf(statement, frame, values);
    if (typescript.ts.isSwitchStatement(statement))
        return runSwitch(statement, frame, values);
    if (typescript.ts.isTryStatement(statement)) {
        const tried = run(statement.tryBlock.statements, frame, values);
        const caught = statement.catchClause ? run(statement.catchClause.block.statements, frame, values) : tried;
        const after = statement.finallyBlock ? run(statement.finallyBlock.statements, frame, values) : true;
        return after && (tried || caught);
    }
    if (typescript.ts.isLabeledStatement(statement))
        return runOne(statement.statement, frame, values);
    if (typescript.ts.isIterationStatement(statement, false))
        runOne(statement.statement, frame, values);
    return true;
}
function runIf(statement, frame, values) {
    const test = (0,operators/* truthiness */.w8)((0,evaluate/* evaluate */._3)(statement.expression, frame));
    const then = test === false ? null : runOne(statement.thenStatement, frame, values);
    if (test === true)
        return then ?? true;
    const otherwise = statement.elseStatement ? runOne(statement.elseStatement, frame, values) : true;
    return (then ?? false) || otherwise;
}
function runSwitch(statement, frame, values) {
    const subject = (0,evaluate/* evaluate */._3)(statement.expression, frame);
    const { clauses } = statement.caseBlock;
    let continues = false;
    let decided = false;
    for (const [index, clause] of clauses.entries()) {
        const same = typescript.ts.isCaseClause(clause) ? (0,operators/* isSame */.Ft)(subject, (0,evaluate/* evaluate */._3)(clause.expression, frame)) : null;
        if (same === false)
            continue;
        decided ||= same === true || typescript.ts.isDefaultClause(clause);
        // From a clause that applies, control falls through the empty ones below it.
        const reached = run(statementsFrom(clauses, index), frame, values);
        continues ||= reached;
        if (same === true)
            return continues;
    }
    return continues || !decided;
}
/** The statements that run from clause `index` on: through clauses that do not end. */
function statementsFrom(clauses, index) {
    const statements = [];
    for (let at = index; at < clauses.length; at += 1) {
        for (const statement of clauses[at]?.statements ?? []) {
            statements.push(statement);
            if ((0,leaves/* leaves */.F)(statement))
                return statements;
        }
    }
    return statements;
}

;// CONCATENATED MODULE: ./build/src/evaluate/template-arguments.js
/** A tagged template as a call: what its tag is given. */



/** What a tag is called with: the list of texts, then the values between them. */
function templateArguments(node, frame) {
    const { template } = node;
    const spans = typescript.ts.isTemplateExpression(template) ? template.templateSpans : [];
    const head = typescript.ts.isTemplateExpression(template) ? template.head : template;
    const texts = [head, ...spans.map(({ literal }) => literal)].map((piece) => (0,evaluate_value/* text */.Qq)(piece.text, node, 'written here'));
    const values = spans.map(({ expression }) => (0,evaluate_value/* passing */.qO)(() => (0,evaluate/* evaluate */._3)(expression, frame), expression));
    return [(0,evaluate_value/* passing */.qO)(() => (0,evaluate_value/* list */.p_)(texts), template), ...values];
}

// EXTERNAL MODULE: ./build/src/model/own.js
var own = __webpack_require__(1616);
// EXTERNAL MODULE: ./build/src/evaluate/urls.js
var urls = __webpack_require__(5508);
;// CONCATENATED MODULE: ./build/src/evaluate/text-methods.js
/** Methods of strings, as far as a string with holes can answer. */









/** `subject.name(...args)`. */
function textMethod(subject, name, args, node) {
    const given = (0,lists/* valuesOf */.sm)(args);
    const method = (0,own/* own */.Z)(METHODS, name);
    const known = given.some(unknown_from/* isCut */.x) ? null : method?.(subject, given, node, args);
    return known ?? (0,unknown_from/* unknownFrom */.N)([subject, ...given], 'call', (0,evaluate/* nameOf */.Vb)(node), node);
}
const same = (subject) => subject;
const METHODS = {
    toString: same,
    valueOf: same,
    normalize: same,
    toLowerCase: (subject) => (0,evaluate_text/* mapPieces */.w2)(subject, (piece) => piece.toLowerCase()),
    toUpperCase: (subject) => (0,evaluate_text/* mapPieces */.w2)(subject, (piece) => piece.toUpperCase()),
    trim: (subject) => trimmed(trimmed(subject, 'start', /^\s+/), 'end', /(?<!\s)\s+$/),
    trimStart: (subject) => trimmed(subject, 'start', /^\s+/),
    trimEnd: (subject) => trimmed(subject, 'end', /(?<!\s)\s+$/),
    concat: (subject, given, node) => (0,evaluate_text/* concatAll */.KO)([subject, ...given], node),
    replace: (subject, given, node, args) => replaced(subject, given, args, { node, all: false }),
    replaceAll: (subject, given, node, args) => replaced(subject, given, args, { node, all: true }),
    startsWith: (subject, [prefix, from]) => (from ? null : startsWith(subject, prefix)),
    endsWith: (subject, [suffix, to]) => (to ? null : endsWith(subject, suffix)),
    includes: (subject, [part, from]) => (from ? null : includes(subject, part)),
    slice: (subject, given) => slice(subject, given),
    substring: (subject, given) => slice(subject, given, 'substring'),
    charAt: (subject, [index = (0,evaluate_value/* constant */.dY)(0)]) => character(subject, index),
    split: (subject, given) => split(subject, given),
    repeat: (subject, [count], node) => repeated(subject, count, node),
    padStart: (subject, [length, filling], node) => padded(subject, length, filling, { node, at: 'start' }),
    padEnd: (subject, [length, filling], node) => padded(subject, length, filling, { node, at: 'end' }),
};
function trimmed(subject, side, space) {
    const index = side === 'start' ? 0 : subject.pieces.length - 1;
    return (0,evaluate_text/* textOf */.b6)(subject.pieces.map((piece, i) => i === index && typeof piece === 'string' ? piece.replace(space, '') : piece), subject.trail);
}
/** Patterns that are safe to run and mean the same on a part of the text: slashes at the ends, doubled slashes. */
const SLASHES = {
    '/\\/+$/': (subject) => trimmed(subject, 'end', /(?<!\/)\/+$/),
    '/\\/$/': (subject) => trimmed(subject, 'end', /\/$/),
    '/\\/*$/': (subject) => trimmed(subject, 'end', /(?<!\/)\/+$/),
    '/^\\/+/': (subject) => trimmed(subject, 'start', /^\/+/),
    '/^\\//': (subject) => trimmed(subject, 'start', /^\//),
    '/^\\/*/': (subject) => trimmed(subject, 'start', /^\/+/),
    '/^\\/+|\\/+$/': (subject) => trimmed(trimmed(subject, 'end', /(?<!\/)\/+$/), 'start', /^\/+/),
};
/** Regular expressions of the scanned repository are never run: they may be made to never end. */
function replaced(subject, given, args, how) {
    const [pattern] = args;
    const replacement = given[1];
    if (!pattern || !replacement)
        return null;
    const expression = typescript.ts.isRegularExpressionLiteral(pattern.node) ? pattern.node.getText() : null;
    const trimming = expression && (0,own/* own */.Z)(SLASHES, expression.replace(/(?<![gu])[gu]+$/, ''));
    if (trimming && (0,evaluate_text/* knownText */.bG)(replacement) === '')
        return trimming(subject);
    const literal = expression === null ? null : literalPattern(expression);
    if (expression !== null && !literal)
        return PLACEHOLDERS.test(expression) ? subject : mostly(subject, how.node);
    const searched = literal?.text ?? (given[0] ? (0,evaluate_text/* knownText */.bG)(given[0]) : null);
    if (searched === null || searched === '')
        return null;
    if (replacement.kind === 'function') {
        const hole = (0,evaluate_value/* unknown */.L5)('call', (0,evaluate/* nameOf */.Vb)(replacement.node), how.node);
        return filled(subject, searched, [hole], literal?.all ?? how.all);
    }
    return (0,evaluate_options/* mapOptions */.tS)((0,evaluate_text/* toText */.fE)(replacement, how.node), how.node, (filling) => filling.kind === 'text'
        ? (filled(subject, searched, filling.pieces, literal?.all ?? how.all) ??
            (0,evaluate_value/* unknown */.L5)('budget', 'a very long text', how.node))
        : subject);
}
/** Patterns that search for places to be filled in: `/{(.*?)}/g`, `/:(\w+)/g`. What is put there is an id. */
const PLACEHOLDERS = /^\/\^?(?:\\\/)?(?:\\?[{:<[]|\\\$)/;
/** Mostly the text as it was; or whatever came of it. */
function mostly(subject, node) {
    return (0,evaluate_options/* oneOf */.yL)([subject, (0,unknown_from/* unknownFrom */.N)([subject], 'syntax', (0,evaluate/* nameOf */.Vb)(node), node)], node);
}
/** What a regular expression searches for that is only a text: `/:id/g`, `/\{id\}/`. */
function literalPattern(expression) {
    const [, source, flags] = /^\/((?:[^\\.*+?^${}()|[\]]|\\[^\w\s])+)\/([gu]*)$/.exec(expression) ?? [];
    if (source === undefined || flags === undefined)
        return null;
    return { text: source.replace(/\\(.)/g, '$1'), all: flags.includes('g') };
}
/** The text with what was searched for filled in; null: it becomes too long. */
function filled(subject, searched, filling, all) {
    let done = (0,evaluate_text/* textOf */.b6)([], subject.trail);
    let rest = subject;
    while (rest) {
        const cut = (0,urls/* splitAt */.gI)(rest, searched);
        if (!cut)
            break;
        done = (0,evaluate_text/* textOf */.b6)([...done.pieces, ...cut.before.pieces, ...filling], subject.trail);
        rest = cut.after;
        if ((0,evaluate_text/* isTooLong */.pn)(done.pieces))
            return null;
        if (!all)
            break;
    }
    return (0,evaluate_text/* textOf */.b6)([...done.pieces, ...(rest?.pieces ?? [])], subject.trail);
}
function startsWith(subject, prefix) {
    const wanted = (0,evaluate_text/* knownText */.bG)(prefix);
    const [head] = subject.pieces;
    if (wanted === null || typeof head !== 'string')
        return wanted !== null && subject.pieces.length === 0 ? (0,evaluate_value/* constant */.dY)(wanted === '') : null;
    if (head.startsWith(wanted))
        return (0,evaluate_value/* constant */.dY)(true);
    const wholeHead = subject.pieces.length === 1 || head.length >= wanted.length || !wanted.startsWith(head);
    return wholeHead ? (0,evaluate_value/* constant */.dY)(false) : null;
}
function endsWith(subject, suffix) {
    const wanted = (0,evaluate_text/* knownText */.bG)(suffix);
    const last = subject.pieces.at(-1);
    if (wanted === null || typeof last !== 'string')
        return null;
    if (last.endsWith(wanted))
        return (0,evaluate_value/* constant */.dY)(true);
    return subject.pieces.length === 1 || last.length >= wanted.length ? (0,evaluate_value/* constant */.dY)(false) : null;
}
function includes(subject, part) {
    const wanted = (0,evaluate_text/* knownText */.bG)(part);
    if (wanted === null)
        return null;
    if (subject.pieces.some((piece) => typeof piece === 'string' && piece.includes(wanted)))
        return (0,evaluate_value/* constant */.dY)(true);
    return (0,evaluate_text/* knownText */.bG)(subject) === null ? null : (0,evaluate_value/* constant */.dY)(false);
}
function slice(subject, given, method = 'slice') {
    const [from, to] = given.map((value) => value.kind === 'constant' && typeof value.value === 'number' ? value.value : null);
    const whole = (0,evaluate_text/* knownText */.bG)(subject);
    if (whole !== null && from !== null && to !== null)
        return (0,evaluate_text/* textOf */.b6)([whole[method](from ?? 0, to)], subject.trail);
    const [head, ...rest] = subject.pieces;
    if (typeof head === 'string' &&
        typeof from === 'number' &&
        from >= 0 &&
        from <= head.length &&
        given.length === 1) {
        return (0,evaluate_text/* textOf */.b6)([head.slice(from), ...rest], subject.trail);
    }
    return null;
}
function character(subject, index) {
    const whole = (0,evaluate_text/* knownText */.bG)(subject);
    const isPlace = index.kind === 'constant' && typeof index.value === 'number' && index.value >= 0;
    if (whole === null || !isPlace)
        return null;
    return (0,evaluate_text/* textOf */.b6)([whole.charAt(Number(index.value))], subject.trail);
}
function split(subject, [separator, limit]) {
    const mark = (0,evaluate_text/* knownText */.bG)(separator);
    const most = limit?.kind === 'constant' && typeof limit.value === 'number' ? limit.value : undefined;
    if (mark === null || mark === '' || (limit && most === undefined))
        return null;
    const items = [];
    let rest = subject;
    for (let cut = (0,urls/* splitAt */.gI)(rest, mark); cut; cut = (0,urls/* splitAt */.gI)(rest, mark)) {
        items.push(cut.before);
        rest = cut.after;
    }
    const all = [...items, rest];
    // What a hole holds may have the mark in it, too.
    const open = all.findIndex((item) => (0,evaluate_text/* knownText */.bG)(item) === null);
    const found = (0,evaluate_value/* list */.p_)(all.slice(0, most));
    return open < 0 || open >= all.length - 1 ? found : { ...found, placed: open };
}
/** Whether it becomes too long is known before it is made. */
function padded(subject, length, filling, { node, at }) {
    const whole = (0,evaluate_text/* knownText */.bG)(subject);
    const fill = filling ? (0,evaluate_text/* knownText */.bG)(filling) : ' ';
    if (whole === null || fill === null || length?.kind !== 'constant' || typeof length.value !== 'number')
        return null;
    if (length.value > evaluate_text/* MAX_LENGTH */.E2 && fill !== '')
        return (0,evaluate_value/* unknown */.L5)('budget', 'a very long text', node);
    const padding = at === 'start' ? whole.padStart(length.value, fill) : whole.padEnd(length.value, fill);
    return (0,evaluate_text/* textOf */.b6)([padding], subject.trail);
}
function repeated(subject, count, node) {
    const times = count?.kind === 'constant' && typeof count.value === 'number' ? Math.trunc(count.value) : -1;
    if (!(times >= 0))
        return null;
    if (subject.pieces.length === 0)
        return subject;
    if ((0,evaluate_text/* isTooLong */.pn)(subject.pieces, times))
        return (0,evaluate_value/* unknown */.L5)('budget', 'a very long text', node);
    return (0,evaluate_text/* textOf */.b6)(Array.from({ length: times }, () => subject.pieces).flat(), subject.trail);
}

;// CONCATENATED MODULE: ./build/src/evaluate/calls.js
/** Calls → values: functions of the repository entered with their arguments, methods of built-ins, libraries. */



















/** How deep functions are entered from one another. */
const MAX_DEPTH = 32;
/** Steps that one function may take with all that it calls: six times what the largest generated client needs. */
const FUNCTION_STEPS = 5_000;
/** How often one function may be inside itself. */
const MAX_RECURSION = 2;
function evaluateCall(node, frame) {
    const callee = (0,typescript/* skipWrappers */.s_)(node.expression);
    const args = argumentsOf(node, frame);
    if (callee.kind === typescript.ts.SyntaxKind.ImportKeyword || isRequire(callee)) {
        const specifier = args[0] ? (0,evaluate_text/* knownText */.bG)(args[0].value()) : null;
        return specifier === null
            ? (0,evaluate_value/* unknown */.L5)('import', (0,evaluate/* nameOf */.Vb)(node), node)
            : (0,modules/* requiredModule */.k9)(specifier, node, frame);
    }
    if (typescript.ts.isPropertyAccessExpression(callee)) {
        const of = (0,evaluate/* evaluate */._3)(callee.expression, frame);
        return (0,evaluate_options/* mapOptions */.tS)(of, node, (option) => callMethod(option, callee, args, node, frame));
    }
    return (0,evaluate_options/* mapOptions */.tS)((0,evaluate/* evaluate */._3)(callee, frame), node, (option) => callValue(option, args, node, frame));
}
function isRequire(callee) {
    return typescript.ts.isIdentifier(callee) && callee.text === 'require';
}
/** The arguments of a call, evaluated when somebody asks. */
function argumentsOf(node, frame) {
    if (typescript.ts.isTaggedTemplateExpression(node))
        return templateArguments(node, frame);
    return (node.arguments ?? []).map((argument) => {
        const spread = typescript.ts.isSpreadElement(argument);
        const expression = spread ? argument.expression : argument;
        return { value: () => (0,evaluate/* evaluate */._3)(expression, frame), node: argument, spread };
    });
}
/** Methods of texts that change their rim at most. */
const KEEPING = new Set([
    'trim',
    'trimStart',
    'trimEnd',
    'toString',
    'valueOf',
    'normalize',
    'replace',
    'replaceAll',
]);
function callMethod(of, callee, args, node, frame) {
    const name = callee.name.text;
    const own = of.kind === 'fields' ? of.read(name) : null;
    const settled = own ? null : promiseMethod(of, name, args, node, frame);
    if (settled)
        return settled;
    if (of.kind === 'text')
        return textMethod(of, name, args, node);
    // A variable of the environment is a text, whatever it says.
    if (of.kind === 'unknown' && of.why === 'environment' && KEEPING.has(name))
        return of;
    if (of.kind === 'list')
        return listMethod(of, name, args, node, frame.depth);
    if (of.kind === 'function' && !of.members?.read(name) && !(0,makers/* memberOfMaker */.CJ)(of, name))
        return functionMethod(of, name, args, node, frame) ?? (0,evaluate_value/* unknown */.L5)('call', (0,evaluate/* nameOf */.Vb)(node), node);
    const mapped = of.kind === 'unknown' && name === 'map' ? mapUnknown(of, args, node, frame) : null;
    if (mapped)
        return mapped;
    if (of.kind === 'fields' && !own)
        return (0,fields_methods/* fieldsMethod */.D)(of, name, args, node);
    // Read through the access itself, so that what is written into the result's object is minded.
    // A package's own methods are its table's.
    const read = () => of.kind === 'foreign' ? (0,properties/* readMember */.hd)(of, name, callee) : (0,properties/* memberIn */.Wy)(of, name, callee, frame);
    return (0,evaluate_options/* mapOptions */.tS)(own ?? read(), node, (option) => callValue(option, args, node, frame));
}
/** `ids.map((id) => …)` of ids that are not known: a list of what one of them gives. */
function mapUnknown(of, args, node, frame) {
    const each = args[0]?.value();
    if (each?.kind !== 'function')
        return null;
    const { type: _type, ...item } = (0,objects/* member */.Dc)(of, '[]', node);
    return (0,evaluate_value/* list */.p_)([enter(each, [(0,evaluate_value/* passing */.qO)(() => item, node)], node, frame.depth)]);
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
    return next.kind === 'function' ? enter(next, [(0,evaluate_value/* passing */.qO)(() => of, node)], node, frame.depth) : null;
}
/** The result of calling a value. */
function callValue(callee, args, node, frame) {
    if (callee.kind === 'function')
        return (0,evaluate_layers/* constructsItself */.S6)(callee.node)
            ? (0,classes/* makeInstance */.kV)(callee, args, node)
            : enter(callee, args, node, frame.depth);
    if (callee.kind === 'foreign')
        return callForeign(callee, args, node, frame);
    if (callee.kind === 'unknown') {
        const { type, ...rest } = callee;
        const why = callee.why === 'answer' || callee.why === 'budget' ? callee.why : 'call';
        const result = {
            ...rest,
            why,
            node,
            asked: { node, args, ...(callee.asked ? { before: callee.asked } : {}) },
        };
        return type ? { ...result, type: () => resultOfType(type(), args, node, frame) } : result;
    }
    return (0,evaluate_value/* unknown */.L5)('call', (0,evaluate/* nameOf */.Vb)(node), node);
}
function resultOfType(type, args, node, frame) {
    return type && (0,evaluate_options/* mapOptions */.tS)(type, node, (option) => callValue(option, args, node, frame));
}
function callForeign(callee, args, node, frame) {
    const known = (0,globals/* callGlobal */.o)(callee, args, node) ?? frame.world.libraries.call(callee, args, node, frame.world);
    if (known)
        return known;
    const entered = frame.world.libraries.enters(callee, args, node);
    if (entered)
        return enter(entered, [], node, frame.depth);
    const values = args.map((argument) => argument.value());
    return { ...(0,unknown_from/* unknownFrom */.N)(values, 'call', (0,evaluate/* nameOf */.Vb)(node), node), asked: { node, args } };
}
/** What a function gives back when it is entered with these arguments. */
function enter(fn, args, node, depth) {
    const { world } = fn.closure;
    const recursion = world.entered.filter((entered) => entered === fn.node).length;
    if (depth >= MAX_DEPTH)
        return (0,evaluate_value/* unknown */.L5)('budget', (0,evaluate/* nameOf */.Vb)(node), node);
    if (recursion >= MAX_RECURSION)
        return (0,evaluate_value/* unknown */.L5)('cycle', (0,evaluate/* nameOf */.Vb)(node), node);
    if (!fn.node.body)
        return (0,evaluate_value/* unknown */.L5)('call', (0,evaluate/* nameOf */.Vb)(node), node);
    const { budget } = world;
    if (budget.tangled.has(fn.node))
        return (0,evaluate_value/* unknown */.L5)('budget', (0,evaluate/* nameOf */.Vb)(node), node);
    // `join(join(a, b), c)`: what it is given is no call from inside.
    if (recursion > 0)
        for (const { value } of args)
            value();
    const around = budget.floor;
    const floor = Math.max(0, budget.steps - FUNCTION_STEPS);
    // The outermost function's allowance is that of everything it calls.
    budget.floor = Math.max(around, floor);
    world.entered.push(fn.node);
    try {
        return returnedValue(fn.node, { ...frameFor(fn, args, depth), site: node });
    }
    finally {
        world.entered.pop();
        budget.floor = around;
        if (budget.steps <= floor && floor > 0) {
            budget.tangled.add(fn.node);
            budget.onCut(fn.node, 'function');
        }
    }
}
/** The frame of a function entered with these arguments. */
function frameFor(fn, args, depth) {
    return (0,evaluate_frame/* makeFrame */.gP)({
        world: fn.closure.world,
        fn: fn.node,
        args: [...fn.bound, ...args],
        self: fn.self,
        outer: fn.closure,
        depth: depth + 1,
    });
}


/***/ }),

/***/ 4743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HD: () => (/* binding */ classStatic),
  cj: () => (/* binding */ constructedFrame),
  fz: () => (/* binding */ evaluateSuper),
  G9: () => (/* binding */ evaluateThis),
  DD: () => (/* binding */ isAsAssumed),
  Ai: () => (/* binding */ isConstructing),
  MO: () => (/* binding */ isMadeDirectly),
  kV: () => (/* binding */ makeInstance),
  QS: () => (/* binding */ openInstance)
});

// EXTERNAL MODULE: ./build/src/syntax/typescript.js
var typescript = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/syntax/write.js
var syntax_write = __webpack_require__(5727);
// EXTERNAL MODULE: ./build/src/evaluate/calls.js + 4 modules
var calls = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/src/evaluate/components.js
var components = __webpack_require__(7946);
// EXTERNAL MODULE: ./build/src/evaluate/effects.js
var effects = __webpack_require__(4102);
// EXTERNAL MODULE: ./build/src/evaluate/evaluate.js + 2 modules
var evaluate = __webpack_require__(6648);
// EXTERNAL MODULE: ./build/src/evaluate/frame.js
var evaluate_frame = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/src/evaluate/bindings.js + 5 modules
var bindings = __webpack_require__(1058);
// EXTERNAL MODULE: ./build/src/syntax/source-unit.js
var source_unit = __webpack_require__(8618);
// EXTERNAL MODULE: ./build/src/evaluate/computed-keys.js
var computed_keys = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/src/evaluate/makers.js
var makers = __webpack_require__(9875);
// EXTERNAL MODULE: ./build/src/evaluate/objects.js
var objects = __webpack_require__(2448);
// EXTERNAL MODULE: ./build/src/evaluate/options.js
var options = __webpack_require__(6894);
// EXTERNAL MODULE: ./build/src/evaluate/order.js
var order = __webpack_require__(6196);
// EXTERNAL MODULE: ./build/src/evaluate/value.js
var evaluate_value = __webpack_require__(9509);
// EXTERNAL MODULE: ./build/src/evaluate/writes.js + 1 modules
var writes = __webpack_require__(3094);
;// CONCATENATED MODULE: ./build/src/evaluate/field-writes.js
/** A field of an instance after what its constructor and its methods write into it. */














/** Going over the writes of a class costs a step for each sixteen: few have more. */
const FREE_WRITES = 4;
/** The field after the assignments to it: the constructor's first, those of other methods as possibilities. */
function assignedField(layer, name, initial, self) {
    const ran = new Set();
    let current = initial();
    const writes = writesOf(layer);
    (0,evaluate_frame/* spend */.Rf)(layer.frame(), layer.node, writes.length >> FREE_WRITES);
    for (const write of writes) {
        const around = methodOf(write.node, layer);
        if (around && ran.has(around))
            continue;
        const frame = frameOfWrite(around, layer, self);
        const surely = (0,typescript/* enclosingFunction */.pG)(write.node) === around &&
            isConstructor(around, layer) &&
            (0,order/* unconditional */.U)(write.node, around) === 'before';
        if (write.path.length === 0)
            current = afterWhole(write, name, current, { layer, self, frame, surely, ran });
        else
            current = afterWrite(write, name, current, { self, frame, surely });
    }
    return current;
}
/** `this.base = …`, `this[verb] = …`, `this.headers.set(…)`. */
function afterWrite(write, name, before, how) {
    const { node } = write;
    const { frame, surely } = how;
    const [head] = write.path;
    if (write.path.length > 1 || !typescript.ts.isBinaryExpression(node)) {
        return head === name && before ? (0,writes/* applyWrite */.YC)(before, write.path.slice(1), write, surely, frame) : before;
    }
    const around = head === syntax_write/* COMPUTED */.g0 && write.key ? keyFrame(write.key, name, frame) : head === name ? frame : null;
    if (!around)
        return before;
    const value = (0,evaluate_value/* withMark */.kN)((0,objects/* withSelf */.hR)((0,evaluate/* evaluate */._3)(node.right, around), how.self), node, `field ${name}`);
    return surely || !before ? value : (0,options/* oneOf */.yL)((0,options/* meantOf */.TH)([before, value]), node);
}
function keyFrame(key, name, frame) {
    return (0,computed_keys/* computedKeys */.eT)(key, frame).find((written) => written.name === name)?.around ?? null;
}
/** `Object.assign(this, options)`, or a method of its own that the constructor calls: `this.init(options)`. */
function afterWhole(write, name, before, how) {
    const { node } = write;
    const { frame, surely, self, ran } = how;
    if (!typescript.ts.isCallExpression(node) || before?.kind === 'function')
        return before;
    const held = (0,objects/* fieldsOf */.Pf)(before ? [{ kind: 'property', name, value: () => before }] : [], node);
    const read = (after) => (after.kind === 'fields' ? after.read(name) : null) ?? before;
    if (write.into)
        return read((0,writes/* applyWrite */.YC)(held, [], write, surely, frame));
    const method = (0,source_unit/* calleeName */.wt)(node) ?? '';
    if (!surely || method === name || reading.has(node))
        return before;
    reading.add(node);
    let fn;
    try {
        fn = self.read(method);
    }
    finally {
        reading.delete(node);
    }
    if (fn?.kind !== 'function' || !(0,effects/* writesOfThis */.o1)(fn.node, frame.world).some(({ path }) => path[0] === name))
        return before;
    ran.add(fn.node);
    return read((0,effects/* afterCall */.ZE)(held, fn, (0,calls/* argumentsOf */.aX)(node, frame), { node, surely }));
}
/** The calls whose method is being looked up: looking it up must not come here again. */
const reading = new Set();
/** Everything that is written into `this` where this layer's code runs. */
function writesOf(layer) {
    const { node } = layer;
    const unit = layer.frame().world.program.open(node.getSourceFile().fileName);
    const own = unit?.thisWrites.get(node) ?? [];
    if (typescript.ts.isClassLike(node))
        return own;
    return [...own, ...methodsOf(layer).flatMap((fn) => (0,effects/* writesOfThis */.o1)(fn.node, fn.closure.world))];
}
/** The functions of a constructor function's prototype. */
function methodsOf(layer) {
    const prototype = (0,makers/* writtenPrototype */.cO)(layer.maker);
    return (prototype?.names() ?? []).flatMap((name) => {
        const value = prototype?.read(name);
        return value?.kind === 'function' ? [value] : [];
    });
}
/** The frame in which a method's or the constructor's writes are evaluated. */
function frameOfWrite(fn, layer, self) {
    if (!fn)
        return layer.frame();
    if (isConstructor(fn, layer))
        return layer.constructed() ?? layer.frame();
    const known = layer.methods.get(fn);
    if (known)
        return known;
    const { world, depth } = layer.frame();
    const assumed = world.assumptions.get(fn)?.kind === 'call' ? (0,evaluate_frame/* openFrame */.Ys)(fn, world) : null;
    const method = typescript.ts.isClassLike(layer.node) ? null : methodsOf(layer).find(({ node }) => node === fn);
    const outer = method?.closure ?? layer.frame();
    const frame = (0,evaluate_frame/* makeFrame */.gP)({ world, fn, args: assumed?.args ?? null, self, outer, depth: depth + 1 });
    layer.methods.set(fn, frame);
    return frame;
}
function isConstructor(fn, layer) {
    return fn !== null && (fn === layer.node || (typescript.ts.isConstructorDeclaration(fn) && fn.parent === layer.node));
}
/** The method, or the constructor, that a node stands in: past arrows, and past functions inside a constructor function. */
function methodOf(node, layer) {
    let innermost = null;
    for (let at = node.parent; at; at = at.parent) {
        if (!(0,typescript/* isFunctionNode */.Px)(at) || typescript.ts.isArrowFunction(at))
            continue;
        if (typescript.ts.isClassLike(layer.node) || at === layer.node)
            return at;
        innermost ??= at;
    }
    return innermost;
}

;// CONCATENATED MODULE: ./build/src/evaluate/instances.js
/** An instance's members, read layer by layer: its class, its base class and so on. */







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
    const member = typescript.ts.isClassLike(layer.node) ? memberOf(layer.node, name) : undefined;
    if (member && (0,typescript/* isFunctionNode */.Px)(member)) {
        const fn = { ...(0,evaluate/* functionValue */.gY)(member, layer.frame()), self };
        return typescript.ts.isGetAccessorDeclaration(member) ? (0,calls/* enter */.Ve)(fn, [], member, layer.frame().depth) : fn;
    }
    const initial = () => {
        const written = initialField(layer, member, name);
        return written ?? (0,makers/* writtenPrototype */.cO)(layer.maker)?.read(name, self) ?? null;
    };
    return assignedField(layer, name, initial, self);
}
/** A setter is found as `set name`. */
function memberOf(node, name) {
    return node.members.find((member) => {
        const written = (0,typescript/* propertyNameText */.CC)(member.name);
        if (typescript.ts.isSetAccessorDeclaration(member))
            return name === `set ${written}`;
        return written === name && hasValue(member);
    });
}
function initialField(layer, member, name) {
    if (member && typescript.ts.isPropertyDeclaration(member) && member.initializer)
        return (0,evaluate_value/* withMark */.kN)((0,evaluate/* evaluate */._3)(member.initializer, layer.frame()), member, `field ${name}`);
    const { world } = layer.frame();
    const injected = member && typescript.ts.isPropertyDeclaration(member) && world.libraries.injected(member, world);
    return injected || parameterProperty(layer, name);
}
/** A declaration without a value (`abstract`, `declare`, a bare field) leaves the say to others. */
function hasValue(member) {
    if (typescript.ts.isMethodDeclaration(member) || typescript.ts.isGetAccessorDeclaration(member))
        return member.body !== undefined;
    return typescript.ts.isPropertyDeclaration(member);
}
/** `constructor(private readonly base: string)`. */
function parameterProperty(layer, name) {
    const frame = layer.constructed();
    const { fn } = frame ?? {};
    if (!frame || !fn)
        return null;
    const parameter = fn.parameters.find((p) => typescript.ts.isIdentifier(p.name) && p.name.text === name);
    if (!parameter || !typescript.ts.isParameterPropertyDeclaration(parameter, fn))
        return null;
    return (0,evaluate_value/* withMark */.kN)((0,bindings/* parameterOf */.lS)(parameter, frame), parameter, `field ${name}`);
}

// EXTERNAL MODULE: ./build/src/evaluate/layers.js
var evaluate_layers = __webpack_require__(2844);
// EXTERNAL MODULE: ./build/src/evaluate/maker-methods.js
var maker_methods = __webpack_require__(519);
;// CONCATENATED MODULE: ./build/src/evaluate/overrides.js
/** Members of a class that a class of the repository says otherwise of: whoever makes the object decides. */



const indexes = new WeakMap();
/** Whether a class that extends `node` has a field or an accessor of this name. */
function isOverridden(node, name, world) {
    return indexOf(world).get(node)?.has(name) ?? false;
}
function indexOf({ program, libraries, budget, environment }) {
    const opened = program.opened.length;
    const known = indexes.get(program);
    if (known?.opened === opened)
        return known.names;
    const index = { opened, names: new Map() };
    // Set before it is complete: what is looked up meanwhile finds what is known so far.
    indexes.set(program, index);
    const world = (0,evaluate_frame/* makeWorld */.Bc)({ program, libraries, budget, environment });
    for (const unit of program.opened) {
        for (const node of unit.classes) {
            const names = fieldsIn(node);
            for (const base of basesOf(node, world)) {
                const all = index.names.get(base) ?? new Set();
                for (const name of names)
                    all.add(name);
                index.names.set(base, all);
            }
        }
    }
    index.opened = program.opened.length;
    return index.names;
}
/** Fields with a value, and accessors. */
function fieldsIn(node) {
    return node.members.flatMap((member) => {
        const isField = typescript.ts.isPropertyDeclaration(member)
            ? member.initializer !== undefined
            : typescript.ts.isGetAccessorDeclaration(member) && member.body !== undefined;
        return isField && !(0,typescript/* isStatic */.Nh)(member) ? ((0,typescript/* propertyNameText */.CC)(member.name) ?? []) : [];
    });
}
function basesOf(node, world) {
    const bases = [];
    for (let at = node; at && bases.length < 16;) {
        const heritage = (0,typescript/* baseOf */.bx)(at);
        const base = heritage && (0,evaluate/* evaluate */._3)(heritage, (0,evaluate_frame/* frameAt */.jG)(at, world));
        at = base?.kind === 'class' && base.node !== node ? base.node : null;
        if (at)
            bases.push(at);
    }
    return bases;
}

// EXTERNAL MODULE: ./build/src/syntax/declaration.js
var declaration = __webpack_require__(6596);
;// CONCATENATED MODULE: ./build/src/evaluate/static-fields.js
/** Static fields after what is written into them: `Client.instance = new Client(…)`, `this.instance ??= …`. */






/** The field `name` that starts as `initial`; null when nothing gives it a value. */
function staticField(of, name, initial) {
    const { world } = of.closure;
    const written = writesTo(of, name).map(({ node }) => typescript.ts.isBinaryExpression(node)
        ? (0,evaluate_value/* withMark */.kN)((0,evaluate/* evaluate */._3)(node.right, (0,evaluate_frame/* frameAt */.jG)(node, world)), node, `field ${name}`)
        : null);
    const values = written.filter((value) => value !== null);
    if (values.length === 0)
        return initial;
    // What a singleton starts as, before it is first asked for, is no value that anybody means to use.
    const start = initial ? (0,options/* optionsOf */.cz)(initial).filter((option) => option.kind !== 'constant') : [];
    return (0,options/* oneOf */.yL)([...start, ...values], of.node);
}
function writesTo(of, name) {
    const unit = of.closure.world.program.open(of.node.getSourceFile().fileName);
    const named = of.node.name && typescript.ts.isIdentifier(of.node.name) ? (unit?.writes.get(of.node.name.text) ?? []) : [];
    const own = (unit?.thisWrites.get(of.node) ?? []).filter(({ node }) => isInStatic(node, of.node));
    return [...named.filter(({ root }) => isClass(root, of.node)), ...own].filter(({ path, node }) => path.length === 1 && path[0] === name && typescript.ts.isBinaryExpression(node));
}
function isClass(root, node) {
    return typescript.ts.isIdentifier(root) && (0,declaration/* findDeclaration */.MC)(root.text, root)?.node === node;
}
/** Whether `this` is the class itself where a node stands. */
function isInStatic(node, owner) {
    for (let at = node.parent; at && at !== owner; at = at.parent) {
        if (at.parent !== owner)
            continue;
        return (0,typescript/* isStatic */.Nh)(at);
    }
    return false;
}

// EXTERNAL MODULE: ./build/src/evaluate/types.js
var types = __webpack_require__(9349);
;// CONCATENATED MODULE: ./build/src/evaluate/classes.js
/** Classes and their instances: objects with identity, fields, overriding and `this`. */

















const layersOfInstance = new WeakMap();
/** An object made by a class or a function; `args` null: by whoever constructs it, which is not decided here. */
function makeInstance(of, args, site) {
    // Filled when the object is there: what its makers do may read it.
    let chain = { layers: [], rest: null };
    const open = args === null;
    const self = {
        ...(0,objects/* fieldsOf */.Pf)([], site),
        brand: 'instance',
        read: (name, through = self) => {
            const own = readLayers(chain.layers, name, through);
            return open ? openField(of, name, own, site) : own;
        },
        names: () => [...new Set(chain.layers.flatMap(memberNames))],
        rest: () => chain.rest,
        trail: open ? [] : [{ node: site, note: `new ${nameOfMaker(of.node)}` }],
    };
    chain = (0,evaluate_layers/* layersOf */.w)(of, args, () => self);
    layersOfInstance.set(self.identity, chain.layers);
    return self;
}
/** Whether what the world assumes to be made of a class is of that very class, not of one that extends it. */
function isMadeDirectly(node, world) {
    const assumption = world.assumptions.get(node);
    const self = openInstance(node, world);
    const layers = self.kind === 'fields' ? layersOfInstance.get(self.identity) : undefined;
    return assumption?.kind === 'new' && !(0,evaluate_layers/* isMakerNode */.JJ)(assumption.site) && layers?.[0]?.node === node;
}
/** Whether a function is the constructor of an instance, whose layers know what it writes. */
function isConstructing(fn, self) {
    const layers = self.kind === 'fields' ? (layersOfInstance.get(self.identity) ?? []) : [];
    return layers.some(({ node }) => node === fn || (typescript.ts.isConstructorDeclaration(fn) && fn.parent === node));
}
/** A field that no constructor seen sets, or that a class may override: whoever constructs the object decides. */
function openField(of, name, own, site) {
    const { world } = of.closure;
    const { node } = of;
    const hole = (0,evaluate_value/* unknown */.L5)('parameter', `this.${name}`, site, node);
    if (!own)
        return hole;
    const isOpen = typescript.ts.isClassLike(node) &&
        own.kind !== 'function' &&
        !world.assumptions.has(node) &&
        isOverridden(node, name, world);
    return isOpen ? (0,options/* oneOf */.yL)([own, { ...hole, overridden: true }], site) : own;
}
function memberNames({ node, maker }) {
    const written = (0,makers/* writtenPrototype */.cO)(maker)?.names() ?? [];
    if (typescript.ts.isClassLike(node))
        return [...node.members.flatMap((member) => (0,typescript/* propertyNameText */.CC)(member.name) ?? []), ...written];
    const unit = maker.closure.world.program.open(node.getSourceFile().fileName);
    return [...(unit?.thisWrites.get(node) ?? []).flatMap(({ path }) => path[0] ?? []), ...written];
}
/** What a class, or the function that makes such objects, is called. */
function nameOfMaker(node) {
    const { parent } = node;
    const variable = typescript.ts.isVariableDeclaration(parent) ? (0,typescript/* propertyNameText */.CC)(parent.name) : null;
    return (node.name && (0,typescript/* propertyNameText */.CC)(node.name)) ?? variable ?? 'object';
}
/**
 * Whether an object is what the world assumes of its classes: where one of them is assumed to be made somewhere,
 * the class that was made there is the object's own.
 */
function isAsAssumed(self, world) {
    const layers = self.kind === 'fields' ? (layersOfInstance.get(self.identity) ?? []) : [];
    const [own] = layers;
    const sites = layers.flatMap(({ node }) => {
        const assumption = world.assumptions.get(node);
        return assumption?.kind === 'new' ? [assumption.site] : [];
    });
    const assumed = own && world.assumptions.get(own.node);
    return sites.every((site) => site === own?.node || (assumed?.kind === 'new' && assumed.site === site));
}
/** The object that `this` is in a class, or a constructor function, of which no construction is chosen. */
function openInstance(node, world) {
    const known = world.selves.get(node);
    if (known)
        return known;
    const closure = (0,evaluate_frame/* frameAt */.jG)(node, world);
    const of = typescript.ts.isClassLike(node) ? { kind: 'class', node, closure } : (0,evaluate/* functionValue */.gY)(node, closure);
    const open = makeInstance(of, null, node);
    world.selves.set(node, open);
    const assumption = world.assumptions.get(node);
    if (assumption?.kind !== 'new')
        return open;
    const { site } = assumption;
    const made = (0,evaluate_layers/* isMakerNode */.JJ)(site) ? openInstance(site, world) : (0,evaluate/* evaluate */._3)(site, (0,evaluate_frame/* frameAt */.jG)(site, world));
    if (made.kind === 'fields')
        world.selves.set(node, made);
    return world.selves.get(node) ?? open;
}
/** The frame of a constructor's body where the world assumes who constructs; null when it does not. */
function constructedFrame(fn, world) {
    const node = typescript.ts.isConstructorDeclaration(fn) ? fn.parent : fn;
    if (world.assumptions.get(node)?.kind !== 'new')
        return null;
    const self = openInstance(node, world);
    const layers = self.kind === 'fields' ? layersOfInstance.get(self.identity) : undefined;
    return layers?.find((layer) => layer.node === node)?.constructed() ?? null;
}
/** `this` where `node` stands, after what its function wrote into it before. */
function evaluateThis(node, frame) {
    const self = thisAt(node, frame);
    const fn = (0,syntax_write/* thisFunction */.Fi)(node);
    const home = fn && (0,evaluate_frame/* frameOf */.Dm)(fn, frame);
    return home?.self === self && fn ? (0,effects/* afterWritesBefore */.Kd)(self, node, fn, home) : self;
}
function thisAt(node, frame) {
    for (let at = node; at.parent; at = at.parent) {
        const owner = at.parent;
        if (typescript.ts.isPropertyDeclaration(owner) && typescript.ts.isClassLike(owner.parent)) {
            const self = selfAround(frame);
            if (self)
                return self;
            const node = owner.parent;
            return (0,typescript/* isStatic */.Nh)(owner)
                ? { kind: 'class', node, closure: (0,evaluate_frame/* frameAt */.jG)(node, frame.world) }
                : openInstance(node, frame.world);
        }
        if ((0,typescript/* isFunctionNode */.Px)(owner) && !typescript.ts.isArrowFunction(owner))
            return selfOf(owner, frame);
    }
    return (0,evaluate_value/* unknown */.L5)('global', 'this', node);
}
function selfOf(fn, frame) {
    if (!(0,typescript/* isFunctionNode */.Px)(fn))
        return evaluate_value/* UNDEFINED */.ZH;
    const declared = declaredThis(fn, frame);
    if (declared)
        return declared;
    const { self } = (0,evaluate_frame/* frameOf */.Dm)(fn, frame);
    if (self)
        return self;
    if (typescript.ts.isClassLike(fn.parent)) {
        return (0,typescript/* isStatic */.Nh)(fn)
            ? { kind: 'class', node: fn.parent, closure: (0,evaluate_frame/* frameAt */.jG)(fn.parent, frame.world) }
            : openInstance(fn.parent, frame.world);
    }
    const maker = (0,maker_methods/* makerOfMethod */.x)(fn, frame.world);
    if (maker)
        return openInstance(maker, frame.world);
    const literal = typescript.ts.isPropertyAssignment(fn.parent) ? fn.parent.parent : fn.parent;
    if (typescript.ts.isObjectLiteralExpression(literal)) {
        const object = (0,components/* componentAround */.Vk)(literal);
        return (0,evaluate/* evaluate */._3)(object, (0,evaluate_frame/* frameAt */.jG)(object, frame.world));
    }
    if ((0,makers/* isMaker */.L)((0,evaluate/* functionValue */.gY)(fn, (0,evaluate_frame/* frameAt */.jG)(fn, frame.world))))
        return openInstance(fn, frame.world);
    // `probe.call(context)`: whoever calls says what `this` is.
    return (0,evaluate_value/* unknown */.L5)('parameter', 'this', fn, fn);
}
/** `function request(this: IExecuteFunctions, …)`: an object of a package, whatever it is called on. */
function declaredThis(fn, frame) {
    const [first] = fn.parameters;
    if (!first?.type || !typescript.ts.isIdentifier(first.name) || first.name.text !== 'this')
        return null;
    const value = (0,types/* instanceOfType */.j)(first.type, frame);
    return value?.kind === 'foreign' ? value : null;
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
    const self = thisAt(node, frame);
    const owner = (0,typescript/* enclosingClass */.vs)(node);
    const layers = self.kind === 'fields' ? layersOfInstance.get(self.identity) : undefined;
    if (!layers || self.kind !== 'fields' || !owner)
        return (0,evaluate_value/* unknown */.L5)('syntax', 'super', node);
    const above = layers.slice(layers.findIndex((layer) => layer.node === owner) + 1);
    return { ...self, read: (name, through = self) => readLayers(above, name, through) };
}
/** A static member; `below` are the classes that extend this one, and have none of that name. */
function classStatic(of, name, node, below = []) {
    for (const member of of.node.members) {
        if ((0,typescript/* propertyNameText */.CC)(member.name) !== name || !(0,typescript/* isStatic */.Nh)(member))
            continue;
        const closure = { ...of.closure, self: of, memo: new Map() };
        if (typescript.ts.isMethodDeclaration(member))
            return { ...(0,evaluate/* functionValue */.gY)(member, closure), self: of };
        if (typescript.ts.isGetAccessorDeclaration(member))
            return (0,calls/* enter */.Ve)({ ...(0,evaluate/* functionValue */.gY)(member, closure), self: of }, [], node, 0);
        if (!typescript.ts.isPropertyDeclaration(member))
            continue;
        const initial = member.initializer ? (0,evaluate/* evaluate */._3)(member.initializer, closure) : null;
        const value = staticField(of, name, initial);
        if (value)
            return value;
    }
    const base = (0,typescript/* baseOf */.bx)(of.node);
    const above = base && (0,evaluate/* evaluate */._3)(base, of.closure);
    const written = (0,makers/* memberOfMaker */.CJ)(of, name);
    if (written)
        return written;
    if (above?.kind !== 'class' || above.node === of.node || below.includes(above.node))
        return (0,evaluate_value/* unknown */.L5)('syntax', (0,evaluate/* nameOf */.Vb)(node), node);
    if (below.length < evaluate_layers/* MAX_LAYERS */.Uf)
        return classStatic(above, name, node, [...below, of.node]);
    of.closure.world.budget.onCut(of.node, 'name');
    return (0,evaluate_value/* unknown */.L5)('budget', (0,evaluate/* nameOf */.Vb)(node), node);
}


/***/ }),

/***/ 7946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ withComponentMembers),
/* harmony export */   Vk: () => (/* binding */ componentAround),
/* harmony export */   Wy: () => (/* binding */ isComponent)
/* harmony export */ });
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3882);
/** Option objects of component frameworks (Vue, Pipedream): `this` sees methods, props, data and computed values side by side. */


/** Options whose members belong to the component itself, and how they are read from them. */
const HOLDERS = {
    methods: 'members',
    props: 'members',
    propDefinitions: 'members',
    computed: 'results',
    data: 'result',
};
/** Options whose functions have the component as `this`. */
const BOUND = new Set(['methods', 'computed', 'watch', 'hooks']);
/** The option object of which `literal` holds the methods; `literal` itself for any other object. */
function componentAround(literal) {
    const { parent } = literal;
    if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isPropertyAssignment(parent) || !BOUND.has((0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyNameText */ .CC)(parent.name) ?? ''))
        return literal;
    return _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isObjectLiteralExpression(parent.parent) ? parent.parent : literal;
}
/** Whether an object literal looks like a component's options. */
function isComponent(literal) {
    return literal.properties.some((property) => {
        const name = property.name && (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyNameText */ .CC)(property.name);
        return name === 'methods' || (name === 'props' && literal.properties.length > 1);
    });
}
/** The object with the members of its options as its own. */
function withComponentMembers(component) {
    const whole = {
        ...component,
        read: (name, self = whole) => component.read(name, self) ?? readHeld(component, name, self),
    };
    return whole;
}
function readHeld(component, name, self) {
    for (const [option, how] of Object.entries(HOLDERS)) {
        const held = component.read(option);
        const holder = how === 'result' && held?.kind === 'function' ? (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .enter */ .Ve)({ ...held, self }, [], held.node, 0) : held;
        const value = holder?.kind === 'fields' ? holder.read(name) : null;
        if (!value)
            continue;
        if (value.kind !== 'function')
            return value;
        const bound = { ...value, self };
        return how === 'results' ? (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .enter */ .Ve)(bound, [], value.node, 0) : bound;
    }
    return null;
}


/***/ }),

/***/ 2198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   ch: () => (/* binding */ writtenKeys),
/* harmony export */   eT: () => (/* binding */ computedKeys)
/* harmony export */ });
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6209);
/* harmony import */ var _enters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7277);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6648);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9089);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6894);
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7219);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1617);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9509);
/** Members written under computed names: `for (const verb of VERBS) api[verb] = …` writes one for each item. */








/** The names that `key` has; none when it is not known. `home` is the frame of the function it stands in. */
function computedKeys(key, home) {
    return writtenKeys(key, home).flatMap(({ name, around }) => (name === null ? [] : [{ name, around }]));
}
/** The same with those of which the name is not known, which is null. */
function writtenKeys(key, home) {
    const known = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .knownKey */ .xx)((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(key, home));
    if (known !== null)
        return [{ name: known, around: home }];
    const loops = home.args && home.fn ? loopsIn(key, home.fn) : loopsIn(key, null);
    if (loops.length === 0)
        return chosenKeys(key, home);
    let frames = [outside(loops, home)];
    for (const loop of loops) {
        frames = frames.flatMap((frame) => framesOf(loop, frame));
        if (frames.length > _options_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_OPTIONS */ .K)
            return [{ name: null, around: home }];
    }
    return frames.map((around) => ({ name: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .knownKey */ .xx)((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(key, around)), around }));
}
/** One of few names, whichever it is. */
function chosenKeys(key, home) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .cz)((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(key, home)).map((option) => ({ name: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .knownKey */ .xx)(option), around: home }));
}
/** The loops around a place, outermost first, up to the function `within`. */
function loopsIn(node, within) {
    const loops = [];
    for (let at = node; at.parent && at !== within; at = at.parent) {
        const loop = loopAround(at.parent, at);
        if (loop)
            loops.unshift(loop);
        else if ((0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__/* .isFunctionNode */ .Px)(at.parent))
            break;
    }
    return loops;
}
function loopAround(node, part) {
    if ((_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isForOfStatement(node) || _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isForInStatement(node)) && part === node.statement) {
        if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isVariableDeclarationList(node.initializer))
            return null;
        const [variable] = node.initializer.declarations;
        return variable
            ? { kind: 'for', variable, over: node.expression, keys: _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isForInStatement(node) }
            : null;
    }
    if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isArrowFunction(node) && !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isFunctionExpression(node))
        return null;
    const call = node.parent;
    return _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isCallExpression(call) && call.arguments.includes(node) ? { kind: 'call', fn: node, call } : null;
}
/** The frame that the outermost loop stands in. */
function outside([first], home) {
    if (!first)
        return home;
    const fn = (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__/* .enclosingFunction */ .pG)(first.kind === 'for' ? first.variable : first.call);
    return (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .frameOf */ .Dm)(fn, home);
}
/** The frames inside the loop, one for each item. */
function framesOf(loop, frame) {
    if (loop.kind === 'call') {
        const { expression } = loop.call;
        if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isPropertyAccessExpression(expression) && isEmpty((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(expression.expression, frame)))
            return [];
        const entered = (0,_enters_js__WEBPACK_IMPORTED_MODULE_0__/* .enteredBy */ .D)(loop.call, frame);
        if (entered?.node !== loop.fn)
            return [(0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .frameOf */ .Dm)(loop.fn, frame)];
        const before = entered.bound.slice(0, -1);
        const last = entered.bound.at(-1);
        const items = last ? (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .cz)(last.value()) : [];
        return items.map((item) => (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFrame */ .gP)({
            world: frame.world,
            fn: loop.fn,
            args: [...before, (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .passing */ .qO)(() => item, loop.call)],
            self: entered.self,
            outer: frame,
            depth: frame.depth + 1,
        }));
    }
    const over = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(loop.over, frame);
    if (isEmpty(over))
        return [];
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .cz)(loop.keys ? keysOf(over, loop.over) : (0,_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .eachItem */ .X_)(over, loop.over)).map((item) => holding(loop.variable, item, frame));
}
/** A list or an object without anything to go over. */
function isEmpty(over) {
    if (over.kind === 'fields')
        return over.names().length === 0 && over.rest() === null && over.isWhole();
    return over.kind === 'list' && over.items.length === 0 && over.rest === null;
}
function holding(variable, item, frame) {
    const items = new Map(frame.items);
    items.set(variable, item);
    return { ...frame, items, memo: new Map() };
}
/** The names that `for … in` goes over. */
function keysOf(value, node) {
    if (value.kind === 'unknown')
        return (0,_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .eachItem */ .X_)(value, node);
    const names = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .cz)(value).flatMap((option) => {
        if (option.kind === 'fields')
            return option.names();
        return option.kind === 'list' ? option.items.map((_item, index) => String(index)) : [];
    });
    return (0,_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .eachItem */ .X_)((0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(names.map((name) => (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(name))), node);
}


/***/ }),

/***/ 4102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ afterWritesBefore),
/* harmony export */   ZE: () => (/* binding */ afterCall),
/* harmony export */   o1: () => (/* binding */ writesOfThis)
/* harmony export */ });
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6209);
/* harmony import */ var _syntax_write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5727);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3882);
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4743);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6196);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3094);
/** What a method does to the object it is called on: the object after the call. */






/** How deep methods that change their object are followed from one another. */
const MAX_ENTERED = 32;
/** `target` after `fn`, one of its methods, ran with these arguments. */
function afterCall(target, fn, args, how) {
    const { world } = fn.closure;
    const writes = writesOfThis(fn.node, world);
    if (writes.length === 0 || world.entered.length > MAX_ENTERED || world.entered.includes(fn.node))
        return target;
    const frame = (0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .frameFor */ .j1)({ ...fn, self: fn.self ?? target }, args, fn.closure.depth);
    let current = target;
    world.entered.push(fn.node);
    try {
        for (const write of writes) {
            const isOwn = (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__/* .enclosingFunction */ .pG)(write.node) === fn.node;
            const surely = how.surely && isOwn && (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .unconditional */ .U)(write.node, fn.node) === 'before';
            current = (0,_writes_js__WEBPACK_IMPORTED_MODULE_3__/* .applyWrite */ .YC)(current, write.path, write, surely, frame);
        }
    }
    finally {
        world.entered.pop();
    }
    return current;
}
/** `this` at a place in a method that was entered with it: with what the method wrote into it before. */
function afterWritesBefore(self, node, fn, frame) {
    const { world } = frame;
    if (self.kind !== 'fields' || !frame.args)
        return self;
    const writes = writesOfThis(fn, world);
    if (writes.length === 0 || (0,_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .isConstructing */ .Ai)(fn, self))
        return self;
    const reach = (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .reaching */ .Y)(node, fn);
    let current = self;
    for (const write of writes) {
        const reached = write.root === node ? 'never' : reach(write.node);
        if (reached !== 'never')
            current = (0,_writes_js__WEBPACK_IMPORTED_MODULE_3__/* .applyWrite */ .YC)(current, write.path, write, reached === 'before', frame);
    }
    return current;
}
/** What a function writes into its own `this`, in order of the text. */
function writesOfThis(fn, world) {
    const unit = world.program.open(fn.getSourceFile().fileName);
    const owner = fn.body && (0,_syntax_write_js__WEBPACK_IMPORTED_MODULE_0__/* .thisOwner */ .GS)(fn.body);
    const writes = (owner && unit?.thisWrites.get(owner)) || [];
    return writes.filter((write) => (0,_syntax_write_js__WEBPACK_IMPORTED_MODULE_0__/* .thisFunction */ .Fi)(write.root) === fn);
}


/***/ }),

/***/ 762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ bufferToString),
/* harmony export */   Kb: () => (/* binding */ bufferOf),
/* harmony export */   dS: () => (/* binding */ encoded),
/* harmony export */   fu: () => (/* binding */ isEncoder)
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2448);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6894);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1617);
/* harmony import */ var _unknown_from_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9509);
/** Base64: what it was made from stays known, since that is how credentials travel. */





/** Functions that encode a string, by module (null: the platform) and path. */
const ENCODERS = [
    [null, /^(?:btoa|Utilities\.base64Encode)$/],
    [
        /^(?:btoa|abab|base-64|js-base64|universal-base64|base64-js)$/,
        /^(?:|btoa|encode|toBase64|Base64\.encode|Base64\.btoa)$/,
    ],
    [/\bencoding\/base64(?:\.ts)?$|^@std\/encoding(?:\/base64)?$/, /^(?:encode|encodeBase64|base64Encode)$/],
];
/** Whether a function of the platform or of a package gives the Base64 form of its first argument. */
function isEncoder(module, path) {
    return ENCODERS.some(([from, names]) => {
        const isFrom = module === null ? from === null : (from?.test(module) ?? false);
        return isFrom && names.test(path.join('.'));
    });
}
/** The Base64 form of a string: a hole that knows what it was made from. */
function encoded(value, name, node) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(value, node), node, (option) => {
        const size = option.kind === 'text' ? sizeOf(option) : 0;
        if (size > _text_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LENGTH */ .E2)
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('budget', 'a very long text', node);
        sizes.set(option, size);
        return { ...(0,_unknown_from_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .N)([option], 'call', name, node), encoded: option, trail: (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .trailOf */ .Q0)(option) };
    });
}
/** How long what was encoded is, with what was encoded in it: what is encoded again and again has no end of its own. */
const sizes = new WeakMap();
function sizeOf({ pieces }) {
    const inside = pieces.map((piece) => typeof piece === 'string' || !piece.encoded ? 0 : (sizes.get(piece.encoded) ?? 0));
    return inside.reduce((sum, size) => sum + size, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthOf */ .Y5)(pieces));
}
/** A `Buffer` of a string; one that is decoded keeps what it can. */
function bufferOf(value, encoding, node) {
    const isDecoded = /^base64(?:url)?$/.test((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(encoding) ?? '');
    const content = () => (isDecoded ? decoded(value, node) : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(value, node));
    return { ...(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)([], node), brand: 'Buffer', text: content };
}
/** What a known Base64 text says; of a hole, the hole: the same secret in another form. */
function decoded(value, node) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(value, node), node, (option) => {
        const [whole] = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(option, node);
        const known = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(whole);
        return known === null
            ? option
            : { ...(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(Buffer.from(known, 'base64').toString('utf8')), trail: (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .trailOf */ .Q0)(option) };
    });
}
/** `buffer.toString(encoding)`. */
function bufferToString(buffer, encoding, name, node) {
    const content = buffer.text?.() ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('');
    return /^base64(?:url)?$/.test((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(encoding) ?? '') ? encoded(content, name, node) : content;
}


/***/ }),

/***/ 7277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ enteredBy),
/* harmony export */   K: () => (/* binding */ functionIn)
/* harmony export */ });
/* harmony import */ var _model_own_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1616);
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6209);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3882);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6648);
/* harmony import */ var _item_callbacks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6152);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6894);
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7219);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9509);
/** The function that a call enters although another thing is called: `fn.call(…)`, `ids.map(fn)`, `limit(fn, …args)`. */








/** The function, with the arguments that it gets bound; null when the call enters what it names, or nothing known. */
function enteredBy(node, frame) {
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_6__.ts.isTaggedTemplateExpression(node))
        return null;
    const args = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(node, frame);
    const callee = (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_6__/* .skipWrappers */ .s_)(node.expression);
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_6__.ts.isCallExpression(node) && _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_6__.ts.isPropertyAccessExpression(callee)) {
        const entered = throughMethod(callee, args, node, frame);
        if (entered)
            return entered;
    }
    for (const option of (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .cz)((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(callee, frame))) {
        const entered = option.kind === 'foreign' ? frame.world.libraries.enters(option, args, node) : null;
        if (entered)
            return entered;
    }
    return null;
}
function throughMethod(callee, args, node, frame) {
    const name = callee.name.text;
    const [first] = args;
    if (name === 'call' || name === 'apply') {
        const fn = functionIn((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(callee.expression, frame));
        return fn && (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .bindFunction */ .yn)(fn, name, args);
    }
    if (!first)
        return null;
    const plugin = frame.world.libraries.plugs(() => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(callee.expression, frame), name, args, node);
    if (plugin)
        return plugin;
    const position = (0,_model_own_js__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(_item_callbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .ITEMS_AT */ .h, name)?.[0];
    if (position === undefined && name !== 'then')
        return null;
    const of = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(callee.expression, frame);
    if (name !== 'then' && !(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .cz)(of).some((option) => option.kind === 'list'))
        return null;
    const fn = functionIn(first.value());
    if (!fn)
        return null;
    const variable = fn.node.parameters[position ?? 0];
    const item = () => variable ? (0,_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .loopItem */ .oP)(variable, of, callee, fn.closure.world) : (0,_properties_js__WEBPACK_IMPORTED_MODULE_4__/* .eachItem */ .X_)(of, callee);
    const passed = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .passing */ .qO)(() => (name === 'then' ? of : item()), node);
    return {
        ...fn,
        bound: [...fn.bound, ...Array.from({ length: position ?? 0 }, () => nothing(node)), passed],
    };
}
/** The function among the options of a value. */
function functionIn(value) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .optionsOf */ .cz)(value).find((option) => option.kind === 'function') ?? null;
}
function nothing(node) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .passing */ .qO)(() => _value_js__WEBPACK_IMPORTED_MODULE_5__/* .UNDEFINED */ .ZH, node);
}


/***/ }),

/***/ 8589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withEnvironment),
/* harmony export */   G: () => (/* binding */ withSettings)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6894);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9509);
/** Environment variables → what the settings files of the repository and the user's configuration give them. */


/** `value` with what is known of each environment variable among its options. */
function withEnvironment(value, node, world) {
    if (!(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(value).some(isOpenVariable))
        return value;
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(value).flatMap((option) => isOpenVariable(option) ? [variableValue(option, world)] : [option]);
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(options, node, value.kind === 'one-of' && value.every);
}
/** What settings files give a variable, or what the build puts in its place. */
function variableValue(of, world) {
    const set = withSettings(of, world.environment.settings.variable(of.name, of.node.getSourceFile().fileName), world);
    const built = world.environment.given(of.name) === null ? world.libraries.built(of, world) : null;
    if (!built)
        return set;
    const open = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(set).map((option) => (option.kind === 'unknown' ? { ...option, lookedUp: 'defined' } : option));
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([built, ...open], of.node);
}
function isOpenVariable(value) {
    return value.kind === 'unknown' && value.why === 'environment' && value.lookedUp === undefined;
}
/**
 * What a variable or a configuration key may be: the user's own value alone; else what the files say, and the unknown
 * itself, since a deployment may set another value.
 */
function withSettings(of, found, world) {
    const own = world.environment.given(of.name);
    if (own !== null) {
        const mark = { node: of.node, note: `reads ${of.name}, given in the configuration` };
        const before = of.trail.filter(({ node }) => node !== of.node);
        return { kind: 'text', pieces: own === '' ? [] : [own], trail: [...before, mark] };
    }
    const left = { ...of, lookedUp: found.length > 0 ? 'defined' : 'undefined' };
    const followed = found.slice(0, MOST);
    if (found.slice(MOST).some(({ value }) => /^https?:/i.test(value) && !isAmong(followed, value)))
        world.budget.onCut(of.node, 'address');
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([...followed.map((resolved) => settingText(resolved, of, world)), left], of.node);
}
function isAmong(all, value) {
    return all.some((one) => one.value === value);
}
/** With what a deployment may say, all that is followed. */
const MOST = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_OPTIONS */ .K - 1;
/** A setting's text; references that nothing resolves are holes. */
function settingText({ value, way }, of, world) {
    const marks = way.map((setting) => ({ node: setting, note: `${setting.name || 'value'} set here` }));
    const pieces = value
        .split(/(\$\{\{.{0,300}?\}\}|\{\{.{0,300}?\}\}|\$\{[^}]{0,300}\})/)
        .flatMap((piece, index) => {
        if (index % 2 === 0)
            return piece === '' ? [] : [piece];
        const own = world.environment.given(/(?<!\w)(\w+)\W*$/.exec(piece)?.[1] ?? '');
        return own === null ? [{ ...(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('environment', piece, of.node), lookedUp: 'undefined' }] : [own];
    });
    return { kind: 'text', pieces, trail: [...of.trail, ...marks] };
}


/***/ }),

/***/ 6648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  gY: () => (/* binding */ functionValue),
  Vb: () => (/* binding */ nameOf)
});

// EXTERNAL MODULE: ./build/src/syntax/source-unit.js
var source_unit = __webpack_require__(8618);
// EXTERNAL MODULE: ./build/src/syntax/typescript.js
var typescript = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/evaluate/bindings.js + 5 modules
var bindings = __webpack_require__(1058);
// EXTERNAL MODULE: ./build/src/evaluate/calls.js + 4 modules
var calls = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/src/evaluate/classes.js + 4 modules
var classes = __webpack_require__(4743);
// EXTERNAL MODULE: ./build/src/evaluate/globals.js + 1 modules
var globals = __webpack_require__(408);
// EXTERNAL MODULE: ./build/src/evaluate/makers.js
var makers = __webpack_require__(9875);
// EXTERNAL MODULE: ./build/src/evaluate/options.js
var options = __webpack_require__(6894);
// EXTERNAL MODULE: ./build/src/evaluate/value.js
var value = __webpack_require__(9509);
;// CONCATENATED MODULE: ./build/src/evaluate/constructions.js
/** `new X(…)` → the object that it makes. */







/** An instance; or the object that a function gives back although it is called with `new`. */
function constructed(fn, args, node, frame) {
    const given = (0,makers/* isMaker */.L)(fn) ? null : (0,calls/* enter */.Ve)(fn, args, node, frame.depth);
    return given?.kind === 'fields' || given?.kind === 'foreign' ? given : (0,classes/* makeInstance */.kV)(fn, args, node);
}
function evaluateNew(node, frame) {
    const args = (0,calls/* argumentsOf */.aX)(node, frame);
    return (0,options/* mapOptions */.tS)(evaluate(node.expression, frame), node, (callee) => {
        if (callee.kind === 'class')
            return (0,classes/* makeInstance */.kV)(callee, args, node);
        if (callee.kind === 'function')
            return constructed(callee, args, node, frame);
        if (callee.kind === 'foreign') {
            return ((0,globals/* constructGlobal */.l)(callee, args, node) ??
                frame.world.libraries.call(callee, args, node, frame.world) ?? {
                ...(0,value/* unknown */.L5)('call', nameOf(node), node),
                asked: { node, args },
            });
        }
        return callee.kind === 'unknown' ? callee : value/* UNDEFINED */.ZH;
    });
}

// EXTERNAL MODULE: ./build/src/evaluate/environment.js
var environment = __webpack_require__(8589);
// EXTERNAL MODULE: ./build/src/evaluate/frame.js
var evaluate_frame = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/src/evaluate/components.js
var components = __webpack_require__(7946);
// EXTERNAL MODULE: ./build/src/evaluate/lists.js
var lists = __webpack_require__(457);
// EXTERNAL MODULE: ./build/src/evaluate/objects.js
var objects = __webpack_require__(2448);
// EXTERNAL MODULE: ./build/src/evaluate/text.js
var evaluate_text = __webpack_require__(1617);
// EXTERNAL MODULE: ./build/src/evaluate/unknown-from.js
var unknown_from = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/src/evaluate/literals.js
/** Object and array literals. */









function objectLiteral(node, frame) {
    const parts = [];
    for (const property of node.properties) {
        if (typescript.ts.isSpreadAssignment(property)) {
            parts.push({ kind: 'spread', value: () => evaluate(property.expression, frame) });
            continue;
        }
        const name = typescript.ts.isShorthandPropertyAssignment(property)
            ? property.name.text
            : keyOf(property.name, frame);
        if (name === null) {
            // Any of its members may be the one that is written.
            const key = typescript.ts.isComputedPropertyName(property.name) ? property.name.expression : null;
            const keys = () => (key ? [evaluate(key, frame)] : []);
            parts.push({ kind: 'spread', value: () => (0,unknown_from/* unknownFrom */.N)(keys(), 'syntax', nameOf(property), property) });
        }
        else if (typescript.ts.isPropertyAssignment(property)) {
            parts.push({
                kind: 'property',
                name,
                value: (self) => (0,objects/* withSelf */.hR)(evaluate(property.initializer, frame), self),
                node: property,
            });
        }
        else if (typescript.ts.isShorthandPropertyAssignment(property)) {
            parts.push({
                kind: 'property',
                name,
                value: (self) => (0,objects/* withSelf */.hR)(evaluate(property.name, frame), self),
                node: property,
            });
        }
        else if (typescript.ts.isGetAccessorDeclaration(property)) {
            parts.push({
                kind: 'property',
                name,
                value: (self) => (0,calls/* enter */.Ve)({ ...functionValue(property, frame), self }, [], property, frame.depth),
                node: property,
            });
        }
        else {
            parts.push({
                kind: 'property',
                name: typescript.ts.isSetAccessorDeclaration(property) ? `set ${name}` : name,
                value: (self) => ({ ...functionValue(property, frame), self }),
            });
        }
    }
    const object = (0,objects/* fieldsOf */.Pf)(parts, node);
    return (0,components/* isComponent */.Wy)(node) ? (0,components/* withComponentMembers */.DG)(object) : object;
}
function keyOf(name, frame) {
    const written = (0,typescript/* propertyNameText */.CC)(name);
    if (written !== null || !typescript.ts.isComputedPropertyName(name))
        return written;
    return (0,evaluate_text/* knownKey */.xx)(evaluate(name.expression, frame));
}
function arrayLiteral(node, frame) {
    const parts = node.elements.map((element) => {
        if (typescript.ts.isSpreadElement(element))
            return { value: evaluate(element.expression, frame), spread: element.expression };
        return { value: typescript.ts.isOmittedExpression(element) ? value/* UNDEFINED */.ZH : evaluate(element, frame), spread: null };
    });
    return (0,lists/* listOf */.c3)(parts, node);
}

// EXTERNAL MODULE: ./build/src/evaluate/operators.js
var operators = __webpack_require__(869);
// EXTERNAL MODULE: ./build/src/evaluate/properties.js
var properties = __webpack_require__(7219);
// EXTERNAL MODULE: ./build/src/evaluate/questions.js
var questions = __webpack_require__(8021);
;// CONCATENATED MODULE: ./build/src/evaluate/evaluate.js
/** Expression → Value: one dispatch by syntax, memoised, budgeted, cycle-safe. Never throws. */














/** Deeper than anybody writes by hand, and well within the stack of a thread. */
const MAX_NESTING = 400;
/** What `node` is, seen from `frame`, the frame of its nearest function. */
function evaluate(node, frame) {
    const expression = (0,typescript/* skipWrappers */.s_)(node);
    const known = frame.memo.get(expression);
    if (known === 'evaluating') {
        (0,questions/* leaveUnanswered */._O)();
        return (0,value/* unknown */.L5)('cycle', nameOf(expression), expression);
    }
    if (known)
        return known;
    if (!(0,evaluate_frame/* spend */.Rf)(frame, expression))
        return (0,value/* unknown */.L5)('budget', nameOf(expression), expression);
    const { budget } = frame.world;
    if (budget.nesting >= MAX_NESTING) {
        budget.onCut(expression, 'expression');
        return (0,value/* unknown */.L5)('budget', nameOf(expression), expression);
    }
    frame.memo.set(expression, 'evaluating');
    budget.nesting += 1;
    try {
        const value = (0,environment/* withEnvironment */.E)(dispatch(expression, frame), expression, frame.world);
        frame.memo.set(expression, value);
        return value;
    }
    finally {
        budget.nesting -= 1;
        // Where something failed, nothing is being evaluated any more.
        if (frame.memo.get(expression) === 'evaluating')
            frame.memo.delete(expression);
    }
}
function dispatch(node, frame) {
    if (typescript.ts.isStringLiteralLike(node))
        return literal(node);
    if (typescript.ts.isIdentifier(node))
        return (0,bindings/* evaluateIdentifier */.LX)(node, frame);
    if (typescript.ts.isPropertyAccessExpression(node))
        return (0,properties/* readProperty */.i)(node, frame);
    if (typescript.ts.isElementAccessExpression(node))
        return (0,properties/* readElement */.RN)(node, frame);
    if (typescript.ts.isCallExpression(node))
        return (0,calls/* evaluateCall */.wM)(node, frame);
    if (typescript.ts.isTemplateExpression(node))
        return template(node, frame);
    if (typescript.ts.isObjectLiteralExpression(node))
        return objectLiteral(node, frame);
    if ((0,typescript/* isFunctionNode */.Px)(node))
        return functionValue(node, frame);
    if (typescript.ts.isBinaryExpression(node))
        return (0,operators/* evaluateBinary */.vI)(node, frame);
    if (typescript.ts.isConditionalExpression(node))
        return (0,operators/* evaluateConditional */.o8)(node, frame);
    if (typescript.ts.isAwaitExpression(node))
        return evaluate(node.expression, frame);
    if (typescript.ts.isNewExpression(node))
        return evaluateNew(node, frame);
    if (typescript.ts.isArrayLiteralExpression(node))
        return arrayLiteral(node, frame);
    if ((0,source_unit/* isThis */.HB)(node))
        return (0,classes/* evaluateThis */.G9)(node, frame);
    return dispatchRest(node, frame);
}
function dispatchRest(node, frame) {
    if (typescript.ts.isNumericLiteral(node))
        return (0,value/* constant */.dY)(Number(node.text));
    if (node.kind === typescript.ts.SyntaxKind.TrueKeyword)
        return (0,value/* constant */.dY)(true);
    if (node.kind === typescript.ts.SyntaxKind.FalseKeyword)
        return (0,value/* constant */.dY)(false);
    if (node.kind === typescript.ts.SyntaxKind.NullKeyword)
        return (0,value/* constant */.dY)(null);
    if (node.kind === typescript.ts.SyntaxKind.SuperKeyword)
        return (0,classes/* evaluateSuper */.fz)(node, frame);
    if (typescript.ts.isPrefixUnaryExpression(node))
        return (0,operators/* evaluatePrefix */.eX)(node, frame);
    if (typescript.ts.isClassExpression(node))
        return { kind: 'class', node, closure: frame };
    if (typescript.ts.isTaggedTemplateExpression(node))
        return taggedTemplate(node, frame);
    if (typescript.ts.isVoidExpression(node))
        return value/* UNDEFINED */.ZH;
    if (typescript.ts.isMetaProperty(node)) {
        return { kind: 'foreign', module: null, path: ['import.meta'], made: null, node, trail: [] };
    }
    if (typescript.ts.isTypeOfExpression(node))
        return (0,value/* unknown */.L5)('syntax', 'typeof', node);
    return (0,value/* unknown */.L5)('syntax', nameOf(node), node);
}
function literal(node) {
    if ((0,evaluate_text/* isTooLong */.pn)([node.text]))
        return (0,value/* unknown */.L5)('budget', 'a very long text', node);
    return (0,value/* text */.Qq)(node.text, node, 'written here');
}
/** A function with what it closes over; an arrow keeps `this` through its frame. */
function functionValue(node, frame) {
    return { kind: 'function', node, closure: frame, self: null, bound: [], trail: [] };
}
function template(node, frame) {
    if (!typescript.ts.isTemplateExpression(node))
        return (0,value/* text */.Qq)(node.rawText ?? node.text, node, 'written here');
    const pieces = [(0,value/* text */.Qq)(node.head.text, node.head.text === '' ? undefined : node, 'written here')];
    for (const span of node.templateSpans) {
        pieces.push(evaluate(span.expression, frame));
        // A template that only names other values is no place to point at, one that adds text is.
        pieces.push((0,value/* text */.Qq)(span.literal.text, span.literal.text === '' ? undefined : node, 'written here'));
    }
    return (0,evaluate_text/* concatAll */.KO)(pieces, node);
}
/** A tag of the repository is a function; `String.raw` and `url` leave the text as it is; what others do is unknown. */
function taggedTemplate(node, frame) {
    const tag = evaluate(node.tag, frame);
    if (tag.kind === 'function') {
        const result = (0,calls/* enter */.Ve)(tag, (0,calls/* argumentsOf */.aX)(node, frame), node, frame.depth);
        // A tag that puts its texts together in a loop mostly encodes the values between them.
        return isTextOf(result, node.template) ? result : template(node.template, frame);
    }
    const name = node.tag.getText();
    if (name !== 'String.raw' && name !== 'url')
        return (0,value/* unknown */.L5)('call', nameOf(node.tag), node);
    return template(node.template, frame);
}
/** Whether a tag's result is no text, or one that has every text of the template. */
function isTextOf(result, written) {
    if (result.kind === 'unknown')
        return result.why === 'answer';
    if (result.kind === 'one-of')
        return false;
    if (result.kind !== 'text')
        return true;
    const whole = result.pieces.filter((piece) => typeof piece === 'string').join('');
    const spans = typescript.ts.isTemplateExpression(written) ? written.templateSpans.map(({ literal }) => literal) : [];
    return spans.every(({ text: piece }) => whole.includes(piece));
}
/** What the reader calls an expression: its own text on one line, cut where it gets long. */
function nameOf(node) {
    const source = node.getSourceFile();
    const start = node.getStart(source);
    const written = source.text.slice(start, Math.min(node.end, start + 60)).replace(/\s+/g, ' ');
    // A long text may be a secret, and half of one is one, too.
    const raw = written.replace(/(['"`])[^'"`]{16,}(\1|$)/g, '$1…$1');
    return raw.length > 40 ? `${raw.slice(0, 39)}…` : raw;
}


/***/ }),

/***/ 9464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ HTTP_PARAMS),
/* harmony export */   D: () => (/* binding */ fieldsMethod)
/* harmony export */ });
/* harmony import */ var _encodings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(762);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6648);
/* harmony import */ var _mutation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3229);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2448);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6894);
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7219);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1617);
/* harmony import */ var _unknown_from_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75);
/* harmony import */ var _urls_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5508);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9509);
/** Methods of the platform's objects: `URL`, `URLSearchParams`, `Headers`, `Map`. */










/** The brand of objects whose methods give changed copies. */
const HTTP_PARAMS = 'HttpParams';
/** `of.name(...args)` where `of` has no such method of its own. */
function fieldsMethod(of, name, args, node) {
    if (of.brand === 'Buffer' && name === 'toString')
        return (0,_encodings_js__WEBPACK_IMPORTED_MODULE_0__/* .bufferToString */ .JR)(of, args[0]?.value(), (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node), node);
    if (of.brand === HTTP_PARAMS && (name === 'set' || name === 'append'))
        return (0,_mutation_js__WEBPACK_IMPORTED_MODULE_2__/* .mutated */ .l)(of, name, args, { node, surely: true });
    if (of.brand === HTTP_PARAMS && name === 'appendAll')
        return (0,_mutation_js__WEBPACK_IMPORTED_MODULE_2__/* .mutatedInto */ .n)(of, 'assign', args, { node, surely: true });
    if (of.text && (name === 'toString' || name === 'toJSON'))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .toText */ .fE)(of.text(), node);
    if (name === 'get' && of.brand !== null && of.brand !== 'instance')
        return (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .mapOptions */ .tS)(args[0]?.value() ?? _value_js__WEBPACK_IMPORTED_MODULE_9__/* .UNDEFINED */ .ZH, node, (key) => {
            if ((0,_unknown_from_js__WEBPACK_IMPORTED_MODULE_7__/* .isCut */ .x)(key))
                return key;
            const known = (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .knownKey */ .xx)(key);
            return known === null ? (0,_properties_js__WEBPACK_IMPORTED_MODULE_5__/* .anyMember */ .VR)(of, node) : (of.read(known) ?? of.rest() ?? _value_js__WEBPACK_IMPORTED_MODULE_9__/* .UNDEFINED */ .ZH);
        });
    if (name === 'keys')
        return (0,_urls_js__WEBPACK_IMPORTED_MODULE_8__/* .keysOf */ .YD)(of);
    const rest = of.rest();
    return rest ? { ...(0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(rest, name, node), why: 'call' } : (0,_value_js__WEBPACK_IMPORTED_MODULE_9__/* .unknown */ .L5)('call', (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node), node);
}


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ foreign),
/* harmony export */   f: () => (/* binding */ foreignMember)
/* harmony export */ });
/* harmony import */ var _model_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1616);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9509);
/** Things of packages and of the platform: named by where they come from, members dropped into one path. */


/** Names of the global object itself. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global']);
/** Where environment variables are read from, as paths of globals. */
const ENVIRONMENTS = ['process.env', 'import.meta.env', 'Bun.env'];
/** Modules whose members are environment variables, and under which names (empty: the module itself). */
const ENVIRONMENT_MODULES = {
    '$env/static/private': [''],
    '$env/static/public': [''],
    '$env/dynamic/private': ['env'],
    '$env/dynamic/public': ['env'],
    'astro:env/server': [''],
    'astro:env/client': [''],
    'cloudflare:workers': ['env'],
    '@env': [''],
    'react-native-dotenv': [''],
    'react-native-config': ['', 'Config'],
    bun: ['env'],
};
/** A foreign thing; environment variables are known as such. */
function foreign(module, path, node) {
    const [head, ...rest] = path;
    if (module === 'process' || module === 'node:process')
        return foreign(null, ['process', ...withoutDefault(path)], node);
    if (module === null && head !== undefined && rest.length > 0 && GLOBAL_OBJECTS.has(head)) {
        return foreign(null, rest, node);
    }
    const members = module === null ? path : withoutDefault(path);
    const variable = environmentVariable(module, members);
    if (variable !== null)
        return { ...(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('environment', variable, node), trail: [{ node, note: `reads ${variable}` }] };
    return { kind: 'foreign', module, path: members, made: null, node, trail: [] };
}
/** The variable that a path of members reads, or null. */
function environmentVariable(module, path) {
    const holders = module === null ? ENVIRONMENTS : (0,_model_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(ENVIRONMENT_MODULES, module);
    const holder = path.slice(0, -1).join('.');
    return holders?.includes(holder) ? (path.at(-1) ?? null) : null;
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


/***/ }),

/***/ 9089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ makeWorld),
/* harmony export */   Dm: () => (/* binding */ frameOf),
/* harmony export */   Eo: () => (/* binding */ goesOn),
/* harmony export */   HB: () => (/* binding */ isConsistent),
/* harmony export */   Pg: () => (/* binding */ assume),
/* harmony export */   Rf: () => (/* binding */ spend),
/* harmony export */   Ys: () => (/* binding */ openFrame),
/* harmony export */   el: () => (/* binding */ makeBudget),
/* harmony export */   gP: () => (/* binding */ makeFrame),
/* harmony export */   jG: () => (/* binding */ frameAt)
/* harmony export */ });
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6209);
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4743);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8021);
/** Where evaluation stands: which function, called with what, under which assumptions about its callers. */



function makeBudget(steps, onCut, isLate = () => false) {
    (0,_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .watchQuestions */ .jP)(isLate);
    return { steps, nesting: 0, floor: 0, tangled: new Set(), onCut, isLate };
}
function makeWorld(from, assumptions = new Map()) {
    const { program, libraries, budget, environment } = from;
    return {
        program,
        libraries,
        budget,
        environment,
        assumptions,
        open: new Map(),
        selves: new Map(),
        entered: [],
    };
}
/** The same world with more assumed; the last assumption is the newest. */
function assume(world, assumptions) {
    const all = new Map(world.assumptions);
    for (const assumption of assumptions)
        all.set(assumption.owner, assumption);
    return makeWorld(world, all);
}
function makeFrame(from) {
    return { ...from, memo: new Map() };
}
/** The frame of a function of which nothing is known but the world's assumptions. */
function openFrame(fn, world) {
    const known = world.open.get(fn);
    if (known)
        return known;
    const outer = fn ? openFrame((0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_2__/* .enclosingFunction */ .pG)(fn), world) : null;
    const open = makeFrame({ world, fn, args: null, self: null, outer, depth: 0 });
    // Set before the site is looked at: a caller inside the function itself finds the open frame.
    world.open.set(fn, open);
    const assumption = fn && world.assumptions.get(fn);
    const entered = (assumption?.kind === 'call' ? assumption.site.enter(world) : fn && (0,_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .constructedFrame */ .cj)(fn, world)) ?? open;
    world.open.set(fn, entered);
    return entered;
}
/** Whether the functions around a frame were entered from where the world assumes, as far as it assumes anything. */
function isConsistent(frame) {
    for (let at = frame.outer; at; at = at.outer) {
        const assumption = at.fn && at.site ? at.world.assumptions.get(at.fn) : undefined;
        if (assumption?.kind === 'call' && assumption.site.node !== at.site)
            return false;
    }
    return true;
}
/** The frame in which a node is evaluated when nobody calls: that of its nearest function. */
function frameAt(node, world) {
    return openFrame((0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_2__/* .enclosingFunction */ .pG)(node), world);
}
/** The frame of `fn` as seen from `frame`: its own when it lies lexically around, else the open one. */
function frameOf(fn, frame) {
    for (let at = frame; at; at = at.outer)
        if (at.fn === fn)
            return at;
    return openFrame(fn, frame.world);
}
/** How many steps are counted before somebody looks at the clock. */
const STEPS_PER_LOOK = 256;
/** Counts steps; false when the scan has used up its budget. */
function spend(frame, node, steps = 1) {
    const { budget } = frame.world;
    const before = budget.steps;
    budget.steps -= steps;
    const isLook = Math.floor(before / STEPS_PER_LOOK) !== Math.floor(budget.steps / STEPS_PER_LOOK);
    if (isLook && !goesOn(frame.world, node))
        return false;
    if (budget.steps > budget.floor)
        return true;
    if (budget.steps <= 0)
        budget.onCut(node, 'scan');
    return false;
}
/** Whether there is time left; where there is none, nothing is left at all. */
function goesOn({ budget }, node) {
    if (budget.steps <= 0)
        return false;
    if (!budget.isLate())
        return true;
    budget.steps = 0;
    budget.onCut(node, 'time');
    return false;
}


/***/ }),

/***/ 408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ callGlobal),
  l: () => (/* binding */ constructGlobal)
});

// EXTERNAL MODULE: ./build/src/model/own.js
var own = __webpack_require__(1616);
// EXTERNAL MODULE: ./build/src/model/package-name.js
var package_name = __webpack_require__(9942);
// EXTERNAL MODULE: ./build/src/evaluate/calls.js + 4 modules
var calls = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/src/evaluate/encodings.js
var encodings = __webpack_require__(762);
// EXTERNAL MODULE: ./build/src/evaluate/evaluate.js + 2 modules
var evaluate = __webpack_require__(6648);
// EXTERNAL MODULE: ./build/src/evaluate/fields-methods.js
var fields_methods = __webpack_require__(9464);
// EXTERNAL MODULE: ./build/src/evaluate/foreign.js
var foreign = __webpack_require__(3816);
// EXTERNAL MODULE: ./build/src/evaluate/lists.js
var lists = __webpack_require__(457);
// EXTERNAL MODULE: ./build/src/evaluate/objects.js
var objects = __webpack_require__(2448);
// EXTERNAL MODULE: ./build/src/evaluate/options.js
var evaluate_options = __webpack_require__(6894);
// EXTERNAL MODULE: ./build/src/evaluate/text.js
var evaluate_text = __webpack_require__(1617);
// EXTERNAL MODULE: ./build/src/evaluate/value.js
var evaluate_value = __webpack_require__(9509);
;// CONCATENATED MODULE: ./build/src/evaluate/percent-encoding.js
/** Texts as URLs have them: `encodeURIComponent` and back. */



/** Known text is written as in a URL; holes stay holes. */
function percentEncoded(value, node) {
    return eachText(value, node, (known) => {
        const written = encodeURIComponent(known.replace(/\p{Surrogate}/gu, '\ufffd'));
        return (0,evaluate_text/* isTooLong */.pn)([written]) ? (0,evaluate_value/* unknown */.L5)('budget', 'a very long text', node) : (0,evaluate_value/* text */.Qq)(written);
    });
}
/** What stands written as in a URL; what is no such text is left as it is. */
function percentDecoded(value, node) {
    return eachText(value, node, (known) => {
        try {
            return (0,evaluate_value/* text */.Qq)(decodeURIComponent(known));
        }
        catch {
            return (0,evaluate_value/* text */.Qq)(known);
        }
    });
}
/** Known texts changed; what is not known in whole is left as text. */
function eachText(value, node, change) {
    if (!value)
        return null;
    return (0,evaluate_options/* mapOptions */.tS)(value, node, (option) => {
        const known = (0,evaluate_text/* knownText */.bG)(option);
        return known === null ? (0,evaluate_text/* toText */.fE)(option, node) : change(known);
    });
}

// EXTERNAL MODULE: ./build/src/evaluate/properties.js
var properties = __webpack_require__(7219);
// EXTERNAL MODULE: ./build/src/evaluate/urls.js
var urls = __webpack_require__(5508);
;// CONCATENATED MODULE: ./build/src/evaluate/globals.js
/** What the platform's own functions make of their arguments: one table, by where the name comes from. */















const first = ([value]) => value ?? null;
const string = ([value], node) => (value ? (0,evaluate_text/* toText */.fE)(value, node) : (0,evaluate_value/* text */.Qq)(''));
const decoded = ([value], node) => percentDecoded(value, node);
const globals_assign = (given, node) => (0,objects/* fieldsOf */.Pf)(given.map((value) => ({ kind: 'spread', value: () => value })), node);
/** The first that has a property counts. */
const defaults = (given, node) => globals_assign(given.toReversed(), node);
const params = ([init], node) => (0,urls/* searchParamsFrom */.px)(init, node);
const joined = (given, node) => {
    const path = (0,evaluate_text/* joinList */.D7)((0,evaluate_value/* list */.p_)(given), (0,evaluate_value/* text */.Qq)('/'), node);
    const whole = (0,evaluate_text/* knownText */.bG)(path);
    return whole === null ? path : (0,evaluate_value/* text */.Qq)(whole.replace(/\/{2,}/g, '/'));
};
const CALLS = {
    String: string,
    encodeURIComponent: ([value], node) => percentEncoded(value, node),
    encodeURI: string,
    decodeURIComponent: decoded,
    decodeURI: decoded,
    unescape: decoded,
    'Buffer.from': ([value, encoding], node) => (value ? (0,encodings/* bufferOf */.Kb)(value, encoding, node) : null),
    'buffer.Buffer.from': ([value, encoding], node) => (value ? (0,encodings/* bufferOf */.Kb)(value, encoding, node) : null),
    atob: ([value], node) => (value ? (0,evaluate_text/* toText */.fE)((0,encodings/* bufferOf */.Kb)(value, (0,evaluate_value/* text */.Qq)('base64'), node), node) : null),
    'Object.freeze': first,
    'Object.seal': first,
    structuredClone: first,
    'Promise.resolve': first,
    'Promise.all': first,
    'Promise.race': ([value], node) => (value ? (0,evaluate_options/* oneOf */.yL)((0,evaluate_options/* optionsOf */.cz)((0,properties/* eachItem */.X_)(value, node)), node) : null),
    'Promise.any': ([value], node) => (value ? (0,evaluate_options/* oneOf */.yL)((0,evaluate_options/* optionsOf */.cz)((0,properties/* eachItem */.X_)(value, node)), node) : null),
    'Array.from': ([of, each], node) => listFrom(of, each, node),
    'Array.of': (given) => (0,evaluate_value/* list */.p_)(given),
    Array: ([length], node) => emptyList(length, node),
    'Object.assign': globals_assign,
    // The packages that do the same.
    'object-assign': globals_assign,
    'core-js/library/fn/object/assign': globals_assign,
    'core-js/fn/object/assign': globals_assign,
    'lodash.assign': globals_assign,
    'lodash.merge': globals_assign,
    'lodash/assign': globals_assign,
    'lodash/merge': globals_assign,
    'lodash.defaults': defaults,
    'lodash/defaults': defaults,
    'lodash-es.assign': globals_assign,
    'lodash-es.merge': globals_assign,
    'lodash-es.defaults': defaults,
    // Mostly they leave out what has no value: all that there is may be in what they give.
    'lodash.pickBy': first,
    'lodash.omitBy': first,
    'lodash/pickBy': first,
    'lodash/omitBy': first,
    'lodash-es.pickBy': first,
    'lodash-es.omitBy': first,
    deepmerge: globals_assign,
    defu: defaults,
    'String.raw': ([template, ...values], node) => rawText(template, values, node),
    'Object.keys': ([value]) => (value?.kind === 'fields' ? (0,urls/* keysOf */.YD)(value) : null),
    'Object.values': ([value]) => (value?.kind === 'fields' ? pairsOf(value, (_name, item) => item) : null),
    'Object.entries': ([value]) => value?.kind === 'fields' ? pairsOf(value, (name, item) => (0,evaluate_value/* list */.p_)([(0,evaluate_value/* text */.Qq)(name), item])) : null,
    'Object.fromEntries': ([value], node) => value ? { ...(0,urls/* searchParamsFrom */.px)(value, node), brand: null, text: null } : null,
    'JSON.stringify': ([value], node) => value?.kind === 'fields'
        ? { ...value, brand: 'JSON', text: () => writtenOut(value, node) }
        : (value ?? null),
    'JSON.parse': ([value]) => value?.kind === 'fields' && value.brand === 'JSON' ? { ...value, brand: null, text: null } : null,
    'Netlify.env.get': ([name], node) => variable(name, node),
    'Deno.env.get': ([name], node) => variable(name, node),
    'path.join': joined,
    'path.posix.join': joined,
    'querystring.stringify': params,
    'qs.stringify': params,
    'query-string.stringify': params,
    'url.parse': ([address], node) => (address ? (0,urls/* urlFrom */.sc)(address, undefined, node) : null),
    'url.format': string,
};
const CONSTRUCTORS = {
    URL: ([path, base], node) => (path ? (0,urls/* urlFrom */.sc)(path, base, node) : null),
    URLSearchParams: params,
    Headers: ([init], node) => (0,urls/* headersFrom */.J)(init, node),
    '@angular/common/http.HttpParams': ([init], node) => httpParams(init, node),
    '@angular/common/http.HttpHeaders': ([init], node) => (0,urls/* headersFrom */.J)(init, node),
    'axios.AxiosHeaders': ([init], node) => (0,urls/* headersFrom */.J)(init, node),
    Map: ([init], node) => ({ ...(0,urls/* searchParamsFrom */.px)(init, node), brand: 'Map', text: null }),
    String: string,
    Buffer: ([value, encoding], node) => (value ? (0,encodings/* bufferOf */.Kb)(value, encoding, node) : null),
    Array: ([length], node) => emptyList(length, node),
    Request: ([url, options], node) => (url ? request(url, options, node) : null),
};
/** An object as text: which text is not followed; of one that is too large, that is said. */
function writtenOut(value, node) {
    return (0,lists/* isTooLarge */.I9)(value)
        ? (0,evaluate_value/* unknown */.L5)('budget', 'a very large object', node)
        : (0,evaluate_value/* unknown */.L5)('call', (0,evaluate/* nameOf */.Vb)(node), node);
}
/** `Array.from(list, each)`; of what is no known list, `each` is called with something. */
function listFrom(of, each, node) {
    if (!of || !each)
        return of ?? null;
    if (each.kind !== 'function')
        return (0,evaluate_value/* unknown */.L5)('call', (0,evaluate/* nameOf */.Vb)(node), node);
    const entered = (item, index) => (0,calls/* enter */.Ve)(each, [(0,evaluate_value/* passing */.qO)(() => item, node), (0,evaluate_value/* passing */.qO)(() => index, node)], node, each.closure.depth);
    if (of.kind === 'list')
        return { ...of, items: of.items.map((item, index) => entered(item, (0,evaluate_value/* constant */.dY)(index))) };
    const some = (name) => (0,evaluate_value/* unknown */.L5)('syntax', name, node);
    return (0,lists/* unordered */.bC)((0,evaluate_value/* list */.p_)([entered(some('item'), some('index'))]));
}
/** `Array(n)`: what fills it is not followed; of one that is too large, that is said. */
function emptyList(length, node) {
    const isLarge = length?.kind === 'constant' && typeof length.value === 'number' && length.value > lists/* MAX_ITEMS */._5;
    return isLarge ? (0,evaluate_value/* unknown */.L5)('budget', 'a very long list', node) : null;
}
/** Angular's `HttpParams`, which are told an object or a text, and never change: see fields-methods.ts. */
function httpParams(init, node) {
    const given = init?.kind === 'fields' ? (init.read('fromObject') ?? init.read('fromString')) : init;
    return { ...(0,urls/* searchParamsFrom */.px)(given ?? undefined, node), brand: fields_methods/* HTTP_PARAMS */.A };
}
/** The result of a platform function, or null when the table has none. */
function callGlobal(callee, args, node) {
    const builtin = callee.made ? undefined : (0,own/* own */.Z)(CALLS, globalPath(callee));
    if (builtin)
        return builtin((0,lists/* valuesOf */.sm)(args), node);
    const [value] = callee.made || !(0,encodings/* isEncoder */.fu)(callee.module, callee.path) ? [] : (0,lists/* valuesOf */.sm)(args);
    return value ? (0,encodings/* encoded */.dS)(value, (0,evaluate/* nameOf */.Vb)(node), node) : null;
}
/** The object a platform class makes, or null when the table has none. */
function constructGlobal(callee, args, node) {
    const builtin = callee.made ? undefined : (0,own/* own */.Z)(CONSTRUCTORS, globalPath(callee));
    return builtin ? builtin((0,lists/* valuesOf */.sm)(args), node) : null;
}
/** `node:path`'s `posix.join` is `path.posix.join`; `URL` of `node:url` is the global. */
function globalPath(callee) {
    const module = callee.module && (0,package_name/* packageName */.o)(callee.module);
    const [head] = callee.path;
    if (module === 'url' && (head === 'URL' || head === 'URLSearchParams'))
        return callee.path.join('.');
    return module === null ? callee.path.join('.') : [module, ...callee.path].join('.');
}
/** `String.raw({ raw: texts }, ...values)`: texts and values by turns. */
function rawText(template, values, node) {
    const texts = template ? (0,properties/* readMember */.hd)(template, 'raw', node) : null;
    if (texts?.kind !== 'list')
        return texts?.kind === 'unknown' ? texts : null;
    return (0,evaluate_text/* concatAll */.KO)(texts.items.flatMap((item, index) => [item, ...(values[index] ? [values[index]] : [])]), node);
}
function pairsOf(value, pair) {
    return (0,evaluate_value/* list */.p_)(value.names().map((name) => pair(name, value.read(name) ?? evaluate_value/* UNDEFINED */.ZH)), value.rest());
}
function variable(name, node) {
    const known = name ? (0,evaluate_text/* knownKey */.xx)(name) : null;
    return known === null ? null : (0,foreign/* foreign */.V)(null, ['process', 'env', known], node);
}
/** A `Request` is its URL as text, and its options as fields. */
function request(url, options, node) {
    const address = (0,evaluate_options/* optionsOf */.cz)(url).map((option) => option.kind === 'fields' && option.brand === 'Request' ? (0,properties/* readMember */.hd)(option, 'url', node) : option);
    const parts = [
        { kind: 'property', name: 'url', value: () => address[0] ?? url },
        ...(options ? [{ kind: 'spread', value: () => options }] : []),
    ];
    return { ...(0,objects/* fieldsOf */.Pf)(parts, node), brand: 'Request', text: () => address[0] ?? url };
}


/***/ }),

/***/ 6152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ITEMS_AT)
/* harmony export */ });
/** Array methods that call a function with items, and at which of its positions. */
const ITEMS_AT = {
    map: [0],
    flatMap: [0],
    forEach: [0],
    filter: [0],
    find: [0],
    findLast: [0],
    findIndex: [0],
    some: [0],
    every: [0],
    reduce: [1],
    reduceRight: [1],
    sort: [0, 1],
    toSorted: [0, 1],
};


/***/ }),

/***/ 2844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ isMakerNode),
/* harmony export */   S6: () => (/* binding */ constructsItself),
/* harmony export */   Uf: () => (/* binding */ MAX_LAYERS),
/* harmony export */   gt: () => (/* binding */ isBaseCall),
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var _syntax_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6209);
/* harmony import */ var _syntax_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5727);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(970);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3882);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6648);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9089);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9509);
/** What an instance consists of: a layer for each class or function that makes it, with the arguments that it gets. */








/** How many classes in a row are followed from one to the one it extends. */
const MAX_LAYERS = 100;
/** The chain of a class or function. */
function layersOf(of, args, self, below = 0) {
    const { world } = of.closure;
    if (below >= MAX_LAYERS || !(0,_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .spend */ .Rf)(of.closure, of.node)) {
        world.budget.onCut(of.node, 'name');
        return { layers: [], rest: (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)('budget', 'class', of.node) };
    }
    return of.kind === 'class' ? classLayers(of, args, self, below) : functionLayers(of, args, self, below);
}
function classLayers(of, args, self, below) {
    const maker = constructorOf(of.node);
    const frame = lazily(() => ({ ...of.closure, self: self(), memo: new Map() }));
    const constructed = lazily(() => maker && constructing(maker, args, self(), frame()));
    const heritage = (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__/* .baseOf */ .bx)(of.node);
    const base = heritage && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(heritage, of.closure);
    const known = base && isMakerValue(base) && base.node !== of.node ? base : null;
    const own = { node: of.node, maker: of, frame, constructed, methods: new Map() };
    if (!known)
        return {
            layers: [own],
            rest: heritage && (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)('import', heritage.getText(), heritage),
        };
    const { layers, rest } = layersOf(known, superArguments(maker, constructed, args), self, below + 1);
    return { layers: [own, ...layers], rest };
}
function isMakerValue(value) {
    return value.kind === 'class' || value.kind === 'function';
}
/** A constructor function, and those that it calls on what it makes: `Base.call(this, options)`. */
function functionLayers(of, args, self, below) {
    const all = args && [...of.bound, ...args];
    const constructed = lazily(() => constructing(of.node, all, self(), of.closure));
    const frame = () => of.closure;
    const layers = [{ node: of.node, maker: of, frame, constructed, methods: new Map() }];
    let rest = null;
    const goOn = (base) => {
        layers.push(...base.layers);
        rest ??= base.rest;
    };
    for (const call of baseCallsIn(of.node, of.closure)) {
        const inside = constructed();
        const callee = _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isPropertyAccessExpression(call.expression) ? call.expression : null;
        const base = callee && (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluate */ ._3)(callee.expression, inside);
        if (base?.kind === 'function' && callee && base.node !== of.node) {
            const isList = callee.name.text === 'apply';
            const passed = (0,_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .argumentsOf */ .aX)(call, inside).slice(1);
            const given = passed.map((argument) => (isList ? { ...argument, spread: true } : argument));
            goOn(layersOf({ ...base, bound: [] }, given, self, below + 1));
        }
        else if (callee)
            rest ??= (0,_value_js__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5)('import', callee.expression.getText(), call);
    }
    for (const { maker, args: made } of (0,_bases_js__WEBPACK_IMPORTED_MODULE_2__/* .basesOf */ .c)(of)) {
        if (!layers.some(({ node }) => node === maker.node))
            goOn(layersOf(maker, made, self, below + 1));
    }
    return { layers, rest };
}
function constructing(fn, args, self, outer) {
    return (0,_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFrame */ .gP)({ world: outer.world, fn, args, self, outer, depth: outer.depth + 1 });
}
function constructorOf(node) {
    const isMaker = (member) => _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isConstructorDeclaration(member) && member.body !== undefined;
    return node.members.find(isMaker) ?? null;
}
/** What `super(…)` passes on; without a constructor everything. */
function superArguments(maker, constructed, args) {
    if (!maker)
        return args;
    const call = findSuperCall(maker);
    const frame = constructed();
    return call && frame ? (0,_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .argumentsOf */ .aX)(call, frame) : [];
}
function findSuperCall(maker) {
    for (const statement of maker.body?.statements ?? []) {
        if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isExpressionStatement(statement) || !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isCallExpression(statement.expression))
            continue;
        if (statement.expression.expression.kind === _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.SyntaxKind.SuperKeyword)
            return statement.expression;
    }
    return null;
}
/** `Base.call(this, …)` and `Base.apply(this, …)` in a function itself. */
function baseCallsIn(fn, closure) {
    const unit = closure.world.program.open(fn.getSourceFile().fileName);
    return (unit?.calls ?? []).flatMap((call) => call.pos >= fn.pos && call.end <= fn.end && isBaseCall(call) && (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__/* .enclosingFunction */ .pG)(call) === fn
        ? [call]
        : []);
}
/** Whether a call makes another function fill the `this` of the one that it stands in: `Base.call(this, options)`. */
function isBaseCall(call) {
    if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isCallExpression(call) || !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isPropertyAccessExpression(call.expression))
        return false;
    const { name, expression } = call.expression;
    const fn = (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__/* .enclosingFunction */ .pG)(call);
    const isMember = _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isPropertyAccessExpression(expression) && (0,_syntax_write_js__WEBPACK_IMPORTED_MODULE_1__/* .isThis */ .HB)(expression.expression);
    if ((name.text !== 'call' && name.text !== 'apply') || isMember || !fn || _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isArrowFunction(fn))
        return false;
    const [first] = call.arguments;
    const target = first && (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__/* .skipWrappers */ .s_)(first);
    if (!target)
        return false;
    if ((0,_syntax_write_js__WEBPACK_IMPORTED_MODULE_1__/* .isThis */ .HB)(target))
        return true;
    const declared = _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isIdentifier(target) ? (0,_syntax_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeclaration */ .MC)(target.text, target)?.node : null;
    return (!!declared && _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isVariableDeclaration(declared) && !!declared.initializer && (0,_syntax_write_js__WEBPACK_IMPORTED_MODULE_1__/* .isThis */ .HB)(declared.initializer));
}
/** Whether a function that is called without `new` makes an instance all the same: `if (!(this instanceof X)) return new X()`. */
function constructsItself(fn) {
    if (!fn.body || !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isBlock(fn.body))
        return false;
    return fn.body.statements.slice(0, 3).some((statement) => {
        if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isIfStatement(statement))
            return false;
        const text = statement.expression.getText();
        return (/\binstanceof\b|\bnew\.target\b/.test(text) && /^!/.test(text) && returnsNew(statement.thenStatement));
    });
}
function returnsNew(statement) {
    const [only] = _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isBlock(statement) ? statement.statements : [statement];
    const value = only && _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isReturnStatement(only) && only.expression ? (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__/* .skipWrappers */ .s_)(only.expression) : null;
    return value !== null && _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isNewExpression(value);
}
/** Whether a node is a class or a function: what `new` makes instances with. */
function isMakerNode(node) {
    return _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isClassLike(node) || (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__/* .isFunctionNode */ .Px)(node);
}
function lazily(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   R9: () => (/* binding */ itemAt),
/* harmony export */   _5: () => (/* binding */ MAX_ITEMS),
/* harmony export */   aO: () => (/* binding */ flattened),
/* harmony export */   bC: () => (/* binding */ unordered),
/* harmony export */   bY: () => (/* binding */ sliced),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   u0: () => (/* binding */ isExact),
/* harmony export */   vP: () => (/* binding */ itemsWithRest)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6648);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6894);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1617);
/* harmony import */ var _unknown_from_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9509);
/** Lists that are put together from others: what they hold, and where that ends being followed. */





/** The most items of a list that grows: one that is doubled again and again ends here. */
const MAX_ITEMS = 2_000;
/** The parts in a row. What is spread and is no known list may bring any items: that is the `rest`. */
function listOf(parts, node) {
    const items = [];
    let rest = null;
    let placed = null;
    let longest = parts.length;
    for (const { value, spread } of parts) {
        if (!spread)
            items.push(value);
        else if (value.kind === 'list') {
            if (!isExact(value))
                placed ??= items.length + (value.placed ?? value.items.length);
            rest ??= value.rest;
            for (const item of value.items)
                items.push(item);
            longest = Math.max(longest, value.items.length);
        }
        else {
            placed ??= items.length;
            rest ??= value.kind === 'unknown' ? value : (0,_unknown_from_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .N)([value], 'syntax', (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(spread), spread);
        }
        // As long as somebody wrote it is no growing.
        if (items.length > MAX_ITEMS && items.length > longest)
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('budget', 'a very long list', node);
    }
    return { ...(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(items, rest), ...(placed !== null && placed < items.length ? { placed } : {}) };
}
/** The items, and what else there may be. */
function itemsWithRest({ items, rest }) {
    return rest ? [...items, rest] : items;
}
/** What a function is given; the items of a list that is spread there, and as one value what else that may bring. */
function valuesOf(args) {
    return args.flatMap((argument) => {
        const value = argument.value();
        return argument.spread && value.kind === 'list' ? itemsWithRest(value) : [value];
    });
}
/** The item at an index, counted from the end where it is negative. */
function itemAt({ items, rest, placed = items.length }, index, node) {
    const isPlaced = index >= 0 && index < placed;
    if (rest)
        return (isPlaced ? items[index] : null) ?? rest;
    const item = items.at(index);
    return !isPlaced && placed < items.length ? (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(items.slice(placed), node) : (item ?? _value_js__WEBPACK_IMPORTED_MODULE_4__/* .UNDEFINED */ .ZH);
}
/** Whether a list's items are all that there are, each where it is. */
function isExact({ items, rest, placed = items.length }) {
    return rest === null && placed >= items.length;
}
/** The same items in an order that is not known. */
function unordered(of) {
    return { ...of, placed: 0 };
}
/** The items in the order of their texts; where these are not known, in any. */
function sorted(of) {
    const texts = of.items.map((item) => ({ item, text: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(item) ?? '' }));
    if (!isExact(of) || of.items.some((item) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(item) === null))
        return unordered(of);
    // As `sort()` does it: by code units.
    texts.sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
    return { ...of, items: texts.map(({ item }) => item) };
}
/** The items from one index to another. */
function sliced(of, from, to) {
    if (of.placed === undefined && !of.rest)
        return { ...of, items: of.items.slice(from, to) };
    return {
        ...of,
        items: of.items.slice(Math.max(0, from)),
        placed: from < 0 ? 0 : Math.max(0, (of.placed ?? of.items.length) - from),
    };
}
/** The list with its inner lists' items in the place of these. */
function flattened(of, items, node) {
    const parts = items.map((value) => ({ value, spread: value.kind === 'list' ? node : null }));
    const whole = listOf(parts, node);
    if (whole.kind !== 'list' || isExact(of))
        return whole;
    return { ...whole, rest: of.rest, ...(of.placed === undefined ? {} : { placed: 0 }) };
}
/** Whether an object has more members, with those of its members, than are followed. */
function isTooLarge(value) {
    let left = MAX_ITEMS;
    const open = [value];
    for (let one = open.pop(); one; one = open.pop()) {
        left -= 1;
        if (left < 0 || (one.kind === 'unknown' && one.why === 'budget'))
            return true;
        if (one.kind === 'list')
            open.push(...one.items.slice(0, left + 1));
        else if (one.kind === 'fields')
            for (const name of one.names().slice(0, left + 1)) {
                const member = one.read(name);
                if (member)
                    open.push(member);
            }
    }
    return false;
}


/***/ }),

/***/ 519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ derivedFunctions),
/* harmony export */   x: () => (/* binding */ makerOfMethod)
/* harmony export */ });
/* harmony import */ var _syntax_placed_writes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _syntax_source_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8618);
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6209);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(970);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6648);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9089);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2844);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(517);
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7219);
/** Which function is a method of what: on whose prototype it is put. */









const indexes = new WeakMap();
/** The class or function on whose prototype a function is put; null for none, or for several. */
function makerOfMethod(fn, world) {
    return methodsIn(world).get(fn) ?? null;
}
function methodsIn({ program, libraries, budget, environment }) {
    const before = indexes.get(program);
    if (before?.opened === program.opened.length)
        return before.makers;
    const makers = new Map();
    // Set before it is complete: what is looked up meanwhile finds what is known so far.
    indexes.set(program, { opened: program.opened.length, makers });
    const open = (0,_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .makeWorld */ .Bc)({ program, libraries, budget, environment });
    for (const [of, writes] of (0,_syntax_placed_writes_js__WEBPACK_IMPORTED_MODULE_0__/* .placedWrites */ .k)(program)) {
        for (const placed of writes) {
            const found = methodsPut(of, placed, open);
            for (const fn of found?.functions ?? []) {
                const known = makers.get(fn);
                makers.set(fn, known === undefined || known === found?.maker ? (found?.maker ?? null) : null);
            }
        }
    }
    indexes.set(program, { opened: program.opened.length, makers });
    return makers;
}
/** The functions that one write puts on a prototype. */
function methodsPut(of, { write, path }, world) {
    const at = path.indexOf('prototype');
    const maker = at < 0 ? null : makerAt(of, path.slice(0, at), world);
    if (!maker)
        return null;
    const { node } = write;
    const frame = (0,_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .frameAt */ .jG)(node, world);
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_8__.ts.isBinaryExpression(node)) {
        const isShared = path.length === at + 1 && !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_8__.ts.isObjectLiteralExpression((0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_8__/* .skipWrappers */ .s_)(node.right));
        return isShared ? null : { maker, functions: functionsIn((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._3)(node.right, frame), 1) };
    }
    const name = _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_8__.ts.isCallExpression(node) ? ((0,_syntax_source_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .calleeName */ .wt)(node) ?? '') : '';
    if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_8__.ts.isCallExpression(node) || !write.into || /inherits|extends|setPrototypeOf/i.test(name))
        return null;
    return { maker, functions: node.arguments.slice(1).flatMap((arg) => functionsIn((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._3)(arg, frame), 2)) };
}
/** A function, or those that an object holds. */
function functionsIn(value, depth) {
    if (value.kind === 'function')
        return [value.node];
    if (value.kind !== 'fields' || depth === 0)
        return [];
    return value.names().flatMap((name) => {
        const held = value.read(name);
        return held ? functionsIn(held, depth - 1) : [];
    });
}
/** The constructor functions that go on from others. */
function derivedFunctions(world) {
    const found = new Map();
    for (const [of, writes] of (0,_syntax_placed_writes_js__WEBPACK_IMPORTED_MODULE_0__/* .placedWrites */ .k)(world.program)) {
        for (const { path } of writes) {
            const at = path.indexOf('prototype');
            const maker = makerAt(of, at < 0 ? path : path.slice(0, at), world);
            if (!maker || _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_8__.ts.isClassLike(maker) || found.has(maker))
                continue;
            const made = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .functionValue */ .gY)(maker, (0,_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .frameAt */ .jG)(maker, world));
            if ((0,_bases_js__WEBPACK_IMPORTED_MODULE_2__/* .basesOf */ .c)(made).length > 0)
                found.set(maker, made);
        }
    }
    return [...found.values()];
}
function makerAt(of, path, world) {
    if (path.length === 0 && (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .isMakerNode */ .JJ)(of))
        return of;
    const start = _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_8__.ts.isSourceFile(of)
        ? (0,_modules_js__WEBPACK_IMPORTED_MODULE_6__/* .moduleMember */ .pJ)(of.fileName, '*', of, { world })
        : valueAt(of, (0,_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .frameAt */ .jG)(of, world));
    const value = path.reduce((at, name) => at && (0,_properties_js__WEBPACK_IMPORTED_MODULE_7__/* .readMember */ .hd)(at, name, of), start);
    return value?.kind === 'class' || value?.kind === 'function' ? value.node : null;
}
function valueAt(of, frame) {
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_8__.ts.isVariableDeclaration(of))
        return of.initializer ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._3)(of.initializer, frame) : null;
    return _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_8__.ts.isExpression(of) ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._3)(of, frame) : null;
}


/***/ }),

/***/ 9875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ memberOfMaker),
/* harmony export */   L: () => (/* binding */ isMaker),
/* harmony export */   cO: () => (/* binding */ writtenPrototype)
/* harmony export */ });
/* harmony import */ var _syntax_placed_writes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _syntax_source_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8618);
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6209);
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4743);
/* harmony import */ var _maker_methods_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(519);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2448);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6196);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3094);
/** Functions and classes as objects: what is written into them and into their prototypes, wherever that stands. */








const objects = new WeakMap();
/** A function or class as an object with what was written into it; its prototype has what was written into that. */
function makerObject(of) {
    let known = objects.get(of.closure);
    if (!known) {
        known = new Map();
        objects.set(of.closure, known);
    }
    const before = known.get(of.node);
    if (before)
        return before;
    const prototype = (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)([], of.node);
    let object = (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)([{ kind: 'property', name: 'prototype', value: () => prototype }], of.node);
    // Set before the writes are applied: they may read what was written before.
    known.set(of.node, object);
    for (const { write, path } of (0,_syntax_placed_writes_js__WEBPACK_IMPORTED_MODULE_0__/* .writesInto */ .L)(of.node, of.closure.world.program)) {
        const surely = (0,_order_js__WEBPACK_IMPORTED_MODULE_6__/* .unconditional */ .U)(write.node, (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__/* .enclosingFunction */ .pG)(write.node)) === 'before';
        object = (0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .applyWrite */ .YC)(object, path, write, surely, of.closure);
    }
    if (object.kind !== 'fields')
        return prototype;
    known.set(of.node, object);
    return object;
}
/** What was written into the prototype. */
function writtenPrototype(of) {
    const prototype = makerObject(of).read('prototype');
    return prototype?.kind === 'fields' ? prototype : null;
}
/** A member of a function, or one that was written into a class; null when there is none. */
function memberOfMaker(of, name) {
    if (name === 'prototype')
        return of.kind === 'class' ? (0,_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .makeInstance */ .kV)(of, null, of.node) : writtenPrototype(of);
    const object = makerObject(of);
    const value = object.read(name);
    return value?.kind === 'function' && value.self === object ? { ...value, self: of } : value;
}
/** Whether a function is meant to be called with `new`: it has a prototype of its own, or fills `this`. */
function isMaker(of) {
    if (of.kind === 'class')
        return true;
    const { world } = of.closure;
    if (isMember(of.node))
        return false;
    if ((0,_syntax_placed_writes_js__WEBPACK_IMPORTED_MODULE_0__/* .writesInto */ .L)(of.node, world.program).some(isIntoPrototype))
        return true;
    const writes = world.program.open(of.node.getSourceFile().fileName)?.thisWrites.get(of.node) ?? [];
    const fills = writes.some((write) => _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isBinaryExpression(write.node) || write.into);
    return fills && (0,_maker_methods_js__WEBPACK_IMPORTED_MODULE_3__/* .makerOfMethod */ .x)(of.node, world) === null;
}
/** A method of a class or an object, or an arrow: nothing that `new` is for. */
function isMember(node) {
    return (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isFunctionDeclaration(node) &&
        (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isFunctionExpression(node) || _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isPropertyAssignment(node.parent)));
}
/** `X.prototype = …`, `X.prototype.get = …`, `Object.assign(X.prototype, …)`, `util.inherits(X, …)`. */
function isIntoPrototype({ write, path }) {
    if (path[0] === 'prototype')
        return true;
    return (path.length === 0 &&
        _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_7__.ts.isCallExpression(write.node) &&
        /inherits|extends/i.test((0,_syntax_source_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .calleeName */ .wt)(write.node) ?? ''));
}


/***/ }),

/***/ 517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ ownExports),
/* harmony export */   dw: () => (/* binding */ importValue),
/* harmony export */   k9: () => (/* binding */ requiredModule),
/* harmony export */   pJ: () => (/* binding */ moduleMember)
/* harmony export */ });
/* harmony import */ var _syntax_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _syntax_exports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2683);
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6209);
/* harmony import */ var _bindings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1058);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6648);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3816);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9089);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2448);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6894);
/* harmony import */ var _outside_writes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8556);
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7219);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9509);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3094);
/** Imports → values: named, default, namespace, `require`, JSON files, packages. */













/** What an imported name holds. */
function importValue(declaration, frame) {
    const { specifier, name, node } = declaration;
    const file = (0,_syntax_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .importedFile */ .fw)(declaration, frame.world.program);
    if (file === null)
        return (0,_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .foreign */ .V)(specifier, name === '*' ? [] : [name], node);
    const { world } = frame;
    const files = [file, ...world.libraries.replacements(file, world)];
    const members = files.map((candidate) => moduleMember(candidate, name, node, frame));
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_10__/* .withMark */ .kN)((0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)(members, node), node, `imported from ${specifier}`);
}
/** The value of `require('…')` or `import('…')`: a module of the repository or of a package. */
function requiredModule(specifier, node, frame) {
    const file = frame.world.program.resolve(specifier, node.getSourceFile().fileName);
    return file === null ? (0,_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .foreign */ .V)(specifier, [], node) : moduleMember(file, '*', node, frame);
}
/** CommonJS's `exports` and `module` inside the module itself; null for other names. */
function ownExports(node, frame) {
    if (node.text !== 'exports' && node.text !== 'module')
        return null;
    const exported = () => moduleMember(node.getSourceFile().fileName, '*', node, frame);
    if (node.text === 'exports')
        return exported();
    return (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)([{ kind: 'property', name: 'exports', value: exported }], node);
}
/** The export `name` of a file (`*` for all of them), as `node` reads it. */
function moduleMember(file, name, node, frame) {
    const unit = frame.world.program.open(file);
    if (!unit)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_10__/* .unknown */ .L5)('import', name, node);
    if (file.endsWith('.json')) {
        const whole = jsonValue(unit, frame);
        return name === '*' || name === 'default' ? whole : (0,_properties_js__WEBPACK_IMPORTED_MODULE_9__/* .readMember */ .hd)(whole, name, node);
    }
    if (name === '*')
        return moduleValue(unit, node, frame);
    const target = (0,_syntax_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .findExport */ .Sc)(unit, name, frame.world.program);
    if (target)
        return exportValue(target, node, frame);
    const whole = (0,_syntax_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeExport */ .A6)(unit);
    return whole
        ? (0,_properties_js__WEBPACK_IMPORTED_MODULE_9__/* .readMember */ .hd)((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._3)(whole, (0,_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .openFrame */ .Ys)(null, frame.world)), name, node)
        : (0,_value_js__WEBPACK_IMPORTED_MODULE_10__/* .unknown */ .L5)('import', name, node);
}
function exportValue(target, node, frame) {
    const top = (0,_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .openFrame */ .Ys)(null, frame.world);
    switch (target.kind) {
        case 'declaration': {
            // Read from the end of its module: whatever is assigned there at top level has happened.
            const { declaration } = target;
            const end = declaration.node.getSourceFile().endOfFileToken;
            return (0,_writes_js__WEBPACK_IMPORTED_MODULE_11__/* .writtenInto */ .sI)((0,_bindings_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredValue */ .GW)(declaration, end, top), declaration, end, top);
        }
        case 'expression':
            return (0,_outside_writes_js__WEBPACK_IMPORTED_MODULE_8__/* .afterExportWrites */ .n)((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._3)(target.node, top), target.node, frame.world);
        case 'module':
            return moduleMember(target.file, '*', node, frame);
        case 'foreign':
            return (0,_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .foreign */ .V)(target.specifier, target.name === '*' ? [] : [target.name], target.node);
    }
}
/** A module as one object. CommonJS's `module.exports` is that object. */
function moduleValue(unit, node, frame) {
    const whole = (0,_syntax_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeExport */ .A6)(unit);
    const named = [...(0,_syntax_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .exportNames */ .Zq)(unit, frame.world.program)].map((name) => ({
        kind: 'property',
        name,
        value: () => {
            const target = (0,_syntax_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .findExport */ .Sc)(unit, name, frame.world.program);
            return target ? exportValue(target, node, frame) : _value_js__WEBPACK_IMPORTED_MODULE_10__/* .UNDEFINED */ .ZH;
        },
    }));
    if (!whole)
        return (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)(named, node);
    const value = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._3)(whole, (0,_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .openFrame */ .Ys)(null, frame.world));
    if (named.length === 0 || value.kind !== 'fields')
        return value;
    return (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldsOf */ .Pf)([{ kind: 'spread', value: () => value }, ...named], node);
}
function jsonValue(unit, frame) {
    const [statement] = unit.source.statements;
    if (!statement || !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_12__.ts.isExpressionStatement(statement))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_10__/* .unknown */ .L5)('import', unit.file, unit.source);
    return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluate */ ._3)(statement.expression, (0,_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .openFrame */ .Ys)(null, frame.world));
}


/***/ }),

/***/ 3229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ mutated),
  n: () => (/* binding */ mutatedInto)
});

// EXTERNAL MODULE: ./build/src/model/own.js
var own = __webpack_require__(1616);
// EXTERNAL MODULE: ./build/src/evaluate/calls.js + 4 modules
var calls = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/src/evaluate/effects.js
var effects = __webpack_require__(4102);
// EXTERNAL MODULE: ./build/src/evaluate/lists.js
var lists = __webpack_require__(457);
// EXTERNAL MODULE: ./build/src/evaluate/options.js
var options = __webpack_require__(6894);
// EXTERNAL MODULE: ./build/src/evaluate/text.js
var evaluate_text = __webpack_require__(1617);
// EXTERNAL MODULE: ./build/src/evaluate/value.js
var evaluate_value = __webpack_require__(9509);
;// CONCATENATED MODULE: ./build/src/evaluate/list-changes.js
/** Calls that change the list they are made on, and assignments to its items: the list afterwards. */





/** `of` after `of.method(...args)`; `=` stands for an assignment of an item. */
function mutatedList(of, method, args, { node, surely }) {
    const added = () => args.map((argument) => ({ value: argument.value(), spread: argument.spread ? node : null }));
    const all = { value: of, spread: node };
    // What may be there is followed as if it were; what may be gone, or elsewhere, is followed where it was.
    if (method === 'push')
        return (0,lists/* listOf */.c3)([all, ...added()], node);
    if (method === 'unshift')
        return (0,lists/* listOf */.c3)([...added(), all], node);
    if (method === '=')
        return withItem(of, args, { node, surely });
    if (method === 'sort')
        return args.length > 0 ? (0,lists/* unordered */.bC)(of) : (0,lists/* sorted */.IP)(of);
    const change = surely && (0,lists/* isExact */.u0)(of) ? (0,own/* own */.Z)(CHANGES, method) : undefined;
    return change?.(of.items, node) ?? of;
}
/** What is left of the items by a method; the order of others is not followed. */
const CHANGES = {
    pop: (items) => (0,evaluate_value/* list */.p_)(items.slice(0, -1)),
    shift: (items) => (0,evaluate_value/* list */.p_)(items.slice(1)),
    reverse: (items) => (0,evaluate_value/* list */.p_)(items.toReversed()),
    splice: opened,
    fill: opened,
    copyWithin: opened,
};
function opened(items, node) {
    return { ...(0,evaluate_value/* list */.p_)(items, (0,evaluate_value/* unknown */.L5)('reassigned', 'items', node)), placed: 0 };
}
/** `of[index] = value`, where the index is known and the item is one of those that are. */
function withItem(of, [name, to], { node, surely }) {
    const key = name ? (0,evaluate_text/* knownKey */.xx)(name.value()) : null;
    if (key === 'length' && to)
        return opened(of.items, node);
    const index = key !== null && /^\d{1,6}$/.test(key) ? Number(key) : -1;
    const { items, rest, placed = items.length } = of;
    if (index < 0 || !to)
        return of;
    const before = items[index];
    if (before && index < placed) {
        const value = surely ? to.value() : (0,options/* oneOf */.yL)([before, to.value()], node);
        return { ...of, items: items.with(index, value) };
    }
    if (index === items.length && !rest)
        return (0,evaluate_value/* list */.p_)([...items, to.value()]);
    return { ...of, items: [...items, to.value()], rest: rest ?? (0,evaluate_value/* unknown */.L5)('reassigned', 'items', node), placed };
}

// EXTERNAL MODULE: ./build/src/evaluate/objects.js
var objects = __webpack_require__(2448);
// EXTERNAL MODULE: ./build/src/evaluate/properties.js
var properties = __webpack_require__(7219);
// EXTERNAL MODULE: ./build/src/evaluate/urls.js
var urls = __webpack_require__(5508);
;// CONCATENATED MODULE: ./build/src/evaluate/mutation.js
/** Calls that change the object they are made on, and assignments to its members: the object afterwards. */









/** What functions that change their first argument do with it, given the others. */
const INTO = {
    assign: merging,
    extend: merging,
    merge: merging,
    mixin: merging,
    defaults: (target, args) => [...args.map(spread).reverse(), ...(0,objects/* partsOf */.CI)(target)],
    setPrototypeOf: (target, [proto]) => [...(proto ? [spread(proto)] : []), ...(0,objects/* partsOf */.CI)(target)],
    inherits: inheriting,
    __extends: inheriting,
    applyMixins: (target, [mixins]) => [
        ...(0,objects/* partsOf */.CI)(target),
        prototypePart(target, () => itemsOf(mixins?.()), true),
    ],
    defineProperty: (target, [name, descriptor]) => {
        const key = name ? (0,evaluate_text/* knownKey */.xx)(name()) : null;
        return [...(0,objects/* partsOf */.CI)(target), ...(key === null || !descriptor ? [] : described(key, descriptor))];
    },
    defineProperties: (target, [descriptors]) => [
        ...(0,objects/* partsOf */.CI)(target),
        ...(descriptors ? describedAll(descriptors()) : []),
    ],
};
/** `target` after `target.method(...args)`; `=` stands for an assignment of a member, `with x` for a changed part. */
function mutated(target, method, args, how) {
    if (target.kind === 'list')
        return mutatedList(target, method, args, how);
    if (target.kind !== 'fields')
        return target;
    const [first, second] = args;
    if (method.startsWith('with ') && first)
        return (0,urls/* urlWith */.QU)(target, method.slice(5), first.value(), how.node);
    if (method === '=' && first && second)
        return assigned(target, (0,evaluate_text/* knownKey */.xx)(first.value()), second, how);
    const own = method === '=' ? null : target.read(method);
    // A method of the repository may be called `set`, with its own meaning.
    if (own?.kind === 'function')
        return (0,effects/* afterCall */.ZE)(target, own, args, how);
    if (!first || target.brand === 'instance')
        return target;
    if (method === 'delete' && target.brand !== null)
        return assigned(target, (0,evaluate_text/* knownKey */.xx)(first.value()), (0,evaluate_value/* passing */.qO)(() => evaluate_value/* UNDEFINED */.ZH, how.node), how);
    if (!second)
        return target;
    return method === 'set' || method === 'append' || method === 'setHeader'
        ? assigned(target, (0,evaluate_text/* knownKey */.xx)(first.value()), second, how)
        : target;
}
/** `target` after `Object.assign(target, ...args)` and its kin. */
function mutatedInto(target, name, args, how) {
    const change = (0,own/* own */.Z)(INTO, name);
    if (target.kind !== 'fields' || !change)
        return target;
    const given = args.flatMap((argument) => {
        const value = argument.spread ? argument.value() : null;
        return value?.kind === 'list' ? value.items.map((item) => () => item) : [argument.value];
    });
    return extended(target, change(target, given), how);
}
function assigned(target, name, to, how) {
    if (name === null)
        return extended(target, [...(0,objects/* partsOf */.CI)(target), spread(() => (0,evaluate_value/* unknown */.L5)('syntax', 'key', how.node))], how);
    if (target.brand === 'URL')
        return (0,urls/* urlWith */.QU)(target, name, to.value(), how.node);
    if (name === '__proto__')
        return extended(target, [spread(to.value), ...(0,objects/* partsOf */.CI)(target)], how);
    const setter = target.read(`set ${name}`);
    if (setter?.kind === 'function')
        return (0,effects/* afterCall */.ZE)(target, setter, [to], how);
    const kind = how.surely ? 'property' : 'maybe';
    const value = (self) => (0,objects/* withSelf */.hR)(to.value(), self);
    return extended(target, [...(0,objects/* partsOf */.CI)(target), { kind, name, value, node: how.node }], how);
}
function extended(target, parts, how) {
    if (target.brand === 'URLSearchParams')
        return (0,urls/* searchParams */.jw)(parts, how.node);
    const { brand, trail, identity } = target;
    return (0,objects/* fieldsOf */.Pf)(parts, how.node, { brand, trail, identity });
}
function merging(target, args) {
    return [...(0,objects/* partsOf */.CI)(target), ...args.map(spread)];
}
function spread(value) {
    return { kind: 'spread', value };
}
/** `util.inherits(Derived, Base)`: what the prototype does not have itself it has from the base's. */
function inheriting(target, [base]) {
    const above = base ? [{ kind: 'property', name: 'super_', value: base }] : [];
    return [...(0,objects/* partsOf */.CI)(target), prototypePart(target, () => (base ? [base()] : []), false), ...above];
}
/** The prototype with those of others above (`over`) or beneath its own. */
function prototypePart(target, others, over) {
    const value = () => {
        const own = spread(() => (0,properties/* readMember */.hd)(target, 'prototype', target.node));
        const added = others().map((other) => spread(() => (0,properties/* readMember */.hd)(other, 'prototype', target.node)));
        return (0,objects/* fieldsOf */.Pf)(over ? [own, ...added] : [...added, own], target.node);
    };
    return { kind: 'property', name: 'prototype', value };
}
function itemsOf(value) {
    return value?.kind === 'list' ? value.items : [];
}
/** `{ value }`, or `{ get() { … }, set(x) { … } }`. */
function described(name, descriptor) {
    const of = (part) => {
        const given = descriptor();
        return given.kind === 'fields' ? given.read(part) : null;
    };
    const value = (self) => {
        const getter = of('get');
        if (getter?.kind === 'function')
            return (0,calls/* enter */.Ve)({ ...getter, self }, [], getter.node, getter.closure.depth);
        return (0,objects/* withSelf */.hR)(of('value') ?? (0,evaluate_value/* unknown */.L5)('syntax', name, self.node), self);
    };
    const setter = of('set');
    const write = setter?.kind === 'function'
        ? [{ kind: 'property', name: `set ${name}`, value: (self) => ({ ...setter, self }) }]
        : [];
    return [{ kind: 'property', name, value }, ...write];
}
/** `Object.defineProperties(x, descriptors)`, `Object.create(proto, descriptors)`. */
function describedAll(descriptors) {
    if (descriptors.kind !== 'fields')
        return [];
    return descriptors
        .names()
        .flatMap((name) => described(name, () => descriptors.read(name) ?? (0,evaluate_value/* unknown */.L5)('syntax', name, descriptors.node)));
}


/***/ }),

/***/ 2448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   NF: () => (/* binding */ isMaybe),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   hR: () => (/* binding */ withSelf)
/* harmony export */ });
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6209);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3816);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6894);
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7219);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8021);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9509);
/** Objects put together from properties and other objects. */






/** An object of parts. */
function fieldsOf(parts, node, extra = {}) {
    // Objects that go on from each other, as one write in a loop makes them, are asked inside each other rightly.
    const most = extra.identity ? MAX_COPIES : MAX_INSIDE;
    const ask = (question, otherwise, answer) => insideItself({ node, question, most }, otherwise, answer);
    let own = null;
    const read = (name, self) => ask(name, null, () => readParts(parts, name, self));
    const readOwn = (name) => {
        own ??= new Map();
        const answer = own.get(name) ?? (0,_questions_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)(() => read(name, whole));
        own.set(name, answer);
        return answer();
    };
    const whole = {
        kind: 'fields',
        read: (name, self = whole) => (self === whole ? readOwn(name) : read(name, self)),
        names: (0,_questions_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)(() => ask('(names)', [], () => [...new Set(parts.flatMap(partNames))])),
        placeOf: (name) => ask(`(place) ${name}`, null, () => placeIn(parts, name)),
        rest: (0,_questions_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)(() => ask('(rest)', null, () => firstRest(parts))),
        isWhole: (0,_questions_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .Oo)(() => ask('(whole)', true, () => parts.every(isWholePart))),
        text: null,
        brand: null,
        identity: {},
        node,
        trail: [],
        ...extra,
    };
    known.set(whole, parts);
    return whole;
}
/** What objects are made of; one that answers otherwise than its parts do is a copy, and not among them. */
const known = new WeakMap();
/** The parts of an object that goes on from this one: its own, so that a hundred writes make no hundred layers. */
function partsOf(of) {
    return known.get(of) ?? [{ kind: 'spread', value: () => of }];
}
/** How often a literal may be asked the same inside itself: `this.options = { ...this.options, x }` asks itself. */
const MAX_INSIDE = 3;
/** The same of objects that go on from others. */
const MAX_COPIES = 40;
/** What is being asked, by the literal that is asked. */
const asked = new Map();
function insideItself({ node, question, most }, otherwise, answer) {
    const questions = asked.get(node) ?? [];
    if (!(0,_questions_js__WEBPACK_IMPORTED_MODULE_4__/* .mayAsk */ .Nh)() || questions.filter((other) => other === question).length >= most) {
        (0,_questions_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveUnanswered */ ._O)();
        return otherwise;
    }
    asked.set(node, questions);
    questions.push(question);
    try {
        return answer();
    }
    finally {
        questions.pop();
        if (questions.length === 0)
            asked.delete(node);
    }
}
function readParts(parts, name, self) {
    const { node } = self;
    const options = [];
    let isSetLater = false;
    const found = () => (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(isSetLater ? (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .meantOf */ .TH)(options) : options, node);
    for (const part of [...parts].reverse()) {
        if (part.kind === 'property') {
            if (part.name !== name)
                continue;
            options.push(part.value(self));
            return found();
        }
        if (part.kind === 'maybe') {
            if (part.name !== name)
                continue;
            options.push(part.value(self));
            isSetLater = true;
            continue;
        }
        const spread = readSpread(part.value(), name, self);
        options.push(...spread.values);
        if (spread.certain)
            return found();
    }
    return options.length > 0 ? found() : null;
}
/** Where the part that counts for `name` is written. */
function placeIn(parts, name) {
    for (const part of [...parts].reverse()) {
        if (part.kind !== 'spread') {
            if (part.name === name)
                return part.node ?? null;
            continue;
        }
        for (const option of (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(part.value())) {
            const place = option.kind === 'fields' ? option.placeOf(name) : null;
            if (place)
                return place;
        }
    }
    return null;
}
/** What a spread object says of one name; `certain`: it surely has it. */
function readSpread(value, name, self) {
    const { node } = self;
    const values = [];
    let certain = true;
    for (const option of (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(value)) {
        if (option.kind === 'fields') {
            const found = option.read(name, self);
            const rest = option.rest();
            if (found)
                values.push(found);
            else if (rest)
                values.push(spreadMember(rest, name, node));
            if (!found || (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(found).every(isMaybe))
                certain = false;
        }
        else if (option.kind === 'unknown') {
            values.push(spreadMember(option, name, node));
            certain = false;
        }
        else {
            certain = false;
            // `{ ...process.env }`
            const found = option.kind === 'foreign' ? (0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignMember */ .f)(option, name, node) : null;
            if (found?.kind === 'unknown')
                values.push(found);
        }
    }
    return { values, certain };
}
/** What an unknown object inside another one may bring, and may as well not have. */
function isMaybe(value) {
    return value.kind === 'unknown' && value.spread === true;
}
/** The member of something unknown: unknown for the same reason, under its longer name. */
function member(of, name, node) {
    if (isEnvironmentName(of.name) && VARIABLE.test(name))
        return { ...(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('environment', name, node), trail: of.trail };
    const { type, ...rest } = of;
    const unknownMember = { ...rest, name: (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(`${of.name}.${name}`), node };
    return type ? { ...unknownMember, type: () => memberOfType(type(), name, node) } : unknownMember;
}
/** What environment variables are called. */
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** `env` of a worker's handler, `c.env`, `platform.env`: objects that hold the environment, whoever passes them. */
function isEnvironmentName(name) {
    return /(?:^|[.?])(?:env|bindings|\$env)$/i.test(name);
}
function memberOfType(type, name, node) {
    return type && (0,_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .readMember */ .hd)(type, name, node);
}
function spreadMember(of, name, node) {
    return { ...member(of, name, node), spread: true };
}
function partNames(part) {
    if (part.kind !== 'spread')
        return part.name.startsWith('set ') ? [] : [part.name];
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(part.value()).flatMap((option) => (option.kind === 'fields' ? option.names() : []));
}
function firstRest(parts) {
    for (const part of parts) {
        const rest = partRest(part);
        if (rest)
            return rest;
    }
    return null;
}
function partRest(part) {
    if (part.kind !== 'spread')
        return null;
    for (const option of (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(part.value())) {
        if (option.kind === 'unknown')
            return option;
        const rest = option.kind === 'fields' ? option.rest() : null;
        if (rest)
            return rest;
    }
    return null;
}
/** Whether all that a part brings is known; of what a package has, nothing is. */
function isWholePart(part) {
    if (part.kind !== 'spread')
        return true;
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(part.value()).every((option) => option.kind === 'fields' ? option.isWhole() : option.kind !== 'unknown' && option.kind !== 'foreign');
}
/** A function that an object holds has it as `this`; an arrow keeps the one around, a bound function its own. */
function withSelf(value, self) {
    if (value.kind !== 'function' || value.self)
        return value;
    const { node } = value;
    return _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.isFunctionExpression(node) || _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.isFunctionDeclaration(node) ? { ...value, self } : value;
}


/***/ }),

/***/ 869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   Xz: () => (/* binding */ assigned),
/* harmony export */   eX: () => (/* binding */ evaluatePrefix),
/* harmony export */   o8: () => (/* binding */ evaluateConditional),
/* harmony export */   vI: () => (/* binding */ evaluateBinary),
/* harmony export */   w8: () => (/* binding */ truthiness)
/* harmony export */ });
/* unused harmony export fallBack */
/* harmony import */ var _model_own_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1616);
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6209);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6648);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6894);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1617);
/* harmony import */ var _unknown_from_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9509);
/** Operators: what is known of an operation whose operands are known in part. */







/** Whether a value counts as true; null: it may be either. */
function truthiness(value) {
    const answers = new Set((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(value).map(optionTruthiness));
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
    const test = truthiness((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.condition, frame));
    if (test === true)
        return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.whenTrue, frame);
    if (test === false)
        return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.whenFalse, frame);
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([(0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.whenTrue, frame), (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.whenFalse, frame)], node);
}
function evaluateBinary(node, frame) {
    const right = () => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.right, frame);
    switch (node.operatorToken.kind) {
        case _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.PlusToken:
            return add((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.left, frame), right(), node);
        case _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.QuestionQuestionToken:
            return fallBack((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.left, frame), right, isNullish, node);
        case _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.BarBarToken:
            return fallBack((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.left, frame), right, isFalsy, node);
        case _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.AmpersandAmpersandToken: {
            const left = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.left, frame);
            return (0,_unknown_from_js__WEBPACK_IMPORTED_MODULE_3__/* .isCut */ .x)(left) ? left : fallBack(left, right, truthiness, node, (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)(false));
        }
        case _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.CommaToken:
            return right();
        case _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.EqualsToken:
        case _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.PlusEqualsToken:
        case _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.QuestionQuestionEqualsToken:
        case _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.BarBarEqualsToken:
        case _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.AmpersandAmpersandEqualsToken:
            return assigned(node, () => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.left, frame), right);
        default:
            return compare(node, frame);
    }
}
/** What an assignment leaves where something was before: `=`, `+=`, `??=`, `||=`, `&&=`. */
function assigned(node, before, right) {
    switch (node.operatorToken.kind) {
        case _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.EqualsToken:
            return right();
        case _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.PlusEqualsToken:
            return add(before(), right(), node);
        case _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.QuestionQuestionEqualsToken:
            return fallBack(before(), right, isNullish, node);
        case _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.BarBarEqualsToken:
            return fallBack(before(), right, isFalsy, node);
        case _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.AmpersandAmpersandEqualsToken:
            return fallBack(before(), right, truthiness, node);
        default:
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('syntax', (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(node), node);
    }
}
/** `+` of two numbers is a sum that nobody needs; anything else joins strings. */
function add(left, right, node) {
    if (left.kind === 'constant' && right.kind === 'constant') {
        if (typeof left.value === 'number' && typeof right.value === 'number')
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)(left.value + right.value);
    }
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(left, right, node);
}
/**
 * `left ?? right` and its kin: options of the left that can stay, and the right where one can fail. `stays` is what
 * an option is that stays and may be anything; mostly itself.
 */
function fallBack(left, right, fails, node, stays) {
    const staying = [];
    let canFail = false;
    for (const option of (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(left)) {
        const failing = fails(option);
        if (failing !== true)
            staying.push(failing === null ? (stays ?? option) : option);
        if (failing !== false)
            canFail = true;
    }
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(canFail ? [...staying, right()] : staying, node);
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
    const equal = kind === _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.EqualsEqualsEqualsToken || kind === _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.EqualsEqualsToken;
    const different = kind === _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.ExclamationEqualsEqualsToken || kind === _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.ExclamationEqualsToken;
    if (!equal && !different)
        return compareNumbers(node, frame);
    const isStrict = kind === _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.EqualsEqualsEqualsToken || kind === _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.ExclamationEqualsEqualsToken;
    const [left, right] = [(0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.left, frame), (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.right, frame)];
    const same = isStrict ? isSame(left, right) : ofAll(left, right, areAlike);
    return same === null ? (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('syntax', (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(node), node) : (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)(same === equal);
}
/** `<` and `*` and their kin, of two known numbers. */
function compareNumbers(node, frame) {
    const apply = (0,_model_own_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(OF_NUMBERS, _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.tokenToString(node.operatorToken.kind) ?? '');
    const [left, right] = [(0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.left, frame), (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.right, frame)].map((value) => value.kind === 'constant' && typeof value.value === 'number' ? value.value : null);
    if (!apply || typeof left !== 'number' || typeof right !== 'number')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('syntax', (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(node), node);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)(apply(left, right));
}
const OF_NUMBERS = {
    '<': (left, right) => left < right,
    '<=': (left, right) => left <= right,
    '>': (left, right) => left > right,
    '>=': (left, right) => left >= right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    '/': (left, right) => left / right,
    '**': (left, right) => left ** right,
};
/** Whether two values are the same text or constant; null: not known. */
function isSame(left, right) {
    return ofAll(left, right, areSame);
}
/** The answer that all options of two values give; null where they differ. */
function ofAll(left, right, answer) {
    const answers = new Set((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(left).flatMap((a) => (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(right).map((b) => answer(a, b))));
    const [only = null] = answers;
    return answers.size === 1 ? only : null;
}
function areSame(left, right) {
    const a = left.kind === 'constant' ? left.value : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(left);
    const b = right.kind === 'constant' ? right.value : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(right);
    if (isOpen(left) || isOpen(right))
        return null;
    if (a === null && left.kind !== 'constant')
        return null;
    if (b === null && right.kind !== 'constant')
        return null;
    return a === b;
}
/** Whether `==` holds: `null` and `undefined` are alike, and what converts to something else is not followed. */
function areAlike(left, right) {
    if (isOpen(left) || isOpen(right))
        return null;
    const [a, b] = [isNullish(left), isNullish(right)];
    if (a || b)
        return a === b;
    return left.kind === right.kind ? areSame(left, right) : null;
}
function isOpen(value) {
    return value.kind === 'unknown' || value.kind === 'foreign';
}
function evaluatePrefix(node, frame) {
    const operand = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(node.operand, frame);
    if (node.operator === _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.ExclamationToken) {
        const truth = truthiness(operand);
        return truth === null ? (0,_unknown_from_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .N)([operand], 'syntax', (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(node), node) : (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)(!truth);
    }
    if (node.operator === _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.MinusToken && operand.kind === 'constant')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .constant */ .dY)(-Number(operand.value));
    return (0,_unknown_from_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFrom */ .N)([operand], 'syntax', (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(node), node);
}


/***/ }),

/***/ 6894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ MAX_OPTIONS),
/* harmony export */   TH: () => (/* binding */ meantOf),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   qv: () => (/* binding */ isNothing),
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
/** How deep a hole may stand for an encoded text with holes, to be compared with others. */
const MAX_ENCODED = 4;
/** Characters of a key; longer ones are no addresses. */
const MAX_KEY = 100_000;
const keys = new WeakMap();
/** A key under which equal values fall together; null: compared by identity, that is never equal. */
function comparable(value) {
    const known = keys.get(value);
    if (known !== undefined)
        return known;
    const key = keyOf(value, 0);
    keys.set(value, key);
    return key;
}
function keyOf(value, depth) {
    if (depth > MAX_ENCODED)
        return null;
    if (value.kind === 'text') {
        let key = 't';
        for (const piece of value.pieces) {
            key +=
                typeof piece === 'string' ? piece : `\0${piece.encoded ? keyOf(piece, depth + 1) : piece.name}\0`;
            if (key.length > MAX_KEY)
                return null;
        }
        return key;
    }
    if (value.kind === 'constant')
        return `c${String(value.value)}`;
    if (value.kind === 'unknown') {
        const encoded = value.encoded ? keyOf(value.encoded, depth + 1) : '';
        return `u${value.why} ${value.name} ${value.node.pos} ${value.node.end} ${encoded}`;
    }
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
/** Whether a value is nothing that anybody means to use: empty, or none. */
function isNothing(value) {
    if (value.kind === 'text')
        return value.pieces.length === 0;
    return value.kind === 'constant' && (value.value === undefined || value.value === null);
}


/***/ }),

/***/ 6196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unconditional),
/* harmony export */   Y: () => (/* binding */ reaching)
/* harmony export */ });
/* harmony import */ var _syntax_leaves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1070);
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/** Which write reaches which use: roughly in order of the text, branches and loops minded. */


/**
 * How each write reaches `use`; `home` is the function that declares the variable (null: module level), `declared` the
 * declaration itself: a loop around it begins with a new variable each time.
 */
function reaching(use, home, declared = null) {
    const reader = (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .enclosingFunction */ .pG)(use);
    const around = new Set();
    for (let at = use; at; at = at.parent)
        around.add(at);
    const isLooped = isInLoop(use);
    return (write) => {
        const writer = (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .enclosingFunction */ .pG)(write);
        if (writer !== reader) {
            // A function that only reads runs after the code around it has run; one that writes may run any time.
            return writer === home ? unconditional(write, home) : 'maybe';
        }
        // What stands behind comes later, and the right side of `url = url + x` reads what was there before.
        const isLater = write.pos >= use.pos || contains(write, use);
        if (isLater && !isLooped)
            return 'never';
        const branch = branchOf(write, use, around);
        if (branch === 'other')
            return 'never';
        if (isLater)
            return sharedLoop(write, use, declared) ? 'maybe' : 'never';
        return branch === 'conditional' ? 'maybe' : 'before';
    };
}
/** Whether a write in `home` itself happens whenever that runs. */
function unconditional(write, home) {
    for (let at = write; at.parent && at !== home; at = at.parent) {
        if (isBranch(at))
            return 'maybe';
        if ((0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunctionNode */ .Px)(at.parent))
            break;
    }
    return 'before';
}
function contains(outer, inner) {
    return outer.pos <= inner.pos && inner.end <= outer.end;
}
/** Whether the write stands in a branch that the use is not in, or in one that excludes the use. */
function branchOf(write, use, 
/** The use, and everything around it. */
around) {
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
        if (sibling && sibling !== at && isBranch(sibling) && !fallsThrough(at, sibling))
            return 'other';
        conditional = true;
    }
    return conditional ? 'conditional' : 'same';
}
/** Whether control goes on from one clause of a `switch` to another one below it. */
function fallsThrough(from, to) {
    const block = from.parent;
    if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isCaseBlock(block) || !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isCaseOrDefaultClause(from) || !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isCaseOrDefaultClause(to))
        return false;
    const between = block.clauses.slice(block.clauses.indexOf(from), block.clauses.indexOf(to));
    return between.length > 0 && between.every(({ statements }) => !statements.some(_syntax_leaves_js__WEBPACK_IMPORTED_MODULE_1__/* .leaves */ .F));
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
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isIfStatement(parent))
        return node === parent.thenStatement || node === parent.elseStatement;
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isConditionalExpression(parent))
        return node !== parent.condition;
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isCaseBlock(parent) || _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isCatchClause(node))
        return true;
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isIterationStatement(parent, false))
        return node === parent.statement && !_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isDoStatement(parent);
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isBinaryExpression(parent))
        return node === parent.right && isShortCircuit(parent.operatorToken.kind);
    return false;
}
function isShortCircuit(kind) {
    return (kind === _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.AmpersandAmpersandToken ||
        kind === _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.BarBarToken ||
        kind === _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.QuestionQuestionToken);
}
function isInLoop(node) {
    for (let at = node.parent; at && !(0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunctionNode */ .Px)(at); at = at.parent)
        if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isIterationStatement(at, false))
            return true;
    return false;
}
function sharedLoop(write, use, declared) {
    for (let at = write.parent; at && !(0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunctionNode */ .Px)(at); at = at.parent) {
        if (declared && contains(at, declared))
            return false;
        if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isIterationStatement(at, false) && contains(at, use))
            return true;
    }
    return false;
}


/***/ }),

/***/ 8556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ afterOutsideWrites),
/* harmony export */   n: () => (/* binding */ afterExportWrites)
/* harmony export */ });
/* harmony import */ var _syntax_placed_writes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2404);
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6209);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9089);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6196);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3094);
/** What is written into an object of a module, there and by the modules that import it: `OpenAPI.BASE = …`. */





/** The value of a module-level declaration after what other modules write into it: they may, or may not, have run. */
function afterOutsideWrites(value, declared, world) {
    const file = declared.getSourceFile();
    return afterAll(value, declared, world, (write) => (write.getSourceFile() === file ? null : false));
}
/** The value of an exported expression after everything that is written into it. */
function afterExportWrites(value, node, world) {
    const file = node.getSourceFile();
    return afterAll(value, node, world, (write) => write.getSourceFile() === file && (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .unconditional */ .U)(write, (0,_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_4__/* .enclosingFunction */ .pG)(write)) === 'before');
}
/** `surely` tells whether a write has happened; null: not to be looked at. */
function afterAll(value, declared, world, surely) {
    if (value.kind !== 'fields' && value.kind !== 'list')
        return value;
    let current = value;
    for (const { write, path } of (0,_syntax_placed_writes_js__WEBPACK_IMPORTED_MODULE_0__/* .writesInto */ .L)(declared, world.program)) {
        const happened = surely(write.node);
        if (happened !== null)
            current = (0,_writes_js__WEBPACK_IMPORTED_MODULE_2__/* .applyWrite */ .YC)(current, path, write, happened, (0,_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .frameAt */ .jG)(write.node, world));
    }
    return current;
}


/***/ }),

/***/ 7835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ placeOfMark)
/* harmony export */ });
/* harmony import */ var _syntax_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8604);
/** Where the marks on a value's way stand. */

/** The place in a source, or in a settings file. */
function placeOfMark({ node }) {
    return 'location' in node ? node.location : (0,_syntax_program_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(node);
}


/***/ }),

/***/ 7219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ readElement),
/* harmony export */   VR: () => (/* binding */ anyMember),
/* harmony export */   Wy: () => (/* binding */ memberIn),
/* harmony export */   X_: () => (/* binding */ eachItem),
/* harmony export */   hd: () => (/* binding */ readMember),
/* harmony export */   i: () => (/* binding */ readProperty),
/* harmony export */   oP: () => (/* binding */ loopItem)
/* harmony export */ });
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6209);
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4743);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6648);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(457);
/* harmony import */ var _makers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9875);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2448);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6894);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1617);
/* harmony import */ var _unknown_from_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9509);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3094);
/** `a.b` and `a[b]`: the member of a value. */












function readProperty(node, frame) {
    const of = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(node.expression, frame);
    return (0,_writes_js__WEBPACK_IMPORTED_MODULE_10__/* .applyWrites */ .rg)(memberIn(of, node.name.text, node, frame), node, frame);
}
/** The member `name`; where nothing is known of it, what a framework lets everybody read by that name. */
function memberIn(of, name, node, frame) {
    const value = readMember(of, name, node);
    const isKnown = value.kind === 'constant'
        ? value.value !== undefined
        : value.kind !== 'unknown' && (value.kind !== 'foreign' || isGlobal(value));
    return isKnown ? value : (frame.world.libraries.shared(of, name, node, frame.world) ?? value);
}
/** What the platform has is what it is; a package may hand out anything. */
function isGlobal({ module, made }) {
    return module === null && !made;
}
function readElement(node, frame) {
    const of = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(node.expression, frame);
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .mapOptions */ .tS)((0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(node.argumentExpression, frame), node, (key) => {
        // Given up on the way to the key: which member is meant is lost with it.
        if ((0,_unknown_from_js__WEBPACK_IMPORTED_MODULE_8__/* .isCut */ .x)(key))
            return key;
        const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .knownKey */ .xx)(key);
        return name === null ? anyMember(of, node) : memberIn(of, name, node, frame);
    });
}
/** The member `name` of a value: of each of its options. */
function readMember(of, name, node) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .mapOptions */ .tS)(of, node, (option) => {
        switch (option.kind) {
            case 'fields': {
                const found = option.read(name);
                if (found)
                    return found;
                const rest = option.rest();
                return rest ? (0,_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(rest, name, node) : _value_js__WEBPACK_IMPORTED_MODULE_9__/* .UNDEFINED */ .ZH;
            }
            case 'foreign':
                return (0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignMember */ .f)(option, name, node);
            case 'unknown':
                return (0,_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(option, name, node);
            case 'list':
                return listMember(option, name, node);
            case 'class':
                return (0,_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .classStatic */ .HD)(option, name, node);
            case 'text': {
                const whole = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .knownText */ .bG)(option);
                return name === 'length' && whole !== null
                    ? (0,_value_js__WEBPACK_IMPORTED_MODULE_9__/* .constant */ .dY)(whole.length)
                    : (0,_value_js__WEBPACK_IMPORTED_MODULE_9__/* .unknown */ .L5)('syntax', (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node), node);
            }
            case 'function':
                return (option.members?.read(name) ?? (0,_makers_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOfMaker */ .CJ)(option, name) ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_9__/* .unknown */ .L5)('syntax', (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node), node));
            case 'constant':
                return _value_js__WEBPACK_IMPORTED_MODULE_9__/* .UNDEFINED */ .ZH;
        }
    });
}
function listMember(of, name, node) {
    const { items, rest } = of;
    if (name === 'length')
        return (0,_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .isExact */ .u0)(of)
            ? (0,_value_js__WEBPACK_IMPORTED_MODULE_9__/* .constant */ .dY)(items.length)
            : (0,_unknown_from_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownFrom */ .N)(rest ? [rest] : [], 'syntax', (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node), node);
    // The texts of a template, for its tag.
    if (name === 'raw')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(items, rest);
    return /^\d+$/.test(name) ? (0,_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .itemAt */ .R9)(of, Number(name), node) : _value_js__WEBPACK_IMPORTED_MODULE_9__/* .UNDEFINED */ .ZH;
}
/** A member whose name is not known: any of them. */
function anyMember(of, node) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .mapOptions */ .tS)(of, node, (option) => {
        if (option.kind === 'fields') {
            const values = option.names().flatMap((name) => option.read(name) ?? []);
            const rest = option.rest();
            return (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)(rest ? [...values, rest] : values, node);
        }
        if (option.kind === 'list')
            return (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)((0,_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsWithRest */ .vP)(option), node);
        if (option.kind === 'unknown')
            return (0,_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(option, '…', node);
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_9__/* .unknown */ .L5)('syntax', (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node), node);
    });
}
/** The items of a loop as its variable sees them: one of them where the world assumes which, else all in turn. */
function loopItem(variable, of, node, world) {
    const assumption = world.assumptions.get(variable);
    const list = assumption?.kind === 'item' ? (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .optionsOf */ .cz)(of).find((option) => option.kind === 'list') : undefined;
    const item = assumption?.kind === 'item' ? list?.items[assumption.index] : undefined;
    return item ?? eachItem(of, node);
}
/** The items that a loop or an array method goes over, as one value: all of them in turn. */
function eachItem(of, node) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .mapOptions */ .tS)(of, node, (option) => {
        if (option.kind === 'list')
            return (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)((0,_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsWithRest */ .vP)(option), node, true);
        if (option.kind === 'unknown')
            return (0,_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(option, '[]', node);
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_9__/* .unknown */ .L5)('syntax', _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_11__.ts.isExpression(node) ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node) : 'item', node);
    });
}


/***/ }),

/***/ 8021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ mayAsk),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   _O: () => (/* binding */ leaveUnanswered),
/* harmony export */   jP: () => (/* binding */ watchQuestions)
/* harmony export */ });
/**
 * Questions asked of objects while one step is taken. Objects that were written into again and again ask each other, and
 * have no frame to count steps in: the evaluation that goes on is told to them here.
 */
/** Questions from one look at the clock to the next. */
const BETWEEN_LOOKS = 2_048;
let isLate = () => false;
let isOver = false;
let left = BETWEEN_LOOKS;
/** Says whose time it is that questions take: a new evaluation's. */
function watchQuestions(of) {
    isLate = of;
    isOver = false;
    left = BETWEEN_LOOKS;
}
/** Counts a question; false when there is no time left for an answer. */
function mayAsk() {
    left -= 1;
    if (left <= 0) {
        left = BETWEEN_LOOKS;
        isOver ||= isLate();
    }
    return !isOver;
}
let cutShort = 0;
/** Says that a question was left without its answer: it was asked inside itself, or there is no time. */
function leaveUnanswered() {
    cutShort += 1;
}
/** Keeps an answer for which no question was cut short: an object spread twice, a hundred times over, is asked once each. */
function once(answer) {
    let kept = null;
    return () => {
        if (kept)
            return kept.answer;
        const before = cutShort;
        const found = answer();
        if (cutShort === before)
            kept = { answer: found };
        return found;
    };
}


/***/ }),

/***/ 1617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   D7: () => (/* binding */ joinList),
/* harmony export */   E2: () => (/* binding */ MAX_LENGTH),
/* harmony export */   KO: () => (/* binding */ concatAll),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   rZ: () => (/* binding */ trailsOf),
/* harmony export */   w2: () => (/* binding */ mapPieces),
/* harmony export */   xW: () => (/* binding */ concat),
/* harmony export */   xx: () => (/* binding */ knownKey)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6894);
/* harmony import */ var _unknown_from_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9509);
/** Strings with holes: joined, compared and taken apart without losing what is known. */



/** The most characters followed in one string: a constant doubled a hundred times ends here. */
const MAX_LENGTH = 20_000;
/** The value as a string, as a template literal would write it. */
function toText(value, node) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(value, node, (option) => {
        if (option.kind === 'text' || option.kind === 'unknown')
            return asText(option);
        if (option.kind === 'constant')
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(String(option.value));
        if (option.kind === 'fields' && option.text)
            return toText(option.text(), node);
        if (option.kind === 'list')
            return listText(option, node);
        if (option.kind === 'foreign')
            return asText((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('global', option.path.join('.') || (option.module ?? ''), option.node));
        return asText((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('syntax', option.kind, node));
    });
}
/** The texts of lists, by their items: lists that hold each other a hundred times over are written once each. */
const written = new WeakMap();
function listText(of, node) {
    const known = of.rest ? undefined : written.get(of.items);
    const whole = known ?? joinList(of, (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(','), node);
    if (!of.rest)
        written.set(of.items, whole);
    return whole;
}
/** A string as it is, an unknown as one hole. */
function asText(value) {
    return value.kind === 'text' ? value : { kind: 'text', pieces: [value], trail: value.trail };
}
/** The strings a value can be, each with its pieces; other kinds become one hole. */
function textsOf(value, node) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(toText(value, node)).map((option) => option.kind === 'text'
        ? option
        : asText(option.kind === 'unknown' ? option : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('syntax', option.kind, node)));
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
    const joined = lefts.flatMap((a) => rights.map((b) => concatTexts([a, b], node)));
    const every = (left.kind !== 'one-of' || left.every) && (right.kind !== 'one-of' || right.every);
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(joined, node, every);
}
/** Joins many. */
function concatAll(values, node) {
    const texts = values.map((value) => toText(value, node));
    // At once: one by one, a long list costs its square.
    if (texts.every((value) => value.kind === 'text'))
        return concatTexts(texts, node);
    return texts.reduce((whole, value) => concat(whole, value, node), (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(''));
}
/** The items of a list with a separator between them; a hole from where on there may be others. */
function joinList({ items, rest, placed = items.length }, separator, node) {
    const known = items.slice(0, placed).flatMap((item, i) => {
        const piece = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOptions */ .tS)(item, node, (one) => (isNullish(one) ? (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('') : one));
        return i === 0 ? [piece] : [separator, piece];
    });
    if (rest)
        return concatAll([...known, (0,_unknown_from_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .N)([rest], 'syntax', rest.name, node)], node);
    const others = placed < items.length ? [(0,_unknown_from_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFrom */ .N)(items.slice(placed), 'syntax', 'items', node)] : [];
    return concatAll([...known, ...others], node);
}
function isNullish(value) {
    return value.kind === 'constant' && (value.value === undefined || value.value === null);
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
/** What a hole counts for: it carries more than a character does. */
const HOLE = 40;
/** Whether these pieces, so many times, would make a longer text than is followed. */
function isTooLong(pieces, times = 1) {
    return lengthOf(pieces) * times > MAX_LENGTH;
}
/** How long these pieces are together. */
function lengthOf(pieces) {
    let length = 0;
    for (const piece of pieces)
        length += typeof piece === 'string' ? piece.length : HOLE;
    return length;
}
/** Applies a change that looks at known text only, piece by piece; holes stay. */
function mapPieces(value, change) {
    return textOf(value.pieces.map((piece) => (typeof piece === 'string' ? change(piece) : piece)), value.trail);
}
function concatTexts(texts, node) {
    const pieces = texts.flatMap((one) => one.pieces);
    if (isTooLong(pieces))
        return asText((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('budget', 'a very long text', node));
    return textOf(pieces, texts.reduce((trail, one) => (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .joinTrails */ ._C)(trail, one.trail), []));
}
/** Everything a value passed through, for evidence. */
function trailsOf(...values) {
    return values.reduce((trail, value) => (value ? (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .joinTrails */ ._C)(trail, (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .trailOf */ .Q0)(value)) : trail), []);
}


/***/ }),

/***/ 9349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ instanceOfType)
/* harmony export */ });
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5534);
/* harmony import */ var _syntax_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _syntax_exports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2683);
/* harmony import */ var _syntax_type_declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(967);
/* harmony import */ var _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6209);
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4743);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3816);
/** Declared types → objects: what a parameter or field of this type holds when nobody seen says so. */







/** How many aliases are followed to a type: they may go round in circles. */
const MAX_ALIASES = 6;
/** An object of a class of the repository, of the only class that implements an interface, or of a package's type. */
function instanceOfType(type, frame, left = MAX_ALIASES) {
    const { world } = frame;
    const reference = referenceIn(type);
    if (!reference)
        return null;
    const { root, name } = reference;
    const alias = (0,_syntax_type_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .findTypeDeclaration */ .Y)(root, type, world.program);
    if (alias && _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.isTypeAliasDeclaration(alias) && left > 0)
        return instanceOfType(alias.type, frame, left - 1);
    const declaration = (0,_syntax_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeclaration */ .MC)(root, type);
    const target = declaration
        ? (0,_syntax_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .follow */ .e6)({ kind: 'declaration', declaration }, world.program)
        : null;
    if (target?.kind === 'foreign') {
        const of = (0,_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .foreign */ .V)(target.specifier, target.name === '*' ? [name] : [target.name], type);
        return of.kind === 'foreign' ? world.libraries.instance(of, type, world) : null;
    }
    const node = classOf(target?.kind === 'declaration' ? target.declaration : null);
    if (node)
        return world.libraries.contained(node, world) ?? (0,_classes_js__WEBPACK_IMPORTED_MODULE_3__/* .openInstance */ .QS)(node, world);
    const [only, ...others] = implementers(name, world.program);
    if (!only || others.length > 0)
        return null;
    return world.libraries.contained(only, world) ?? (0,_classes_js__WEBPACK_IMPORTED_MODULE_3__/* .openInstance */ .QS)(only, world);
}
function classOf(declaration) {
    return declaration?.kind === 'class' ? declaration.node : null;
}
/** `Client`, `ns.Client`, `Client | undefined`: the name, and the name that it is looked up by. */
function referenceIn(type) {
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.isUnionTypeNode(type)) {
        for (const part of type.types) {
            const reference = referenceIn(part);
            if (reference)
                return reference;
        }
        return null;
    }
    if (!_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.isTypeReferenceNode(type))
        return null;
    const { typeName } = type;
    if (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.isIdentifier(typeName))
        return { root: typeName.text, name: typeName.text };
    const { left, right } = typeName;
    return _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.isIdentifier(left) ? { root: left.text, name: right.text } : null;
}
const indexes = new WeakMap();
/** The classes seen so far that say `implements name`. */
function implementers(name, program) {
    const units = program.opened;
    let index = indexes.get(program);
    if (index?.opened !== units.length) {
        const byName = new Map();
        for (const node of units.flatMap((unit) => unit.classes)) {
            for (const implemented of implementedNames(node)) {
                (0,_model_append_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .B)(byName, implemented, node);
            }
        }
        index = { opened: units.length, byName };
        indexes.set(program, index);
    }
    return index.byName.get(name) ?? [];
}
function implementedNames(node) {
    return (node.heritageClauses ?? []).flatMap((clause) => clause.token === _syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.SyntaxKind.ImplementsKeyword
        ? clause.types.flatMap(({ expression }) => (_syntax_typescript_js__WEBPACK_IMPORTED_MODULE_5__.ts.isIdentifier(expression) ? [expression.text] : []))
        : []);
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ unknownFrom),
/* harmony export */   x: () => (/* binding */ isCut)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9509);
/** What is not known because something else is not: the reason is passed on, and whose callers decide it. */

/** What an operation gives that needs to know more of `from`: whoever decides that decides this. */
function unknownFrom(from, why, name, node) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(from.some(isCut) ? 'budget' : why, name, node, ownerAmong(from, new Set()));
}
/** Whether a value is not known because too much leads to it. */
function isCut(value) {
    if (value.kind === 'one-of')
        return value.options.some(isCut);
    if (value.kind === 'list')
        return value.rest?.why === 'budget';
    if (value.kind === 'text')
        return value.pieces.some((piece) => typeof piece !== 'string' && isCut(piece));
    return value.kind === 'unknown' && value.why === 'budget';
}
/** The first owner; `seen`: lists may hold each other a hundred times over. */
function ownerAmong(values, seen) {
    if (seen.has(values))
        return null;
    seen.add(values);
    for (const value of values) {
        const owner = typeof value === 'string' ? null : ownerOf(value, seen);
        if (owner)
            return owner;
    }
    return null;
}
function ownerOf(value, seen) {
    if (value.kind === 'unknown')
        return value.owner;
    if (value.kind === 'one-of')
        return ownerAmong(value.options, seen);
    if (value.kind === 'text')
        return ownerAmong(value.pieces, seen);
    if (value.kind !== 'list')
        return null;
    return ownerAmong(value.items, seen) ?? value.rest?.owner ?? null;
}


/***/ }),

/***/ 5508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ headersFrom),
/* harmony export */   QU: () => (/* binding */ urlWith),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   gI: () => (/* binding */ splitAt),
/* harmony export */   jw: () => (/* binding */ searchParams),
/* harmony export */   px: () => (/* binding */ searchParamsFrom),
/* harmony export */   sc: () => (/* binding */ urlFrom),
/* harmony export */   we: () => (/* binding */ joinUrl)
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2448);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6894);
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7219);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1617);
/* harmony import */ var _unknown_from_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9509);
/** `URL`, `URLSearchParams` and `Headers` as objects that can be read, changed and written as text. */






/** A `URLSearchParams` of these pairs; written as text it is `a=b&c={c}`. */
function searchParams(parts, node) {
    const all = (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(parts, node);
    const pairs = () => {
        const known = all
            .names()
            .map((name) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .concatAll */ .KO)([(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`${encodeURIComponent(name)}=`), all.read(name) ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('')], node));
        const rest = all.rest();
        return rest ? [...known, rest] : known;
    };
    return { ...all, brand: 'URLSearchParams', text: () => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .joinList */ .D7)((0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(pairs()), (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('&'), node) };
}
/** What `new URLSearchParams(init)` holds. */
function searchParamsFrom(init, node) {
    if (!init)
        return searchParams([], node);
    if (init.kind === 'fields')
        return searchParams([{ kind: 'spread', value: () => init }], node);
    const written = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .knownText */ .bG)(init);
    if (written !== null) {
        const parts = [...new URLSearchParams(written)].map(([name, value]) => ({
            kind: 'property',
            name,
            value: () => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(value),
        }));
        return searchParams(parts, node);
    }
    if (init.kind === 'list') {
        const parts = init.items.flatMap((pair) => {
            const name = pair.kind === 'list' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .knownText */ .bG)(pair.items[0]) : null;
            const value = pair.kind === 'list' ? pair.items[1] : undefined;
            if (name !== null && value)
                return [{ kind: 'property', name, value: () => value }];
            return [{ kind: 'spread', value: () => (0,_unknown_from_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownFrom */ .N)([pair], 'syntax', 'key', node) }];
        });
        const { rest } = init;
        return searchParams(rest ? [...parts, { kind: 'spread', value: () => rest }] : parts, node);
    }
    return searchParams([{ kind: 'spread', value: () => (init.kind === 'unknown' ? init : (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('syntax', 'query', node)) }], node);
}
const partsOf = new WeakMap();
/** A `URL` of an address and a query. */
function urlOf(base, query, node) {
    const whole = () => (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(base, node, (address) => {
        const search = query.text?.() ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('');
        const empty = search.kind === 'text' && search.pieces.length === 0;
        return empty ? address : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .concatAll */ .KO)([address, (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('?'), search], node);
    });
    const parts = [
        { kind: 'property', name: 'href', value: whole },
        { kind: 'property', name: 'searchParams', value: () => query },
        { kind: 'property', name: 'search', value: () => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .concat */ .xW)((0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('?'), query.text?.() ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(''), node) },
        { kind: 'property', name: 'pathname', value: () => (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(base, node, (b) => pathnameOf(b, node)) },
        { kind: 'property', name: 'origin', value: () => (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(base, node, (b) => originOf(b, node)) },
    ];
    const url = { ...(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(parts, node), brand: 'URL', text: whole };
    partsOf.set(url.identity, { base, query });
    return url;
}
/** `new URL(path, base)`, joined as the URL parser joins them. */
function urlFrom(path, base, node) {
    const addresses = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(path, node).flatMap((p) => {
        const source = partsOfText(p, node);
        if (!base || isAbsolute(p))
            return [urlOf(source.base, source.query, node)];
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(base, node).map((b) => urlOf(joinUrl(source.base, b), source.query, node));
    });
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(addresses, node);
}
/** A URL with one of its members replaced: `searchParams`, `pathname`, `search`. */
function urlWith(url, name, value, node) {
    const parts = partsOf.get(url.identity);
    if (!parts)
        return url;
    if (name === 'searchParams')
        return value.kind === 'fields' ? urlOf(parts.base, value, node) : url;
    if (name === 'search') {
        const query = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(value, node, (v) => v.kind === 'text' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .mapPieces */ .w2)(v, (s) => s.replace(/^\?/, '')) : v);
        return urlOf(parts.base, searchParamsFrom(query, node), node);
    }
    if (name === 'hostname' || name === 'host') {
        const path = (0,_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .readMember */ .hd)(url, 'pathname', node);
        return urlOf((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .concatAll */ .KO)([(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('https://'), value, path], node), parts.query, node);
    }
    if (name === 'pathname') {
        const origin = (0,_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .readMember */ .hd)(url, 'origin', node);
        const path = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(value, node, (v) => (hasSlash(v) ? v : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .concat */ .xW)((0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('/'), v, node)));
        return urlOf((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .concat */ .xW)(origin, path, node), parts.query, node);
    }
    // What scheme and port it is asked by tells nothing of whose it is.
    return name === 'href' ? urlFrom(value, undefined, node) : url;
}
function hasSlash(value) {
    const [head] = value.kind === 'text' ? value.pieces : [];
    return typeof head !== 'string' || head.startsWith('/');
}
function partsOfText(address, node) {
    const split = splitAt(address, '?');
    if (!split)
        return { base: address, query: searchParams([], node) };
    const written = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .knownText */ .bG)(split.after);
    const query = written === null
        ? searchParams([{ kind: 'spread', value: () => queryKeys(split.after, node) }], node)
        : searchParamsFrom((0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(written), node);
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
        const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .knownText */ .bG)(equals ? equals.before : pair);
        if (name !== null && name !== '')
            parts.push({ kind: 'property', name, value: () => (equals ? equals.after : (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('')) });
        else if (name === null)
            parts.push({ kind: 'spread', value: () => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('syntax', 'query', node) });
        rest = split ? split.after : null;
    }
    return (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(parts, node);
}
/** A text cut at the first known `mark`; null where none is known. */
function splitAt(value, mark) {
    for (const [index, piece] of value.pieces.entries()) {
        const at = typeof piece === 'string' ? piece.indexOf(mark) : -1;
        if (typeof piece !== 'string' || at < 0)
            continue;
        return {
            before: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)([...value.pieces.slice(0, index), piece.slice(0, at)], value.trail),
            after: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)([piece.slice(at + mark.length), ...value.pieces.slice(index + 1)], value.trail),
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
    const [head] = path.pieces;
    const origin = knownOrigin(base);
    const trail = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .joinTrails */ ._C)(base.trail, path.trail);
    if (typeof head === 'string' && head.startsWith('//'))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(['https:', ...path.pieces], trail);
    if (typeof head === 'string' && head.startsWith('/')) {
        // Where the base is unknown, its own path is lost with it: the hole stands for the origin.
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)([...(origin ?? base.pieces.slice(0, 1)), ...path.pieces], trail);
    }
    const whole = splitAt(base, '?')?.before ?? base;
    // A query alone, or nothing at all, leaves the path.
    if (path.pieces.length === 0)
        return whole;
    const last = whole.pieces.at(-1);
    if (typeof last !== 'string')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)([...whole.pieces, '/', ...path.pieces], trail);
    const slash = last.lastIndexOf('/');
    const hasPath = !/^[a-z][a-z0-9+.-]*:\/\/[^/]*$/i.test(last);
    const kept = hasPath && slash >= 0 ? last.slice(0, slash + 1) : `${last}/`;
    const below = typeof head === 'string' ? [head.replace(/^\.\//, ''), ...path.pieces.slice(1)] : path.pieces;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)([...whole.pieces.slice(0, -1), kept, ...below], trail);
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
    if (pieces)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(pieces, base.kind === 'text' ? base.trail : []);
    const hole = base.kind === 'text' ? base.pieces.find((piece) => typeof piece !== 'string') : undefined;
    return hole ?? (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('syntax', 'origin', node);
}
function pathnameOf(base, node) {
    const whole = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .knownText */ .bG)(base);
    if (whole !== null && URL.canParse(whole))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)([new URL(whole).pathname], (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .trailOf */ .Q0)(base));
    const origin = base.kind === 'text' ? knownOrigin(base) : null;
    const head = origin?.[0];
    if (base.kind !== 'text' || origin?.length !== 1 || typeof head !== 'string')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5)('syntax', 'pathname', node);
    const [first, ...rest] = base.pieces;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)([typeof first === 'string' ? first.slice(head.length) : '', ...rest], base.trail);
}
/** The pairs of a `Headers` object given an object, a list of pairs, or nothing. */
function headersFrom(init, node) {
    return { ...searchParamsFrom(init, node), brand: 'Headers', text: null };
}
/** The keys of a query or header object as a list, for `Object.keys` and loops. */
function keysOf(value) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(value.names().map((name) => (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(name)), value.rest());
}


/***/ }),

/***/ 9509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Q0: () => (/* binding */ trailOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ZH: () => (/* binding */ UNDEFINED),
/* harmony export */   _C: () => (/* binding */ joinTrails),
/* harmony export */   b0: () => (/* binding */ isUndefined),
/* harmony export */   dY: () => (/* binding */ constant),
/* harmony export */   kN: () => (/* binding */ withMark),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qO: () => (/* binding */ passing)
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
    return { kind: 'unknown', why, name: shortName(name), owner, node, trail: [] };
}
/** Names longer than anybody gives are cut: they are searched and shown. */
function shortName(name) {
    return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
}
const MAX_NAME = 300;
function list(items, rest = null) {
    return { kind: 'list', items, rest, trail: [] };
}
/** Whether a value is `undefined`, and nothing else. */
function isUndefined(value) {
    return value.kind === 'constant' && value.value === undefined;
}
/** What a function is given at a place. */
function passing(value, node) {
    return { value, node, spread: false };
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

/***/ 3094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YC: () => (/* binding */ applyWrite),
  rg: () => (/* binding */ applyWrites),
  sI: () => (/* binding */ writtenInto)
});

// EXTERNAL MODULE: ./build/src/syntax/declaration.js
var syntax_declaration = __webpack_require__(6596);
// EXTERNAL MODULE: ./build/src/syntax/source-unit.js
var source_unit = __webpack_require__(8618);
// EXTERNAL MODULE: ./build/src/syntax/typescript.js
var typescript = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/syntax/write.js
var syntax_write = __webpack_require__(5727);
// EXTERNAL MODULE: ./build/src/evaluate/calls.js + 4 modules
var calls = __webpack_require__(3882);
// EXTERNAL MODULE: ./build/src/evaluate/computed-keys.js
var computed_keys = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/src/evaluate/evaluate.js + 2 modules
var evaluate = __webpack_require__(6648);
// EXTERNAL MODULE: ./build/src/evaluate/frame.js
var evaluate_frame = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/src/evaluate/mutation.js + 1 modules
var mutation = __webpack_require__(3229);
// EXTERNAL MODULE: ./build/src/evaluate/objects.js
var objects = __webpack_require__(2448);
// EXTERNAL MODULE: ./build/src/evaluate/operators.js
var operators = __webpack_require__(869);
// EXTERNAL MODULE: ./build/src/evaluate/options.js
var options = __webpack_require__(6894);
// EXTERNAL MODULE: ./build/src/evaluate/order.js
var order = __webpack_require__(6196);
// EXTERNAL MODULE: ./build/src/evaluate/outside-writes.js
var outside_writes = __webpack_require__(8556);
// EXTERNAL MODULE: ./build/src/model/append.js
var append = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/src/evaluate/enters.js
var enters = __webpack_require__(7277);
;// CONCATENATED MODULE: ./build/src/evaluate/passed-writes.js
/** What functions of the repository write into an object that they are given: `addCompany(url)`. */










const passings = new WeakMap();
/** The calls of a file that are given the variable `name`, in order of the text. */
function passingsOf(name, unit) {
    let known = passings.get(unit);
    if (!known) {
        known = readPassings(unit);
        passings.set(unit, known);
    }
    return known.get(name) ?? [];
}
function readPassings(unit) {
    const all = new Map();
    for (const call of unit.calls) {
        if (!typescript.ts.isCallExpression(call) || !(0,syntax_write/* isStatement */.SH)(call))
            continue;
        for (const [at, argument] of call.arguments.entries()) {
            const name = (0,typescript/* skipWrappers */.s_)(argument);
            if (!typescript.ts.isIdentifier(name))
                continue;
            (0,append/* append */.B)(all, name.text, { call, at, name });
        }
    }
    return all;
}
/** How deep functions are followed that hand on what they are given. */
const MAX_ENTERED = 8;
/** `value` after a call that was given it; `happened` false: it may not have been made. */
function afterPassing(value, { call, at }, happened, frame) {
    const { world } = frame;
    if (world.entered.length > MAX_ENTERED)
        return value;
    const home = (0,evaluate_frame/* frameOf */.Dm)((0,typescript/* enclosingFunction */.pG)(call), frame);
    const fn = (0,enters/* functionIn */.K)((0,evaluate/* evaluate */._3)(call.expression, home));
    const parameter = fn?.node.parameters[at + fn.bound.length];
    if (!fn || !parameter || !typescript.ts.isIdentifier(parameter.name) || world.entered.includes(fn.node))
        return value;
    const unit = world.program.open(fn.node.getSourceFile().fileName);
    const writes = unit?.writes.get(parameter.name.text) ?? [];
    const inner = (0,calls/* frameFor */.j1)(fn, (0,calls/* argumentsOf */.aX)(call, home), frame.depth);
    let current = value;
    world.entered.push(fn.node);
    try {
        for (const write of writes) {
            if (write.path.length === 0 && typescript.ts.isBinaryExpression(write.node))
                continue;
            if ((0,syntax_declaration/* findDeclaration */.MC)(parameter.name.text, write.root)?.node !== parameter)
                continue;
            const isOwn = (0,typescript/* enclosingFunction */.pG)(write.node) === fn.node;
            const surely = happened && isOwn && (0,order/* unconditional */.U)(write.node, fn.node) === 'before';
            current = applyWrite(current, write.path, write, surely, inner);
        }
    }
    finally {
        world.entered.pop();
    }
    return current;
}

// EXTERNAL MODULE: ./build/src/evaluate/properties.js
var properties = __webpack_require__(7219);
// EXTERNAL MODULE: ./build/src/evaluate/questions.js
var questions = __webpack_require__(8021);
// EXTERNAL MODULE: ./build/src/evaluate/text.js
var evaluate_text = __webpack_require__(1617);
// EXTERNAL MODULE: ./build/src/evaluate/value.js
var evaluate_value = __webpack_require__(9509);
;// CONCATENATED MODULE: ./build/src/evaluate/writes.js
/** What is written into an object after it was made: `options.headers.Accept = …`, `params.set(…)`, `Object.assign(…)`. */



















/** `value`, read at `node` from a variable, with what was written into it before. */
function applyWrites(value, node, frame) {
    if (!(0,options/* optionsOf */.cz)(value).some(({ kind }) => kind === 'fields' || kind === 'list'))
        return value;
    const declaration = typescript.ts.isIdentifier(node) ? (0,syntax_declaration/* findDeclaration */.MC)(node.text, node) : null;
    return declaration ? writtenInto(value, declaration, node, frame) : value;
}
/** The most writes that are followed into one object: each makes a new one around the one before. */
const MAX_WRITES = 300;
/** `value`, that a declaration holds, as `use` sees it: with what was written into it before. */
function writtenInto(value, declaration, use, frame) {
    if (declaration.kind !== 'variable' && declaration.kind !== 'parameter')
        return value;
    const { node } = declaration;
    const home = (0,typescript/* enclosingFunction */.pG)(node);
    const changes = changesOf(node, frame.world);
    const reach = (0,order/* reaching */.Y)(use, home, node);
    let current = value;
    let applied = 0;
    for (const change of changes) {
        if (rootOf(change) === use)
            continue;
        const reached = reach(nodeOf(change));
        if (reached === 'never')
            continue;
        const before = current;
        current = after(before, change, reached === 'before', frame);
        if (current === before)
            continue;
        applied += 1;
        if (applied <= MAX_WRITES)
            continue;
        frame.world.budget.onCut(use, 'name');
        return (0,evaluate_value/* unknown */.L5)('budget', rootOf(change).getText(), use);
    }
    return home ? current : (0,outside_writes/* afterOutsideWrites */.G)(current, node, frame.world);
}
function nodeOf(change) {
    return 'call' in change ? change.call : change.node;
}
function rootOf(change) {
    return 'call' in change ? change.name : change.root;
}
const changes = new WeakMap();
/** The writes into what a declared name holds, and the calls that are given it, in order of the text. */
function changesOf(declared, { program }) {
    const known = changes.get(declared);
    if (known)
        return known;
    const unit = program.open(declared.getSourceFile().fileName);
    const name = typescript.ts.isIdentifier(declared.name) ? declared.name.text : null;
    const all = unit && name !== null ? [...(unit.writes.get(name) ?? []), ...passingsOf(name, unit)] : [];
    const own = all
        .filter((change) => {
        const isWhole = 'path' in change && change.path.length === 0 && typescript.ts.isBinaryExpression(change.node);
        return !isWhole && (0,syntax_declaration/* findDeclaration */.MC)(name ?? '', rootOf(change))?.node === declared;
    })
        .sort((a, b) => nodeOf(a).pos - nodeOf(b).pos);
    changes.set(declared, own);
    return own;
}
/** What comes of a value by a change: asked by every use behind it. */
const results = new WeakMap();
function after(value, change, surely, frame) {
    const home = (0,evaluate_frame/* frameOf */.Dm)((0,typescript/* enclosingFunction */.pG)(nodeOf(change)), frame);
    const known = results.get(value) ?? new Map();
    results.set(value, known);
    const same = known.get(change);
    if (same?.home === home && same.surely === surely)
        return same.value;
    const changed = 'call' in change
        ? afterPassing(value, change, surely, frame)
        : applyWrite(value, change.path, change, surely, frame);
    known.set(change, { home, surely, value: changed });
    return changed;
}
/** One write applied at its path; `surely` false: it may not have happened. */
function applyWrite(value, path, write, surely, frame) {
    const home = (0,evaluate_frame/* frameOf */.Dm)((0,typescript/* enclosingFunction */.pG)(write.node), frame);
    const { node } = write;
    if (typescript.ts.isCallExpression(node)) {
        const [, ...others] = (0,calls/* argumentsOf */.aX)(node, home);
        const name = (0,source_unit/* calleeName */.wt)(node) ?? '';
        return inside(value, path, node, (target) => write.into
            ? (0,mutation/* mutatedInto */.n)(target, name, others, { node, surely })
            : framesOf(node, home).reduce((before, around) => (0,mutation/* mutated */.l)(before, name, (0,calls/* argumentsOf */.aX)(node, around), { node, surely }), target));
    }
    if (path.length === 0)
        return value;
    return inside(value, path.slice(0, -1), node, (target) => keysOf(write, path, home).reduce((before, { name, around }) => {
        const after = () => typescript.ts.isDeleteExpression(node)
            ? evaluate_value/* UNDEFINED */.ZH
            : (0,operators/* assigned */.Xz)(node, () => (0,properties/* readMember */.hd)(before, name, node), () => (0,evaluate/* evaluate */._3)(node.right, around));
        const args = [() => (0,evaluate_value/* text */.Qq)(name), after].map((value) => (0,evaluate_value/* passing */.qO)(value, node));
        return (0,mutation/* mutated */.l)(before, '=', args, { node, surely });
    }, target));
}
/** The frames in which a call is made: one, but for `params.set(name, value)` in a loop over names. */
function framesOf(call, home) {
    const [name, value] = call.arguments ?? [];
    if (!name || !value || !/^(?:set|append)$/.test((0,source_unit/* calleeName */.wt)(call) ?? ''))
        return [home];
    if ((0,evaluate_text/* knownKey */.xx)((0,evaluate/* evaluate */._3)(name, home)) !== null)
        return [home];
    return (0,computed_keys/* writtenKeys */.ch)(name, home).map(({ around }) => around);
}
/** The names that are written, each with the frame in which it is: one, but for computed names in loops. */
function keysOf(write, path, home) {
    const name = path.at(-1) ?? '';
    return write.key && name === syntax_write/* COMPUTED */.g0 ? (0,computed_keys/* computedKeys */.eT)(write.key, home) : [{ name, around: home }];
}
/** Changes what lies at `path` inside a value; the objects on the way are copies with one property more. */
function inside(value, path, node, change) {
    if (value.kind === 'one-of')
        return (0,options/* mapOptions */.tS)(value, node, (option) => inside(option, path, node, change));
    const [name, ...rest] = path;
    if (name === undefined)
        return change(value);
    if (value.kind !== 'fields')
        return value;
    if (value.brand === 'URL')
        return mutatedMember(value, name, node, change);
    // What may not have happened is said where it is written, not of the objects on the way.
    const part = {
        kind: 'property',
        name,
        value: (0,questions/* once */.Oo)(() => inside((0,properties/* readMember */.hd)(value, name, node), rest, node, change)),
    };
    const { brand, trail, identity } = value;
    const before = (0,objects/* partsOf */.CI)(value);
    const last = before.at(-1);
    // `X.prototype.a = …`, `X.prototype.b = …`: the second holds the first.
    const isHeld = last?.kind === 'property' && last.name === name;
    return (0,objects/* fieldsOf */.Pf)([...(isHeld ? before.slice(0, -1) : before), part], node, { brand, trail, identity });
}
/** A built-in whose member is part of itself: `url.searchParams.set(…)` changes the URL. */
function mutatedMember(value, name, node, change) {
    return (0,mutation/* mutated */.l)(value, `with ${name}`, [(0,evaluate_value/* passing */.qO)(() => change((0,properties/* readMember */.hd)(value, name, node)), node)], {
        node,
        surely: true,
    });
}


/***/ }),

/***/ 6701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf),
/* harmony export */   l: () => (/* binding */ makeContextOf)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9094);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ignore__WEBPACK_IMPORTED_MODULE_0__);
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
/** The same where the user says what some files are, by globs in the syntax of .gitignore: the last that fits counts. */
function makeContextOf(given) {
    const rows = Object.entries(given).map(([glob, context]) => ({ matcher: ignore__WEBPACK_IMPORTED_MODULE_0___default()().add(glob), context }));
    return (file, paths) => {
        const row = rows.findLast(({ matcher }) => matcher.ignores(file));
        if (row)
            return row.context;
        // Whoever asks for `examples/shop` means that code: only what lies below it can be an example of something.
        return contextOf(paths.reduce((rest, path) => (file.startsWith(`${path}/`) ? file.slice(path.length + 1) : rest), file));
    };
}


/***/ }),

/***/ 6364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/** Bytes of a file as the text that they are: for the scan, and for whoever shows what it found. */
/** A text may hold a zero; what holds more than one among so many bytes is none. */
const BYTES_PER_ZERO = 100;
/** UTF-8, or UTF-16 with a byte order mark; null for anything that is no text. */
function decodeText(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes.subarray(2).toString('utf16le');
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
            .swap16()
            .toString('utf16le');
    let zeros = 0;
    for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1))
        zeros += 1;
    if (zeros * BYTES_PER_ZERO > bytes.length)
        return null;
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
}


/***/ }),

/***/ 7507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ discoverFiles),
  z: () => (/* binding */ makeSelection)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "../lazy/ignore.js"
var ignore_js_ = __webpack_require__(9094);
var ignore_js_default = /*#__PURE__*/__webpack_require__.n(ignore_js_);
// EXTERNAL MODULE: ./build/src/model/user-error.js
var user_error = __webpack_require__(1942);
// EXTERNAL MODULE: ./build/src/files/git.js
var git = __webpack_require__(194);
// EXTERNAL MODULE: ./build/src/files/is-inside.js
var is_inside = __webpack_require__(3829);
// EXTERNAL MODULE: ./build/src/files/read-bytes.js
var read_bytes = __webpack_require__(6702);
// EXTERNAL MODULE: ./build/src/files/refused.js
var refused = __webpack_require__(4418);
;// CONCATENATED MODULE: ./build/src/files/walk.js
/** The files of a folder without git: a walk that honours nested `.gitignore`s. */





/** Folders that are never looked into. */
const NEVER = new Set(['.git', 'node_modules', '.hg', '.svn']);
/** Bytes of a `.gitignore`; one that somebody wrote is a thousand times smaller. */
const MAX_RULES = 256 * 1024;
/** Paths below `root`, relative, with forward slashes; links are listed, never followed. Told of folders that may not be read. */
function walk(root, gitignore, onRefused, isLate) {
    const files = [];
    const visit = (prefix, around) => {
        const entries = readFolder((0,external_node_path_.join)(root, prefix), onRefused);
        const own = gitignore && entries.some((entry) => entry.name === '.gitignore')
            ? readRules((0,external_node_path_.join)(root, prefix, '.gitignore'))
            : null;
        const levels = own ? [...around, { prefix, rules: own }] : around;
        for (const entry of entries) {
            // Many rules for many files take longer than anything else.
            if (isLate())
                return;
            const path = `${prefix}${entry.name}`;
            if (entry.isDirectory()) {
                if (!NEVER.has(entry.name) && !isIgnored(`${path}/`, levels))
                    visit(`${path}/`, levels);
            }
            else if ((entry.isFile() || entry.isSymbolicLink()) && !isIgnored(path, levels))
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
    const bytes = (0,read_bytes/* readBytes */.io)(file, MAX_RULES);
    if (typeof bytes === 'string')
        return null;
    try {
        return ignore_js_default()({ allowRelativePaths: true }).add(bytes.toString('utf8'));
    }
    catch {
        // A pattern that makes no regular expression.
        return null;
    }
}
function readFolder(folder, onRefused) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        if ((0,refused/* isRefusal */.v)(error))
            onRefused(folder);
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
    const { root, include, exclude, gitignore, isLate = () => false } = input;
    const scopes = input.paths.map((path) => scopeOf(root, path)).filter((scope) => scope !== '');
    const refused = [];
    const onRefused = (path) => void refused.push(path);
    const listed = (gitignore ? (0,git/* gitList */.x)(root, onRefused) : null) ?? walk(root, gitignore, onRefused, isLate);
    const isSelected = makeSelection({ include, exclude });
    const files = [];
    const others = [];
    const skipped = [];
    let inModules = 0;
    const isAskedFor = (path) => isIn(path, scopes) && isSelected(path);
    for (const path of listed) {
        if (isLate())
            break;
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
    return { files: files.sort(), others, isAskedFor, skipped, refused };
}
/** Whether globs let a path through. */
function makeSelection({ include, exclude, }) {
    const endless = [...include, ...exclude].find((glob) => glob.split('**').length - 1 > MOST_STARS);
    if (endless !== undefined)
        throw new user_error/* UserError */.y(`${endless} has too many **.`, `Write it with ${MOST_STARS} at most: each is tried against each folder.`);
    const included = include.length > 0 ? ignore_js_default()().add(include) : null;
    const excluded = exclude.length > 0 ? ignore_js_default()().add(exclude) : null;
    return (path) => excluded?.ignores(path) !== true && (included === null || included.ignores(path));
}
function isIn(path, scopes) {
    return scopes.length === 0 || scopes.some((scope) => path === scope || path.startsWith(`${scope}/`));
}
/** How often `**` may stand in a pattern: with more, deep folders take longer than anybody waits. */
const MOST_STARS = 4;
/** A path of the user, relative to the root. */
function scopeOf(root, path) {
    const absolute = (0,external_node_path_.resolve)(root, path);
    const scope = (0,external_node_path_.relative)(root, absolute).split(external_node_path_.sep).join('/');
    if (!(0,is_inside/* isInside */.F)(root, absolute)) {
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
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(936);
/** git as a lister of files. */

/** Milliseconds; a named pipe in the place of a `.gitignore` keeps git waiting for ever. */
const PATIENCE = 15_000;
/** What `.gitignore`s say, and no file that the settings of the repository or of the machine name: it may have no end. */
const IGNORED = ['--exclude-per-directory=.gitignore'];
/** The paths that git lists below `root`, relative to it; null where there is no git or no repository. Told of folders that may not be read. */
function gitList(root, onRefused = () => { }) {
    const args = ['ls-files', '-z', '--cached', '--others', ...IGNORED, '--deduplicate'];
    const answer = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(root, args, { timeoutMs: PATIENCE });
    if (!answer.ok)
        return null;
    for (const [, folder] of answer.warnings.matchAll(/^warning: could not open directory '(.*)\/': /gm))
        if (folder !== undefined)
            onRefused(folder);
    return answer.bytes
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '');
}
/** The listed paths that are marked as generated in a `.gitattributes`. */
function gitGenerated(root, files) {
    if (files.length === 0)
        return new Set();
    const answer = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .listGit */ .$e)(root, ['check-attr', '-z', '--stdin', 'linguist-generated'], {
        input: files.join('\0'),
        timeoutMs: PATIENCE,
    });
    const generated = new Set();
    // path, attribute, value, path, attribute, value …
    for (let i = 0; answer && i + 2 < answer.length; i += 3) {
        const [path, , value] = answer.slice(i, i + 3);
        if (path !== undefined && (value === 'set' || value === 'true'))
            generated.add(path);
    }
    return generated;
}


/***/ }),

/***/ 3829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** Whether a path stays in a folder, by the names alone: links are resolved before, where they matter. */

/** Whether `path` is the folder or lies in it; both absolute. */
function isInside(folder, path) {
    const away = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    // On another drive there is no way at all.
    return away !== '..' && !away.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(away) !== away;
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

/***/ 718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ makePackageOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_nearest_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6075);
/** Which package of the repository a file belongs to, by the files that there are. */


/** Tells the folder of the nearest `package.json` around a file; the root's is `.`. */
function makePackageOf(files) {
    const folders = files.filter((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file) === 'package.json').map(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname);
    return (0,_model_nearest_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestOf */ .q)(new Set(folders));
}


/***/ }),

/***/ 8524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1027);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/** JSON with comments, as strangers write it: what is no JSON, or nested without end, is nothing. */

/** The value of a text; undefined when there is none. */
function parseJson(text) {
    try {
        return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parse)(text);
    }
    catch {
        // The parser calls itself for each level.
        return undefined;
    }
}


/***/ }),

/***/ 6702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ readNamedText),
/* harmony export */   Sc: () => (/* binding */ CAUTIOUS),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/** The bytes of regular files. Links are not followed, and pipes and devices neither read nor waited for. */

/** For opening what a stranger put there: a link is refused, and a named pipe must not keep us waiting. */
const CAUTIOUS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** The bytes of a file of at most `maxSize` bytes, or the reason why not. */
function readBytes(path, maxSize) {
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, CAUTIOUS);
        try {
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
            if (!stat.isFile())
                return 'not a file';
            if (stat.size > maxSize)
                return tooLarge(maxSize);
            const buffer = Buffer.alloc(stat.size);
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, stat.size, 0);
            return buffer.subarray(0, length);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch {
        return 'cannot be read';
    }
}
/** The text of a file that somebody named, links followed; null where there is none of at most `maxSize` bytes. */
function readNamedText(path, maxSize) {
    try {
        const bytes = readBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path), maxSize);
        return typeof bytes === 'string' ? null : bytes.toString('utf8').replace(/^\uFEFF/, '');
    }
    catch {
        return null;
    }
}
/** The reason to leave out a file of more than `maxSize` bytes. */
function tooLarge(maxSize) {
    return `larger than ${maxSize} bytes`;
}


/***/ }),

/***/ 3733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   kg: () => (/* binding */ textInside),
/* harmony export */   ov: () => (/* binding */ OUTSIDE),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6364);
/* harmony import */ var _is_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3829);
/* harmony import */ var _read_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6702);
/** Files of the repository by their paths: links are followed as far as they stay inside, nothing outside is read. */





/** Why a link, or a path with dots, is not followed. */
const OUTSIDE = 'links out of the repository';
/** The bytes of a regular file inside the root, or the reason why not. */
function readInside(root, file, maxSize) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file));
        if (!(0,_is_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real))
            return OUTSIDE;
        return (0,_read_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(real, maxSize);
    }
    catch {
        return 'cannot be read';
    }
}
/** Bytes of a file that is shown or looked up. */
const MAX_SHOWN = 16 * 1024 * 1024;
/** The text of a regular file inside the root, or null. */
function textInside(root, file) {
    const bytes = readInside(root, file, MAX_SHOWN);
    return typeof bytes === 'string' ? null : (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g)(bytes);
}
/** The texts of the files of a repository, as the scan reads them: places and secrets are where it found them. */
function textsIn(root) {
    return (file) => textInside(root, file);
}


/***/ }),

/***/ 4418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ refusedFaults),
/* harmony export */   v: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** Files and folders that this user may not read, or that the disk does not give: nobody knows what they hold. */

/** The most of them that are named one by one. */
const NAMED = 20;
/** Whether the system refuses what is there, as it does without permission and on broken disks. */
function isRefusal(error) {
    return error instanceof Error && 'code' in error && /^(?:EACCES|EPERM|EIO)$/.test(String(error.code));
}
/** What is said of paths that are refused. */
function refusedFaults(root, paths) {
    const faults = paths.slice(0, NAMED).map((path) => {
        const where = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
        return { where, message: 'It may not be read, so nobody knows what it holds.' };
    });
    const more = paths.length - NAMED;
    if (more > 0)
        faults.push({ where: '.', message: `${more} more may not be read.` });
    return faults;
}


/***/ }),

/***/ 936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k4: () => (/* binding */ HARDENED),
  gG: () => (/* binding */ askGit),
  Ew: () => (/* binding */ authorising),
  $e: () => (/* binding */ listGit),
  EO: () => (/* binding */ runGit),
  ml: () => (/* binding */ withoutFilters)
});

// UNUSED EXPORTS: trusting

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/files/sound-git.js
/** Whether git can be started in a folder without waiting for ever: a pipe or a device among its own files has no end. */


/** The folders of git's own files that it opens by name, and how deep they are looked through. */
const FOLDERS = { '.': 0, info: 0, 'objects/info': 0, refs: 4 };
/** The most entries that are looked at; a repository with more keeps its references in one file. */
const MAX_ENTRIES = 20_000;
const known = new Map();
/** Whether all that git would open in `root/.git` has an end. */
function isGitSound(root) {
    const before = known.get(root);
    if (before !== undefined)
        return before;
    let left = MAX_ENTRIES;
    const isSound = (folder, depth) => entriesOf(folder).every((entry) => {
        left -= 1;
        if (left < 0 || entry.isFile())
            return true;
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            return depth === 0 || isSound(path, depth - 1);
        return entry.isSymbolicLink() && leadsToFile(path);
    });
    const sound = Object.entries(FOLDERS).every(([folder, depth]) => isSound((0,external_node_path_.join)(root, '.git', folder), depth));
    known.set(root, sound);
    return sound;
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        // It is no folder, as in a worktree, or not there.
        return [];
    }
}
function leadsToFile(path) {
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return !stats || stats.isFile() || stats.isDirectory();
}

;// CONCATENATED MODULE: ./build/src/files/run-git.js
/** git, started without a shell, and without anything that the repository's own settings could start. */



const MAX_BYTES = 512 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
/** Settings that name programs, or lead elsewhere: each is taken away, whatever a configuration says. */
const HARDENED = {
    'core.fsmonitor': 'false',
    'core.hooksPath': external_node_os_.devNull,
    'core.pager': 'cat',
    'core.askPass': '',
    'core.alternateRefsCommand': 'true',
    'core.attributesFile': external_node_os_.devNull,
    'credential.helper': '',
    'diff.external': '',
    'diff.autoRefreshIndex': 'true',
    'diff.noprefix': 'false',
    'gc.auto': '0',
    'maintenance.auto': 'false',
    'fetch.writeCommitGraph': 'false',
    // A repository inside the repository, with settings of its own.
    'safe.bareRepository': 'explicit',
};
/** What a fetch may go over, whatever a configuration allows. Others start programs, as `ext::` and `core.sshCommand` do. */
const REMOTE = 'https:http:file';
/** Of the variables that steer git, only what says where its programs and certificates are. */
const KEPT = /^GIT_(?:EXEC_PATH|SSL_\w+|CONFIG_(?:NOSYSTEM|SYSTEM|GLOBAL|COUNT|KEY_\d+|VALUE_\d+))$/i;
/** Runs git in `root`. Never throws. */
function runGit(root, args, settings = {}) {
    const { input = '', remote = false, env = {}, timeoutMs = TIMEOUT_MS } = settings;
    if (stuck.has(root) || !isGitSound(root))
        return { ok: false, why: STUCK };
    const { status, stdout, stderr, error } = (0,external_node_child_process_.spawnSync)('git', [...asArguments(HARDENED), ...args], {
        cwd: root,
        input,
        maxBuffer: MAX_BYTES,
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        env: { ...environment(), GIT_ALLOW_PROTOCOL: remote ? REMOTE : '', ...env },
    });
    if (isTimeout(error))
        stuck.add(root);
    if (error === undefined && status === 0)
        return { ok: true, bytes: stdout, warnings: stderr.toString('utf8') };
    const words = stderr?.toString('utf8').trim().split('\n').at(-1) ?? '';
    return { ok: false, why: error ? reasonOf(error) : words };
}
/** Folders in which git waited for something that never came: it is not started there again. */
const stuck = new Set();
const STUCK = 'something in the repository keeps git waiting, such as a named pipe in the place of a file';
function isTimeout(error) {
    return error !== undefined && 'code' in error && error.code === 'ETIMEDOUT';
}
/** What git says as text, without the newline at its end; null when it fails. */
function askGit(root, args, settings = {}) {
    const answer = runGit(root, args, settings);
    return answer.ok ? answer.bytes.toString('utf8').replace(/\n$/, '') : null;
}
/** What git says as a list that is separated by NUL; null when it fails. */
function listGit(root, args, settings = {}) {
    return (askGit(root, args, settings)
        ?.split('\0')
        .filter((item) => item !== '') ?? null);
}
/**
 * Arguments that take away the filters that a configuration names: comparing with files of the folder would start them.
 * Null when the configuration cannot be read, or names a filter in a way that cannot be taken away.
 */
function withoutFilters(root) {
    const names = listGit(root, ['config', '--list', '--name-only', '-z']);
    if (names === null)
        return null;
    const drivers = new Set(names.flatMap((name) => /^filter\.(.+)\.[^.]+$/s.exec(name)?.[1] ?? []));
    if ([...drivers].some((driver) => /[=\n]/.test(driver)))
        return null;
    return [...drivers].flatMap((driver) => asArguments({
        [`filter.${driver}.clean`]: '',
        [`filter.${driver}.smudge`]: '',
        [`filter.${driver}.process`]: '',
        [`filter.${driver}.required`]: 'false',
    }));
}
/** Variables with which git trusts a folder whoever owns it: in a container, that is rarely the user who runs there. */
function trusting(env, folder) {
    return oneMoreSetting(env, 'safe.directory', folder);
}
/** Variables with which git sends a token to a server, and to no other one. No argument has it: those can be listed. */
function authorising(env, { serverUrl, token }) {
    const pair = Buffer.from(`x-access-token:${token}`).toString('base64');
    return oneMoreSetting(env, `http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${pair}`);
}
/** Behind those that the environment has already. */
function oneMoreSetting(env, name, value) {
    const count = Number(env.GIT_CONFIG_COUNT ?? 0) || 0;
    return {
        GIT_CONFIG_COUNT: String(count + 1),
        [`GIT_CONFIG_KEY_${count}`]: name,
        [`GIT_CONFIG_VALUE_${count}`]: value,
    };
}
function asArguments(settings) {
    return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
function environment() {
    const kept = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|SSH_ASKPASS$)/i.test(name) || KEPT.test(name));
    return {
        ...Object.fromEntries(kept),
        // Empty, not absent: absent, git asks the configuration.
        GIT_ASKPASS: '',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        LC_ALL: 'C',
    };
}
function reasonOf(error) {
    if (error.code === 'ENOENT')
        return 'git is not installed';
    if (error.code === 'ETIMEDOUT')
        return 'git took too long';
    if (error.code === 'ENOBUFS')
        return 'git has too much to say';
    return `git could not be started: ${error.message}`;
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ IGNORE_WORD),
/* harmony export */   V: () => (/* binding */ readDirectives)
/* harmony export */ });
/* harmony import */ var _model_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4266);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2950);
/** `pleo-migrate-ignore-next-line <rule>[, <rule>…] [until=YYYY-MM-DD] -- <reason>`, read from comments. */


/** What every such comment holds; a file without it has none. */
const IGNORE_WORD = 'pleo-migrate-ignore';
const REACHES = ['next-line', 'line', 'file'];
/** The rule about these comments speaks of what is wrong with them; they cannot silence it. */
const OWN_RULE = 'unused-ignore';
/** At the start of a comment's line, behind its marks. */
const DIRECTIVE = new RegExp(`(?:^|[\\r\\n])(?:[ \\t]*(?:/{2,}|/?\\*+|#+|;+|!+|<!--+))?[ \\t]*(${IGNORE_WORD}[\\w-]*)(?=[\\s:,*]|-->|$)([^\\r\\n]*)`, 'g');
/** The directives of a file, in order. */
function readDirectives(commented, against) {
    const { text, comments, locate } = commented;
    return comments.flatMap(({ start, end, next }) => [...text.slice(start, end).matchAll(DIRECTIVE)].map((match) => {
        const [whole, word = '', behind = ''] = match;
        const rest = withoutClosing(behind);
        const from = start + match.index + whole.length - behind.length - word.length;
        const at = locate(from, from + word.length + rest.length);
        const reach = REACHES.find((known) => word === `${IGNORE_WORD}-${known}`) ?? null;
        const last = locate(end, end).line;
        const following = locate(next, next).line;
        const line = reach === 'next-line' ? Math.max(following, last + 1) : at.line;
        return { word: shorten(word), reach, at, line, ...readRest(word, reach, rest, against) };
    }));
}
/** Without what closes the comment. */
function withoutClosing(behind) {
    const text = behind.trimEnd();
    const closing = text.endsWith('*/') ? '*' : text.endsWith('-->') ? '-' : null;
    if (closing === null)
        return text;
    let end = text.length - 1;
    while (end > 0 && text[end - 1] === closing)
        end -= 1;
    return text.slice(0, end).trimEnd();
}
/** What stands behind the first word. */
function readRest(word, reach, rest, { ruleIds, today }) {
    const [, head = '', reason = ''] = /^[\s:]*(.*?)(?:(?<!\S)--+(?!\S)(.*))?$/s.exec(rest) ?? [];
    const words = head.split(/[\s,]+/).filter((one) => one !== '');
    const names = [...new Set(words.filter((one) => !one.startsWith(UNTIL)))];
    const until = words.find((one) => one.startsWith(UNTIL))?.slice(UNTIL.length) ?? null;
    const rules = names.filter((name) => ruleIds.includes(name) && name !== OWN_RULE);
    const fault = () => {
        if (reach === null)
            return { kind: 'unknown-word', nearest: meant(word, WORDS) };
        if (names.length === 0)
            return { kind: 'no-rule' };
        if (reason.trim() === '')
            return { kind: 'no-reason', rules };
        return until === null ? null : dateFault(until, rules, today);
    };
    return {
        rules,
        fault: fault(),
        faults: names
            .filter((name) => !rules.includes(name))
            .slice(0, MOST_FAULTS)
            .map((name) => name === OWN_RULE
            ? { kind: 'own-rule' }
            : { kind: 'unknown-rule', name: shorten(name), nearest: meant(name, ruleIds) }),
    };
}
const UNTIL = 'until=';
const WORDS = REACHES.map((reach) => `${IGNORE_WORD}-${reach}`);
/** So many names of one comment are told; more are no slips. */
const MOST_FAULTS = 5;
/** No name is longer. */
const LONGEST = 60;
function shorten(name) {
    return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}
function meant(name, candidates) {
    return name.length > LONGEST ? null : (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, candidates);
}
/** The day itself still counts. */
function dateFault(until, rules, today) {
    if (!(0,_model_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$)(until))
        return { kind: 'malformed-date', written: shorten(until), rules };
    return until < today ? { kind: 'expired', until, rules } : null;
}


/***/ }),

/***/ 5148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ bareName)
/* harmony export */ });
/** Names of parameters and fields without what says that there are many of them. */
/** `tags` of `tags[]` and `tags[0][]`. */
function bareName(name) {
    return name.replace(/(?:\[\w*\])+$/, '');
}


/***/ }),

/***/ 4614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countFindings)
/* harmony export */ });
/** Findings in numbers. */
/** How many there are of each severity, and how many that nothing replaces yet. */
function countFindings(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return {
        error: count('error'),
        warning: count('warning'),
        notice: count('notice'),
        blocked: findings.filter(({ blocked }) => blocked).length,
    };
}


/***/ }),

/***/ 4266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDate),
/* harmony export */   U: () => (/* binding */ deadlineOn)
/* harmony export */ });
/** Days: whether a text is one, how far a deadline is away, and whether calls to the legacy API are errors already. */
const DAY = 24 * 60 * 60 * 1000;
/** Both days as `YYYY-MM-DD`. */
function deadlineOn(today, date, escalateWithinDays) {
    const days = Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY);
    return { date, days, escalateWithinDays, escalated: days <= escalateWithinDays };
}
/** Whether a text is a day that there is, as `YYYY-MM-DD`. */
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}


/***/ }),

/***/ 1629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5534);
/** Items by a key, in the order in which they come; Node 20 has no `Map.groupBy`. */

function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        (0,_append_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .B)(groups, key, item);
    }
    return groups;
}


/***/ }),

/***/ 6629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ comparePlaces)
/* harmony export */ });
/** Where something stands: the place every other noun points at. */
/** By file, then by where in it. */
function comparePlaces(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.start - b.start || a.end - b.end;
}


/***/ }),

/***/ 6075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** Folders around files. */

/** Tells which of these folders is the nearest around a file; `.` and `/` where none is. */
function nearestOf(folders) {
    return (file) => {
        for (let at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);; at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at))
            if (at === '.' || at === '/' || folders.has(at))
                return at;
    };
}


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** Look-ups by names that strangers write: `constructor` and `toString` are in no table that does not say so. */
/** What a table has under a name itself. */
function own(table, name) {
    return table && Object.hasOwn(table, name) ? table[name] : undefined;
}


/***/ }),

/***/ 9942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ packageName)
/* harmony export */ });
/** What a package is called, however it is imported. */
/** `zod` of `npm:zod@3.1`, `node:util` as `util`, `lodash.js`: without the place it comes from, its version and its suffix. */
function packageName(specifier) {
    return specifier
        .replace(/^(?:npm|jsr|node):\/?/, '')
        .replace(/(?<=.)@[\d^~.][^/]*/, '')
        .replace(/\.js$/, '');
}


/***/ }),

/***/ 6662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withoutFormat)
/* harmony export */ });
/** Code without what formatters change, so that two ways to write it are equal. */
/**
 * Formatters change blanks, quotes and their escapes, semicolons, commas at ends, parentheses around one parameter,
 * and braces around blanks in JSX. Texts that differ in nothing else become equal.
 */
function withoutFormat(code) {
    return code.replace(/[\s'"`\\;,()]/g, '').replaceAll('{}', '');
}


/***/ }),

/***/ 3739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/** The words that a name is made of. */
/** The words of a name in snake, kebab or camel case, in lower case: `PLEO_APIKey` is pleo, api, key. */
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .split(/[^A-Za-z0-9]+/)
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
}


/***/ }),

/***/ 501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rankFindings)
/* harmony export */ });
/* harmony import */ var _model_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6629);
/** Which findings come first where there is room for a few. */

const SEVERITIES = ['error', 'warning', 'notice'];
const CERTAINTIES = ['certain', 'likely', 'possible'];
/** Most important first: severity, certainty, source before tests and docs, place; each finding once. */
function rankFindings(findings) {
    const seen = new Set();
    const unique = findings.filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint));
    return unique.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        Number(a.context !== 'source') - Number(b.context !== 'source') ||
        CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
        (0,_model_location_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePlaces */ .i)(a.at, b.at));
}


/***/ }),

/***/ 4311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./build/src/catalogue/catalogue.js + 9 modules
var catalogue = __webpack_require__(3065);
// EXTERNAL MODULE: ./build/src/clients/host-settings.js
var host_settings = __webpack_require__(2321);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./build/src/clock.js
/** How long a scan may take, and how much memory. */


/** Seconds for a scan when nobody sets its budget: what takes that long was made to. */
const PATIENCE = 45;
/** Bytes of the heap; with what else a process needs, it stays below a gigabyte. */
const MAX_HEAP = 800 * 1024 * 1024;
/** A clock that started at `started`; `seconds` null: nobody set a budget. */
function makeClock(seconds, started) {
    const most = seconds ?? PATIENCE;
    const until = started + most * 1_000;
    let isFull = false;
    const isHeapFull = watchHeap();
    return {
        isLate: () => {
            isFull ||= isHeapFull();
            return isFull || performance.now() > until;
        },
        late: () => ({
            where: isFull ? 'budget.memory' : 'budget.seconds',
            message: isFull
                ? 'The memory for a scan ran out before everything was decided; excluding what is generated, or scanning folder by folder, helps.'
                : `The budget of ${most} ${most === 1 ? 'second' : 'seconds'} ran out before everything was decided; how far a scan comes in it depends on the machine.`,
        }),
    };
}
/** Bytes by which what is in use grows before somebody collects what nobody needs any more. */
const GARBAGE = 250 * 1024 * 1024;
/** Tells whether what is in use is too much, and keeps what nobody uses any more from being as much again. */
function watchHeap() {
    let live = 0;
    return () => {
        if (inUse() <= live + GARBAGE)
            return false;
        collect();
        live = inUse();
        return live > MAX_HEAP;
    };
}
function inUse() {
    const { used_heap_size: heap, external_memory: external } = (0,external_node_v8_.getHeapStatistics)();
    return heap + external;
}
/** V8 collects when it sees fit, which on a large machine is late. Its own way to be asked is a flag. */
function collect() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    const gc = (0,external_node_vm_.runInNewContext)('gc');
    if (typeof gc === 'function')
        gc();
}
/** How often somebody asks before the clock is looked at. */
const ASKED_PER_LOOK = 64;
/** The time for what is asked very often, and whether it was ever over. */
function seldom(isOver) {
    let asked = 0;
    let isLate = false;
    return {
        isLate: () => {
            asked += 1;
            if (asked % ASKED_PER_LOOK === 0)
                isLate ||= isOver();
            return isLate;
        },
        wasLate: () => isLate,
    };
}

// EXTERNAL MODULE: ./build/src/credentials/index.js + 10 modules
var credentials = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/src/catalogue/replacement-steps.js
var replacement_steps = __webpack_require__(7374);
;// CONCATENATED MODULE: ./build/src/catalogue/external-replacement.js
/** An operation of the external API as what to call in the place of something: of a superseded operation, of a slip. */

function replaceWith(from, to) {
    return {
        when: null,
        triggers: [],
        operation: to.id,
        method: to.method,
        path: to.path,
        scopes: to.scopes,
        basis: to.basis,
        note: to.scopeNote,
        steps: [...(0,replacement_steps/* changeMethod */.sP)(from, to), ...(0,replacement_steps/* changePath */.yR)(from, to)],
        docs: to.docs,
        source: to.sources.join(' ; '),
    };
}

// EXTERNAL MODULE: ./build/src/catalogue/operations.js
var operations = __webpack_require__(7004);
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
        if (operation.api !== api)
            return [];
        // Of a stub such as SCIM's, everything below is part.
        const asked = operation.method === ANY ? called.slice(0, segments.length) : called;
        const fit = fitPath(segments, asked);
        if (fit === null || !areIds(segments, called))
            return [];
        return [{ operation, rank: fit.rank, exact: fit.guessed === 0 }];
    });
    const top = fits.map(({ rank }) => rank).sort()[0];
    return fits.filter(({ rank }) => rank === top).map(({ operation, exact }) => ({ operation, exact }));
}
/** The method of operations of which only the path is known. */
const ANY = 'ANY';
/** Fixed paths of both APIs, written as one text each. */
const FIXED = new Set(operations/* operations */.zU.flatMap(({ path, status }) => (path.includes('{') || status === 'undocumented' ? [] : [path])));
/**
 * Whether what stands in the place of ids can be ids: `search` of `/v1/accounting-entries/search` is an action,
 * `balance` of `/v1/companies/balance` a resource of the other API.
 */
function areIds(template, called) {
    return template.every((segment, index) => {
        const text = called[index] ?? '';
        if (!segment.startsWith('{') || text.includes('{') || index === 0)
            return true;
        const before = `/${called.slice(0, index).join('/')}`;
        return (!FIXED.has(`${before}:${text}`) && !(index === called.length - 1 && FIXED.has(`${before}/${text}`)));
    });
}
function preferDocumented(matches) {
    const documented = matches.filter(({ operation }) => operation.status !== 'undocumented');
    return documented.length > 0 ? documented : matches;
}
/** HEAD asks for what GET answers, so it is the same operation; OPTIONS is none. */
function allows(operation, method) {
    const asked = method.toUpperCase();
    return operation.method === ANY || operation.method === (asked === 'HEAD' ? 'GET' : asked);
}

// EXTERNAL MODULE: ./build/src/model/edit-distance.js
var edit_distance = __webpack_require__(2896);
;// CONCATENATED MODULE: ./build/src/catalogue/meant.js
/** What a request that the external API does not know was meant to be: the operation nearest to it, and what is wrong. */




/** A version in front of a path, such as `v1` or `v1-beta`. */
const VERSION = /^v\d+(?:-\w+)?$/;
/** All versions, the newest first. */
const VERSIONS = [
    ...new Set(operations/* operations */.zU.flatMap(({ path }) => splitPath(path).filter((segment) => VERSION.test(segment)))),
]
    .sort()
    .reverse();
/** The operation that such a request was meant to be; null when none is near. */
function findMeant(method, path) {
    const other = paths(path);
    const found = legacy(method, [path]) ?? action(path) ?? onPath(method, path);
    // Where the path is right, nothing that is spelled otherwise was meant.
    if (found || operationsAt('external', path).length > 0)
        return found;
    return (external(method, other) ??
        legacy(method, [...other, `/v1${path}`]) ??
        legacyAt([path, ...other]) ??
        externalAt(other) ??
        spelled(method, path));
}
/** Whether a path asks for something: not the root, nor a version alone, nor a document beside the operations. */
function namesOperation(path) {
    const segments = splitPath(path);
    const last = segments.at(-1) ?? '';
    if (/\.(?:json|ya?ml|html?|txt|xml|ico)$/.test(last))
        return false;
    return segments.some((segment) => !VERSION.test(segment) && !/^\{[^{}]*\}$/.test(segment));
}
/** The same path in the other versions, and without what a base brings in front of a version. */
function paths(path) {
    const segments = splitPath(path);
    const start = segments.findLastIndex((segment) => VERSION.test(segment));
    const rest = segments.slice(start + 1).join('/');
    const own = start > 0 ? [`/${segments.slice(start).join('/')}`] : [];
    return [...own, ...VERSIONS.map((version) => `/${version}/${rest}`)];
}
function legacy(method, tried) {
    for (const path of tried) {
        const match = matchCall({ api: 'legacy', method, path });
        if (match?.exact)
            return { kind: 'legacy', operation: match.operation };
    }
    return null;
}
/** A path of the legacy API with a method that it never had. */
function legacyAt(tried) {
    for (const path of tried) {
        const [operation] = operationsAt('legacy', path);
        if (operation)
            return { kind: 'legacy', operation };
    }
    return null;
}
/** `/v1/accounting-entries/search` in the place of `/v1/accounting-entries:search`. */
function action(path) {
    const slash = path.lastIndexOf('/');
    const last = path.slice(slash + 1);
    return last.includes('{') ? null : at('spelling', [`${path.slice(0, slash)}:${last}`]);
}
/** Methods that may do what another was sent for. */
const KINDRED = {
    PATCH: ['PUT', 'POST'],
    PUT: ['PATCH', 'POST'],
    POST: ['PUT'],
};
/** The path is there with other methods: reading a list is searching it, deleting what cannot be deleted archives it. */
function onPath(method, path) {
    const there = operationsAt('external', path);
    const search = at('method', [`${path}:search`]);
    const isRead = method === 'GET' || method === 'HEAD';
    if (search && (isRead || there.length === 0))
        return search;
    const kindred = (isRead ? ['POST'] : (KINDRED[method] ?? []))
        .map((one) => there.find((operation) => operation.method === one))
        .find((operation) => operation !== undefined);
    // A path that creates is no other way to read.
    if (kindred && (!isRead || path.includes(':')))
        return { kind: 'method', operation: kindred };
    if (there.length === 1 && there[0] && method === 'POST')
        return { kind: 'method', operation: there[0] };
    return method === 'DELETE' ? at('method', [`${path}:archive`]) : null;
}
function external(method, tried) {
    const matches = tried.flatMap((path) => matchCall({ api: 'external', method, path })?.operation ?? []);
    const operation = matches.find(({ status }) => status === 'current') ?? matches[0];
    return operation ? { kind: 'version', operation } : null;
}
function externalAt(tried) {
    return (at('version', tried) ??
        at('version', tried.map((path) => `${path}:search`)));
}
/** The first operation at one of these paths, current ones before others. */
function at(kind, tried) {
    const there = tried.flatMap((path) => operationsAt('external', path));
    const operation = there.find(({ status }) => status === 'current') ?? there[0];
    return operation ? { kind, operation } : null;
}
/** The operation whose path is spelled almost like this one; the method breaks ties. */
function spelled(method, path) {
    const ranked = operations/* operations */.zU
        .filter(({ status }) => status !== 'undocumented')
        .map((operation) => {
        const changed = distance(withoutVersion(path), withoutVersion(filled(operation.path, path)));
        return { operation, changed, rank: changed * 4 + penalty(operation, method, path) };
    })
        .sort((a, b) => a.rank - b.rank);
    const [best] = ranked;
    if (!best || best.changed > Math.max(2, Math.floor(withoutVersion(path).length / 4)))
        return null;
    return { kind: best.operation.api === 'legacy' ? 'legacy' : 'spelling', operation: best.operation };
}
/** Letters that differ; one and many of the same thing (`/company`, `/companies`) differ in one. */
function distance(written, known) {
    const changed = (0,edit_distance/* editDistance */.Y)(written, known);
    return changed > 1 && singular(written) === singular(known) ? 1 : changed;
}
function singular(path) {
    return path.replace(/ies(?=[/:]|$)/g, 'y').replace(/s(?=[/:]|$)/g, '');
}
/** Less than one letter: another version, another method, another API, and what is no longer current. */
function penalty({ api, method, path, status }, asked, called) {
    const isOtherVersion = splitPath(path)[0] !== splitPath(called)[0];
    return ((method === asked ? 0 : 1) +
        (isOtherVersion ? 1 : 0) +
        (api === 'external' ? 0 : 0.5) +
        (api === 'external' && status !== 'current' ? 0.5 : 0));
}
/** A template with the ids of the called path, where both are as long. */
function filled(template, called) {
    const own = splitPath(called).filter((segment) => !VERSION.test(segment));
    const [version, ...rest] = splitPath(template);
    if (rest.length !== own.length)
        return template;
    return [
        version,
        ...rest.map((segment, index) => (/^\{[^{}]*\}$/.test(segment) ? own[index] : segment)),
    ].join('/');
}
/** The path without its versions, and with every id written alike. */
function withoutVersion(path) {
    return splitPath(path)
        .filter((segment) => !VERSION.test(segment))
        .map((segment) => segment.replace(/\{[^{}]*\}|[0-9a-f-]{36}/g, '{}'))
        .join('/');
}

// EXTERNAL MODULE: ./build/src/model/bare-name.js
var bare_name = __webpack_require__(5148);
// EXTERNAL MODULE: ./build/src/catalogue/mappings.js
var mappings = __webpack_require__(9125);
// EXTERNAL MODULE: ./build/src/catalogue/paging.js + 1 modules
var paging = __webpack_require__(1753);
;// CONCATENATED MODULE: ./build/src/catalogue/name-faults.js
/** The names that a request to the external API carries, held against what its operation takes. */




const NO_FAULTS = { legacy: [], missing: [], excess: null };
/** What is wrong with the names of a request that is this operation of the external API. */
function findNameFaults(operation, call) {
    return {
        legacy: ['query', 'body'].flatMap((place) => legacyNames(operation, place, call)),
        missing: missingCompany(operation, call),
        excess: excessiveLimit(operation, call),
    };
}
function legacyNames(operation, place, call) {
    const taken = namesOf(operation, place);
    const names = new Set(call[place].map(({ name }) => (0,bare_name/* bareName */.y)(name)));
    return [...names].flatMap((name) => {
        if (taken.has(name))
            return [];
        const legacy = NAMES.get(operation.id)?.get(name) ?? everywhere(operation, place, name);
        return legacy ? [{ in: place, name, ...legacy }] : [];
    });
}
/** What an operation takes under which names, the first names of nested ones. */
function namesOf({ query, body }, place) {
    const paths = place === 'query' ? query.map(({ name }) => name) : body.map(({ path }) => path);
    return new Set(paths.map((path) => path.split(/[.[]/)[0] ?? path));
}
/** The legacy names that each operation of the external API may be sent by mistake. */
const NAMES = new Map(operations/* operations */.zU
    .filter(({ api }) => api === 'external')
    .map((operation) => [operation.id, new Map(inheritedNames(operation))]));
/** Those of the legacy operations that it replaces; an older form of it has those of its successor. */
function inheritedNames(operation) {
    const ids = [operation.id, operation.supersededBy];
    const replaced = operations/* legacyOperations */._6.filter(({ status, replacements }) => status !== 'undocumented' && replacements.some((replacement) => ids.includes(replacement.operation)));
    return replaced.flatMap((legacy) => [
        ...legacy.body.flatMap(({ path }) => {
            const name = path.split(/[.[]/)[0] ?? path;
            const meant = bodyName(legacy, operation, name);
            // A single word may come from anywhere.
            return meant.becomes.length > 0 || isTwoWords(name) ? [[name, meant]] : [];
        }),
        ...mappings/* parameterMappings */.FP.flatMap((mapping) => mapping.operation === legacy.id && mapping.name !== null && isMeant(mapping, ids)
            ? [[mapping.name, becoming(mapping, ids)]]
            : []),
    ]);
}
/** Whether a parameter would be sent here by mistake: it goes here under another name, or the legacy operation does. */
function isMeant({ operation, to }, ids) {
    return ids.includes((0,mappings/* firstReplacement */.jW)(operation)) || to.some((target) => ids.includes(target.operation));
}
/** Where a parameter goes in this operation; else where it goes at all. */
function becoming({ to, note }, ids) {
    const here = to.filter((target) => ids.includes(target.operation));
    return { becomes: here.map(({ in: place, name }) => ({ in: place, name })), note };
}
/** What the fields of the model say of a name in a legacy body. */
function bodyName({ resource }, operation, name) {
    const rows = mappings/* modelMappings */.V8
        .filter((mapping) => mapping.resource === resource)
        .flatMap(({ fields }) => fields.filter(({ from }) => from === name));
    const taken = namesOf(operation, 'body');
    const becomes = rows
        .flatMap(({ to }) => to)
        .map((path) => path.split(/[.[]/)[0] ?? path)
        .filter((first) => taken.has(first));
    return { becomes: [...new Set(becomes)].map((first) => ({ in: 'body', name: first })), note: '' };
}
/** Names that the legacy API's lists page with, and what they become where there is paging. */
const PAGING = new Set(paging/* pagingStyles */.xB.filter(({ api }) => api === 'legacy').flatMap(({ query }) => query.map(({ name }) => name)));
/** Names in two words that are parameters of the legacy API and of nothing else. */
const OWN_WORDS = new Set(mappings/* parameterMappings */.FP
    .flatMap(({ name }) => name ?? [])
    .filter(isTwoWords)
    .filter((name) => !operations/* operations */.zU.some(({ api, query, body }) => api === 'external' &&
    [...query.map((one) => one.name), ...body.map(({ path }) => path)].includes(name))));
function isTwoWords(name) {
    return /[a-z][A-Z]/.test(name);
}
/** Names that are the legacy API's on whichever operation they are sent to. */
function everywhere(operation, place, name) {
    if (PAGING.has(name))
        return pagingName(operation, name);
    return place === 'query' && OWN_WORDS.has(name) ? { becomes: [], note: '' } : null;
}
function pagingName(operation, name) {
    const taken = namesOf(operation, 'query');
    const wanted = name === 'pageSize' ? ['limit'] : ['offset', 'after'];
    const becomes = wanted
        .filter((one) => taken.has(one))
        .map((one) => ({ in: 'query', name: one }));
    return { becomes, note: becomes.length === 0 ? 'This operation does not page.' : '' };
}
function missingCompany({ company }, call) {
    if (company === null)
        return [];
    const isWhole = company.in === 'query' ? call.isQueryWhole : call.isBodyWhole;
    const isThere = call[company.in].some(({ name }) => company.names.includes((0,bare_name/* bareName */.y)(name)));
    return isWhole && !isThere ? company.names.map((name) => ({ in: company.in, name })) : [];
}
function excessiveLimit({ paging, query }, call) {
    const maximum = paging?.limit.maximum ?? null;
    const name = query.find((one) => one.name === 'limit')?.name;
    if (maximum === null || name === undefined)
        return null;
    const values = call.query
        .filter((key) => key.name === name && key.value !== null)
        .flatMap(({ value }) => (value ?? '').split(',').map(Number));
    const value = values.find((one) => one > maximum);
    return value === undefined ? null : { name, value, maximum };
}

// EXTERNAL MODULE: ./build/src/catalogue/replacements.js
var replacements = __webpack_require__(899);
;// CONCATENATED MODULE: ./build/src/facts.js
/** Calls and what stands beside them → facts for rules: held against the catalogue. */






/** A call held against the catalogue. */
function factOf(call) {
    const operation = matchCall(call)?.operation ?? null;
    const unknown = operation ? null : unknownRequest(call);
    const { replacements, blocked } = replacementsFor(call, operation, unknown);
    const isExternal = operation?.api === 'external';
    return {
        kind: 'call',
        call,
        operation,
        replacements,
        blocked,
        unknown,
        names: isExternal ? findNameFaults(operation, call) : NO_FAULTS,
    };
}
/** A request to Pleo's own external host, known in full, that is none of its operations; null: it is something else. */
function unknownRequest({ host, api, method, path, certainty }) {
    if (host === null || (0,catalogue/* findHost */.my)(host)?.api !== 'external' || api !== 'external')
        return null;
    if (method === null || path === null || method === 'OPTIONS' || certainty === 'possible')
        return null;
    if (!namesOperation(path))
        return null;
    const takes = operationsAt('external', path).map((operation) => operation.method);
    return { takes: [...new Set(takes)], meant: findMeant(method, path) };
}
function replacementsFor(call, operation, unknown) {
    const legacy = operation?.api === 'legacy'
        ? operation
        : unknown?.meant?.kind === 'legacy'
            ? unknown.meant.operation
            : null;
    if (legacy)
        return { replacements: (0,replacements/* chooseReplacements */.B)(legacy, call), blocked: (0,replacements/* blockedReason */.h)(legacy, call) };
    const successor = operation?.supersededBy ?? unknown?.meant?.operation.id ?? null;
    const to = successor === null ? null : (0,catalogue/* operationById */.Qs)(successor);
    const from = { method: call.method ?? operation?.method ?? '', path: operation?.path ?? call.path ?? '' };
    return { replacements: to ? [replaceWith(from, to)] : [], blocked: null };
}
/** The operation of each call that is one, by the call's id. */
function operationsOf(facts) {
    return new Map(facts.flatMap((fact) => fact.operation ? [[fact.call.id, { id: fact.operation.id, path: fact.operation.path }]] : []));
}
/** Where a fact is reported. */
function placeOf(fact) {
    return fact.kind === 'credential' ? fact.credential.at : fact.location;
}
/** What a key needs for the calls that a credential is sent with, or for what replaces them. */
function withScopes(fact, calls) {
    if (fact.kind !== 'credential')
        return fact;
    const sent = new Set(fact.calls.map(({ id }) => id));
    const own = calls.filter(({ call }) => sent.has(call.id));
    const scopes = own.flatMap(({ call, operation, replacements }) => call.api === 'external' ? (operation?.scopes ?? []) : (replacements[0]?.scopes ?? []));
    return { ...fact, scopes: [...new Set(scopes)].sort() };
}

// EXTERNAL MODULE: ./build/src/catalogue/field-mappings.js
var field_mappings = __webpack_require__(6122);
;// CONCATENATED MODULE: ./build/src/catalogue/answer-fields.js
/** What names read from an answer mean in the catalogue, and what becomes of a legacy field. */



/** Names that wrappers put around an answer's body. */
const AROUND = new Set(['data', 'body', 'result', 'response', 'payload', 'value']);
/** The path of the field of an operation's answer that these names mean, such as `expenses[].amountOriginal`; or null. */
function findField(operationId, names) {
    const fields = fieldsByNames(operationId);
    for (let from = 0; from < names.length; from += 1) {
        const field = fields.get(names.slice(from).join('.'));
        if (field !== undefined)
            return field;
        if (!AROUND.has(names[from] ?? ''))
            return null;
    }
    return null;
}
const known = new Map();
/** The fields of an answer by their names, with and without what is around its payload. */
function fieldsByNames(operationId) {
    const cached = known.get(operationId);
    if (cached)
        return cached;
    const fields = new Map();
    const paths = ((0,operations/* operationById */.Qs)(operationId)?.answer ?? []).flatMap(({ path }) => withAround(path));
    for (const path of paths)
        fields.set(answer_fields_namesOf(path).join('.'), path);
    for (const path of paths) {
        const inner = innerPath(operationId, path);
        if (inner !== '' && !fields.has(inner))
            fields.set(inner, path);
    }
    known.set(operationId, fields);
    return fields;
}
/** A path and those of the objects around it, outermost first. */
function withAround(path) {
    const parts = path.split('.');
    return parts.map((_part, index) => parts.slice(0, index + 1).join('.'));
}
function answer_fields_namesOf(path) {
    return path
        .replaceAll('[]', '')
        .split('.')
        .filter((name) => name !== '');
}
/** What becomes of a field of a legacy answer when `externalId` takes the operation's place; null: nothing is known of it. */
function fieldChange(legacyId, externalId, path) {
    const names = answer_fields_namesOf(path);
    const rows = (0,field_mappings/* fieldMappings */.Y)(legacyId, externalId).filter(({ from }) => from !== null);
    for (let length = names.length; length > 0; length -= 1) {
        const wanted = names.slice(0, length).join('.');
        const own = rows.filter(({ from }) => answer_fields_namesOf(from ?? '').join('.') === wanted);
        if (own.length > 0)
            return changeOf(own, legacyId, externalId, length === names.length);
    }
    return null;
}
function changeOf(rows, legacyId, externalId, isOwn) {
    const [first] = rows;
    if (!first)
        return null;
    const to = [...new Set(rows.flatMap((row) => row.to))];
    const note = rows.map((row) => row.note).find((text) => text !== '') ?? '';
    const told = { to, unit: first.unit, basis: first.basis, note };
    if (to.length === 0)
        return { kind: 'lost', ...told };
    const inner = innerPath(legacyId, first.from ?? '');
    const isSame = to.some((path) => innerPath(externalId, path) === inner) && !changesMeaning(inner, rows);
    // What a field that stays holds may change by a row of its own only.
    if (isSame)
        return isOwn ? { kind: 'same', ...told } : null;
    return { kind: 'changed', ...told };
}
/** The path of a field inside the payload of an answer: that of a list's item and of the item alone are equal. */
function innerPath(operationId, path) {
    const envelope = answer_fields_namesOf((0,operations/* operationById */.Qs)(operationId)?.envelope ?? '');
    const names = answer_fields_namesOf(path);
    const isInside = envelope.every((name, index) => names[index] === name);
    return (isInside ? names.slice(envelope.length) : names).join('.');
}
/** A field that keeps its name and holds other values, or is told of by another field as well. */
function changesMeaning(inner, rows) {
    if (rows.length > 1 && rows.some(({ to }) => to.length > 0 && !to.some((path) => path.endsWith(inner))))
        return true;
    return mappings/* valueMappings */.LZ.some(({ from, becomes, value }) => from.field === inner && from.operation === null && becomes.length > 0 && !becomes.includes(value));
}
/** Whether anything is known of how the fields of one answer become those of the other. */
function knowsFields(legacyId, externalId) {
    return (0,field_mappings/* fieldMappings */.Y)(legacyId, externalId).length > 0;
}

// EXTERNAL MODULE: ./build/src/model/certainty.js
var certainty = __webpack_require__(4961);
;// CONCATENATED MODULE: ./build/src/fields.js
/** Reads of answers → facts about fields: what each becomes, or that the answer does not have it. */



/** Holds what is read of answers against the catalogue. */
function fieldFacts(reads, calls) {
    const byCall = new Map(calls.map((fact) => [fact.call.id, fact]));
    const named = new Map();
    const facts = [];
    // What goes on deeper says more: only the deepest read of a field is told.
    const passed = new Set();
    for (const read of reads) {
        const called = byCall.get(read.call.id);
        const judged = called && judge(read, called);
        if (!judged)
            continue;
        named.set(read.call.id, (named.get(read.call.id) ?? new Set()).add(judged.path));
        for (let at = read.from; at; at = at.from)
            passed.add(at);
        if (judged.fact)
            facts.push({ read, fact: judged.fact });
    }
    const told = new Map();
    for (const { read, fact } of facts) {
        const { file, start, end } = fact.location;
        // A list and one item have the same fields.
        const key = [file, start, end, innerPath(fact.operation.id, fact.path)].join('\0');
        const isPassed = passed.has(read) || (read.like !== null && passed.has(read.like));
        if (!isPassed && !told.has(key))
            told.set(key, fact);
    }
    return {
        facts: [...told.values()],
        reads: new Map([...named].map(([id, paths]) => [id, [...paths].sort()])),
    };
}
function judge(read, { operation, replacements, blocked }) {
    if (operation === null)
        return null;
    const path = findField(operation.id, read.path);
    const common = {
        kind: 'field',
        call: read.call,
        operation,
        location: read.at,
        certainty: (0,certainty/* leastCertain */.e)(read.certainty, read.call.certainty),
        context: read.context,
        symbol: read.symbol,
        text: read.text,
    };
    if (operation.api === 'external') {
        if (path !== null)
            return { path, fact: null };
        const legacy = legacyField(operation.id, read.path);
        if (!legacy)
            return null;
        const { name } = legacy;
        return { path: name, fact: { ...common, path: name, change: null, replacement: null, legacy } };
    }
    if (path === null)
        return null;
    // The first that says something of fields: a webhook and a list of jobs have none of theirs.
    const replacement = replacements.find(({ operation: id }) => id !== null && knowsFields(operation.id, id)) ?? null;
    if (blocked !== null || !replacement?.operation)
        return { path, fact: null };
    const change = fieldChange(operation.id, replacement.operation, path);
    const isTold = change !== null && change.kind !== 'same';
    return { path, fact: isTold ? { ...common, path, change, replacement, legacy: null } : null };
}
/** The legacy field that names mean which an external answer does not have: of the operations that it replaces. */
function legacyField(externalId, names) {
    for (const operation of catalogue/* legacyOperations */._6) {
        const isReplaced = operation.replacements.some((one) => one.operation === externalId);
        if (!isReplaced && operation.resource !== (0,catalogue/* operationById */.Qs)(externalId)?.resource)
            continue;
        const path = findField(operation.id, names);
        if (path === null)
            continue;
        const change = fieldChange(operation.id, externalId, path);
        if (change?.kind === 'same')
            continue;
        return { name: path, to: change?.to ?? [], note: change?.note ?? '' };
    }
    return null;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
/** Where a `#` or `;` stands behind a blank and in no quotes; -1: nowhere. */
function afterBlank(text, from, to) {
    let quote = '';
    for (let at = from; at < to; at += 1) {
        const letter = text.charAt(at);
        if (quote !== '') {
            if (letter === quote)
                quote = '';
        }
        else if (letter === '"' || letter === "'")
            quote = letter;
        else if ((letter === '#' || letter === ';') && /[ \t]/.test(text.charAt(at - 1)))
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/src/settings/brace-tokens.js
/** Tokens of languages with braces (HCL, Bicep, JSON5): words, texts, marks; comments are left out, heredocs are words. */

const TOKEN = /(?<blank>[ \t\uFEFF]+)|(?<line>\r\n|[\r\n])|(?<comment>(?:#|\/\/)[^\r\n]*)|(?<heredoc><<[-~]?(?<tag>[A-Za-z_]\w{0,80})[ \t]*\r?\n)|(?<word>[A-Za-z_$][\w.$-]*|\d[\w.]*)|(?<mark>[=!<>]=|=>|&&|\|\||.)/sy;
/** The tokens of a text, in order. */
function* braceTokens(text) {
    for (const { token } of piecesOf(text))
        if (token)
            yield token;
}
/** Its comments, marks included. */
function* braceComments(text) {
    for (const { start, end, comment } of piecesOf(text))
        if (comment)
            yield { start, end };
}
function* piecesOf(text) {
    for (let at = 0; at < text.length;) {
        const read = readText(text, at) ?? readToken(text, at);
        yield { ...read, start: at };
        at = read.end;
    }
}
function readToken(text, start) {
    if (text.startsWith('/*', start))
        return { comment: true, end: endAfter(text, '*/', start + 2) };
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
    if (comment !== undefined)
        return { comment: true, end };
    if (blank !== undefined || mark === undefined)
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
function* shellWords(text, from, to) {
    for (const { start, end, comment } of shell_words_piecesOf(text, from, to))
        if (!comment)
            yield { start, end };
}
/** The comments of a script, marks included. */
function* shellComments(text) {
    for (const { start, end, comment } of shell_words_piecesOf(text, 0, text.length))
        if (comment)
            yield { start, end };
}
function* shell_words_piecesOf(text, from, to) {
    const closing = closingQuotes(text, to, "'");
    let at = from;
    for (;;) {
        BETWEEN.lastIndex = at;
        at += BETWEEN.exec(text)?.[0].length ?? 0;
        if (at >= to)
            return;
        const comment = text[at] === '#';
        const end = comment ? lineEnd(text, at, to) : wordEnd(text, { at, to }, closing);
        yield { start: at, end, comment };
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

// EXTERNAL MODULE: external "../lazy/jsonc-parser.js"
var jsonc_parser_js_ = __webpack_require__(1027);
// EXTERNAL MODULE: external "../lazy/toml-eslint-parser.js"
var toml_eslint_parser_js_ = __webpack_require__(4518);
// EXTERNAL MODULE: external "../lazy/yaml.js"
var yaml_js_ = __webpack_require__(7333);
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
const LONGEST = 1_000;
function isOneLine(text, start, end) {
    return end - start <= LONGEST && !/[\r\n]/.test(text.slice(start, end));
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

;// CONCATENATED MODULE: ./build/src/settings/comments.js
/** Where the comments of settings files stand: by each format's own syntax, so that a `#` inside a text is none. */






// The package declares constant enums, which cannot be imported where each file is compiled by itself.
const LINE_COMMENT = 12;
const BLOCK_COMMENT = 13;
const END = 17;
/** JSON has no comments; what is read as JSON may. */
function* jsonComments(text) {
    const scanner = (0,jsonc_parser_js_.createScanner)(text, false);
    for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
        if (token !== LINE_COMMENT && token !== BLOCK_COMMENT)
            continue;
        const start = scanner.getTokenOffset();
        // One that nothing closes ends behind the text, to the package.
        yield { start, end: Math.min(text.length, start + scanner.getTokenLength()) };
    }
}
/** A lexeme of this one character says that the next is a scalar. */
const SCALAR = '\u001f';
/** Lexemes that stand for something and for no text: the start of a document, a flow that ends early. */
const MARKERS = ['\u0002', '\u0018', SCALAR];
/** YAML, and whole lines of block scalars: scripts and files of other formats stand in those. */
function* yamlComments(text) {
    let at = 0;
    let before = '';
    let header = '';
    for (const lexeme of new yaml_js_.Lexer().lex(hideTemplates(text).text)) {
        const isScalar = before === SCALAR;
        before = lexeme;
        if (MARKERS.includes(lexeme))
            continue;
        const end = at + lexeme.length;
        if (!isScalar && lexeme.startsWith('#'))
            yield { start: at, end };
        else if (isScalar && header !== '')
            yield* lineComments(text, { start: at, end }, /^#/);
        if (/^[|>][-+\d]*$/.test(lexeme))
            header = lexeme;
        else if (isScalar)
            header = '';
        at = end;
    }
}
/** TOML; in a file that is none, lines. */
function* tomlComments(text) {
    try {
        for (const { range } of (0,toml_eslint_parser_js_.parseTOML)(text).comments)
            yield { start: range[0], end: range[1] };
    }
    catch {
        yield* iniComments(text);
    }
}
/** Dockerfiles: whole lines only, those between continued ones too. */
function dockerfileComments(text) {
    return lineComments(text, { start: 0, end: text.length }, /^#/);
}
/** Properties files of Java: whole lines only. */
function propertiesComments(text) {
    return lineComments(text, { start: 0, end: text.length }, /^[#!]/);
}
/** Units of systemd: whole lines only. */
function unitComments(text) {
    return lineComments(text, { start: 0, end: text.length }, /^[#;]/);
}
/** .ini, .conf, Makefiles and their like: whole lines, and what follows a blank behind a value outside of quotes. */
function* iniComments(text) {
    for (const line of linesOf(text)) {
        const { start, end } = trimRange(text, line.start, line.end);
        if (/^(?:[#;!]|\/\/)/.test(text.slice(start, start + 2)))
            yield { start, end };
        else {
            const comment = afterBlank(text, start, end);
            if (comment >= 0)
                yield { start: comment, end };
        }
    }
}
function* lineComments(text, range, mark) {
    for (const line of linesOf(text.slice(range.start, range.end))) {
        const { start, end } = trimRange(text, range.start + line.start, range.start + line.end);
        if (mark.test(text.slice(start, start + 1)))
            yield { start, end };
    }
}

;// CONCATENATED MODULE: ./build/src/settings/scope.js
/** Names that a file has given values to so far, for the substitutions behind them. */
/** A value longer than this is not carried on: doubled a few times it would fill the memory. */
const scope_LONGEST = 2_000;
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
            if (value.length <= scope_LONGEST)
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






/** What `ENV` and `ARG` set, and what commands do; arguments are put in where they are known. */
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
    const entries = [...env_piecesOf(text)].flatMap((piece) => ('name' in piece ? piece : []));
    const expand = expander(entries);
    return entries.map((entry) => {
        const { name, start, end } = entry;
        return { name, path: [name], value: expand(entry), variable: true, start, end };
    });
}
/** The comments of an env file, marks included. */
function* envComments(text) {
    for (const piece of env_piecesOf(text))
        if ('comment' in piece)
            yield piece.comment;
}
const KEY = /(?:export[ \t]+)?([\w.-]+)(?:[ \t]*=|:(?=[ \t]))[ \t]*/y;
function* env_piecesOf(text) {
    const closing = closingQuotes(text, text.length, '');
    /** Lines up to here belong to a text in quotes. */
    let behind = 0;
    for (const line of linesOf(text)) {
        if (line.start < behind)
            continue;
        const { start: first } = trimRange(text, line.start, line.end);
        if (text[first] === '#' && first < line.end)
            yield { comment: { start: first, end: line.end } };
        KEY.lastIndex = first;
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
            yield* commentIn(text, close + 1);
            continue;
        }
        const comment = text.slice(from, line.end).indexOf('#');
        const { start, end } = trimRange(text, from, comment < 0 ? line.end : from + comment);
        yield { name, raw: text.slice(start, end), expands: true, start, end };
        if (comment >= 0)
            yield* commentIn(text, from + comment);
    }
}
const COMMENT = /[ \t]*(#[^\r\n]*)/y;
/** The comment that follows on the line. */
function* commentIn(text, from) {
    COMMENT.lastIndex = from;
    const [, comment] = COMMENT.exec(text) ?? [];
    if (comment === undefined)
        return;
    yield { comment: { start: COMMENT.lastIndex - comment.length, end: COMMENT.lastIndex } };
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
        return value.length <= scope_LONGEST ? value : null;
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

;// CONCATENATED MODULE: ./build/src/settings/json.js
/** JSON, with comments and mistakes → settings: package.json, vercel.json, launch.json, config/default.json. */



// The package declares constant enums, which cannot be imported where each file is compiled by itself.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const STRING = 10;
const json_END = 17;
const UNCLOSED = 2;
/** The texts of a JSON file. Tokens are read one by one: a tree by the package's parser would cost the stack. */
function readJson(text) {
    const scanner = (0,jsonc_parser_js_.createScanner)(text, true);
    const builder = buildTree();
    for (let token = scanner.scan(); token !== json_END; token = scanner.scan()) {
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
const key_values_COMMENT = /^(?:#|;|!|\/\/)/;
/** Names may be quoted, so that broken JSON can be read too; `https://` is no name. */
const key_values_KEY = /(?:(?:export|override|set)[ \t]+)?(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([\w.$%@/-]+))[ \t]*(?:::?=|[?+!]?=>?|:(?!\/\/))/y;
function readLines(text, dialect) {
    const root = group(false);
    const found = [];
    const scope = openScope();
    let section = root;
    for (const whole of logicalLines(text, dialect.continues)) {
        const line = trimRange(text, whole.start, whole.end);
        if (key_values_COMMENT.test(text.slice(line.start, line.start + 2)))
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
        const isComment = first < 0 && key_values_COMMENT.test(text.slice(start, end).trimStart().slice(0, 2));
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
    const comment = afterBlank(text, start, end);
    return comment < 0 ? end : comment;
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

;// CONCATENATED MODULE: ./build/src/settings/nesting.js
/** How deep a text is nested, whatever its format: readers call themselves for each level. */
/** A text goes on to its line's end at most: whatever stands there, each character is looked at once. */
const TEXT_OR_BRACKET = /"(?:[^"\\\n]|\\[^\n])*(?:"|\\?$)|'[^'\n]*(?:'|$)|[[\]{}]/gm;
/** How many brackets are open at once, those in comments too, and those in texts not. */
function openBrackets(text) {
    let open = 0;
    let most = 0;
    for (const [bracket] of text.matchAll(TEXT_OR_BRACKET)) {
        if (bracket === '[' || bracket === '{')
            open += 1;
        else if (bracket === ']' || bracket === '}')
            open = Math.max(0, open - 1);
        most = Math.max(most, open);
    }
    return most;
}
/** How many lines stand around one another, each further to the right than the one before. */
function indentedLines(text) {
    const around = [];
    let most = 0;
    // `- - a` is a list in a list.
    for (const [, indent = '', dashes = ''] of text.matchAll(/^([ \t]*)((?:[-?] +)*)[^\s#]/gm)) {
        while ((around.at(-1) ?? -1) >= indent.length)
            around.pop();
        most = Math.max(most, around.push(indent.length) + dashes.split(/[-?]/).length - 1);
    }
    return most;
}

;// CONCATENATED MODULE: ./build/src/settings/toml.js
/** TOML → settings: wrangler.toml, netlify.toml, fly.toml. */





/** The texts of a TOML file; line by line when it is malformed. */
function readToml(text) {
    if (openBrackets(text) > MAX_DEPTH)
        return readKeyValues(text);
    try {
        const [table] = (0,toml_eslint_parser_js_.parseTOML)(text).body;
        return settingsOf(topLevel(table, text), text, true);
    }
    catch {
        return readKeyValues(text);
    }
}
function topLevel(table, text) {
    const root = group(false);
    for (const node of table.body) {
        if (node.type === 'TOMLKeyValue')
            root.entries.push(...entriesOf(node, text));
        else
            root.entries.push(nested(node.resolvedKey, groupOf(node, text)));
    }
    return root;
}
function groupOf(node, text) {
    const tree = group(false);
    for (const pair of node.body)
        tree.entries.push(...entriesOf(pair, text));
    return tree;
}
function entriesOf(pair, text) {
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

;// CONCATENATED MODULE: ./build/src/settings/yaml-lines.js
/** What is nearly YAML, line by line: keys, values and lists by their indentation. */


const yaml_lines_KEY = /(?:"([^"\r\n]*)"[ \t]*|'([^'\r\n]*)'[ \t]*|([^\s#"'{[&*!|>%@`-][^:#\r\n]*)):(?=\s|$)/y;
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
    for (const token of new yaml_js_.Parser().parse(file.text)) {
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
    const text = yaml_js_.CST.isScalar(token) ? yaml_textOf(token, marks, reading) : null;
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
    if (!yaml_js_.CST.isScalar(token))
        return '';
    const { value } = yaml_js_.CST.resolveAsScalar(token, false, () => {
        reading.intact = false;
    });
    return reading.file.restore(value, token.offset);
}
/** Plain words that are no texts. */
const OTHER = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))?$/;
/** CloudFormation and GitLab: the name of something, not a text. */
const REFERENCE = /^!(?:ref|getatt|importvalue|findinmap|condition|reference)$/i;
function yaml_textOf(token, marks, reading) {
    const read = yaml_js_.CST.resolveAsScalar(token, false, () => {
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
    [/\.ya?ml$/, readYaml, yamlComments],
    [/\.(?:jsonc?|code-workspace)$/, readJson, jsonComments],
    [/\.toml$/, readToml, tomlComments],
    [/\.(?:tf|tfvars|hcl|bicep|bicepparam|json5)$/, readBraces, braceComments],
    [/\.(?:sh|bash|zsh)$/, readShell, shellComments],
    [/\.properties$/, readProperties, propertiesComments],
    [/\.service$/, readUnit, unitComments],
    [/^(?:gnu)?makefile$|\.mk$/, readMakefile, iniComments],
    [/\.(?:ini|conf|cfg)$|^(?:procfile|caddyfile)(?:\.|$)/, readKeyValues, iniComments],
    [/^(?:docker|container)file|\.(?:docker|container)file$/, readDockerfile, dockerfileComments],
    // `.flaskenv`, `.env-sample`, `prod.env`; behind the others for `.env.json` and its like.
    [/^\.\w*env(?:rc)?(?:[._-].*)?$|\.env$|^env$|^\.dev\.vars/, readEnv, envComments],
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
    return formatOf(path)?.[1] ?? null;
}
/** The finder of comments for a repository-relative path; null when it is no settings file. */
function commentReaderOf(path) {
    return formatOf(path)?.[2] ?? null;
}
function formatOf(path) {
    const whole = path.toLowerCase();
    if (OTHERS.some((pattern) => pattern.test(whole)))
        return null;
    const name = whole.slice(whole.lastIndexOf('/') + 1).replace(COPY, '');
    return FORMATS.find(([pattern]) => pattern.test(name)) ?? null;
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/files/git.js
var git = __webpack_require__(194);
// EXTERNAL MODULE: ./build/src/files/is-inside.js
var is_inside = __webpack_require__(3829);
;// CONCATENATED MODULE: ./build/src/files/limit.js
/** How much of a repository is read: what is cut off is said. */


/** Bytes of the largest file that is read, whatever limit is asked for: what is made of one takes many times its size. */
const MOST_BYTES = 8 * 1024 * 1024;
/** The first so many files; `most` null: all. */
function limitFiles(files, most) {
    if (most === null || files.length <= most)
        return { files, faults: [] };
    const message = `The budget of ${most} ${most === 1 ? 'file' : 'files'} ran out; ${files.length - most} of ${files.length} were not looked at, from ${files[most]} on.`;
    return { files: files.slice(0, most), faults: [{ where: 'budget.files', message }] };
}
/** The first files that hold so many bytes together; `most` null: all. */
function limitBytes(root, files, most) {
    if (most === null)
        return { files, faults: [] };
    let sum = 0;
    for (const [index, file] of files.entries()) {
        sum += (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, file), { throwIfNoEntry: false })?.size ?? 0;
        if (sum <= most)
            continue;
        const message = `The budget of ${most} bytes ran out; ${files.length - index} of ${files.length} files that name Pleo were not read, from ${file} on.`;
        return { files: files.slice(0, index), faults: [{ where: 'budget.bytes', message }] };
    }
    return { files, faults: [] };
}

// EXTERNAL MODULE: ./build/src/files/read-bytes.js
var read_bytes = __webpack_require__(6702);
// EXTERNAL MODULE: ./build/src/files/decode-text.js
var decode_text = __webpack_require__(6364);
// EXTERNAL MODULE: ./build/src/files/read-inside.js
var read_inside = __webpack_require__(3733);
;// CONCATENATED MODULE: ./build/src/files/read-source.js
/** One file's text, or why it is left out. Nothing outside the root is ever read. */


/** Marks of generators whose output the program calls through: API clients. They are read like hand-written code. */
const CLIENT_GENERATORS = /openapi[ -]?(generator|typescript)|swagger[ -]?codegen|\borval\b|hey-api|openapi-typescript-codegen|\bkubb\b|NSwag/i;
const GENERATED = /@generated\b|\bDO NOT EDIT\b|\bAUTO-?GENERATED\b/i;
/** Lines longer than this on average are no one's hand-writing. Minifiers write JavaScript: other languages hold data then. */
const MINIFIED_LINE = 1_000;
const MINIFIES = /\.[cm]?jsx?$/;
/** Where builds put what they make, by the names of folders and of files. */
const BUILT = /(?:^|\/)(?:dist|build|builds|built|out|output|public|static|assets|vendors?|third[-_]?party|bundles?|bower_components|wwwroot|coverage|\.next|\.nuxt|\.output|\.svelte-kit|\.vercel|\.netlify)\/|[.-](?:bundle|chunk|min|umd|iife|[0-9a-f]{8,})\.[cm]?js$/i;
/** What bundlers and minifiers leave in what they write. */
const BUILDERS_MARK = /__webpack_(?:require|modules)__|webpackChunk|webpackJsonp|parcelRequire|System\.register\(\[|__esbuild|__toESM|\/\/[#@] sourceMappingURL=/;
/** How much of a file is looked at for marks. */
const HEAD = 2_000;
/** The text of a listed file, or the reason to leave it out. */
function readSource(root, file, maxFileSize) {
    const bytes = (0,read_inside/* readInside */.xO)(root, file, maxFileSize);
    if (typeof bytes === 'string')
        return { skipped: bytes };
    const text = (0,decode_text/* decodeText */.g)(bytes);
    if (text === null)
        return { skipped: 'binary' };
    const reason = isSource(file) ? unfit(file, text) : null;
    return reason === null ? { text } : { skipped: reason };
}
/** What generators write is no code of anybody; settings count whoever wrote them. */
function isSource(file) {
    return /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/.test(file);
}
function unfit(file, text) {
    const head = text.slice(0, HEAD);
    if (GENERATED.test(head) && !CLIENT_GENERATORS.test(head))
        return 'generated (marked in its header)';
    if (text.length < 5 * MINIFIED_LINE || !MINIFIES.test(file))
        return null;
    const lines = text.split('\n').length;
    if (text.length / lines <= MINIFIED_LINE)
        return null;
    // One long line alone is no proof: somebody may have written it so that nobody looks at it.
    return BUILT.test(file) || BUILDERS_MARK.test(text) ? 'minified' : null;
}

// EXTERNAL MODULE: ./build/src/files/refused.js
var files_refused = __webpack_require__(4418);
;// CONCATENATED MODULE: ./build/src/files/candidates.js
/** Which files can matter: a byte search, each file read once into one buffer, whatever the size of the tree. */








/** The files that contain one of the words (ASCII, any case) and are fit to be parsed. */
function findCandidates(input) {
    const { root, files, words, maxFileSize, onFile } = input;
    const refused = [];
    const search = makeSearch(words, (path) => refused.push((0,external_node_path_.resolve)(path)));
    const folder = shortPathTo(root);
    const named = files.filter((file, index) => {
        onFile?.(index);
        return search(`${folder}${file}`);
    });
    const generated = (0,git/* gitGenerated */.W)(root, named);
    const candidates = [];
    const skipped = [];
    const faults = [];
    for (const file of named) {
        if (generated.has(file)) {
            skipped.push({ file, reason: 'generated (.gitattributes), although it names Pleo' });
            continue;
        }
        const source = readSource(root, file, maxFileSize);
        if ('text' in source) {
            candidates.push(file);
            continue;
        }
        skipped.push({ file, reason: `${source.skipped}, although it names Pleo` });
        if (source.skipped === (0,read_bytes/* tooLarge */.g$)(maxFileSize))
            faults.push(unreadFault(file, maxFileSize));
    }
    faults.push(...(0,files_refused/* refusedFaults */.o)(root, refused));
    return { candidates, skipped, faults };
}
/** That a file was not read although it may matter. */
function unreadFault(file, maxFileSize) {
    return {
        where: file,
        message: `It names Pleo and was not read, since it is ${(0,read_bytes/* tooLarge */.g$)(maxFileSize)}; ${maxFileSize < MOST_BYTES ? '--max-file-size sets the limit' : 'no larger file is read'}.`,
    };
}
/** A folder's path with its separator, from the current directory where it lies in it: the system walks each part. */
function shortPathTo(folder) {
    const here = process.cwd();
    const path = (0,is_inside/* isInside */.F)(here, folder) ? (0,external_node_path_.relative)(here, folder) : folder;
    return path === '' ? '' : `${path}${external_node_path_.sep}`;
}
/** How much of a file is read at a time; a word across the border is found by the overlap. */
const CHUNK = 1024 * 1024;
/** A search for any of the words (ASCII, any case) in a file's bytes; told of files that may not be read. */
function makeSearch(words, onRefused = () => { }) {
    const buffer = Buffer.alloc(CHUNK);
    const escaped = (piece) => piece.replace(/[^a-z0-9]/gi, '\\$&');
    const pattern = new RegExp(words.map(escaped).join('|'), 'i');
    // UTF-16 has a zero byte behind each letter.
    const wide = new RegExp(words.map((word) => [...word].map(escaped).join('\\0')).join('|'), 'i');
    const overlap = Math.max(...words.map((word) => word.length)) * 2;
    return (path) => {
        const descriptor = tryOpen(path, onRefused);
        if (descriptor === null)
            return false;
        try {
            // Most files end in the first read: asking for their size would cost as much as reading them.
            for (let kept = 0, isLast = false; !isLast;) {
                const length = (0,external_node_fs_.readSync)(descriptor, buffer, kept, CHUNK - kept, null);
                isLast = length < CHUNK - kept;
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
        catch (error) {
            if ((0,files_refused/* isRefusal */.v)(error))
                onRefused(path);
            return false;
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    };
}
function tryOpen(path, onRefused) {
    try {
        return (0,external_node_fs_.openSync)(path, read_bytes/* CAUTIOUS */.Sc);
    }
    catch (error) {
        // Others are tracked, but deleted in the work tree; or links.
        if ((0,files_refused/* isRefusal */.v)(error))
            onRefused(path);
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/files/markup-comments.js
/** The comments of markup: not what stands in its scripts and styles, nor what looks like one in an attribute. */
const PIECE = /<!--|<(script|style)\b|<[a-z/!]|^---[ \t]*$/gim;
/** The `<!-- … -->` of a component, marks included, in order. */
function* markupComments(text) {
    PIECE.lastIndex = 0;
    let at = 0;
    for (;;) {
        PIECE.lastIndex = at;
        const piece = PIECE.exec(text);
        if (!piece)
            return;
        const [mark, element] = piece;
        const start = piece.index;
        if (mark === '<!--') {
            const close = text.indexOf('-->', start + mark.length);
            if (close < 0)
                return;
            at = close + 3;
            yield { start, end: at };
        }
        else if (mark.startsWith('---')) {
            // The front matter of Astro stands first in the file; elsewhere this is text.
            at = text.slice(0, start).trim() === '' ? endOfFrontMatter(text, start + mark.length) : start + 3;
        }
        else {
            at = endOfTag(text, start + mark.length);
            if (element !== undefined)
                at = endOfElement(text, element, at);
        }
        if (at < 0)
            return;
    }
}
function endOfFrontMatter(text, from) {
    const close = text.indexOf('\n---', from);
    return close < 0 ? -1 : close + 4;
}
const IN_TAG = /[>"']/g;
/** Behind the tag, whose attributes may hold anything in quotes; -1: it does not end. */
function endOfTag(text, from) {
    for (let at = from;;) {
        IN_TAG.lastIndex = at;
        const mark = IN_TAG.exec(text);
        if (!mark)
            return -1;
        if (mark[0] === '>')
            return mark.index + 1;
        const close = text.indexOf(mark[0], mark.index + 1);
        if (close < 0)
            return -1;
        at = close + 1;
    }
}
/** Behind the element that opened before `from`; it holds no markup. */
function endOfElement(text, element, from) {
    if (from < 0 || text.slice(from - 2, from) === '/>')
        return from;
    const close = new RegExp(`</${element}\\s*>`, 'gi');
    close.lastIndex = from;
    return close.exec(text) ? close.lastIndex : -1;
}

;// CONCATENATED MODULE: ./build/src/files/commented.js
/** Comments outside of scripts: in settings files, and in the markup of components. */






/** The comments of those among `files` that hold `word`. */
function readCommented(input) {
    const { root, files, word, maxFileSize } = input;
    const search = makeSearch([word]);
    return files.flatMap((file) => {
        const reader = /\.(?:vue|svelte|astro)$/.test(file) ? markupComments : commentReaderOf(file);
        if (!reader || !search((0,external_node_path_.join)(root, file)))
            return [];
        const source = readSource(root, file, maxFileSize);
        if (!('text' in source))
            return [];
        const { text } = source;
        return { file, text, comments: withNext(text, readAll(reader, text)), locate: indexLines(file, text) };
    });
}
function readAll(reader, text) {
    try {
        return [...reader(text)];
    }
    catch {
        // The parsers of others are not ours to vouch for.
        return [];
    }
}
/** Each with what comes first behind it that is neither blank nor comment. */
function withNext(text, all) {
    const comments = [];
    for (const { start, end } of all.toReversed()) {
        BLANKS.lastIndex = end;
        BLANKS.exec(text);
        const first = BLANKS.lastIndex;
        const following = comments.at(-1);
        comments.push({ start, end, next: following?.start === first ? following.next : first });
    }
    return comments.reverse();
}
const BLANKS = /\s*/y;

// EXTERNAL MODULE: ./build/src/ignores/directive.js
var directive = __webpack_require__(507);
// EXTERNAL MODULE: ./build/src/baseline/fingerprint.js
var fingerprint = __webpack_require__(1736);
// EXTERNAL MODULE: ./build/src/model/group-by.js
var group_by = __webpack_require__(1629);
;// CONCATENATED MODULE: ./build/src/ignores/apply.js
/** Findings and the comments that ignore them → what is left, how many are not, and what is wrong with the comments. */

/** Takes out what the comments ignore. */
function applyIgnores(findings, directives, seen) {
    const byFile = (0,group_by/* groupBy */.$)(directives, ({ at }) => at.file);
    const used = new Map(directives.map((directive) => [directive, new Set()]));
    const left = findings.flatMap((finding) => {
        const about = (byFile.get(finding.at.file) ?? []).filter((directive) => covers(directive, finding.at));
        const ignoring = about.filter(({ fault, rules }) => fault === null && rules.includes(finding.rule));
        for (const directive of ignoring)
            used.get(directive)?.add(finding.rule);
        return ignoring.length > 0 ? [] : withReason(finding, about);
    });
    return {
        findings: left,
        suppressed: findings.length - left.length,
        facts: directives.flatMap((directive) => factsOf(directive, used.get(directive) ?? new Set(), findings, seen)),
    };
}
/** A call over several lines may be marked behind its last one, where formatters put comments. */
function covers({ reach, line, at: { file } }, at) {
    if (at.file !== file)
        return false;
    if (reach === 'file')
        return true;
    return reach !== null && (at.line === line || (reach === 'line' && at.endLine === line));
}
/** A finding that somebody meant to ignore says why it is there all the same. */
function withReason(finding, about) {
    for (const { fault, at } of about) {
        const because = fault && reasonOf(fault, finding.rule);
        if (because)
            return { ...finding, why: `${finding.why} The comment on line ${at.line} ${because}` };
    }
    return finding;
}
function reasonOf(fault, rule) {
    if (fault.kind === 'no-rule')
        return 'ignores nothing, since it names no rule.';
    if (!('rules' in fault) || !fault.rules.includes(rule))
        return null;
    switch (fault.kind) {
        case 'no-reason':
            return 'ignores nothing, since it gives no reason.';
        case 'malformed-date':
            return `ignores nothing, since ${fault.written} is no date.`;
        case 'expired':
            return `ignored it until ${fault.until}, and that day has passed.`;
        case 'unused':
            return null;
    }
}
function factsOf(directive, used, findings, seen) {
    const { word, at, fault, faults, rules } = directive;
    const fact = (one) => ({
        kind: 'ignore',
        word,
        fault: one,
        location: at,
        context: seen.contextOf(at.file),
    });
    if (fault)
        return [fact(fault)];
    const mayBeUndecided = seen.undecided.some((place) => covers(directive, place));
    const there = new Set(findings
        .filter((finding) => directive.reach !== 'file' && covers(directive, finding.at))
        .map(({ rule }) => rule)
        .filter((rule) => !rules.includes(rule)));
    const unused = rules.filter((rule) => !used.has(rule) && !mayBeUndecided && seen.judged(rule));
    const all = faults.map(fact);
    if (unused.length > 0)
        all.push(fact({
            kind: 'unused',
            rules: unused,
            others: used.size > 0 || unused.length < rules.length,
            there: [...there],
            near: nearestLine(directive, unused, findings),
        }));
    return all;
}
/** Where in the file the rules do find something, nearest to where the comment looks; null: nowhere. */
function nearestLine({ at, line }, rules, findings) {
    const lines = findings
        .filter((finding) => finding.at.file === at.file && rules.includes(finding.rule))
        .map((finding) => finding.at.line)
        .sort((a, b) => Math.abs(a - line) - Math.abs(b - line));
    return lines[0] ?? null;
}

// EXTERNAL MODULE: ./build/src/model/count-findings.js
var count_findings = __webpack_require__(4614);
// EXTERNAL MODULE: ./build/src/model/location.js
var model_location = __webpack_require__(6629);
// EXTERNAL MODULE: ./build/src/report/count.js
var count = __webpack_require__(4290);
// EXTERNAL MODULE: ./build/src/report/order.js
var order = __webpack_require__(501);
// EXTERNAL MODULE: ./build/src/rules/index.js + 21 modules
var rules = __webpack_require__(7463);
// EXTERNAL MODULE: ./build/src/rules/rule.js
var rules_rule = __webpack_require__(9510);
;// CONCATENATED MODULE: ./build/src/rules/judge.js
/** Facts → findings: each rule asked, its problems stamped with id, severity and fingerprint. */



/** Judges all facts. A rule that throws costs itself and this fact only, and is recorded. */
function judge_judge(facts, { severities, fingerprint, advice, escalated }) {
    const found = [];
    const faults = [];
    const isFirst = firsts();
    for (const rule of rules/* rules */.a) {
        const severity = severities[rule.id] ?? rule.severity;
        if (severity === 'off')
            continue;
        const raised = escalated && rule.topic === 'legacy-call' ? 'error' : severity;
        for (const fact of facts) {
            try {
                for (const problem of (0,rules_rule/* problemsOf */.G)(rule, fact, advice)) {
                    // One place and one rule is one finding about credentials, however many are sent from there.
                    if (fact.kind === 'credential' && !isFirst(rule, problem))
                        continue;
                    found.push({ rule, problem, severity: severityOf(raised, problem) });
                }
            }
            catch (error) {
                faults.push({ where: rule.id, message: error instanceof Error ? error.message : String(error) });
            }
        }
    }
    found.sort((a, b) => (0,model_location/* comparePlaces */.i)(a.problem.at, b.problem.at) || (a.rule.id < b.rule.id ? -1 : 1));
    const findings = found.map(({ rule, problem, severity }) => ({
        ...problem,
        rule: rule.id,
        topic: rule.topic,
        severity,
        fingerprint: fingerprint(rule.id, problem),
        docs: rule.docs,
        affects: [],
    }));
    return { findings, faults };
}
/** Tells which problem is the first of its rule at its place. */
function firsts() {
    const seen = new Set();
    return ({ id }, { at }) => {
        const key = `${id}\0${at.file}\0${at.start}\0${at.end}`;
        return !seen.has(key) && seen.add(key) !== undefined;
    };
}
/** A `possible` finding is a notice, whatever its rule. */
function severityOf(severity, problem) {
    return problem.certainty === 'possible' ? 'notice' : severity;
}

;// CONCATENATED MODULE: ./build/src/judged.js
/** Facts → findings: judged, then held against the comments that are to ignore them. */









/** Findings that are told: a report of more is read by nobody, and takes more memory than there may be. */
const MOST_FINDINGS = 10_000;
function tooMany(found) {
    const [all, told] = [(0,count/* thousands */.oh)(found), (0,count/* thousands */.oh)(MOST_FINDINGS)];
    return { where: 'budget', message: `There are ${all} findings; the ${told} most important ones are told.` };
}
/** Judges what was found. */
function judgeFound(found, ways) {
    const law = { ...ways, severities: ways.rules, fingerprint: (0,fingerprint/* makeFingerprinter */.C)() };
    const first = judge_judge(found.facts, law);
    const against = { ruleIds: rules/* rules */.a.map(({ id }) => id), today: ways.today };
    const directives = found.commented.flatMap((commented) => (0,directive/* readDirectives */.V)(commented, against));
    const whole = found.whole && first.faults.length === 0;
    const applied = applyIgnores(first.findings, directives, {
        judged: (rule) => whole && ways.rules[rule] !== 'off',
        undecided: found.unresolved.map(({ at }) => at),
        contextOf: found.contextOf,
    });
    const facts = applied.facts.filter(({ location }) => found.isAskedFor(location.file));
    const second = judge_judge(facts, law);
    const all = [...applied.findings, ...second.findings];
    const findings = (all.length > MOST_FINDINGS ? (0,order/* rankFindings */.J)(all).slice(0, MOST_FINDINGS) : all).sort((a, b) => (0,model_location/* comparePlaces */.i)(a.at, b.at));
    return {
        findings,
        faults: [...first.faults, ...second.faults, ...(all.length > MOST_FINDINGS ? [tooMany(all.length)] : [])],
        counts: { ...(0,count_findings/* countFindings */.G)(findings), suppressed: applied.suppressed, baselined: 0, older: 0 },
    };
}

// EXTERNAL MODULE: ./build/src/model/words-of.js
var words_of = __webpack_require__(3739);
;// CONCATENATED MODULE: ./build/src/catalogue/names.js
/** Whether a name means Pleo. */

/**
 * True for `PLEO_BASE_URL`, `pleoClient`, `PLEOClient`, `pleo2`, `config.pleo.url`; false for `COMPLEO_URL`,
 * `PLEOS_KEY`, `templeOf`: names are compared by whole words, numbers aside.
 */
function namesPleo(name) {
    return (0,words_of/* wordsOf */.Z)(name).some((word) => word.split(/\d+/).includes('pleo'));
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
    return {
        host: address.slice(0, slash).toLowerCase(),
        prefix: address.slice(slash).replace(/(?<!\/)\/+$/, ''),
    };
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

// EXTERNAL MODULE: ./build/src/files/context.js
var context = __webpack_require__(6701);
// EXTERNAL MODULE: ./build/src/files/package-of.js
var package_of = __webpack_require__(718);
;// CONCATENATED MODULE: ./build/src/knowledge.js
/** What the catalogue, the configuration and the paths asked for say to those who find calls and credentials. */






/** What one scan knows, for all who ask. */
function knowledgeFor(from) {
    const { paths, hosts, clients, credentials, others } = from;
    const contextOf = (0,context/* makeContextOf */.l)(from.contexts);
    return {
        hostOf: catalogue/* findHost */.my,
        ...makeReach(hosts),
        clients,
        given: new Map(Object.entries(credentials)),
        packageOf: (0,package_of/* makePackageOf */.S)(others),
        templateOf: (api, method, path) => matchCall({ api, method, path })?.operation.path ?? null,
        namesPleo: namesPleo,
        guess: guessOperation,
        contextOf: (file) => contextOf(file, paths),
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
/** Whether a text names something of Pleo's. */
function mentions(text) {
    const lower = text.toLowerCase();
    return catalogue/* prefilterWords */.fP.some((word) => lower.includes(word));
}

// EXTERNAL MODULE: ./build/src/model/deadline.js
var model_deadline = __webpack_require__(4266);
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
    const { root, files, filling, settingsFiles, maxFileSize, isLate } = input;
    const names = [...filling, ...settingsFiles];
    const filled = new Set(COMPANIONS.filter((one) => names.some((name) => one.files?.test(name))));
    // One text at a time: all of them are more than fits into the memory.
    for (const file of filling) {
        if (isLate())
            break;
        const source = readSource(root, file, maxFileSize);
        if (!('text' in source))
            continue;
        for (const one of COMPANIONS)
            if (one.texts?.test(source.text))
                filled.add(one);
    }
    const words = [...filled].flatMap((companion) => companion.words);
    if (words.length === 0)
        return [];
    const known = new Set(filling);
    const others = files.filter((file) => !known.has(file));
    return findCandidates({ root, files: others, words, maxFileSize }).candidates;
}

;// CONCATENATED MODULE: ./build/src/files/configured-words.js
/** The words that the user's configuration adds to those a file is searched for: a file that matters holds one of them. */
/** The hosts of own proxies; of one without a host, its path. */
function proxyWords(hosts) {
    return Object.keys(hosts).map((address) => /^[^/]+/.exec(address)?.[0] ?? address.replace(/(?<!\/)\/+$/, ''));
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

// EXTERNAL MODULE: ./build/src/files/discover.js + 1 modules
var discover = __webpack_require__(7507);
// EXTERNAL MODULE: ./build/src/model/append.js
var append = __webpack_require__(5534);
;// CONCATENATED MODULE: ./build/src/files/importers.js
/** The files that import what matters, and those that import them, to a fix point, without parsing. */



/** Blanks are few where anybody writes them: without bounds, long runs of them are gone over again and again. */
const IMPORT = /(?:\bfrom\s{0,99}|\bimport\s{0,99}(?:\(\s{0,99})?|\brequire\s{0,99}\(\s{0,99})(["'])([^"'\n\r]+)\1/g;
/** The importers of `candidates`, without the candidates themselves. */
function findImporters(input) {
    const { root, files, resolver, maxFileSize, isLate = () => false } = input;
    const importersOf = new Map();
    const scripts = new Map();
    for (const file of files) {
        if (isLate())
            break;
        const specifiers = specifiersIn((0,external_node_path_.join)(root, file), maxFileSize);
        if (specifiers === null) {
            (0,append/* append */.B)(scripts, external_node_path_.posix.dirname(file), file);
            continue;
        }
        for (const specifier of specifiers) {
            if (isLate())
                break;
            const target = resolver.resolve(specifier, file);
            if (target === null || target === file)
                continue;
            (0,append/* append */.B)(importersOf, target, file);
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
function specifiersIn(path, maxFileSize) {
    const bytes = (0,read_bytes/* readBytes */.io)(path, maxFileSize);
    if (typeof bytes === 'string')
        return [];
    const text = bytes.toString('latin1');
    const specifiers = [...text.matchAll(IMPORT)].flatMap(([, , specifier]) => specifier ?? []);
    return specifiers.length === 0 && !/\bexports?\b/.test(text) ? null : specifiers;
}

// EXTERNAL MODULE: ./build/src/model/nearest-folder.js
var nearest_folder = __webpack_require__(6075);
;// CONCATENATED MODULE: ./build/src/settings/read-settings.js
/** Settings files of the scanned repository → names and values with their places. Nothing is executed, nothing throws. */


/** Whether a repository-relative path names a settings file: by its name alone. */
function isSettingsFile(path) {
    return readerOf(path) !== null;
}
/**
 * Every text that a settings file gives to a name, in the order of the file; none for other files. `onFault` is told
 * when a reader fails, which none does at malformed texts.
 */
function readSettings(file, text, onFault = () => { }) {
    const reader = readerOf(file);
    if (!reader)
        return [];
    const locate = indexLines(file, text);
    const settings = read_settings_readAll(reader, text, onFault).map(({ start, end, ...setting }) => ({
        ...setting,
        location: locate(start, end),
    }));
    return settings.sort((one, other) => one.location.start - other.location.start);
}
function read_settings_readAll(reader, text, onFault) {
    try {
        // A byte order mark is a blank, at the same offset.
        return reader(text.replace(/^\uFEFF/, ' '));
    }
    catch (error) {
        // The parsers of others are not ours to vouch for.
        onFault(error);
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/settings/references.js
/** What settings files write in the place of another setting, and which one they mean. */
/** A pattern whose groups `path` (or `bare`, without braces) and `fallback` say what is meant. One more notation is one more row. */
const NOTATIONS = [
    // Helm.
    { pattern: /\{\{-?\s*\.Values\.(?<path>[\w.]{1,200})(?![\w.])[^{}]{0,200}\}\}/, below: null },
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






/** Our own configuration in a `package.json` is no setting of the program. */
const OWN_KEY = 'pleo-migrate';
/** The most settings on the way to one value. */
const MAX_WAY = 8;
/** The most references that are filled for one setting. */
const MAX_STEPS = 200;
/** The most values that one name is followed to: one more than the evaluator takes, so that it can say so. */
const MAX_VALUES = 24;
/**
 * The settings of these files. What lies in a package is for that package and those below it; `packages` are the
 * folders of all packages.
 */
function openSettings(files, read, packages, onFault = () => { }) {
    const reaches = scopes(packages);
    const all = files.flatMap((file) => {
        const text = read(file);
        if (text === null)
            return [];
        return readSettings(file, text, (error) => onFault(file, error))
            .filter(({ path }) => path[0] !== OWN_KEY)
            .map((setting) => withReferences(setting, text));
    });
    const byName = (0,group_by/* groupBy */.$)(all, ({ name }) => name);
    const keys = keysOfVariables(all);
    const under = (path, fits = () => true) => (byName.get(lookup_nameOf(path)) ?? []).filter((setting) => fits(setting) && endsLike(setting.path, path));
    const targetsOf = (reference, way) => under(reference.path).filter((target) => !way.includes(target) && (reference.below === null || target.path.includes(reference.below)));
    const kept = new Map();
    const resolved = (setting) => {
        const known = kept.get(setting) ?? lookup_resolve(setting, targetsOf);
        kept.set(setting, known);
        return known;
    };
    const resolveAll = (settings) => differentFirst(settings.flatMap(resolved));
    return {
        all,
        variable: (name, reader) => resolveAll([
            ...(byName.get(name) ?? []).filter((setting) => setting.variable),
            ...(keys.get(name) ?? []).flatMap((key) => under([key])),
        ].filter(({ location }) => reader === undefined || reaches(location.file, reader))),
        keysOf: (variable) => keys.get(variable) ?? [],
        under: (path, fits) => resolveAll(under(path, fits)),
    };
}
/** Of many, one of each value before those that say the same again. */
function differentFirst(all) {
    if (all.length < MAX_VALUES)
        return [...all];
    const firsts = new Map(all.toReversed().map((one) => [one.value, one]));
    const isFirst = (one) => firsts.get(one.value) === one;
    return [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))].slice(0, MAX_VALUES);
}
/** Folders whose settings are for what lies beside them: tests, examples and documentation play programs of their own. */
const ASIDE = /(?:^|\/)(?:tests?|__tests__|__fixtures__|fixtures?|specs?|e2e|examples?|samples?|demos?|docs?)\//i;
/** Whether a settings file is meant for a source: whether its package is the source's own, or one around it. */
function scopes(packages) {
    const packageOf = (0,nearest_folder/* nearestOf */.q)(new Set(packages));
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
            (0,append/* append */.B)(keys, name, setting.value);
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

;// CONCATENATED MODULE: ./build/src/settings/pieces.js
/** How much a settings file holds, roughly, and before a parser makes a tree of it. */
/** What stands between two pieces, as any of the formats writes it. */
const pieces_BETWEEN = /[,:=[\]{}\n]/g;
/** In TOML, dots make tables of their own. */
const BETWEEN_TOML = /[,.=[\]{}\n]/g;
/** Pieces of a file; those of formats whose trees are large count twice. */
function piecesIn(file, text) {
    const isToml = file.endsWith('.toml');
    const weight = isToml || /\.ya?ml$/.test(file) ? 2 : 1;
    let pieces = 0;
    const pattern = isToml ? BETWEEN_TOML : pieces_BETWEEN;
    pattern.lastIndex = 0;
    while (pattern.test(text))
        pieces += weight;
    return pieces;
}

;// CONCATENATED MODULE: ./build/src/files/settings-files.js
/** The settings files of the repository that can matter: those that name one of the words searched for. */









/** The settings files among `files` that name one of the words. */
function findSettingsFiles(input) {
    const { root, files, words, onRefused } = input;
    const search = makeSearch(words, onRefused);
    return files.filter((file) => isSettingsFile(file) && search((0,external_node_path_.join)(root, file)));
}
/** Reads settings files; those that are too large are faults. `files` are all that are no sources, since manifests tell packages. */
function readSettingsFiles(input) {
    const { root, named, files, maxFileSize } = input;
    const packages = files.filter((file) => file.endsWith('/package.json')).map((file) => external_node_path_.posix.dirname(file));
    const faults = [];
    const skipped = [];
    let left = MOST_PIECES;
    const settings = openSettings(named, (file) => {
        const source = readSource(root, file, maxFileSize);
        if ('text' in source) {
            const pieces = piecesIn(file, source.text);
            if (pieces > left) {
                faults.push({ where: file, message: TOO_MUCH });
                return null;
            }
            left -= pieces;
            if (isTooDeep(source.text))
                faults.push({ where: file, message: TOO_DEEP });
            return source.text;
        }
        if (source.skipped === (0,read_bytes/* tooLarge */.g$)(maxFileSize))
            faults.push(unreadFault(file, maxFileSize));
        else
            skipped.push({ file, reason: source.skipped });
        return null;
    }, packages, (file) => faults.push({ where: file, message: UNREADABLE }));
    return { settings, faults, skipped };
}
/** Pieces of all files together: a parser takes a kilobyte or two for each. */
const MOST_PIECES = 300_000;
const TOO_MUCH = 'It names Pleo and holds more than is read of settings files; exclude what is generated.';
const UNREADABLE = 'It names Pleo, and reading it as what its name says failed; its settings were left out.';
const TOO_DEEP = `It names Pleo and is nested deeper than ${MAX_DEPTH} levels; what stands below was not read.`;
function isTooDeep(text) {
    return openBrackets(text) > MAX_DEPTH || indentedLines(text) > MAX_DEPTH;
}
/** Names by which sources read the settings that name one of the words. */
function settingNames(settings, words) {
    const named = new Map();
    const isNamed = (text) => words.some((word) => text.toLowerCase().includes(word));
    const isNaming = (variable) => {
        const known = named.get(variable) ?? settings.variable(variable).some(({ value }) => isNamed(value));
        named.set(variable, known);
        return known;
    };
    const names = settings.all.flatMap(({ name, variable, value, path }) => {
        if (!(variable ? isNaming(name) : isNamed(value)))
            return [];
        return variable ? [inSources(name), ...runtimeKey(name)] : waysToRead(name, path.at(-2));
    });
    return [...new Set(names)].filter((name) => /^[\w.:-]{4,}$|\('[\w-]+'\)$|\("[\w-]+"\)$/.test(name));
}
/** Names by which sources import, or read, one of these settings files as a whole. */
function fileNames(settingsFiles) {
    const names = settingsFiles.map((file) => external_node_path_.posix.basename(file));
    return [...new Set(names)].filter((name) => WHOLE.test(name) && !MANIFEST.test(name));
}
const WHOLE = /\.(?:json[5c]?|ya?ml|toml)$/;
/** What tools read, and many sources speak of. */
const MANIFEST = /^(?:package(?:-lock)?|tsconfig.*|(?:docker-)?compose.*|pnpm-.*)\.\w+$/;
/** A short name stands in every other file, for something else: it is looked for where an environment is read. */
function inSources(variable) {
    return variable.length < 4 ? `env.${variable}` : variable;
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
// EXTERNAL MODULE: ./build/src/files/parse-json.js
var parse_json = __webpack_require__(8524);
;// CONCATENATED MODULE: ./build/src/files/star-pattern.js
/** Names with one `*`, as `paths`, `exports` and `imports` have them. */
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
            const manifest = text === null ? null : (0,parse_json/* parseJson */.q)(text);
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
        const star = matchPattern(pattern, key);
        if (star !== null)
            return fromTarget(of, target, star, find);
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




const tsconfig_NAMES = ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json', 'tsconfig.app.json'];
/** How many files `extends` and `references` are followed to. */
const MAX_EXTENDS = 64;
/** The paths that a specifier may stand for, seen from a folder. */
function tsconfigIndex(files, readText) {
    const maps = new Map();
    const nearest = (folder) => {
        const known = maps.get(folder);
        if (known !== undefined)
            return known;
        const file = tsconfig_NAMES.map((name) => external_node_path_.posix.join(folder, name)).find((path) => files.has(path));
        const own = file === undefined ? null : readMap(file, files, readText, new Set());
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
function readMap(file, files, readText, seen) {
    // Once each: configurations that name one another in circles have no end.
    if (seen.has(file) || seen.size > MAX_EXTENDS)
        return null;
    seen.add(file);
    const text = readText(file);
    const config = text === null ? null : (0,parse_json/* parseJson */.q)(text);
    if (!(0,is_record/* isRecord */.u)(config))
        return null;
    const options = (0,is_record/* isRecord */.u)(config.compilerOptions) ? config.compilerOptions : {};
    const folder = external_node_path_.posix.dirname(file);
    const base = typeof options.baseUrl === 'string' ? external_node_path_.posix.join(folder, options.baseUrl) : null;
    const paths = (0,is_record/* isRecord */.u)(options.paths)
        ? Object.entries(options.paths).map(([pattern, targets]) => ({ pattern, targets: strings(targets) }))
        : [];
    const own = { base, from: folder, paths };
    const read = (path) => readMap(path, files, readText, seen);
    const map = [own, ...listed(config.extends, folder, files).reverse().map(read)].reduce(over);
    // A solution-style tsconfig leaves `paths` to the projects it lists.
    const projects = isEmpty(map) ? listed(referenced(config), folder, files).map(read) : [];
    const known = [map, ...projects].find((one) => one !== null && !isEmpty(one));
    return known ? { ...known, from: known.base ?? known.from } : null;
}
/** What one configuration says over what those that it extends say: the last of these before the others. */
function over(own, above) {
    if (!own || !above)
        return own ?? above;
    const { from, paths } = own.paths.length > 0 ? own : above;
    return { base: own.base ?? above.base, from, paths };
}
function isEmpty(map) {
    return map === null || (map.base === null && map.paths.length === 0);
}
/** The listed files that a configuration names. */
function listed(named, folder, files) {
    return strings([named].flat()).flatMap((name) => {
        const path = external_node_path_.posix.join(folder, name);
        return [path, `${path}.json`, `${path}/tsconfig.json`].filter((tried) => files.has(tried));
    });
}
function referenced({ references }) {
    return Array.isArray(references)
        ? references.map((reference) => ((0,is_record/* isRecord */.u)(reference) ? reference.path : null))
        : [];
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
/** No path is longer. */
const MAX_SPECIFIER = 4_096;
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
            const file = specifier.length > MAX_SPECIFIER ? null : resolve(specifier.replace(/(?<=.)[?#].*$/, ''), fromFile);
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
/** What starts a comment or a script; attributes are short where anybody writes them. */
const START = /<!--|<script\b((?:"[^"]{0,2000}"|'[^']{0,2000}'|\{[^}]{0,2000}\}|[^<>"'{]){0,200})>/gi;
/** Text to parse, of the same length and with the same lines, and the language it is in. */
function extractScripts(file, text) {
    const extension = file.slice(file.lastIndexOf('.') + 1);
    if (extension !== 'vue' && extension !== 'svelte' && extension !== 'astro')
        return { text, language: extension };
    const frontMatter = extension === 'astro' ? frontMatterOf(text) : null;
    const ranges = frontMatter ? [frontMatter] : [];
    let language = extension === 'astro' ? 'ts' : 'js';
    for (const { attributes, ...range } of scriptsIn(text, frontMatter?.end ?? 0)) {
        if (/\bsrc\s*=/.test(attributes))
            continue;
        ranges.push(range);
        language = /\blang\s*=\s*["']?(\w+)/.exec(attributes)?.[1] ?? language;
    }
    return { text: keepRanges(text, ranges), language };
}
/** What stands between the first two lines of dashes. */
function frontMatterOf(text) {
    const start = /^\s*---\r?\n/.exec(text)?.[0].length;
    if (start === undefined)
        return null;
    const length = text.slice(start).search(/^---[^\S\r\n]*$/m);
    return length < 0 ? null : { start, end: start + length };
}
/** The scripts behind an offset, in one pass: what is closed nowhere is looked for once. */
function* scriptsIn(text, from) {
    const start = new RegExp(START);
    start.lastIndex = from;
    let isCommentClosed = true;
    for (let found = start.exec(text); found; found = start.exec(text)) {
        const [whole, attributes] = found;
        const inside = found.index + whole.length;
        if (attributes === undefined) {
            const end = isCommentClosed ? text.indexOf('-->', inside) : -1;
            isCommentClosed = end >= 0;
            if (isCommentClosed)
                start.lastIndex = end;
            continue;
        }
        const close = new RegExp(CLOSE);
        close.lastIndex = inside;
        const end = close.exec(text);
        if (!end)
            return;
        yield { attributes, start: inside, end: end.index };
        start.lastIndex = close.lastIndex;
    }
}
const CLOSE = /<\/script\s{0,99}>/gi;
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
    const resolver = createResolver({ files: new Set([...input.files, ...input.others]), readText });
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

;// CONCATENATED MODULE: ./build/src/search.js
/** Which files of the repository can matter: a search by bytes, before anything is parsed. */











/** Searches the repository. Throws `UserError` for paths that cannot be scanned. */
function search(options, clock) {
    const { root, budget, onPhase = () => { } } = options;
    const maxFileSize = Math.min(options.maxFileSize, MOST_BYTES);
    const { isLate, wasLate } = seldom(clock.isLate);
    onPhase('listing files');
    const { files: listed, others, isAskedFor, skipped, refused } = (0,discover/* discoverFiles */.Z)({ ...options, isLate });
    const { files, faults: unlisted } = limitFiles(listed, budget.files);
    onPhase('reading settings');
    const hostWords = [...catalogue/* prefilterWords */.fP, ...proxyWords(options.hosts)];
    const settingsFiles = others.filter((file) => file !== options.configFile);
    const closed = [...refused];
    const onRefused = (path) => void closed.push(path);
    const namedSettings = findSettingsFiles({ root, files: settingsFiles, words: hostWords, onRefused });
    const read = readSettingsFiles({ root, named: namedSettings, files: settingsFiles, maxFileSize });
    const { settings } = read;
    const words = [
        ...hostWords,
        ...settingNames(settings, hostWords),
        ...fileNames(namedSettings),
        ...configuredWords(options, hostWords),
    ];
    const onFile = (done) => onPhase('searching files', done, files.length);
    const found = findCandidates({ root, files, words, maxFileSize, onFile });
    const { files: named, faults: unread } = limitBytes(root, found.candidates, budget.bytes);
    onPhase('looking for importers');
    const sources = openSources({ root, files, others, maxFileSize });
    const importersOf = (named) => named.length === 0
        ? []
        : findImporters({ root, files, candidates: named, resolver: sources.resolver, maxFileSize, isLate });
    const filling = [...named, ...importersOf(named)];
    const companions = findCompanions({
        root,
        files,
        filling,
        settingsFiles: settings.all.map(({ location }) => location.file),
        maxFileSize,
        isLate,
    });
    const candidates = [...named, ...companions];
    return {
        listed: listed.length,
        others,
        isAskedFor,
        settings,
        namedSettings,
        candidates,
        importers: companions.length === 0 ? filling.slice(named.length) : importersOf(candidates),
        sources,
        skipped: [...skipped, ...read.skipped, ...found.skipped],
        faults: [
            ...(wasLate() ? [clock.late()] : []),
            ...unlisted,
            ...(0,files_refused/* refusedFaults */.o)(root, closed),
            ...read.faults,
            ...found.faults,
            ...unread,
        ],
    };
}

// EXTERNAL MODULE: ./build/src/secrecy/cover.js
var cover = __webpack_require__(5886);
;// CONCATENATED MODULE: ./build/src/steps.js
/** The steps of a replacement as this call needs them: its own parameters, and the fields that are read of its answer. */


/** How many places of one field are named before the rest is counted. */
const NAMED = 3;
/** The calls, with replacements that have the steps each needs, in order. */
function withOwnSteps(calls, fields) {
    const byCall = (0,group_by/* groupBy */.$)(fields, ({ call }) => call.id);
    return calls.map((fact) => fact.call.api === 'legacy' ? withSteps(fact, byCall.get(fact.call.id) ?? []) : fact);
}
function withSteps(fact, own) {
    const replacements = fact.replacements.map((replacement) => {
        const kept = replacement.steps.filter((step) => isNeeded(step, fact));
        const judged = own.filter((field) => field.replacement?.operation === replacement.operation);
        return { ...replacement, steps: [...kept, ...fieldSteps(judged)] };
    });
    return { ...fact, replacements };
}
/** A parameter that the call surely does not send needs no step. */
function isNeeded({ kind, from }, { call }) {
    if (kind !== 'move-parameter' || from === undefined)
        return true;
    if (!call.isQueryWhole || !call.isBodyWhole)
        return true;
    return [...call.query, ...call.body].some(({ name }) => (0,bare_name/* bareName */.y)(name) === from);
}
/** One step for each field that is read, with its places. */
function fieldSteps(fields) {
    return [...(0,group_by/* groupBy */.$)(fields, ({ path }) => path)].flatMap(([path, all]) => {
        const change = all[0]?.change;
        return change ? [fieldStep(path, change, all)] : [];
    });
}
function fieldStep(path, { kind, to, note }, all) {
    const unique = [...new Set(all.map(({ location }) => `${location.file}:${location.line}`))];
    const places = unique.slice(0, NAMED);
    const more = unique.length > NAMED ? ` and ${unique.length - NAMED} more` : '';
    const where = `read in ${places.join(', ')}${more}`;
    const hint = note === '' ? '' : ` ${note}`;
    if (kind === 'lost')
        return { kind: 'decide-yourself', text: `Do without ${path}, ${where}.${hint}`, from: path, to: null };
    const names = to.join(' and ');
    return {
        kind: 'rename-field',
        text: `Read ${names} in place of ${path}, ${where}.${hint}`,
        from: path,
        to: names,
    };
}

;// CONCATENATED MODULE: ./build/src/scan.js
/** The pipeline: search, parse, find calls, match, judge. Read this first. */














/** Scans a repository. Throws `UserError` for mistakes in the options only. */
async function scan(options) {
    const started = performance.now();
    const clock = makeClock(options.budget.seconds, started);
    const found = search(options, clock);
    const { others, isAskedFor, settings, candidates, importers, sources } = found;
    // Loaded here, since a repository without Pleo needs no compiler.
    const knowledge = knowledgeFor({ ...options, others });
    const given = new Map(Object.entries(options.env));
    const described = withoutDescribed(options.clients, sources.resolve);
    const analysis = candidates.length === 0
        ? withSettingsOnly(settings, knowledge)
        : await (await Promise.all(/* import() */[__webpack_require__.e(873), __webpack_require__.e(752)]).then(__webpack_require__.bind(__webpack_require__, 3752))).analyse([...candidates, ...importers], {
            ...sources,
            resolve: described.resolve,
            mentions: mentions,
            onPhase: options.onPhase ?? (() => { }),
            clock,
        }, { settings, given: (name) => given.get(name) ?? null }, knowledge);
    const matched = analysis.calls.map(factOf);
    const fields = fieldFacts(analysis.reads, matched);
    const calls = withOwnSteps(matched, fields.facts);
    // Settings are read wherever they stand, and reported where the user looks.
    const beside = analysis.facts.filter((fact) => isAskedFor(placeOf(fact).file));
    const facts = [...calls, ...beside.map((fact) => withScopes(fact, calls)), ...fields.facts];
    const unresolved = analysis.unresolved.filter(({ at }) => !described.files.has(at.file));
    const cut = [...found.faults, ...analysis.faults];
    const { deadline, today } = options;
    const due = deadline && (0,model_deadline/* deadlineOn */.U)(today, deadline.date, deadline.escalateWithinDays);
    const { findings, faults, counts } = judgeFound({
        facts,
        unresolved,
        commented: options.ignores ? [...analysis.commented, ...commentedBeside(found, options)] : [],
        // What stands elsewhere may be what a finding here rests on.
        whole: options.paths.length === 0 && cut.length === 0,
        isAskedFor,
        contextOf: knowledge.contextOf,
    }, {
        rules: options.rules,
        advice: (0,catalogue/* adviceFor */.cp)(options.account),
        escalated: due?.escalated === true,
        today,
    });
    const skipped = [...found.skipped, ...sources.skipped()];
    const allFaults = [...cut, ...faults];
    const result = {
        tool: { name: 'pleo-migrate', version: options.version },
        complete: allFaults.length === 0,
        faults: allFaults,
        stats: {
            listed: found.listed,
            candidates: candidates.length,
            parsed: analysis.parsed,
            skipped: skipped.length,
            durationMs: Math.round(performance.now() - started),
        },
        counts,
        calls: analysis.calls,
        operations: operationsOf(calls),
        reads: fields.reads,
        findings,
        older: [],
        stale: [],
        deadline: due,
        change: null,
        unresolved,
        skipped,
        secrets: analysis.secrets,
    };
    return (0,cover/* withoutSecrets */.cT)(result, (0,cover/* makeSecrets */.s7)(analysis.secrets));
}
/** The lines with ignore comments of files that name Pleo and that no compiler reads, such as settings. */
function commentedBeside({ candidates, namedSettings, isAskedFor }, options) {
    const { root, maxFileSize } = options;
    const files = [...candidates, ...namedSettings].filter(isAskedFor);
    return readCommented({ root, files, word: directive/* IGNORE_WORD */.Q, maxFileSize });
}
/** What settings files tell where no source names Pleo. */
function withSettingsOnly(settings, knowledge) {
    const { facts, secrets } = (0,credentials/* credentialsInSettings */.r_)(settings, knowledge);
    const hosts = (0,host_settings/* findHostSettings */.Z)(settings, [], knowledge);
    return {
        calls: [],
        reads: [],
        facts: [...hosts, ...facts],
        secrets,
        unresolved: [],
        faults: [],
        commented: [],
        parsed: 0,
    };
}
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

/***/ 2683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ wholeExport),
/* harmony export */   I3: () => (/* binding */ passedOn),
/* harmony export */   Sc: () => (/* binding */ findExport),
/* harmony export */   Zq: () => (/* binding */ exportNames),
/* harmony export */   e6: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
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
    for (const file of starFiles(unit, program)) {
        const target = program.open(file);
        const found = target && findExport(target, name, program, seen);
        if (found)
            return found;
    }
    return null;
}
/** Where a unit has an export from that it only passes on: a name of another file, or every file it passes on whole. */
function passedOn(unit, name, program) {
    const table = exportTable(unit);
    const own = table.named.get(name);
    if (own?.kind === 'declaration' && own.declaration.kind === 'import') {
        const file = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .importedFile */ .fw)(own.declaration, program);
        return file === null ? [] : [{ file, name: own.declaration.name }];
    }
    return own || name === 'default' ? [] : starFiles(unit, program).map((file) => ({ file, name }));
}
/** The files of the repository that a unit passes on whole. */
function starFiles(unit, program) {
    return exportTable(unit).stars.flatMap((star) => program.resolve(star.specifier, unit.file) ?? []);
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
    for (const file of starFiles(unit, program)) {
        const target = program.open(file);
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
    const file = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .importedFile */ .fw)(target.declaration, program);
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
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isExportDeclaration(statement))
            addExportDeclaration(statement, named, stars);
        else if (_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isExportAssignment(statement)) {
            named.set('default', { kind: 'expression', node: statement.expression });
        }
        else
            addExported(statement, named);
    }
    return { named: addCommonJs(unit, named), stars, whole: wholeCommonJs(unit) };
}
function addExportDeclaration(statement, named, stars) {
    const from = statement.moduleSpecifier;
    const specifier = from && _typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isStringLiteral(from) ? from.text : null;
    if (!statement.exportClause) {
        if (specifier !== null)
            stars.push({ specifier, node: statement });
        return;
    }
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isNamespaceExport(statement.exportClause)) {
        if (specifier === null)
            return;
        const declaration = { kind: 'import', specifier, name: '*', node: statement };
        named.set(statement.exportClause.name.text, { kind: 'declaration', declaration });
        return;
    }
    for (const element of statement.exportClause.elements) {
        const local = (element.propertyName ?? element.name).text;
        const declaration = specifier === null
            ? (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeclaration */ .MC)(local, statement)
            : { kind: 'import', specifier, name: local, node: element };
        if (declaration)
            named.set(element.name.text, { kind: 'declaration', declaration });
    }
}
/** `export const x`, `export function f`, `export default class …`. */
function addExported(statement, named) {
    if (!_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.canHaveModifiers(statement))
        return;
    const modifiers = _typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.getModifiers(statement) ?? [];
    if (!modifiers.some((modifier) => modifier.kind === _typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.SyntaxKind.ExportKeyword))
        return;
    const isDefault = modifiers.some((modifier) => modifier.kind === _typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.SyntaxKind.DefaultKeyword);
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isVariableStatement(statement)) {
        for (const { name } of statement.declarationList.declarations) {
            for (const local of boundNames(name)) {
                const declaration = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeclaration */ .MC)(local, statement);
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
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isFunctionDeclaration(statement)) {
        // Overloads: the last one, with the body, is found by name.
        const name = statement.name?.text ?? 'default';
        const of = statement.name ? (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeclaration */ .MC)(name, statement) : null;
        return { name, of: of ?? { kind: 'function', node: statement } };
    }
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isClassDeclaration(statement)) {
        return { name: statement.name?.text ?? 'default', of: { kind: 'class', node: statement } };
    }
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isEnumDeclaration(statement))
        return { name: statement.name.text, of: { kind: 'enum', node: statement } };
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isModuleDeclaration(statement)) {
        return { name: statement.name.text, of: { kind: 'namespace', node: statement } };
    }
    return null;
}
function boundNames(name) {
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isIdentifier(name))
        return [name.text];
    return name.elements.flatMap((element) => (_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isBindingElement(element) ? boundNames(element.name) : []));
}
function addCommonJs(unit, named) {
    for (const [root, depth] of [
        ['module', 2],
        ['exports', 1],
    ]) {
        for (const write of unit.writes.get(root) ?? []) {
            const name = write.path[depth - 1];
            if (write.path.length !== depth || name === undefined || !_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isBinaryExpression(write.node))
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
        if (write.path.length !== 1 || write.path[0] !== 'exports' || !_typescript_js__WEBPACK_IMPORTED_MODULE_1__.ts.isBinaryExpression(write.node))
            continue;
        return write.node.right;
    }
    return null;
}


/***/ }),

/***/ 8064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ identifiersNamed)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);
/* harmony import */ var _nodes_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6165);
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6209);
/** The identifiers of a file by their text: looked for again and again, gone through once. */



const indexes = new WeakMap();
/** The identifiers of this text, whatever they stand for, in order of text. */
function identifiersNamed(name, source) {
    const index = indexes.get(source) ?? indexOf(source);
    indexes.set(source, index);
    return index.get(name) ?? [];
}
function indexOf(source) {
    return (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)([...(0,_nodes_in_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesIn */ .O)(source)].filter(_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isIdentifier), ({ text }) => text);
}


/***/ }),

/***/ 1070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ leaves),
/* harmony export */   U: () => (/* binding */ leaveAtEnd)
/* harmony export */ });
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/** Statements behind which nothing goes on in the same block. */

/** Whether what stands behind a statement is not reached from it: it returns, throws, breaks off or goes on elsewhere. */
function leaves(statement) {
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isBlock(statement))
        return leaveAtEnd(statement.statements);
    return (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isReturnStatement(statement) ||
        _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isThrowStatement(statement) ||
        _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isBreakStatement(statement) ||
        _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isContinueStatement(statement));
}
/** Whether the last of some statements leaves. */
function leaveAtEnd(statements) {
    const last = statements.at(-1);
    return last !== undefined && leaves(last);
}


/***/ }),

/***/ 6165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ nodesIn),
/* harmony export */   v: () => (/* binding */ TooDeep)
/* harmony export */ });
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/** Every node of a tree, in order of text. */

/** Levels of a tree; ten times what anybody writes, and little enough for everything that goes up or down a tree. */
const MAX_DEPTH = 2_500;
/** A tree that is nested too deeply to be gone through. */
class TooDeep extends Error {
}
/**
 * `root` and all that stands in it, what is outside before what is inside; `isLeftOut` names nodes to pass over with
 * all that they hold. A stack of our own: sources nested a hundred thousand deep must not end the program.
 * Throws `TooDeep`: a file is gone through as a whole before anything else is asked of it.
 */
function* nodesIn(root, isLeftOut) {
    const stack = [root];
    const depths = [0];
    for (let node = stack.pop(); node; node = stack.pop()) {
        const depth = depths.pop() ?? 0;
        if (depth > MAX_DEPTH)
            throw new TooDeep();
        if (isLeftOut?.(node))
            continue;
        yield node;
        const first = stack.length;
        _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.forEachChild(node, (child) => void stack.push(child));
        reverseFrom(stack, first);
        for (let at = first; at < stack.length; at += 1)
            depths.push(depth + 1);
    }
}
function reverseFrom(stack, first) {
    for (let low = first, high = stack.length - 1; low < high; low += 1, high -= 1) {
        const [a, b] = [stack[low], stack[high]];
        if (!a || !b)
            return;
        stack[low] = b;
        stack[high] = a;
    }
}


/***/ }),

/***/ 6623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ TooMuch),
/* harmony export */   mC: () => (/* binding */ MOST_NODES),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/** Text → tree, within a budget: the parser tries things out, and sources can make it try twice as much at each level. */

/** A text with more syntax than may be kept of it. */
class TooMuch extends Error {
}
/** Nodes that may be made for each character, tried ones too; usual sources need less than one. */
const NODES_PER_CHARACTER = 5;
/** Nodes that one file may have, whatever its size: they take some hundred bytes each. */
const MOST_NODES = 1_500_000;
/** For short texts. */
const FREE_NODES = 10_000;
/** Whether the maker of nodes counts what it makes, and how many it may make yet. */
let isCounting = false;
let left = Number.POSITIVE_INFINITY;
/** Parses a text into at most so many nodes. Throws `TooMuch`, and what the parser throws. */
function parse(file, text, kind, most = MOST_NODES) {
    countNodes();
    left = Math.min(most, FREE_NODES + text.length * NODES_PER_CHARACTER);
    try {
        return _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.createSourceFile(file, text, { languageVersion: _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptTarget.Latest, jsDocParsingMode: _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.JSDocParsingMode.ParseNone }, true, kind);
    }
    finally {
        left = Number.POSITIVE_INFINITY;
    }
}
/** The compiler asks for its makers before each file; that is the only place at which it can be stopped. */
function countNodes() {
    if (isCounting)
        return;
    isCounting = true;
    const allocator = Reflect.get(_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts, 'objectAllocator');
    if (!(allocator instanceof Object))
        return;
    for (const maker of MAKERS) {
        const get = Reflect.get(allocator, maker);
        const made = typeof get === 'function' ? Reflect.apply(get, allocator, []) : null;
        if (typeof made !== 'function')
            continue;
        const counting = new Proxy(made, {
            construct: (target, args) => {
                left -= 1;
                if (left < 0)
                    throw new TooMuch();
                return Reflect.construct(target, args);
            },
        });
        Reflect.set(allocator, maker, () => counting);
    }
}
const MAKERS = [
    'getNodeConstructor',
    'getTokenConstructor',
    'getIdentifierConstructor',
    'getPrivateIdentifierConstructor',
];


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writesInto),
/* harmony export */   k: () => (/* binding */ placedWrites)
/* harmony export */ });
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5534);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _exports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2683);
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5727);
/** Writes by what they go into, wherever they stand: `OpenAPI.BASE = …` goes into a variable of another module. */





/** How many names are followed to what they stand for. */
const MAX_HOPS = 8;
const indexes = new WeakMap();
/** What is written into the value that an expression or a declaration gives, in all opened files. */
function writesInto(node, program) {
    const { byNode } = indexOf(program);
    return placesOf(node).flatMap(({ of, path }) => (byNode.get(of) ?? []).flatMap((placed) => placed.path.length >= path.length && path.every((name, index) => placed.path[index] === name)
        ? [{ write: placed.write, path: placed.path.slice(path.length) }]
        : []));
}
/** The nodes that something is written into, with the paths. */
function placedWrites(program) {
    return indexOf(program).byNode;
}
function indexOf(program) {
    let index = indexes.get(program);
    if (!index) {
        index = { units: 0, byNode: new Map() };
        indexes.set(program, index);
    }
    // Looking up where a name comes from may open more files.
    for (let units = program.opened; index.units < units.length; units = program.opened) {
        const unit = units[index.units];
        index.units += 1;
        for (const write of [...(unit?.writes.values() ?? [])].flat()) {
            const isWhole = write.path.length === 0 && _typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isBinaryExpression(write.node);
            if (isWhole || !_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isIdentifier(write.root))
                continue;
            const place = placeOf(write.root, write.path, program, MAX_HOPS);
            if (!place || (place.path.length === 0 && _typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isBinaryExpression(write.node)))
                continue;
            (0,_model_append_js__WEBPACK_IMPORTED_MODULE_4__/* .append */ .B)(index.byNode, place.of, { write, path: place.path });
        }
    }
    return index;
}
/** What a path that starts from a name leads into. */
function placeOf(name, path, program, hops) {
    if (hops === 0)
        return null;
    const declaration = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeclaration */ .MC)(name.text, name);
    if (declaration)
        return placeOfDeclaration(declaration, path, program, hops);
    const source = name.getSourceFile();
    const within = name.text === 'exports' ? path : name.text === 'module' && path[0] === 'exports' ? path.slice(1) : null;
    if (!within)
        return null;
    const unit = within.length > 0 ? program.open(source.fileName) : null;
    const whole = unit && (0,_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeExport */ .A6)(unit);
    return whole ? placeOfExpression(whole, within, program, hops - 1) : { of: source, path: within };
}
function placeOfDeclaration(declaration, path, program, hops) {
    if (declaration.kind === 'import') {
        const file = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .importedFile */ .fw)(declaration, program);
        return file === null ? null : placeOfExport(file, declaration.name, path, program, hops - 1);
    }
    const { node } = declaration;
    if (declaration.kind !== 'variable')
        return { of: node, path };
    return aliased(node, path, program, hops) ?? { of: node, path };
}
/** A variable that is another name for something: `require('./client')`, `Client.prototype`. */
function aliased(node, path, program, hops) {
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isBindingElement(node)) {
        const owner = node.parent.parent;
        const name = node.propertyName ?? node.name;
        if (!_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isVariableDeclaration(owner) || !owner.initializer || !_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isIdentifier(name))
            return null;
        return placeOfAlias(owner.initializer, [name.text, ...path], program, hops);
    }
    return _typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isVariableDeclaration(node) && node.initializer
        ? placeOfAlias(node.initializer, path, program, hops)
        : null;
}
function placeOfAlias(initializer, path, program, hops) {
    const names = [...path];
    let at = (0,_typescript_js__WEBPACK_IMPORTED_MODULE_3__/* .skipWrappers */ .s_)(initializer);
    // `var proto = Client.prototype = {}`
    if ((0,_typescript_js__WEBPACK_IMPORTED_MODULE_3__/* .isAssignment */ .wh)(at)) {
        const target = (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .memberChain */ .S6)(at.left);
        const isOwn = target && _typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isIdentifier(target.root) && (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeclaration */ .MC)(target.root.text, target.root);
        return isOwn ? placeOfAlias(at.left, path, program, hops) : null;
    }
    while (_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isPropertyAccessExpression(at)) {
        names.unshift(at.name.text);
        at = (0,_typescript_js__WEBPACK_IMPORTED_MODULE_3__/* .skipWrappers */ .s_)(at.expression);
    }
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isIdentifier(at))
        return placeOf(at, names, program, hops - 1);
    const [specifier] = _typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isCallExpression(at) ? at.arguments : [];
    const isRequire = _typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isCallExpression(at) && _typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isIdentifier(at.expression) && at.expression.text === 'require';
    if (!isRequire || !specifier || !_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isStringLiteralLike(specifier))
        return null;
    const file = program.resolve(specifier.text, at.getSourceFile().fileName);
    return file === null ? null : placeOfExport(file, '*', names, program, hops - 1);
}
function placeOfExport(file, name, path, program, hops) {
    const unit = hops > 0 ? program.open(file) : null;
    if (!unit)
        return null;
    const whole = (0,_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeExport */ .A6)(unit);
    if (name === '*') {
        const [head, ...rest] = path;
        const isNamed = head !== undefined && (0,_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .findExport */ .Sc)(unit, head, program) !== null;
        if (isNamed)
            return placeOfExport(file, head, rest, program, hops);
        return whole ? placeOfExpression(whole, path, program, hops) : null;
    }
    const target = (0,_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .findExport */ .Sc)(unit, name, program);
    switch (target?.kind) {
        case 'declaration':
            return placeOfDeclaration(target.declaration, path, program, hops);
        case 'expression':
            return placeOfExpression(target.node, path, program, hops);
        case 'module':
            return placeOfExport(target.file, '*', path, program, hops - 1);
        case 'foreign':
            return null;
        default:
            return whole ? placeOfExpression(whole, [name, ...path], program, hops) : null;
    }
}
function placeOfExpression(node, path, program, hops) {
    const at = (0,_typescript_js__WEBPACK_IMPORTED_MODULE_3__/* .skipWrappers */ .s_)(node);
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isIdentifier(at))
        return placeOf(at, path, program, hops - 1);
    const [head, ...rest] = path;
    if (!_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isObjectLiteralExpression(at) || head === undefined)
        return { of: at, path };
    for (const property of at.properties) {
        if (!property.name || property.name.getText() !== head)
            continue;
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isShorthandPropertyAssignment(property))
            return placeOf(property.name, rest, program, hops - 1);
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isPropertyAssignment(property))
            return placeOfExpression(property.initializer, rest, program, hops);
    }
    return { of: at, path };
}
/** The places under which a value may have been written into: itself, and each name that it was given where it stands. */
function placesOf(node) {
    const places = [{ of: node, path: [] }];
    let at = node;
    while (at.parent) {
        const { parent } = at;
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isVariableDeclaration(parent) && parent.initializer === at) {
            places.push({ of: parent, path: [] });
            break;
        }
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isBinaryExpression(parent) && parent.right === at) {
            const place = placeAssigned(parent);
            if (place)
                places.push(place);
        }
        else if (!_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isParenthesizedExpression(parent) && !_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isAsExpression(parent))
            break;
        at = parent;
    }
    return places;
}
/** `Pleo.Client = function …`, `exports.Client = class …`. */
function placeAssigned(node) {
    if (!(0,_typescript_js__WEBPACK_IMPORTED_MODULE_3__/* .isAssignment */ .wh)(node))
        return null;
    const target = (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .memberChain */ .S6)(node.left);
    if (!target || target.key || !_typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.isIdentifier(target.root))
        return null;
    const declaration = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeclaration */ .MC)(target.root.text, target.root);
    if (declaration)
        return { of: declaration.node, path: target.path };
    if (target.root.text === 'exports')
        return { of: node.getSourceFile(), path: target.path };
    return target.path[0] === 'exports' ? { of: node.getSourceFile(), path: target.path.slice(1) } : null;
}


/***/ }),

/***/ 6282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _model_without_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6662);
/** The text of a node as fingerprints take it: without comments and without what formatters change. */

/** So much tells calls apart; what stands further behind may change without making another call of it. */
const LENGTH = 400;
/** The beginning of a node's text, token by token. */
function plainText(node) {
    const source = node.getSourceFile();
    const open = [node];
    let text = '';
    for (let at = open.pop(); at && text.length < LENGTH; at = open.pop()) {
        const children = at.getChildren(source);
        for (const child of children.toReversed())
            open.push(child);
        if (children.length === 0)
            text += (0,_model_without_format_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFormat */ .i)(source.text.slice(at.getStart(source), at.end));
    }
    // Braces that held nothing but blanks are empty now.
    return (0,_model_without_format_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutFormat */ .i)(text).slice(0, LENGTH);
}


/***/ }),

/***/ 8604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ Program),
/* harmony export */   E1: () => (/* binding */ locateRange),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _model_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1616);
/* harmony import */ var _nodes_in_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6165);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6623);
/* harmony import */ var _source_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8618);
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/** The files of the scanned repository as syntax, opened when somebody asks for them. */





/** Nodes of all files together: what is kept of them has to fit into the memory. */
const MAX_NODES = 2_500_000;
/** Characters of all files together, each of which may take two bytes. */
const MAX_CHARACTERS = 128 * 1024 * 1024;
const FULL = 'More files lead to Pleo than fit into the memory; the last of them were not read.';
class Program {
    #host;
    #units = new Map();
    #opened = [];
    #nodes = 0;
    #characters = 0;
    #isFull = false;
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
    /** Says that something about a file could not be worked on. */
    fault(file, error) {
        this.#host.onFault(file, messageOf(error));
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
            /export (?:const createClient\b|\{[^}]{0,2000}\bcreateClient\b)/.test(text));
    }
    #parse(file) {
        const room = MAX_NODES - this.#nodes;
        if (room <= 0 || this.#characters > MAX_CHARACTERS)
            return this.#refuse();
        try {
            const input = this.#host.read(file);
            if (!input)
                return null;
            const kind = (0,_model_own_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .Z)(SCRIPT_KINDS, input.language) ?? 'TS';
            const source = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(file, input.text, _typescript_js__WEBPACK_IMPORTED_MODULE_3__.ts.ScriptKind[kind], Math.min(_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_NODES */ .mC, room));
            const unit = (0,_source_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .indexSource */ .Ie)(file, source, this.#host.mentions);
            this.#nodes += unit.nodes;
            this.#characters += input.text.length;
            return unit;
        }
        catch (error) {
            if (error instanceof _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .TooMuch */ .GC && room < _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_NODES */ .mC)
                return this.#refuse();
            this.fault(file, error);
            return null;
        }
    }
    /** Said once. */
    #refuse() {
        if (!this.#isFull)
            this.#host.onFault('budget', FULL);
        this.#isFull = true;
        return null;
    }
}
/** What a fault says; the parser, and much else, calls itself for each level. */
function messageOf(error) {
    if (error instanceof _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .TooMuch */ .GC)
        return 'It holds more syntax than is followed.';
    if (error instanceof _nodes_in_js__WEBPACK_IMPORTED_MODULE_4__/* .TooDeep */ .v || error instanceof RangeError)
        return 'It is nested too deeply to be followed.';
    return error instanceof Error ? error.message : String(error);
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
    return locateRange(source, node.getStart(source), node.end);
}
/** Where a range of a source stands. */
function locateRange(source, start, end) {
    const from = source.getLineAndCharacterOfPosition(start);
    const to = source.getLineAndCharacterOfPosition(end);
    return {
        file: source.fileName,
        start,
        end,
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
/* harmony import */ var _model_append_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5534);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _nodes_in_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6165);
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6209);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5727);
/** One parsed file, walked once: its calls, what it writes to, and where its texts name something worth knowing. */






/** Indexes a parsed file; `mentions` tells which texts to keep. */
function indexSource(file, source, mentions) {
    const calls = [];
    const classes = [];
    const literals = [];
    const writes = new Map();
    const taken = new Map();
    const thisWrites = new Map();
    const texts = [];
    const secrets = [];
    /** Variables that hold `this`: `var self = this`. */
    const selves = new Map();
    const record = (write) => {
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isIdentifier(write.root))
            (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(writes, write.root.text, write);
        const owner = (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .isThis */ .HB)(write.root) ? (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .thisOwner */ .GS)(write.root) : null;
        if (owner)
            (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(thisWrites, owner, write);
    };
    let nodes = 0;
    for (const node of (0,_nodes_in_js__WEBPACK_IMPORTED_MODULE_4__/* .nodesIn */ .O)(source)) {
        nodes += 1;
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isCallExpression(node)) {
            calls.push(node);
            const write = (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOf */ .tg)(node);
            if (write)
                record(write);
        }
        else if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isNewExpression(node) || _typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isTaggedTemplateExpression(node)) {
            calls.push(node);
        }
        else if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isBinaryExpression(node) || _typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isDeleteExpression(node)) {
            const write = (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOf */ .tg)(node);
            if (write)
                record(write);
            else if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isBinaryExpression(node))
                for (const one of (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .takenBy */ .bL)(node))
                    (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(taken, one.root.text, one);
        }
        else if (isSelf(node)) {
            (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(selves, node.name.text, node);
        }
        else if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isClassLike(node)) {
            classes.push(node);
        }
        else if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isObjectLiteralExpression(node)) {
            literals.push(node);
        }
        else if (isTextNode(node)) {
            if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isStringLiteralLike(node) && isLongWord(node.text))
                secrets.push(node);
            if (mentions(node.getText(source)))
                texts.push(node);
        }
    }
    for (const [name, nodes] of selves) {
        for (const write of writes.get(name) ?? []) {
            const declared = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeclaration */ .MC)(name, write.root)?.node;
            const owner = declared && nodes.includes(declared) ? (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .thisOwner */ .GS)(declared) : null;
            if (owner)
                (0,_model_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(thisWrites, owner, write);
        }
    }
    return {
        file,
        source,
        calls,
        classes,
        literals,
        writes,
        taken,
        thisWrites,
        texts,
        secrets,
        nodes,
    };
}
/** `var self = this`, or what compilers make of `super(…)`: `var _this = _super.call(this) || this`. */
function isSelf(node) {
    if (!_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isVariableDeclaration(node) || !_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isIdentifier(node.name) || !node.initializer)
        return false;
    const initial = (0,_typescript_js__WEBPACK_IMPORTED_MODULE_2__/* .skipWrappers */ .s_)(node.initializer);
    return (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .isThis */ .HB)(initial) || (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isBinaryExpression(initial) && (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .isThis */ .HB)(initial.right));
}
/** One word, maybe behind a scheme. */
function isLongWord(text) {
    return text.length >= 16 && text.length < 4_000 && /^(?:(?:bearer|basic) )?[\w.+/=~:-]+$/i.test(text);
}
function isTextNode(node) {
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isTemplateExpression(node) || _typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isJsxText(node) || _typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isRegularExpressionLiteral(node))
        return true;
    return _typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isStringLiteralLike(node);
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

/***/ 967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findTypeDeclaration)
/* harmony export */ });
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _exports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2683);
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6209);
/** What the name of a type stands for: its own file first, then where that has it from. */



/** The declaration of a type that is named at `node`, at the top level of a file of the repository; null for others. */
function findTypeDeclaration(name, node, program) {
    const source = node.getSourceFile();
    const own = declaredIn(source, name);
    if (own)
        return own;
    const declaration = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOf */ .Od)(source).get(name);
    if (declaration?.kind !== 'import')
        return null;
    const file = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .importedFile */ .fw)(declaration, program);
    return file === null ? null : findExported(file, declaration.name, program, new Set());
}
function findExported(file, name, program, seen) {
    const unit = program.open(file);
    const key = `${file}\0${name}`;
    if (!unit || seen.has(key))
        return null;
    seen.add(key);
    const own = declaredIn(unit.source, name);
    if (own)
        return own;
    for (const from of (0,_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .passedOn */ .I3)(unit, name, program)) {
        const found = findExported(from.file, from.name, program, seen);
        if (found)
            return found;
    }
    return null;
}
function declaredIn(source, name) {
    for (const statement of source.statements)
        if ((_typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isInterfaceDeclaration(statement) ||
            _typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isTypeAliasDeclaration(statement) ||
            _typescript_js__WEBPACK_IMPORTED_MODULE_2__.ts.isClassDeclaration(statement)) &&
            statement.name?.text === name)
            return statement;
    return null;
}


/***/ }),

/***/ 6209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ propertyNameText),
/* harmony export */   EQ: () => (/* binding */ loadTypeScript),
/* harmony export */   Nh: () => (/* binding */ isStatic),
/* harmony export */   Px: () => (/* binding */ isFunctionNode),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   pG: () => (/* binding */ enclosingFunction),
/* harmony export */   s_: () => (/* binding */ skipWrappers),
/* harmony export */   ts: () => (/* binding */ ts),
/* harmony export */   v4: () => (/* binding */ writtenText),
/* harmony export */   vs: () => (/* binding */ enclosingClass),
/* harmony export */   wh: () => (/* binding */ isAssignment)
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
    ts ??= (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 246, 23))).ts;
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
/** What a class extends; null: nothing. */
function baseOf({ heritageClauses }) {
    const clause = heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
    return clause?.types[0]?.expression ?? null;
}
/** Whether a member belongs to the class itself. */
function isStatic(node) {
    if (!ts.canHaveModifiers(node))
        return false;
    return ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
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
/** `a = b`, and no `a += b`. */
function isAssignment(node) {
    return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
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
/** What a literal says, without its quotes; of anything else, its source. */
function writtenText(node) {
    return ts.isStringLiteralLike(node) ? node.text : node.getText();
}


/***/ }),

/***/ 5727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ thisFunction),
/* harmony export */   GS: () => (/* binding */ thisOwner),
/* harmony export */   HB: () => (/* binding */ isThis),
/* harmony export */   S6: () => (/* binding */ memberChain),
/* harmony export */   SH: () => (/* binding */ isStatement),
/* harmony export */   bL: () => (/* binding */ takenBy),
/* harmony export */   g0: () => (/* binding */ COMPUTED),
/* harmony export */   tg: () => (/* binding */ writeOf)
/* harmony export */ });
/* harmony import */ var _typescript_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/** What a piece of syntax writes: an assignment, or a call that changes what it is made on or given. */

/** Stands in a path for a name that is computed. */
const COMPUTED = '[…]';
/** Methods that change the object they are called on, whatever is done with their result. */
const MUTATORS = new Set([
    'set',
    'append',
    'push',
    'unshift',
    'pop',
    'shift',
    'splice',
    'sort',
    'reverse',
    'delete',
    'use',
    'setHeader',
]);
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
        return isAnyAssignment(node.operatorToken.kind) ? made(node, memberChain(node.left), false) : null;
    }
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isDeleteExpression(node))
        return made(node, memberChain(node.expression), false);
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
/** The variables that an assignment sets by a pattern. */
function takenBy(node) {
    if (node.operatorToken.kind !== _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.EqualsToken)
        return [];
    return targetsIn(node.left, []).map(({ root, from }) => ({ node, root, from }));
}
function targetsIn(pattern, from) {
    const inside = (name) => (from && name !== null ? [...from, name] : null);
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isArrayLiteralExpression(pattern))
        return pattern.elements.flatMap((element, index) => targetIn(element, inside(String(index))));
    if (!_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isObjectLiteralExpression(pattern))
        return [];
    return pattern.properties.flatMap((property) => {
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAssignment(property))
            return targetIn(property.initializer, inside((0,_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyNameText */ .CC)(property.name)));
        if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isShorthandPropertyAssignment(property))
            return targetIn(property.name, inside(property.objectAssignmentInitializer ? null : property.name.text));
        return _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isSpreadAssignment(property) ? targetIn(property.expression, null) : [];
    });
}
/** One target; what a rest or a default gives is not followed. */
function targetIn(element, from) {
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(element))
        return [{ root: element, from }];
    if (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isSpreadElement(element))
        return targetIn(element.expression, null);
    return (0,_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .isAssignment */ .wh)(element) ? targetIn(element.left, null) : targetsIn(element, from);
}
function made(node, chain, into) {
    return chain && { node, ...chain, into };
}
/** Whether nobody minds what a call gives. */
function isStatement(node) {
    let at = node;
    while (_typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isAwaitExpression(at.parent) || _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isVoidExpression(at.parent))
        at = at.parent;
    return _typescript_js__WEBPACK_IMPORTED_MODULE_0__.ts.isExpressionStatement(at.parent);
}
/** `=` and `+=` and their kin. */
function isAnyAssignment(kind) {
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
/** For types: the compiler has a kind for `this`, and no check. */
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
    return (0,_typescript_js__WEBPACK_IMPORTED_MODULE_0__/* .enclosingClass */ .vs)(node);
}


/***/ })

};
;