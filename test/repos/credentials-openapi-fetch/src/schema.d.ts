// generated, shortened to what we call
type Json<T> = { content: { 'application/json': T } };
export interface paths {
  '/v1/companies': { get: { parameters: { query?: { limit?: number } }; responses: { 200: Json<{ data: { id: string; name: string }[] }> } } };
  '/v2/employees': { get: { parameters: { query: { company_id: string } }; responses: { 200: Json<{ data: { id: string; email: string }[] }> } } };
  '/v1/vendors:search': { post: { requestBody: { content: { 'application/json': { name?: string } } }; responses: { 200: Json<{ data: { id: string }[] }> } } };
  '/v3/export-jobs/{jobId}': { get: { parameters: { path: { jobId: string } }; responses: { 200: Json<{ data: { status: string } }> } } };
}
