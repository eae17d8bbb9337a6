type Params = Record<string, string | number>;

/** `fillPath('/expenses/:expenseId', { expenseId })` */
export function fillPath(template: string, params: Params): string {
  return template.replace(/:(\w+)/g, (_, key: string) => {
    const value = params[key];
    if (value === undefined) throw new Error(`No value for :${key} in ${template}`);
    return encodeURIComponent(value);
  });
}

/** `expand('/teams/{teamId}', { teamId })`, braces as in the OpenAPI file. */
export const expand = (template: string, params: Params): string =>
  Object.entries(params).reduce(
    (path, [name, value]) => path.replace(`{${name}}`, encodeURIComponent(String(value))),
    template,
  );

/** Tag that encodes whatever is put in: url`/tags/${name}` */
export function url(strings: TemplateStringsArray, ...values: Array<string | number>): string {
  let out = strings[0] ?? '';
  values.forEach((value, i) => {
    out += encodeURIComponent(value) + (strings[i + 1] ?? '');
  });
  return out;
}
