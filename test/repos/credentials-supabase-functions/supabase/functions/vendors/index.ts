import { createClient } from "https://esm.sh/@supabase/supabase-js@2";
import { EXTERNAL, need, page } from "../_shared/pleo.ts";

Deno.serve(async (req) => {
  const { companyId } = await req.json();
  const db = createClient(need("SUPABASE_URL"), need("SUPABASE_SERVICE_ROLE_KEY"));
  const token = Deno.env.get("PLEO_API_TOKEN");
  const response = await fetch(`${EXTERNAL}/v1/vendors:search`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Authorization: `Bearer ${token}`, // expect: shared-credential
    },
    body: JSON.stringify({ companyId }),
  });
  const { data } = await page<{ data: unknown[] }>(response);
  const { error } = await db.from("vendors").upsert(data);
  return error ? new Response(error.message, { status: 500 }) : Response.json({ rows: data.length });
});
