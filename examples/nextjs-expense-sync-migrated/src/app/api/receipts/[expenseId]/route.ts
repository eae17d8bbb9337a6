import { NextResponse } from 'next/server';
import { receiptsOf } from '@/lib/pleo/entries';

type Context = { params: Promise<{ expenseId: string }> };

export async function GET(_request: Request, { params }: Context) {
  const { expenseId } = await params;
  const [receipt] = await receiptsOf(expenseId);
  if (!receipt) return NextResponse.json({ error: 'no receipt' }, { status: 404 });
  const file = await fetch(receipt.url);
  return new Response(file.body, { headers: { 'Content-Type': receipt.mimeType } });
}
