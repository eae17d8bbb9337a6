import test from 'node:test'
import assert from 'node:assert/strict'
import nock from 'nock'

process.env.PLEO_LEGACY_TOKEN = 'fake-legacy-token'

test('balance is formatted', async () => {
  nock('https://openapi.pleo.io', { reqheaders: { authorization: 'Bearer fake-legacy-token' } })
    .get('/v1/companies/balance')
    .reply(200, { currency: 'EUR', current: 1200, available: 800 })
  const { balance } = await import('../src/commands/balance.js')
  const said: string[] = []
  await balance({ ack: async () => {}, respond: async (m: string) => void said.push(m) } as any)
  assert.match(said[0], /800 EUR/)
})
