"use strict";
exports.id = 203;
exports.ids = [203];
exports.modules = {

/***/ 9203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyse: () => (/* binding */ analyse)
});

// EXTERNAL MODULE: ./build/src/clients/describe-call.js + 1 modules
var describe_call = __webpack_require__(7940);
// EXTERNAL MODULE: ./build/src/syntax/source-unit.js
var source_unit = __webpack_require__(8618);
// EXTERNAL MODULE: ./build/src/syntax/typescript.js
var typescript = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/syntax/declaration.js
var syntax_declaration = __webpack_require__(6596);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/syntax/shared-scope.js
/** Scripts without imports and exports share one global scope with the others of their folder: Apps Script, old pages. */




const indexes = new WeakMap();
/** What another script of the folder declares under this name at its top level; null for anything else. */
function findShared(name, file, program) {
    // The platform's own names mean the platform.
    if (name in globalThis)
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
    const byFolder = new Map();
    for (const unit of units) {
        if (!isScript(unit))
            continue;
        const folder = external_node_path_.posix.dirname(unit.file);
        const scripts = byFolder.get(folder);
        if (scripts)
            scripts.push(unit);
        else
            byFolder.set(folder, [unit]);
    }
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
var syntax_write = __webpack_require__(5727);
// EXTERNAL MODULE: ./build/src/evaluate/value.js
var evaluate_value = __webpack_require__(9509);
;// CONCATENATED MODULE: ./build/src/evaluate/foreign.js
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
        return { ...(0,evaluate_value/* unknown */.L5)('environment', variable, node), trail: [{ node, note: `reads ${variable}` }] };
    return { kind: 'foreign', module, path: members, made: null, node, trail: [] };
}
/** The variable that a path of members reads, or null. */
function environmentVariable(module, path) {
    const holders = module === null ? ENVIRONMENTS : ENVIRONMENT_MODULES[module];
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

// EXTERNAL MODULE: ./build/src/evaluate/options.js
var evaluate_options = __webpack_require__(6894);
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
    const file = (0,syntax_declaration/* importedFile */.fw)(target.declaration, program);
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
        if (typescript.ts.isExportDeclaration(statement))
            addExportDeclaration(statement, named, stars);
        else if (typescript.ts.isExportAssignment(statement)) {
            named.set('default', { kind: 'expression', node: statement.expression });
        }
        else
            addExported(statement, named);
    }
    return { named: addCommonJs(unit, named), stars, whole: wholeCommonJs(unit) };
}
function addExportDeclaration(statement, named, stars) {
    const from = statement.moduleSpecifier;
    const specifier = from && typescript.ts.isStringLiteral(from) ? from.text : null;
    if (!statement.exportClause) {
        if (specifier !== null)
            stars.push({ specifier, node: statement });
        return;
    }
    if (typescript.ts.isNamespaceExport(statement.exportClause)) {
        if (specifier === null)
            return;
        const declaration = { kind: 'import', specifier, name: '*', node: statement };
        named.set(statement.exportClause.name.text, { kind: 'declaration', declaration });
        return;
    }
    for (const element of statement.exportClause.elements) {
        const local = (element.propertyName ?? element.name).text;
        const declaration = specifier === null
            ? (0,syntax_declaration/* findDeclaration */.MC)(local, statement)
            : { kind: 'import', specifier, name: local, node: element };
        if (declaration)
            named.set(element.name.text, { kind: 'declaration', declaration });
    }
}
/** `export const x`, `export function f`, `export default class …`. */
function addExported(statement, named) {
    if (!typescript.ts.canHaveModifiers(statement))
        return;
    const modifiers = typescript.ts.getModifiers(statement) ?? [];
    if (!modifiers.some((modifier) => modifier.kind === typescript.ts.SyntaxKind.ExportKeyword))
        return;
    const isDefault = modifiers.some((modifier) => modifier.kind === typescript.ts.SyntaxKind.DefaultKeyword);
    if (typescript.ts.isVariableStatement(statement)) {
        for (const { name } of statement.declarationList.declarations) {
            for (const local of boundNames(name)) {
                const declaration = (0,syntax_declaration/* findDeclaration */.MC)(local, statement);
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
    if (typescript.ts.isFunctionDeclaration(statement)) {
        // Overloads: the last one, with the body, is found by name.
        const name = statement.name?.text ?? 'default';
        const of = statement.name ? (0,syntax_declaration/* findDeclaration */.MC)(name, statement) : null;
        return { name, of: of ?? { kind: 'function', node: statement } };
    }
    if (typescript.ts.isClassDeclaration(statement)) {
        return { name: statement.name?.text ?? 'default', of: { kind: 'class', node: statement } };
    }
    if (typescript.ts.isEnumDeclaration(statement))
        return { name: statement.name.text, of: { kind: 'enum', node: statement } };
    if (typescript.ts.isModuleDeclaration(statement)) {
        return { name: statement.name.text, of: { kind: 'namespace', node: statement } };
    }
    return null;
}
function boundNames(name) {
    if (typescript.ts.isIdentifier(name))
        return [name.text];
    return name.elements.flatMap((element) => (typescript.ts.isBindingElement(element) ? boundNames(element.name) : []));
}
function addCommonJs(unit, named) {
    for (const [root, depth] of [
        ['module', 2],
        ['exports', 1],
    ]) {
        for (const write of unit.writes.get(root) ?? []) {
            const name = write.path[depth - 1];
            if (write.path.length !== depth || name === undefined || !typescript.ts.isBinaryExpression(write.node))
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
        if (write.path.length !== 1 || write.path[0] !== 'exports' || !typescript.ts.isBinaryExpression(write.node))
            continue;
        return write.node.right;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/syntax/placed-writes.js
/** Writes by what they go into, wherever they stand: `OpenAPI.BASE = …` goes into a variable of another module. */




/** How many names are followed to what they stand for. */
const MAX_HOPS = 8;
const placed_writes_indexes = new WeakMap();
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
    let index = placed_writes_indexes.get(program);
    if (!index) {
        index = { units: 0, byNode: new Map() };
        placed_writes_indexes.set(program, index);
    }
    // Looking up where a name comes from may open more files.
    for (let units = program.opened; index.units < units.length; units = program.opened) {
        const unit = units[index.units];
        index.units += 1;
        for (const write of [...(unit?.writes.values() ?? [])].flat()) {
            const isWhole = write.path.length === 0 && typescript.ts.isBinaryExpression(write.node);
            if (isWhole || !typescript.ts.isIdentifier(write.root))
                continue;
            const place = placeOf(write.root, write.path, program, MAX_HOPS);
            if (!place || (place.path.length === 0 && typescript.ts.isBinaryExpression(write.node)))
                continue;
            const known = index.byNode.get(place.of);
            const placed = { write, path: place.path };
            if (known)
                known.push(placed);
            else
                index.byNode.set(place.of, [placed]);
        }
    }
    return index;
}
/** What a path that starts from a name leads into. */
function placeOf(name, path, program, hops) {
    if (hops === 0)
        return null;
    const declaration = (0,syntax_declaration/* findDeclaration */.MC)(name.text, name);
    if (declaration)
        return placeOfDeclaration(declaration, path, program, hops);
    const source = name.getSourceFile();
    const within = name.text === 'exports' ? path : name.text === 'module' && path[0] === 'exports' ? path.slice(1) : null;
    if (!within)
        return null;
    const unit = within.length > 0 ? program.open(source.fileName) : null;
    const whole = unit && wholeExport(unit);
    return whole ? placeOfExpression(whole, within, program, hops - 1) : { of: source, path: within };
}
function placeOfDeclaration(declaration, path, program, hops) {
    if (declaration.kind === 'import') {
        const file = (0,syntax_declaration/* importedFile */.fw)(declaration, program);
        return file === null ? null : placeOfExport(file, declaration.name, path, program, hops - 1);
    }
    const { node } = declaration;
    if (declaration.kind !== 'variable')
        return { of: node, path };
    return aliased(node, path, program, hops) ?? { of: node, path };
}
/** A variable that is another name for something: `require('./client')`, `Client.prototype`. */
function aliased(node, path, program, hops) {
    if (typescript.ts.isBindingElement(node)) {
        const owner = node.parent.parent;
        const name = node.propertyName ?? node.name;
        if (!typescript.ts.isVariableDeclaration(owner) || !owner.initializer || !typescript.ts.isIdentifier(name))
            return null;
        return placeOfAlias(owner.initializer, [name.text, ...path], program, hops);
    }
    return typescript.ts.isVariableDeclaration(node) && node.initializer
        ? placeOfAlias(node.initializer, path, program, hops)
        : null;
}
function placeOfAlias(initializer, path, program, hops) {
    const names = [...path];
    let at = (0,typescript/* skipWrappers */.s_)(initializer);
    // `var proto = Client.prototype = {}`
    if (typescript.ts.isBinaryExpression(at) && at.operatorToken.kind === typescript.ts.SyntaxKind.EqualsToken) {
        const target = (0,syntax_write/* memberChain */.S6)(at.left);
        const isOwn = target && typescript.ts.isIdentifier(target.root) && (0,syntax_declaration/* findDeclaration */.MC)(target.root.text, target.root);
        return isOwn ? placeOfAlias(at.left, path, program, hops) : null;
    }
    while (typescript.ts.isPropertyAccessExpression(at)) {
        names.unshift(at.name.text);
        at = (0,typescript/* skipWrappers */.s_)(at.expression);
    }
    if (typescript.ts.isIdentifier(at))
        return placeOf(at, names, program, hops - 1);
    const [specifier] = typescript.ts.isCallExpression(at) ? at.arguments : [];
    const isRequire = typescript.ts.isCallExpression(at) && typescript.ts.isIdentifier(at.expression) && at.expression.text === 'require';
    if (!isRequire || !specifier || !typescript.ts.isStringLiteralLike(specifier))
        return null;
    const file = program.resolve(specifier.text, at.getSourceFile().fileName);
    return file === null ? null : placeOfExport(file, '*', names, program, hops - 1);
}
function placeOfExport(file, name, path, program, hops) {
    const unit = hops > 0 ? program.open(file) : null;
    if (!unit)
        return null;
    const whole = wholeExport(unit);
    if (name === '*') {
        const [head, ...rest] = path;
        const isNamed = head !== undefined && findExport(unit, head, program) !== null;
        if (isNamed)
            return placeOfExport(file, head, rest, program, hops);
        return whole ? placeOfExpression(whole, path, program, hops) : null;
    }
    const target = findExport(unit, name, program);
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
    const at = (0,typescript/* skipWrappers */.s_)(node);
    if (typescript.ts.isIdentifier(at))
        return placeOf(at, path, program, hops - 1);
    const [head, ...rest] = path;
    if (!typescript.ts.isObjectLiteralExpression(at) || head === undefined)
        return { of: at, path };
    for (const property of at.properties) {
        if (!property.name || property.name.getText() !== head)
            continue;
        if (typescript.ts.isShorthandPropertyAssignment(property))
            return placeOf(property.name, rest, program, hops - 1);
        if (typescript.ts.isPropertyAssignment(property))
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
        if (typescript.ts.isVariableDeclaration(parent) && parent.initializer === at) {
            places.push({ of: parent, path: [] });
            break;
        }
        if (typescript.ts.isBinaryExpression(parent) && parent.right === at) {
            const place = placeAssigned(parent);
            if (place)
                places.push(place);
        }
        else if (!typescript.ts.isParenthesizedExpression(parent) && !typescript.ts.isAsExpression(parent))
            break;
        at = parent;
    }
    return places;
}
/** `Pleo.Client = function …`, `exports.Client = class …`. */
function placeAssigned(node) {
    if (node.operatorToken.kind !== typescript.ts.SyntaxKind.EqualsToken)
        return null;
    const target = (0,syntax_write/* memberChain */.S6)(node.left);
    if (!target || target.key || !typescript.ts.isIdentifier(target.root))
        return null;
    const declaration = (0,syntax_declaration/* findDeclaration */.MC)(target.root.text, target.root);
    if (declaration)
        return { of: declaration.node, path: target.path };
    if (target.root.text === 'exports')
        return { of: node.getSourceFile(), path: target.path };
    return target.path[0] === 'exports' ? { of: node.getSourceFile(), path: target.path.slice(1) } : null;
}

;// CONCATENATED MODULE: ./build/src/evaluate/bases.js
/** What a constructor function inherits from: `util.inherits(X, Base)`, `X.prototype = Object.create(Base.prototype)`. */






/** The bases whose prototypes a function's own goes on from. */
function basesOf(of) {
    return writesInto(of.node, of.closure.world.program).flatMap((placed) => {
        const home = frameOf((0,typescript/* enclosingFunction */.pG)(placed.write.node), of.closure);
        const found = baseExpression(placed);
        const value = found && evaluate(found.expression, home);
        if (!value || (value.kind !== 'class' && value.kind !== 'function') || value.node === of.node)
            return [];
        return [{ maker: value, args: found.made ? argumentsOf(found.made, home) : [] }];
    });
}
function baseExpression({ write, path, }) {
    const { node } = write;
    const [head, next] = path;
    if (typescript.ts.isBinaryExpression(node)) {
        const isPrototype = head === 'prototype' && (path.length === 1 || next === '__proto__');
        return isPrototype ? prototypeIn(node.right) : null;
    }
    const given = write.into ? node.arguments[1] : undefined;
    const name = (0,source_unit/* calleeName */.wt)(node) ?? '';
    if (!given)
        return null;
    if (path.length === 0 && /inherits|extends/.test(name))
        return { expression: given, made: null };
    return head === 'prototype' && name === 'setPrototypeOf' ? prototypeIn(given) : null;
}
/** `Base.prototype`, also in `Object.create(Base.prototype)`; `new Base()`. */
function prototypeIn(expression) {
    const at = (0,typescript/* skipWrappers */.s_)(expression);
    if (typescript.ts.isNewExpression(at))
        return { expression: at.expression, made: at };
    if (typescript.ts.isPropertyAccessExpression(at) && at.name.text === 'prototype')
        return { expression: at.expression, made: null };
    const [first] = typescript.ts.isCallExpression(at) && (0,source_unit/* calleeName */.wt)(at) === 'create' ? at.arguments : [];
    return first ? prototypeIn(first) : null;
}

;// CONCATENATED MODULE: ./build/src/evaluate/layers.js
/** What an instance consists of: a layer for each class or function that makes it, with the arguments that it gets. */








/** The chain of a class or function, most derived first. */
function layersOf(of, args, self) {
    return of.kind === 'class' ? classLayers(of, args, self) : functionLayers(of, args, self);
}
function classLayers(of, args, self) {
    const maker = constructorOf(of.node);
    const frame = once(() => ({ ...of.closure, self: self(), memo: new Map() }));
    const constructed = once(() => maker && constructing(maker, args, self(), frame()));
    const heritage = of.node.heritageClauses?.find((clause) => clause.token === typescript.ts.SyntaxKind.ExtendsKeyword)
        ?.types[0];
    const base = heritage ? evaluate(heritage.expression, of.closure) : null;
    const known = base && isMakerValue(base) && base.node !== of.node ? base : null;
    const foreignBase = heritage && !known ? (0,evaluate_value/* unknown */.L5)('import', heritage.expression.getText(), heritage) : null;
    const layer = { node: of.node, maker: of, frame, constructed, methods: new Map(), foreignBase };
    if (!known)
        return [layer];
    return [layer, ...layersOf(known, superArguments(maker, constructed, args), self)];
}
function isMakerValue(value) {
    return value.kind === 'class' || value.kind === 'function';
}
/** A constructor function, and those that it calls on what it makes: `Base.call(this, options)`. */
function functionLayers(of, args, self) {
    const all = args && [...of.bound, ...args];
    const constructed = once(() => constructing(of.node, all, self(), of.closure));
    const bases = [];
    let foreignBase = null;
    for (const call of baseCallsIn(of.node, of.closure)) {
        const frame = constructed();
        const callee = typescript.ts.isPropertyAccessExpression(call.expression) ? call.expression : null;
        const base = callee && evaluate(callee.expression, frame);
        if (base?.kind === 'function' && callee && base.node !== of.node) {
            const isList = callee.name.text === 'apply';
            const passed = argumentsOf(call, frame).slice(1);
            const given = passed.map((argument) => (isList ? { ...argument, spread: true } : argument));
            bases.push(...layersOf({ ...base, bound: [] }, given, self));
        }
        else if (callee)
            foreignBase = (0,evaluate_value/* unknown */.L5)('import', callee.expression.getText(), call);
    }
    for (const { maker, args: made } of basesOf(of)) {
        if (!bases.some(({ node }) => node === maker.node))
            bases.push(...layersOf(maker, made, self));
    }
    const frame = () => of.closure;
    return [{ node: of.node, maker: of, frame, constructed, methods: new Map(), foreignBase }, ...bases];
}
function constructing(fn, args, self, outer) {
    return makeFrame({ world: outer.world, fn, args, self, outer, depth: outer.depth + 1 });
}
function constructorOf(node) {
    const isMaker = (member) => typescript.ts.isConstructorDeclaration(member) && member.body !== undefined;
    return node.members.find(isMaker) ?? null;
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
        if (!typescript.ts.isExpressionStatement(statement) || !typescript.ts.isCallExpression(statement.expression))
            continue;
        if (statement.expression.expression.kind === typescript.ts.SyntaxKind.SuperKeyword)
            return statement.expression;
    }
    return null;
}
/** `Base.call(this, …)` and `Base.apply(this, …)` in a function itself. */
function baseCallsIn(fn, closure) {
    const unit = closure.world.program.open(fn.getSourceFile().fileName);
    return (unit?.calls ?? []).flatMap((call) => call.pos >= fn.pos && call.end <= fn.end && isBaseCall(call) && (0,typescript/* enclosingFunction */.pG)(call) === fn
        ? [call]
        : []);
}
/** Whether a call makes another function fill the `this` of the one that it stands in: `Base.call(this, options)`. */
function isBaseCall(call) {
    if (!typescript.ts.isCallExpression(call) || !typescript.ts.isPropertyAccessExpression(call.expression))
        return false;
    const { name, expression } = call.expression;
    const fn = (0,typescript/* enclosingFunction */.pG)(call);
    const isMember = typescript.ts.isPropertyAccessExpression(expression) && (0,syntax_write/* isThis */.HB)(expression.expression);
    if ((name.text !== 'call' && name.text !== 'apply') || isMember || !fn || typescript.ts.isArrowFunction(fn))
        return false;
    const [first] = call.arguments;
    const target = first && (0,typescript/* skipWrappers */.s_)(first);
    if (!target)
        return false;
    if ((0,syntax_write/* isThis */.HB)(target))
        return true;
    const declared = typescript.ts.isIdentifier(target) ? (0,syntax_declaration/* findDeclaration */.MC)(target.text, target)?.node : null;
    return (!!declared && typescript.ts.isVariableDeclaration(declared) && !!declared.initializer && (0,syntax_write/* isThis */.HB)(declared.initializer));
}
/** Whether a function that is called without `new` makes an instance all the same: `if (!(this instanceof X)) return new X()`. */
function constructsItself(fn) {
    if (!fn.body || !typescript.ts.isBlock(fn.body))
        return false;
    return fn.body.statements.slice(0, 3).some((statement) => {
        if (!typescript.ts.isIfStatement(statement))
            return false;
        const text = statement.expression.getText();
        return (/\binstanceof\b|\bnew\.target\b/.test(text) && /^!/.test(text) && returnsNew(statement.thenStatement));
    });
}
function returnsNew(statement) {
    const [only] = typescript.ts.isBlock(statement) ? statement.statements : [statement];
    const value = only && typescript.ts.isReturnStatement(only) && only.expression ? (0,typescript/* skipWrappers */.s_)(only.expression) : null;
    return value !== null && typescript.ts.isNewExpression(value);
}
/** Whether a node is a class or a function: what `new` makes instances with. */
function isMakerNode(node) {
    return typescript.ts.isClassLike(node) || (0,typescript/* isFunctionNode */.Px)(node);
}
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./build/src/evaluate/order.js
/** Which write reaches which use: roughly in order of the text, branches and loops minded. */

/**
 * How `write` reaches `use`; `home` is the function that declares the variable (null: module level), `declared` the
 * declaration itself: a loop around it begins with a new variable each time.
 */
function reach(write, use, home, declared = null) {
    const writer = (0,typescript/* enclosingFunction */.pG)(write);
    const reader = (0,typescript/* enclosingFunction */.pG)(use);
    if (writer !== reader) {
        // A function that only reads runs after the code around it has run; one that writes may run any time.
        return writer === home ? unconditional(write, home) : 'maybe';
    }
    const branch = branchOf(write, use);
    if (branch === 'other')
        return 'never';
    if (write.pos >= use.pos && !contains(write, use))
        return sharedLoop(write, use, declared) ? 'maybe' : 'never';
    // The right side of `url = url + x` reads what was there before.
    if (contains(write, use))
        return sharedLoop(write, use, declared) ? 'maybe' : 'never';
    return branch === 'conditional' ? 'maybe' : 'before';
}
/** Whether a write in `home` itself happens whenever that runs. */
function unconditional(write, home) {
    for (let at = write; at.parent && at !== home; at = at.parent) {
        if (isBranch(at))
            return 'maybe';
        if ((0,typescript/* isFunctionNode */.Px)(at.parent))
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
    if (typescript.ts.isIfStatement(parent))
        return node === parent.thenStatement || node === parent.elseStatement;
    if (typescript.ts.isConditionalExpression(parent))
        return node !== parent.condition;
    if (typescript.ts.isCaseBlock(parent) || typescript.ts.isCatchClause(node))
        return true;
    if (typescript.ts.isIterationStatement(parent, false))
        return node === parent.statement && !typescript.ts.isDoStatement(parent);
    if (typescript.ts.isBinaryExpression(parent))
        return node === parent.right && isShortCircuit(parent.operatorToken.kind);
    return false;
}
function isShortCircuit(kind) {
    return (kind === typescript.ts.SyntaxKind.AmpersandAmpersandToken ||
        kind === typescript.ts.SyntaxKind.BarBarToken ||
        kind === typescript.ts.SyntaxKind.QuestionQuestionToken);
}
function sharedLoop(write, use, declared) {
    for (let at = write.parent; at && !(0,typescript/* isFunctionNode */.Px)(at); at = at.parent) {
        if (declared && contains(at, declared))
            return false;
        if (typescript.ts.isIterationStatement(at, false) && contains(at, use))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/evaluate/enters.js
/** The function that a call enters although another thing is called: `fn.call(…)`, `ids.map(fn)`, `limit(fn, …args)`. */





/** Array methods that call a function with an item, and at which of its positions. */
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
/** The function, with the arguments that it gets bound; null when the call enters what it names, or nothing known. */
function enteredBy(node, frame) {
    if (typescript.ts.isTaggedTemplateExpression(node))
        return null;
    const args = argumentsOf(node, frame);
    const callee = (0,typescript/* skipWrappers */.s_)(node.expression);
    if (typescript.ts.isCallExpression(node) && typescript.ts.isPropertyAccessExpression(callee)) {
        const entered = throughMethod(callee, args, node, frame);
        if (entered)
            return entered;
    }
    for (const option of (0,evaluate_options/* optionsOf */.cz)(evaluate(callee, frame))) {
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
        const fn = functionIn(evaluate(callee.expression, frame));
        return fn && bindFunction(fn, name, args);
    }
    if (!first)
        return null;
    const plugin = frame.world.libraries.plugs(() => evaluate(callee.expression, frame), name, args, node);
    if (plugin)
        return plugin;
    const position = ITEM_AT[name];
    if (position === undefined && name !== 'then')
        return null;
    const of = evaluate(callee.expression, frame);
    if (name !== 'then' && !(0,evaluate_options/* optionsOf */.cz)(of).some((option) => option.kind === 'list'))
        return null;
    const fn = functionIn(first.value());
    if (!fn)
        return null;
    const variable = fn.node.parameters[position ?? 0];
    const item = () => variable ? loopItem(variable, of, callee, fn.closure.world) : eachItem(of, callee);
    const passed = passing(() => (name === 'then' ? of : item()), node);
    return {
        ...fn,
        bound: [...fn.bound, ...Array.from({ length: position ?? 0 }, () => nothing(node)), passed],
    };
}
/** The function among the options of a value. */
function functionIn(value) {
    return (0,evaluate_options/* optionsOf */.cz)(value).find((option) => option.kind === 'function') ?? null;
}
function passing(value, node) {
    return { value, node, spread: false };
}
function nothing(node) {
    return passing(() => ({ kind: 'constant', value: undefined }), node);
}

// EXTERNAL MODULE: ./build/src/evaluate/text.js
var evaluate_text = __webpack_require__(1617);
;// CONCATENATED MODULE: ./build/src/evaluate/computed-keys.js
/** Members written under computed names: `for (const verb of VERBS) api[verb] = …` writes one for each item. */








/** The names that `key` has; none when it is not known. `home` is the frame of the function it stands in. */
function computedKeys(key, home) {
    const known = (0,evaluate_text/* knownKey */.xx)(evaluate(key, home));
    if (known !== null)
        return [{ name: known, around: home }];
    const loops = home.args && home.fn ? loopsIn(key, home.fn) : loopsIn(key, null);
    if (loops.length === 0)
        return chosenKeys(key, home);
    let frames = [outside(loops, home)];
    for (const loop of loops) {
        frames = frames.flatMap((frame) => framesOf(loop, frame));
        if (frames.length > evaluate_options/* MAX_OPTIONS */.K)
            return [];
    }
    return frames.flatMap((around) => {
        const name = (0,evaluate_text/* knownKey */.xx)(evaluate(key, around));
        return name === null ? [] : [{ name, around }];
    });
}
/** One of few names, whichever it is. */
function chosenKeys(key, home) {
    return (0,evaluate_options/* optionsOf */.cz)(evaluate(key, home)).flatMap((option) => {
        const name = (0,evaluate_text/* knownKey */.xx)(option);
        return name === null ? [] : [{ name, around: home }];
    });
}
/** The loops around a place, outermost first, up to the function `within`. */
function loopsIn(node, within) {
    const loops = [];
    for (let at = node; at.parent && at !== within; at = at.parent) {
        const loop = loopAround(at.parent, at);
        if (loop)
            loops.unshift(loop);
        else if ((0,typescript/* isFunctionNode */.Px)(at.parent))
            break;
    }
    return loops;
}
function loopAround(node, part) {
    if ((typescript.ts.isForOfStatement(node) || typescript.ts.isForInStatement(node)) && part === node.statement) {
        if (!typescript.ts.isVariableDeclarationList(node.initializer))
            return null;
        const [variable] = node.initializer.declarations;
        return variable
            ? { kind: 'for', variable, over: node.expression, keys: typescript.ts.isForInStatement(node) }
            : null;
    }
    if (!typescript.ts.isArrowFunction(node) && !typescript.ts.isFunctionExpression(node))
        return null;
    const call = node.parent;
    return typescript.ts.isCallExpression(call) && call.arguments.includes(node) ? { kind: 'call', fn: node, call } : null;
}
/** The frame that the outermost loop stands in. */
function outside([first], home) {
    if (!first)
        return home;
    const fn = (0,typescript/* enclosingFunction */.pG)(first.kind === 'for' ? first.variable : first.call);
    return frameOf(fn, home);
}
/** The frames inside the loop, one for each item. */
function framesOf(loop, frame) {
    if (loop.kind === 'call') {
        const entered = enteredBy(loop.call, frame);
        if (entered?.node !== loop.fn)
            return [frameOf(loop.fn, frame)];
        const before = entered.bound.slice(0, -1);
        const last = entered.bound.at(-1);
        const items = last ? (0,evaluate_options/* optionsOf */.cz)(last.value()) : [];
        return items.map((item) => makeFrame({
            world: frame.world,
            fn: loop.fn,
            args: [...before, { value: () => item, node: loop.call, spread: false }],
            self: entered.self,
            outer: frame,
            depth: frame.depth + 1,
        }));
    }
    const over = evaluate(loop.over, frame);
    return (0,evaluate_options/* optionsOf */.cz)(loop.keys ? keysOf(over, loop.over) : eachItem(over, loop.over)).map((item) => holding(loop.variable, item, frame));
}
/** The frame with a loop's variable holding one item. */
function holding(variable, item, frame) {
    const items = new Map(frame.items);
    items.set(variable, item);
    return { ...frame, items, memo: new Map() };
}
/** The names that `for … in` goes over. */
function keysOf(value, node) {
    if (value.kind === 'unknown')
        return eachItem(value, node);
    const names = (0,evaluate_options/* optionsOf */.cz)(value).flatMap((option) => {
        if (option.kind === 'fields')
            return option.names();
        return option.kind === 'list' ? option.items.map((_item, index) => String(index)) : [];
    });
    return eachItem((0,evaluate_value/* list */.p_)(names.map((name) => (0,evaluate_value/* text */.Qq)(name))), node);
}

;// CONCATENATED MODULE: ./build/src/evaluate/effects.js
/** What a method does to the object it is called on: the object after the call. */






/** How deep methods that change their object are followed from one another. */
const MAX_ENTERED = 32;
/** `target` after `fn`, one of its methods, ran with these arguments. */
function afterCall(target, fn, args, how) {
    const { world } = fn.closure;
    const writes = writesOfThis(fn.node, world);
    if (writes.length === 0 || world.entered.length > MAX_ENTERED || world.entered.includes(fn.node))
        return target;
    const frame = frameFor({ ...fn, self: fn.self ?? target }, args, fn.closure.depth);
    let current = target;
    world.entered.push(fn.node);
    for (const write of writes) {
        const isOwn = (0,typescript/* enclosingFunction */.pG)(write.node) === fn.node;
        const surely = how.surely && isOwn && unconditional(write.node, fn.node) === 'before';
        current = applyWrite(current, write.path, write, surely, frame);
    }
    world.entered.pop();
    return current;
}
/** `this` at a place in a method that was entered with it: with what the method wrote into it before. */
function afterWritesBefore(self, node, fn, frame) {
    const { world } = frame;
    if (self.kind !== 'fields' || !frame.args)
        return self;
    const writes = writesOfThis(fn, world);
    if (writes.length === 0 || isConstructing(fn, self))
        return self;
    let current = self;
    for (const write of writes) {
        const reached = write.root === node ? 'never' : reach(write.node, node, fn);
        if (reached !== 'never')
            current = applyWrite(current, write.path, write, reached === 'before', frame);
    }
    return current;
}
/** What a function writes into its own `this`, in order of the text. */
function writesOfThis(fn, world) {
    const unit = world.program.open(fn.getSourceFile().fileName);
    const owner = fn.body && (0,syntax_write/* thisOwner */.GS)(fn.body);
    const writes = (owner && unit?.thisWrites.get(owner)) || [];
    return writes.filter((write) => (0,syntax_write/* thisFunction */.Fi)(write.root) === fn);
}

;// CONCATENATED MODULE: ./build/src/evaluate/urls.js
/** `URL`, `URLSearchParams` and `Headers` as objects that can be read, changed and written as text. */





/** A `URLSearchParams` of these pairs; written as text it is `a=b&c={c}`. */
function searchParams(parts, node) {
    const all = fieldsOf(parts, node);
    const pairs = () => {
        const known = all
            .names()
            .map((name) => (0,evaluate_text/* concatAll */.KO)([(0,evaluate_value/* text */.Qq)(`${encodeURIComponent(name)}=`), all.read(name) ?? (0,evaluate_value/* text */.Qq)('')], node));
        const rest = all.rest();
        return rest ? [...known, rest] : known;
    };
    return { ...all, brand: 'URLSearchParams', text: () => (0,evaluate_text/* joinList */.D7)(pairs(), '&', node) };
}
/** What `new URLSearchParams(init)` holds. */
function searchParamsFrom(init, node) {
    if (!init)
        return searchParams([], node);
    if (init.kind === 'fields')
        return searchParams([{ kind: 'spread', value: () => init }], node);
    const written = (0,evaluate_text/* knownText */.bG)(init);
    if (written !== null) {
        const parts = [...new URLSearchParams(written)].map(([name, value]) => ({
            kind: 'property',
            name,
            value: () => (0,evaluate_value/* text */.Qq)(value),
        }));
        return searchParams(parts, node);
    }
    if (init.kind === 'list') {
        const parts = init.items.flatMap((pair) => {
            const name = pair.kind === 'list' ? (0,evaluate_text/* knownText */.bG)(pair.items[0]) : null;
            const value = pair.kind === 'list' ? pair.items[1] : undefined;
            return name === null || !value ? [] : [{ kind: 'property', name, value: () => value }];
        });
        return searchParams(parts, node);
    }
    return searchParams([{ kind: 'spread', value: () => (init.kind === 'unknown' ? init : (0,evaluate_value/* unknown */.L5)('syntax', 'query', node)) }], node);
}
const partsOf = new WeakMap();
/** A `URL` of an address and a query. */
function urlOf(base, query, node) {
    const whole = () => (0,evaluate_options/* mapOptions */.tS)(base, node, (address) => {
        const search = query.text?.() ?? (0,evaluate_value/* text */.Qq)('');
        const empty = search.kind === 'text' && search.pieces.length === 0;
        return empty ? address : (0,evaluate_text/* concatAll */.KO)([address, (0,evaluate_value/* text */.Qq)('?'), search], node);
    });
    const parts = [
        { kind: 'property', name: 'href', value: whole },
        { kind: 'property', name: 'searchParams', value: () => query },
        { kind: 'property', name: 'search', value: () => (0,evaluate_text/* concat */.xW)((0,evaluate_value/* text */.Qq)('?'), query.text?.() ?? (0,evaluate_value/* text */.Qq)(''), node) },
        { kind: 'property', name: 'pathname', value: () => (0,evaluate_options/* mapOptions */.tS)(base, node, (b) => pathnameOf(b, node)) },
        { kind: 'property', name: 'origin', value: () => (0,evaluate_options/* mapOptions */.tS)(base, node, (b) => originOf(b, node)) },
    ];
    const url = { ...fieldsOf(parts, node), brand: 'URL', text: whole };
    partsOf.set(url.identity, { base, query });
    return url;
}
/** `new URL(path, base)`, joined as the URL parser joins them. */
function urlFrom(path, base, node) {
    const addresses = (0,evaluate_text/* textsOf */.CB)(path, node).flatMap((p) => {
        const source = partsOfText(p, node);
        if (!base || isAbsolute(p))
            return [urlOf(source.base, source.query, node)];
        return (0,evaluate_text/* textsOf */.CB)(base, node).map((b) => urlOf(joinUrl(source.base, b), source.query, node));
    });
    return (0,evaluate_options/* oneOf */.yL)(addresses, node);
}
/** A URL with one of its members replaced: `searchParams`, `pathname`, `search`. */
function urlWith(url, name, value, node) {
    const parts = partsOf.get(url.identity);
    if (!parts)
        return url;
    if (name === 'searchParams')
        return value.kind === 'fields' ? urlOf(parts.base, value, node) : url;
    if (name === 'search') {
        const query = (0,evaluate_options/* mapOptions */.tS)(value, node, (v) => v.kind === 'text' ? (0,evaluate_text/* mapPieces */.w2)(v, (s) => s.replace(/^\?/, '')) : v);
        return urlOf(parts.base, searchParamsFrom(query, node), node);
    }
    if (name === 'hostname' || name === 'host') {
        const path = readMember(url, 'pathname', node);
        return urlOf((0,evaluate_text/* concatAll */.KO)([(0,evaluate_value/* text */.Qq)('https://'), value, path], node), parts.query, node);
    }
    if (name === 'pathname') {
        const origin = readMember(url, 'origin', node);
        return urlOf((0,evaluate_text/* concat */.xW)(origin, value, node), parts.query, node);
    }
    return url;
}
function partsOfText(address, node) {
    const split = splitAt(address, '?');
    if (!split)
        return { base: address, query: searchParams([], node) };
    const written = (0,evaluate_text/* knownText */.bG)(split.after);
    const query = written === null
        ? searchParams([{ kind: 'spread', value: () => queryKeys(split.after, node) }], node)
        : searchParamsFrom((0,evaluate_value/* text */.Qq)(written), node);
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
        const name = (0,evaluate_text/* knownText */.bG)(equals ? equals.before : pair);
        if (name !== null && name !== '')
            parts.push({ kind: 'property', name, value: () => (equals ? equals.after : (0,evaluate_value/* text */.Qq)('')) });
        else if (name === null)
            parts.push({ kind: 'spread', value: () => (0,evaluate_value/* unknown */.L5)('syntax', 'query', node) });
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
            before: (0,evaluate_text/* textOf */.b6)([...value.pieces.slice(0, index), piece.slice(0, at)], value.trail),
            after: (0,evaluate_text/* textOf */.b6)([piece.slice(at + mark.length), ...value.pieces.slice(index + 1)], value.trail),
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
        return (0,evaluate_text/* textOf */.b6)(['https:', ...path.pieces], trail);
    if (typeof head === 'string' && head.startsWith('/')) {
        // Where the base is unknown, its own path is lost with it: the hole stands for the origin.
        return (0,evaluate_text/* textOf */.b6)([...(origin ?? base.pieces.slice(0, 1)), ...path.pieces], trail);
    }
    if (typeof head === 'string' && head.startsWith('./')) {
        return joinUrl((0,evaluate_text/* textOf */.b6)([head.slice(2), ...path.pieces.slice(1)], path.trail), base);
    }
    const whole = splitAt(base, '?')?.before ?? base;
    const last = whole.pieces.at(-1);
    if (typeof last !== 'string')
        return (0,evaluate_text/* textOf */.b6)([...whole.pieces, '/', ...path.pieces], trail);
    const slash = last.lastIndexOf('/');
    const hasPath = !/^[a-z][a-z0-9+.-]*:\/\/[^/]*$/i.test(last);
    const kept = hasPath && slash >= 0 ? last.slice(0, slash + 1) : `${last}/`;
    return (0,evaluate_text/* textOf */.b6)([...whole.pieces.slice(0, -1), kept, ...path.pieces], trail);
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
        return (0,evaluate_text/* textOf */.b6)(pieces, base.kind === 'text' ? base.trail : []);
    const hole = base.kind === 'text' ? base.pieces.find((piece) => typeof piece !== 'string') : undefined;
    return hole ?? (0,evaluate_value/* unknown */.L5)('syntax', 'origin', node);
}
function pathnameOf(base, node) {
    const whole = (0,evaluate_text/* knownText */.bG)(base);
    if (whole !== null && URL.canParse(whole))
        return (0,evaluate_text/* textOf */.b6)([new URL(whole).pathname], (0,evaluate_value/* trailOf */.Q0)(base));
    const origin = base.kind === 'text' ? knownOrigin(base) : null;
    const head = origin?.[0];
    if (base.kind !== 'text' || origin?.length !== 1 || typeof head !== 'string')
        return (0,evaluate_value/* unknown */.L5)('syntax', 'pathname', node);
    const [first, ...rest] = base.pieces;
    return (0,evaluate_text/* textOf */.b6)([typeof first === 'string' ? first.slice(head.length) : '', ...rest], base.trail);
}
/** The pairs of a `Headers` object given an object, a list of pairs, or nothing. */
function headersFrom(init, node) {
    return { ...searchParamsFrom(init, node), brand: 'Headers', text: null };
}
/** The keys of a query or header object as a list, for `Object.keys` and loops. */
function urls_keysOf(value) {
    return (0,evaluate_value/* list */.p_)(value.names().map((name) => (0,evaluate_value/* text */.Qq)(name)));
}

;// CONCATENATED MODULE: ./build/src/evaluate/mutation.js
/** Calls that change the object they are made on, and assignments to its members: the object afterwards. */







/** What functions that change their first argument do with it, given the others. */
const INTO = {
    assign: (target, args) => [whole(target), ...args.map(spread)],
    extend: (target, args) => [whole(target), ...args.map(spread)],
    merge: (target, args) => [whole(target), ...args.map(spread)],
    mixin: (target, args) => [whole(target), ...args.map(spread)],
    defaults: (target, args) => [...args.map(spread).reverse(), whole(target)],
    setPrototypeOf: (target, [proto]) => [...(proto ? [spread(proto)] : []), whole(target)],
    inherits: inheriting,
    __extends: inheriting,
    applyMixins: (target, [mixins]) => [whole(target), prototypePart(target, () => itemsOf(mixins?.()), true)],
    defineProperty: (target, [name, descriptor]) => {
        const key = name ? (0,evaluate_text/* knownKey */.xx)(name()) : null;
        return [whole(target), ...(key === null || !descriptor ? [] : described(key, descriptor))];
    },
    defineProperties: (target, [descriptors]) => [
        whole(target),
        ...(descriptors ? describedAll(descriptors()) : []),
    ],
};
/** `target` after `target.method(...args)`; `=` stands for an assignment of a member, `with x` for a changed part. */
function mutated(target, method, args, how) {
    if (target.kind === 'list') {
        return method === 'push' || method === 'unshift'
            ? (0,evaluate_value/* list */.p_)([...target.items, ...args.map((a) => a.value())], target.rest)
            : target;
    }
    if (target.kind !== 'fields')
        return target;
    const [first, second] = args;
    if (method.startsWith('with ') && first)
        return urlWith(target, method.slice(5), first.value(), how.node);
    if (method === '=' && first && second)
        return assigned(target, (0,evaluate_text/* knownKey */.xx)(first.value()), second, how);
    const own = method === '=' ? null : target.read(method);
    // A method of the repository may be called `set`, with its own meaning.
    if (own?.kind === 'function')
        return afterCall(target, own, args, how);
    if (!first || !second || target.brand === 'instance')
        return target;
    return method === 'set' || method === 'append' || method === 'setHeader'
        ? assigned(target, (0,evaluate_text/* knownKey */.xx)(first.value()), second, how)
        : target;
}
/** `target` after `Object.assign(target, ...args)` and its kin. */
function mutatedInto(target, name, args, how) {
    const change = INTO[name];
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
        return extended(target, [whole(target), spread(() => (0,evaluate_value/* unknown */.L5)('syntax', 'key', how.node))], how);
    if (target.brand === 'URL')
        return urlWith(target, name, to.value(), how.node);
    if (name === '__proto__')
        return extended(target, [spread(to.value), whole(target)], how);
    const setter = target.read(`set ${name}`);
    if (setter?.kind === 'function')
        return afterCall(target, setter, [to], how);
    const kind = how.surely ? 'property' : 'maybe';
    const value = (self) => withSelf(to.value(), self);
    return extended(target, [whole(target), { kind, name, value }], how);
}
function extended(target, parts, how) {
    if (target.brand === 'URLSearchParams')
        return searchParams(parts, how.node);
    const { brand, trail, identity } = target;
    return fieldsOf(parts, how.node, { brand, trail, identity });
}
function whole(target) {
    return { kind: 'spread', value: () => target };
}
function spread(value) {
    return { kind: 'spread', value };
}
/** `util.inherits(Derived, Base)`: what the prototype does not have itself it has from the base's. */
function inheriting(target, [base]) {
    const above = base ? [{ kind: 'property', name: 'super_', value: base }] : [];
    return [whole(target), prototypePart(target, () => (base ? [base()] : []), false), ...above];
}
/** The prototype with those of others above (`over`) or beneath its own. */
function prototypePart(target, others, over) {
    const value = () => {
        const own = spread(() => readMember(target, 'prototype', target.node));
        const added = others().map((other) => spread(() => readMember(other, 'prototype', target.node)));
        return fieldsOf(over ? [own, ...added] : [...added, own], target.node);
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
            return enter({ ...getter, self }, [], getter.node, getter.closure.depth);
        return withSelf(of('value') ?? (0,evaluate_value/* unknown */.L5)('syntax', name, self.node), self);
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

;// CONCATENATED MODULE: ./build/src/evaluate/writes.js
/** What is written into an object after it was made: `options.headers.Accept = …`, `params.set(…)`, `Object.assign(…)`. */
















/** `value`, read at `node` from a variable, with what was written into it before. */
function applyWrites(value, node, frame) {
    if (value.kind !== 'fields' && value.kind !== 'list')
        return value;
    const declaration = typescript.ts.isIdentifier(node) ? (0,syntax_declaration/* findDeclaration */.MC)(node.text, node) : null;
    return declaration ? writtenInto(value, declaration, node, frame) : value;
}
/** `value`, that a declaration holds, as `use` sees it: with what was written into it before. */
function writtenInto(value, declaration, use, frame) {
    if (declaration.kind !== 'variable' && declaration.kind !== 'parameter')
        return value;
    const { node } = declaration;
    const home = (0,typescript/* enclosingFunction */.pG)(node);
    const unit = frame.world.program.open(node.getSourceFile().fileName);
    const name = typescript.ts.isIdentifier(node.name) ? node.name.text : '';
    let current = value;
    for (const write of unit?.writes.get(name) ?? []) {
        const isWhole = write.path.length === 0 && typescript.ts.isBinaryExpression(write.node);
        if (isWhole || write.root === use || (0,syntax_declaration/* findDeclaration */.MC)(name, write.root)?.node !== node)
            continue;
        const reached = reach(write.node, use, home, node);
        if (reached !== 'never')
            current = applyWrite(current, write.path, write, reached === 'before', frame);
    }
    return home ? current : afterOutsideWrites(current, node, frame.world);
}
/** One write applied at its path; `surely` false: it may not have happened. */
function applyWrite(value, path, write, surely, frame) {
    const home = frameOf((0,typescript/* enclosingFunction */.pG)(write.node), frame);
    const { node } = write;
    if (typescript.ts.isCallExpression(node)) {
        const [, ...others] = argumentsOf(node, home);
        const name = (0,source_unit/* calleeName */.wt)(node) ?? '';
        return inside(value, path, node, (target) => write.into
            ? mutatedInto(target, name, others, { node, surely })
            : mutated(target, name, argumentsOf(node, home), { node, surely }));
    }
    if (path.length === 0)
        return value;
    const kind = node.operatorToken.kind;
    const isAppended = kind === typescript.ts.SyntaxKind.PlusEqualsToken;
    if (kind !== typescript.ts.SyntaxKind.EqualsToken && !isAppended)
        return value;
    const { right } = node;
    return inside(value, path.slice(0, -1), node, (target) => writes_keysOf(write, path, home).reduce((before, { name, around }) => {
        const after = () => isAppended
            ? (0,evaluate_text/* concat */.xW)(readMember(before, name, node), evaluate(right, around), node)
            : evaluate(right, around);
        const args = [() => (0,evaluate_value/* text */.Qq)(name), after].map((of) => ({ value: of, node, spread: false }));
        return mutated(before, '=', args, { node, surely });
    }, target));
}
/** The names that are written, each with the frame in which it is: one, but for computed names in loops. */
function writes_keysOf(write, path, home) {
    const name = path.at(-1) ?? '';
    return write.key && name === syntax_write/* COMPUTED */.g0 ? computedKeys(write.key, home) : [{ name, around: home }];
}
/** Changes what lies at `path` inside a value; the objects on the way are copies with one property more. */
function inside(value, path, node, change) {
    if (value.kind === 'one-of')
        return (0,evaluate_options/* mapOptions */.tS)(value, node, (option) => inside(option, path, node, change));
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
        value: () => inside(readMember(value, name, node), rest, node, change),
    };
    const { brand, trail, identity } = value;
    return fieldsOf([{ kind: 'spread', value: () => value }, part], node, { brand, trail, identity });
}
/** A built-in whose member is part of itself: `url.searchParams.set(…)` changes the URL. */
function mutatedMember(value, name, node, change) {
    return mutated(value, `with ${name}`, [{ value: () => change(readMember(value, name, node)), node, spread: false }], {
        node,
        surely: true,
    });
}

;// CONCATENATED MODULE: ./build/src/evaluate/outside-writes.js
/** What is written into an object of a module, there and by the modules that import it: `OpenAPI.BASE = …`. */





/** The value of a module-level declaration after what other modules write into it: they may, or may not, have run. */
function afterOutsideWrites(value, declared, world) {
    const file = declared.getSourceFile();
    return afterAll(value, declared, world, (write) => (write.getSourceFile() === file ? null : false));
}
/** The value of an exported expression after everything that is written into it. */
function afterExportWrites(value, node, world) {
    const file = node.getSourceFile();
    return afterAll(value, node, world, (write) => write.getSourceFile() === file && unconditional(write, (0,typescript/* enclosingFunction */.pG)(write)) === 'before');
}
/** `surely` tells whether a write has happened; null: not to be looked at. */
function afterAll(value, declared, world, surely) {
    if (value.kind !== 'fields' && value.kind !== 'list')
        return value;
    let current = value;
    for (const { write, path } of writesInto(declared, world.program)) {
        const happened = surely(write.node);
        if (happened !== null)
            current = applyWrite(current, path, write, happened, frameAt(write.node, world));
    }
    return current;
}

;// CONCATENATED MODULE: ./build/src/evaluate/modules.js
/** Imports → values: named, default, namespace, `require`, JSON files, packages. */













/** What an imported name holds. */
function importValue(declaration, frame) {
    const { specifier, name, node } = declaration;
    const file = (0,syntax_declaration/* importedFile */.fw)(declaration, frame.world.program);
    if (file === null)
        return foreign(specifier, name === '*' ? [] : [name], node);
    const { world } = frame;
    const files = [file, ...world.libraries.replacements(file, world)];
    const members = files.map((candidate) => moduleMember(candidate, name, node, frame));
    return (0,evaluate_value/* withMark */.kN)((0,evaluate_options/* oneOf */.yL)(members, node), node, `imported from ${specifier}`);
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
/** The export `name` of a file (`*` for all of them), as `node` reads it. */
function moduleMember(file, name, node, frame) {
    const unit = frame.world.program.open(file);
    if (!unit)
        return (0,evaluate_value/* unknown */.L5)('import', name, node);
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
        : (0,evaluate_value/* unknown */.L5)('import', name, node);
}
function exportValue(target, node, frame) {
    const top = openFrame(null, frame.world);
    switch (target.kind) {
        case 'declaration': {
            // Read from the end of its module: whatever is assigned there at top level has happened.
            const { declaration } = target;
            const end = declaration.node.getSourceFile().endOfFileToken;
            return writtenInto(declaredValue(declaration, end, top), declaration, end, top);
        }
        case 'expression':
            return afterExportWrites(evaluate(target.node, top), target.node, frame.world);
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
            return target ? exportValue(target, node, frame) : evaluate_value/* UNDEFINED */.ZH;
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
    if (!statement || !typescript.ts.isExpressionStatement(statement))
        return (0,evaluate_value/* unknown */.L5)('import', unit.file, unit.source);
    return evaluate(statement.expression, openFrame(null, frame.world));
}

;// CONCATENATED MODULE: ./build/src/evaluate/maker-methods.js
/** Which function is a method of what: on whose prototype it is put. */









const maker_methods_indexes = new WeakMap();
/** The class or function on whose prototype a function is put; null for none, or for several. */
function makerOfMethod(fn, world) {
    return methodsIn(world).get(fn) ?? null;
}
function methodsIn({ program, libraries, budget, environment }) {
    const before = maker_methods_indexes.get(program);
    if (before?.opened === program.opened.length)
        return before.makers;
    const makers = new Map();
    // Set before it is complete: what is looked up meanwhile finds what is known so far.
    maker_methods_indexes.set(program, { opened: program.opened.length, makers });
    const open = makeWorld({ program, libraries, budget, environment });
    for (const [of, writes] of placedWrites(program)) {
        for (const placed of writes) {
            const found = methodsPut(of, placed, open);
            for (const fn of found?.functions ?? []) {
                const known = makers.get(fn);
                makers.set(fn, known === undefined || known === found?.maker ? (found?.maker ?? null) : null);
            }
        }
    }
    maker_methods_indexes.set(program, { opened: program.opened.length, makers });
    return makers;
}
/** The functions that one write puts on a prototype. */
function methodsPut(of, { write, path }, world) {
    const at = path.indexOf('prototype');
    const maker = at < 0 ? null : makerAt(of, path.slice(0, at), world);
    if (!maker)
        return null;
    const { node } = write;
    const frame = frameAt(node, world);
    if (typescript.ts.isBinaryExpression(node)) {
        const isShared = path.length === at + 1 && !typescript.ts.isObjectLiteralExpression((0,typescript/* skipWrappers */.s_)(node.right));
        return isShared ? null : { maker, functions: functionsIn(evaluate(node.right, frame), 1) };
    }
    const name = (0,source_unit/* calleeName */.wt)(node) ?? '';
    if (!write.into || /inherits|extends|setPrototypeOf/i.test(name))
        return null;
    return { maker, functions: node.arguments.slice(1).flatMap((arg) => functionsIn(evaluate(arg, frame), 2)) };
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
    for (const [of, writes] of placedWrites(world.program)) {
        for (const { path } of writes) {
            const at = path.indexOf('prototype');
            const maker = makerAt(of, at < 0 ? path : path.slice(0, at), world);
            if (!maker || typescript.ts.isClassLike(maker) || found.has(maker))
                continue;
            const made = functionValue(maker, frameAt(maker, world));
            if (basesOf(made).length > 0)
                found.set(maker, made);
        }
    }
    return [...found.values()];
}
function makerAt(of, path, world) {
    if (path.length === 0 && isMakerNode(of))
        return of;
    const start = typescript.ts.isSourceFile(of)
        ? moduleMember(of.fileName, '*', of, { world })
        : valueAt(of, frameAt(of, world));
    const value = path.reduce((at, name) => at && readMember(at, name, of), start);
    return value?.kind === 'class' || value?.kind === 'function' ? value.node : null;
}
function valueAt(of, frame) {
    if (typescript.ts.isVariableDeclaration(of))
        return of.initializer ? evaluate(of.initializer, frame) : null;
    return typescript.ts.isExpression(of) ? evaluate(of, frame) : null;
}

;// CONCATENATED MODULE: ./build/src/evaluate/makers.js
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
    const prototype = fieldsOf([], of.node);
    let object = fieldsOf([{ kind: 'property', name: 'prototype', value: () => prototype }], of.node);
    // Set before the writes are applied: they may read what was written before.
    known.set(of.node, object);
    for (const { write, path } of writesInto(of.node, of.closure.world.program)) {
        const surely = unconditional(write.node, (0,typescript/* enclosingFunction */.pG)(write.node)) === 'before';
        object = applyWrite(object, path, write, surely, of.closure);
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
        return of.kind === 'class' ? makeInstance(of, null, of.node) : writtenPrototype(of);
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
    if (writesInto(of.node, world.program).some(isIntoPrototype))
        return true;
    const writes = world.program.open(of.node.getSourceFile().fileName)?.thisWrites.get(of.node) ?? [];
    const fills = writes.some((write) => typescript.ts.isBinaryExpression(write.node) || write.into);
    return fills && makerOfMethod(of.node, world) === null;
}
/** A method of a class or an object, or an arrow: nothing that `new` is for. */
function isMember(node) {
    return (!typescript.ts.isFunctionDeclaration(node) &&
        (!typescript.ts.isFunctionExpression(node) || typescript.ts.isPropertyAssignment(node.parent)));
}
/** `X.prototype = …`, `X.prototype.get = …`, `Object.assign(X.prototype, …)`, `util.inherits(X, …)`. */
function isIntoPrototype({ write, path }) {
    if (path[0] === 'prototype')
        return true;
    return (path.length === 0 &&
        typescript.ts.isCallExpression(write.node) &&
        /inherits|extends/i.test((0,source_unit/* calleeName */.wt)(write.node) ?? ''));
}

;// CONCATENATED MODULE: ./build/src/evaluate/properties.js
/** `a.b` and `a[b]`: the member of a value. */










function readProperty(node, frame) {
    const of = evaluate(node.expression, frame);
    return applyWrites(memberIn(of, node.name.text, node, frame), node, frame);
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
    const of = evaluate(node.expression, frame);
    return (0,evaluate_options/* mapOptions */.tS)(evaluate(node.argumentExpression, frame), node, (key) => {
        const name = (0,evaluate_text/* knownKey */.xx)(key);
        return name === null ? anyMember(of, node) : memberIn(of, name, node, frame);
    });
}
/** The member `name` of a value: of each of its options. */
function readMember(of, name, node) {
    return (0,evaluate_options/* mapOptions */.tS)(of, node, (option) => {
        switch (option.kind) {
            case 'fields': {
                const found = option.read(name);
                if (found)
                    return found;
                const rest = option.rest();
                return rest ? member(rest, name, node) : evaluate_value/* UNDEFINED */.ZH;
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
                const whole = (0,evaluate_text/* knownText */.bG)(option);
                return name === 'length' && whole !== null
                    ? (0,evaluate_value/* constant */.dY)(whole.length)
                    : (0,evaluate_value/* unknown */.L5)('syntax', nameOf(node), node);
            }
            case 'function':
                return (option.members?.read(name) ?? memberOfMaker(option, name) ?? (0,evaluate_value/* unknown */.L5)('syntax', nameOf(node), node));
            case 'constant':
                return evaluate_value/* UNDEFINED */.ZH;
        }
    });
}
function listMember(items, name) {
    if (name === 'length')
        return (0,evaluate_value/* constant */.dY)(items.length);
    // The texts of a template, for its tag.
    if (name === 'raw')
        return (0,evaluate_value/* list */.p_)(items);
    const item = /^\d+$/.test(name) ? items[Number(name)] : undefined;
    return item ?? evaluate_value/* UNDEFINED */.ZH;
}
/** A member whose name is not known: any of them. */
function anyMember(of, node) {
    return (0,evaluate_options/* mapOptions */.tS)(of, node, (option) => {
        if (option.kind === 'fields') {
            const values = option.names().flatMap((name) => option.read(name) ?? []);
            const rest = option.rest();
            return (0,evaluate_options/* oneOf */.yL)(rest ? [...values, rest] : values, node);
        }
        if (option.kind === 'list')
            return (0,evaluate_options/* oneOf */.yL)(option.items, node);
        if (option.kind === 'unknown')
            return member(option, '…', node);
        return (0,evaluate_value/* unknown */.L5)('syntax', nameOf(node), node);
    });
}
/** The items of a loop as its variable sees them: one of them where the world assumes which, else all in turn. */
function loopItem(variable, of, node, world) {
    const assumption = world.assumptions.get(variable);
    const list = assumption?.kind === 'item' ? (0,evaluate_options/* optionsOf */.cz)(of).find((option) => option.kind === 'list') : undefined;
    const item = assumption?.kind === 'item' ? list?.items[assumption.index] : undefined;
    return item ?? eachItem(of, node);
}
/** The items that a loop or an array method goes over, as one value: all of them in turn. */
function eachItem(of, node) {
    return (0,evaluate_options/* mapOptions */.tS)(of, node, (option) => {
        if (option.kind === 'list')
            return (0,evaluate_options/* oneOf */.yL)(option.rest ? [...option.items, option.rest] : option.items, node, true);
        if (option.kind === 'unknown')
            return member(option, '[]', node);
        return (0,evaluate_value/* unknown */.L5)('syntax', typescript.ts.isExpression(node) ? nameOf(node) : 'item', node);
    });
}

;// CONCATENATED MODULE: ./build/src/evaluate/objects.js
/** Objects put together from properties and other objects. */





/** An object of parts. */
function fieldsOf(parts, node, extra = {}) {
    // Objects that go on from each other, as one write in a loop makes them, are asked inside each other rightly.
    const most = extra.identity ? MAX_COPIES : MAX_INSIDE;
    const ask = (question, otherwise, answer) => insideItself({ node, question, most }, otherwise, answer);
    const whole = {
        kind: 'fields',
        read: (name, self) => ask(name, null, () => readParts(parts, name, self ?? whole)),
        names: () => ask('(names)', [], () => [...new Set(parts.flatMap(partNames))]),
        rest: () => ask('(rest)', null, () => parts.map(partRest).find((rest) => rest !== null) ?? null),
        text: null,
        brand: null,
        identity: {},
        node,
        trail: [],
        ...extra,
    };
    return whole;
}
/** How often a literal may be asked the same inside itself: `this.options = { ...this.options, x }` asks itself. */
const MAX_INSIDE = 3;
/** The same of objects that go on from others. */
const MAX_COPIES = 40;
/** What is being asked, by the literal that is asked. */
const asked = new Map();
function insideItself({ node, question, most }, otherwise, answer) {
    const questions = asked.get(node) ?? [];
    if (questions.filter((other) => other === question).length >= most)
        return otherwise;
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
    const found = () => (0,evaluate_options/* oneOf */.yL)(isSetLater ? (0,evaluate_options/* meantOf */.TH)(options) : options, node);
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
/** What a spread object says of one name; `certain`: it surely has it. */
function readSpread(value, name, self) {
    const { node } = self;
    const values = [];
    let certain = true;
    for (const option of (0,evaluate_options/* optionsOf */.cz)(value)) {
        if (option.kind === 'fields') {
            const found = option.read(name, self);
            const rest = option.rest();
            if (found)
                values.push(found);
            else if (rest)
                values.push(spreadMember(rest, name, node));
            if (!found || (0,evaluate_options/* optionsOf */.cz)(found).every(isMaybe))
                certain = false;
        }
        else if (option.kind === 'unknown') {
            values.push(spreadMember(option, name, node));
            certain = false;
        }
        else {
            certain = false;
            // `{ ...process.env }`
            const found = option.kind === 'foreign' ? foreignMember(option, name, node) : null;
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
        return { ...(0,evaluate_value/* unknown */.L5)('environment', name, node), trail: of.trail };
    const { type, ...rest } = of;
    const unknownMember = { ...rest, name: `${of.name}.${name}`, node };
    return type ? { ...unknownMember, type: () => memberOfType(type(), name, node) } : unknownMember;
}
/** What environment variables are called. */
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** `env` of a worker's handler, `c.env`, `platform.env`: objects that hold the environment, whoever passes them. */
function isEnvironmentName(name) {
    return /(?:^|[.?])(?:env|bindings|\$env)$/i.test(name);
}
function memberOfType(type, name, node) {
    return type && readMember(type, name, node);
}
function spreadMember(of, name, node) {
    return { ...member(of, name, node), spread: true };
}
function partNames(part) {
    if (part.kind !== 'spread')
        return part.name.startsWith('set ') ? [] : [part.name];
    return (0,evaluate_options/* optionsOf */.cz)(part.value()).flatMap((option) => (option.kind === 'fields' ? option.names() : []));
}
function partRest(part) {
    if (part.kind !== 'spread')
        return null;
    for (const option of (0,evaluate_options/* optionsOf */.cz)(part.value())) {
        if (option.kind === 'unknown')
            return option;
        const rest = option.kind === 'fields' ? option.rest() : null;
        if (rest)
            return rest;
    }
    return null;
}
/** A function that an object holds has it as `this`; an arrow keeps the one around, a bound function its own. */
function withSelf(value, self) {
    if (value.kind !== 'function' || value.self)
        return value;
    const { node } = value;
    return typescript.ts.isFunctionExpression(node) || typescript.ts.isFunctionDeclaration(node) ? { ...value, self } : value;
}

;// CONCATENATED MODULE: ./build/src/evaluate/fields-methods.js
/** Methods of the platform's objects: `URL`, `URLSearchParams`, `Headers`, `Map`. */





/** `of.name(...args)` where `of` has no such method of its own. */
function fieldsMethod(of, name, args, node) {
    if (of.text && (name === 'toString' || name === 'toJSON'))
        return (0,evaluate_text/* toText */.fE)(of.text(), node);
    const key = args[0] ? (0,evaluate_text/* knownKey */.xx)(args[0].value()) : null;
    if (name === 'get' && of.brand !== null && of.brand !== 'instance')
        return (key === null ? null : of.read(key)) ?? evaluate_value/* UNDEFINED */.ZH;
    if (name === 'keys')
        return urls_keysOf(of);
    const rest = of.rest();
    return rest ? { ...member(rest, name, node), why: 'call' } : (0,evaluate_value/* unknown */.L5)('call', nameOf(node), node);
}

;// CONCATENATED MODULE: ./build/src/evaluate/globals.js
/** What the platform's own functions make of their arguments: one table, by where the name comes from. */








const first = ([value]) => value ?? null;
const string = ([value], node) => (value ? (0,evaluate_text/* toText */.fE)(value, node) : (0,evaluate_value/* text */.Qq)(''));
/** Known text is written as in a URL; holes stay holes. */
const encoded = ([value], node) => {
    const known = (0,evaluate_text/* knownText */.bG)(value);
    if (known !== null)
        return (0,evaluate_value/* text */.Qq)(encodeURIComponent(known));
    return value ? (0,evaluate_text/* toText */.fE)(value, node) : null;
};
const globals_assign = (given, node) => fieldsOf(given.map((value) => ({ kind: 'spread', value: () => value })), node);
const params = ([init], node) => searchParamsFrom(init, node);
const joined = (given, node) => {
    const whole = (0,evaluate_text/* knownText */.bG)((0,evaluate_text/* joinList */.D7)(given, '/', node));
    return whole === null ? (0,evaluate_text/* joinList */.D7)(given, '/', node) : (0,evaluate_value/* text */.Qq)(whole.replace(/\/{2,}/g, '/'));
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
    'Array.of': (given) => (0,evaluate_value/* list */.p_)(given),
    'Object.assign': globals_assign,
    // The packages that do the same.
    'object-assign': globals_assign,
    'core-js/library/fn/object/assign': globals_assign,
    'core-js/fn/object/assign': globals_assign,
    'lodash.assign': globals_assign,
    'lodash.merge': globals_assign,
    'lodash/assign': globals_assign,
    'lodash/merge': globals_assign,
    'lodash.defaults': ([first, ...rest], node) => (first ? globals_assign([...rest, first], node) : null),
    deepmerge: globals_assign,
    defu: ([first, ...rest], node) => (first ? globals_assign([...rest.reverse(), first], node) : null),
    'String.raw': ([template, ...values], node) => rawText(template, values, node),
    'Object.keys': ([value]) => value?.kind === 'fields' ? (0,evaluate_value/* list */.p_)(value.names().map((name) => (0,evaluate_value/* text */.Qq)(name))) : null,
    'Object.values': ([value]) => value?.kind === 'fields' ? (0,evaluate_value/* list */.p_)(pairs(value).map(([, item]) => item)) : null,
    'Object.entries': ([value]) => value?.kind === 'fields' ? (0,evaluate_value/* list */.p_)(pairs(value).map(([name, item]) => (0,evaluate_value/* list */.p_)([(0,evaluate_value/* text */.Qq)(name), item]))) : null,
    'Object.fromEntries': ([value], node) => value ? { ...searchParamsFrom(value, node), brand: null, text: null } : null,
    'JSON.stringify': ([value], node) => value?.kind === 'fields'
        ? { ...value, brand: 'JSON', text: () => (0,evaluate_value/* unknown */.L5)('call', nameOf(node), node) }
        : (value ?? null),
    'JSON.parse': ([value]) => value?.kind === 'fields' && value.brand === 'JSON' ? { ...value, brand: null, text: null } : null,
    'Netlify.env.get': ([name], node) => variable(name, node),
    'Deno.env.get': ([name], node) => variable(name, node),
    'path.join': joined,
    'path.posix.join': joined,
    'querystring.stringify': params,
    'qs.stringify': params,
    'query-string.stringify': params,
    'url.parse': ([address], node) => (address ? urlFrom(address, undefined, node) : null),
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
/** `String.raw({ raw: texts }, ...values)`: texts and values by turns. */
function rawText(template, values, node) {
    const texts = template ? readMember(template, 'raw', node) : null;
    if (texts?.kind !== 'list')
        return texts?.kind === 'unknown' ? texts : null;
    return (0,evaluate_text/* concatAll */.KO)(texts.items.flatMap((item, index) => [item, ...(values[index] ? [values[index]] : [])]), node);
}
function given(args) {
    return args.flatMap((argument) => {
        const value = argument.value();
        return argument.spread && value.kind === 'list' ? value.items : [value];
    });
}
function pairs(value) {
    return value.names().map((name) => [name, value.read(name) ?? (0,evaluate_value/* text */.Qq)('')]);
}
function variable(name, node) {
    const known = name ? (0,evaluate_text/* knownKey */.xx)(name) : null;
    return known === null ? null : foreign(null, ['process', 'env', known], node);
}
/** A `Request` is its URL as text, and its options as fields. */
function request(url, options, node) {
    const address = (0,evaluate_options/* optionsOf */.cz)(url).map((option) => option.kind === 'fields' && option.brand === 'Request' ? readMember(option, 'url', node) : option);
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
        const given = [item, (0,evaluate_value/* constant */.dY)(index)].map((value) => ({ value: () => value, node, spread: false }));
        if (first?.kind === 'function')
            return enter(first, given, node, depth);
        // `segments.map(encodeURIComponent)`: the platform's functions mind one argument.
        const known = first?.kind === 'foreign' ? callGlobal(first, given.slice(0, 1), node) : null;
        return known ?? (0,evaluate_value/* unknown */.L5)('call', nameOf(node), node);
    };
    switch (name) {
        case 'join':
            return rest
                ? (0,evaluate_value/* unknownFrom */.NI)([rest], 'syntax', nameOf(node), node)
                : (0,evaluate_text/* joinList */.D7)(items, first ? ((0,evaluate_text/* knownText */.bG)(first) ?? ',') : ',', node);
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
            return (0,evaluate_value/* list */.p_)(items.slice(numberOf(first) ?? 0, numberOf(second) ?? undefined), rest);
        case 'find':
        case 'pop':
        case 'shift':
            return items.length > 0 ? (0,evaluate_options/* oneOf */.yL)(items, node) : evaluate_value/* UNDEFINED */.ZH;
        case 'at':
            return items.at(numberOf(first) ?? 0) ?? evaluate_value/* UNDEFINED */.ZH;
        case 'next':
            return fieldsOf([{ kind: 'property', name: 'value', value: () => eachItem(subject, node) }], node);
        case 'reduce':
            return reduced(subject, args, node, depth);
        default:
            return (0,evaluate_value/* unknown */.L5)('call', nameOf(node), node);
    }
}
function flattened(subject, items) {
    return { ...subject, items: items.flatMap((item) => (item.kind === 'list' ? item.items : [item])) };
}
function reduced(subject, args, node, depth) {
    const [step, given] = args.map((argument) => argument.value());
    const [first, ...others] = subject.items;
    const start = given ?? first;
    if (step?.kind !== 'function' || !start || subject.rest)
        return (0,evaluate_value/* unknown */.L5)('call', nameOf(node), node);
    const skipped = given ? 0 : 1;
    return (given ? subject.items : others).reduce((sum, item, index) => {
        const passed = [sum, item, (0,evaluate_value/* constant */.dY)(index + skipped)].map((value) => ({ value: () => value, node, spread: false }));
        return enter(step, passed, node, depth);
    }, start);
}
function numberOf(value) {
    return value?.kind === 'constant' && typeof value.value === 'number' ? value.value : null;
}

;// CONCATENATED MODULE: ./build/src/evaluate/operators.js
/** Operators: what is known of an operation whose operands are known in part. */





/** Whether a value counts as true; null: it may be either. */
function truthiness(value) {
    const answers = new Set((0,evaluate_options/* optionsOf */.cz)(value).map(optionTruthiness));
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
    return (0,evaluate_options/* oneOf */.yL)([evaluate(node.whenTrue, frame), evaluate(node.whenFalse, frame)], node);
}
function evaluateBinary(node, frame) {
    const right = () => evaluate(node.right, frame);
    switch (node.operatorToken.kind) {
        case typescript.ts.SyntaxKind.PlusToken:
            return add(evaluate(node.left, frame), right(), node);
        case typescript.ts.SyntaxKind.QuestionQuestionToken:
            return fallBack(evaluate(node.left, frame), right, isNullish, node);
        case typescript.ts.SyntaxKind.BarBarToken:
            return fallBack(evaluate(node.left, frame), right, isFalsy, node);
        case typescript.ts.SyntaxKind.AmpersandAmpersandToken: {
            const left = evaluate(node.left, frame);
            const test = truthiness(left);
            if (test === false)
                return left;
            return test === true ? right() : (0,evaluate_options/* oneOf */.yL)([(0,evaluate_value/* constant */.dY)(false), right()], node);
        }
        case typescript.ts.SyntaxKind.EqualsToken:
        case typescript.ts.SyntaxKind.CommaToken:
        case typescript.ts.SyntaxKind.QuestionQuestionEqualsToken:
        case typescript.ts.SyntaxKind.BarBarEqualsToken:
            return right();
        default:
            return compare(node, frame);
    }
}
/** `+` of two numbers is a sum that nobody needs; anything else joins strings. */
function add(left, right, node) {
    if (left.kind === 'constant' && right.kind === 'constant') {
        if (typeof left.value === 'number' && typeof right.value === 'number')
            return (0,evaluate_value/* constant */.dY)(left.value + right.value);
    }
    return (0,evaluate_text/* concat */.xW)(left, right, node);
}
/** `left ?? right` and `left || right`: options of the left that can stay, and the right where one can fail. */
function fallBack(left, right, fails, node) {
    const staying = [];
    let canFail = false;
    for (const option of (0,evaluate_options/* optionsOf */.cz)(left)) {
        const failing = fails(option);
        if (failing !== true)
            staying.push(option);
        if (failing !== false)
            canFail = true;
    }
    return (0,evaluate_options/* oneOf */.yL)(canFail ? [...staying, right()] : staying, node);
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
    const equal = kind === typescript.ts.SyntaxKind.EqualsEqualsEqualsToken || kind === typescript.ts.SyntaxKind.EqualsEqualsToken;
    const different = kind === typescript.ts.SyntaxKind.ExclamationEqualsEqualsToken || kind === typescript.ts.SyntaxKind.ExclamationEqualsToken;
    if (!equal && !different)
        return compareNumbers(node, frame);
    const same = isSame(evaluate(node.left, frame), evaluate(node.right, frame));
    return same === null ? (0,evaluate_value/* unknown */.L5)('syntax', nameOf(node), node) : (0,evaluate_value/* constant */.dY)(same === equal);
}
/** `<` and its kin, of two known numbers. */
function compareNumbers(node, frame) {
    const order = ORDERS[typescript.ts.tokenToString(node.operatorToken.kind) ?? ''];
    const [left, right] = [evaluate(node.left, frame), evaluate(node.right, frame)].map((value) => value.kind === 'constant' && typeof value.value === 'number' ? value.value : null);
    if (!order || typeof left !== 'number' || typeof right !== 'number')
        return (0,evaluate_value/* unknown */.L5)('syntax', nameOf(node), node);
    return (0,evaluate_value/* constant */.dY)(order(left, right));
}
const ORDERS = {
    '<': (left, right) => left < right,
    '<=': (left, right) => left <= right,
    '>': (left, right) => left > right,
    '>=': (left, right) => left >= right,
};
/** Whether two values are the same text or constant; null: not known. */
function isSame(left, right) {
    const a = left.kind === 'constant' ? left.value : (0,evaluate_text/* knownText */.bG)(left);
    const b = right.kind === 'constant' ? right.value : (0,evaluate_text/* knownText */.bG)(right);
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
    if (node.operator === typescript.ts.SyntaxKind.ExclamationToken) {
        const truth = truthiness(operand);
        return truth === null ? (0,evaluate_value/* unknown */.L5)('syntax', nameOf(node), node) : (0,evaluate_value/* constant */.dY)(!truth);
    }
    if (node.operator === typescript.ts.SyntaxKind.MinusToken && operand.kind === 'constant')
        return (0,evaluate_value/* constant */.dY)(-Number(operand.value));
    return (0,evaluate_value/* unknown */.L5)('syntax', nameOf(node), node);
}

;// CONCATENATED MODULE: ./build/src/evaluate/returns.js
/** What a function's body gives back: each `return` that can be reached. */






/** The returned value in a frame in which the function was entered. */
function returnedValue(fn, frame) {
    const { body } = fn;
    if (!body)
        return evaluate_value/* UNDEFINED */.ZH;
    if (!typescript.ts.isBlock(body))
        return evaluate(body, frame);
    if ('asteriskToken' in fn && fn.asteriskToken)
        return yielded(body, frame);
    const values = [];
    run(body.statements, frame, values);
    return values.length > 0 ? (0,evaluate_options/* oneOf */.yL)(values, fn) : evaluate_value/* UNDEFINED */.ZH;
}
/** A generator is the list of what it yields, each place once. */
function yielded(body, frame) {
    const items = [];
    const visit = (node) => {
        if ((0,typescript/* isFunctionNode */.Px)(node) || typescript.ts.isClassLike(node))
            return;
        if (typescript.ts.isYieldExpression(node) && node.expression) {
            const value = evaluate(node.expression, frame);
            if (!node.asteriskToken)
                items.push(value);
            else
                items.push(...(value.kind === 'list' ? value.items : [eachItem(value, node)]));
        }
        typescript.ts.forEachChild(node, visit);
    };
    visit(body);
    return (0,evaluate_value/* list */.p_)(items);
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
        values.push(statement.expression ? evaluate(statement.expression, frame) : evaluate_value/* UNDEFINED */.ZH);
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
        const same = typescript.ts.isCaseClause(clause) ? isSame(subject, evaluate(clause.expression, frame)) : null;
        if (same === false)
            continue;
        decided ||= same === true || typescript.ts.isDefaultClause(clause);
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
            if (typescript.ts.isBreakStatement(statement) || typescript.ts.isReturnStatement(statement) || typescript.ts.isThrowStatement(statement))
                return count;
        }
    }
    return count;
}

;// CONCATENATED MODULE: ./build/src/evaluate/template-arguments.js
/** A tagged template as a call: what its tag is given. */



/** What a tag is called with: the list of texts, then the values between them. */
function templateArguments(node, frame) {
    const { template } = node;
    const spans = typescript.ts.isTemplateExpression(template) ? template.templateSpans : [];
    const head = typescript.ts.isTemplateExpression(template) ? template.head : template;
    const texts = [head, ...spans.map(({ literal }) => literal)].map((piece) => (0,evaluate_value/* text */.Qq)(piece.text, node, 'written here'));
    const values = spans.map(({ expression }) => ({
        value: () => evaluate(expression, frame),
        node: expression,
        spread: false,
    }));
    return [{ value: () => (0,evaluate_value/* list */.p_)(texts), node: template, spread: false }, ...values];
}

;// CONCATENATED MODULE: ./build/src/evaluate/text-methods.js
/** Methods of strings, as far as a string with holes can answer. */






/** `subject.name(...args)`. */
function textMethod(subject, name, args, node) {
    const given = args.map((argument) => argument.value());
    const method = METHODS[name];
    return method?.(subject, given, node, args) ?? (0,evaluate_value/* unknownFrom */.NI)([subject, ...given], 'call', nameOf(node), node);
}
const same = (subject) => subject;
const METHODS = {
    toString: same,
    valueOf: same,
    normalize: same,
    toLowerCase: (subject) => (0,evaluate_text/* mapPieces */.w2)(subject, (piece) => piece.toLowerCase()),
    toUpperCase: (subject) => (0,evaluate_text/* mapPieces */.w2)(subject, (piece) => piece.toUpperCase()),
    trim: (subject) => trimmed(trimmed(subject, 'start', /^\s+/), 'end', /\s+$/),
    trimStart: (subject) => trimmed(subject, 'start', /^\s+/),
    trimEnd: (subject) => trimmed(subject, 'end', /\s+$/),
    concat: (subject, given, node) => (0,evaluate_text/* concatAll */.KO)([subject, ...given], node),
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
    return (0,evaluate_text/* textOf */.b6)(subject.pieces.map((piece, i) => i === index && typeof piece === 'string' ? piece.replace(space, '') : piece), subject.trail);
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
    if (typescript.ts.isExpression(pattern.node) && pattern.node.kind === typescript.ts.SyntaxKind.RegularExpressionLiteral) {
        const source = pattern.node.getText().replace(/[gu]+$/, '');
        const known = SLASHES[source];
        if (known && (0,evaluate_text/* knownText */.bG)(replacement) === '')
            return known(subject);
        // What it takes away is not known; what the text says apart from that mostly stays.
        return subject;
    }
    const searched = given[0] ? (0,evaluate_text/* knownText */.bG)(given[0]) : null;
    if (searched === null || searched === '')
        return null;
    if (replacement.kind === 'function')
        return subject;
    return (0,evaluate_options/* mapOptions */.tS)((0,evaluate_text/* toText */.fE)(replacement, how.node), how.node, (filling) => filling.kind === 'text' ? filled(subject, searched, filling.pieces, how.all) : subject);
}
function filled(subject, searched, filling, all) {
    let done = (0,evaluate_text/* textOf */.b6)([], subject.trail);
    let rest = subject;
    while (rest) {
        const cut = splitAt(rest, searched);
        if (!cut)
            break;
        done = (0,evaluate_text/* textOf */.b6)([...done.pieces, ...cut.before.pieces, ...filling], subject.trail);
        rest = cut.after;
        if (!all)
            break;
    }
    return (0,evaluate_text/* textOf */.b6)([...done.pieces, ...(rest?.pieces ?? [])], subject.trail);
}
function startsWith(subject, prefix) {
    const wanted = (0,evaluate_text/* knownText */.bG)(prefix);
    const [head] = subject.pieces;
    if (wanted === null || typeof head !== 'string')
        return subject.pieces.length === 0 ? (0,evaluate_value/* constant */.dY)(wanted === '') : null;
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
function slice(subject, given) {
    const [from, to] = given.map((value) => value.kind === 'constant' && typeof value.value === 'number' ? value.value : null);
    const whole = (0,evaluate_text/* knownText */.bG)(subject);
    if (whole !== null && from !== null && to !== null)
        return (0,evaluate_text/* textOf */.b6)([whole.slice(from, to)], subject.trail);
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
function split(subject, separator) {
    const mark = (0,evaluate_text/* knownText */.bG)(separator);
    if (mark === null || mark === '')
        return null;
    const items = [];
    let rest = subject;
    for (let cut = splitAt(rest, mark); cut; cut = splitAt(rest, mark)) {
        items.push(cut.before);
        rest = cut.after;
    }
    return (0,evaluate_value/* list */.p_)([...items, rest]);
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
            ? (0,evaluate_value/* unknown */.L5)('import', nameOf(node), node)
            : requiredModule(specifier, node, frame);
    }
    if (typescript.ts.isPropertyAccessExpression(callee)) {
        const of = evaluate(callee.expression, frame);
        return (0,evaluate_options/* mapOptions */.tS)(of, node, (option) => callMethod(option, callee, args, node, frame));
    }
    return (0,evaluate_options/* mapOptions */.tS)(evaluate(callee, frame), node, (option) => callValue(option, args, node, frame));
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
        return { value: () => evaluate(expression, frame), node: argument, spread };
    });
}
function callMethod(of, callee, args, node, frame) {
    const name = callee.name.text;
    if (of.kind === 'text')
        return textMethod(of, name, args, node);
    if (of.kind === 'list')
        return listMethod(of, name, args, node, frame.depth);
    if (of.kind === 'function' && !of.members?.read(name) && !memberOfMaker(of, name))
        return functionMethod(of, name, args, node, frame) ?? (0,evaluate_value/* unknown */.L5)('call', nameOf(node), node);
    const mapped = of.kind === 'unknown' && name === 'map' ? mapUnknown(of, args, node, frame) : null;
    if (mapped)
        return mapped;
    const own = of.kind === 'fields' ? of.read(name) : null;
    if (!own) {
        const settled = promiseMethod(of, name, args, node, frame);
        if (settled)
            return settled;
        if (of.kind === 'fields')
            return fieldsMethod(of, name, args, node);
    }
    // Read through the access itself, so that what is written into the result's object is minded.
    // A package's own methods are its table's.
    const read = () => of.kind === 'foreign' ? readMember(of, name, callee) : memberIn(of, name, callee, frame);
    return (0,evaluate_options/* mapOptions */.tS)(own ?? read(), node, (option) => callValue(option, args, node, frame));
}
/** `ids.map((id) => …)` of ids that are not known: a list of what one of them gives. */
function mapUnknown(of, args, node, frame) {
    const each = args[0]?.value();
    if (each?.kind !== 'function')
        return null;
    const { type: _type, ...item } = member(of, '[]', node);
    return (0,evaluate_value/* list */.p_)([enter(each, [{ value: () => item, node, spread: false }], node, frame.depth)]);
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
        return constructsItself(callee.node)
            ? makeInstance(callee, args, node)
            : enter(callee, args, node, frame.depth);
    if (callee.kind === 'foreign')
        return callForeign(callee, args, node, frame);
    if (callee.kind === 'unknown') {
        const { type, ...rest } = callee;
        const result = { ...rest, why: callee.why === 'answer' ? 'answer' : 'call', node };
        return type ? { ...result, type: () => resultOfType(type(), args, node, frame) } : result;
    }
    return (0,evaluate_value/* unknown */.L5)('call', nameOf(node), node);
}
function resultOfType(type, args, node, frame) {
    return type && (0,evaluate_options/* mapOptions */.tS)(type, node, (option) => callValue(option, args, node, frame));
}
function callForeign(callee, args, node, frame) {
    const known = callGlobal(callee, args, node) ?? frame.world.libraries.call(callee, args, node, frame.world);
    if (known)
        return known;
    const entered = frame.world.libraries.enters(callee, args, node);
    if (entered)
        return enter(entered, [], node, frame.depth);
    return (0,evaluate_value/* unknownFrom */.NI)(args.map((argument) => argument.value()), 'call', nameOf(node), node);
}
/** What a function gives back when it is entered with these arguments. */
function enter(fn, args, node, depth) {
    const { world } = fn.closure;
    const recursion = world.entered.filter((entered) => entered === fn.node).length;
    if (depth >= MAX_DEPTH || recursion >= MAX_RECURSION)
        return (0,evaluate_value/* unknown */.L5)('cycle', nameOf(node), node);
    if (!fn.node.body)
        return (0,evaluate_value/* unknown */.L5)('call', nameOf(node), node);
    const { budget } = world;
    if (budget.tangled.has(fn.node))
        return (0,evaluate_value/* unknown */.L5)('budget', nameOf(node), node);
    const around = budget.floor;
    const floor = Math.max(0, budget.steps - FUNCTION_STEPS);
    // The outermost function's allowance is that of everything it calls.
    budget.floor = Math.max(around, floor);
    world.entered.push(fn.node);
    const value = returnedValue(fn.node, { ...frameFor(fn, args, depth), site: node });
    world.entered.pop();
    budget.floor = around;
    if (budget.steps <= floor && floor > 0) {
        budget.tangled.add(fn.node);
        budget.onCut(fn.node, 'function');
    }
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

;// CONCATENATED MODULE: ./build/src/evaluate/components.js
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
    if (!typescript.ts.isPropertyAssignment(parent) || !BOUND.has((0,typescript/* propertyNameText */.CC)(parent.name) ?? ''))
        return literal;
    return typescript.ts.isObjectLiteralExpression(parent.parent) ? parent.parent : literal;
}
/** Whether an object literal looks like a component's options. */
function isComponent(literal) {
    return literal.properties.some((property) => {
        const name = property.name && (0,typescript/* propertyNameText */.CC)(property.name);
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
        const holder = how === 'result' && held?.kind === 'function' ? enter({ ...held, self }, [], held.node, 0) : held;
        const value = holder?.kind === 'fields' ? holder.read(name) : null;
        if (!value)
            continue;
        if (value.kind !== 'function')
            return value;
        const bound = { ...value, self };
        return how === 'results' ? enter(bound, [], value.node, 0) : bound;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/evaluate/field-writes.js
/** A field of an instance after what its constructor and its methods write into it. */














/** The field after the assignments to it: the constructor's first, those of other methods as possibilities. */
function assignedField(layer, name, initial, self) {
    const ran = new Set();
    let current = initial();
    for (const write of writesOf(layer)) {
        const around = methodOf(write.node, layer);
        if (around && ran.has(around))
            continue;
        const frame = frameOfWrite(around, layer, self);
        const surely = (0,typescript/* enclosingFunction */.pG)(write.node) === around &&
            isConstructor(around, layer) &&
            unconditional(write.node, around) === 'before';
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
        return head === name && before ? applyWrite(before, write.path.slice(1), write, surely, frame) : before;
    }
    const around = head === syntax_write/* COMPUTED */.g0 && write.key ? keyFrame(write.key, name, frame) : head === name ? frame : null;
    if (!around)
        return before;
    const value = (0,evaluate_value/* withMark */.kN)(withSelf(evaluate(node.right, around), how.self), node, `field ${name}`);
    return surely || !before ? value : (0,evaluate_options/* oneOf */.yL)((0,evaluate_options/* meantOf */.TH)([before, value]), node);
}
function keyFrame(key, name, frame) {
    return computedKeys(key, frame).find((written) => written.name === name)?.around ?? null;
}
/** `Object.assign(this, options)`, or a method of its own that the constructor calls: `this.init(options)`. */
function afterWhole(write, name, before, how) {
    const { node } = write;
    const { frame, surely, self, ran } = how;
    if (!typescript.ts.isCallExpression(node) || before?.kind === 'function')
        return before;
    const held = fieldsOf(before ? [{ kind: 'property', name, value: () => before }] : [], node);
    const read = (after) => (after.kind === 'fields' ? after.read(name) : null) ?? before;
    if (write.into)
        return read(applyWrite(held, [], write, surely, frame));
    const method = (0,source_unit/* calleeName */.wt)(node) ?? '';
    if (!surely || method === name || reading.has(node))
        return before;
    reading.add(node);
    const fn = self.read(method);
    reading.delete(node);
    if (fn?.kind !== 'function' || !writesOfThis(fn.node, frame.world).some(({ path }) => path[0] === name))
        return before;
    ran.add(fn.node);
    return read(afterCall(held, fn, argumentsOf(node, frame), { node, surely }));
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
    return [...own, ...methodsOf(layer).flatMap((fn) => writesOfThis(fn.node, fn.closure.world))];
}
/** The functions of a constructor function's prototype. */
function methodsOf(layer) {
    const prototype = writtenPrototype(layer.maker);
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
    const assumed = world.assumptions.get(fn)?.kind === 'call' ? openFrame(fn, world) : null;
    const method = typescript.ts.isClassLike(layer.node) ? null : methodsOf(layer).find(({ node }) => node === fn);
    const outer = method?.closure ?? layer.frame();
    const frame = makeFrame({ world, fn, args: assumed?.args ?? null, self, outer, depth: depth + 1 });
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
        const fn = { ...functionValue(member, layer.frame()), self };
        return typescript.ts.isGetAccessorDeclaration(member) ? enter(fn, [], member, layer.frame().depth) : fn;
    }
    const initial = () => {
        const written = initialField(layer, member, name);
        return written ?? writtenPrototype(layer.maker)?.read(name, self) ?? null;
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
        return (0,evaluate_value/* withMark */.kN)(evaluate(member.initializer, layer.frame()), member, `field ${name}`);
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
    return (0,evaluate_value/* withMark */.kN)(parameterOf(parameter, frame), parameter, `field ${name}`);
}

;// CONCATENATED MODULE: ./build/src/evaluate/overrides.js
/** Members of a class that a class of the repository says otherwise of: whoever makes the object decides. */



const overrides_indexes = new WeakMap();
/** Whether a class that extends `node` has a field or an accessor of this name. */
function isOverridden(node, name, world) {
    return overrides_indexOf(world).get(node)?.has(name) ?? false;
}
function overrides_indexOf({ program, libraries, budget, environment }) {
    const opened = program.opened.length;
    const known = overrides_indexes.get(program);
    if (known?.opened === opened)
        return known.names;
    const index = { opened, names: new Map() };
    // Set before it is complete: what is looked up meanwhile finds what is known so far.
    overrides_indexes.set(program, index);
    const world = makeWorld({ program, libraries, budget, environment });
    for (const unit of program.opened) {
        for (const node of unit.classes) {
            const names = fieldsIn(node);
            for (const base of overrides_basesOf(node, world)) {
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
        const isStatic = typescript.ts.canHaveModifiers(member) &&
            typescript.ts.getModifiers(member)?.some(({ kind }) => kind === typescript.ts.SyntaxKind.StaticKeyword);
        return isField && !isStatic ? ((0,typescript/* propertyNameText */.CC)(member.name) ?? []) : [];
    });
}
function overrides_basesOf(node, world) {
    const bases = [];
    for (let at = node; at && bases.length < 16;) {
        const heritage = at.heritageClauses?.find((clause) => clause.token === typescript.ts.SyntaxKind.ExtendsKeyword)?.types[0];
        const base = heritage
            ? evaluate(heritage.expression, frameAt(at, world))
            : null;
        at = base?.kind === 'class' && base.node !== node ? base.node : null;
        if (at)
            bases.push(at);
    }
    return bases;
}

;// CONCATENATED MODULE: ./build/src/evaluate/static-fields.js
/** Static fields after what is written into them: `Client.instance = new Client(…)`, `this.instance ??= …`. */






/** The field `name` that starts as `initial`; null when nothing gives it a value. */
function staticField(of, name, initial) {
    const { world } = of.closure;
    const written = writesTo(of, name).map(({ node }) => typescript.ts.isBinaryExpression(node)
        ? (0,evaluate_value/* withMark */.kN)(evaluate(node.right, frameAt(node, world)), node, `field ${name}`)
        : null);
    const values = written.filter((value) => value !== null);
    if (values.length === 0)
        return initial;
    // What a singleton starts as, before it is first asked for, is no value that anybody means to use.
    const start = initial ? (0,evaluate_options/* optionsOf */.cz)(initial).filter((option) => option.kind !== 'constant') : [];
    return (0,evaluate_options/* oneOf */.yL)([...start, ...values], of.node);
}
function writesTo(of, name) {
    const unit = of.closure.world.program.open(of.node.getSourceFile().fileName);
    const named = of.node.name && typescript.ts.isIdentifier(of.node.name) ? (unit?.writes.get(of.node.name.text) ?? []) : [];
    const own = (unit?.thisWrites.get(of.node) ?? []).filter(({ node }) => isInStatic(node, of.node));
    return [...named.filter(({ root }) => isClass(root, of.node)), ...own].filter(({ path, node }) => path.length === 1 && path[0] === name && typescript.ts.isBinaryExpression(node));
}
function isClass(root, node) {
    return typescript.ts.isIdentifier(root) && (0,syntax_declaration/* findDeclaration */.MC)(root.text, root)?.node === node;
}
/** Whether `this` is the class itself where a node stands. */
function isInStatic(node, owner) {
    for (let at = node.parent; at && at !== owner; at = at.parent) {
        if (at.parent !== owner)
            continue;
        return (typescript.ts.canHaveModifiers(at) &&
            (typescript.ts.getModifiers(at)?.some(({ kind }) => kind === typescript.ts.SyntaxKind.StaticKeyword) ?? false));
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/evaluate/types.js
/** Declared types → objects: what a parameter or field of this type holds when nobody seen says so. */





/** An object of a class of the repository, of the only class that implements an interface, or of a package's type. */
function instanceOfType(type, frame) {
    const { world } = frame;
    const reference = referenceIn(type);
    if (!reference)
        return null;
    const { root, name } = reference;
    const alias = aliasOf(root, type.getSourceFile().fileName, world.program);
    if (alias && alias !== type)
        return instanceOfType(alias, frame);
    const declaration = (0,syntax_declaration/* findDeclaration */.MC)(root, type);
    const target = declaration
        ? follow({ kind: 'declaration', declaration }, world.program)
        : null;
    if (target?.kind === 'foreign') {
        const of = foreign(target.specifier, target.name === '*' ? [name] : [target.name], type);
        return of.kind === 'foreign' ? world.libraries.instance(of, type, world) : null;
    }
    const node = classOf(target?.kind === 'declaration' ? target.declaration : null);
    if (node)
        return world.libraries.contained(node, world) ?? openInstance(node, world);
    const [only, ...others] = implementers(name, world.program);
    if (!only || others.length > 0)
        return null;
    return world.libraries.contained(only, world) ?? openInstance(only, world);
}
/** The type that a `type` declaration of this file, or of the one it is imported from, stands for. */
function aliasOf(name, file, program, left = MAX_ALIASES) {
    const unit = program.open(file);
    for (const statement of unit?.source.statements ?? []) {
        if (typescript.ts.isTypeAliasDeclaration(statement) && statement.name.text === name)
            return statement.type;
        const specifier = left > 0 ? importedFrom(statement, name) : null;
        const target = specifier === null ? null : program.resolve(specifier.module, file);
        if (specifier && target !== null)
            return aliasOf(specifier.name, target, program, left - 1);
    }
    return null;
}
/** How many imports and aliases are followed to a type. */
const MAX_ALIASES = 6;
function importedFrom(statement, name) {
    const isImport = typescript.ts.isImportDeclaration(statement);
    if (!isImport && !typescript.ts.isExportDeclaration(statement))
        return null;
    const bindings = isImport ? statement.importClause?.namedBindings : statement.exportClause;
    const from = statement.moduleSpecifier;
    if (!bindings || !from || !typescript.ts.isStringLiteral(from))
        return null;
    if (!typescript.ts.isNamedImports(bindings) && !typescript.ts.isNamedExports(bindings))
        return null;
    const element = bindings.elements.find((candidate) => candidate.name.text === name);
    return element ? { module: from.text, name: (element.propertyName ?? element.name).text } : null;
}
function classOf(declaration) {
    return declaration?.kind === 'class' ? declaration.node : null;
}
/** `Client`, `ns.Client`, `Client | undefined`: the name, and the name that it is looked up by. */
function referenceIn(type) {
    if (typescript.ts.isUnionTypeNode(type)) {
        for (const part of type.types) {
            const reference = referenceIn(part);
            if (reference)
                return reference;
        }
        return null;
    }
    if (!typescript.ts.isTypeReferenceNode(type))
        return null;
    const { typeName } = type;
    if (typescript.ts.isIdentifier(typeName))
        return { root: typeName.text, name: typeName.text };
    const { left, right } = typeName;
    return typescript.ts.isIdentifier(left) ? { root: left.text, name: right.text } : null;
}
const types_indexes = new WeakMap();
/** The classes seen so far that say `implements name`. */
function implementers(name, program) {
    const units = program.opened;
    let index = types_indexes.get(program);
    if (index?.opened !== units.length) {
        const byName = new Map();
        for (const node of units.flatMap((unit) => unit.classes)) {
            for (const implemented of implementedNames(node)) {
                byName.set(implemented, [...(byName.get(implemented) ?? []), node]);
            }
        }
        index = { opened: units.length, byName };
        types_indexes.set(program, index);
    }
    return index.byName.get(name) ?? [];
}
function implementedNames(node) {
    return (node.heritageClauses ?? []).flatMap((clause) => clause.token === typescript.ts.SyntaxKind.ImplementsKeyword
        ? clause.types.flatMap(({ expression }) => (typescript.ts.isIdentifier(expression) ? [expression.text] : []))
        : []);
}

;// CONCATENATED MODULE: ./build/src/evaluate/classes.js
/** Classes and their instances: objects with identity, fields, overriding and `this`. */

















const layersOfInstance = new WeakMap();
/** An object made by a class or a function; `args` null: by whoever constructs it, which is not decided here. */
function makeInstance(of, args, site) {
    // Filled when the object is there: what its makers do may read it.
    let layers = [];
    const open = args === null;
    const self = {
        ...fieldsOf([], site),
        brand: 'instance',
        read: (name, through = self) => {
            const own = readLayers(layers, name, through);
            return open ? openField(of, name, own, site) : own;
        },
        names: () => [...new Set(layers.flatMap(memberNames))],
        rest: () => layers.map((layer) => layer.foreignBase).find((base) => base !== null) ?? null,
        trail: open ? [] : [{ node: site, note: `new ${nameOfMaker(of.node)}` }],
    };
    layers = layersOf(of, args, () => self);
    layersOfInstance.set(self.identity, layers);
    return self;
}
/** Whether what the world assumes to be made of a class is of that very class, not of one that extends it. */
function isMadeDirectly(node, world) {
    const assumption = world.assumptions.get(node);
    const self = openInstance(node, world);
    const layers = self.kind === 'fields' ? layersOfInstance.get(self.identity) : undefined;
    return assumption?.kind === 'new' && !isMakerNode(assumption.site) && layers?.[0]?.node === node;
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
    return isOpen ? (0,evaluate_options/* oneOf */.yL)([own, { ...hole, overridden: true }], site) : own;
}
function memberNames({ node, maker }) {
    const written = writtenPrototype(maker)?.names() ?? [];
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
    const closure = frameAt(node, world);
    const of = typescript.ts.isClassLike(node) ? { kind: 'class', node, closure } : functionValue(node, closure);
    const open = makeInstance(of, null, node);
    world.selves.set(node, open);
    const assumption = world.assumptions.get(node);
    if (assumption?.kind !== 'new')
        return open;
    const { site } = assumption;
    const made = isMakerNode(site) ? openInstance(site, world) : evaluate(site, frameAt(site, world));
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
    const home = fn && frameOf(fn, frame);
    return home?.self === self && fn ? afterWritesBefore(self, node, fn, home) : self;
}
function thisAt(node, frame) {
    for (let at = node; at.parent; at = at.parent) {
        const owner = at.parent;
        if (typescript.ts.isPropertyDeclaration(owner) && typescript.ts.isClassLike(owner.parent)) {
            const self = selfAround(frame);
            if (self)
                return self;
            const node = owner.parent;
            return isStatic(owner)
                ? { kind: 'class', node, closure: frameAt(node, frame.world) }
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
    const { self } = frameOf(fn, frame);
    if (self)
        return self;
    if (typescript.ts.isClassLike(fn.parent)) {
        return isStatic(fn)
            ? { kind: 'class', node: fn.parent, closure: frameAt(fn.parent, frame.world) }
            : openInstance(fn.parent, frame.world);
    }
    const maker = makerOfMethod(fn, frame.world);
    if (maker)
        return openInstance(maker, frame.world);
    const literal = typescript.ts.isPropertyAssignment(fn.parent) ? fn.parent.parent : fn.parent;
    if (typescript.ts.isObjectLiteralExpression(literal)) {
        const object = componentAround(literal);
        return evaluate(object, frameAt(object, frame.world));
    }
    if (isMaker(functionValue(fn, frameAt(fn, frame.world))))
        return openInstance(fn, frame.world);
    // `probe.call(context)`: whoever calls says what `this` is.
    return (0,evaluate_value/* unknown */.L5)('parameter', 'this', fn, fn);
}
/** `function request(this: IExecuteFunctions, …)`: an object of a package, whatever it is called on. */
function declaredThis(fn, frame) {
    const [first] = fn.parameters;
    if (!first?.type || !typescript.ts.isIdentifier(first.name) || first.name.text !== 'this')
        return null;
    const value = instanceOfType(first.type, frame);
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
/** A static member. */
function classStatic(of, name, node) {
    for (const member of of.node.members) {
        if ((0,typescript/* propertyNameText */.CC)(member.name) !== name || !isStatic(member))
            continue;
        const closure = { ...of.closure, self: of, memo: new Map() };
        if (typescript.ts.isMethodDeclaration(member))
            return { ...functionValue(member, closure), self: of };
        if (typescript.ts.isGetAccessorDeclaration(member))
            return enter({ ...functionValue(member, closure), self: of }, [], node, 0);
        if (!typescript.ts.isPropertyDeclaration(member))
            continue;
        const initial = member.initializer ? evaluate(member.initializer, closure) : null;
        const value = staticField(of, name, initial);
        if (value)
            return value;
    }
    const base = of.node.heritageClauses?.find((clause) => clause.token === typescript.ts.SyntaxKind.ExtendsKeyword)
        ?.types[0];
    const above = base ? evaluate(base.expression, of.closure) : null;
    const written = memberOfMaker(of, name);
    if (written)
        return written;
    if (above?.kind === 'class')
        return classStatic(above, name, node);
    return (0,evaluate_value/* unknown */.L5)('syntax', nameOf(node), node);
}
function isStatic(node) {
    if (!typescript.ts.canHaveModifiers(node))
        return false;
    return typescript.ts.getModifiers(node)?.some((modifier) => modifier.kind === typescript.ts.SyntaxKind.StaticKeyword) ?? false;
}

;// CONCATENATED MODULE: ./build/src/evaluate/frame.js
/** Where evaluation stands: which function, called with what, under which assumptions about its callers. */


function makeBudget(steps, onCut) {
    return { steps, nesting: 0, floor: 0, tangled: new Set(), onCut };
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
    const outer = fn ? openFrame((0,typescript/* enclosingFunction */.pG)(fn), world) : null;
    const open = makeFrame({ world, fn, args: null, self: null, outer, depth: 0 });
    // Set before the site is looked at: a caller inside the function itself finds the open frame.
    world.open.set(fn, open);
    const assumption = fn && world.assumptions.get(fn);
    const entered = (assumption?.kind === 'call' ? assumption.site.enter(world) : fn && constructedFrame(fn, world)) ?? open;
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
    return openFrame((0,typescript/* enclosingFunction */.pG)(node), world);
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
    if (budget.steps > budget.floor)
        return true;
    if (budget.steps <= 0)
        budget.onCut(node, 'scan');
    return false;
}

;// CONCATENATED MODULE: ./build/src/evaluate/arguments-object.js
/** `arguments`: what the nearest function that is no arrow was called with. */



/** The list of them; of a function that nobody seen calls, whatever its callers pass. */
function argumentsObject(node, frame) {
    const fn = node.text === 'arguments' ? (0,syntax_write/* thisFunction */.Fi)(node) : null;
    if (!fn)
        return null;
    const { args } = frameOf(fn, frame);
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

;// CONCATENATED MODULE: ./build/src/evaluate/assignments.js
/** The value of a variable where it is read: its start, and the assignments that reach the place. */









/** The value that `declaration` has at `use`, when it starts as `initial`. */
function assignedValue(declaration, initial, use, frame) {
    const { node } = declaration;
    const home = (0,typescript/* enclosingFunction */.pG)(node);
    let current = null;
    for (const write of assignments_writesTo(node, frame)) {
        if (write.path.length > 0 || !typescript.ts.isBinaryExpression(write.node))
            continue;
        const reached = reach(write.node, use, home, node);
        if (reached === 'never')
            continue;
        current ??= [initial()];
        const before = (0,evaluate_options/* oneOf */.yL)(current, node);
        const value = (0,evaluate_value/* withMark */.kN)(written(write.node, before, frame), write.node, 'assigned');
        current = reached === 'before' ? [value] : [...current, value];
    }
    if (!current)
        return initial();
    // `let url;` that is set in branches: its start is no value that anybody means to use.
    const meant = current.filter((value) => value !== evaluate_value/* UNDEFINED */.ZH);
    return (0,evaluate_options/* oneOf */.yL)(meant.length > 0 ? meant : current, node);
}
/** The writes to a declared name, in order of the text. */
function assignments_writesTo(node, frame) {
    const name = typescript.ts.isVariableDeclaration(node) || typescript.ts.isBindingElement(node) || typescript.ts.isParameter(node) ? node.name : null;
    if (!name || !typescript.ts.isIdentifier(name))
        return [];
    const unit = frame.world.program.open(node.getSourceFile().fileName);
    const writes = unit?.writes.get(name.text) ?? [];
    return writes.filter((write) => {
        const target = typescript.ts.isIdentifier(write.root) ? (0,syntax_declaration/* findDeclaration */.MC)(name.text, write.root) : null;
        return target?.node === node;
    });
}
function written(node, before, frame) {
    const home = frameOf((0,typescript/* enclosingFunction */.pG)(node), frame);
    const right = () => evaluate(node.right, home);
    switch (node.operatorToken.kind) {
        case typescript.ts.SyntaxKind.PlusEqualsToken:
            return (0,evaluate_text/* concat */.xW)(before, right(), node);
        case typescript.ts.SyntaxKind.QuestionQuestionEqualsToken:
        case typescript.ts.SyntaxKind.BarBarEqualsToken:
            return fallBack(before, right, (value) => (truthiness(value) === null ? null : !truthiness(value)), node);
        default:
            return right();
    }
}

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
    const around = home.outer ?? frameAt(call, home.world);
    const entered = enteredBy(call, around);
    if (entered?.node === fn) {
        const passed = entered.bound[index];
        return passed ? known(passed.value()) : null;
    }
    const target = evaluate((0,typescript/* skipWrappers */.s_)(call.expression), around);
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
    const around = home.outer ?? frameAt(call, home.world);
    const callee = evaluate((0,typescript/* skipWrappers */.s_)(call.expression), around);
    if (callee.kind !== 'foreign')
        return null;
    return around.world.libraries.passes(callee, argumentsOf(call, around), name, index, call);
}
/** What `target` passes to the parameter that it got this callback in. */
function passedBy(target, call, at, index, around) {
    const position = positionOf(at, call) + target.bound.length;
    const parameter = target.node.parameters[position];
    if (!parameter || !typescript.ts.isIdentifier(parameter.name))
        return null;
    const { text } = parameter.name;
    const inner = frameFor(target, argumentsOf(call, around), around.depth);
    const unit = around.world.program.open(target.node.getSourceFile().fileName);
    const values = [];
    for (const candidate of unit?.calls ?? []) {
        if (candidate.pos < target.node.pos || candidate.end > target.node.end || !typescript.ts.isCallExpression(candidate))
            continue;
        const callee = (0,typescript/* skipWrappers */.s_)(candidate.expression);
        if (!typescript.ts.isIdentifier(callee) || callee.text !== text || (0,syntax_declaration/* findDeclaration */.MC)(text, callee)?.node !== parameter)
            continue;
        const argument = argumentsOf(candidate, innerFrame(candidate, target, inner))[index];
        if (argument && !argument.spread)
            values.push(argument.value());
    }
    return values.length > 0 ? known((0,evaluate_options/* oneOf */.yL)(values, call)) : null;
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
    return nested.reduce((outer, fn) => makeFrame({ world: inner.world, fn, args: null, self: null, outer, depth: outer.depth }), inner);
}
/** Nothing gained from an unknown: the parameter's own name says more. */
function known(value) {
    return (0,evaluate_options/* optionsOf */.cz)(value).every((option) => option.kind === 'unknown') ? null : value;
}

;// CONCATENATED MODULE: ./build/src/evaluate/bindings.js
/** Names → values: variables, parameters, destructuring, functions, classes, enums. */

















function evaluateIdentifier(node, frame) {
    if (node.text === 'undefined')
        return evaluate_value/* UNDEFINED */.ZH;
    const declaration = (0,syntax_declaration/* findDeclaration */.MC)(node.text, node) ??
        findShared(node.text, node.getSourceFile().fileName, frame.world.program);
    if (!declaration)
        return argumentsObject(node, frame) ?? ownExports(node, frame) ?? foreign(null, [node.text], node);
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
            return functionValue(declaration.node, frameOf((0,typescript/* enclosingFunction */.pG)(declaration.node), frame));
        case 'class':
            return {
                kind: 'class',
                node: declaration.node,
                closure: frameOf((0,typescript/* enclosingFunction */.pG)(declaration.node), frame),
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
    const home = frameOf((0,typescript/* enclosingFunction */.pG)(node), frame);
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
        return loopItem(node, evaluate(loop.expression, home), loop.expression, home.world);
    if (typescript.ts.isForInStatement(loop))
        return keysOf(evaluate(loop.expression, home), loop.expression);
    if (typescript.ts.isCatchClause(node.parent))
        return (0,evaluate_value/* unknown */.L5)('syntax', node.name.getText(), node);
    if (!node.initializer)
        return evaluate_value/* UNDEFINED */.ZH;
    const value = evaluate(node.initializer, home);
    return typescript.ts.isIdentifier(node.name) ? (0,evaluate_value/* withMark */.kN)(value, node, `held in ${node.name.text}`) : value;
}
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
        value = readMember(whole, String(pattern.elements.indexOf(element)), element);
    }
    else {
        const name = (0,typescript/* propertyNameText */.CC)(element.propertyName ?? element.name);
        value =
            name === null ? (0,evaluate_value/* unknown */.L5)('syntax', element.getText(), element) : memberIn(whole, name, element, home);
    }
    const { initializer } = element;
    return initializer
        ? withDefault(value, () => (0,evaluate_value/* withMark */.kN)(evaluate(initializer, home), element, 'default value'), element)
        : value;
}
/** `...rest`: what the pattern before it did not name. */
function rest(pattern, element, whole) {
    if (typescript.ts.isArrayBindingPattern(pattern)) {
        return whole.kind === 'list' ? (0,evaluate_value/* list */.p_)(whole.items.slice(pattern.elements.length - 1), whole.rest) : whole;
    }
    const named = pattern.elements.flatMap((e) => e === element ? [] : ((0,typescript/* propertyNameText */.CC)(e.propertyName ?? e.name) ?? []));
    const parts = [{ kind: 'spread', value: () => whole }];
    const all = fieldsOf(parts, element);
    return {
        ...all,
        names: () => all.names().filter((name) => !named.includes(name)),
        read: (name, self) => (named.includes(name) ? null : all.read(name, self)),
    };
}
function parameterBinding(node, frame) {
    const fn = (0,typescript/* enclosingFunction */.pG)(node);
    const home = frameOf(fn, frame);
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
        ? withDefault(given, () => (0,evaluate_value/* withMark */.kN)(evaluate(initializer, home), node, 'default value'), node)
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
    const typed = injected ?? (node.type ? instanceOfType(node.type, home) : null);
    if (typed || !typescript.ts.isIdentifier(node.name))
        return typed;
    return libraries.named(node.name.text, node);
}
/** An argument of which nothing is known is at least what its parameter is declared as. */
function typed(argument, node, home) {
    if (argument.kind !== 'unknown' || argument.owner !== null || !node.type)
        return argument;
    return instanceOfType(node.type, home) ?? argument;
}
function enumValue(node, frame) {
    const parts = node.members.map((item, index) => ({
        kind: 'property',
        name: (0,typescript/* propertyNameText */.CC)(item.name) ?? '',
        value: () => (item.initializer ? evaluate(item.initializer, frame) : (0,evaluate_value/* constant */.dY)(index)),
    }));
    return fieldsOf(parts, node);
}
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
                    return declaration ? declaredValue(declaration, statement, frame) : (0,evaluate_value/* text */.Qq)('');
                },
            });
        }
    }
    return fieldsOf(parts, node);
}
function declaredNames(statement) {
    if (typescript.ts.isVariableStatement(statement)) {
        return statement.declarationList.declarations.flatMap(({ name }) => typescript.ts.isIdentifier(name) ? [name.text] : []);
    }
    if (typescript.ts.isFunctionDeclaration(statement) || typescript.ts.isClassDeclaration(statement))
        return statement.name ? [statement.name.text] : [];
    return [];
}

;// CONCATENATED MODULE: ./build/src/evaluate/constructions.js
/** `new X(…)` → the object that it makes. */







/** An instance; or the object that a function gives back although it is called with `new`. */
function constructed(fn, args, node, frame) {
    const given = isMaker(fn) ? null : enter(fn, args, node, frame.depth);
    return given?.kind === 'fields' || given?.kind === 'foreign' ? given : makeInstance(fn, args, node);
}
function evaluateNew(node, frame) {
    const args = argumentsOf(node, frame);
    return (0,evaluate_options/* mapOptions */.tS)(evaluate(node.expression, frame), node, (callee) => {
        if (callee.kind === 'class')
            return makeInstance(callee, args, node);
        if (callee.kind === 'function')
            return constructed(callee, args, node, frame);
        if (callee.kind === 'foreign') {
            return (constructGlobal(callee, args, node) ??
                frame.world.libraries.call(callee, args, node, frame.world) ??
                (0,evaluate_value/* unknown */.L5)('call', nameOf(node), node));
        }
        return callee.kind === 'unknown' ? callee : evaluate_value/* UNDEFINED */.ZH;
    });
}

;// CONCATENATED MODULE: ./build/src/evaluate/environment.js
/** Environment variables → what the settings files of the repository and the user's configuration give them. */


/** `value` with what is known of each environment variable among its options. */
function withEnvironment(value, node, world) {
    if (!(0,evaluate_options/* optionsOf */.cz)(value).some(isOpenVariable))
        return value;
    const options = (0,evaluate_options/* optionsOf */.cz)(value).flatMap((option) => isOpenVariable(option) ? [environment_variableValue(option, world)] : [option]);
    return (0,evaluate_options/* oneOf */.yL)(options, node, value.kind === 'one-of' && value.every);
}
/** What settings files give a variable, or what the build puts in its place. */
function environment_variableValue(of, world) {
    const set = withSettings(of, world.environment.settings.variable(of.name, of.node.getSourceFile().fileName), world);
    const built = world.environment.given(of.name) === null ? world.libraries.built(of, world) : null;
    if (!built)
        return set;
    const open = (0,evaluate_options/* optionsOf */.cz)(set).map((option) => (option.kind === 'unknown' ? { ...option, lookedUp: 'defined' } : option));
    return (0,evaluate_options/* oneOf */.yL)([built, ...open], of.node);
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
    return (0,evaluate_options/* oneOf */.yL)([...found.map((resolved) => settingText(resolved, of, world)), left], of.node);
}
/** A setting's text; references that nothing resolves are holes. */
function settingText({ value, way }, of, world) {
    const marks = way.map((setting) => ({ node: setting, note: `${setting.name || 'value'} set here` }));
    const pieces = value
        .split(/(\$\{\{.*?\}\}|\{\{.*?\}\}|\$\{[^}]*\})/)
        .flatMap((piece, index) => {
        if (index % 2 === 0)
            return piece === '' ? [] : [piece];
        const own = world.environment.given(/(\w+)\W*$/.exec(piece)?.[1] ?? '');
        return own === null ? [{ ...(0,evaluate_value/* unknown */.L5)('environment', piece, of.node), lookedUp: 'undefined' }] : [own];
    });
    return { kind: 'text', pieces, trail: [...of.trail, ...marks] };
}

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
            parts.push({ kind: 'spread', value: () => (0,evaluate_value/* unknown */.L5)('syntax', nameOf(property), property) });
        }
        else if (typescript.ts.isPropertyAssignment(property)) {
            parts.push({
                kind: 'property',
                name,
                value: (self) => withSelf(evaluate(property.initializer, frame), self),
            });
        }
        else if (typescript.ts.isShorthandPropertyAssignment(property)) {
            parts.push({ kind: 'property', name, value: (self) => withSelf(evaluate(property.name, frame), self) });
        }
        else if (typescript.ts.isGetAccessorDeclaration(property)) {
            parts.push({
                kind: 'property',
                name,
                value: (self) => enter({ ...functionValue(property, frame), self }, [], property, frame.depth),
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
    const object = fieldsOf(parts, node);
    return isComponent(node) ? withComponentMembers(object) : object;
}
function keyOf(name, frame) {
    const written = (0,typescript/* propertyNameText */.CC)(name);
    if (written !== null || !typescript.ts.isComputedPropertyName(name))
        return written;
    return (0,evaluate_text/* knownKey */.xx)(evaluate(name.expression, frame));
}
function arrayLiteral(node, frame) {
    const items = [];
    let rest = null;
    for (const element of node.elements) {
        if (typescript.ts.isSpreadElement(element)) {
            const spread = evaluate(element.expression, frame);
            if (spread.kind === 'list')
                items.push(...spread.items);
            else
                rest = spread.kind === 'unknown' ? spread : (0,evaluate_value/* unknown */.L5)('syntax', nameOf(element), element);
        }
        else
            items.push(typescript.ts.isOmittedExpression(element) ? evaluate_value/* UNDEFINED */.ZH : evaluate(element, frame));
    }
    return (0,evaluate_value/* list */.p_)(items, rest);
}

;// CONCATENATED MODULE: ./build/src/evaluate/evaluate.js
/** Expression → Value: one dispatch by syntax, memoised, budgeted, cycle-safe. Never throws. */













/** Deeper than anybody writes by hand, and well within the stack of a thread. */
const MAX_NESTING = 400;
/** What `node` is, seen from `frame`, the frame of its nearest function. */
function evaluate(node, frame) {
    const expression = (0,typescript/* skipWrappers */.s_)(node);
    const known = frame.memo.get(expression);
    if (known === 'evaluating')
        return (0,evaluate_value/* unknown */.L5)('cycle', nameOf(expression), expression);
    if (known)
        return known;
    if (!spend(frame, expression))
        return (0,evaluate_value/* unknown */.L5)('budget', nameOf(expression), expression);
    const { budget } = frame.world;
    if (budget.nesting >= MAX_NESTING)
        return (0,evaluate_value/* unknown */.L5)('budget', nameOf(expression), expression);
    frame.memo.set(expression, 'evaluating');
    budget.nesting += 1;
    const value = withEnvironment(dispatch(expression, frame), expression, frame.world);
    budget.nesting -= 1;
    frame.memo.set(expression, value);
    return value;
}
function dispatch(node, frame) {
    if (typescript.ts.isStringLiteralLike(node))
        return (0,evaluate_value/* text */.Qq)(node.text, node, 'written here');
    if (typescript.ts.isIdentifier(node))
        return evaluateIdentifier(node, frame);
    if (typescript.ts.isPropertyAccessExpression(node))
        return readProperty(node, frame);
    if (typescript.ts.isElementAccessExpression(node))
        return readElement(node, frame);
    if (typescript.ts.isCallExpression(node))
        return evaluateCall(node, frame);
    if (typescript.ts.isTemplateExpression(node))
        return template(node, frame);
    if (typescript.ts.isObjectLiteralExpression(node))
        return objectLiteral(node, frame);
    if ((0,typescript/* isFunctionNode */.Px)(node))
        return functionValue(node, frame);
    if (typescript.ts.isBinaryExpression(node))
        return evaluateBinary(node, frame);
    if (typescript.ts.isConditionalExpression(node))
        return evaluateConditional(node, frame);
    if (typescript.ts.isAwaitExpression(node))
        return evaluate(node.expression, frame);
    if (typescript.ts.isNewExpression(node))
        return evaluateNew(node, frame);
    if (typescript.ts.isArrayLiteralExpression(node))
        return arrayLiteral(node, frame);
    if ((0,source_unit/* isThis */.HB)(node))
        return evaluateThis(node, frame);
    return dispatchRest(node, frame);
}
function dispatchRest(node, frame) {
    if (typescript.ts.isNumericLiteral(node))
        return (0,evaluate_value/* constant */.dY)(Number(node.text));
    if (node.kind === typescript.ts.SyntaxKind.TrueKeyword)
        return (0,evaluate_value/* constant */.dY)(true);
    if (node.kind === typescript.ts.SyntaxKind.FalseKeyword)
        return (0,evaluate_value/* constant */.dY)(false);
    if (node.kind === typescript.ts.SyntaxKind.NullKeyword)
        return (0,evaluate_value/* constant */.dY)(null);
    if (node.kind === typescript.ts.SyntaxKind.SuperKeyword)
        return evaluateSuper(node, frame);
    if (typescript.ts.isPrefixUnaryExpression(node))
        return evaluatePrefix(node, frame);
    if (typescript.ts.isClassExpression(node))
        return { kind: 'class', node, closure: frame };
    if (typescript.ts.isTaggedTemplateExpression(node))
        return taggedTemplate(node, frame);
    if (typescript.ts.isVoidExpression(node))
        return evaluate_value/* UNDEFINED */.ZH;
    if (typescript.ts.isMetaProperty(node)) {
        return { kind: 'foreign', module: null, path: ['import.meta'], made: null, node, trail: [] };
    }
    if (typescript.ts.isTypeOfExpression(node))
        return (0,evaluate_value/* unknown */.L5)('syntax', 'typeof', node);
    return (0,evaluate_value/* unknown */.L5)('syntax', nameOf(node), node);
}
/** A function with what it closes over; an arrow keeps `this` through its frame. */
function functionValue(node, frame) {
    return { kind: 'function', node, closure: frame, self: null, bound: [], trail: [] };
}
function template(node, frame) {
    if (!typescript.ts.isTemplateExpression(node))
        return (0,evaluate_value/* text */.Qq)(node.rawText ?? node.text, node, 'written here');
    const pieces = [(0,evaluate_value/* text */.Qq)(node.head.text, node.head.text === '' ? undefined : node, 'written here')];
    for (const span of node.templateSpans) {
        pieces.push(evaluate(span.expression, frame));
        // A template that only names other values is no place to point at, one that adds text is.
        pieces.push((0,evaluate_value/* text */.Qq)(span.literal.text, span.literal.text === '' ? undefined : node, 'written here'));
    }
    return (0,evaluate_text/* concatAll */.KO)(pieces, node);
}
/** A tag of the repository is a function; `String.raw` and `url` leave the text as it is; what others do is unknown. */
function taggedTemplate(node, frame) {
    const tag = evaluate(node.tag, frame);
    if (tag.kind === 'function') {
        const result = enter(tag, argumentsOf(node, frame), node, frame.depth);
        // A tag that puts its texts together in a loop mostly encodes the values between them.
        return isTextOf(result, node.template) ? result : template(node.template, frame);
    }
    const name = node.tag.getText();
    if (name !== 'String.raw' && name !== 'url')
        return (0,evaluate_value/* unknown */.L5)('call', nameOf(node.tag), node);
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
    const raw = source.text.slice(start, Math.min(node.end, start + 60)).replace(/\s+/g, ' ');
    return raw.length > 40 ? `${raw.slice(0, 39)}…` : raw;
}

// EXTERNAL MODULE: ./build/src/syntax/program.js
var syntax_program = __webpack_require__(8604);
// EXTERNAL MODULE: ./build/src/clients/describe-hole.js
var describe_hole = __webpack_require__(79);
;// CONCATENATED MODULE: ./build/src/clients/describe-undecided.js
/** A request that could not be decided → one sentence: what stopped us, and what would help. */



const FILE = 'pleo-migrate.config.json';
/** What is told of it. */
function describeUndecided({ place, hole }) {
    const [stopped, helps] = hole.why === 'environment' ? environment(hole) : elsewhere(hole);
    return { at: (0,syntax_program/* locate */.x)(place), reason: `\`${nameOf(place)}\` goes to a host ${stopped}; ${helps}.` };
}
function environment(hole) {
    const name = (0,describe_hole/* quotedName */.a)(hole);
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
    const name = (0,describe_hole/* quotedName */.a)(hole);
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

;// CONCATENATED MODULE: ./build/src/clients/calls-inside.js
/** The calls that belong to a function or a class. */




/** The calls in its text; for a constructor function those of the file, since its methods stand beside it. */
function callsInside(owner, world) {
    const unit = world.program.open(owner.getSourceFile().fileName);
    if (unit && !typescript.ts.isClassLike(owner) && isMaker(functionValue(owner, frameAt(owner, world))))
        return unit.calls;
    return unit?.calls.filter((call) => owner.pos <= call.pos && call.end <= owner.end) ?? [];
}

;// CONCATENATED MODULE: ./build/src/clients/class-chain.js
/** A class or a constructor function, and what it goes on from, as far as the repository has it. */



/** A class and the classes it extends. */
function chainOf(made) {
    return [...new Set(layersOf(made, null, () => null).map(({ node }) => node))];
}
/** Whether a call makes an object with its callee. */
function constructs(node, callee) {
    if (callee.kind === 'class')
        return typescript.ts.isNewExpression(node);
    return typescript.ts.isNewExpression(node) ? isMaker(callee) : constructsItself(callee.node);
}

;// CONCATENATED MODULE: ./build/src/clients/callers.js
/** Who calls whom: every call of the files that matter, by the function it enters or the class it constructs. */











/** How far calls are followed into files that do not matter themselves. */
const callers_MAX_HOPS = 3;
/** How many callers in a row are assumed to find out what a call calls. */
const MAX_ASSUMED = 4;
/** The most callers of one function that are tried to find out what it calls in turn. */
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
            if (look)
                this.#look(look);
        }
        this.#queue.length = 0;
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
        const through = entered ? null : enteredBy(node, frameAt(node, world));
        // `Base.call(this, …)` fills the object that is being made: whoever makes it decides.
        if (through && isMaker(through) && isBaseCall(node))
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
            world = assume(this.#open, assumptions);
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
        const sites = this.sites.get(owner);
        if (sites)
            sites.push(site);
        else
            this.sites.set(owner, [site]);
        for (const look of this.#waiting.get(owner) ?? [])
            this.#again(look, site.assumptions);
        this.#reach(owner, hops);
    }
    /** The calls inside a function that is reached in a file of which nothing was read yet. */
    #reach(owner, hops) {
        if (this.#reached.has(owner))
            return;
        this.#reached.add(owner);
        if (this.#files.has(owner.getSourceFile().fileName) || hops >= callers_MAX_HOPS)
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
            const looks = this.#waiting.get(owner);
            if (looks)
                looks.push(look);
            else
                this.#waiting.set(owner, [look]);
            for (const site of this.sites.get(owner) ?? [])
                this.#again(look, site.assumptions);
        }
    }
    #again(look, assumptions) {
        const owners = new Set(assumptions.map(({ owner }) => owner));
        const contradicts = look.assumptions.some((assumption) => owners.has(assumption.owner));
        if (contradicts || this.#queue.length > MAX_TRIED * this.#units.length)
            return;
        const all = look.assumptions.length === 0 ? assumptions : [...look.assumptions, ...assumptions];
        this.#queue.push({ ...look, assumptions: all });
    }
    /** A class that nobody seen constructs still stands in for the classes it extends: a framework makes it. */
    #addSubclasses() {
        for (const made of derivedFunctions(this.#open))
            this.#addDerived(made);
        for (const unit of this.#units) {
            for (const node of unit.classes)
                this.#addDerived({ kind: 'class', node, closure: frameAt(node, this.#open) });
        }
    }
    #addDerived(made) {
        const { node } = made;
        if (this.sites.has(node) && !this.#open.libraries.contained(node, this.#open))
            return;
        for (const owner of chainOf(made).slice(1))
            this.#add(owner, { node, assumptions: [{ kind: 'new', owner, site: node }] }, 0);
    }
}
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
/** What a call calls, in the frame of whoever calls. */
function evaluateCallee(node, world) {
    const callee = typescript.ts.isTaggedTemplateExpression(node) ? node.tag : node.expression;
    return evaluate(callee, frameAt(node, world));
}
/** The frame of `fn` as this call enters it, in a world where more is known of the caller. */
function enterSite(node, fn, world) {
    const frame = frameAt(node, world);
    for (const option of (0,evaluate_options/* optionsOf */.cz)(evaluateCallee(node, world))) {
        if (option.kind === 'function' && option.node === fn)
            return frameFor(option, argumentsOf(node, frame), frame.depth);
    }
    const entered = enteredBy(node, frame);
    return entered?.node === fn ? frameFor(entered, [], frame.depth) : null;
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
mistrust = null) {
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
/** Whether a path is known but for ids: a hole that is a whole segment behind the name of what it is an id of. */
function isKnownPath({ url }) {
    const segments = url.path.split('/').filter((segment) => segment !== '' && !/^v\d+$/.test(segment));
    return segments.every((segment, index) => {
        if (!segment.includes('{'))
            return true;
        const before = segments[index - 1];
        return /^\{[^{}]*\}$/.test(segment) && before !== undefined && !before.includes('{');
    });
}
function doubtfulPath({ url }) {
    const holes = url.holes.filter((hole) => !url.hostHoles.includes(hole)).map(describe_hole/* describeHole */.M);
    return `Its path is known in part only: ${[...new Set(holes)].join(', and ')}.`;
}
/** "GET openapi.pleo.io/v1/expenses", with what stands for the host when it is not known. */
function describeEndpoint({ method, url }) {
    const host = url.host ?? url.hostHoles.map(({ name }) => `{${name}}`).join('');
    return `${method ?? 'some method on'} ${host}${url.path}`;
}

// EXTERNAL MODULE: ./build/src/clients/n8n.js
var n8n = __webpack_require__(7326);
// EXTERNAL MODULE: ./build/src/clients/zapier.js
var zapier = __webpack_require__(2660);
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

;// CONCATENATED MODULE: ./build/src/clients/fields.js
/** The options of a request by what they mean: the names that a client's table gives them. */




/** Options that say where a request goes. */
const ADDRESS_FIELDS = new Set(['base', 'url', 'host', 'port', 'provider']);
/** The value of the option that means `name`; null when it is not given. */
function readField(options, table, name, node) {
    let doubtful = null;
    for (const alias of table.fields[name] ?? []) {
        const value = readPath(options, alias.split('.'), node);
        const given = value && withoutMissing(ADDRESS_FIELDS.has(name) ? produced(value, node) : value, name, node);
        if (given && !(0,evaluate_options/* optionsOf */.cz)(given).every((option) => option.kind === 'unknown' && option.spread))
            return given;
        doubtful ??= given;
    }
    return doubtful;
}
function readPath(options, path, node) {
    const [name = '', ...rest] = path;
    const value = options.kind === 'fields' ? options.read(name) : readMember(options, name, node);
    if (!value || rest.length === 0)
        return value;
    return (0,evaluate_options/* mapOptions */.tS)(value, node, (option) => readPath(option, rest, node) ?? { kind: 'constant', value: undefined });
}
/** Where a function is given for a value, what it gives back. */
function produced(value, node) {
    return (0,evaluate_options/* mapOptions */.tS)(value, node, (option) => option.kind === 'function' ? enter(option, passedLater(option, node), node, 0) : option);
}
/** What a library passes to a function that is only declared here: nobody knows it yet. */
function passedLater({ node: fn }, node) {
    return fn.parameters.map((parameter) => ({
        value: () => (0,evaluate_value/* unknown */.L5)('parameter', parameter.name.getText(), parameter),
        node,
        spread: false,
    }));
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




const class_transformer_CALLS = new Set(['plainToInstance', 'plainToClass', 'plainToClassFromExist']);
/** The object that the call gives; null for other calls. */
function callClassTransformer(callee, [type, plain], node) {
    if (callee.made || callee.module !== 'class-transformer' || !class_transformer_CALLS.has(callee.path.join('.')))
        return null;
    return (0,evaluate_options/* mapOptions */.tS)(type?.value() ?? evaluate_value/* UNDEFINED */.ZH, node, (option) => {
        const start = option.kind === 'class' ? makeInstance(option, [], node) : option;
        return fieldsOf([
            { kind: 'spread', value: () => start },
            { kind: 'spread', value: () => plain?.value() ?? evaluate_value/* UNDEFINED */.ZH },
        ], node);
    });
}

;// CONCATENATED MODULE: ./build/src/libraries/calls-by-name.js
/** The calls of the files seen so far, by the name that they go by: where libraries are set up far from their use. */


const calls_by_name_indexes = new WeakMap();
/** Every call of something called `name`, in the order in which the files were opened. */
function callsNamed(name, program) {
    const index = calls_by_name_indexes.get(program) ?? { indexed: 0, byName: new Map() };
    calls_by_name_indexes.set(program, index);
    const units = program.opened;
    for (const call of units.slice(index.indexed).flatMap((unit) => unit.calls)) {
        const called = typescript.ts.isCallExpression(call) ? (0,source_unit/* calleeName */.wt)(call) : null;
        if (!typescript.ts.isCallExpression(call) || called === null)
            continue;
        const known = index.byName.get(called);
        if (known)
            known.push(call);
        else
            index.byName.set(called, [call]);
    }
    index.indexed = units.length;
    return index.byName.get(name) ?? [];
}

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
    const whole = moduleMember(file, '*', node, { world });
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
const configuration_tables_nothing = () => [];
/** `pleo:url` is `pleo__url` or `PLEO__URL`, whatever the options say. */
const doubleUnderscores = (path) => {
    const name = path.join('__');
    return [...new Set([name, name.toUpperCase()])];
};
const store = { reads: ['get'], separator: '.', files: 'none', variables: configuration_tables_nothing };
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
        return withSettings({ ...key, name: own }, [], world);
    // A start that is nothing waits for somebody to set it.
    const meant = coded.filter((value) => !isEmpty(value));
    const found = settingsOf(of, path, node, world);
    if (meant.length === 0)
        return withSettings(key, found, world);
    const isDecided = found.length === 0 && (!of.isOpen || meant.some(({ kind }) => kind === 'unknown'));
    if (isDecided)
        return (0,evaluate_options/* oneOf */.yL)(meant, node);
    const set = (0,evaluate_options/* optionsOf */.cz)(withSettings(key, found, world)).map((option) => (option.kind === 'unknown' ? { ...option, lookedUp: 'defined' } : option));
    return (0,evaluate_options/* oneOf */.yL)([...meant, ...set], node);
}
/** Everything below a key path; the empty one means all of it. */
function configuredObject(of, path, node, world) {
    const names = () => {
        const coded = codedValues(of, path, node).flatMap((value) => (isObject(value) ? value.names() : []));
        return [...new Set([...coded, ...namesBelow(of, path, world)])];
    };
    const isNamed = (name) => names().includes(name) || settingsOf(of, [...path, name], node, world).length > 0;
    return fieldsOf([], node, {
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
function isEmpty(value) {
    if (value.kind === 'constant')
        return value.value === null || value.value === undefined;
    return value.kind === 'text' && value.pieces.length === 0;
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
            return valuesAt(readMember(option, name, node), rest, node);
        // `load: [() => process.env]`
        const variable = option.kind === 'foreign' ? readMember(option, name, node) : null;
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
            return fieldsOf(parts, option.node);
        }
        return (0,evaluate_options/* oneOf */.yL)([
            ...(variable === null ? [] : [foreign(null, ['process', 'env', variable], option.node)]),
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
        : withDefault(value, () => (0,evaluate_value/* withMark */.kN)(given, fallback.node, 'default value'), node);
}
function tableOf(of) {
    if (of.made) {
        const table = byName.get(of.made.by);
        return table ? { table, self: { ...of, path: [] }, name: of.path.join('.') || '()' } : null;
    }
    const table = byModule.get(of.module?.replace(/^npm:/, '') ?? '');
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
        return member === undefined ? whole : readMember(whole, member, node);
    });
    if (schema !== undefined)
        values.push(() => describedValues(argument(schema), node));
    const options = fieldsOf([
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
    return gives === 'values' ? whole() : fieldsOf([{ kind: 'property', name: gives.in, value: whole }], node);
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
            const frame = frameAt(call, world);
            if (!(0,evaluate_options/* optionsOf */.cz)(evaluate(callee.expression, frame)).some((of) => configuration_isSame(of, self)))
                continue;
            const argument = what === 'layer' ? call.arguments[0] : call.arguments.at(-1);
            if (!argument)
                continue;
            if (what === 'file')
                files.push(evaluate(argument, frame));
            else
                layers.push({ file: call.getSourceFile().fileName, value: () => evaluate(argument, frame) });
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

;// CONCATENATED MODULE: ./build/src/libraries/env-var.js
/** `env-var`: `env.get('X').default('…').required().asUrlString()`, https://github.com/evanshortiss/env-var */








/** The names in `made.by`: what reads variables, and a variable that is read. */
const READER = 'env-var';
const env_var_VARIABLE = 'env-var-variable';
/** The result of a call of env-var; null for anything else. */
function callEnvVar(callee, args, node, world) {
    const name = callee.path.join('.');
    const [first] = args;
    if (callee.made?.by === env_var_VARIABLE)
        return step(callee, callee.made.options, name, first, node);
    const isReader = callee.made?.by === READER;
    if (!isReader && (callee.made || callee.module?.replace(/^npm:/, '') !== 'env-var'))
        return null;
    const container = callee.made?.options ?? foreign(null, ['process', 'env'], node);
    if (name === 'get' || name === 'env.get') {
        if (!first)
            return container;
        const value = (0,evaluate_options/* mapOptions */.tS)(first.value(), node, (key) => variableOf(container, key, node));
        // Looked up here, since a `URL` that is made of it takes it in as a piece of text.
        return env_var_made(env_var_VARIABLE, withEnvironment(value, node, world), node);
    }
    return (name === 'from' || name === 'env.from') && first ? env_var_made(READER, first.value(), node) : null;
}
function variableOf(container, key, node) {
    const name = (0,evaluate_text/* knownText */.bG)(key);
    return name === null ? (0,evaluate_value/* unknown */.L5)('call', node.getText(), node) : readMember(container, name, node);
}
/** One call on a variable: a default, a check, or what it is read as. */
function step(of, value, name, first, node) {
    if (name === 'default' && first) {
        const fallback = () => (0,evaluate_value/* withMark */.kN)(first.value(), first.node, 'default value');
        return env_var_made(env_var_VARIABLE, withDefault(value, fallback, node), node);
    }
    if (name === 'asUrlObject')
        return urlFrom(value, undefined, node);
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
const environment_readers_variable = { gives: 'variable', fallback: 1 };
const held = { gives: 'held', fallback: 1, in: 'default' };
const TABLES = {
    dotenv: { config: parsed, configDotenv: parsed, parse: environment_readers_all },
    'dotenv-flow': { config: parsed, parse: environment_readers_all },
    'dotenv-safe': { config: parsed, load: parsed },
    'dotenv-extended': { load: environment_readers_all, config: environment_readers_all },
    'dotenv-expand': { expand: parsed, '()': parsed },
    'dotenv-defaults': { config: parsed, parse: environment_readers_all },
    'dotenv-parse-variables': { '()': environment_readers_all },
    '@dotenvx/dotenvx': { config: parsed, parse: environment_readers_all, get: environment_readers_variable },
    '@std/dotenv': { load: environment_readers_all, loadSync: environment_readers_all, parse: environment_readers_all },
    'env-cmd': { GetEnvVars: environment_readers_all },
    util: { parseEnv: environment_readers_all },
    vite: { loadEnv: environment_readers_all },
    '@next/env': { loadEnvConfig: { gives: 'environment', in: 'combinedEnv' } },
    'next-runtime-env': { env: environment_readers_variable },
    'hono/adapter': { env: environment_readers_all },
    'astro:env/server': { getSecret: environment_readers_variable },
    getenv: { '()': environment_readers_variable, string: environment_readers_variable, url: environment_readers_variable },
    '@ioc:Adonis/Core/Env': { get: environment_readers_variable },
    '@adonisjs/core/env': { 'Env.create': { gives: 'reader' } },
    '@adonisjs/env': { 'Env.create': { gives: 'reader' } },
    'firebase-functions/params': { defineString: held, defineSecret: held },
    'firebase-functions/v2/params': { defineString: held, defineSecret: held },
    'firebase-functions': { 'params.defineString': held, 'params.defineSecret': held },
};
/** Functions of platforms that read a variable. */
const GLOBALS = {
    'Netlify.env.get': environment_readers_variable,
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
        return name === 'get' ? read(environment_readers_variable, args, node) : null;
    if (callee.made)
        return null;
    const reading = callee.module === null ? GLOBALS[name] : TABLES[moduleOf(callee.module)]?.[name];
    return reading ? read(reading, args, node) : null;
}
function read(reading, args, node) {
    if (reading.gives === 'reader')
        return environment_readers_made(environment_readers_READER, evaluate_value/* UNDEFINED */.ZH, node);
    if (reading.gives === 'environment') {
        const environment = foreign(null, ['process', 'env'], node);
        const { in: member } = reading;
        if (member === undefined)
            return environment;
        return fieldsOf([{ kind: 'property', name: member, value: () => environment }], node);
    }
    const value = (0,evaluate_options/* mapOptions */.tS)(args[0]?.value() ?? evaluate_value/* UNDEFINED */.ZH, node, (option) => {
        const name = (0,evaluate_text/* knownText */.bG)(option);
        return name === null
            ? (0,evaluate_value/* unknown */.L5)('call', node.getText(), node)
            : foreign(null, ['process', 'env', name], node);
    });
    const fallback = fallbackIn(reading, args, node);
    const whole = fallback ? withDefault(value, () => fallback, node) : value;
    return reading.gives === 'held' ? environment_readers_made(HELD, whole, node) : whole;
}
function fallbackIn({ fallback, in: member }, args, node) {
    const argument = fallback === undefined ? undefined : args[fallback];
    if (!argument)
        return null;
    const whole = argument.value();
    const value = member === undefined ? whole : readMember(whole, member, node);
    return value.kind === 'constant' ? null : (0,evaluate_value/* withMark */.kN)(value, argument.node, 'default value');
}
function environment_readers_made(by, options, node) {
    return { kind: 'foreign', module: null, path: [], made: { by, options }, node, trail: [] };
}
/** `npm:dotenv@16`, `jsr:@std/dotenv`, `https://deno.land/std@0.224.0/dotenv/mod.ts`, `node:util`. */
function moduleOf(specifier) {
    if (/^https:\/\/deno\.land\/std(?:@[\w.]+)?\/dotenv\//.test(specifier))
        return '@std/dotenv';
    return specifier.replace(/^(?:npm|jsr|node):\/?/, '').replace(/(?<=.)@[\d^~.]+$/, '');
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
        : schema_parsing_filled(input, options?.read('default') ?? null, node);
    const transform = options?.read('transform');
    if (transform?.kind !== 'function')
        return given;
    const argument = (value) => ({ value: () => value, node, spread: false });
    return (0,evaluate_options/* mapOptions */.tS)(given, node, (option) => enter(transform, [argument(option)], node, 0));
}
/** A plain object: a JSON schema, a schema with its defaults beside it as znv has it, or the shape of an object. */
function parsePlain(schema, input, node) {
    const inner = schema.read('schema');
    if (inner && optionsIn(inner))
        return schema_parsing_filled(parse(inner, input, node), byEnvironment(schema.read('defaults'), node), node);
    const shape = shapeOf(schema);
    if (shape && shape !== schema)
        return parsedObject(shape, input, node);
    return isJsonSchema(schema)
        ? schema_parsing_filled(input, schema.read('default'), node)
        : parsedObject(schema, input, node);
}
/** The input, or the default where it may be missing. */
function schema_parsing_filled(input, fallback, node) {
    return fallback && fallback.kind !== 'constant'
        ? withDefault(input, () => (0,evaluate_value/* withMark */.kN)(fallback, node, 'default of the schema'), node)
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
        : withDefault(input, () => (0,evaluate_value/* text */.Qq)(value, node, 'default of the schema'), node);
}
function parsedObject(shape, input, node) {
    const parts = shape.names().map((written) => {
        // arktype marks optional keys with a question mark.
        const name = written.replace(/\?$/, '');
        return {
            kind: 'property',
            name,
            value: () => parse(shape.read(written) ?? evaluate_value/* UNDEFINED */.ZH, readMember(input, name, node), node),
        };
    });
    return fieldsOf(parts, node);
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
                    ? readMember(value, name, node)
                    : null;
            if (found)
                return found;
        }
        return foreign(null, ['process', 'env', name], node);
    };
    const inherited = options.read('extends');
    const spreads = inherited?.kind === 'list' ? inherited.items : [];
    const own = all.flatMap((schema) => {
        const shape = shapeOf(schema);
        return shape ? shape.names().map((name) => ({ name, schema: shape.read(name) })) : [];
    });
    return fieldsOf([
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
        const frame = frameAt(call, world);
        const value = evaluate(plugin, frame);
        if (value.kind !== 'foreign' || !MODULES.has(value.module ?? ''))
            return false;
        return name === ((0,evaluate_text/* knownText */.bG)(readMember(evaluate(options, frame), 'confKey', call)) ?? 'config');
    });
    const [call] = nearest(registered, (one) => one.getSourceFile().fileName, node);
    const options = call?.arguments[1];
    return call && options ? environmentOf(evaluate(options, frameAt(call, world)), ['schema'], call) : null;
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
    if (READERS[module]?.includes(name))
        return content(first.value(), node);
    if (LOADERS[module]?.includes(name))
        return valuesIn(first.value(), node, world);
    const parsed = PARSERS[module]?.includes(name) ? first.value() : null;
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
    const spread = fieldsOf([{ kind: 'spread', value: () => rest }], node);
    return { ...spread, read: (name) => suggested(form, name, node, world) ?? spread.read(name) };
}
/** The values that forms suggest for a field, or something else. */
function suggested(form, field, node, world) {
    const values = world.program.opened
        .flatMap(({ classes }) => classes)
        .filter((made) => isForm(made, form))
        .flatMap((made) => form_defaults_fieldsIn(made, world))
        .filter((item) => (0,evaluate_text/* knownText */.bG)(item.read('name')) === field)
        .flatMap(valuesOf);
    const hole = (0,evaluate_value/* unknown */.L5)('parameter', `$credentials.${field}`, node);
    return values.length > 0 ? (0,evaluate_options/* oneOf */.yL)([...values, hole], node) : null;
}
function isForm(made, form) {
    const name = initialOf(made, 'name');
    return name !== null && typescript.ts.isStringLiteralLike(name) && (form === null || name.text === form);
}
function form_defaults_fieldsIn(made, world) {
    const properties = initialOf(made, 'properties');
    if (!properties)
        return [];
    const value = evaluate(properties, frameAt(properties, world));
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
    const given = second && functionIn(second.value());
    if (given) {
        const key = () => hooks_keyOf(first.value(), node);
        return hook === 'key'
            ? { ...given, bound: keyArguments(key, given, node) }
            : { ...given, bound: [hooks_passing(() => contextOf(key(), node), node)] };
    }
    if (hook === 'key')
        return null;
    const options = first.value();
    const fn = functionIn(readMember(options, FUNCTION, node));
    return fn && { ...fn, bound: [hooks_passing(() => contextOf(readMember(options, KEY, node), node), node)] };
}
/** What a hook passes to a `queryFn` that is written among its options. */
function passedToQuery(callee, args, property, index, node) {
    const [options] = args;
    if (hookOf(callee) !== 'query' || property !== FUNCTION || index !== 0 || !options)
        return null;
    return contextOf(readMember(options.value(), KEY, node), node);
}
function hookOf(callee) {
    if (callee.made)
        return null;
    return hooks_TABLES[callee.module ?? '']?.[callee.path.join('.') || '()'] ?? null;
}
/** A key may be a function that gives it; where it is nothing, nothing is asked for. */
function hooks_keyOf(key, node) {
    const known = (0,evaluate_options/* mapOptions */.tS)(key, node, (option) => option.kind === 'function'
        ? enter(option, [opaque('index', node), opaque('previous', node)], node, 0)
        : option);
    const asked = (0,evaluate_options/* optionsOf */.cz)(known).filter((option) => option.kind !== 'constant');
    return asked.length > 0 ? (0,evaluate_options/* oneOf */.yL)(asked, node, known.kind === 'one-of' && known.every) : known;
}
/** SWR 1 spreads a list over the parameters, SWR 2 passes it whole. */
function keyArguments(key, fn, node) {
    const [first, ...others] = fn.node.parameters;
    const isSpread = first && others.length > 0 && typescript.ts.isIdentifier(first.name) && key().kind === 'list';
    return isSpread ? [{ ...hooks_passing(key, node), spread: true }] : [hooks_passing(key, node)];
}
function contextOf(key, node) {
    const rest = (0,evaluate_value/* unknown */.L5)('answer', 'context', node);
    return fieldsOf([
        { kind: 'spread', value: () => rest },
        { kind: 'property', name: KEY, value: () => key },
    ], node);
}
function opaque(name, node) {
    return hooks_passing(() => eachItem((0,evaluate_value/* unknown */.L5)('answer', name, node), node), node);
}
function hooks_passing(value, node) {
    return { value, node, spread: false };
}

;// CONCATENATED MODULE: ./build/src/libraries/container-tables.js
/** Containers: what registers in them, what asks them, and which decorators tell what they put where. One table each. */
const recipe = { token: 0, gives: 'recipe', at: 1 };
const container_tables_whole = { token: -1, gives: 'recipe', at: 0 };
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
        registers: { bind: container_tables_whole },
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

;// CONCATENATED MODULE: ./build/src/libraries/point.js
/** Where something is injected: the token that a decorator or a type names there. */






/** The name in `made.by` of decorators that tell a token. */
const INJECTS = 'injects';
/** Tokens are the same in each world. */
const decorated = new WeakMap();
const point_typed = new WeakMap();
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
        const value = evaluate(expression, frameAt(expression, world));
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
    let token = point_typed.get(type);
    if (token === undefined) {
        token = readType(type, world);
        point_typed.set(type, token);
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
    const value = declaredValue(declaration, type, openFrame(null, world));
    return value.kind === 'class' || value.kind === 'foreign' ? value : null;
}

;// CONCATENATED MODULE: ./build/src/libraries/recipes.js
/** What a registration stands for: `useValue`, `useClass`, `useFactory` … and the same under other libraries' names. */






/** The token of a recipe; null when it names none. */
function tokenIn(recipe) {
    return recipes_first(recipe, RECIPE.token);
}
/** What a recipe stands for; null when it says nothing. */
function madeByRecipe(recipe, asker, world) {
    const value = recipes_first(recipe, RECIPE.value);
    if (value)
        return value;
    const factory = recipes_first(recipe, RECIPE.factory);
    if (factory)
        return recipes_made('factory', factory, asker, world, recipes_first(recipe, RECIPE.arguments));
    const existing = recipes_first(recipe, RECIPE.existing);
    if (existing)
        return recipes_made('existing', existing, asker, world);
    const type = recipes_first(recipe, RECIPE.class);
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
                ? enter(option, argumentsFor(option, tokens, asker, world), asker.node, 0)
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
        return parameters.map((parameter) => recipes_passing(() => argumentFor(parameter, world) ?? askedContainer(node), node));
    return tokens.items.map((token, index) => {
        const name = parameters[index]?.name.getText() ?? 'injected';
        return recipes_passing(() => ask(tokenOf(token), asker, world) ?? (0,evaluate_value/* unknown */.L5)('parameter', name, node), node);
    });
}
function recipes_passing(value, node) {
    return { value, node, spread: false };
}
/** Angular's `[new Optional(), TOKEN]` and Nest's `{ token, optional }`. */
function tokenOf(token) {
    if (token.kind === 'fields')
        return token.read('token') ?? token;
    return token.kind === 'list' ? (token.items.at(-1) ?? token) : token;
}
function recipes_first(recipe, names) {
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
    const gives = callee.module === 'awilix' ? RESOLVERS[callee.path.join('.')] : undefined;
    const [given] = args;
    if (!gives || !given)
        return null;
    const options = fieldsOf([
        { kind: 'property', name: 'gives', value: () => (0,evaluate_value/* text */.Qq)(gives) },
        { kind: 'property', name: 'given', value: given.value },
    ], node);
    return { ...callee, path: [], made: { by: RESOLVER, options }, node };
}
/** The names that `container.register(…)` gives. */
function registeredNames(call, world) {
    const [first, second] = argumentsOf(call, frameAt(call, world));
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
    const [patterns] = argumentsOf(call, frameAt(call, world));
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
            return [entry(lowerFirst(name), 'class', exported, call)];
        return exported?.kind === 'function' ? [entry(lowerFirst(name), 'factory', exported, call)] : [];
    });
}
/** The last folder that a pattern names before it gets vague. */
function folderOf(pattern) {
    const written = pattern.kind === 'text' ? pattern.pieces.filter((piece) => typeof piece === 'string').join('') : '';
    const folders = (written.split('*')[0] ?? '').split('/').filter((part) => /^[\w-]+$/.test(part));
    return folders.length > 0 && written.includes('*') ? [folders.join('/')] : [];
}
function lowerFirst(name) {
    return name.charAt(0).toLowerCase() + name.slice(1);
}
function defaultExport(unit, world) {
    const whole = wholeExport(unit);
    if (whole)
        return evaluate(whole, openFrame(null, world));
    const target = findExport(unit, 'default', world.program);
    if (target?.kind === 'expression')
        return evaluate(target.node, openFrame(null, world));
    if (target?.kind !== 'declaration')
        return null;
    return declaredValue(target.declaration, unit.source.endOfFileToken, openFrame(null, world));
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
    return fieldsOf([], asker.node, {
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
/** Constructors of token objects, and the argument or option that gives what stands for them when nobody provides any. */
const TOKENS = {
    '@angular/core': ['InjectionToken', 'OpaqueToken'],
    typedi: ['Token'],
    '@needle-di/core': ['InjectionToken'],
    'injection-js': ['InjectionToken', 'OpaqueToken'],
    'vscode-jsonrpc': [],
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
    if (!typescript.ts.isNewExpression(node) || !TOKENS[callee.module]?.includes(name))
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
    return { ...callee, path: [], made: { by: TOKEN, options: fieldsOf(parts, node) }, node };
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
/** The key of a token that is a text. */
function textKey(name) {
    return `text ${name}`;
}
/** What stands for a token that nobody provides: `new InjectionToken('…', { factory })`, `createContext(…)`; or null. */
function fallbackOf(value, node) {
    if (value.kind !== 'foreign' || value.made?.by !== TOKEN || value.made.options.kind !== 'fields')
        return null;
    const factory = value.made.options.read('factory');
    if (factory?.kind === 'function')
        return enter(factory, [], node, 0);
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
    return { ...callee, path: [], made: { by: BUILDER, options: fieldsOf([], node) }, node };
}
function built({ made, ...callee }, node) {
    const options = made?.options ?? evaluate_value/* UNDEFINED */.ZH;
    const part = (name, by) => ({
        kind: 'property',
        name,
        value: () => ({ ...callee, path: [], made: { by, options } }),
    });
    return fieldsOf([part('ConfigurableModuleClass', BASE), part('MODULE_OPTIONS_TOKEN', TOKEN)], node);
}
/** The calls in a file that give a module its options. */
function configuredModules(unit, world) {
    return unit.calls.flatMap((call) => {
        const callee = typescript.ts.isCallExpression(call) ? (0,typescript/* skipWrappers */.s_)(call.expression) : null;
        if (!callee || !typescript.ts.isCallExpression(call) || !typescript.ts.isPropertyAccessExpression(callee))
            return [];
        if (!typescript.ts.isIdentifier(callee.expression) || !/^[A-Z]/.test(callee.expression.text))
            return [];
        if (argumentsOf(call, frameAt(call, world)).length === 0)
            return [];
        const token = tokenOfModule(callee.expression, world);
        return token ? [{ call, token, isRecipe: callee.name.text.endsWith('Async') }] : [];
    });
}
/** The token of the base class that a module extends; null for other classes. */
function tokenOfModule(name, world) {
    const of = evaluate(name, frameAt(name, world));
    const heritage = of.kind === 'class' ? of.node.heritageClauses?.[0]?.types[0] : undefined;
    const base = heritage ? evaluate(heritage.expression, frameAt(heritage, world)) : null;
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
    for (const item of modules_itemsOf(options.read('imports'))) {
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
    const members = MEMBERS.flatMap((name) => modules_itemsOf(options.read(name)));
    const isGlobal = options.read('global') ?? null;
    found.push({
        node,
        recipes: members.flatMap((item) => (item.kind === 'fields' ? [item] : [])),
        members: [
            ...members.flatMap((item) => (item.kind === 'class' ? [item.node] : [])),
            ...(isDecorated ? [node] : []),
        ],
        imports: [
            ...imports,
            ...modules_itemsOf(options.read('exports')).flatMap((i) => (i.kind === 'class' ? [i.node] : [])),
        ],
        http,
        exportsHttp: modules_itemsOf(options.read('exports')).some(isHttpModule),
        isGlobal: isGlobal?.kind === 'constant' && isGlobal.value === true,
    });
}
const MAX_FACTS = 10_000;
/** The items of nested lists; functions such as `forwardRef`'s are looked into. */
function modules_itemsOf(value, depth = 0) {
    if (!value || depth > 8)
        return [];
    return (0,evaluate_options/* optionsOf */.cz)(value).flatMap((option) => {
        if (option.kind === 'list')
            return option.items.flatMap((item) => modules_itemsOf(item, depth + 1));
        if (option.kind === 'function')
            return modules_itemsOf(enter(option, [], option.node, 0), depth + 1);
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
            this.#facts.set(facts.node, [...(this.#facts.get(facts.node) ?? []), facts]);
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
        const made = { by: HTTP_CLIENT, options: fieldsOf(parts, node) };
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
const registering_known = new WeakMap();
/** What a file may register. Tests register what they like: it says nothing of the program. */
function registeringSyntax(unit) {
    let found = registering_known.get(unit);
    if (!found) {
        const context = (0,files_context/* contextOf */.V)(unit.file);
        found = context === 'test' || context === 'story' ? NOTHING : registering_read(unit);
        registering_known.set(unit, found);
    }
    return found;
}
const registering_byName = new Map();
for (const table of containerTables) {
    for (const [name, how] of Object.entries(table.registers ?? {}))
        registering_byName.set(name, [...(registering_byName.get(name) ?? []), { table, how }]);
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
    const stack = [source];
    for (let node = stack.pop(); node; node = stack.pop()) {
        if (typescript.ts.isJsxOpeningElement(node) || typescript.ts.isJsxSelfClosingElement(node)) {
            const value = givenValue(node);
            const { tagName } = node;
            const isMember = typescript.ts.isPropertyAccessExpression(tagName) && tagName.name.text === 'Provider';
            const context = isMember ? tagName.expression : tagName;
            if (value && typescript.ts.isExpression(context))
                found.push({ context, value });
        }
        typescript.ts.forEachChild(node, (child) => {
            stack.push(child);
        });
    }
    return found.reverse();
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
const GIVES = new Set([
    ...RECIPE.value.slice(0, 1),
    ...RECIPE.class.slice(0, 1),
    ...RECIPE.existing,
    ...RECIPE.factory.slice(0, 1),
]);
function recipesIn(source) {
    if (!/\b(?:provide|token)\b/.test(source.text) ||
        !/\buse(?:Value|Class|Existing|Factory|Token)\b/.test(source.text))
        return [];
    const recipes = [];
    const stack = [source];
    for (let node = stack.pop(); node; node = stack.pop()) {
        if (typescript.ts.isCallExpression(node) && TESTING.has((0,source_unit/* calleeName */.wt)(node) ?? ''))
            continue;
        if (typescript.ts.isObjectLiteralExpression(node) && isRecipe(node))
            recipes.push(node);
        typescript.ts.forEachChild(node, (child) => {
            stack.push(child);
        });
    }
    return recipes.reverse();
}
function isRecipe(node) {
    const names = node.properties.map((property) => (0,typescript/* propertyNameText */.CC)(property.name) ?? '');
    return (names.some((name) => name === 'provide' || name === 'token') && names.some((name) => GIVES.has(name)));
}

;// CONCATENATED MODULE: ./build/src/libraries/registry.js
/** Everything registered in the containers of a program: built once for each number of opened files. */














function registry_nothing() {
    const modules = new ModuleGraph([]);
    return { byToken: new Map(), modules, cradled: new Set(), tables: new Set(), isLoading: false };
}
const registries = new WeakMap();
/** Deeper than this, values may come out cut off: what is kept for everybody is not built there. */
const registry_MAX_NESTING = 100;
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
    if (world.budget.nesting > registry_MAX_NESTING)
        return before;
    // Whoever asks while it is built gets what was known before.
    const entry = { opened, registry: before };
    registries.set(program, entry);
    entry.registry = build(units.slice(), makeWorld(world));
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
                byToken.set(key, [...(byToken.get(key) ?? []), registration]);
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
            const make = (asking) => evaluate(value, frameAt(value, asking));
            add(evaluate(context, frameAt(context, world)), { node: value, module: null, make });
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
            const options = argumentsOf(call, frameAt(call, asking))[0]?.value() ?? null;
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
        const [options] = argumentsOf(call, frameAt(call, world));
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
    const recipe = evaluate(node, frameAt(node, world));
    if (recipe.kind !== 'fields')
        return;
    const asker = { node, modules: [] };
    const make = (asking) => {
        const here = evaluate(node, frameAt(node, asking));
        return here.kind === 'fields' ? madeByRecipe(here, asker, asking) : null;
    };
    add(tokenIn(recipe), { node, module: null, make });
}
/** Decorators that say how their own class is made: `@Injectable({ useFactory })`, `@Service({ id, factory })`. */
function addOwnRecipe(call, owner, world, add) {
    const [given] = argumentsOf(call, frameAt(call, world));
    if (!given || !OWN.has((0,source_unit/* calleeName */.wt)(call) ?? ''))
        return;
    const options = given.value();
    const self = { kind: 'class', node: owner, closure: frameAt(owner, world) };
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
    const frame = frameAt(call, world);
    const target = how.after ? bindingCall(call, how.after) : call;
    if (!target || !isOf(table, target, unit, world))
        return;
    const asker = { node: call, modules: [] };
    const tokens = argumentsOf(target, frame);
    const args = argumentsOf(call, frame);
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
        const here = argumentsOf(call, frameAt(call, asking))[how.at]?.value();
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
    const value = evaluate(of, frameAt(of, world));
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
    const parameters = contained_constructorOf(node, world)?.parameters ?? [];
    const args = parameters.map((parameter) => {
        const value = () => argumentFor(parameter, world) ?? missing(parameter);
        return { value, node: parameter, spread: false };
    });
    return makeInstance({ kind: 'class', node, closure: frameAt(node, world) }, args, node);
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
        (contained_constructorOf(node, world)?.parameters ?? []).every((parameter) => isFilled(parameter, world));
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
        const value = evaluate(callee, frameAt(callee, world));
        return value.kind === 'foreign' && value.module !== null && MAKERS.test(value.module);
    });
}
/** The constructor that a class has, or inherits. */
function contained_constructorOf(node, world, depth = 0) {
    for (const member of node.members)
        if (typescript.ts.isConstructorDeclaration(member) && member.body)
            return member;
    const heritage = node.heritageClauses?.find(({ token }) => token === typescript.ts.SyntaxKind.ExtendsKeyword)
        ?.types[0];
    const base = heritage && depth < 16 ? evaluate(heritage.expression, frameAt(node, world)) : null;
    return base?.kind === 'class' && base.node !== node ? contained_constructorOf(base.node, world, depth + 1) : null;
}
/** What a container puts into a parameter, or what it is declared as; null when nothing is known. */
function argumentFor(parameter, world) {
    const injected = world.libraries.injected(parameter, world);
    if (injected || !parameter.type)
        return injected;
    return instanceOfType(parameter.type, openFrame(null, world));
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
    const provider = { ...fn };
    const members = fieldsOf([
        { kind: 'property', name: 'KEY', value: () => (0,evaluate_value/* text */.Qq)(`CONFIGURATION(${name})`, node) },
        { kind: 'property', name: 'asProvider', value: () => asProvider(provider, node) },
    ], node);
    return { ...fn, members };
}
/** `x.asProvider()`: options of another module, which is made with these values. */
function asProvider(factory, node) {
    const options = fieldsOf([{ kind: 'property', name: 'useFactory', value: () => factory }], node);
    return { kind: 'foreign', module: MODULE, path: [], made: { by: PROVIDER, options }, node, trail: [] };
}
/** `typeof x` in `ConfigType<typeof x>`: what `x` gives. */
function valuesOfType(node, world) {
    const [of] = typescript.ts.isTypeReferenceNode(node) ? (node.typeArguments ?? []) : [];
    if (!of || !typescript.ts.isTypeQueryNode(of) || !typescript.ts.isIdentifier(of.exprName))
        return null;
    return nest_config_produced(evaluate(of.exprName, frameAt(node, world)), node);
}
function nest_config_produced(value, node) {
    return (0,evaluate_options/* mapOptions */.tS)(value, node, (option) => option.kind === 'function' ? enter(option, [], node, 0) : option);
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
        const frame = frameAt(call, world);
        const name = (0,evaluate_text/* knownText */.bG)(evaluate(namespace, frame));
        if (name === null)
            return [];
        const values = () => nest_config_produced(evaluate(factory, frame), call);
        return [nest_config_layer(call, () => fieldsOf([{ kind: 'property', name, value: values }], call))];
    });
}
/** What `ConfigModule.forRoot({ load, validate, validationSchema })` says. */
function rootLayers(world) {
    const calls = ['forRoot', 'forFeature'].flatMap((name) => callsOf(name, `ConfigModule.${name}`, world));
    return calls.flatMap((call) => {
        const [argument] = call.arguments;
        if (!argument)
            return [];
        const options = () => evaluate(argument, frameAt(call, world));
        const environment = () => foreign(null, ['process', 'env'], call);
        return [
            nest_config_layer(call, () => loaded(options(), call)),
            nest_config_layer(call, () => {
                const validate = readMember(options(), 'validate', call);
                const given = { value: environment, node: call, spread: false };
                return validate.kind === 'function' ? enter(validate, [given], call, 0) : evaluate_value/* UNDEFINED */.ZH;
            }),
            nest_config_layer(call, () => {
                const schema = readMember(options(), 'validationSchema', call);
                return schema.kind === 'foreign' ? parse(schema, environment(), call) : evaluate_value/* UNDEFINED */.ZH;
            }),
        ];
    });
}
/** The objects that the functions under `load` give, all in one; those registered are read by their namespace. */
function loaded(options, node) {
    // `forFeature(fn)` loads the function itself.
    const load = options.kind === 'function' ? options : readMember(options, 'load', node);
    const functions = load.kind === 'list' ? (0,evaluate_options/* optionsOf */.cz)(eachItem(load, node)) : [load];
    const parts = functions.flatMap((option) => option.kind === 'function' && !option.members
        ? [{ kind: 'spread', value: () => enter(option, [], node, 0) }]
        : []);
    return fieldsOf(parts, node);
}
function nest_config_layer(call, value) {
    return { file: call.getSourceFile().fileName, value };
}
/** The calls of something of the package; tests load what they like. */
function callsOf(name, path, world) {
    return callsNamed(name, world.program).filter((call) => {
        if ((0,files_context/* contextOf */.V)(call.getSourceFile().fileName) === 'test')
            return false;
        const callee = evaluate((0,typescript/* skipWrappers */.s_)(call.expression), frameAt(call, world));
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
const asking_asked = new WeakMap();
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
        return contained(token.node, world) ?? openInstance(token.node, world);
    if (token.kind === 'function') {
        const named = enter(token, [], asker.node, 0);
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
    let keys = asking_asked.get(world);
    if (!keys) {
        keys = new Set();
        asking_asked.set(world, keys);
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
const methods = new Set(containerTables.flatMap((table) => table.methods ?? []));
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
        return registryOf(world).cradled.has(type) ? functionValue(type, frameAt(type, world)) : null;
    const value = { kind: 'class', node: type, closure: frameAt(type, world) };
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
        if (first && methods.has(path))
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
    return named.kind === 'function' ? enter(named, [], node, 0) : null;
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
    const options = fieldsOf([{ kind: 'spread', value }], node);
    return { ...callee, path: [], made: { by: HTTP_MODULE, options }, node };
}
function optionsMade(recipe, node, world) {
    // `pleoConfig.asProvider()` stands for a recipe.
    const options = recipe.kind === 'foreign' && recipe.made ? recipe.made.options : recipe;
    if (options.kind !== 'fields')
        return evaluate_value/* UNDEFINED */.ZH;
    const made = madeByRecipe(options, askerAt(node, world), world) ?? evaluate_value/* UNDEFINED */.ZH;
    const create = made.kind === 'fields' ? made.read('createHttpOptions') : null;
    return create?.kind === 'function' ? enter(create, [], node, 0) : made;
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
        for (const { value } of project_config_layersOf(build, node, world)) {
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
        layers: project_config_layersOf(config, node, world),
        isOwn: () => false,
        variables: config.variables ?? (() => []),
        isOpen: true,
    };
}
function project_config_layersOf({ files, option }, node, world) {
    return foldersAround(node.getSourceFile().fileName).flatMap((folder) => {
        const at = folder === '' ? 'package.json' : `${folder}/package.json`;
        const found = new Set(files.flatMap((name) => project_config_EXTENSIONS.flatMap((extension) => world.program.resolve(`./${name}${extension}`, at) ?? [])));
        return [...found].map((file) => {
            const whole = () => objectIn(file, found, node, world);
            return { file, value: () => (option === null ? whole() : readMember(whole(), option, node)) };
        });
    });
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
        const config = () => json === undefined ? fieldsOf([], node) : objectIn(json, new Set(), node, world);
        const given = fieldsOf([{ kind: 'property', name: 'config', value: config }], node);
        return enter(option, [{ value: () => given, node, spread: false }], node, 0);
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
    const derived = callee.made ? undefined : reactive_TABLES[callee.module ?? '']?.[callee.path.join('.')];
    const [first] = args;
    if (!derived || !first)
        return null;
    const given = first.value();
    if (derived === 'itself' || derived === 'same')
        return given;
    if (derived === 'inner')
        return (0,evaluate_options/* mapOptions */.tS)(given, node, (option) => option.kind === 'fields' && option.text ? readMember(option, 'value', node) : option);
    if (given.kind !== 'function')
        return null;
    const result = () => enter(given, [], node, 0);
    if (derived === 'result')
        return result();
    return fieldsOf([{ kind: 'property', name: 'value', value: result }], node, { text: result });
}

;// CONCATENATED MODULE: ./build/src/libraries/schema-tables.js
/** What schema libraries make of their arguments: one table each, by the path of members from the import. */
const schema_tables_value = { does: 'value' };
const object = { does: 'object', shape: 0 };
const fallback = { does: 'default', value: 0 };
const schema_tables_parsed = { does: 'parse', input: 0 };
/** Functions around a schema, for those that have no methods. */
const schema_tables_same = { does: 'same', of: 0 };
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
        optional: schema_tables_same,
        nullable: schema_tables_same,
        nullish: schema_tables_same,
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
            pipe: schema_tables_same,
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
            Optional: schema_tables_same,
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
            optional: schema_tables_same,
            nullable: schema_tables_same,
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
        return table ? schemas_callMethod(callee, table, args, node) : null;
    }
    const table = callee.module === null ? undefined : schemas_byModule.get(callee.module.replace(/^npm:/, ''));
    if (!table)
        return null;
    const path = table.heads?.includes(callee.path[0] ?? '') ? callee.path.slice(1) : callee.path;
    const name = path.length === 0 ? 'default' : path.join('.');
    const step = table.calls[name] ?? table.calls['*'];
    return step ? perform(step, null, table, args, node) : null;
}
function schemas_callMethod(callee, table, args, node) {
    const self = { ...callee, path: [] };
    const name = callee.path.length === 0 ? '()' : callee.path.join('.');
    const step = table.methods?.[name];
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
            return schemas_extended(of(step.of), table, { name: 'default', value: () => schemas_produced(argument(step.value), node) }, node);
        case 'transform':
            return schemas_extended(self ?? evaluate_value/* UNDEFINED */.ZH, table, { name: 'transform', value: () => argument(step.with) }, node);
        case 'extend':
            return schemas_extended(self ?? evaluate_value/* UNDEFINED */.ZH, table, { name: 'shape', value: () => joinedShapes(self, argument(step.shape), node) }, node);
        case 'property': {
            const name = (0,evaluate_text/* knownText */.bG)(argument(step.name));
            const part = { kind: 'property', name: name ?? '', value: () => argument(step.of) };
            return name === null
                ? self
                : schemas_extended(self ?? evaluate_value/* UNDEFINED */.ZH, table, { name: 'shape', value: () => joinedShapes(self, fieldsOf([part], node), node) }, node);
        }
        case 'parse': {
            const result = parse(of(step.of), argument(step.input), node);
            return (step.in ?? []).reduceRight((inner, name) => wrapped(name, inner, node), result);
        }
        case 'environment':
            return environmentOf(argument(step.options), step.shapes, node);
    }
}
/** `.default(() => x)` is `.default(x)`. */
function schemas_produced(value, node) {
    return value.kind === 'function' ? enter(value, [], node, 0) : value;
}
function defaultParts(options, table, node) {
    if (options?.kind !== 'fields')
        return [];
    const given = (table.defaults ?? []).flatMap((name) => options.read(name) ?? []);
    const meant = given.filter((value) => value.kind !== 'constant');
    return meant.length > 0 ? [{ kind: 'property', name: 'default', value: () => (0,evaluate_options/* oneOf */.yL)(meant, node) }] : [];
}
function makeSchema(table, parts, node) {
    const made = { by: SCHEMA + table.name, options: fieldsOf(parts, node) };
    return { kind: 'foreign', module: table.from[0] ?? null, path: [], made, node, trail: [] };
}
function schemas_extended(schema, table, more, node) {
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
    return fieldsOf([own ?? evaluate_value/* UNDEFINED */.ZH, other].map((value) => ({ kind: 'spread', value: () => value })), node);
}
function wrapped(name, value, node) {
    return fieldsOf([{ kind: 'property', name, value: () => value }], node);
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
        const value = (world) => declaredValue(declaration, source.endOfFileToken, openFrame(null, world));
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
                const value = given && ((world) => evaluate(given, frameAt(given, world)));
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
    return (0,evaluate_options/* optionsOf */.cz)(maker).flatMap((option) => option.kind === 'function' ? (0,evaluate_options/* optionsOf */.cz)(enter(option, [], node, 0)) : []);
}

;// CONCATENATED MODULE: ./build/src/libraries/sharing.js
/** What a program sets on the objects that frameworks hand around, by name: built once for each number of opened files. */












const sharing_HOLDERS = {
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
    return Object.hasOwn(sharing_HOLDERS, name) ? (sharing_HOLDERS[name] ?? null) : null;
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
    if (index.opened < units.length && world.budget.nesting <= registry_MAX_NESTING) {
        const added = units.slice(index.opened);
        // Whoever asks in the meantime gets what is known by then.
        index.opened = units.length;
        const base = makeWorld(world);
        for (const setting of added.flatMap((unit) => settingsIn(unit, base))) {
            const known = index.byName.get(setting.name);
            if (known)
                known.push(setting);
            else
                index.byName.set(setting.name, [setting]);
        }
    }
    return index.byName.get(name) ?? [];
}
function settingsIn(unit, world) {
    if ((0,files_context/* contextOf */.V)(unit.file) === 'test')
        return [];
    const calls = unit.calls.flatMap((call) => called(call, world));
    return [...sharing_written(unit), ...calls, ...contextSettings(unit, world)];
}
/** `app.locals.pleo = …`, `req.pleo = …`, `app.config.globalProperties.$pleo = …`, `Vue.prototype.$pleo = …`. */
function sharing_written(unit) {
    return [...unit.writes.values()].flat().flatMap(({ node, root, path }) => {
        const name = path.at(-1);
        if (!typescript.ts.isBinaryExpression(node) || name === undefined || !typescript.ts.isIdentifier(root))
            return [];
        const on = path.at(-2) ?? root.text;
        const isGlobal = on === 'globalProperties' || (on === 'prototype' && name.startsWith('$'));
        const holder = isGlobal ? 'everywhere' : holderOf(on);
        if (!holder || (sharing_OWN.has(name) && !isGlobal))
            return [];
        const value = (world) => evaluate(node.right, frameAt(node.right, world));
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
    const holder = Object.hasOwn(sharing_CALLS, method) ? sharing_CALLS[method] : undefined;
    if (!holder || !isSetting(call, method))
        return [];
    const [first, second, third] = call.arguments;
    if (!first || !second)
        return [];
    const name = (node) => (0,evaluate_text/* knownText */.bG)(evaluate(node, frameAt(node, world)));
    const what = name(first);
    if (what === null)
        return [];
    const on = third && method === 'decorate' ? DECORATED[what] : undefined;
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
            value: (asking) => gotten(evaluate(value, frameAt(value, asking)), call),
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
    return getter?.kind === 'function' ? enter(getter, [], call, 0) : value;
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
    const [plugin] = argumentsOf(call, frameAt(call, world));
    const given = plugin?.value() ?? evaluate_value/* UNDEFINED */.ZH;
    const setup = given.kind === 'fields' ? given.read('setup') : given;
    if (setup?.kind === 'function')
        return enter(setup, [], call, 0);
    return given;
}

;// CONCATENATED MODULE: ./build/src/libraries/shared.js
/** Members that a framework lets everybody read, once somebody set them: `fastify.decorate`, Nuxt's `provide`, `app.locals`. */








/** What is read as `name` from an object of which nothing else is known; null when nobody set it. */
function sharedMember(of, name, node, world) {
    return (cradleMember(of, name, node, world) ??
        askedMember(of, name, node, world) ??
        keptMember(of, name, node, world) ??
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
    'node:util': { promisify: wrapping_same, callbackify: wrapping_same, deprecate: wrapping_same },
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
        return wrapping_made(callee, RUNNER, { kind: 'constant', value: undefined }, node);
    if (wrapping?.gives === 'wrapper')
        return wrapping_made(callee, WRAPPER, { kind: 'constant', value: undefined }, node);
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
    const position = wrapping.fn === 'last' ? args.length - 1 : wrapping.fn;
    const fn = functionAt(args, position);
    if (!fn)
        return null;
    const items = wrapping.items === undefined ? undefined : args[wrapping.items];
    const passed = items
        ? [{ ...items, value: () => eachItem(items.value(), items.node), spread: false }]
        : wrapping.rest === undefined
            ? []
            : args.slice(wrapping.rest);
    return { ...fn, bound: [...fn.bound, ...passed] };
}
function enteredByMade(callee, args) {
    const by = callee.made?.by ?? '';
    const name = callee.path.join('.') || '()';
    if (by.startsWith(CALLER)) {
        const fn = by === CALLER + name && callee.made ? functionIn(callee.made.options) : null;
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
    return argument && !argument.spread ? functionIn(argument.value()) : null;
}
function wrappingOf(callee, node) {
    const module = callee.module?.replace(/^npm:/, '').replace(/\.js$/, '') ?? '';
    const table = wrapping_TABLES[module];
    if (!table)
        return null;
    const name = callee.path.join('.') || '()';
    return table[typescript.ts.isNewExpression(node) ? `new ${name}` : name] ?? null;
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
    const ways = Object.hasOwn(PLUGS, method) ? PLUGS[method] : undefined;
    if (!ways || !plugin)
        return null;
    const given = plugin.value();
    for (const way of ways) {
        const fn = way === null ? functionIn(given) : plugins_memberIn(given, way);
        const application = { value: of, node, spread: false };
        if (fn)
            return { ...fn, bound: [...fn.bound, application, ...(options ? [options] : [])] };
    }
    return null;
}
function plugins_memberIn(value, name) {
    for (const option of (0,evaluate_options/* optionsOf */.cz)(value)) {
        const member = option.kind === 'fields' ? option.read(name) : null;
        const fn = member && functionIn(member);
        if (fn)
            return fn;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/libraries/replaced-files.js
/** Files that a build puts in the place of others: Angular's `fileReplacements`, and its environments by their names. */



/** Where builds are described. */
const WORKSPACES = ['angular.json', 'project.json', 'workspace.json'];
/** What environments are called where no build is described. */
const replaced_files_ENVIRONMENTS = [
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
    return replaced_files_ENVIRONMENTS.flatMap((environment) => program.resolve(`./${name}.${environment}`, file) ?? []);
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
            .split(/\{\{(.*?)\}\}/s)
            .map((part, index) => (index % 2 === 1 ? expressionValue(part, node, world) : (0,evaluate_value/* text */.Qq)(part)))
        : [piece]);
    const whole = (0,evaluate_text/* textsOf */.CB)((0,evaluate_text/* concatAll */.KO)(values, node), node);
    return (0,evaluate_options/* oneOf */.yL)(whole.map((one) => ({ ...one, trail: [...of.trail, ...one.trail] })), node);
}
/** The value of an expression in a language close to JavaScript; its own places are in no file. */
function expressionValue(written, node, world) {
    const { fileName } = node.getSourceFile();
    const source = typescript.ts.createSourceFile(fileName, `(${written})`, typescript.ts.ScriptTarget.Latest, true, typescript.ts.ScriptKind.TS);
    const [statement] = source.statements;
    const hole = (0,evaluate_value/* unknown */.L5)('parameter', written.trim(), node);
    if (!statement || !typescript.ts.isExpressionStatement(statement))
        return hole;
    const value = evaluate(statement.expression, openFrame(null, world));
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
/** A base that an unknown object spread into the options may bring. */
function url_isMaybe({ pieces }) {
    return pieces.every((piece) => typeof piece !== 'string' && piece.spread === true);
}
/** Joins a base and a URL as the client does. */
function joinBase(base, url, join) {
    if (!base || base.pieces.length === 0)
        return url;
    const trail = (0,evaluate_text/* trailsOf */.rZ)(base, url);
    if (join === 'append')
        return (0,evaluate_text/* textOf */.b6)([...base.pieces, ...url.pieces], trail);
    if (isAbsolute(url) || (url_isMaybe(base) && typeof url.pieces[0] !== 'string'))
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
    const description = evaluate(literal, frameAt(literal, world));
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
            queue.push(...declared_partsOf(option, part, world));
        }
    }
}
/** What is inside a value; a function that nobody knows mostly gives back what it is given. */
function declared_partsOf(value, { name, doubt }, world) {
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
    return argumentsOf(node, frameAt(node, world)).map((argument) => ({
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
            const value = evaluate(literal, frameAt(literal, world));
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
    const file = literal.getSourceFile().fileName;
    const near = descriptions.map((node) => ({
        node,
        steps: commonSteps(file, node.getSourceFile().fileName),
    }));
    const most = Math.max(0, ...near.map(({ steps }) => steps));
    const nearest = near.filter(({ steps }) => steps === most);
    const [only, ...others] = nearest;
    if (!only || others.length > 0)
        return null;
    const description = evaluate(only.node, frameAt(only.node, world));
    return description.kind === 'fields' ? description.read(defaults) : null;
}
/** How many folders two files have in common. */
function commonSteps(a, b) {
    const others = b.split('/');
    const folders = a.split('/').slice(0, -1);
    const apart = folders.findIndex((folder, index) => folder !== others[index]);
    return apart < 0 ? folders.length : apart;
}
/** A declared request has one level: itself. */
function followed({ shape, request, shared, doubt }, world) {
    const { node } = request;
    return { request: node, levels: [{ node, slots: slotsOf(shape, request, shared, doubt, world) }] };
}
function slotsOf({ table, marker }, request, shared, doubt, world) {
    const { node } = request;
    const options = fieldsOf([
        { kind: 'spread', value: () => shared ?? fieldsOf([], node) },
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
        client: table.name,
        method: field('method'),
        addresses: (0,evaluate_text/* textsOf */.CB)(url, node).flatMap((address) => bases.map((b) => joinBase(b, address, table.join))),
        every: false,
        query: [field('query')].filter((value) => value !== null),
        headers: field('headers'),
        auth: null,
        body: field('body'),
        doubt,
    };
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
        return endpoints_methodsOf(slots.method).map((method) => ({ method, url, address, query: keys, body: uniqueKeys(body) }));
    });
}
const VERB = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/i;
/** The methods a request may use; nothing said is GET with every client there is. */
function endpoints_methodsOf(method) {
    if (!method)
        return ['GET'];
    // An unknown object spread into the options may bring a method, and mostly does not.
    const given = (0,evaluate_options/* optionsOf */.cz)(method).filter((option) => option.kind !== 'unknown' || !option.spread);
    return given.length === 0 ? ['GET', null] : [...new Set(given.map(endpoints_methodOf))];
}
function endpoints_methodOf(option) {
    if (option.kind === 'constant')
        return 'GET';
    // An enumeration of a package: `HttpMethod.PUT`.
    if (option.kind === 'foreign')
        return VERB.exec(option.path.at(-1) ?? '')?.[0].toUpperCase() ?? null;
    const known = (0,evaluate_text/* knownText */.bG)(option);
    return known !== null && /^[a-z]+$/i.test(known) ? known.toUpperCase() : null;
}
function endpoints_keysOf(value) {
    return (0,evaluate_options/* optionsOf */.cz)(value).flatMap((option) => {
        if (option.kind === 'fields')
            return fieldKeys(option);
        const written = (0,evaluate_text/* knownText */.bG)(option);
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
    return (0,evaluate_text/* knownText */.bG)(value);
}
function uniqueKeys(keys) {
    const byName = new Map();
    for (const key of keys)
        if (!byName.has(key.name) || byName.get(key.name)?.value === null)
            byName.set(key.name, key);
    return [...byName.values()];
}

;// CONCATENATED MODULE: ./build/src/clients/chain.js
/** What is said about a request after it was made: `superagent.get(url).set(…).query(…)`. */






/** The values that the calls chained to a request add to one of its slots. */
function chained(table, node, frame, what) {
    const said = [];
    let at = node;
    while (typescript.ts.isPropertyAccessExpression(at.parent) && typescript.ts.isCallExpression(at.parent.parent)) {
        const call = at.parent.parent;
        const builder = table.chain?.[(0,source_unit/* calleeName */.wt)(call) ?? ''];
        const [first, second] = call.arguments;
        if (builder && first) {
            if (builder.adds === 'header' && what === 'headers') {
                const name = second ? (0,evaluate_text/* knownText */.bG)(evaluate(first, frame)) : null;
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
/** The method that a call chained to a request sets: `useFetch(url).post(body)`. */
function chainedMethod(table, node) {
    let at = node;
    while (typescript.ts.isPropertyAccessExpression(at.parent) && typescript.ts.isCallExpression(at.parent.parent)) {
        const call = at.parent.parent;
        const builder = table.chain?.[(0,source_unit/* calleeName */.wt)(call) ?? ''];
        if (builder?.adds === 'method' && builder.is !== undefined)
            return (0,evaluate_value/* text */.Qq)(builder.is);
        at = call;
    }
    return null;
}

// EXTERNAL MODULE: ./build/src/clients/client.js
var clients_client = __webpack_require__(5642);
;// CONCATENATED MODULE: ./build/src/clients/configured.js
/** Calls that change a client after it was made: `client.setConfig(…)`, `api.interceptors.request.use((config) => …)`. */







/** The options that such calls give to the client that `callee` belongs to. */
function configured(callee, table, frame, isSame) {
    const parts = [];
    for (const [path, gives] of Object.entries(table.configures ?? {})) {
        const names = path.split('.');
        for (const call of configured_callsNamed(names.at(-1) ?? '', frame.world.program)) {
            const client = receiverOf(call, names);
            const around = client && frameAt(call, frame.world);
            if (!client || !around || !isSame(evaluate(client, around)))
                continue;
            const value = () => optionsGiven(call, gives, around, callee.node);
            parts.push({ kind: 'spread', value });
        }
    }
    return parts;
}
const named = new WeakMap();
/** The calls of all opened files by the name they go by; looked for again when files were opened. */
function configured_callsNamed(name, program) {
    const units = program.opened;
    let index = named.get(program);
    if (index?.opened !== units.length) {
        index = { opened: units.length, byName: new Map() };
        named.set(program, index);
    }
    let calls = index.byName.get(name);
    if (!calls) {
        const isNamed = (call) => typescript.ts.isCallExpression(call) && (0,source_unit/* calleeName */.wt)(call) === name;
        calls = units.flatMap((unit) => unit.calls.filter(isNamed));
        index.byName.set(name, calls);
    }
    return calls;
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
    const value = argumentsOf(call, around)[0]?.value();
    const nothing = fieldsOf([], node);
    if (!value)
        return nothing;
    if (gives === 'base')
        return fieldsOf([{ kind: 'property', name: clients_client/* BASE */.Wm, value: () => value }], call);
    if (gives === 'options' || value.kind !== 'function')
        return value.kind === 'fields' ? value : nothing;
    const config = { value: () => fieldsOf([], call), node: call, spread: false };
    const changed = enter(value, [config], call, around.depth);
    return changed.kind === 'fields' ? changed : nothing;
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
    return fieldsOf([...parts, ...configured(callee, table, frame, (client) => defaults_isSame(client, callee))], callee.node);
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
    return defaults_isSame(evaluate(target, frameAt(target, frame.world)), callee);
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
    const value = () => evaluate(right, frameAt(right, frame.world));
    const leaf = rest.at(-1);
    if (leaf === undefined)
        return [{ kind: 'property', name: head, value }];
    return [
        { kind: 'property', name: head, value: () => fieldsOf([{ kind: 'property', name: leaf, value }], right) },
    ];
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
        return all.map((value) => ({ value: () => value, node: argument.node, spread: false }));
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
/** Whether the options have the one that is the request: `build.query({ queryFn })` makes its requests itself. */
function declares(args, shape, name) {
    const [position = 0] = [shape.options ?? 0].flat();
    const options = args[position]?.value();
    return (options !== undefined && (0,evaluate_options/* optionsOf */.cz)(options).some((o) => o.kind !== 'fields' || o.read(name) !== null));
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
    return fieldsOf(isRequest ? [{ kind: 'property', name: 'url', value: () => value }] : [], node);
}

;// CONCATENATED MODULE: ./build/src/clients/slots.js
/** A recognised request → its slots: method, addresses, query, headers and body, as values. */











/** The slots of each request made by `node`: one, unless its options are one of several. */
function readSlots(callee, known, node, frame) {
    const { table, request, declared } = known;
    const shape = request ?? {};
    const args = spreadOut(argumentsOf(node, frame));
    if (shape.from !== undefined && !declares(args, shape, shape.from))
        return [];
    const outer = [{ kind: 'spread', value: () => defaultsOf(callee, table, frame) }];
    if (callee.made) {
        const { options } = callee.made;
        outer.push({ kind: 'spread', value: () => options });
    }
    if (declared)
        outer.push({ kind: 'spread', value: () => declared });
    const given = ownOptions(args, shape, node);
    return given.map((options) => {
        const parts = [
            ...outer,
            ...options.map((value) => ({ kind: 'spread', value: () => value })),
        ];
        return slots_slotsOf({ callee, table, shape, args, options: fieldsOf(parts, node) }, node, frame);
    });
}
function slots_slotsOf({ callee, table, shape, args, options }, node, frame) {
    const value = (index) => index === undefined ? null : (args[index]?.value() ?? null);
    const field = (name) => readField(options, table, name, node);
    const urlArgument = slots_given(value(shape.url), node);
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
    // An address out of an answer (the next page, a download) is whole, and not known here.
    const texts = (0,evaluate_text/* textsOf */.CB)(withoutNothing(url, node), node).filter(({ pieces: [first] }) => typeof first !== 'object' || first.why !== 'answer');
    const bases = base ? (0,evaluate_text/* textsOf */.CB)(base, node) : [null];
    return {
        client: table.name,
        method,
        addresses: withoutMaybes(texts.flatMap((address) => bases.map((b) => onTheWay(joinBase(b, address, table.join), callee)))),
        every: isInTurn(url) && isInTurn(method) && bases.length === 1,
        query: [value(shape.query), field('query'), ...chained(table, node, frame, 'query')].filter((v) => v !== null),
        headers: mergedHeaders([field('headers'), ...chained(table, node, frame, 'headers')], node),
        auth: field('auth') ?? chained(table, node, frame, 'auth')[0] ?? null,
        body: value(shape.body) ?? field('body') ?? chained(table, node, frame, 'body')[0] ?? null,
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
function slots_given(address, node) {
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
function mergedHeaders(all, node) {
    const given = all.filter((value) => value !== null);
    const [first] = given;
    if (!first)
        return null;
    if (given.length === 1)
        return first;
    return fieldsOf(given.map((value) => ({ kind: 'spread', value: () => value })), node);
}

;// CONCATENATED MODULE: ./build/src/clients/unknown-client.js
/** The table of every client that has none: what most of them call their requests and options. */

const withoutBody = { url: 0, options: [0, 1] };
const withBody = { url: 0, body: 1, options: [0, 2] };
/** Methods by the names they go by; `getJson`, `$get` and the like are the same. */
const unknown_client_METHODS = {
    get: { method: 'GET', ...withoutBody },
    head: { method: 'HEAD', ...withoutBody },
    delete: { method: 'DELETE', ...withoutBody },
    del: { method: 'DELETE', ...withoutBody },
    post: { method: 'POST', ...withBody },
    put: { method: 'PUT', ...withBody },
    patch: { method: 'PATCH', ...withBody },
};
const unknown_client_request = { url: 0, options: [0, 1, 2] };
/** What a method's name may end in without meaning another thing. */
const ENDINGS = ['', 'Json', 'JSON', 'Async', 'Request', 'Text', 'Raw'];
const unknown_client_methods = Object.entries(unknown_client_METHODS).flatMap(([name, shape]) => ENDINGS.flatMap((ending) => [[`${name}${ending}`, shape], [`$${name}${ending}`, shape]]));
/** Hooks that are given no function: one for all of the program fetches what the key names. */
const keyed = ['useSWR', 'useSWRImmutable'].map((name) => [name, { method: 'GET', url: 0 }]);
const requests = ['()', 'request', 'fetch', 'ajax', 'httpRequest', 'sendRequest', 'makeRequest'].map((name) => [name, unknown_client_request]);
const unknownClient = (0,clients_client/* defineClient */.j3)({
    name: 'unknown',
    from: [],
    // `send(text)` sends a message; a request has an object that says where it goes.
    calls: { ...Object.fromEntries([...unknown_client_methods, ...requests, ...keyed]), send: { options: [0, 1] } },
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
            yield* followRequest(request, assume(world, [item]), guides, stages);
        return;
    }
    const open = openOwner(requests, callee, world);
    if (open && stages.length < MAX_LEVELS) {
        const sites = usable(guides.callers.sitesOf(open.owner), open.owner, world);
        if (sites.length > 0 && (open.matters || sites.length <= MAX_DETAIL_SITES)) {
            for (const site of sites) {
                const next = assume(world, site.assumptions);
                if (!isPossible(open.owner, next))
                    continue;
                const stage = { node: here, world, slots: requests[0] ?? null };
                yield* followRequest(request, next, guides, [...stages, stage]);
            }
            // A container makes its objects, too, whatever tests pass to them; and a class that others extend may be made where nobody sees it.
            const isMadeUnseen = open.overridden && !sites.some((site) => isMadeDirectly(open.owner, assume(world, site.assumptions)));
            if (!isMadeUnseen && !world.libraries.contained(open.owner, world))
                return;
        }
        const next = assume(world, [{ kind: 'nobody', owner: open.owner }]);
        yield* followRequest(request, next, guides, stages);
        return;
    }
    for (const slots of requests) {
        const before = stages.flatMap((stage) => levelOf(stage, request, callee, guides));
        yield { request, levels: [...before, { node: here, slots }] };
    }
}
/** What the request said at a stage, sent with the client that turned out later where it was not known there. */
function levelOf({ node, world, slots }, request, callee, guides) {
    const [known] = slots ? [slots] : follow_requestsOf(callee, request, world, guides);
    return known ? [{ node, slots: known }] : [];
}
/** The items of the loop around a place, one by one, where they are objects: their fields belong together. */
function splitLoop(place, world) {
    for (let at = place; at.parent && !typescript.ts.isSourceFile(at); at = at.parent) {
        const loop = follow_loopAround(at.parent, at);
        if (!loop || world.assumptions.has(loop.variable))
            continue;
        const items = (0,evaluate_options/* optionsOf */.cz)(evaluate(loop.list, frameAt(loop.list, world))).flatMap((option) => option.kind === 'list' ? option.items : []);
        if (items.length < 2 || items.length > evaluate_options/* MAX_OPTIONS */.K || items.every((item) => item.kind === 'text'))
            continue;
        return items.map((_item, index) => ({ kind: 'item', owner: loop.variable, index }));
    }
    return null;
}
/** The loop that `part`, a child of `node`, is the body of. */
function follow_loopAround(node, part) {
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
    const position = typescript.ts.isPropertyAccessExpression(callee) ? ITEM_AT[callee.name.text] : undefined;
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
        const requests = readSlots(option, known, node, frameAt(node, world));
        return known.table === unknownClient ? requests.map((slots) => ({ ...slots, doubt: DOUBT })) : requests;
    });
}
function goesElsewhere(address, { isForeign }) {
    const url = resolveUrl(address);
    return url === null || (url.host !== null && isForeign(url.host));
}
/** The function or class whose callers can say more: of the address first, then of what the request carries. */
function openOwner(requests, callee, world) {
    const first = (unknowns, matters) => {
        for (const { owner, overridden = false } of unknowns)
            if (owner && !world.assumptions.has(owner))
                return { owner, matters, overridden };
        return null;
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
    const frame = openFrame(owner, world);
    return isConsistent(frame) && (frame.self === null || isAsAssumed(frame.self, world));
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
function lastSite(world) {
    return [...world.assumptions.values()].map(siteOf).findLast((site) => site !== null) ?? null;
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
const FETCHES = /^\$?(?:fetch(?:[A-Z]\w*)?|\w+Fetch|(?:\w+_)?\w*request(?:Json|JSON|Async|Promise|Raw)?|ajax|curl)$/i;
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
    const frame = frameAt(node, world);
    const request = guess_shapeOf((0,source_unit/* calleeName */.wt)(node) ?? '', argumentsOf(node, frame));
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
    if (name === null || (!isFetch(name) && unknownClient.calls[name] === undefined))
        return false;
    if (callee.kind === 'foreign' && (0,mocks/* isMock */.TM)(callee.module, callee.path[0] ?? ''))
        return false;
    return !isThing(node) && !(0,mocks/* isPretence */.BE)(node);
}
/** Whether the callers of the function around decide where it goes: a wrapper, and not a look-up by some key. */
function isFetch(name) {
    return FETCHES.test(name) && !NO_FETCHES.test(name) && !NO_REQUESTS.test(name);
}
function guess_shapeOf(name, args) {
    const shape = unknownClient.calls[name] ?? (isFetch(name) ? unknownClient.calls.request : undefined);
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
    if (typescript.ts.isTaggedTemplateExpression(node) || !guess_isMaker(callee, node))
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
    const made = { by: unknownClient.name, options: fieldsOf(parts, node) };
    return {
        kind: 'foreign',
        module,
        path: [],
        made,
        node,
        trail: [...trail, { node, note: 'client made here' }],
    };
}
function guess_isMaker(callee, node) {
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
    const fn = made && functionIn(made);
    if (!fn)
        return null;
    const request = () => (0,evaluate_options/* mapOptions */.tS)(argument.value(), node, (option) => {
        const held = option.kind === 'fields' ? option.read(from) : null;
        return held ? produced(held, node) : { kind: 'constant', value: undefined };
    });
    const held = argument.value();
    if (held.kind !== 'fields' || !held.read(from))
        return null;
    return { ...fn, bound: [...fn.bound, { value: request, node: argument.node, spread: false }] };
}
/** What a function among a request's options is given of the client: `queryFn(arg, api, extra, baseQuery)`. */
function handed(callee, known, property, index) {
    const hands = known.request ? known.table.hands?.[property] : undefined;
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
    const options = table.contract === 'tree' ? HOOKS[path.at(-1) ?? ''] : undefined;
    const names = options === undefined ? path : path.slice(0, -1);
    const found = table.contract === 'tree' ? nested(contract, names) : contract_aliased(contract, path.join('.'));
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
    return { request: fieldsOf([property('method', method), property('path', url)], node), options: 0 };
}
function nested(contract, names) {
    return names.reduce((at, name) => (at?.kind === 'fields' ? at.read(name) : null), contract);
}
/** `getTags` and the hook `useGetTags` are the request with the alias `getTags`. */
function contract_aliased(contract, name) {
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
        return { ...callee, path: [], made: { by: ROUTER, options: fieldsOf([], node) }, node };
    const [first, second] = args;
    if (!first)
        return null;
    if (callee.made?.by === ROUTER && ROUTES.has(name)) {
        const prefix = second ? (0,evaluate_options/* optionsOf */.cz)(second.value()).find((option) => option.kind === 'fields') : undefined;
        const path = prefix?.kind === 'fields' ? prefix.read('pathPrefix') : null;
        return path ? contract_prefixed(first.value(), path, node) : first.value();
    }
    if (IDENTITIES[callee.module ?? '']?.includes(name))
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
                return { ...(0,evaluate_value/* unknown */.L5)('answer', 'the answer', node), trail: callee.trail };
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
            const to = index === 0 ? known.table.passes?.[property] : undefined;
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
    const made = { by: table.name, options: fieldsOf([], node) };
    return { kind: 'foreign', module: table.from[0] ?? null, path: [], made, node, trail: [] };
}
function make(callee, factory, by, args, node) {
    const inherited = callee.made ? [{ kind: 'spread', value: libraries_once(callee.made.options) }] : [];
    const options = at(args, factory.options);
    const base = at(args, factory.base);
    const contract = contractAt(args, factory.contract);
    const client = at(args, factory.client);
    const { inherits } = factory;
    const inner = options && inherits !== undefined
        ? () => madeOptions(readMember(options(), inherits, node))
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
        made: { by, options: fieldsOf(parts, node) },
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
/** The options that a client was made with. */
function madeOptions(client) {
    return client.kind === 'foreign' && client.made ? client.made.options : evaluate_value/* UNDEFINED */.ZH;
}
function libraries_build(callee, builder, args, node) {
    const before = callee.made?.options ?? evaluate_value/* UNDEFINED */.ZH;
    const added = addedParts(builder, args, before, node);
    const parts = [{ kind: 'spread', value: libraries_once(before) }, ...added];
    const by = callee.made?.by ?? '';
    return { ...callee, path: [], made: { by, options: fieldsOf(parts, node) }, node };
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
            return [
                { kind: 'property', name: clients_client/* BASE */.Wm, value: () => (0,evaluate_text/* concat */.xW)(read(clients_client/* BASE */.Wm) ?? UNDEFINED_TEXT, value(), node) },
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
            const name = args[0] ? (0,evaluate_text/* knownText */.bG)(args[0].value()) : null;
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

;// CONCATENATED MODULE: ./build/src/clients/place.js
/** Where a call is reported: at the first level, from the request outwards, that decides its method and path. */


/** The node a finding about this endpoint stands at. */
function place_placeOf(followed, endpoint, template) {
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
/** The text of an address, with a zero for each hole. */
function place_known({ pieces }) {
    return pieces.map((piece) => (typeof piece === 'string' ? piece : '\0')).join('');
}
/** Whether a level knows the method, and the path but for its base and the ids in it. */
function decides(level, endpoint, template) {
    const { method } = level.slots;
    const open = method !== null && (0,evaluate_options/* optionsOf */.cz)(method).some(place_isOpen);
    if (!endpoints_methodsOf(method).includes(endpoint.method) && (open || endpoint.method !== null))
        return false;
    const path = segments(endpoint.url.path);
    // Where callers could have chosen and did, the default did not decide.
    const { addresses } = level.slots;
    return addresses.some((address) => tailDecides(tailOf(address), path, template ? segments(template) : null) &&
        !addresses.some((other) => goesOn(other, address) && !isTaken(address, other, endpoint.address)));
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

// EXTERNAL MODULE: ./build/src/clients/index.js + 27 modules
var clients = __webpack_require__(8670);
;// CONCATENATED MODULE: ./build/src/clients/recognise.js
/** Callee → what its table says of it: the one interpreter of the tables' names. */




/** Recognises by the built-in tables and the user's own, which win: one of a built-in's name stands in its place. */
function makeRecogniser(own = []) {
    const tables = [...clients/* clients */.b.filter(({ name }) => !own.some((table) => table.name === name)), ...own];
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
    const declared = table.calls[key] ? null : declaredRequest(callee, table);
    return {
        table,
        request: table.calls[key] ?? (declared ? { options: declared.options } : null),
        declared: declared?.request ?? null,
        factory: table.factories?.[key] ?? null,
        builder: callee.made ? (table.builders?.[key] ?? null) : null,
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
    const table = byModule.get(callee.module.replace(/^npm:/, '').replace(/(?<=.)@[\d^~.]+$/, ''));
    if (!table)
        return null;
    const isSame = head !== undefined && (table.same?.includes(head) ?? false);
    return { table, path: isSame ? rest : callee.path };
}

;// CONCATENATED MODULE: ./build/src/clients/find-calls.js
/** Requests → facts: each call of the program to a host that the catalogue knows, at the place where it is decided. */














/** All requests of `units` that go, or may go, to Pleo. */
function* findCalls(units, from, knowledge) {
    const recogniser = makeRecogniser(knowledge.clients);
    const { recognise } = recogniser;
    const isPleos = (host) => knowledge.hostOf(host) !== null;
    const world = makeWorld({ ...from, libraries: makeLibraries(recogniser, isPleos) });
    const callers = findCallers(units, world, (callee, node) => isRequest(callee, node, recogniser));
    const { isForeign } = knowledge;
    const guess = (callee, node, known) => guessSlots(callee, node, known, isForeign);
    const guides = { callers, recognise, guess, isForeign };
    const [first] = units;
    if (first)
        yield* guarded(first.source, findDeclared(units, world), knowledge);
    for (const request of callers.requests)
        yield* guarded(request, followRequest(request, world, guides), knowledge);
}
/** What becomes of requests; a fault of ours costs these only, and is reported. */
function* guarded(place, requests, knowledge) {
    try {
        for (const followed of requests)
            yield* judge(followed, knowledge);
    }
    catch (error) {
        yield { kind: 'fault', place, message: error instanceof Error ? error.message : String(error) };
    }
}
function* judge(followed, knowledge) {
    const last = followed.levels.at(-1);
    if (!last)
        return;
    const endpoints = endpointsOf(last.slots);
    const known = endpoints.flatMap((endpoint) => {
        const reached = reachedBy(endpoint, knowledge);
        return reached ? [{ endpoint, reached }] : [];
    });
    const ways = new Map(endpoints.map((endpoint) => [wayOf(endpoint, knowledge), endpoint]));
    const all = { ways: [...ways.values()], every: last.slots.every };
    for (const { endpoint, reached } of known) {
        const { api, environment, path } = reached;
        const template = knowledge.templateOf(api, endpoint.method, path);
        yield {
            kind: 'call',
            place: place_placeOf(followed, endpoint, path === endpoint.url.path ? template : null),
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
        const place = place_placeOf(followed, endpoint, null);
        yield guessed(endpoint, hole, followed, knowledge) ?? { kind: 'undecided', place, hole };
        return;
    }
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
        place: place_placeOf(followed, meant, template),
        followed,
        endpoint: meant,
        template,
        api: guess.api,
        environment: 'unknown',
        certainty: 'possible',
        doubt: `Its host is not known: ${(0,describe_hole/* describeHole */.M)(hole)}; its path is one of the legacy API.`,
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

// EXTERNAL MODULE: ./build/src/clients/host-settings.js
var host_settings = __webpack_require__(2321);
// EXTERNAL MODULE: ./build/src/clients/host-texts.js
var host_texts = __webpack_require__(7286);
;// CONCATENATED MODULE: ./build/src/analyse.js
/** Parsed files → facts: requests to Pleo, unused host texts, and what could not be decided. */








/** Steps of evaluation per scan: some fifteen seconds' worth, seven times what four thousand callers need. */
const STEPS = 3_000_000;
/** Analyses `files`; other files of the repository are opened when a value leads there. */
async function analyse(files, host, environment, knowledge) {
    await (0,typescript/* loadTypeScript */.EQ)();
    const faults = [];
    const program = new syntax_program/* Program */.B({ ...host, onFault: (where, message) => faults.push({ where, message }) });
    const units = files.flatMap((file) => program.open(file) ?? []);
    const budget = makeBudget(STEPS, (node, what) => {
        if (faults.some(({ where }) => where === 'budget'))
            return;
        const file = node.getSourceFile().fileName;
        const message = what === 'scan'
            ? `The evaluation budget ran out in ${file}; later requests were not decided.`
            : `A function in ${file} is too entangled to be followed; requests that depend on it were not decided.`;
        faults.push({ where: 'budget', message });
    });
    const found = [];
    const undecided = [];
    for (const item of findCalls(units, { program, budget, environment }, knowledge)) {
        if (item.kind === 'call')
            found.push(item);
        else if (item.kind === 'undecided')
            undecided.push(item);
        else
            faults.push({ where: item.place.getSourceFile().fileName, message: item.message });
    }
    return {
        calls: (0,describe_call/* describeCalls */.L)(found, knowledge),
        hosts: [
            ...(0,host_texts/* findHostTexts */.oZ)(units, found, knowledge),
            ...(0,host_settings/* findHostSettings */.Z)(environment.settings, found, knowledge),
        ],
        unresolved: uniquePlaces(undecided.map(describeUndecided)),
        faults,
        parsed: program.opened.length,
    };
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