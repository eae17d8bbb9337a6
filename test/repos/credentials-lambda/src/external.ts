import axios, { type AxiosInstance } from "axios";
import { pleoHosts } from "./environment";
import { secret } from "./secrets";

/** Standalone key of our own company. */
export async function externalClient(): Promise<AxiosInstance> {
  const { apiKey } = await secret(process.env.PLEO_SECRET_ARN!);
  return axios.create({
    baseURL: pleoHosts.api,
    timeout: 15_000,
    auth: { username: apiKey, password: "" },
  });
}

export async function subsidiaryClient(refreshToken: string): Promise<AxiosInstance> {
  const { data } = await axios.post(
    `${pleoHosts.auth}/oauth/token`,
    new URLSearchParams({ grant_type: "refresh_token", refresh_token: refreshToken }),
    { auth: { username: process.env.PLEO_CLIENT_ID!, password: process.env.PLEO_CLIENT_SECRET! } },
  );
  const client = axios.create({ baseURL: pleoHosts.api, timeout: 15_000 });
  client.defaults.headers.common.Authorization = `Bearer ${data.access_token}`;
  return client;
}
