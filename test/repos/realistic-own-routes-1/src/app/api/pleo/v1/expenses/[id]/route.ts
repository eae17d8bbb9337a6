import { NextResponse, type NextRequest } from 'next/server'
import { oneExpense } from '@/lib/pleo'

export async function GET(req: NextRequest, { params }: { params: { id: string } }) {
  const auth = req.headers.get('Authorization') ?? ''
  if (!auth.startsWith('Bearer ')) return new NextResponse(null, { status: 401 })
  return NextResponse.json(await oneExpense(params.id))
}
