import { useState } from 'react';
import { useAccounts, useBudgets, useExpenses, useRenameAccount } from '@/hooks/useExpenses';

export function App() {
  const [from, setFrom] = useState('2026-01-01');
  const expenses = useExpenses(from);
  const accounts = useAccounts();
  const budgets = useBudgets();
  const rename = useRenameAccount();

  return (
    <main>
      <h1>{import.meta.env.VITE_APP_TITLE}</h1>
      <p>Data comes straight from openapi.pleo.io and is never stored.</p>
      <input type="date" value={from} onChange={(e) => setFrom(e.target.value)} />
      <ul>
        {expenses.data?.expenses.map((e) => (
          <li key={e.id}>{e.note ?? e.performedAt}</li>
        ))}
      </ul>
      {accounts.data?.map((a) => (
        <button key={a.id} onClick={() => rename.mutate({ id: a.id, name: a.name.trim() })}>
          {a.name}
        </button>
      ))}
      <pre>{JSON.stringify(budgets.data)}</pre>
    </main>
  );
}
