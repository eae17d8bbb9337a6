import { type NextRequest } from 'next/server';

const TARGET = 'https://thirdparty.qonto.com';

async function handle(req: NextRequest, { params }: { params: { path: string[] } }): Promise<Response> {
  const url = `${TARGET}/v2/${params.path.join('/')}${req.nextUrl.search}`;
  const upstream = await fetch(url, { method: req.method, headers: { authorization: process.env.QONTO_AUTH! } });
  return new Response(upstream.body, { status: upstream.status });
}

export { handle as GET, handle as POST };
