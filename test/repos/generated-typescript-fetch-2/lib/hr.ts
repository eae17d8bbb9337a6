import nodeFetch from 'node-fetch';

export interface HrPerson {
  number: string;
  given: string;
  family: string;
  mail: string;
  title: string;
}

/** Our HR system. Its resource is called employees too. */
export class HrApi {
  constructor(private readonly base = process.env.HR_URL || 'https://hr.bergmann.example/rest') {}

  protected async request(opts: { path: string; method: 'GET' | 'PUT' }) {
    const res = await nodeFetch(this.base + opts.path, { method: opts.method });
    if (!res.ok) throw new Error(`HR answered ${res.status}`);
    return res.json();
  }

  getEmployees(): Promise<HrPerson[]> {
    return this.request({ path: '/employees', method: 'GET' });
  }

  getEmployee(employeeId: string): Promise<HrPerson> {
    return this.request({
      path: `/employees/{employeeId}`.replace(`{${'employeeId'}}`, encodeURIComponent(String(employeeId))),
      method: 'GET',
    });
  }
}
