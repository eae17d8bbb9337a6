import { SLOW } from '@/vendors'

export function log(verb: string, path: string, status: number, ms: number) {
  const line = `${verb.toUpperCase()} ${path} ${status} ${ms}ms`
  if (ms > SLOW) console.warn(line)
  else console.log(line)
}
