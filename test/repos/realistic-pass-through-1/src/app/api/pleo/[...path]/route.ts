import { type NextRequest } from 'next/server';
import { sessionOf } from '@/lib/session';

const TARGET = 'https://openapi.pleo.io';
const HOP_BY_HOP = ['connection', 'host', 'transfer-encoding', 'cookie'];

type Context = { params: { path: string[] } };

/** Everything below /api/pleo goes to Pleo with the token of the user's company. */
async function handle(req: NextRequest, { params }: Context): Promise<Response> {
  const session = await sessionOf(req);
  if (!session) return new Response('unauthorized', { status: 401 });

  const headers = new Headers(req.headers);
  HOP_BY_HOP.forEach((h) => headers.delete(h));
  headers.set('authorization', `Bearer ${session.pleoToken}`);

  const url = `${TARGET}/v1/${params.path.join('/')}${req.nextUrl.search}`;
  const upstream = await fetch(url, { // expect: legacy-call (possible)
    method: req.method,
    headers,
    body: req.method === 'GET' ? undefined : await req.text(),
  });
  return new Response(upstream.body, { status: upstream.status });
}

export { handle as GET, handle as POST, handle as PUT, handle as DELETE };
