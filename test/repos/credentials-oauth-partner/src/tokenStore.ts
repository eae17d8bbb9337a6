import Redis from 'ioredis'
import { env } from './env'

export interface TokenSet {
  accessToken: string
  refreshToken: string
  expiresAt: number
}

const redis = new Redis(env.REDIS_URL)

export async function saveTokens(installation: string, tokens: TokenSet) {
  await redis.set(`pleo:oauth:${installation}`, JSON.stringify(tokens))
}

export async function loadTokens(installation: string): Promise<TokenSet> {
  const raw = await redis.get(`pleo:oauth:${installation}`)
  if (!raw) throw new Error(`installation ${installation} is not connected`)
  return JSON.parse(raw)
}
