// called by the uptime monitor after each deploy
Deno.serve(async () => {
  const key = Deno.env.get("PLEO_STAGING_KEY");
  const headers = new Headers({ accept: "application/json" });
  headers.set("Authorization", "Basic " + btoa(key + ":")); // expect: environment-mismatch
  const r = await fetch("https://external.pleo.io/v1/introspect", { headers });
  return new Response(null, { status: r.ok ? 204 : 503 });
});
