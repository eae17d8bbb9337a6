import { useState } from 'react';
import { useGetExpensesQuery, useSetStatusMutation } from '../../services/pleoApi';
import { useHideAccountMutation } from '../../services/pleoAccounts';
import { useApproveMutation } from '../../services/officeApi';

export function QueueView() {
  const [offset, setOffset] = useState(0);
  const { data, isFetching } = useGetExpensesQuery({ offset, status: 'QUEUED' });
  const [setStatus] = useSetStatusMutation();
  const [hide] = useHideAccountMutation();
  const [approve] = useApproveMutation();

  return (
    <div aria-busy={isFetching}>
      {data?.expenses.map((e) => (
        <p key={e.id}>
          {e.note} {e.amountSettled.value.toFixed(2)} {e.amountSettled.currency}
          <button onClick={() => approve(e.id)}>approve</button>
          <button onClick={() => setStatus({ ids: [e.id], status: 'EXPORTED' })}>done</button>
          <button onClick={() => hide(e.id)}>hide</button>
        </p>
      ))}
      <button onClick={() => setOffset(data?.metadata.pageInfo.nextPageOffset ?? 0)}>next</button>
    </div>
  );
}
