import { createRoot } from 'react-dom/client';
import { SWRConfig } from 'swr';
import { backendFetcher } from './fetchers';
import { Balance } from './components/Balance';
import { ExpenseList } from './pages/ExpenseList';

createRoot(document.getElementById('app')!).render(
  <SWRConfig value={{ fetcher: backendFetcher, revalidateOnFocus: false }}>
    <Balance />
    <ExpenseList />
  </SWRConfig>,
);
