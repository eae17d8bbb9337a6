import { SyncButton } from '@/components/sync-button';
import { accountsById } from '@/lib/pleo/reference-data';
import { recentEntries } from '@/lib/pleo/entries';

export default async function Page() {
  const [expenses, accounts] = await Promise.all([recentEntries(7), accountsById()]);
  return (
    <main>
      <h1>Expenses of the last week</h1>
      <SyncButton />
      <ul>
        {expenses.map((expense) => (
          <li key={expense.id}>
            {expense.note ?? 'no note'} ({accounts.get(expense.accountId ?? '')?.name ?? 'no account'})
          </li>
        ))}
      </ul>
    </main>
  );
}
