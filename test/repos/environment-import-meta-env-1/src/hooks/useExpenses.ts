import { useMutation, useQuery } from '@tanstack/react-query';
import { cards } from '@/lib/cards';

export interface ExpenseRow {
  id: string;
  note: string | null;
  performedAt: string;
}

export function useExpenses(from: string) {
  return useQuery({
    queryKey: ['expenses', from],
    queryFn: () => cards.get('expenses', { searchParams: { dateFrom: from } }).json<{ expenses: ExpenseRow[] }>(), // expect: legacy-call getExpenses (likely)
  });
}

export function useAccounts() {
  return useQuery({
    queryKey: ['accounts'],
    queryFn: async () => {
      const page = await cards('accounts').json<{ accounts: { id: string; name: string }[] }>(); // expect: legacy-call getAccounts (likely)
      return page.accounts;
    },
  });
}

export function useRenameAccount() {
  return useMutation({
    mutationFn: ({ id, name }: { id: string; name: string }) => cards.put(`accounts/${id}`, { json: { name } }), // expect: legacy-call updateAccount (likely)
  });
}

/** goes to our own backend */
export function useBudgets() {
  return useQuery({
    queryKey: ['budgets'],
    queryFn: () => ky_backend('expenses/budgets'),
  });
}

async function ky_backend(path: string) {
  const res = await fetch(`${import.meta.env.VITE_BACKEND}/${path}`);
  return res.json();
}
