import type { Http } from '../http.js';

export interface Team {
  id: string;
  name: string;
  code?: string;
}

export class TeamsApi {
  private readonly path = '/teams';
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  async all(): Promise<Team[]> {
    const body = await this.#http.get<{ teams: Team[] }>(this.path, { pageSize: 100 }); // expect: legacy-call getTeams (certain)
    return body.teams;
  }

  one(id: string) {
    return this.#http.get<Team>(`${this.path}/${id}`); // expect: legacy-call getTeam (certain)
  }

  removeMember(teamId: string, employeeId: string) {
    return this.#http.delete(`${this.path}/${teamId}/employees/${employeeId}`); // expect: legacy-call deleteTeamEmployee (certain)
  }
}
