import { NextResponse, type NextRequest } from 'next/server'
import { pleo } from '@/lib/pleo-server'

export async function GET(req: NextRequest) {
  const dateFrom = req.nextUrl.searchParams.get('dateFrom') ?? '2026-01-01T00:00:00Z'
  const page = await pleo('/accounting-entries:search', {
    method: 'POST',
    query: { company_id: process.env.PLEO_COMPANY!, limit: '100' },
    body: JSON.stringify({ includeDeleted: false, performedAtStart: dateFrom }),
  })
  // the front end keeps its old names
  return NextResponse.json({
    expenses: page.data.map((e: any) => ({
      id: e.id,
      amountOriginal: { value: e.transactionValue.minors / 100, currency: e.transactionValue.currency },
      status: e.exportStatus,
      merchant: e.supplier?.documentNumber ?? null,
    })),
    metadata: { pageInfo: { totalCount: page.pagination.total ?? null } },
  })
}
