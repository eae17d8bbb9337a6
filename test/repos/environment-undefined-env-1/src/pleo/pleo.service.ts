import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { firstValueFrom } from 'rxjs';

@Injectable()
export class PleoService {
  private readonly url: string;

  constructor(private readonly http: HttpService, private readonly config: ConfigService) {
    this.url = config.getOrThrow<string>('PLEO_BASE_URL');
  }

  private headers() {
    return { Authorization: `Bearer ${this.config.getOrThrow<string>('PLEO_API_TOKEN')}` };
  }

  async expenses(from: string) {
    const { data } = await firstValueFrom(
      this.http.get(`${this.url}/expenses`, { headers: this.headers(), params: { dateFrom: from } }), // expect: legacy-call getExpenses (possible)
    );
    return data.expenses;
  }

  async tagGroup(id: string) {
    const { data } = await firstValueFrom(this.http.get(`${this.url}/tag-groups/${id}`, { headers: this.headers() })); // expect: legacy-call getTagGroup (possible)
    return data;
  }

  async removeTag(group: string, tag: string) {
    await firstValueFrom(this.http.delete(`${this.url}/tag-groups/${group}/tags/${tag}`, { headers: this.headers() })); // expect: legacy-call deleteTag (possible)
  }

  async accounts() {
    const base = this.config.get<string>('pleo.baseUrl');
    const { data } = await firstValueFrom(this.http.get(`${base}/v1/accounts`, { headers: this.headers() })); // expect: legacy-call getAccounts (possible)
    return data.accounts;
  }
}
