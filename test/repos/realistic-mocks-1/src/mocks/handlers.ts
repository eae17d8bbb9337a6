import { http, HttpResponse } from 'msw'

const PLEO = 'https://openapi.pleo.io/v1'

const expense = (id: string, value: number) => ({
  id,
  employeeId: 'e-1',
  amountSettled: { value, currency: 'DKK' },
  performedAt: '2024-03-04T10:00:00.000Z',
})

export const handlers = [
  http.get(`${PLEO}/expenses`, ({ request }) => {
    if (request.headers.get('authorization') !== 'Bearer test') return new HttpResponse(null, { status: 401 })
    const offset = Number(new URL(request.url).searchParams.get('pageOffset'))
    return HttpResponse.json({
      expenses: [expense(`x-${offset}`, 10.5)],
      metadata: { pageInfo: { nextPageOffset: offset < 2 ? offset + 1 : null } },
    })
  }),
  http.put(`${PLEO}/expenses`, () => HttpResponse.json({})),
  http.get('https://openapi.pleo.io/v1/companies/balance', () => HttpResponse.json({ currency: 'DKK', available: 100 })),
]
