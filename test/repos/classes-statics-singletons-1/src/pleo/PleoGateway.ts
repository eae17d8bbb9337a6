import axios, { AxiosInstance } from 'axios';
import { settings } from '../settings';

export class PleoGateway {
  private static instance: PleoGateway | null = null;

  private constructor(private readonly http: AxiosInstance) {}

  static getInstance(): PleoGateway {
    if (PleoGateway.instance === null) {
      PleoGateway.instance = new PleoGateway(
        axios.create({
          baseURL: settings.pleo.url,
          timeout: 20_000,
          headers: { Authorization: `Bearer ${settings.pleo.token}` },
        }),
      );
    }
    return PleoGateway.instance;
  }

  async get<T>(path: string): Promise<T> {
    const res = await this.http.get<T>(path);
    return res.data;
  }

  async teamNames(): Promise<string[]> {
    const { teams } = await this.get<{ teams: { name: string }[] }>('/teams?pageSize=100'); // expect: legacy-call getTeams (likely)
    return teams.map((t) => t.name).sort();
  }

  async createTeam(name: string): Promise<string> {
    const res = await this.http.post<{ id: string }>('/teams', { name }); // expect: legacy-call createTeam (likely)
    return res.data.id;
  }
}
