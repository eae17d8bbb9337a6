const headers = { Authorization: `Bearer ${process.env.PLEO_TOKEN}` };

export const queued = () => fetch(new Request('https://openapi.pleo.io/v1/expenses?status=QUEUED', { headers })); // expect: legacy-call getExpenses

export async function leaveTeam(teamId: string, employeeId: string) {
  const request = new Request(`https://openapi.pleo.io/v1/teams/${teamId}/employees/${employeeId}`, { method: 'DELETE', headers });
  const response = await fetch(request); // expect: legacy-call deleteTeamEmployee
  return response.ok;
}

export async function archive() {
  const request = new Request('https://archive.example/v1/expenses', { method: 'PUT' });
  return fetch(request);
}
