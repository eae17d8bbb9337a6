import { setupServer } from 'msw/node'
import { http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { handlers } from '../src/mocks/handlers'
import { monthly } from '../src/report'
import { PleoReader } from '../src/pleo'

const server = setupServer(...handlers)

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

describe('monthly', () => {
  it('adds up three pages', async () => {
    expect(await monthly(new PleoReader('test'))).toEqual([{ key: '2024-03 DKK', value: 31.5 }])
  })

  it('gives up on 500', async () => {
    server.use(http.get('https://openapi.pleo.io/v1/expenses', () => new HttpResponse(null, { status: 500 })))
    await expect(monthly(new PleoReader('test'))).rejects.toThrow('GET /v1/expenses')
  })

  it('needs only expenses()', async () => {
    const expenses = vi.fn().mockResolvedValue([])
    await monthly({ expenses })
    expect(expenses).toHaveBeenCalledOnce()
  })
})
