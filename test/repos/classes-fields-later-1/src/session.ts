import axios, { type AxiosInstance } from 'axios';

type Stage = 'live' | 'test';

const ORIGINS: Record<Stage, string> = {
  live: 'https://openapi.pleo.io',
  test: 'https://openapi.staging.pleo.io',
};

/** Call `connect()` before anything else. */
export class PleoSession {
  private http!: AxiosInstance;
  private stage: Stage = 'test';

  async connect(stage: Stage, token: string): Promise<this> {
    this.stage = stage;
    this.http = axios.create({
      baseURL: ORIGINS[this.stage] + '/v1',
      headers: { Authorization: `Bearer ${token}` },
    });
    await this.http.get('/health'); // expect: legacy-call healthStatus
    return this;
  }

  async expenses(types: string[]) {
    const { data } = await this.http.get('/expenses', { params: { types: types.join(',') } }); // expect: legacy-call getExpenses
    return data.expenses as { id: string }[];
  }

  async category(id: string) {
    return (await this.http.get(`/account-groups/${id}`)).data; // expect: legacy-call getAccountGroup
  }
}
