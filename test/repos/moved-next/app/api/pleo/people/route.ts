import { NextResponse } from 'next/server'
import { pleo } from '@/lib/pleo-server'

export async function GET() {
  const people = await pleo('/employees', { query: { limit: '200' } }) // expect: unknown-external-call
  return NextResponse.json(people)
}

export async function POST(req: Request) {
  const { email } = await req.json()
  const made = await pleo('/employees', { method: 'POST', body: JSON.stringify({ email }) }) // expect: unknown-external-call
  return NextResponse.json(made, { status: 201 })
}
