import { createServer } from "node:http";
import { ofetch } from "ofetch";

type Person = { id: string; email: string; firstName: string; lastName: string };

const key = process.env.PEOPLE_KEY;

async function search(email: string): Promise<Person | undefined> {
  const { data } = await ofetch<{ data: Person[] }>("https://external.pleo.io/v2/employees", {
    query: { companyId: process.env.COMPANY_ID, email },
    headers: { Authorization: `Bearer ${key}` }, // expect: legacy-token-on-external
  });
  return data[0];
}

createServer(async (req, res) => {
  const { searchParams } = new URL(req.url ?? "/", "http://people");
  const person = await search(searchParams.get("email") ?? "");
  res.writeHead(person ? 200 : 404, { "content-type": "application/json" });
  res.end(JSON.stringify(person ?? null));
}).listen(8080);
