"use strict";
exports.id = 778;
exports.ids = [778];
exports.modules = {

/***/ 5778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/src/config/baseline.js
var baseline = __webpack_require__(2994);
// EXTERNAL MODULE: ./build/src/config/commands.js
var commands = __webpack_require__(4627);
// EXTERNAL MODULE: ./build/src/config/formats.js
var formats = __webpack_require__(2533);
// EXTERNAL MODULE: ./build/src/config/outcome.js
var outcome = __webpack_require__(5445);
// EXTERNAL MODULE: ./build/src/config/scans.js + 10 modules
var scans = __webpack_require__(6088);
// EXTERNAL MODULE: ./build/src/config/settings.js
var config_settings = __webpack_require__(3944);
// EXTERNAL MODULE: ./build/src/files/discover.js + 1 modules
var discover = __webpack_require__(7507);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(8606);
// EXTERNAL MODULE: ./build/src/model/first-letter.js
var first_letter = __webpack_require__(3879);
// EXTERNAL MODULE: ./build/src/report/deadline.js
var report_deadline = __webpack_require__(5245);
;// CONCATENATED MODULE: ./build/src/report/stale.js
/** What is said of entries of the baseline that match nothing any more. */
/** For any number of entries above none. */
function staleSentence(entries) {
    const head = entries === 1
        ? 'One entry of the baseline matches nothing any more'
        : `${entries} entries of the baseline match nothing any more`;
    return `${head}: pleo-migrate baseline --prune takes ${entries === 1 ? 'it' : 'them'} out.`;
}

;// CONCATENATED MODULE: ./build/src/report/asides.js
/** What a report says besides its findings: what it does not show, the deadline, and what the baseline holds in vain. */


/** "3 suppressed by comments", "2 in the baseline": what is not shown, since silence must not look like success. */
function hiddenParts({ suppressed, baselined, older, }) {
    return [
        ...(suppressed > 0 ? [`${suppressed} suppressed by comments`] : []),
        ...(baselined > 0 ? [`${baselined} in the baseline`] : []),
        ...(older > 0 ? [`${older} older than the change`] : []),
    ];
}
/** Sentences. */
function asidesOf({ counts, deadline, stale }) {
    const hidden = hiddenParts(counts);
    return [
        ...(hidden.length > 0 ? [`Not shown: ${hidden.join(', ')}.`] : []),
        ...(deadline === null ? [] : [(0,report_deadline/* deadlineSentences */.P)(deadline)]),
        ...(stale.length > 0 ? [staleSentence(stale.length)] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/report/count.js
var count = __webpack_require__(4290);
;// CONCATENATED MODULE: ./build/src/report/no-findings.js
/** How a report says that it lists nothing: what is known and not listed is no news, and not nothing. */
function noFindings({ older, baselined }) {
    return older + baselined > 0 ? 'no new findings' : 'no findings';
}

// EXTERNAL MODULE: ./build/src/report/operation-name.js
var operation_name = __webpack_require__(5854);
;// CONCATENATED MODULE: ./build/src/report/shortcomings.js
/** Why a report is less than the whole truth: for formats that hold a list of problems and nothing else. */
/** What was cut off or went wrong, or that there was nothing to look at; empty when the scan is whole. */
function shortcomingsOf({ complete, faults, stats }) {
    if (stats.listed === 0)
        return [{ where: 'scan', message: 'Nothing was looked at: there is no file to scan.' }];
    if (complete)
        return [];
    return faults.length > 0 ? faults : [{ where: 'scan', message: 'Something was left out.' }];
}

;// CONCATENATED MODULE: ./build/src/report/agent.js
/** One line per finding, for coding agents and other readers of lines: short, stable, nothing else around it. */







/** Characters of a line's sentences: a generated name must not eat the reader's memory. */
const SENTENCE_LENGTH = 400;
const agent = {
    name: 'agent',
    render: (result) => [headLine(result), ...result.findings.map((finding) => findingLine(finding, result))]
        .map((line) => `${line}\n`)
        .join(''),
};
/** The counts, and what keeps them from being the whole truth. */
function headLine(result) {
    const { findings, counts, unresolved } = result;
    const files = new Set(findings.map(({ at }) => at.file)).size;
    const severities = [
        (0,count/* count */.U9)(counts.error, 'error'),
        (0,count/* count */.U9)(counts.warning, 'warning'),
        (0,count/* count */.U9)(counts.notice, 'notice'),
        ...(counts.blocked > 0 ? [`${counts.blocked} blocked`] : []),
    ];
    const parts = [
        findings.length === 0
            ? noFindings(counts)
            : `${(0,count/* count */.U9)(findings.length, 'finding')} in ${(0,count/* count */.U9)(files, 'file')} (${severities.join(', ')})`,
        ...(unresolved.length > 0
            ? [`${(0,count/* count */.U9)(unresolved.length, 'request')} undecided (--format json lists them)`]
            : []),
        ...asidesOf(result).map((aside) => (0,first_letter/* lowerFirst */.o)(aside.replace(/\.$/, ''))),
        ...shortcomingsOf(result).map(({ where, message }) => shorten(`INCOMPLETE: ${where}: ${message}`)),
        ...(findings.length > 0 ? ['more on one: pleo-migrate explain <file:line>'] : []),
    ];
    return `pleo-migrate: ${parts.join('; ')}`;
}
function findingLine(finding, { operations }) {
    const { at, severity, rule, what, next, call, replacements, certainty, context, blocked } = finding;
    const [first] = replacements;
    const facts = [
        ...(call === null ? [] : [(0,report_escape/* escapeTerminal */.en)((0,operation_name/* operationName */.X)(call, operations))]),
        ...(first && first.scopes.length > 0 ? [first.scopes.join(', ')] : []),
        ...(blocked ? ['blocked'] : []),
        ...(certainty === 'certain' ? [] : [certainty]),
        ...(context === 'source' ? [] : [context]),
    ];
    const place = (0,report_escape/* escapeTerminal */.en)(`${at.file}:${at.line}:${at.column}`);
    const brackets = facts.length === 0 ? '' : ` [${facts.join('; ')}]`;
    return `${place} ${severity} ${rule} ${shorten(what)} → ${shorten(next)}${brackets}`;
}
function shorten(text) {
    return (0,report_escape/* escapeTerminal */.en)((0,report_escape/* cut */.Jj)(text, SENTENCE_LENGTH));
}

// EXTERNAL MODULE: ./build/src/report/order.js
var order = __webpack_require__(501);
;// CONCATENATED MODULE: ./build/src/report/annotated.js
/** Which findings are drawn on the lines of a change, and with what text. */


/** Longer titles and messages are cut by GitHub's interface anyway. */
const TITLE_LENGTH = 250;
const MESSAGE_LENGTH = 4_000;
/** Most important first. Tests, stories and documentation do not fail a run; they stand in the summary only. */
function annotatedFindings(findings) {
    return onePerPlace((0,order/* rankFindings */.J)(findings)).filter(({ context }) => context === 'source');
}
/** The same rule twice at one place would be drawn twice above one line. */
function onePerPlace(findings) {
    const seen = new Set();
    return findings.filter(({ rule, at }) => {
        const place = `${rule}\0${at.file}\0${at.start}\0${at.end}`;
        return !seen.has(place) && seen.add(place);
    });
}
/** The title of an annotation, on one line. */
function annotationTitle(title) {
    return (0,report_escape/* cut */.Jj)((0,report_escape/* escapeTerminal */.en)(title), TITLE_LENGTH);
}
/** What an annotation says, line by line. */
function annotationMessage(...lines) {
    return (0,report_escape/* cut */.Jj)(lines.map(report_escape/* escapeTerminal */.en).join('\n'), MESSAGE_LENGTH);
}
/** The sentences of a finding. */
function findingMessage({ what, why, next, docs, affects }) {
    const [first] = affects;
    const others = affects.length > 1 ? ` and ${affects.length - 1} more` : '';
    const decides = first ? [`This line decides ${first.at.file}:${first.at.line}${others}.`] : [];
    return annotationMessage(`${what} ${why}`, ...decides, next, docs);
}

;// CONCATENATED MODULE: ./build/src/report/github.js
/** Annotations by workflow commands, within what GitHub shows of one step. */



/** GitHub shows ten annotations per level and step, and drops the rest without a word. */
const PER_LEVEL = 10;
const LEVELS = ['error', 'warning', 'notice'];
const TITLE = 'pleo-migrate';
const github = {
    name: 'github',
    render: (result) => annotationCommands(result, {}),
};
/** One line for each annotation. */
function annotationCommands(result, taken) {
    const ranked = annotatedFindings(result.findings);
    return LEVELS.flatMap((level) => levelLines(level, ranked, { result, taken: taken[level] ?? 0 }))
        .map((line) => `${line}\n`)
        .join('');
}
/** The word that a scan is incomplete, as an annotation: nothing when it is complete. */
function incompleteCommand(result) {
    return result.complete ? '' : `${incomplete(result)}\n`;
}
function levelLines(level, ranked, { result, taken }) {
    const all = ranked.filter(({ severity }) => severity === level);
    // An incomplete scan takes a place among the warnings: no annotations must not look like none needed.
    const first = level === 'warning' && !result.complete ? [incomplete(result)] : [];
    const room = PER_LEVEL - first.length - taken;
    const shown = all.length > room ? all.slice(0, room - 1) : all;
    const left = all.length - shown.length;
    const more = left > 0
        ? [command(level, { title: TITLE }, `${(0,count/* count */.U9)(left, `more ${level}`)}: see the job summary.`)]
        : [];
    return [...first, ...shown.map(annotation), ...more];
}
function incomplete({ faults: [fault] }) {
    const reason = fault ? ` ${fault.where}: ${fault.message}` : '';
    return command('warning', { title: `${TITLE}: incomplete` }, annotationMessage(`The scan is incomplete, there may be more calls.${reason}`));
}
function annotation(finding) {
    const { severity, rule, at } = finding;
    // Columns of several lines are refused.
    const columns = at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : {};
    return command(severity, { file: at.file, line: at.line, endLine: at.endLine, ...columns, title: `${TITLE}: ${rule}` }, findingMessage(finding));
}
function command(level, properties, message) {
    const written = Object.entries(properties).map(([name, value]) => {
        const text = name === 'title' ? annotationTitle(String(value)) : (0,report_escape/* escapeTerminal */.en)(String(value));
        return `${name}=${(0,report_escape/* escapeCommandProperty */.YG)(text)}`;
    });
    return `::${level} ${written.join(',')}::${(0,report_escape/* escapeCommandMessage */.ke)(message)}`;
}

// EXTERNAL MODULE: external "../lazy/node-crypto.js"
var node_crypto_js_ = __webpack_require__(5528);
;// CONCATENATED MODULE: ./build/src/report/gitlab.js
/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */



const gitlab = {
    name: 'gitlab',
    render: (result) => `${(0,report_escape/* jsonText */.s$)(issuesOf(result))}\n`,
};
function issuesOf(result) {
    return withUniqueFingerprints([
        ...shortcomingsOf(result).map(issueOfFault),
        ...result.findings.map(issueOfFinding),
    ]);
}
function issueOfFinding(finding) {
    const { rule, what, next, fingerprint, at } = finding;
    return {
        description: (0,report_escape/* escapeTerminal */.en)(`${what} ${next}`),
        check_name: rule,
        fingerprint,
        severity: severityOf(finding),
        location: { path: (0,report_escape/* toWellFormed */.lH)(at.file), lines: { begin: at.line } },
    };
}
/** What does not fail a run is minor at most. */
function severityOf({ severity, context }) {
    if (severity === 'notice')
        return 'info';
    if (context !== 'source')
        return 'minor';
    return severity === 'error' ? 'critical' : 'major';
}
/** Faults that are no file's: of the budget, of the scan, of a rule. */
const ABOUT_ALL = /^(?:budget(?:\.(?:seconds|memory|files|bytes))?|scan|[a-z]+(?:-[a-z]+)+)$/;
/** The format has no other place for it, and an empty list would mean that all is well. */
function issueOfFault({ where, message }) {
    return {
        description: (0,report_escape/* escapeTerminal */.en)(`The scan is incomplete, there may be more findings. ${where}: ${message}`),
        check_name: 'incomplete-scan',
        fingerprint: (0,node_crypto_js_.createHash)('sha256').update(`incomplete-scan\0${where}\0${message}`).digest('hex'),
        severity: 'major',
        location: { path: ABOUT_ALL.test(where) ? '.' : (0,report_escape/* toWellFormed */.lH)(where), lines: { begin: 1 } },
    };
}
/** GitLab shows one of each fingerprint and drops the others. */
function withUniqueFingerprints(issues) {
    const seen = new Map();
    return issues.map((issue) => {
        const before = seen.get(issue.fingerprint) ?? 0;
        seen.set(issue.fingerprint, before + 1);
        return before === 0 ? issue : { ...issue, fingerprint: `${issue.fingerprint}-${before}` };
    });
}

// EXTERNAL MODULE: ./build/src/report/contexts.js
var contexts = __webpack_require__(4525);
// EXTERNAL MODULE: ./build/src/report/change.js
var change = __webpack_require__(6705);
// EXTERNAL MODULE: ./build/src/report/code-frame.js
var code_frame = __webpack_require__(484);
// EXTERNAL MODULE: ./build/src/report/document.js
var report_document = __webpack_require__(9756);
// EXTERNAL MODULE: ./build/src/report/shown-source.js
var shown_source = __webpack_require__(5980);
// EXTERNAL MODULE: ./build/src/report/style.js
var style = __webpack_require__(7660);
;// CONCATENATED MODULE: ./build/src/report/findings-document.js
/** A result → the document of its findings: counts, a card for each, what was not decided and what was left out. */










/** Cards on the page; a browser is slow with more. */
const SHOWN = 2_000;
/** Rows of a table before the rest is counted. */
const ROWS = 500;
/** Longer lines of code are cut around the finding. */
const CODE_WIDTH = 140;
/** Writes the findings of a result. */
function writeFindings(result, { rules, source }) {
    const linesOf = (0,shown_source/* makeSourceLines */.d)(source, result);
    const chapters = [
        { id: 'findings', title: 'Findings', blocks: findingBlocks(result, linesOf) },
        { id: 'undecided', title: 'Could not be decided', blocks: undecidedTable(result) },
        { id: 'rules', title: 'Rules', blocks: rulesTable(result, rules) },
        { id: 'skipped', title: 'Skipped files', blocks: skippedTable(result) },
    ];
    return {
        title: `Pleo migration: ${(0,count/* count */.U9)(result.findings.length, 'finding')}`,
        head: head(result),
        chapters: chapters.filter(({ blocks }) => blocks.length > 0),
        foot: `Made by ${result.tool.name} ${result.tool.version}. The plan, from access to each step, is written by \`pleo-migrate plan\`.`,
    };
}
function head(result) {
    const { counts, stats, calls } = result;
    const shortcomings = shortcomingsOf(result).map(({ where, message }) => ({
        kind: 'note',
        tone: 'warning',
        line: `The scan is incomplete, there may be more findings. ${where}: ${message}`,
    }));
    const to = (api) => calls.filter((call) => call.api === api).length;
    const blocked = new Set(result.findings.filter((finding) => finding.blocked).map(({ call }) => call?.id));
    const stuck = calls.filter(({ api, id }) => api === 'legacy' && blocked.has(id)).length;
    const slices = [
        { label: 'to the external API', value: to('external'), tone: 'done' },
        { label: 'to the legacy API', value: to('legacy') - stuck, tone: 'open' },
        { label: 'to the legacy API, and blocked', value: stuck, tone: 'blocked' },
        { label: 'to a host that is not known', value: to('unknown'), tone: 'unknown' },
    ];
    const shown = slices.filter(({ value }) => value > 0);
    const severities = [
        (0,count/* count */.U9)(counts.error, 'error'),
        (0,count/* count */.U9)(counts.warning, 'warning'),
        (0,count/* count */.U9)(counts.notice, 'notice'),
    ].join(', ');
    return [
        ...shortcomings,
        ...(shown.length === 0 ? [] : [{ kind: 'chart', title: 'Requests', slices: shown }]),
        (0,report_document/* text */.Qq)(`${(0,count/* capitalCount */.aT)(result.findings.length, 'finding')}: ${severities}. ${(0,count/* capitalCount */.aT)(stats.listed, 'file')} looked at, ${stats.candidates} naming Pleo.`),
        ...asidesOf(result).map(report_document/* text */.Qq),
        ...(0,change/* changeLines */.Ow)(result).map(report_document/* text */.Qq),
    ];
}
function findingBlocks(result, linesOf) {
    const { findings } = result;
    const left = findings.length - SHOWN;
    if (findings.length === 0)
        return [];
    return [
        ...(left > 0
            ? [
                {
                    kind: 'note',
                    tone: 'warning',
                    line: `${(0,count/* capitalCount */.aT)(left, 'finding')} more: the JSON report has them all.`,
                },
            ]
            : []),
        ...findings
            .slice(0, SHOWN)
            .map((finding, index) => cardOf(finding, `f${index + 1}`, { result, linesOf })),
    ];
}
function cardOf(finding, id, { result, linesOf }) {
    const { rule, severity, certainty, context, blocked, at, what, why, next, call, docs } = finding;
    const place = (0,report_document/* code */.aY)(`${at.file}:${at.line}:${at.column}`);
    const frame = (0,code_frame/* codeFrame */.l)(at, linesOf(at.file), {
        style: (0,style/* makeStyle */.O)({ color: false }),
        mark: (marks) => marks,
        width: CODE_WIDTH,
        around: 1,
    });
    return {
        kind: 'card',
        id,
        title: [
            { kind: 'tag', text: severity, tone: severity },
            ' ',
            { kind: 'link', text: rule, href: docs },
            ...(call === null ? [] : [' ', (0,report_document/* code */.aY)((0,operation_name/* operationName */.X)(call, result.operations))]),
            ...(blocked ? [' ', { kind: 'tag', text: 'blocked', tone: 'blocked' }] : []),
        ],
        facets: { severity: [severity], rule: [rule], certainty: [certainty], context: [context] },
        blocks: [
            (0,report_document/* text */.Qq)([
                place,
                ...(certainty === 'certain' ? [] : [`, ${certainty}`]),
                ...(context === 'source' ? [] : [`, in ${contexts/* CONTEXTS */.J[context]}`]),
            ]),
            ...(frame.length === 0 ? [] : [{ kind: 'code', language: '', text: frame.join('\n') }]),
            (0,report_document/* text */.Qq)(`${what} ${why}`),
            (0,report_document/* text */.Qq)(next),
            ...replacementBlocks(finding),
            ...wayBlocks(finding),
        ],
    };
}
/** Of a single way the sentence before has told. */
function replacementBlocks({ replacements }) {
    if (replacements.length < 2)
        return [];
    const items = replacements.map(({ method, path, when, scopes }) => ({
        line: [
            (0,report_document/* code */.aY)(`${method} ${path}`),
            ...(scopes.length === 0 ? [] : [' with ', ...(0,report_document/* joined */.oR)(scopes.map(report_document/* code */.aY))]),
            ...(when === null ? [] : [`: ${when}`]),
        ],
    }));
    return [{ kind: 'list', look: 'numbers', items }];
}
function wayBlocks({ evidence, affects }) {
    const items = (steps) => steps.map(({ at, note }) => ({ line: [(0,report_document/* code */.aY)(`${at.file}:${at.line}`), ` ${note}`] }));
    return [
        ...(affects.length === 0
            ? []
            : [
                (0,report_document/* text */.Qq)('It makes these places wrong:'),
                { kind: 'list', look: 'bullets', items: items(affects) },
            ]),
        ...(evidence.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    summary: 'Found on this way',
                    blocks: [{ kind: 'list', look: 'numbers', items: items(evidence) }],
                },
            ]),
    ];
}
function undecidedTable({ unresolved }) {
    const rows = unresolved.slice(0, ROWS).map(({ at, reason }) => [[(0,report_document/* code */.aY)(`${at.file}:${at.line}`)], reason]);
    return [...(0,report_document/* tableOf */.c_)(['Place', 'Why'], rows), ...more(unresolved.length)];
}
function rulesTable({ findings }, rules) {
    const rows = [...new Map(findings.map(({ rule, docs }) => [rule, docs]))].map(([rule, docs]) => [
        [{ kind: 'link', text: rule, href: docs }],
        rules.find(({ id }) => id === rule)?.summary ?? '',
        String(findings.filter((finding) => finding.rule === rule).length),
    ]);
    return (0,report_document/* tableOf */.c_)(['Rule', 'Finds', 'Findings'], rows);
}
function skippedTable({ skipped }) {
    const rows = skipped.slice(0, ROWS).map(({ file, reason }) => [[(0,report_document/* code */.aY)(file)], reason]);
    return [...(0,report_document/* tableOf */.c_)(['File', 'Reason'], rows), ...more(skipped.length)];
}
function more(all) {
    return all > ROWS
        ? [(0,report_document/* text */.Qq)(`… and ${(0,count/* count */.U9)(all - ROWS, 'more', 'more')}: the JSON report has them all.`)]
        : [];
}

// EXTERNAL MODULE: ./build/src/report/html-page.js + 3 modules
var html_page = __webpack_require__(7710);
;// CONCATENATED MODULE: ./build/src/report/html.js
/** The findings as one page, to be searched and filtered, printed, and kept beside a build. */



const html = {
    name: 'html',
    render: (result, options) => (0,html_page/* htmlPage */.X)(writeFindings(result, options), filtersFor(result)),
};
function filtersFor({ findings }) {
    if (findings.length < 2)
        return null;
    const shown = findings.slice(0, SHOWN);
    return {
        chapter: 'findings',
        hint: 'operation, file, field …',
        filters: [
            filterOf('severity', 'Severity', ['error', 'warning', 'notice'], shown),
            filterOf('rule', 'Rule', shown.map(({ rule }) => rule).sort(), shown),
            filterOf('certainty', 'Certainty', ['certain', 'likely', 'possible'], shown),
            filterOf('context', 'In', Object.keys(contexts/* CONTEXTS */.J), shown),
        ].filter(({ choices }) => choices.length > 1),
    };
}
/** A filter with those of the values that some finding has, in their order. */
function filterOf(name, label, values, findings) {
    const used = new Set(findings.map((finding) => finding[name]));
    const choices = [...new Set(values)].filter((value) => used.has(value));
    return { name, label, choices: choices.map((value) => ({ value, label: value })) };
}

;// CONCATENATED MODULE: ./build/src/report/json.js
/** The report as JSON, version 1: the shape is a promise, see schema/report-v1.json. */

const json = {
    name: 'json',
    render: (result, { repository }) => [...piecesOf(result, repository)].join(''),
    pieces: (result, { repository }) => piecesOf(result, repository),
};
/** As `JSON.stringify` writes it, with an item of a long list at a time. */
function* piecesOf(result, repository) {
    let isFirst = true;
    for (const [key, value] of Object.entries(reportOf(result, repository))) {
        yield `${isFirst ? '{' : ','}\n  ${(0,report_escape/* jsonText */.s$)(key)}: `;
        isFirst = false;
        if (isList(value))
            yield* itemsOf(value);
        else
            yield indented((0,report_escape/* jsonText */.s$)(value), '  ');
    }
    yield '\n}\n';
}
function* itemsOf({ items, written }) {
    if (items.length === 0) {
        yield '[]';
        return;
    }
    for (const [index, item] of items.entries())
        yield `${index === 0 ? '[' : ','}\n    ${indented((0,report_escape/* jsonText */.s$)(written(item)), '    ')}`;
    yield '\n  ]';
}
function indented(text, by) {
    return text.replaceAll('\n', `\n${by}`);
}
function isList(value) {
    return value instanceof Object && 'written' in value;
}
function listOf(items, written) {
    return { items, written };
}
function reportOf(result, repository) {
    const { stats } = result;
    return {
        schema: 'pleo-migrate/report-v1',
        tool: result.tool,
        ...(repository ? { repository } : {}),
        complete: result.complete,
        stats: {
            files: {
                listed: stats.listed,
                candidates: stats.candidates,
                parsed: stats.parsed,
                skipped: stats.skipped,
            },
            durationMs: stats.durationMs,
        },
        counts: result.counts,
        deadline: result.deadline,
        change: result.change,
        calls: listOf(result.calls, (call) => callOf(call, result)),
        findings: listOf(result.findings, findingOf),
        older: listOf(result.older, ({ rule, severity, at, fingerprint }) => ({
            rule,
            severity,
            ...placeOf(at),
            fingerprint,
        })),
        unresolved: listOf(result.unresolved, ({ at, reason }) => ({
            file: at.file,
            line: at.line,
            column: at.column,
            reason,
        })),
        skipped: result.skipped,
        stale: result.stale,
        faults: result.faults,
    };
}
function callOf(call, result) {
    const operation = result.operations.get(call.id);
    const { credential } = call;
    return {
        id: call.id,
        ...placeOf(call.location),
        context: call.context,
        client: call.client,
        api: call.api,
        environment: call.environment,
        method: call.method,
        path: operation?.path ?? call.path,
        operation: operation?.id ?? null,
        query: keyNames(call.query),
        body: keyNames(call.body),
        credential: credential && { kind: credential.kind, scheme: credential.scheme, source: credential.source },
        certainty: call.certainty,
        reads: result.reads.get(call.id) ?? [],
        evidence: call.evidence.map(stepOf),
    };
}
function findingOf(finding) {
    return {
        rule: finding.rule,
        severity: finding.severity,
        certainty: finding.certainty,
        context: finding.context,
        ...placeOf(finding.at),
        what: finding.what,
        why: finding.why,
        next: finding.next,
        call: finding.call?.id ?? null,
        blocked: finding.blocked,
        replacements: finding.replacements.map(replacementOf),
        evidence: finding.evidence.map(stepOf),
        affects: finding.affects.map(stepOf),
        fingerprint: finding.fingerprint,
        docs: finding.docs,
    };
}
function replacementOf(replacement) {
    const { when, operation, method, path, scopes, basis, steps, docs } = replacement;
    return {
        when,
        operation,
        method,
        path,
        scopes,
        basis,
        steps: steps.map(({ kind, text }) => ({ kind, text })),
        docs,
    };
}
function placeOf({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}
function stepOf({ at, note }) {
    return { file: at.file, line: at.line, column: at.column, note };
}
function keyNames(keys) {
    return [...new Set(keys.map(({ name }) => name))];
}

// EXTERNAL MODULE: ./build/src/model/append.js
var append = __webpack_require__(5534);
;// CONCATENATED MODULE: ./build/src/report/junit.js
/**
 * JUnit's XML as GitLab, Jenkins and Azure Pipelines read it: one suite per file, one case per finding.
 * Elements and attributes are those of the schema of Jenkins' xUnit plugin, the strictest of them: junit-10.xsd.
 * GitLab calls a suite by the `classname` of its cases, and drops cases whose name was there before.
 */





const junit = {
    name: 'junit',
    render: (result) => {
        const suites = [scanSuite(result), ...fileSuites(result)];
        const all = suites.flatMap(({ cases }) => cases);
        const time = (result.stats.durationMs / 1_000).toFixed(3);
        return [
            '<?xml version="1.0" encoding="UTF-8"?>',
            `<testsuites name="pleo-migrate" ${countsOf(all)} time="${time}">`,
            ...suites.flatMap(suiteLines),
            '</testsuites>\n',
        ].join('\n');
    },
};
/** One case for the scan itself, so that a clean run is not an empty report, and a cut one is no success. */
function scanSuite(result) {
    const short = shortcomingsOf(result);
    const name = 'everything was looked at';
    const output = asidesOf(result).join('\n');
    const passed = { name, outcome: 'passed', type: '', message: '', text: '', output };
    if (short.length === 0)
        return { name: 'pleo-migrate', file: null, cases: [passed] };
    const failed = {
        ...passed,
        outcome: 'error',
        type: 'incomplete-scan',
        message: 'The scan is incomplete, there may be more findings.',
        text: short.map(({ where, message }) => `${where}: ${message}`).join('\n'),
    };
    return { name: 'pleo-migrate', file: null, cases: [failed] };
}
function fileSuites(result) {
    const files = new Map();
    const add = (file, one) => {
        (0,append/* append */.B)(files, file, one);
    };
    for (const finding of result.findings)
        add(finding.at.file, caseOfFinding(finding, result));
    for (const unresolved of result.unresolved)
        add(unresolved.at.file, caseOfUndecided(unresolved));
    return [...files].map(([file, cases]) => ({ name: file, file, cases: withUniqueNames(cases) }));
}
/** Notices, and what stands in tests or documentation, do not fail a run: they are skipped cases with their reason. */
function caseOfFinding(finding, { operations }) {
    const { rule, severity, certainty, context, at, call, what, why, next, docs } = finding;
    const operation = call === null ? '' : ` ${(0,operation_name/* operationName */.X)(call, operations)}`;
    const fails = severity !== 'notice' && context === 'source';
    return {
        name: `${at.line}:${at.column} ${rule}${operation}`,
        outcome: fails ? 'failure' : 'skipped',
        type: `${severity}: ${rule}`,
        message: what,
        text: [
            `${at.file}:${at.line}:${at.column}  ${severity}, ${certainty}${context === 'source' ? '' : `, ${context}`}`,
            `${what} ${why}`,
            next,
            docs,
        ].join('\n'),
    };
}
function caseOfUndecided({ at, reason }) {
    return {
        name: `${at.line}:${at.column} request that could not be decided`,
        outcome: 'skipped',
        type: 'undecided',
        message: reason,
        text: reason,
    };
}
function withUniqueNames(cases) {
    const seen = new Map();
    return cases.map((one) => {
        const times = (seen.get(one.name) ?? 0) + 1;
        seen.set(one.name, times);
        return times === 1 ? one : { ...one, name: `${one.name} (${times})` };
    });
}
function countsOf(cases) {
    return `tests="${cases.length}" failures="${numberOf('failure', cases)}" errors="${numberOf('error', cases)}"`;
}
function numberOf(outcome, cases) {
    return cases.filter((one) => one.outcome === outcome).length;
}
function suiteLines({ name, file, cases }) {
    const skipped = ` skipped="${numberOf('skipped', cases)}"`;
    const place = file === null ? '' : ` file="${(0,report_escape/* escapeXml */.X)(file)}"`;
    return [
        `  <testsuite name="${(0,report_escape/* escapeXml */.X)(name)}" ${countsOf(cases)}${skipped} time="0"${place}>`,
        ...cases.flatMap((one) => caseLines(name, one)),
        '  </testsuite>',
    ];
}
function caseLines(suite, { name, outcome, type, message, text, output = '' }) {
    const open = `    <testcase name="${(0,report_escape/* escapeXml */.X)(name)}" classname="${(0,report_escape/* escapeXml */.X)(suite)}" time="0"`;
    const head = `<${outcome} type="${(0,report_escape/* escapeXml */.X)(type)}" message="${(0,report_escape/* escapeXml */.X)(message)}">`;
    const inner = [
        ...(outcome === 'passed' ? [] : [`      ${head}${(0,report_escape/* escapeXmlLines */.Am)(text)}</${outcome}>`]),
        ...(output === '' ? [] : [`      <system-out>${(0,report_escape/* escapeXmlLines */.Am)(output)}</system-out>`]),
    ];
    return inner.length === 0 ? [`${open}/>`] : [`${open}>`, ...inner, '    </testcase>'];
}

;// CONCATENATED MODULE: ./build/src/report/incomplete-note.js
/** What puts the numbers of a Markdown report in doubt: it stands above them all. */

/** How many of what went wrong are told. */
const FAULTS = 5;
/** Nothing when the scan is complete. */
function incompleteNote({ complete, faults }) {
    if (complete)
        return [];
    const lines = faults
        .slice(0, FAULTS)
        .map(({ where, message }) => `> - ${(0,report_escape/* markdownSentence */.nv)(`${where}: ${message}`)}\n`);
    const left = faults.length - lines.length;
    return [
        '\n> [!WARNING]\n> **The scan is incomplete:** there may be more calls than this report shows.\n',
        ...(lines.length > 0 ? ['>\n', ...lines] : []),
        ...(left > 0 ? [`> - … and ${left} more\n`] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/model/group-by.js
var group_by = __webpack_require__(1629);
;// CONCATENATED MODULE: ./build/src/report/markdown-tables.js
/** The tables of the Markdown report: calls by operation, findings, what is undecided and what was skipped. */




/** Places shown per row before the rest is counted. */
const PLACES = 5;
/** Characters of a cell's own text: one message must not eat the page. */
const CELL_LENGTH = 1_000;
/** How a severity looks in a table. */
const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** One row per legacy operation and way to replace it, most called first. */
function operationsTable({ findings, operations }, placeOf) {
    const groups = new Map();
    for (const finding of findings) {
        const { topic, call, replacements, blocked, next } = finding;
        // Others speak of its credential or its answer.
        if (call === null || topic !== 'legacy-call')
            continue;
        const name = (0,operation_name/* operationName */.X)(call, operations);
        // The same operation may be replaced in different ways, according to its use.
        const key = [
            name,
            blocked ? next : '',
            ...replacements.map(({ method, path }) => `${method} ${path}`),
        ].join('\0');
        const group = groups.get(key);
        if (group)
            group.findings.push(finding);
        else
            groups.set(key, { name, findings: [finding] });
    }
    const sorted = [...groups.values()].sort((a, b) => b.findings.length - a.findings.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return {
        title: 'Legacy calls by operation',
        columns: ['Legacy operation', 'Replaced by', 'Scopes', 'Places'],
        rows: sorted.map(({ name, findings: group }) => [
            (0,report_escape/* markdownCode */.D9)(markdown_tables_shorten(name)),
            replacementCell(group[0]),
            scopesCell(group[0]?.replacements ?? []),
            placesCell(group, placeOf),
        ]),
    };
}
function replacementCell(finding) {
    if (!finding)
        return '';
    if (finding.blocked)
        return `**Blocked.** ${(0,report_escape/* markdownSentence */.nv)(markdown_tables_shorten(finding.next))}`;
    if (finding.replacements.length === 0)
        return (0,report_escape/* markdownSentence */.nv)(markdown_tables_shorten(finding.next));
    return finding.replacements
        .map(({ method, path, when }) => {
        const purpose = when === null ? '' : `: ${(0,report_escape/* escapeMarkdown */.FV)(markdown_tables_shorten(when))}`;
        return `${(0,report_escape/* markdownCode */.D9)(markdown_tables_shorten(`${method} ${path}`))}${purpose}`;
    })
        .join('<br>');
}
function scopesCell(replacements) {
    return [...new Set(replacements.flatMap(({ scopes }) => scopes))].map(report_escape/* markdownCode */.D9).join('<br>');
}
function placesCell(findings, placeOf) {
    const left = findings.length - PLACES;
    const shown = findings.slice(0, PLACES).map(({ at }) => placeOf(at));
    return `${shown.join('<br>')}${left > 0 ? `<br>… and ${left} more` : ''}`;
}
function findingsTable({ findings }, placeOf) {
    return {
        title: 'Findings',
        columns: ['', 'Rule', 'Place', 'What and what next'],
        rows: (0,order/* rankFindings */.J)(findings).map((finding) => [
            ICONS[finding.severity],
            ruleCell(finding),
            placeOf(finding.at),
            `${(0,report_escape/* markdownSentence */.nv)(markdown_tables_shorten(finding.what))} ${(0,report_escape/* markdownSentence */.nv)(markdown_tables_shorten(finding.next))}`,
        ]),
    };
}
/** The rule, and what else there is to know at a glance. */
function ruleCell({ rule, certainty, context, blocked }) {
    const tags = [
        blocked ? '**blocked**' : '',
        certainty === 'certain' ? '' : certainty,
        context === 'source' ? '' : context,
    ];
    return [(0,report_escape/* escapeMarkdown */.FV)(rule), ...tags.filter((tag) => tag !== '')].join('<br>');
}
function markdown_tables_undecidedTable({ unresolved }, placeOf) {
    return {
        title: 'Could not be decided',
        columns: ['Place', 'Why'],
        rows: unresolved.map(({ at, reason }) => [placeOf(at), (0,report_escape/* markdownSentence */.nv)(markdown_tables_shorten(reason))]),
    };
}
function markdown_tables_skippedTable({ skipped }) {
    const reasons = (0,group_by/* groupBy */.$)(skipped, ({ reason }) => reason);
    return {
        title: 'Skipped files',
        columns: ['Reason', 'Files', 'Such as'],
        rows: [...reasons].map(([reason, files]) => [
            (0,report_escape/* markdownSentence */.nv)(markdown_tables_shorten(reason)),
            String(files.length),
            (0,report_escape/* markdownCode */.D9)(markdown_tables_shorten(files[0]?.file ?? '')),
        ]),
    };
}
/** A text that does not eat the page. */
function markdown_tables_shorten(text) {
    return (0,report_escape/* cut */.Jj)(text, CELL_LENGTH);
}

;// CONCATENATED MODULE: ./build/src/model/bytes.js
/** Sizes of texts as they are sent. */
/** Bytes of a text in UTF-8. */
function bytesOf(text) {
    return Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./build/src/report/page.js
/** Markdown that fits into a number of bytes: whole pieces and whole rows, and a word about what is left out. */

const REST = 'the JSON report has them all';
/** Each table leaves enough room for the next ones to say at least that they exist. */
function fillPage({ maxBytes, heads, tables, maxRows = Infinity, rest = REST }) {
    const page = [];
    let left = maxBytes;
    const add = (piece) => {
        page.push(piece);
        left -= bytesOf(piece);
    };
    for (const head of heads) {
        if (bytesOf(head) > left)
            return page.join('');
        add(head);
    }
    const filled = tables.filter(({ rows }) => rows.length > 0);
    for (const [index, table] of filled.entries()) {
        const reserve = filled
            .slice(index + 1)
            .reduce((sum, later) => sum + bytesOf(leftOut(later, later.rows.length, rest)), 0);
        const piece = tableWithin(table, { maxBytes: left - reserve, maxRows, rest });
        if (bytesOf(piece) > left)
            return page.join('');
        add(piece);
    }
    return page.join('');
}
/** As many rows as fit; the last line says how many do not. */
function tableWithin(table, { maxBytes, maxRows, rest }) {
    const { columns, rows } = table;
    const open = `${opening(table)}| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`;
    const close = closing(table);
    const room = maxBytes - bytesOf(`\n${leftOutSentence(rows.length, rest)}\n`);
    let used = bytesOf(open) + bytesOf(close);
    let fitting = 0;
    const lines = rows.map((cells) => `| ${cells.join(' | ')} |\n`);
    for (const [index, line] of lines.slice(0, maxRows).entries()) {
        used += bytesOf(line);
        // The last row needs no room for the sentence.
        if (used > (index === lines.length - 1 ? maxBytes : room))
            break;
        fitting += 1;
    }
    if (fitting === 0)
        return leftOut(table, rows.length, rest);
    const left = rows.length - fitting;
    const more = left > 0 ? `\n${leftOutSentence(left, rest)}\n` : '';
    return `${open}${lines.slice(0, fitting).join('')}${more}${close}`;
}
function opening({ title, folded }) {
    return folded ? `\n<details>\n<summary>${title}</summary>\n\n` : `\n### ${title}\n\n`;
}
function closing({ folded }) {
    return folded ? '\n</details>\n' : '';
}
function leftOut(table, rows, rest) {
    return `${opening(table)}${leftOutSentence(rows, rest)}\n${closing(table)}`;
}
function leftOutSentence(rows, rest) {
    return `_${rows} ${rows === 1 ? 'row' : 'rows'} left out for lack of room: ${rest}._`;
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js
/** The job summary: what calls the legacy API, what replaces it, and where; cut at the end of a row, never inside. */











/** GitHub throws a summary of more than 1 MiB away as a whole; this leaves room for what others write. */
const SUMMARY_BYTES = 900 * 1024;
const markdown = {
    name: 'markdown',
    render: (result) => markdownReport(result, { maxBytes: SUMMARY_BYTES }),
};
/** The report in at most `maxBytes`: the headline first, then tables by importance. */
function markdownReport(result, { maxBytes, linkTo }) {
    const placeOf = (at) => {
        const place = (0,report_escape/* markdownCode */.D9)(`${at.file}:${at.line}`);
        return linkTo ? `[${place}](<${(0,report_escape/* escapeMarkdownAddress */.Ns)(linkTo(at))}>)` : place;
    };
    return fillPage({
        maxBytes,
        heads: [
            `## Pleo migration: ${headline(result)}\n`,
            `\n${numbers(result)}\n`,
            ...incompleteNote(result),
            ...changed(result),
        ],
        tables: [
            operationsTable(result, placeOf),
            findingsTable(result, placeOf),
            markdown_tables_undecidedTable(result, placeOf),
            markdown_tables_skippedTable(result),
        ],
    });
}
function headline(result) {
    const { complete, findings, stats, unresolved } = result;
    const legacy = callsTo(result, 'legacy');
    if (stats.listed === 0)
        return 'nothing was looked at';
    if (legacy > 0)
        return `${(0,count/* count */.U9)(legacy, 'call')} to the legacy API`;
    if (findings.length > 0)
        return (0,count/* count */.U9)(findings.length, 'finding');
    return complete && unresolved.length === 0 ? `✅ ${noFindings(result.counts)}` : 'no findings so far';
}
function numbers(result) {
    const { counts, findings, stats, unresolved, skipped, stale, deadline } = result;
    const files = new Set(findings.map(({ at }) => at.file)).size;
    const found = [
        ...(counts.error > 0 ? [(0,count/* count */.U9)(counts.error, 'error')] : []),
        ...(counts.warning > 0 ? [(0,count/* count */.U9)(counts.warning, 'warning')] : []),
        ...(counts.notice > 0 ? [(0,count/* count */.U9)(counts.notice, 'notice')] : []),
        ...(counts.blocked > 0 ? [`**${counts.blocked} blocked** (nothing replaces them yet)`] : []),
    ];
    const calls = [
        `${(0,count/* capitalCount */.aT)(callsTo(result, 'legacy'), 'call')} to the legacy API`,
        `${callsTo(result, 'external') || 'none'} to the external API`,
        `${(0,count/* count */.U9)(unresolved.length, 'request')} that could not be decided`,
        // What is older is told with the change.
        ...hiddenParts({ ...counts, older: 0 }),
    ];
    const where = `**${(0,count/* count */.U9)(findings.length, 'finding')}** in ${(0,count/* count */.U9)(files, 'file')}: ${found.join(', ')}`;
    const lines = [
        findings.length === 0 ? (0,first_letter/* upperFirst */.Z)(noFindings(counts)) : where,
        calls.join(', '),
        `${(0,count/* capitalCount */.aT)(stats.listed, 'file')} looked at, ${stats.candidates} naming Pleo, ${skipped.length} skipped`,
    ];
    const notes = [
        ...(deadline === null ? [] : [(0,report_deadline/* deadlineSentences */.P)(deadline)]),
        ...(stale.length > 0 ? [staleSentence(stale.length)] : []),
    ];
    return [...lines.map((line) => `${line}.`), ...notes].join('  \n');
}
function callsTo({ calls }, api) {
    return calls.filter((call) => call.api === api).length;
}
/** What it was compared with, or why it could not be. */
function changed(result) {
    const unknown = (0,change/* unknownChange */.r3)(result);
    if (unknown !== null) {
        return [
            `\n> [!WARNING]\n> **${(0,report_escape/* markdownSentence */.nv)(unknown.head)}**\n> ${(0,report_escape/* markdownSentence */.nv)(unknown.reason)}\n`,
        ];
    }
    const sentence = (0,change/* changeSentence */.y6)(result);
    if (sentence === null)
        return [];
    const { places, left } = (0,change/* olderPlaces */.bp)(result);
    const lines = places.map(({ place, rule }) => `- ${(0,report_escape/* markdownCode */.D9)(place)} ${rule}\n`);
    const list = places.length === 0
        ? []
        : [
            '\n<details><summary>What was there before</summary>\n\n',
            ...lines,
            ...(left > 0 ? [`- … and ${left} more\n`] : []),
            '\n</details>\n',
        ];
    return [`\n${(0,report_escape/* markdownSentence */.nv)(sentence)}\n`, ...(list.length > 0 ? [list.join('')] : [])];
}

;// CONCATENATED MODULE: ./build/src/report/sarif-place.js
/** Places as SARIF writes them: relative, percent-encoded, and on one line. */

function makeLineEnd(source) {
    const known = new Map();
    return (file, line) => {
        const lines = known.get(file) ?? source(file)?.split(/\r\n|[\n\r\u2028\u2029]/) ?? [];
        known.set(file, lines);
        const text = lines[line - 1];
        return text === undefined ? null : text.trimEnd().length + 1;
    };
}
/** A pull request shows an alert only when all its lines are in the diff, so a range ends on its first line. */
function physicalLocation(at, lineEnd) {
    const end = at.endLine === at.line ? at.endColumn : (lineEnd(at.file, at.line) ?? at.column + 1);
    return {
        artifactLocation: { uri: (0,report_escape/* escapeUri */.o$)(at.file), uriBaseId: '%SRCROOT%' },
        region: {
            startLine: at.line,
            startColumn: at.column,
            endLine: at.line,
            endColumn: Math.max(end, at.column + 1),
        },
    };
}

;// CONCATENATED MODULE: ./build/src/report/sarif-notifications.js
/** What a SARIF log says beside its results: what failed, what could not be decided, what was left out. */





/** More of them tell nobody anything and make the file large. */
const MAX_NOTIFICATIONS = 500;
function sarifNotifications(result, resultsLeftOut) {
    const { faults, unresolved, deadline, stale } = result;
    const failed = faults.map(({ where, message }) => notification('error', `${where}: ${message}`));
    const open = unresolved.map(({ at, reason }) => ({
        ...notification('note', reason),
        locations: [{ physicalLocation: physicalLocation(at, () => null) }],
    }));
    const all = [...failed, ...open];
    const left = all.length - MAX_NOTIFICATIONS;
    return [
        ...(deadline === null ? [] : [notification('note', (0,report_deadline/* deadlineSentences */.P)(deadline))]),
        ...(stale.length === 0 ? [] : [notification('note', staleSentence(stale.length))]),
        ...all.slice(0, MAX_NOTIFICATIONS),
        ...(left > 0
            ? [notification('note', `${(0,count/* count */.U9)(left, 'more message')}: the JSON report has them all.`)]
            : []),
        ...(resultsLeftOut > 0
            ? [notification('warning', `${(0,count/* count */.U9)(resultsLeftOut, 'result')} left out: code scanning takes no more.`)]
            : []),
    ];
}
function notification(level, text) {
    return { level, message: { text: (0,report_escape/* toWellFormed */.lH)(text) } };
}

;// CONCATENATED MODULE: ./build/src/report/sarif-rules.js
/** What a SARIF log tells of the rules: names, help, level, and whether they are about security. */


/** GitHub's limit on descriptions. */
const MAX_DESCRIPTION = 1_024;
/**
 * It turns a result into a security alert, with this severity out of ten. Only for credentials that others can
 * read: everything else is about migration.
 */
const SECURITY_SEVERITY = { exposure: '8.0' };
/** All rules that were asked, so that an alert of a rule without results is closed; and those that only results name. */
function sarifRules(rules, findings, levels) {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    for (const { rule, topic, severity, docs } of findings) {
        if (!known.has(rule))
            known.set(rule, { id: rule, topic, severity, docs, summary: rule, help: '' });
    }
    return [...known.values()].map((rule) => ruleOf(rule, levels));
}
function ruleOf({ id, topic, severity, summary, help, docs }, levels) {
    const sentence = describe(summary);
    const security = SECURITY_SEVERITY[topic];
    const tags = ['pleo', 'api-migration', ...(security === undefined ? [] : ['security'])];
    const rule = {
        id,
        name: id.replace(/(?:^|-)(\w)/g, (_all, letter) => letter.toUpperCase()),
        shortDescription: { text: sentence },
        fullDescription: { text: describe(reasonIn(help) ?? summary) },
        help: {
            text: `${sentence} ${docs}`,
            markdown: help.trim() === '' ? `${sentence} ${docs}` : (0,report_escape/* toWellFormed */.lH)(help),
        },
        helpUri: docs,
        defaultConfiguration: { level: levels[severity] },
        properties: { tags, precision: 'high', ...(security !== undefined && { 'security-severity': security }) },
    };
    return rule;
}
/** The first paragraph of the page's "What it finds", which says more than the one line for tables. */
function reasonIn(help) {
    const paragraph = /^## What it finds\s+(.+?)(?:\n\s*\n|$)/ms.exec(help)?.[1];
    return paragraph === undefined ? null : paragraph.replace(/\s+/g, ' ').replaceAll('`', '');
}
function describe(text) {
    return (0,report_escape/* cut */.Jj)(`${(0,first_letter/* upperFirst */.Z)(text.replace(/\.$/, ''))}.`, MAX_DESCRIPTION);
}

;// CONCATENATED MODULE: ./build/src/report/sarif.js
/** SARIF 2.1.0 for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and GitHub's limits on it. */






/** GitHub keeps the first 5,000 results by severity. */
const MAX_RESULTS = 5_000;
/** GitHub shows 100 related locations of a result. */
const MAX_STEPS = 100;
const sarif_LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
const sarif = {
    name: 'sarif',
    render: (result, options) => `${(0,report_escape/* jsonText */.s$)(logOf(result, options))}\n`,
};
function logOf(result, options) {
    const findings = (0,order/* rankFindings */.J)(result.findings);
    const kept = findings.slice(0, MAX_RESULTS);
    const rules = sarifRules(options.rules, kept, sarif_LEVELS);
    const lineEnd = makeLineEnd(options.source);
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: result.tool.name,
                        semanticVersion: result.tool.version,
                        informationUri: 'https://github.com/pleo-migrate/pleo-migrate',
                        rules,
                    },
                },
                invocations: [
                    {
                        executionSuccessful: result.complete,
                        toolExecutionNotifications: sarifNotifications(result, findings.length - kept.length),
                    },
                ],
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top level of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                results: kept.map((finding) => resultOf({ finding, result, lineEnd, ids: rules.map(({ id }) => id) })),
            },
        ],
    };
}
function resultOf({ finding, result, lineEnd, ids }) {
    const { rule, severity, certainty, context, blocked, at, evidence, fingerprint, call } = finding;
    const steps = evidence.slice(-MAX_STEPS);
    const place = physicalLocation(at, lineEnd);
    const related = steps.map((step, index) => ({
        id: index + 1,
        physicalLocation: physicalLocation(step.at, lineEnd),
        message: { text: messageText(step.note) },
    }));
    return {
        ruleId: rule,
        ruleIndex: ids.indexOf(rule),
        level: sarif_LEVELS[severity],
        message: { text: messageText(`${finding.what} ${finding.why} ${finding.next}`) },
        locations: [{ physicalLocation: place }],
        ...(related.length > 0 && { relatedLocations: related, codeFlows: [codeFlow(related, place)] }),
        // The first is the only one that GitHub looks at; its form is GitHub's own.
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'pleoMigrate/v1': fingerprint },
        properties: {
            certainty,
            context,
            blocked,
            ...(call !== null && { operation: (0,report_escape/* toWellFormed */.lH)((0,operation_name/* operationName */.X)(call, result.operations)) }),
        },
    };
}
/** GitHub draws related locations only where the message links them, but offers a flow as "Show paths". */
function codeFlow(related, place) {
    const steps = related.map(({ physicalLocation: at, message }) => ({
        location: { physicalLocation: at, message },
    }));
    const end = { location: { physicalLocation: place, message: { text: 'the request is decided here' } } };
    return { threadFlows: [{ locations: [...steps, end] }] };
}
/** In a message `[text](1)` is a link to a related location: code that looks like one must not become one. */
function messageText(text) {
    return (0,report_escape/* toWellFormed */.lH)(text).replaceAll('](', '] (');
}

// EXTERNAL MODULE: ./build/src/report/finding-block.js
var finding_block = __webpack_require__(9460);
// EXTERNAL MODULE: ./build/src/report/flow.js
var flow = __webpack_require__(433);
// EXTERNAL MODULE: ./build/src/report/wrap.js
var wrap = __webpack_require__(9457);
;// CONCATENATED MODULE: ./build/src/report/text-closing.js
/** The last lines of the text report: what was counted, what could not be decided, and whether anything is missing. */












/** How many places are listed before the rest is counted. */
const LISTED = 8;
/** Blocks with an empty line between; the verdict stands last, where the reader's eye is. */
function closingLines(result, style, width) {
    const blocks = [
        undecided(result, style, width),
        skipped(result, style, width),
        stale(result, style, width),
        pages(result, style, width),
        faults(result, style, width),
        text_closing_change(result, style, width),
        result.findings.length === 0 ? allClear(result, style, width) : verdict(result, style, width),
    ];
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
function undecided({ unresolved }, style, width) {
    if (unresolved.length === 0)
        return [];
    const lines = [style.bold(`${(0,count/* capitalCount */.aT)(unresolved.length, 'request')} could not be decided`)];
    for (const { at, reason } of unresolved.slice(0, LISTED)) {
        lines.push(`  ${(0,report_escape/* escapeTerminal */.en)(`${at.file}:${at.line}:${at.column}`)}`);
        lines.push(...(0,wrap/* wrap */.L)((0,report_escape/* escapeTerminal */.en)(reason), width, '    ').map(style.dim));
    }
    return [...lines, ...moreLine(unresolved.length - LISTED, style)];
}
/** Files that were left out, by reason: what is generated is no news, but it must not be silent. */
function skipped({ skipped: all }, style, width) {
    if (all.length === 0)
        return [];
    const reasons = (0,group_by/* groupBy */.$)(all, ({ reason }) => reason);
    const lines = [...reasons].slice(0, LISTED).flatMap(([reason, files]) => {
        const more = files.length > 1 ? ` and ${files.length - 1} more` : '';
        return (0,wrap/* wrap */.L)((0,report_escape/* escapeTerminal */.en)(`${reason}: ${files[0]?.file ?? ''}${more}`), width, '  ', '    ').map(style.dim);
    });
    return [
        style.bold(`${(0,count/* capitalCount */.aT)(all.length, 'file')} skipped`),
        ...lines,
        ...moreLine(reasons.size - LISTED, style),
    ];
}
function moreLine(left, style) {
    return left > 0 ? [style.dim(`  … and ${left} more: --format json lists them all`)] : [];
}
/** Each rule's page once, and where to read on. */
function pages({ findings, operations }, style, width) {
    if (findings.length === 0)
        return [];
    const docs = new Map(findings.map(({ rule, docs: page }) => [rule, page]));
    const lines = [...docs].flatMap(([rule, page]) => [
        `  ${rule}`,
        `    ${style.link(style.dim((0,report_escape/* escapeTerminal */.en)(page)), page)}`,
    ]);
    // The operation with most to change is the one worth reading about.
    const example = findings
        .filter(({ call }) => call !== null && call.method !== null && operations.has(call.id))
        .reduce((most, finding) => (most && stepCount(most) >= stepCount(finding) ? most : finding), null);
    const explain = example?.call ? (0,operation_name/* operationName */.X)(example.call, operations) : (findings[0]?.rule ?? '');
    const quoted = /^[\w-]+$/.test(explain) ? explain : `"${explain}"`;
    const purpose = example ? 'every change of one operation, step by step' : 'all that is known of a rule';
    return [
        style.bold('Read on'),
        ...lines,
        ...(0,wrap/* wrap */.L)(`pleo-migrate explain ${(0,report_escape/* escapeTerminal */.en)(quoted)}`, width, '  '),
        ...(0,wrap/* wrap */.L)(purpose, width, '    ').map(style.dim),
    ];
}
function stepCount({ replacements: [first] }) {
    return first?.steps.length ?? 0;
}
/** What is missing is said loudly, and before the verdict that it puts in doubt. */
function faults({ complete, faults: all }, style, width) {
    if (complete)
        return [];
    const lines = (0,wrap/* wrap */.L)('The scan is INCOMPLETE: there may be more calls than this report shows.', width, '✖ ').map((line) => style.red(style.bold(line)));
    for (const { where, message } of all.slice(0, LISTED)) {
        lines.push(...(0,wrap/* wrap */.L)((0,report_escape/* escapeTerminal */.en)(`${where}: ${message}`), width, '  ', '    '));
    }
    return [...lines, ...moreLine(all.length - LISTED, style)];
}
/** What it was compared with; that nothing could be compared is said as loudly as what is missing. */
function text_closing_change(result, style, width) {
    const unknown = (0,change/* unknownChange */.r3)(result);
    if (unknown !== null) {
        return [
            ...(0,wrap/* wrap */.L)((0,report_escape/* escapeTerminal */.en)(unknown.head), width, '▲ ').map((line) => style.yellow(style.bold(line))),
            ...(0,wrap/* wrap */.L)((0,report_escape/* escapeTerminal */.en)(unknown.reason), width, '  '),
        ];
    }
    const sentence = (0,change/* changeSentence */.y6)(result);
    if (sentence === null)
        return [];
    const { places, left } = (0,change/* olderPlaces */.bp)(result);
    const lines = places.flatMap(({ place, rule }) => (0,wrap/* wrap */.L)((0,report_escape/* escapeTerminal */.en)(`${place} ${rule}`), width, '  ', '    '));
    return [
        ...(0,wrap/* wrap */.L)((0,report_escape/* escapeTerminal */.en)(sentence), width).map(style.bold),
        ...lines.map(style.dim),
        ...moreLine(left, style),
    ];
}
function verdict(result, style, width) {
    const { counts, findings } = result;
    const files = new Set(findings.map(({ at }) => at.file)).size;
    const parts = [
        { number: counts.error, text: (0,count/* count */.U9)(counts.error, 'error'), paint: style.red },
        { number: counts.warning, text: (0,count/* count */.U9)(counts.warning, 'warning'), paint: style.yellow },
        { number: counts.notice, text: (0,count/* count */.U9)(counts.notice, 'notice'), paint: style.cyan },
        { number: counts.blocked, text: `${counts.blocked} blocked`, paint: style.magenta },
    ].filter(({ number }) => number > 0);
    const pieces = parts.map(({ text, paint }, index) => ({
        text: index < parts.length - 1 ? `${text},` : text,
        paint,
    }));
    const head = `${(0,count/* capitalCount */.aT)(findings.length, 'finding')} in ${(0,count/* count */.U9)(files, 'file')}:`;
    return [
        ...(0,flow/* flow */.L)([{ text: head, paint: style.bold }, ...pieces], width, '  '),
        ...(0,wrap/* wrap */.L)(`${callCounts(result)}.${quiet(result)}`, width),
        ...(0,wrap/* wrap */.L)(`${lookedAt(result)}.`, width).map(style.dim),
        ...due(result, style, width),
    ];
}
/** Silence must not look like success: what was looked at is told, and what was not. */
function allClear(result, style, width) {
    const { complete, stats, unresolved } = result;
    const none = (0,first_letter/* upperFirst */.Z)(noFindings(result.counts));
    const { paint, head } = stats.listed === 0
        ? { paint: style.red, head: '✖ Nothing was looked at: there is no file to scan.' }
        : !complete
            ? { paint: style.red, head: '✖ No findings so far, and that is not all clear.' }
            : unresolved.length > 0
                ? { paint: style.yellow, head: `▲ ${none}, but not everything could be decided.` }
                : { paint: style.green, head: `✔ ${none}.` };
    return [
        ...(0,wrap/* wrap */.L)(head, width).map((line) => style.bold(paint(line))),
        ...(0,wrap/* wrap */.L)(`${callCounts(result)}.${quiet(result)}`, width),
        ...(0,wrap/* wrap */.L)(`${lookedAt(result)}.`, width).map(style.dim),
        ...due(result, style, width),
    ];
}
function due({ deadline }, style, width) {
    if (deadline === null)
        return [];
    return (0,wrap/* wrap */.L)((0,report_deadline/* deadlineSentences */.P)(deadline), width).map(deadline.escalated ? style.yellow : style.dim);
}
/** Entries of the baseline whose findings are gone: progress, and something to tidy up. */
function stale({ stale: all }, style, width) {
    if (all.length === 0)
        return [];
    const lines = all
        .slice(0, LISTED)
        .flatMap(({ rule, file }) => (0,wrap/* wrap */.L)((0,report_escape/* escapeTerminal */.en)(`${rule} in ${file}`), width, '  ', '    '));
    return [
        ...(0,wrap/* wrap */.L)(staleSentence(all.length), width).map(style.bold),
        ...lines.map(style.dim),
        ...moreLine(all.length - LISTED, style),
    ];
}
/** "12 calls to the legacy API, 3 to the external API, 2 to hosts that are not known". */
function callCounts({ calls }) {
    const to = (api) => calls.filter((call) => call.api === api).length;
    const unknown = to('unknown');
    const hosts = unknown > 0 ? `, ${unknown} to a host that is not known` : '';
    return `${(0,count/* capitalCount */.aT)(to('legacy'), 'call')} to the legacy API, ${to('external') || 'none'} to the external API${hosts}`;
}
/** Findings that somebody decided not to see. */
function quiet({ counts }) {
    // What is older is told with the change.
    const hidden = hiddenParts({ ...counts, older: 0 });
    return hidden.length === 0 ? '' : ` Not shown: ${hidden.join(', ')}.`;
}
function lookedAt({ stats }) {
    const { listed, candidates, parsed } = stats;
    if (listed === 0)
        return 'No file of a language that is read was found';
    if (candidates === 0)
        return `${(0,count/* capitalCount */.aT)(listed, 'file')} looked at, none of them names Pleo`;
    const naming = `${candidates} of them ${candidates === 1 ? 'names' : 'name'} Pleo`;
    return `${(0,count/* capitalCount */.aT)(listed, 'file')} looked at, ${naming}, ${parsed} read with their imports`;
}

// EXTERNAL MODULE: ./build/src/report/display-width.js
var display_width = __webpack_require__(1866);
;// CONCATENATED MODULE: ./build/src/report/text-finding.js
/** One finding as a block of lines. What was told before is not told again, only pointed at. */




/** Of a longer way the middle is left out. */
const LONGEST_WAY = 8;
const KEPT_LAST = 3;
/** Writes the findings of one report, in order; it remembers what its reader has read. */
function makeFindingLines(result, look) {
    const reasons = new Set();
    const advice = new Map();
    const ways = new Map();
    let previous = null;
    return (finding) => {
        const { at, rule, what, why, evidence } = finding;
        const place = (0,report_escape/* escapeTerminal */.en)(`${at.file}:${at.line}`);
        const told = advice.get(adviceKey(finding)) ?? null;
        const lines = (0,finding_block/* headLines */.Ol)(finding, result, look);
        if (!isSamePlace(previous, at))
            lines.push(...(0,finding_block/* placeLines */.L)(finding, told === null, look));
        previous = at;
        const reason = `${rule}\0${why}`;
        lines.push(...(0,finding_block/* sentences */.hC)(reasons.has(reason) ? what : `${what} ${why}`, look, '  '));
        reasons.add(reason);
        if (told === null)
            lines.push(...(0,finding_block/* nextLines */.N7)(finding, look), ...replacementLines(finding.replacements, look));
        else
            lines.push(...repeatedAdvice(finding, told, look));
        if (told === null)
            advice.set(adviceKey(finding), place);
        const way = evidence.map((step) => `${step.at.file}:${step.at.start} ${step.note}`).join('\0');
        const known = ways.get(way);
        lines.push(...(known === undefined ? wayLines(evidence, look) : sameWay(known, look)));
        if (evidence.length > 1 && known === undefined)
            ways.set(way, place);
        lines.push(...affectedLines(finding, look));
        return lines;
    };
}
function adviceKey({ rule, next, replacements }) {
    return `${rule}\0${next}\0${replacements.map(nameOf).join('\0')}`;
}
function isSamePlace(a, b) {
    return a !== null && a.file === b.file && a.start === b.start && a.end === b.end;
}
/** All ways in order when there are several; of a single one the sentence before has told. */
function replacementLines(replacements, look) {
    if (replacements.length < 2)
        return [];
    return replacements.flatMap((replacement, index) => {
        const { when, scopes } = replacement;
        const scope = scopes.length === 0 ? '' : ` (${scopes.join(', ')})`;
        const lead = `    ${index + 1}. `;
        const purpose = when === null ? [] : (0,finding_block/* sentences */.hC)(when, look, ' '.repeat(lead.length)).map(look.style.dim);
        return [...(0,wrap/* wrap */.L)((0,report_escape/* escapeTerminal */.en)(`${nameOf(replacement)}${scope}`), look.prose, lead), ...purpose];
    });
}
function nameOf({ method, path }) {
    return `${method} ${path}`;
}
function repeatedAdvice({ blocked, replacements }, told, look) {
    const [first] = replacements;
    const { style } = look;
    if (blocked)
        return (0,finding_block/* withMark */.kN)(style.magenta('■'), `Nothing replaces it, see ${told}.`, look);
    return (0,finding_block/* withMark */.kN)(style.green('→'), first ? `${nameOf(first)}, see ${told}.` : `As at ${told}.`, look);
}
/** The way of the values as a small tree: where, and what happened there. */
function wayLines(evidence, { style, prose }) {
    const steps = evidence.map(({ at, note }) => ({
        place: (0,report_escape/* escapeTerminal */.en)(`${at.file}:${at.line}`),
        note: (0,report_escape/* escapeTerminal */.en)(note),
    }));
    const left = steps.length - LONGEST_WAY;
    const shown = left > 0 ? [...steps.slice(0, -KEPT_LAST - left), ...steps.slice(-KEPT_LAST)] : steps;
    const widest = Math.max(...shown.map(({ place }) => (0,display_width/* displayWidth */.F)(place)));
    const aligned = shown.every(({ note }) => widest + (0,display_width/* displayWidth */.F)(note) + 6 <= prose);
    const lines = shown.flatMap(({ place, note }, index) => {
        const last = index === shown.length - 1;
        const lead = last ? '  └ ' : '  ├ ';
        const gap = left > 0 && index === shown.length - KEPT_LAST ? [`  ├ … ${left} more`] : [];
        const column = aligned ? widest : (0,display_width/* displayWidth */.F)(place);
        const line = `${lead}${place}${' '.repeat(column - (0,display_width/* displayWidth */.F)(place))}  ${note}`;
        if ((0,display_width/* displayWidth */.F)(line) <= prose)
            return [...gap, line];
        return [...gap, `${lead}${place}`, ...(0,wrap/* wrap */.L)(note, prose, last ? '      ' : '  │   ')];
    });
    return lines.map(style.dim);
}
/** Places that this line makes wrong, when the sentence does not name them all. */
function affectedLines({ affects }, look) {
    if (affects.length < 2)
        return [];
    const shown = affects.slice(0, LONGEST_WAY).map(({ at, note }) => `${at.file}:${at.line} ${note}`);
    const left = affects.length - shown.length;
    const more = left > 0 ? [`… and ${left} more`] : [];
    return [...shown, ...more]
        .flatMap((line) => (0,wrap/* wrap */.L)((0,report_escape/* escapeTerminal */.en)(line), look.prose, '  ▸ ', '    '))
        .map(look.style.dim);
}
function sameWay(known, look) {
    return (0,finding_block/* sentences */.hC)(`found the same way as ${known}`, look, '  └ ').map(look.style.dim);
}

;// CONCATENATED MODULE: ./build/src/report/text.js
/** The report for a person at a terminal: by file, with the code, what, why, next and the way of the value. */






const text_text = {
    name: 'text',
    render: (result, options) => {
        const look = (0,finding_block/* makeLook */.sN)(result, options);
        const { style, prose } = look;
        const lines = [];
        const findingLines = makeFindingLines(result, look);
        for (const [file, findings] of (0,group_by/* groupBy */.$)(result.findings, ({ at }) => at.file)) {
            lines.push(fileLine(file, findings.length, style), '');
            for (const finding of findings)
                lines.push(...findingLines(finding), '');
            lines.push('');
        }
        return `${[...lines, ...closingLines(result, style, prose)].join('\n')}\n`;
    },
};
function fileLine(file, findings, style) {
    return `${style.dim('──')} ${style.bold((0,report_escape/* escapeTerminal */.en)(file))} ${style.dim(`── ${(0,count/* count */.U9)(findings, 'finding')}`)}`;
}

;// CONCATENATED MODULE: ./build/src/report/index.js
/** Every output format. One more is one function, one line here, and one in formats.ts. */









const reporters = [
    text_text,
    json,
    sarif,
    markdown,
    html,
    github,
    gitlab,
    junit,
    agent,
];
/** The reporter of a format, or null. */
function findReporter(name) {
    return reporters.find((reporter) => reporter.name === name) ?? null;
}

// EXTERNAL MODULE: ./build/src/secrecy/cover.js
var cover = __webpack_require__(5886);
// EXTERNAL MODULE: ./build/src/commands/exit.js
var exit = __webpack_require__(5033);
// EXTERNAL MODULE: ./build/src/commands/run-settings.js
var run_settings = __webpack_require__(3912);
// EXTERNAL MODULE: ./build/src/config/option-rows-changes.js
var option_rows_changes = __webpack_require__(9032);
// EXTERNAL MODULE: ./build/src/model/user-error.js
var user_error = __webpack_require__(1942);
;// CONCATENATED MODULE: ./build/src/commands/since.js
/** What `check` is held against: `--since` with `--filter`. Git is asked only where somebody wants it. */


/** Reads the flags, before anything is scanned. Throws `UserError`. */
async function readSince({ flags }, root) {
    const since = flags.get('since')?.at(-1);
    const asked = flags.get('filter')?.at(-1);
    if (since === undefined) {
        if (asked === undefined)
            return async (result) => result;
        throw new user_error/* UserError */.y('--filter is about a change, and --since does not say since when.', 'Add --since=<branch>, or leave --filter out.');
    }
    const { baseSince } = await __webpack_require__.e(/* import() */ 112).then(__webpack_require__.bind(__webpack_require__, 1112));
    const { withChange } = await __webpack_require__.e(/* import() */ 161).then(__webpack_require__.bind(__webpack_require__, 4161));
    const base = baseSince(root, since);
    const filter = option_rows_changes/* FILTERS */.SC.find((known) => known === asked) ?? 'added';
    return (result, options) => withChange(result, options, { base, filter });
}

// EXTERNAL MODULE: ./build/src/commands/stopwatch.js
var stopwatch = __webpack_require__(1910);
// EXTERNAL MODULE: ./build/src/commands/write-reports.js
var write_reports = __webpack_require__(3836);
;// CONCATENATED MODULE: ./build/src/commands/check.js
/** `check`: scan and report. */















async function check(args, terminal) {
    const { flags } = args;
    const settings = await (0,run_settings/* readSettings */.sb)(args, (0,config_settings/* locateRoot */.L)(terminal.cwd, args.operands, args.isNamed ? [] : [...commands/* COMMANDS */.L, 'help']));
    if (flags.has('print-config')) {
        terminal.out((0,cover/* coverSource */.f$)(`${JSON.stringify(settings, null, 2)}\n`, 'config.json'));
        return exit/* EXIT */.d.clean;
    }
    const outputs = (0,formats/* readFormats */.v)(flags.get('format') ?? ['text'], reporters);
    if (flags.has('list-files')) {
        for (const file of (0,discover/* discoverFiles */.Z)(settings.scan).files)
            terminal.out(`${lineOf(file)}\n`);
        return exit/* EXIT */.d.clean;
    }
    const narrowed = await readSince(args, settings.scan.root);
    const watch = (0,stopwatch/* makeStopwatch */.o)(terminal.progress);
    const { counted } = await (0,scans/* scanToJudge */.k)(settings, watch.onPhase);
    const result = await narrowed(counted, { ...settings.scan, onPhase: watch.onPhase });
    watch.onPhase('');
    (0,write_reports/* writeReports */.L)(outputs, ({ format, file }) => {
        const look = (0,run_settings/* reportOptions */.lt)(settings.scan.root, flags, terminal, file === null);
        return format.pieces?.(result, look) ?? format.render(result, look);
    }, { terminal, isQuiet: flags.has('quiet') });
    if (flags.has('stats'))
        terminal.note((0,run_settings/* statsText */.zS)(result, watch.phases(), terminal));
    const nothing = (0,outcome/* nothingScanned */.qz)(result);
    if (nothing !== null)
        terminal.note(`pleo-migrate: ${nothing}`);
    if (nothing !== null || !result.complete)
        return exit/* EXIT */.d.incomplete;
    if ((0,outcome/* failing */.Jr)(result.findings, settings.failOn).length === 0)
        return exit/* EXIT */.d.clean;
    if (!(0,outcome/* isNothingNew */.Ix)(result, settings.failOn, (0,baseline/* hasBaseline */.Ku)(settings)))
        return exit/* EXIT */.d.findings;
    terminal.note('pleo-migrate: fail-on is new, and there is neither --since nor a baseline to be new to: nothing fails.');
    return exit/* EXIT */.d.clean;
}
/** A path as one line that no terminal and no workflow takes for more. */
function lineOf(path) {
    const shown = (0,report_escape/* escapeTerminal */.en)(path);
    return /^(?:::|##)/.test(shown) ? `./${shown}` : shown;
}


/***/ }),

/***/ 6705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ isNarrowed),
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   bp: () => (/* binding */ olderPlaces),
/* harmony export */   r3: () => (/* binding */ unknownChange),
/* harmony export */   y6: () => (/* binding */ changeSentence)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4290);
/** What a report says of the change that it was narrowed to, in words without marks. */

/** How many of the findings that were there before are named. */
const NAMED = 5;
/** Whether only what a change brings is reported. */
function isNarrowed(change) {
    return change !== null && change.unknownBecause === null && change.filter !== 'none';
}
/** What it was compared with, or why it could not be. */
function changeLines(result) {
    const unknown = unknownChange(result);
    if (unknown !== null)
        return [unknown.head, unknown.reason];
    const sentence = changeSentence(result);
    return sentence === null ? [] : [sentence];
}
/** "Compared with main (1a2b3c4), filter added: 3 findings are new, 41 were there before." Null: everything is reported. */
function changeSentence({ change, findings, counts }) {
    if (change === null || change.unknownBecause !== null)
        return null;
    if (change.filter === 'none')
        return `Compared with ${change.base}, filter none: all findings are reported.`;
    const told = change.filter === 'added' ? 'new' : 'in the change';
    const news = findings.length === 0 ? 'nothing is' : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(findings.length, 'finding')} ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .isOrAre */ .Cj)(findings.length)}`;
    const before = counts.older === 0 ? '' : `, ${counts.older} ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .wasOrWere */ .S1)(counts.older)} there before`;
    return `Compared with ${change.base}, filter ${change.filter}: ${news} ${told}${before}.`;
}
/** Why everything is reported although a change was asked for; null: it is not so. */
function unknownChange({ change }) {
    if (change === null || change.unknownBecause === null)
        return null;
    return {
        head: `What is new could not be told, so everything is reported: it was to be compared with ${change.base}.`,
        reason: change.unknownBecause,
    };
}
/** Some findings that were there before, by place, and how many more there are. */
function olderPlaces({ older }) {
    const places = older.slice(0, NAMED).map(({ at, rule }) => ({ place: `${at.file}:${at.line}`, rule }));
    return { places, left: older.length - places.length };
}


/***/ }),

/***/ 484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8606);
/** The lines around a finding, with a mark under the part that is meant. */


const TAB_WIDTH = 4;
/** Of a longer line only the neighbourhood of the mark is looked at. */
const LONGEST_LINE = 4_000;
/** Columns kept free on either side of the mark, where there is room. */
const MARGIN = 6;
/** No line at all when the place is not in the source: it changed meanwhile, or cannot be read. */
function codeFrame(at, lines, look) {
    const target = lines?.[at.line - 1];
    if (!lines || target === undefined || at.column - 1 > target.length)
        return [];
    const numbers = shownLines(at.line, lines, look.around);
    const gutter = String(numbers.at(-1)).length;
    const room = Math.max(16, look.width - gutter - 5);
    const cut = target.length > LONGEST_LINE ? Math.max(0, at.column - LONGEST_LINE / 2) : 0;
    const rows = new Map(numbers.map((number) => [number, cellsOf(lines[number - 1] ?? '', cut)]));
    const cells = rows.get(at.line) ?? [];
    const until = at.endLine === at.line ? at.endColumn - 1 : target.trimEnd().length;
    const marked = columnsOf(cells, { from: at.column - 1, to: Math.max(until, at.column) });
    const indent = indentOf([...rows.values()], marked);
    const window = windowFor(indent, marked, room);
    return numbers.flatMap((number) => {
        // The lines around are shown from their beginning, also when the marked one is not.
        const span = number === at.line ? window : { from: indent, to: indent + room };
        const code = cutTo(rows.get(number) ?? [], span);
        const line = `  ${look.style.dim(`${String(number).padStart(gutter)} │`)} ${code}`.trimEnd();
        if (number !== at.line)
            return [line];
        return [line, `  ${look.style.dim(`${' '.repeat(gutter)} │`)} ${marks(at, marked, window, look)}`];
    });
}
/** The numbers of the lines to show; empty lines at the rim say nothing. */
function shownLines(line, lines, around) {
    let [from, to] = [Math.max(1, line - around), Math.min(lines.length, line + around)];
    while (from < line && lines[from - 1]?.trim() === '')
        from += 1;
    while (to > line && lines[to - 1]?.trim() === '')
        to -= 1;
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
function cellsOf(line, cut) {
    const cells = [];
    let column = 0;
    for (const { segment, index } of (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .characters */ .h)(line.slice(cut, cut + LONGEST_LINE))) {
        const tab = TAB_WIDTH - (column % TAB_WIDTH);
        const shown = segment === '\t' ? ' '.repeat(tab) : escaped(segment, line, index + cut);
        const width = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(shown);
        cells.push({ shown, column, width, index: index + cut });
        column += width;
    }
    return cells;
}
/** A character as a terminal may have it; of a command of GitHub's runner, which none of its characters is, the last. */
function escaped(character, line, index) {
    return line.startsWith('##[', index - 2) ? '\\u{5b}' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(character);
}
/** From places in the text to columns on the screen. */
function columnsOf(cells, { from, to }) {
    const inside = cells.filter(({ index }, at) => (cells[at + 1]?.index ?? index + 1) > from && index < to);
    const [first, last] = [inside[0], inside.at(-1)];
    const end = widthOf(cells);
    if (!first || !last)
        return { from: end, to: end + 1 };
    return { from: first.column, to: Math.max(last.column + last.width, first.column + 1) };
}
function widthOf(cells) {
    const last = cells.at(-1);
    return last ? last.column + last.width : 0;
}
/** The indentation that all lines have, which says nothing here. */
function indentOf(rows, marked) {
    const indents = rows.flatMap((cells) => cells.find(({ shown }) => shown.trim() !== '')?.column ?? []);
    return Math.min(...indents, marked.from);
}
/** The columns to show, moved right only when the mark would be out of sight. */
function windowFor(indent, marked, room) {
    // The beginning of a line tells more than the end of a long mark.
    const seen = Math.min(marked.to, marked.from + Math.floor(room / 2));
    if (seen < indent + room)
        return { from: indent, to: indent + room };
    const from = Math.max(indent, Math.min(marked.from - MARGIN, marked.to + MARGIN - room));
    return { from, to: from + room };
}
/** A line between two columns, with an ellipsis where something is left out. */
function cutTo(cells, { from, to }) {
    const end = widthOf(cells);
    const left = cells.some(({ column, shown }) => column < from && shown.trim() !== '');
    const right = end > to;
    const inner = { from: left ? from + 1 : from, to: right ? to - 1 : to };
    const shown = cells.filter(({ column, width }) => column >= inner.from && column + width <= inner.to);
    // A wide character or a tab that is cut leaves a gap.
    const gap = Math.max(0, Math.min(shown[0]?.column ?? inner.from, inner.to) - inner.from);
    return `${left ? '…' : ''}${' '.repeat(gap)}${shown.map((cell) => cell.shown).join('')}${right ? '…' : ''}`;
}
function marks(at, marked, window, { mark, style }) {
    const from = Math.max(0, marked.from - window.from);
    const to = Math.min(marked.to, window.to) - window.from;
    const note = ` to line ${at.endLine}`;
    const more = at.endLine > at.line && to + note.length <= window.to - window.from ? style.dim(note) : '';
    return `${' '.repeat(from)}${mark('^'.repeat(Math.max(1, to - from)))}${more}`;
}


/***/ }),

/***/ 4525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CONTEXTS)
/* harmony export */ });
/** What kinds of files are called. */
const CONTEXTS = {
    source: 'source',
    test: 'a test',
    docs: 'documentation',
    example: 'an example',
    story: 'a story',
};


/***/ }),

/***/ 9460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ placeLines),
/* harmony export */   N7: () => (/* binding */ nextLines),
/* harmony export */   Ol: () => (/* binding */ headLines),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   kN: () => (/* binding */ withMark),
/* harmony export */   sN: () => (/* binding */ makeLook)
/* harmony export */ });
/* harmony import */ var _code_frame_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(484);
/* harmony import */ var _contexts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4525);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8606);
/* harmony import */ var _flow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(433);
/* harmony import */ var _operation_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5854);
/* harmony import */ var _shown_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5980);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7660);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9457);
/** The pieces that a finding is shown with wherever it is shown as text: its head, its place, its sentences. */








/** Prose in longer lines is hard to read; code may use the whole width. */
const LONGEST_PROSE = 100;
const NARROWEST = 24;
/** How a result looks on this terminal. */
function makeLook(result, options) {
    const width = Math.max(NARROWEST, options.width);
    return {
        style: (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .makeStyle */ .O)(options),
        prose: Math.min(width, LONGEST_PROSE),
        width,
        linesOf: (0,_shown_source_js__WEBPACK_IMPORTED_MODULE_1__/* .makeSourceLines */ .d)(options.source, result),
        fileLink: options.fileLink ?? (() => null),
    };
}
/** Severity, rule and operation, then what else to know at once; on further lines what does not fit. */
function headLines(finding, { operations }, { style, prose }) {
    const { rule, call, certainty, context, blocked, severity, docs } = finding;
    const paint = severityPaint(severity, style);
    const linked = (text) => style.link(paint(text), docs);
    const pieces = [{ text: `${SEVERITY_MARKS[severity]} ${rule}`, paint: linked }];
    if (call !== null)
        pieces.push({ text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .en)((0,_operation_name_js__WEBPACK_IMPORTED_MODULE_4__/* .operationName */ .X)(call, operations)), paint: style.bold });
    if (blocked)
        pieces.push({ text: '· blocked', paint: style.magenta });
    if (certainty !== 'certain')
        pieces.push({ text: `· ${certainty}`, paint: style.dim });
    if (context !== 'source')
        pieces.push({ text: `· in ${_contexts_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTEXTS */ .J[context]}`, paint: style.dim });
    return (0,_flow_js__WEBPACK_IMPORTED_MODULE_5__/* .flow */ .L)(pieces, prose);
}
const SEVERITY_MARKS = {
    error: '✖ error',
    warning: '▲ warning',
    notice: '● notice',
};
function severityPaint(severity, style) {
    if (severity === 'error')
        return style.red;
    return severity === 'warning' ? style.yellow : style.cyan;
}
/** The place, as terminals and editors open it, and its code; with the lines around when it is news. */
function placeLines({ at, severity }, news, look) {
    const { style, width, linesOf } = look;
    const mark = severityPaint(severity, style);
    const frame = (0,_code_frame_js__WEBPACK_IMPORTED_MODULE_6__/* .codeFrame */ .l)(at, linesOf(at.file), { style, mark, width, around: news ? 1 : 0 });
    return [`  ${placeText(at, look)}`, ...frame];
}
/** A place as terminals and editors open it. */
function placeText({ file, line, column }, { style, fileLink }) {
    return style.link(style.dim((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .en)(`${file}:${line}:${column}`)), fileLink(file));
}
/** A text of ours or of the user's, wrapped. */
function sentences(text, look, first) {
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrap */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .en)(text), look.prose, first);
}
/** What to do, behind an arrow. */
function nextLines({ next, blocked }, look) {
    const { style } = look;
    return withMark(blocked ? style.magenta('■') : style.green('→'), next, look);
}
/** The marked sentence, its lines aligned behind the mark, which may carry colour. */
function withMark(mark, text, look) {
    return sentences(text, look, '    ').map((line, index) => index === 0 ? `  ${mark} ${line.slice(4)}` : line);
}


/***/ }),

/***/ 433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ flow)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);
/** Coloured pieces in lines of at most `width` columns: a piece is never broken. */

function flow(pieces, width, rest = '    ') {
    const lines = [];
    let used = 0;
    for (const { text, paint } of pieces) {
        const fits = lines.length > 0 && used + 1 + (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(text) <= width;
        const lead = lines.length === 0 ? '' : rest;
        used = (fits ? used + 1 : (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(lead)) + (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(text);
        lines.push(fits ? `${lines.pop()} ${paint(text)}` : `${lead}${paint(text)}`);
    }
    return lines;
}


/***/ }),

/***/ 5980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ makeSourceLines)
/* harmony export */ });
/* harmony import */ var _secrecy_cover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5886);
/** The lines of a file as they may be shown: credentials in them are covered. */

/** Files whose lines are kept: findings stand file by file, and what led to them in a few others. */
const KEPT = 16;
/** Reads each file once, as long as there are few at a time. */
function makeSourceLines(source, result) {
    const known = new Map();
    const secrets = (0,_secrecy_cover_js__WEBPACK_IMPORTED_MODULE_0__/* .makeSecrets */ .s7)(result.secrets);
    const places = secretPlaces(result);
    return (file) => {
        const seen = known.get(file);
        if (seen !== undefined)
            return seen;
        const text = source(file);
        const hidden = places.filter((place) => place.file === file);
        const lines = text === null
            ? null
            : (0,_secrecy_cover_js__WEBPACK_IMPORTED_MODULE_0__/* .coverSource */ .f$)((0,_secrecy_cover_js__WEBPACK_IMPORTED_MODULE_0__/* .coverRanges */ .AY)(text, hidden), file, secrets).split(/\r\n|[\n\r\u2028\u2029]/);
        const [oldest] = known.keys();
        if (known.size >= KEPT && oldest !== undefined)
            known.delete(oldest);
        known.set(file, lines);
        return lines;
    };
}
/** Where a scan says that a credential stands as text. */
function secretPlaces({ calls, findings }) {
    const literal = calls.flatMap(({ credential }) => credential?.source.type === 'literal' ? credential.at : []);
    return [...literal, ...findings.flatMap(({ rule, at }) => (rule === 'hardcoded-credential' ? at : []))];
}


/***/ })

};
;