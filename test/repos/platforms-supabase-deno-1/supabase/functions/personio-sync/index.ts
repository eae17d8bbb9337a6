import { createClient } from "npm:@supabase/supabase-js@2";
import { json } from "../_shared/cors.ts";

const PERSONIO_API_URL = Deno.env.get("PERSONIO_API_URL") ?? "https://api.personio.de/v1";

async function personioFetch(path: string, token: string) {
  const res = await fetch(`${PERSONIO_API_URL}${path}`, { headers: { Authorization: `Bearer ${token}` } });
  if (!res.ok) throw new Error(`Personio ${res.status}`);
  return await res.json();
}

Deno.serve(async () => {
  const supabase = createClient(Deno.env.get("SUPABASE_URL")!, Deno.env.get("SUPABASE_SERVICE_ROLE_KEY")!);
  const { data } = await personioFetch("/employees", Deno.env.get("PERSONIO_TOKEN")!);
  await supabase.from("people").upsert(data);
  return json({ ok: true, n: data.length });
});
