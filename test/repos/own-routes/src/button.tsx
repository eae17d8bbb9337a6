import axios from 'axios';

const api = axios.create({ baseURL: '/api/pleo' });

export function SyncButton() {
  const sync = async () => {
    await fetch('/api/pleo/sync', { method: 'POST' });
    await api.get('/expenses');
    await axios.get(`${window.location.origin}/v1/expenses`);
  };
  return <button onClick={sync}>Sync with Pleo Legacy API (openapi.pleo.io)</button>;
}
