export interface Session {
  user: string;
  cardsToken: string;
}

let current: Session | undefined;

export function getSession(): Session {
  if (!current) throw new Error('Please sign in');
  return current;
}

export async function signIn(user: string, password: string): Promise<void> {
  const res = await fetch(`${import.meta.env.VITE_BACKEND}/employees`, {
    method: 'POST',
    body: JSON.stringify({ user, password }),
  });
  current = (await res.json()) as Session;
}
