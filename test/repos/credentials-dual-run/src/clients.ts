import axios, { type AxiosInstance } from 'axios';

export interface Credentials {
  token: string;
  key: string;
}

export interface Clients {
  before: AxiosInstance;
  after: AxiosInstance;
}

export function clients(credentials: Credentials): Clients {
  const before = axios.create({ baseURL: 'https://openapi.pleo.io/v1/' });
  before.interceptors.request.use((config) => {
    config.headers.set('Authorization', `Bearer ${credentials.token}`);
    return config;
  });

  const after = axios.create({
    baseURL: 'https://external.pleo.io',
    auth: { username: credentials.key, password: '' },
  });

  return { before, after };
}
