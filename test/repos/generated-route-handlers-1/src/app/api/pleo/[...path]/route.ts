import { NextRequest, NextResponse } from 'next/server'
import { auth } from '@/server/session'

type Ctx = { params: Promise<{ path: string[] }> }

/** Pass-through for the charts of the data team. */
async function forward(req: NextRequest, { params }: Ctx) {
  if (!(await auth())) return NextResponse.json({ error: 'unauthorized' }, { status: 401 })

  const { path } = await params
  const target = new URL(`https://openapi.pleo.io/v1/${path.join('/')}`)
  target.search = req.nextUrl.search

  const upstream = await fetch(target, { // expect: legacy-call (possible)
    method: req.method,
    headers: {
      Authorization: `Bearer ${process.env.PLEO_API_TOKEN}`,
      'Content-Type': req.headers.get('content-type') ?? 'application/json',
    },
    body: req.method === 'GET' ? undefined : await req.text(),
    cache: 'no-store',
  })
  return new NextResponse(upstream.body, { status: upstream.status })
}

export { forward as GET, forward as POST, forward as PUT }
