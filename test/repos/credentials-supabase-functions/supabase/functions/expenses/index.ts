import { createClient } from "https://esm.sh/@supabase/supabase-js@2";
import { LEGACY, need, page } from "../_shared/pleo.ts";

Deno.serve(async () => {
  const db = createClient(need("SUPABASE_URL"), need("SUPABASE_SERVICE_ROLE_KEY"));
  let offset: number | null = 0;
  let rows = 0;
  while (offset !== null) {
    const response = await fetch(`${LEGACY}/expenses?pageOffset=${offset}&pageSize=500`, {
      headers: { Authorization: `Bearer ${need("PLEO_API_TOKEN")}` },
    });
    const body = await page<{ expenses: unknown[]; metadata: { pageInfo: { nextPageOffset: number | null } } }>(response);
    await db.from("expenses").upsert(body.expenses);
    rows += body.expenses.length;
    offset = body.metadata.pageInfo.nextPageOffset;
  }
  return Response.json({ rows });
});
