import axios, { AxiosInstance } from 'axios';

export interface ClientOptions {
  baseURL: string;
  apiKey: string;
}

export abstract class PleoClient {
  protected readonly http: AxiosInstance;

  protected constructor({ baseURL, apiKey }: ClientOptions) {
    this.http = axios.create({
      baseURL,
      timeout: 15_000,
      auth: { username: apiKey, password: '' },
    });
  }

  async vendors(companyId: string) {
    const { data } = await this.http.post('/v1/vendors:search', { companyId });
    return data.data as Array<{ id: string; name: string }>;
  }

  async exportJobs(companyId: string) {
    const { data } = await this.http.get('/v3/export-jobs', { params: { company_id: companyId } });
    return data.data as Array<{ id: string; status: string }>;
  }
}
