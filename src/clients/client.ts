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
}

/** A call that makes another client, with options of its own. */
export interface Factory {
  readonly options?: number;
  /** The argument that is the base URL itself. */
  readonly base?: number;
  /** The table of what it makes; absent: the same. */
  readonly makes?: string;
}

/** A method that gives back the client, or the request, with more said about it. */
export interface Builder {
  readonly adds: 'base' | 'url' | 'query' | 'headers' | 'header' | 'auth' | 'body' | 'options';
  /** The first of the arguments that carry it; 0 when absent. */
  readonly at?: number;
}

export type FieldName = 'method' | 'url' | 'base' | 'headers' | 'query' | 'body' | 'auth' | 'host' | 'port';

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
  /** By the path of members from the import; `()` is the thing itself, `new X` a construction. */
  readonly calls: Readonly<Record<string, RequestShape>>;
  readonly factories?: Readonly<Record<string, Factory>>;
  /** Methods of a made client that give back a client. */
  readonly builders?: Readonly<Record<string, Builder>>;
  /** Methods called on the pending request. */
  readonly chain?: Readonly<Record<string, Builder>>;
  /** The names that options go by; the first that is there counts. */
  readonly fields: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  readonly join: Join;
  /** The member that holds the options of later calls, such as axios's `defaults`. */
  readonly defaults?: string;
}

/** Checks a table's type where it is written. */
export function defineClient(table: ClientTable): ClientTable {
  return table;
}
