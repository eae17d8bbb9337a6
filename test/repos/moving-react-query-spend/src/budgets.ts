import { useQuery } from '@tanstack/react-query';

// budgets live in the local sqlite file, see main/db.ts
type Budget = { id: number; employeeCode: string; amountOriginal: { value: number }; status: 'OPEN' | 'CLOSED' };

export const useBudgets = () =>
  useQuery({
    queryKey: ['budgets'],
    queryFn: (): Promise<Budget[]> => window.db.query('select * from budgets'),
    select: (rows) => rows.filter((b) => b.status === 'OPEN' && b.amountOriginal.value > 0),
  });
