import { Inject, Injectable } from '@nestjs/common';
import { AxiosInstance } from 'axios';
import { PLEO_LEGACY_HTTP } from './pleo.tokens';

interface LegacyTeam {
  id: string;
  name: string;
  code?: string;
}

@Injectable()
export class TeamsService {
  constructor(@Inject(PLEO_LEGACY_HTTP) private readonly http: AxiosInstance) {}

  async all(): Promise<LegacyTeam[]> {
    const { data } = await this.http.get<{ teams: LegacyTeam[] }>('/teams', { params: { pageSize: 100 } });
    return data.teams;
  }

  async rename(id: string, name: string): Promise<void> {
    await this.http.put(`/teams/${id}`, { name });
  }
}
