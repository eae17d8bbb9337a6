import { useQuery, keepPreviousData } from '@tanstack/react-query';
import { fetchAccounts, fetchExpenses, type Expense } from './api/pleo';

const perCurrency = (list: Expense[]) =>
  list.reduce<Record<string, number>>((acc, { amountOriginal: { value, currency } }) => { // expect: changed-field, changed-field
    acc[currency] = (acc[currency] ?? 0) + value;
    return acc;
  }, {});

export const useExpenses = <T = Expense[]>(from: string, select?: (e: Expense[]) => T) =>
  useQuery({ queryKey: ['expenses', from], queryFn: () => fetchExpenses(from), select, placeholderData: keepPreviousData });

export const useTotals = (from: string) => useExpenses(from, perCurrency);

export const useAccountNames = () =>
  useQuery({
    queryKey: ['accounts'],
    queryFn: fetchAccounts,
    staleTime: 3_600_000,
    select: (accounts) => {
      const visible = accounts.filter((a) => !a.hidden); // expect: changed-field
      return new Map(visible.map((a) => [a.id, `${a.accountNumber} ${a.name}`])); // expect: changed-field
    },
  });
