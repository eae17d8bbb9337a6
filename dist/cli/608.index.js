"use strict";
exports.id = 608;
exports.ids = [608];
exports.modules = {

/***/ 1608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./build/src/config/formats.js
var formats = __webpack_require__(2533);
// EXTERNAL MODULE: ./build/src/config/outcome.js
var outcome = __webpack_require__(5445);
// EXTERNAL MODULE: ./build/src/files/discover.js + 1 modules
var discover = __webpack_require__(7507);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/files/is-record.js
var is_record = __webpack_require__(2664);
// EXTERNAL MODULE: ./build/src/files/parse-json.js
var parse_json = __webpack_require__(8524);
;// CONCATENATED MODULE: ./build/src/files/manifests.js
/** The packages of the repository, as their manifests tell. */



const NEEDS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** Reads each `package.json` among the files; what is no manifest tells nothing. */
function readManifests(files, readText) {
    return files.flatMap((file) => {
        if (external_node_path_.posix.basename(file) !== 'package.json')
            return [];
        const text = readText(file);
        const manifest = text === null ? null : (0,parse_json/* parseJson */.q)(text);
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



/** The calls to Pleo's two APIs. */
function knowCalls(result, packageOf) {
    return result.calls.flatMap((call) => {
        const { api } = call;
        if (api !== 'legacy' && api !== 'external')
            return [];
        const own = result.findings.filter((finding) => finding.call?.id === call.id);
        const finding = own.find(({ topic }) => topic === 'legacy-call') ?? null;
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
            changes: own.filter(({ topic }) => topic === 'legacy-answer').map(remarkOf),
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
        text: `${titleOf(credential)} is sent with ${(0,count/* count */.U9)(calls.length, 'call')} of the legacy API. When ${isOne ? 'it' : 'the last of them'} has moved, delete the token in the Pleo web app under Settings > Open API, and its value wherever it is stored.${waits}`,
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

// EXTERNAL MODULE: ./build/src/plan/scope-needs.js
var scope_needs = __webpack_require__(5904);
;// CONCATENATED MODULE: ./build/src/plan/credential-tasks.js
/** Which credentials to mend, create, keep, rename and retire, for each environment. Never the text of one. */



/** Whether a finding speaks of a credential and not of a call. */
function isOfCredential({ topic }) {
    return topic === 'credential' || topic === 'exposure';
}
const ENVIRONMENTS = ['production', 'staging', 'unknown'];
/** Names that are proposed, best first. */
const KEY_NAMES = ['PLEO_API_KEY', 'PLEO_EXTERNAL_API_KEY', 'PLEO_NEW_API_KEY'];
/** The tasks: what fails today first, then one environment after the other. */
function listCredentialTasks(calls, findings, account) {
    const mended = findings.filter(isOfCredential).map(mendTask);
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
                scopes: [...new Set(open.flatMap(scope_needs/* neededScopes */.N))].sort(),
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
    return [...new Set(own.flatMap(scope_needs/* neededScopes */.N))].sort();
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

// EXTERNAL MODULE: ./build/src/model/group-by.js
var group_by = __webpack_require__(1629);
// EXTERNAL MODULE: ./build/src/plan/targets.js
var plan_targets = __webpack_require__(4426);
;// CONCATENATED MODULE: ./build/src/plan/groups.js
/** Legacy calls → groups of one operation that move in the same way. */


/** Groups the legacy calls; inside of a group, packages that others are built from come first. */
function groupCalls(calls, comparePackages) {
    const legacy = calls.filter(({ call }) => call.api === 'legacy');
    const groups = (0,group_by/* groupBy */.$)(legacy, keyOf);
    return [...groups.values()].flatMap((members) => {
        const sorted = members.toSorted((a, b) => comparePackages(a.planned.package, b.planned.package));
        const [first] = sorted;
        return first ? [makeGroup(first, sorted)] : [];
    });
}
function keyOf({ planned, blocked, replacements, finding }) {
    const { needed } = (0,plan_targets/* splitReplacements */.sg)(replacements);
    const ways = needed.map(({ method, path, when }) => `${method} ${path} ${when}`);
    return [planned.name, blocked ?? '', ...ways, ways.length === 0 ? (finding?.next ?? '') : ''].join('\0');
}
function makeGroup(first, members) {
    const { planned, operation, blocked, finding } = first;
    const { needed } = (0,plan_targets/* splitReplacements */.sg)(first.replacements);
    const targets = blocked === null ? needed.map((one) => (0,plan_targets/* targetOf */.$r)(one, members)) : [];
    const others = members.flatMap(({ replacements }) => (0,plan_targets/* splitReplacements */.sg)(replacements).others);
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
    if (!first || !chosen || first.when === null || (0,plan_targets/* isExport */.Hm)(chosen) || group.alternatives.length === 0)
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
    if (first.replacements[0] && (0,plan_targets/* isExport */.Hm)(first.replacements[0]))
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
/** What stands with the calls, and under cleaning up. */
const ELSEWHERE = new Set(['legacy-call', 'legacy-answer', 'host']);
/** What rules say that no other chapter tells. */
function mendTasks(findings) {
    return findings
        .filter((finding) => !ELSEWHERE.has(finding.topic) && !isOfCredential(finding))
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
        text: `The credential of ${(0,count/* count */.U9)(found.calls.size, 'call')} that can move is put on the request here: put the new client beside it, or use a shared one.`,
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
    const hosts = findings.filter(({ topic }) => topic === 'host');
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
    const scopes = (0,scope_needs/* listScopes */.c)(calls);
    const blocked = groups
        .filter((group) => group.blocked !== null)
        .map(({ members: _, ...group }, index) => ({ id: `b${index + 1}`, ...group }));
    return {
        tool: result.tool,
        complete: result.complete,
        faults: result.faults,
        lifecycle: catalogue/* lifecycle */.Bl.text,
        deadline: result.deadline,
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
// EXTERNAL MODULE: ./build/src/files/read-inside.js
var read_inside = __webpack_require__(3733);
// EXTERNAL MODULE: ./build/src/report/html-page.js + 3 modules
var html_page = __webpack_require__(7710);
// EXTERNAL MODULE: ./build/src/report/document.js
var report_document = __webpack_require__(9756);
// EXTERNAL MODULE: ./build/src/plan/write-lines.js
var write_lines = __webpack_require__(4689);
;// CONCATENATED MODULE: ./build/src/plan/write-access.js
/** The chapters that come before any code: access, scopes, credentials. */


/** The way to access. */
function writeAccess({ access, account }) {
    const { conditions, note, ways, facts, links } = access;
    return [
        (0,report_document/* text */.Qq)('Without access nothing else can be tried, and it may take Pleo a while: begin here.'),
        (0,report_document/* text */.Qq)('You have access with API keys if all of this holds:'),
        (0,report_document/* bullets */.e5)(conditions),
        (0,report_document/* text */.Qq)(note),
        (0,report_document/* text */.Qq)(account === null
            ? 'If you have none, the way depends on who you are to Pleo. (`account` in the configuration makes this plan show yours alone.)'
            : 'If you have none, this is your way:'),
        ...ways.flatMap(({ title, steps, links: pages }) => [
            { kind: 'heading', level: 3, line: title },
            { kind: 'list', look: 'numbers', items: steps.map((line) => ({ line })) },
            ...(pages.length === 0 ? [] : [(0,report_document/* text */.Qq)(['Pages: ', ...(0,report_document/* joined */.oR)(pages.map(write_lines/* pageSpan */.Gx))])]),
        ]),
        { kind: 'heading', level: 3, line: 'Good to know' },
        (0,report_document/* bullets */.e5)(facts.map(({ text: fact, basis }) => (0,write_lines/* withBasis */.x_)(fact, basis))),
        (0,report_document/* text */.Qq)([
            'Pages: ',
            ...(0,report_document/* joined */.oR)(links.map(({ topic, url }) => ({ kind: 'link', text: topic, href: url }))),
        ]),
    ];
}
/** The scopes to ask for, each with its reason. */
function writeScopes(plan) {
    const needed = plan.scopes.filter(({ calls }) => calls.length > 0);
    const perhaps = plan.scopes.filter(({ calls }) => calls.length === 0);
    if (needed.length === 0)
        return [(0,report_document/* text */.Qq)('No scope is needed for what was found.')];
    return [
        (0,report_document/* text */.Qq)('An API key has scopes: permissions that are chosen when it is made. Ask for these and no others; whoever approves the key can see here why each is needed.'),
        { kind: 'code', language: 'text', text: `${needed.map(({ scope }) => scope).join('\n')}\n` },
        ...(0,report_document/* tableOf */.c_)(['Scope', 'Grants', 'Needed for'], needed.map((need) => [[(0,report_document/* code */.aY)(need.scope)], grantsLine(need), (0,write_lines/* operationSpans */.Vr)(need.calls, plan)])),
        ...(perhaps.length === 0
            ? []
            : [
                (0,report_document/* text */.Qq)('These are needed only if some calls serve another purpose than the plan takes them for; see the questions below.'),
                ...(0,report_document/* tableOf */.c_)(['Scope', 'Grants', 'Perhaps needed for'], perhaps.map((need) => [[(0,report_document/* code */.aY)(need.scope)], grantsLine(need), (0,write_lines/* operationSpans */.Vr)(need.perhaps, plan)])),
            ]),
    ];
}
function grantsLine({ grants, note, basis }) {
    if (note !== '')
        return `${grants} ${note}`;
    return (0,write_lines/* withBasis */.x_)(grants, basis);
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
        return [(0,report_document/* text */.Qq)('There is no credential to make, to rename or to retire.')];
    const mended = credentials.filter(({ action }) => action === 'mend');
    const environments = ['production', 'staging', 'unknown'].filter((environment) => credentials.some((task) => task.environment === environment));
    return [
        ...(progress.legacy === 0
            ? []
            : [
                (0,report_document/* text */.Qq)('Neither API takes the credential of the other. Keep two of them, under two names, until the last call has moved.'),
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
    const needed = scopes.length === 0 ? [] : [' Scopes: ', ...(0,report_document/* joined */.oR)(scopes.map(report_document/* code */.aY)), '.'];
    const seen = places.length === 0 ? [] : [' Seen at', ...(0,write_lines/* placeSpans */.JA)(places), '.'];
    return { line: [(0,report_document/* strong */.ko)(`${ACTIONS[action]}.`), ' ', sentence, ...needed, ...seen] };
}

// EXTERNAL MODULE: ./build/src/plan/write-head.js
var write_head = __webpack_require__(410);
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

// EXTERNAL MODULE: ./build/src/report/mark-code.js
var mark_code = __webpack_require__(5636);
;// CONCATENATED MODULE: ./build/src/plan/write-request.js
/** The request to send in a call's place, or the event to subscribe to. */



const SUBSCRIPTIONS = (0,catalogue/* operationById */.Qs)('createSubscription')?.path ?? '';
/** How an event is subscribed to, when it comes, and what it carries. */
function eventBlocks(target) {
    const { path, summary, payload } = target;
    const subscription = { ...target, method: 'POST', path: SUBSCRIPTIONS };
    return [
        (0,report_document/* text */.Qq)(['You are told when: ', (0,first_letter/* lowerFirst */.o)(summary), ' Subscribe once:']),
        requestBlock(subscription, new Map([['eventTypes', `"${path}"`]])),
        ...(payload.length === 0 ? [] : [(0,report_document/* text */.Qq)(['The event carries ', ...(0,report_document/* joined */.oR)(payload.map(report_document/* code */.aY)), '.'])]),
        ...catalogue/* webhookFacts */.jn.map((fact) => (0,report_document/* text */.Qq)(fact.text)),
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
    const sureness = (0,write_lines/* basisWords */.S3)(basis);
    const needs = scopes.length === 0 ? [] : ['It needs ', ...(0,report_document/* joined */.oR)(scopes.map(report_document/* code */.aY), ' and '), '. '];
    const remarks = [note, sureness === '' ? '' : `That it replaces the call is ${sureness}.`]
        .filter((words) => words !== '')
        .join(' ');
    return [
        ...(several
            ? [
                {
                    kind: 'heading',
                    level: 5,
                    line: [(0,report_document/* code */.aY)(`${method} ${path}`), ...(when === null ? [] : [`, for ${when}`])],
                },
            ]
            : []),
        ...(needs.length === 0 && remarks === '' ? [] : [(0,report_document/* text */.Qq)([...needs, remarks])]),
        ...(method === 'WEBHOOK' ? eventBlocks(target) : [requestBlock(target)]),
        ...stepBlocks(steps, group, plan),
        ...readBlocks(fields),
        ...(method === 'WEBHOOK' ? [] : takenBlocks(target)),
        ...answerBlocks(target),
        ...fieldBlocks(fields, values),
        ...(docs.length === 0 ? [] : [(0,report_document/* text */.Qq)(['Pages: ', ...(0,report_document/* joined */.oR)(docs.map(write_lines/* pageSpan */.Gx))])]),
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
    const told = new Set((0,write_lines/* callsOf */.p9)(group.calls, plan).flatMap(({ changes, reads }) => (changes.length > 0 ? reads : [])));
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
    return [words, ' Only', ...(0,write_lines/* placeSpans */.JA)((0,write_lines/* callsOf */.p9)(seenIn, plan)), '.'];
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
    return (0,mark_code/* markNames */.y)(words, names);
}
function takenBlocks({ method, path, takes }) {
    if (takes.length === 0)
        return [];
    return [
        {
            kind: 'details',
            summary: `All that ${method} ${path} takes (${takes.length})`,
            blocks: (0,report_document/* tableOf */.c_)(['Name', 'In', 'Note'], takes.map((one) => [[(0,report_document/* code */.aY)(one.name)], one.required ? `${one.in}, required` : one.in, noteLine(one)])),
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
            blocks: (0,report_document/* tableOf */.c_)(['Field', 'Note'], answers.map((field) => [[(0,report_document/* code */.aY)(field.path)], noteLine(field)])),
        },
    ];
}
/** A note, and the values that there are. */
function noteLine({ note, values }) {
    if (values.length === 0)
        return note;
    return [note, `${note === '' ? '' : ' '}One of `, ...(0,report_document/* joined */.oR)(values.map(report_document/* code */.aY)), '.'];
}
/** What the program was seen to read of the answer: the fields to begin with. */
function readBlocks(fields) {
    const read = fields.filter((row) => row.read);
    if (read.length === 0)
        return [];
    return [(0,report_document/* text */.Qq)('Of the answer, these fields were seen to be read:'), ...fieldTable(read)];
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
                    blocks: (0,report_document/* tableOf */.c_)(['Field', 'Legacy value', 'Now', 'Note'], values.map(({ field, value, to, becomes, note }) => [
                        [(0,report_document/* code */.aY)(field)],
                        [(0,report_document/* code */.aY)(value)],
                        becomes.length === 0
                            ? 'nothing'
                            : [...(0,report_document/* joined */.oR)(becomes.map(report_document/* code */.aY)), ...(to === null ? [] : [' in ', (0,report_document/* code */.aY)(to)])],
                        note,
                    ])),
                },
            ]),
    ];
}
function fieldTable(fields) {
    return (0,report_document/* tableOf */.c_)(['Legacy field', 'Now', 'What changes'], fields.map((row) => [
        row.from === null ? '(new)' : [(0,report_document/* code */.aY)(row.from)],
        row.to.length === 0 ? 'nothing' : (0,report_document/* joined */.oR)(row.to.map(report_document/* code */.aY)),
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
        return [(0,report_document/* text */.Qq)('There is nothing to move.')];
    return [
        (0,report_document/* text */.Qq)('Each step can be released before the next one starts. What stands in brackets was counted in this repository; it hints at the effort. Where a call is marked likely, a default, a branch or a setting decides its address: `pleo-migrate explain <file>:<line>` tells which.'),
        ...plan.stages.flatMap((stage, index) => writeStage(stage, index + 1, plan)),
    ];
}
function writeStage(stage, number, plan) {
    const { id, title, why, tasks, groups } = stage;
    return [
        { kind: 'heading', level: 3, line: `Step ${number}. ${title}` },
        (0,report_document/* text */.Qq)(why),
        ...(tasks.length === 0
            ? []
            : [
                {
                    kind: 'list',
                    look: id === 'export' ? 'numbers' : 'tasks',
                    items: tasks.map((task) => ({ line: [task.text, ...(0,write_lines/* placeSpans */.JA)(task.places)] })),
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
        (0,report_document/* text */.Qq)('A client to begin with, which needs no package. The first request to make with a new key is GET /v1/introspect: it tells what the credential is and which scopes it has. GET /v1/companies tells the ids of the companies.'),
        { kind: 'code', language: 'ts', text: clientSample(/^\w+$/.test(name) ? name : 'PLEO_API_KEY') },
        {
            kind: 'details',
            summary: 'Limits of the external API that are known',
            blocks: [
                {
                    kind: 'list',
                    look: 'bullets',
                    items: catalogue/* externalFacts */.j7.limits.map(({ text: fact, basis }) => ({ line: (0,write_lines/* withBasis */.x_)(fact, basis) })),
                },
            ],
        },
    ];
}
/** One operation: where it is called, and what becomes of it. */
function writeGroup(group, work, plan) {
    const { id, name, summary, targets, alternatives, blocked, next } = group;
    const calls = (0,write_lines/* callsOf */.p9)(group.calls, plan);
    const packages = [...new Set(calls.map((call) => call.package))];
    const many = packages.length > 1;
    return {
        kind: 'card',
        id,
        title: [(0,report_document/* code */.aY)(name), ...arrow(targets, blocked)],
        facets: { work: [work], package: packages },
        blocks: [
            (0,report_document/* text */.Qq)([...(summary === '' ? [] : [`${summary} `]), `(${effortOf(group)})`]),
            ...(blocked === null ? [] : [{ kind: 'note', tone: 'warning', line: blocked }]),
            ...(next === null ? [] : [(0,report_document/* text */.Qq)(next)]),
            ...packages.flatMap((folder) => [
                ...(many ? [(0,report_document/* text */.Qq)(packageLine(folder))] : []),
                {
                    kind: 'list',
                    look: 'tasks',
                    items: calls.filter((call) => call.package === folder).map(write_lines/* callItem */.IE),
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
                                        (0,report_document/* code */.aY)(`${method} ${path}`),
                                        ...(scopes.length === 0 ? [] : [' with ', ...(0,report_document/* joined */.oR)(scopes.map(report_document/* code */.aY))]),
                                        '. ',
                                        ...(group.operation === null
                                            ? []
                                            : ['All its steps: ', (0,report_document/* code */.aY)(`pleo-migrate explain "${name}"`)]),
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
    const name = (0,write_lines/* packageName */.oZ)(folder);
    return typeof name === 'string' ? [(0,report_document/* strong */.ko)(`In ${name}:`)] : ['In ', ...name, ':'];
}
function arrow(targets, blocked) {
    if (blocked !== null)
        return [' is blocked'];
    if (targets.length === 0)
        return [];
    return [
        ' → ',
        ...targets.flatMap(({ method, path }, index) => [index === 0 ? '' : ', ', (0,report_document/* code */.aY)(`${method} ${path}`)]),
    ];
}
function effortOf({ counts }) {
    const { calls, files, packages, parameters, changes, outsideSource } = counts;
    return [
        `${(0,count/* count */.U9)(calls, 'call')} in ${(0,count/* count */.U9)(files, 'file')}${packages > 1 ? ` of ${(0,count/* count */.U9)(packages, 'package')}` : ''}`,
        ...(parameters > 0 ? [`${(0,count/* count */.U9)(parameters, 'parameter')} to move`] : []),
        ...(changes > 0 ? [`${(0,count/* count */.U9)(changes, 'place')} reading what changes`] : []),
        ...(outsideSource > 0 ? [`${outsideSource} in tests, stories, examples or documentation`] : []),
    ].join(', ');
}
/** The places that read what is gone or changed in the answers. */
function changeBlocks(group, plan) {
    const changes = (0,write_lines/* callsOf */.p9)(group.calls, plan).flatMap((call) => call.changes.map((change) => ({ ...change, folder: call.package })));
    if (changes.length === 0)
        return [];
    return [
        (0,report_document/* text */.Qq)('These places read what changes in the answer:'),
        {
            kind: 'list',
            look: 'tasks',
            items: changes.map(({ what, next, folder, ...place }) => ({
                line: [(0,write_lines/* placeSpan */.ch)(place), ` ${what} ${next}`],
                facets: { package: [folder] },
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
        head: (0,write_head/* writeHead */.y)(plan),
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
            (0,report_document/* text */.Qq)(plan.progress.unknown === 0
                ? 'Nothing is blocked: each call that was found can move.'
                : 'Nothing that is known is blocked. Whether the calls can move of which the operation is not known is open: see the step about them.'),
        ];
    return [
        (0,report_document/* text */.Qq)('Nothing that is published replaces these calls. They keep the legacy token alive: decide for each whether you can do without it, take the way that is named, or ask Pleo.'),
        ...plan.blocked.map((group) => writeGroup(group, 'blocked', plan)),
    ];
}
function writeQuestions({ questions }) {
    if (questions.length === 0)
        return [(0,report_document/* text */.Qq)('There are none.')];
    const asked = (of, title) => {
        const own = questions.filter((question) => question.of === of);
        if (own.length === 0)
            return [];
        return [
            { kind: 'heading', level: 3, line: title },
            {
                kind: 'list',
                look: 'tasks',
                items: own.map(({ text: words, places }) => ({ line: [words, ...(0,write_lines/* placeSpans */.JA)(places)] })),
            },
        ];
    };
    return [...asked('you', 'For you'), ...asked('Pleo', 'For Pleo')];
}
function writeUndecided({ undecided }) {
    return [
        (0,report_document/* text */.Qq)([
            'These requests may go to Pleo. ',
            (0,report_document/* code */.aY)('pleo-migrate explain <file>:<line>'),
            ' shows each with its code.',
        ]),
        ...(0,report_document/* tableOf */.c_)(['Place', 'Why'], undecided.map((one) => [[(0,write_lines/* placeSpan */.ch)(one)], one.reason])),
    ];
}

;// CONCATENATED MODULE: ./build/src/plan/html.js
/** The plan as a page, with filters over its calls. */


const WORK = {
    read: 'Reading',
    export: 'Accounting export',
    write: 'Writing',
    clarify: 'Not known',
    blocked: 'Blocked',
};
/** Prints a plan. */
function htmlPlan(plan) {
    const written = writeDocument(plan);
    return (0,html_page/* htmlPage */.X)(written, filtersFor(written));
}
function filtersFor({ chapters }) {
    const cards = chapters.flatMap(({ blocks }) => blocks.filter(isCard));
    if (cards.length < 2)
        return null;
    const works = Object.entries(WORK).filter(([work]) => cards.some(({ facets }) => facets.work?.includes(work)));
    const folders = [...new Set(cards.flatMap(({ facets }) => facets.package ?? []))].sort();
    return {
        chapter: 'calls',
        hint: 'operation, file, field …',
        filters: [
            { name: 'work', label: 'Work', choices: works.map(([value, label]) => ({ value, label })) },
            {
                name: 'package',
                label: 'Package',
                choices: folders.map((value) => ({ value, label: value === '.' ? 'top of the repository' : value })),
            },
        ],
    };
}
function isCard(block) {
    return block.kind === 'card';
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(8606);
;// CONCATENATED MODULE: ./build/src/plan/json.js
/** The plan as JSON, version 1: the shape is a promise, see schema/plan-v1.json. */

/** Prints a plan. */
function jsonPlan(plan) {
    return `${(0,report_escape/* jsonText */.s$)({ schema: 'pleo-migrate/plan-v1', ...plan })}\n`;
}

// EXTERNAL MODULE: ./build/src/report/markdown-document.js
var markdown_document = __webpack_require__(9376);
;// CONCATENATED MODULE: ./build/src/plan/markdown.js
/** The plan as Markdown for GitHub. */


/** Prints a plan. */
function markdownPlan(plan) {
    return (0,markdown_document/* markdownDocument */.l)(writeDocument(plan));
}

// EXTERNAL MODULE: ./build/src/report/display-width.js
var display_width = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(7660);
// EXTERNAL MODULE: ./build/src/report/wrap.js
var wrap = __webpack_require__(9457);
;// CONCATENATED MODULE: ./build/src/plan/text.js
/** The plan for a person at a terminal: the same document, without the syntax of either Markdown or HTML. */





/** Longer lines of prose are hard to read; words need some room. */
const LONGEST = 100;
const NARROWEST = 40;
const FOLDED = 'Lines that begin with … are tables, which `--format markdown` and `--format html` show.';
/** Prints a plan. */
function textPlan(plan, { width, ...colors } = { color: false, width: 80 }) {
    const { title, head, chapters, foot } = writeDocument(plan);
    const look = {
        style: (0,style/* makeStyle */.O)(colors),
        width: Math.max(NARROWEST, Math.min(LONGEST, width)),
    };
    const parts = [
        (0,wrap/* wrap */.L)((0,report_escape/* escapeTerminal */.en)(title), look.width).map(look.style.bold),
        ...head.map((block) => linesOf(block, look)),
        ...chapters.flatMap((chapter) => [
            [look.style.dim('─'.repeat(look.width)), look.style.bold((0,report_escape/* escapeTerminal */.en)(chapter.title))],
            ...chapter.blocks.map((block) => linesOf(block, look)),
        ]),
        [look.style.dim('─'.repeat(look.width)), ...prose(FOLDED, look, ''), ...prose(foot, look, '')],
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function linesOf(block, look) {
    const { style } = look;
    switch (block.kind) {
        case 'heading':
            return prose(block.line, look, '').map(style.bold);
        case 'text':
            return prose(block.line, look, '');
        case 'note':
            return prose(block.line, look, '▲ ').map(block.tone === 'warning' ? style.yellow : style.cyan);
        case 'list':
            return block.items.flatMap((item, index) => prose(item.line, look, markOf(block.look, index)));
        case 'table':
            return tableLines(block.columns, block.rows, look);
        case 'code':
            return escapeLines(block.text).map((line) => `    ${line}`);
        case 'details':
            // Folded as on a page; the foot tells where it is unfolded.
            return prose(block.summary, look, '… ').map(style.dim);
        case 'chart':
            return chartLines(block.slices);
        case 'card':
            return [...prose(block.title, look, '■ ').map(style.bold), ...indented(block.blocks, look)];
    }
}
function indented(blocks, look) {
    const inner = { ...look, width: look.width - 2 };
    const parts = blocks.map((block) => linesOf(block, inner)).filter((lines) => lines.length > 0);
    return parts.flatMap((lines, index) => [
        ...(index === 0 ? [] : ['']),
        ...lines.map((line) => (line === '' ? '' : `  ${line}`)),
    ]);
}
function markOf(look, index) {
    if (look === 'numbers')
        return `${index + 1}. `;
    return look === 'tasks' ? '[ ] ' : '- ';
}
function prose(line, { width }, first) {
    return (0,wrap/* wrap */.L)(textOf(line), width, first);
}
/** Columns side by side where they fit, else each row as a small block. */
function tableLines(columns, rows, look) {
    const cells = [columns, ...rows].map((row) => row.map(textOf));
    const widths = columns.map((_, at) => Math.max(...cells.map((row) => (0,display_width/* displayWidth */.F)(row[at] ?? ''))));
    const total = widths.reduce((sum, one) => sum + one + 2, -2);
    if (total <= look.width) {
        const pad = (text, at) => `${text}${' '.repeat((widths[at] ?? 0) - (0,display_width/* displayWidth */.F)(text))}`;
        const [head = '', ...body] = cells.map((row) => row.map(pad).join('  ').trimEnd());
        return [look.style.dim(head), ...body];
    }
    return cells
        .slice(1)
        .flatMap(([first = '', ...others]) => [
        ...(0,wrap/* wrap */.L)(first, look.width).map(look.style.bold),
        ...others.flatMap((cell, at) => cell === '' ? [] : (0,wrap/* wrap */.L)(`${columns[at + 1] ?? ''}: ${cell}`, look.width, '  ', '    ')),
    ]);
}
function chartLines(slices) {
    const widest = Math.max(0, ...slices.map(({ value }) => String(value).length));
    return slices.map(({ label, value }) => `${String(value).padStart(widest)}  ${(0,report_escape/* escapeTerminal */.en)(label)}`);
}
function textOf(line) {
    return typeof line === 'string' ? (0,report_escape/* escapeTerminal */.en)(line) : line.map(spanText).join('');
}
function spanText(span) {
    if (typeof span === 'string')
        return (0,report_escape/* escapeTerminal */.en)(span);
    if (span.kind === 'link')
        return `${(0,report_escape/* escapeTerminal */.en)(span.text)} (${(0,report_escape/* escapeTerminal */.en)(span.href)})`;
    return (0,report_escape/* escapeTerminal */.en)(span.text);
}
function escapeLines(text) {
    return text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => (0,report_escape/* escapeTerminal */.en)(line.replaceAll('\t', '    ')));
}

;// CONCATENATED MODULE: ./build/src/plan/index.js
/** The formats of a plan: one more is one function, one line here, and one in formats.ts. */




/** Every format, by the name that `--format` takes. */
const planFormats = [
    { name: 'text', render: textPlan },
    { name: 'markdown', render: markdownPlan },
    { name: 'html', render: htmlPlan },
    { name: 'json', render: jsonPlan },
];

// EXTERNAL MODULE: ./build/src/scan.js + 59 modules
var scan = __webpack_require__(7814);
// EXTERNAL MODULE: ./build/src/commands/exit.js
var exit = __webpack_require__(5033);
// EXTERNAL MODULE: ./build/src/commands/run-settings.js
var run_settings = __webpack_require__(3912);
// EXTERNAL MODULE: ./build/src/commands/stopwatch.js
var stopwatch = __webpack_require__(1910);
// EXTERNAL MODULE: ./build/src/commands/write-reports.js
var write_reports = __webpack_require__(3836);
;// CONCATENATED MODULE: ./build/src/commands/plan.js
/** `plan`: the migration plan of what a scan finds. */











async function plan(args, terminal) {
    const { flags } = args;
    const settings = await (0,run_settings/* readSettings */.sb)(args, (0,config_settings/* locateRoot */.L)(terminal.cwd, args.operands));
    const outputs = (0,formats/* readFormats */.v)(flags.get('format') ?? [terminal.isTerminal ? 'text' : 'markdown'], planFormats);
    const watch = (0,stopwatch/* makeStopwatch */.o)(terminal.progress);
    // What is ignored today has to be moved all the same.
    const result = await (0,scan/* scan */.S)({ ...settings.scan, ignores: false, onPhase: watch.onPhase });
    watch.onPhase('');
    const made = planOf(result, settings.scan, (file) => (0,read_inside/* textInside */.kg)(settings.scan.root, file));
    (0,write_reports/* writeReports */.L)(outputs, ({ format, file }) => format.render(made, (0,run_settings/* lookOf */.Li)(flags, terminal, file === null)), {
        terminal,
        isQuiet: flags.has('quiet'),
    });
    if (flags.has('stats'))
        terminal.note((0,run_settings/* statsText */.zS)(result, watch.phases(), terminal));
    const nothing = (0,outcome/* nothingScanned */.qz)(result);
    if (nothing !== null)
        terminal.note(`pleo-migrate: ${nothing}`);
    return nothing !== null || !result.complete ? exit/* EXIT */.d.incomplete : exit/* EXIT */.d.clean;
}


/***/ }),

/***/ 1910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ makeStopwatch)
/* harmony export */ });
/** How long each phase of a scan takes. */
/** Starts when it is first told of a phase. */
function makeStopwatch(handOn, now = () => performance.now()) {
    const phases = new Map();
    let current = null;
    let since = 0;
    const stop = () => {
        if (current !== null)
            phases.set(current, (phases.get(current) ?? 0) + now() - since);
        current = null;
    };
    return {
        onPhase: (phase, done, total) => {
            if (phase !== current) {
                stop();
                since = now();
                current = phase === '' ? null : phase;
            }
            handOn(phase, done, total);
        },
        phases: () => {
            stop();
            return phases;
        },
    };
}


/***/ }),

/***/ 3836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1942);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8606);
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44);
/** The outputs of a run, each by itself: what goes wrong with one costs that one only. */



/** Renders and writes each output. Throws the first error, a fault of ours before others, when all are done. */
function writeReports(outputs, render, to) {
    const errors = [];
    for (const output of outputs) {
        if (output.file === null && to.isQuiet)
            continue;
        try {
            const text = render(output);
            if (output.file === null)
                to.terminal.out(text);
            else
                (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f)(to.terminal.cwd, output.file, text);
        }
        catch (error) {
            errors.push(error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? error : inFormat(output.format.name, error));
        }
    }
    const worst = errors.find((error) => !(error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)) ?? errors[0];
    for (const error of errors)
        if (error !== worst && error instanceof Error)
            to.terminal.note(`pleo-migrate: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(error.message)}`);
    if (worst !== undefined)
        throw worst;
}
function inFormat(name, error) {
    const message = error instanceof Error ? error.message : String(error);
    return new Error(`the report ${name} was not written: ${message}`, { cause: error });
}


/***/ }),

/***/ 44:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_at_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4649);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1942);
/* harmony import */ var _output_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6588);
/** Files that are there as a whole or not at all. */




/** What to do where a file cannot be written, by the system's code. */
const HINTS = {
    ENOSPC: 'Make room on the disk; what stood there before is unchanged.',
    EDQUOT: 'Make room in your quota; what stood there before is unchanged.',
};
/** Written beside, then renamed: an interrupted run leaves no half report. Throws `UserError`. */
function writeWhole(cwd, file, content) {
    try {
        const { path, isDirect } = (0,_output_target_js__WEBPACK_IMPORTED_MODULE_3__/* .outputTarget */ .T)(cwd, file);
        if (isDirect)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content);
        else
            writeBeside(path, content);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${file} cannot be written: ${error instanceof Error ? error.message : ''}.`, HINTS[code] ?? 'Name a file in a folder that exists.');
    }
}
/** A signal on the way ends the program when the file is there as a whole, or not at all. */
function writeBeside(path, content) {
    const beside = `${path}.${process.pid}.tmp`;
    const remove = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
    const done = (0,_files_at_end_js__WEBPACK_IMPORTED_MODULE_1__/* .atEnd */ .t)(remove);
    try {
        writeNew(beside, Buffer.from(content));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, path);
    }
    finally {
        remove();
        done();
    }
}
/** Writes a file that must not be there: not through a link that somebody laid. */
function writeNew(file, content) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'wx');
    try {
        for (let at = 0; at < content.length;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, content, at);
        // A disk may say only now that it is full.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 5445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ isNothingNew),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   K6: () => (/* binding */ withMinCertainty),
/* harmony export */   d3: () => (/* binding */ recount),
/* harmony export */   qz: () => (/* binding */ nothingScanned)
/* harmony export */ });
/* unused harmony exports failureOf, conclusionOf */
/* harmony import */ var _model_certainty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4961);
/** What a result means for the run: which findings count, and whether it fails. */

const SEVERITIES = ['notice', 'warning', 'error'];
/** The result without findings below a certainty; the counts follow. */
function withMinCertainty(result, floor) {
    return recount(result, result.findings.filter((finding) => (0,_model_certainty_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .d)(finding.certainty, floor)));
}
/** The result with these findings, counted anew. */
function recount(result, findings) {
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
/**
 * Whether `new` has nothing to hold findings against: everything is looked at, and there is no baseline.
 * Nothing is known to be new then, so no finding fails the run.
 */
function isNothingNew({ change }, failOn, hasBaseline) {
    return failOn === 'new' && change === null && !hasBaseline;
}
/** Why there was nothing to look at, or null. An empty scan is never reported as clean. */
function nothingScanned(result) {
    if (result.stats.listed > 0)
        return null;
    return 'There is no TypeScript or JavaScript file to scan here.';
}
/** Why the run fails, as a sentence; null: it does not. */
function failureOf(result, failOn, hasBaseline) {
    if (failOn === 'never')
        return null;
    const nothing = nothingScanned(result);
    if (nothing !== null)
        return nothing;
    if (!result.complete)
        return 'The scan is incomplete, see the log.';
    const { length } = failing(result.findings, failOn);
    if (length === 0 || isNothingNew(result, failOn, hasBaseline))
        return null;
    return `${length} ${length === 1 ? 'finding fails' : 'findings fail'} this run (fail-on: ${failOn}).`;
}
/** The same as the conclusion of a check run: `neutral` is for what is found and does not fail the run. */
function conclusionOf(result, failure) {
    if (failure !== null)
        return 'failure';
    return result.complete && result.findings.length === 0 && nothingScanned(result) === null
        ? 'success'
        : 'neutral';
}


/***/ }),

/***/ 5904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ neededScopes),
/* harmony export */   c: () => (/* binding */ listScopes)
/* harmony export */ });
/* harmony import */ var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3065);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4426);
/** One list of scopes for the key, with the calls that need each. */


const EXPORT_SCOPES = _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .exportWorkflow */ .Eq
    .flatMap(({ operations }) => operations)
    .flatMap((id) => (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .operationById */ .Qs)(id)?.scopes ?? []);
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
        for (const other of (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .splitReplacements */ .sg)(known.replacements).others)
            add('perhaps', other.scopes, id);
    }
    return [...needs]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([scope, need]) => {
        const facts = (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .findScope */ .sC)(scope);
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
    const { needed } = (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .splitReplacements */ .sg)(replacements);
    const own = needed.flatMap(({ scopes }) => scopes);
    // An export cannot be fetched without reporting its start, whoever writes the states now.
    const whole = needed.some(_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .isExport */ .Hm) ? EXPORT_SCOPES : [];
    return [...new Set([...own, ...whole])].sort();
}


/***/ }),

/***/ 4426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Hm: () => (/* binding */ isExport),
/* harmony export */   sg: () => (/* binding */ splitReplacements)
/* harmony export */ });
/* harmony import */ var _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3065);
/** What takes the place of a group of calls: the new operations, with steps, fields and values. */

const EXPORT_OPERATIONS = new Set(_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .exportWorkflow */ .Eq.flatMap(({ operations }) => operations));
/** How an event is asked for. */
const SUBSCRIBE = (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .operationById */ .Qs)('createSubscription');
const EXPORT_EVENTS = new Set(_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .exportWorkflow */ .Eq.flatMap(({ webhook }) => webhook ?? []));
/** Whether a replacement is a part of the accounting export, which moves as a whole. */
function isExport({ operation, path }) {
    if (operation === null)
        return EXPORT_EVENTS.has(path);
    return EXPORT_OPERATIONS.has(operation) || (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .operationById */ .Qs)(operation)?.resource === 'exports';
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
    const event = id === null ? _catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .webhookEvents */ .Nl.find((one) => one.event === path) : undefined;
    const to = id === null ? SUBSCRIBE : (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .operationById */ .Qs)(id);
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
        fields: id === null ? [] : (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldMappings */ .Yr)(from, id).map((row) => fieldRow(row, calls)),
        values: id === null ? [] : (0,_catalogue_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .valueChanges */ .BV)(from, id).map(valueRow),
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


/***/ }),

/***/ 410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ nothingToMove),
/* harmony export */   y: () => (/* binding */ writeHead)
/* harmony export */ });
/* harmony import */ var _report_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4290);
/* harmony import */ var _report_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5245);
/* harmony import */ var _report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);
/* harmony import */ var _write_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4689);
/** The head of the document: how far the migration is, and what stands where. */




/** The blocks before the first chapter. */
function writeHead(plan) {
    const { progress, complete, faults, deadline } = plan;
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
        (0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Pleo has two APIs. The legacy API (`openapi.pleo.io`, a token sent as Bearer) is deprecated; the external API (`external.pleo.io`, an API key sent as HTTP Basic, or OAuth 2.0) takes its place. This plan says, for this repository, what to ask Pleo for, which scopes and credentials are needed, and what becomes of each call, in an order that can be released step by step.'),
        (0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(summaryOf(plan)),
        ...(deadline === null ? [] : [(0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_report_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .deadlineSentences */ .P)(deadline))]),
        { kind: 'chart', title: 'Calls to Pleo', slices: slicesOf(plan) },
        ...(progress.legacy === 0 ? [] : packagesTable(plan)),
    ];
}
/** What to say where no call to the legacy API was found. */
function nothingToMove(external) {
    return external === 0
        ? 'No call to either API was found.'
        : `No call to the legacy API was found, and ${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(external, 'call')} to the external API: there is nothing left to move.`;
}
function summaryOf({ progress, lifecycle }) {
    const { legacy, external, percent, replaceable, blocked, unknown, outsideSource } = progress;
    if (legacy === 0)
        return nothingToMove(external);
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
    return `${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalCount */ .aT)(legacy, 'call')} to the legacy API: ${parts.join(', ')}.${outside} ${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalCount */ .aT)(external, 'call')} ${external > 1 ? 'go' : 'goes'} to the external API already, so the migration is at ${percent} %. ${lifecycle}`;
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
    return (0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)(['Package', 'Legacy calls', 'of them blocked', 'External calls'], folders.map((folder) => {
        const own = calls.filter((call) => call.package === folder);
        const legacy = own.filter(({ api }) => api === 'legacy');
        return [
            folder === '.' ? (0,_write_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .packageName */ .oZ)(folder) : [(0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(folder)],
            String(legacy.length),
            String(legacy.filter(({ id }) => stuck.has(id)).length),
            String(own.length - legacy.length),
        ];
    }));
}


/***/ }),

/***/ 4689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ pageSpan),
/* harmony export */   IE: () => (/* binding */ callItem),
/* harmony export */   JA: () => (/* binding */ placeSpans),
/* harmony export */   S3: () => (/* binding */ basisWords),
/* harmony export */   Vr: () => (/* binding */ operationSpans),
/* harmony export */   ch: () => (/* binding */ placeSpan),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   x_: () => (/* binding */ withBasis)
/* harmony export */ });
/* harmony import */ var _report_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4290);
/* harmony import */ var _report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);
/** Lines that several chapters share: places, calls, counts. */


/** Places shown in one line before the rest is counted. */
const SHOWN = 8;
/** "`a.ts:1`". */
function placeSpan({ file, line }) {
    return (0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${file}:${line}`);
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
        const words = [api === 'external' ? 'called already' : '', number === 1 ? '' : (0,_report_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, 'call')]
            .filter((word) => word !== '')
            .join(', ');
        return [...(index === 0 ? [] : ['; ']), (0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name), ...(words === '' ? [] : [` (${words})`])];
    });
}
/** One call as an item to be ticked off, with what is special about it. */
function callItem(call) {
    const { symbol, context, certainty, doubt, changes } = call;
    const words = [placeSpan(call)];
    if (symbol !== null)
        words.push(' in ', (0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${symbol}()`));
    if (context !== 'source')
        words.push(` (${context})`);
    // That a default decides is so common that it would hide what differs.
    if (certainty === 'likely')
        words.push(' (likely)');
    if (certainty === 'possible')
        words.push(` (possible)${doubt === null ? '' : `: ${doubt}`}`);
    if (changes.length > 0)
        words.push(`: ${(0,_report_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(changes.length, 'place reads', 'places read')} what changes in its answer`);
    return { line: words, facets: { package: [call.package] } };
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
    return folder === '.' ? 'the top of the repository' : [(0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(folder)];
}


/***/ }),

/***/ 1866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   h: () => (/* binding */ characters)
/* harmony export */ });
/** How many columns of a terminal a text takes. */
let segmenter = null;
/** Ranges that terminals draw two columns wide: https://www.unicode.org/reports/tr11/ */
const WIDE = [
    [0x1100, 0x115f],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xa960, 0xa97c],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1b000, 0x1b2ff],
    [0x20000, 0x3fffd],
];
/** One column each, whatever stands beside them: ASCII, Latin, and the marks of the report itself. */
const NARROW = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u257f■▲●✔✖]*$/;
function displayWidth(text) {
    if (NARROW.test(text))
        return text.length;
    let columns = 0;
    for (const { segment } of characters(text))
        columns += segmentWidth(segment);
    return columns;
}
/** What a reader sees as characters, each with its place in the text. */
function characters(text) {
    // Made when it is needed: that alone takes longer than a small report.
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}
function segmentWidth(segment) {
    const code = segment.codePointAt(0) ?? 0;
    if (/^\p{M}+$/u.test(segment))
        return 0;
    if (/\p{Emoji_Presentation}|\ufe0f/u.test(segment))
        return 2;
    return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}


/***/ }),

/***/ 9376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ markdownDocument)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8606);
/* harmony import */ var _mark_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5636);
/** A document as Markdown for GitHub: task lists, folded details, a Mermaid chart. */


/** Prints a document. */
function markdownDocument({ title, head, chapters, foot }) {
    const parts = [
        `# ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(title)}`,
        ...head.map(blockOf),
        ...chapters.flatMap((chapter) => [`## ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(chapter.title)}`, ...chapter.blocks.map(blockOf)]),
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
            return listOf(block);
        case 'table':
            return tableOf(block);
        case 'code':
            return fenced(block.language, block.text);
        case 'details':
            return `<details>\n<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(block.summary)}</summary>\n\n${block.blocks.map(blockOf).join('\n\n')}\n\n</details>`;
        case 'chart':
            return chartOf(block.title, block.slices);
        case 'card':
            return cardOf(block);
    }
}
function cardOf({ title, blocks }) {
    return [`#### ${lineOf(title)}`, ...blocks.map(blockOf)].join('\n\n');
}
function listOf({ look, items }) {
    const mark = (index) => look === 'tasks' ? '- [ ] ' : look === 'numbers' ? `${index + 1}. ` : '- ';
    return items.map(({ line }, index) => `${mark(index)}${lineOf(line)}`).join('\n');
}
function tableOf({ columns, rows, }) {
    const lines = [
        columns.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV),
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
function chartOf(title, slices) {
    if (slices.length === 0)
        return '';
    const rows = slices.map(({ label, value }) => `    "${label}" : ${value}`);
    return fenced('mermaid', ['pie showData', `    title ${title}`, ...rows, ''].join('\n'));
}
function lineOf(line) {
    return typeof line === 'string' ? spanOf(line) : line.map(spanOf).join('');
}
function spanOf(span) {
    if (typeof span === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)((0,_mark_code_js__WEBPACK_IMPORTED_MODULE_0__/* .markCode */ .n)(span));
    switch (span.kind) {
        case 'code':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(span.text);
        case 'strong':
        case 'tag':
            return `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(span.text)}**`;
        case 'link':
            return /^https:\/\//.test(span.href)
                ? `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(span.text)}](<${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdownAddress */ .Ns)(span.href)}>)`
                : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(span.text);
    }
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


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeStyle)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8606);
/** Colours and links of the terminal, readable on light and dark, or none. */

/** https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda */
const LINK = '\u001b]8;;';
const END = '\u001b\\';
/** Basic colours are the theme's own: yellow on white can hardly be read in many. */
const BASIC = { red: '31', green: '32', yellow: '33', magenta: '35', cyan: '36' };
/** Of the 256 fixed ones, those with a contrast of 3.7 at least on white and on black. */
const FIXED = {
    red: '38;5;167',
    green: '38;5;64',
    yellow: '38;5;130',
    magenta: '38;5;133',
    cyan: '38;5;31',
};
/** A style that writes escapes, or one that leaves text alone. */
function makeStyle({ color, hasFixedColors = false, fileLink }) {
    const paint = (on, off) => color ? (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`) : (text) => text;
    const colors = hasFixedColors ? FIXED : BASIC;
    return {
        bold: paint('1', '22'),
        dim: paint('2', '22'),
        red: paint(colors.red, '39'),
        green: paint(colors.green, '39'),
        yellow: paint(colors.yellow, '39'),
        magenta: paint(colors.magenta, '39'),
        cyan: paint(colors.cyan, '39'),
        link: (text, address) => fileLink === undefined || address === null
            ? text
            : `${LINK}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLink */ .Es)(address)}${END}${text}${LINK}${END}`,
    };
}


/***/ }),

/***/ 9457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);
/** Text in lines of at most `width` columns, words kept whole. */

/** `first` opens the first line, `rest` the others; both count. A word wider than a line stands alone and is not cut. */
function wrap(text, width, first = '', rest = ' '.repeat((0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(first))) {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of text.split(' ').filter((piece) => piece !== '')) {
        if (!empty && (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(line) + 1 + (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(word) > width) {
            lines.push(line);
            line = rest;
            empty = true;
        }
        line = empty ? `${line}${word}` : `${line} ${word}`;
        empty = false;
    }
    return empty ? lines : [...lines, line];
}


/***/ })

};
;