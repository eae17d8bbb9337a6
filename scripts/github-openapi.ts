/**
 * GitHub's OpenAPI description → test/support/github-openapi.json: the operations that the test server answers.
 *
 *   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
 *   node scripts/github-openapi.ts package
 *
 * Kept are parameters, bodies and answers as JSON Schema; what only people read is left out.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const OPERATIONS = [
  'GET /user',
  'GET /repos/{owner}/{repo}',
  'GET /orgs/{org}/repos',
  'GET /users/{username}/repos',
  'GET /installation/repositories',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions',
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}',
  'GET /repos/{owner}/{repo}/labels',
  'POST /repos/{owner}/{repo}/labels',
  'GET /repos/{owner}/{repo}/labels/{name}',
] as const;

/** For people, or about examples. */
const LEFT_OUT = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'title',
  'deprecated',
  'default',
]);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder of the unpacked package @octokit/openapi.');
const description = readObject(join(folder, 'generated', 'api.github.com.json'));
const { version } = readObject(join(folder, 'package.json'));

const schemas: JsonObject = {};
const operations: JsonObject = {};
for (const route of OPERATIONS) {
  const [method = '', path = ''] = route.split(' ');
  const operation = objectAt(description, 'paths', path, method.toLowerCase());
  const body = operation.requestBody
    ? strict(schemaOf(objectAt(operation, 'requestBody', 'content', 'application/json', 'schema')))
    : null;
  const parameters = listOf(operation.parameters).map((parameter) => {
    const { name = '', in: place = '', required = false, schema = {} } = followed(parameter);
    return { name, in: place, required, schema: schemaOf(schema) };
  });
  const answers: JsonObject = {};
  for (const [status, answer] of Object.entries(objectAt(operation, 'responses'))) {
    if (!status.startsWith('2')) continue;
    const { content } = followed(answer);
    answers[status] = isObject(content) ? schemaOf(objectAt(content, 'application/json', 'schema')) : null;
  }
  operations[route] = { parameters, body, answers };
}
const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
const extract = {
  source: `@octokit/openapi ${version}, by scripts/github-openapi.ts`,
  operations,
  schemas: sorted,
};
const target = resolve(import.meta.dirname, '..', 'test', 'support', 'github-openapi.json');
// One operation or schema a line: small, and a new version can still be compared.
writeFileSync(target, `${JSON.stringify(extract, null, 1).replace(/\n {3,}/g, '')}\n`);

/** As JSON Schema; what it refers to comes along. */
function schemaOf(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(schemaOf);
  if (!isObject(schema)) return schema;
  if (typeof schema.$ref === 'string') return { $ref: reference(schema.$ref) };
  const made: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && isObject(value)) made.properties = mapped(value);
    else if (!LEFT_OUT.has(key) && !key.startsWith('x-') && key !== 'nullable')
      made[key] = key === 'enum' || key === 'required' ? value : schemaOf(value);
  }
  return schema.nullable === true ? { anyOf: [made, { type: 'null' }] } : made;
}

function mapped(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, schemaOf(schema)]));
}

function reference(pointer: string): string {
  const name = pointer.split('/').at(-1) ?? '';
  if (schemas[name] === undefined) {
    schemas[name] = {};
    schemas[name] = schemaOf(objectAt(description, 'components', 'schemas', name));
  }
  return `#/schemas/${name}`;
}

/** What GitHub ignores in a request is a misspelt name. */
function strict(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(strict);
  if (!isObject(schema)) return schema;
  const made = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  const closed = made.type === 'object' && made.properties !== undefined && made.oneOf === undefined;
  return closed ? { ...made, additionalProperties: false } : made;
}

function followed(value: Json): JsonObject {
  const object = isObject(value) ? value : {};
  return typeof object.$ref === 'string' ? objectAt(description, ...object.$ref.split('/').slice(1)) : object;
}

function objectAt(from: JsonObject, ...path: string[]): JsonObject {
  let at: JsonObject = from;
  for (const key of path) {
    const next = at[key];
    if (next === undefined || !isObject(next)) throw new Error(`There is no ${path.join(' > ')}.`);
    at = next;
  }
  return at;
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readObject(file: string): JsonObject {
  return JSON.parse(readFileSync(file, 'utf8'));
}
