import { corsHeaders, json, preflight } from "../_shared/cors.ts";
import { tokenOf } from "../_shared/token.ts";

// Lets the web app try things without a function of their own.
Deno.serve(async (req: Request) => {
  const early = preflight(req);
  if (early) return early;

  const token = await tokenOf(req);
  if (!token) return json({ error: "no token" }, 401);

  const { path, method, payload } = await req.json();
  if (typeof path !== "string" || !path.startsWith("/v1/")) return json({ error: "path" }, 400);

  const upstream = await fetch("https://openapi.pleo.io" + path, { // expect: legacy-call (possible)
    method: method ?? "GET",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: payload ? JSON.stringify(payload) : undefined,
  });
  return new Response(upstream.body, { status: upstream.status, headers: corsHeaders });
});
