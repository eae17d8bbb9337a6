import { inject, injectable } from 'tsyringe';
import type { HttpRequest, HttpTransport } from '../http/transport';
import type { VendorOptions } from '../options';

@injectable()
export class PleoClient {
  constructor(
    @inject('HttpTransport') private readonly transport: HttpTransport,
    @inject('PleoOptions') private readonly options: VendorOptions,
  ) {}

  async balance(): Promise<number> {
    const { available } = await this.send<{ available: number }>('GET', '/companies/balance'); // expect: legacy-call getCompanyBalance
    return available;
  }

  teams() {
    return this.send<{ teams: { id: string; name: string; code?: string }[] }>('GET', '/teams?pageSize=250'); // expect: legacy-call getTeams
  }

  createTeam(name: string, code: string) {
    return this.send<{ id: string }>('POST', '/teams', { name, code }); // expect: legacy-call createTeam
  }

  joinTeam(teamId: string, employeeId: string) {
    return this.send<void>('PUT', `/teams/${teamId}/employees/${employeeId}`); // expect: legacy-call addTeamEmployee
  }

  send<T>(method: HttpRequest['method'], path: string, body?: unknown): Promise<T> {
    return this.transport.send<T>({
      method,
      url: this.options.baseUrl + path,
      headers: { authorization: `Bearer ${this.options.token}` },
      body,
    });
  }
}
