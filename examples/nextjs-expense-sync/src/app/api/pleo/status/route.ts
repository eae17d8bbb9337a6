import { NextResponse } from 'next/server';
import { pleoBaseUrl, pleoHeaders } from '@/lib/pleo/config';

/** Shows in the settings page whose token this is. */
export async function GET() {
  const response = await fetch(`${pleoBaseUrl}/me`, { headers: pleoHeaders(), cache: 'no-store' });
  return NextResponse.json({ connected: response.ok });
}
