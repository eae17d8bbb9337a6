export const corsHeaders = {
  "Access-Control-Allow-Origin": "https://spendview.example",
  "Access-Control-Allow-Headers": "authorization, x-client-info, apikey, content-type",
};

export function preflight(req: Request): Response | null {
  return req.method === "OPTIONS" ? new Response("ok", { headers: corsHeaders }) : null;
}

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...corsHeaders, "Content-Type": "application/json" },
  });
}
