export interface paths {
  '/tag-groups': { get: { responses: { 200: { content: { 'application/json': { id: string; mappedTo: string | null }[] } } } } }
  '/expenses': { get: { responses: { 200: { content: { 'application/json': { id: string }[] } } } } }
}
