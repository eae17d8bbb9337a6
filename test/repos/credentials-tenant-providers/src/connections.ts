import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { open } from './crypto.js'

interface Database {
  pleo_connections: { tenant: string; kind: 'api_key' | 'oauth' | 'legacy'; sealed: string; company_id: string }
}

const db = new Kysely<Database>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: process.env.DATABASE_URL }) }),
})

export type Connection =
  | { kind: 'api_key'; accessToken: string; companyId: string }
  | { kind: 'oauth'; accessToken: string; companyId: string }
  | { kind: 'legacy'; accessToken: string; companyId: string }

export async function connectionOf(tenant: string): Promise<Connection> {
  const row = await db.selectFrom('pleo_connections').selectAll().where('tenant', '=', tenant).executeTakeFirstOrThrow()
  return { kind: row.kind, accessToken: open(row.sealed), companyId: row.company_id }
}
