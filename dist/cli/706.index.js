"use strict";
exports.id = 706;
exports.ids = [706];
exports.modules = {

/***/ 2706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findReporter: () => (/* binding */ findReporter),
  reporters: () => (/* binding */ reporters)
});

;// CONCATENATED MODULE: ./build/src/report/escape.js
/** Untrusted text made harmless for the place it goes to. */
/** Control characters, and marks that reorder text, written visibly: a path cannot fake a line or a colour. */
function escapeTerminal(text) {
    return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => {
        return `\\u{${character.charCodeAt(0).toString(16)}}`;
    });
}
/** The message of a workflow command: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeCommandMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command, where `:` and `,` separate as well. */
function escapeCommandProperty(text) {
    return escapeCommandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** Text inside a Markdown paragraph or table cell: no markup, mention, reference, link or line of its own. */
function escapeMarkdown(text) {
    return escapeTerminal(text.replace(/\s+/g, ' '))
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~:@/$^-]/g, (character) => SAFE_HERE.has(character) ? character : `&#${character.charCodeAt(0)};`);
}
/** Characters that mean something only at the start of a line or inside a link, and that paths and sentences are full of. */
const SAFE_HERE = new Set(['(', ')', '-', '+', '!', '{', '}', '^']);
/** Text as inline code in a table cell. */
function markdownCode(text) {
    const flat = escapeTerminal(text.replace(/\s+/g, ' '));
    // HTML's own element: a backtick or a pipe in the text cannot end it.
    return `<code>${flat
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[|`*_[\]~@#:/\\$]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}
/** A repository path as a relative URI. */
function escapeUri(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(part.toWellFormed()))
        .join('/');
}

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
        compare(a.at.file, b.at.file) ||
        a.at.start - b.at.start);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/report/github.js
/** Annotations by workflow commands, within what GitHub shows of one step. */


/** GitHub shows ten annotations per level and step, and drops the rest without a word. */
const PER_LEVEL = 10;
const github = {
    name: 'github',
    summary: 'workflow commands that annotate a pull request',
    render: ({ findings }) => {
        const ranked = rankFindings(findings).filter(({ context }) => context === 'source');
        return ['error', 'warning', 'notice'].map((level) => levelOf(level, ranked)).join('');
    },
};
function levelOf(level, ranked) {
    const all = ranked.filter(({ severity }) => severity === level);
    const shown = all.length > PER_LEVEL ? all.slice(0, PER_LEVEL - 1) : all;
    const lines = shown.map(annotation);
    const left = all.length - shown.length;
    if (left > 0)
        lines.push(`::${level} title=pleo-migrate::${left} more of this level: see the job summary for all of them.`);
    return lines.map((line) => `${line}\n`).join('');
}
function annotation({ severity, rule, at, what, why, next }) {
    const properties = [
        ['file', at.file],
        ['line', at.line],
        ['endLine', at.endLine],
    ];
    // Columns of several lines are refused.
    if (at.line === at.endLine)
        properties.push(['col', at.column], ['endColumn', at.endColumn]);
    properties.push(['title', `pleo-migrate: ${rule}`]);
    const written = properties.map(([name, value]) => `${name}=${escapeCommandProperty(escapeTerminal(String(value)))}`);
    return `::${severity} ${written.join(',')}::${escapeCommandMessage([what, why, next].map(escapeTerminal).join('\n'))}`;
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
        calls: result.calls.map((call) => callOf(call, result)),
        findings: result.findings.map(findingOf),
        unresolved: result.unresolved.map(({ at, reason }) => ({
            file: at.file,
            line: at.line,
            column: at.column,
            reason,
        })),
        skipped: result.skipped,
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
        reads: [],
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

;// CONCATENATED MODULE: ./build/src/report/markdown.js
/** The job summary: what calls the legacy API, what replaces it, and where; cut at the end of a row, never inside. */


/** GitHub throws a summary of more than 1 MiB away as a whole; this leaves room for what others write. */
const MAX_BYTES = 900 * 1024;
const markdown = {
    name: 'markdown',
    summary: 'tables for a job summary',
    render: (result) => markdownReport(result, MAX_BYTES),
};
/** The summary in at most `maxBytes` bytes of UTF-8. */
function markdownReport(result, maxBytes) {
    const page = new Page(maxBytes);
    page.add(`## Pleo migration\n\n${headline(result)}\n`);
    if (!result.complete) {
        page.add('\n> [!WARNING]\n> The scan is incomplete: its findings are not all there are.\n');
        for (const { where, message } of result.faults.slice(0, 5))
            page.add(`> ${escapeMarkdown(`${where}: ${message}`)}\n`);
    }
    page.table('Calls to the legacy API', ['Operation', 'Replacement', 'Scopes', 'Calls'], operationRows(result));
    page.table('Findings', ['Place', 'Rule', 'What', 'Next'], rankFindings(result.findings).map(findingRow));
    page.table('Could not be decided', ['Place', 'Why'], result.unresolved.map(({ at, reason }) => [
        markdownCode(`${at.file}:${at.line}`),
        escapeMarkdown(reason),
    ]));
    return page.text;
}
function headline({ findings, counts, calls, stats }) {
    const to = (api) => calls.filter((call) => call.api === api).length;
    const found = findings.length === 0
        ? 'No finding'
        : `**${counts.error}** errors, **${counts.warning}** warnings, **${counts.notice}** notices`;
    return `${found}. **${to('legacy')}** calls to the legacy API (${counts.blocked} blocked), **${to('external')}** to the external API. ${stats.listed} files listed, ${stats.candidates} naming Pleo, ${stats.skipped} skipped.`;
}
/** One row per operation, most called first. */
function operationRows(result) {
    const groups = new Map();
    for (const finding of result.findings) {
        if (!finding.call)
            continue;
        const { method, path, id } = finding.call;
        const key = `${method ?? '?'} ${result.operations.get(id)?.path ?? path ?? 'a path that is not known'}`;
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    const sorted = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
    return sorted.map(([key, findings]) => {
        const replacements = [
            ...new Map(findings.flatMap((f) => f.replacements).map((r) => [`${r.method} ${r.path}`, r])).entries(),
        ];
        const blocked = findings.every((finding) => finding.blocked);
        const names = replacements.map(([name]) => markdownCode(name)).join('<br>');
        const scopes = [...new Set(replacements.flatMap(([, { scopes: all }]) => all))]
            .map(markdownCode)
            .join('<br>');
        return [
            markdownCode(key),
            blocked ? '**blocked**' : names || 'not known',
            scopes,
            String(findings.length),
        ];
    });
}
function findingRow({ at, rule, severity, certainty, what, next }) {
    const doubt = certainty === 'certain' ? '' : `, ${certainty}`;
    return [
        markdownCode(`${at.file}:${at.line}`),
        `${rule} (${severity}${doubt})`,
        escapeMarkdown(what),
        escapeMarkdown(next),
    ];
}
/** Text that grows by whole pieces until its bytes are used up. */
class Page {
    text = '';
    #left;
    constructor(maxBytes) {
        this.#left = maxBytes;
    }
    /** Adds a piece; false when it does not fit, and nothing is added. */
    add(piece, reserve = 0) {
        const bytes = Buffer.byteLength(piece);
        if (bytes + reserve > this.#left)
            return false;
        this.#left -= bytes;
        this.text += piece;
        return true;
    }
    table(title, columns, rows) {
        if (rows.length === 0)
            return;
        const head = `\n### ${title}\n\n| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|\n`;
        if (!this.add(head, NOTE_BYTES))
            return;
        for (const [index, row] of rows.entries()) {
            if (this.add(`| ${row.join(' | ')} |\n`, NOTE_BYTES))
                continue;
            this.add(`\n${rows.length - index} more rows left out: the JSON report has them all.\n`);
            return;
        }
    }
}
/** What the note about rows left out takes at most. */
const NOTE_BYTES = 80;

;// CONCATENATED MODULE: ./build/src/report/sarif.js
/** SARIF 2.1.0 for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and GitHub's limits on it. */


/** GitHub keeps the first 5,000 results by severity. */
const MAX_RESULTS = 5_000;
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
const PRECISIONS = { certain: 'very-high', likely: 'high', possible: 'low' };
const sarif = {
    name: 'sarif',
    summary: 'SARIF 2.1.0 for code scanning',
    render: (result, options) => `${JSON.stringify(logOf(result, options), null, 2)}\n`,
};
function logOf(result, { rules }) {
    const results = rankFindings(result.findings).slice(0, MAX_RESULTS);
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
                        rules: rules.map(ruleOf),
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository.' } } },
                invocations: [
                    { executionSuccessful: result.complete, toolExecutionNotifications: notifications(result) },
                ],
                results: results.map((finding) => resultOf(finding, rules)),
            },
        ],
    };
}
function ruleOf({ id, severity, summary, help, docs }) {
    return {
        id,
        shortDescription: { text: summary },
        fullDescription: { text: summary },
        helpUri: docs,
        help: { text: help, markdown: help },
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { tags: ['pleo', 'migration'], precision: 'high' },
    };
}
function resultOf(finding, rules) {
    const { rule, severity, certainty, what, why, next, at, evidence, fingerprint, blocked, context } = finding;
    return {
        ruleId: rule,
        ruleIndex: rules.findIndex(({ id }) => id === rule),
        level: LEVELS[severity],
        message: { text: [what, why, next].map((sentence) => sentence.toWellFormed()).join(' ') },
        locations: [{ physicalLocation: physicalLocation(at) }],
        relatedLocations: evidence.map((step, index) => ({
            id: index + 1,
            message: { text: step.note.toWellFormed() },
            physicalLocation: physicalLocation(step.at),
        })),
        // The first is the only one that GitHub looks at.
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'pleoMigrate/v1': fingerprint },
        properties: { certainty, context, blocked, precision: PRECISIONS[certainty] },
    };
}
/** A region of one line: a pull request shows an alert only when all its lines are in the diff. */
function physicalLocation({ file, line, column, endLine, endColumn }) {
    const oneLine = endLine === line;
    return {
        artifactLocation: { uri: escapeUri(file), uriBaseId: '%SRCROOT%' },
        region: {
            startLine: line,
            startColumn: column,
            endLine: line,
            endColumn: oneLine ? Math.max(endColumn, column + 1) : column + 1,
        },
    };
}
function notifications({ faults, unresolved }) {
    return [
        ...faults.map(({ where, message }) => ({
            level: 'error',
            message: { text: `${where}: ${message}`.toWellFormed() },
        })),
        ...unresolved.map(({ at, reason }) => ({
            level: 'note',
            message: { text: reason.toWellFormed() },
            locations: [{ physicalLocation: physicalLocation(at) }],
        })),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/code-frame.js
/** The line a finding stands on, with a mark under the part that is meant. */

const TAB = '  ';
/** Two lines: the source line, and carets below it; empty when the source is not at hand. */
function codeFrame(at, source, style, width) {
    const line = source?.split(/\r?\n/)[at.line - 1];
    if (line === undefined)
        return [];
    const number = String(at.line);
    const room = Math.max(20, width - number.length - 7);
    const until = at.endLine === at.line ? at.endColumn - 1 : line.trimEnd().length;
    // A long line is shown around the mark.
    const from = Math.max(0, Math.min(at.column - 1 - Math.floor(room / 4), line.length - room));
    const indent = from === 0 ? (/^\s*/.exec(line)?.[0].length ?? 0) : 0;
    const start = Math.max(from, Math.min(indent, at.column - 1));
    const shown = line.slice(start, start + room);
    const before = line.slice(start, at.column - 1);
    const marked = line.slice(at.column - 1, Math.min(until, start + room));
    const gutter = ' '.repeat(number.length);
    return [
        `${style.dim(`  ${number} │`)} ${start > indent ? '…' : ''}${visible(shown)}${start + room < line.trimEnd().length ? '…' : ''}`,
        `${style.dim(`  ${gutter} │`)} ${' '.repeat(columns(before) + (start > indent ? 1 : 0))}${style.yellow('^'.repeat(Math.max(1, columns(marked))))}`,
    ];
}
function visible(text) {
    return escapeTerminal(text.replaceAll('\t', TAB));
}
/** How many columns a text takes: wide characters take two. */
function columns(text) {
    let count = 0;
    for (const character of visible(text))
        count += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
    return count;
}
function isWide(code) {
    return ((code >= 0x1100 && code <= 0x115f) ||
        (code >= 0x2e80 && code <= 0xa4cf) ||
        (code >= 0xac00 && code <= 0xd7a3) ||
        (code >= 0xf900 && code <= 0xfaff) ||
        (code >= 0xfe30 && code <= 0xfe6f) ||
        (code >= 0xff00 && code <= 0xff60) ||
        (code >= 0x1f300 && code <= 0x1faff));
}

;// CONCATENATED MODULE: ./build/src/report/style.js
/** Colours of the terminal: the basic ones, readable on light and dark, or none. */
/** A style that writes escapes, or one that leaves text alone. */
function makeStyle(color) {
    const paint = (on, off) => color ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        yellow: paint(33, 39),
        cyan: paint(36, 39),
        green: paint(32, 39),
    };
}
/** Lines of at most `width` columns, words kept whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}

;// CONCATENATED MODULE: ./build/src/report/text-closing.js
/** The last lines of the text report: what was counted, what could not be decided, and whether anything is missing. */


/** How many places are listed before the rest is counted. */
const LISTED = 10;
function closing(result, style, width) {
    const lines = ['', ...undecided(result, style, width), ...faults(result, style, width)];
    const { findings, counts, stats } = result;
    const looked = `${count(stats.listed, 'file')} listed, ${count(stats.candidates, 'file')} naming Pleo, ${stats.parsed} parsed`;
    if (findings.length === 0)
        lines.push(style.bold(result.complete ? style.green('No finding.') : 'No finding so far.'));
    else {
        const parts = [
            counts.error > 0 ? style.red(count(counts.error, 'error')) : '',
            counts.warning > 0 ? style.yellow(count(counts.warning, 'warning')) : '',
            counts.notice > 0 ? style.cyan(count(counts.notice, 'notice')) : '',
        ];
        const blocked = counts.blocked > 0 ? `, ${counts.blocked} of them blocked: nothing replaces them yet` : '';
        lines.push(`${style.bold(count(findings.length, 'finding'))}: ${parts.filter((part) => part !== '').join(', ')}${blocked}.`);
    }
    lines.push(`${callCounts(result)}.`, style.dim(`${looked}, ${count(stats.skipped, 'entry', 'entries')} skipped.`));
    return lines;
}
/** "12 calls to the legacy API, 3 to the external API, 2 could not be decided". */
function callCounts({ calls, unresolved }) {
    const to = (api) => calls.filter((call) => call.api === api).length;
    const parts = [`${count(to('legacy'), 'call')} to the legacy API`, `${to('external')} to the external API`];
    parts.push(unresolved.length === 0 ? 'none left undecided' : `${unresolved.length} that could not be decided`);
    return parts.join(', ');
}
function undecided({ unresolved }, style, width) {
    if (unresolved.length === 0)
        return [];
    const lines = [style.bold('Could not be decided')];
    for (const { at, reason } of unresolved.slice(0, LISTED)) {
        lines.push(`  ${escapeTerminal(`${at.file}:${at.line}`)}`);
        lines.push(...wrap(escapeTerminal(reason), Math.max(40, Math.min(width, 100)) - 4).map((line) => style.dim(`    ${line}`)));
    }
    if (unresolved.length > LISTED)
        lines.push(style.dim(`  … and ${unresolved.length - LISTED} more, see --format json`));
    return [...lines, ''];
}
function faults({ complete, faults: all }, style, width) {
    if (complete)
        return [];
    const lines = [style.red(style.bold('The scan is incomplete: its findings are not all there are.'))];
    for (const { where, message } of all.slice(0, LISTED)) {
        lines.push(...wrap(escapeTerminal(`${where}: ${message}`), Math.max(40, width) - 2).map((line) => `  ${line}`));
    }
    return [...lines, ''];
}
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./build/src/report/text.js
/** The report for a person at a terminal: by file, with the code, what, why, next and the way of the value. */




const text_text = {
    name: 'text',
    summary: 'for people: code, reason, what to do, and the way of each value',
    render: (result, options) => {
        const style = makeStyle(options.color);
        const lines = [];
        const told = new Set();
        let file = null;
        for (const finding of result.findings) {
            if (finding.at.file !== file) {
                file = finding.at.file;
                lines.push('', style.bold(escapeTerminal(file)));
            }
            lines.push('', ...findingLines(finding, told, style, options));
        }
        return [...lines, ...closing(result, style, options.width)].join('\n').replace(/^\n+/, '').concat('\n');
    },
};
function findingLines(finding, told, style, options) {
    const { at, rule, certainty, context, blocked, what, why, next, evidence, docs } = finding;
    const width = Math.max(40, Math.min(options.width, 100));
    const tags = [
        certainty === 'certain' ? '' : certainty,
        context === 'source' ? '' : context,
        blocked ? 'blocked' : '',
    ];
    const tag = tags.filter((word) => word !== '').join(', ');
    const head = `${severityMark(finding, style)} ${style.bold(rule)}${tag === '' ? '' : style.dim(` (${tag})`)}`;
    const lines = [head, ...codeFrame(at, options.source(at.file), style, width)];
    lines.push(...paragraph(what, width));
    // The reason is the same for all findings of a rule: once is enough to be read.
    if (!told.has(`${rule}\0${why}`))
        lines.push(...paragraph(why, width));
    lines.push(...paragraph(next, width));
    lines.push(...otherWays(finding.replacements, style, width));
    for (const [index, step] of evidence.entries()) {
        const branch = index === evidence.length - 1 ? '└─' : '├─';
        lines.push(style.dim(`  ${branch} ${escapeTerminal(`${step.at.file}:${step.at.line}`)}  ${escapeTerminal(step.note)}`));
    }
    if (!told.has(`${rule}\0${why}`))
        lines.push(style.dim(`  ${docs}`));
    told.add(`${rule}\0${why}`);
    return lines;
}
function severityMark({ severity }, style) {
    if (severity === 'error')
        return style.red('✖ error  ');
    return severity === 'warning' ? style.yellow('▲ warning') : style.cyan('● notice ');
}
function paragraph(sentence, width) {
    return wrap(escapeTerminal(sentence), width - 2).map((line) => `  ${line}`);
}
/** The replacements behind the first one, which the sentence before has named. */
function otherWays(replacements, style, width) {
    return replacements.slice(1).flatMap(({ method, path, scopes, when }) => {
        const scope = scopes.length === 0 ? '' : ` (${scopes.join(', ')})`;
        const [first = '', ...rest] = wrap(escapeTerminal(`${method} ${path}${scope}${when === null ? '' : `: ${when}`}`), width - 7);
        return [`  ${style.dim('or')} ${first}`, ...rest.map((line) => `     ${line}`)];
    });
}

;// CONCATENATED MODULE: ./build/src/report/index.js
/** Every output format. One more is one function and one line here. */





const reporters = [text_text, json, sarif, markdown, github];
/** The reporter of a format, or null. */
function findReporter(name) {
    return reporters.find((reporter) => reporter.name === name) ?? null;
}


/***/ })

};
;