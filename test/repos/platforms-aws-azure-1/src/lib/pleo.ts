import axios, { type AxiosInstance } from 'axios';
import { config } from './config';
import { secret } from './secrets';

let client: AxiosInstance | undefined;

export async function pleo(): Promise<AxiosInstance> {
  if (!client) {
    const token = await secret(config.pleo.tokenParameter);
    client = axios.create({
      baseURL: config.pleo.baseUrl,
      timeout: 20_000,
      headers: { Authorization: `Bearer ${token}` },
    });
  }
  return client;
}
