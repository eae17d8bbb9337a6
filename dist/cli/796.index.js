"use strict";
exports.id = 796;
exports.ids = [796];
exports.modules = {

/***/ 2796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/src/config/formats.js
var formats = __webpack_require__(2533);
// EXTERNAL MODULE: ./build/src/config/outcome.js
var outcome = __webpack_require__(5445);
// EXTERNAL MODULE: ./build/src/config/settings.js
var config_settings = __webpack_require__(3944);
// EXTERNAL MODULE: ./build/src/files/discover.js + 1 modules
var discover = __webpack_require__(7507);
// EXTERNAL MODULE: ./build/src/report/count.js
var count = __webpack_require__(4290);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(8606);
// EXTERNAL MODULE: ./build/src/model/location.js
var model_location = __webpack_require__(6629);
;// CONCATENATED MODULE: ./build/src/report/order.js
/** Which findings come first where there is room for a few. */

const SEVERITIES = ['error', 'warning', 'notice'];
const CERTAINTIES = ['certain', 'likely', 'possible'];
/** Most important first: severity, certainty, source before tests and docs, place; each finding once. */
function rankFindings(findings) {
    const seen = new Set();
    const unique = findings.filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint));
    return unique.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        Number(a.context !== 'source') - Number(b.context !== 'source') ||
        CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
        (0,model_location/* comparePlaces */.i)(a.at, b.at));
}

;// CONCATENATED MODULE: ./build/src/report/github.js
/** Annotations by workflow commands, within what GitHub shows of one step. */



/** GitHub shows ten annotations per level and step, and drops the rest without a word. */
const PER_LEVEL = 10;
/** Longer titles and messages are cut by GitHub's interface anyway. */
const TITLE_LENGTH = 250;
const MESSAGE_LENGTH = 4_000;
const github = {
    name: 'github',
    summary: 'workflow commands that annotate a pull request',
    render: (result) => {
        // Tests, stories and documentation do not fail a run; they stand in the summary only.
        const ranked = onePerPlace(rankFindings(result.findings)).filter(({ context }) => context === 'source');
        const levels = ['error', 'warning', 'notice'];
        return levels
            .flatMap((level) => levelLines(level, ranked, result))
            .map((line) => `${line}\n`)
            .join('');
    },
};
/** The same rule twice at one place would be drawn twice above one line. */
function onePerPlace(findings) {
    const seen = new Set();
    return findings.filter(({ rule, at }) => {
        const place = `${rule}\0${at.file}\0${at.start}\0${at.end}`;
        return !seen.has(place) && seen.add(place);
    });
}
function levelLines(level, ranked, result) {
    const all = ranked.filter(({ severity }) => severity === level);
    // An incomplete scan takes a place among the warnings: no annotations must not look like none needed.
    const first = level === 'warning' && !result.complete ? [incomplete(result)] : [];
    const room = PER_LEVEL - first.length;
    const shown = all.length > room ? all.slice(0, room - 1) : all;
    const left = all.length - shown.length;
    const more = left > 0
        ? [command(level, { title: TITLE }, `${(0,count/* count */.U)(left, `more ${level}`)}: see the job summary.`)]
        : [];
    return [...first, ...shown.map(annotation), ...more];
}
const TITLE = 'pleo-migrate';
function incomplete({ faults: [fault] }) {
    const reason = fault ? ` ${fault.where}: ${fault.message}` : '';
    return command('warning', { title: `${TITLE}: incomplete` }, `The scan is incomplete, there may be more calls.${reason}`);
}
function annotation({ severity, rule, at, what, why, next, docs }) {
    // Columns of several lines are refused.
    const columns = at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : {};
    return command(severity, { file: at.file, line: at.line, endLine: at.endLine, ...columns, title: `${TITLE}: ${rule}` }, `${what} ${why}`, next, docs);
}
function command(level, properties, ...message) {
    const written = Object.entries(properties).map(([name, value]) => {
        const text = name === 'title' ? cut(String(value), TITLE_LENGTH) : String(value);
        return `${name}=${(0,report_escape/* escapeCommandProperty */.YG)((0,report_escape/* escapeTerminal */.en)(text))}`;
    });
    const lines = cut(message.map(report_escape/* escapeTerminal */.en).join('\n'), MESSAGE_LENGTH);
    return `::${level} ${written.join(',')}::${(0,report_escape/* escapeCommandMessage */.ke)(lines)}`;
}
function cut(text, length) {
    return text.length <= length ? text : `${(0,report_escape/* toWellFormed */.lH)(text.slice(0, length - 1))}…`;
}

;// CONCATENATED MODULE: ./build/src/report/json.js
/** The report as JSON, version 1: the shape is a promise, see schema/report-v1.json. */
const json = {
    name: 'json',
    summary: 'one object, version 1 of the published schema',
    render: (result) => `${JSON.stringify(reportOf(result), null, 2)}\n`,
};
function reportOf(result) {
    const { stats } = result;
    return {
        schema: 'pleo-migrate/report-v1',
        tool: result.tool,
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
        change: result.change,
        calls: result.calls.map((call) => callOf(call, result)),
        findings: result.findings.map(findingOf),
        unresolved: result.unresolved.map(({ at, reason }) => ({
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

// EXTERNAL MODULE: ./build/src/report/operation-name.js
var operation_name = __webpack_require__(5854);
;// CONCATENATED MODULE: ./build/src/report/markdown-tables.js
/** The tables of the Markdown report: calls by operation, findings, what is undecided and what was skipped. */



/** Places shown per row before the rest is counted. */
const PLACES = 5;
/** Characters of a cell's own text: one message must not eat the page. */
const CELL_LENGTH = 1_000;
/** The rules that speak of a call as a whole; others speak of its credential or its answer. */
const CALL_RULES = new Set(['legacy-call', 'undocumented-legacy-call']);
const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** One row per legacy operation and way to replace it, most called first. */
function operationsTable({ findings, operations }, placeOf) {
    const groups = new Map();
    for (const finding of findings) {
        const { rule, call, replacements, blocked, next } = finding;
        if (call === null || !CALL_RULES.has(rule))
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
            (0,report_escape/* markdownCode */.D9)(shorten(name)),
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
        return `**Blocked.** ${(0,report_escape/* markdownSentence */.nv)(shorten(finding.next))}`;
    if (finding.replacements.length === 0)
        return (0,report_escape/* markdownSentence */.nv)(shorten(finding.next));
    return finding.replacements
        .map(({ method, path, when }) => {
        const purpose = when === null ? '' : ` ${(0,report_escape/* escapeMarkdown */.FV)(shorten(when))}`;
        return `${(0,report_escape/* markdownCode */.D9)(shorten(`${method} ${path}`))}${purpose}`;
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
        rows: rankFindings(findings).map((finding) => [
            ICONS[finding.severity],
            ruleCell(finding),
            placeOf(finding.at),
            `${(0,report_escape/* markdownSentence */.nv)(shorten(finding.what))} ${(0,report_escape/* markdownSentence */.nv)(shorten(finding.next))}`,
        ]),
    };
}
function ruleCell({ rule, certainty, context, blocked }) {
    const tags = [
        blocked ? '**blocked**' : '',
        certainty === 'certain' ? '' : certainty,
        context === 'source' ? '' : context,
    ];
    return [(0,report_escape/* escapeMarkdown */.FV)(rule), ...tags.filter((tag) => tag !== '')].join('<br>');
}
function undecidedTable({ unresolved }, placeOf) {
    return {
        title: 'Could not be decided',
        columns: ['Place', 'Why'],
        rows: unresolved.map(({ at, reason }) => [placeOf(at), (0,report_escape/* markdownSentence */.nv)(shorten(reason))]),
    };
}
function skippedTable({ skipped }) {
    const reasons = new Map();
    for (const { file, reason } of skipped) {
        const files = reasons.get(reason);
        if (files)
            files.push(file);
        else
            reasons.set(reason, [file]);
    }
    return {
        title: 'Skipped files',
        columns: ['Reason', 'Files', 'Such as'],
        rows: [...reasons].map(([reason, files]) => [
            (0,report_escape/* markdownSentence */.nv)(shorten(reason)),
            String(files.length),
            (0,report_escape/* markdownCode */.D9)(shorten(files[0] ?? '')),
        ]),
    };
}
function shorten(text) {
    return text.length <= CELL_LENGTH ? text : `${(0,report_escape/* toWellFormed */.lH)(text.slice(0, CELL_LENGTH))}…`;
}

;// CONCATENATED MODULE: ./build/src/report/page.js
/** Markdown that fits into a number of bytes: whole pieces and whole rows, and a word about what is left out. */
/** Each table leaves enough room for the next ones to say at least that they exist. */
function fillPage({ maxBytes, heads, tables }) {
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
            .reduce((sum, later) => sum + bytesOf(leftOut(later, later.rows.length)), 0);
        const piece = tableWithin(table, left - reserve);
        if (bytesOf(piece) > left)
            return page.join('');
        add(piece);
    }
    return page.join('');
}
/** As many rows as fit; the last line says how many do not. */
function tableWithin(table, maxBytes) {
    const { title, columns, rows } = table;
    const open = `\n### ${title}\n\n| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`;
    const room = maxBytes - bytesOf(`\n${leftOutSentence(rows.length)}\n`);
    let used = bytesOf(open);
    let fitting = 0;
    const lines = rows.map((cells) => `| ${cells.join(' | ')} |\n`);
    for (const [index, line] of lines.entries()) {
        used += bytesOf(line);
        // The last row needs no room for the sentence.
        if (used > (index === lines.length - 1 ? maxBytes : room))
            break;
        fitting += 1;
    }
    if (fitting === 0)
        return leftOut(table, rows.length);
    const rest = rows.length - fitting;
    return `${open}${lines.slice(0, fitting).join('')}${rest > 0 ? `\n${leftOutSentence(rest)}\n` : ''}`;
}
function leftOut({ title }, rows) {
    return `\n### ${title}\n\n${leftOutSentence(rows)}\n`;
}
function leftOutSentence(rows) {
    return `_${rows} ${rows === 1 ? 'row' : 'rows'} left out for lack of room: the JSON report has them all._`;
}
function bytesOf(text) {
    return Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js
/** The job summary: what calls the legacy API, what replaces it, and where; cut at the end of a row, never inside. */




/** GitHub throws a summary of more than 1 MiB away as a whole; this leaves room for what others write. */
const SUMMARY_BYTES = 900 * 1024;
/** How many of what went wrong stand above the tables. */
const FAULTS = 5;
const markdown = {
    name: 'markdown',
    summary: 'tables for a job summary',
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
        heads: [`## Pleo migration: ${headline(result)}\n`, `\n${numbers(result)}\n`, ...warnings(result)],
        tables: [
            operationsTable(result, placeOf),
            findingsTable(result, placeOf),
            undecidedTable(result, placeOf),
            skippedTable(result),
        ],
    });
}
function headline(result) {
    const { complete, findings, stats, unresolved } = result;
    const legacy = callsTo(result, 'legacy');
    if (stats.listed === 0)
        return 'nothing was looked at';
    if (legacy > 0)
        return `${(0,count/* count */.U)(legacy, 'call')} to the legacy API`;
    if (findings.length > 0)
        return (0,count/* count */.U)(findings.length, 'finding');
    return complete && unresolved.length === 0 ? '✅ no findings' : 'no findings so far';
}
function numbers(result) {
    const { counts, findings, stats, unresolved, skipped } = result;
    const files = new Set(findings.map(({ at }) => at.file)).size;
    const found = [
        ...(counts.error > 0 ? [(0,count/* count */.U)(counts.error, 'error')] : []),
        ...(counts.warning > 0 ? [(0,count/* count */.U)(counts.warning, 'warning')] : []),
        ...(counts.notice > 0 ? [(0,count/* count */.U)(counts.notice, 'notice')] : []),
        ...(counts.blocked > 0 ? [`**${counts.blocked} blocked** (nothing replaces them yet)`] : []),
    ];
    const calls = [
        `${(0,count/* capitalCount */.a)(callsTo(result, 'legacy'), 'call')} to the legacy API`,
        `${callsTo(result, 'external') || 'none'} to the external API`,
        `${(0,count/* count */.U)(unresolved.length, 'request')} that could not be decided`,
        ...(counts.suppressed > 0 ? [`${counts.suppressed} suppressed by comments`] : []),
        ...(counts.baselined > 0 ? [`${counts.baselined} in the baseline`] : []),
    ];
    const where = `**${(0,count/* count */.U)(findings.length, 'finding')}** in ${(0,count/* count */.U)(files, 'file')}: ${found.join(', ')}`;
    const lines = [
        findings.length === 0 ? 'No findings' : where,
        calls.join(', '),
        `${(0,count/* capitalCount */.a)(stats.listed, 'file')} looked at, ${stats.candidates} naming Pleo, ${skipped.length} skipped`,
    ];
    return lines.map((line) => `${line}.`).join('  \n');
}
function callsTo({ calls }, api) {
    return calls.filter((call) => call.api === api).length;
}
/** What puts the numbers in doubt stands above them all. */
function warnings({ complete, faults }) {
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
function sarifNotifications({ faults, unresolved }, resultsLeftOut) {
    const failed = faults.map(({ where, message }) => notification('error', `${where}: ${message}`));
    const open = unresolved.map(({ at, reason }) => ({
        ...notification('note', reason),
        locations: [{ physicalLocation: physicalLocation(at, () => null) }],
    }));
    const all = [...failed, ...open];
    const left = all.length - MAX_NOTIFICATIONS;
    return [
        ...all.slice(0, MAX_NOTIFICATIONS),
        ...(left > 0
            ? [notification('note', `${(0,count/* count */.U)(left, 'more message')}: the JSON report has them all.`)]
            : []),
        ...(resultsLeftOut > 0
            ? [notification('warning', `${(0,count/* count */.U)(resultsLeftOut, 'result')} left out: code scanning takes no more.`)]
            : []),
    ];
}
function notification(level, text) {
    return { level, message: { text: (0,report_escape/* toWellFormed */.lH)(text) } };
}

// EXTERNAL MODULE: ./build/src/model/first-letter.js
var first_letter = __webpack_require__(3879);
;// CONCATENATED MODULE: ./build/src/report/sarif-rules.js
/** What a SARIF log tells of the rules: names, help, level, and whether they are about security. */


/** GitHub's limit on descriptions. */
const MAX_DESCRIPTION = 1_024;
/**
 * It turns a result into a security alert, with this severity out of ten. Only for credentials that others can
 * read: everything else is about migration.
 */
const SECURITY_SEVERITY = {
    'hardcoded-credential': '8.0',
    'credential-in-browser': '8.0',
};
/** All rules that were asked, so that an alert of a rule without results is closed; and those that only results name. */
function sarifRules(rules, findings, levels) {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    for (const { rule, severity, docs } of findings) {
        if (!known.has(rule))
            known.set(rule, { id: rule, severity, docs, summary: rule, help: '' });
    }
    return [...known.values()].map((rule) => ruleOf(rule, levels));
}
function ruleOf({ id, severity, summary, help, docs }, levels) {
    const sentence = describe(summary);
    const security = SECURITY_SEVERITY[id];
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
    const sentence = `${(0,first_letter/* upperFirst */.Z)(text.replace(/\.$/, ''))}.`;
    return (0,report_escape/* toWellFormed */.lH)(sentence.length <= MAX_DESCRIPTION ? sentence : `${sentence.slice(0, MAX_DESCRIPTION - 1)}…`);
}

;// CONCATENATED MODULE: ./build/src/report/sarif.js
/** SARIF 2.1.0 for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and GitHub's limits on it. */






/** GitHub keeps the first 5,000 results by severity. */
const MAX_RESULTS = 5_000;
/** GitHub shows 100 related locations of a result. */
const MAX_STEPS = 100;
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
const sarif = {
    name: 'sarif',
    summary: 'SARIF 2.1.0 for code scanning',
    render: (result, options) => `${JSON.stringify(logOf(result, options), null, 2)}\n`,
};
function logOf(result, options) {
    const findings = rankFindings(result.findings);
    const kept = findings.slice(0, MAX_RESULTS);
    const rules = sarifRules(options.rules, kept, LEVELS);
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
        level: LEVELS[severity],
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

// EXTERNAL MODULE: ./build/src/report/finding-block.js + 2 modules
var finding_block = __webpack_require__(4176);
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
        pages(result, style, width),
        faults(result, style, width),
        result.findings.length === 0 ? allClear(result, style, width) : verdict(result, style, width),
    ];
    return blocks
        .filter((block) => block.length > 0)
        .flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
function undecided({ unresolved }, style, width) {
    if (unresolved.length === 0)
        return [];
    const lines = [style.bold(`${(0,count/* capitalCount */.a)(unresolved.length, 'request')} could not be decided`)];
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
    const reasons = new Map();
    for (const { file, reason } of all)
        reasons.set(reason, [...(reasons.get(reason) ?? []), file]);
    const lines = [...reasons].slice(0, LISTED).flatMap(([reason, files]) => {
        const more = files.length > 1 ? ` and ${files.length - 1} more` : '';
        return (0,wrap/* wrap */.L)((0,report_escape/* escapeTerminal */.en)(`${reason}: ${files[0] ?? ''}${more}`), width, '  ', '    ').map(style.dim);
    });
    return [
        style.bold(`${(0,count/* capitalCount */.a)(all.length, 'file')} skipped`),
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
    const lines = [...docs].flatMap(([rule, page]) => [`  ${rule}`, style.dim(`    ${(0,report_escape/* escapeTerminal */.en)(page)}`)]);
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
function verdict(result, style, width) {
    const { counts, findings } = result;
    const files = new Set(findings.map(({ at }) => at.file)).size;
    const parts = [
        { number: counts.error, text: (0,count/* count */.U)(counts.error, 'error'), paint: style.red },
        { number: counts.warning, text: (0,count/* count */.U)(counts.warning, 'warning'), paint: style.yellow },
        { number: counts.notice, text: (0,count/* count */.U)(counts.notice, 'notice'), paint: style.cyan },
        { number: counts.blocked, text: `${counts.blocked} blocked`, paint: style.magenta },
    ].filter(({ number }) => number > 0);
    const pieces = parts.map(({ text, paint }, index) => ({
        text: index < parts.length - 1 ? `${text},` : text,
        paint,
    }));
    const head = `${(0,count/* capitalCount */.a)(findings.length, 'finding')} in ${(0,count/* count */.U)(files, 'file')}:`;
    return [
        ...(0,flow/* flow */.L)([{ text: head, paint: style.bold }, ...pieces], width, '  '),
        ...(0,wrap/* wrap */.L)(`${callCounts(result)}.${quiet(result)}`, width),
        ...(0,wrap/* wrap */.L)(`${lookedAt(result)}.`, width).map(style.dim),
    ];
}
/** Silence must not look like success: what was looked at is told, and what was not. */
function allClear(result, style, width) {
    const { complete, stats, unresolved } = result;
    const { paint, head } = stats.listed === 0
        ? { paint: style.red, head: '✖ Nothing was looked at: there is no file to scan.' }
        : !complete
            ? { paint: style.red, head: '✖ No findings so far, and that is not all clear.' }
            : unresolved.length > 0
                ? { paint: style.yellow, head: '▲ No findings, but not everything could be decided.' }
                : { paint: style.green, head: '✔ No findings.' };
    return [
        ...(0,wrap/* wrap */.L)(head, width).map((line) => style.bold(paint(line))),
        ...(0,wrap/* wrap */.L)(`${callCounts(result)}.${quiet(result)}`, width),
        ...(0,wrap/* wrap */.L)(`${lookedAt(result)}.`, width).map(style.dim),
    ];
}
/** "12 calls to the legacy API, 3 to the external API, 2 to hosts that are not known". */
function callCounts({ calls }) {
    const to = (api) => calls.filter((call) => call.api === api).length;
    const unknown = to('unknown');
    const hosts = unknown > 0 ? `, ${unknown} to a host that is not known` : '';
    return `${(0,count/* capitalCount */.a)(to('legacy'), 'call')} to the legacy API, ${to('external') || 'none'} to the external API${hosts}`;
}
/** Findings that somebody decided not to see. */
function quiet({ counts: { suppressed, baselined } }) {
    if (suppressed + baselined === 0)
        return '';
    const parts = [
        ...(suppressed > 0 ? [`${suppressed} suppressed by comments`] : []),
        ...(baselined > 0 ? [`${baselined} in the baseline`] : []),
    ];
    return ` Not shown: ${parts.join(', ')}.`;
}
function lookedAt({ stats }) {
    const { listed, candidates, parsed } = stats;
    if (listed === 0)
        return 'No file of a language that is read was found';
    if (candidates === 0)
        return `${(0,count/* capitalCount */.a)(listed, 'file')} looked at, none of them names Pleo`;
    const naming = `${candidates} of them ${candidates === 1 ? 'names' : 'name'} Pleo`;
    return `${(0,count/* capitalCount */.a)(listed, 'file')} looked at, ${naming}, ${parsed} read with their imports`;
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
function sameWay(known, look) {
    return (0,finding_block/* sentences */.hC)(`found the same way as ${known}`, look, '  └ ').map(look.style.dim);
}

;// CONCATENATED MODULE: ./build/src/report/text.js
/** The report for a person at a terminal: by file, with the code, what, why, next and the way of the value. */





const text_text = {
    name: 'text',
    summary: 'for people: code, reason, what to do, and the way of each value',
    render: (result, options) => {
        const look = (0,finding_block/* makeLook */.sN)(result, options);
        const { style, prose } = look;
        const lines = [];
        const findingLines = makeFindingLines(result, look);
        for (const [file, findings] of byFile(result.findings)) {
            lines.push(fileLine(file, findings.length, style), '');
            for (const finding of findings)
                lines.push(...findingLines(finding), '');
            lines.push('');
        }
        return `${[...lines, ...closingLines(result, style, prose)].join('\n')}\n`;
    },
};
function byFile(findings) {
    const files = new Map();
    for (const finding of findings) {
        const file = files.get(finding.at.file);
        if (file)
            file.push(finding);
        else
            files.set(finding.at.file, [finding]);
    }
    return files;
}
function fileLine(file, findings, style) {
    return `${style.dim('──')} ${style.bold((0,report_escape/* escapeTerminal */.en)(file))} ${style.dim(`── ${(0,count/* count */.U)(findings, 'finding')}`)}`;
}

;// CONCATENATED MODULE: ./build/src/report/index.js
/** Every output format. One more is one function and one line here. */





const reporters = [text_text, json, sarif, markdown, github];
/** The reporter of a format, or null. */
function findReporter(name) {
    return reporters.find((reporter) => reporter.name === name) ?? null;
}

// EXTERNAL MODULE: ./build/src/scan.js + 51 modules
var scan = __webpack_require__(1180);
// EXTERNAL MODULE: ./build/src/secrecy/cover.js
var cover = __webpack_require__(5886);
// EXTERNAL MODULE: ./build/src/commands/exit.js
var exit = __webpack_require__(5033);
// EXTERNAL MODULE: ./build/src/commands/run-settings.js + 1 modules
var run_settings = __webpack_require__(4215);
// EXTERNAL MODULE: ./build/src/commands/write-whole.js
var write_whole = __webpack_require__(44);
;// CONCATENATED MODULE: ./build/src/commands/check.js
/** `check`: scan and report. */










async function check(args, terminal) {
    const { flags } = args;
    const settings = await (0,run_settings/* readSettings */.sb)(args, (0,config_settings/* locateRoot */.L)(terminal.cwd, args.operands));
    if (flags.has('print-config')) {
        terminal.out((0,cover/* coverSource */.f$)(`${JSON.stringify(settings, null, 2)}\n`, 'config.json'));
        return exit/* EXIT */.d.clean;
    }
    const outputs = (0,formats/* readFormats */.v)(flags.get('format') ?? ['text'], reporters);
    if (flags.has('list-files')) {
        for (const file of (0,discover/* discoverFiles */.Z)(settings.scan).files)
            terminal.out(`${file}\n`);
        return exit/* EXIT */.d.clean;
    }
    const scanned = await (0,scan/* scan */.S)({ ...settings.scan, onPhase: terminal.progress });
    terminal.progress('');
    const result = (0,outcome/* withMinCertainty */.K6)(scanned, settings.minCertainty);
    for (const { format, file } of outputs) {
        const text = format.render(result, (0,run_settings/* reportOptions */.lt)(settings.scan.root, flags, terminal, file === null));
        if (file !== null)
            (0,write_whole/* writeWhole */.f)(terminal.cwd, file, text);
        else if (!flags.has('quiet'))
            terminal.out(text);
    }
    if (flags.has('stats'))
        terminal.note((0,run_settings/* statsLine */.I0)(result, terminal));
    const nothing = (0,outcome/* nothingScanned */.qz)(result);
    if (nothing !== null)
        terminal.note(`pleo-migrate: ${nothing}`);
    if (nothing !== null || !result.complete)
        return exit/* EXIT */.d.incomplete;
    return (0,outcome/* failing */.Jr)(result.findings, settings.failOn).length > 0 ? exit/* EXIT */.d.findings : exit/* EXIT */.d.clean;
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
        const shown = segment === '\t' ? ' '.repeat(tab) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(segment);
        const width = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(shown);
        cells.push({ shown, column, width, index: index + cut });
        column += width;
    }
    return cells;
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

/***/ 1866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   h: () => (/* binding */ characters)
/* harmony export */ });
/** How many columns of a terminal a text takes. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
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
function displayWidth(text) {
    if (/^[\u0020-\u007e]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const { segment } of SEGMENTER.segment(text))
        columns += segmentWidth(segment);
    return columns;
}
/** What a reader sees as characters, each with its place in the text. */
function characters(text) {
    return SEGMENTER.segment(text);
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

/***/ 4176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ol: () => (/* binding */ headLines),
  sN: () => (/* binding */ makeLook),
  N7: () => (/* binding */ nextLines),
  L: () => (/* binding */ placeLines),
  hC: () => (/* binding */ sentences),
  kN: () => (/* binding */ withMark)
});

// EXTERNAL MODULE: ./build/src/report/code-frame.js
var code_frame = __webpack_require__(484);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(8606);
// EXTERNAL MODULE: ./build/src/report/flow.js
var flow = __webpack_require__(433);
// EXTERNAL MODULE: ./build/src/report/operation-name.js
var operation_name = __webpack_require__(5854);
// EXTERNAL MODULE: ./build/src/secrecy/cover.js
var cover = __webpack_require__(5886);
;// CONCATENATED MODULE: ./build/src/report/shown-source.js
/** The lines of a file as they may be shown: credentials in them are covered. */

/** Reads each file once. */
function makeSourceLines(source, result) {
    const known = new Map();
    const secrets = (0,cover/* makeSecrets */.s7)(result.secrets);
    const places = secretPlaces(result);
    return (file) => {
        const seen = known.get(file);
        if (seen !== undefined)
            return seen;
        const text = source(file);
        const hidden = places.filter((place) => place.file === file);
        const lines = text === null
            ? null
            : (0,cover/* coverSource */.f$)(coverPlaces(text, hidden), file, secrets).split(/\r\n|[\n\r\u2028\u2029]/);
        known.set(file, lines);
        return lines;
    };
}
/** Where a scan says that a credential stands as text. */
function secretPlaces({ calls, findings }) {
    const literal = calls.flatMap(({ credential }) => credential?.source.type === 'literal' ? credential.at : []);
    return [...literal, ...findings.flatMap(({ rule, at }) => (rule === 'hardcoded-credential' ? at : []))];
}
function coverPlaces(text, places) {
    let covered = text;
    for (const { start, end } of places) {
        covered = covered.slice(0, start) + shown_source_cover(covered.slice(start, end)) + covered.slice(end);
    }
    return covered;
}
function shown_source_cover(text) {
    return text.replace(/[^\r\n\u2028\u2029]/g, '\u2022');
}

;// CONCATENATED MODULE: ./build/src/report/style.js
/** Colours of the terminal: basic ones, readable on light and dark, or none. */
/** A style that writes escapes, or one that leaves text alone. */
function makeStyle(color) {
    const paint = (on, off) => color ? (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`) : (text) => text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        green: paint(32, 39),
        yellow: paint(33, 39),
        magenta: paint(35, 39),
        cyan: paint(36, 39),
    };
}

// EXTERNAL MODULE: ./build/src/report/wrap.js
var wrap = __webpack_require__(9457);
;// CONCATENATED MODULE: ./build/src/report/finding-block.js
/** The pieces that a finding is shown with wherever it is shown as text: its head, its place, its sentences. */







/** Prose in longer lines is hard to read; code may use the whole width. */
const LONGEST_PROSE = 100;
const NARROWEST = 24;
/** How a result looks on this terminal. */
function makeLook(result, options) {
    const width = Math.max(NARROWEST, options.width);
    return {
        style: makeStyle(options.color),
        prose: Math.min(width, LONGEST_PROSE),
        width,
        linesOf: makeSourceLines(options.source, result),
    };
}
/** Severity, rule and operation, then what else to know at once; on further lines what does not fit. */
function headLines(finding, { operations }, { style, prose }) {
    const { rule, call, certainty, context, blocked, severity } = finding;
    const pieces = [{ text: `${SEVERITY_MARKS[severity]} ${rule}`, paint: severityPaint(severity, style) }];
    if (call !== null)
        pieces.push({ text: (0,report_escape/* escapeTerminal */.en)((0,operation_name/* operationName */.X)(call, operations)), paint: style.bold });
    if (blocked)
        pieces.push({ text: '· blocked', paint: style.magenta });
    if (certainty !== 'certain')
        pieces.push({ text: `· ${certainty}`, paint: style.dim });
    if (context !== 'source')
        pieces.push({ text: `· in ${CONTEXTS[context]}`, paint: style.dim });
    return (0,flow/* flow */.L)(pieces, prose);
}
const SEVERITY_MARKS = {
    error: '✖ error',
    warning: '▲ warning',
    notice: '● notice',
};
const CONTEXTS = {
    source: 'source',
    test: 'a test',
    docs: 'documentation',
    example: 'an example',
    story: 'a story',
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
    const frame = (0,code_frame/* codeFrame */.l)(at, linesOf(at.file), { style, mark, width, around: news ? 1 : 0 });
    return [`  ${style.dim((0,report_escape/* escapeTerminal */.en)(`${at.file}:${at.line}:${at.column}`))}`, ...frame];
}
/** A text of ours or of the user's, wrapped. */
function sentences(text, look, first) {
    return (0,wrap/* wrap */.L)((0,report_escape/* escapeTerminal */.en)(text), look.prose, first);
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