import { NextResponse, type NextRequest } from "next/server";
import { env } from "~/env";

export async function GET(request: NextRequest) {
  const from = request.nextUrl.searchParams.get("from") ?? "2026-01-01";
  const upstream = await fetch(`${env.PLEO_BASE_URL}/expenses?dateFrom=${from}`, { // expect: legacy-call getExpenses (likely)
    headers: { Authorization: `Bearer ${env.PLEO_TOKEN}` },
    cache: "no-store",
  });
  return NextResponse.json(await upstream.json(), { status: upstream.status });
}

export async function PUT(request: NextRequest) {
  const upstream = await fetch(`${env.PLEO_BASE_URL}/expenses`, { // expect: legacy-call updateExpenses (likely)
    method: "PUT",
    headers: { Authorization: `Bearer ${env.PLEO_TOKEN}`, "Content-Type": "application/json" },
    body: await request.text(),
  });
  return new NextResponse(null, { status: upstream.status });
}
