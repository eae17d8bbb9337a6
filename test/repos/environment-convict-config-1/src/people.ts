import config from './config.js';

const { people, pleo, uniconta } = config.getProperties();

const init: RequestInit = {
  headers: { Authorization: `Bearer ${pleo.token}`, Accept: 'application/json' },
};

export async function all() {
  const res = await fetch(`${people.endpoint}?pageSize=${pleo.pageSize}`, init); // expect: legacy-call getEmployees (likely)
  return ((await res.json()) as { employees: { id: string; code: string }[] }).employees;
}

export async function one(id: string) {
  const res = await fetch(people.endpoint + '/' + id, init); // expect: legacy-call getEmployee (likely)
  return res.json();
}

export async function taxCodes() {
  const res = await fetch(config.get('pleo').baseUrl + '/tax-codes?hidden=true', init); // expect: legacy-call getTaxCodes (likely)
  return res.json();
}

export async function unicontaEmployees() {
  const res = await fetch(`${uniconta.endpoint}/employees`);
  return res.json();
}
