import { NextResponse } from 'next/server';
import { searchEntries } from '@/lib/pleo/entries';
import { pendingJobs } from '@/lib/pleo/export-jobs';

export async function GET(req: Request) {
  const company = new URL(req.url).searchParams.get('company') ?? '';
  const [entries, jobs] = await Promise.all([searchEntries(company, '2026-01-01T00:00:00Z'), pendingJobs(company)]);
  return NextResponse.json({ entries, jobs });
}
