import axios, { type AxiosInstance } from 'axios';

export class Rest {
  private http: AxiosInstance;

  constructor(options: { baseURL: string; token?: string }) {
    this.http = axios.create({ baseURL: options.baseURL, headers: { Authorization: `Bearer ${options.token}` } });
  }

  get(path: string) {
    return this.http.get(path);
  }
}
