import { call } from './client.js';
import { Collection, ENDPOINTS } from './endpoints.js';

export interface Employee {
  id: string;
  email: string;
  teamId?: string;
}

export async function snapshot() {
  const out: Record<string, unknown> = {};
  for (const collection of [Collection.Teams, Collection.Accounts]) {
    out[collection] = await call('GET', collection); // expect: legacy-call getTeams (likely), legacy-call getAccounts (likely)
  }
  return out;
}

export const employees = async () => (await call<{ employees: Employee[] }>('GET', Collection.Employees)).employees; // expect: legacy-call getEmployees (likely)

export const join = (email: string) => call<Employee>('POST', Collection['Employees'], { email }); // expect: legacy-call createEmployee (likely)

export const leave = ({ id }: Employee) => call('DELETE', ENDPOINTS.employee(id)); // expect: legacy-call deleteEmployee (likely)

export const details = (ids: string[]) =>
  Promise.all(ids.map(ENDPOINTS.employee).map((path) => call<Employee>('GET', path))); // expect: legacy-call getEmployee (likely)

export async function move(employee: Employee, team: string): Promise<void> {
  const { member } = ENDPOINTS.team;
  if (employee.teamId) {
    await call('DELETE', ENDPOINTS.team.member(employee.teamId, employee.id)); // expect: legacy-call deleteTeamEmployee (likely)
  }
  await call('PUT', member.call(ENDPOINTS.team, team, employee.id)); // expect: legacy-call addTeamEmployee (likely)
}

export const company = () =>
  Promise.all([
    call<{ available: number }>('GET', ENDPOINTS.balance), // expect: legacy-call getCompanyBalance (likely)
    call<{ taxCodes: unknown[] }>('GET', ENDPOINTS.taxCodes), // expect: legacy-call getTaxCodes (likely)
  ]);
