import useSWR from 'swr';
import { pleoFetcher } from '../fetchers';
import { usePleoSync } from '../hooks/useSettings';

type Balance = { currency: string; current: number; available: number };

export function Balance() {
  const { data, error } = useSWR<Balance>('https://openapi.pleo.io/v1/companies/balance', pleoFetcher); // expect: legacy-call getCompanyBalance (certain)
  const { data: sync } = usePleoSync();

  if (error) return <p role="alert">No balance: openapi.pleo.io answered {error.status}</p>;
  return (
    <p>
      {data ? `${data.available} ${data.currency}` : '…'} <small>{sync?.lastRun}</small>
    </p>
  );
}
