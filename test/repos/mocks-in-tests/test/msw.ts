import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

export const server = setupServer(
  http.get('https://openapi.pleo.io/v1/expenses', () => HttpResponse.json({ expenses: [] })),
  http.put('https://openapi.pleo.io/v1/expenses', () => HttpResponse.json({})),
);
