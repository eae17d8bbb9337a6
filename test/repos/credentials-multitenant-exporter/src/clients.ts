import ky, { type KyInstance } from "ky";
import type { PleoConnection } from "@prisma/client";
import { open } from "./vault";

/** Tenants move over one by one; `api` says what kind of secret they pasted. */
export function clientFor(connection: PleoConnection): KyInstance {
  const secret = open(connection.secretBlob);
  switch (connection.api) {
    case "legacy":
      return ky.create({
        prefixUrl: "https://openapi.pleo.io/v1",
        headers: { Authorization: `Bearer ${secret}` },
      });
    case "external": {
      const user = `${secret}:`;
      return ky.create({
        prefixUrl: "https://external.pleo.io",
        headers: { Authorization: "Basic " + btoa(user) },
      });
    }
    case "oauth":
      return ky.create({
        prefixUrl: "https://external.pleo.io",
        hooks: {
          beforeRequest: [(request) => request.headers.set("Authorization", `Bearer ${secret}`)],
        },
      });
    default:
      throw new Error(`unknown api ${connection.api}`);
  }
}
