import wretch from "wretch";
import QueryStringAddon from "wretch/addons/queryString";
import { retry, throttlingCache } from "wretch/middlewares";

const token = process.env.PLEO_API_TOKEN;
if (!token) throw new Error("PLEO_API_TOKEN is missing");

export const pleo = wretch("https://openapi.pleo.io/v1", { cache: "no-store" })
  .addon(QueryStringAddon)
  .auth(`Bearer ${token}`) // expect: shared-credential (certain)
  .middlewares([retry({ maxAttempts: 3 }), throttlingCache()])
  .resolve((r) => r.unauthorized(() => process.exit(77)));

/** one resource each, like the wretch readme proposes */
export const expenses = pleo.url("/expenses");
export const employees = pleo.url("/employees");
