import { NextResponse } from 'next/server'
import { pleoFetch } from '@/server/pleo'

export const revalidate = 300

export async function GET(_req: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const receipts = await pleoFetch<{ id: string; url: string }[]>(`/expenses/${id}/receipts`) // expect: legacy-call getExpenseReceipts (certain)

  const first = receipts.at(0)
  if (!first) return NextResponse.json({ error: 'no receipt' }, { status: 404 })
  const file = await fetch(first.url)
  return new NextResponse(file.body, { headers: { 'Content-Type': file.headers.get('content-type') ?? '' } })
}
