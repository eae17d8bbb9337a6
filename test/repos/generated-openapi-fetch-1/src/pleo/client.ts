import createClient, { type Middleware } from "openapi-fetch";
import pino from "pino";
import type { paths } from "./schema.js";
import { env } from "../env.js";

const log = pino({ name: "pleo" });

const auth: Middleware = {
  async onRequest({ request }) {
    request.headers.set("Authorization", `Bearer ${env.PLEO_API_TOKEN}`);
    return request;
  },
};

const logging: Middleware = {
  async onResponse({ response, schemaPath }) {
    if (!response.ok) {
      log.warn({ status: response.status, schemaPath }, "Pleo answered with an error");
    }
    return undefined;
  },
};

/** openapi-fetch takes the trailing slash off, so both spellings are fine. */
export const pleo = createClient<paths>({
  baseUrl: "https://openapi.pleo.io/v1/",
  headers: { Accept: "application/json" },
});

pleo.use(auth, logging);
