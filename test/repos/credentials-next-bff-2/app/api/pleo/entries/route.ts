import { NextResponse, type NextRequest } from 'next/server'
import { searchEntries } from '@/lib/pleo'
import { getSession } from '@/lib/session'

export async function GET(req: NextRequest) {
  const session = await getSession(req.headers.get('Authorization'))
  if (!session) return NextResponse.json({ error: 'unauthorized' }, { status: 401 })
  const cursor = req.nextUrl.searchParams.get('cursor') ?? undefined
  return NextResponse.json(await searchEntries(session.companyId, cursor))
}
