import { createClient } from "@supabase/supabase-js";

const admin = createClient(Deno.env.get("SUPABASE_URL")!, Deno.env.get("SUPABASE_SERVICE_ROLE_KEY")!);

/** Token of the caller's company, decrypted by a database function. */
export async function tokenOf(req: Request): Promise<string | null> {
  const jwt = req.headers.get("Authorization")?.replace("Bearer ", "");
  if (!jwt) return null;
  const { data: { user } } = await admin.auth.getUser(jwt);
  if (!user) return null;
  const { data } = await admin.rpc("pleo_token", { p_company: user.app_metadata.company_id });
  return data ?? null;
}

export { admin };
