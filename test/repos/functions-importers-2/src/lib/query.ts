import fetcher from './fetcher'

/** get('https://…', 'things', {page: 1}) */
export function get<T>(base: string, path: string, params: Record<string, string> = {}) {
  const search = new URLSearchParams(params)
  return fetcher<T>(base, 'get', search.size ? `${path}?${search}` : path)
}

export const remove = (base: string, ...segments: string[]) => fetcher(base, 'delete', segments.join('/'))
