import * as SecureStore from 'expo-secure-store';

const BACKEND = process.env.EXPO_PUBLIC_BACKEND_URL;

/** the user's own session with our backend */
export async function upload(uri: string, expenseId: string) {
  const token = await SecureStore.getItemAsync('session');
  const form = new FormData();
  form.append('expenseId', expenseId);
  form.append('file', { uri, name: 'receipt.jpg', type: 'image/jpeg' } as unknown as Blob);
  return fetch(`${BACKEND}/receipts`, { method: 'POST', body: form, headers: { Authorization: `Bearer ${token}` } });
}
