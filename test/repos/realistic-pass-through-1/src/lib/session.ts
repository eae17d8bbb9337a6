import type { NextRequest } from 'next/server';

export interface Session {
  user: string;
  pleoToken: string;
}

export async function sessionOf(req: NextRequest): Promise<Session | null> {
  const cookie = req.cookies.get('sid')?.value;
  if (!cookie) return null;
  const res = await fetch(`${process.env.SESSION_SERVICE_URL}/sessions/${cookie}`);
  return res.ok ? ((await res.json()) as Session) : null;
}
