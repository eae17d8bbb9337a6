import { createDecipheriv } from 'node:crypto'
import knexFactory from 'knex'

export const knex = knexFactory({ client: 'pg', connection: process.env.DATABASE_URL })

export type PleoConnection = {
  tenantId: string
  companyId: string
  /** which API the customer is on; rows are switched one by one by support */
  api: 'legacy' | 'external-key' | 'external-oauth'
  secret: string
}

const masterKey = Buffer.from(process.env.ENCRYPTION_KEY ?? '', 'base64')

function decrypt(blob: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', masterKey, blob.subarray(0, 12))
  decipher.setAuthTag(blob.subarray(12, 28))
  return Buffer.concat([decipher.update(blob.subarray(28)), decipher.final()]).toString('utf8')
}

export async function connectionOf(tenantId: string): Promise<PleoConnection> {
  const row = await knex('connections').where({ tenant_id: tenantId, vendor: 'pleo' }).first()
  if (!row) throw Object.assign(new Error('not connected'), { statusCode: 409 })
  return { tenantId, companyId: row.company_id, api: row.api, secret: decrypt(row.secret) }
}
