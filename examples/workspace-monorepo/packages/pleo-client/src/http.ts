import { HOSTS } from '@finance/shared';
import axios from 'axios';

/** For what the client class does not have yet. */
export const pleoHttp = axios.create({
  baseURL: `${HOSTS.pleo.production}/v1`,
  timeout: 20_000,
  headers: { Authorization: `Bearer ${process.env.PLEO_LEGACY_TOKEN}` },
});

pleoHttp.interceptors.response.use(undefined, (error) => {
  const status = axios.isAxiosError(error) ? error.response?.status : undefined;
  if (status === 401) throw new Error('Pleo does not accept the token; create a new one under Settings > Open API.');
  throw error;
});
