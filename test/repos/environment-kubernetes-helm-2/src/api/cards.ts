import got from 'got';
import settings from '../settings';
import { RestApi } from './base';

export interface Expense {
  id: string;
  tagIds: { id: string; tagGroupId: string }[];
}

export class Cards extends RestApi {
  constructor() {
    super(settings.cards.url, settings.cards.token);
  }

  expense(id: string) {
    return this.fetchOne<Expense>(`expenses/${id}`); // expect: legacy-call getExpense (likely)
  }

  tag(groupId: string, id: string) {
    return this.fetchOne<{ hidden: boolean }>(`tag-groups/${groupId}/tags/${id}`); // expect: legacy-call getTag (likely)
  }

  addGroup(name: string) {
    return this.store<{ id: string }>('tag-groups', { name, tagAttributes: [{ name: 'Code' }] }); // expect: legacy-call createTagGroup (likely)
  }

  staff() {
    return got(settings.feed, { headers: { authorization: `Bearer ${settings.cards.token}` } }).json(); // expect: legacy-call getEmployees (likely)
  }
}
