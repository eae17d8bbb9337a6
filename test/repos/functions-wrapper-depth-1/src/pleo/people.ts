import { create, read, remove, replace } from './request.js';

export interface Person {
  id: string;
  email: string;
  code?: string;
}

export const listPeople = async (): Promise<Person[]> =>
  (await read<{ employees: Person[] }>('/employees', { pageSize: 1000 })).employees; // expect: legacy-call getEmployees

export const invite = (email: string) => create<{ id: string }>('/employees', { email }); // expect: legacy-call createEmployee (certain)

export const setCode = (person: Person, code: string) =>
  replace<Person>(`/employees/${person.id}`, { code }); // expect: legacy-call updateEmployee (certain)

export const offboard = (person: Person) => remove(`/employees/${person.id}`); // expect: legacy-call deleteEmployee (certain)

export async function moveToTeam(person: Person, from: string | undefined, to: string): Promise<void> {
  if (from) {
    await remove(`/teams/${from}/employees/${person.id}`); // expect: legacy-call deleteTeamEmployee (certain)
  }
  await replace(`/teams/${to}/employees/${person.id}`, {}); // expect: legacy-call addTeamEmployee (certain)
}
