/** Cut from the generated file to what we use. Server: https://openapi.pleo.io/v1/* */
export interface paths {
  '/expenses/{expenseId}': {
    get: {
      parameters: { path: { expenseId: string } };
      responses: { 200: { content: { 'application/json': { id: string; note?: string } } } };
    };
  };
  '/expenses/{expenseId}/receipts': {
    get: {
      parameters: { path: { expenseId: string } };
      responses: { 200: { content: { 'application/json': { id: string; url: string }[] } } };
    };
  };
  '/teams': {
    get: { responses: { 200: { content: { 'application/json': { teams: { id: string }[] } } } } };
  };
}
