import { NextResponse } from 'next/server';
import { pleo } from '@/lib/pleo/client';

/** Shows in the settings page whether the key works. */
export async function GET() {
  const connected = await pleo('GET', '/v1/introspect').then(
    () => true,
    () => false,
  );
  return NextResponse.json({ connected });
}
