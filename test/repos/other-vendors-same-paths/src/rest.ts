export function rest(base: string, token?: string) {
  return {
    get: (path: string) => fetch(base + path, { headers: { Authorization: `Bearer ${token}` } }),
  };
}
