import pLimit from 'p-limit';
import pMap from 'p-map';
import { getJson, limiter } from './http.js';

const limit = pLimit(5);

const fetchEmployee = (id: string) => getJson<{ id: string; email: string; teamId?: string }>(`/employees/${id}`); // expect: legacy-call getEmployee (certain)

async function fetchTeam(id: string) {
  const team = await getJson<{ name: string; employees: unknown[] }>(`/teams/${id}`); // expect: legacy-call getTeam (certain)
  return { ...team, size: team.employees.length };
}

/** `pMap` hands (element, index) over, `limit` hands over what follows the function. */
export async function describe(employeeIds: string[]) {
  const people = await pMap(employeeIds, fetchEmployee, { concurrency: 3 });
  const teamIds = [...new Set(people.flatMap((p) => p.teamId ?? []))];
  const teams = await Promise.all(teamIds.map((id) => limit(fetchTeam, id)));
  return { people, teams };
}

export const allTeams = () => limiter.schedule(getJson<{ teams: unknown[] }>, '/teams?pageSize=100'); // expect: legacy-call getTeams (certain)
