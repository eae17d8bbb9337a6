import { NextResponse } from 'next/server'
import { markExported, queuedExpenses } from '@/lib/pleo'

export const runtime = 'nodejs'

// called by the scheduler, which sends our own secret
export async function POST(request: Request) {
  const given = request.headers.get('authorization')
  if (given !== `Bearer ${process.env.CRON_SECRET}`) {
    return NextResponse.json({ error: 'unauthorized' }, { status: 401 })
  }
  const { expenses } = await queuedExpenses()
  await markExported(expenses.map((e: { id: string }) => e.id))
  return NextResponse.json({ exported: expenses.length })
}
