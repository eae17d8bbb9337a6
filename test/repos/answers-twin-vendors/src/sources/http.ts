import axios from 'axios';

// one tiny wrapper for all vendors
export async function getJson<T = any>(base: string, path: string, token: string, params: object = {}): Promise<T> {
  const { data } = await axios.get(`${base}${path}`, { params, headers: { Authorization: `Bearer ${token}` } });
  return data;
}
