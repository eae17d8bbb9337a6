import { fakturaBase, stage } from './env.js';
import type { Kind } from './pleo.js';

function collection(kind: Kind): string {
  switch (kind) {
    case 'expense':
      return '/expenses';
    case 'account':
      return '/accounts';
    default:
      return '/tax-codes';
  }
}

export async function fakturaList(kind: Kind, archived: boolean): Promise<unknown[]> {
  const base = fakturaBase(stage);
  const url = archived ? `${base}/archive${collection(kind)}` : base + collection(kind);
  const res = await fetch(url, { headers: { 'x-api-key': process.env.FAKTURA_KEY ?? '' } });
  return (await res.json()) as unknown[];
}

export async function saveFakturaEmployee(id: string | undefined, body: object) {
  const method = id ? 'PUT' : 'POST';
  await fetch(`${fakturaBase(stage)}/employees${id ? `/${id}` : ''}`, { method, body: JSON.stringify(body) });
}
