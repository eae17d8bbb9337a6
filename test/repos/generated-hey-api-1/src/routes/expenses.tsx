import { createFileRoute, Link } from '@tanstack/react-router';
import { z } from 'zod';
import { getExpenses } from '../client';
import { approvals, listApprovals } from '../lib/setup';

export const Route = createFileRoute('/expenses')({
  validateSearch: z.object({ tagId: z.string().optional() }),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => {
    const { data, error } = await getExpenses({ query: { pageSize: 50, tagId: deps.tagId } });
    if (error) throw new Error('Pleo is not reachable');
    return data!.expenses;
  },
  component: Expenses,
});

function Expenses() {
  const expenses = Route.useLoaderData();
  return (
    <table>
      <tbody>
        {expenses.map((e) => (
          <tr key={e.id}>
            <td>
              <Link to="/expenses/$expenseId" params={{ expenseId: e.id }}>
                {e.note ?? 'no note'}
              </Link>
            </td>
            <td>
              <button onClick={() => approvals.post({ url: '/expenses', body: { id: e.id } })}>approve</button>
              <button onClick={() => listApprovals(e.id)}>history</button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
