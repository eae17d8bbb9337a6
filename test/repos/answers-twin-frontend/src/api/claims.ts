export interface Claim {
  id: string;
  status: 'QUEUED' | 'PAID' | 'REJECTED';
  type: 'CARD' | 'MILEAGE';
  employeeCode: string;
  amountOriginal: { value: number; currency: string };
  receiptIds: string[];
  lines: { accountId: string; amountSettled: { value: number } }[];
}

export interface ClaimPage {
  expenses: Claim[];
  metadata: { pageInfo: { nextPageOffset: number | null; totalCount: number } };
}

// our own backend: it keeps its claims itself and only borrowed the names
export async function fetchClaims(pageOffset: number): Promise<ClaimPage> {
  const res = await fetch(`/api/pleo/expenses?pageOffset=${pageOffset}&pageSize=50`, { credentials: 'include' });
  if (res.status === 401) window.location.assign('/login');
  return res.json();
}
