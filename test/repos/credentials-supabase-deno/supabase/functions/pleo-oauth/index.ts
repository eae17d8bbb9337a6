import { oauth } from "./config.ts";

// Step 1 only: builds the consent link. The code is exchanged by our partner's backend.
Deno.serve((req) => {
  const state = new URL(req.url).searchParams.get("state") ?? crypto.randomUUID();
  const u = new URL(oauth.authorizeUrl);
  u.searchParams.set("client_id", Deno.env.get("PLEO_CLIENT_ID")!);
  u.searchParams.set("redirect_uri", oauth.redirectUri);
  u.searchParams.set("scope", oauth.scopes.join(" "));
  u.searchParams.set("response_type", "code");
  u.searchParams.set("state", state);
  return Response.json({ url: u.href, audience: oauth.apiUrl });
});
