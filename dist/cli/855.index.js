"use strict";
exports.id = 855;
exports.ids = [855];
exports.modules = {

/***/ 2855:
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
// EXTERNAL MODULE: ./build/src/config/scans.js + 10 modules
var scans = __webpack_require__(6088);
// EXTERNAL MODULE: ./build/src/config/settings.js
var config_settings = __webpack_require__(3944);
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
const ENVIRONMENTS = {
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
            { kind: 'heading', level: 3, line: ENVIRONMENTS[environment] },
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
// EXTERNAL MODULE: ./build/src/catalogue/catalogue.js + 9 modules
var catalogue = __webpack_require__(3065);
// EXTERNAL MODULE: ./build/src/report/count.js
var count = __webpack_require__(4290);
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
// EXTERNAL MODULE: ./build/src/model/first-letter.js
var first_letter = __webpack_require__(3879);
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
    const { plan: made, result } = await (0,scans/* scanToPlan */.i)(settings, watch);
    watch.onPhase('');
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


/***/ })

};
;