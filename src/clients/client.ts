/** The table of one HTTP client: what its calls make of their arguments. Adding a client is adding such a table. */

/** Where one kind of call has what; numbers are argument positions. */
export interface RequestShape {
  /** The method in upper case, or the argument that holds it. */
  readonly method?: string | number;
  /** An argument that is an options object here is read as options. */
  readonly url?: number;
  readonly body?: number;
  readonly query?: number;
  readonly options?: number | readonly number[];
  /** The option that is the request, or a function that gives it. */
  readonly from?: string;
  /** The option of the made client that, when it is a function, is called with the request and makes it. */
  readonly through?: string;
  /** Method and path are not chosen here, but by whoever uses what is made. */
  readonly open?: true;
}

/** A call that makes another client, with options of its own. */
export interface Factory {
  readonly options?: number;
  /** The argument that is the base URL itself. */
  readonly base?: number;
  /** The argument that lists the requests, see `contract`; of several, the first that is no text. */
  readonly contract?: number | readonly number[];
  /** The argument that is another client, whose options it takes over. */
  readonly client?: number;
  /** The option of the options that holds another client's own. */
  readonly inherits?: string;
  /** The table of what it makes; absent: the same. */
  readonly makes?: string;
}

/** A method that gives back the client, or the request, with more said about it. */
export interface Builder {
  readonly adds:
    | 'base'
    | 'url'
    | 'query'
    | 'headers'
    | 'header'
    | 'auth'
    | 'body'
    | 'options'
    | 'method'
    /** Functions that may change the request. */
    | 'functions'
    | 'nothing';
  /** The first of the arguments that carry it; 0 when absent. */
  readonly at?: number;
  /** What it adds, where no argument says it. */
  readonly is?: string;
  /** The argument that, when true, makes it replace what was said before. */
  readonly replaces?: number;
}

export type FieldName =
  | 'method'
  | 'url'
  | 'base'
  | 'headers'
  | 'query'
  | 'body'
  /** What says who sends it: a pair of user and password, or a token. */
  | 'auth'
  /** The same, where user and password are options of their own. */
  | 'user'
  | 'password'
  | 'host'
  | 'port'
  /** A name under which a platform keeps the host: it is known there only. */
  | 'provider';

/**
 * How a base and a URL become one:
 * `combine` one slash between them, absolute URLs stand alone (axios, ofetch) · `prefix` the same for relative URLs
 * only (ky, got) · `append` as they are (wretch) · `resolve` as `new URL(url, base)` does.
 */
export type Join = 'combine' | 'prefix' | 'append' | 'resolve';

export interface ClientTable {
  readonly name: string;
  /** Module specifiers it is imported from. */
  readonly from: readonly string[];
  /** Globals that it is. */
  readonly globals?: readonly string[];
  /** Named exports that are the same as the default one: `import { axios } from 'axios'`. */
  readonly same?: readonly string[];
  /** Declared types of objects that are such a client, whoever passes them in. */
  readonly types?: readonly string[];
  /** What parameters are called by convention that are such a client, when nobody seen passes anything. */
  readonly parameters?: readonly string[];
  /** The same for members of what a framework hands out: `event.fetch`, `this.$axios`. */
  readonly members?: readonly string[];
  /** The base URL where nobody says another: of a package that is made for one API. */
  readonly base?: string;
  /** By the path of members from the import; `()` is the thing itself, `new X` a construction. */
  readonly calls: Readonly<Record<string, RequestShape>>;
  readonly factories?: Readonly<Record<string, Factory>>;
  /** Methods of a made client that give back a client. */
  readonly builders?: Readonly<Record<string, Builder>>;
  /** Methods called on the pending request. */
  readonly chain?: Readonly<Record<string, Builder>>;
  /** Methods that change the options of later calls: with options, with a function that is given them, or with a base. */
  readonly configures?: Readonly<Record<string, 'options' | 'function' | 'base'>>;
  /**
   * Options that are functions, or lists of them, which change the headers they are given, and where those lie in
   * their argument: `headers`, `options.headers`; empty: the argument itself.
   */
  readonly prepares?: Readonly<Record<string, string>>;
  /** A GET sends its body as its query. */
  readonly asksWithBody?: true;
  /** Its requests give the body of the answer, with no response around it. */
  readonly answers?: 'body';
  /** What code that changes the queries of all requests says, wherever it stands: `request.clone({ setParams })`. */
  readonly elsewhere?: readonly string[];
  /** Properties of a factory's options that are functions given an object of another table, and which. */
  readonly passes?: Readonly<Record<string, string>>;
  /** Properties of a request's options that are functions given an option of the client, and at which position. */
  readonly hands?: Readonly<Record<string, { readonly option: string; readonly at: number }>>;
  /**
   * How the option `contract` of a made client lists its requests, each with a method and a path of its own;
   * `paths`: no list, the members themselves are paths.
   */
  readonly contract?: 'list' | 'tree' | 'paths';
  /** The names that options go by, dots between nested ones; the first that is there counts. */
  readonly fields: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  readonly join: Join;
  /** The member that holds the options of later calls, such as axios's `defaults`. */
  readonly defaults?: string;
}

/** The option that a builder's or factory's base goes by inside `made.options`. */
export const BASE = '(base)';

/** The option that says that a function of the client's may add to queries. */
export const ADAPTS = '(adapts)';

/** The option that a client's list of requests goes by inside `made.options`. */
export const CONTRACT = '(contract)';

/** Checks a table's type where it is written. */
export function defineClient(table: ClientTable): ClientTable {
  return table;
}
