import { HttpService } from '@nestjs/axios'
import { Injectable } from '@nestjs/common'
import { firstValueFrom } from 'rxjs'

export interface Team {
  id: string
  name: string
  code: string | null
}

/** Uses the HttpService which PleoModule sets up. */
@Injectable()
export class TeamsClient {
  constructor(private readonly http: HttpService) {}

  async list(): Promise<Team[]> {
    const { data } = await firstValueFrom(this.http.get<{ teams: Team[] }>('/teams', { params: { pageSize: 500 } })) // expect: legacy-call getTeams (likely)
    return data.teams
  }

  async create(name: string, code: string): Promise<Team> {
    const { data } = await firstValueFrom(this.http.post<Team>('/teams', { name, code })) // expect: legacy-call createTeam (likely)
    return data
  }

  async join(teamId: string, employeeId: string): Promise<void> {
    await firstValueFrom(this.http.put(`/teams/${teamId}/employees/${employeeId}`)) // expect: legacy-call addTeamEmployee (likely)
  }
}
