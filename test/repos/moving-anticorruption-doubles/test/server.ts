import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'

export const seen: URL[] = []

export const server = setupServer(
  http.post('https://external.pleo.io/v1/accounting-entries:search', ({ request }) => {
    seen.push(new URL(request.url))
    return HttpResponse.json({ data: [], pagination: { hasNextPage: false } })
  }),
  http.get('https://external.pleo.io/v2/employees/:id', ({ params }) => HttpResponse.json({ data: { id: params.id, code: '0042' } })),
)
