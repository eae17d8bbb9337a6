import useSWRInfinite from 'swr/infinite';
import useSWR from 'swr';
import useSWRMutation from 'swr/mutation';
import { pleoFetcher } from '../fetchers';

const PLEO = 'https://openapi.pleo.io/v1';

interface Page {
  expenses: { id: string; note?: string; accountId?: string }[];
  metadata: { pageInfo: { nextPageOffset: number | null } };
}

const getKey = (index: number, previous: Page | null) => {
  if (index === 0) return `${PLEO}/expenses?pageSize=100`;
  const next = previous?.metadata.pageInfo.nextPageOffset;
  return next == null ? null : `${PLEO}/expenses?pageSize=100&pageOffset=${next}`;
};

async function setExported(url: string, { arg }: { arg: string[] }) {
  await fetch(url, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${localStorage.getItem('pleo-token')}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ expenseIds: arg, status: 'EXPORTED' }),
  });
}

function AccountName({ id }: { id?: string }) {
  const { data } = useSWR(id ? `${PLEO}/accounts/${id}` : null, pleoFetcher<{ name: string }>); // expect: legacy-call getAccount
  const { data: hint } = useSWR<{ text: string }>(id ? `/api/accounts/${id}/hint` : null);
  return <abbr title={hint?.text}>{data?.name ?? ''}</abbr>;
}

export function ExpenseList() {
  const { data, size, setSize, isValidating } = useSWRInfinite<Page>(getKey, pleoFetcher); // expect: legacy-call getExpenses
  const { trigger } = useSWRMutation(`${PLEO}/expenses`, setExported); // expect: legacy-call updateExpenses
  const expenses = data?.flatMap((page) => page.expenses) ?? [];

  return (
    <>
      <ul>
        {expenses.map((e) => (
          <li key={e.id}>
            {e.note} <AccountName id={e.accountId} />
          </li>
        ))}
      </ul>
      <button disabled={isValidating} onClick={() => setSize(size + 1)}>
        more
      </button>
      <button onClick={() => trigger(expenses.map((e) => e.id))}>all exported</button>
    </>
  );
}
