/** Substitutions in texts: `${NAME:-default}` and its relatives become what is known, all others stay as written. */

/** The value of a name; null: not known. */
export type Lookup = (name: string) => string | null;

const TOKEN = /\$\$|\\\$|\$\{|\}|\$[A-Za-z_]\w*|[^$}\\]+|./gs;

/** How deep defaults stand in defaults; a default in a default is usual, ten are an attack. */
const MAX_NESTING = 8;

/** The text with every substitution replaced that has a known value or a default. */
export function substitute(text: string, lookup: Lookup = () => null): string {
  if (!text.includes('$')) return text;
  const around: string[] = [];
  let inner = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '${' && around.length < MAX_NESTING) {
      around.push(inner);
      inner = '';
    } else if (token === '}' && around.length > 0) {
      inner = `${around.pop() ?? ''}${resolve(inner, lookup) ?? `\${${inner}}`}`;
    } else if (/^\$\w/.test(token)) inner += lookup(token.slice(1)) ?? token;
    else inner += token;
  }
  // What was opened and never closed is plain text.
  return [...around, inner].join('${');
}

const NAME = /^([A-Za-z_][\w.]*)(:?[-=?+]|:|$)/;

/** Serverless Framework: `${env:PLEO_URL, 'https://…'}`. */
const SERVERLESS = /^[a-z]+:[^,]*,\s*(?:'([^']*)'|"([^"]*)"|([^'"\s]+))\s*$/;

/** What stands in the braces, as its value or its default; null: neither. */
function resolve(inner: string, lookup: Lookup): string | null {
  const listed = SERVERLESS.exec(inner);
  if (listed) return listed[1] ?? listed[2] ?? listed[3] ?? null;
  const [start, name = '', operator = ''] = NAME.exec(inner) ?? [];
  if (start === undefined) return null;
  const known = lookup(name);
  const rest = inner.slice(start.length);
  if (operator.endsWith('+')) return known ? rest : null;
  if (operator.endsWith('-') || operator.endsWith('=')) return known || rest;
  // Spring: `${PLEO_URL:https://…}`; Serverless has sources before the colon: `${self:custom.url}`.
  if (operator === ':') return /^[A-Z]|\./.test(name) || /^https?:/.test(rest) ? known || rest : null;
  return known;
}
