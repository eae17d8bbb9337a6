import axios from "axios";
import { secret } from "./secrets";

export async function balance() {
  const { legacyToken } = await secret(process.env.PLEO_SECRET_ARN!);
  const { data } = await axios.get<{ currency: string; available: number }>("https://openapi.pleo.io/v1/companies/balance", {
    headers: { Authorization: `Bearer ${legacyToken}` },
  });
  return data;
}
