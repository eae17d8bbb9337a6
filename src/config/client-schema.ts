/** The table of one HTTP client as configuration: the same form as the built-in tables, checked key by key. */

import * as z from 'zod';
import type { Builder, ClientTable, Factory, FieldName, RequestShape } from '../clients/client.ts';
import { pathName } from './describe-issue.ts';
import { strictObject, twoLines } from './strict-object.ts';

const text = z.string().min(1);
const position = z.int().min(0).describe('Position of an argument, from 0.');
/** A member, dots between nested ones; `()` is the thing itself, `new X` a construction. */
const member = text;
const texts = (about: string) => z.array(text).describe(about);

const noMethod: z.core.$ZodErrorMap = ({ path = [] }) =>
  twoLines(
    `${pathName(path)} is neither a method in upper case nor the position of an argument.`,
    'Write "GET", or 0 where the first argument holds the method.',
  );

const request = strictObject({
  method: z
    .union([z.string().regex(/^[A-Z]+$/, { error: noMethod }), position], { error: noMethod })
    .describe(
      'The method in upper case, or the argument that holds it; absent: GET, or the option that says it.',
    )
    .exactOptional(),
  url: position.describe('The argument that is the URL or path.').exactOptional(),
  body: position.describe('The argument that is the body.').exactOptional(),
  query: position.describe('The argument that is the query.').exactOptional(),
  options: z
    .union([position, z.array(position)], {
      error: ({ path = [] }) =>
        twoLines(`${pathName(path)} is neither a position nor a list of positions.`, 'Write 1, or [0, 1].'),
    })
    .describe('The argument, or arguments, that are options objects, see fields.')
    .exactOptional(),
  from: text.describe('The option that is the request, or a function that gives it.').exactOptional(),
  through: text
    .describe('The option of the made client that, when it is a function, is called with the request.')
    .exactOptional(),
  open: z.literal(true).describe('Method and path are chosen by whoever uses what is made.').exactOptional(),
} satisfies Record<keyof RequestShape, z.ZodType>);

const factory = strictObject({
  options: position.describe("The argument with the made client's options.").exactOptional(),
  base: position.describe('The argument that is the base URL itself.').exactOptional(),
  contract: z
    .union([position, z.array(position)])
    .describe('The argument that lists the requests, see contract.')
    .exactOptional(),
  client: position
    .describe('The argument that is another client, whose options it takes over.')
    .exactOptional(),
  inherits: text.describe("The option of the options that holds another client's own.").exactOptional(),
  makes: text.describe('The name of the table of what it makes; absent: this one.').exactOptional(),
} satisfies Record<keyof Factory, z.ZodType>);

const builder = strictObject({
  adds: z
    .enum([
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
    ] satisfies Builder['adds'][])
    .describe('What it says about the client or the request.'),
  at: position.describe('The first argument that carries it; 0 when absent.').exactOptional(),
  is: text.describe('What it adds, where no argument says it.').exactOptional(),
  replaces: position
    .describe('The argument that, when true, makes it replace what was said before.')
    .exactOptional(),
} satisfies Record<keyof Builder, z.ZodType>);

const names = z
  .array(text)
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
} satisfies Record<FieldName, z.ZodType>);

const table = strictObject({
  name: text.describe('What the report calls it. The name of a built-in table replaces that table.'),
  from: texts('Module specifiers it is imported from, as they are written.'),
  globals: texts('Globals that it is.').exactOptional(),
  same: texts('Named exports that are the same as the default one.').exactOptional(),
  types: texts('Declared types of objects that are such a client.').exactOptional(),
  parameters: texts('Names of parameters that are such a client by convention.').exactOptional(),
  members: texts('Names of members of what a framework hands out that are such a client.').exactOptional(),
  base: text.describe('The base URL, where nothing in the repository says another.').exactOptional(),
  calls: z.record(member, request).describe('What makes a request.'),
  factories: z.record(member, factory).describe('What makes such a client.').exactOptional(),
  builders: z
    .record(member, builder)
    .describe('Methods of a made client that give one back.')
    .exactOptional(),
  chain: z.record(member, builder).describe('Methods called on the pending request.').exactOptional(),
  configures: z
    .record(member, z.enum(['options', 'function', 'base']))
    .describe('Methods that change the options of later calls.')
    .exactOptional(),
  asksWithBody: z.literal(true).describe('A GET sends its body as its query.').exactOptional(),
  answers: z
    .literal('body')
    .describe('Its requests give the body of the answer, with no response around it.')
    .exactOptional(),
  elsewhere: texts(
    'What code that changes the queries of all requests says, wherever it stands, such as `setParams`.',
  ).exactOptional(),
  passes: z
    .record(text, text)
    .describe(
      "Options of a factory that are functions given an object of another table, and that table's name.",
    )
    .exactOptional(),
  prepares: z
    .record(member, z.string())
    .describe('Options that are functions which change headers, and where those lie in their argument.')
    .exactOptional(),
  hands: z
    .record(text, strictObject({ option: text, at: position }))
    .describe('Options of a request that are functions given an option of the client, and where.')
    .exactOptional(),
  contract: z
    .enum(['list', 'tree', 'paths'])
    .describe('How the contract of a made client lists its requests.')
    .exactOptional(),
  fields: fields.describe('What options are called.').default({}),
  join: z
    .enum(['combine', 'prefix', 'append', 'resolve'])
    .describe(
      'How base and URL become one: with one slash, the same for relative URLs only, as they are, as new URL() does.',
    )
    .default('combine'),
  defaults: text.describe('The member that holds the options of later calls.').exactOptional(),
} satisfies Record<keyof ClientTable, z.ZodType>);

/** A client's table. */
export const clientSchema = table satisfies z.ZodType<ClientTable>;
