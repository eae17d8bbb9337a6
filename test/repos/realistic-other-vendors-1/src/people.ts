type Person = { mail: string; from: string };

async function json(res: Response): Promise<any> {
  if (!res.ok) throw new Error(`${res.status} ${res.statusText}`);
  return res.json();
}

export async function personio(token: string): Promise<Person[]> {
  const base = 'https://api.personio.de/v1';
  const body = await fetch(base + '/company/employees', { headers: { Authorization: `Bearer ${token}` } }).then(json);
  const direct = await fetch(base + '/employees', { headers: { Authorization: `Bearer ${token}` } }).then(json);
  return [...body.data, ...direct.data].map((d: any) => ({ mail: d.attributes.email.value, from: 'personio' }));
}

export async function pleo(token: string): Promise<Person[]> {
  const base = 'https://openapi.pleo.io/v1';
  const body = await fetch(base + '/employees', { headers: { Authorization: `Bearer ${token}` } }).then(json); // expect: legacy-call getEmployees (certain)
  return body.employees.map((e: any) => ({ mail: e.email, from: 'pleo' }));
}

/** Pleo's app back end, found in the browser's network tab by somebody. Not the Open API. */
export async function pleoApp(cookie: string): Promise<Person[]> {
  const base = 'https://api.pleo.io/v1';
  const body = await fetch(base + '/employees', { headers: { cookie } }).then(json);
  return body.map((e: any) => ({ mail: e.email, from: 'pleo-app' }));
}

export async function nifty(token: string): Promise<Person[]> {
  const base = 'https://openapi.niftypm.com/api/v1.0';
  const body = await fetch(base + '/members', { headers: { Authorization: `Bearer ${token}` } }).then(json);
  return body.map((m: any) => ({ mail: m.email, from: 'nifty' }));
}
