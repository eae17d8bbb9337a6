import got from 'got'
import { Redis } from 'ioredis'
import type { PleoExpense } from './models.js'

const redis = new Redis(process.env.REDIS_URL ?? 'redis://localhost')

export async function refresh(): Promise<number> {
  const body = (await got('https://openapi.pleo.io/v1/expenses', {
    searchParams: { pageSize: 1000, transactionStates: 'AUTHORIZATION' },
    headers: { Authorization: `Bearer ${process.env.PLEO_API_KEY}` },
  }).json()) as { expenses: PleoExpense[] }

  await redis.set('pleo:expenses', JSON.stringify(body.expenses), 'EX', 600)
  return body.expenses.length
}

export async function cached(): Promise<PleoExpense[]> {
  const raw = await redis.get('pleo:expenses')
  if (!raw) {
    await refresh()
    return cached()
  }
  return JSON.parse(raw)
}
