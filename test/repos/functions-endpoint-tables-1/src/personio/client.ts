import axios from 'axios';

type Stage = 'live' | 'sandbox';

const HOSTS: Record<Stage, string> = {
  live: 'https://api.personio.de',
  sandbox: 'https://openapi.personio-sandbox.example',
};

enum Collection {
  Employees = '/v1/employees',
  Teams = '/v1/teams',
  TimeOff = '/v1/time-offs',
}

const ENDPOINTS = {
  employee: (id: number) => `/v1/employees/${id}`,
  expenses: '/v1/expenses',
} as const;

const stage: Stage = process.argv.includes('--live') ? 'live' : 'sandbox';

async function call<T>(method: string, path: string): Promise<T> {
  const { data } = await axios.request<T>({ baseURL: HOSTS[stage], url: path, method });
  return data;
}

export interface Person {
  id: number;
  email: string;
  department: string;
  active: boolean;
}

export async function people(): Promise<Person[]> {
  const list = await call<Person[]>('GET', Collection.Employees);
  return Promise.all(list.map(({ id }) => call<Person>('GET', ENDPOINTS.employee(id))));
}

export const departments = () => call<{ id: string; name: string }[]>('GET', Collection.Teams);
export const extras = () => Promise.all([call('GET', ENDPOINTS.expenses), call('GET', Collection.TimeOff)]);
