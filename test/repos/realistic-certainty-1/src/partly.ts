const headers = () => ({ Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` });

/** Path comes from whoever calls over HTTP. */
export async function handle(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  return fetch(`https://openapi.pleo.io${pathname}${search}`, { headers: headers() }); // expect: legacy-call (possible)
}

/** Host only from outside: nothing in this repository says what it is. */
export async function employees() {
  const res = await fetch(`${process.env.PLEO_GATEWAY_URL}/v1/employees`, { headers: headers() }); // expect: legacy-call getEmployees (possible)
  return res.json();
}

/** Nobody calls this with a name we could see. */
export async function resource(name: string) {
  const res = await fetch('https://openapi.pleo.io/v1/' + name, { headers: headers() }); // expect: legacy-call (possible)
  return res.json();
}

/** Method not known. */
export async function touch(verb: string, id: string) {
  return fetch(`https://openapi.pleo.io/v1/teams/${id}`, { method: verb, headers: headers() }); // expect: legacy-call (possible)
}

/** Another service of ours: its variable does not name Pleo, and neither does COMPLEO mean Pleo. */
export async function others() {
  const a = await fetch(`${process.env.LEDGER_URL}/v1/employees`);
  const b = await fetch(`${process.env.COMPLEO_URL}/v1/expenses`);
  return [await a.json(), await b.json()];
}
