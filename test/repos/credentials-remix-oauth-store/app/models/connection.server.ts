import { PrismaClient } from '@prisma/client'

const db = new PrismaClient()

export type Connection = {
  workspaceId: string
  pleoCompanyId: string
  accessToken: string
  refreshToken: string
  expiresAt: Date
}

export async function connectionFor(workspaceId: string): Promise<Connection> {
  return db.pleoConnection.findUniqueOrThrow({ where: { workspaceId } })
}

export async function saveTokens(
  workspaceId: string,
  tokens: Pick<Connection, 'accessToken' | 'refreshToken' | 'expiresAt'>,
): Promise<Connection> {
  return db.pleoConnection.update({ where: { workspaceId }, data: tokens })
}
