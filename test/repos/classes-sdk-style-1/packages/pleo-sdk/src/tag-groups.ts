import type { HttpTransport } from '@orbit/http';
import type { TagGroup } from './models.js';

const ROOT = '/tag-groups';

export class TagGroups {
  constructor(private readonly transport: HttpTransport) {}

  list(archived?: boolean): Promise<TagGroup[]> {
    return this.transport.request({ method: 'GET', path: ROOT, query: { archived } }); // expect: legacy-call getTagGroups
  }

  get(id: string): Promise<TagGroup> {
    return this.transport.request({ method: 'GET', path: `${ROOT}/${id}` }); // expect: legacy-call getTagGroup
  }
}
