import { FetchTransport, type HttpTransport } from '@orbit/http';
import { Employees } from './employees.js';
import { Expenses } from './expenses.js';
import { TagGroups } from './tag-groups.js';

export interface PleoClientOptions {
  token: string;
  baseUrl?: string;
  transport?: HttpTransport;
}

const PRODUCTION = 'https://openapi.pleo.io/v1';

export class PleoClient {
  readonly expenses: Expenses;
  readonly employees: Employees;
  readonly tagGroups: TagGroups;
  /** Escape hatch. */
  readonly transport: HttpTransport;

  constructor({ token, baseUrl = PRODUCTION, transport }: PleoClientOptions) {
    this.transport = transport ?? new FetchTransport({ baseUrl, headers: () => ({ Authorization: `Bearer ${token}` }) });
    this.expenses = new Expenses(this.transport);
    this.employees = new Employees(this.transport);
    this.tagGroups = new TagGroups(this.transport);
  }
}

export default PleoClient;
