export function token(): string {
  const raw = document.cookie.split('; ').find((c) => c.startsWith('pleo='))
  return raw ? decodeURIComponent(raw.slice(5)) : ''
}
