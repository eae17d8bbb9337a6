const root = new URL("https://openapi.pleo.io/v1");

/**
 * new URL(path, root) would lose the "v1", so the path is put behind it.
 * @param {string} resource
 * @param {Record<string, string>} [query]
 */
export function address(resource, query = {}) {
  const url = new URL(root);
  url.pathname = [root.pathname, resource].join("/");
  url.search = new URLSearchParams(query);
  return url;
}

/** Where the web app shows it. */
export function webLink(id) {
  const url = new URL("https://app.pleo.io/expenses");
  url.searchParams.set("id", id);
  return url.href;
}
