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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(3409);
// EXTERNAL MODULE: ./build/src/clients/index.js + 27 modules
var clients = __webpack_require__(8670);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var core_schemas = __webpack_require__(6985);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(9855);
;// CONCATENATED MODULE: ./build/src/config/strict-object.js
/** Objects whose keys are all known: another key is a mistake, answered with the nearest right one. */


/** What is wrong and what to do, as one message: the first line and the second. */
function twoLines(what, todo) {
    return `${what}\n${todo}`;
}
/** An object of exactly these keys; `noun` is what a key is called. `refused` are keys with an answer of their own. */
function strictObject(shape, { noun = 'key', refused = () => null } = {}) {
    const known = Object.keys(shape);
    return schemas/* strictObject */.rej(shape, {
        error: (issue) => {
            if (issue.code !== 'unrecognized_keys')
                return undefined;
            const [key = ''] = issue.keys;
            return (refused(key) ??
                twoLines(`There is no ${noun} ${key}.${(0,nearest/* didYouMean */.a)(key, known)}`, `The ${noun}s are ${known.join(', ')}.`));
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
            const about = issue.inst instanceof core_schemas/* $ZodType */.W4 && registries/* globalRegistry */.fd.get(issue.inst)?.description;
            return twoLines(issue.input === undefined ? `${name} is missing.` : `${name} is no ${noun}.`, about ? `${written} ${about}` : written);
        }
        case 'invalid_value': {
            const values = issue.values.map(String);
            const given = String(issue.input);
            return twoLines(`${given} is no value of ${name}.${(0,nearest/* didYouMean */.a)(given, values)}`, `It is one of ${values.join(', ')}.`);
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



const client_schema_text = schemas/* string */.YjP().min(1);
const position = schemas/* int */.Whr().min(0).describe('Position of an argument, from 0.');
/** A member, dots between nested ones; `()` is the thing itself, `new X` a construction. */
const member = client_schema_text;
const texts = (about) => schemas/* array */.YOg(client_schema_text).describe(about);
const noMethod = ({ path = [] }) => twoLines(`${pathName(path)} is neither a method in upper case nor the position of an argument.`, 'Write "GET", or 0 where the first argument holds the method.');
const request = strictObject({
    method: schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^[A-Z]+$/, { error: noMethod }), position], { error: noMethod })
        .describe('The method in upper case, or the argument that holds it; absent: GET, or the option that says it.')
        .exactOptional(),
    url: position.describe('The argument that is the URL or path.').exactOptional(),
    body: position.describe('The argument that is the body.').exactOptional(),
    query: position.describe('The argument that is the query.').exactOptional(),
    options: schemas/* union */.KCZ([position, schemas/* array */.YOg(position)], {
        error: ({ path = [] }) => twoLines(`${pathName(path)} is neither a position nor a list of positions.`, 'Write 1, or [0, 1].'),
    })
        .describe('The argument, or arguments, that are options objects, see fields.')
        .exactOptional(),
    from: client_schema_text.describe('The option that is the request, or a function that gives it.').exactOptional(),
    through: client_schema_text
        .describe('The option of the made client that, when it is a function, is called with the request.')
        .exactOptional(),
    open: schemas/* literal */.euz(true).describe('Method and path are chosen by whoever uses what is made.').exactOptional(),
});
const factory = strictObject({
    options: position.describe("The argument with the made client's options.").exactOptional(),
    base: position.describe('The argument that is the base URL itself.').exactOptional(),
    contract: schemas/* union */.KCZ([position, schemas/* array */.YOg(position)])
        .describe('The argument that lists the requests, see contract.')
        .exactOptional(),
    client: position
        .describe('The argument that is another client, whose options it takes over.')
        .exactOptional(),
    inherits: client_schema_text.describe("The option of the options that holds another client's own.").exactOptional(),
    makes: client_schema_text.describe('The name of the table of what it makes; absent: this one.').exactOptional(),
});
const builder = strictObject({
    adds: schemas/* enum */.k5n([
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
const names = schemas/* array */.YOg(client_schema_text)
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
    calls: schemas/* record */.g1P(member, request).describe('What makes a request.'),
    factories: schemas/* record */.g1P(member, factory).describe('What makes such a client.').exactOptional(),
    builders: schemas/* record */.g1P(member, builder)
        .describe('Methods of a made client that give one back.')
        .exactOptional(),
    chain: schemas/* record */.g1P(member, builder).describe('Methods called on the pending request.').exactOptional(),
    configures: schemas/* record */.g1P(member, schemas/* enum */.k5n(['options', 'function', 'base']))
        .describe('Methods that change the options of later calls.')
        .exactOptional(),
    asksWithBody: schemas/* literal */.euz(true).describe('A GET sends its body as its query.').exactOptional(),
    answers: schemas/* literal */.euz('body')
        .describe('Its requests give the body of the answer, with no response around it.')
        .exactOptional(),
    elsewhere: texts('What code that changes the queries of all requests says, wherever it stands, such as `setParams`.').exactOptional(),
    passes: schemas/* record */.g1P(client_schema_text, client_schema_text)
        .describe("Options of a factory that are functions given an object of another table, and that table's name.")
        .exactOptional(),
    prepares: schemas/* record */.g1P(member, schemas/* string */.YjP())
        .describe('Options that are functions which change headers, and where those lie in their argument.')
        .exactOptional(),
    hands: schemas/* record */.g1P(client_schema_text, strictObject({ option: client_schema_text, at: position }))
        .describe('Options of a request that are functions given an option of the client, and where.')
        .exactOptional(),
    contract: schemas/* enum */.k5n(['list', 'tree', 'paths'])
        .describe('How the contract of a made client lists its requests.')
        .exactOptional(),
    fields: fields.describe('What options are called.').default({}),
    join: schemas/* enum */.k5n(['combine', 'prefix', 'append', 'resolve'])
        .describe('How base and URL become one: with one slash, the same for relative URLs only, as they are, as new URL() does.')
        .default('combine'),
    defaults: client_schema_text.describe('The member that holds the options of later calls.').exactOptional(),
});
/** A client's table. */
const clientSchema = table;

// EXTERNAL MODULE: ./build/src/config/options.js
var options = __webpack_require__(7271);
;// CONCATENATED MODULE: ./build/src/config/config-schema.js
/** What a configuration file may say, and how what it must not say is answered. */






/** Keys that are announced and do nothing in this version: refused rather than passed over in silence. */
const LATER = ['deadline', 'escalateWithinDays', 'contexts', 'baseline', 'budget'];
const config_schema_texts = schemas/* array */.YOg(schemas/* string */.YjP());
/** A host, with a path where only that part of it forwards; or a path of the page's own host. */
const PROXY = /^(?=.)(?:\w+(?:[.-]+\w+)*)?(?:\/[^\s?#]*)?$/;
const proxies = schemas/* record */.g1P(schemas/* string */.YjP().regex(PROXY, {
    error: ({ input }) => twoLines(`${JSON.stringify(input)} is no host.`, 'Write the host without https:// and port, with a path where only that part forwards: "gateway.example/pleo".'),
}), schemas/* enum */.k5n(['legacy', 'external']));
/** The schema of a configuration in a version that has these rules. */
function makeConfigSchema(ruleIds) {
    const severity = schemas/* enum */.k5n(['off', 'notice', 'warning', 'error']).exactOptional();
    return strictObject({
        $schema: schemas/* string */.YjP().exactOptional(),
        include: config_schema_texts.exactOptional(),
        exclude: config_schema_texts.exactOptional(),
        rules: strictObject(Object.fromEntries(ruleIds.map((id) => [id, severity])), {
            noun: 'rule',
        }).exactOptional(),
        failOn: schemas/* enum */.k5n(options/* FAIL_ON */.d$).exactOptional(),
        minCertainty: schemas/* enum */.k5n(options/* CERTAINTIES */.sk).exactOptional(),
        maxFileSize: schemas/* int */.Whr().min(1).exactOptional(),
        account: schemas/* enum */.k5n(options/* ACCOUNTS */.Dx).exactOptional(),
        credentials: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* enum */.k5n(options/* CREDENTIALS */.tG)).exactOptional(),
        env: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).exactOptional(),
        hosts: proxies.exactOptional(),
        clients: schemas/* array */.YOg(clientSchema).check(namesTables).exactOptional(),
    }, {
        refused: (key) => LATER.includes(key)
            ? twoLines(`${key} is not supported by this version.`, 'Take it out until it is.')
            : null,
    });
}
/** Tables may name each other and the built-in ones, and must say where their client comes from. */
function namesTables(payload) {
    const tables = payload.value;
    const names = [...new Set([...tables, ...clients/* clients */.b].map(({ name }) => name))];
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


/***/ })

};
;