export interface Column<T> {
  head: string
  width?: number
  get(row: T): string | number | null | undefined
}

export const render = <T>(cols: readonly Column<T>[], rows: Iterable<T>): string => {
  const out = [cols.map((c) => c.head).join('\t')]
  for (const r of rows) out.push(cols.map((c) => String(c.get(r) ?? '').padEnd(c.width ?? 0)).join('\t'))
  return out.join('\r\n')
}
