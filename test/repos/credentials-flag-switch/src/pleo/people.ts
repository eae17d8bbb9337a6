import { isOn } from '../flags/index.js';

const LEGACY = 'https://openapi.pleo.io/v1/employees';
const EXTERNAL = 'https://external.pleo.io/v2/employees';

export interface Person {
  id: string;
  email: string;
}

export async function people(companyId: string): Promise<Person[]> {
  const isNew = await isOn('pleo-external-people', companyId);
  const url = new URL(isNew ? EXTERNAL : LEGACY);
  if (isNew) url.searchParams.set('companyId', companyId);

  const res = await fetch(url, {
    headers: {
      Accept: 'application/json',
      Authorization: `Bearer ${process.env.PLEO_API_TOKEN}`, // expect: shared-credential
    },
  });
  if (!res.ok) throw new Error(`people of ${companyId}: ${res.status}`);
  const json = await res.json();
  return isNew ? json.data : json.employees;
}
