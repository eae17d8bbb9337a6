"use strict";
exports.id = 463;
exports.ids = [463];
exports.modules = {

/***/ 4961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   e: () => (/* binding */ leastCertain)
/* harmony export */ });
/** How sure a fact is: computed from how its values were resolved, never chosen by a rule's author. */
const ORDER = ['possible', 'likely', 'certain'];
/** `certain` is at least `likely`, and that at least `possible`. */
function isAtLeast(certainty, floor) {
    return ORDER.indexOf(certainty) >= ORDER.indexOf(floor);
}
/** The lesser of two certainties: a chain is as sure as its weakest link. */
function leastCertain(a, b) {
    return isAtLeast(a, b) ? b : a;
}


/***/ }),

/***/ 2139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ SEEN),
/* harmony export */   q: () => (/* binding */ isGivenOut)
/* harmony export */ });
/** A credential put on a request. The text of a literal is never stored, only its place. */
/** The weight from which a kind was seen, and is not only told by a name. */
const SEEN = 50;
/** Whether an OAuth server of the repository's own flow gives it out. */
function isGivenOut({ evidence, kind }) {
    return kind === 'oauth-token' && (evidence[0]?.weight ?? 0) >= SEEN;
}


/***/ }),

/***/ 3659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed)
/* harmony export */ });
/** Several things in one sentence. */
/** "a, b and c". */
function listed(parts) {
    const last = parts.at(-1) ?? '';
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}


/***/ }),

/***/ 7463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/src/model/certainty.js
var certainty = __webpack_require__(4961);
// EXTERNAL MODULE: ./build/src/model/credential.js
var model_credential = __webpack_require__(2139);
// EXTERNAL MODULE: ./build/src/model/listed.js
var listed = __webpack_require__(3659);
;// CONCATENATED MODULE: ./build/src/rules/credentials.js
/** What rules about credentials share: who speaks for which fault, and the sentences. */



/** "`PLEO_TOKEN`", or what else the reader would call it. */
function nameOf({ source, form }) {
    if (source.name !== null && source.type !== 'literal')
        return `\`${source.name}\``;
    return isBasic(form) ? 'The key' : 'The credential';
}
/** "external.pleo.io" or its staging twin. */
function hostOf({ api, environments }) {
    const host = api === 'legacy' ? 'openapi' : 'external';
    return environments.length === 1 && environments[0] === 'staging'
        ? `${host}.staging.pleo.io`
        : `${host}.pleo.io`;
}
/** Why it is taken for its kind: the weightiest reason. */
function reasonFor({ kind, evidence }) {
    return evidence.find((one) => one.kind === kind)?.reason ?? 'it is sent like one';
}
/** How sure the kind is: the user's own word and what was seen are, a name is likely at most. */
function sureness(fact) {
    const heaviest = fact.credential.evidence.find(({ kind }) => kind === fact.credential.kind)?.weight ?? 0;
    const kind = heaviest >= model_credential/* SEEN */.G ? 'certain' : 'likely';
    return (0,certainty/* leastCertain */.e)(fact.certainty, kind);
}
/** Whether a credential reaches both APIs: that is one fault, and shared-credential speaks for all uses of it. */
function isShared(fact) {
    return fact.elsewhere.length > 0;
}
/** " with the scopes `a` and `b`", or nothing. */
function scopeWords(scopes) {
    if (scopes.length === 0)
        return '';
    const names = scopes.map((scope) => `\`${scope}\``);
    return ` with the ${scopes.length === 1 ? 'scope' : 'scopes'} ${(0,listed/* listed */.K)(names)}`;
}
/** The forms that carry it as Basic does, rightly or not. */
function isBasic(form) {
    return form.startsWith('basic');
}
/** What every finding about a use has in common. */
function problemOf(fact, words) {
    const { credential, calls, elsewhere, symbol, context } = fact;
    return {
        at: credential.at,
        ...words,
        context,
        identity: [credential.source.type, credential.source.name ?? '', credential.form, fact.api, symbol ?? ''],
        call: calls[0] ?? null,
        blocked: false,
        replacements: [],
        evidence: [
            ...credential.way.filter((step) => !isAt(step, credential)),
            ...elsewhere,
            ...calls.map(callStep),
        ],
    };
}
function isAt({ at }, credential) {
    return at.file === credential.at.file && at.line === credential.at.line;
}
function callStep({ location, method, path }) {
    return { at: location, note: `sends it with ${method ?? 'a request'} ${path ?? ''}`.trimEnd() };
}

// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(9510);
;// CONCATENATED MODULE: ./build/src/rules/api-key-on-legacy/rule.js
/** A credential of the external API that is sent to the legacy one. */


const apiKeyOnLegacy = (0,rule/* defineRule */.K)({
    id: 'api-key-on-legacy',
    severity: 'error',
    topic: 'credential',
    summary: 'a new API key sent to the legacy API',
    *checkCredential(fact, advice) {
        const { credential, api } = fact;
        if (api !== 'legacy' || credential.kind !== 'api-key' || isShared(fact))
            return;
        yield problemOf(fact, {
            what: `${nameOf(credential)} is sent to ${hostOf(fact)}, and it is an API key of the external API: ${reasonFor(credential)}.`,
            why: 'API keys do not work on the legacy API; its page on errors gives 401 where there is no valid token.',
            next: `Move this call to external.pleo.io together with its key; until then it needs a legacy token (${advice.legacyToken}), sent as Bearer.`,
            certainty: sureness(fact),
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/fields.js
/** What rules about fields of answers share: the sentences, and what stays the same when lines move. */

/** "`toRow()` reads". */
function readerOf({ symbol }) {
    return symbol === null ? 'This code reads' : `\`${symbol}()\` reads`;
}
/** The request whose answer takes the place of the old one: "POST /v1/accounting-entries:search". */
function newRequest(replacement) {
    return replacement ? `${replacement.method} ${replacement.path}` : 'the replacement';
}
/** "`amount.value` and `amount.currency`". */
function fieldNames(paths) {
    return (0,listed/* listed */.K)(paths.map((path) => `\`${path}\``));
}
/** What every finding about a field has in common. */
function fieldProblem(fact, words) {
    const { location, certainty, context, operation, path, symbol, text, call } = fact;
    return {
        at: location,
        ...words,
        certainty,
        context,
        identity: [operation.id, path, symbol ?? '', text],
        call,
        blocked: false,
        replacements: [],
        evidence: [{ at: call.location, note: `answer of ${operation.method} ${operation.path}` }],
    };
}

;// CONCATENATED MODULE: ./build/src/rules/changed-field/rule.js
/** A field of a legacy answer that has another name, shape, unit or meaning in the replacement. */


const changedField = (0,rule/* defineRule */.K)({
    id: 'changed-field',
    severity: 'warning',
    topic: 'legacy-answer',
    summary: 'a field read from a legacy answer that is renamed, or changes shape, unit or meaning',
    *checkField(fact) {
        const { change, path, replacement } = fact;
        if (change?.kind !== 'changed')
            return;
        const to = fieldNames(change.to);
        yield fieldProblem(fact, {
            what: `${readerOf(fact)} \`${path}\`, which is ${to} in the answer of ${newRequest(replacement)}.`,
            why: change.unit === 'minor'
                ? 'The new amount is an integer in minor units: taken for the old one, it is a hundred times too large for most currencies.'
                : 'Under its old name it is not there, or something else than before, though the request succeeds.',
            next: change.note === '' ? `Read ${to}.` : `Read ${to}. ${change.note}`,
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/credential-in-browser/rule.js
/** A credential that ends up in a browser. */

const UNNAMED = 'A credential';
const credentialInBrowser = (0,rule/* defineRule */.K)({
    id: 'credential-in-browser',
    severity: 'error',
    topic: 'exposure',
    summary: 'a credential that ends up in a browser bundle',
    *checkExposed(fact) {
        const { name, because, location, certainty, context, symbol } = fact;
        yield {
            at: location,
            what: `${name === null ? UNNAMED : `\`${name}\``} is read by code that runs in a browser: ${because}.`,
            why: 'Everybody who opens the page has the credential, with all that it may do at Pleo.',
            next: 'Call Pleo from a server of your own, keep the credential there under a name that is not public, and revoke this one.',
            certainty,
            context,
            identity: [name ?? UNNAMED, symbol ?? ''],
            call: null,
            blocked: false,
            replacements: [],
            evidence: [],
        };
    },
});

;// CONCATENATED MODULE: ./build/src/rules/environment-mismatch/rule.js
/** Staging and production mixed. */



const WHY = 'A credential works only in the environment in which it was made, and staging is an environment of its own.';
const environmentMismatch = (0,rule/* defineRule */.K)({
    id: 'environment-mismatch',
    severity: 'error',
    topic: 'credential',
    summary: 'staging and production mixed between host, credential and OAuth server',
    *checkCredential(fact) {
        const { credential, environments } = fact;
        const { environment } = credential;
        const known = environments.filter((one) => one !== 'unknown');
        if (environment === 'unknown' || known.length === 0 || known.includes(environment))
            return;
        yield problemOf(fact, {
            what: `${nameOf(credential)}, a credential for ${environment} by ${(0,model_credential/* isGivenOut */.q)(credential) ? 'the server that gives it out' : 'its name'}, is sent to ${hostOf(fact)}, which is ${known[0]}.`,
            why: WHY,
            next: `Send it to the ${environment} host, or read a credential for ${known[0]} here.`,
            certainty: 'likely',
        });
    },
    *checkMixed(fact) {
        const { name, environment, other, otherEnvironment, location, context, certainty, symbol, evidence } = fact;
        yield {
            at: location,
            what: `${name} is for ${environment}, and ${other} beside it is for ${otherEnvironment}.`,
            why: WHY,
            next: 'Take both from the same environment.',
            certainty,
            context,
            identity: [name, other, symbol ?? ''],
            call: null,
            blocked: false,
            replacements: [],
            evidence,
        };
    },
});

;// CONCATENATED MODULE: ./build/src/rules/hardcoded-credential/rule.js
/** A credential that is written down. */

const hardcodedCredential = (0,rule/* defineRule */.K)({
    id: 'hardcoded-credential',
    severity: 'error',
    topic: 'exposure',
    summary: 'a credential in code or in a committed file (its text is never printed)',
    *checkLiteral(fact, advice) {
        yield {
            at: fact.location,
            what: `${subjectOf(fact)} is written here in plain text.`,
            why: 'Whoever can read the repository, its history, a build or a log can use it; deleting the line does not take it back.',
            next: `Revoke it, ${anotherFor(fact, advice)}, and read the new one from the environment or a secret store.`,
            certainty: fact.certainty,
            context: fact.context,
            identity: [fact.name ?? '', fact.in, fact.symbol ?? ''],
            call: null,
            blocked: false,
            replacements: [],
            evidence: [],
        };
    },
});
/** How another one is made: of a name alone it is not known which kind it is. */
function anotherFor({ api }, { legacyToken, apiKey }) {
    if (api === 'legacy')
        return legacyToken;
    return api === 'external' ? apiKey : 'make another where it was made';
}
function subjectOf({ name, api }) {
    const what = `credential for ${api === null ? 'Pleo' : RECEIVERS[api]}`;
    return name === null ? `A ${what}` : `\`${name}\`, a ${what},`;
}
/** What the credential is sent to. */
const RECEIVERS = {
    legacy: "Pleo's legacy API",
    external: "Pleo's external API",
    auth: "Pleo's OAuth server",
    'other-pleo': "another of Pleo's hosts",
    unknown: 'Pleo',
};

// EXTERNAL MODULE: ./build/src/model/first-letter.js
var first_letter = __webpack_require__(3879);
;// CONCATENATED MODULE: ./build/src/rules/wording.js
/** Sentences that several rules share: what a call is called, and what takes its place. */

/** "`PleoClient.listExpenses()`", or "This code" at top level. */
function wording_subjectOf(symbol) {
    return symbol === null ? 'This code' : `\`${symbol}()\``;
}
/** "GET /v1/expenses", with words for what is not known. */
function endpointOf({ call, operation }) {
    const method = call.method ?? operation?.method ?? null;
    const path = operation?.path ?? call.path;
    if (path === null)
        return method === null ? 'a path that is not known' : `${method} on a path that is not known`;
    return method === null ? `${path} (method not known)` : `${method} ${path}`;
}
/** "POST /v1/accounting-entries:search with an API key that has `accounting-entries:read`". */
function describeReplacement(replacement) {
    const { method, path, scopes } = replacement;
    const what = method === 'WEBHOOK' ? `the webhook \`${path}\`` : `${method} ${path}`;
    const scope = scopes.map((name) => `\`${name}\``).join(' and ');
    return scope === '' ? what : `${what} with an API key that has ${scope}`;
}
/** The sentence that tells what to do: the best replacement, and that there are others. */
function nextFor(replacements) {
    const [first, ...others] = replacements;
    if (!first)
        return 'Find out what this call is for, then look for its replacement in the migration guide.';
    const verb = first.method === 'WEBHOOK' ? 'Receive' : 'Call';
    const purpose = first.when === null || others.length === 0 ? '' : `, for ${(0,first_letter/* lowerFirst */.o)(first.when).replace(/\.$/, '')}`;
    const more = others.length === 0
        ? ''
        : `; there ${others.length === 1 ? 'is one other way' : `are ${others.length} other ways`}`;
    return `${verb} ${describeReplacement(first)}${purpose}${more}.`;
}
/** What every finding about a call has in common. */
function problemAt({ call, operation, replacements, blocked }, words) {
    return {
        at: call.location,
        ...words,
        certainty: call.certainty,
        context: call.context,
        identity: [operation?.id ?? endpointIdentity(call), call.symbol ?? '', call.text],
        call,
        blocked: blocked !== null,
        replacements,
        evidence: call.evidence,
    };
}
function endpointIdentity({ method, path }) {
    return `${method ?? '?'} ${path ?? '?'}`;
}

;// CONCATENATED MODULE: ./build/src/rules/legacy-call/rule.js
/** A request to Pleo's legacy API. */


const legacyCall = (0,rule/* defineRule */.K)({
    id: 'legacy-call',
    severity: 'warning',
    topic: 'legacy-call',
    summary: "a request to Pleo's legacy API, with what replaces it in this use, or that nothing does",
    *checkCall(fact) {
        const { call, operation, replacements, blocked } = fact;
        if (call.api !== 'legacy' || operation?.status === 'undocumented')
            return;
        // A path that is known and no operation's is the business of undocumented-legacy-call.
        if (operation === null && call.path !== null && call.method !== null && call.certainty !== 'possible')
            return;
        yield problemAt(fact, {
            what: `${wording_subjectOf(call.symbol)} calls ${endpointOf(fact)} of Pleo's legacy API.`,
            why: 'That API is deprecated, and its tokens work nowhere else.',
            next: blocked === null ? nextFor(replacements) : `Nothing replaces it yet: ${blocked}`,
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/legacy-field/rule.js
/** A field of the legacy API that is read from an answer of the external one. */


const legacyField = (0,rule/* defineRule */.K)({
    id: 'legacy-field',
    severity: 'error',
    topic: 'external-answer',
    summary: 'a legacy field read from an answer of the external API',
    *checkField(fact) {
        const { legacy, operation } = fact;
        if (!legacy)
            return;
        const to = fieldNames(legacy.to);
        const hint = legacy.note === '' ? '' : ` ${legacy.note}`;
        yield fieldProblem(fact, {
            what: `${readerOf(fact)} \`${legacy.name}\` of the answer of ${operation.method} ${operation.path}, which does not have it: it is a field of the legacy API.`,
            why: 'It is not there, though the request succeeds.',
            next: to === '' ? `Nothing takes its place there.${hint}` : `Read ${to}.${hint}`,
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/legacy-host/rule.js
/** The legacy host in a place that no request seen makes use of. */

const legacyHost = (0,rule/* defineRule */.K)({
    id: 'legacy-host',
    severity: 'notice',
    topic: 'host',
    summary: 'the legacy host in code or configuration that no request seen reaches',
    *checkHost(fact) {
        yield {
            at: fact.location,
            what: `${fact.host}, the host of Pleo's legacy API, is written here, and no request that was seen uses it.`,
            why: 'An allow-list, a guard or a setting with this host breaks or misleads once the calls have moved.',
            next: 'Change it together with the calls it belongs to, to external.pleo.io, or remove it.',
            certainty: 'certain',
            context: fact.context,
            identity: [fact.host, fact.symbol ?? '', fact.text],
            call: null,
            blocked: false,
            replacements: [],
            evidence: [],
        };
    },
});

;// CONCATENATED MODULE: ./build/src/rules/legacy-parameter/rule.js
/** Names of the legacy API on a request to the external API, and what else its operation does not take or misses. */




const legacyParameter = (0,rule/* defineRule */.K)({
    id: 'legacy-parameter',
    severity: 'error',
    topic: 'external-call',
    summary: 'a legacy parameter sent to the external API, the required company left out, or a limit above the maximum',
    *checkCall(fact) {
        const { call, names } = fact;
        const said = [...legacyWords(names.legacy), ...missingWords(names), ...excessWords(names)];
        // Of a call that is known in part only, a name that is not seen may be sent all the same.
        if (said.length === 0 || (call.certainty === 'possible' && names.legacy.length === 0))
            return;
        yield problemAt(withoutReplacements(fact), {
            what: `${wording_subjectOf(call.symbol)} calls ${endpointOf(fact)} of Pleo's external API ${(0,listed/* listed */.K)(said.map(({ what }) => what))}.`,
            why: whyFor(names),
            next: `${(0,first_letter/* upperFirst */.Z)(said.map(({ next }) => next).join('; '))}.`,
        });
    },
});
/** What takes the place of a superseded operation is the matter of another rule. */
function withoutReplacements(fact) {
    return { ...fact, replacements: [] };
}
function legacyWords(legacy) {
    if (legacy.length === 0)
        return [];
    const names = legacy.map(({ name }) => `\`${name}\``);
    return [
        {
            what: `with ${(0,listed/* listed */.K)(names)}, ${names.length === 1 ? 'a name' : 'names'} of the legacy API`,
            next: legacy.map(moveWords).join('; '),
        },
    ];
}
function moveWords({ name, in: place, becomes, note }) {
    const [told = ''] = note.split(/\.(?: |$)/);
    const remark = told === '' ? '' : ` (${(0,first_letter/* lowerFirst */.o)(told)})`;
    const [first] = becomes;
    if (!first && told === '')
        return `leave \`${name}\` out of the ${place}`;
    if (!first)
        return `drop \`${name}\` from the ${place}, which has no equivalent here${remark}`;
    const targets = becomes.map((target) => `\`${target.name}\``).join(' or ');
    return `send \`${name}\` as ${targets} in the ${first.in}${remark}`;
}
function missingWords({ missing }) {
    const [first] = missing;
    if (!first)
        return [];
    const names = either(missing);
    return [{ what: `without ${names}`, next: `add ${names} to the ${first.in}` }];
}
function excessWords({ excess }) {
    if (!excess)
        return [];
    const { name, value, maximum } = excess;
    return [
        {
            what: `with a \`${name}\` of ${value}`,
            next: `send a \`${name}\` of at most ${maximum} and read the further pages`,
        },
    ];
}
function whyFor({ legacy, missing, excess }) {
    if (legacy.length > 0)
        return `The operation has no ${legacy.length === 1 ? 'parameter of this name' : 'parameters of these names'}.`;
    if (missing.length > 0)
        return 'The operation has to be told whose data it is asked for; the legacy API took the company from the token.';
    return `The operation takes ${excess ? `at most ${excess.maximum}` : 'less'}.`;
}
function either(names) {
    return names.map(({ name }) => `\`${name}\``).join(' or ');
}

;// CONCATENATED MODULE: ./build/src/rules/legacy-token-on-external/rule.js
/** A legacy token that is sent to the external API. */



const legacyTokenOnExternal = (0,rule/* defineRule */.K)({
    id: 'legacy-token-on-external',
    severity: 'error',
    topic: 'credential',
    summary: 'a legacy token sent to the external API',
    *checkCredential(fact, advice) {
        const { credential, api } = fact;
        if (api !== 'external' || credential.kind !== 'legacy-token' || isShared(fact))
            return;
        yield problemOf(fact, {
            what: `${nameOf(credential)} is sent to ${hostOf(fact)}, and it is a legacy API token: ${reasonFor(credential)}.`,
            why: 'Legacy tokens do not work on the external API; in general the answer to a wrong token is 401.',
            next: `Change the credential along with the host: ${advice.apiKey}${scopeWords(fact.scopes)}, and send it as HTTP Basic, with the key as the user name and an empty password. ${(0,first_letter/* upperFirst */.Z)(advice.access)}`,
            certainty: sureness(fact),
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/lost-field/rule.js
/** A field of a legacy answer that the replacement does not have. */


const lostField = (0,rule/* defineRule */.K)({
    id: 'lost-field',
    severity: 'warning',
    topic: 'legacy-answer',
    summary: 'a field read from a legacy answer that the replacement does not have',
    *checkField(fact) {
        const { change, path, replacement } = fact;
        if (change?.kind !== 'lost')
            return;
        yield fieldProblem(fact, {
            what: `${readerOf(fact)} \`${path}\`, and the answer of ${newRequest(replacement)} has no such field.`,
            why: 'After the move it is not there, though the request succeeds.',
            next: change.note === ''
                ? 'Find out what the value is for: it has to come from elsewhere, or go.'
                : change.note,
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/pages.js
// Generated by `npm run generate` from the README.md of each rule. Do not edit.
// biome-ignore-all format: generated
const pages = {
    'api-key-on-legacy': "# api-key-on-legacy\n\n## What it finds\n\nAn API key of the external API that is sent to the legacy API, `https://openapi.pleo.io` or its staging host. That it is such a key is known from the names of the variable and of the secrets that fill it (by whole words: `EXTERNAL`, `STANDALONE`), from what holds it on its way, or from the configuration's `credentials`.\n\n```ts\nexport const employees = () =>\n  fetch('https://openapi.pleo.io/v1/employees', { // expect: legacy-call getEmployees\n    headers: { Authorization: `Bearer ${process.env.PLEO_STANDALONE_KEY}` }, // expect: api-key-on-legacy (likely)\n  });\n```\n\nA token that many call a key is none by that alone.\n\n```ts\nexport const teams = () =>\n  fetch('https://openapi.pleo.io/v1/teams', { // expect: legacy-call getTeams\n    headers: { Authorization: `Bearer ${process.env.PLEO_API_KEY}` },\n  });\n```\n\n## Why it matters\n\nAPI keys do not work on the legacy API. The status is not documented; on the legacy error page 401 means that there is no valid token.\n\n## What to do\n\nMove the call to external.pleo.io together with its key. Until then it needs a legacy token, which is made in the Pleo web app under Settings > Open API and goes as Bearer.\n",
    'changed-field': "# changed-field\n\n## What it finds\n\nA field that the program reads from an answer of the legacy API and that has another name, shape, unit or meaning in the answer of the replacement. It stands at the read, at the deepest field that is read there; followed the same way as for [lost-field](../lost-field/README.md).\n\n```ts\nexport async function total() {\n  const response = await fetch('https://openapi.pleo.io/v1/expenses?pageSize=100'); // expect: legacy-call getExpenses\n  const page = await response.json();\n  let sum = 0;\n  for (const expense of page.expenses) {\n    if (expense.status === 'EXPORTED') continue; // expect: changed-field (certain)\n    sum += expense.amountOriginal.value; // expect: changed-field (certain)\n  }\n  return { sum, next: page.metadata.pageInfo.nextPageOffset }; // expect: changed-field (certain)\n}\n```\n\nWhat keeps name and meaning is silent, and so is the list around it (`expenses`, `data`): that is a step of the call.\n\n```ts\nexport async function notes() {\n  const response = await fetch('https://openapi.pleo.io/v1/expenses'); // expect: legacy-call getExpenses\n  const { expenses } = await response.json();\n  if (response.status !== 200) throw new Error('no answer');\n  return expenses.map(({ id, note }: { id: string; note: string }) => ({ id, note, status: 'new' }));\n}\n```\n\n## Why it matters\n\nThe request succeeds, and the old name is not there (`undefined`, and what reads on from it throws), or the same name says something else. Money is the worst of it: `amountOriginal.value` becomes `transactionValue.minors`, an integer in minor units, a hundred times larger for most currencies. `status` was the state of the export and is the state of the payment.\n\n## What to do\n\nRead the field that the finding names, and change what is done with it where its unit or its values change.\n",
    'credential-in-browser': "# credential-in-browser\n\n## What it finds\n\nA credential of Pleo's that is read by code which runs in a browser: under a name that a build copies into what it sends there (`NEXT_PUBLIC_`, `VITE_`, `REACT_APP_`, `NUXT_PUBLIC_` and `runtimeConfig.public`, `EXPO_PUBLIC_`, `GATSBY_`, `VUE_APP_`, `NG_APP_`, `PUBLIC_`), in a file that says `\"use client\"`, in an Angular service. It stands at the read.\n\n```ts\nconst token = import.meta.env.VITE_PLEO_TOKEN; // expect: credential-in-browser (certain)\n\nexport const employees = () =>\n  fetch('https://openapi.pleo.io/v1/employees', { headers: { Authorization: `Bearer ${token}` } }); // expect: legacy-call getEmployees\n```\n\nAddresses and ids may be public, and what a server reads stays there.\n\n```ts\nexport const appUrl = process.env.NEXT_PUBLIC_PLEO_URL;\nexport const clientId = process.env.NEXT_PUBLIC_PLEO_CLIENT_ID;\n\nexport async function GET() {\n  const headers = { Authorization: `Bearer ${process.env.PLEO_TOKEN}` };\n  return fetch('https://openapi.pleo.io/v1/employees', { headers }); // expect: legacy-call getEmployees\n}\n```\n\n## Why it matters\n\nEverybody who opens the page has the credential, with all that it may do at Pleo.\n\n## What to do\n\nCall Pleo from a server of your own, keep the credential there under a name that is not public, and revoke the one that was.\n",
    'environment-mismatch': "# environment-mismatch\n\n## What it finds\n\nStaging and production mixed: a credential that is for one of them by its name and is sent to the other, or a configuration in which OAuth server, API host and credential are not of the same environment. It stands where the two meet.\n\n```ts\nexport const companies = () =>\n  fetch('https://external.pleo.io/v1/companies', {\n    headers: { Authorization: `Basic ${btoa(`${process.env.PLEO_STAGING_KEY}:`)}` }, // expect: environment-mismatch (likely)\n  });\n\nexport const config = {\n  tokenUrl: 'https://auth.staging.pleo.io/oauth/token',\n  apiUrl: 'https://external.pleo.io', // expect: environment-mismatch (likely)\n};\n```\n\nSettings files are read, too. A switch that chooses host and credential together is right, and so is a credential whose name says nothing: the deployment sets it.\n\n```ts\nconst staging = process.env.STAGE === 'staging';\nconst host = staging ? 'https://external.staging.pleo.io' : 'https://external.pleo.io';\nconst key = staging ? process.env.PLEO_STAGING_KEY : process.env.PLEO_PRODUCTION_KEY;\n\nexport const companies = () =>\n  fetch(`${host}/v1/companies`, { headers: { Authorization: `Basic ${btoa(`${key}:`)}` } });\n```\n\n## Why it matters\n\nA credential works only in the environment in which it was made. At best the request is refused; at worst a test writes into production.\n\n## What to do\n\nTake host, OAuth server and credential from the same environment. Staging is for partners.\n",
    'hardcoded-credential': "# hardcoded-credential\n\n## What it finds\n\nA credential that is written in code or in a file that git does not ignore: what requests to Pleo are sent with, the secret of an OAuth client, and what stands under a name that means a credential of Pleo's, in code, `.env` files, workflows, compose files, Kubernetes secrets (encoded or not), `vercel.json` and the other settings files that are read. Its text is never printed, nor is a piece of it.\n\n```ts\nconst PLEO_API_TOKEN = '9f3c1e7ab2d84650c1f7e39ab46d02c85e7f1a3b'; // expect: hardcoded-credential (certain)\n\nexport const employees = () =>\n  fetch('https://openapi.pleo.io/v1/employees', { headers: { Authorization: `Bearer ${PLEO_API_TOKEN}` } }); // expect: legacy-call getEmployees\n```\n\nPlaceholders, references into secret stores, names of variables and obviously fake tokens in tests are silent.\n\n```ts\nconst PLEO_API_TOKEN = process.env.PLEO_API_TOKEN ?? 'your-token-here';\nexport const PLEO_SECRET_NAME = 'projects/finance/secrets/pleo-token/versions/1';\n\nexport const employees = () =>\n  fetch('https://openapi.pleo.io/v1/employees', { headers: { Authorization: `Bearer ${PLEO_API_TOKEN}` } }); // expect: legacy-call getEmployees\n```\n\nNothing is ever sent anywhere to find out whether a text is a credential that works: it is judged by its place, its name and its looks.\n\n## Why it matters\n\nWhoever can read the repository, its history, a build or a log can use it. Deleting the line does not take it back.\n\n## What to do\n\nRevoke it in the Pleo web app (Settings > API Keys, or Settings > Open API for legacy tokens), make another, and read that from the environment or a secret store.\n",
    'legacy-call': "# legacy-call\n\n## What it finds\n\nA request to Pleo's legacy API, `https://openapi.pleo.io` or its staging host, through whichever HTTP client, constant, wrapper or class it is made. The finding stands where method and path are decided, names the operation, and says what replaces it in this use and which scopes that needs. Where nothing replaces it, it says so and is marked as blocked.\n\n```ts\nconst base = process.env.PLEO_URL ?? 'https://openapi.pleo.io/v1';\n\nexport async function listExpenses(token: string) {\n  const response = await fetch(`${base}/expenses`, { // expect: legacy-call getExpenses (likely)\n    headers: { Authorization: `Bearer ${token}` },\n  });\n  return response.json();\n}\n```\n\nA wrapper is not reported itself when its callers are known; they are.\n\n```ts\nconst call = (path: string) => fetch(`https://openapi.pleo.io/v1${path}`);\n\nexport const employees = () => call('/employees'); // expect: legacy-call getEmployees (certain)\nexport const taxCodes = () => call('/tax-codes'); // expect: legacy-call getTaxCodes (certain)\n```\n\nOther vendors' hosts with the same paths, and hosts that only look alike, are silent.\n\n```ts\nawait fetch('https://api.vendor.example/v1/expenses');\nawait fetch('https://openapi.pleo.io.evil.example/v1/expenses');\nawait fetch('/api/pleo/expenses');\n```\n\n## Why it matters\n\nThe legacy API is deprecated. Its announced ends have moved more than once and none is fixed today, but its tokens work nowhere else, and parts of it have no successor: the later one starts, the less time is left to ask Pleo for access and for what is missing.\n\n## What to do\n\nCall the operation that the finding names on `https://external.pleo.io`, with an API key (HTTP Basic, the key as the user name, an empty password) that has the scopes named, or with OAuth 2.0. Do not swap the host alone: paths, methods, paging and field names differ, legacy tokens fail there, and amounts are integers in minor units. `pleo-migrate explain \"GET /v1/expenses\"` prints all that is known of an operation.\n",
    'legacy-field': "# legacy-field\n\n## What it finds\n\nA field of the legacy API that is read from an answer of the external one, which does not have it: the call was moved and the code behind it was not.\n\n```ts\nexport async function total(headers: Record<string, string>) {\n  const response = await fetch('https://external.pleo.io/v1/accounting-entries:search?company_id=c1', {\n    method: 'POST',\n    headers,\n    body: JSON.stringify({ includeDeleted: false }),\n  });\n  const { data } = await response.json();\n  return data.map((entry: any) => entry.amountOriginal.value); // expect: legacy-field (certain)\n}\n```\n\nFields that the answer has are silent, whatever the legacy API called its own.\n\n```ts\nexport async function total(headers: Record<string, string>) {\n  const response = await fetch('https://external.pleo.io/v1/accounting-entries:search?company_id=c1', {\n    method: 'POST',\n    headers,\n    body: JSON.stringify({ includeDeleted: false }),\n  });\n  const { data, pagination } = await response.json();\n  return { next: pagination.endCursor, sum: data.map((entry: any) => entry.transactionValue.minors / 100) };\n}\n```\n\n## Why it matters\n\nThe request succeeds, and the field is not there: it is `undefined`, and what reads on from it throws.\n\n## What to do\n\nRead the field that the finding names. Amounts are integers in minor units there.\n",
    'legacy-host': "# legacy-host\n\n## What it finds\n\nThe host of the legacy API in a text that no request seen makes use of: an unused constant, an allow-list, a content security policy, a guard that checks host names. Several in one statement are reported once. Comments, error messages, prose, types and mocks are silent.\n\n```ts\nconst ALLOWED = ['https://openapi.pleo.io']; // expect: legacy-host\n\nexport function isAllowed(url: URL) {\n  return ALLOWED.includes(url.origin);\n}\n```\n\nA host that a request uses is part of that request's evidence, not a finding of its own.\n\n```ts\nconst BASE = 'https://openapi.pleo.io/v1';\n\nexport const balance = () => fetch(`${BASE}/companies/balance`); // expect: legacy-call getCompanyBalance (certain)\n\nexport function fail(): never {\n  throw new Error('No answer from https://openapi.pleo.io');\n}\n```\n\n## Why it matters\n\nAfter the migration such a text blocks the new host, lets an old one through, or misleads the next reader.\n\n## What to do\n\nChange it together with the calls it belongs to, to `external.pleo.io`, or remove it.\n",
    'legacy-parameter': "# legacy-parameter\n\n## What it finds\n\nA request to an operation of the external API that carries names of the legacy API in its query or body, such as `pageOffset`, `pageSize` or `dateFrom`. The finding names all of them and what each becomes.\n\n```ts\nimport axios from 'axios';\n\nconst pleo = axios.create({ baseURL: 'https://external.pleo.io' });\n\nexport const employees = () => pleo.get('/v2/employees', { params: { pageSize: 50, pageOffset: 0 } }); // expect: legacy-parameter searchEmployees (certain)\nexport const entries = (from: string) =>\n  pleo.post('/v1/accounting-entries:search', { includeDeleted: false, dateFrom: from }, { params: { company_id: 'c1' } }); // expect: legacy-parameter\n```\n\nThe company that the legacy API took from the token and that these operations have to be told, when it is left out; and a `limit` above the maximum.\n\n```ts\nconst api = 'https://external.pleo.io';\n\nawait fetch(`${api}/v0/tag-groups`); // expect: legacy-parameter\nawait fetch(`${api}/v1/accounting-entries/42/receipts?limit=500`); // expect: legacy-parameter\n```\n\nNames that the operation has are silent, whatever they mean in the legacy API. So is a company that may come from something that is not known.\n\n```ts\nexport async function calls(filters: Record<string, string>) {\n  await fetch('https://external.pleo.io/v2/employees?limit=1000&offset=2000');\n  await fetch('https://external.pleo.io/v3/export-jobs/42/items?status=pending');\n  await fetch(`https://external.pleo.io/v0/tag-groups?${new URLSearchParams(filters)}`);\n  await fetch('https://api.vendor.example/v1/accounting-entries?pageSize=50');\n}\n```\n\n## Why it matters\n\nThe operation has no such parameters. A filter or a page that is not read gives other records than were asked for, and without the company the request is refused.\n\n## What to do\n\nSend each parameter under the name that the finding gives, in the query or the body as it says, and page as the external API does: `pagination.endCursor` of one answer is the `after` of the next request, until `pagination.hasNextPage` is false.\n",
    'legacy-token-on-external': "# legacy-token-on-external\n\n## What it finds\n\nA legacy API token that is sent to the external API, `https://external.pleo.io` or its staging host. What a credential is, is decided from evidence: what its name and the names of the secrets that fill it say (by whole words: `LEGACY`, `OPENAPI`), what holds it on its way, how it is sent elsewhere, and above all the configuration's `credentials`. The finding stands where the credential is put on the request, once, however many calls go through it.\n\n```ts\nconst headers = { Authorization: `Bearer ${process.env.PLEO_LEGACY_TOKEN}` }; // expect: legacy-token-on-external (likely)\n\nexport const companies = () => fetch('https://external.pleo.io/v1/companies', { headers });\n```\n\n`PLEO_API_TOKEN` alone proves nothing: users of both APIs call their credentials so. An OAuth access token goes as Bearer, too.\n\n```ts\nexport const companies = (accessToken: string) =>\n  fetch('https://external.pleo.io/v1/companies', { headers: { Authorization: `Bearer ${accessToken}` } });\n\nexport const entries = () =>\n  fetch('https://external.pleo.io/v1/accounting-entries/1', {\n    headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },\n  });\n```\n\n## Why it matters\n\nSwapping the host is the classic mistake of this migration. Legacy tokens do not work on the external API. The status is not documented; in general the answer to a wrong token is 401.\n\n## What to do\n\nMake an API key in the Pleo web app under Settings > API Keys, as Admin or Bookkeeper, with the scopes that the finding names. Where that menu is missing, Pleo has to enable access first; how depends on who you are, and the configuration's `account` makes the findings say it. Send the key as HTTP Basic: the key as the user name, the password empty.\n",
    'lost-field': "# lost-field\n\n## What it finds\n\nA field that the program reads from an answer of the legacy API and that the answer of the replacement does not have. Answers are followed through `await`, `then`, `json()` and `data`, destructuring, loops and array methods, assignments, functions, modules and class members to the place of the read; where the value itself is lost (a queue, a cache), its declared type tells, and the finding is likely.\n\n```ts\ntype Expense = { id: string; note: string; employeeCode: string; settledExpenseIds: string[] };\n\nexport async function rows() {\n  const response = await fetch('https://openapi.pleo.io/v1/expenses'); // expect: legacy-call getExpenses\n  const { expenses } = (await response.json()) as { expenses: Expense[] };\n  return expenses.map((expense) => [\n    expense.id,\n    expense.employeeCode, // expect: lost-field (certain)\n    expense.note,\n  ]);\n}\n```\n\nFields of the same names of other things, fields that stay, and fields of calls that nothing replaces yet are silent. Which replacement a field is held against is what the call itself shows, else the first.\n\n```ts\nexport async function names(rows: { employeeCode: string }[]) {\n  const response = await fetch('https://openapi.pleo.io/v1/employees'); // expect: legacy-call getEmployees\n  const { employees } = await response.json();\n  return employees.map(({ firstName }: { firstName: string }) => firstName).concat(rows.map((row) => row.employeeCode));\n}\n```\n\n## Why it matters\n\nThe request succeeds, and the field is not there: a column that is empty, a condition that never holds, or, where something is read on from it, a crash.\n\n## What to do\n\nThe finding says where the content is instead, when that is known, and whether that is Pleo's word or derived from the specifications. Otherwise find out what the value is for.\n",
    'shared-credential': "# shared-credential\n\n## What it finds\n\nOne credential that is sent to both APIs: one variable, secret, configuration key or constant, in whichever files. Two variables that a workflow or a compose file fills from one secret are one credential. It is reported once, where it is put on a request to the external API; its uses for the legacy API stand in the evidence.\n\n```ts\nconst headers = { Authorization: `Bearer ${process.env.PLEO_TOKEN}` }; // expect: shared-credential (certain)\n\nexport const companies = () => fetch('https://external.pleo.io/v1/companies', { headers });\nexport const employees = () => fetch('https://openapi.pleo.io/v1/employees', { headers }); // expect: legacy-call getEmployees\n```\n\nTwo credentials that one client sends are not shared, nor is one that a deployment fills together with the host.\n\n```ts\nconst call = (base: string, token: string, path: string) =>\n  fetch(`${base}${path}`, { headers: { Authorization: `Bearer ${token}` } });\n\nexport const companies = () => call('https://external.pleo.io', process.env.PLEO_OAUTH_TOKEN ?? '', '/v1/companies');\nexport const employees = () => call('https://openapi.pleo.io', process.env.PLEO_LEGACY_TOKEN ?? '', '/v1/employees'); // expect: legacy-call getEmployees\n```\n\n## Why it matters\n\nNeither API takes the credentials of the other. One half of the program fails, and in a repository that is half migrated that shows in production only.\n\n## What to do\n\nKeep two credentials apart, each under a name that says which API it is for. Variables of one name in packages that have settings of their own are taken for two.\n",
    'superseded-external-call': "# superseded-external-call\n\n## What it finds\n\nA request to an operation of the external API that is deprecated, or that a later one took the place of: the exports before version 3, `/v1-beta/accounts`, the search of core accounting entries and others. The finding names what to call now, where that is known.\n\n```ts\nconst api = 'https://external.pleo.io';\n\nawait fetch(`${api}/v2/export-jobs`); // expect: superseded-external-call getExportJobsListV2\nawait fetch(`${api}/v1-beta/accounts/42`); // expect: superseded-external-call getAccountV4\nawait fetch(`${api}/v0/tags?company_id=42`); // expect: superseded-external-call searchTags\n```\n\nTheir successors are silent, and so are resources that have no other version than an early one.\n\n```ts\nawait fetch('https://external.pleo.io/v3/export-jobs');\nawait fetch('https://external.pleo.io/v1/chart-of-accounts/42');\nawait fetch('https://external.pleo.io/v0/tag-groups/42');\n```\n\n## Why it matters\n\nIt works today. What is deprecated may end, and whoever is on the way to the external API now can go to the operation that stays.\n\n## What to do\n\nCall the operation that the finding names, and compare what it takes and answers: a later version is seldom the same in every field.\n",
    'undocumented-legacy-call': "# undocumented-legacy-call\n\n## What it finds\n\nA request to the legacy host with a method and path that its API never documented. Some of them are seen in public code and may answer; others are typing mistakes, or come from a base URL that lost its `/v1`.\n\n```ts\nawait fetch('https://openapi.pleo.io/v1/me'); // expect: undocumented-legacy-call (certain)\nawait fetch(new URL('/expenses', 'https://openapi.pleo.io/v1')); // expect: undocumented-legacy-call (certain)\nawait fetch('https://openapi.pleo.io/v1/expenses/e1', { method: 'PUT' }); // expect: undocumented-legacy-call (certain)\n```\n\nDocumented operations are the business of [legacy-call](../legacy-call/README.md).\n\n```ts\nawait fetch('https://openapi.pleo.io/v1/expenses', { method: 'PUT', body: '{}' }); // expect: legacy-call updateExpenses (certain)\n```\n\n## Why it matters\n\nWhat was never documented may not exist, may end without notice, and has no official replacement.\n\n## What to do\n\nCheck the path against the list of operations first. When the call is meant, find out what it is for: where something similar exists in the external API, the finding names it.\n",
    'unknown-external-call': "# unknown-external-call\n\n## What it finds\n\nA request to the external API, `https://external.pleo.io` or its staging host, with a method or a path that it does not have. The commonest one by far is the swapped host: only the host of a legacy call was changed, and its path stayed. The finding names what replaces that legacy operation.\n\n```ts\nconst base = 'https://external.pleo.io/v1';\n\nexport const expenses = () => fetch(`${base}/expenses?pageSize=100`); // expect: unknown-external-call (certain)\nexport const teams = () => fetch(`${base}/teams`); // expect: unknown-external-call (certain)\n```\n\nA wrong method, the wrong version and typing mistakes are found, too, with the operation nearest to them. A base URL that ends in a version makes two of them.\n\n```ts\nconst api = 'https://external.pleo.io';\nconst base = `${api}/v1`;\n\nawait fetch(`${api}/v1/accounting-entries:search`); // expect: unknown-external-call\nawait fetch(`${api}/v3/employees`); // expect: unknown-external-call\nawait fetch(`${api}/v3/export-job/42`); // expect: unknown-external-call\nawait fetch(`${base}/v3/export-jobs`); // expect: unknown-external-call\n```\n\nWhat the external API has is silent, and so is what is known in part only, other hosts, and the parts of it that no reference describes in full, such as SCIM.\n\n```ts\nexport async function calls(id: string, path: string) {\n  await fetch('https://external.pleo.io/v2/employees');\n  await fetch(`https://external.pleo.io/v1/vendors/${id}:archive`, { method: 'POST' });\n  await fetch(`https://external.pleo.io/v1/${path}`);\n  await fetch('https://external.pleo.io/scim/v2/Users/42');\n  await fetch('https://external.vendor.example/v1/expenses');\n}\n```\n\n## Why it matters\n\nThe request is refused, most likely with 404, however right its credential is. The external API is another API: its resources have other names, each with a version of its own, lists are often searched with POST, and the parameters and answers differ.\n\n## What to do\n\nCall the operation that the finding names. Where a legacy operation is meant, its parameters move and its answer changes as well: `pleo-migrate explain \"GET /v1/expenses\"` tells everything that is known of it. Where the finding says that nothing replaces it, it names the ways that remain.\n",
    'unused-ignore': "# unused-ignore\n\n## What it finds\n\nA comment that is to ignore findings and does not: nothing of the rule it names is found where it looks, it names no rule or one that there is not, it gives no reason, its `until` is no date, or the day has passed.\n\n```ts\n// pleo-migrate-ignore-next-line legacy-call until=2027-03-31 -- waiting for tag scopes\nawait fetch('https://openapi.pleo.io/v1/tag-groups');\n\n// The call has moved, the comment was left behind.\n// expect-next-line: unused-ignore (certain)\n// pleo-migrate-ignore-next-line legacy-call -- waiting for tag scopes\nawait fetch('https://external.pleo.io/v1/introspect');\n```\n\nWithout a reason, and after its last day, a comment ignores nothing: what it covered is reported again.\n\n```ts\n// expect-next-line: legacy-call, unused-ignore\nawait fetch('https://openapi.pleo.io/v1/teams'); // pleo-migrate-ignore-line legacy-call\n\n// expect-next-line: unused-ignore\n// pleo-migrate-ignore-next-line legacy-call until=2024-12-31 -- until the new year\nawait fetch('https://openapi.pleo.io/v1/teams'); // expect: legacy-call\n```\n\n## Why it matters\n\nA comment that ignores nothing says something that is not true any more, and it would hide the next call that comes to stand there.\n\n## What to do\n\nTake the comment out, or mend it. The three comments are\n\n| comment | covers |\n| --- | --- |\n| `pleo-migrate-ignore-next-line` | findings that start on the next line; lines that are blank or hold nothing but comments are passed over |\n| `pleo-migrate-ignore-line` | findings that start on the comment's line, or end there |\n| `pleo-migrate-ignore-file` | the whole file, wherever it stands |\n\nand all are written alike: one or more rules with commas between, `until=YYYY-MM-DD` for the last day on which it holds if there is to be one, and behind two dashes the reason. They are read in every kind of comment: `//`, `/* … */` and `{/* … */}` in code, `<!-- … -->` in the markup of Vue, Svelte and Astro components, and `#` (or what the format has) in settings files.\n\nNothing is said of a comment that could not be judged: its rule is off, paths were asked for and the rest of the repository was not looked at, the scan is incomplete, or a request beside it could not be decided. What is wrong with such a comment cannot be ignored by another one; the rule can be turned off.\n",
    'wrong-auth-scheme': "# wrong-auth-scheme\n\n## What it finds\n\nA credential that is sent in a way its API does not read. The external API takes an API key as the user name of HTTP Basic with an empty password, or an OAuth access token as Bearer; the legacy API takes a token as Bearer.\n\n```ts\nconst key = process.env.PLEO_API_KEY;\nconst get = (Authorization: string) => fetch('https://external.pleo.io/v1/companies', { headers: { Authorization } });\n\nexport const bearer = () =>\n  fetch('https://external.pleo.io/v1/companies', {\n    headers: { Authorization: `Bearer ${key}` }, // expect: wrong-auth-scheme (likely)\n  });\nexport const password = () =>\n  fetch('https://external.pleo.io/v1/companies', {\n    headers: { Authorization: `Basic ${btoa(`:${key}`)}` }, // expect: wrong-auth-scheme (certain)\n  });\nexport const withoutColon = () =>\n  fetch('https://external.pleo.io/v1/companies', {\n    headers: { Authorization: `Basic ${btoa(key)}` }, // expect: wrong-auth-scheme (likely)\n  });\nexport const right = () => get(`Basic ${btoa(`${key}:`)}`);\n```\n\nBasic on the legacy host, a scheme that neither API knows, a header of another name and a key without any scheme are found as well.\n\n```ts\nexport const teams = () =>\n  fetch('https://openapi.pleo.io/v1/teams', { // expect: legacy-call getTeams\n    headers: { Authorization: `Basic ${btoa(`${process.env.PLEO_TOKEN}:`)}` }, // expect: wrong-auth-scheme (certain)\n  });\nexport const companies = () =>\n  fetch('https://external.pleo.io/v1/companies', {\n    headers: { 'x-api-key': String(process.env.PLEO_KEY) }, // expect: wrong-auth-scheme (likely)\n  });\n```\n\nWhat may be encoded already, and variables that are called tokens and are sent as the user name, are silent: that is right.\n\n```ts\nexport const encoded = () =>\n  fetch('https://external.pleo.io/v1/companies', {\n    headers: { Authorization: `Basic ${process.env.PLEO_BASIC_AUTH}` },\n  });\nexport const token = (accessToken: string) =>\n  fetch('https://external.pleo.io/v1/companies', {\n    headers: { Authorization: `Basic ${Buffer.from(`${accessToken}:`).toString('base64')}` },\n  });\n```\n\n## Why it matters\n\nSuch a request is refused, most likely with 401; which status it is, is not documented. One official sample shows the bare key behind `Basic`; by the scheme and the other pages the colon belongs to it and all of it is encoded, so that form is reported as likely at most.\n\n## What to do\n\nSend `Authorization: Basic base64(\"<key>:\")`, or let the HTTP client do it: the key as the user name, an empty string as the password. Some clients drop an empty password; look at the header that they send.\n",
};

;// CONCATENATED MODULE: ./build/src/rules/shared-credential/rule.js
/** One credential for both APIs. */



const sharedCredential = (0,rule/* defineRule */.K)({
    id: 'shared-credential',
    severity: 'error',
    topic: 'credential',
    summary: 'one credential that is sent to both APIs',
    *checkCredential(fact, advice) {
        if (!isShared(fact) || !fact.isFirst)
            return;
        yield problemOf(fact, {
            what: `${nameOf(fact.credential)} is sent to ${hostOf(fact)} here, and to the legacy API elsewhere.`,
            why: 'Neither API takes the credentials of the other: one of the two fails, most likely with 401.',
            next: `Use two credentials: for the external API ${advice.apiKey}${scopeWords(fact.scopes)}, and keep it under a name of its own. ${(0,first_letter/* upperFirst */.Z)(advice.access)}`,
            certainty: fact.certainty,
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/superseded-external-call/rule.js
/** An operation of the external API that another one took the place of. */



const supersededExternalCall = (0,rule/* defineRule */.K)({
    id: 'superseded-external-call',
    severity: 'warning',
    topic: 'external-call',
    summary: 'an operation of the external API that is deprecated or superseded, with what to call now',
    *checkCall(fact) {
        const { call, operation, replacements } = fact;
        if (operation?.api !== 'external')
            return;
        if (operation.status !== 'superseded' && operation.status !== 'deprecated')
            return;
        const [now] = replacements;
        yield problemAt(fact, {
            what: `${wording_subjectOf(call.symbol)} calls ${endpointOf(fact)} of Pleo's external API, which is ${operation.status}.`,
            why: rule_reasonFor(operation, now?.path ?? 'that path'),
            next: now
                ? `Call ${describeReplacement(now)}.`
                : 'Ask Pleo what to call in its place: no successor is named.',
        });
    },
});
/** What the catalogue notes, without what to call, which is said apart. */
function rule_reasonFor({ note }, path) {
    const reason = note.replace(/^Call [^;]*? instead[:;] /, '').replace('that path', path);
    return reason === '' ? 'Newer operations took its place.' : (0,first_letter/* upperFirst */.Z)(reason);
}

;// CONCATENATED MODULE: ./build/src/rules/undocumented-legacy-call/rule.js
/** A request to the legacy host that its API never documented. */


const undocumentedLegacyCall = (0,rule/* defineRule */.K)({
    id: 'undocumented-legacy-call',
    severity: 'warning',
    topic: 'legacy-call',
    summary: 'a request to the legacy host that its API never documented',
    *checkCall(fact) {
        const { call, operation, replacements, blocked } = fact;
        if (call.api !== 'legacy' || (operation !== null && operation.status !== 'undocumented'))
            return;
        if (operation === null && (call.path === null || call.method === null || call.certainty === 'possible'))
            return;
        yield problemAt(fact, {
            what: `${wording_subjectOf(call.symbol)} calls ${endpointOf(fact)}, which Pleo's legacy API never documented.`,
            why: 'It may not exist, or end without notice; the legacy API itself is deprecated.',
            next: nextWords(operation !== null, blocked, replacements),
        });
    },
});
function nextWords(known, blocked, replacements) {
    if (blocked !== null)
        return `Nothing replaces it: ${blocked}`;
    if (known)
        return nextFor(replacements);
    return 'Check method and path first: no documented operation has both.';
}

;// CONCATENATED MODULE: ./build/src/rules/unknown-external-call/rule.js
/** A request to the external API that it does not have. */



const unknownExternalCall = (0,rule/* defineRule */.K)({
    id: 'unknown-external-call',
    severity: 'error',
    topic: 'external-call',
    summary: 'a method or path that the external API does not have, with what to call',
    *checkCall(fact) {
        const { call, unknown } = fact;
        if (!unknown)
            return;
        const { what, why } = describe(unknown);
        yield problemAt(fact, {
            what: `${wording_subjectOf(call.symbol)} calls ${endpointOf(fact)} on ${call.host ?? 'the external host'}, ${what}.`,
            why,
            next: rule_nextWords(fact, unknown),
        });
    },
});
const WORDS = {
    legacy: {
        what: 'which is a path of the legacy API',
        why: 'The external API does not have the operations of the legacy API under another host: method, path, parameters and answers are its own.',
    },
    method: {
        what: 'which does not take that method there',
        why: 'The external API has no operation with this method on this path.',
    },
    version: {
        what: 'which has that path in another version only',
        why: 'Each resource of the external API has a version of its own in its path; a base URL that ends in a version puts a second one before it.',
    },
    spelling: {
        what: 'which has no such path',
        why: 'The external API has no operation with this path.',
    },
};
function describe({ meant, takes }) {
    if (takes.length > 0 && meant?.kind !== 'legacy')
        return {
            ...WORDS.method,
            what: `which takes only ${(0,listed/* listed */.K)(takes)} there`,
        };
    return WORDS[meant?.kind ?? 'spelling'];
}
function rule_nextWords({ replacements, blocked }, { meant }) {
    const [first] = replacements;
    if (blocked !== null)
        return `Nothing replaces it yet: ${blocked}`;
    if (meant?.kind === 'legacy' || !first)
        return first ? nextFor(replacements) : NOTHING_NEAR;
    return `Call ${describeReplacement(first)}.`;
}
const NOTHING_NEAR = "No operation comes close: look in Pleo's reference for one that does what this call is for.";

;// CONCATENATED MODULE: ./build/src/rules/unused-ignore/rule.js
/** A comment that is to ignore findings and does not. */


const unusedIgnore = (0,rule/* defineRule */.K)({
    id: 'unused-ignore',
    severity: 'warning',
    topic: 'comment',
    summary: 'an ignore comment that is unused, has no reason, names no rule, or whose `until` has passed',
    *checkIgnore(fact) {
        const { word, fault, location, context } = fact;
        yield {
            at: location,
            ...wordsFor(fact),
            certainty: 'certain',
            context,
            identity: [word, fault.kind, ...namesIn(fault)],
            call: null,
            blocked: false,
            replacements: [],
            evidence: [],
        };
    },
});
function namesIn(fault) {
    if ('rules' in fault)
        return fault.rules;
    return fault.kind === 'unknown-rule' ? [fault.name] : [];
}
const NOTHING = 'It ignores nothing.';
function wordsFor({ word, fault }) {
    switch (fault.kind) {
        case 'unknown-word':
            return {
                what: `There is no comment \`${word}\`.`,
                why: NOTHING,
                next: fault.nearest === null
                    ? 'Write `pleo-migrate-ignore-next-line`, `pleo-migrate-ignore-line` or `pleo-migrate-ignore-file`.'
                    : `Write \`${fault.nearest}\` if that is meant.`,
            };
        case 'no-rule':
            return {
                what: 'This comment names no rule.',
                why: NOTHING,
                next: `Name the rule and the reason: \`${word} legacy-call -- waiting for tag scopes\`.`,
            };
        case 'no-reason':
            return {
                what: 'This comment gives no reason.',
                why: `${NOTHING} Whoever reads it later has to know when it may go.`,
                next: 'Write the reason behind two dashes: `-- waiting for tag scopes`.',
            };
        case 'unknown-rule':
            return {
                what: `This comment names \`${fault.name}\`, and there is no such rule.`,
                why: 'It ignores nothing of that name.',
                next: fault.nearest === null
                    ? 'Take it out, or name one of the rules that `pleo-migrate rules` prints.'
                    : `Write \`${fault.nearest}\` if that is meant.`,
            };
        case 'own-rule':
            return {
                what: 'This comment names `unused-ignore`, the rule about such comments.',
                why: 'What is wrong with such a comment cannot be ignored by another one.',
                next: 'Take the name out; to hear nothing of such comments, turn the rule off in the configuration.',
            };
        case 'malformed-date':
            return {
                what: `This comment holds until \`${fault.written}\`, which is no date.`,
                why: `${NOTHING} A date that cannot be read counts as one that has passed.`,
                next: 'Write the last day on which it holds as `until=YYYY-MM-DD`.',
            };
        case 'expired':
            return {
                what: `This comment held until ${fault.until}, and that day has passed.`,
                why: 'It ignores nothing any more: what it covered is reported again where it is still there.',
                next: 'Mend what it covered and take it out, or give it another date and the reason why.',
            };
        case 'unused':
            return unusedWords(fault);
    }
}
function unusedWords({ rules, others, there, near }) {
    const names = quoted(rules);
    const out = others ? `Take ${names} out of it` : 'Take it out';
    return {
        what: `This comment ignores ${names}, and nothing of the kind is found where it looks.`,
        why: 'A comment that ignores nothing would hide what comes to stand there later.',
        next: `${out}${elsewhere(there, near)}.`,
    };
}
function elsewhere(there, near) {
    if (there.length > 0)
        return `, or name what is found there if that is meant: ${quoted(there)}`;
    return near === null ? '' : `, or move it: the nearest finding of the kind in this file is on line ${near}`;
}
function quoted(rules) {
    return (0,listed/* listed */.K)(rules.map((rule) => `\`${rule}\``));
}

;// CONCATENATED MODULE: ./build/src/rules/wrong-auth-scheme/rule.js
/** A credential that is sent in a way its API does not read. */




const wrongAuthScheme = (0,rule/* defineRule */.K)({
    id: 'wrong-auth-scheme',
    severity: 'error',
    topic: 'credential',
    summary: 'an API key as Bearer, a Basic header on the legacy host, a key as the password or without its colon',
    *checkCredential(fact) {
        const fault = isShared(fact)
            ? null
            : (sameEverywhere(fact) ?? (fact.api === 'legacy' ? onLegacy(fact) : onExternal(fact)));
        if (!fault)
            return;
        yield problemOf(fact, {
            what: `${nameOf(fact.credential)} is sent to ${hostOf(fact)} ${fault.how}.`,
            why: `${fault.why ?? (fact.api === 'legacy' ? LEGACY : EXTERNAL)} Such a request is refused, most likely with 401.`,
            next: fact.api === 'legacy' ? 'Send a legacy token as `Authorization: Bearer <token>`.' : NEXT,
            certainty: (0,certainty/* leastCertain */.e)(fact.certainty, fault.certainty),
        });
    },
});
const LEGACY = 'The legacy API takes a token as Bearer.';
const EXTERNAL = 'The external API takes an API key as the user name of HTTP Basic with an empty password, or an OAuth access token as Bearer.';
const NEXT = 'Send `Authorization: Basic base64("<key>:")`, the colon included and nothing behind it, or let the client do it with the key as the user name and an empty password.';
/** What neither API reads. */
const ANYWHERE = {
    'other-scheme': { how: 'behind a scheme that is neither Bearer nor Basic', certainty: 'certain' },
    'other-header': { how: 'in a header that is not `Authorization`', certainty: 'likely' },
    'bearer-encoded': { how: 'as Bearer, encoded as for Basic', certainty: 'certain' },
};
function sameEverywhere({ credential, api }) {
    const { form, source } = credential;
    // A variable may hold its scheme, too; one whose name says what it is seldom does.
    const isPlain = source.type !== 'unknown' && source.type !== 'parameter';
    if (form === 'bare' && isPlain && credential.kind !== 'unknown')
        return { how: 'without any scheme', certainty: 'likely' };
    if (api === 'legacy' && isBasic(form))
        return null;
    return ANYWHERE[form] ?? null;
}
function onLegacy({ credential }) {
    // An API key there is the more specific fault.
    if (!isBasic(credential.form) || credential.kind === 'api-key')
        return null;
    return { how: 'as HTTP Basic', certainty: 'certain' };
}
const ON_EXTERNAL = {
    'basic-as-password': { how: 'as the password of HTTP Basic', certainty: 'certain' },
    'basic-password': { how: 'with a password beside it', certainty: 'likely' },
    'basic-without-colon': { how: 'as HTTP Basic without the colon behind it', certainty: 'likely' },
    'basic-bare': { how: 'behind `Basic` as it is, neither encoded nor with its colon', certainty: 'likely' },
    'basic-not-encoded': { how: 'behind `Basic` without being encoded', certainty: 'certain' },
};
function onExternal(fact) {
    const { credential, likeKind } = fact;
    // A legacy token there is the more specific fault.
    if (credential.kind === 'legacy-token')
        return null;
    if (credential.form === 'bearer') {
        if (likeKind !== 'api-key')
            return null;
        return {
            how: 'as Bearer, and it is an API key by what is known of it',
            why: 'Bearer is for OAuth access tokens.',
            certainty: 'likely',
        };
    }
    if (credential.form === 'basic' && (0,model_credential/* isGivenOut */.q)(credential))
        return {
            how: 'as HTTP Basic, and it is an OAuth access token',
            why: 'OAuth access tokens go as Bearer.',
            certainty: 'likely',
        };
    return ON_EXTERNAL[credential.form] ?? null;
}

;// CONCATENATED MODULE: ./build/src/rules/index.js
/** Every rule, in the order in which they are told. One more is one folder and one line here. */


















const definitions = [
    legacyCall,
    undocumentedLegacyCall,
    legacyHost,
    legacyTokenOnExternal,
    apiKeyOnLegacy,
    sharedCredential,
    wrongAuthScheme,
    environmentMismatch,
    hardcodedCredential,
    credentialInBrowser,
    unknownExternalCall,
    supersededExternalCall,
    legacyParameter,
    lostField,
    changedField,
    legacyField,
    unusedIgnore,
];
/** Where a rule's page is read. */
const PAGES = 'https://github.com/pleo-migrate/pleo-migrate/blob/main/src/rules';
/** The rules with their pages. */
const rules = definitions.map((rule) => ({
    ...rule,
    help: pages[rule.id] ?? rule.summary,
    docs: `${PAGES}/${rule.id}/README.md`,
}));


/***/ }),

/***/ 9510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf),
/* harmony export */   K: () => (/* binding */ defineRule)
/* harmony export */ });
/** What a rule is: metadata, and the narrowest check it needs. It yields problems and calls nothing. */
/** Checks a rule's type where it is written. */
function defineRule(rule) {
    return rule;
}
/** What a rule says of a fact. */
function problemsOf(rule, fact, advice) {
    switch (fact.kind) {
        case 'call':
            return rule.checkCall?.(fact) ?? [];
        case 'host':
            return rule.checkHost?.(fact) ?? [];
        case 'credential':
            return rule.checkCredential?.(fact, advice) ?? [];
        case 'literal':
            return rule.checkLiteral?.(fact, advice) ?? [];
        case 'exposed':
            return rule.checkExposed?.(fact) ?? [];
        case 'field':
            return rule.checkField?.(fact) ?? [];
        case 'mixed':
            return rule.checkMixed?.(fact) ?? [];
        case 'ignore':
            return rule.checkIgnore?.(fact) ?? [];
    }
}


/***/ })

};
;