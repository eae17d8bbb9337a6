import { NextRequest, NextResponse } from "next/server"
import { pleoAccessToken } from "~/server/session"

const ALLOWED = [/^v1\/accounting-entries:search$/, /^v2\/employees/, /^v1\/vendors:search$/]

async function forward(req: NextRequest, ctx: { params: Promise<{ path: string[] }> }) {
  const path = (await ctx.params).path.join("/")
  if (!ALLOWED.some((re) => re.test(path))) return new NextResponse(null, { status: 404 })

  const token = await pleoAccessToken()
  if (!token) return NextResponse.json({ error: "not_connected" }, { status: 409 })

  const upstream = await fetch(`https://external.pleo.io/${path}${req.nextUrl.search}`, {
    method: req.method,
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: req.method === "GET" ? undefined : await req.text(),
  })
  return new NextResponse(upstream.body, { status: upstream.status })
}

export { forward as GET, forward as POST }
