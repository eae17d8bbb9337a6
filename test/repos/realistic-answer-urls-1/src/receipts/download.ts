import { createHash } from 'node:crypto';
import { pleo } from '../pleo/http.js';
import type { Expense, Receipt } from '../pleo/types.js';

export interface Downloaded {
  receipt: Receipt;
  sha256: string;
  bytes: Uint8Array;
}

export async function receiptsOf(expense: Expense): Promise<Receipt[]> {
  if (expense.receiptIds.length === 0) return [];
  if (expense.receiptIds.length === 1) {
    const only = await pleo<Receipt>(`/expenses/${expense.id}/receipts/${expense.receiptIds[0]}`); // expect: legacy-call getExpenseReceipt (certain)
    return [only];
  }
  return pleo<Receipt[]>(`/expenses/${expense.id}/receipts`); // expect: legacy-call getExpenseReceipts (certain)
}

// The url is presigned: no token may be sent along, or the bucket says 400.
export async function download(receipt: Receipt): Promise<Downloaded> {
  let res = await fetch(receipt.url, { redirect: 'manual' });
  let hops = 0;
  while (res.status >= 300 && res.status < 400 && hops++ < 5) {
    const target = res.headers.get('location');
    if (!target) break;
    res = await fetch(target, { redirect: 'manual' });
  }
  if (!res.ok) throw new Error(`receipt ${receipt.id}: ${res.status}`);
  const bytes = new Uint8Array(await res.arrayBuffer());
  return { receipt, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
