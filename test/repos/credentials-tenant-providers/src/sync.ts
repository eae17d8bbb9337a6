import { connectionOf } from './connections.js'
import { external } from './pleo/external.js'
import { legacy } from './pleo/legacy.js'

export async function sync(tenant: string, from: string): Promise<unknown[]> {
  const connection = await connectionOf(tenant)
  if (connection.kind === 'legacy') return (await legacy(connection).expenses(from)).expenses
  return (await external(connection).entries(from)).data
}
