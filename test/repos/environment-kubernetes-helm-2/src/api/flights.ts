import settings from '../settings';
import { RestApi } from './base';

export class Flights extends RestApi {
  constructor() {
    super(settings.flights.url);
  }

  trip(id: string) {
    return this.fetchOne<{ legs: unknown[] }>(`expenses/${id}`);
  }

  note(text: string) {
    return this.store('tag-groups', { text });
  }
}
