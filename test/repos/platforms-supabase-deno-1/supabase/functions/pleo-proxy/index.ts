import { serve } from "https://deno.land/std@0.168.0/http/server.ts";
import { corsHeaders, json } from "../_shared/cors.ts";

const ALLOWED = /^\/v1\/[a-z-]+/;

// Lets the dashboard read whatever it needs without knowing the token.
serve(async (req) => {
  if (req.method === "OPTIONS") return new Response(null, { headers: corsHeaders });
  const { path } = await req.json();
  if (!ALLOWED.test(path)) return json({ error: "path not allowed" }, 400);

  const upstream = await fetch(`https://openapi.pleo.io${path}`, { // expect: legacy-call (possible)
    headers: { Authorization: `Bearer ${Deno.env.get("PLEO_API_TOKEN")}` },
  });
  return new Response(upstream.body, { status: upstream.status, headers: corsHeaders });
});
