/** `user:pass` → header value (RFC 7617) */
export function basicAuth(user: string, password = ''): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

export const bearerAuth = (token: string): string => ['Bearer', token].join(' ')

export function jsonHeaders(extra: Record<string, string> = {}) {
  return { accept: 'application/json', 'content-type': 'application/json', ...extra }
}
