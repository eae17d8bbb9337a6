// trimmed by hand from the output of openapi-typescript
export interface paths {
  '/tag-groups': {
    get: { parameters: { query?: { archived?: boolean } }; responses: { 200: { content: { 'application/json': TagGroup[] } } } }
  }
  '/tag-groups/{tagGroupId}': {
    patch: {
      parameters: { path: { tagGroupId: string } }
      requestBody: { content: { 'application/json': { name?: string; archived?: boolean } } }
      responses: { 200: { content: { 'application/json': TagGroup } } }
    }
  }
  '/tag-groups/{tagGroupId}/tags': {
    get: { parameters: { path: { tagGroupId: string } }; responses: { 200: { content: { 'application/json': Tag[] } } } }
    post: {
      parameters: { path: { tagGroupId: string } }
      requestBody: { content: { 'application/json': { attributeValues: { attributeId: string; value: string }[] } } }
      responses: { 200: { content: { 'application/json': Tag } } }
    }
  }
  '/teams/{teamId}': {
    get: { parameters: { path: { teamId: string } }; responses: { 200: { content: { 'application/json': Team } } } }
  }
  '/teams/{teamId}/employees/{employeeId}': {
    put: { parameters: { path: { teamId: string; employeeId: string } }; responses: { 200: { content: { 'application/json': object } } } }
    delete: { parameters: { path: { teamId: string; employeeId: string } }; responses: { 200: { content: { 'application/json': object } } } }
  }
  '/companies/balance': {
    get: { responses: { 200: { content: { 'application/json': { currency: string; current: number; available: number } } } } }
  }
}

export type TagGroup = { id: string; name: string; archived: boolean; tagAttributes: { id: string; name: string }[] }
export type Tag = { id: string; tagGroupId: string; attributeValues: { attributeId: string; value: string }[]; hidden: boolean }
export type Team = { id: string; name: string; code?: string; employees: { id: string; email: string }[] }
