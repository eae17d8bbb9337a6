"use strict";
exports.id = 14;
exports.ids = [14];
exports.modules = {

/***/ 9014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkConfig: () => (/* binding */ checkConfig)
});

// EXTERNAL MODULE: external "../lazy/zod.js"
var zod_js_ = __webpack_require__(9821);
// EXTERNAL MODULE: ./build/src/clients/tables/index.js + 28 modules
var clients_tables = __webpack_require__(5873);
// EXTERNAL MODULE: ./build/src/model/deadline.js
var deadline = __webpack_require__(4266);
// EXTERNAL MODULE: ./build/src/model/nearest.js
var nearest = __webpack_require__(2950);
;// CONCATENATED MODULE: ./build/src/config/strict-object.js
/** Objects whose keys are all known: another key is a mistake, answered with the nearest right one. */


/** What is wrong and what to do, as one message: the first line and the second. */
function twoLines(what, todo) {
    return `${what}\n${todo}`;
}
/** An object of exactly these keys; `noun` is what a key is called. */
function strictObject(shape, { noun = 'key' } = {}) {
    const known = Object.keys(shape);
    return zod_js_.strictObject(shape, {
        error: (issue) => {
            if (issue.code !== 'unrecognized_keys')
                return undefined;
            const [key = ''] = issue.keys;
            return twoLines(`There is no ${noun} ${key}.${(0,nearest/* didYouMean */.a)(key, known)}`, `The ${noun}s are ${known.join(', ')}.`);
        },
    });
}

;// CONCATENATED MODULE: ./build/src/config/describe-issue.js
/** What a schema has against a value → what is wrong, and in a second line what to do. */



/** What a type is called, and how it is written. */
const TYPES = {
    array: ['list', 'Write […].'],
    object: ['object', 'Write {…}.'],
    record: ['object', 'Write {…}.'],
    string: ['text', 'Write "…".'],
    number: ['number', 'Write a whole number.'],
    int: ['whole number', 'Write a whole number.'],
};
/** The message of an issue for which its schema has none of its own. */
function describeIssue(issue) {
    const name = pathName(issue.path ?? []);
    switch (issue.code) {
        case 'invalid_type': {
            const [noun, written] = TYPES[issue.expected] ?? [issue.expected, 'Write another value.'];
            const about = issue.inst instanceof zod_js_.core.$ZodType && zod_js_.globalRegistry.get(issue.inst)?.description;
            return twoLines(issue.input === undefined ? `${name} is missing.` : `${name} is no ${noun}.`, about ? `${written} ${about}` : written);
        }
        case 'invalid_value': {
            const values = issue.values.map(String);
            // Somebody may have put the credential itself where its kind is asked for.
            const given = issue.path?.[0] === 'credentials' ? 'What stands there' : String(issue.input);
            return twoLines(`${given} is no value of ${name}.${(0,nearest/* didYouMean */.a)(String(issue.input), values)}`, `It is one of ${values.join(', ')}.`);
        }
        case 'too_small':
            return issue.origin === 'string'
                ? twoLines(`${name} is empty.`, 'Write a text, or leave it out.')
                : twoLines(`${String(issue.input)} is no value of ${name}.`, `It is ${issue.minimum} or more.`);
        case 'invalid_key':
            return issue.issues[0]?.message ?? twoLines(`${name} is no key.`, 'Write another one.');
        default:
            return twoLines(`${name} is not understood.`, 'Compare it with schema/config-v1.json.');
    }
}
/** `clients[0].calls.get`. */
function pathName(path) {
    const [first, ...rest] = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
    return first === undefined ? 'The configuration' : `${first.replace(/^\./, '')}${rest.join('')}`;
}

;// CONCATENATED MODULE: ./build/src/config/client-schema.js
/** The table of one HTTP client as configuration: the same form as the built-in tables, checked key by key. */



const client_schema_text = zod_js_.string().min(1);
const position = zod_js_.int().min(0).describe('Position of an argument, from 0.');
/** A member, dots between nested ones; `()` is the thing itself, `new X` a construction. */
const member = client_schema_text;
const texts = (about) => zod_js_.array(client_schema_text).describe(about);
const noMethod = ({ path = [] }) => twoLines(`${pathName(path)} is neither a method in upper case nor the position of an argument.`, 'Write "GET", or 0 where the first argument holds the method.');
const request = strictObject({
    method: zod_js_.union([zod_js_.string().regex(/^[A-Z]+$/, { error: noMethod }), position], { error: noMethod })
        .describe('The method in upper case, or the argument that holds it; absent: GET, or the option that says it.')
        .exactOptional(),
    url: position.describe('The argument that is the URL or path.').exactOptional(),
    body: position.describe('The argument that is the body.').exactOptional(),
    query: position.describe('The argument that is the query.').exactOptional(),
    options: zod_js_.union([position, zod_js_.array(position)], {
        error: ({ path = [] }) => twoLines(`${pathName(path)} is neither a position nor a list of positions.`, 'Write 1, or [0, 1].'),
    })
        .describe('The argument, or arguments, that are options objects, see fields.')
        .exactOptional(),
    from: client_schema_text.describe('The option that is the request, or a function that gives it.').exactOptional(),
    through: client_schema_text
        .describe('The option of the made client that, when it is a function, is called with the request.')
        .exactOptional(),
    open: zod_js_.literal(true).describe('Method and path are chosen by whoever uses what is made.').exactOptional(),
});
const factory = strictObject({
    options: position.describe("The argument with the made client's options.").exactOptional(),
    base: position.describe('The argument that is the base URL itself.').exactOptional(),
    contract: zod_js_.union([position, zod_js_.array(position)])
        .describe('The argument that lists the requests, see contract.')
        .exactOptional(),
    client: position
        .describe('The argument that is another client, whose options it takes over.')
        .exactOptional(),
    inherits: client_schema_text.describe("The option of the options that holds another client's own.").exactOptional(),
    makes: client_schema_text.describe('The name of the table of what it makes; absent: this one.').exactOptional(),
});
const builder = strictObject({
    adds: zod_js_["enum"]([
        'base',
        'url',
        'query',
        'headers',
        'header',
        'auth',
        'body',
        'options',
        'method',
        'functions',
        'nothing',
    ])
        .describe('What it says about the client or the request.'),
    at: position.describe('The first argument that carries it; 0 when absent.').exactOptional(),
    is: client_schema_text.describe('What it adds, where no argument says it.').exactOptional(),
    replaces: position
        .describe('The argument that, when true, makes it replace what was said before.')
        .exactOptional(),
});
const names = zod_js_.array(client_schema_text)
    .describe('Names of the option, dots between nested ones; the first that is there counts.');
const fields = strictObject({
    method: names.exactOptional(),
    url: names.exactOptional(),
    base: names.exactOptional(),
    headers: names.exactOptional(),
    query: names.exactOptional(),
    body: names.exactOptional(),
    auth: names.exactOptional(),
    user: names.exactOptional(),
    password: names.exactOptional(),
    host: names.exactOptional(),
    port: names.exactOptional(),
    provider: names.exactOptional(),
});
const table = strictObject({
    name: client_schema_text.describe('What the report calls it. The name of a built-in table replaces that table.'),
    from: texts('Module specifiers it is imported from, as they are written.'),
    globals: texts('Globals that it is.').exactOptional(),
    same: texts('Named exports that are the same as the default one.').exactOptional(),
    types: texts('Declared types of objects that are such a client.').exactOptional(),
    parameters: texts('Names of parameters that are such a client by convention.').exactOptional(),
    members: texts('Names of members of what a framework hands out that are such a client.').exactOptional(),
    base: client_schema_text.describe('The base URL, where nothing in the repository says another.').exactOptional(),
    calls: zod_js_.record(member, request).describe('What makes a request.'),
    factories: zod_js_.record(member, factory).describe('What makes such a client.').exactOptional(),
    builders: zod_js_.record(member, builder)
        .describe('Methods of a made client that give one back.')
        .exactOptional(),
    chain: zod_js_.record(member, builder).describe('Methods called on the pending request.').exactOptional(),
    configures: zod_js_.record(member, zod_js_["enum"](['options', 'function', 'base']))
        .describe('Methods that change the options of later calls.')
        .exactOptional(),
    asksWithBody: zod_js_.literal(true).describe('A GET sends its body as its query.').exactOptional(),
    answers: zod_js_.literal('body')
        .describe('Its requests give the body of the answer, with no response around it.')
        .exactOptional(),
    elsewhere: texts('What code that changes the queries of all requests says, wherever it stands, such as `setParams`.').exactOptional(),
    passes: zod_js_.record(client_schema_text, client_schema_text)
        .describe("Options of a factory that are functions given an object of another table, and that table's name.")
        .exactOptional(),
    prepares: zod_js_.record(member, zod_js_.string())
        .describe('Options that are functions which change headers, and where those lie in their argument.')
        .exactOptional(),
    hands: zod_js_.record(client_schema_text, strictObject({ option: client_schema_text, at: position }))
        .describe('Options of a request that are functions given an option of the client, and where.')
        .exactOptional(),
    contract: zod_js_["enum"](['list', 'tree', 'paths'])
        .describe('How the contract of a made client lists its requests.')
        .exactOptional(),
    fields: fields.describe('What options are called.').default({}),
    join: zod_js_["enum"](['combine', 'prefix', 'append', 'resolve'])
        .describe('How base and URL become one: with one slash, the same for relative URLs only, as they are, as new URL() does.')
        .default('combine'),
    defaults: client_schema_text.describe('The member that holds the options of later calls.').exactOptional(),
});
/** A client's table. */
const clientSchema = table;

// EXTERNAL MODULE: ./build/src/config/options.js + 6 modules
var options = __webpack_require__(4670);
;// CONCATENATED MODULE: ./build/src/config/config-schema.js
/** What a configuration file may say, and how what it must not say is answered. */







const config_schema_texts = zod_js_.array(zod_js_.string());
/** A host, with a path where only that part of it forwards; or a path of the page's own host. */
const PROXY = /^(?=.)(?:\w+(?:[.-]+\w+)*)?(?:\/[^\s?#]*)?$/;
const proxies = zod_js_.record(zod_js_.string().regex(PROXY, {
    error: ({ input }) => twoLines(`${JSON.stringify(input)} is no host.`, 'Write the host without https:// and port, with a path where only that part forwards: "gateway.example/pleo".'),
}), zod_js_["enum"](['legacy', 'external']));
const day = zod_js_.string().refine(deadline/* isDate */.$, {
    error: ({ input }) => twoLines(`${JSON.stringify(input)} is no day.`, 'Write it as year, month and day: "2027-01-05".'),
});
const CONTEXTS = ['source', 'test', 'docs', 'example', 'story'];
const budget = strictObject({
    files: zod_js_.int().min(1).describe('How many sources are looked at.').exactOptional(),
    bytes: zod_js_.int().min(1).describe('How much is read of those that name Pleo, together.').exactOptional(),
    seconds: zod_js_.int()
        .min(1)
        .describe('How long it may take; how far a scan comes in it depends on the machine.')
        .exactOptional(),
});
/** The schema of a configuration in a version that has these rules. */
function makeConfigSchema(ruleIds) {
    const severity = zod_js_["enum"](['off', 'notice', 'warning', 'error']).exactOptional();
    return strictObject({
        $schema: zod_js_.string().exactOptional(),
        include: config_schema_texts.exactOptional(),
        exclude: config_schema_texts.exactOptional(),
        rules: strictObject(Object.fromEntries(ruleIds.map((id) => [id, severity])), {
            noun: 'rule',
        }).exactOptional(),
        failOn: zod_js_["enum"](options/* FAIL_ON */.d$).exactOptional(),
        minCertainty: zod_js_["enum"](options/* CERTAINTIES */.sk).exactOptional(),
        maxFileSize: zod_js_.int().min(1).exactOptional(),
        account: zod_js_["enum"](options/* ACCOUNTS */.Dx).exactOptional(),
        credentials: zod_js_.record(zod_js_.string().min(1), zod_js_["enum"](options/* CREDENTIALS */.tG)).exactOptional(),
        env: zod_js_.record(zod_js_.string(), zod_js_.string()).exactOptional(),
        hosts: proxies.exactOptional(),
        clients: zod_js_.array(clientSchema).check(namesTables).exactOptional(),
        deadline: day.exactOptional(),
        escalateWithinDays: zod_js_.int().min(0).exactOptional(),
        contexts: zod_js_.record(zod_js_.string().min(1), zod_js_["enum"](CONTEXTS)).exactOptional(),
        baseline: zod_js_.string().min(1).exactOptional(),
        budget: budget.exactOptional(),
    });
}
/** Tables may name each other and the built-in ones, and must say where their client comes from. */
function namesTables(payload) {
    const tables = payload.value;
    const names = [...new Set([...tables, ...clients_tables/* clients */.b].map(({ name }) => name))];
    const refuse = (path, message) => {
        payload.issues.push({ code: 'custom', input: tables, path, message });
    };
    for (const [index, { name, from, globals = [], factories = {}, passes = {} }] of tables.entries()) {
        if (from.length + globals.length === 0)
            refuse([index, 'from'], twoLines(`${name} comes from nowhere.`, 'Name the modules it is imported from, or its globals.'));
        const named = [
            ...Object.entries(passes).map(([key, table]) => [['passes', key], table]),
            ...Object.entries(factories).flatMap(([key, { makes }]) => makes === undefined ? [] : [[['factories', key, 'makes'], makes]]),
        ];
        for (const [path, table] of named) {
            if (!names.includes(table))
                refuse([index, ...path], twoLines(`There is no client ${table}.${(0,nearest/* didYouMean */.a)(table, names)}`, 'Name one of your own tables, or a built-in one.'));
        }
    }
}

;// CONCATENATED MODULE: ./build/src/config/check-config.js
/** A value held against the schema of configurations: the configuration, or its mistakes. */


/** Checks what a file holds, in a version that has these rules. */
function checkConfig(value, ruleIds) {
    const result = makeConfigSchema(ruleIds).safeParse(value, { error: describeIssue });
    if (result.success)
        return { config: result.data };
    return {
        mistakes: result.error.issues.map((issue) => {
            const unknown = issue.code === 'unrecognized_keys';
            const path = [...issue.path, ...(unknown ? issue.keys.slice(0, 1) : [])];
            const [what = '', todo = ''] = issue.message.split('\n');
            return { path: path.map((key) => (typeof key === 'number' ? key : String(key))), unknown, what, todo };
        }),
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


/***/ })

};
;