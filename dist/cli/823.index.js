"use strict";
exports.id = 823;
exports.ids = [823];
exports.modules = {

/***/ 823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/formats.js
var formats = __webpack_require__(2533);
// EXTERNAL MODULE: ./build/src/config/outcome.js
var outcome = __webpack_require__(5445);
// EXTERNAL MODULE: ./build/src/files/discover.js + 1 modules
var discover = __webpack_require__(7507);
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
    const { others } = (0,discover/* discoverFiles */.Z)(options);
    return makePlan({
        result,
        account: options.account,
        packages: readManifests(others, readText),
        packageOf: (0,package_of/* makePackageOf */.S)(others),
    });
}

// EXTERNAL MODULE: ./build/src/config/settings.js
var config_settings = __webpack_require__(3944);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(8606);
;// CONCATENATED MODULE: ./build/src/plan/mark-code.js
/** Sentences in which what a reader would copy stands as code: addresses, requests, scopes, names of fields. */
const ADDRESS = String.raw `https:\/\/[^\s<>()"'\x60]*[^\s<>()"'\x60.,;:!?]`;
const REQUEST = String.raw `\b(?:GET|POST|PUT|PATCH|DELETE|HEAD) [\w.{}-]*\/[^\s<>,;()"'\x60]*[\w}\]]`;
const PATH = String.raw `(?<=\s)\/v\d\/[^\s<>,;()"'\x60]*[\w}\]]`;
const SCOPE = String.raw `\b[a-z]+(?:-[a-z]+)*:(?:read|write)\b`;
const DOTTED = String.raw `(?<![\w/.-])[a-z][\w-]+(?:\[\])?(?:\.[a-z][\w-]*(?:\[\])?)+(?![\w(])`;
const SNAKE = String.raw `\b[A-Za-z]+(?:_[A-Za-z0-9]+)+(?:\[\]|=\w+)?`;
const UUID = String.raw `\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b`;
const CAMEL = String.raw `\b[a-z]+(?:[A-Z][a-z0-9]+)+(?:\[\])?`;
const LIST = String.raw `(?<![\w.])(?:[a-z]+)?\[\](?:\.\w+)*`;
const CODE = new RegExp([ADDRESS, REQUEST, PATH, SCOPE, DOTTED, SNAKE, CAMEL, LIST, UUID].join('|'), 'g');
/** Puts backticks around what is code and has none yet. */
function markCode(sentence) {
    // A backtick without a partner is no code, and neither is what follows it.
    return sentence
        .split(/(`[^`]*`)/)
        .map((piece) => (piece.startsWith('`') ? piece : piece.replace(CODE, (found) => `\`${found}\``)))
        .join('');
}
/** Puts backticks around these names, wherever they stand as words of their own. */
function markNames(sentence, names) {
    const known = [...new Set(names)].filter((name) => name !== '').map((name) => name.replace(/\W/g, '\\$&'));
    if (known.length === 0)
        return sentence;
    const name = new RegExp(`(?<![\\w.\`/-])(?:${known.join('|')})(?![\\w\`/[-]|\\.\\w)`, 'g');
    return sentence
        .split(/(`[^`]*`)/)
        .map((piece) => (piece.startsWith('`') ? piece : piece.replace(name, (found) => `\`${found}\``)))
        .join('');
}

;// CONCATENATED MODULE: ./build/src/plan/html-blocks.js
/** The blocks of a document as HTML; whatever comes from the repository is text and stays text. */


/** One block, with all that is in it. */
function htmlBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `<h${block.level}>${htmlLine(block.line)}</h${block.level}>`;
        case 'text':
            return `<p>${htmlLine(block.line)}</p>`;
        case 'note':
            return `<p class="note">${htmlLine(block.line)}</p>`;
        case 'list':
            return listOf(block.look, block.items);
        case 'table':
            return tableOf(block.columns, block.rows);
        case 'code':
            return `<pre><code>${(0,report_escape/* escapeHtmlLines */.sO)(block.text.replace(/\n$/, ''))}</code></pre>`;
        case 'details':
            return `<details>\n<summary>${(0,report_escape/* escapeHtml */.ZD)(block.summary)}</summary>\n${block.blocks.map(htmlBlock).join('\n')}\n</details>`;
        case 'chart':
            return chartOf(block.title, block.slices);
        case 'card':
            return cardOf(block);
    }
}
function cardOf({ id, title, work, packages, blocks }) {
    const data = `data-work="${(0,report_escape/* escapeHtml */.ZD)(work)}" data-packages="${packagesOf(packages)}"`;
    return `<article class="card" id="${(0,report_escape/* escapeHtml */.ZD)(id)}" ${data}>\n<h4>${htmlLine(title)}</h4>\n${blocks.map(htmlBlock).join('\n')}\n</article>`;
}
/** JSON, since a folder may be called anything. */
function packagesOf(packages) {
    return (0,report_escape/* escapeHtml */.ZD)(JSON.stringify(packages));
}
function listOf(look, items) {
    const tag = look === 'numbers' ? 'ol' : 'ul';
    const rows = items.map(({ line, packages }) => {
        const data = packages === undefined ? '' : ` data-packages="${packagesOf(packages)}"`;
        return `<li${data}>${htmlLine(line)}</li>`;
    });
    return `<${tag}${look === 'tasks' ? ' class="tasks"' : ''}>\n${rows.join('\n')}\n</${tag}>`;
}
function tableOf(columns, rows) {
    const head = columns.map((column) => `<th scope="col">${(0,report_escape/* escapeHtml */.ZD)(column)}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${htmlLine(cell)}</td>`).join('')}</tr>`);
    return `<div class="scroll"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`;
}
/** A bar whose pieces are as long as their share. */
function chartOf(title, slices) {
    const total = slices.reduce((sum, { value }) => sum + value, 0);
    if (total === 0)
        return '';
    const share = (value) => `${((100 * value) / total).toFixed(2)}%`;
    let before = 0;
    const bars = slices.map(({ value, tone }) => {
        const bar = `<rect class="${tone}" x="${share(before)}" y="0" width="${share(value)}" height="100%"/>`;
        before += value;
        return bar;
    });
    const words = slices.map(({ label, value }) => `${label}: ${value}`).join(', ');
    const legend = slices.map(({ label, value, tone }) => `<li><svg aria-hidden="true"><rect class="${tone}" width="100%" height="100%"/></svg>${(0,report_escape/* escapeHtml */.ZD)(label)} <b>${value}</b></li>`);
    return `<div class="chart">\n<svg role="img" aria-label="${(0,report_escape/* escapeHtml */.ZD)(`${title}. ${words}`)}">${bars.join('')}</svg>\n<ul class="legend">${legend.join('')}</ul>\n</div>`;
}
/** One line, its pieces marked. */
function htmlLine(line) {
    return typeof line === 'string' ? sentence(line) : line.map(spanOf).join('');
}
function spanOf(span) {
    if (typeof span === 'string')
        return sentence(span);
    switch (span.kind) {
        case 'code':
            return `<code>${(0,report_escape/* escapeHtml */.ZD)(span.text)}</code>`;
        case 'strong':
            return `<strong>${(0,report_escape/* escapeHtml */.ZD)(span.text)}</strong>`;
        case 'link':
            return /^https:\/\//.test(span.href)
                ? `<a href="${(0,report_escape/* escapeHtml */.ZD)(span.href)}" rel="noreferrer">${(0,report_escape/* escapeHtml */.ZD)(span.text)}</a>`
                : (0,report_escape/* escapeHtml */.ZD)(span.text);
    }
}
/** A sentence in which pieces between backticks are code; a backtick without a partner is itself. */
function sentence(text) {
    const pieces = markCode(text).split('`');
    const closed = pieces.length % 2 === 1 ? pieces.length : pieces.length - 1;
    return pieces
        .map((piece, index) => {
        if (index % 2 === 1 && index < closed)
            return `<code>${(0,report_escape/* escapeHtml */.ZD)(piece)}</code>`;
        return `${index === closed ? '&#96;' : ''}${(0,report_escape/* escapeHtml */.ZD)(piece)}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/src/plan/html-script.js
/** What the page can do: search and filter the calls, and unfold everything before it is printed. */
const script = `
'use strict';
const form = document.querySelector('form');
if (form) {
  const [search, work, folder] = form.elements;
  const cards = [...document.querySelectorAll('.card')];
  const texts = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));
  const fits = (card) =>
    search.value.toLowerCase().split(/\\s+/).every((word) => texts.get(card).includes(word)) &&
    (work.value === '' || card.dataset.work === work.value) &&
    (folder.value === '' || JSON.parse(card.dataset.packages).includes(folder.value));
  const filter = () => {
    let shown = 0;
    for (const card of cards) {
      card.hidden = !fits(card);
      if (!card.hidden) shown += 1;
      for (const item of card.querySelectorAll('[data-packages]'))
        item.hidden = folder.value !== '' && !JSON.parse(item.dataset.packages).includes(folder.value);
    }
    form.querySelector('output').textContent = shown + ' of ' + cards.length + ' shown';
  };
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  filter();
}
let folded = [];
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('details:not([open])')];
  for (const one of folded) one.open = true;
});
addEventListener('afterprint', () => {
  for (const one of folded) one.open = false;
});
`;

;// CONCATENATED MODULE: ./build/src/plan/html-style.js
/** How the plan looks as a page: readable, printable, light and dark, from 320 pixels on. */
const style = `
:root{color-scheme:light dark;--ink:#1c1b22;--soft:#5b5966;--paper:#fff;--panel:#f6f5f9;--line:#dedbe6;--link:#5a2ec7;--done:#1f7a4d;--open:#b35c00;--blocked:#b3261e;--unknown:#6b6876;--mark:#efeaff}
@media(prefers-color-scheme:dark){:root{--ink:#e9e7ef;--soft:#a9a6b5;--paper:#17161c;--panel:#211f28;--line:#383541;--link:#b9a2ff;--done:#5fc790;--open:#f0a24e;--blocked:#ff8a80;--unknown:#9a97a6;--mark:#2e2745}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:4.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
.page{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:2.5rem;max-width:76rem;margin:0 auto;padding:2rem 1.5rem 4rem}
nav{position:sticky;top:1.5rem;align-self:start;font-size:.92rem}
nav ol{list-style:none;margin:0;padding:0}
nav a{display:block;padding:.3rem .6rem;border-left:2px solid var(--line);color:var(--soft);text-decoration:none}
nav a:hover,nav a:focus-visible{color:var(--ink);border-color:var(--link)}
h1{font-size:1.9rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.45rem;line-height:1.3;margin:3rem 0 1rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.15rem;margin:2.2rem 0 .6rem}
h4{font-size:1rem;margin:1.4rem 0 .5rem}
p{margin:.7rem 0}
a{color:var(--link);overflow-wrap:anywhere}
code{font:.88em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--panel);padding:.1em .3em;border-radius:4px;overflow-wrap:anywhere}
pre{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.9rem 1rem;overflow-x:auto;font-size:.92rem}
pre code{background:none;padding:0;overflow-wrap:normal}
ul,ol{padding-left:1.5rem;margin:.6rem 0}
li{margin:.35rem 0}
ul.tasks{list-style:none;padding-left:0}
ul.tasks>li{padding-left:1.7rem;position:relative}
ul.tasks>li::before{content:"";position:absolute;left:.1rem;top:.42em;width:.85em;height:.85em;border:1.5px solid var(--soft);border-radius:3px}
.scroll{overflow-x:auto;margin:.8rem 0}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .7rem;border-bottom:1px solid var(--line)}
td{min-width:7rem}
td code{overflow-wrap:break-word}
th{color:var(--soft);font-weight:600;white-space:nowrap}
details{margin:.8rem 0;border:1px solid var(--line);border-radius:8px;padding:0 .9rem}
summary{cursor:pointer;padding:.55rem 0;font-weight:600}
details[open]{padding-bottom:.6rem}
.note{border-left:4px solid var(--open);background:var(--panel);padding:.7rem 1rem;border-radius:0 8px 8px 0;margin:1rem 0}
.card{border:1px solid var(--line);border-radius:12px;padding:.3rem 1.2rem 1rem;margin:1.2rem 0;background:var(--paper)}
.card>h4{font-size:1.05rem;margin:.9rem 0 .4rem}
.chart{margin:1.5rem 0}
.chart svg{display:block;width:100%;height:1.6rem;border-radius:8px;overflow:hidden}
.done{fill:var(--done)}.open{fill:var(--open)}.blocked{fill:var(--blocked)}.unknown{fill:var(--unknown)}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;font-size:.92rem;color:var(--soft)}
.legend svg{display:inline-block;width:.8rem;height:.8rem;border-radius:3px;margin-right:.5rem;vertical-align:-.05rem}
.legend b{color:var(--ink)}
form{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;background:var(--paper);padding:.7rem 0;margin-top:1rem;border-bottom:1px solid var(--line)}
form label{display:flex;align-items:center;gap:.4rem;font-size:.85rem;color:var(--soft)}
form label:first-child{flex:1 1 14rem}
input,select{font:inherit;font-size:.95rem;color:inherit;background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.4rem .6rem;min-width:0;max-width:100%}
input{width:100%}
select{max-width:16rem}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
output{font-size:.85rem;color:var(--soft)}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
[hidden]{display:none!important}
@media(max-width:60rem){.page{grid-template-columns:minmax(0,1fr);gap:1rem;padding:1.2rem 1rem 3rem}nav{position:static}nav ol{display:flex;flex-wrap:wrap;gap:.2rem .4rem}nav a{border:1px solid var(--line);border-radius:99px;padding:.15rem .7rem}h1{font-size:1.5rem}h2{font-size:1.25rem}.card{padding:.2rem .9rem .8rem}form{position:static}form label{flex:1 1 9rem;min-width:0}select{flex:1 1 0;width:0;max-width:none}}
@media print{:root{--ink:#000;--soft:#444;--paper:#fff;--panel:#f3f3f3;--line:#bbb;--link:#000}nav,form{display:none}.page{display:block;padding:0;max-width:none}body{font-size:10.5pt}.card,pre,table{break-inside:auto}h2,h3,h4,summary{break-after:avoid}tr,li{break-inside:avoid}pre{white-space:pre-wrap}.scroll{overflow:visible}}
`;

;// CONCATENATED MODULE: ./build/src/plan/document.js
/** What a plan is written as before it becomes Markdown or HTML: blocks of lines, free of either's syntax. */
/** Code, as it is. */
function code(text) {
    return { kind: 'code', text };
}
/** Words that stand out. */
function strong(text) {
    return { kind: 'strong', text };
}
/** A list of pieces with commas between them. */
function joined(spans, separator = ', ') {
    return spans.flatMap((span, index) => (index === 0 ? [span] : [separator, span]));
}
/** A paragraph. */
function document_text(line) {
    return { kind: 'text', line };
}
/** A list without an order. */
function bullets(lines) {
    return { kind: 'list', look: 'bullets', items: lines.map((line) => ({ line })) };
}
/** A block that is left out where it has nothing. */
function document_tableOf(columns, rows) {
    return rows.length === 0 ? [] : [{ kind: 'table', columns, rows }];
}

;// CONCATENATED MODULE: ./build/src/plan/write-lines.js
/** Lines that several chapters share: places, calls, counts. */


/** Places shown in one line before the rest is counted. */
const SHOWN = 8;
/** "`a.ts:1`". */
function placeSpan({ file, line }) {
    return code(`${file}:${line}`);
}
/** " `a.ts:1`, `b.ts:2` and 3 more", or nothing. */
function placeSpans(places) {
    const shown = places
        .slice(0, SHOWN)
        .flatMap((place, index) => [index === 0 ? ' ' : ', ', placeSpan(place)]);
    const left = places.length - SHOWN;
    return left > 0 ? [...shown, ` and ${left} more`] : shown;
}
/** The calls of these ids, in their order. */
function callsOf(ids, plan) {
    const byId = new Map(plan.calls.map((call) => [call.id, call]));
    return ids.map((id) => byId.get(id)).filter((call) => call !== undefined);
}
/** The distinct operations of calls, with how often each is called: "`GET /v1/expenses` (2 calls)". */
function operationSpans(ids, plan) {
    const calls = callsOf(ids, plan);
    const firsts = new Map(calls.map((call) => [`${call.api} ${call.name}`, call]));
    return [...firsts.values()].flatMap(({ name, api }, index) => {
        const number = calls.filter((call) => call.name === name && call.api === api).length;
        const words = [api === 'external' ? 'called already' : '', number === 1 ? '' : (0,count/* count */.U)(number, 'call')]
            .filter((word) => word !== '')
            .join(', ');
        return [...(index === 0 ? [] : ['; ']), code(name), ...(words === '' ? [] : [` (${words})`])];
    });
}
/** One call as an item to be ticked off, with what is special about it. */
function callItem(call) {
    const { symbol, context, certainty, doubt, changes } = call;
    const words = [placeSpan(call)];
    if (symbol !== null)
        words.push(' in ', code(`${symbol}()`));
    if (context !== 'source')
        words.push(` (${context})`);
    // That a default decides is so common that it would hide what differs.
    if (certainty === 'likely')
        words.push(' (likely)');
    if (certainty === 'possible')
        words.push(` (possible)${doubt === null ? '' : `: ${doubt}`}`);
    if (changes.length > 0)
        words.push(`: ${(0,count/* count */.U)(changes.length, 'place reads', 'places read')} what changes in its answer`);
    return { line: words, packages: [call.package] };
}
/** "seen in use, not confirmed by Pleo", by how sure a fact is; nothing where Pleo says it. */
function basisWords(basis) {
    if (basis === 'official')
        return '';
    return basis === 'derived'
        ? 'concluded from the published specifications'
        : 'seen in use, not confirmed by Pleo';
}
/** A sentence, and in brackets how sure it is. */
function withBasis(sentence, basis) {
    const words = basisWords(basis);
    return words === '' ? sentence : `${sentence} (${words})`;
}
/** A link to one of Pleo's pages, by the words of its address. */
function pageSpan(url) {
    return { kind: 'link', text: url.split('/').at(-1)?.replaceAll('-', ' ') ?? url, href: url };
}
/** The folder of a package in words. */
function packageName(folder) {
    return folder === '.' ? 'the top of the repository' : [code(folder)];
}

;// CONCATENATED MODULE: ./build/src/plan/write-access.js
/** The chapters that come before any code: access, scopes, credentials. */


/** The way to access. */
function writeAccess({ access, account }) {
    const { conditions, note, ways, facts, links } = access;
    return [
        document_text('Without access nothing else can be tried, and it may take Pleo a while: begin here.'),
        document_text('You have access with API keys if all of this holds:'),
        bullets(conditions),
        document_text(note),
        document_text(account === null
            ? 'If you have none, the way depends on who you are to Pleo. (`account` in the configuration makes this plan show yours alone.)'
            : 'If you have none, this is your way:'),
        ...ways.flatMap(({ title, steps, links: pages }) => [
            { kind: 'heading', level: 3, line: title },
            { kind: 'list', look: 'numbers', items: steps.map((line) => ({ line })) },
            ...(pages.length === 0 ? [] : [document_text(['Pages: ', ...joined(pages.map(pageSpan))])]),
        ]),
        { kind: 'heading', level: 3, line: 'Good to know' },
        bullets(facts.map(({ text: fact, basis }) => withBasis(fact, basis))),
        document_text([
            'Pages: ',
            ...joined(links.map(({ topic, url }) => ({ kind: 'link', text: topic, href: url }))),
        ]),
    ];
}
/** The scopes to ask for, each with its reason. */
function writeScopes(plan) {
    const needed = plan.scopes.filter(({ calls }) => calls.length > 0);
    const perhaps = plan.scopes.filter(({ calls }) => calls.length === 0);
    if (needed.length === 0)
        return [document_text('No scope is needed for what was found.')];
    return [
        document_text('An API key has scopes: permissions that are chosen when it is made. Ask for these and no others; whoever approves the key can see here why each is needed.'),
        { kind: 'code', language: 'text', text: `${needed.map(({ scope }) => scope).join('\n')}\n` },
        ...document_tableOf(['Scope', 'Grants', 'Needed for'], needed.map((need) => [[code(need.scope)], grantsLine(need), operationSpans(need.calls, plan)])),
        ...(perhaps.length === 0
            ? []
            : [
                document_text('These are needed only if some calls serve another purpose than the plan takes them for; see the questions below.'),
                ...document_tableOf(['Scope', 'Grants', 'Perhaps needed for'], perhaps.map((need) => [[code(need.scope)], grantsLine(need), operationSpans(need.perhaps, plan)])),
            ]),
    ];
}
function grantsLine({ grants, note, basis }) {
    if (note !== '')
        return `${grants} ${note}`;
    return withBasis(grants, basis);
}
const ACTIONS = {
    mend: 'Mend',
    create: 'Create',
    keep: 'Keep',
    rename: 'Rename',
    retire: 'Retire, at the end',
};
const write_access_ENVIRONMENTS = {
    production: 'Production',
    staging: 'Staging',
    unknown: 'Where the code does not tell the environment',
};
/** What to do about credentials, by environment. */
function writeCredentials({ credentials, progress }) {
    if (credentials.length === 0)
        return [document_text('There is no credential to make, to rename or to retire.')];
    const mended = credentials.filter(({ action }) => action === 'mend');
    const environments = ['production', 'staging', 'unknown'].filter((environment) => credentials.some((task) => task.environment === environment));
    return [
        ...(progress.legacy === 0
            ? []
            : [
                document_text('Neither API takes the credential of the other. Keep two of them, under two names, until the last call has moved.'),
            ]),
        ...(mended.length === 0
            ? []
            : [
                { kind: 'heading', level: 3, line: 'Wrong today, wherever it runs' },
                { kind: 'list', look: 'tasks', items: mended.map(taskItem) },
            ]),
        ...environments.flatMap((environment) => [
            { kind: 'heading', level: 3, line: write_access_ENVIRONMENTS[environment] },
            {
                kind: 'list',
                look: 'tasks',
                items: credentials.filter((task) => task.environment === environment).map(taskItem),
            },
        ]),
    ];
}
function taskItem({ action, text: sentence, scopes, places }) {
    const needed = scopes.length === 0 ? [] : [' Scopes: ', ...joined(scopes.map(code)), '.'];
    const seen = places.length === 0 ? [] : [' Seen at', ...placeSpans(places), '.'];
    return { line: [strong(`${ACTIONS[action]}.`), ' ', sentence, ...needed, ...seen] };
}

;// CONCATENATED MODULE: ./build/src/plan/write-head.js
/** The head of the document: how far the migration is, and what stands where. */



/** The blocks before the first chapter. */
function writeHead(plan) {
    const { progress, complete, faults } = plan;
    return [
        ...(complete
            ? []
            : [
                {
                    kind: 'note',
                    tone: 'warning',
                    line: `The scan is incomplete, so there may be more to do than this plan shows. ${faults.map(({ where, message }) => `${where}: ${message}`).join(' ')}`,
                },
            ]),
        document_text('Pleo has two APIs. The legacy API (`openapi.pleo.io`, a token sent as Bearer) is deprecated; the external API (`external.pleo.io`, an API key sent as HTTP Basic, or OAuth 2.0) takes its place. This plan says, for this repository, what to ask Pleo for, which scopes and credentials are needed, and what becomes of each call, in an order that can be released step by step.'),
        document_text(summaryOf(plan)),
        { kind: 'chart', title: 'Calls to Pleo', slices: slicesOf(plan) },
        ...(progress.legacy === 0 ? [] : packagesTable(plan)),
    ];
}
function summaryOf({ progress, lifecycle }) {
    const { legacy, external, percent, replaceable, blocked, unknown, outsideSource } = progress;
    if (legacy === 0)
        return external === 0
            ? 'No call to either API was found.'
            : `No call to the legacy API was found, and ${(0,count/* count */.U)(external, 'call')} to the external API: there is nothing left to move.`;
    const parts = [
        ...(replaceable > 0 ? [`${replaceable} can move`] : []),
        ...(blocked > 0
            ? [
                `${blocked} ${blocked === 1 ? 'is' : 'are'} blocked, since nothing replaces ${blocked === 1 ? 'it' : 'them'} yet`,
            ]
            : []),
        ...(unknown > 0
            ? [`of ${unknown} it is not known which operation ${unknown === 1 ? 'it is' : 'they are'}`]
            : []),
    ];
    const outside = outsideSource === 0
        ? ''
        : ` ${outsideSource} of them ${outsideSource === 1 ? 'stands' : 'stand'} in tests, stories, examples or documentation.`;
    return `${(0,count/* capitalCount */.a)(legacy, 'call')} to the legacy API: ${parts.join(', ')}.${outside} ${(0,count/* capitalCount */.a)(external, 'call')} ${external > 1 ? 'go' : 'goes'} to the external API already, so the migration is at ${percent} %. ${lifecycle}`;
}
function slicesOf({ progress }) {
    const slices = [
        { label: 'On the external API', value: progress.external, tone: 'done' },
        { label: 'Legacy, can move', value: progress.replaceable, tone: 'open' },
        { label: 'Legacy, blocked', value: progress.blocked, tone: 'blocked' },
        { label: 'Legacy, operation not known', value: progress.unknown, tone: 'unknown' },
    ];
    return slices.filter(({ value }) => value > 0);
}
function packagesTable({ calls, blocked }) {
    const stuck = new Set(blocked.flatMap((group) => group.calls));
    const folders = [...new Set(calls.map((call) => call.package))].sort();
    if (folders.length < 2)
        return [];
    return document_tableOf(['Package', 'Legacy calls', 'of them blocked', 'External calls'], folders.map((folder) => {
        const own = calls.filter((call) => call.package === folder);
        const legacy = own.filter(({ api }) => api === 'legacy');
        return [
            folder === '.' ? packageName(folder) : [code(folder)],
            String(legacy.length),
            String(legacy.filter(({ id }) => stuck.has(id)).length),
            String(own.length - legacy.length),
        ];
    }));
}

;// CONCATENATED MODULE: ./build/src/plan/client-sample.js
/** A small client for the external API, as a sample to begin with: credential, company, paging, errors. */

/** TypeScript without any package. `keyName` is the variable that holds the key. */
function clientSample(keyName) {
    return `const BASE = process.env.PLEO_EXTERNAL_URL ?? 'https://${catalogue/* externalHost */.K8}';
const KEY = process.env.${keyName} ?? '';

type Query = Record<string, string>;

/** One request. The key is the user name of HTTP Basic, the password is empty: the colon belongs to it. */
export async function external<T>(method: string, path: string, query: Query = {}, body?: unknown): Promise<T> {
  const response = await fetch(\`\${BASE}\${path}?\${new URLSearchParams(query)}\`, {
    method,
    headers: {
      Authorization: \`Basic \${Buffer.from(\`\${KEY}:\`).toString('base64')}\`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  // 401: the credential is wrong. 403: it lacks a scope, or access to the company.
  if (!response.ok) throw new Error(\`\${method} \${path}: \${response.status} \${await response.text()}\`);
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

/** All records of a list, page by page: the cursor of one answer asks for the next. */
export async function* pages<T>(method: string, path: string, query: Query = {}, body?: unknown): AsyncGenerator<T> {
  type Page = { data: T[]; pagination: { hasNextPage: boolean; endCursor?: string } };
  for (let after: Query = {}; ; ) {
    const page = await external<Page>(method, path, { ...query, ...after }, body);
    yield* page.data;
    if (!page.pagination.hasNextPage || !page.pagination.endCursor) return;
    after = { after: page.pagination.endCursor };
  }
}
`;
}

;// CONCATENATED MODULE: ./build/src/plan/write-request.js
/** The request to send in a call's place, or the event to subscribe to. */



const SUBSCRIPTIONS = (0,catalogue/* operationById */.Qs)('createSubscription')?.path ?? '';
/** How an event is subscribed to, when it comes, and what it carries. */
function eventBlocks(target) {
    const { path, summary, payload } = target;
    const subscription = { ...target, method: 'POST', path: SUBSCRIPTIONS };
    return [
        document_text(['You are told when: ', (0,first_letter/* lowerFirst */.o)(summary), ' Subscribe once:']),
        requestBlock(subscription, new Map([['eventTypes', `"${path}"`]])),
        ...(payload.length === 0 ? [] : [document_text(['The event carries ', ...joined(payload.map(code)), '.'])]),
        ...catalogue/* webhookFacts */.jn.map((fact) => document_text(fact.text)),
    ];
}
/** The request that takes a call's place. */
function requestBlock(request, known = new Map()) {
    return { kind: 'code', language: 'http', text: requestOf(request, known) };
}
/** The least that such a request holds; what stands between angle brackets is to be filled in. */
function requestOf({ method, path, query, body }, known) {
    const asked = query.map((name) => `${name}=<${name}>`).join('&');
    const head = `${method} https://${catalogue/* externalHost */.K8}${path}${asked === '' ? '' : `?${asked}`}\nAuthorization: Basic base64("<key>:")\n`;
    if (body.length === 0)
        return head;
    const isList = body.every((field) => field.startsWith('[].'));
    const lines = body.map((field) => {
        const name = field.replace(/^\[\]\./, '');
        const bare = name.replace(/\[\]$/, '');
        const value = known.get(bare) ?? `<${bare}>`;
        return name === bare ? `  "${bare}": ${value}` : `  "${bare}": [${value}]`;
    });
    const object = `{\n${lines.join(',\n')}\n}`;
    return `${head}Content-Type: application/json\n\n${isList ? `[${object}]` : object}\n`;
}

;// CONCATENATED MODULE: ./build/src/plan/write-target.js
/** What a call becomes: the request to send, the steps, and where each field and value is now. */




/** One target of a group; it has a heading of its own where there are several. */
function writeTarget(target, group, plan) {
    const { method, path, when, scopes, steps, fields, values, docs, note, basis } = target;
    const several = group.targets.length > 1;
    const sureness = basisWords(basis);
    const needs = scopes.length === 0 ? [] : ['It needs ', ...joined(scopes.map(code), ' and '), '. '];
    const remarks = [note, sureness === '' ? '' : `That it replaces the call is ${sureness}.`]
        .filter((words) => words !== '')
        .join(' ');
    return [
        ...(several
            ? [
                {
                    kind: 'heading',
                    level: 5,
                    line: [code(`${method} ${path}`), ...(when === null ? [] : [`, for ${when}`])],
                },
            ]
            : []),
        ...(needs.length === 0 && remarks === '' ? [] : [document_text([...needs, remarks])]),
        ...(method === 'WEBHOOK' ? eventBlocks(target) : [requestBlock(target)]),
        ...stepBlocks(steps, group, plan),
        ...readBlocks(fields),
        ...(method === 'WEBHOOK' ? [] : takenBlocks(target)),
        ...answerBlocks(target),
        ...fieldBlocks(fields, values),
        ...(docs.length === 0 ? [] : [document_text(['Pages: ', ...joined(docs.map(pageSpan))])]),
    ];
}
/** What the request above shows already. */
const IN_REQUEST = new Set([
    'change-host',
    'change-method',
    'change-path',
    'change-credential',
]);
/** What all calls do, then what only some of them need, then what none was seen to need. */
function stepBlocks(steps, group, plan) {
    // Where the places that read what changes are listed one by one, no step repeats them.
    const told = new Set(callsOf(group.calls, plan).flatMap(({ changes, reads }) => (changes.length > 0 ? reads : [])));
    const seen = steps.filter(({ kind, from, seenIn }) => seenIn.length > 0 && !IN_REQUEST.has(kind) && !told.has(from ?? ''));
    const unseen = steps.filter(({ seenIn }) => seenIn.length === 0);
    return [
        ...(seen.length === 0
            ? []
            : [
                {
                    kind: 'list',
                    look: 'numbers',
                    items: seen.map((step) => ({ line: stepLine(step, group, plan) })),
                },
            ]),
        ...(unseen.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    summary: `Parameters that these calls were not seen to send (${unseen.length})`,
                    blocks: [
                        {
                            kind: 'list',
                            look: 'bullets',
                            items: unseen.map((step) => ({ line: stepWords(step) })),
                        },
                    ],
                },
            ]),
    ];
}
function stepLine(step, group, plan) {
    const { seenIn } = step;
    const words = stepWords(step);
    if (seenIn.length === group.calls.length)
        return words;
    return [words, ' Only', ...placeSpans(callsOf(seenIn, plan)), '.'];
}
/** The sentence with the names that it is about as code. */
function stepWords({ kind, text: words, from, to }) {
    const [, list = '', old = ''] = /^Read the \w+ from (\w+)(?: in place of (\w+))?/.exec(words) ?? [];
    const names = [
        from ?? '',
        ...(to ?? '').split(', ').map((place) => place.split(' ').at(-1) ?? ''),
        ...(kind === 'change-paging' ? ['after'] : []),
        ...(kind === 'unwrap-answer' ? [list, old] : []),
    ];
    return markNames(words, names);
}
function takenBlocks({ method, path, takes }) {
    if (takes.length === 0)
        return [];
    return [
        {
            kind: 'details',
            summary: `All that ${method} ${path} takes (${takes.length})`,
            blocks: document_tableOf(['Name', 'In', 'Note'], takes.map((one) => [[code(one.name)], one.required ? `${one.in}, required` : one.in, noteLine(one)])),
        },
    ];
}
function answerBlocks({ method, path, answers }) {
    if (answers.length === 0)
        return [];
    return [
        {
            kind: 'details',
            summary: `All that ${method} ${path} answers (${answers.length})`,
            blocks: document_tableOf(['Field', 'Note'], answers.map((field) => [[code(field.path)], noteLine(field)])),
        },
    ];
}
/** A note, and the values that there are. */
function noteLine({ note, values }) {
    if (values.length === 0)
        return note;
    return [note, `${note === '' ? '' : ' '}One of `, ...joined(values.map(code)), '.'];
}
/** What the program was seen to read of the answer: the fields to begin with. */
function readBlocks(fields) {
    const read = fields.filter((row) => row.read);
    if (read.length === 0)
        return [];
    return [document_text('Of the answer, these fields were seen to be read:'), ...fieldTable(read)];
}
function fieldBlocks(fields, values) {
    const lost = fields.filter(({ from, to }) => from !== null && to.length === 0).length;
    const kept = fields.filter(({ from, to }) => from !== null && to.length > 0).length;
    const title = `All fields of the answer: ${kept} have a place in the new one, ${lost} ${lost === 1 ? 'has' : 'have'} none`;
    return [
        ...(fields.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    summary: title,
                    blocks: fieldTable(fields),
                },
            ]),
        ...(values.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    summary: `Values of fields and parameters (${values.length})`,
                    blocks: document_tableOf(['Field', 'Legacy value', 'Now', 'Note'], values.map(({ field, value, to, becomes, note }) => [
                        [code(field)],
                        [code(value)],
                        becomes.length === 0
                            ? 'nothing'
                            : [...joined(becomes.map(code)), ...(to === null ? [] : [' in ', code(to)])],
                        note,
                    ])),
                },
            ]),
    ];
}
function fieldTable(fields) {
    return document_tableOf(['Legacy field', 'Now', 'What changes'], fields.map((row) => [
        row.from === null ? '(new)' : [code(row.from)],
        row.to.length === 0 ? 'nothing' : joined(row.to.map(code)),
        changeOf(row),
    ]));
}
/** What a program has to do about a field, in the words of the row or by its names. */
function changeOf({ from, to, note }) {
    const [first] = to;
    if (note !== '' || from === null || first === undefined)
        return note;
    return lastName(from) === lastName(first) ? 'The place alone.' : 'The name.';
}
function lastName(path) {
    return path.split('.').at(-1) ?? path;
}

;// CONCATENATED MODULE: ./build/src/plan/write-work.js
/** The chapter on the calls: stage after stage, operation after operation, call after call. */






/** All stages, each with its tasks and groups. */
function writeStages(plan) {
    if (plan.stages.length === 0)
        return [document_text('There is nothing to move.')];
    return [
        document_text('Each step can be released before the next one starts. What stands in brackets was counted in this repository; it hints at the effort. Where a call is marked likely, a default, a branch or a setting decides its address: `pleo-migrate explain <file>:<line>` tells which.'),
        ...plan.stages.flatMap((stage, index) => writeStage(stage, index + 1, plan)),
    ];
}
function writeStage(stage, number, plan) {
    const { id, title, why, tasks, groups } = stage;
    return [
        { kind: 'heading', level: 3, line: `Step ${number}. ${title}` },
        document_text(why),
        ...(tasks.length === 0
            ? []
            : [
                {
                    kind: 'list',
                    look: id === 'export' ? 'numbers' : 'tasks',
                    items: tasks.map((task) => ({ line: [task.text, ...placeSpans(task.places)] })),
                },
            ]),
        ...(id === 'client' ? clientBlocks(plan) : []),
        ...groups.map((group) => writeGroup(group, id, plan)),
    ];
}
function clientBlocks({ credentials }) {
    const key = credentials.find(({ action, name }) => (action === 'create' || action === 'keep') && name !== null);
    const name = key?.name ?? 'PLEO_API_KEY';
    return [
        document_text('A client to begin with, which needs no package. The first request to make with a new key is GET /v1/introspect: it tells what the credential is and which scopes it has. GET /v1/companies tells the ids of the companies.'),
        { kind: 'code', language: 'ts', text: clientSample(/^\w+$/.test(name) ? name : 'PLEO_API_KEY') },
        {
            kind: 'details',
            summary: 'Limits of the external API that are known',
            blocks: [
                {
                    kind: 'list',
                    look: 'bullets',
                    items: catalogue/* externalFacts */.j7.limits.map(({ text: fact, basis }) => ({ line: withBasis(fact, basis) })),
                },
            ],
        },
    ];
}
/** One operation: where it is called, and what becomes of it. */
function writeGroup(group, work, plan) {
    const { id, name, summary, targets, alternatives, blocked, next } = group;
    const calls = callsOf(group.calls, plan);
    const packages = [...new Set(calls.map((call) => call.package))];
    const many = packages.length > 1;
    return {
        kind: 'card',
        id,
        title: [code(name), ...arrow(targets, blocked)],
        work,
        packages,
        blocks: [
            document_text([...(summary === '' ? [] : [`${summary} `]), `(${effortOf(group)})`]),
            ...(blocked === null ? [] : [{ kind: 'note', tone: 'warning', line: blocked }]),
            ...(next === null ? [] : [document_text(next)]),
            ...packages.flatMap((folder) => [
                ...(many ? [document_text(packageLine(folder))] : []),
                {
                    kind: 'list',
                    look: 'tasks',
                    items: calls.filter((call) => call.package === folder).map(callItem),
                },
            ]),
            ...changeBlocks(group, plan),
            ...targets.flatMap((target) => writeTarget(target, group, plan)),
            ...(alternatives.length === 0
                ? []
                : [
                    {
                        kind: 'details',
                        summary: `If a call serves another purpose (${alternatives.length})`,
                        blocks: [
                            {
                                kind: 'list',
                                look: 'bullets',
                                items: alternatives.map(({ when, method, path, scopes }) => ({
                                    line: [
                                        `${when ?? 'Otherwise'}: `,
                                        code(`${method} ${path}`),
                                        ...(scopes.length === 0 ? [] : [' with ', ...joined(scopes.map(code))]),
                                        '. ',
                                        ...(group.operation === null
                                            ? []
                                            : ['All its steps: ', code(`pleo-migrate explain "${name}"`)]),
                                    ],
                                })),
                            },
                        ],
                    },
                ]),
        ],
    };
}
function packageLine(folder) {
    const name = packageName(folder);
    return typeof name === 'string' ? [strong(`In ${name}:`)] : ['In ', ...name, ':'];
}
function arrow(targets, blocked) {
    if (blocked !== null)
        return [' is blocked'];
    if (targets.length === 0)
        return [];
    return [
        ' → ',
        ...targets.flatMap(({ method, path }, index) => [index === 0 ? '' : ', ', code(`${method} ${path}`)]),
    ];
}
function effortOf({ counts }) {
    const { calls, files, packages, parameters, changes, outsideSource } = counts;
    return [
        `${(0,count/* count */.U)(calls, 'call')} in ${(0,count/* count */.U)(files, 'file')}${packages > 1 ? ` of ${(0,count/* count */.U)(packages, 'package')}` : ''}`,
        ...(parameters > 0 ? [`${(0,count/* count */.U)(parameters, 'parameter')} to move`] : []),
        ...(changes > 0 ? [`${(0,count/* count */.U)(changes, 'place')} reading what changes`] : []),
        ...(outsideSource > 0 ? [`${outsideSource} in tests, stories, examples or documentation`] : []),
    ].join(', ');
}
/** The places that read what is gone or changed in the answers. */
function changeBlocks(group, plan) {
    const changes = callsOf(group.calls, plan).flatMap((call) => call.changes.map((change) => ({ ...change, folder: call.package })));
    if (changes.length === 0)
        return [];
    return [
        document_text('These places read what changes in the answer:'),
        {
            kind: 'list',
            look: 'tasks',
            items: changes.map(({ what, next, folder, ...place }) => ({
                line: [placeSpan(place), ` ${what} ${next}`],
                packages: [folder],
            })),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/plan/write-document.js
/** A plan → the document that every format for people prints. */





/** Head, chapters and foot; where there is nothing to do, head and foot alone. */
function writeDocument(plan) {
    const { legacy, external } = plan.progress;
    const isNeeded = legacy + external > 0 || plan.credentials.length > 0;
    const chapters = [
        { id: 'access', title: '1. Access first', blocks: writeAccess(plan) },
        { id: 'scopes', title: '2. Scopes for the key', blocks: writeScopes(plan) },
        { id: 'credentials', title: '3. Credentials', blocks: writeCredentials(plan) },
        { id: 'calls', title: '4. The calls, in order', blocks: writeStages(plan) },
        { id: 'blocked', title: '5. Blocked', blocks: writeBlocked(plan) },
        { id: 'questions', title: '6. Questions that only a person can answer', blocks: writeQuestions(plan) },
    ];
    return {
        title: "Migration plan: from Pleo's legacy API to the external API",
        head: writeHead(plan),
        chapters: [
            ...(isNeeded ? chapters : []),
            ...(plan.undecided.length === 0
                ? []
                : [{ id: 'undecided', title: 'Not decided', blocks: writeUndecided(plan) }]),
        ],
        foot: `Made by ${plan.tool.name} ${plan.tool.version} from the code as it is. Made again after each step, it shows what is left.`,
    };
}
function writeBlocked(plan) {
    if (plan.blocked.length === 0)
        return [
            document_text(plan.progress.unknown === 0
                ? 'Nothing is blocked: each call that was found can move.'
                : 'Nothing that is known is blocked. Whether the calls can move of which the operation is not known is open: see the step about them.'),
        ];
    return [
        document_text('Nothing that is published replaces these calls. They keep the legacy token alive: decide for each whether you can do without it, take the way that is named, or ask Pleo.'),
        ...plan.blocked.map((group) => writeGroup(group, 'blocked', plan)),
    ];
}
function writeQuestions({ questions }) {
    if (questions.length === 0)
        return [document_text('There are none.')];
    const asked = (of, title) => {
        const own = questions.filter((question) => question.of === of);
        if (own.length === 0)
            return [];
        return [
            { kind: 'heading', level: 3, line: title },
            {
                kind: 'list',
                look: 'tasks',
                items: own.map(({ text: words, places }) => ({ line: [words, ...placeSpans(places)] })),
            },
        ];
    };
    return [...asked('you', 'For you'), ...asked('Pleo', 'For Pleo')];
}
function writeUndecided({ undecided }) {
    return [
        document_text([
            'These requests may go to Pleo. ',
            code('pleo-migrate explain <file>:<line>'),
            ' shows each with its code.',
        ]),
        ...document_tableOf(['Place', 'Why'], undecided.map((one) => [[placeSpan(one)], one.reason])),
    ];
}

;// CONCATENATED MODULE: ./build/src/plan/html.js
/** The plan as one page that needs nothing else: no network, no other file, and no script but its own. */






/** Prints a plan. */
function htmlPlan(plan) {
    const written = writeDocument(plan);
    const { title, head, chapters, foot } = written;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${(0,report_escape/* escapeHtml */.ZD)(title)}</title>
<style>${style}</style>
</head>
<body>
<div class="page">
<nav aria-label="Chapters"><ol>
${chapters.map(({ id, title: name }) => `<li><a href="#${id}">${(0,report_escape/* escapeHtml */.ZD)(name)}</a></li>`).join('\n')}
</ol></nav>
<main>
<h1>${(0,report_escape/* escapeHtml */.ZD)(title)}</h1>
${head.map(htmlBlock).join('\n')}
${chapters.map((chapter) => chapterOf(chapter, written)).join('\n')}
<footer>${htmlLine(foot)}</footer>
</main>
</div>
<script>${script}</script>
</body>
</html>
`;
}
/** Nothing is loaded, and only what is written here runs: a name that got through as markup could do nothing. */
function policy() {
    const hash = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64');
    return `default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(script)}'; base-uri 'none'; form-action 'none'`;
}
function chapterOf({ id, title, blocks }, written) {
    const filters = id === 'calls' ? filtersFor(written) : '';
    return `<section id="${id}">\n<h2>${(0,report_escape/* escapeHtml */.ZD)(title)}</h2>\n${filters}${blocks.map(htmlBlock).join('\n')}\n</section>`;
}
const WORK = {
    read: 'Reading',
    export: 'Accounting export',
    write: 'Writing',
    clarify: 'Not known',
    blocked: 'Blocked',
};
/** Hidden until the script finds it: without one, it would do nothing. */
function filtersFor({ chapters }) {
    const cards = chapters.flatMap(({ blocks }) => blocks.filter(isCard));
    if (cards.length < 2)
        return '';
    const works = Object.entries(WORK).filter(([work]) => cards.some((card) => card.work === work));
    const folders = [...new Set(cards.flatMap(({ packages }) => packages))].sort();
    const options = (rows) => rows
        .map(([value, label]) => `<option value="${(0,report_escape/* escapeHtml */.ZD)(value)}">${(0,report_escape/* escapeHtml */.ZD)(label)}</option>`)
        .join('');
    const names = folders.map((folder) => [folder, folder === '.' ? 'top of the repository' : folder]);
    return `<form hidden role="search">
<label><span>Search</span> <input type="search" autocomplete="off" placeholder="operation, file, field …"></label>
<label>Work <select><option value="">all</option>${options(works)}</select></label>
<label>Package <select><option value="">all</option>${options(names)}</select></label>
<output aria-live="polite"></output>
</form>
`;
}
function isCard(block) {
    return block.kind === 'card';
}

;// CONCATENATED MODULE: ./build/src/plan/json.js
/** The plan as JSON, version 1: the shape is a promise, see schema/plan-v1.json. */
/** Prints a plan. */
function jsonPlan(plan) {
    return `${JSON.stringify({ schema: 'pleo-migrate/plan-v1', ...plan }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/src/plan/markdown.js
/** The plan as Markdown for GitHub: task lists, folded details, a Mermaid chart. */



/** Prints a plan. */
function markdownPlan(plan) {
    const { title, head, chapters, foot } = writeDocument(plan);
    const parts = [
        `# ${(0,report_escape/* escapeMarkdown */.FV)(title)}`,
        ...head.map(blockOf),
        ...chapters.flatMap((chapter) => [`## ${(0,report_escape/* escapeMarkdown */.FV)(chapter.title)}`, ...chapter.blocks.map(blockOf)]),
        '---',
        `_${lineOf(foot)}_`,
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function blockOf(block) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${lineOf(block.line)}`;
        case 'text':
            return lineOf(block.line);
        case 'note':
            return `> [!${block.tone.toUpperCase()}]\n> ${lineOf(block.line)}`;
        case 'list':
            return markdown_listOf(block);
        case 'table':
            return markdown_tableOf(block);
        case 'code':
            return fenced(block.language, block.text);
        case 'details':
            return `<details>\n<summary>${(0,report_escape/* escapeMarkdown */.FV)(block.summary)}</summary>\n\n${block.blocks.map(blockOf).join('\n\n')}\n\n</details>`;
        case 'chart':
            return markdown_chartOf(block.title, block.slices);
        case 'card':
            return markdown_cardOf(block);
    }
}
function markdown_cardOf({ title, blocks }) {
    return [`#### ${lineOf(title)}`, ...blocks.map(blockOf)].join('\n\n');
}
function markdown_listOf({ look, items }) {
    const mark = (index) => look === 'tasks' ? '- [ ] ' : look === 'numbers' ? `${index + 1}. ` : '- ';
    return items.map(({ line }, index) => `${mark(index)}${lineOf(line)}`).join('\n');
}
function markdown_tableOf({ columns, rows, }) {
    const lines = [
        columns.map(report_escape/* escapeMarkdown */.FV),
        columns.map(() => '---'),
        ...rows.map((row) => row.map(lineOf)),
    ];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** A fence that nothing in the text can close. */
function fenced(language, text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
/** https://mermaid.js.org/syntax/pie.html */
function markdown_chartOf(title, slices) {
    if (slices.length === 0)
        return '';
    const rows = slices.map(({ label, value }) => `    "${label}" : ${value}`);
    return fenced('mermaid', ['pie showData', `    title ${title}`, ...rows, ''].join('\n'));
}
function lineOf(line) {
    return typeof line === 'string' ? markdown_spanOf(line) : line.map(markdown_spanOf).join('');
}
function markdown_spanOf(span) {
    if (typeof span === 'string')
        return (0,report_escape/* markdownSentence */.nv)(markCode(span));
    switch (span.kind) {
        case 'code':
            return (0,report_escape/* markdownCode */.D9)(span.text);
        case 'strong':
            return `**${(0,report_escape/* escapeMarkdown */.FV)(span.text)}**`;
        case 'link':
            return `[${(0,report_escape/* escapeMarkdown */.FV)(span.text)}](<${(0,report_escape/* escapeMarkdownAddress */.Ns)(span.href)}>)`;
    }
}

;// CONCATENATED MODULE: ./build/src/plan/index.js
/** The formats of a plan: one more is one function and one line here. */



/** Every format, by the name that `--format` takes. */
const planFormats = [
    { name: 'markdown', render: markdownPlan },
    { name: 'html', render: htmlPlan },
    { name: 'json', render: jsonPlan },
];

// EXTERNAL MODULE: ./build/src/scan.js + 51 modules
var scan = __webpack_require__(1180);
// EXTERNAL MODULE: ./build/src/commands/exit.js
var exit = __webpack_require__(5033);
// EXTERNAL MODULE: ./build/src/commands/run-settings.js + 1 modules
var run_settings = __webpack_require__(4215);
// EXTERNAL MODULE: ./build/src/commands/write-whole.js
var write_whole = __webpack_require__(44);
;// CONCATENATED MODULE: ./build/src/commands/plan.js
/** `plan`: the migration plan of what a scan finds. */










async function plan(args, terminal) {
    const { flags } = args;
    const settings = await (0,run_settings/* readSettings */.sb)(args, (0,config_settings/* locateRoot */.L)(terminal.cwd, args.operands));
    const outputs = (0,formats/* readFormats */.v)(flags.get('format') ?? ['markdown'], planFormats);
    const result = await (0,scan/* scan */.S)({ ...settings.scan, onPhase: terminal.progress });
    terminal.progress('');
    const made = planOf(result, settings.scan, (file) => (0,run_settings/* readText */.yR)((0,external_node_path_.join)(settings.scan.root, file)));
    for (const { format, file } of outputs) {
        if (file !== null)
            (0,write_whole/* writeWhole */.f)(terminal.cwd, file, format.render(made));
        else if (!flags.has('quiet'))
            terminal.out(format.render(made));
    }
    if (flags.has('stats'))
        terminal.note((0,run_settings/* statsLine */.I0)(result, terminal));
    const nothing = (0,outcome/* nothingScanned */.qz)(result);
    if (nothing !== null)
        terminal.note(`pleo-migrate: ${nothing}`);
    return nothing !== null || !result.complete ? exit/* EXIT */.d.incomplete : exit/* EXIT */.d.clean;
}


/***/ }),

/***/ 44:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1942);
/** Files that are there as a whole or not at all. */



/** Written beside, then renamed: an interrupted run leaves no half report. Throws `UserError`. */
function writeWhole(cwd, file, content) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    const beside = `${target}.${process.pid}.tmp`;
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target, { throwIfNoEntry: false })?.isDirectory())
            throw new Error('it is a folder');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(beside, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file} cannot be written: ${error instanceof Error ? error.message : ''}.`, 'Name a file in a folder that exists.');
    }
}


/***/ }),

/***/ 2533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readFormats)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1942);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9855);
/** What `--format` says: names of formats, and files to write them to. */


/** Reads `name` and `name=file`. Throws `UserError`. */
function readFormats(given, known) {
    return given.map((text) => {
        const [name = '', ...rest] = text.split('=');
        const format = known.find((one) => one.name === name);
        const names = known.map((one) => one.name);
        if (!format)
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no format ${name}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, names)}`, `The formats are ${names.join(', ')}.`);
        const file = rest.length === 0 ? null : rest.join('=');
        if (file === '')
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--format ${name}= names no file.`, `Write --format ${name}=report.${name}.`);
        return { format, file };
    });
}


/***/ }),

/***/ 5445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   K6: () => (/* binding */ withMinCertainty),
/* harmony export */   qz: () => (/* binding */ nothingScanned)
/* harmony export */ });
/* harmony import */ var _model_certainty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4961);
/** What a result means for the run: which findings count, and whether it fails. */

const SEVERITIES = ['notice', 'warning', 'error'];
/** The result without findings below a certainty; the counts follow. */
function withMinCertainty(result, floor) {
    const findings = result.findings.filter((finding) => (0,_model_certainty_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .d)(finding.certainty, floor));
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return {
        ...result,
        findings,
        counts: {
            ...result.counts,
            error: count('error'),
            warning: count('warning'),
            notice: count('notice'),
            blocked: findings.filter((finding) => finding.blocked).length,
        },
    };
}
/** The findings that fail a run: tests, stories, examples and documentation never do. */
function failing(findings, failOn) {
    if (failOn === 'never')
        return [];
    const floor = failOn === 'error' || failOn === 'notice' ? failOn : 'warning';
    return findings.filter(({ severity, context }) => context === 'source' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(floor));
}
/** Why there was nothing to look at, or null. An empty scan is never reported as clean. */
function nothingScanned(result) {
    if (result.stats.listed > 0)
        return null;
    return 'There is no TypeScript or JavaScript file to scan here.';
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


/***/ })

};
;