/** Texts in the expressions of GitHub workflows and of Helm and Jinja templates: `${{ vars.X || 'https://…' }}`. */

/** How many values one text may stand for. */
const MAX_ALTERNATIVES = 8;

/** What a text stands for when its expressions give the texts written in them; itself when they have none. */
export function readAlternatives(text: string): readonly string[] {
  if (!text.includes('{{')) return [text];
  const parts = splitExpressions(text);
  const count = Math.max(1, ...parts.map((part) => part.length));
  return Array.from({ length: count }, (_, index) =>
    parts.map((part) => part[index] ?? part.at(-1)).join(''),
  );
}

/** The pieces of a text, each with the values it may have. */
function splitExpressions(text: string): (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  let at = 0;
  for (;;) {
    const braces = text.indexOf('{{', at);
    const close = braces < 0 ? -1 : text.indexOf('}}', braces);
    // A pile of expressions is a document, not a value.
    if (close < 0 || parts.length > 100) return [...parts, [text.slice(at)]];
    const open = text[braces - 1] === '$' && braces > at ? braces - 1 : braces;
    const texts = resultTexts(text.slice(braces + 2, close));
    parts.push([text.slice(at, open)], texts.length > 0 ? texts : [text.slice(open, close + 2)]);
    at = close + 2;
  }
}

const TOKEN = /\s+|'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\|\||&&|[=!<>]=|[^\s'"`|&=!<>(),]+|./sy;

/** An expression longer than this is a program. */
const MAX_EXPRESSION = 400;

/** The text literals that an expression may result in; not what it compares or passes to a function. */
function resultTexts(expression: string): readonly string[] {
  if (expression.length > MAX_EXPRESSION || !/['"`]/.test(expression)) return [];
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(expression); match; match = TOKEN.exec(expression))
    if (match[0].trim() !== '') tokens.push(match[0]);
  const texts = tokens.flatMap((token, index) => {
    if (!/^['"`]./.test(token)) return [];
    const isResult =
      mayResult(tokens[index - 1], tokens[index - 2]) && !/^[=!<>]=/.test(tokens[index + 1] ?? '');
    return isResult ? unquote(token) : [];
  });
  return [...new Set(texts)].slice(0, MAX_ALTERNATIVES);
}

/** Whether a literal after these tokens is the expression's value. */
function mayResult(before: string | undefined, earlier: string | undefined): boolean {
  if (before === undefined || ['||', '&&', 'default', '-'].includes(before)) return true;
  // `default('…')` of Jinja, `format('https://{0}', …)` of GitHub, or just a bracket.
  return before === '(' && (earlier === undefined || /^(?:default|format|\W+)$/.test(earlier));
}

function unquote(token: string): string[] {
  const inner = token.slice(1, -1);
  if (token.length < 2 || !token.endsWith(token.charAt(0))) return [];
  if (token.startsWith("'")) return [inner.replaceAll("''", "'")];
  return [token.startsWith('"') ? inner.replace(/\\(.)/g, '$1') : inner];
}
