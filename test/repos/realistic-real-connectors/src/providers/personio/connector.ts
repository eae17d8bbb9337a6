import { RestClient } from '~core/rest-client';
import type { Connector, Credentials, Person } from '~core/connector';

export class PersonioConnector extends RestClient implements Connector {
  readonly id = 'personio';

  constructor(credentials: Credentials) {
    super({ baseUrl: credentials.baseUrl ?? 'https://api.personio.de/v1', auth: { type: 'bearer', token: credentials.token } });
  }

  async people(): Promise<Person[]> {
    const { data } = await this.get<{ data: any[] }>('/employees', { limit: 200 });
    return data.map((d) => ({ externalId: String(d.attributes.id.value), email: d.attributes.email.value }));
  }

  remove(externalId: string) {
    return this.del(`/employees/${externalId}`);
  }
}
