import { pleoHttp } from "@/http/pleo"

export function bootstrap() {
  for (const name of ["PLEO_TOKEN", "FORTNOX_TOKEN"]) {
    if (!process.env[name]) throw new Error(`${name} is not set`)
  }
  pleoHttp.defaults.baseURL = process.env.PLEO_URL || "https://openapi.pleo.io/v1"
}
