import { readFileSync } from 'fs';
import nodeFetch from 'node-fetch';
import { Configuration, EmployeesApi } from '../pleo-client/src';

let api: EmployeesApi | null = null;

/** One instance per process; the token is mounted as a docker secret. */
export function employeesApi(): EmployeesApi {
  if (api) return api;
  const token = readFileSync('/run/secrets/pleo_token', 'utf8').trim();
  const configuration = new Configuration({
    basePath: process.env.PLEO_URL,
    fetchApi: nodeFetch as any,
    accessToken: token,
  });
  api = new EmployeesApi(configuration);
  return api;
}
