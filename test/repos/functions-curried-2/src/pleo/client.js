import axios from "axios";
import { secret } from "../secrets.js";

let cached;

/**
 * One axios instance per process. The first caller pays for the secret.
 * @returns {Promise<import("axios").AxiosInstance>}
 */
export async function pleoClient() {
  if (cached) return cached;

  const token = await secret("regnskab/pleo");
  cached = axios.create({
    baseURL: "https://openapi.pleo.io/v1",
    timeout: 20_000,
    headers: { Authorization: `Bearer ${token}` },
  });
  return cached;
}

export default pleoClient;
