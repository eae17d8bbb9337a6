import Axios, { AxiosError, AxiosRequestConfig } from 'axios';

const PORTAL_AXIOS = Axios.create({ baseURL: '/portal-api', withCredentials: true });

export const portalInstance = <T>(config: AxiosRequestConfig, options?: AxiosRequestConfig): Promise<T> => {
  const source = Axios.CancelToken.source();
  const promise = PORTAL_AXIOS({ ...config, ...options, cancelToken: source.token }).then(({ data }) => data);

  // @ts-ignore
  promise.cancel = () => {
    source.cancel('Query was cancelled');
  };

  return promise;
};

export type ErrorType<Error> = AxiosError<Error>;
