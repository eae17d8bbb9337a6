import { RestClient } from '~core/rest-client';
import type { Connector, Credentials, Person } from '~core/connector';

export class QontoConnector extends RestClient implements Connector {
  readonly id = 'qonto';

  constructor({ token, baseUrl = 'https://thirdparty.qonto.com/v2' }: Credentials) {
    super({ baseUrl, auth: { type: 'header', name: 'authorization', value: token } });
  }

  async people(): Promise<Person[]> {
    const { memberships } = await this.get<{ memberships: any[] }>('/memberships');
    return memberships.map((m) => ({ externalId: m.id, email: m.email }));
  }

  async invite(email: string) {
    const { id } = await this.post<{ id: string }>('/employees', { email });
    return id;
  }
}
