/** The subsidiary in Norway uses another card provider, with much the same API. */

const BASE_URL = 'https://api.spendwise.example/v1';

async function request<T>(path: string): Promise<T> {
  const response = await fetch(`${BASE_URL}${path}`, {
    headers: { Authorization: `Bearer ${process.env.SPENDWISE_TOKEN}` },
  });
  if (!response.ok) throw new Error(`Spendwise answered ${response.status}`);
  return response.json() as Promise<T>;
}

export const listExpenses = () => request<{ id: string }[]>('/expenses');
export const listEmployees = () => request<{ id: string }[]>('/employees');
