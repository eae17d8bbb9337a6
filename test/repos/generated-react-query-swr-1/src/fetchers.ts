/** Own backend: cookies, relative keys. It is the global fetcher of the app. */
export const backendFetcher = async (key: string) => {
  const res = await fetch(key, { credentials: 'include' });
  if (!res.ok) throw new Error(`${key}: ${res.status}`);
  return res.json();
};

/** For the two screens that still talk to Pleo directly. */
export const pleoFetcher = async <T,>(url: string): Promise<T> => {
  const res = await fetch(url, {
    headers: { Authorization: `Bearer ${localStorage.getItem('pleo-token')}` },
  });
  if (!res.ok) {
    const error = new Error('Pleo request failed') as Error & { status?: number };
    error.status = res.status;
    throw error;
  }
  return res.json();
};
