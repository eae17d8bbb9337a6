//native
type Pleo = { token: string };

const api = (p: Pleo) => (path: string, method: string, body?: object) =>
  fetch("https://openapi.pleo.io/v1" + path, {
    method,
    headers: { Authorization: `Bearer ${p.token}`, "Content-Type": "application/json" },
    body: body ? JSON.stringify(body) : undefined,
  }).then((r) => (r.ok ? r.json() : r.text().then((t) => Promise.reject(new Error(t)))));

export async function main(pleo: Pleo, team_name: string, emails: string[]) {
  const call = api(pleo);
  const team = await call("/teams", "POST", { name: team_name }); // expect: legacy-call createTeam (certain)

  const invited = [];
  for (const email of emails) {
    const { id } = await call("/employees", "POST", { email }); // expect: legacy-call createEmployee (certain)
    await call(`/teams/${team.id}/employees/${id}`, "PUT"); // expect: legacy-call addTeamEmployee (certain)
    invited.push(id);
  }
  return { team: team.id, invited };
}
