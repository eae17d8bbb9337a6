import { Http } from '../http.js';
import { ExpensesApi } from './expenses-api.js';
import { TeamsApi } from './teams-api.js';

export class Pleo {
  readonly http: Http;
  readonly expenses: ExpensesApi;
  readonly teams: TeamsApi;

  constructor(token: string) {
    this.http = new Http('https://openapi.pleo.io/v1', token);
    this.expenses = new ExpensesApi(this.http);
    this.teams = new TeamsApi(this.http);
  }

  ping() {
    return this.http.get<{ status: string }>('/health'); // expect: legacy-call healthStatus (certain)
  }
}

export type { Team } from './teams-api.js';
