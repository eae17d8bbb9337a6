import { encodeBase64 } from "@std/encoding/base64";

// Pleo calls it a key, our vault calls everything an access token.
const accessToken = Deno.env.get("PLEO_ACCESS_TOKEN");

if (!accessToken) {
  console.error("PLEO_ACCESS_TOKEN is not set");
  Deno.exit(78);
}

const encoded = encodeBase64(`${accessToken}:`);

export const signed = (init: RequestInit = {}): RequestInit => ({
  ...init,
  headers: { ...init.headers, authorization: "Basic " + encoded },
});
