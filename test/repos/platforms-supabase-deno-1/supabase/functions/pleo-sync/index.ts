// Runs every 15 minutes from pg_cron.
import "jsr:@supabase/functions-js/edge-runtime.d.ts";
import { createClient } from "https://esm.sh/@supabase/supabase-js@2.45.4";
import { corsHeaders, json } from "../_shared/cors.ts";
import { type PageInfo, pleoFetch } from "../_shared/pleo.ts";

Deno.serve(async (req) => {
  if (req.method === "OPTIONS") return new Response("ok", { headers: corsHeaders });

  const supabase = createClient(Deno.env.get("SUPABASE_URL")!, Deno.env.get("SUPABASE_SERVICE_ROLE_KEY")!);
  const { since } = await req.json().catch(() => ({ since: undefined }));

  try {
    const { employees } = await pleoFetch<{ employees: { id: string; email: string }[] }>("/employees?pageSize=500"); // expect: legacy-call getEmployees (likely)
    await supabase.from("people").upsert(employees.map((e) => ({ pleo_id: e.id, email: e.email })));

    let offset: number | null = 0;
    let saved = 0;
    while (offset !== null) {
      const qs = new URLSearchParams({ pageOffset: `${offset}`, pageSize: "200" });
      if (since) qs.set("dateFrom", since);
      const page: { expenses: { id: string }[]; metadata: { pageInfo: PageInfo } } = await pleoFetch(`/expenses?${qs}`); // expect: legacy-call getExpenses (likely)
      const { error } = await supabase.from("expenses").upsert(page.expenses.map((e) => ({ id: e.id, raw: e })));
      if (error) throw error;
      saved += page.expenses.length;
      offset = page.metadata.pageInfo.nextPageOffset;
    }

    if (saved > 0) {
      const { data: done } = await supabase.from("expenses").select("id").eq("state", "booked");
      await pleoFetch("/expenses", { // expect: legacy-call updateExpenses (likely)
        method: "PUT",
        body: JSON.stringify({ expenseIds: (done ?? []).map((d) => d.id), status: "EXPORTED" }),
      });
    }
    return json({ saved });
  } catch (e) {
    console.error(e);
    return json({ error: (e as Error).message }, 502);
  }
});
