"use strict";
exports.id = 752;
exports.ids = [752];
exports.modules = {

/***/ 3752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyse: () => (/* binding */ analyse)
});

// EXTERNAL MODULE: ./build/src/clients/client.js
var clients_client = __webpack_require__(5642);
;// CONCATENATED MODULE: ./build/src/clients/unknown-client.js
/** The table of every client that has none: what most of them call their requests and options. */

const withoutBody = { url: 0, options: [0, 1] };
const withBody = { url: 0, body: 1, options: [0, 2] };
/** Methods by the names they go by; `getJson`, `$get` and the like are the same. */
const METHODS = {
    get: { method: 'GET', ...withoutBody },
    head: { method: 'HEAD', ...withoutBody },
    delete: { method: 'DELETE', ...withoutBody },
    del: { method: 'DELETE', ...withoutBody },
    post: { method: 'POST', ...withBody },
    put: { method: 'PUT', ...withBody },
    patch: { method: 'PATCH', ...withBody },
};
const request = { url: 0, options: [0, 1, 2] };
/** What a method's name may end in without meaning another thing. */
const ENDINGS = ['', 'Json', 'JSON', 'Async', 'Request', 'Text', 'Raw'];
const methods = Object.entries(METHODS).flatMap(([name, shape]) => ENDINGS.flatMap((ending) => [[`${name}${ending}`, shape], [`$${name}${ending}`, shape]]));
/** Hooks that are given no function: one for all of the program fetches what the key names. */
const keyed = ['useSWR', 'useSWRImmutable'].map((name) => [name, { method: 'GET', url: 0 }]);
const requests = ['()', 'request', 'fetch', 'ajax', 'httpRequest', 'sendRequest', 'makeRequest'].map((name) => [name, request]);
const unknownClient = (0,clients_client/* defineClient */.j3)({
    name: 'unknown',
    from: [],
    // `send(text)` sends a message; a request has an object that says where it goes.
    calls: { ...Object.fromEntries([...methods, ...requests, ...keyed]), send: { options: [0, 1] } },
    factories: {
        extend: { options: 0 },
        create: { options: 0 },
        instance: { options: 0 },
        defaults: { options: 0 },
    },
    fields: {
        method: ['method', 'type', 'verb', 'httpMethod'],
        url: ['url', 'uri', 'path', 'endpoint', 'pathname'],
        base: ['baseURL', 'baseUrl', 'base', 'prefixUrl', 'host', 'origin', 'apiUrl', 'rootUrl', 'serverUrl'],
        host: ['hostname'],
        headers: ['headers'],
        query: ['params', 'query', 'qs', 'searchParams', 'queryParams'],
        body: ['body', 'data', 'json', 'payload', 'form'],
        auth: ['auth'],
    },
    join: 'combine',
});
/** What is said of every such call. */
const DOUBT = 'Its client is not known: it is taken for a request by its name and its address.';

// EXTERNAL MODULE: ./build/src/evaluate/frame.js
var evaluate_frame = __webpack_require__(9089);
// EXTERNAL MODULE: ./build/src/syntax/plain-text.js
var plain_text = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/src/syntax/program.js
var syntax_program = __webpack_require__(8604);
// EXTERNAL MODULE: ./build/src/syntax/symbol.js
var symbol = __webpack_require__(8006);
// EXTERNAL MODULE: ./build/src/syntax/typescript.js
var typescript = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/model/append.js
var append = __webpack_require__(5534);
// EXTERNAL MODULE: ./build/src/syntax/nodes-in.js
var nodes_in = __webpack_require__(6165);
// EXTERNAL MODULE: ./build/src/syntax/type-declaration.js
var type_declaration = __webpack_require__(967);
;// CONCATENATED MODULE: ./build/src/answers/declared-types.js
/** Declared types of answers: where a value of such a type is read, it is likely an answer's, though its way is lost. */




/** Types that say nothing of what they hold, but of what their argument does. */
const AROUND = new Set([
    'Promise',
    'Array',
    'ReadonlyArray',
    'AsyncGenerator',
    'AsyncIterable',
    'AsyncIterableIterator',
    'Iterable',
    'Partial',
    'Readonly',
    'Required',
    'Observable',
    'AxiosResponse',
    'Awaited',
]);
/** Names deeper than types go. */
const MAX_DEPTH = 6;
/** What is not known of a value of which only the type is. */
const FRESH = { certainty: 'likely', up: [], hidden: [], inside: [], last: null, raw: false };
/** The declared types that answers were said to have, learned while they are followed. */
class DeclaredTypes {
    #world;
    #learned = new Map();
    constructor(world) {
        this.#world = world;
    }
    /** An item has this type, so that the types of its members are those of members of the answer. */
    learn({ type, item }, call) {
        if (item.inside.length === 0)
            this.#read(type, item, call, 0);
    }
    #read(type, item, call, depth) {
        if (depth > MAX_DEPTH)
            return;
        const inner = elementOf(type);
        if (inner)
            this.#read(inner, item, call, depth + 1);
        else if (typescript.ts.isTypeLiteralNode(type))
            this.#members(type.members, item, call, depth);
        else if (typescript.ts.isTypeReferenceNode(type) && typescript.ts.isIdentifier(type.typeName)) {
            const declared = this.#declarationOf(type.typeName);
            if (declared && !this.#learned.has(declared))
                this.#declared(declared, item, call, depth);
        }
    }
    #declared(declared, item, call, depth) {
        // A generic page tells of its items by its argument.
        if (!declared.typeParameters && item.path.length <= 2)
            this.#learned.set(declared, { call, item });
        if (typescript.ts.isInterfaceDeclaration(declared) || typescript.ts.isClassDeclaration(declared))
            this.#members(declared.members, item, call, depth);
        else
            this.#read(declared.type, item, call, depth + 1);
    }
    #members(members, item, call, depth) {
        for (const member of members) {
            if (!typescript.ts.isPropertySignature(member) && !typescript.ts.isPropertyDeclaration(member))
                continue;
            const name = (0,typescript/* propertyNameText */.CC)(member.name);
            if (name === null || !member.type)
                continue;
            const inner = { ...item, path: [...item.path, name], raw: false, last: null };
            this.#read(member.type, inner, call, depth + 1);
        }
    }
    #declarationOf(name) {
        return (0,type_declaration/* findTypeDeclaration */.Y)(name.text, name, this.#world.program);
    }
    /** The parameters, variables and casts of these types, in all files that were read. */
    starts() {
        const starts = new Map();
        const add = (learned, node, name) => {
            if (!learned)
                return;
            const start = { item: { ...learned.item, ...FRESH, node }, name };
            (0,append/* append */.B)(starts, learned.call, start);
        };
        for (const { source } of this.#learned.size === 0 ? [] : this.#world.program.opened) {
            for (const node of typedNodes(source)) {
                if (!node.type)
                    continue;
                add(this.#learnedOf(node.type), node, typescript.ts.isAsExpression(node) ? null : node.name);
                if (typescript.ts.isVariableDeclaration(node))
                    for (const parameter of contextual(node))
                        add(this.#learnedArgument(node.type), parameter, parameter.name);
            }
        }
        return [...starts].map(([call, all]) => ({ call, starts: all }));
    }
    /** `Column<Expense>[]`: what the functions in such a value get. */
    #learnedArgument(type) {
        if (typescript.ts.isArrayTypeNode(type))
            return this.#learnedArgument(type.elementType);
        if (!typescript.ts.isTypeReferenceNode(type) || !typescript.ts.isIdentifier(type.typeName) || AROUND.has(type.typeName.text))
            return null;
        const learned = (type.typeArguments ?? []).map((argument) => this.#learnedOf(argument));
        return learned.find((one) => one !== null) ?? null;
    }
    #learnedOf(type) {
        const inner = elementOf(type);
        if (inner)
            return this.#learnedOf(inner);
        if (!typescript.ts.isTypeReferenceNode(type) || !typescript.ts.isIdentifier(type.typeName))
            return null;
        const declared = this.#declarationOf(type.typeName);
        return (declared && this.#learned.get(declared)) ?? null;
    }
}
/** The type of what a type is around: of a list's items, of what a promise brings, of what may be missing. */
function elementOf(type) {
    if (typescript.ts.isArrayTypeNode(type))
        return type.elementType;
    if (typescript.ts.isTypeOperatorNode(type) || typescript.ts.isParenthesizedTypeNode(type))
        return type.type;
    if (typescript.ts.isUnionTypeNode(type))
        return type.types.find((one) => typescript.ts.isTypeReferenceNode(one) || typescript.ts.isArrayTypeNode(one)) ?? null;
    if (!typescript.ts.isTypeReferenceNode(type) || !typescript.ts.isIdentifier(type.typeName) || !AROUND.has(type.typeName.text))
        return null;
    return type.typeArguments?.[0] ?? null;
}
/** The parameters, variables and casts of a file. */
function* typedNodes(source) {
    for (const node of (0,nodes_in/* nodesIn */.O)(source))
        if (typescript.ts.isParameter(node) || typescript.ts.isVariableDeclaration(node) || typescript.ts.isAsExpression(node))
            yield node;
}
/** The first parameters, without types of their own, of functions that stand in a variable's literal. */
function* contextual({ initializer }) {
    const stack = initializer ? [initializer] : [];
    for (let node = stack.pop(); node; node = stack.pop()) {
        if (typescript.ts.isArrayLiteralExpression(node))
            stack.push(...node.elements);
        if (typescript.ts.isObjectLiteralExpression(node))
            for (const property of node.properties)
                if (typescript.ts.isPropertyAssignment(property))
                    stack.push(property.initializer);
        const [parameter] = typescript.ts.isArrowFunction(node) || typescript.ts.isFunctionExpression(node) ? node.parameters : [];
        if (parameter && !parameter.type)
            yield parameter;
    }
}

// EXTERNAL MODULE: ./build/src/evaluate/classes.js + 4 modules
var classes = __webpack_require__(4743);
;// CONCATENATED MODULE: ./build/src/clients/sites.js
/** The callers that a request can be followed to without contradiction. */



function lies(node, owner) {
    return node.getSourceFile() === owner.getSourceFile() && node.pos >= owner.pos && node.end <= owner.end;
}
/** Callers that are not inside the function itself, and that need nothing but what is assumed already. */
function usable(sites, owner, world) {
    return sites.filter(({ node, assumptions }) => {
        // A class may well be made by its own static methods: singletons, factories.
        const isOutside = typescript.ts.isClassLike(owner) || !lies(node, owner);
        const isRecursive = assumptions.some((assumption) => assumption.kind === 'call' && assumption.owner !== owner && lies(assumption.site.node, owner));
        return isOutside && !isRecursive && assumptions.every((assumption) => agrees(assumption, world));
    });
}
/** Whether the function, entered as assumed, lies in functions that were entered as assumed, too. */
function isPossible(owner, world) {
    if (typescript.ts.isClassLike(owner))
        return true;
    const frame = (0,evaluate_frame/* openFrame */.Ys)(owner, world);
    return (0,evaluate_frame/* isConsistent */.HB)(frame) && (frame.self === null || (0,classes/* isAsAssumed */.DD)(frame.self, world));
}
function agrees(assumption, world) {
    const before = world.assumptions.get(assumption.owner);
    const [one, other] = [before && siteOf(before), siteOf(assumption)];
    return !one || !other || one === other;
}
/** The call, or the class, that an assumption is about; null when it is about neither. */
function siteOf(assumption) {
    if (assumption.kind === 'call')
        return assumption.site.node;
    return assumption.kind === 'new' ? assumption.site : null;
}
const places = new WeakMap();
/** Where sites stand, to be asked often: a client's one method has as many as there are calls. */
function placesOf(sites) {
    const found = places.get(sites) ?? new Set(sites.map(({ node }) => node));
    places.set(sites, found);
    return found;
}
/** The caller that was assumed last. */
function lastSite(world) {
    return [...world.assumptions.values()].map(siteOf).findLast((site) => site !== null) ?? null;
}

// EXTERNAL MODULE: ./build/src/syntax/declaration.js
var syntax_declaration = __webpack_require__(6596);
;// CONCATENATED MODULE: ./build/src/answers/item.js
/** One piece of an answer on its way through the program. */
/** The item at another expression. */
function moved(item, node) {
    return { ...item, node };
}
/** Inside a member of an object, or a place of a list. */
function wrapped(item, name, node) {
    return { ...item, node, inside: [...item.inside, name] };
}
/** What stands for any place of a list. */
const ANY = '[]';
/** Members of responses by which the body is read. */
const BODY = new Set(['data', 'body', 'result', '_data']);
/** Members of responses that say nothing of the body. */
const RESPONSE = new Set('status ok headers statusText statusCode statusMessage url type redirected bodyUsed config request error raw'.split(' '));
/** What `name` of it is; null: something else. */
function memberOf(item, name, node) {
    const { inside, path, hidden } = item;
    const isPlace = name === ANY || /^\d+$/.test(name);
    const last = inside.at(-1);
    if (last !== undefined) {
        const isAnyPlace = isPlace && (last === ANY || (name === ANY && /^\d+$/.test(last)));
        return last === name || isAnyPlace
            ? { item: { ...item, node, inside: inside.slice(0, -1) }, isRead: false }
            : null;
    }
    if (isPlace)
        return { item: moved(item, node), isRead: false };
    if (item.raw !== false && path.length === 0) {
        if (BODY.has(name) && item.raw)
            return { item: { ...item, node, raw: false }, isRead: false };
        if (RESPONSE.has(name))
            return null;
    }
    if (hidden.includes(name))
        return null;
    return { item: { ...item, node, path: [...path, name], hidden: [], raw: false }, isRead: true };
}
/** The body of what may still be a response. */
function bodyOf(item, node) {
    return { ...item, node, raw: false };
}

;// CONCATENATED MODULE: ./build/src/answers/passing.js
/** Expressions that pass on what is in them, as it is or inside an object or a list. */


/** The item at the expression around it; null where that passes nothing on by itself. */
function passedOn(item) {
    const { node } = item;
    const { parent } = node;
    if (isSame(parent, node))
        return moved(item, parent);
    if (typescript.ts.isSpreadElement(parent) && typescript.ts.isArrayLiteralExpression(parent.parent))
        return moved(item, parent.parent);
    if (typescript.ts.isSpreadAssignment(parent))
        return spreadOver(item, parent);
    if (typescript.ts.isArrayLiteralExpression(parent)) {
        const index = parent.elements.findIndex((element) => element === node);
        return wrapped(item, String(index), parent);
    }
    if (typescript.ts.isPropertyAssignment(parent) && parent.initializer === node) {
        const name = (0,typescript/* propertyNameText */.CC)(parent.name);
        return name === null ? null : wrapped(item, name, parent.parent);
    }
    return typescript.ts.isShorthandPropertyAssignment(parent) ? wrapped(item, parent.name.text, parent.parent) : null;
}
/** Whether the value of `parent` is, or may be, that of `node` in it. */
function isSame(parent, node) {
    if (typescript.ts.isAwaitExpression(parent) || typescript.ts.isParenthesizedExpression(parent) || typescript.ts.isNonNullExpression(parent))
        return true;
    if (typeSaid(parent))
        return true;
    if (typescript.ts.isConditionalExpression(parent))
        return parent.condition !== node;
    if (!typescript.ts.isBinaryExpression(parent))
        return false;
    const { kind } = parent.operatorToken;
    const { SyntaxKind } = typescript.ts;
    if (kind === SyntaxKind.QuestionQuestionToken || kind === SyntaxKind.BarBarToken)
        return true;
    return parent.right === node && (kind === SyntaxKind.AmpersandAmpersandToken || givesAway(kind));
}
/** `=`, `??=` and `||=`: what stands on the right is what the left holds afterwards. */
function givesAway(kind) {
    const { EqualsToken, QuestionQuestionEqualsToken, BarBarEqualsToken } = typescript.ts.SyntaxKind;
    return kind === EqualsToken || kind === QuestionQuestionEqualsToken || kind === BarBarEqualsToken;
}
/** The type that an expression, a variable or a parameter says its value has. */
function typeSaid(node) {
    if (typescript.ts.isAsExpression(node) || typescript.ts.isSatisfiesExpression(node) || typescript.ts.isTypeAssertionExpression(node))
        return node.type;
    const isDeclared = typescript.ts.isVariableDeclaration(node) || typescript.ts.isParameter(node) || typescript.ts.isPropertyDeclaration(node);
    return isDeclared && node.type ? node.type : null;
}
/** `{ ...item, status: 'new' }`: what stands behind it is laid over it. */
function spreadOver(item, spread) {
    const literal = spread.parent;
    const after = literal.properties.slice(literal.properties.indexOf(spread) + 1);
    const hidden = after.flatMap(({ name }) => (name ? ((0,typescript/* propertyNameText */.CC)(name) ?? []) : []));
    return { ...item, node: literal, hidden: [...item.hidden, ...hidden] };
}
/** The call that a function is written in as an argument: what it gives back is what that makes of it. */
function callAround(fn) {
    let at = fn;
    while (typescript.ts.isParenthesizedExpression(at.parent))
        at = at.parent;
    const call = at.parent;
    return typescript.ts.isCallExpression(call) && call.arguments.some((argument) => argument === at) ? call : null;
}
/** Options of hooks that fetch, or choose from what was fetched. */
const FETCHING = new Set(['queryFn', 'mutationFn', 'fetcher', 'select']);
/** `useQuery({ queryFn: () => …, select: (page) => … })`: the call, for one of these functions. */
function queryAround(fn) {
    const property = typescript.ts.isMethodDeclaration(fn) ? fn : fn.parent;
    const isOption = typescript.ts.isPropertyAssignment(property) || typescript.ts.isMethodDeclaration(property);
    return isOption && FETCHING.has((0,typescript/* propertyNameText */.CC)(property.name) ?? '') ? queryOf(property) : null;
}
/** The call that an object with such an option is an argument of. */
function queryOf({ parent: literal }) {
    const call = literal.parent;
    if (!typescript.ts.isObjectLiteralExpression(literal) || !typescript.ts.isCallExpression(call))
        return null;
    for (const other of literal.properties)
        if (typescript.ts.isPropertyAssignment(other) && (0,typescript/* propertyNameText */.CC)(other.name) === 'select')
            return { call, select: other.initializer };
    return { call, select: null };
}
/** The name that an element access reads, where it is written down. */
function keyOf({ argumentExpression }) {
    const key = (0,typescript/* skipWrappers */.s_)(argumentExpression);
    return typescript.ts.isStringLiteralLike(key) || typescript.ts.isNumericLiteral(key) ? key.text : ANY;
}

// EXTERNAL MODULE: ./build/src/syntax/identifiers.js
var identifiers = __webpack_require__(8064);
;// CONCATENATED MODULE: ./build/src/answers/references.js
/** Where a declared name is used in its file, and where a member of `this` is in its class. */




/** What is added last is followed first. */
function lastFirst(name, source) {
    return (0,identifiers/* identifiersNamed */.M)(name, source).toReversed();
}
/** The uses of a declared name as a value: not the declaration itself, no member of something else, no key. */
function usesOf(name, declared) {
    const all = usesByDeclaration(name.getSourceFile(), name.text).get(declared) ?? [];
    return all.filter((node) => node !== name);
}
const grouped = new WeakMap();
/** The uses of all that is declared under a name in a file: a file may declare `item` a thousand times. */
function usesByDeclaration(source, name) {
    const groups = grouped.get(source) ?? new Map();
    grouped.set(source, groups);
    const known = groups.get(name);
    if (known)
        return known;
    const uses = new Map();
    for (const node of lastFirst(name, source)) {
        const declared = isUse(node) ? (0,syntax_declaration/* findDeclaration */.MC)(name, node)?.node : undefined;
        if (!declared)
            continue;
        (0,append/* append */.B)(uses, declared, node);
    }
    groups.set(name, uses);
    return uses;
}
function isUse(node) {
    const { parent } = node;
    if (typescript.ts.isPropertyAccessExpression(parent))
        return parent.expression === node;
    if (typescript.ts.isPropertyAssignment(parent))
        return parent.initializer === node;
    if (typescript.ts.isBindingElement(parent))
        return parent.initializer === node;
    if (typescript.ts.isVariableDeclaration(parent) || typescript.ts.isParameter(parent))
        return parent.initializer === node;
    return !typescript.ts.isTypeNode(parent) && !typescript.ts.isImportSpecifier(parent) && !typescript.ts.isExportSpecifier(parent);
}
/** The reads of `this.name` in the class around a place. */
function memberReads(name, place) {
    const home = (0,typescript/* enclosingClass */.vs)(place);
    if (!home)
        return [];
    const all = lastFirst(name, place.getSourceFile());
    return all.flatMap((node) => {
        const access = node.parent;
        const isRead = typescript.ts.isPropertyAccessExpression(access) &&
            access.name === node &&
            access.expression.kind === typescript.ts.SyntaxKind.ThisKeyword &&
            (0,typescript/* enclosingClass */.vs)(access) === home &&
            !isWritten(access);
        return isRead ? [access] : [];
    });
}
function isWritten(node) {
    return (0,typescript/* isAssignment */.wh)(node.parent) && node.parent.left === node;
}
/** The accesses of a member of this name on anything but `this`. */
function accessesOf(name, source) {
    const all = lastFirst(name, source);
    return all.flatMap((node) => {
        const access = node.parent;
        const isAccess = typescript.ts.isPropertyAccessExpression(access) && access.name === node;
        return isAccess && access.expression.kind !== typescript.ts.SyntaxKind.ThisKeyword && !isWritten(access)
            ? [access]
            : [];
    });
}

;// CONCATENATED MODULE: ./build/src/answers/bind.js
/** What declarations and assignments bind of an answer: names, patterns, members of `this`. */





/** What a declaration's name, or the names of its pattern, hold. */
function bindTo(item, name, declared, sink) {
    if (typescript.ts.isIdentifier(name)) {
        for (const use of usesOf(name, declared))
            sink.add(moved(item, use));
        return;
    }
    for (const [index, element] of name.elements.entries()) {
        if (!typescript.ts.isBindingElement(element))
            continue;
        if (element.dotDotDotToken) {
            bindTo(item, element.name, element, sink);
            continue;
        }
        const key = typescript.ts.isArrayBindingPattern(name)
            ? String(index)
            : (0,typescript/* propertyNameText */.CC)(element.propertyName ?? element.name);
        const found = key === null ? null : memberOf(item, key, element);
        if (!found)
            continue;
        bindTo(sink.read(item, found, element), element.name, element, sink);
    }
}
/** What the variable of a loop holds in turn. */
function bindEach(item, loop, sink) {
    const found = memberOf(item, ANY, loop);
    if (!found)
        return;
    const { initializer } = loop;
    const [variable] = typescript.ts.isVariableDeclarationList(initializer) ? initializer.declarations : [];
    if (variable)
        bindTo(found.item, variable.name, variable, sink);
    else if (typescript.ts.isExpression(initializer))
        assignTo(found.item, initializer, sink);
}
/** What is written into a variable or a member of `this` is what its reads hold. */
function assignTo(item, target, sink) {
    if (typescript.ts.isIdentifier(target))
        reuse(item, target, sink);
    if (typescript.ts.isPropertyAccessExpression(target) && target.expression.kind === typescript.ts.SyntaxKind.ThisKeyword)
        for (const read of memberReads(target.name.text, target))
            sink.add(moved(item, read));
    else if (typescript.ts.isPropertyAccessExpression(target) && typescript.ts.isIdentifier(target.expression))
        reuse(wrapped(item, target.name.text, target), target.expression, sink);
    if (typescript.ts.isElementAccessExpression(target) && typescript.ts.isIdentifier(target.expression))
        reuse(wrapped(item, keyOf(target), target), target.expression, sink);
    // `(groups[key] ??= []).push(…)`
    if (typescript.ts.isBinaryExpression(target) && givesAway(target.operatorToken.kind))
        assignTo(item, (0,typescript/* skipWrappers */.s_)(target.left), sink);
    if (typescript.ts.isObjectLiteralExpression(target))
        destructure(item, target, sink);
}
function destructure(item, target, sink) {
    for (const property of target.properties) {
        const name = property.name ? (0,typescript/* propertyNameText */.CC)(property.name) : null;
        const found = name === null ? null : memberOf(item, name, property);
        if (!found)
            continue;
        const read = sink.read(item, found, property);
        if (typescript.ts.isShorthandPropertyAssignment(property))
            reuse(read, property.name, sink);
        if (typescript.ts.isPropertyAssignment(property))
            assignTo(read, (0,typescript/* skipWrappers */.s_)(property.initializer), sink);
    }
}
/** All uses of the variable that an identifier names. */
function reuse(item, name, sink) {
    const declaration = findVariable(name);
    if (!declaration || !typescript.ts.isIdentifier(declaration.name))
        return;
    for (const use of usesOf(declaration.name, declaration))
        if (use !== name)
            sink.add(moved(item, use));
}
function findVariable(name) {
    const node = (0,syntax_declaration/* findDeclaration */.MC)(name.text, name)?.node;
    return node && (typescript.ts.isVariableDeclaration(node) || typescript.ts.isBindingElement(node) || typescript.ts.isParameter(node))
        ? node
        : null;
}

// EXTERNAL MODULE: ./build/src/evaluate/evaluate.js + 2 modules
var evaluate = __webpack_require__(6648);
// EXTERNAL MODULE: ./build/src/evaluate/options.js
var evaluate_options = __webpack_require__(6894);
;// CONCATENATED MODULE: ./build/src/answers/handed.js
/** Functions and members that are handed over by name: where what they give is read elsewhere. */







/** The functions of the repository that an expression may be. */
function functionsOf(callee, world) {
    return (0,evaluate_options/* optionsOf */.cz)((0,evaluate/* evaluate */._3)(callee, (0,evaluate_frame/* frameAt */.jG)(callee, world))).flatMap((option) => option.kind === 'function' ? [option.node] : []);
}
const fetchers = new WeakMap();
/** The hooks that a function is given to by name: `useQuery({ queryFn: fetchAccounts })`. */
function queriesWith(fn, world) {
    let known = fetchers.get(world);
    if (!known) {
        known = readFetchers(world);
        fetchers.set(world, known);
    }
    return known.get(fn) ?? [];
}
function readFetchers(world) {
    const found = new Map();
    for (const { literals } of world.program.opened)
        for (const literal of literals)
            for (const property of literal.properties) {
                const isFetching = typescript.ts.isPropertyAssignment(property) &&
                    FETCHING.has((0,typescript/* propertyNameText */.CC)(property.name) ?? '') &&
                    typescript.ts.isIdentifier(property.initializer);
                const query = isFetching ? queryOf(property) : null;
                if (!isFetching || !query)
                    continue;
                for (const fn of functionsOf(property.initializer, world))
                    (0,append/* append */.B)(found, fn, query);
            }
    return found;
}
/** The most places of one name that are looked at. */
const MAX_ACCESSES = 1_000;
const readsOf = new WeakMap();
/** The reads of a member of a class through its instances, in all files that were read. */
function instanceReads(name, home, world) {
    const byName = readsOf.get(home) ?? new Map();
    readsOf.set(home, byName);
    const known = byName.get(name);
    if (known)
        return known;
    const all = world.program.opened.flatMap(({ source }) => accessesOf(name, source));
    const reads = all.slice(0, MAX_ACCESSES).filter((access) => {
        const of = (0,evaluate_options/* optionsOf */.cz)((0,evaluate/* evaluate */._3)(access.expression, (0,evaluate_frame/* frameAt */.jG)(access, world)));
        return of.some((option) => option.kind === 'fields' && option.node === home);
    });
    const found = { reads, isCut: all.length > MAX_ACCESSES };
    byName.set(name, found);
    return found;
}

// EXTERNAL MODULE: ./build/src/evaluate/item-callbacks.js
var item_callbacks = __webpack_require__(6152);
// EXTERNAL MODULE: ./build/src/model/own.js
var own = __webpack_require__(1616);
;// CONCATENATED MODULE: ./build/src/answers/methods.js
/** What methods and functions of the platform, and of well-known packages, pass on of an answer: tables. */




/** Methods that give the same back: of answers, promises, lists, maps. */
const SAME = new Set('catch finally toPromise value unwrap filter sort toSorted reverse toReversed slice splice concat values entries flat toArray'.split(' '));
/** Methods of responses that give the body. */
const methods_BODY = new Set(['json', 'text', 'getContentText', 'getBody', 'clone']);
/** Methods that give one item back. */
const ITEM = new Set('find findLast at pop shift get next'.split(' '));
/** Methods whose result is what their function gives back. */
const GIVES = new Set(['map', 'flatMap', 'then', 'reduce']);
/** What `item.name(…)` passes on. */
function throughMethod(name, item, call) {
    if (name === 'then')
        return { isKnown: true, results: [], callbacks: [{ index: 0, item }] };
    if (methods_BODY.has(name) && item.path.length === 0)
        return { isKnown: true, results: [bodyOf(item, call)], callbacks: [] };
    const positions = name === 'groupBy' ? [0] : ((0,own/* own */.Z)(item_callbacks/* ITEMS_AT */.h, name) ?? []);
    const inner = positions.length > 0 || ITEM.has(name) ? memberOf(item, ANY, call)?.item : undefined;
    const results = [];
    if (SAME.has(name))
        results.push(moved(item, call));
    if (ITEM.has(name) && inner)
        results.push(moved(inner, call));
    const callbacks = inner ? positions.map((index) => ({ index, item: inner })) : [];
    return { isKnown: results.length > 0 || callbacks.length > 0 || GIVES.has(name), results, callbacks };
}
/** Functions that give the same back, by the last two names they go by. */
const PASSING = /^(?:Promise\.(?:all|resolve|race|allSettled)|Array\.from|Object\.(?:values|freeze|entries|fromEntries)|structuredClone|Map|Set|firstValueFrom|lastValueFrom|from|of|JSON\.(?:parse|stringify)|(?:lodash|_|R|fp)\.(?:chain|filter|reject|sortBy|orderBy|sort|uniqBy|take|slice|reverse|compact|cloneDeep|concat|chunk|groupBy|keyBy|partition|values|head|last|find)|_|chain|chunk|groupBy|keyBy|sortBy|orderBy|uniqBy|partition|camelcaseKeys)$/;
/** Methods of schemas and the like: what goes in comes out. */
const PARSING = /^(?:parse|parseAsync|safeParse|cast|validate|validateSync|decode|assert)$/;
/** What a call makes of an argument that it passes on. */
function intoCall(item, callee, call, index) {
    const name = nameOf(callee);
    if (PASSING.test(name))
        return [moved(item, call)];
    const last = name.split('.').at(-1) ?? '';
    if (last === 'concat')
        return [moved(item, call)];
    if (/^(?:plainToInstance|plainToClass)$/.test(name))
        return index === 1 ? [moved(item, call)] : [];
    return PARSING.test(last) && index <= 1 && name.includes('.') ? [moved(item, call)] : [];
}
/** Methods that put their arguments into what they are called on. */
const COLLECTING = new Set('push unshift set add enqueue'.split(' '));
/** What a call puts its arguments into; null: nothing that is followed. */
function collectorOf(callee) {
    const isCollecting = typescript.ts.isPropertyAccessExpression(callee) && COLLECTING.has(callee.name.text);
    return isCollecting ? (0,typescript/* skipWrappers */.s_)(callee.expression) : null;
}
function nameOf(callee) {
    const at = (0,typescript/* skipWrappers */.s_)(callee);
    if (typescript.ts.isIdentifier(at))
        return at.text;
    if (!typescript.ts.isPropertyAccessExpression(at))
        return '';
    const before = (0,typescript/* skipWrappers */.s_)(at.expression);
    return typescript.ts.isIdentifier(before) ? `${before.text}.${at.name.text}` : `.${at.name.text}`;
}
/** Functions that call another argument of theirs with the items of a list. */
const WITH_ITEMS = /^(?:(?:lodash|_|R|fp)\.)?(?:map|flatMap|filter|reject|forEach|each|find|sumBy|meanBy|maxBy|minBy|sortBy|orderBy|uniqBy|groupBy|keyBy|countBy|partition|mapValues|reduce|pMap|mapLimit|pAll)$/;
/** Whether a call hands the items of one argument to the functions among the others: `_.sumBy(rows, (row) => …)`. */
function handsItems(callee) {
    return WITH_ITEMS.test(nameOf(callee));
}
/** Operators of streams whose result is what their function gives back; all others pass on what they get. */
const MAPPING = /^(?:map|switchMap|mergeMap|concatMap|exhaustMap|flatMap|reduce|scan|expand|toArray)$/;
/** What an argument of `pipe` is. */
function operatorOf(argument) {
    if (!typescript.ts.isCallExpression(argument))
        return null;
    const name = nameOf(argument.expression).split('.').at(-1) ?? '';
    const isFold = name === 'reduce' || name === 'scan';
    return { call: argument, passes: !MAPPING.test(name) || name === 'expand', index: isFold ? 1 : 0 };
}
/** `stream.pipe(…)`. */
function isPipe(callee) {
    return typescript.ts.isPropertyAccessExpression(callee) && callee.name.text === 'pipe';
}

;// CONCATENATED MODULE: ./build/src/answers/flow.js
/** An answer followed forward through the program: every place that reads a member of it. */








/** The most places that one answer is followed to. */
const MAX_ITEMS = 20_000;
/** Names deeper than any field of the catalogue. */
const MAX_PATH = 9;
/** Follows items until nobody passes them on. */
function followItems(starts, world, callers) {
    const walk = new Walk(world, callers);
    for (const { item, name } of starts) {
        if (name)
            bindTo(item, name, item.node, walk);
        else
            walk.add(item);
    }
    walk.run();
    return walk;
}
/** One run: what is still to be followed, and what was found so far. */
class Walk {
    reads = [];
    types = [];
    #world;
    #callers;
    joins = new Map();
    isCut = false;
    #seen = new Map();
    #queue = [];
    #left = MAX_ITEMS;
    constructor(world, callers) {
        this.#world = world;
        this.#callers = callers;
    }
    add(item) {
        const { node, path, inside } = item;
        const key = `${path.join('.')}|${inside.join('.')}|${item.up.length}|${item.raw}`;
        const seen = this.#seen.get(node) ?? new Map();
        const first = seen.get(key);
        if (first?.last && item.last && first.last !== item.last)
            this.joins.set(item.last, first.last);
        if (first || path.length > MAX_PATH || inside.length > MAX_PATH)
            return;
        this.isCut ||= this.#left <= 0;
        if (this.isCut)
            return;
        seen.set(key, item);
        this.#seen.set(node, seen);
        this.#left -= 1;
        this.#queue.push(item);
    }
    /** The member as it goes on, the read of it noted where it is one of the answer. */
    read(item, found, node) {
        if (!found.isRead)
            return found.item;
        const read = { node, path: found.item.path, certainty: item.certainty, from: item.last };
        this.reads.push(read);
        return { ...found.item, last: read };
    }
    run() {
        for (let item = this.#queue.pop(); item; item = this.#queue.pop())
            this.#step(item);
    }
    /** What the expression around an item makes of it. */
    #step(item) {
        const { node } = item;
        const { parent } = node;
        if (!parent)
            return;
        if (typescript.ts.isCallExpression(node) && item.path.length === 0 && item.inside.length === 0)
            this.#generic(item, node);
        const type = typeSaid(parent);
        if (type)
            this.types.push({ type, item });
        const passed = passedOn(item);
        if (passed)
            this.add(passed);
        if (typescript.ts.isBinaryExpression(parent) && parent.right === node && givesAway(parent.operatorToken.kind))
            assignTo(item, (0,typescript/* skipWrappers */.s_)(parent.left), this);
        else if (typescript.ts.isPropertyAccessExpression(parent) && parent.expression === node)
            this.#access(item, parent);
        else if (typescript.ts.isElementAccessExpression(parent) && parent.expression === node)
            this.#member(item, keyOf(parent), parent);
        else if (typescript.ts.isVariableDeclaration(parent) && parent.initializer === node)
            bindTo(item, parent.name, parent, this);
        else if (typescript.ts.isPropertyDeclaration(parent) && parent.initializer === node)
            this.#field(item, parent);
        else if (typescript.ts.isForOfStatement(parent) && parent.expression === node)
            bindEach(item, parent, this);
        else if (typescript.ts.isReturnStatement(parent) || typescript.ts.isYieldExpression(parent))
            this.#leave(item, (0,typescript/* enclosingFunction */.pG)(parent));
        else if ((0,typescript/* isFunctionNode */.Px)(parent) && parent.body === node)
            this.#leave(item, parent);
        else
            this.#given(item, typescript.ts.isSpreadElement(parent) ? parent : node);
    }
    /** A field of a class: read as a member of `this`, or of its instances. */
    #field(item, field) {
        const name = (0,typescript/* propertyNameText */.CC)(field.name);
        if (name === null || !typescript.ts.isClassLike(field.parent))
            return;
        for (const read of memberReads(name, field))
            this.add(moved(item, read));
        const { reads, isCut } = instanceReads(name, field.parent, this.#world);
        for (const read of reads)
            this.add(moved(item, read));
        this.isCut ||= isCut;
    }
    /** `get<{ expenses: Expense[] }>(…)`: what the body is said to be. */
    #generic(item, { typeArguments }) {
        const [type] = typeArguments ?? [];
        if (type)
            this.types.push({ type, item: bodyOf(item, item.node) });
    }
    /** An argument of a call. */
    #given(item, argument) {
        const call = argument.parent;
        const isCall = typescript.ts.isCallExpression(call) || typescript.ts.isNewExpression(call);
        if (isCall && call.expression !== argument)
            this.#argument(item, argument, call);
    }
    #access(item, access) {
        const call = access.parent;
        if (!typescript.ts.isCallExpression(call) || call.expression !== access) {
            this.#member(item, access.name.text, access);
            return;
        }
        if (access.name.text === 'pipe') {
            this.#pipe(item, call, 0);
            return;
        }
        const through = throughMethod(access.name.text, item, call);
        for (const next of through.results)
            this.add(next);
        for (const { index, item: passed } of through.callbacks)
            this.#callback(passed, call, index);
        if (through.isKnown)
            return;
        // What is said of a request after it was made: `.set(…)`, `.retry(…)`.
        if (item.path.length === 0 && item.inside.length === 0 && item.raw)
            this.add(moved(item, call));
        else
            this.#member(item, access.name.text, access);
    }
    /** Through the operators of a stream, from the one at `from` on, until one makes something else of it. */
    #pipe(item, call, from) {
        for (const argument of call.arguments.slice(from)) {
            const operator = operatorOf(argument);
            if (!operator)
                continue;
            this.#callback(item, operator.call, operator.index);
            if (!operator.passes)
                return;
        }
        this.add(moved(item, call));
    }
    /** A member that is read: of the answer, or of what it was put into. */
    #member(item, name, access) {
        const found = memberOf(item, name, access);
        if (found)
            this.add(this.read(item, found, access));
    }
    /** Out of a function: to the call that it was written in, or to its callers. */
    #leave(item, fn) {
        if (!fn)
            return;
        if (fn.type)
            this.types.push({ type: fn.type, item });
        const call = callAround(fn);
        const query = call ? null : queryAround(fn);
        if (call)
            this.add(moved(item, call));
        if (query)
            this.#query(item, fn, query);
        if (call || query)
            return;
        for (const given of queriesWith(fn, this.#world))
            this.#query(item, fn, given);
        const sites = placesOf(this.#callers.sitesOf(fn));
        // Of the calls that it is known to come out of, the one that enters this function.
        const at = item.up.findIndex((one) => sites.has(one));
        const known = item.up[at];
        if (known)
            this.add({ ...item, node: known, up: item.up.slice(at + 1) });
        else
            for (const site of sites)
                if (typescript.ts.isExpression(site))
                    this.add(moved(item, site));
    }
    /** What a hook is given to fetch with is its `data`, or what its `select` makes of that. */
    #query(item, fn, { call, select }) {
        const selected = select && (0,typescript/* skipWrappers */.s_)(select);
        if (!selected || selected === fn)
            this.add(wrapped(item, 'data', call));
        else if ((0,typescript/* isFunctionNode */.Px)(selected))
            this.#into(item, selected, 0);
        else
            for (const one of functionsOf(selected, this.#world))
                this.#into(item, one, 0);
    }
    #argument(item, argument, call) {
        const index = (call.arguments ?? []).findIndex((one) => one === argument);
        const callee = (0,typescript/* skipWrappers */.s_)(call.expression);
        for (const next of intoCall(item, callee, call, index))
            this.add(next);
        const collector = collectorOf(callee);
        if (collector)
            assignTo(item, collector, this);
        if (typescript.ts.isSpreadElement(argument))
            return;
        if (typescript.ts.isCallExpression(call) && isPipe(callee))
            this.#pipe(item, call, index + 1);
        if (handsItems(callee))
            this.#hand(item, call);
        for (const fn of functionsOf(callee, this.#world))
            this.#into(item, fn, index);
    }
    /** To the functions among a call's arguments, item by item. */
    #hand(item, call) {
        const inner = memberOf(item, ANY, call)?.item;
        for (const argument of call.arguments ?? []) {
            const given = (0,typescript/* skipWrappers */.s_)(argument);
            if (inner && (0,typescript/* isFunctionNode */.Px)(given))
                this.#into(inner, given, 0);
            else if (inner && argument !== item.node && typescript.ts.isIdentifier(given))
                for (const fn of functionsOf(given, this.#world))
                    this.#into(inner, fn, 0);
        }
    }
    /** The item as what a callback of a call gets at one position. */
    #callback(item, call, index) {
        const [first] = call.arguments;
        if (!first)
            return;
        const given = (0,typescript/* skipWrappers */.s_)(first);
        if ((0,typescript/* isFunctionNode */.Px)(given))
            this.#into(item, given, index);
        else
            for (const fn of functionsOf(given, this.#world))
                this.#into(item, fn, index);
    }
    #into(item, fn, index) {
        const parameter = fn.parameters.filter(({ name }) => name.getText() !== 'this')[index];
        if (!parameter || parameter.dotDotDotToken)
            return;
        if (parameter.type)
            this.types.push({ type: parameter.type, item });
        bindTo(item, parameter.name, parameter, this);
    }
}

;// CONCATENATED MODULE: ./build/src/answers/index.js
/** Found calls → the members of their answers that the program reads. */








/** What is read of the answers of these calls, and those whose answers go to more places than are followed. */
function findReads(found, world, callers) {
    const types = new DeclaredTypes(world);
    const cut = new Set();
    const follow = (call, starts) => {
        const flow = followItems(starts, world, callers);
        if (flow.isCut)
            cut.add(call);
        return flow;
    };
    const direct = found.flatMap((call) => {
        if (!(0,evaluate_frame/* goesOn */.Eo)(world, call.followed.request))
            return [];
        const flow = follow(call, startsOf(call));
        for (const typed of flow.types)
            types.learn(typed, call);
        return foundIn(flow, call);
    });
    // Where the value itself is lost, its declared type tells; of two reads of one field the surer comes first.
    const byType = types.starts().flatMap(({ call, starts }) => foundIn(follow(call, starts), call));
    return { reads: [...direct, ...byType], cut };
}
function foundIn({ reads, joins }, call) {
    return reads.map((read) => ({ read, call, like: joins.get(read) ?? null }));
}
/** The request itself, with the calls that its answer comes out of. */
function startsOf({ followed }) {
    const { request, levels } = followed;
    if (!typescript.ts.isExpression(request))
        return [];
    const up = levels.slice(1).flatMap(({ node }) => (typescript.ts.isCallExpression(node) ? [node] : []));
    const table = levels.at(-1)?.slots.table;
    const start = { path: [], inside: [], hidden: [], certainty: 'certain', last: null };
    const raw = table === unknownClient ? null : table?.answers !== 'body';
    return [{ item: { ...start, node: request, up, raw }, name: null }];
}
/** Reads as plain data, each place and path of a call once. */
function describeReads(found, callOf, contextOf) {
    const described = new Map();
    const seen = new Map();
    for (const { call: of, read, like } of found) {
        const call = callOf(of);
        if (!call)
            continue;
        const at = (0,syntax_program/* locate */.x5)(read.node);
        const key = [call.id, at.file, at.start, at.end, read.path.join('.')].join('\0');
        const one = seen.get(key) ?? {
            call,
            path: read.path,
            at,
            certainty: read.certainty,
            context: contextOf(at.file),
            symbol: (0,symbol/* symbolOf */.w)(read.node),
            text: (0,plain_text/* plainText */.w)(read.node),
            from: read.from ? (described.get(read.from) ?? null) : null,
            like: like ? (described.get(like) ?? null) : null,
        };
        seen.set(key, one);
        described.set(read, one);
    }
    return [...seen.values()];
}

// EXTERNAL MODULE: ./build/src/evaluate/place-of-mark.js
var place_of_mark = __webpack_require__(7835);
// EXTERNAL MODULE: ./build/src/evaluate/value.js
var evaluate_value = __webpack_require__(9509);
// EXTERNAL MODULE: ./build/src/model/certainty.js
var certainty = __webpack_require__(4961);
// EXTERNAL MODULE: ./build/src/model/location.js
var model_location = __webpack_require__(6629);
// EXTERNAL MODULE: ./build/src/secrecy/cover.js
var cover = __webpack_require__(5886);
;// CONCATENATED MODULE: ./build/src/clients/describe-hole.js
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

;// CONCATENATED MODULE: ./build/src/clients/describe-call.js
/** Found calls → the model's calls: places and words instead of syntax, doubles joined. */









/** Calls in order of file and place, each place and endpoint once. */
function describeCalls(found, { contextOf }, credentialOf) {
    const byEndpoint = new Map();
    const keys = new Map();
    for (const call of found) {
        const context = contextOf(call.place.getSourceFile().fileName);
        const described = describe(call, context, credentialOf(call));
        const { file, start } = described.location;
        const path = call.template ?? withoutIds(described.path);
        // A chain begins where its first call does: `post(path)` and `post(path).query(…).send()` are one request.
        const key = [file, start, described.api, described.method, path].join('\0');
        keys.set(call, key);
        const known = byEndpoint.get(key);
        byEndpoint.set(key, known ? ofChain(known, described) : described);
    }
    const kept = new Set(withoutGuesses([...byEndpoint.values()]));
    const ordered = [...byEndpoint].filter(([, call]) => kept.has(call)).sort(byPlace);
    const described = new Map(ordered.map(([key, call], index) => [key, { ...call, id: `c${index + 1}` }]));
    return {
        calls: [...described.values()],
        callOf: (call) => described.get(keys.get(call) ?? '') ?? null,
    };
}
/** Of two calls at one place both, of two of one chain the whole. */
function ofChain(a, b) {
    if (a.location.end === b.location.end)
        return joined(a, b);
    return a.location.end > b.location.end ? a : b;
}
/** The path with its ids alike: `:id` of an endpoint table and what is put in its place are one. */
function withoutIds(path) {
    return path?.replace(/(?<=\/)(?::\w+|\{\w+\})(?=\/|$)/g, '{}') ?? null;
}
function byPlace([, { location: a }], [, { location: b }]) {
    return (0,model_location/* comparePlaces */.i)(a, b);
}
function describe(found, context, credential) {
    const { endpoint, place, api, environment, certainty, doubt, followed } = found;
    const slots = followed.levels.at(-1)?.slots;
    return {
        id: '',
        location: (0,syntax_program/* locate */.x5)(place),
        context,
        client: slots?.table.name ?? 'unknown',
        api,
        environment,
        host: endpoint.url.host,
        method: endpoint.method,
        path: isUnknownPath(endpoint.url.path) ? null : (0,cover/* coverSource */.f$)(endpoint.url.path),
        query: endpoint.query.keys.map(withoutSecret),
        body: endpoint.body.keys.map(withoutSecret),
        isQueryWhole: endpoint.query.isWhole,
        isBodyWhole: endpoint.body.isWhole,
        credential,
        address: piecesOf(endpoint.address),
        certainty,
        doubt,
        symbol: (0,symbol/* symbolOf */.w)(place),
        text: (0,plain_text/* plainText */.w)(place),
        evidence: evidenceOf(found),
    };
}
function piecesOf({ pieces }) {
    const described = [];
    for (const piece of pieces) {
        const last = described.at(-1);
        if (typeof piece !== 'string')
            described.push({ text: piece.name, unknown: describeHole(piece) });
        else if (last?.unknown === null)
            described[described.length - 1] = { text: last.text + piece, unknown: null };
        else
            described.push({ text: piece, unknown: null });
    }
    return described.map(({ text, unknown }) => ({ text: (0,cover/* coverSource */.f$)(text), unknown }));
}
/** What a key holds, but for keys of credentials. */
function withoutSecret({ name, value }) {
    return { name, value: value === null || (0,cover/* holdsSecret */.hK)(name) ? null : (0,cover/* coverSource */.f$)(value) };
}
/** A path of which nothing is known but that there is one. */
function isUnknownPath(path) {
    return path !== '/' && path.split('/').every((segment) => segment === '' || /^(\{\w+\})+$/.test(segment));
}
/** The way of the address, then the request that sends it, then the callers in between. */
function evidenceOf({ endpoint, followed, place }) {
    const slots = followed.levels.at(-1)?.slots;
    const marks = [...(0,evaluate_value/* joinTrails */._C)(endpoint.address.trail, slots?.method ? (0,evaluate_value/* trailOf */.Q0)(slots.method) : [])];
    if (followed.request !== place)
        marks.push({ node: followed.request, note: `sent here with ${slots?.table.name ?? 'a client'}` });
    for (const level of followed.levels.slice(1))
        if (level.node !== place)
            marks.push({ node: level.node, note: 'called here' });
    const at = (0,syntax_program/* locate */.x5)(place);
    const seen = new Set([`${at.file}:${at.line}`]);
    const steps = [];
    for (const mark of marks) {
        if (mark.note === '')
            continue;
        const step = { at: (0,place_of_mark/* placeOfMark */.y)(mark), note: mark.note };
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
        isQueryWhole: a.isQueryWhole && b.isQueryWhole,
        isBodyWhole: a.isBodyWhole && b.isBodyWhole,
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

;// CONCATENATED MODULE: ./build/src/clients/describe-undecided.js
/** A request that could not be decided → one sentence: what stopped us, and what would help. */



const FILE = 'pleo-migrate.config.json';
/** What is told of it. */
function describeUndecided({ place, hole }) {
    const [stopped, helps] = hole.why === 'environment' ? environment(hole) : elsewhere(hole);
    return { at: (0,syntax_program/* locate */.x5)(place), reason: `\`${(0,evaluate/* nameOf */.Vb)(place)}\` goes to a host ${stopped}; ${helps}.` };
}
function environment(hole) {
    const name = quotedName(hole);
    if (name.startsWith('the provider'))
        return [`that only a platform knows, as ${name}`, 'look it up there'];
    // A reference such as `${{ vars.PLEO_URL }}` is answered by its last word.
    const variable = /([\w.-]*\w)\W*$/.exec(hole.name)?.[1] ?? hole.name;
    if (hole.lookedUp === 'defined')
        return [
            `set by ${name}, for which this repository has no value that is a host of Pleo's`,
            `say the value of ${variable} in production under "env" in ${FILE}, or list its host under "hosts" if that forwards to Pleo`,
        ];
    const value = variable === name ? 'its value' : `the value of ${variable}`;
    return [`set by ${name}, which this repository does not define`, `say ${value} under "env" in ${FILE}`];
}
function elsewhere(hole) {
    const name = quotedName(hole);
    const helps = `describe the function that sends it under "clients" in ${FILE}, with its base`;
    switch (hole.why) {
        case 'parameter':
            return [
                `that comes from ${name}, a parameter that nobody in this repository passes a known value`,
                helps,
            ];
        case 'call':
            return [`that comes from ${name}, a call that could not be followed`, helps];
        case 'import':
        case 'global':
            return [`that comes from ${name}, which is not defined in this repository`, helps];
        case 'answer':
            return ['that another service answers with', 'only a run can tell'];
        default:
            return [`that comes from ${name}, which is only known when the program runs`, helps];
    }
}

// EXTERNAL MODULE: ./build/src/evaluate/enters.js
var enters = __webpack_require__(7277);
// EXTERNAL MODULE: ./build/src/evaluate/layers.js
var evaluate_layers = __webpack_require__(2844);
// EXTERNAL MODULE: ./build/src/evaluate/maker-methods.js
var maker_methods = __webpack_require__(519);
// EXTERNAL MODULE: ./build/src/evaluate/makers.js
var makers = __webpack_require__(9875);
// EXTERNAL MODULE: ./build/src/evaluate/calls.js + 4 modules
var evaluate_calls = __webpack_require__(3882);
;// CONCATENATED MODULE: ./build/src/clients/callee.js
/** What a call calls, and the frame that it enters it with. */






/** What a call calls, in the frame of whoever calls. */
function evaluateCallee(node, world) {
    const callee = typescript.ts.isTaggedTemplateExpression(node) ? node.tag : node.expression;
    return (0,evaluate/* evaluate */._3)(callee, (0,evaluate_frame/* frameAt */.jG)(node, world));
}
/** The frame of `fn` as this call enters it, in a world where more is known of the caller. */
function enterSite(node, fn, world) {
    const frame = (0,evaluate_frame/* frameAt */.jG)(node, world);
    for (const option of (0,evaluate_options/* optionsOf */.cz)(evaluateCallee(node, world))) {
        if (option.kind === 'function' && option.node === fn)
            return (0,evaluate_calls/* frameFor */.j1)(option, (0,evaluate_calls/* argumentsOf */.aX)(node, frame), frame.depth);
    }
    const entered = (0,enters/* enteredBy */.D)(node, frame);
    return entered?.node === fn ? (0,evaluate_calls/* frameFor */.j1)(entered, [], frame.depth) : null;
}

;// CONCATENATED MODULE: ./build/src/clients/calls-inside.js
/** The calls that belong to a function or a class. */




/** The calls in its text; for a constructor function those of the file, since its methods stand beside it. */
function callsInside(owner, world) {
    const unit = world.program.open(owner.getSourceFile().fileName);
    if (unit && !typescript.ts.isClassLike(owner) && (0,makers/* isMaker */.L)((0,evaluate/* functionValue */.gY)(owner, (0,evaluate_frame/* frameAt */.jG)(owner, world))))
        return unit.calls;
    return unit?.calls.filter((call) => owner.pos <= call.pos && call.end <= owner.end) ?? [];
}

;// CONCATENATED MODULE: ./build/src/clients/class-chain.js
/** A class or a constructor function, and what it goes on from, as far as the repository has it. */



/** A class and the classes it extends. */
function chainOf(made) {
    return [...new Set((0,evaluate_layers/* layersOf */.w)(made, null, () => null).layers.map(({ node }) => node))];
}
/** Whether a call makes an object with its callee. */
function constructs(node, callee) {
    if (callee.kind === 'class')
        return typescript.ts.isNewExpression(node);
    return typescript.ts.isNewExpression(node) ? (0,makers/* isMaker */.L)(callee) : (0,evaluate_layers/* constructsItself */.S6)(callee.node);
}

;// CONCATENATED MODULE: ./build/src/clients/site-key.js
/** Ways to a function or class, told from one another. */
/** Places on the way; the same way is tried once. */
function siteKey({ node, assumptions }) {
    const places = assumptions.map((assumption) => {
        if (assumption.kind === 'nobody' || assumption.kind === 'item')
            return '-';
        const at = assumption.kind === 'call' ? assumption.site.node : assumption.site;
        return `${at.getSourceFile().fileName}:${at.pos}`;
    });
    return [`${node.getSourceFile().fileName}:${node.pos}`, ...places].join(' ');
}

;// CONCATENATED MODULE: ./build/src/clients/callers.js
/** Who calls whom: every call of the files that matter, by the function it enters or the class it constructs. */












/** How far calls are followed into files that do not matter themselves. */
const MAX_HOPS = 3;
/** How many callers in a row are assumed to find out what a call calls. */
const MAX_ASSUMED = 4;
/** For each file that was read, the most callers that are tried to find out what a function calls in turn. */
const MAX_TRIED = 5_000;
/** Worlds that are kept. */
const MAX_WORLDS = 128;
/** Reads the calls of `units` and of the functions that they reach. */
function findCallers(units, open, isRequest) {
    const index = new CallerIndex(units, open, isRequest);
    index.read();
    return { requests: [...index.requests], sitesOf: (owner) => index.sites.get(owner) ?? [] };
}
class CallerIndex {
    sites = new Map();
    requests = new Set();
    #units;
    #open;
    #isRequest;
    #queue;
    #tried = 0;
    #files;
    #reached = new Set();
    /** Calls of something that the callers of `owner` decide. */
    #waiting = new Map();
    #known = new Map();
    #worlds = new Map();
    constructor(units, open, isRequest) {
        this.#units = units;
        this.#open = open;
        this.#isRequest = isRequest;
        this.#queue = units.flatMap(({ calls }) => calls.map((node) => ({ node, hops: 0, assumptions: [] })));
        this.#files = new Set(units.map((unit) => unit.file));
    }
    read() {
        this.#drain();
        this.#addSubclasses();
        this.#drain();
        // What nobody seen calls, a framework calls: with objects of the declared types.
        for (const [owner, looks] of this.#waiting) {
            const isFree = !this.sites.has(owner) || this.#open.libraries.contained(owner, this.#open);
            if (isFree)
                for (const look of looks)
                    this.#again(look, [{ kind: 'nobody', owner }]);
        }
        this.#drain();
    }
    #drain() {
        for (let at = 0; at < this.#queue.length; at += 1) {
            const look = this.#queue[at];
            if (!look)
                continue;
            if (!(0,evaluate_frame/* goesOn */.Eo)(this.#open, look.node))
                break;
            this.#safely(look.node, () => this.#look(look));
        }
        this.#queue.length = 0;
    }
    /** A fault of ours costs this call, or this class, only, and is reported. */
    #safely(node, work) {
        try {
            work();
        }
        catch (error) {
            this.#open.program.fault(node.getSourceFile().fileName, error);
        }
    }
    #look(look) {
        const { node, assumptions } = look;
        const world = this.#worldOf(assumptions);
        const callee = evaluateCallee(node, world);
        if (this.#isRequest(callee, node))
            this.requests.add(node);
        let entered = false;
        for (const option of (0,evaluate_options/* optionsOf */.cz)(callee)) {
            if (option.kind !== 'function' && option.kind !== 'class')
                continue;
            if (constructs(node, option))
                this.#addNew(option, look);
            else if (option.kind === 'function')
                this.#addCall(option.node, look);
            else
                continue;
            entered = true;
        }
        const through = entered ? null : (0,enters/* enteredBy */.D)(node, (0,evaluate_frame/* frameAt */.jG)(node, world));
        // `Base.call(this, …)` fills the object that is being made: whoever makes it decides.
        if (through && (0,makers/* isMaker */.L)(through) && (0,evaluate_layers/* isBaseCall */.gt)(node))
            return;
        if (through)
            this.#addCall(through.node, look);
        else if (!entered)
            this.#wait(callee, look);
    }
    #worldOf(assumptions) {
        if (assumptions.length === 0)
            return this.#open;
        let world = this.#worlds.get(assumptions);
        if (!world) {
            // Looks under the same assumptions follow each other; what is further back is not needed again.
            if (this.#worlds.size >= MAX_WORLDS)
                this.#worlds.clear();
            world = (0,evaluate_frame/* assume */.Pg)(this.#open, assumptions);
            this.#worlds.set(assumptions, world);
        }
        return world;
    }
    #addCall(owner, { node, assumptions, hops }) {
        const site = { node, enter: (world) => enterSite(node, owner, world) };
        this.#add(owner, { node, assumptions: [...assumptions, { kind: 'call', owner, site }] }, hops);
    }
    /** Who constructs a class decides for the classes that it extends, too. */
    #addNew(made, { node, assumptions, hops }) {
        if (typescript.ts.isTaggedTemplateExpression(node))
            return;
        const chain = chainOf(made).map((owner) => ({ kind: 'new', owner, site: node }));
        for (const own of chain) {
            const others = chain.filter((assumption) => assumption !== own);
            this.#add(own.owner, { node, assumptions: [...assumptions, ...others, own] }, hops);
        }
    }
    #add(owner, site, hops) {
        const key = siteKey(site);
        let known = this.#known.get(owner);
        if (!known) {
            known = new Set();
            this.#known.set(owner, known);
        }
        if (known.has(key))
            return;
        known.add(key);
        (0,append/* append */.B)(this.sites, owner, site);
        for (const look of this.#waiting.get(owner) ?? [])
            this.#again(look, site.assumptions);
        this.#reach(owner, hops);
    }
    /** The calls inside a function that is reached in a file of which nothing was read yet. */
    #reach(owner, hops) {
        if (this.#reached.has(owner))
            return;
        this.#reached.add(owner);
        if (this.#files.has(owner.getSourceFile().fileName) || hops >= MAX_HOPS)
            return;
        for (const node of callsInside(owner, this.#open)) {
            this.#queue.push({ node, hops: hops + 1, assumptions: [] });
        }
    }
    #wait(callee, look) {
        if (look.assumptions.length >= MAX_ASSUMED)
            return;
        const owners = (0,evaluate_options/* optionsOf */.cz)(callee).flatMap((option) => option.kind === 'unknown' ? (option.owner ?? []) : []);
        for (const owner of new Set(owners)) {
            if (look.assumptions.some((assumption) => assumption.owner === owner))
                continue;
            (0,append/* append */.B)(this.#waiting, owner, look);
            for (const site of this.sites.get(owner) ?? [])
                this.#again(look, site.assumptions);
        }
    }
    #again(look, assumptions) {
        const owners = new Set(assumptions.map(({ owner }) => owner));
        const contradicts = look.assumptions.some((assumption) => owners.has(assumption.owner));
        if (contradicts)
            return;
        this.#tried += 1;
        if (this.#tried > MAX_TRIED * this.#open.program.opened.length) {
            this.#open.budget.onCut(look.node, 'request');
            return;
        }
        const all = look.assumptions.length === 0 ? assumptions : [...look.assumptions, ...assumptions];
        this.#queue.push({ ...look, assumptions: all });
    }
    /** A class that nobody seen constructs still stands in for the classes it extends: a framework makes it. */
    #addSubclasses() {
        const classes = this.#units
            .flatMap((unit) => unit.classes)
            .map((node) => ({ kind: 'class', node, closure: (0,evaluate_frame/* frameAt */.jG)(node, this.#open) }));
        for (const made of [...(0,maker_methods/* derivedFunctions */.Z)(this.#open), ...classes])
            this.#safely(made.node, () => this.#addDerived(made));
    }
    #addDerived(made) {
        const { node } = made;
        if (this.sites.has(node) && !this.#open.libraries.contained(node, this.#open))
            return;
        for (const owner of chainOf(made).slice(1))
            this.#add(owner, { node, assumptions: [{ kind: 'new', owner, site: node }] }, 0);
    }
}

;// CONCATENATED MODULE: ./build/src/clients/certainty.js
/** How sure a call is, and what is in doubt: decided here and nowhere else. */


/** How many addresses are named before the rest is counted. */
const NAMED = 4;
/**
 * certain: host, method and path are known on one way · likely: a default or one of few values decides ·
 * possible: the path or the method is known in part only.
 */
function certaintyOf(endpoint, 
/** Everything that the request may be, one of each; `every`: it is all of them in turn. */
{ ways, every }, template, 
/** Why it may be no such request; null when it surely is one. */
mistrust) {
    if (endpoint.method === null)
        return { certainty: 'possible', doubt: 'Its method is not known.' };
    if (template === null && !isKnownPath(endpoint))
        return { certainty: 'possible', doubt: doubtfulPath(endpoint) };
    if (ways.length < 2 || every)
        return { certainty: mistrust === null ? 'certain' : 'likely', doubt: mistrust };
    const named = ways.slice(0, NAMED).map(describeEndpoint);
    const more = ways.length > NAMED ? ` and ${ways.length - NAMED} more` : '';
    const doubt = `A default, a branch or a setting decides between ${ways.length} addresses: ${named.join(', ')}${more}.`;
    return { certainty: 'likely', doubt };
}
/**
 * Whether a path is known but for ids: a hole that is a whole segment behind the name of what it is an id of,
 * or one but for the action behind it, as in `{id}:archive`.
 */
function isKnownPath({ url }) {
    const segments = url.path.split('/').filter((segment) => segment !== '' && !/^v\d+$/.test(segment));
    return segments.every((segment, index) => {
        if (!segment.includes('{'))
            return true;
        const before = segments[index - 1];
        return /^\{[^{}]*\}(?::[\w-]+)?$/.test(segment) && before !== undefined && !before.includes('{');
    });
}
function doubtfulPath({ url }) {
    const holes = url.holes.filter((hole) => !url.hostHoles.includes(hole)).map(describeHole);
    return `Its path is known in part only: ${[...new Set(holes)].join(', and ')}.`;
}
/** "GET openapi.pleo.io/v1/expenses", with what stands for the host when it is not known. */
function describeEndpoint({ method, url }) {
    const host = url.host ?? url.hostHoles.map(({ name }) => `{${name}}`).join('');
    return `${method ?? 'some method on'} ${host}${(0,cover/* coverSource */.f$)(url.path)}`;
}

// EXTERNAL MODULE: ./build/src/clients/authorization.js
var authorization = __webpack_require__(6712);
;// CONCATENATED MODULE: ./build/src/clients/cut-off.js
/** What of a request was given up since too much leads to it: it is to be said, or silence looks like an answer. */


/** The holes that a bound left in hosts, and (`reached`: of a request to Pleo) in path, method and authorization. */
function cutOffIn(slots, request, endpoints, reached) {
    const holes = endpoints.flatMap(({ url }) => url.hostHoles);
    if (reached.length > 0) {
        holes.push(...reached.flatMap(({ url }) => url.holes), ...(0,authorization/* openIn */.sQ)(slots, request));
        const headers = slots.headers?.kind === 'fields' ? slots.headers.rest() : slots.headers;
        for (const value of [slots.method, headers])
            if (value)
                holes.push(...(0,evaluate_options/* optionsOf */.cz)(value).filter((option) => option.kind === 'unknown'));
    }
    return holes.filter(({ why }) => why === 'budget');
}

// EXTERNAL MODULE: ./build/src/evaluate/objects.js
var objects = __webpack_require__(2448);
// EXTERNAL MODULE: ./build/src/evaluate/text.js
var evaluate_text = __webpack_require__(1617);
;// CONCATENATED MODULE: ./build/src/libraries/nearest-file.js
/** Which of several files of the same kind a place means: those that share most of its folders. */
/** The items whose files lie nearest to `node`: all that share as many folders with it as any does. */
function nearest(items, fileOf, node) {
    if (items.length < 2)
        return [...items];
    const here = foldersOf(node.getSourceFile().fileName);
    const shared = (item) => {
        const there = foldersOf(fileOf(item));
        const parts = here.findIndex((folder, index) => folder !== there[index]);
        return parts < 0 ? here.length : parts;
    };
    const most = Math.max(...items.map(shared));
    return items.filter((item) => shared(item) === most);
}
/** The folders around a file, the outermost first. */
function foldersAround(file) {
    const folders = foldersOf(file);
    return [...folders.keys(), folders.length].map((length) => folders.slice(0, length).join('/'));
}
function foldersOf(file) {
    return file.split('/').slice(0, -1);
}

// EXTERNAL MODULE: ./build/src/clients/tables/n8n.js
var n8n = __webpack_require__(8871);
// EXTERNAL MODULE: ./build/src/clients/tables/zapier.js
var zapier = __webpack_require__(7758);
;// CONCATENATED MODULE: ./build/src/clients/declared-shapes.js
/** Platforms on which a request is no call but an object that the platform reads. One more is one row. */


const declaredShapes = [
    {
        // https://docs.n8n.io/integrations/creating-nodes/build/declarative-style-node/
        table: n8n/* n8n */.x,
        holders: [
            { name: 'routing', requests: ['request'], shares: true },
            { name: 'test', requests: ['request'] },
        ],
        defaults: 'requestDefaults',
        marker: '=',
    },
    {
        // https://docs.zapier.com/platform/build-cli/overview#shorthand-http-requests
        table: zapier/* zapier */.u,
        holders: [
            {
                name: 'operation',
                requests: [
                    'perform',
                    'performList',
                    'performGet',
                    'performSubscribe',
                    'performUnsubscribe',
                    'performBulk',
                    'performResume',
                ],
            },
            { beside: 'type', requests: ['test'] },
            { name: 'oauth2Config', requests: ['getAccessToken', 'refreshAccessToken'] },
            { name: 'sessionConfig', requests: ['perform'] },
        ],
    },
];

// EXTERNAL MODULE: ./build/src/evaluate/properties.js
var properties = __webpack_require__(7219);
;// CONCATENATED MODULE: ./build/src/clients/fields.js
/** The options of a request by what they mean: the names that a client's table gives them. */





/** Options that say where a request goes. */
const ADDRESS_FIELDS = new Set(['base', 'url', 'host', 'port', 'provider']);
/** The value of the option that means `name`; null when it is not given. */
function readField(options, table, name, node) {
    let doubtful = null;
    for (const alias of (0,own/* own */.Z)(table.fields, name) ?? []) {
        const value = readPath(options, alias.split('.'), node);
        const given = value && withoutMissing(ADDRESS_FIELDS.has(name) ? produced(value, node) : value, name, node);
        if (given && !(0,evaluate_options/* optionsOf */.cz)(given).every((option) => option.kind === 'unknown' && option.spread))
            return given;
        doubtful ??= given;
    }
    return doubtful;
}
/** What each of the objects says of an option whose content is joined, in order. */
function saidIn(layers, table, name, node) {
    return layers.flatMap((layer) => readField(layer, table, name, node) ?? []);
}
/** What lies under a path of names. */
function readPath(options, path, node) {
    const [name = '', ...rest] = path;
    const value = options.kind === 'fields' ? options.read(name) : (0,properties/* readMember */.hd)(options, name, node);
    if (!value || rest.length === 0)
        return value;
    return (0,evaluate_options/* mapOptions */.tS)(value, node, (option) => readPath(option, rest, node) ?? evaluate_value/* UNDEFINED */.ZH);
}
/** Where a function is given for a value, what it gives back. */
function produced(value, node) {
    return (0,evaluate_options/* mapOptions */.tS)(value, node, (option) => option.kind === 'function' ? (0,evaluate_calls/* enter */.Ve)(option, passedLater(option, node), node, 0) : option);
}
/** What a library passes to a function that is only declared here: nobody knows it yet. */
function passedLater({ node: fn }, node) {
    return fn.parameters.map((parameter) => (0,evaluate_value/* passing */.qO)(() => (0,evaluate_value/* unknown */.L5)('parameter', parameter.name.getText(), parameter), node));
}
/** `undefined` is not given. An unknown options object seldom replaces the address the client was made for. */
function withoutMissing(value, name, node) {
    const given = (0,evaluate_options/* optionsOf */.cz)(value).filter((option) => option.kind !== 'constant' || (option.value !== undefined && option.value !== null));
    const known = ADDRESS_FIELDS.has(name)
        ? given.filter((option) => option.kind !== 'unknown' || !option.spread)
        : given;
    // A port is left out far more often than it is hidden in something unknown.
    const options = known.length > 0 || name === 'port' ? known : given;
    return options.length > 0 ? (0,evaluate_options/* oneOf */.yL)(options, node, value.kind === 'one-of' && value.every) : null;
}

;// CONCATENATED MODULE: ./build/src/libraries/class-transformer.js
/** class-transformer: an object of a class, filled with what a plain object has. */




const CALLS = new Set(['plainToInstance', 'plainToClass', 'plainToClassFromExist']);
/** The object that the call gives; null for other calls. */
function callClassTransformer(callee, [type, plain], node) {
    if (callee.made || callee.module !== 'class-transformer' || !CALLS.has(callee.path.join('.')))
        return null;
    return (0,evaluate_options/* mapOptions */.tS)(type?.value() ?? evaluate_value/* UNDEFINED */.ZH, node, (option) => {
        const start = option.kind === 'class' ? (0,classes/* makeInstance */.kV)(option, [], node) : option;
        return (0,objects/* fieldsOf */.Pf)([
            { kind: 'spread', value: () => start },
            { kind: 'spread', value: () => plain?.value() ?? evaluate_value/* UNDEFINED */.ZH },
        ], node);
    });
}

// EXTERNAL MODULE: ./build/src/evaluate/operators.js
var operators = __webpack_require__(869);
// EXTERNAL MODULE: ./build/src/model/package-name.js
var package_name = __webpack_require__(9942);
// EXTERNAL MODULE: ./build/src/syntax/source-unit.js
var source_unit = __webpack_require__(8618);
;// CONCATENATED MODULE: ./build/src/libraries/calls-by-name.js
/** The calls of the files seen so far, by the name that they go by: where libraries are set up far from their use. */



const indexes = new WeakMap();
/** Every call of something called `name`, in the order in which the files were opened. */
function callsNamed(name, program) {
    const index = indexes.get(program) ?? { indexed: 0, byName: new Map() };
    indexes.set(program, index);
    const units = program.opened;
    for (const call of units.slice(index.indexed).flatMap((unit) => unit.calls)) {
        const called = typescript.ts.isCallExpression(call) ? (0,source_unit/* calleeName */.wt)(call) : null;
        if (!typescript.ts.isCallExpression(call) || called === null)
            continue;
        (0,append/* append */.B)(index.byName, called, call);
    }
    index.indexed = units.length;
    return index.byName.get(name) ?? [];
}

// EXTERNAL MODULE: ./build/src/evaluate/modules.js
var modules = __webpack_require__(517);
;// CONCATENATED MODULE: ./build/src/libraries/configuration-files.js
/** The files that configuration libraries read: by their folders, by their names, or as the program names them. */




/** node-config's folder, https://github.com/node-config/node-config/wiki/Configuration-Files */
const FOLDER = /(?:^|\/)config\/(?:[\w.-]+\/)?[^/]+$/;
const VARIABLES_FILE = /(?:^|\/)custom-environment-variables\.[\w]+$/;
/** What programs read for their own settings, by the name of the file or its folder. */
const LIKELY = /(?:^|\/)(?:config\w*|conf|settings|env|envs|environments?)\/[^/]+$|(?:^|\/)[\w.-]*(?:config|settings|prod|production|staging|dev|development|default|local)[\w.-]*\.(?:json5?|jsonc|ya?ml|toml)$/i;
/** Files that deploy or build the program. */
const OTHERS = /(?:^|\/)(?:package|[jt]sconfig[\w.-]*|docker-compose[\w.-]*|compose[\w.-]*)\.\w+$|(?:^|\/)\.github\//;
function isFolderSetting({ location: { file } }) {
    return FOLDER.test(file) && !VARIABLES_FILE.test(file);
}
function isLikelySetting({ location: { file } }) {
    return LIKELY.test(file) && !OTHERS.test(file);
}
/** Whether the program names a file: by a path, or by an object with one. */
function isNamed(file, by, node) {
    return (0,evaluate_options/* optionsOf */.cz)(by).some((option) => {
        const path = option.kind === 'fields' ? option.read('file') : option;
        return path !== null && (0,evaluate_text/* textsOf */.CB)(path, node).some((text) => endsAs(file, text));
    });
}
/** Whether a file's path ends in what is known of the end of another, by whole names as far as they are known. */
function endsAs(file, { pieces }) {
    const end = pieces.at(-1);
    if (typeof end !== 'string')
        return false;
    const known = end.replace(/^(?:\/|\.{1,2}\/)+/, '');
    // `${stage}.json`: what stands before it belongs to the same name.
    if (known === end && pieces.length > 1)
        return file.endsWith(known) && known.length > 4;
    return `/${file}`.endsWith(`/${known}`);
}
/** Names of files in the folder, of which the first is always read and one of the others on top of it. */
const NAMES = ['default', 'production', 'staging', 'development', 'prod', 'stage', 'dev', 'local'];
const EXTENSIONS = ['.js', '.ts', '.cjs', '.mjs'];
/** The objects that the program files in the folder export. */
function folderLayers(node, world) {
    const found = new Map();
    for (const folder of foldersAround(node.getSourceFile().fileName)) {
        for (const name of NAMES.flatMap((stem) => EXTENSIONS.map((extension) => stem + extension))) {
            const at = folder === '' ? 'package.json' : `${folder}/package.json`;
            const file = world.program.resolve(`./config/${name}`, at);
            if (file !== null)
                found.set(file, { file, value: () => exportedObject(file, node, world) });
        }
    }
    return [...found.values()];
}
/** The one object that a file is there for: its default export, or all of them. */
function exportedObject(file, node, world) {
    const whole = (0,modules/* moduleMember */.pJ)(file, '*', node, { world });
    const fallback = whole.kind === 'fields' ? whole.read('default') : null;
    return fallback ?? whole;
}
/** The variables that `custom-environment-variables` gives to a key. */
function folderVariables(path, { environment: { settings } }) {
    const isThere = ({ location: { file } }) => VARIABLES_FILE.test(file);
    return [path, [...path, '__name']].flatMap((at) => settings.under(at, isThere).map(({ value }) => value));
}

;// CONCATENATED MODULE: ./build/src/libraries/configuration-tables.js
/** Configuration libraries: how a configuration is made, read and filled; one table each. */
const nothing = () => [];
/** `pleo:url` is `pleo__url` or `PLEO__URL`, whatever the options say. */
const doubleUnderscores = (path) => {
    const name = path.join('__');
    return [...new Set([name, name.toUpperCase()])];
};
const store = { reads: ['get'], separator: '.', files: 'none', variables: nothing };
const configurationTables = [
    {
        name: 'node-config',
        from: ['config', 'node-config-ts'],
        isModule: true,
        heads: ['config'],
        reads: ['get'],
        wholes: ['util.toObject'],
        separator: '.',
        files: 'folder',
    },
    {
        name: 'convict',
        from: ['convict'],
        makes: { '()': { schema: 0 }, convict: { schema: 0 } },
        reads: ['get', 'default'],
        wholes: ['getProperties'],
        puts: { load: 'layer', loadFile: 'file' },
        separator: '.',
        files: 'likely',
    },
    {
        name: 'nconf',
        from: ['nconf'],
        isModule: true,
        makes: { 'new Provider': {} },
        reads: ['get'],
        puts: { defaults: 'layer', overrides: 'layer', file: 'file' },
        separator: ':',
        files: 'named',
        variables: doubleUnderscores,
    },
    {
        name: 'rc',
        from: ['rc', 'run-con'],
        makes: { '()': { layers: [{ at: 1 }], name: 0, gives: 'values' } },
        reads: [],
        separator: '.',
        files: 'none',
        variables: (path, name) => (name === null ? [] : [`${name}_${path.join('__')}`]),
    },
    {
        name: 'c12',
        from: ['c12', 'unconfig'],
        makes: {
            loadConfig: {
                layers: [
                    { at: 0, in: 'defaults' },
                    { at: 0, in: 'defaultConfig' },
                    { at: 0, in: 'overrides' },
                ],
                gives: { in: 'config' },
            },
        },
        reads: [],
        separator: '.',
        files: 'none',
    },
    {
        ...store,
        name: 'conf',
        from: ['conf', 'electron-store'],
        makes: {
            'new ()': { layers: [{ at: 0, in: 'defaults' }] },
            'new Conf': { layers: [{ at: 0, in: 'defaults' }] },
            'new Store': { layers: [{ at: 0, in: 'defaults' }] },
        },
        wholes: ['store'],
    },
    {
        ...store,
        name: 'configstore',
        from: ['configstore'],
        makes: { 'new ()': { layers: [{ at: 1 }] } },
        wholes: ['all'],
    },
];

// EXTERNAL MODULE: ./build/src/evaluate/environment.js
var evaluate_environment = __webpack_require__(8589);
;// CONCATENATED MODULE: ./build/src/libraries/configured.js
/** A configuration read by key paths: objects that the program puts in, settings files, and what a deployment may add. */






/** What a key holds: a value, or all that stands below it. */
function configuredValue(of, path, node, world) {
    const coded = codedValues(of, path, node);
    if (coded.some(isObject) || namesBelow(of, path, world).length > 0)
        return configuredObject(of, path, node, world);
    const { environment } = world;
    const key = openKey(path, node);
    const own = [key.name, ...of.variables(path)].find((name) => environment.given(name) !== null);
    if (own !== undefined)
        return (0,evaluate_environment/* withSettings */.G)({ ...key, name: own }, [], world);
    // A start that is nothing waits for somebody to set it.
    const meant = coded.filter((value) => !(0,evaluate_options/* isNothing */.qv)(value));
    const found = settingsOf(of, path, node, world);
    if (meant.length === 0)
        return (0,evaluate_environment/* withSettings */.G)(key, found, world);
    const isDecided = found.length === 0 && (!of.isOpen || meant.some(({ kind }) => kind === 'unknown'));
    if (isDecided)
        return (0,evaluate_options/* oneOf */.yL)(meant, node);
    const set = (0,evaluate_options/* optionsOf */.cz)((0,evaluate_environment/* withSettings */.G)(key, found, world)).map((option) => (option.kind === 'unknown' ? { ...option, lookedUp: 'defined' } : option));
    return (0,evaluate_options/* oneOf */.yL)([...meant, ...set], node);
}
/** Everything below a key path; the empty one means all of it. */
function configuredObject(of, path, node, world) {
    const names = () => {
        const coded = codedValues(of, path, node).flatMap((value) => (isObject(value) ? value.names() : []));
        return [...new Set([...coded, ...namesBelow(of, path, world)])];
    };
    const isNamed = (name) => names().includes(name) || settingsOf(of, [...path, name], node, world).length > 0;
    return (0,objects/* fieldsOf */.Pf)([], node, {
        read: (name) => (isNamed(name) ? configuredValue(of, [...path, name], node, world) : null),
        names,
        rest: () => (of.isOpen ? { ...openKey(path, node), lookedUp: 'undefined' } : null),
    });
}
function openKey(path, node) {
    const name = path.join('.') || 'config';
    return { ...(0,evaluate_value/* unknown */.L5)('environment', name, node), trail: [{ node, note: `reads ${name}` }] };
}
function isObject(value) {
    return value.kind === 'fields' && value.text === null;
}
/** What the program's own objects hold at a path. */
function codedValues({ layers }, path, node) {
    const holding = layers.map(({ file, value }) => ({ file, values: valuesAt(value(), path, node) }));
    return nearest(holding.filter(({ values }) => values.length > 0), ({ file }) => file, node).flatMap(({ values }) => values);
}
/** Each value at a path of an object; what an unknown object may hold counts as nothing. */
function valuesAt(of, [name, ...rest], node) {
    if (name === undefined)
        return [...(0,evaluate_options/* optionsOf */.cz)(of)].filter((value) => value.kind !== 'constant' || value.value !== undefined);
    return (0,evaluate_options/* optionsOf */.cz)(of).flatMap((option) => {
        if (option.kind === 'fields') {
            const found = option.read(name);
            return found ? valuesAt(found, rest, node).filter((value) => !isSpread(value)) : [];
        }
        if (option.kind === 'list')
            return valuesAt((0,properties/* readMember */.hd)(option, name, node), rest, node);
        // `load: [() => process.env]`
        const variable = option.kind === 'foreign' ? (0,properties/* readMember */.hd)(option, name, node) : null;
        return variable?.kind === 'unknown' && rest.length === 0 ? [variable] : [];
    });
}
function isSpread(value) {
    return value.kind === 'unknown' && value.spread === true && value.why !== 'environment';
}
/** The settings that give a key its value: in files of the configuration, or as its variables. */
function settingsOf(of, path, node, { environment: { settings } }) {
    const inFiles = settings.under(path, (setting) => setting.path.length === path.length && of.isOwn(setting));
    return [
        ...nearest(inFiles, ({ way }) => way[0]?.location.file ?? '', node),
        ...of.variables(path).flatMap((name) => settings.variable(name)),
    ];
}
/** The keys right below a path in the files of the configuration. */
function namesBelow(of, path, world) {
    return world.environment.settings.all.flatMap((setting) => {
        const name = setting.path[path.length];
        const isBelow = name !== undefined && path.every((key, index) => setting.path[index] === key);
        return isBelow && of.isOwn(setting) ? [name] : [];
    });
}

// EXTERNAL MODULE: ./build/src/evaluate/foreign.js
var foreign = __webpack_require__(3816);
;// CONCATENATED MODULE: ./build/src/libraries/described-values.js
/** A description of every key, as convict wants it → the values: what is written as the default, and the variable. */





/** The values that a description stands for. */
function describedValues(description, node) {
    return (0,evaluate_options/* mapOptions */.tS)(description, node, (option) => {
        // `{ port: 8080 }` is a default as well.
        if (option.kind !== 'fields')
            return option;
        const fallback = option.read('default');
        // A group may hold a key that is called `env`.
        const variable = (0,evaluate_text/* knownText */.bG)(option.read('env'));
        if (!fallback && variable === null) {
            const parts = option.names().flatMap((name) => {
                const value = option.read(name);
                return value ? [{ kind: 'property', name, value: () => describedValues(value, node) }] : [];
            });
            return (0,objects/* fieldsOf */.Pf)(parts, option.node);
        }
        return (0,evaluate_options/* oneOf */.yL)([
            ...(variable === null ? [] : [(0,foreign/* foreign */.V)(null, ['process', 'env', variable], option.node)]),
            ...(fallback ? [(0,evaluate_value/* withMark */.kN)(fallback, option.node, 'default value')] : []),
        ], node);
    });
}

;// CONCATENATED MODULE: ./build/src/libraries/configuration.js
/** Configuration libraries → values: the interpreter of their tables. */















/** The name in `made.by` of everything that is made here. */
const MADE = 'configuration:';
/** Under which the name of the program stands among what a configuration is made of. */
const NAME = 'name';
const byModule = new Map(configurationTables.flatMap((table) => table.from.map((module) => [module, table])));
const byName = new Map(configurationTables.map((table) => [MADE + table.name, table]));
/** The result of a call of a configuration library; null for anything else. */
function callConfiguration(callee, args, node, world) {
    const found = tableOf(callee);
    if (!found)
        return null;
    const { table, self, name } = found;
    const making = callee.made ? undefined : table.makes?.[typescript.ts.isNewExpression(node) ? `new ${name}` : name];
    if (making)
        return made(table, making, args, { node, world });
    if (!self.made && !table.isModule)
        return null;
    if (table.reads.includes(name)) {
        const of = configurationOf(self, table, node, world);
        return readKey(args, node, (path) => configuredValue(of, path, node, world), table.separator);
    }
    if (table.wholes?.includes(name))
        return configuredObject(configurationOf(self, table, node, world), [], node, world);
    // What fills, checks or prints it gives it back, so that calls can be strung together.
    return table.puts ? self : null;
}
/** `config.pleo` of a configuration that is a module, `store.store` of one that is made; null for anything else. */
function configurationMember(of, name, node, world) {
    const found = of.kind === 'foreign' ? tableOf(of) : null;
    if (!found)
        return null;
    const { table, self } = found;
    if (found.name !== '()' || table.reads.includes(name))
        return null;
    if (self.made)
        return table.wholes?.includes(name)
            ? configuredObject(configurationOf(self, table, node, world), [], node, world)
            : null;
    const isOther = ['has', 'util', 'default', ...(table.heads ?? [])].includes(name) || table.puts;
    return table.isModule && !isOther
        ? configuredValue(configurationOf(self, table, node, world), [name], node, world)
        : null;
}
/** Reads the key in the first argument; the second is the default, unless it is an object of options. */
function readKey([key, fallback], node, read, separator) {
    const value = (0,evaluate_options/* mapOptions */.tS)(key?.value() ?? evaluate_value/* UNDEFINED */.ZH, node, (option) => {
        const names = option.kind === 'list' ? option.items.map(evaluate_text/* knownText */.bG) : [(0,evaluate_text/* knownText */.bG)(option)];
        const path = names.flatMap((name) => name?.split(separator) ?? []);
        return path.length === 0 || names.includes(null) ? (0,evaluate_value/* unknown */.L5)('call', node.getText(), node) : read(path);
    });
    if (!fallback)
        return value;
    const given = fallback.value();
    return given.kind === 'fields' && given.read('infer')
        ? value
        : (0,operators/* withDefault */.IQ)(value, () => (0,evaluate_value/* withMark */.kN)(given, fallback.node, 'default value'), node);
}
function tableOf(of) {
    if (of.made) {
        const table = byName.get(of.made.by);
        return table ? { table, self: { ...of, path: [] }, name: of.path.join('.') || '()' } : null;
    }
    const table = byModule.get((0,package_name/* packageName */.o)(of.module ?? ''));
    if (!table)
        return null;
    const heads = table.heads?.includes(of.path[0] ?? '') ? 1 : 0;
    return {
        table,
        self: { ...of, path: of.path.slice(0, heads) },
        name: of.path.slice(heads).join('.') || '()',
    };
}
function made(table, { layers = [], schema, name, gives = 'store' }, args, { node, world }) {
    const argument = (index) => args[index]?.value() ?? evaluate_value/* UNDEFINED */.ZH;
    const values = layers.map(({ at, in: member }) => () => {
        const whole = argument(at);
        return member === undefined ? whole : (0,properties/* readMember */.hd)(whole, member, node);
    });
    if (schema !== undefined)
        values.push(() => describedValues(argument(schema), node));
    const options = (0,objects/* fieldsOf */.Pf)([
        ...values.map((value, index) => ({ kind: 'property', name: String(index), value })),
        ...(name === undefined ? [] : [{ kind: 'property', name: NAME, value: () => argument(name) }]),
    ], node);
    const self = {
        kind: 'foreign',
        module: table.from[0] ?? null,
        path: [],
        made: { by: MADE + table.name, options },
        node,
        trail: [],
    };
    if (gives === 'store')
        return self;
    const whole = () => configuredObject(configurationOf(self, table, node, world), [], node, world);
    return gives === 'values' ? whole() : (0,objects/* fieldsOf */.Pf)([{ kind: 'property', name: gives.in, value: whole }], node);
}
/** Everything that is known of a configuration. */
function configurationOf(self, table, node, world) {
    const own = self.made?.options;
    const fields = own?.kind === 'fields' ? own : null;
    const layers = (fields?.names() ?? []).flatMap((name) => name === NAME || !fields
        ? []
        : [{ file: self.node.getSourceFile().fileName, value: () => fields.read(name) ?? evaluate_value/* UNDEFINED */.ZH }]);
    const put = putInto(self, table, world);
    const isFolder = table.files === 'folder';
    const programName = (0,evaluate_text/* knownText */.bG)(fields?.read(NAME));
    return {
        layers: [...layers, ...put.layers, ...(isFolder ? folderLayers(node, world) : [])],
        isOwn: (setting) => {
            if (isFolder)
                return isFolderSetting(setting);
            if (table.files === 'likely')
                return isLikelySetting(setting);
            return put.files.some((file) => isNamed(setting.location.file, file, node));
        },
        variables: (path) => [
            ...(isFolder ? folderVariables(path, world) : []),
            ...(table.variables?.(path, programName) ?? []),
        ],
        isOpen: true,
    };
}
/** What the program puts into a configuration after it was made, wherever it does. */
function putInto(self, { puts = {} }, world) {
    const layers = [];
    const files = [];
    for (const [method, what] of Object.entries(puts)) {
        for (const call of callsNamed(method, world.program)) {
            const callee = (0,typescript/* skipWrappers */.s_)(call.expression);
            if (!typescript.ts.isPropertyAccessExpression(callee))
                continue;
            const frame = (0,evaluate_frame/* frameAt */.jG)(call, world);
            if (!(0,evaluate_options/* optionsOf */.cz)((0,evaluate/* evaluate */._3)(callee.expression, frame)).some((of) => configuration_isSame(of, self)))
                continue;
            const argument = what === 'layer' ? call.arguments[0] : call.arguments.at(-1);
            if (!argument)
                continue;
            if (what === 'file')
                files.push((0,evaluate/* evaluate */._3)(argument, frame));
            else
                layers.push({ file: call.getSourceFile().fileName, value: () => (0,evaluate/* evaluate */._3)(argument, frame) });
        }
    }
    return { layers, files };
}
/** Whether two things are one configuration: of the same module, or made at the same place. */
function configuration_isSame(of, self) {
    if (of.kind !== 'foreign' || of.module !== self.module)
        return false;
    return self.made === null ? of.made === null : of.made?.options === self.made.options || isMadeAt(of, self);
}
function isMadeAt(of, self) {
    const [one, other] = [of.made?.options, self.made?.options];
    return one?.kind === 'fields' && other?.kind === 'fields' && one.node === other.node;
}

// EXTERNAL MODULE: ./build/src/evaluate/urls.js
var urls = __webpack_require__(5508);
;// CONCATENATED MODULE: ./build/src/libraries/env-var.js
/** `env-var`: `env.get('X').default('…').required().asUrlString()`, https://github.com/evanshortiss/env-var */









/** The names in `made.by`: what reads variables, and a variable that is read. */
const READER = 'env-var';
const VARIABLE = 'env-var-variable';
/** The result of a call of env-var; null for anything else. */
function callEnvVar(callee, args, node, world) {
    const name = callee.path.join('.');
    const [first] = args;
    if (callee.made?.by === VARIABLE)
        return step(callee, callee.made.options, name, first, node);
    const isReader = callee.made?.by === READER;
    if (!isReader && (callee.made || (0,package_name/* packageName */.o)(callee.module ?? '') !== 'env-var'))
        return null;
    const container = callee.made?.options ?? (0,foreign/* foreign */.V)(null, ['process', 'env'], node);
    if (name === 'get' || name === 'env.get') {
        if (!first)
            return container;
        const value = (0,evaluate_options/* mapOptions */.tS)(first.value(), node, (key) => variableOf(container, key, node));
        // Looked up here, since a `URL` that is made of it takes it in as a piece of text.
        return env_var_made(VARIABLE, (0,evaluate_environment/* withEnvironment */.E)(value, node, world), node);
    }
    return (name === 'from' || name === 'env.from') && first ? env_var_made(READER, first.value(), node) : null;
}
function variableOf(container, key, node) {
    const name = (0,evaluate_text/* knownText */.bG)(key);
    return name === null ? (0,evaluate_value/* unknown */.L5)('call', node.getText(), node) : (0,properties/* readMember */.hd)(container, name, node);
}
/** One call on a variable: a default, a check, or what it is read as. */
function step(of, value, name, first, node) {
    if (name === 'default' && first) {
        const fallback = () => (0,evaluate_value/* withMark */.kN)(first.value(), first.node, 'default value');
        return env_var_made(VARIABLE, (0,operators/* withDefault */.IQ)(value, fallback, node), node);
    }
    if (name === 'asUrlObject')
        return (0,urls/* urlFrom */.sc)(value, undefined, node);
    if (name === 'asArray' || name.startsWith('asJson'))
        return (0,evaluate_value/* unknown */.L5)('call', node.getText(), node);
    return name.startsWith('as') ? value : { ...of, path: [] };
}
function env_var_made(by, options, node) {
    const known = options.kind === 'constant' ? evaluate_value/* UNDEFINED */.ZH : options;
    return { kind: 'foreign', module: 'env-var', path: [], made: { by, options: known }, node, trail: [] };
}

;// CONCATENATED MODULE: ./build/src/libraries/environment-readers.js
/** Packages that read the environment, or files of variables into it: one table, by module and name. */









const environment_readers_all = { gives: 'environment' };
const parsed = { gives: 'environment', in: 'parsed' };
const variable = { gives: 'variable', fallback: 1 };
const held = { gives: 'held', fallback: 1, in: 'default' };
const TABLES = {
    dotenv: { config: parsed, configDotenv: parsed, parse: environment_readers_all },
    'dotenv-flow': { config: parsed, parse: environment_readers_all },
    'dotenv-safe': { config: parsed, load: parsed },
    'dotenv-extended': { load: environment_readers_all, config: environment_readers_all },
    'dotenv-expand': { expand: parsed, '()': parsed },
    'dotenv-defaults': { config: parsed, parse: environment_readers_all },
    'dotenv-parse-variables': { '()': environment_readers_all },
    '@dotenvx/dotenvx': { config: parsed, parse: environment_readers_all, get: variable },
    '@std/dotenv': { load: environment_readers_all, loadSync: environment_readers_all, parse: environment_readers_all },
    'env-cmd': { GetEnvVars: environment_readers_all },
    util: { parseEnv: environment_readers_all },
    vite: { loadEnv: environment_readers_all },
    '@next/env': { loadEnvConfig: { gives: 'environment', in: 'combinedEnv' } },
    'next-runtime-env': { env: variable },
    'hono/adapter': { env: environment_readers_all },
    'astro:env/server': { getSecret: variable },
    getenv: { '()': variable, string: variable, url: variable },
    '@ioc:Adonis/Core/Env': { get: variable },
    '@adonisjs/core/env': { 'Env.create': { gives: 'reader' } },
    '@adonisjs/env': { 'Env.create': { gives: 'reader' } },
    'firebase-functions/params': { defineString: held, defineSecret: held },
    'firebase-functions/v2/params': { defineString: held, defineSecret: held },
    'firebase-functions': { 'params.defineString': held, 'params.defineSecret': held },
};
/** Functions of platforms that read a variable. */
const GLOBALS = {
    'Netlify.env.get': variable,
    'Netlify.env.toObject': environment_readers_all,
    'Deno.env.toObject': environment_readers_all,
};
/** The names in `made.by`. */
const HELD = 'held-variable';
const environment_readers_READER = 'environment-reader';
/** The result of a call that reads the environment; null for anything else. */
function callEnvironment(callee, args, node) {
    const name = callee.path.join('.') || '()';
    if (callee.made?.by === HELD)
        return name === 'value' ? callee.made.options : null;
    if (callee.made?.by === environment_readers_READER)
        return name === 'get' ? read(variable, args, node) : null;
    if (callee.made)
        return null;
    const reading = callee.module === null ? (0,own/* own */.Z)(GLOBALS, name) : (0,own/* own */.Z)((0,own/* own */.Z)(TABLES, moduleOf(callee.module)), name);
    return reading ? read(reading, args, node) : null;
}
function read(reading, args, node) {
    if (reading.gives === 'reader')
        return environment_readers_made(environment_readers_READER, evaluate_value/* UNDEFINED */.ZH, node);
    if (reading.gives === 'environment') {
        const environment = (0,foreign/* foreign */.V)(null, ['process', 'env'], node);
        const { in: member } = reading;
        if (member === undefined)
            return environment;
        return (0,objects/* fieldsOf */.Pf)([{ kind: 'property', name: member, value: () => environment }], node);
    }
    const value = (0,evaluate_options/* mapOptions */.tS)(args[0]?.value() ?? evaluate_value/* UNDEFINED */.ZH, node, (option) => {
        const name = (0,evaluate_text/* knownText */.bG)(option);
        return name === null
            ? (0,evaluate_value/* unknown */.L5)('call', node.getText(), node)
            : (0,foreign/* foreign */.V)(null, ['process', 'env', name], node);
    });
    const fallback = fallbackIn(reading, args, node);
    const whole = fallback ? (0,operators/* withDefault */.IQ)(value, () => fallback, node) : value;
    return reading.gives === 'held' ? environment_readers_made(HELD, whole, node) : whole;
}
function fallbackIn(reading, args, node) {
    const argument = reading.fallback === undefined ? undefined : args[reading.fallback];
    if (!argument)
        return null;
    const whole = argument.value();
    const value = reading.gives === 'held' ? (0,properties/* readMember */.hd)(whole, reading.in, node) : whole;
    return value.kind === 'constant' ? null : (0,evaluate_value/* withMark */.kN)(value, argument.node, 'default value');
}
function environment_readers_made(by, options, node) {
    return { kind: 'foreign', module: null, path: [], made: { by, options }, node, trail: [] };
}
/** `npm:dotenv@16`, `jsr:@std/dotenv`, `https://deno.land/std@0.224.0/dotenv/mod.ts`, `node:util`. */
function moduleOf(specifier) {
    if (/^https:\/\/deno\.land\/std(?:@[\w.]+)?\/dotenv\//.test(specifier))
        return '@std/dotenv';
    return (0,package_name/* packageName */.o)(specifier);
}

;// CONCATENATED MODULE: ./build/src/libraries/schema-parsing.js
/** What schemas let through of an input, with what they put in where nothing is given. */








/** The beginning of `made.by` of everything a schema library makes. */
const SCHEMA = 'schema:';
/** What a schema is made of; null for what is none. */
function optionsIn(schema) {
    if (schema?.kind !== 'foreign' || !schema.made?.by.startsWith(SCHEMA))
        return null;
    return schema.made.options.kind === 'fields' ? schema.made.options : null;
}
/** What `schema` lets through of `input`. A plain object of schemas is a schema of an object. */
function parse(schema, input, node) {
    const options = optionsIn(schema);
    if (!options && schema.kind === 'fields')
        return parsePlain(schema, input, node);
    const shape = options ? options.read('shape') : schema;
    const written = (0,evaluate_text/* knownText */.bG)(shape);
    if (written !== null)
        return withWrittenDefault(written, input, node);
    const given = shape?.kind === 'fields'
        ? parsedObject(shape, input, node)
        : filled(input, options?.read('default') ?? null, node);
    const transform = options?.read('transform');
    if (transform?.kind !== 'function')
        return given;
    return (0,evaluate_options/* mapOptions */.tS)(given, node, (option) => (0,evaluate_calls/* enter */.Ve)(transform, [(0,evaluate_value/* passing */.qO)(() => option, node)], node, 0));
}
/** A plain object: a JSON schema, a schema with its defaults beside it as znv has it, or the shape of an object. */
function parsePlain(schema, input, node) {
    const inner = schema.read('schema');
    if (inner && optionsIn(inner))
        return filled(parse(inner, input, node), byEnvironment(schema.read('defaults'), node), node);
    const shape = shapeOf(schema);
    if (shape && shape !== schema)
        return parsedObject(shape, input, node);
    return isJsonSchema(schema)
        ? filled(input, schema.read('default'), node)
        : parsedObject(schema, input, node);
}
/** The input, or the default where it may be missing. */
function filled(input, fallback, node) {
    return fallback && fallback.kind !== 'constant'
        ? (0,operators/* withDefault */.IQ)(input, () => (0,evaluate_value/* withMark */.kN)(fallback, node, 'default of the schema'), node)
        : input;
}
/** `{ production: 'a', _: 'b' }`: one of them. */
function byEnvironment(defaults, node) {
    if (defaults?.kind !== 'fields')
        return defaults;
    return (0,evaluate_options/* oneOf */.yL)(defaults.names().flatMap((name) => defaults.read(name) ?? []), node);
}
const JSON_TYPES = new Set(['object', 'string', 'number', 'integer', 'boolean', 'array', 'null']);
function isJsonSchema(schema) {
    return JSON_TYPES.has((0,evaluate_text/* knownText */.bG)(schema.read('type')) ?? '');
}
/** The schemas of an object's fields; null for a schema of anything else. */
function shapeOf(schema) {
    const options = optionsIn(schema);
    const shape = options ? options.read('shape') : schema;
    if (shape?.kind !== 'fields')
        return null;
    const properties = isJsonSchema(shape) ? shape.read('properties') : null;
    return properties?.kind === 'fields' ? properties : shape;
}
/** arktype writes defaults into the type: `"string.url = 'https://…'"`. */
function withWrittenDefault(type, input, node) {
    const written = /=\s*(?:'([^']*)'|"([^"]*)")\s*$/.exec(type);
    const value = written?.[1] ?? written?.[2];
    return value === undefined
        ? input
        : (0,operators/* withDefault */.IQ)(input, () => (0,evaluate_value/* text */.Qq)(value, node, 'default of the schema'), node);
}
function parsedObject(shape, input, node) {
    const parts = shape.names().map((written) => {
        // arktype marks optional keys with a question mark.
        const name = written.replace(/\?$/, '');
        return {
            kind: 'property',
            name,
            value: () => parse(shape.read(written) ?? evaluate_value/* UNDEFINED */.ZH, (0,properties/* readMember */.hd)(input, name, node), node),
        };
    });
    return (0,objects/* fieldsOf */.Pf)(parts, node);
}
/** `createEnv({ server, client, runtimeEnv })`: what is not in `runtimeEnv` comes from `process.env`. */
function environmentOf(options, shapes, node) {
    if (options.kind !== 'fields')
        return null;
    const all = shapes.length === 0 ? [options] : shapes.flatMap((name) => options.read(name) ?? []);
    const given = ['runtimeEnv', 'runtimeEnvStrict', 'experimental__runtimeEnv'].flatMap((name) => options.read(name) ?? []);
    const input = (name) => {
        for (const value of given) {
            const found = value.kind === 'fields'
                ? value.read(name)
                : value.kind === 'foreign'
                    ? (0,properties/* readMember */.hd)(value, name, node)
                    : null;
            if (found)
                return found;
        }
        return (0,foreign/* foreign */.V)(null, ['process', 'env', name], node);
    };
    const inherited = options.read('extends');
    const spreads = inherited?.kind === 'list' ? inherited.items : [];
    const own = all.flatMap((schema) => {
        const shape = shapeOf(schema);
        return shape ? shape.names().map((name) => ({ name, schema: shape.read(name) })) : [];
    });
    return (0,objects/* fieldsOf */.Pf)([
        ...spreads.flatMap(evaluate_options/* optionsOf */.cz).map((value) => ({ kind: 'spread', value: () => value })),
        ...own.map(({ name, schema }) => ({
            kind: 'property',
            name,
            value: () => parse(schema ?? evaluate_value/* UNDEFINED */.ZH, input(name), node),
        })),
    ], node);
}

;// CONCATENATED MODULE: ./build/src/libraries/fastify-env.js
/** `@fastify/env`: the environment through a schema, as `fastify.config`. */







const MODULES = new Set(['@fastify/env', 'fastify-env']);
/** The member of a server that the plugin sets; null for any other. */
function fastifyEnvMember(of, name, node, world) {
    if (of.kind !== 'unknown' && of.kind !== 'foreign')
        return null;
    const registered = callsNamed('register', world.program).filter((call) => {
        const [plugin, options] = call.arguments;
        if (!plugin || !options)
            return false;
        const frame = (0,evaluate_frame/* frameAt */.jG)(call, world);
        const value = (0,evaluate/* evaluate */._3)(plugin, frame);
        if (value.kind !== 'foreign' || !MODULES.has(value.module ?? ''))
            return false;
        return name === ((0,evaluate_text/* knownText */.bG)((0,properties/* readMember */.hd)((0,evaluate/* evaluate */._3)(options, frame), 'confKey', call)) ?? 'config');
    });
    const [call] = nearest(registered, (one) => one.getSourceFile().fileName, node);
    const options = call?.arguments[1];
    return call && options ? environmentOf((0,evaluate/* evaluate */._3)(options, (0,evaluate_frame/* frameAt */.jG)(call, world)), ['schema'], call) : null;
}

;// CONCATENATED MODULE: ./build/src/libraries/file-contents.js
/** Files that the program reads and parses itself: `yaml.load(readFileSync('config.yaml', 'utf8'))`. */




/** What gives a file's text. */
const READERS = {
    fs: ['readFileSync', 'readFile', 'promises.readFile'],
    'fs/promises': ['readFile'],
    'fs-extra': ['readFileSync', 'readFile'],
    'graceful-fs': ['readFileSync', 'readFile'],
};
/** What parses a text. */
const PARSERS = {
    '': ['JSON.parse', 'Bun.YAML.parse', 'Bun.TOML.parse'],
    'js-yaml': ['load', 'safeLoad', 'yaml.load'],
    yaml: ['parse', 'YAML.parse'],
    yamljs: ['parse'],
    json5: ['parse', 'JSON5.parse'],
    'jsonc-parser': ['parse'],
    'comment-json': ['parse'],
    toml: ['parse'],
    'smol-toml': ['parse'],
    '@iarna/toml': ['parse', 'TOML.parse'],
    ini: ['parse'],
};
/** What reads and parses in one. */
const LOADERS = {
    'fs-extra': ['readJson', 'readJsonSync', 'readJSON', 'readJSONSync'],
    'load-json-file': ['()', 'loadJsonFile', 'loadJsonFileSync', 'sync'],
    jsonfile: ['readFile', 'readFileSync'],
    yamljs: ['load'],
    'yaml-loader': ['()'],
};
/** The name in `made.by` of a file's text. */
const CONTENT = 'file-content';
/** The text of a file, or its values where it is a settings file; null for other calls. */
function callFileContents(callee, args, node, world) {
    const name = callee.path.join('.') || '()';
    const [first] = args;
    if (callee.made?.by === CONTENT)
        return name === 'toString' || name === 'trim' ? { ...callee, path: [] } : null;
    if (callee.made || !first)
        return null;
    const module = callee.module?.replace(/^(?:npm|node):/, '') ?? '';
    if ((0,own/* own */.Z)(READERS, module)?.includes(name))
        return content(first.value(), node);
    if ((0,own/* own */.Z)(LOADERS, module)?.includes(name))
        return valuesIn(first.value(), node, world);
    const parsed = (0,own/* own */.Z)(PARSERS, module)?.includes(name) ? first.value() : null;
    return parsed?.kind === 'foreign' && parsed.made?.by === CONTENT && parsed.path.length === 0
        ? valuesIn(parsed.made.options, node, world)
        : null;
}
function content(path, node) {
    return { kind: 'foreign', module: 'fs', path: [], made: { by: CONTENT, options: path }, node, trail: [] };
}
/** What the settings file at a path says; nothing where no such file was read. */
function valuesIn(path, node, world) {
    const isThere = world.environment.settings.all.some(({ location }) => isNamed(location.file, path, node));
    if (!isThere || path === evaluate_value/* UNDEFINED */.ZH)
        return null;
    return configuredObject({
        layers: [],
        isOwn: ({ location }) => isNamed(location.file, path, node),
        variables: () => [],
        isOpen: true,
    }, [], node, world);
}

;// CONCATENATED MODULE: ./build/src/libraries/form-defaults.js
/** Fields that a platform asks its users for, n8n's credentials: what the form suggests is mostly what they leave. */







/** How an expression names a field of whichever form the request is sent with. */
const FIELD = /^\$credentials(?:\?)?\.([\w$]+)$/;
/** What a field named in an expression may hold; null when it is none, or no form suggests anything. */
function namedField(expression, node, world) {
    const field = FIELD.exec(expression)?.[1];
    return field === undefined ? null : suggested(null, field, node, world);
}
/** `this.getCredentials('pleoApi')`: an object with the fields of that form. */
function callForm(callee, args, node, world) {
    const form = (0,evaluate_text/* knownText */.bG)(args[0]?.value());
    if (callee.made?.by !== 'n8n' || callee.path.join('.') !== 'getCredentials' || form === null)
        return null;
    const rest = (0,evaluate_value/* unknown */.L5)('call', `the credential "${form}"`, node);
    const spread = (0,objects/* fieldsOf */.Pf)([{ kind: 'spread', value: () => rest }], node);
    return { ...spread, read: (name) => suggested(form, name, node, world) ?? spread.read(name) };
}
/** The values that forms suggest for a field, or something else. */
function suggested(form, field, node, world) {
    const values = world.program.opened
        .flatMap(({ classes }) => classes)
        .filter((made) => isForm(made, form))
        .flatMap((made) => fieldsIn(made, world))
        .filter((item) => (0,evaluate_text/* knownText */.bG)(item.read('name')) === field)
        .flatMap(valuesOf);
    const hole = (0,evaluate_value/* unknown */.L5)('parameter', `$credentials.${field}`, node);
    return values.length > 0 ? (0,evaluate_options/* oneOf */.yL)([...values, hole], node) : null;
}
function isForm(made, form) {
    const name = initialOf(made, 'name');
    return name !== null && typescript.ts.isStringLiteralLike(name) && (form === null || name.text === form);
}
function fieldsIn(made, world) {
    const properties = initialOf(made, 'properties');
    if (!properties)
        return [];
    const value = (0,evaluate/* evaluate */._3)(properties, (0,evaluate_frame/* frameAt */.jG)(properties, world));
    return value.kind === 'list' ? value.items.filter((item) => item.kind === 'fields') : [];
}
/** What a field suggests: its default, and what may be chosen. */
function valuesOf(field) {
    const choices = field.read('options');
    const chosen = choices?.kind === 'list' ? choices.items : [];
    const values = [
        field.read('default'),
        ...chosen.map((item) => (item.kind === 'fields' ? item.read('value') : null)),
    ];
    return values.flatMap((value) => value && (0,evaluate_options/* optionsOf */.cz)(value).every((option) => option.kind === 'text' && option.pieces.length > 0)
        ? [(0,evaluate_value/* withMark */.kN)(value, field.node, 'suggested here')]
        : []);
}
function initialOf(made, name) {
    for (const member of made.members) {
        if (typescript.ts.isPropertyDeclaration(member) && (0,typescript/* propertyNameText */.CC)(member.name) === name)
            return member.initializer ?? null;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/libraries/hooks.js
/** Data hooks: they call a function of the repository with a key, and the key is often the address. */








const SWR = { '()': 'key', preload: 'key', useSWR: 'key' };
const QUERY = {
    useQuery: 'query',
    useInfiniteQuery: 'query',
    useSuspenseQuery: 'query',
    useSuspenseInfiniteQuery: 'query',
    usePrefetchQuery: 'query',
    createQuery: 'query',
    createInfiniteQuery: 'query',
    injectQuery: 'query',
    queryOptions: 'query',
    infiniteQueryOptions: 'query',
};
/** By module, then by name. */
const hooks_TABLES = {
    swr: SWR,
    'swr/immutable': SWR,
    'swr/infinite': SWR,
    'swr/mutation': SWR,
    '@tanstack/react-query': QUERY,
    '@tanstack/vue-query': QUERY,
    '@tanstack/svelte-query': QUERY,
    '@tanstack/solid-query': QUERY,
    '@tanstack/angular-query-experimental': QUERY,
    'react-query': QUERY,
};
/** The option that holds the function, and the one that holds the key. */
const FUNCTION = 'queryFn';
const KEY = 'queryKey';
/** The function that a hook calls, with its key bound. */
function enteredByHook(callee, args, node) {
    const hook = hookOf(callee);
    const [first, second] = args;
    if (!hook || !first)
        return null;
    const given = second && (0,enters/* functionIn */.K)(second.value());
    if (given) {
        const key = () => hooks_keyOf(first.value(), node);
        return hook === 'key'
            ? { ...given, bound: keyArguments(key, given, node) }
            : { ...given, bound: [(0,evaluate_value/* passing */.qO)(() => contextOf(key(), node), node)] };
    }
    if (hook === 'key')
        return null;
    const options = first.value();
    const fn = (0,enters/* functionIn */.K)((0,properties/* readMember */.hd)(options, FUNCTION, node));
    return fn && { ...fn, bound: [(0,evaluate_value/* passing */.qO)(() => contextOf((0,properties/* readMember */.hd)(options, KEY, node), node), node)] };
}
/** What a hook passes to a `queryFn` that is written among its options. */
function passedToQuery(callee, args, property, index, node) {
    const [options] = args;
    if (hookOf(callee) !== 'query' || property !== FUNCTION || index !== 0 || !options)
        return null;
    return contextOf((0,properties/* readMember */.hd)(options.value(), KEY, node), node);
}
function hookOf(callee) {
    if (callee.made)
        return null;
    return (0,own/* own */.Z)((0,own/* own */.Z)(hooks_TABLES, callee.module ?? ''), callee.path.join('.') || '()') ?? null;
}
/** A key may be a function that gives it; where it is nothing, nothing is asked for. */
function hooks_keyOf(key, node) {
    const known = (0,evaluate_options/* mapOptions */.tS)(key, node, (option) => option.kind === 'function'
        ? (0,evaluate_calls/* enter */.Ve)(option, [opaque('index', node), opaque('previous', node)], node, 0)
        : option);
    const asked = (0,evaluate_options/* optionsOf */.cz)(known).filter((option) => option.kind !== 'constant');
    return asked.length > 0 ? (0,evaluate_options/* oneOf */.yL)(asked, node, known.kind === 'one-of' && known.every) : known;
}
/** SWR 1 spreads a list over the parameters, SWR 2 passes it whole. */
function keyArguments(key, fn, node) {
    const [first, ...others] = fn.node.parameters;
    const isSpread = first && others.length > 0 && typescript.ts.isIdentifier(first.name) && key().kind === 'list';
    return isSpread ? [{ ...(0,evaluate_value/* passing */.qO)(key, node), spread: true }] : [(0,evaluate_value/* passing */.qO)(key, node)];
}
function contextOf(key, node) {
    const rest = (0,evaluate_value/* unknown */.L5)('answer', 'context', node);
    return (0,objects/* fieldsOf */.Pf)([
        { kind: 'spread', value: () => rest },
        { kind: 'property', name: KEY, value: () => key },
    ], node);
}
function opaque(name, node) {
    return (0,evaluate_value/* passing */.qO)(() => (0,properties/* eachItem */.X_)((0,evaluate_value/* unknown */.L5)('answer', name, node), node), node);
}

// EXTERNAL MODULE: ./build/src/evaluate/types.js
var types = __webpack_require__(9349);
;// CONCATENATED MODULE: ./build/src/libraries/container-tables.js
/** Containers: what registers in them, what asks them, and which decorators tell what they put where. One table each. */
const recipe = { token: 0, gives: 'recipe', at: 1 };
const whole = { token: -1, gives: 'recipe', at: 0 };
const value = { token: 0, gives: 'value', at: 1 };
const bound = { token: 0, at: 0, after: ['bind', 'rebind', 'bindSync', 'rebindSync', 'service'] };
const containerTables = [
    {
        name: 'nest',
        from: ['@nestjs/common', '@nestjs/core', '@nestjs/testing'],
        injects: ['Inject'],
        methods: ['get', 'resolve'],
        makes: [
            'NestFactory.create',
            'NestFactory.createApplicationContext',
            'NestFactory.createMicroservice',
            'ModuleRef',
            'INestApplication',
            'INestApplicationContext',
        ],
        delays: ['forwardRef'],
    },
    {
        name: 'angular',
        from: ['@angular/core', '@angular/platform-browser', 'injection-js'],
        injects: ['Inject'],
        asks: ['inject'],
        methods: ['get', 'injector.get'],
        makes: [
            'Injector',
            'EnvironmentInjector',
            'Injector.create',
            'createEnvironmentInjector',
            'ApplicationRef',
        ],
        delays: ['forwardRef'],
    },
    {
        name: 'tsyringe',
        from: ['tsyringe', '@launchtray/tsyringe-async'],
        injects: ['inject', 'injectWithTransform'],
        asks: ['container.resolve'],
        methods: ['resolve'],
        makes: ['DependencyContainer', 'container.createChildContainer'],
        delays: ['delay'],
        registers: {
            register: recipe,
            registerInstance: value,
            registerSingleton: { token: 0, gives: 'class', at: 1 },
            registerType: { token: 0, gives: 'existing', at: 1 },
        },
    },
    {
        name: 'inversify',
        from: [
            'inversify',
            '@inversifyjs/core',
            '@inversifyjs/container',
            'inversify-react',
            '@loopback/core',
            '@loopback/context',
        ],
        injects: ['inject'],
        methods: ['get', 'getAsync', 'resolve', 'resolveAsync', 'getSync'],
        makes: [
            'new Container',
            'Container',
            'interfaces.Container',
            'interfaces.Context.container',
            'Context',
            'Application',
        ],
        registers: {
            to: { ...bound, gives: 'class' },
            toConstantValue: { ...bound, gives: 'value' },
            toDynamicValue: { ...bound, gives: 'factory' },
            toFactory: { ...bound, gives: 'factory' },
            toProvider: { ...bound, gives: 'factory' },
            toConstructor: { ...bound, gives: 'value' },
            toFunction: { ...bound, gives: 'value' },
            toService: { ...bound, gives: 'existing' },
            toAlias: { ...bound, gives: 'existing' },
            toClass: { ...bound, gives: 'class' },
            toResolvedValue: { ...bound, gives: 'factory' },
            toSelf: { ...bound, gives: 'self' },
        },
    },
    {
        name: 'typedi',
        from: ['typedi'],
        injects: ['Inject'],
        asks: ['Container.get', 'get', 'default.get'],
        methods: ['get'],
        makes: ['Container.of', 'ContainerInstance'],
        registers: { set: value },
    },
    {
        name: 'awilix',
        from: ['awilix', '@fastify/awilix', 'fastify-awilix', 'awilix-express', 'awilix-koa'],
        asks: ['diContainer.resolve', 'diContainerClassic.resolve'],
        methods: ['resolve', 'build'],
        makes: ['createContainer', 'AwilixContainer'],
        registers: {
            register: { token: -1, gives: 'names', at: 0 },
            loadModules: { token: -1, gives: 'files', at: 0 },
        },
    },
    {
        name: 'needle',
        from: ['@needle-di/core'],
        asks: ['inject', 'injectAsync'],
        methods: ['get', 'getAsync'],
        makes: ['new Container'],
        registers: { bind: whole },
    },
    {
        name: 'midway',
        from: ['@midwayjs/core', '@midwayjs/decorator'],
        injects: ['Inject'],
        registers: { registerObject: value },
    },
    {
        name: 'vue',
        from: ['vue', '@vue/composition-api', '@nuxt/bridge', '@vue/runtime-core'],
        injects: ['Inject'],
        asks: ['inject'],
        receivers: ['app', 'vueApp', 'nuxtApp'],
        registers: { provide: value },
    },
    {
        name: 'react',
        from: ['react', 'preact', 'preact/hooks', 'solid-js', 'use-context-selector', 'hono/jsx'],
        asks: ['useContext', 'use'],
    },
    {
        name: 'svelte',
        from: ['svelte'],
        asks: ['getContext'],
        registers: { setContext: value },
    },
];
/** Properties of a recipe, whoever's: `{ provide, useValue }`, typedi's `{ id, value }`, tsyringe's `{ token, useClass }`. */
const RECIPE = {
    token: ['provide', 'id', 'token'],
    value: ['useValue', 'value'],
    class: ['useClass', 'type'],
    existing: ['useExisting', 'useToken'],
    factory: ['useFactory', 'factory'],
    arguments: ['inject', 'deps'],
};
/** Decorators of classes that a container makes, by any of these packages. */
const MAKERS = /^(?:@nestjs\/|@angular\/|tsyringe$|@launchtray\/|inversify|@inversifyjs\/|typedi$|@loopback\/|@midwayjs\/|injection-js$|routing-controllers|type-graphql$|nest-commander$|bullmq|@needle-di\/)/;

// EXTERNAL MODULE: ./build/src/evaluate/bindings.js + 5 modules
var bindings = __webpack_require__(1058);
;// CONCATENATED MODULE: ./build/src/libraries/point.js
/** Where something is injected: the token that a decorator or a type names there. */






/** The name in `made.by` of decorators that tell a token. */
const INJECTS = 'injects';
/** Tokens are the same in each world. */
const decorated = new WeakMap();
const typed = new WeakMap();
/** The token that a decorator names; null without one. */
function decoratedToken(at, world) {
    let token = decorated.get(at);
    if (token === undefined) {
        token = readToken(at, world);
        decorated.set(at, token);
    }
    return token;
}
function readToken(at, world) {
    for (const { expression } of decoratorsOf(at)) {
        const value = (0,evaluate/* evaluate */._3)(expression, (0,evaluate_frame/* frameAt */.jG)(expression, world));
        if (value.kind !== 'foreign' || value.made?.by !== INJECTS)
            continue;
        const { options } = value.made;
        if ((0,evaluate_options/* optionsOf */.cz)(options).some((option) => option.kind !== 'constant'))
            return options;
        return at.type ? typeToken(at.type, world) : null;
    }
    return null;
}
/** The decorators of a parameter, property or class. */
function decoratorsOf(node) {
    return typescript.ts.canHaveDecorators(node) ? (typescript.ts.getDecorators(node) ?? []) : [];
}
/** Whether nothing may be there. */
function isOptional(at) {
    return decoratorsOf(at).some(({ expression }) => /^optional\b/i.test(expression.getText()));
}
/** The class, or the thing of a package, that a type names. */
function typeToken(type, world) {
    let token = typed.get(type);
    if (token === undefined) {
        token = readType(type, world);
        typed.set(type, token);
    }
    return token;
}
function readType(type, world) {
    if (typescript.ts.isUnionTypeNode(type))
        return type.types[0] ? typeToken(type.types[0], world) : null;
    if (!typescript.ts.isTypeReferenceNode(type) || !typescript.ts.isIdentifier(type.typeName))
        return null;
    const declaration = (0,syntax_declaration/* findDeclaration */.MC)(type.typeName.text, type);
    if (declaration?.kind !== 'class' && declaration?.kind !== 'import')
        return null;
    const value = (0,bindings/* declaredValue */.GW)(declaration, type, (0,evaluate_frame/* openFrame */.Ys)(null, world));
    return value.kind === 'class' || value.kind === 'foreign' ? value : null;
}

// EXTERNAL MODULE: ./build/src/model/first-letter.js
var first_letter = __webpack_require__(3879);
// EXTERNAL MODULE: ./build/src/syntax/exports.js
var syntax_exports = __webpack_require__(2683);
;// CONCATENATED MODULE: ./build/src/libraries/recipes.js
/** What a registration stands for: `useValue`, `useClass`, `useFactory` … and the same under other libraries' names. */






/** The token of a recipe; null when it names none. */
function tokenIn(recipe) {
    return first(recipe, RECIPE.token);
}
/** What a recipe stands for; null when it says nothing. */
function madeByRecipe(recipe, asker, world) {
    const value = first(recipe, RECIPE.value);
    if (value)
        return value;
    const factory = first(recipe, RECIPE.factory);
    if (factory)
        return recipes_made('factory', factory, asker, world, first(recipe, RECIPE.arguments));
    const existing = first(recipe, RECIPE.existing);
    if (existing)
        return recipes_made('existing', existing, asker, world);
    const type = first(recipe, RECIPE.class);
    return type && recipes_made('class', type, asker, world);
}
/** What `given` stands for, given this way. */
function recipes_made(gives, given, asker, world, tokens = null) {
    switch (gives) {
        case 'value':
            return given;
        case 'existing':
        case 'self':
            return ask(given, asker, world);
        case 'class':
            return (0,evaluate_options/* mapOptions */.tS)(given, asker.node, (option) => option.kind === 'class' ? (ask(option, asker, world) ?? option) : option);
        case 'factory':
            return (0,evaluate_options/* mapOptions */.tS)(given, asker.node, (option) => option.kind === 'function'
                ? (0,evaluate_calls/* enter */.Ve)(option, argumentsFor(option, tokens, asker, world), asker.node, 0)
                : option);
        case 'recipe':
            return firstOf((0,evaluate_options/* optionsOf */.cz)(given), (option) => {
                if (option.kind === 'class')
                    return ask(option, asker, world);
                return option.kind === 'fields' ? madeByRecipe(option, asker, world) : null;
            });
    }
}
/** What a factory is called with: what its tokens stand for, else what its parameters are declared as, else the container. */
function argumentsFor(fn, tokens, asker, world) {
    const { node } = asker;
    const { parameters } = fn.node;
    if (tokens?.kind !== 'list')
        return parameters.map((parameter) => (0,evaluate_value/* passing */.qO)(() => argumentFor(parameter, world) ?? askedContainer(node), node));
    return tokens.items.map((token, index) => {
        const name = parameters[index]?.name.getText() ?? 'injected';
        return (0,evaluate_value/* passing */.qO)(() => ask(tokenOf(token), asker, world) ?? (0,evaluate_value/* unknown */.L5)('parameter', name, node), node);
    });
}
/** Angular's `[new Optional(), TOKEN]` and Nest's `{ token, optional }`. */
function tokenOf(token) {
    if (token.kind === 'fields')
        return token.read('token') ?? token;
    return token.kind === 'list' ? (token.items.at(-1) ?? token) : token;
}
function first(recipe, names) {
    return firstOf(names, (name) => recipe.read(name));
}
function firstOf(items, of) {
    for (const item of items) {
        const value = of(item);
        if (value)
            return value;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/libraries/awilix.js
/** awilix: things registered by name, and the cradle that hands them out, https://github.com/jeffijoe/awilix */














/** The name in `made.by` of what says how something is made. */
const RESOLVER = 'awilix-resolver';
const RESOLVERS = {
    asValue: 'value',
    asClass: 'class',
    asFunction: 'factory',
    aliasTo: 'existing',
};
/** `asClass(X)` and what is chained to it; null for other calls. */
function callResolver(callee, args, node) {
    // `.singleton()`, `.scoped()`, `.disposer(…)` say how long it lives.
    if (callee.made)
        return callee.made.by === RESOLVER ? { ...callee, path: [] } : null;
    const gives = callee.module === 'awilix' ? (0,own/* own */.Z)(RESOLVERS, callee.path.join('.')) : undefined;
    const [given] = args;
    if (!gives || !given)
        return null;
    const options = (0,objects/* fieldsOf */.Pf)([
        { kind: 'property', name: 'gives', value: () => (0,evaluate_value/* text */.Qq)(gives) },
        { kind: 'property', name: 'given', value: given.value },
    ], node);
    return { ...callee, path: [], made: { by: RESOLVER, options }, node };
}
/** The names that `container.register(…)` gives. */
function registeredNames(call, world) {
    const [first, second] = (0,evaluate_calls/* argumentsOf */.aX)(call, (0,evaluate_frame/* frameAt */.jG)(call, world));
    if (!first)
        return [];
    const names = first.value();
    const name = (0,evaluate_text/* knownText */.bG)(names);
    if (name !== null && second)
        return cradled(name, second.value(), call);
    if (names.kind !== 'fields')
        return [];
    return names.names().flatMap((property) => {
        const resolver = names.read(property);
        return resolver ? cradled(property, resolver, call) : [];
    });
}
function cradled(name, resolver, node) {
    if (resolver.kind !== 'foreign' || resolver.made?.by !== RESOLVER)
        return [];
    const { options } = resolver.made;
    const gives = options.kind === 'fields' ? (0,evaluate_text/* knownText */.bG)(options.read('gives')) : null;
    const given = options.kind === 'fields' ? options.read('given') : null;
    const way = Object.values(RESOLVERS).find((candidate) => candidate === gives);
    return way && given ? [entry(name, way, given, node)] : [];
}
function entry(name, gives, given, node) {
    const asker = { node, modules: [] };
    const isMade = gives === 'class' || gives === 'factory';
    const takes = isMade && (given.kind === 'class' || given.kind === 'function') ? given.node : null;
    return { name, node, takes, make: (world) => recipes_made(gives, given, asker, world) };
}
/** `container.loadModules(['services/*.js'])`: what the files of these folders export, by their names. */
function loadedNames(call, units, world) {
    const [patterns] = (0,evaluate_calls/* argumentsOf */.aX)(call, (0,evaluate_frame/* frameAt */.jG)(call, world));
    const folders = (0,evaluate_options/* optionsOf */.cz)(patterns?.value() ?? (0,evaluate_value/* text */.Qq)(''))
        .flatMap((option) => (option.kind === 'list' ? option.items : [option]))
        .flatMap((item) => (item.kind === 'list' ? (item.items[0] ?? []) : item))
        .flatMap((item) => folderOf(item));
    return units.flatMap((unit) => {
        if (!folders.some((folder) => `/${unit.file}`.includes(`/${folder}/`)))
            return [];
        const exported = defaultExport(unit, world);
        const base = unit.file
            .split('/')
            .at(-1)
            ?.replace(/\.[cm]?[jt]sx?$/, '') ?? '';
        const name = base.replace(/[-_.]+(\w)/g, (_all, letter) => letter.toUpperCase());
        if (exported?.kind === 'class')
            return [entry((0,first_letter/* lowerFirst */.o)(name), 'class', exported, call)];
        return exported?.kind === 'function' ? [entry((0,first_letter/* lowerFirst */.o)(name), 'factory', exported, call)] : [];
    });
}
/** The last folder that a pattern names before it gets vague. */
function folderOf(pattern) {
    const written = pattern.kind === 'text' ? pattern.pieces.filter((piece) => typeof piece === 'string').join('') : '';
    const folders = (written.split('*')[0] ?? '').split('/').filter((part) => /^[\w-]+$/.test(part));
    return folders.length > 0 && written.includes('*') ? [folders.join('/')] : [];
}
function defaultExport(unit, world) {
    const whole = (0,syntax_exports/* wholeExport */.A6)(unit);
    if (whole)
        return (0,evaluate/* evaluate */._3)(whole, (0,evaluate_frame/* openFrame */.Ys)(null, world));
    const target = (0,syntax_exports/* findExport */.Sc)(unit, 'default', world.program);
    if (target?.kind === 'expression')
        return (0,evaluate/* evaluate */._3)(target.node, (0,evaluate_frame/* openFrame */.Ys)(null, world));
    if (target?.kind !== 'declaration')
        return null;
    return (0,bindings/* declaredValue */.GW)(target.declaration, unit.source.endOfFileToken, (0,evaluate_frame/* openFrame */.Ys)(null, world));
}
/** What a class or function that takes the cradle gets as this parameter: all of it, or the thing of its name. */
function cradleArgument(parameter, asker, world) {
    const { name } = parameter;
    const named = typescript.ts.isIdentifier(name) ? askRegistered((0,evaluate_value/* text */.Qq)(name.text), asker, world) : null;
    if (named)
        return named;
    return parameter.parent.parameters[0] === parameter ? cradle(asker, world) : null;
}
function cradle(asker, world) {
    return (0,objects/* fieldsOf */.Pf)([], asker.node, {
        read: (name) => askRegistered((0,evaluate_value/* text */.Qq)(name), asker, world),
        rest: () => (0,evaluate_value/* unknown */.L5)('parameter', 'cradle', asker.node),
    });
}

;// CONCATENATED MODULE: ./build/src/libraries/tokens.js
/** What containers know things by: texts, symbols, classes, `InjectionToken`s, things of packages. */





/** The name in `made.by` of symbols and token objects. */
const TOKEN = 'injection-token';
/** Packages whose `createContext` makes a token, with what stands for it when no provider is around. */
const CONTEXTS = new Set(['react', 'preact', 'solid-js', 'use-context-selector', 'hono/jsx']);
/** The option that holds what stands for a context. */
const DEFAULT = 'default';
/** Constructors of token objects. */
const TOKENS = {
    '@angular/core': ['InjectionToken', 'OpaqueToken'],
    typedi: ['Token'],
    '@needle-di/core': ['InjectionToken'],
    'injection-js': ['InjectionToken', 'OpaqueToken'],
};
/** A symbol or a token object that the call makes; null for other calls. */
function madeToken(callee, args, node) {
    if (callee.made)
        return null;
    const name = callee.path.join('.');
    if (callee.module === null) {
        if (name === 'Symbol')
            return token(callee, [], node);
        if (name !== 'Symbol.for')
            return null;
        return token(callee, args.slice(0, 1), node);
    }
    if (CONTEXTS.has(callee.module) && name === 'createContext')
        return token(callee, [], node, args[0], DEFAULT);
    if (!typescript.ts.isNewExpression(node) || !(0,own/* own */.Z)(TOKENS, callee.module)?.includes(name))
        return null;
    return token(callee, [], node, args[1]);
}
function token(callee, shared, node, given, as = null) {
    const [name] = shared;
    const parts = [
        ...(name ? [{ kind: 'property', name: 'shared', value: name.value }] : []),
        ...(given && as === null ? [{ kind: 'spread', value: given.value }] : []),
        ...(given && as !== null ? [{ kind: 'property', name: as, value: given.value }] : []),
    ];
    return { ...callee, path: [], made: { by: TOKEN, options: (0,objects/* fieldsOf */.Pf)(parts, node) }, node };
}
/** The key of a token; null for what is none, or not known. */
function tokenKey(value) {
    if (value.kind === 'class' || value.kind === 'function')
        return value.node;
    if (value.kind === 'foreign') {
        if (!value.made)
            return `foreign ${value.module ?? ''} ${value.path.join('.')}`;
        if (value.made.options.kind !== 'fields' || value.path.length > 0)
            return null;
        if (value.made.by !== TOKEN)
            return value.made.options.node;
        const shared = (0,evaluate_text/* knownText */.bG)(value.made.options.read('shared'));
        return shared === null ? value.made.options.node : `symbol ${shared}`;
    }
    const written = (0,evaluate_text/* knownText */.bG)(value);
    return written === null ? null : textKey(written);
}
/** Kept apart from the keys of classes and symbols. */
function textKey(name) {
    return `text ${name}`;
}
/** What stands for a token that nobody provides: `new InjectionToken('…', { factory })`, `createContext(…)`; or null. */
function fallbackOf(value, node) {
    if (value.kind !== 'foreign' || value.made?.by !== TOKEN || value.made.options.kind !== 'fields')
        return null;
    const factory = value.made.options.read('factory');
    if (factory?.kind === 'function')
        return (0,evaluate_calls/* enter */.Ve)(factory, [], node, 0);
    const given = value.made.options.read(DEFAULT);
    return given && given.kind !== 'constant' ? given : null;
}

;// CONCATENATED MODULE: ./build/src/libraries/configurable-modules.js
/** Nest's `ConfigurableModuleBuilder`: a base class whose static methods provide options under a token. */







/** The names in `made.by`. */
const BUILDER = 'nest-module-builder';
const BASE = 'nest-configurable-module';
/** A builder, and what its methods give; null for other calls. */
function callModuleBuilder(callee, node) {
    const { made } = callee;
    if (made?.by === BUILDER)
        return callee.path.join('.') === 'build' ? built(callee, node) : { ...callee, path: [] };
    if (made || !typescript.ts.isNewExpression(node) || callee.path.join('.') !== 'ConfigurableModuleBuilder')
        return null;
    if (!callee.module?.startsWith('@nestjs/'))
        return null;
    return { ...callee, path: [], made: { by: BUILDER, options: (0,objects/* fieldsOf */.Pf)([], node) }, node };
}
function built({ made, ...callee }, node) {
    const options = made?.options ?? evaluate_value/* UNDEFINED */.ZH;
    const part = (name, by) => ({
        kind: 'property',
        name,
        value: () => ({ ...callee, path: [], made: { by, options } }),
    });
    return (0,objects/* fieldsOf */.Pf)([part('ConfigurableModuleClass', BASE), part('MODULE_OPTIONS_TOKEN', TOKEN)], node);
}
/** The calls in a file that give a module its options. */
function configuredModules(unit, world) {
    return unit.calls.flatMap((call) => {
        const callee = typescript.ts.isCallExpression(call) ? (0,typescript/* skipWrappers */.s_)(call.expression) : null;
        if (!callee || !typescript.ts.isCallExpression(call) || !typescript.ts.isPropertyAccessExpression(callee))
            return [];
        if (!typescript.ts.isIdentifier(callee.expression) || !/^[A-Z]/.test(callee.expression.text))
            return [];
        if ((0,evaluate_calls/* argumentsOf */.aX)(call, (0,evaluate_frame/* frameAt */.jG)(call, world)).length === 0)
            return [];
        const token = tokenOfModule(callee.expression, world);
        return token ? [{ call, token, isRecipe: callee.name.text.endsWith('Async') }] : [];
    });
}
/** The token of the base class that a module extends; null for other classes. */
function tokenOfModule(name, world) {
    const of = (0,evaluate/* evaluate */._3)(name, (0,evaluate_frame/* frameAt */.jG)(name, world));
    const heritage = of.kind === 'class' ? of.node.heritageClauses?.[0]?.types[0] : undefined;
    const base = heritage ? (0,evaluate/* evaluate */._3)(heritage.expression, (0,evaluate_frame/* frameAt */.jG)(heritage, world)) : null;
    if (base?.kind !== 'foreign' || base.made?.by !== BASE)
        return null;
    return { ...base, made: { by: TOKEN, options: base.made.options } };
}

;// CONCATENATED MODULE: ./build/src/libraries/modules.js
/** Modules of Nest and Angular: which classes each lists, what it imports, and which HTTP options it gives its own. */




/** The name in `made.by` of a configured `HttpModule`, and of Nest's client. */
const HTTP_MODULE = 'nest-http-module';
const HTTP_CLIENT = 'nest-http';
const MEMBERS = ['providers', 'controllers', 'declarations', 'viewProviders', 'bootstrap'];
/** Reads the options of a module's decorator, and of dynamic modules among its imports. */
function readModule(node, options, found, isDecorated = true) {
    const imports = [];
    const http = [];
    for (const item of itemsOf(options.read('imports'))) {
        if (item.kind === 'class')
            imports.push(item.node);
        if (isHttpModule(item))
            http.push(item);
        const dynamic = item.kind === 'fields' ? item.read('module') : null;
        if (item.kind !== 'fields' || dynamic?.kind !== 'class')
            continue;
        imports.push(dynamic.node);
        // A module that gives itself as a dynamic one is read once more with what it is told.
        if (found.length < MAX_FACTS)
            readModule(dynamic.node, item, found, false);
    }
    const members = MEMBERS.flatMap((name) => itemsOf(options.read(name)));
    found.push({
        node,
        recipes: members.flatMap((item) => (item.kind === 'fields' ? [item] : [])),
        members: [
            ...members.flatMap((item) => (item.kind === 'class' ? [item.node] : [])),
            ...(isDecorated ? [node] : []),
        ],
        imports: [
            ...imports,
            ...itemsOf(options.read('exports')).flatMap((i) => (i.kind === 'class' ? [i.node] : [])),
        ],
        http,
        exportsHttp: itemsOf(options.read('exports')).some(isHttpModule),
    });
}
const MAX_FACTS = 10_000;
/** The items of nested lists; functions such as `forwardRef`'s are looked into. */
function itemsOf(value, depth = 0) {
    if (!value || depth > 8)
        return [];
    return (0,evaluate_options/* optionsOf */.cz)(value).flatMap((option) => {
        if (option.kind === 'list')
            return option.items.flatMap((item) => itemsOf(item, depth + 1));
        if (option.kind === 'function')
            return itemsOf((0,evaluate_calls/* enter */.Ve)(option, [], option.node, 0), depth + 1);
        return [option];
    });
}
/** Nest's `HttpModule`, as it is or configured. */
function isHttpModule(value) {
    if (value.kind !== 'foreign')
        return false;
    return value.made?.by === HTTP_MODULE || (value.path.join('.') === 'HttpModule' && value.module !== null);
}
class ModuleGraph {
    #facts = new Map();
    #listing = new Map();
    constructor(all) {
        for (const facts of all) {
            (0,append/* append */.B)(this.#facts, facts.node, facts);
            for (const member of facts.members) {
                const listing = this.#listing.get(member) ?? new Set();
                this.#listing.set(member, listing.add(facts.node));
            }
        }
    }
    /** The modules that list a class. */
    modulesOf(node) {
        return [...(this.#listing.get(node) ?? [])];
    }
    /** Modules that are imported by these, directly or not. */
    reachedFrom(modules) {
        const reached = new Set();
        const queue = [...modules];
        for (let node = queue.pop(); node; node = queue.pop()) {
            for (const { imports } of this.#facts.get(node) ?? []) {
                for (const imported of imports)
                    if (!reached.has(imported))
                        queue.push(imported);
                for (const imported of imports)
                    reached.add(imported);
            }
        }
        return reached;
    }
    /** Nest's `HttpService` as members of these modules get it. */
    httpService(modules, node) {
        const given = modules.flatMap((module) => this.#httpOf(module, new Set()));
        const options = given.flatMap((http) => (http.made ? [http.made.options] : []));
        const parts = options.length > 0 ? [{ kind: 'spread', value: () => (0,evaluate_options/* oneOf */.yL)(options, node) }] : [];
        const trail = given.flatMap((http) => http.trail);
        const made = { by: HTTP_CLIENT, options: (0,objects/* fieldsOf */.Pf)(parts, node) };
        return { kind: 'foreign', module: '@nestjs/axios', path: [], made, node, trail };
    }
    #httpOf(module, seen) {
        if (seen.has(module))
            return [];
        seen.add(module);
        const all = this.#facts.get(module) ?? [];
        const own = all.flatMap(({ http }) => http);
        if (own.length > 0)
            return own;
        const exported = all
            .flatMap(({ imports }) => imports)
            .filter((imported) => this.#facts.get(imported)?.some(({ exportsHttp }) => exportsHttp));
        return exported.flatMap((imported) => this.#httpOf(imported, seen));
    }
}

// EXTERNAL MODULE: ./build/src/files/context.js
var files_context = __webpack_require__(6701);
;// CONCATENATED MODULE: ./build/src/libraries/registering.js
/** One file's syntax that may register something in a container, found once, whoever's container it is. */






const NOTHING = { decorated: [], recipes: [], calls: [], provided: [], named: new Set() };
const known = new WeakMap();
/** What a file may register. Tests register what they like: it says nothing of the program. */
function registeringSyntax(unit) {
    let found = known.get(unit);
    if (!found) {
        const context = (0,files_context/* contextOf */.V)(unit.file);
        found = context === 'test' || context === 'story' ? NOTHING : registering_read(unit);
        known.set(unit, found);
    }
    return found;
}
const registering_byName = new Map();
for (const table of containerTables) {
    for (const [name, how] of Object.entries(table.registers ?? {}))
        (0,append/* append */.B)(registering_byName, name, { table, how });
}
/** Calls that make a module for tests only, in whatever file. */
const TESTING = new Set(['createTestingModule', 'configureTestingModule', 'overrideProvider']);
function registering_read(unit) {
    const decorated = [];
    const calls = [];
    for (const call of unit.calls) {
        if (!typescript.ts.isCallExpression(call))
            continue;
        const { parent, arguments: args } = call;
        if (typescript.ts.isDecorator(parent) && typescript.ts.isClassLike(parent.parent) && args.length > 0 && isTelling(call))
            decorated.push({ call, owner: parent.parent });
        for (const { table, how } of registering_byName.get((0,source_unit/* calleeName */.wt)(call) ?? '') ?? [])
            calls.push({ call, table, how });
    }
    return {
        decorated,
        recipes: recipesIn(unit.source),
        calls,
        provided: providedIn(unit.source),
        named: namedIn(unit),
    };
}
/** Decorators that make a class a module, or give it providers of its own. */
const registering_MODULES = new Set(['Module', 'NgModule', 'Component', 'Directive']);
/** Decorators that may say how their own class is made. */
const OWN = new Set(['Injectable', 'Service', 'injectable', 'service']);
function isTelling(call) {
    const name = (0,source_unit/* calleeName */.wt)(call) ?? '';
    return registering_MODULES.has(name) || OWN.has(name);
}
function namedIn({ source }) {
    return new Set(containerTables.filter(({ from, receivers }) => [...from, ...(receivers ?? [])].some((name) => source.text.includes(name))));
}
function providedIn(source) {
    if (!/<[\w.]*(?:Context|Provider)\b/.test(source.text))
        return [];
    const found = [];
    for (const node of (0,nodes_in/* nodesIn */.O)(source)) {
        if (!typescript.ts.isJsxOpeningElement(node) && !typescript.ts.isJsxSelfClosingElement(node))
            continue;
        const value = givenValue(node);
        const { tagName } = node;
        const isMember = typescript.ts.isPropertyAccessExpression(tagName) && tagName.name.text === 'Provider';
        const context = isMember ? tagName.expression : tagName;
        if (value && typescript.ts.isExpression(context))
            found.push({ context, value });
    }
    return found;
}
/** The expression of a `value` attribute. */
function givenValue({ attributes }) {
    for (const attribute of attributes.properties) {
        if (!typescript.ts.isJsxAttribute(attribute) || attribute.name.getText() !== 'value')
            continue;
        const { initializer } = attribute;
        return initializer && typescript.ts.isJsxExpression(initializer) ? (initializer.expression ?? null) : null;
    }
    return null;
}
const registering_GIVES = new Set([
    ...RECIPE.value.slice(0, 1),
    ...RECIPE.class.slice(0, 1),
    ...RECIPE.existing,
    ...RECIPE.factory.slice(0, 1),
]);
function recipesIn(source) {
    if (!/\b(?:provide|token)\b/.test(source.text) ||
        !/\buse(?:Value|Class|Existing|Factory|Token)\b/.test(source.text))
        return [];
    const isTest = (node) => typescript.ts.isCallExpression(node) && TESTING.has((0,source_unit/* calleeName */.wt)(node) ?? '');
    return [...(0,nodes_in/* nodesIn */.O)(source, isTest)].filter(typescript.ts.isObjectLiteralExpression).filter(isRecipe);
}
function isRecipe(node) {
    const names = node.properties.map((property) => (0,typescript/* propertyNameText */.CC)(property.name) ?? '');
    return (names.some((name) => name === 'provide' || name === 'token') && names.some((name) => registering_GIVES.has(name)));
}

;// CONCATENATED MODULE: ./build/src/libraries/registry.js
/** Everything registered in the containers of a program: built once for each number of opened files. */















function registry_nothing() {
    const modules = new ModuleGraph([]);
    return { byToken: new Map(), modules, cradled: new Set(), tables: new Set(), isLoading: false };
}
const registries = new WeakMap();
/** Deeper than this, values may come out cut off: what is kept for everybody is not built there. */
const MAX_NESTING = 100;
/** The registrations of the files opened so far. */
function registryOf(world) {
    const { program } = world;
    const { opened: units } = program;
    const opened = units.length;
    const known = registries.get(program);
    if (known?.opened === opened)
        return known.registry;
    if (known && !units.slice(known.opened).some((unit) => mayRegister(unit, known.registry))) {
        known.opened = opened;
        return known.registry;
    }
    const before = known?.registry ?? registry_nothing();
    if (world.budget.nesting > MAX_NESTING)
        return before;
    // Whoever asks while it is built gets what was known before.
    const entry = { opened, registry: before };
    registries.set(program, entry);
    entry.registry = build(units.slice(), (0,evaluate_frame/* makeWorld */.Bc)(world));
    return entry.registry;
}
/** Whether a file that was opened later can change what is registered. */
function mayRegister(unit, { tables, isLoading }) {
    const { recipes, calls, decorated, provided, named } = registeringSyntax(unit);
    if (isLoading || recipes.length > 0 || decorated.length > 0 || provided.length > 0)
        return true;
    if ([...named].some((table) => !tables.has(table)))
        return true;
    return calls.some(({ table }) => tables.has(table)) || unit.source.text.includes('ConfigurableModule');
}
function build(units, world) {
    const byToken = new Map();
    const add = (token, registration) => {
        for (const option of token ? (0,evaluate_options/* optionsOf */.cz)(token) : []) {
            const key = tokenKey(option);
            if (key !== null)
                (0,append/* append */.B)(byToken, key, registration);
        }
    };
    const tables = new Set(units.flatMap((unit) => [...registeringSyntax(unit).named]));
    const facts = units.flatMap((unit) => modulesIn(unit, world));
    const seen = new Set();
    for (const { node: module, recipes } of facts) {
        for (const recipe of recipes) {
            seen.add(recipe.node);
            add(tokenIn(recipe), ofRecipe(recipe, recipe.node, module));
        }
    }
    for (const unit of units) {
        const { recipes, calls, decorated, provided } = registeringSyntax(unit);
        for (const { context, value } of provided) {
            const make = (asking) => (0,evaluate/* evaluate */._3)(value, (0,evaluate_frame/* frameAt */.jG)(value, asking));
            add((0,evaluate/* evaluate */._3)(context, (0,evaluate_frame/* frameAt */.jG)(context, world)), { node: value, module: null, make });
        }
        for (const node of recipes)
            if (!seen.has(node))
                addLiteral(node, world, add);
        for (const found of calls)
            if (tables.has(found.table))
                addCall(found, unit, world, add);
        for (const { call, owner } of decorated)
            addOwnRecipe(call, owner, world, add);
    }
    if (units.some(({ source }) => source.text.includes('ConfigurableModuleBuilder')))
        for (const unit of units)
            addConfigured(unit, world, add);
    const cradled = new Set();
    const isLoading = units.some((unit) => registeringSyntax(unit).calls.some(({ table, how }) => how.gives === 'files' && tables.has(table)));
    const named = [...tables].some(({ name }) => name === 'awilix') ? units : [];
    for (const { name, node, takes, make } of named.flatMap((unit) => namesIn(unit, units, world))) {
        if (takes)
            cradled.add(takes);
        add((0,evaluate_value/* text */.Qq)(name), { node, module: null, make });
    }
    return { byToken, modules: new ModuleGraph(facts), cradled, tables, isLoading };
}
/** Options given to modules that are built to be configured. */
function addConfigured(unit, world, add) {
    for (const { call, token, isRecipe } of configuredModules(unit, world)) {
        const asker = { node: call, modules: [] };
        const make = (asking) => {
            const options = (0,evaluate_calls/* argumentsOf */.aX)(call, (0,evaluate_frame/* frameAt */.jG)(call, asking))[0]?.value() ?? null;
            return isRecipe && options?.kind === 'fields' ? madeByRecipe(options, asker, asking) : options;
        };
        add(token, { node: call, module: null, make });
    }
}
/** What awilix's containers are told by name in a file. */
function namesIn(unit, units, world) {
    return registeringSyntax(unit).calls.flatMap(({ call, table, how }) => {
        if ((how.gives !== 'names' && how.gives !== 'files') || !isOf(table, call, unit, world))
            return [];
        return how.gives === 'names' ? registeredNames(call, world) : loadedNames(call, units, world);
    });
}
function modulesIn(unit, world) {
    const found = [];
    for (const { call, owner } of registeringSyntax(unit).decorated) {
        if (!registering_MODULES.has((0,source_unit/* calleeName */.wt)(call) ?? ''))
            continue;
        const [options] = (0,evaluate_calls/* argumentsOf */.aX)(call, (0,evaluate_frame/* frameAt */.jG)(call, world));
        for (const option of options ? (0,evaluate_options/* optionsOf */.cz)(options.value()) : [])
            if (option.kind === 'fields')
                readModule(owner, option, found);
    }
    return found;
}
function ofRecipe(recipe, node, module) {
    const asker = { node, modules: module ? [module] : [] };
    return { node, module, make: (world) => madeByRecipe(recipe, asker, world) };
}
/** A recipe that stands in no module seen: read anew in each world, since a function around it may have callers. */
function addLiteral(node, world, add) {
    const recipe = (0,evaluate/* evaluate */._3)(node, (0,evaluate_frame/* frameAt */.jG)(node, world));
    if (recipe.kind !== 'fields')
        return;
    const asker = { node, modules: [] };
    const make = (asking) => {
        const here = (0,evaluate/* evaluate */._3)(node, (0,evaluate_frame/* frameAt */.jG)(node, asking));
        return here.kind === 'fields' ? madeByRecipe(here, asker, asking) : null;
    };
    add(tokenIn(recipe), { node, module: null, make });
}
/** Decorators that say how their own class is made: `@Injectable({ useFactory })`, `@Service({ id, factory })`. */
function addOwnRecipe(call, owner, world, add) {
    const [given] = (0,evaluate_calls/* argumentsOf */.aX)(call, (0,evaluate_frame/* frameAt */.jG)(call, world));
    if (!given || !OWN.has((0,source_unit/* calleeName */.wt)(call) ?? ''))
        return;
    const options = given.value();
    const self = { kind: 'class', node: owner, closure: (0,evaluate_frame/* frameAt */.jG)(owner, world) };
    const asker = { node: call, modules: [] };
    const isNamed = options.kind === 'fields' && tokenIn(options) !== null;
    if (options.kind === 'fields' && madeByRecipe(options, asker, world) !== null) {
        const { make } = ofRecipe(options, call, null);
        add(isNamed ? tokenIn(options) : self, { node: call, module: null, make });
        return;
    }
    const token = isNamed ? tokenIn(options) : options;
    if (options.kind === 'fields' && !isNamed)
        return;
    add(token, { node: call, module: null, make: (asking) => recipes_made('class', self, asker, asking) });
}
function addCall({ call, table, how }, unit, world, add) {
    const { gives } = how;
    if (gives === 'names' || gives === 'files')
        return;
    const frame = (0,evaluate_frame/* frameAt */.jG)(call, world);
    const target = how.after ? bindingCall(call, how.after) : call;
    if (!target || !isOf(table, target, unit, world))
        return;
    const asker = { node: call, modules: [] };
    const tokens = (0,evaluate_calls/* argumentsOf */.aX)(target, frame);
    const args = (0,evaluate_calls/* argumentsOf */.aX)(call, frame);
    const [first] = args;
    const listed = first && args.length === 1 && !how.after ? (0,evaluate_options/* optionsOf */.cz)(first.value()) : [];
    const recipes = listed
        .flatMap((o) => (o.kind === 'list' ? o.items : [o]))
        .filter((o) => o.kind === 'fields');
    for (const recipe of recipes)
        add(tokenIn(recipe), ofRecipe(recipe, call, null));
    const token = tokens[how.token]?.value();
    if (recipes.length > 0 || !token)
        return;
    const make = (asking) => {
        const here = (0,evaluate_calls/* argumentsOf */.aX)(call, (0,evaluate_frame/* frameAt */.jG)(call, asking))[how.at]?.value();
        if (gives === 'self')
            return recipes_made('class', token, asker, asking);
        return recipes_made(gives, here ?? token, asker, asking);
    };
    add(token, { node: call, module: null, make });
}
/** `bind(T)` before `.to(X)`, past `.inSingletonScope()` and the like. */
function bindingCall(call, names) {
    let at = (0,typescript/* skipWrappers */.s_)(call.expression);
    while (typescript.ts.isPropertyAccessExpression(at) || typescript.ts.isCallExpression(at)) {
        if (typescript.ts.isCallExpression(at) && names.includes((0,source_unit/* calleeName */.wt)(at) ?? ''))
            return at;
        at = (0,typescript/* skipWrappers */.s_)(at.expression);
    }
    return null;
}
/** Whether a call is one of a container's: of the package itself, or of something unknown in a file that imports it. */
function isOf(table, call, unit, world) {
    const callee = (0,typescript/* skipWrappers */.s_)(call.expression);
    const of = typescript.ts.isPropertyAccessExpression(callee) ? callee.expression : callee;
    const value = (0,evaluate/* evaluate */._3)(of, (0,evaluate_frame/* frameAt */.jG)(of, world));
    return (0,evaluate_options/* optionsOf */.cz)(value).some((option) => {
        if (option.kind === 'unknown') {
            const name = typescript.ts.isPropertyAccessExpression(of) ? of.name : of;
            const isNamed = typescript.ts.isIdentifier(name) && (table.receivers?.includes(name.text) ?? false);
            return isNamed || importsAny(unit, table.from);
        }
        if (option.kind !== 'foreign')
            return false;
        if (option.made)
            return option.made.by === CONTAINER && table.from.includes(option.module ?? '');
        if (option.module === null)
            return table.name === 'vue' && option.path.join('.') === 'provide';
        return table.from.includes(option.module);
    });
}
function importsAny(unit, modules) {
    return modules.some((module) => unit.source.text.includes(`'${module}'`) || unit.source.text.includes(`"${module}"`));
}

;// CONCATENATED MODULE: ./build/src/libraries/contained.js
/** Objects of classes that a container makes by itself, with what it injects. */









const instances = new WeakMap();
/** The object that a container makes of a class; null for one that none makes, or whose arguments it does not know. */
function contained(node, world) {
    if (!isConstructible(node, world))
        return null;
    let known = instances.get(world);
    if (!known) {
        known = new Map();
        instances.set(world, known);
    }
    let instance = known.get(node);
    if (!instance) {
        instance = madeInstance(node, world);
        known.set(node, instance);
    }
    return instance;
}
function madeInstance(node, world) {
    const parameters = constructorOf(node, world)?.parameters ?? [];
    const args = parameters.map((parameter) => {
        const value = () => argumentFor(parameter, world) ?? missing(parameter);
        return (0,evaluate_value/* passing */.qO)(value, parameter);
    });
    return (0,classes/* makeInstance */.kV)({ kind: 'class', node, closure: (0,evaluate_frame/* frameAt */.jG)(node, world) }, args, node);
}
function missing(parameter) {
    return parameter.initializer ? evaluate_value/* UNDEFINED */.ZH : (0,evaluate_value/* unknown */.L5)('parameter', parameter.name.getText(), parameter);
}
const constructible = new WeakMap();
function isConstructible(node, world) {
    const registry = registryOf(world);
    let known = constructible.get(registry);
    if (!known) {
        known = new Map();
        constructible.set(registry, known);
    }
    const before = known.get(node);
    if (before !== undefined)
        return before;
    // Who asks for itself in the meantime is told no.
    known.set(node, false);
    const is = isMade(node, world) &&
        (constructorOf(node, world)?.parameters ?? []).every((parameter) => isFilled(parameter, world));
    known.set(node, is);
    return is;
}
/** Whether a container fills a parameter: by its class, or the token that it names. */
function isFilled(parameter, world) {
    if (parameter.initializer || parameter.questionToken)
        return true;
    if (parameter.type && typeToken(parameter.type, world))
        return true;
    return argumentFor(parameter, world) !== null;
}
/** Whether a container makes objects of a class: a decorator of its package says so, or a module lists it. */
function isMade(node, world) {
    const modifiers = typescript.ts.canHaveModifiers(node) ? (typescript.ts.getModifiers(node) ?? []) : [];
    if (modifiers.some(({ kind }) => kind === typescript.ts.SyntaxKind.AbstractKeyword))
        return false;
    const { modules, cradled } = registryOf(world);
    if (modules.modulesOf(node).length > 0 || cradled.has(node))
        return true;
    return decoratorsOf(node).some(({ expression }) => {
        const callee = typescript.ts.isCallExpression(expression) ? expression.expression : expression;
        const value = (0,evaluate/* evaluate */._3)(callee, (0,evaluate_frame/* frameAt */.jG)(callee, world));
        return value.kind === 'foreign' && value.module !== null && MAKERS.test(value.module);
    });
}
/** The constructor that a class has, or inherits. */
function constructorOf(node, world, depth = 0) {
    for (const member of node.members)
        if (typescript.ts.isConstructorDeclaration(member) && member.body)
            return member;
    const heritage = (0,typescript/* baseOf */.bx)(node);
    const base = heritage && depth < 16 ? (0,evaluate/* evaluate */._3)(heritage, (0,evaluate_frame/* frameAt */.jG)(node, world)) : null;
    return base?.kind === 'class' && base.node !== node ? constructorOf(base.node, world, depth + 1) : null;
}
/** What a container puts into a parameter, or what it is declared as; null when nothing is known. */
function argumentFor(parameter, world) {
    const injected = world.libraries.injected(parameter, world);
    if (injected || !parameter.type)
        return injected;
    return (0,types/* instanceOfType */.j)(parameter.type, (0,evaluate_frame/* openFrame */.Ys)(null, world));
}

// EXTERNAL MODULE: ./build/src/settings/variable-name.js
var variable_name = __webpack_require__(4386);
;// CONCATENATED MODULE: ./build/src/libraries/nest-config.js
/** Nest's configuration: `ConfigService`, `registerAs`, `ConfigType`, https://docs.nestjs.com/techniques/configuration */

















const MODULE = '@nestjs/config';
/** The names in `made.by`. */
const SERVICE = 'nest-config';
const PROVIDER = 'nest-config-provider';
/** The result of a call of Nest's configuration; null for anything else. */
function callNestConfig(callee, args, node, world) {
    const name = callee.path.join('.');
    if (callee.made?.by === PROVIDER)
        return callee.made.options;
    if (callee.made?.by === SERVICE)
        return nest_config_read(name, args, node, world);
    if (callee.made || callee.module !== MODULE)
        return null;
    if (name === 'ConfigService' && typescript.ts.isNewExpression(node))
        return service(node);
    return name === 'registerAs' ? registered(args, node) : null;
}
/** `ConfigService`, or the values that `ConfigType<typeof x>` says; null for other types. */
function nestConfigInstance(type, node, world) {
    if (type.module !== MODULE)
        return null;
    const name = type.path.join('.');
    if (name === 'ConfigService')
        return service(node);
    return name === 'ConfigType' ? valuesOfType(node, world) : null;
}
/** What is injected for `x.KEY` of a registered configuration; null for other tokens. */
function nestConfigProvided(token, node, world) {
    const namespace = /^CONFIGURATION\((.*)\)$/.exec((0,evaluate_text/* knownText */.bG)(token) ?? '')?.[1];
    return namespace === undefined ? null : configuredValue(nest_config_configurationOf(world), [namespace], node, world);
}
function service(node) {
    const made = { by: SERVICE, options: evaluate_value/* UNDEFINED */.ZH };
    return { kind: 'foreign', module: MODULE, path: [], made, node, trail: [] };
}
function nest_config_read(method, args, node, world) {
    if (method !== 'get' && method !== 'getOrThrow')
        return null;
    const given = method === 'get' ? args : args.slice(0, 1);
    const of = nest_config_configurationOf(world);
    return readKey(given, node, (path) => configuredValue(of, path, node, world), '.');
}
/** `registerAs('pleo', () => ({ … }))`: the function itself, with its key. */
function registered([namespace, factory], node) {
    const fn = factory?.value();
    const name = (0,evaluate_text/* knownText */.bG)(namespace?.value());
    if (fn?.kind !== 'function' || name === null)
        return fn ?? null;
    const members = (0,objects/* fieldsOf */.Pf)([
        { kind: 'property', name: 'KEY', value: () => (0,evaluate_value/* text */.Qq)(`CONFIGURATION(${name})`, node) },
        { kind: 'property', name: 'asProvider', value: () => asProvider(fn, node) },
    ], node);
    return { ...fn, members };
}
/** `x.asProvider()`: options of another module, which is made with these values. */
function asProvider(factory, node) {
    const options = (0,objects/* fieldsOf */.Pf)([{ kind: 'property', name: 'useFactory', value: () => factory }], node);
    return { kind: 'foreign', module: MODULE, path: [], made: { by: PROVIDER, options }, node, trail: [] };
}
/** `typeof x` in `ConfigType<typeof x>`: what `x` gives. */
function valuesOfType(node, world) {
    const [of] = typescript.ts.isTypeReferenceNode(node) ? (node.typeArguments ?? []) : [];
    if (!of || !typescript.ts.isTypeQueryNode(of) || !typescript.ts.isIdentifier(of.exprName))
        return null;
    return nest_config_produced((0,evaluate/* evaluate */._3)(of.exprName, (0,evaluate_frame/* frameAt */.jG)(node, world)), node);
}
function nest_config_produced(value, node) {
    return (0,evaluate_options/* mapOptions */.tS)(value, node, (option) => option.kind === 'function' ? (0,evaluate_calls/* enter */.Ve)(option, [], node, 0) : option);
}
const configurations = new WeakMap();
/** Everything that the program loads into `ConfigService`, wherever it does. */
function nest_config_configurationOf(world) {
    const opened = world.program.opened.length;
    const known = configurations.get(world);
    if (known?.opened === opened)
        return known.of;
    const of = {
        layers: [...registeredLayers(world), ...rootLayers(world)].map(remembered),
        isOwn: (setting) => setting.path.length > 1 && isLikelySetting(setting),
        variables: ([name, ...rest]) => name !== undefined && rest.length === 0 && (0,variable_name/* isUpperName */.O2)(name) ? [name] : [],
        isOpen: false,
    };
    configurations.set(world, { opened, of });
    return of;
}
/** Every key asks for the same objects. */
function remembered({ file, value }) {
    let made = null;
    return {
        file,
        value: () => {
            made ??= value();
            return made;
        },
    };
}
/** `registerAs` anywhere: whether it is loaded or is a feature's, its namespace holds its values. */
function registeredLayers(world) {
    return callsOf('registerAs', 'registerAs', world).flatMap((call) => {
        const [namespace, factory] = call.arguments;
        if (!namespace || !factory)
            return [];
        const frame = (0,evaluate_frame/* frameAt */.jG)(call, world);
        const name = (0,evaluate_text/* knownText */.bG)((0,evaluate/* evaluate */._3)(namespace, frame));
        if (name === null)
            return [];
        const values = () => nest_config_produced((0,evaluate/* evaluate */._3)(factory, frame), call);
        return [nest_config_layer(call, () => (0,objects/* fieldsOf */.Pf)([{ kind: 'property', name, value: values }], call))];
    });
}
/** What `ConfigModule.forRoot({ load, validate, validationSchema })` says. */
function rootLayers(world) {
    const calls = ['forRoot', 'forFeature'].flatMap((name) => callsOf(name, `ConfigModule.${name}`, world));
    return calls.flatMap((call) => {
        const [argument] = call.arguments;
        if (!argument)
            return [];
        const options = () => (0,evaluate/* evaluate */._3)(argument, (0,evaluate_frame/* frameAt */.jG)(call, world));
        const environment = () => (0,foreign/* foreign */.V)(null, ['process', 'env'], call);
        return [
            nest_config_layer(call, () => loaded(options(), call)),
            nest_config_layer(call, () => {
                const validate = (0,properties/* readMember */.hd)(options(), 'validate', call);
                const given = (0,evaluate_value/* passing */.qO)(environment, call);
                return validate.kind === 'function' ? (0,evaluate_calls/* enter */.Ve)(validate, [given], call, 0) : evaluate_value/* UNDEFINED */.ZH;
            }),
            nest_config_layer(call, () => {
                const schema = (0,properties/* readMember */.hd)(options(), 'validationSchema', call);
                return schema.kind === 'foreign' ? parse(schema, environment(), call) : evaluate_value/* UNDEFINED */.ZH;
            }),
        ];
    });
}
/** The objects that the functions under `load` give, all in one; those registered are read by their namespace. */
function loaded(options, node) {
    // `forFeature(fn)` loads the function itself.
    const load = options.kind === 'function' ? options : (0,properties/* readMember */.hd)(options, 'load', node);
    const functions = load.kind === 'list' ? (0,evaluate_options/* optionsOf */.cz)((0,properties/* eachItem */.X_)(load, node)) : [load];
    const parts = functions.flatMap((option) => option.kind === 'function' && !option.members
        ? [{ kind: 'spread', value: () => (0,evaluate_calls/* enter */.Ve)(option, [], node, 0) }]
        : []);
    return (0,objects/* fieldsOf */.Pf)(parts, node);
}
function nest_config_layer(call, value) {
    return { file: call.getSourceFile().fileName, value };
}
/** The calls of something of the package; tests load what they like. */
function callsOf(name, path, world) {
    return callsNamed(name, world.program).filter((call) => {
        if ((0,files_context/* contextOf */.V)(call.getSourceFile().fileName) === 'test')
            return false;
        const callee = (0,evaluate/* evaluate */._3)((0,typescript/* skipWrappers */.s_)(call.expression), (0,evaluate_frame/* frameAt */.jG)(call, world));
        return callee.kind === 'foreign' && callee.module === MODULE && callee.path.join('.') === path;
    });
}

;// CONCATENATED MODULE: ./build/src/libraries/project.js
/** Which of the projects of one repository a file belongs to, by where it stands. */
const SOURCE = /^(?:(.*?)\/)?(?:src|lib|app|server|source|test|tests)\//;
const MEMBER = /^((?:apps|packages|services|libs|modules|projects)\/[^/]+)\//;
/** The folder of a file's project; empty for the repository's own. */
function projectOf(file) {
    return MEMBER.exec(file)?.[1] ?? SOURCE.exec(file)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./build/src/libraries/asking.js
/** Asking a container: for what a token stands for, and for objects of classes that it makes itself. */










/** The name in `made.by` of containers. */
const CONTAINER = 'container';
/** A container of which nothing needs to be known: what is registered in one is in all. */
function askedContainer(node, module = null) {
    const made = { by: CONTAINER, options: evaluate_value/* UNDEFINED */.ZH };
    return { kind: 'foreign', module, path: [], made, node, trail: [] };
}
/** Who asks at a place: the class around it. */
function askerAt(node, world) {
    const owner = (0,typescript/* enclosingClass */.vs)(node);
    return { node, modules: owner ? registryOf(world).modules.modulesOf(owner) : [] };
}
const asked = new WeakMap();
/** What a token stands for; null when nobody says. */
function ask(token, asker, world) {
    if (token.kind === 'one-of')
        return (0,evaluate_options/* mapOptions */.tS)(token, asker.node, (option) => ask(option, asker, world) ?? option);
    const registered = askRegistered(token, asker, world);
    if (registered)
        return registered;
    const fallback = fallbackOf(token, asker.node);
    if (fallback)
        return fallback;
    if (token.kind === 'class')
        return contained(token.node, world) ?? (0,classes/* openInstance */.QS)(token.node, world);
    if (token.kind === 'function') {
        const named = (0,evaluate_calls/* enter */.Ve)(token, [], asker.node, 0);
        return named.kind === 'class' ? ask(named, asker, world) : null;
    }
    const configured = nestConfigProvided(token, asker.node, world);
    if (configured || token.kind !== 'foreign')
        return configured;
    return token.made ? null : world.libraries.instance(token, asker.node, world);
}
/** What somebody registered for a token; null when nobody did. */
function askRegistered(token, asker, world) {
    const key = tokenKey(token);
    if (key === null)
        return null;
    const { byToken, modules } = registryOf(world);
    if (token.kind === 'foreign' && isHttpService(token) && !byToken.has(key))
        return asker.modules.length > 0 ? modules.httpService(asker.modules, asker.node) : null;
    let keys = asked.get(world);
    if (!keys) {
        keys = new Set();
        asked.set(world, keys);
    }
    // `{ provide: X, useClass: X }`: the class itself.
    if (keys.has(key))
        return null;
    keys.add(key);
    const values = narrowed(byToken.get(key) ?? [], asker, world).flatMap((registration) => {
        const value = registration.make(world);
        return value ? [(0,evaluate_value/* withMark */.kN)(value, registration.node, 'provided here')] : [];
    });
    keys.delete(key);
    return values.length > 0 ? (0,evaluate_options/* oneOf */.yL)(values, asker.node) : null;
}
function isHttpService({ made, module, path }) {
    return !made && module?.startsWith('@nestjs/') === true && path.join('.') === 'HttpService';
}
/** The registrations that count for who asks: of its own modules, of those they import, of its own project. */
function narrowed(all, asker, world) {
    if (asker.modules.length > 0 && all.length > 1) {
        const own = all.filter(({ module }) => module && asker.modules.includes(module));
        if (own.length > 0)
            return own;
        const reached = registryOf(world).modules.reachedFrom(asker.modules);
        const imported = all.filter(({ module }) => module && reached.has(module));
        if (imported.length > 0)
            return imported;
    }
    const project = projectOf(asker.node.getSourceFile().fileName);
    const own = all.filter(({ node }) => projectOf(node.getSourceFile().fileName) === project);
    return own.length > 0 ? own : all;
}

;// CONCATENATED MODULE: ./build/src/libraries/injection.js
/** Injection: what containers put into parameters and properties, and what they give to those who ask. */
















const injection_byModule = new Map(containerTables.flatMap((table) => table.from.map((module) => [module, table])));
const injection_methods = new Set(containerTables.flatMap((table) => table.methods ?? []));
/** What a container puts into a constructor's parameter or a decorated property; null when nothing is known. */
function injectedAt(at, world) {
    if (typescript.ts.isParameter(at)) {
        const owner = typescript.ts.isConstructorDeclaration(at.parent) ? at.parent.parent : at.parent;
        if (registryOf(world).cradled.has(owner))
            return cradleArgument(at, askerAt(at, world), world);
        if (!typescript.ts.isConstructorDeclaration(at.parent))
            return null;
    }
    const token = decoratedToken(at, world);
    if (token)
        return ask(token, askerAt(at, world), world);
    const type = typescript.ts.isParameter(at) && at.type ? typeToken(at.type, world) : null;
    const registered = type && askRegistered(type, askerAt(at, world), world);
    if (registered || type?.kind !== 'class' || !isOptional(at))
        return registered;
    // Nobody provides it: that is what it is optional for.
    return contained(type.node, world) ? null : (0,evaluate_value/* constant */.dY)(null);
}
/** What a container makes of a class or function, with what it injects; null for what none makes. */
function containedInstance(type, world) {
    if (!typescript.ts.isClassLike(type))
        return registryOf(world).cradled.has(type) ? (0,evaluate/* functionValue */.gY)(type, (0,evaluate_frame/* frameAt */.jG)(type, world)) : null;
    const value = { kind: 'class', node: type, closure: (0,evaluate_frame/* frameAt */.jG)(type, world) };
    return askRegistered(value, askerAt(type, world), world) ?? contained(type, world);
}
/** The result of a container's own function or method; null for other calls. */
function callContainer(callee, args, node, world) {
    const token = madeToken(callee, args, node) ?? callResolver(callee, args, node) ?? callModuleBuilder(callee, node);
    if (token)
        return token;
    const [first] = args;
    if (callee.made?.by === CONTAINER) {
        const path = callee.path.filter((name) => name !== 'container' && name !== 'injector').join('.');
        if (first && injection_methods.has(path))
            return ask(first.value(), askerAt(node, world), world);
        return SCOPES.has(path) ? { ...callee, path: [] } : null;
    }
    const table = callee.made || callee.module === null ? undefined : injection_byModule.get(callee.module);
    const path = callee.path.join('.');
    if (path.startsWith('HttpModule.'))
        return httpModule(callee, first, node, world);
    if (!table)
        return null;
    if (table.makes?.includes(typescript.ts.isNewExpression(node) ? `new ${path}` : path))
        return askedContainer(node, callee.module);
    if (table.injects?.includes(path))
        return injecting(callee, first, node);
    if (!first)
        return null;
    if (table.asks?.includes(path))
        return ask(first.value(), askerAt(node, world), world);
    if (!table.delays?.includes(path))
        return null;
    const named = first.value();
    return named.kind === 'function' ? (0,evaluate_calls/* enter */.Ve)(named, [], node, 0) : null;
}
/** Methods that give a container that knows the same. */
const SCOPES = new Set(['createChildContainer', 'createChild', 'createScope']);
/** `container.cradle.x`, and the container under the name that frameworks keep it by; null for other members. */
function cradleMember(of, name, node, world) {
    if (of.kind === 'foreign' && of.made?.by === CONTAINER && of.path.join('.') === 'cradle')
        return ask((0,evaluate_value/* text */.Qq)(name), askerAt(node, world), world);
    if (of.kind !== 'unknown' || !HOLDS_CONTAINER.has(name) || registryOf(world).cradled.size === 0)
        return null;
    return askedContainer(node, 'awilix');
}
const HOLDS_CONTAINER = new Set(['container', 'diScope', 'diContainer', 'scope']);
/** A container by its declared type; null for other types. */
function containerOfType(type, node) {
    const table = type.module === null ? undefined : injection_byModule.get(type.module);
    return table?.makes?.includes(type.path.join('.')) ? askedContainer(node, type.module) : null;
}
function injecting(callee, token, node) {
    return { ...callee, path: [], made: { by: INJECTS, options: token?.value() ?? evaluate_value/* UNDEFINED */.ZH }, node };
}
/** `HttpModule.register(options)` and `HttpModule.registerAsync(recipe)`. */
function httpModule(callee, given, node, world) {
    if (!given || callee.module?.startsWith('@nestjs/') !== true)
        return null;
    const isRecipe = callee.path.at(-1) === 'registerAsync';
    const value = () => (isRecipe ? optionsMade(given.value(), node, world) : given.value());
    const options = (0,objects/* fieldsOf */.Pf)([{ kind: 'spread', value }], node);
    return { ...callee, path: [], made: { by: HTTP_MODULE, options }, node };
}
function optionsMade(recipe, node, world) {
    // `pleoConfig.asProvider()` stands for a recipe.
    const options = recipe.kind === 'foreign' && recipe.made ? recipe.made.options : recipe;
    if (options.kind !== 'fields')
        return evaluate_value/* UNDEFINED */.ZH;
    const made = madeByRecipe(options, askerAt(node, world), world) ?? evaluate_value/* UNDEFINED */.ZH;
    const create = made.kind === 'fields' ? made.read('createHttpOptions') : null;
    return create?.kind === 'function' ? (0,evaluate_calls/* enter */.Ve)(create, [], node, 0) : made;
}

;// CONCATENATED MODULE: ./build/src/libraries/project-config.js
/** What a framework, or a build, reads from a file of the project: configuration of Nuxt, Next and Expo, variables of builds. */









/** `public.pleoBase` is `NUXT_PUBLIC_PLEO_BASE`. */
const prefixed = (...prefixes) => (path) => {
    const name = path.map((key) => key.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()).join('_');
    return prefixes.map((prefix) => `${prefix}_${name}`);
};
const NUXT = [null, '#imports', '#app', 'nuxt/app', '#nitro', 'nitropack/runtime', 'nitropack', '@nuxt/kit'];
const EXPO = ['app.config', 'app'];
const CONFIGS = [
    {
        from: NUXT,
        calls: ['useRuntimeConfig'],
        files: ['nuxt.config', 'nitro.config'],
        option: 'runtimeConfig',
        variables: prefixed('NUXT', 'NITRO'),
    },
    { from: NUXT, calls: ['useAppConfig'], files: ['app.config', 'app/app.config'], option: null },
    {
        from: ['next/config'],
        calls: ['()'],
        files: ['next.config'],
        option: null,
    },
    {
        from: ['expo-constants'],
        members: [
            'expoConfig',
            'manifest',
            'manifest2.extra.expoClient',
            'Constants.expoConfig',
            'Constants.manifest',
        ],
        files: EXPO,
        option: null,
    },
];
/** Where builds are told what to put in the place of variables: by their names, or by the expressions that read them. */
const BUILDS = [
    { files: ['next.config', 'nuxt.config'], option: 'env', prefixes: [''] },
    {
        files: ['vite.config', 'electron.vite.config', 'tsup.config'],
        option: 'define',
        prefixes: ['process.env.', 'import.meta.env.'],
    },
    { files: ['tsup.config'], option: 'env', prefixes: [''] },
];
const project_config_EXTENSIONS = ['.ts', '.js', '.mjs', '.cjs', '.json'];
/** Functions of frameworks that give their options back, for the sake of types. */
const DEFINES = /^define(?:Nuxt|Nitro|App|Next)?Config$/;
/** The result of a call that gives the project's configuration; null for other calls. */
function callProjectConfig(callee, args, node, world) {
    if (callee.made)
        return null;
    const name = callee.path.join('.') || '()';
    if (DEFINES.test(name))
        return args[0]?.value() ?? null;
    const config = CONFIGS.find(({ from, calls }) => calls?.includes(name) && from.includes(callee.module));
    return config ? configuredObject(project_config_configurationOf(config, node, world), [], node, world) : null;
}
/** `Constants.expoConfig`'s members; null for anything else. */
function projectConfigMember(of, name, node, world) {
    if (of.kind !== 'foreign' || of.made)
        return null;
    const path = of.path.join('.');
    const config = CONFIGS.find(({ from, members }) => members?.includes(path) && from.includes(of.module));
    return config ? configuredValue(project_config_configurationOf(config, node, world), [name], node, world) : null;
}
/** What the build puts in the place of a variable; null where it puts nothing. */
function builtVariable({ name, node }, world) {
    for (const { prefixes, ...build } of BUILDS) {
        for (const { value } of layersOf(build, node, world)) {
            const names = value();
            const found = prefixes.flatMap((prefix) => names.kind === 'fields' ? (names.read(prefix + name) ?? []) : []);
            // `env: { X: process.env.X }` passes it on and says nothing.
            const built = found.flatMap(evaluate_options/* optionsOf */.cz).filter((option) => (0,evaluate_text/* knownText */.bG)(option) !== null);
            if (built.length > 0)
                return (0,evaluate_value/* withMark */.kN)((0,evaluate_options/* oneOf */.yL)(built, node), node, `reads ${name}, set by the build`);
        }
    }
    return null;
}
function project_config_configurationOf(config, node, world) {
    return {
        layers: layersOf(config, node, world),
        isOwn: () => false,
        variables: config.variables ?? (() => []),
        isOpen: true,
    };
}
function layersOf({ files, option }, node, world) {
    return foldersAround(node.getSourceFile().fileName).flatMap((folder) => {
        const found = filesIn(folder, files, world.program);
        return [...found].map((file) => {
            const whole = () => objectIn(file, found, node, world);
            return { file, value: () => (option === null ? whole() : (0,properties/* readMember */.hd)(whole(), option, node)) };
        });
    });
}
const project_config_known = new WeakMap();
/** The files of these names in a folder; asked for with each variable that is read, and looked for once. */
function filesIn(folder, names, program) {
    const byFolder = project_config_known.get(program) ?? new Map();
    project_config_known.set(program, byFolder);
    const key = `${folder}\0${names.join()}`;
    const before = byFolder.get(key);
    if (before)
        return before;
    const at = folder === '' ? 'package.json' : `${folder}/package.json`;
    const paths = names.flatMap((name) => project_config_EXTENSIONS.map((extension) => `./${name}${extension}`));
    const found = new Set(paths.flatMap((path) => program.resolve(path, at) ?? []));
    byFolder.set(key, found);
    return found;
}
/** What a file exports; a function is called as Expo does, with what `app.json` beside it says. */
function objectIn(file, beside, node, world) {
    const exported = exportedObject(file, node, world);
    return (0,evaluate_options/* mapOptions */.tS)(exported, node, (option) => {
        if (option.kind === 'fields')
            return option.read('expo') ?? option;
        if (option.kind !== 'function')
            return evaluate_value/* UNDEFINED */.ZH;
        const json = [...beside].find((other) => other.endsWith('.json'));
        const config = () => json === undefined ? (0,objects/* fieldsOf */.Pf)([], node) : objectIn(json, new Set(), node, world);
        const given = (0,objects/* fieldsOf */.Pf)([{ kind: 'property', name: 'config', value: config }], node);
        return (0,evaluate_calls/* enter */.Ve)(option, [(0,evaluate_value/* passing */.qO)(() => given, node)], node, 0);
    });
}

;// CONCATENATED MODULE: ./build/src/libraries/reactive.js
/** Values that a view framework works out anew: `computed(() => …)`, `$derived(…)`. What is set later is not known. */





const VUE = { computed: 'value', toValue: 'inner', unref: 'inner' };
/** By module, then by name; the empty module stands for names that a framework makes global. */
const reactive_TABLES = {
    vue: VUE,
    '#imports': VUE,
    '@vue/composition-api': VUE,
    '@angular/core': { computed: 'same' },
    '': { ...VUE, $derived: 'itself', '$derived.by': 'result' },
};
/** The value that such a call makes; null for other calls. */
function callReactive(callee, args, node) {
    const derived = callee.made ? undefined : (0,own/* own */.Z)((0,own/* own */.Z)(reactive_TABLES, callee.module ?? ''), callee.path.join('.'));
    const [first] = args;
    if (!derived || !first)
        return null;
    const given = first.value();
    if (derived === 'itself' || derived === 'same')
        return given;
    if (derived === 'inner')
        return (0,evaluate_options/* mapOptions */.tS)(given, node, (option) => option.kind === 'fields' && option.text ? (0,properties/* readMember */.hd)(option, 'value', node) : option);
    if (given.kind !== 'function')
        return null;
    const result = () => (0,evaluate_calls/* enter */.Ve)(given, [], node, 0);
    if (derived === 'result')
        return result();
    return (0,objects/* fieldsOf */.Pf)([{ kind: 'property', name: 'value', value: result }], node, { text: result });
}

;// CONCATENATED MODULE: ./build/src/libraries/schema-tables.js
/** What schema libraries make of their arguments: one table each, by the path of members from the import. */
const schema_tables_value = { does: 'value' };
const object = { does: 'object', shape: 0 };
const fallback = { does: 'default', value: 0 };
const schema_tables_parsed = { does: 'parse', input: 0 };
/** Functions around a schema, for those that have no methods. */
const same = { does: 'same', of: 0 };
const around = { does: 'default', of: 0, value: 1 };
const parsedWith = { does: 'parse', of: 0, input: 1 };
const parsedBy = { does: 'parse', of: 1, input: 0 };
const fromSchema = { does: 'environment', options: 0, shapes: ['schema'] };
const zod = {
    heads: ['z', 'default'],
    calls: {
        object,
        strictObject: object,
        looseObject: object,
        optional: same,
        nullable: same,
        nullish: same,
        preprocess: { does: 'same', of: 1 },
        _default: around,
        prefault: around,
        catch: around,
        parse: parsedWith,
        '*': schema_tables_value,
    },
    methods: {
        default: fallback,
        prefault: fallback,
        catch: fallback,
        transform: { does: 'transform', with: 0 },
        overwrite: { does: 'transform', with: 0 },
        extend: { does: 'extend', shape: 0 },
        safeExtend: { does: 'extend', shape: 0 },
        merge: { does: 'extend', shape: 0 },
        and: { does: 'extend', shape: 0 },
        parse: schema_tables_parsed,
        parseAsync: schema_tables_parsed,
        safeParse: { ...schema_tables_parsed, in: ['data'] },
        safeParseAsync: { ...schema_tables_parsed, in: ['data'] },
    },
};
const schemaTables = [
    {
        name: 'zod',
        from: [
            'zod',
            'zod/v3',
            'zod/v4',
            'zod/mini',
            'zod/v4-mini',
            '@hono/zod-openapi',
            'astro/zod',
            'astro:schema',
        ],
        ...zod,
    },
    {
        name: 'joi',
        from: ['joi', '@hapi/joi', 'celebrate'],
        heads: ['Joi', 'default'],
        calls: { object, '*': schema_tables_value },
        methods: {
            default: fallback,
            failover: fallback,
            keys: { does: 'extend', shape: 0 },
            append: { does: 'extend', shape: 0 },
            concat: { does: 'extend', shape: 0 },
            validate: { ...schema_tables_parsed, in: ['value'] },
            validateAsync: schema_tables_parsed,
        },
    },
    {
        name: 'yup',
        from: ['yup'],
        heads: ['yup', 'default'],
        calls: { object, '*': schema_tables_value },
        methods: {
            default: fallback,
            shape: { does: 'extend', shape: 0 },
            concat: { does: 'extend', shape: 0 },
            transform: { does: 'transform', with: 0 },
            validate: schema_tables_parsed,
            validateSync: schema_tables_parsed,
            cast: schema_tables_parsed,
        },
    },
    {
        name: 'valibot',
        from: ['valibot', '@valibot/valibot'],
        heads: ['v', 'default'],
        calls: {
            object,
            looseObject: object,
            strictObject: object,
            optional: around,
            nullish: around,
            exactOptional: around,
            fallback: around,
            pipe: same,
            parse: parsedWith,
            parseAsync: parsedWith,
            safeParse: { does: 'parse', of: 0, input: 1, in: ['output'] },
            '*': schema_tables_value,
        },
    },
    {
        name: 'arktype',
        from: ['arktype', 'arkenv'],
        calls: { type: object, default: { does: 'environment', options: 0, shapes: [] } },
        methods: { default: fallback, assert: schema_tables_parsed, from: schema_tables_parsed, '()': schema_tables_parsed },
    },
    {
        name: 'typebox',
        from: ['@sinclair/typebox', 'typebox', '@sinclair/typebox/value'],
        heads: ['Type', 'Value'],
        calls: {
            Object: object,
            Optional: same,
            Parse: parsedWith,
            Decode: parsedWith,
            Default: parsedWith,
            Convert: parsedWith,
            Cast: parsedWith,
            '*': { does: 'value', options: 0 },
        },
        defaults: ['default'],
    },
    {
        name: 'envalid',
        from: ['envalid'],
        heads: ['envalid', 'default'],
        calls: {
            cleanEnv: parsedBy,
            customCleanEnv: parsedBy,
            '*': { does: 'value', options: 0 },
        },
        defaults: ['default', 'devDefault', 'testDefault'],
    },
    {
        name: 'envsafe',
        from: ['envsafe'],
        calls: { envsafe: { does: 'environment', options: 0, shapes: [] }, '*': { does: 'value', options: 0 } },
        defaults: ['default', 'devDefault'],
    },
    {
        name: 't3-env',
        from: ['@t3-oss/env-core', '@t3-oss/env-nextjs', '@t3-oss/env-nuxt'],
        calls: {
            createEnv: { does: 'environment', options: 0, shapes: ['server', 'client', 'shared'] },
        },
    },
    // It hands zod on.
    { ...zod, name: 'znv', from: ['znv'], calls: { ...zod.calls, parseEnv: parsedBy } },
    {
        name: 'env-schema',
        from: ['env-schema'],
        calls: { default: fromSchema, envSchema: fromSchema },
    },
    {
        name: 'fluent-json-schema',
        from: ['fluent-json-schema'],
        heads: ['S', 'default'],
        calls: { object: { does: 'value' }, '*': schema_tables_value },
        methods: { default: fallback, prop: { does: 'property', name: 0, of: 1 } },
    },
    {
        name: 'superstruct',
        from: ['superstruct'],
        heads: ['s'],
        calls: {
            object,
            type: object,
            defaulted: around,
            optional: same,
            nullable: same,
            create: parsedBy,
            mask: parsedBy,
            '*': schema_tables_value,
        },
        methods: { create: schema_tables_parsed, mask: schema_tables_parsed },
    },
];

;// CONCATENATED MODULE: ./build/src/libraries/schemas.js
/** Schemas of the environment and of settings: what they let through, and what they put in where nothing is given. */









const schemas_byModule = new Map(schemaTables.flatMap((table) => table.from.map((module) => [module, table])));
const schemas_byName = new Map(schemaTables.map((table) => [SCHEMA + table.name, table]));
/** The result of a call of a schema library or of a schema's method; null for anything else. */
function callSchema(callee, args, node) {
    if (callee.made) {
        const table = schemas_byName.get(callee.made.by);
        return table ? callMethod(callee, table, args, node) : null;
    }
    const table = callee.module === null ? undefined : schemas_byModule.get((0,package_name/* packageName */.o)(callee.module));
    if (!table)
        return null;
    const path = table.heads?.includes(callee.path[0] ?? '') ? callee.path.slice(1) : callee.path;
    const name = path.length === 0 ? 'default' : path.join('.');
    const step = (0,own/* own */.Z)(table.calls, name) ?? table.calls['*'];
    return step ? perform(step, null, table, args, node) : null;
}
function callMethod(callee, table, args, node) {
    const self = { ...callee, path: [] };
    const name = callee.path.length === 0 ? '()' : callee.path.join('.');
    const step = (0,own/* own */.Z)(table.methods, name);
    return step ? perform(step, self, table, args, node) : self;
}
function perform(step, self, table, args, node) {
    const argument = (index) => args[index]?.value() ?? evaluate_value/* UNDEFINED */.ZH;
    const of = (index) => index === undefined ? (self ?? evaluate_value/* UNDEFINED */.ZH) : argument(index);
    switch (step.does) {
        case 'value':
            return makeSchema(table, defaultParts(step.options === undefined ? null : argument(step.options), table, node), node);
        case 'object':
            return makeSchema(table, [{ kind: 'property', name: 'shape', value: () => argument(step.shape) }], node);
        case 'same':
            return argument(step.of);
        case 'default':
            return extended(of(step.of), table, { name: 'default', value: () => schemas_produced(argument(step.value), node) }, node);
        case 'transform':
            return extended(self ?? evaluate_value/* UNDEFINED */.ZH, table, { name: 'transform', value: () => argument(step.with) }, node);
        case 'extend':
            return extended(self ?? evaluate_value/* UNDEFINED */.ZH, table, { name: 'shape', value: () => joinedShapes(self, argument(step.shape), node) }, node);
        case 'property': {
            const name = (0,evaluate_text/* knownText */.bG)(argument(step.name));
            const part = { kind: 'property', name: name ?? '', value: () => argument(step.of) };
            return name === null
                ? self
                : extended(self ?? evaluate_value/* UNDEFINED */.ZH, table, { name: 'shape', value: () => joinedShapes(self, (0,objects/* fieldsOf */.Pf)([part], node), node) }, node);
        }
        case 'parse': {
            const result = parse(of(step.of), argument(step.input), node);
            return (step.in ?? []).reduceRight((inner, name) => schemas_wrapped(name, inner, node), result);
        }
        case 'environment':
            return environmentOf(argument(step.options), step.shapes, node);
    }
}
/** `.default(() => x)` is `.default(x)`. */
function schemas_produced(value, node) {
    return value.kind === 'function' ? (0,evaluate_calls/* enter */.Ve)(value, [], node, 0) : value;
}
function defaultParts(options, table, node) {
    if (options?.kind !== 'fields')
        return [];
    const given = (table.defaults ?? []).flatMap((name) => options.read(name) ?? []);
    const meant = given.filter((value) => value.kind !== 'constant');
    return meant.length > 0 ? [{ kind: 'property', name: 'default', value: () => (0,evaluate_options/* oneOf */.yL)(meant, node) }] : [];
}
function makeSchema(table, parts, node) {
    const made = { by: SCHEMA + table.name, options: (0,objects/* fieldsOf */.Pf)(parts, node) };
    return { kind: 'foreign', module: table.from[0] ?? null, path: [], made, node, trail: [] };
}
function extended(schema, table, more, node) {
    const before = optionsIn(schema);
    const parts = [
        ...(before ? [{ kind: 'spread', value: () => before }] : []),
        { kind: 'property', ...more },
    ];
    return makeSchema(table, parts, node);
}
function joinedShapes(self, more, node) {
    const own = self && optionsIn(self)?.read('shape');
    const other = optionsIn(more)?.read('shape') ?? more;
    return (0,objects/* fieldsOf */.Pf)([own ?? evaluate_value/* UNDEFINED */.ZH, other].map((value) => ({ kind: 'spread', value: () => value })), node);
}
function schemas_wrapped(name, value, node) {
    return (0,objects/* fieldsOf */.Pf)([{ kind: 'property', name, value: () => value }], node);
}

;// CONCATENATED MODULE: ./build/src/libraries/context-settings.js
/** Contexts that servers hand to each resolver or procedure: what the functions that make them give. */







/** What functions are called that make a context. */
const MAKER = /^create\w*Context$/;
/** Options of servers that make a context, or hold a part of one. */
const OPTIONS = new Set(['context', 'createContext', 'dataSources']);
/** Apollo's member of a context, by itself and as an option. */
const SOURCES = 'dataSources';
/** The members of the contexts that are made in a file. */
function contextSettings(unit, world) {
    if (!/\b(?:[cC]ontext|dataSources)\b|Context\b/.test(unit.source.text))
        return [];
    return [...declaredMakers(unit), ...optionMakers(unit)].flatMap((maker) => context_settings_settingsOf(maker, world));
}
function declaredMakers({ source }) {
    return [...(0,syntax_declaration/* scopeOf */.Od)(source)].flatMap(([name, declaration]) => {
        if (!MAKER.test(name) || (declaration.kind !== 'function' && declaration.kind !== 'variable'))
            return [];
        const value = (world) => (0,bindings/* declaredValue */.GW)(declaration, source.endOfFileToken, (0,evaluate_frame/* openFrame */.Ys)(null, world));
        return [{ node: declaration.node, name, value }];
    });
}
function optionMakers(unit) {
    return unit.calls.flatMap((call) => {
        const args = typescript.ts.isTaggedTemplateExpression(call) ? [] : (call.arguments ?? []);
        return args.flatMap((argument) => {
            const properties = typescript.ts.isObjectLiteralExpression(argument) ? argument.properties : [];
            return properties.flatMap((property) => {
                const name = property.name ? ((0,typescript/* propertyNameText */.CC)(property.name) ?? '') : '';
                const given = OPTIONS.has(name) ? givenBy(property) : null;
                const value = given && ((world) => (0,evaluate/* evaluate */._3)(given, (0,evaluate_frame/* frameAt */.jG)(given, world)));
                return value ? [{ node: property, name, value }] : [];
            });
        });
    });
}
/** The function that an option holds. */
function givenBy(property) {
    if (!typescript.ts.isPropertyAssignment(property))
        return null;
    const { initializer } = property;
    return typescript.ts.isArrowFunction(initializer) || typescript.ts.isFunctionExpression(initializer) ? initializer : null;
}
function context_settings_settingsOf({ node, name, value }, world) {
    const made = (asking) => results(value(asking), node);
    if (name === SOURCES) {
        return [
            { node, name, holder: 'everywhere', isWritten: false, value: (asking) => made(asking)[0] ?? null },
        ];
    }
    const names = new Set(made(world).flatMap((result) => (result.kind === 'fields' ? result.names() : [])));
    return [...names].map((member) => {
        const read = (asking) => {
            const [first] = made(asking).flatMap((result) => result.kind === 'fields' ? (result.read(member) ?? []) : []);
            return first ?? null;
        };
        const holder = member === SOURCES ? 'everywhere' : 'context';
        return { node, name: member, holder, isWritten: true, value: read };
    });
}
function results(maker, node) {
    return (0,evaluate_options/* optionsOf */.cz)(maker).flatMap((option) => option.kind === 'function' ? (0,evaluate_options/* optionsOf */.cz)((0,evaluate_calls/* enter */.Ve)(option, [], node, 0)) : []);
}

;// CONCATENATED MODULE: ./build/src/libraries/sharing.js
/** What a program sets on the objects that frameworks hand around, by name: built once for each number of opened files. */














const HOLDERS = {
    fastify: 'application',
    Fastify: 'application',
    app: 'application',
    server: 'application',
    instance: 'application',
    express: 'application',
    koa: 'application',
    this: 'application',
    req: 'request',
    request: 'request',
    res: 'response',
    response: 'response',
    reply: 'response',
    h: 'response',
    ctx: 'context',
    context: 'context',
    c: 'context',
    event: 'context',
    locals: 'locals',
    state: 'state',
    var: 'var',
};
/** The kind of object that goes by a name; null for names that say nothing. */
function holderOf(name) {
    return (0,own/* own */.Z)(HOLDERS, name) ?? null;
}
/** Members that requests and applications have of their own. */
const sharing_OWN = new Set([
    'body',
    'url',
    'headers',
    'method',
    'query',
    'params',
    'path',
    'status',
    'type',
    'user',
    'session',
    'originalUrl',
    'baseUrl',
    'cookies',
    'response',
    'request',
    'locals',
    'state',
    'name',
    'length',
    'set',
    'get',
]);
const sharing_indexes = new WeakMap();
/** The settings of a name in the files opened so far. */
function settingsNamed(name, world) {
    const { opened: units } = world.program;
    let index = sharing_indexes.get(world.program);
    if (!index) {
        index = { opened: 0, byName: new Map() };
        sharing_indexes.set(world.program, index);
    }
    if (index.opened < units.length && world.budget.nesting <= MAX_NESTING) {
        const added = units.slice(index.opened);
        // Whoever asks in the meantime gets what is known by then.
        index.opened = units.length;
        const base = (0,evaluate_frame/* makeWorld */.Bc)(world);
        for (const setting of added.flatMap((unit) => settingsIn(unit, base))) {
            (0,append/* append */.B)(index.byName, setting.name, setting);
        }
    }
    return index.byName.get(name) ?? [];
}
function settingsIn(unit, world) {
    if ((0,files_context/* contextOf */.V)(unit.file) === 'test')
        return [];
    const calls = unit.calls.flatMap((call) => called(call, world));
    return [...written(unit), ...calls, ...contextSettings(unit, world)];
}
/** `app.locals.pleo = …`, `req.pleo = …`, `app.config.globalProperties.$pleo = …`, `Vue.prototype.$pleo = …`. */
function written(unit) {
    return [...unit.writes.values()].flat().flatMap(({ node, root, path }) => {
        const name = path.at(-1);
        if (!typescript.ts.isBinaryExpression(node) || name === undefined || !typescript.ts.isIdentifier(root))
            return [];
        const on = path.at(-2) ?? root.text;
        const isGlobal = on === 'globalProperties' || (on === 'prototype' && name.startsWith('$'));
        const holder = isGlobal ? 'everywhere' : holderOf(on);
        if (!holder || (sharing_OWN.has(name) && !isGlobal))
            return [];
        const value = (world) => (0,evaluate/* evaluate */._3)(node.right, (0,evaluate_frame/* frameAt */.jG)(node.right, world));
        const isWritten = !isGlobal && holder !== 'locals' && holder !== 'state';
        // A store's own `state` is no application's.
        if (holder === 'state' && path.length < 2)
            return [];
        return [{ node, name, holder, isWritten, value }];
    });
}
/** Calls that set: by the name they go by, and the kind of object that what they set is read from. */
const sharing_CALLS = {
    decorate: 'application',
    decorateRequest: 'request',
    decorateReply: 'response',
    provide: 'everywhere',
    inject: 'everywhere',
    set: 'settings',
};
/** hapi says first what it decorates. */
const DECORATED = {
    server: 'application',
    request: 'request',
    toolkit: 'response',
};
function called(call, world) {
    if (!typescript.ts.isCallExpression(call))
        return [];
    const method = (0,source_unit/* calleeName */.wt)(call) ?? '';
    if (method === 'defineNuxtPlugin')
        return provided(call, world);
    const holder = (0,own/* own */.Z)(sharing_CALLS, method);
    if (!holder || !isSetting(call, method))
        return [];
    const [first, second, third] = call.arguments;
    if (!first || !second)
        return [];
    const name = (node) => (0,evaluate_text/* knownText */.bG)((0,evaluate/* evaluate */._3)(node, (0,evaluate_frame/* frameAt */.jG)(node, world)));
    const what = name(first);
    if (what === null)
        return [];
    const on = third && method === 'decorate' ? (0,own/* own */.Z)(DECORATED, what) : undefined;
    const value = on && third ? third : second;
    const named = on ? name(second) : what;
    if (named === null)
        return [];
    return [
        {
            node: call,
            name: holder === 'everywhere' ? `$${named}` : named,
            holder: on ?? (isOnContext(call) && method === 'set' ? 'var' : holder),
            isWritten: false,
            value: (asking) => gotten((0,evaluate/* evaluate */._3)(value, (0,evaluate_frame/* frameAt */.jG)(value, asking)), call),
        },
    ];
}
/** `c.set(…)`, where `app.set(…)` is a setting of the application. */
function isOnContext(call) {
    const callee = (0,typescript/* skipWrappers */.s_)(call.expression);
    const of = typescript.ts.isPropertyAccessExpression(callee) ? (0,typescript/* skipWrappers */.s_)(callee.expression) : null;
    return of !== null && typescript.ts.isIdentifier(of) && holderOf(of.text) === 'context';
}
/** fastify calls a `getter` each time. */
function gotten(value, call) {
    const getter = value.kind === 'fields' ? value.read('getter') : null;
    return getter?.kind === 'function' ? (0,evaluate_calls/* enter */.Ve)(getter, [], call, 0) : value;
}
/** `x.decorate(…)`; of the names that others use, too, only as Nuxt's plugins and hono's contexts have them. */
function isSetting(call, method) {
    const callee = (0,typescript/* skipWrappers */.s_)(call.expression);
    if (method === 'inject')
        return typescript.ts.isIdentifier(callee) && (0,syntax_declaration/* findDeclaration */.MC)('inject', callee)?.kind === 'parameter';
    if (!typescript.ts.isPropertyAccessExpression(callee))
        return false;
    const of = (0,typescript/* skipWrappers */.s_)(callee.expression);
    if (method === 'provide')
        return typescript.ts.isIdentifier(of) && /nuxt/i.test(of.text);
    if (method === 'set')
        return isOnContext(call) || (typescript.ts.isIdentifier(of) && holderOf(of.text) === 'application');
    return true;
}
/** What a plugin of Nuxt gives back under `provide`, written as a function or as an object with `setup`. */
function provided(call, world) {
    return (0,evaluate_options/* optionsOf */.cz)(resultOf(call, world)).flatMap((result) => {
        const given = result.kind === 'fields' ? result.read('provide') : null;
        const names = given?.kind === 'fields' ? given.names() : [];
        return names.map((name) => {
            const value = (asking) => {
                const [here] = (0,evaluate_options/* optionsOf */.cz)(resultOf(call, asking));
                const provides = here?.kind === 'fields' ? here.read('provide') : null;
                return provides?.kind === 'fields' ? provides.read(name) : null;
            };
            return { node: call, name: `$${name}`, holder: 'everywhere', isWritten: false, value };
        });
    });
}
function resultOf(call, world) {
    const [plugin] = (0,evaluate_calls/* argumentsOf */.aX)(call, (0,evaluate_frame/* frameAt */.jG)(call, world));
    const given = plugin?.value() ?? evaluate_value/* UNDEFINED */.ZH;
    const setup = given.kind === 'fields' ? given.read('setup') : given;
    if (setup?.kind === 'function')
        return (0,evaluate_calls/* enter */.Ve)(setup, [], call, 0);
    return given;
}

;// CONCATENATED MODULE: ./build/src/libraries/shared.js
/** Members that a framework lets everybody read, once somebody set them: `fastify.decorate`, Nuxt's `provide`, `app.locals`. */








/** What is read as `name` from an object of which nothing else is known; null when nobody set it. */
function sharedMember(of, name, node, world) {
    return (cradleMember(of, name, node, world) ??
        askedMember(of, name, node, world) ??
        keptMember(of, name, node, world) ??
        setMember(of, name, node, world));
}
/** A component that says `inject: ['pleo']`. */
function askedMember(of, name, node, world) {
    const asked = of.kind === 'fields' ? of.read('inject') : null;
    if (asked?.kind === 'list')
        return asked.items.some((item) => (0,evaluate_text/* knownText */.bG)(item) === name)
            ? ask((0,evaluate_value/* text */.Qq)(name), askerAt(node, world), world)
            : null;
    const from = asked?.kind === 'fields' ? asked.read(name) : null;
    const token = from?.kind === 'fields' ? (from.read('from') ?? (0,evaluate_value/* text */.Qq)(name)) : from;
    return token && ask(token, askerAt(node, world), world);
}
/** The name in `made.by` of `get` of what keeps things by name. */
const KEPT = 'kept';
/** `c.get('pleo')` after `c.set('pleo', …)`, and the same of applications: the call gives what was kept. */
function keptMember(of, name, node, world) {
    const call = node.parent;
    if (name !== 'get' || !typescript.ts.isCallExpression(call) || call.expression !== node)
        return null;
    const [key, ...others] = call.arguments;
    if (!key || others.length > 0 || !typescript.ts.isStringLiteralLike(key))
        return null;
    const kept = settingsNamed(key.text, world).filter(({ holder }) => KEEPERS[holder] !== undefined && isHeld(KEEPERS[holder], of));
    const value = valueOfSettings(kept, key.text, node, world);
    return (value && { kind: 'foreign', module: null, path: [], made: { by: KEPT, options: value }, node, trail: [] });
}
/** What keeps settings that are read with `get`. */
const KEEPERS = { var: 'context', settings: 'application' };
/** What such a call gives; null for other calls. */
function callKept({ made, path }) {
    return made?.by === KEPT && path.length === 0 ? made.options : null;
}
function setMember(of, name, node, world) {
    const read = settingsNamed(name, world).filter(({ holder }) => holder === 'everywhere' ? of.kind !== 'foreign' : isHeld(holder, of));
    return valueOfSettings(read, name, node, world);
}
function valueOfSettings(settings, name, node, world) {
    const project = projectOf(node.getSourceFile().fileName);
    const own = settings.filter((setting) => projectOf(setting.node.getSourceFile().fileName) === project);
    const values = (own.length > 0 ? own : settings).flatMap((setting) => {
        // What is set from itself: `req.pleo = req.pleo ?? create()`.
        const isInside = setting.node.pos <= node.pos && node.end <= setting.node.end;
        if (isInside && setting.node.getSourceFile() === node.getSourceFile())
            return [];
        const value = setting.value(world);
        const options = value ? (0,evaluate_options/* optionsOf */.cz)(value).filter((option) => counts(option, setting)) : [];
        return options.length > 0 ? [(0,evaluate_value/* withMark */.kN)((0,evaluate_options/* oneOf */.yL)(options, node), setting.node, `set as ${name}`)] : [];
    });
    return values.length > 0 ? (0,evaluate_options/* oneOf */.yL)(values, node) : null;
}
/** Whether an object is of the kind that holds the setting. */
function isHeld(holder, of) {
    return (0,evaluate_options/* optionsOf */.cz)(of).some((option) => option.kind === 'unknown' && holders(option.name).has(holder));
}
/** What an unknown object is, by what it is called: `req.server` is an application, `Fastify()` gives one. */
function holders(name) {
    const last = /([\w$]+)\W*$/.exec(name)?.[1] ?? '';
    const made = /^([\w$.]+)\(/.exec(name)?.[1] ?? '';
    const isApplication = /fastify[^.]*\(/i.test(name) ? holderOf('fastify') : null;
    const own = last === 'state' && !name.includes('.') ? null : holderOf(last);
    return new Set([own, holderOf(made), isApplication].filter((holder) => holder !== null));
}
/** Whether a value is worth following from there: texts and numbers of many kinds are written into requests. */
function counts(value, { isWritten }) {
    if (!isWritten)
        return value.kind !== 'unknown' || value.owner !== null;
    if (value.kind === 'fields' || value.kind === 'function')
        return true;
    return value.kind === 'foreign' && value.made !== null;
}

;// CONCATENATED MODULE: ./build/src/libraries/wrapping.js
/** Packages whose functions take functions: they give one back that does the same, or call it right away. */






const wrapping_same = { gives: 'same', fn: 0 };
const wrapping_called = { gives: 'result', fn: 0 };
const runner = { gives: 'runner' };
/** By module, then by path of members; `default` is `()`. */
const wrapping_TABLES = {
    react: { cache: wrapping_same, useCallback: wrapping_same, useMemo: wrapping_called, useEffectEvent: wrapping_same },
    'next/cache': { unstable_cache: wrapping_same, cache: wrapping_same },
    'fastify-plugin': { '()': wrapping_same, fastifyPlugin: wrapping_same },
    'p-limit': { '()': runner },
    'p-queue': { 'new ()': runner },
    'p-throttle': { '()': { gives: 'wrapper' } },
    'p-debounce': { '()': wrapping_same },
    'p-memoize': { '()': wrapping_same },
    'p-retry': { '()': wrapping_called },
    'p-timeout': { '()': wrapping_called },
    'p-map': { '()': { gives: 'result', fn: 1, items: 0 }, pMapIterable: { gives: 'result', fn: 1, items: 0 } },
    'async-retry': { '()': wrapping_called },
    'exponential-backoff': { backOff: wrapping_called },
    'ts-retry-promise': { retry: wrapping_called },
    bottleneck: { 'new ()': runner },
    cockatiel: {
        retry: runner,
        circuitBreaker: runner,
        timeout: runner,
        wrap: runner,
        bulkhead: runner,
        fallback: runner,
    },
    opossum: { 'new ()': { gives: 'caller', fn: 0, by: 'fire' } },
    'async-sema': { 'new Sema': runner, RateLimit: runner },
    memoizee: { '()': wrapping_same },
    'memoize-one': { '()': wrapping_same },
    memoize: { '()': wrapping_same },
    moize: { '()': wrapping_same },
    'micro-memoize': { '()': wrapping_same },
    'fast-memoize': { '()': wrapping_same },
    mem: { '()': wrapping_same },
    'lodash/memoize': { '()': wrapping_same },
    'lodash/throttle': { '()': wrapping_same },
    'lodash/debounce': { '()': wrapping_same },
    'lodash/once': { '()': wrapping_same },
    lodash: { memoize: wrapping_same, throttle: wrapping_same, debounce: wrapping_same, once: wrapping_same, bind: wrapping_same, unary: wrapping_same },
    'lodash-es': { memoize: wrapping_same, throttle: wrapping_same, debounce: wrapping_same, once: wrapping_same, unary: wrapping_same },
    'es-toolkit': { memoize: wrapping_same, throttle: wrapping_same, debounce: wrapping_same, once: wrapping_same, retry: wrapping_called },
    remeda: { once: wrapping_same },
    async: {
        mapLimit: { gives: 'result', fn: 2, items: 0 },
        eachLimit: { gives: 'result', fn: 2, items: 0 },
        map: { gives: 'result', fn: 1, items: 0 },
        each: { gives: 'result', fn: 1, items: 0 },
    },
    './client': { createConfig: wrapping_same },
    './client/index': { createConfig: wrapping_same },
    './client/client.gen': { createConfig: wrapping_same },
    '@hey-api/client-fetch': { createConfig: wrapping_same },
    '@hey-api/client-axios': { createConfig: wrapping_same },
    '@pipedream/types': { defineApp: wrapping_same, defineComponent: wrapping_same, defineAction: wrapping_same, defineSource: wrapping_same },
    '@reduxjs/toolkit/query': { retry: wrapping_same },
    '@reduxjs/toolkit/query/react': { retry: wrapping_same },
    util: { promisify: wrapping_same, callbackify: wrapping_same, deprecate: wrapping_same },
};
/** Methods of a runner that call what they are given, at once. */
const RUNS = new Set(['()', 'schedule', 'add', 'execute', 'run', 'exec', 'wrapFn', 'submit', 'attempt']);
/** Methods of a runner that give a function back. */
const WRAPS = new Set(['wrap', 'bind', 'wrapFunction']);
const RUNNER = 'runner';
const WRAPPER = 'wrapper';
const CALLER = 'caller:';
/** The result of a wrapping call; null where nothing is known or the function is called at once. */
function callWrapping(callee, args, node) {
    if (callee.made) {
        if (callee.made.by === WRAPPER)
            return args[0]?.value() ?? null;
        if (callee.made.by !== RUNNER)
            return null;
        const name = callee.path.join('.') || '()';
        const first = args[0]?.value();
        // `limiter.wrap(fn)` gives the function back; `limit(fn, …)` gives its result, see below.
        return first?.kind === 'function' && WRAPS.has(name) ? first : null;
    }
    const wrapping = wrappingOf(callee, node);
    if (wrapping?.gives === 'runner')
        return wrapping_made(callee, RUNNER, evaluate_value/* UNDEFINED */.ZH, node);
    if (wrapping?.gives === 'wrapper')
        return wrapping_made(callee, WRAPPER, evaluate_value/* UNDEFINED */.ZH, node);
    if (wrapping?.gives === 'same')
        return args[wrapping.fn]?.value() ?? null;
    if (wrapping?.gives === 'caller') {
        const fn = args[wrapping.fn]?.value();
        return fn ? wrapping_made(callee, CALLER + wrapping.by, fn, node) : null;
    }
    return null;
}
/** The function that the call enters. */
function enteredByWrapping(callee, args, node) {
    if (callee.made)
        return enteredByMade(callee, args);
    const wrapping = wrappingOf(callee, node);
    if (wrapping?.gives !== 'result')
        return null;
    const fn = functionAt(args, wrapping.fn);
    if (!fn)
        return null;
    const items = wrapping.items === undefined ? undefined : args[wrapping.items];
    const passed = items ? [{ ...items, value: () => (0,properties/* eachItem */.X_)(items.value(), items.node), spread: false }] : [];
    return { ...fn, bound: [...fn.bound, ...passed] };
}
function enteredByMade(callee, args) {
    const by = callee.made?.by ?? '';
    const name = callee.path.join('.') || '()';
    if (by.startsWith(CALLER)) {
        const fn = by === CALLER + name && callee.made ? (0,enters/* functionIn */.K)(callee.made.options) : null;
        return fn && { ...fn, bound: [...fn.bound, ...args] };
    }
    if (by !== RUNNER || !RUNS.has(name))
        return null;
    // Options may stand in front: `schedule({ priority: 1 }, fn, …args)`.
    const position = functionAt(args, 0) ? 0 : 1;
    const fn = functionAt(args, position);
    return fn && { ...fn, bound: [...fn.bound, ...args.slice(position + 1)] };
}
function functionAt(args, position) {
    const argument = args[position];
    return argument && !argument.spread ? (0,enters/* functionIn */.K)(argument.value()) : null;
}
function wrappingOf(callee, node) {
    const module = (0,package_name/* packageName */.o)(callee.module ?? '');
    const table = (0,own/* own */.Z)(wrapping_TABLES, module);
    if (!table)
        return null;
    const name = callee.path.join('.') || '()';
    return (0,own/* own */.Z)(table, typescript.ts.isNewExpression(node) ? `new ${name}` : name) ?? null;
}
function wrapping_made(callee, by, options, node) {
    return { ...callee, path: [], made: { by, options }, node };
}

;// CONCATENATED MODULE: ./build/src/libraries/plugins.js
/** Plugins: functions that an application calls with itself and with the options that they are registered with. */




/** By the method that registers: the plugin is the function itself, or a member of an object. */
const PLUGS = {
    // fastify's functions, hapi's objects.
    register: [null, 'register'],
    // Vue's objects; what is a function is a middleware as often.
    use: ['install'],
};
/** The plugin that `of.method(plugin, options)` calls, with what it gets bound; null for other methods and arguments. */
function enteredPlugin(of, method, [plugin, options], node) {
    const ways = (0,own/* own */.Z)(PLUGS, method);
    if (!ways || !plugin)
        return null;
    const given = plugin.value();
    for (const way of ways) {
        const fn = way === null ? (0,enters/* functionIn */.K)(given) : memberIn(given, way);
        const application = (0,evaluate_value/* passing */.qO)(of, node);
        if (fn)
            return { ...fn, bound: [...fn.bound, application, ...(options ? [options] : [])] };
    }
    return null;
}
function memberIn(value, name) {
    for (const option of (0,evaluate_options/* optionsOf */.cz)(value)) {
        const member = option.kind === 'fields' ? option.read(name) : null;
        const fn = member && (0,enters/* functionIn */.K)(member);
        if (fn)
            return fn;
    }
    return null;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/libraries/replaced-files.js
/** Files that a build puts in the place of others: Angular's `fileReplacements`, and its environments by their names. */



/** Where builds are described. */
const WORKSPACES = ['angular.json', 'project.json', 'workspace.json'];
/** What environments are called where no build is described. */
const ENVIRONMENTS = [
    'prod',
    'production',
    'staging',
    'stage',
    'qa',
    'uat',
    'acc',
    'demo',
    'dev',
    'development',
    'local',
];
const knowledge = new WeakMap();
/** The files that some build puts in the place of `file`. */
function replacementsOf(file, { program }) {
    let known = knowledge.get(program);
    if (!known) {
        known = { byFile: new Map(), byWorkspace: new Map() };
        knowledge.set(program, known);
    }
    let files = known.byFile.get(file);
    if (!files) {
        files = /\.[jt]s$/.test(file) ? findReplacements(file, program, known) : [];
        known.byFile.set(file, files);
    }
    return files;
}
function findReplacements(file, program, known) {
    const described = describedFor(file, program, known);
    const { name } = external_node_path_.posix.parse(file);
    if (described.length > 0 || name !== 'environment')
        return described;
    return ENVIRONMENTS.flatMap((environment) => program.resolve(`./${name}.${environment}`, file) ?? []);
}
/** What the builds say that are described in the folders above. */
function describedFor(file, program, known) {
    const found = new Set();
    let folder = file;
    do {
        folder = external_node_path_.posix.dirname(folder);
        const base = folder === '.' ? '' : folder;
        for (const { from, to } of WORKSPACES.flatMap((name) => replacementsIn(base, name, program, known))) {
            // Nx counts from the workspace, Angular from where the description stands.
            const start = [base, ''].find((at) => external_node_path_.posix.join(at, from) === file);
            const target = start === undefined ? null : external_node_path_.posix.join(start, to);
            if (target === null || (0,files_context/* contextOf */.V)(target) === 'test')
                continue;
            const relative = external_node_path_.posix.relative(external_node_path_.posix.dirname(file), target);
            if (program.resolve(relative.startsWith('.') ? relative : `./${relative}`, file) === target)
                found.add(target);
        }
    } while (folder !== '.');
    return [...found];
}
function replacementsIn(folder, name, program, { byWorkspace }) {
    const workspace = external_node_path_.posix.join(folder, name);
    let found = byWorkspace.get(workspace);
    if (!found) {
        const file = program.resolve(`./${name}`, external_node_path_.posix.join(folder, 'x.ts'));
        const unit = file === workspace ? program.open(file) : null;
        found = unit ? readReplacements(unit.source) : [];
        byWorkspace.set(workspace, found);
    }
    return found;
}
function readReplacements(source) {
    const found = [];
    const stack = [source];
    for (let node = stack.pop(); node; node = stack.pop()) {
        if (typescript.ts.isPropertyAssignment(node) && (0,typescript/* propertyNameText */.CC)(node.name) === 'fileReplacements') {
            const items = typescript.ts.isArrayLiteralExpression(node.initializer) ? node.initializer.elements : [];
            for (const item of items) {
                const [from, to] = [writtenIn(item, ['replace', 'src']), writtenIn(item, ['with', 'replaceWith'])];
                if (from !== null && to !== null)
                    found.push({ from, to });
            }
            continue;
        }
        typescript.ts.forEachChild(node, (child) => {
            stack.push(child);
        });
    }
    return found;
}
function writtenIn(item, names) {
    if (!typescript.ts.isObjectLiteralExpression(item))
        return null;
    for (const property of item.properties) {
        if (!typescript.ts.isPropertyAssignment(property) || !names.includes((0,typescript/* propertyNameText */.CC)(property.name) ?? ''))
            continue;
        if (typescript.ts.isStringLiteralLike(property.initializer))
            return property.initializer.text;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/libraries/index.js
/** What the packages that a program is built with make of their arguments: each table is asked in turn. */





















/** The result of calling or constructing something of a package; null when no table knows it. */
function callLibrary(callee, args, node, world) {
    return (callKept(callee) ??
        callSchema(callee, args, node) ??
        callWrapping(callee, args, node) ??
        callReactive(callee, args, node) ??
        callForm(callee, args, node, world) ??
        callContainer(callee, args, node, world) ??
        callNestConfig(callee, args, node, world) ??
        callConfiguration(callee, args, node, world) ??
        callEnvVar(callee, args, node, world) ??
        callEnvironment(callee, args, node) ??
        callProjectConfig(callee, args, node, world) ??
        callFileContents(callee, args, node, world) ??
        callClassTransformer(callee, args, node));
}
/** What an object of a package's type is; null when no table knows it. */
function instanceByLibrary(type, node, world) {
    return nestConfigInstance(type, node, world);
}
function isPackage(of) {
    return of.kind === 'foreign' && !of.made && of.module !== null;
}
/** What a library lets everybody read as `name`; null when no table knows it. */
function libraries_sharedMember(of, name, node, world) {
    return (configurationMember(of, name, node, world) ??
        projectConfigMember(of, name, node, world) ??
        fastifyEnvMember(of, name, node, world) ??
        (isPackage(of) ? null : sharedMember(of, name, node, world)));
}
/** The function of the repository that calling something of a package enters; null when no table knows it. */
function enteredByLibrary(callee, args, node) {
    return enteredByWrapping(callee, args, node) ?? enteredByHook(callee, args, node);
}

// EXTERNAL MODULE: ./build/src/syntax/parse.js
var syntax_parse = __webpack_require__(6623);
;// CONCATENATED MODULE: ./build/src/clients/placeholders.js
/** Texts with placeholders that a platform fills in: `=/expenses/{{$parameter.id}}` is a text with a hole. */








/** The value with the placeholders of its texts read as expressions; `marker` starts the texts that have any. */
function withPlaceholders(value, marker, node, world) {
    return (0,evaluate_options/* mapOptions */.tS)(value, node, (option) => option.kind === 'text' ? placeholders_filled(option, marker, node, world) : option);
}
function placeholders_filled(of, marker, node, world) {
    const [first, ...rest] = of.pieces;
    if (marker !== undefined && !(typeof first === 'string' && first.startsWith(marker)))
        return of;
    const pieces = marker === undefined || typeof first !== 'string' ? of.pieces : [first.slice(marker.length), ...rest];
    const values = pieces.flatMap((piece) => typeof piece === 'string'
        ? piece
            .split(/\{\{((?:(?!\{\{).)*?)\}\}/s)
            .map((part, index) => (index % 2 === 1 ? expressionValue(part, node, world) : (0,evaluate_value/* text */.Qq)(part)))
        : [piece]);
    const whole = (0,evaluate_text/* textsOf */.CB)((0,evaluate_text/* concatAll */.KO)(values, node), node);
    return (0,evaluate_options/* oneOf */.yL)(whole.map((one) => ({ ...one, trail: [...of.trail, ...one.trail] })), node);
}
/** The value of an expression in a language close to JavaScript; its own places are in no file. */
function expressionValue(written, node, world) {
    const { fileName } = node.getSourceFile();
    const source = (0,syntax_parse/* parse */.qg)(fileName, `(${written})`, typescript.ts.ScriptKind.TS);
    const [statement] = source.statements;
    const hole = (0,evaluate_value/* unknown */.L5)('parameter', written.trim(), node);
    if (!statement || !typescript.ts.isExpressionStatement(statement))
        return hole;
    const value = (0,evaluate/* evaluate */._3)(statement.expression, (0,evaluate_frame/* openFrame */.Ys)(null, world));
    const texts = (0,evaluate_text/* textsOf */.CB)(value, node).map((one) => ({ ...one, trail: inFiles(one.trail) }));
    return (0,evaluate_options/* oneOf */.yL)(texts.flatMap((one) => (0,evaluate_text/* textsOf */.CB)(withFields(one, node, world), node)), node);
}
/** The text with what forms suggest in the place of their fields. */
function withFields(of, node, world) {
    const pieces = of.pieces.map((piece) => typeof piece === 'string' ? (0,evaluate_value/* text */.Qq)(piece) : (namedField(piece.name, node, world) ?? piece));
    return (0,evaluate_text/* concatAll */.KO)([{ ...of, pieces: [] }, ...pieces], node);
}
function inFiles(trail) {
    return trail.filter(({ node }) => 'location' in node);
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
        return split(after.startsWith('/') || after === '' || after.startsWith('?') ? after : `/${after}`, null, [hole], false, holes);
    }
    return written.startsWith('/') || /^[\w.-]+(\/|$|\?)/.test(written)
        ? split(written, null, [], true, holes)
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
    return split(url.pathname + url.search, inHost.length > 0 ? null : url.hostname.replace(/\.$/, ''), inHost, false, holes);
}
function split(rest, host, hostHoles, relative, holes) {
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
        query: mark < 0 ? { keys: [], isWhole: !endsGlued(path) } : queryKeys(address.slice(mark + 1)),
        holes: [...hostHoles, ...inPath],
    };
}
/** `/v1/expenses{suffix}`: a hole behind complete text may bring a query. */
function endsGlued(path) {
    return /[^/]zqhole\d+zq$/.test(path);
}
function queryKeys(query) {
    const pairs = [...new URLSearchParams(query)];
    const isHole = (value) => /^zqhole\d+zq$/.test(value);
    const keys = pairs.flatMap(([name, value]) => {
        if (name.search(PLACEHOLDER) >= 0)
            return [];
        return [{ name, value: value.search(PLACEHOLDER) >= 0 ? null : value }];
    });
    // What is glued to a value may be another pair: `limit=5{more}`.
    const isWhole = keys.length === pairs.length &&
        pairs.every(([, value]) => value.search(PLACEHOLDER) < 0 || isHole(value));
    return { keys, isWhole };
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
/** Whether a URL has a host of its own. `vendors:search` is a path: clients look for the slashes. */
function isWhole({ pieces: [head] }) {
    return typeof head === 'string' && /^[a-z][a-z0-9+.-]*:\/\//i.test(head);
}
/** A base that an unknown object spread into the options may bring. */
function isAllMaybe({ pieces }) {
    return pieces.every((piece) => typeof piece !== 'string' && piece.spread === true);
}
/** Joins a base and a URL as the client does. */
function joinBase(base, url, join) {
    if (!base || base.pieces.length === 0)
        return url;
    const trail = (0,evaluate_text/* trailsOf */.rZ)(base, url);
    if (join === 'append')
        return (0,evaluate_text/* textOf */.b6)([...base.pieces, ...url.pieces], trail);
    if (isWhole(url) || (isAllMaybe(base) && typeof url.pieces[0] !== 'string'))
        return url;
    if (join === 'resolve')
        return (0,urls/* joinUrl */.we)(url, base);
    if (url.pieces.length === 0)
        return base;
    const [head, ...tail] = url.pieces;
    // A base that ends in a hole gets its slash all the same: the client would add it.
    const start = [...base.pieces];
    const last = start.at(-1);
    if (typeof last === 'string')
        start[start.length - 1] = last.replace(/(?<!\/)\/+$/, '');
    const first = typeof head === 'string' ? head.replace(/^\/+/, '') : head;
    // A query alone is glued to the base without a slash.
    const slash = typeof first === 'string' && first.startsWith('?') ? '' : '/';
    return (0,evaluate_text/* textOf */.b6)([...start, slash, ...(first === undefined ? [] : [first]), ...tail], trail);
}

;// CONCATENATED MODULE: ./build/src/clients/declared.js
/** Requests that no call makes: objects that a platform reads and sends, by the table of its shapes. */













/** The most values of one description that are looked through. */
const MAX_VALUES = 20_000;
/** Every declared request of the files, each in each description that lists it. */
function* findDeclared(units, world) {
    const literals = units.filter(({ file }) => !file.endsWith('.json')).flatMap((unit) => unit.literals);
    for (const shape of declaredShapes) {
        const descriptions = literals.filter((literal) => shape.defaults && hasProperty(literal, shape.defaults));
        const listed = new Set();
        for (const literal of descriptions) {
            for (const found of inDescription(literal, shape, world)) {
                listed.add(found.request.node);
                yield followed(found, world);
            }
        }
        for (const found of inHolders(literals, descriptions, shape, world))
            if (!listed.has(found.request.node))
                yield followed(found, world);
    }
}
/** The requests that a description leads to, wherever its parts are written. */
function* inDescription(literal, shape, world) {
    const description = (0,evaluate/* evaluate */._3)(literal, (0,evaluate_frame/* frameAt */.jG)(literal, world));
    const shared = description.kind === 'fields' ? description.read(shape.defaults ?? '') : null;
    const seen = new Set();
    const queue = [{ name: '', value: description, doubt: null }];
    for (let at = 0; at < queue.length && at < MAX_VALUES; at += 1) {
        const part = queue[at];
        for (const option of part ? (0,evaluate_options/* optionsOf */.cz)(part.value) : []) {
            if (!part || (option.kind === 'fields' && seen.has(option.identity)))
                continue;
            if (option.kind === 'fields') {
                seen.add(option.identity);
                for (const holder of shape.holders) {
                    if (!holder.shares || holder.name !== part.name)
                        continue;
                    for (const request of requestsOf(option, holder))
                        yield { shape, request, shared, doubt: part.doubt };
                }
            }
            queue.push(...partsOf(option, part, world));
        }
    }
}
/** What is inside a value; a function that nobody knows mostly gives back what it is given. */
function partsOf(value, { name, doubt }, world) {
    if (value.kind === 'list') {
        const items = value.rest ? [...value.items, value.rest] : value.items;
        return items.map((item) => ({ name, value: item, doubt }));
    }
    if (value.kind === 'fields') {
        return value.names().flatMap((inner) => {
            const held = value.read(inner);
            return held ? [{ name: inner, value: held, doubt }] : [];
        });
    }
    const { node } = value.kind === 'unknown' ? value : { node: null };
    if (!node || !typescript.ts.isCallExpression(node))
        return [];
    const passed = `It is passed through \`${node.expression.getText()}\`, which is not known.`;
    return (0,evaluate_calls/* argumentsOf */.aX)(node, (0,evaluate_frame/* frameAt */.jG)(node, world)).map((argument) => ({
        name,
        value: argument.value(),
        doubt: passed,
    }));
}
/** The requests of objects that are called as the platform calls them. */
function* inHolders(literals, descriptions, shape, world) {
    for (const literal of literals) {
        for (const holder of shape.holders) {
            if (!isHolder(literal, holder))
                continue;
            const value = (0,evaluate/* evaluate */._3)(literal, (0,evaluate_frame/* frameAt */.jG)(literal, world));
            if (value.kind !== 'fields')
                continue;
            const shared = holder.shares ? sharedNear(literal, descriptions, shape, world) : null;
            const doubt = shared && `It is taken for a request of the nearest description, which does not list it.`;
            for (const request of requestsOf(value, holder))
                yield { shape, request, shared, doubt };
        }
    }
}
function isHolder(literal, { name, beside, requests }) {
    if (name !== undefined && nameAround(literal) !== name)
        return false;
    if (beside !== undefined && !hasProperty(literal, beside))
        return false;
    return requests.some((request) => hasProperty(literal, request));
}
/** What a literal is the value of. */
function nameAround(literal) {
    let at = literal.parent;
    while (typescript.ts.isAsExpression(at) || typescript.ts.isSatisfiesExpression(at) || typescript.ts.isParenthesizedExpression(at))
        at = at.parent;
    if (typescript.ts.isPropertyAssignment(at) || typescript.ts.isPropertyDeclaration(at))
        return (0,typescript/* propertyNameText */.CC)(at.name);
    return typescript.ts.isVariableDeclaration(at) && typescript.ts.isIdentifier(at.name) ? at.name.text : null;
}
function hasProperty(literal, name) {
    return literal.properties.some((property) => property.name && (0,typescript/* propertyNameText */.CC)(property.name) === name);
}
function requestsOf(holder, { requests }) {
    return requests.flatMap((name) => {
        const value = holder.read(name);
        return value ? (0,evaluate_options/* optionsOf */.cz)(value).filter((option) => option.kind === 'fields') : [];
    });
}
/** What the description says that lies nearest in the folders; null when several say different things. */
function sharedNear(literal, descriptions, { defaults = '' }, world) {
    const [only, ...others] = nearest(descriptions, (node) => node.getSourceFile().fileName, literal);
    if (!only || others.length > 0)
        return null;
    const description = (0,evaluate/* evaluate */._3)(only, (0,evaluate_frame/* frameAt */.jG)(only, world));
    return description.kind === 'fields' ? description.read(defaults) : null;
}
/** A declared request has one level: itself. */
function followed({ shape, request, shared, doubt }, world) {
    const { node } = request;
    const slots = slotsOf(shape, request, shared, doubt, world);
    return { request: node, levels: [{ node, slots }], carried: () => [slots] };
}
function slotsOf({ table, marker }, request, shared, doubt, world) {
    const { node } = request;
    const options = (0,objects/* fieldsOf */.Pf)([
        { kind: 'spread', value: () => shared ?? (0,objects/* fieldsOf */.Pf)([], node) },
        { kind: 'spread', value: () => request },
    ], node);
    const field = (name) => {
        const value = readField(options, table, name, node);
        return value && withPlaceholders(value, marker, node, world);
    };
    const base = field('base');
    const bases = base ? (0,evaluate_text/* textsOf */.CB)(base, node) : [null];
    const url = field('url') ?? (0,evaluate_value/* text */.Qq)('');
    return {
        table,
        method: field('method'),
        addresses: (0,evaluate_text/* textsOf */.CB)(url, node).flatMap((address) => bases.map((b) => joinBase(b, address, table.join))),
        isMethodTold: true,
        every: false,
        query: [field('query')].filter((value) => value !== null),
        headers: field('headers'),
        auth: null,
        authPlace: null,
        body: field('body'),
        // A platform that reads a declaration adds what its other parts say.
        isAdapted: true,
        doubt,
    };
}

;// CONCATENATED MODULE: ./build/src/clients/request-keys.js
/** What a request carries in its query or body, by name, and whether that is all of it. */


/** The keys of several values together, each name once; of one name, the first value that is known counts. */
function keysOf(values, ...more) {
    const all = [...more, ...values.flatMap(evaluate_options/* optionsOf */.cz).map(keysOfOne)];
    return { keys: uniqueKeys(all.flatMap(({ keys }) => keys)), isWhole: all.every(({ isWhole }) => isWhole) };
}
/** A query or body without anything in it. */
const NO_KEYS = { keys: [], isWhole: true };
const UNKNOWN = { keys: [], isWhole: false };
function keysOfOne(value) {
    switch (value.kind) {
        case 'fields':
            return { keys: fieldKeys(value), isWhole: value.rest() === null && value.isWhole() };
        case 'constant':
            return NO_KEYS;
        case 'text':
            return textKeys(value);
        case 'list':
            return pairKeys(value);
        default:
            return UNKNOWN;
    }
}
function fieldKeys(fields) {
    return fields.names().map((name) => {
        const value = fields.read(name);
        return { name, value: value ? plain(value) : null };
    });
}
/** A query written out, with or without its question mark. */
function textKeys(value) {
    const written = (0,evaluate_text/* knownText */.bG)(value)?.replace(/^\?/, '') ?? null;
    if (written === '')
        return NO_KEYS;
    if (written === null || !/^[\w.[\]%-]+=/.test(written))
        return UNKNOWN;
    const keys = [...new URLSearchParams(written)].map(([name, content]) => ({ name, value: content }));
    return { keys, isWhole: true };
}
/** Names and values in pairs: `[['limit', 100]]`. What else a list holds has no names. */
function pairKeys({ items, rest }) {
    if (rest || items.some((item) => item.kind === 'unknown'))
        return UNKNOWN;
    const keys = items.flatMap((item) => {
        const name = item.kind === 'list' && item.items.length === 2 ? (0,evaluate_text/* knownText */.bG)(item.items[0]) : null;
        const value = item.kind === 'list' ? item.items[1] : undefined;
        return name === null || !value ? [] : [{ name, value: plain(value) }];
    });
    return { keys, isWhole: keys.length === items.length };
}
function plain(value) {
    if (value.kind === 'constant')
        return String(value.value);
    if (value.kind === 'list') {
        const items = value.items.map(plain);
        return items.every((item) => item !== null) && !value.rest ? items.join(',') : null;
    }
    if (value.kind === 'one-of')
        return onlyKnown(value.options);
    return (0,evaluate_text/* knownText */.bG)(value);
}
/**
 * Of a default that callers may replace, the default: nobody seen says another.
 * Of several that are all known, each, as a list is written.
 */
function onlyKnown(options) {
    const isDefault = options.some(({ kind }) => kind === 'unknown');
    const known = options.flatMap((option) => (option.kind === 'unknown' ? [] : [plain(option)]));
    if (known.length === 0 || known.some((one) => one === null) || (isDefault && known.length > 1))
        return null;
    return known.join(',');
}
function uniqueKeys(keys) {
    const byName = new Map();
    for (const key of keys)
        if (!byName.has(key.name) || byName.get(key.name)?.value === null)
            byName.set(key.name, key);
    return [...byName.values()];
}

;// CONCATENATED MODULE: ./build/src/clients/endpoints.js
/** The slots of a request → the endpoints it may have: method and URL, one for each alternative. */




/** Every combination of an address and a method. */
function endpointsOf(slots) {
    // A client that no table knows may have its own ways to say more.
    const isTold = slots.doubt === null;
    const sent = keysOf(slots.body ? [slots.body] : []);
    const body = { ...sent, isWhole: sent.isWhole && isTold };
    return slots.addresses.flatMap((address) => {
        const url = resolveUrl(address);
        if (!url)
            return [];
        const written = keysOf(slots.query, url.query);
        const query = { ...written, isWhole: written.isWhole && isTold && !slots.isAdapted };
        return methodsOf(slots.method).map((method) => {
            const told = { method, url, address };
            if (!slots.table.asksWithBody || (method !== 'GET' && method !== 'HEAD'))
                return { ...told, query, body };
            return { ...told, query: keysOf([], query, body), body: NO_KEYS };
        });
    });
}
const VERB = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/i;
/** The methods a request may use; nothing said is GET with every client there is. */
function methodsOf(method) {
    if (!method)
        return ['GET'];
    // An unknown object spread into the options may bring a method, and mostly does not.
    const given = (0,evaluate_options/* optionsOf */.cz)(method).filter((option) => option.kind !== 'unknown' || !option.spread);
    return given.length === 0 ? ['GET', null] : [...new Set(given.map(methodOf))];
}
function methodOf(option) {
    if (option.kind === 'constant')
        return 'GET';
    // An enumeration of a package: `HttpMethod.PUT`.
    if (option.kind === 'foreign')
        return VERB.exec(option.path.at(-1) ?? '')?.[0].toUpperCase() ?? null;
    const known = (0,evaluate_text/* knownText */.bG)(option);
    return known !== null && /^[a-z]+$/i.test(known) ? known.toUpperCase() : null;
}

// EXTERNAL MODULE: ./build/src/syntax/leaves.js
var leaves = __webpack_require__(1070);
;// CONCATENATED MODULE: ./build/src/clients/branches.js
/** Branches that a request stands in and that its callers rule out: `switch (kind)`, entered with another kind. */





/** Whether a place is known not to be reached, as far as the world knows what the branches around it ask. */
function isRuledOut(place, world) {
    const known = (node) => (0,evaluate/* evaluate */._3)(node, (0,evaluate_frame/* frameAt */.jG)(node, world));
    const isKnown = (condition, answer) => (0,operators/* truthiness */.w8)(known(condition)) === answer;
    for (let at = place; at.parent && !typescript.ts.isSourceFile(at); at = at.parent) {
        const { parent } = at;
        if (typescript.ts.isIfStatement(parent)) {
            if (at === parent.thenStatement && isKnown(parent.expression, false))
                return true;
            if (at === parent.elseStatement && isKnown(parent.expression, true))
                return true;
        }
        else if (typescript.ts.isConditionalExpression(parent)) {
            if (at === parent.whenTrue && isKnown(parent.condition, false))
                return true;
            if (at === parent.whenFalse && isKnown(parent.condition, true))
                return true;
        }
        else if (typescript.ts.isCaseOrDefaultClause(at)) {
            const subject = known(at.parent.parent.expression);
            const labels = labelsOf(at).map((label) => (0,operators/* isSame */.Ft)(subject, known(label)));
            if (labels.length > 0 && labels.every((same) => same === false))
                return true;
        }
        else if (typescript.ts.isBlock(parent) && typescript.ts.isStatement(at)) {
            if (exitsBefore(at, parent).some((condition) => isKnown(condition, true)))
                return true;
        }
    }
    return false;
}
/** The labels that lead to a clause, through those above it that do not end; none: others may lead there. */
function labelsOf(clause) {
    const labels = [];
    const { clauses } = clause.parent;
    for (let at = clauses.indexOf(clause); at >= 0; at -= 1) {
        const one = clauses[at];
        if (!one || typescript.ts.isDefaultClause(one))
            return [];
        if (one !== clause && (0,leaves/* leaveAtEnd */.U)(one.statements))
            break;
        labels.push(one.expression);
    }
    return labels;
}
/** The conditions of what leaves a block before one of its statements: `if (!id) return;`. */
function exitsBefore(statement, { statements }) {
    return statements
        .slice(0, statements.indexOf(statement))
        .filter(typescript.ts.isIfStatement)
        .filter(({ thenStatement }) => (0,leaves/* leaves */.F)(thenStatement))
        .map(({ expression }) => expression);
}

// EXTERNAL MODULE: ./build/src/syntax/write.js
var write = __webpack_require__(5727);
;// CONCATENATED MODULE: ./build/src/clients/open-owner.js
/** The function, or the class, whose callers can say more of a request. */



/** The function or class whose callers can say more: of the address first, then of what the request carries. */
function openOwner(requests, callee, from) {
    const { world } = from;
    const first = (unknowns, matters) => {
        const open = unknowns.flatMap(({ owner, overridden = false }) => owner && !world.assumptions.has(owner) ? [{ owner, matters, overridden }] : []);
        const method = calledMethod(open, from);
        if (method)
            return { owner: method, matters, overridden: false };
        return open.find(({ owner }) => !typescript.ts.isClassLike(owner)) ?? open[0] ?? null;
    };
    if (requests.length === 0)
        return first((0,evaluate_options/* optionsOf */.cz)(callee).filter((option) => option.kind === 'unknown'), true);
    const address = requests.flatMap((slots) => [
        ...slots.addresses.flatMap(holesOf),
        ...unknownsOf(slots.method),
    ]);
    const detail = requests.flatMap((slots) => [...slots.query, slots.body].flatMap(unknownsOf));
    return first(address, true) ?? first(detail, false);
}
/** The method around a place, where others fill what it reads: who calls it says on which object, which knows all of it. */
function calledMethod(open, { here, world, callers }) {
    const method = (0,write/* thisFunction */.Fi)(here);
    if (!method || !typescript.ts.isMethodDeclaration(method) || world.assumptions.has(method))
        return null;
    const isFilled = open.some(({ owner }) => owner !== method && owner.parent === method.parent);
    return isFilled && callers.sitesOf(method).length > 0 ? method : null;
}
function holesOf(address) {
    return address.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
}
function unknownsOf(value) {
    if (!value)
        return [];
    return (0,evaluate_options/* optionsOf */.cz)(value).flatMap((option) => {
        if (option.kind === 'unknown')
            return [option];
        if (option.kind === 'text')
            return holesOf(option);
        const rest = option.kind === 'fields' ? option.rest() : null;
        return rest ? [rest] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/clients/chain.js
/** What is said about a request after it was made: `superagent.get(url).set(…).query(…)`. */







/** The values that the calls chained to a request add to one of its slots. */
function chained(table, node, frame, what) {
    const said = [];
    let at = node;
    while (typescript.ts.isPropertyAccessExpression(at.parent) && typescript.ts.isCallExpression(at.parent.parent)) {
        const call = at.parent.parent;
        const builder = (0,own/* own */.Z)(table.chain, (0,source_unit/* calleeName */.wt)(call) ?? '');
        const [first, second] = call.arguments;
        if (builder && first) {
            if (builder.adds === 'header' && what === 'headers') {
                const name = second ? (0,evaluate_text/* knownText */.bG)((0,evaluate/* evaluate */._3)(first, frame)) : null;
                if (second && name !== null)
                    said.push((0,objects/* fieldsOf */.Pf)([{ kind: 'property', name, value: () => (0,evaluate/* evaluate */._3)(second, frame), node: first }], call));
                else if (!second)
                    said.push((0,evaluate/* evaluate */._3)(first, frame));
            }
            else if (builder.adds === 'auth' && what === 'auth') {
                said.push(pairOf(first, second, frame));
            }
            else if (builder.adds === what)
                said.push((0,evaluate/* evaluate */._3)(first, frame));
        }
        at = call;
    }
    return said;
}
/** The method that a call chained to a request sets: `useFetch(url).post(body)`. */
function chainedMethod(table, node) {
    let at = node;
    while (typescript.ts.isPropertyAccessExpression(at.parent) && typescript.ts.isCallExpression(at.parent.parent)) {
        const call = at.parent.parent;
        const builder = (0,own/* own */.Z)(table.chain, (0,source_unit/* calleeName */.wt)(call) ?? '');
        if (builder?.adds === 'method' && builder.is !== undefined)
            return (0,evaluate_value/* text */.Qq)(builder.is);
        at = call;
    }
    return null;
}
/** `.auth(user, password)`, `.auth(token, { type: 'bearer' })`. */
function pairOf(first, second, frame) {
    const part = (name, of) => ({
        kind: 'property',
        name,
        value: () => (0,evaluate/* evaluate */._3)(of, frame),
        node: first,
    });
    const options = second && (0,evaluate/* evaluate */._3)(second, frame);
    if (!second || options?.kind === 'constant')
        return (0,objects/* fieldsOf */.Pf)([part('username', first)], first);
    const type = options?.kind === 'fields' ? (0,evaluate_text/* knownText */.bG)(options.read('type')) : null;
    if (type !== null)
        return (0,objects/* fieldsOf */.Pf)([part(type === 'bearer' ? 'token' : 'username', first)], first);
    return (0,objects/* fieldsOf */.Pf)([part('username', first), part('password', second)], first);
}

;// CONCATENATED MODULE: ./build/src/clients/adapting.js
/** Whether functions of a client's change what its requests ask with, which is not followed: interceptors, hooks. */




/** Words of code that adds to a query, or says which company is asked for. */
const ADDS = /params|query|compan(?:y|ies)|organi[sz]ation/i;
/** Whether a function that is given each request may add to its query; what is no function here may do anything. */
function mayAdd(given) {
    return (0,evaluate_options/* optionsOf */.cz)(given).some((option) => {
        if (option.kind === 'list')
            return option.rest !== null || option.items.some(mayAdd);
        if (option.kind === 'constant')
            return false;
        return option.kind !== 'function' || ADDS.test(option.node.getText());
    });
}
/** Whether any function may add to the query of a request with these options: the client's own, or one for all of them. */
function isAdapted(options, table, node, frame) {
    if (options.kind === 'fields' && options.read(clients_client/* ADAPTS */.wj))
        return true;
    if (chained(table, node, frame, 'functions').some(mayAdd))
        return true;
    if (table.elsewhere && adapting_isWritten(table.elsewhere, frame.world.program))
        return true;
    return Object.keys(table.prepares ?? {}).some((path) => {
        const given = readPath(options, path.split('.'), node);
        // What an unknown options object may bring is no function yet.
        return given !== null && !(0,evaluate_options/* optionsOf */.cz)(given).every((option) => option.kind === 'unknown') && mayAdd(given);
    });
}
const looked = new WeakMap();
/** Whether a file that is open has one of the words. Each file is looked through once. */
function adapting_isWritten(words, program) {
    const byWords = looked.get(program) ?? new Map();
    looked.set(program, byWords);
    const before = byWords.get(words) ?? { opened: 0, found: false };
    byWords.set(words, before);
    const { opened } = program;
    for (; !before.found && before.opened < opened.length; before.opened += 1) {
        const text = opened[before.opened]?.source.text ?? '';
        before.found = words.some((word) => text.includes(word));
    }
    return before.found;
}

;// CONCATENATED MODULE: ./build/src/clients/configured.js
/** Calls that change a client after it was made: `client.setConfig(…)`, `api.interceptors.request.use((config) => …)`. */










/** The options that such calls give to the client that `callee` belongs to. */
function configured(callee, table, frame, isSame) {
    const parts = [];
    for (const [path, gives] of Object.entries(table.configures ?? {})) {
        const names = path.split('.');
        for (const call of callsNamed(names.at(-1) ?? '', frame.world.program)) {
            const client = receiverOf(call, names);
            const around = client && (0,evaluate_frame/* frameAt */.jG)(call, frame.world);
            if (!client || !around || !isSame((0,evaluate/* evaluate */._3)(client, around)))
                continue;
            const value = () => optionsGiven(call, gives, around, callee.node);
            parts.push({ kind: 'spread', value });
        }
    }
    return parts;
}
/** What stands before `.interceptors.request.use`; null when the call goes another way. */
function receiverOf(call, names) {
    let at = (0,typescript/* skipWrappers */.s_)(call.expression);
    for (const name of [...names].reverse()) {
        if (!typescript.ts.isPropertyAccessExpression(at) || at.name.text !== name)
            return null;
        at = (0,typescript/* skipWrappers */.s_)(at.expression);
    }
    return at;
}
function optionsGiven(call, gives, around, node) {
    const value = (0,evaluate_calls/* argumentsOf */.aX)(call, around)[0]?.value();
    const nothing = (0,objects/* fieldsOf */.Pf)([], node);
    if (!value)
        return nothing;
    if (gives === 'base')
        return (0,objects/* fieldsOf */.Pf)([{ kind: 'property', name: clients_client/* BASE */.Wm, value: () => value }], call);
    if (gives === 'options' || value.kind !== 'function')
        return value.kind === 'fields' ? value : nothing;
    const headers = () => (0,urls/* headersFrom */.J)(undefined, call);
    const empty = () => (0,objects/* fieldsOf */.Pf)([{ kind: 'property', name: 'headers', value: headers }], call);
    const config = (0,evaluate_value/* passing */.qO)(empty, call);
    const changed = (0,evaluate_calls/* enter */.Ve)(value, [config], call, around.depth);
    const said = changed.kind === 'fields' ? changed : nothing;
    if (!mayAdd(value))
        return said;
    const parts = [
        { kind: 'spread', value: () => said },
        { kind: 'property', name: clients_client/* ADAPTS */.wj, value: () => (0,evaluate_value/* constant */.dY)(true) },
    ];
    return (0,objects/* fieldsOf */.Pf)(parts, call);
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
    return (0,objects/* fieldsOf */.Pf)([...defaults_joined(parts, callee.node), ...configured(callee, table, frame, (client) => defaults_isSame(client, callee))], callee.node);
}
/** `headers.common.Accept` and `headers.post.Authorization`: what is said of one option by and by is one object. */
function defaults_joined(parts, node) {
    const names = new Set(parts.flatMap((part) => (part.kind === 'spread' ? [] : part.name)));
    return [...names].flatMap((name) => {
        const said = parts.filter((part) => part.kind === 'property').filter((part) => part.name === name);
        const [only] = said;
        if (said.length === 1 && only)
            return [only];
        const value = (self) => (0,objects/* fieldsOf */.Pf)(said.map((part) => ({ kind: 'spread', value: () => part.value(self) })), node);
        return [{ kind: 'property', name, value }];
    });
}
const found = new WeakMap();
/** The assignments of all opened files that go through a member of this name; looked for again when files were opened. */
function writesThrough(name, program) {
    const units = program.opened;
    const known = found.get(program);
    if (known?.opened === units.length && known.name === name)
        return known.writes;
    const all = units.flatMap((unit) => [...unit.writes.values(), ...unit.thisWrites.values()].flat());
    const writes = all.filter((write) => write.path.includes(name) && typescript.ts.isBinaryExpression(write.node));
    found.set(program, { opened: units.length, name, writes });
    return writes;
}
/** Whether what stands before `.defaults` is the very client that the call is made on. */
function isSameClient(write, at, callee, frame) {
    if (!typescript.ts.isBinaryExpression(write.node))
        return false;
    let target = write.node.left;
    for (let i = write.path.length; i > at; i--) {
        if (!typescript.ts.isPropertyAccessExpression(target) && !typescript.ts.isElementAccessExpression(target))
            return false;
        target = target.expression;
    }
    return defaults_isSame((0,evaluate/* evaluate */._3)(target, (0,evaluate_frame/* frameAt */.jG)(target, frame.world)), callee);
}
/** The member that is the client itself: Nest's service hands it out. */
const ITSELF = 'axiosRef';
function defaults_isSame(value, callee) {
    if (value.kind !== 'foreign' || value.path.some((name) => name !== ITSELF))
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
    if (head === undefined || !typescript.ts.isBinaryExpression(write.node))
        return [];
    const { right } = write.node;
    const value = () => (0,evaluate/* evaluate */._3)(right, (0,evaluate_frame/* frameAt */.jG)(right, frame.world));
    const leaf = rest.at(-1);
    if (leaf === undefined)
        return [{ kind: 'property', name: head, value }];
    return [
        {
            kind: 'property',
            name: head,
            value: () => (0,objects/* fieldsOf */.Pf)([{ kind: 'property', name: leaf, value, node: write.node }], right),
        },
    ];
}

// EXTERNAL MODULE: ./build/src/evaluate/writes.js + 1 modules
var writes = __webpack_require__(3094);
;// CONCATENATED MODULE: ./build/src/clients/headers.js
/** The headers of a request: of all that says some, one after the other, and of the functions that add theirs. */









/** One object of several, later ones winning name by name. */
function mergedHeaders(given, node) {
    const [first] = given;
    if (!first || given.length === 1)
        return first ?? null;
    return (0,objects/* fieldsOf */.Pf)(given.map((value) => ({ kind: 'spread', value: () => value })), node);
}
/** What the functions under a client's options put into the headers that they are given. */
function preparedHeaders(options, table, node) {
    return Object.entries(table.prepares ?? {}).flatMap(([path, where]) => {
        const given = readPath(options, path.split('.'), node);
        const functions = given
            ? (0,evaluate_options/* optionsOf */.cz)(given).flatMap((one) => (one.kind === 'list' ? one.items : [one]))
            : [];
        return functions.flatMap((fn) => fn.kind === 'function' ? (headersAfter(fn, where.split('.'), node) ?? []) : []);
    });
}
/** The headers at `path` of a function's argument, after it ran. */
function headersAfter(fn, path, node) {
    const names = path.filter((name) => name !== '');
    const argument = (0,evaluate_value/* passing */.qO)(() => nested(names, node), node);
    const frame = (0,evaluate_calls/* frameFor */.j1)(fn, [argument], fn.closure.depth);
    const [parameter] = fn.node.parameters;
    const end = fn.node.body?.getLastToken() ?? null;
    const held = parameter && heldBy(parameter, names);
    if (!held || !end)
        return null;
    const { name } = held.declaration.node;
    if (!typescript.ts.isIdentifier(name))
        return null;
    const written = (0,writes/* writtenInto */.sI)(nested(held.rest, node), held.declaration, end, frame);
    const after = readPath(written, held.rest, node);
    const returned = typescript.ts.isArrowFunction(fn.node) && fn.node.body && typescript.ts.isExpression(fn.node.body)
        ? (0,evaluate/* evaluate */._3)(fn.node.body, frame)
        : null;
    if (returned?.kind === 'fields' && returned.names().length > 0)
        return readPath(returned, names, node);
    return after && after.kind === 'fields' && after.names().length > 0 ? after : null;
}
/** Empty headers under these names. */
function nested(names, node) {
    const [name, ...rest] = names;
    if (name === undefined)
        return (0,urls/* headersFrom */.J)(undefined, node);
    return (0,objects/* fieldsOf */.Pf)([{ kind: 'property', name, value: () => nested(rest, node) }], node);
}
/** The name that the argument, or the part of it with the headers, has inside the function. */
function heldBy(parameter, names) {
    if (typescript.ts.isIdentifier(parameter.name))
        return { declaration: { kind: 'parameter', node: parameter }, rest: names };
    if (!typescript.ts.isObjectBindingPattern(parameter.name))
        return null;
    const [wanted, ...rest] = names;
    const element = parameter.name.elements.find((one) => (0,typescript/* propertyNameText */.CC)(one.propertyName ?? one.name) === wanted);
    return element ? heldBy(element, rest) : null;
}

;// CONCATENATED MODULE: ./build/src/clients/request-options.js
/** The arguments of a call → the options objects that each of its requests is told. */





/** The most requests that one call is taken for: a list of requests, or one of several request objects. */
const MAX_REQUESTS = 24;
/** The arguments with known lists in the place of `...list`; what an unknown rest brings may be any of them. */
function spreadOut(args) {
    if (!args.some(({ spread }) => spread))
        return args;
    return args.flatMap((argument) => {
        const list = argument.spread ? argument.value() : null;
        if (!list)
            return [argument];
        const items = list.kind === 'list' ? list.items : [];
        const rest = list.kind === 'list' ? list.rest : list;
        const all = rest ? [...items, rest, rest, rest] : items;
        return all.map((value) => (0,evaluate_value/* passing */.qO)(() => value, argument.node));
    });
}
/** The options objects of a call, in order, for each request that it makes; without any, one request without options. */
function ownOptions(args, shape, node) {
    let requests = [[]];
    for (const position of shape.options === undefined ? [] : [shape.options].flat()) {
        const argument = args[position];
        if (!argument || typescript.ts.isFunctionLike(argument.node))
            continue;
        const value = shape.from === undefined ? argument.value() : requestIn(argument.value(), shape.from, node);
        const options = (0,evaluate_options/* optionsOf */.cz)(value).flatMap((option) => option.kind === 'list' ? option.items.flatMap(evaluate_options/* optionsOf */.cz) : [option]);
        const combined = requests.flatMap((before) => options.map((option) => [...before, asOptions(option, shape.from !== undefined, node)]));
        if (combined.length > 0 && combined.length <= MAX_REQUESTS)
            requests = combined;
        else
            requests = requests.map((before) => [...before, value]);
    }
    return requests;
}
/** Whether the options have the one, `shape.from`, that is the request: `build.query({ queryFn })` makes its requests itself. */
function declares(args, shape) {
    const [position = 0] = [shape.options ?? 0].flat();
    const options = args[position]?.value();
    return (options !== undefined &&
        (0,evaluate_options/* optionsOf */.cz)(options).some((o) => o.kind !== 'fields' || o.read(shape.from ?? '') !== null));
}
/** `{ query: (id) => … }`: the request that the option is, or that its function gives. */
function requestIn(options, name, node) {
    return (0,evaluate_options/* mapOptions */.tS)(options, node, (option) => {
        const held = option.kind === 'fields' ? option.read(name) : null;
        return held ? produced(held, node) : option;
    });
}
/** An address in the options' place says nothing of them, but where an option may be the address alone. */
function asOptions(value, isRequest, node) {
    const isAlone = value.kind === 'text' || (value.kind === 'fields' && value.brand === 'URL');
    if (!isAlone)
        return value;
    return (0,objects/* fieldsOf */.Pf)(isRequest ? [{ kind: 'property', name: 'url', value: () => value }] : [], node);
}

;// CONCATENATED MODULE: ./build/src/clients/sent-later.js
/** The body of a request that is written to after it was made: `req.write(body)`, `xhr.send(body)`. */







/** Methods that send what they are given, or nothing. */
const SENDS = /^(?:write|end|send)$/;
/** Whether a client's table tells where requests have their bodies. */
function tellsBody({ fields, calls, chain }) {
    return (fields.body !== undefined ||
        Object.values(calls).some(({ body }) => body !== undefined) ||
        Object.values(chain ?? {}).some(({ adds }) => adds === 'body'));
}
/** The body of a request whose arguments and options show none; `isTold`: there are no other options. */
function bodyElsewhere(table, isTold, node, frame) {
    if (!tellsBody(table))
        return sentLater(node, frame);
    return isTold ? null : (0,evaluate_value/* unknown */.L5)('syntax', 'body', node);
}
/** What is written into the request that `node` makes; unknown when nobody seen writes into it. */
function sentLater(node, frame) {
    const calls = sendingCalls(node, frame);
    const given = calls.flatMap((call) => call.arguments[0] ?? []);
    const values = given.map((body) => (0,evaluate/* evaluate */._3)(body, (0,evaluate_frame/* frameOf */.Dm)((0,typescript/* enclosingFunction */.pG)(body), frame)));
    if (values.length > 0)
        return (0,evaluate_options/* oneOf */.yL)(values, node);
    return calls.length > 0 ? evaluate_value/* UNDEFINED */.ZH : (0,evaluate_value/* unknown */.L5)('syntax', 'body', node);
}
function sendingCalls(node, { world }) {
    const { parent } = node;
    if (typescript.ts.isPropertyAccessExpression(parent) && SENDS.test(parent.name.text))
        return typescript.ts.isCallExpression(parent.parent) ? [parent.parent] : [];
    const holder = sent_later_holderOf(node);
    const unit = world.program.open(node.getSourceFile().fileName);
    if (!holder || !unit)
        return [];
    return unit.calls.filter((call) => {
        if (!typescript.ts.isCallExpression(call) || !SENDS.test((0,source_unit/* calleeName */.wt)(call) ?? ''))
            return false;
        const receiver = sent_later_receiverOf(call);
        return receiver !== null && (0,syntax_declaration/* findDeclaration */.MC)(receiver.text, receiver)?.node === holder;
    });
}
/** The variable that holds the request: `const req = https.request(…)`, `xhr.open(…)`. */
function sent_later_holderOf(node) {
    if (typescript.ts.isVariableDeclaration(node.parent))
        return node.parent;
    const receiver = (0,source_unit/* calleeName */.wt)(node) === 'open' ? sent_later_receiverOf(node) : null;
    return receiver && ((0,syntax_declaration/* findDeclaration */.MC)(receiver.text, receiver)?.node ?? null);
}
function sent_later_receiverOf(call) {
    if (!typescript.ts.isCallExpression(call))
        return null;
    const callee = (0,typescript/* skipWrappers */.s_)(call.expression);
    if (!typescript.ts.isPropertyAccessExpression(callee))
        return null;
    const receiver = (0,typescript/* skipWrappers */.s_)(callee.expression);
    return typescript.ts.isIdentifier(receiver) ? receiver : null;
}

;// CONCATENATED MODULE: ./build/src/clients/slots.js
/** A recognised request → its slots: method, addresses, query, headers and body, as values. */















/** The slots of each request made by `node`: one, unless its options are one of several. */
function readSlots(callee, known, node, frame) {
    const { table, request, declared } = known;
    const shape = request ?? {};
    const args = spreadOut((0,evaluate_calls/* argumentsOf */.aX)(node, frame));
    if (shape.from !== undefined && !declares(args, shape))
        return [];
    const outer = [defaultsOf(callee, table, frame)];
    if (callee.made)
        outer.push(callee.made.options);
    if (declared)
        outer.push(declared);
    const given = ownOptions(args, shape, node);
    return given.map((options) => {
        const layers = [...outer, ...options];
        const parts = layers.map((value) => ({ kind: 'spread', value: () => value }));
        return slots_slotsOf({ callee, table, shape, args, layers, options: (0,objects/* fieldsOf */.Pf)(parts, node) }, node, frame);
    });
}
function slots_slotsOf({ callee, table, shape, args, layers, options }, node, frame) {
    const value = (index) => index === undefined ? null : (args[index]?.value() ?? null);
    const field = (name) => readField(options, table, name, node);
    const urlArgument = given(value(shape.url), node);
    const written = urlArgument && (0,evaluate_options/* optionsOf */.cz)(urlArgument).some(isAddress) ? urlArgument : null;
    const url = written ?? (shape.open ? (0,evaluate_value/* unknown */.L5)('parameter', 'path', node) : (field('url') ?? (0,evaluate_value/* text */.Qq)('')));
    const base = hostFields(field, node) ??
        field('base') ??
        readMade(options, node) ??
        providerOf(field, node) ??
        ownBase(table);
    const method = shape.open
        ? (0,evaluate_value/* unknown */.L5)('parameter', 'method', node)
        : (slots_methodOf(shape.method, value, field) ?? chainedMethod(table, node));
    // What an unknown object among the options may say.
    const isTold = options.kind === 'fields' && options.rest() === null && options.isWhole();
    // An address out of an answer (the next page, a download) is whole, and not known here.
    const texts = (0,evaluate_text/* textsOf */.CB)(withoutNothing(url, node), node).filter(({ pieces: [first] }) => typeof first !== 'object' || first.why !== 'answer');
    const bases = base ? (0,evaluate_text/* textsOf */.CB)(base, node) : [null];
    return {
        table,
        method,
        isMethodTold: isTold || (method !== null && !(0,evaluate_options/* optionsOf */.cz)(method).every(objects/* isMaybe */.NF)),
        addresses: withoutMaybes(texts.flatMap((address) => bases.map((b) => onTheWay(joinBase(b, address, table.join), callee)))),
        every: isInTurn(url) && isInTurn(method) && bases.length === 1,
        // What is said last comes first: of one name, that counts.
        query: [
            ...chained(table, node, frame, 'query'),
            value(shape.query),
            ...saidIn(layers, table, 'query', node).reverse(),
        ].filter((v) => v !== null),
        isAdapted: (!isTold && table.fields.query !== undefined) || isAdapted(options, table, node, frame),
        headers: mergedHeaders([
            ...saidIn(layers, table, 'headers', node),
            ...preparedHeaders(options, table, node),
            ...chained(table, node, frame, 'headers'),
        ], node),
        ...authOf(field, options, table, { node, frame }),
        body: value(shape.body) ??
            field('body') ??
            chained(table, node, frame, 'body')[0] ??
            bodyElsewhere(table, isTold, node, frame),
        doubt: null,
    };
}
/** An unknown object that is spread over a known address seldom replaces it. */
function withoutMaybes(addresses) {
    const known = addresses.filter(({ pieces }) => !pieces.some((piece) => typeof piece !== 'string' && piece.spread));
    return known.length > 0 ? known : addresses;
}
/** The client an address is sent with is part of its way. */
function onTheWay(address, callee) {
    return { ...address, trail: (0,evaluate_value/* joinTrails */._C)(address.trail, callee.trail) };
}
/** `page && page.next`: what is no text is no address. */
function withoutNothing(value, node) {
    const given = (0,evaluate_options/* optionsOf */.cz)(value).filter((option) => option.kind !== 'constant');
    return given.length > 0 ? (0,evaluate_options/* oneOf */.yL)(given, node, value.kind === 'one-of' && value.every) : value;
}
/** Whether a value is one, or several that are all used. */
function isInTurn(value) {
    return value?.kind !== 'one-of' || value.every;
}
/** Hooks take a function that gives the address, too. */
function given(address, node) {
    return address && produced(address, node);
}
/** An argument that stands for an address: anything but an options object. */
function isAddress(value) {
    return value.kind !== 'fields' || value.text !== null;
}
/** `hostname` and `protocol` as a base: Node's way. */
function hostFields(field, node) {
    const host = field('host');
    if (!host)
        return null;
    const port = field('port');
    return (0,evaluate_text/* concatAll */.KO)([(0,evaluate_value/* text */.Qq)('https://'), host, ...(port ? [(0,evaluate_value/* text */.Qq)(':'), (0,evaluate_text/* toText */.fE)(port, node)] : [])], node);
}
function readMade(options, node) {
    const base = options.kind === 'fields' ? options.read(clients_client/* BASE */.Wm) : null;
    return base && base.kind !== 'constant' ? produced(base, node) : null;
}
/** A host that a platform keeps under a name: known to it, as an environment variable is to a deployment. */
function providerOf(field, node) {
    const provider = field('provider');
    if (!provider)
        return null;
    const [name] = (0,evaluate_text/* textsOf */.CB)(provider, node);
    const known = name?.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('') ?? '';
    const hole = { ...(0,evaluate_value/* unknown */.L5)('environment', `the provider "${known}"`, node), lookedUp: 'undefined' };
    return { kind: 'text', pieces: [hole], trail: trailOfText(name) };
}
/** The address that a package is made for. */
function ownBase({ base }) {
    return base === undefined ? null : (0,evaluate_value/* text */.Qq)(base);
}
function trailOfText(value) {
    return value?.trail ?? [];
}
function slots_methodOf(shape, value, field) {
    if (typeof shape === 'string')
        return (0,evaluate_value/* text */.Qq)(shape);
    return typeof shape === 'number' ? value(shape) : field('method');
}
/** The options that say who sends a request, as one value, and where they are written. */
function authOf(field, options, table, { node, frame }) {
    const placeOf = (name) => {
        const [key] = (0,own/* own */.Z)(table.fields, name) ?? [];
        return key !== undefined && options.kind === 'fields' ? options.placeOf(key) : null;
    };
    const auth = field('auth');
    if (auth)
        return { auth, authPlace: placeOf('auth') };
    const user = field('user');
    const password = field('password');
    if (!user && !password) {
        const [said] = chained(table, node, frame, 'auth');
        return { auth: said ?? null, authPlace: said?.kind === 'fields' ? said.node : null };
    }
    const parts = [
        { name: 'username', value: user },
        { name: 'password', value: password },
    ].flatMap(({ name, value }) => (value ? [{ kind: 'property', name, value: () => value }] : []));
    return { auth: (0,objects/* fieldsOf */.Pf)(parts, node), authPlace: placeOf('user') ?? placeOf('password') };
}

;// CONCATENATED MODULE: ./build/src/clients/follow.js
/** One request, followed upwards through its callers until its address is known or nobody is left to ask. */















/** How many callers in a row are looked through. */
const MAX_LEVELS = 12;
/** The most callers asked for what does not change where the request goes. */
const MAX_DETAIL_SITES = 12;
/** Follows a request upwards. */
function* followRequest(request, world, guides, stages = []) {
    const callee = evaluateCallee(request, world);
    const here = lastSite(world) ?? request;
    const all = follow_requestsOf(callee, request, world, guides);
    const requests = all.filter((slots) => !slots.addresses.every((address) => goesElsewhere(address, guides)));
    if (all.length > 0 && requests.length === 0)
        return;
    const loop = splitLoop(here, world);
    if (loop) {
        for (const item of loop)
            yield* followRequest(request, (0,evaluate_frame/* assume */.Pg)(world, [item]), guides, stages);
        return;
    }
    const open = openOwner(requests, callee, { here, world, callers: guides.callers });
    if (open?.matters && stages.length >= MAX_LEVELS)
        world.budget.onCut(request, 'request');
    if (open && stages.length < MAX_LEVELS) {
        const sites = usable(guides.callers.sitesOf(open.owner), open.owner, world);
        if (sites.length > 0 && (open.matters || sites.length <= MAX_DETAIL_SITES)) {
            // Dead code is told like living code: only what a caller says rules out that caller.
            const isDead = isRuledOut(request, world);
            let [passed, stopped] = [0, 0];
            for (const site of sites) {
                const next = (0,evaluate_frame/* assume */.Pg)(world, site.assumptions);
                if (!isPossible(open.owner, next))
                    continue;
                if (!isDead && isRuledOut(request, next)) {
                    stopped += 1;
                    continue;
                }
                passed += 1;
                const stage = { node: here, world, slots: requests[0] ?? null };
                yield* followRequest(request, next, guides, [...stages, stage]);
            }
            // A container makes its objects, too, whatever tests pass to them; and a class that others extend may be made where nobody sees it.
            const isMadeUnseen = open.overridden && !sites.some((site) => (0,classes/* isMadeDirectly */.MO)(open.owner, (0,evaluate_frame/* assume */.Pg)(world, site.assumptions)));
            const isReached = passed > 0 || stopped === 0;
            if (isReached && !isMadeUnseen && !world.libraries.contained(open.owner, world))
                return;
        }
        const next = (0,evaluate_frame/* assume */.Pg)(world, [{ kind: 'nobody', owner: open.owner }]);
        yield* followRequest(request, next, guides, stages);
        return;
    }
    for (const slots of requests) {
        const before = stages.flatMap((stage) => levelOf(stage, request, callee, guides));
        const carried = () => [...carriedBy(slots, request, world, guides)];
        yield { request, levels: [...before, { node: here, slots }], carried };
    }
}
/** The most callers that are asked who they are. */
const MAX_SENDERS = 24;
/** The request as each of the callers sends it that decide what it carries: where it goes is decided already. */
function* carriedBy(slots, request, world, guides, level = 0) {
    const open = (0,authorization/* openIn */.sQ)(slots, request).find(({ owner }) => owner && !world.assumptions.has(owner))?.owner;
    const sites = open && level < MAX_LEVELS ? usable(guides.callers.sitesOf(open), open, world) : [];
    let isAsked = false;
    for (const site of open ? sites.slice(0, MAX_SENDERS) : []) {
        const next = (0,evaluate_frame/* assume */.Pg)(world, site.assumptions);
        if (!open || !isPossible(open, next))
            continue;
        const sent = follow_requestsOf(evaluateCallee(request, next), request, next, guides);
        for (const one of sent.slice(0, 1))
            yield* carriedBy(one, request, next, guides, level + 1);
        isAsked ||= sent.length > 0;
    }
    if (!isAsked)
        yield slots;
}
/** What the request said at a stage, sent with the client that turned out later where it was not known there. */
function levelOf({ node, world, slots }, request, callee, guides) {
    const [known] = slots ? [slots] : follow_requestsOf(callee, request, world, guides);
    return known ? [{ node, slots: known }] : [];
}
/** The items of the loop around a place, one by one, where they are objects: their fields belong together. */
function splitLoop(place, world) {
    for (let at = place; at.parent && !typescript.ts.isSourceFile(at); at = at.parent) {
        const loop = loopAround(at.parent, at);
        if (!loop || world.assumptions.has(loop.variable))
            continue;
        const items = (0,evaluate_options/* optionsOf */.cz)((0,evaluate/* evaluate */._3)(loop.list, (0,evaluate_frame/* frameAt */.jG)(loop.list, world))).flatMap((option) => option.kind === 'list' ? option.items : []);
        if (items.length < 2 || items.length > evaluate_options/* MAX_OPTIONS */.K || items.every((item) => item.kind === 'text'))
            continue;
        return items.map((_item, index) => ({ kind: 'item', owner: loop.variable, index }));
    }
    return null;
}
/** The loop that `part`, a child of `node`, is the body of. */
function loopAround(node, part) {
    if (typescript.ts.isForOfStatement(node) &&
        part === node.statement &&
        typescript.ts.isVariableDeclarationList(node.initializer)) {
        const [variable] = node.initializer.declarations;
        return variable ? { variable, list: node.expression } : null;
    }
    if ((!typescript.ts.isArrowFunction(node) && !typescript.ts.isFunctionExpression(node)) || part !== node.body)
        return null;
    const call = node.parent;
    if (!typescript.ts.isCallExpression(call) || call.arguments[0] !== node)
        return null;
    const callee = (0,typescript/* skipWrappers */.s_)(call.expression);
    const position = typescript.ts.isPropertyAccessExpression(callee) ? (0,own/* own */.Z)(item_callbacks/* ITEMS_AT */.h, callee.name.text)?.[0] : undefined;
    const variable = position === undefined ? undefined : node.parameters[position];
    return variable && typescript.ts.isPropertyAccessExpression(callee) ? { variable, list: callee.expression } : null;
}
/** The requests that a call is: one for each client that its callee may be. */
function follow_requestsOf(callee, node, world, guides) {
    return (0,evaluate_options/* optionsOf */.cz)(callee).flatMap((option) => {
        const known = option.kind === 'foreign' ? guides.recognise(option, node) : null;
        if (!known)
            return guides.guess(option, node, world);
        if (option.kind !== 'foreign' || !known.request)
            return [];
        const requests = readSlots(option, known, node, (0,evaluate_frame/* frameAt */.jG)(node, world));
        return known.table === unknownClient ? requests.map((slots) => ({ ...slots, doubt: DOUBT })) : requests;
    });
}
function goesElsewhere(address, { isForeign }) {
    const url = resolveUrl(address);
    return url === null || (url.host !== null && isForeign(url.host));
}

// EXTERNAL MODULE: ./build/src/clients/mocks.js
var mocks = __webpack_require__(5718);
;// CONCATENATED MODULE: ./build/src/clients/things.js
/** Things that have a `get`, a `delete` or a `send` and are no clients: known by name, by type, by what makes them. */



/** The last word of what such things are called. */
const THINGS = new Set(`app args assert assets attributes bus c chain channel collection column config console container context cookies
  css ctx db defaults dictionary di document dom element elements emitter entries env events expect express fastify
  flags form headers history hono i18n index injector inject interceptor intl item items koa lodash log logger manifest
  map metrics model module options params parser port props query queue reflect registry reply repo repository res
  response router routes scope screen search secrets server session set settings socket span state store tags theme
  topic tracer tree url urls vault vm weak window worker ws`.split(/\s+/));
/** Words that say so wherever they stand. */
const ANYWHERE = /cache|lru|redis|memcached|mock|stub|storage|queue|mongo|prisma|knex|allowlist|whitelist|csp|cors|helmet|mail|notif|webhook|publish/i;
/** Packages that are given addresses for something else than to send requests there. */
const NO_CLIENTS = /^(?:node:|@nestjs\/|@koa\/|@fastify\/|@hapi\/|(?:cors|helmet|next|react|vue|express|fastify|koa|hono|ws|socket\.io|ioredis|redis|bull|bullmq|knex|pg|mongoose|zod|lodash|commander|yargs|winston|pino|dotenv|convict|envalid|webpack|vite|eslint|prettier|http-proxy|http-proxy-middleware)(?:$|\/))/;
/** Whether a package is none that makes clients. */
function isNoClient(module) {
    return NO_CLIENTS.test(module);
}
/** Whether a name is one of such a thing: `seenUrls`, `redisClient`, `WeakMap`. */
function isThingName(name) {
    const last = name
        .match(/[A-Z]?[a-z0-9]+|[A-Z]+/g)
        ?.at(-1)
        ?.toLowerCase() ?? '';
    return ANYWHERE.test(name) || THINGS.has(last);
}
/** Whether a call is made on such a thing. */
function isThing(node) {
    const callee = (0,typescript/* skipWrappers */.s_)(node.expression);
    if (!typescript.ts.isPropertyAccessExpression(callee))
        return false;
    const of = (0,typescript/* skipWrappers */.s_)(callee.expression);
    return hintsOf(of).some(isThingName) || modulesOf(of).some(isNoClient);
}
/** What the receiver is called, declared as, and made by. */
function hintsOf(of) {
    const own = typescript.ts.isPropertyAccessExpression(of) ? of.name.text : typescript.ts.isIdentifier(of) ? of.text : '';
    const declared = declarationOf(of);
    const type = declared?.type && typescript.ts.isTypeReferenceNode(declared.type) ? declared.type.typeName.getText() : '';
    const maker = makerOf(declared?.initializer);
    const made = maker ? (0,typescript/* skipWrappers */.s_)(maker.expression) : null;
    const by = made && typescript.ts.isPropertyAccessExpression(made) ? made.name : made;
    return [own, type, by && typescript.ts.isIdentifier(by) ? by.text : ''].filter((name) => name !== '');
}
/** The packages that the receiver, or what makes it, is imported from. */
function modulesOf(of) {
    const maker = makerOf(declarationOf(of)?.initializer);
    const roots = [typescript.ts.isIdentifier(of) ? of : null, maker && (0,mocks/* rootOf */.I5)(maker)];
    return roots.flatMap((root) => {
        const declaration = root ? (0,syntax_declaration/* findDeclaration */.MC)(root.text, root) : null;
        return declaration?.kind === 'import' ? [declaration.specifier] : [];
    });
}
function makerOf(initializer) {
    let at = initializer && (0,typescript/* skipWrappers */.s_)(initializer);
    if (at && typescript.ts.isAwaitExpression(at))
        at = (0,typescript/* skipWrappers */.s_)(at.expression);
    return at && (typescript.ts.isCallExpression(at) || typescript.ts.isNewExpression(at)) ? at : null;
}
/** Where a name, or a member of `this`, is declared. */
function declarationOf(of) {
    if (typescript.ts.isIdentifier(of)) {
        const node = (0,syntax_declaration/* findDeclaration */.MC)(of.text, of)?.node;
        return node && (typescript.ts.isVariableDeclaration(node) || typescript.ts.isParameter(node)) ? node : null;
    }
    if (!typescript.ts.isPropertyAccessExpression(of) || of.expression.kind !== typescript.ts.SyntaxKind.ThisKeyword)
        return null;
    const name = of.name.text;
    for (const member of (0,typescript/* enclosingClass */.vs)(of)?.members ?? []) {
        if (typescript.ts.isPropertyDeclaration(member) && (0,typescript/* propertyNameText */.CC)(member.name) === name)
            return member;
        const parameter = typescript.ts.isConstructorDeclaration(member)
            ? member.parameters.find(({ name: own }) => typescript.ts.isIdentifier(own) && own.text === name)
            : undefined;
        if (parameter)
            return parameter;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/clients/guess.js
/** Calls of what no table knows that go by a request's name: requests, if their address turns out to be Pleo's. */














/** Functions that fetch: `fetchJson`, `apiFetch`, `makeRequest`. */
const FETCHES = /^\$?(?:fetch(?:[A-Z]\w*)?|\w+Fetch|\w*request(?:Json|JSON|Async|Promise|Raw)?|ajax|curl)$/i;
/** What sounds like it and asks for nothing, or for something else. */
const NO_FETCHES = /prefetch|mock|fetch(?:er|Query|Policy|Event|Metadata)$/i;
/** What is done with a request besides sending it. */
const NO_REQUESTS = /^(?:on|is|has|can|should|create|build|new|prepare|sign|parse|validate|verify|handle|cancel|abort|log|trace|record|intercept|register|match|expect|to)[A-Z_]/;
/** Functions that put a client together. */
const guess_MAKERS = /client|http|api|fetch|request|rest|create|make|extend|instance|build|connect|session|sdk|defaults/i;
/** The requests that a call of something unknown may be: those to an address of Pleo's, or to one that callers decide. */
function guessSlots(callee, node, world, isForeign) {
    if (!mayGuess(callee, node))
        return [];
    // Whoever calls says what is called; only then it is guessed.
    const owner = callee.kind === 'unknown' ? callee.owner : null;
    if (owner && !world.assumptions.has(owner))
        return [];
    const frame = (0,evaluate_frame/* frameAt */.jG)(node, world);
    const request = guess_shapeOf((0,source_unit/* calleeName */.wt)(node) ?? '', (0,evaluate_calls/* argumentsOf */.aX)(node, frame));
    const foreign = asCallee(callee, node);
    if (!request || !foreign)
        return [];
    const known = { table: unknownClient, request, declared: null, factory: null, builder: null };
    return readSlots(foreign, known, node, frame).flatMap((slots) => {
        const addresses = slots.addresses.filter((address) => mayBePleos(address, node, isForeign));
        return addresses.length > 0 ? [{ ...slots, addresses, doubt: DOUBT }] : [];
    });
}
/** Whether a call goes by a request's name, on something that no table knows and that may be a client. */
function mayGuess(callee, node) {
    if (!typescript.ts.isCallExpression(node) || node.arguments.length === 0)
        return false;
    if (callee.kind !== 'foreign' && (callee.kind !== 'unknown' || callee.why === 'answer'))
        return false;
    const name = (0,source_unit/* calleeName */.wt)(node);
    if (name === null || (!isFetch(name) && (0,own/* own */.Z)(unknownClient.calls, name) === undefined))
        return false;
    if (callee.kind === 'foreign' && (0,mocks/* isMock */.TM)(callee.module, callee.path[0] ?? ''))
        return false;
    return !isThing(node) && !(0,mocks/* isPretence */.BE)(node);
}
/** Whether a name is one that wrappers of requests go by: `fetchJson`, and not `prefetch`. */
function isFetch(name) {
    return FETCHES.test(name) && !NO_FETCHES.test(name) && !NO_REQUESTS.test(name);
}
function guess_shapeOf(name, args) {
    const shape = (0,own/* own */.Z)(unknownClient.calls, name) ?? (isFetch(name) ? unknownClient.calls.request : undefined);
    if (!shape)
        return null;
    // What is sent is a request when it says how it is sent.
    if (name === 'send' && !saysHow(args[0]?.value()))
        return null;
    // A hook that is given a function says by it what is fetched.
    if (name.startsWith('use') && args[1]?.value().kind === 'function')
        return null;
    // `request('GET', '/expenses')`
    const first = shape.method === undefined && args.length > 1 ? (0,evaluate_text/* knownText */.bG)(args[0]?.value()) : null;
    return first !== null && /^(?:get|post|put|patch|delete|head)$/i.test(first)
        ? { method: 0, url: 1, options: [1, 2, 3] }
        : shape;
}
function saysHow(options) {
    if (options?.kind !== 'fields')
        return false;
    const { method = [], base = [] } = unknownClient.fields;
    return [...method, ...base].some((name) => options.read(name) !== null);
}
/** Whether an address is worth looking at: one of Pleo's, or a wrapper's whose callers may say so. */
function mayBePleos(address, node, isForeign) {
    const url = resolveUrl(address);
    if (!url || url.relative)
        return false;
    // The base alone is seldom asked for, and often handed on.
    if (url.host !== null)
        return !isForeign(url.host) && !/^\/(?:v\d+)?$/.test(url.path);
    return isFetch((0,source_unit/* calleeName */.wt)(node) ?? '') && url.hostHoles.some(({ owner }) => owner !== null);
}
/** The client that a foreign function makes, if it is given an address of Pleo's as its base; or null. */
function guessClient(callee, args, node, isPleos) {
    if (typescript.ts.isTaggedTemplateExpression(node) || !isMaker(callee, node))
        return null;
    const [first, second] = args;
    const written = first && baseIn(first.value(), node, isPleos);
    const options = [first, second].find((argument) => argument && optionBase(argument.value(), node, isPleos));
    if (!written && !options)
        return null;
    const parts = [
        ...(written ? [{ kind: 'property', name: clients_client/* BASE */.Wm, value: () => written }] : []),
        ...(options ? [{ kind: 'spread', value: options.value }] : []),
    ];
    const { module, trail } = callee;
    const made = { by: unknownClient.name, options: (0,objects/* fieldsOf */.Pf)(parts, node) };
    return {
        kind: 'foreign',
        module,
        path: [],
        made,
        node,
        trail: [...trail, { node, note: 'client made here' }],
    };
}
function isMaker(callee, node) {
    const { module, path } = callee;
    if (module === null || isNoClient(module) || (0,mocks/* isMock */.TM)(module, path[0] ?? ''))
        return false;
    const name = (0,source_unit/* calleeName */.wt)(node) ?? '';
    if (isThingName(name) || (typescript.ts.isCallExpression(node) && (0,mocks/* isPretence */.BE)(node)))
        return false;
    return typescript.ts.isNewExpression(node) || guess_MAKERS.test(name);
}
/** The address, when a text is one of Pleo's. */
function baseIn(value, node, isPleos) {
    const isAddress = (0,evaluate_options/* optionsOf */.cz)(value).some((option) => option.kind === 'text');
    const hosts = isAddress ? (0,evaluate_text/* textsOf */.CB)(value, node).map((text) => resolveUrl(text)?.host ?? null) : [];
    return hosts.some((host) => host !== null && isPleos(host)) ? value : null;
}
function optionBase(value, node, isPleos) {
    for (const option of (0,evaluate_options/* optionsOf */.cz)(value)) {
        for (const name of option.kind === 'fields' ? (unknownClient.fields.base ?? []) : []) {
            const held = option.kind === 'fields' ? option.read(name) : null;
            const base = held && baseIn(held, node, isPleos);
            if (base)
                return base;
        }
    }
    return null;
}
/** Something unknown as a callee. */
function asCallee(callee, node) {
    if (callee.kind === 'foreign')
        return callee;
    if (callee.kind !== 'unknown')
        return null;
    return { kind: 'foreign', module: null, path: [callee.name], made: null, node, trail: callee.trail };
}

;// CONCATENATED MODULE: ./build/src/clients/base-query.js
/** Requests that a function of the repository makes for a client: RTK Query's `baseQuery`, when it is no library's. */





/** The function that makes the request that `callee` declares, with the request as its argument; or null. */
function enteredThrough(callee, known, args, node) {
    const { through, from, options } = known?.request ?? {};
    const position = [options ?? 0].flat()[0] ?? 0;
    const argument = args[position];
    if (through === undefined || from === undefined || !argument)
        return null;
    const made = optionOf(callee, through);
    const fn = made && (0,enters/* functionIn */.K)(made);
    if (!fn)
        return null;
    const request = () => (0,evaluate_options/* mapOptions */.tS)(argument.value(), node, (option) => {
        const held = option.kind === 'fields' ? option.read(from) : null;
        return held ? produced(held, node) : evaluate_value/* UNDEFINED */.ZH;
    });
    const held = argument.value();
    if (held.kind !== 'fields' || !held.read(from))
        return null;
    return { ...fn, bound: [...fn.bound, (0,evaluate_value/* passing */.qO)(request, argument.node)] };
}
/** What a function among a request's options is given of the client: `queryFn(arg, api, extra, baseQuery)`. */
function handed(callee, known, property, index) {
    const hands = known.request ? (0,own/* own */.Z)(known.table.hands, property) : undefined;
    return hands?.at === index ? optionOf(callee, hands.option) : null;
}
function optionOf(callee, name) {
    return callee.made?.options.kind === 'fields' ? callee.made.options.read(name) : null;
}

;// CONCATENATED MODULE: ./build/src/clients/contract.js
/** Contracts: lists of requests that a client is made from, and the one that a call of the client means. */






/** What React hooks of a contract are called, and where they take the request's options: `useQuery(key, options)`. */
const HOOKS = {
    query: 0,
    mutate: 0,
    mutation: 0,
    fetchQuery: 1,
    prefetchQuery: 1,
    ensureQueryData: 1,
    fetchInfiniteQuery: 1,
    useQuery: 1,
    useSuspenseQuery: 1,
    useInfiniteQuery: 1,
    useSuspenseInfiniteQuery: 1,
    useQueries: 0,
    useMutation: 1,
};
const METHOD = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE)$/;
/** The request that the call of a made client means; null when its contract has none. */
function declaredRequest(callee, table) {
    const { path, made, node } = callee;
    if (!table.contract || !made || path.length === 0)
        return null;
    if (table.contract === 'paths')
        return keyedRequest(path, node);
    const contract = made.options.kind === 'fields' ? made.options.read(clients_client/* CONTRACT */.PW) : null;
    if (!contract)
        return null;
    const options = table.contract === 'tree' ? (0,own/* own */.Z)(HOOKS, path.at(-1) ?? '') : undefined;
    const names = options === undefined ? path : path.slice(0, -1);
    const found = table.contract === 'tree' ? contract_nested(contract, names) : aliased(contract, path.join('.'));
    if (found?.kind !== 'fields' || !found.read('path'))
        return null;
    return { request: found, options: options ?? (hasBody(found) && table.contract === 'list' ? 1 : 0) };
}
/** `client['/expenses'].GET(…)`. */
function keyedRequest([url = '', method = '', ...rest], node) {
    if (rest.length > 0 || !METHOD.test(method) || !url.startsWith('/'))
        return null;
    const property = (name, value) => ({
        kind: 'property',
        name,
        value: () => (0,evaluate_value/* text */.Qq)(value, node, 'written here'),
    });
    return { request: (0,objects/* fieldsOf */.Pf)([property('method', method), property('path', url)], node), options: 0 };
}
function contract_nested(contract, names) {
    return names.reduce((at, name) => (at?.kind === 'fields' ? at.read(name) : null), contract);
}
/** `getTags` and the hook `useGetTags` are the request with the alias `getTags`. */
function aliased(contract, name) {
    const alias = name.replace(/^use([A-Z])/, (_all, head) => head.toLowerCase());
    return (0,evaluate_options/* optionsOf */.cz)(contract)
        .flatMap((option) => (option.kind === 'list' ? option.items : []))
        .find((item) => {
        const known = item.kind === 'fields' ? (0,evaluate_text/* knownText */.bG)(item.read('alias')) : null;
        return known !== null && (known === name || known === alias);
    });
}
function hasBody(request) {
    return /^(?:post|put|patch|delete)$/i.test((0,evaluate_text/* knownText */.bG)(request.read('method')) ?? '');
}
/** Functions that only check what they are given, by module. */
const IDENTITIES = {
    '@zodios/core': ['makeApi', 'makeEndpoint', 'makeCrudApi'],
};
/** What ts-rest's `initContract()` makes. */
const ROUTER = 'ts-rest-contract';
/** Its methods that give back what they are given, maybe with a prefix for the paths. */
const ROUTES = new Set(['router', 'query', 'mutation']);
/** What the functions that put contracts together give back; null for other calls. */
function callContract(callee, args, node) {
    const name = callee.path.join('.');
    if (callee.module === '@ts-rest/core' && name === 'initContract')
        return { ...callee, path: [], made: { by: ROUTER, options: (0,objects/* fieldsOf */.Pf)([], node) }, node };
    const [first, second] = args;
    if (!first)
        return null;
    if (callee.made?.by === ROUTER && ROUTES.has(name)) {
        const prefix = second ? (0,evaluate_options/* optionsOf */.cz)(second.value()).find((option) => option.kind === 'fields') : undefined;
        const path = prefix?.kind === 'fields' ? prefix.read('pathPrefix') : null;
        return path ? contract_prefixed(first.value(), path, node) : first.value();
    }
    if ((0,own/* own */.Z)(IDENTITIES, callee.module ?? '')?.includes(name))
        return first.value();
    return callee.module === '@zodios/core' && name === 'mergeApis' ? merged(first.value(), node) : null;
}
/** The requests of a tree with `prefix` before each path. */
function contract_prefixed(contract, prefix, node) {
    if (contract.kind !== 'fields')
        return contract;
    const path = contract.read('path');
    const own = path?.kind === 'text' ? path : null;
    return {
        ...contract,
        read: (name) => {
            if (own)
                return name === 'path' ? (0,evaluate_text/* concat */.xW)(prefix, own, node) : contract.read(name);
            const inner = contract.read(name);
            return inner && contract_prefixed(inner, prefix, node);
        },
    };
}
/** `mergeApis({ '/teams': teamsApi })`. */
function merged(apis, node) {
    if (apis.kind !== 'fields')
        return null;
    const items = apis.names().flatMap((prefix) => {
        const api = apis.read(prefix);
        return api?.kind === 'list' ? api.items.map((item) => contract_prefixed(item, (0,evaluate_value/* text */.Qq)(prefix), node)) : [];
    });
    return (0,evaluate_value/* list */.p_)(items);
}

;// CONCATENATED MODULE: ./build/src/clients/libraries.js
/** What the clients' factories, builders and requests evaluate to: the evaluator asks, the tables answer. */













/** What the tables that `recogniser` reads say. */
function makeLibraries(recogniser, isPleos = () => false) {
    const { recognise, tableOfType, tableOfParameter, tableOfMember } = recogniser;
    return {
        call: (callee, args, node, world) => {
            const contract = callContract(callee, args, node);
            if (contract)
                return contract;
            const known = recognise(callee, node);
            if (!known)
                return callLibrary(callee, args, node, world) ?? guessClient(callee, args, node, isPleos);
            if (known.factory)
                return make(callee, known.factory, known.factory.makes ?? known.table.name, args, node);
            if (known.builder && callee.made)
                return libraries_build(callee, known.builder, args, node);
            const bound = boundTo(callee, recogniser, node);
            if (bound)
                return bound;
            if (known.request)
                return { ...(0,evaluate_value/* unknown */.L5)('answer', 'the answer', node), trail: [...callee.trail, { node, note: '' }] };
            return callLibrary(callee, args, node, world);
        },
        enters: (callee, args, node) => enteredByLibrary(callee, args, node) ?? enteredThrough(callee, recognise(callee, node), args, node),
        instance: (type, node, world) => {
            const table = tableOfType(type);
            if (table)
                return instanceOf(table, node);
            return containerOfType(type, node) ?? instanceByLibrary(type, node, world);
        },
        named: (name, node) => {
            const table = tableOfParameter(name);
            return table && instanceOf(table, node);
        },
        plugs: enteredPlugin,
        replacements: replacementsOf,
        built: builtVariable,
        injected: injectedAt,
        contained: containedInstance,
        shared: (of, name, node, world) => {
            const shared = libraries_sharedMember(of, name, node, world);
            const table = shared ? null : tableOfMember(name);
            return table && isHandedOut(of, world) ? instanceOf(table, node) : shared;
        },
        passes: (callee, args, property, index, node) => {
            const known = recognise(callee, node);
            if (!known)
                return passedToQuery(callee, args, property, index, node);
            const to = index === 0 ? (0,own/* own */.Z)(known.table.passes, property) : undefined;
            if (to === undefined)
                return handed(callee, known, property, index);
            return make(callee, known.factory ?? {}, to, args, node);
        },
    };
}
/** `fetch.bind(globalThis)` is `fetch`. */
function boundTo(callee, { recognise }, node) {
    if (callee.path.at(-1) !== 'bind')
        return null;
    const unbound = { ...callee, path: callee.path.slice(0, -1) };
    return recognise(unbound, node)?.request ? unbound : null;
}
/** Whether something comes from a framework: nobody seen passes it, and it is not the repository's own object. */
function isHandedOut(of, { assumptions }) {
    if (of.kind !== 'unknown')
        return of.kind === 'constant' || of.kind === 'fields';
    return of.owner === null || assumptions.get(of.owner)?.kind === 'nobody';
}
/** An object of a table, of which nothing is known but its type. */
function instanceOf(table, node) {
    const made = { by: table.name, options: (0,objects/* fieldsOf */.Pf)([], node) };
    return { kind: 'foreign', module: table.from[0] ?? null, path: [], made, node, trail: [] };
}
function make(callee, factory, by, args, node) {
    const inherited = callee.made ? [{ kind: 'spread', value: always(callee.made.options) }] : [];
    const options = at(args, factory.options);
    const base = at(args, factory.base);
    const contract = contractAt(args, factory.contract);
    const client = at(args, factory.client);
    const { inherits } = factory;
    const inner = options && inherits !== undefined
        ? () => madeOptions((0,properties/* readMember */.hd)(options(), inherits, node))
        : client && (() => madeOptions(client()));
    const parts = [
        ...inherited,
        ...(inner ? [{ kind: 'spread', value: inner }] : []),
        ...(options ? [{ kind: 'spread', value: () => produced(options(), node) }] : []),
        ...(contract ? [{ kind: 'property', name: clients_client/* CONTRACT */.PW, value: contract }] : []),
        ...(base ? [{ kind: 'property', name: clients_client/* BASE */.Wm, value: base }] : []),
    ];
    const { module, trail } = callee;
    return {
        kind: 'foreign',
        module,
        path: [],
        made: { by, options: (0,objects/* fieldsOf */.Pf)(parts, node) },
        node,
        trail: [...trail, { node, note: `${by} client made here` }],
    };
}
/** The list of requests among the arguments: a base URL may stand before it. */
function contractAt(args, positions) {
    if (positions === undefined)
        return null;
    return () => {
        const values = [positions].flat().map((position) => args[position]?.value() ?? evaluate_value/* UNDEFINED */.ZH);
        return values.find(({ kind }) => kind === 'list' || kind === 'fields') ?? evaluate_value/* UNDEFINED */.ZH;
    };
}
function madeOptions(client) {
    return client.kind === 'foreign' && client.made ? client.made.options : evaluate_value/* UNDEFINED */.ZH;
}
function libraries_build(callee, builder, args, node) {
    const before = callee.made?.options ?? evaluate_value/* UNDEFINED */.ZH;
    const added = addedParts(builder, args, before, node);
    const parts = [{ kind: 'spread', value: always(before) }, ...added];
    const by = callee.made?.by ?? '';
    return { ...callee, path: [], made: { by, options: (0,objects/* fieldsOf */.Pf)(parts, node) }, node };
}
/** What one builder call adds to the options. */
function addedParts(builder, args, before, node) {
    const value = at(args, builder.at ?? 0);
    if (!value || builder.adds === 'nothing')
        return [];
    const replaces = builder.replaces === undefined ? undefined : args[builder.replaces]?.value();
    if (replaces?.kind === 'constant' && replaces.value === true)
        return [{ kind: 'property', name: clients_client/* BASE */.Wm, value }];
    const read = (name) => (before.kind === 'fields' ? before.read(name) : null);
    switch (builder.adds) {
        case 'options':
            return [{ kind: 'spread', value }];
        case 'url':
            return [{ kind: 'property', name: clients_client/* BASE */.Wm, value: () => (0,evaluate_text/* concat */.xW)(read(clients_client/* BASE */.Wm) ?? EMPTY_TEXT, value(), node) }];
        case 'functions':
            return mayAdd(value()) ? [{ kind: 'property', name: clients_client/* ADAPTS */.wj, value: () => (0,evaluate_value/* constant */.dY)(true) }] : [];
        case 'query':
            return [{ kind: 'property', name: 'query', value: () => joinedQuery(read('query'), value(), node) }];
        case 'auth':
            return [
                {
                    kind: 'property',
                    name: 'headers',
                    value: () => headersWith(read('headers'), 'Authorization', value, args[0]?.node ?? node),
                },
            ];
        case 'header': {
            const name = args[0] ? (0,evaluate_text/* knownText */.bG)(args[0].value()) : null;
            const content = at(args, 1);
            if (name === null || !content)
                return [];
            return [
                {
                    kind: 'property',
                    name: 'headers',
                    value: () => headersWith(read('headers'), name, content, args[0]?.node ?? node),
                },
            ];
        }
        default:
            return [{ kind: 'property', name: builder.adds, value }];
    }
}
/** A query after more was said of it. */
function joinedQuery(before, more, node) {
    if (!before)
        return more;
    const parts = [before, more].map((value) => ({ kind: 'spread', value: () => (0,urls/* searchParamsFrom */.px)(value, node) }));
    return (0,objects/* fieldsOf */.Pf)(parts, node);
}
const EMPTY_TEXT = { kind: 'text', pieces: [], trail: [] };
function headersWith(headers, name, value, node) {
    const parts = headers ? [{ kind: 'spread', value: always(headers) }] : [];
    return (0,objects/* fieldsOf */.Pf)([...parts, { kind: 'property', name, value, node }], node);
}
function at(args, index) {
    return index === undefined ? null : (args[index]?.value ?? null);
}
function always(value) {
    return () => value;
}

;// CONCATENATED MODULE: ./build/src/clients/may-be-request.js
/** Which calls are looked at as requests: those that tables know, and those that callers may make one. */




/** A call that a table knows as a request, or that may turn out one when a caller says what its object is. */
function isRequest(callee, node, recogniser) {
    return (0,evaluate_options/* optionsOf */.cz)(callee).some((option) => {
        const known = option.kind === 'foreign' ? recogniser.recognise(option, node) : null;
        if (known)
            return known.request !== null;
        const isPassed = option.kind === 'unknown' && option.owner !== null;
        return (isPassed && mayBeRequest(node, recogniser)) || mayGuess(option, node);
    });
}
/** A passed-in function or client goes by a request's name, or is called right away: `fetchImpl(url)`. */
function mayBeRequest(node, { isRequestName }) {
    const name = (0,source_unit/* calleeName */.wt)(node);
    if (name === null)
        return true;
    return isRequestName(name) || /fetch|request|http|send/i.test(name) || isIdentifierCall(node);
}
function isIdentifierCall(node) {
    return typescript.ts.isCallExpression(node) && typescript.ts.isIdentifier(node.expression);
}

;// CONCATENATED MODULE: ./build/src/clients/chosen-api.js
/** Which API the code around a request has chosen already: `if (connection.api === 'legacy')`, `client.to('legacy')`. */


/** What the branches around a place, and the calls that it is chained to, say of the API; null: nothing. */
function chosenApi(place) {
    const chained = inChain(place);
    if (chained)
        return chained;
    for (let at = place; at.parent && !typescript.ts.isSourceFile(at); at = at.parent) {
        const chosen = inBranch(at.parent, at) ?? afterExit(at);
        if (chosen)
            return chosen;
    }
    return null;
}
/** `PleoRequest.to('legacy').get(path)`: an argument of the calls that a request is chained to. */
function inChain(place) {
    for (let at = place;;) {
        if (typescript.ts.isCallExpression(at)) {
            if (at !== place) {
                const [first] = at.arguments;
                const said = first && typescript.ts.isStringLiteralLike(first) ? apiOf(first.text) : null;
                if (said)
                    return said;
            }
            at = (0,typescript/* skipWrappers */.s_)(at.expression);
        }
        else if (typescript.ts.isPropertyAccessExpression(at))
            at = (0,typescript/* skipWrappers */.s_)(at.expression);
        else
            return null;
    }
}
function inBranch(node, part) {
    if (typescript.ts.isIfStatement(node)) {
        if (part === node.expression)
            return null;
        return told(node.expression, part === node.thenStatement);
    }
    if (typescript.ts.isConditionalExpression(node)) {
        if (part === node.condition)
            return null;
        return told(node.condition, part === node.whenTrue);
    }
    if (typescript.ts.isCaseClause(node) && part !== node.expression)
        return apiOf(node.expression.getText());
    return null;
}
/** `if (connection.api === 'external') return …;` before it, in the same block. */
function afterExit(node) {
    if (!typescript.ts.isStatement(node) || !typescript.ts.isBlock(node.parent) || (0,typescript/* isFunctionNode */.Px)(node))
        return null;
    for (const before of node.parent.statements) {
        if (before === node)
            return null;
        if (!typescript.ts.isIfStatement(before) || before.elseStatement || !(0,leaves/* leaves */.F)(before.thenStatement))
            continue;
        const chosen = told(before.expression, false);
        if (chosen)
            return chosen;
    }
    return null;
}
/** What a condition tells of the API where it holds, or does not. */
function told(condition, holds) {
    const at = (0,typescript/* skipWrappers */.s_)(condition);
    if (typescript.ts.isPrefixUnaryExpression(at) && at.operator === typescript.ts.SyntaxKind.ExclamationToken)
        return told(at.operand, !holds);
    if (typescript.ts.isBinaryExpression(at)) {
        const { kind } = at.operatorToken;
        if (kind === typescript.ts.SyntaxKind.AmpersandAmpersandToken && holds)
            return told(at.left, true) ?? told(at.right, true);
        const differs = kind === typescript.ts.SyntaxKind.ExclamationEqualsEqualsToken || kind === typescript.ts.SyntaxKind.ExclamationEqualsToken;
        const equals = kind === typescript.ts.SyntaxKind.EqualsEqualsEqualsToken || kind === typescript.ts.SyntaxKind.EqualsEqualsToken;
        if (!differs && !equals)
            return null;
        const named = apiOf(at.right.getText()) ?? apiOf(at.left.getText());
        return named && (holds === equals ? named : otherThan(named));
    }
    const named = apiOf(at.getText());
    return named && (holds ? named : otherThan(named));
}
function otherThan(api) {
    return api === 'legacy' ? 'external' : 'legacy';
}
/** The API that the words of a name or text mean, when they mean one only. */
function apiOf(text) {
    const isLegacy = /legacy|openapi/i.test(text);
    const isExternal = /external/i.test(text);
    return isLegacy === isExternal ? null : isLegacy ? 'legacy' : 'external';
}

;// CONCATENATED MODULE: ./build/src/clients/other-api.js
/** Whether one way of a request that may go to either API is none: the code around it has chosen the other. */

/** Whether a request is the other API's by what the code around it has chosen, and that API has its operation. */
function isOthers({ endpoint: { method, url }, reached: { api, path } }, known, { levels, request }, { templateOf, guess }) {
    if (api !== 'legacy' && api !== 'external')
        return false;
    const other = api === 'legacy' ? 'external' : 'legacy';
    const isThere = known.some(({ endpoint, reached }) => reached.api === other && templateOf(other, endpoint.method, reached.path) !== null) ||
        // The client itself was chosen, so that each has a way of its own.
        (other === 'legacy' && guess(method, path)?.api === other && !other_api_isWritten(url.host, levels));
    return isThere && [request, ...levels.map(({ node }) => node)].some((node) => chosenApi(node) === other);
}
/** Whether a host stands in the very calls on the way: nobody chose it elsewhere. */
function other_api_isWritten(host, levels) {
    return host !== null && levels.some(({ node }) => node.getText().includes(host));
}

;// CONCATENATED MODULE: ./build/src/clients/place.js
/** Where a call is reported: at the first level, from the request outwards, that decides its method and path. */


/** The node a finding about this endpoint stands at. */
function placeOf(followed, endpoint, template) {
    const { levels, request } = followed;
    const decided = levels.find((level) => decides(level, endpoint, template));
    // Where nobody decides, the callers that add nothing are not to blame.
    const place = decided ?? levels.find((level) => level.slots.addresses.some((a) => isAlike(a, endpoint.address)));
    return (place ?? levels.at(-1))?.node ?? request;
}
/** What the evaluator notes where a default is taken. */
const place_DEFAULT = 'default value';
/** Whether `other` is `address` with a hole right behind it, which a default leaves empty. */
function goesOn(other, address) {
    return place_known(other).startsWith(`${place_known(address)}\0`);
}
/** Whether the defaults that tell `address` from `other` are on the way of the final one. */
function isTaken(address, other, final) {
    const before = new Set(place_defaultsOf(other));
    const after = new Set(place_defaultsOf(final));
    return place_defaultsOf(address).every((node) => before.has(node) || after.has(node));
}
function place_defaultsOf({ trail }) {
    return trail.flatMap(({ node, note }) => (note === place_DEFAULT ? [node] : []));
}
/** Whether two addresses know the same text around their holes. */
function isAlike(a, b) {
    return place_known(a) === place_known(b);
}
/** The text of an address without its query, with a zero for each hole. */
function place_known({ pieces }) {
    const written = pieces.map((piece) => (typeof piece === 'string' ? piece : '\0')).join('');
    return written.replace(/\?.*$/s, '');
}
/** Whether a level knows the method, and the path but for its base and the ids in it. */
function decides(level, endpoint, template) {
    const { method } = level.slots;
    const open = method !== null && (0,evaluate_options/* optionsOf */.cz)(method).some(isOpen);
    if (!methodsOf(method).includes(endpoint.method) && (open || endpoint.method !== null))
        return false;
    const path = segments(endpoint.url.path);
    // Where callers could have chosen and did, the default did not decide.
    const { addresses } = level.slots;
    return addresses.some((address) => tailDecides(tailOf(address), path, template ? segments(template) : null) &&
        !addresses.some((other) => goesOn(other, address) && !isTaken(address, other, endpoint.address)));
}
function isOpen(value) {
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
    if (!tail.some((segment) => segment !== null && !/^v\d+(?:-\w+)?$/.test(segment)))
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

// EXTERNAL MODULE: ./build/src/clients/tables/index.js + 28 modules
var clients_tables = __webpack_require__(5873);
;// CONCATENATED MODULE: ./build/src/clients/recognise.js
/** Callee → what its table says of it: the one interpreter of the tables' names. */






/** Recognises by the built-in tables and the user's own, which win: one of a built-in's name stands in its place. */
function makeRecogniser(own = []) {
    const tables = [...clients_tables/* clients */.b.filter(({ name }) => !own.some((table) => table.name === name)), ...own];
    const by = (namesOf) => new Map(tables.flatMap((table) => namesOf(table).map((name) => [name, table])));
    const byName = by(({ name }) => [name]).set(unknownClient.name, unknownClient);
    const byModule = by(({ from }) => from);
    const byGlobal = by(({ globals }) => globals ?? []);
    const byType = by(({ types }) => types ?? []);
    const byParameter = by(({ parameters }) => parameters ?? []);
    const byMember = by(({ members }) => members ?? []);
    const requests = by(({ calls }) => Object.keys(calls).map((key) => key.split('.').at(-1) ?? key));
    return {
        recognise: (callee, node) => {
            const found = recognise_tableOf(callee, { byName, byModule, byGlobal });
            return found && entryOf(callee, found, node);
        },
        tableOfType: (type) => {
            const table = byType.get(type.path.at(-1) ?? '');
            return table && type.module !== null && table.from.includes(type.module) ? table : null;
        },
        tableOfParameter: (name) => byParameter.get(name) ?? null,
        tableOfMember: (name) => byMember.get(name) ?? null,
        isRequestName: (name) => requests.has(name),
    };
}
function entryOf(callee, { table, path }, node) {
    const name = path.length === 0 ? '()' : path.join('.');
    const key = typescript.ts.isNewExpression(node) ? `new ${name}` : name;
    const declared = (0,own/* own */.Z)(table.calls, key) ? null : declaredRequest(callee, table);
    return {
        table,
        request: (0,own/* own */.Z)(table.calls, key) ?? (declared ? { options: declared.options } : null),
        declared: declared?.request ?? null,
        factory: (0,own/* own */.Z)(table.factories, key) ?? null,
        builder: callee.made ? ((0,own/* own */.Z)(table.builders, key) ?? null) : null,
    };
}
function recognise_tableOf(callee, { byName, byModule, byGlobal }) {
    if (callee.made) {
        const table = byName.get(callee.made.by);
        return table ? { table, path: callee.path } : null;
    }
    const [head, ...rest] = callee.path;
    if (callee.module === null) {
        const table = head === undefined ? undefined : byGlobal.get(head);
        if (table)
            return { table, path: rest };
        // `Bun.fetch`
        const nested = byGlobal.get(callee.path.slice(0, 2).join('.'));
        return nested ? { table: nested, path: callee.path.slice(2) } : null;
    }
    const table = byModule.get((0,package_name/* packageName */.o)(callee.module));
    if (!table)
        return null;
    const isSame = head !== undefined && (table.same?.includes(head) ?? false);
    return { table, path: isSame ? rest : callee.path };
}

;// CONCATENATED MODULE: ./build/src/clients/find-calls.js
/** Requests → facts: each call of the program to a host that the catalogue knows, at the place where it is decided. */














/** All requests of `units` that go, or may go, to Pleo. */
function findCalls(units, from, knowledge) {
    const recogniser = makeRecogniser(knowledge.clients);
    const { recognise } = recogniser;
    const isPleos = (host) => knowledge.hostOf(host) !== null;
    const world = (0,evaluate_frame/* makeWorld */.Bc)({ ...from, libraries: makeLibraries(recogniser, isPleos) });
    const callers = findCallers(units, world, (callee, node) => isRequest(callee, node, recogniser));
    const { isForeign } = knowledge;
    const guess = (callee, node, known) => guessSlots(callee, node, known, isForeign);
    const guides = { callers, recognise, guess, isForeign };
    return {
        world,
        callers,
        items: followAll(units, world, { ...guides, onRequest: from.onRequest }, knowledge),
    };
}
function* followAll(units, world, guides, knowledge) {
    const { requests } = guides.callers;
    const [first] = units;
    if (first)
        yield* guarded(first.source, findDeclared(units, world), world, knowledge);
    for (const [index, request] of requests.entries()) {
        guides.onRequest(index, requests.length);
        if (!(0,evaluate_frame/* goesOn */.Eo)(world, request))
            return;
        yield* guarded(request, followRequest(request, world, guides), world, knowledge);
    }
}
/** The most ways that lead to one request, each with all that is known on it. */
const MAX_WAYS = 10_000;
/** What becomes of requests; a fault of ours costs these only, and is reported. */
function* guarded(place, requests, world, knowledge) {
    let ways = 0;
    try {
        for (const followed of requests) {
            yield* judge(followed, world, knowledge);
            ways += 1;
            if (ways < MAX_WAYS && (0,evaluate_frame/* goesOn */.Eo)(world, place))
                continue;
            world.budget.onCut(place, 'request');
            return;
        }
    }
    catch (error) {
        world.program.fault(place.getSourceFile().fileName, error);
    }
}
/** Says what is not known because too much leads to it, in files that name Pleo. */
function sayCut(holes, { program, budget }) {
    for (const { node } of holes)
        if (program.open(node.getSourceFile().fileName)?.texts.length)
            budget.onCut(node, 'address');
}
function* judge(followed, world, knowledge) {
    const last = followed.levels.at(-1);
    if (!last)
        return;
    const endpoints = endpointsOf(last.slots);
    const known = endpoints.flatMap((endpoint) => {
        const reached = reachedBy(endpoint, knowledge);
        return reached ? [{ endpoint, reached }] : [];
    });
    const reachedOnes = known.map(({ endpoint }) => endpoint);
    sayCut(cutOffIn(last.slots, followed.request, endpoints, reachedOnes), world);
    const ways = new Map(endpoints.map((endpoint) => [wayOf(endpoint, knowledge), endpoint]));
    const all = { ways: [...ways.values()], every: last.slots.every };
    for (const { endpoint: asked, reached } of known) {
        const { api, environment, path } = reached;
        const endpoint = withHiddenMethod(asked, reached, last.slots, knowledge);
        const template = knowledge.templateOf(api, endpoint.method, path);
        if (template === null && isOthers({ endpoint, reached }, known, followed, knowledge))
            continue;
        yield {
            kind: 'call',
            place: placeOf(followed, endpoint, path === endpoint.url.path ? template : null),
            followed,
            endpoint: { ...endpoint, url: { ...endpoint.url, path } },
            template,
            api,
            environment,
            ...certaintyOf(endpoint, all, template, last.slots.doubt),
        };
    }
    if (known.length > 0 || last.slots.doubt !== null)
        return;
    for (const endpoint of endpoints) {
        const { url } = endpoint;
        const hole = url.host === null && !url.relative ? url.hostHoles.find((h) => knowledge.namesPleo(h.name)) : undefined;
        if (!hole)
            continue;
        const place = placeOf(followed, endpoint, null);
        yield guessed(endpoint, hole, followed, knowledge) ?? { kind: 'undecided', place, hole };
        return;
    }
}
const WRITING = ['POST', 'PUT', 'PATCH', 'DELETE'];
/** Where the method may be hidden in options that are not known, and the path has others only, it is no GET. */
function withHiddenMethod(endpoint, { api, path }, { isMethodTold }, { templateOf }) {
    if (isMethodTold || endpoint.method !== 'GET' || templateOf(api, 'GET', path) !== null)
        return endpoint;
    return WRITING.some((method) => templateOf(api, method, path) !== null)
        ? { ...endpoint, method: null }
        : endpoint;
}
/** A host that only a deployment sets, by a name that means Pleo, before a path of the legacy API: possibly a call. */
function guessed(endpoint, hole, followed, knowledge) {
    if (hole.why !== 'environment' || hole.lookedUp !== 'undefined')
        return null;
    const guess = knowledge.guess(endpoint.method, endpoint.url.path);
    if (!guess)
        return null;
    const meant = { ...endpoint, url: { ...endpoint.url, path: guess.path } };
    const template = knowledge.templateOf(guess.api, meant.method, guess.path);
    return {
        kind: 'call',
        place: placeOf(followed, meant, template),
        followed,
        endpoint: meant,
        template,
        api: guess.api,
        environment: 'unknown',
        certainty: 'possible',
        doubt: `Its host is not known: ${describeHole(hole)}; its path is one of the legacy API.`,
    };
}
/** What tells one endpoint from another: which id or query it is asked with does not. */
function wayOf(endpoint, knowledge) {
    const { method, url } = endpoint;
    const reached = reachedBy(endpoint, knowledge);
    const template = reached && knowledge.templateOf(reached.api, method, reached.path);
    return [method, url.host, template ?? url.path].join(' ');
}
/** The API behind an endpoint's host; that of a relative address is the page's own. */
function reachedBy({ url }, { apiAt }) {
    if (url.host === null && !url.relative)
        return null;
    return apiAt(url.host ?? '', url.path);
}

// EXTERNAL MODULE: ./build/src/clients/host-settings.js
var host_settings = __webpack_require__(2321);
// EXTERNAL MODULE: ./build/src/clients/host-texts.js
var host_texts = __webpack_require__(7286);
// EXTERNAL MODULE: ./build/src/credentials/index.js + 10 modules
var src_credentials = __webpack_require__(4419);
;// CONCATENATED MODULE: ./build/src/faults.js
/** What went wrong or was cut off in a scan, each said once. */
/** The most places that are named for one kind of cut. */
const MAX_PLACES = 20;
/** What a cut means to whoever reads the report; `file` is where it happened. */
const CUTS = {
    scan: (file) => `The evaluation budget ran out in ${file}; later requests were not decided.`,
    function: (file) => `A function in ${file} is too entangled to be followed; requests that depend on it were not decided.`,
    expression: (file) => `An expression in ${file} is nested too deeply to be followed; requests that depend on it were not decided.`,
    name: (file) => `More is written into an object, or a class extends more classes, in ${file} than is followed; requests that depend on it were not decided.`,
    request: (file) => `A request in ${file} is made in more ways than are followed; not all were decided.`,
    address: (file) => `An address or a credential in ${file} is longer, or has more alternatives, than is followed; what depends on it was not decided.`,
};
/** An empty list. */
function makeFaultList({ late }) {
    const all = [];
    const seen = new Set();
    const counts = new Map();
    const add = (where, message) => {
        const key = `${where}\0${message}`;
        if (!seen.has(key))
            all.push({ where, message });
        seen.add(key);
    };
    return {
        all,
        add,
        cut: (file, what) => {
            // The scan ends once.
            const most = what === 'scan' || what === 'time' ? 1 : MAX_PLACES;
            const before = all.length;
            const count = counts.get(what) ?? 0;
            if (count >= most)
                return;
            if (what === 'time') {
                const { where, message } = late();
                add(where, `${message} It ran out in ${file}.`);
            }
            else
                add('budget', CUTS[what](file));
            counts.set(what, count + all.length - before);
        },
    };
}

// EXTERNAL MODULE: ./build/src/ignores/directive.js
var directive = __webpack_require__(507);
// EXTERNAL MODULE: ./build/src/report/count.js
var count = __webpack_require__(4290);
;// CONCATENATED MODULE: ./build/src/syntax/comments.js
/** Comments of sources: what the compiler's own scanner takes for one, never what looks like one in a text. */


/** The comments of a parsed file that hold `word`; null when none does. */
function commentsWith(word, source) {
    const { text, fileName } = source;
    const comments = [];
    for (let at = text.indexOf(word), next = 0; at >= 0; at = text.indexOf(word, next)) {
        const token = tokenAt(source, at);
        // Behind the comments before it stands the token itself.
        const first = token.getStart(source);
        if (at < first)
            comments.push(...commentsBefore(token, source).filter(({ start, end }) => text.slice(start, end).includes(word)));
        next = Math.max(at + 1, first);
    }
    if (comments.length === 0)
        return null;
    return { file: fileName, text, comments, locate: (start, end) => (0,syntax_program/* locateRange */.E1)(source, start, end) };
}
function commentsBefore(token, source) {
    const { text } = source;
    const isJsx = typescript.ts.isJsxExpression(token.parent) && !token.parent.expression;
    const next = isJsx ? behindJsxComments(text, token.end) : token.getStart(source);
    // Those on the line of the token before are trailing; at the start of a file, all are both.
    const ends = new Map([
        ...(typescript.ts.getTrailingCommentRanges(text, token.pos) ?? []),
        ...(typescript.ts.getLeadingCommentRanges(text, token.pos) ?? []),
    ].map(({ pos, end }) => [pos, end]));
    return [...ends].map(([start, end]) => ({ start, end, next }));
}
/** The token at an offset, with the blanks and comments before it. */
function tokenAt(source, offset) {
    let at = source;
    for (;;) {
        const inner = childAt(at.getChildren(source), offset);
        if (!inner)
            return at;
        at = inner;
    }
}
/** Children stand one behind the other. */
function childAt(children, offset) {
    let [low, high] = [0, children.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const child = children[middle];
        if (!child || child.pos > offset)
            high = middle;
        else if (child.end <= offset)
            low = middle + 1;
        else
            return child;
    }
    return null;
}
/** Comments between elements are expressions that are empty: braces with a comment in them. */
function behindJsxComments(text, from) {
    const next = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
    const [opening] = /^\{\s*\/\*/.exec(text.slice(next, next + 100)) ?? [];
    const closing = opening === undefined ? -1 : text.indexOf('*/', next + opening.length);
    const [closed] = closing < 0 ? [] : (/^\*\/\s*\}/.exec(text.slice(closing, closing + 100)) ?? []);
    return closed === undefined ? next : behindJsxComments(text, closing + closed.length);
}

;// CONCATENATED MODULE: ./build/src/syntax/isolate.js
/** Work on many things at once, in which a fault costs only the thing that it comes from. */
/** What `work` makes of the items; of those that it cannot be done with, `onFault` is told, and it is done without them. */
function isolate(items, work, onFault) {
    try {
        return work(items);
    }
    catch (error) {
        const sound = items.filter((item) => isSound(item, work, onFault));
        if (sound.length < items.length)
            return work(sound);
        // Nothing is wrong with any of them alone: only together they cannot be worked on.
        for (const item of items)
            onFault(item, error);
        return work([]);
    }
}
function isSound(item, work, onFault) {
    try {
        work([item]);
        return true;
    }
    catch (error) {
        onFault(item, error);
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/analyse.js
/** Parsed files → facts: requests to Pleo, unused host texts, and what could not be decided. */















/** Steps of evaluation per scan: some fifteen seconds' worth, seven times what four thousand callers need. */
const STEPS = 3_000_000;
/** Requests that are told; nobody's program has more, and each takes its room in memory and in reports. */
const MOST_REQUESTS = 10_000;
const MANY_REQUESTS = `${(0,count/* thousands */.oh)(MOST_REQUESTS)} requests to Pleo are told, and there may be more: the others were not followed.`;
/** Analyses `files`; other files of the repository are opened when a value leads there. */
async function analyse(files, host, environment, knowledge) {
    const { onPhase } = host;
    onPhase('loading the parser');
    await (0,typescript/* loadTypeScript */.EQ)();
    const { clock } = host;
    const faults = makeFaultList(clock);
    const program = new syntax_program/* Program */.BP({ ...host, onFault: faults.add });
    const units = files.flatMap((file, index) => {
        onPhase('parsing files', index, files.length);
        if (!clock.isLate())
            return program.open(file) ?? [];
        faults.cut(file, 'time');
        return [];
    });
    const budget = (0,evaluate_frame/* makeBudget */.el)(STEPS, (node, what) => faults.cut(lineOf(node), what), clock.isLate);
    const all = [];
    const undecided = [];
    const { items, world, callers } = findCalls(units, {
        program,
        budget,
        environment,
        onRequest: (done, total) => onPhase('following requests', done, total),
    }, knowledge);
    for (const item of items) {
        if (item.kind === 'call')
            all.push(item);
        else
            undecided.push(item);
        if (Math.max(all.length, undecided.length) < MOST_REQUESTS)
            continue;
        faults.add('budget', MANY_REQUESTS);
        break;
    }
    onPhase('following credentials and answers');
    // What one call, file or request does to us costs that one only.
    const failed = (call, error) => program.fault(requestFile(call), error);
    const failedUnit = ({ file }, error) => program.fault(file, error);
    const { settings } = environment;
    const uses = isolate(all, (found) => (0,src_credentials/* findUses */.O5)(found, knowledge, { settings, given: knowledge.given }), failed);
    const { calls, callOf } = isolate(all, (found) => describeCalls(found, knowledge, (0,src_credentials/* credentialOf */.$5)(uses)), failed);
    const credentials = isolate(program.opened, (opened) => (0,src_credentials/* findCredentials */.gD)(opened, uses, { found: all, callOf }, settings, knowledge), failedUnit);
    const { reads, cut } = isolate(all, (asked) => {
        const answers = findReads(asked, world, callers);
        return { reads: describeReads(answers.reads, callOf, knowledge.contextOf), cut: answers.cut };
    }, failed);
    for (const file of new Set([...cut].map(requestFile)))
        faults.add(file, CUT_ANSWER);
    // Where not all requests were followed, nobody knows which hosts are used.
    const isFollowed = all.length < MOST_REQUESTS && undecided.length < MOST_REQUESTS && budget.steps > 0;
    const hosts = isFollowed && !clock.isLate()
        ? [
            ...isolate(units, (some) => [...(0,host_texts/* findHostTexts */.oZ)(some, all, knowledge)], failedUnit),
            ...(0,host_settings/* findHostSettings */.Z)(settings, all, knowledge),
        ]
        : [];
    return {
        calls,
        reads,
        facts: [...hosts, ...credentials.facts],
        secrets: credentials.secrets,
        unresolved: uniquePlaces(undecided.map(describeUndecided)),
        commented: findCommented(program),
        faults: faults.all,
        parsed: program.opened.length,
    };
}
/** Files with comments that are to ignore findings. A fault costs this file only. */
function findCommented(program) {
    return program.opened.flatMap(({ file, source }) => {
        // The comments of JSON are read with those of other settings.
        if (file.endsWith('.json'))
            return [];
        try {
            return commentsWith(directive/* IGNORE_WORD */.Q, source) ?? [];
        }
        catch (error) {
            program.fault(file, error);
            return [];
        }
    });
}
/** That an answer was not followed to its end. */
const CUT_ANSWER = 'An answer that is asked for here goes to more places than are followed; fields read further on were not seen.';
function fileOf(node) {
    return node.getSourceFile().fileName;
}
/** `src/a.ts:12`. */
function lineOf(node) {
    const { file, line } = (0,syntax_program/* locate */.x5)(node);
    return `${file}:${line}`;
}
function requestFile({ followed }) {
    return fileOf(followed.request);
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