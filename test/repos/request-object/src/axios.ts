import axios, { type AxiosRequestConfig } from 'axios';

export async function balance(token: string) {
  const request: AxiosRequestConfig = { method: 'GET', url: 'https://openapi.pleo.io/v1/companies/balance' };
  request.headers = { Authorization: `Bearer ${token}` };
  return axios(request); // expect: legacy-call getCompanyBalance
}

export async function rate() {
  const request = { url: 'https://rates.example/v1/companies/balance', headers: {} };
  return axios.get(request.url, { headers: request.headers });
}
