import axios, { type AxiosInstance, type AxiosRequestConfig } from 'axios';

export class Http {
  private readonly axios: AxiosInstance;

  constructor(baseURL: string, token: string, config: AxiosRequestConfig = {}) {
    this.axios = axios.create({
      timeout: 30_000,
      ...config,
      baseURL,
      headers: { Authorization: `Bearer ${token}` },
    });
  }

  async get<T>(path: string, params?: object): Promise<T> {
    return (await this.axios.get<T>(path, { params })).data;
  }

  async put<T>(path: string, data: unknown): Promise<T> {
    return (await this.axios.put<T>(path, data)).data;
  }

  async delete(path: string): Promise<void> {
    await this.axios.delete(path);
  }
}
