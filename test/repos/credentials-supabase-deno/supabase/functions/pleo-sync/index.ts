import { createClient } from "jsr:@supabase/supabase-js@2";
import { pleo } from "../_shared/pleo.ts";

const cors = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "authorization, content-type" };

Deno.serve(async (req) => {
  if (req.method === "OPTIONS") return new Response("ok", { headers: cors });
  const { companyId } = await req.json();

  const db = createClient(Deno.env.get("SUPABASE_URL")!, Deno.env.get("SUPABASE_SERVICE_ROLE_KEY")!, {
    global: { headers: { Authorization: req.headers.get("Authorization")! } },
  });

  let count = 0;
  let after = "";
  do {
    const page = await pleo(`/v1/accounting-entries:search?company_id=${companyId}&limit=100${after && `&after=${after}`}`, {
      includeDeleted: false,
    });
    const { error } = await db.from("entries").upsert(page.data.map((e: any) => ({ id: e.id, company_id: companyId, doc: e })));
    if (error) return Response.json({ error: error.message }, { status: 500, headers: cors });
    count += page.data.length;
    after = page.pagination?.hasNextPage ? page.pagination.endCursor : "";
  } while (after);

  return Response.json({ count }, { headers: cors });
});
