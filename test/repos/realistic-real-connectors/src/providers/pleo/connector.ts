import { RestClient } from '~core/rest-client';
import type { Connector, Credentials, Person } from '~core/connector';

interface Employee {
  id: string;
  email: string;
}

export class PleoConnector extends RestClient implements Connector {
  readonly id = 'pleo';

  constructor(credentials: Credentials) {
    super({
      baseUrl: credentials.baseUrl ?? 'https://openapi.pleo.io/v1',
      auth: { type: 'bearer', token: credentials.token },
      timeoutMs: 60_000,
    });
  }

  async people(): Promise<Person[]> {
    const out: Person[] = [];
    for (let pageOffset = 0; ; ) {
      const page = await this.get<{ employees: Employee[]; metadata: any }>('/employees', { pageOffset, pageSize: 500 }); // expect: legacy-call getEmployees (likely)
      out.push(...page.employees.map((e) => ({ externalId: e.id, email: e.email })));
      pageOffset = page.metadata.pageInfo.nextPageOffset;
      if (pageOffset == null) return out;
    }
  }

  async invite(email: string): Promise<string> {
    const { id } = await this.post<{ id: string }>('/employees', { email }); // expect: legacy-call createEmployee (likely)
    return id;
  }

  remove(externalId: string): Promise<void> {
    return this.del(`/employees/${externalId}`); // expect: legacy-call deleteEmployee (likely)
  }

  addToTeam(teamId: string, employeeId: string) {
    return this.put<void>(`/teams/${teamId}/employees/${employeeId}`, {}); // expect: legacy-call addTeamEmployee (likely)
  }
}
