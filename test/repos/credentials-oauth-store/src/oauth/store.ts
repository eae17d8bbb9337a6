import { Pool } from "pg";
import { refresh, type TokenSet } from "./client";

const pool = new Pool({ connectionString: process.env.DATABASE_URL });

interface Row {
  company_id: string;
  access_token: string;
  refresh_token: string;
  expires_at: Date;
}

export async function save(companyId: string, set: TokenSet): Promise<void> {
  await pool.query(
    `insert into pleo_tokens (company_id, access_token, refresh_token, expires_at)
     values ($1, $2, $3, now() + $4 * interval '1 second')
     on conflict (company_id) do update
       set access_token = excluded.access_token, refresh_token = excluded.refresh_token, expires_at = excluded.expires_at`,
    [companyId, set.access_token, set.refresh_token, set.expires_in],
  );
}

/** Gives a token that is good for at least one more minute. */
export async function accessToken(companyId: string): Promise<string> {
  const { rows } = await pool.query<Row>("select * from pleo_tokens where company_id = $1", [companyId]);
  const row = rows[0];
  if (!row) throw new Error(`${companyId} has not connected Pleo`);
  if (row.expires_at.getTime() - Date.now() > 60_000) return row.access_token;

  const set = await refresh(row.refresh_token);
  await save(companyId, set);
  return set.access_token;
}
