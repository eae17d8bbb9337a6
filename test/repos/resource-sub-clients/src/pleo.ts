import { Transport } from './transport';

class TagGroups {
  private readonly basePath = '/tag-groups';

  constructor(private readonly transport: Transport) {}

  list() {
    return this.transport.get(this.basePath); // expect: legacy-call getTagGroups
  }

  tags(groupId: string) {
    return this.transport.get(`${this.basePath}/${groupId}/tags`); // expect: legacy-call getTags
  }
}

class Teams {
  static path = '/teams';

  constructor(private transport: Transport) {}

  remove = (id: string) => this.transport.delete(`${Teams.path}/${id}`); // expect: legacy-call deleteTeam
}

export class Pleo {
  readonly tagGroups: TagGroups;
  readonly teams: Teams;

  constructor(token: string) {
    const transport = new Transport('https://openapi.pleo.io/v1', token);
    this.tagGroups = new TagGroups(transport);
    this.teams = new Teams(transport);
  }
}
