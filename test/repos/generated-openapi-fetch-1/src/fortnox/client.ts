import createClient from "openapi-fetch";
import type { paths } from "./schema.js";
import { env } from "../env.js";

export const fortnox = createClient<paths>({ baseUrl: "https://api.fortnox.se/3" });

fortnox.use({
  onRequest({ request }) {
    request.headers.set("Authorization", `Bearer ${env.FORTNOX_ACCESS_TOKEN}`);
    return request;
  },
});
