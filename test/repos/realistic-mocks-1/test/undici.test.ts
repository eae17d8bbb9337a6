import { MockAgent, setGlobalDispatcher } from 'undici'
import { beforeEach, expect, test } from 'vitest'
import { PleoReader } from '../src/pleo'

let agent: MockAgent

beforeEach(() => {
  agent = new MockAgent()
  agent.disableNetConnect()
  setGlobalDispatcher(agent)
})

test('balance', async () => {
  const pool = agent.get('https://openapi.pleo.io')
  pool.intercept({ path: '/v1/companies/balance', method: 'GET' }).reply(200, { currency: 'SEK', available: 7 })
  expect(await new PleoReader('t').balance()).toEqual({ currency: 'SEK', available: 7 })
  agent.assertNoPendingInterceptors()
})
