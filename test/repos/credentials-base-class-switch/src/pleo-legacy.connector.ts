import { RestConnector } from './rest-connector';

export class PleoLegacyConnector extends RestConnector {
  constructor(token: string) {
    super({ baseUrl: 'https://openapi.pleo.io/v1', authType: 'bearer', secret: token });
  }

  async teams() {
    const { teams } = await this.get<{ teams: { id: string; name: string }[] }>('/teams');
    return teams;
  }

  addMember(teamId: string, employeeId: string) {
    return this.call<void>('PUT', `/teams/${teamId}/employees/${employeeId}`);
  }
}
