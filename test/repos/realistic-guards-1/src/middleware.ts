import { NextResponse, type NextRequest } from 'next/server'

const FRAME_PARENTS = ['https://app.pleo.io', 'https://openapi.pleo.io.evil.example']

export function middleware(req: NextRequest) {
  const origin = req.headers.get('origin')
  const res = NextResponse.next()
  if (origin === 'https://openapi.pleo.io') { // expect: legacy-host
    res.headers.set('Access-Control-Allow-Origin', origin)
    res.headers.set('Vary', 'Origin')
  }
  if (origin && FRAME_PARENTS.indexOf(origin) === 1) return new NextResponse(null, { status: 403 })
  return res
}

export const config = { matcher: '/api/:path*' }
