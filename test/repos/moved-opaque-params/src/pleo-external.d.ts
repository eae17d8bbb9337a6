// trimmed by hand from the generated file
export interface paths {
  '/v0/tag-groups': {
    get: {
      parameters: { query: { company_id?: string; organization_id?: string; include_archived?: boolean } }
      responses: { 200: { content: { 'application/json': { data: { id: string; name: string; code: string; archived: boolean }[] } } } }
    }
  }
  '/v0/tax-codes/{taxCodeId}': {
    get: {
      parameters: { path: { taxCodeId: string } }
      responses: { 200: { content: { 'application/json': { data: { id: string; name: string; rate: number } } } } }
    }
  }
}
