import Axios, { AxiosError, AxiosRequestConfig } from 'axios';
import { getPleoToken } from './token';

export const PLEO_AXIOS = Axios.create({
  baseURL: import.meta.env.VITE_PLEO_API_URL || 'https://openapi.pleo.io/v1',
});

PLEO_AXIOS.interceptors.request.use(async (config) => {
  config.headers.set('Authorization', `Bearer ${await getPleoToken()}`);
  return config;
});

export const pleoInstance = <T>(config: AxiosRequestConfig, options?: AxiosRequestConfig): Promise<T> => {
  const source = Axios.CancelToken.source();
  const promise = PLEO_AXIOS({
    ...config,
    ...options,
    cancelToken: source.token,
  }).then(({ data }) => data);

  // @ts-ignore
  promise.cancel = () => {
    source.cancel('Query was cancelled');
  };

  return promise;
};

export type ErrorType<Error> = AxiosError<Error>;
export type BodyType<BodyData> = BodyData;
