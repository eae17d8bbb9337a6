/** Everything known of a rule or an operation, as text. */

import { fieldMappings, operations } from '../catalogue/catalogue.ts';
import type { Replacement } from '../model/catalogue.ts';
import { didYouMean } from '../model/nearest.ts';
import type { OperationRecord } from '../model/operation-record.ts';
import { UserError } from '../model/user-error.ts';
import { wrap } from '../report/wrap.ts';
import { rules } from '../rules/index.ts';

/** How many operations are named to somebody who names none. */
const ABOUT = 8;

/** The explanation of a rule or an operation. Throws `UserError` for what is neither. */
export function explainName(subject: string): string {
  const rule = rules.find(({ id }) => id === subject);
  if (rule) return `${rule.help.trim()}\n\n${rule.docs}\n`;
  const found = findOperations(subject);
  if (found.length > 0) return `${found.map(explainOperation).join('\n\n')}\n`;
  const names = [
    ...rules.map(({ id }) => id),
    ...operations.flatMap(({ id, method, path }) => [id, `${method} ${path}`]),
  ];
  const meant = didYouMean(subject, names);
  const about = meant === '' ? operationsAbout(subject) : [];
  throw new UserError(
    `${subject} is neither a rule nor an operation nor a place.${meant}`,
    about.length > 0
      ? `Operations about it: ${about.join(', ')}.`
      : 'Name a rule (legacy-call), an operation ("GET /v1/expenses") or its id (getExpenses), or a place (src/pleo.ts:42).',
  );
}

/** The table of rules, a line each; on a terminal, in lines of at most so many columns. */
export function rulesTable(columns: number | null): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .flatMap(({ id, severity, summary }) => {
      const head = `${id.padEnd(width)}  ${severity.padEnd(7)}  `;
      return columns === null ? [`${head}${summary}`] : wrap(summary, columns, head);
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** Operations whose path has this word: of the legacy API first, as in the catalogue. */
function operationsAbout(word: string): string[] {
  const bare = word
    .trim()
    .toLowerCase()
    .replace(/^\/|s$/g, '');
  const found = operations.filter(({ path }) =>
    path.split('/').some((part) => part.toLowerCase().replace(/s$/, '') === bare),
  );
  return [...new Set(found.map(({ method, path }) => `${method} ${path}`))].slice(0, ABOUT);
}

function findOperations(subject: string): OperationRecord[] {
  const [method = '', path = ''] = subject.trim().split(/\s+/);
  const bare = (text: string): string =>
    text
      .replace(/^(?=[^/])/, '/')
      .replace(/\{[^}]*\}|:\w+(?=\/|$)/g, '{}')
      .replace(/\/$/, '');
  return operations.filter(
    (operation) =>
      operation.id === subject ||
      operation.operationId === subject ||
      bare(operation.path) === bare(subject.trim()) ||
      (operation.method === method.toUpperCase() &&
        (bare(operation.path) === bare(path) || bare(operation.path) === `/v1${bare(path)}`)),
  );
}

function explainOperation(operation: OperationRecord): string {
  const { method, path, api, status, summary, scopes, note, docs } = operation;
  const host =
    api === 'legacy' ? 'legacy API, https://openapi.pleo.io' : 'external API, https://external.pleo.io';
  const lines = [`${method} ${path}`, `  ${summary} (${operation.id}, ${status}; ${host})`];
  if (note !== '') lines.push(`  ${note}`);
  if (scopes.length > 0)
    lines.push(
      `  Scopes: ${scopes.join(', ')}${operation.scopeNote === '' ? '' : ` (${operation.scopeNote})`}`,
    );
  const query = operation.query.map(
    ({ name, required, note: meaning }) => `    ${name}${required ? ' (required)' : ''}  ${meaning}`,
  );
  if (query.length > 0) lines.push('  Query', ...query);
  const body = operation.body.map(
    (field) => `    ${field.path}${field.required ? ' (required)' : ''}  ${field.note}`,
  );
  if (body.length > 0) lines.push('  Body', ...body);
  const answer = operation.answer.map((field) => `    ${field.path}  ${field.note}`);
  if (answer.length > 0) lines.push('  Answer', ...answer);
  if (operation.blocked !== null) lines.push(`  Blocked: ${operation.blocked}`);
  for (const use of operation.blockedUses)
    lines.push(`  Blocked with ${use.name}=${use.value}: ${use.reason}`);
  for (const replacement of operation.replacements) lines.push(...replacementLines(operation, replacement));
  if (docs.length > 0) lines.push('  Pages', ...docs.map((page) => `    ${page}`));
  return lines.map((line) => line.trimEnd()).join('\n');
}

function replacementLines({ id }: OperationRecord, replacement: Replacement): string[] {
  const { when, method, path, scopes, basis, note, steps, operation } = replacement;
  const scope = scopes.length === 0 ? '' : ` with ${scopes.join(', ')}`;
  const lines = ['', `  Replaced by ${method} ${path}${scope} (${basis})${when === null ? '' : `, ${when}`}`];
  if (note !== '') lines.push(`    ${note}`);
  lines.push(...steps.map((step, index) => `    ${index + 1}. ${step.text}`));
  const fields = operation === null ? [] : fieldMappings(id, operation);
  if (fields.length > 0) lines.push('    Fields of the answer', ...fields.map(fieldLine));
  return lines;
}

function fieldLine(mapping: ReturnType<typeof fieldMappings>[number]): string {
  const { from, to, note } = mapping;
  return `      ${from ?? '(new)'} → ${to.length === 0 ? 'nothing' : to.join(', ')}${note === '' ? '' : `  ${note}`}`;
}
