import assert from 'node:assert/strict'
import { test } from 'node:test'
import { api } from '../server/http.js'

test('api sends the token', async (t) => {
  t.mock.method(globalThis, 'fetch', async () => new Response('{"expenses":[]}'))
  const client = api('http://localhost:9999/v1', 'abc')
  await client.get('/expenses')
  const [url, init] = globalThis.fetch.mock.calls[0].arguments
  assert.equal(url, 'http://localhost:9999/v1/expenses')
  assert.equal(init.headers.authorization, 'Bearer abc')
})
