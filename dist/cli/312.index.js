"use strict";
exports.id = 312;
exports.ids = [312,507];
exports.modules = {

/***/ 899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ chooseReplacements),
/* harmony export */   h: () => (/* binding */ blockedReason)
/* harmony export */ });
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(662);
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
    const keys = shown[trigger.in].filter((key) => key.name.replace(/\[\w*\]$/, '') === trigger.name);
    // A value may be a list in one text: `QUEUED,EXPORTED`, or the array that the legacy specification shows.
    const values = keys.flatMap((key) => (key.value === null ? [null] : key.value.split(/[^\w-]+/)));
    if (values.includes(trigger.value))
        return 'shown';
    return values.length === 0 || values.includes(null) ? 'open' : 'excluded';
}


/***/ }),

/***/ 6312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planOf: () => (/* binding */ planOf)
});

// EXTERNAL MODULE: ./build/src/files/discover.js + 1 modules
var discover = __webpack_require__(7507);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/src/files/is-record.js
var is_record = __webpack_require__(2664);
;// CONCATENATED MODULE: ./build/src/files/manifests.js
/** The packages of the repository, as their manifests tell. */



const NEEDS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** Reads each `package.json` among the files; what is no manifest tells nothing. */
function readManifests(files, readText) {
    return files.flatMap((file) => {
        if (external_node_path_.posix.basename(file) !== 'package.json')
            return [];
        const text = readText(file);
        const manifest = text === null ? null : (0,main.parse)(text);
        if (!(0,is_record/* isRecord */.u)(manifest))
            return [];
        const { name } = manifest;
        const needs = NEEDS.flatMap((key) => {
            const table = manifest[key];
            return (0,is_record/* isRecord */.u)(table) ? Object.keys(table) : [];
        });
        return [{ folder: external_node_path_.posix.dirname(file), name: typeof name === 'string' ? name : null, needs }];
    });
}

// EXTERNAL MODULE: ./build/src/files/package-of.js
var package_of = __webpack_require__(718);
// EXTERNAL MODULE: ./build/src/catalogue/catalogue.js + 9 modules
var catalogue = __webpack_require__(3065);
// EXTERNAL MODULE: ./build/src/report/count.js
var count = __webpack_require__(4290);
// EXTERNAL MODULE: ./build/src/catalogue/replacements.js
var catalogue_replacements = __webpack_require__(899);
// EXTERNAL MODULE: ./build/src/report/operation-name.js
var operation_name = __webpack_require__(5854);
;// CONCATENATED MODULE: ./build/src/plan/planned-calls.js
/** Calls of the scan → calls of the plan, with what the catalogue says of each. */



/** The rules that speak of a call as a whole. */
const CALL_RULES = new Set(['legacy-call', 'undocumented-legacy-call']);
/** The rules that speak of what a program reads from a legacy answer. */
const READ_RULES = new Set(['lost-field', 'changed-field']);
/** The calls to Pleo's two APIs. */
function knowCalls(result, packageOf) {
    return result.calls.flatMap((call) => {
        const { api } = call;
        if (api !== 'legacy' && api !== 'external')
            return [];
        const own = result.findings.filter((finding) => finding.call?.id === call.id);
        const finding = own.find(({ rule }) => CALL_RULES.has(rule)) ?? null;
        const operation = (0,catalogue/* operationById */.Qs)(result.operations.get(call.id)?.id ?? '');
        const planned = {
            id: call.id,
            ...placeOf(call.location),
            package: packageOf(call.location.file),
            symbol: call.symbol,
            api,
            environment: environmentOf(call),
            context: call.context,
            certainty: call.certainty,
            doubt: call.doubt,
            name: (0,operation_name/* operationName */.X)(call, result.operations),
            operation: operation?.id ?? null,
            parameters: [...new Set([...call.query, ...call.body].map(({ name }) => name))],
            reads: result.reads.get(call.id) ?? [],
            changes: own.filter(({ rule }) => READ_RULES.has(rule)).map(remarkOf),
        };
        const isLegacy = operation !== null && api === 'legacy';
        const replacements = finding?.replacements ?? (isLegacy ? (0,catalogue_replacements/* chooseReplacements */.B)(operation, call) : []);
        return [
            {
                call,
                planned,
                operation,
                replacements,
                blocked: isLegacy ? (0,catalogue_replacements/* blockedReason */.h)(operation, call) : null,
                finding,
            },
        ];
    });
}
/** A host tells the environment, else the credential's name does. */
function environmentOf({ environment, credential }) {
    return environment === 'unknown' ? (credential?.environment ?? 'unknown') : environment;
}
/** A finding as a remark. */
function remarkOf({ at, rule, severity, what, next }) {
    return { ...placeOf(at), rule, severity, what, next };
}
/** Where something stands, for people. */
function placeOf({ file, line, column }) {
    return { file, line, column };
}
/** Each place once, in the order in which they come. */
function uniquePlaces(places) {
    return [...new Map(places.map((place) => [`${place.file}:${place.line}:${place.column}`, place])).values()];
}

;// CONCATENATED MODULE: ./build/src/plan/credential-words.js
/** What is said of a credential: that it is to be mended, created, kept, renamed or retired. */



/** What a rule says of a credential. */
function mendTask({ call, next, what, at }) {
    const credential = call?.credential ?? null;
    return {
        action: 'mend',
        environment: null,
        name: credential ? nameOf(credential) : null,
        kind: credential?.kind ?? 'unknown',
        text: `${what} ${next}`,
        scopes: [],
        places: [placeOf(at)],
        calls: call ? [call.id] : [],
    };
}
/** A key that is not there yet. */
function createTask(input) {
    const { environment, keyName, account, scopes, calls } = input;
    const where = environment === 'unknown' ? 'For each environment that the deployment has' : `For ${environment}`;
    const partner = account === 'new-partner' || account === 'existing-partner'
        ? ' A partner integration has to use OAuth 2.0 instead, with the same scopes.'
        : '';
    const make = (0,catalogue/* adviceFor */.cp)(account).apiKey;
    return {
        action: 'create',
        environment,
        name: keyName,
        kind: 'api-key',
        text: `${where}, ${make}, with the scopes named here. It is shown once. Keep it under a name of its own, such as \`${keyName}\`: the legacy token stays in use until the last call has moved, and neither API takes the credential of the other.${partner}`,
        scopes,
        places: [],
        calls: calls.map(({ planned }) => planned.id),
    };
}
/** A credential of the external API that stays, with the scopes that it needs. */
function keepTask({ credential, environment, calls }, scopes) {
    return {
        ...shared({ credential, environment, calls }),
        action: 'keep',
        text: `${titleOf(credential)} is sent to the external API already. Make sure that it has the scopes named here: GET /v1/introspect with it tells which it has. Where some are missing, ${credential.kind === 'oauth-token' ? 'ask for them when the user authorises' : 'make a key that has them all'}.`,
        scopes,
    };
}
/** A name that does not say which API a credential is for invites the wrong one into it. */
function renameTask(holder) {
    const name = nameOf(holder.credential);
    if (name === null || /legacy|openapi|deprecated|(?:^|[^a-z])old(?:[^a-z]|$)/i.test(name))
        return [];
    const better = /^[A-Z0-9_]+$/.test(name) ? 'PLEO_LEGACY_TOKEN' : 'legacyToken';
    return [
        {
            ...shared(holder),
            action: 'rename',
            text: `\`${name}\` holds the credential of the legacy API, and its name does not say so. Rename it, to \`${better}\` for instance, wherever it is set and read, so that nobody puts the new key into it.`,
            scopes: [],
        },
    ];
}
/** A token of the legacy API, which goes when its last call has moved. */
function retireTask(holder) {
    const { credential, calls } = holder;
    const stuck = calls.filter(({ blocked }) => blocked !== null).length;
    const isOne = calls.length === 1;
    const which = stuck === calls.length
        ? isOne
            ? 'It is'
            : 'All of them are'
        : `${stuck} of them ${stuck === 1 ? 'is' : 'are'}`;
    const waits = stuck === 0 ? '' : ` ${which} blocked: until there is a way, the token has to stay valid.`;
    return {
        ...shared(holder),
        action: 'retire',
        text: `${titleOf(credential)} is sent with ${(0,count/* count */.U)(calls.length, 'call')} of the legacy API. When ${isOne ? 'it' : 'the last of them'} has moved, delete the token in the Pleo web app under Settings > Open API, and its value wherever it is stored.${waits}`,
        scopes: [],
    };
}
function shared({ credential, environment, calls }) {
    return {
        environment,
        name: nameOf(credential),
        kind: credential.kind,
        places: uniquePlaces(calls.map(({ call }) => placeOf(call.credential?.at ?? call.location))),
        calls: calls.map(({ planned }) => planned.id),
    };
}
function titleOf(credential) {
    const name = nameOf(credential);
    if (name !== null)
        return `\`${name}\``;
    return credential.source.type === 'literal'
        ? 'The credential that is written in the code'
        : 'The credential whose name was not seen';
}
/** Names of parameters are names inside of the program, not of something that a person made. */
function nameOf({ source }) {
    return source.type === 'literal' || source.type === 'parameter' ? null : source.name;
}

;// CONCATENATED MODULE: ./build/src/plan/environments.js
/** Which environment a call belongs to: its host tells, else where its credential is used otherwise. */
/** Tells the environment of each of these calls. */
function readEnvironments(calls) {
    const seen = new Map();
    for (const known of calls) {
        const name = environments_nameOf(known);
        if (name === null || known.planned.environment === 'unknown')
            continue;
        seen.set(name, (seen.get(name) ?? new Set()).add(known.planned.environment));
    }
    return (known) => {
        if (known.planned.environment !== 'unknown')
            return known.planned.environment;
        const [only, ...others] = seen.get(environments_nameOf(known) ?? '') ?? [];
        return only !== undefined && others.length === 0 ? only : 'unknown';
    };
}
function environments_nameOf({ call }) {
    return call.credential?.source.name ?? null;
}

;// CONCATENATED MODULE: ./build/src/plan/targets.js
/** What takes the place of a group of calls: the new operations, with steps, fields and values. */

const EXPORT_OPERATIONS = new Set(catalogue/* exportWorkflow */.Eq.flatMap(({ operations }) => operations));
/** How an event is asked for. */
const SUBSCRIBE = (0,catalogue/* operationById */.Qs)('createSubscription');
const EXPORT_EVENTS = new Set(catalogue/* exportWorkflow */.Eq.flatMap(({ webhook }) => webhook ?? []));
/** Whether a replacement is a part of the accounting export, which moves as a whole. */
function isExport({ operation, path }) {
    if (operation === null)
        return EXPORT_EVENTS.has(path);
    return EXPORT_OPERATIONS.has(operation) || (0,catalogue/* operationById */.Qs)(operation)?.resource === 'exports';
}
/** The replacements that the plan takes a call to need, and those for other purposes. */
function splitReplacements(replacements) {
    const [first, ...rest] = replacements;
    if (!first)
        return { needed: [], others: [] };
    if (!isExport(first))
        return { needed: [first], others: rest };
    // Of an export, each step is needed; polling for jobs is only another way to do the first one.
    const isStep = (one) => one === first ||
        EXPORT_EVENTS.has(one.path) ||
        (one.operation !== null && EXPORT_OPERATIONS.has(one.operation));
    const steps = rest.filter(isStep);
    return { needed: [first, ...steps], others: rest.filter((one) => !steps.includes(one)) };
}
/** What the calls have to become by one replacement; the calls carry it, each with its own steps. */
function targetOf(replacement, calls) {
    const { operation: id, method, path, when, scopes, basis, note, docs } = replacement;
    const event = id === null ? catalogue/* webhookEvents */.Nl.find((one) => one.event === path) : undefined;
    const to = id === null ? SUBSCRIBE : (0,catalogue/* operationById */.Qs)(id);
    const from = calls[0]?.operation?.id ?? '';
    return {
        operation: id,
        method,
        path,
        summary: event?.when ?? to?.summary ?? '',
        when,
        scopes,
        basis,
        note,
        query: (to?.query ?? []).filter((one) => one.required || isCompany(one.name)).map(({ name }) => name),
        body: (to?.body ?? []).filter(({ required }) => required).map((field) => field.path),
        takes: to === null ? [] : takenBy(to),
        answers: id === null || to === null ? [] : to.answer.map(answered),
        steps: mergeSteps(replacement, calls),
        fields: id === null ? [] : (0,catalogue/* fieldMappings */.Yr)(from, id).map((row) => fieldRow(row, calls)),
        values: id === null ? [] : (0,catalogue/* valueChanges */.BV)(from, id).map(valueRow),
        payload: event?.payload ?? [],
        docs: [...new Set([...docs, ...(to?.docs ?? [])])],
    };
}
/** The query parameter that names the company is optional by its type and needed in practice. */
function isCompany(name) {
    return name === 'company_id' || name === 'companyId';
}
function takenBy({ query, body }) {
    return [
        ...query.map(({ name, required, note, values }) => ({ in: 'query', name, required, note, values })),
        ...body.map(({ path, required, note, values }) => ({ in: 'body', name: path, required, note, values })),
    ];
}
function answered({ path, note, values }) {
    return { path, note, values };
}
function fieldRow({ from, to, note, basis }, calls) {
    const paths = calls.flatMap(({ planned }) => planned.reads);
    const read = paths.some((path) => from !== null && (path === from || path.startsWith(`${from}.`)));
    return { from, to, read, note, basis };
}
function valueRow({ field, value, to, becomes, note, basis }) {
    return { field, value, to, becomes, note, basis };
}
/** The steps of all calls, each once, in order. */
function mergeSteps({ method, path, when }, calls) {
    const merged = new Map();
    for (const known of calls) {
        const own = known.replacements.find((one) => one.method === method && one.path === path && one.when === when);
        for (const step of own?.steps ?? []) {
            const found = merged.get(step.text);
            if (found)
                found.calls.push(known);
            else
                merged.set(step.text, { step, calls: [known] });
        }
    }
    return [...merged.values()].map(({ step, calls: carriers }) => {
        const from = step.from ?? null;
        // A body is rarely known whole, so what it was not seen to hold may well be in it.
        const isSeen = step.kind !== 'move-parameter' || from === null;
        const sends = ({ planned }) => isSeen || planned.parameters.some((name) => name.replace(/\[\w*\]$/, '') === from);
        return {
            kind: step.kind,
            text: step.text,
            from,
            to: step.to ?? null,
            calls: carriers.map(({ planned }) => planned.id),
            seenIn: carriers.filter(sends).map(({ planned }) => planned.id),
        };
    });
}

;// CONCATENATED MODULE: ./build/src/plan/scope-needs.js
/** One list of scopes for the key, with the calls that need each. */


const EXPORT_SCOPES = catalogue/* exportWorkflow */.Eq
    .flatMap(({ operations }) => operations)
    .flatMap((id) => (0,catalogue/* operationById */.Qs)(id)?.scopes ?? []);
/** The scopes that calls need once they have moved, or need already, sorted by name. */
function listScopes(calls) {
    const needs = new Map();
    const add = (kind, names, id) => {
        for (const name of names) {
            const need = needs.get(name) ?? { calls: new Set(), perhaps: new Set() };
            need[kind].add(id);
            needs.set(name, need);
        }
    };
    for (const known of calls) {
        const { id } = known.planned;
        add('calls', neededScopes(known), id);
        if (known.blocked !== null)
            continue;
        for (const other of splitReplacements(known.replacements).others)
            add('perhaps', other.scopes, id);
    }
    return [...needs]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([scope, need]) => {
        const facts = (0,catalogue/* findScope */.sC)(scope);
        return {
            scope,
            grants: facts?.grants ?? '',
            basis: facts?.basis ?? 'unconfirmed',
            note: facts?.note ?? '',
            calls: [...need.calls],
            perhaps: [...need.perhaps].filter((id) => !need.calls.has(id)),
        };
    });
}
/** What a key needs for one call, where the plan lets it go. */
function neededScopes({ call, operation, replacements, blocked }) {
    if (call.api === 'external')
        return [...(operation?.scopes ?? [])];
    if (blocked !== null)
        return [];
    const { needed } = splitReplacements(replacements);
    const own = needed.flatMap(({ scopes }) => scopes);
    // An export cannot be fetched without reporting its start, whoever writes the states now.
    const whole = needed.some(isExport) ? EXPORT_SCOPES : [];
    return [...new Set([...own, ...whole])].sort();
}

;// CONCATENATED MODULE: ./build/src/plan/credential-tasks.js
/** Which credentials to mend, create, keep, rename and retire, for each environment. Never the text of one. */



/** The rules that speak of credentials. */
const CREDENTIAL_RULES = new Set([
    'legacy-token-on-external',
    'api-key-on-legacy',
    'shared-credential',
    'wrong-auth-scheme',
    'environment-mismatch',
    'hardcoded-credential',
    'credential-in-browser',
]);
/** Whether a rule speaks of a credential and not of a call. */
function isCredentialRule(rule) {
    return CREDENTIAL_RULES.has(rule);
}
const ENVIRONMENTS = ['production', 'staging', 'unknown'];
/** Names that are proposed, best first. */
const KEY_NAMES = ['PLEO_API_KEY', 'PLEO_EXTERNAL_API_KEY', 'PLEO_NEW_API_KEY'];
/** The tasks: what fails today first, then one environment after the other. */
function listCredentialTasks(calls, findings, account) {
    const mended = findings.filter(({ rule }) => isCredentialRule(rule)).map(mendTask);
    const named = new Set(calls.map(({ call }) => call.credential?.source.name ?? ''));
    const free = KEY_NAMES.find((name) => !named.has(name)) ?? 'PLEO_API_KEY_2';
    const environmentOf = readEnvironments(calls);
    const tasks = ENVIRONMENTS.flatMap((environment) => {
        const here = calls.filter((known) => known.call.context === 'source' && environmentOf(known) === environment);
        return tasksFor({ environment, calls: here, keyName: free, account });
    });
    return [...mended, ...tasks];
}
function tasksFor({ environment, calls, keyName, account }) {
    const legacy = holdersOf(calls, 'legacy', environment);
    const names = new Set(legacy.map(({ credential }) => nameOf(credential)));
    const external = holdersOf(calls, 'external', environment);
    const kept = external.filter((holder) => isFit(holder, names));
    const unfit = external.filter((holder) => !kept.includes(holder)).flatMap((holder) => holder.calls);
    // Calls that move go to a key that is there; those whose credential cannot stay need one.
    const open = kept.length > 0 ? unfit : calls.filter(isMoving);
    const made = open.length === 0
        ? []
        : [
            createTask({
                environment,
                keyName,
                account,
                scopes: [...new Set(open.flatMap(neededScopes))].sort(),
                calls: open,
            }),
        ];
    const tokens = legacy.filter(({ credential }) => MAY_BE_TOKEN.has(credential.kind));
    return [
        ...made,
        ...kept.map((holder) => keepTask(holder, scopesFor(holder, kept, calls))),
        ...tokens.flatMap(renameTask),
        ...tokens.map(retireTask),
    ];
}
/** An API key that goes to the legacy API is mended there, and stays in use. */
const MAY_BE_TOKEN = new Set(['legacy-token', 'unknown']);
function isMoving({ call, blocked }) {
    return call.api === 'external' || blocked === null;
}
/** Whether a credential of the external API can stay: it is no token of the legacy one, and is made for here. */
function isFit({ credential, environment }, legacyNames) {
    const name = nameOf(credential);
    if (credential.kind === 'legacy-token' || (name !== null && legacyNames.has(name)))
        return false;
    return credential.environment === 'unknown' || credential.environment === environment;
}
/** What a key needs that is there already: for its own calls, and for those that move to it, which is the one of their package. */
function scopesFor(holder, holders, calls) {
    const isIn = (one, folder) => one.calls.some(({ planned }) => planned.package === folder);
    const own = calls.filter((known) => {
        const { api, package: folder } = known.planned;
        if (api === 'external')
            return holder.calls.includes(known);
        return isIn(holder, folder) || !holders.some((one) => isIn(one, folder));
    });
    return [...new Set(own.flatMap(neededScopes))].sort();
}
/** The credentials that calls of one API carry, each once. */
function holdersOf(calls, api, environment) {
    const holders = new Map();
    for (const known of calls) {
        const { credential } = known.call;
        if (known.call.api !== api || !credential)
            continue;
        const { type, name } = credential.source;
        const key = name === null ? `${type} ${credential.at.file}` : `${type} ${name}`;
        const found = holders.get(key);
        if (found)
            found.calls.push(known);
        else
            holders.set(key, { credential, environment, calls: [known] });
    }
    return [...holders.values()];
}

;// CONCATENATED MODULE: ./build/src/plan/groups.js
/** Legacy calls → groups of one operation that move in the same way. */

/** Groups the legacy calls; inside of a group, packages that others are built from come first. */
function groupCalls(calls, comparePackages) {
    const groups = new Map();
    for (const known of calls) {
        if (known.call.api !== 'legacy')
            continue;
        const group = groups.get(keyOf(known));
        if (group)
            group.push(known);
        else
            groups.set(keyOf(known), [known]);
    }
    return [...groups.values()].flatMap((members) => {
        const sorted = members.toSorted((a, b) => comparePackages(a.planned.package, b.planned.package));
        const [first] = sorted;
        return first ? [makeGroup(first, sorted)] : [];
    });
}
function keyOf({ planned, blocked, replacements, finding }) {
    const { needed } = splitReplacements(replacements);
    const ways = needed.map(({ method, path, when }) => `${method} ${path} ${when}`);
    return [planned.name, blocked ?? '', ...ways, ways.length === 0 ? (finding?.next ?? '') : ''].join('\0');
}
function makeGroup(first, members) {
    const { planned, operation, blocked, finding } = first;
    const { needed } = splitReplacements(first.replacements);
    const targets = blocked === null ? needed.map((one) => targetOf(one, members)) : [];
    const others = members.flatMap(({ replacements }) => splitReplacements(replacements).others);
    const count = (of) => new Set(members.map(of)).size;
    const moving = targets.flatMap(({ steps }) => steps).filter(({ kind }) => kind === 'move-parameter');
    return {
        members,
        name: planned.name,
        operation: planned.operation,
        summary: operation?.summary ?? '',
        calls: members.map((known) => known.planned.id),
        counts: {
            calls: members.length,
            files: count((known) => known.planned.file),
            packages: count((known) => known.planned.package),
            parameters: new Set(moving.filter(({ from, seenIn }) => from !== null && seenIn.length > 0).map(({ from }) => from)).size,
            changes: members.reduce((sum, known) => sum + known.planned.changes.length, 0),
            outsideSource: members.filter((known) => known.planned.context !== 'source').length,
        },
        targets,
        alternatives: [
            ...new Map(others.map(({ method, path, when, scopes }) => [
                `${method} ${path} ${when}`,
                { method, path, when, scopes },
            ])).values(),
        ],
        blocked,
        next: blocked === null && targets.length === 0 ? (finding?.next ?? null) : null,
    };
}

;// CONCATENATED MODULE: ./build/src/plan/package-order.js
/** In which order packages are worked on: what others are built from comes first. */
/** Compares two packages by their folders: the one that more others are built from comes first, else by name. */
function packageOrder(packages) {
    const folders = new Map(packages.flatMap(({ name, folder }) => (name === null ? [] : [[name, folder]])));
    const needs = new Map(packages.map(({ folder, needs }) => [
        folder,
        needs.map((name) => folders.get(name)).filter((found) => found !== undefined),
    ]));
    const users = new Map();
    for (const { folder } of packages)
        for (const needed of reachable(folder, needs))
            users.set(needed, (users.get(needed) ?? 0) + 1);
    const usersOf = (folder) => users.get(folder) ?? 0;
    return (a, b) => usersOf(b) - usersOf(a) || (a < b ? -1 : a > b ? 1 : 0);
}
/** All packages that one is built from, directly or not; itself only in a circle. */
function reachable(from, needs) {
    const found = new Set();
    const open = [...(needs.get(from) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (found.has(next))
            continue;
        found.add(next);
        open.push(...(needs.get(next) ?? []));
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/model/first-letter.js
var first_letter = __webpack_require__(3879);
;// CONCATENATED MODULE: ./build/src/plan/questions.js
/** What only a person can answer: somebody of the user's, or Pleo. */





/** The questions, those for the user first. */
function listQuestions(known) {
    const questions = [
        ...accountQuestion(known),
        ...known.groups.flatMap(purposeQuestion),
        ...companyQuestion(known),
        ...known.groups.flatMap(decisionQuestions),
        ...environmentQuestion(known),
        ...undecidedQuestion(known),
        ...idQuestion(known),
        ...scopeQuestion(known),
        ...known.groups.flatMap(blockedQuestion),
    ];
    const order = ['you', 'Pleo'];
    return questions.sort((a, b) => order.indexOf(a.of) - order.indexOf(b.of));
}
function ask(of, text, places = []) {
    return { of, text, places: uniquePlaces(places) };
}
function placesOf({ members }) {
    return members.map(({ call }) => placeOf(call.location));
}
function accountQuestion({ account, calls }) {
    if (account !== null || !calls.some(({ call }) => call.api === 'legacy'))
        return [];
    return [
        ask('you', 'Who are you to Pleo: a new or existing partner, a new or existing customer? The way to access differs. Write `"account": "existing-customer"`, or whichever you are, into `pleo-migrate.config.json`, and this plan shows your way alone.'),
    ];
}
/** Several purposes, and nothing in the call tells which: the plan takes the first. */
function purposeQuestion(group) {
    const [first] = group.targets;
    const chosen = group.members[0]?.replacements[0];
    // An export shows itself by the states that the request asks for or writes.
    if (!first || !chosen || first.when === null || isExport(chosen) || group.alternatives.length === 0)
        return [];
    const others = group.alternatives
        .flatMap(({ when, method, path }) => (when === null ? [] : [`${when} (${method} ${path})`]))
        .join('; or ');
    return [
        ask('you', `What is ${group.name} for, at these places? The plan takes it for ${(0,first_letter/* lowerFirst */.o)(first.when)}. It would be replaced differently for ${others}.`, placesOf(group)),
    ];
}
function companyQuestion({ groups }) {
    const needs = groups.some(({ targets }) => targets.some(({ query, body }) => [...query, ...body].some((name) => /company_?id/i.test(name))));
    if (!needs)
        return [];
    return [
        ask('you', 'Which company do the calls act for? The legacy API took it from the token; most calls of the external API want its id (`company_id`, in some operations `companyId`). GET /v1/companies lists the companies that a key reaches (scope `companies:read`, whose name is not confirmed by Pleo); keep the id in a setting of its own.'),
    ];
}
/** Steps that no tool can take. */
function decisionQuestions(group) {
    const steps = group.targets.flatMap((target) => target.steps);
    const texts = steps.filter(({ kind }) => kind === 'decide-yourself').map(({ text }) => text);
    // What is to be sent is a step of the call, asked or not.
    const open = texts.filter((text) => /^(?:Decide|Check|Ask|Find|Choose|Make sure)\b/.test(text));
    return [...new Set(open)].map((text) => ask('you', `${group.name}: ${text}`, placesOf(group)));
}
function environmentQuestion({ calls }) {
    const environmentOf = readEnvironments(calls);
    const open = calls.filter((known) => known.call.api === 'legacy' && known.call.context === 'source' && environmentOf(known) === 'unknown');
    if (open.length === 0)
        return [];
    return [
        ask('you', 'Do these calls go to production, to staging, or to both? The code does not tell. A key works only in the environment in which it was made.', open.map(({ call }) => placeOf(call.location))),
    ];
}
function undecidedQuestion({ unresolved }) {
    if (unresolved.length === 0)
        return [];
    return [
        ask('you', 'Do these requests go to Pleo? Their address could not be found out; each is listed with its reason under "Not decided" below.', unresolved.map(({ at }) => placeOf(at))),
    ];
}
/** Ids that a program keeps are only worth something if they stay. */
function idQuestion({ groups }) {
    const moving = groups.filter(({ targets }) => targets.some(({ fields }) => fields.some(({ from, note }) => (from ?? '').endsWith('.id') && /\bunconfirmed\b/.test(note))));
    if (moving.length === 0)
        return [];
    return [
        ask('Pleo', 'Do ids stay the same? Whether an expense, an employee, an account or a tag has the same UUID in both APIs is not stated anywhere. It matters if you store them, or compare them with records that came from the legacy API.', moving.flatMap(placesOf)),
    ];
}
function scopeQuestion({ scopes }) {
    const open = scopes.filter(({ basis, calls }) => basis === 'unconfirmed' && calls.length > 0);
    if (open.length === 0)
        return [];
    return [
        ask('Pleo', `What are these scopes called? ${open.map(({ scope }) => `\`${scope}\``).join(', ')}: the names are not confirmed. The dialog in which the key is made shows the right ones.`),
    ];
}
function blockedQuestion(group) {
    if (group.blocked === null)
        return [];
    const what = (0,catalogue/* operationById */.Qs)(group.operation ?? '')?.summary ?? '';
    return [
        ask('Pleo', `Is there, or will there be, a way to do what ${group.name} does${what === '' ? '' : ` ("${what.replace(/\.$/, '')}")`}? None is published.`, placesOf(group)),
    ];
}

;// CONCATENATED MODULE: ./build/src/plan/stages.js
/** The work in an order in which each part can be released before the next one starts. */






const WORDS = {
    mend: [
        'Mend what is wrong already',
        'This is wrong or outdated today, most of it on the external API, and does not wait for the migration.',
    ],
    client: [
        'Put a client for the external API beside the old one',
        'Both live side by side until the last call has moved, so that each call can move, be tested and be released alone. Nothing of the old client changes yet.',
    ],
    read: [
        'Move what only reads',
        'A read that goes wrong spoils nothing in Pleo, and the old call can be put back at once. What takes the fewest changes comes first: it proves access, key, scopes and client. Each operation is a release of its own.',
    ],
    export: [
        'Move the accounting export, as a whole',
        'The export is one workflow in the external API. An entry that is fetched the new way cannot be reported the old way, so these calls are released together.',
    ],
    write: [
        'Move what writes',
        'By now access and client have proved themselves. Try each call in a company or with records that may be spoilt: the staging environment where you have one.',
    ],
    clarify: [
        'Find out what the rest is for',
        'These requests go to the legacy API, and which operation they are is not known.',
    ],
    clean: [
        'Clean up',
        'What is left of the legacy API misleads the next reader, and an unused credential is a risk.',
    ],
};
const ORDER = ['mend', 'client', 'read', 'export', 'write', 'clarify', 'clean'];
/** The stages that have something to do; blocked groups belong to none. */
function listStages(groups, calls, findings) {
    const open = groups.filter(({ blocked }) => blocked === null);
    const tasks = {
        mend: mendTasks(findings),
        client: open.length > 0 ? clientTasks(calls) : [],
        export: open.some((group) => stageOf(group) === 'export') ? exportTasks() : [],
        clean: groups.length + findings.length > 0 ? cleanTasks(groups, findings) : [],
    };
    let number = 0;
    return ORDER.flatMap((id) => {
        const own = open.filter((group) => stageOf(group) === id).sort(bySize);
        const todo = tasks[id] ?? [];
        if (own.length + todo.length === 0)
            return [];
        const [title, why] = WORDS[id];
        const numbered = own.map(({ members: _, ...group }) => {
            number += 1;
            return { id: `w${number}`, ...group };
        });
        return [{ id, title, why, tasks: todo, groups: numbered }];
    });
}
function stageOf({ members, targets }) {
    const [first] = members;
    if (!first || targets.length === 0)
        return 'clarify';
    if (first.replacements[0] && isExport(first.replacements[0]))
        return 'export';
    const method = first.operation?.method ?? first.call.method;
    return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}
/** What reads first, then what takes the fewest changes. */
function bySize(a, b) {
    const steps = ({ targets }) => targets.reduce((sum, target) => sum + target.steps.length, 0);
    const writes = ({ name }) => Number(!/^(?:GET|HEAD) /.test(name));
    return (writes(a) - writes(b) ||
        a.counts.calls - b.counts.calls ||
        steps(a) - steps(b) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
/** The rules whose findings stand with their calls, and under cleaning up. */
const ELSEWHERE = new Set([...CALL_RULES, ...READ_RULES, 'legacy-host']);
/** What rules say that no other chapter tells. */
function mendTasks(findings) {
    return findings
        .filter(({ rule }) => !ELSEWHERE.has(rule) && !isCredentialRule(rule))
        .map(({ what, next, at }) => ({ text: `${what} ${next}`, places: [placeOf(at)] }));
}
/** The places that put the credential on legacy requests: the clients that a second one is put beside. */
function clientTasks(calls) {
    const clients = new Map();
    for (const { call, blocked } of calls) {
        if (call.api !== 'legacy' || call.context !== 'source' || blocked !== null)
            continue;
        const at = call.credential?.at ?? call.location;
        const found = clients.get(at.file) ?? { places: [], calls: new Set() };
        found.places.push(placeOf(at));
        found.calls.add(call.id);
        clients.set(at.file, found);
    }
    const sorted = [...clients].sort(([a, one], [b, other]) => other.calls.size - one.calls.size || (a < b ? -1 : 1));
    return sorted.map(([, found]) => ({
        text: `The credential of ${(0,count/* count */.U)(found.calls.size, 'call')} that can move is put on the request here: put the new client beside it, or use a shared one.`,
        places: uniquePlaces(found.places),
    }));
}
function exportTasks() {
    return catalogue/* exportWorkflow */.Eq.map(({ step, legacy, now }) => ({
        text: `${(0,first_letter/* upperFirst */.Z)(step)}: ${now} ${legacy === null ? 'The legacy API had no such step.' : `Until now: ${(0,first_letter/* lowerFirst */.o)(legacy)}`}`,
        places: [],
    }));
}
function cleanTasks(groups, findings) {
    const hosts = findings.filter(({ rule }) => rule === 'legacy-host');
    const outside = groups
        .flatMap(({ members }) => members)
        .filter(({ planned }) => planned.context !== 'source');
    return [
        ...(hosts.length === 0
            ? []
            : [
                {
                    text: 'Change or remove the legacy host in allow-lists, policies, guards and settings. Where calls of the legacy API stay because they are blocked, let both hosts through until then.',
                    places: uniquePlaces(hosts.map(({ at }) => placeOf(at))),
                },
            ]),
        ...(outside.length === 0
            ? []
            : [
                {
                    text: 'Move tests, stories, examples and documentation along with the operation that they call.',
                    places: uniquePlaces(outside.map(({ planned }) => placeOf(planned))),
                },
            ]),
        ...(groups.length === 0
            ? []
            : [
                {
                    text: 'Remove the old client and its types, and retire its credentials as the chapter on credentials says, once no call of the legacy API is left. Run `pleo-migrate` again: it finds nothing then, and keeps it so in every pull request.',
                    places: [],
                },
            ]),
    ];
}

;// CONCATENATED MODULE: ./build/src/plan/make-plan.js
/** The result of a scan → the migration plan of the repository. Pure. */








/** What to do in this repository, from what was found in it. */
function makePlan({ result, account, packages, packageOf }) {
    const calls = knowCalls(result, packageOf);
    const groups = groupCalls(calls, packageOrder(packages));
    const scopes = listScopes(calls);
    const blocked = groups
        .filter((group) => group.blocked !== null)
        .map(({ members: _, ...group }, index) => ({ id: `b${index + 1}`, ...group }));
    return {
        tool: result.tool,
        complete: result.complete,
        faults: result.faults,
        lifecycle: catalogue/* lifecycle */.Bl.text,
        account,
        progress: progressOf(calls),
        access: accessFor(account),
        scopes,
        credentials: listCredentialTasks(calls, result.findings, account),
        stages: listStages(groups, calls, result.findings),
        blocked,
        questions: listQuestions({ account, groups, calls, scopes, unresolved: result.unresolved }),
        undecided: result.unresolved.map(({ at, reason }) => ({ ...placeOf(at), reason })),
        calls: calls.map(({ planned }) => planned),
    };
}
function progressOf(calls) {
    const legacy = calls.filter(({ call }) => call.api === 'legacy');
    const external = calls.length - legacy.length;
    const blocked = legacy.filter((known) => known.blocked !== null).length;
    const replaceable = legacy.filter((known) => known.blocked === null && known.replacements.length > 0).length;
    return {
        legacy: legacy.length,
        external,
        percent: calls.length === 0 ? 100 : Math.floor((100 * external) / calls.length),
        replaceable,
        blocked,
        unknown: legacy.length - blocked - replaceable,
        outsideSource: legacy.filter(({ call }) => call.context !== 'source').length,
    };
}
function accessFor(account) {
    const { conditions, accounts, facts, links } = catalogue/* access */.T_;
    return {
        conditions: conditions.texts,
        note: conditions.note,
        ways: accounts
            .filter((way) => account === null || way.account === account)
            .map(({ account: kind, title, steps, links: pages }) => ({
            account: kind,
            title,
            steps,
            links: pages,
        })),
        facts: facts.map(({ text, basis }) => ({ text, basis })),
        links,
    };
}

;// CONCATENATED MODULE: ./build/src/config/plan.js
/** The plan of one run: what a scan found, with the packages of the repository and the configured account. */




function planOf(result, options, readText) {
    const { others } = (0,discover.discoverFiles)(options);
    return makePlan({
        result,
        account: options.account,
        packages: readManifests(others, readText),
        packageOf: (0,package_of/* makePackageOf */.S)(others),
    });
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

/***/ 718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ makePackageOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** Which package of the repository a file belongs to. */

/** Tells the folder of the nearest `package.json` around a file; the root's is `.`. */
function makePackageOf(files) {
    const folders = new Set(files.filter((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file) === 'package.json').map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file)));
    return (file) => {
        for (let at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);; at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at))
            if (at === '.' || at === '/' || folders.has(at))
                return at;
    };
}


/***/ }),

/***/ 4290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   a: () => (/* binding */ capitalCount)
/* harmony export */ });
/* harmony import */ var _model_first_letter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3879);
/** Numbers with their nouns: "1 file", "2 files", "no file". */

/** A number and its noun. */
function count(number, one, many = `${one}s`) {
    if (number === 0)
        return `no ${one}`;
    return `${number.toString().replace(/\B(?=(\d{3})+$)/g, ',')} ${number === 1 ? one : many}`;
}
/** The same at the head of a sentence: "No file". */
function capitalCount(number, one) {
    return (0,_model_first_letter_js__WEBPACK_IMPORTED_MODULE_0__/* .upperFirst */ .Z)(count(number, one));
}


/***/ }),

/***/ 5854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ operationName)
/* harmony export */ });
/** A call in the words of a reader: "GET /v1/expenses". */
function operationName(call, operations) {
    const path = operations.get(call.id)?.path ?? call.path;
    if (path === null)
        return call.method === null ? '(operation not known)' : `${call.method} (path not known)`;
    return call.method === null ? `${path} (method not known)` : `${call.method} ${path}`;
}


/***/ })

};
;