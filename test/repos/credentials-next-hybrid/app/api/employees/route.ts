import { NextResponse } from "next/server";

export const dynamic = "force-dynamic";

export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const url = new URL("https://openapi.pleo.io/v1/employees");
  url.searchParams.set("pageOffset", searchParams.get("offset") ?? "0");
  url.searchParams.set("pageSize", "100");

  const upstream = await fetch(url, {
    headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
    cache: "no-store",
  });
  if (!upstream.ok) return NextResponse.json({ error: "upstream" }, { status: 502 });

  const { employees } = await upstream.json();
  return NextResponse.json(employees.map((e: any) => ({ id: e.id, name: `${e.firstName} ${e.lastName}` })));
}
