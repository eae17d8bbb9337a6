import { NextResponse } from 'next/server'
import { pleo } from '@/lib/pleo'
import { toRow, type LegacyExpense } from '@/lib/rows'

export async function GET(req: Request) {
  const { searchParams } = new URL(req.url)
  const qs = new URLSearchParams({ pageOffset: '0', pageSize: searchParams.get('size') ?? '50' })
  const { expenses } = await pleo<{ expenses: LegacyExpense[] }>(`/expenses?${qs}`)
  const rows = expenses.filter((e) => !e.deletedAt).map(toRow)
  return NextResponse.json({ rows, metadata: { pageInfo: { totalCount: rows.length } } })
}
