// The balance is only in the old API.
Deno.serve(async () => {
  const res = await fetch("https://openapi.pleo.io/v1/companies/balance", {
    headers: {
      Authorization: "Bearer " + Deno.env.get("PLEO_STAGING_TOKEN"), // expect: environment-mismatch
    },
  });
  return new Response(res.body, { status: res.status, headers: { "Content-Type": "application/json" } });
});
