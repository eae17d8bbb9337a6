const api = require("./verbs");

async function ensureTeam(name, code) {
    const { teams } = await api.get("/teams"); // expect: legacy-call getTeams
    const team = teams.find((t) => t.code === code);
    if (team) {
        return team;
    }
    return api.post("/teams", { name, code }); // expect: legacy-call createTeam
}

async function syncMembers(team, memberIds) {
    const detail = await api.get(`/teams/${team.id}`); // expect: legacy-call getTeam
    const current = new Set(detail.employees.map((e) => e.id));
    for (const id of memberIds) {
        if (!current.delete(id)) {
            await api.put(`/teams/${team.id}/employees/${id}`); // expect: legacy-call addTeamEmployee
        }
    }
    for (const id of current) {
        await api.delete(`/teams/${team.id}/employees/${id}`); // expect: legacy-call deleteTeamEmployee
    }
}

module.exports = { ensureTeam, syncMembers };
