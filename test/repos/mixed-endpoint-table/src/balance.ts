const ROOT = new URL("https://openapi.pleo.io/v1/");
const DOCS = new URL("https://developers.pleo.io/reference/");

export async function balance(token: string) {
  const url = new URL("companies/balance", ROOT);
  const res = await fetch(url.href, { headers: { Authorization: `Bearer ${token}` } }); // expect: legacy-call getCompanyBalance (certain)
  return res.json();
}

export async function teams(token: string, size = 25) {
  const url = new URL("./teams", ROOT);
  url.searchParams.set("pageSize", String(size));
  const res = await fetch(new Request(url, { headers: { Authorization: `Bearer ${token}` } })); // expect: legacy-call getTeams (certain)
  return res.json();
}

export const docsFor = (operation: string) => new URL(operation.toLowerCase(), DOCS).toString();

export async function docsUp() {
  const res = await fetch(new URL("expenses", DOCS), { method: "HEAD" });
  return res.ok;
}
