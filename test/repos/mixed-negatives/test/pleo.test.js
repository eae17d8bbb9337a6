import nock from 'nock'
import { expect, it } from 'vitest'
import { fetchQueued, confirm } from '../src/pleo.js'

it('reads the queue', async () => {
  nock('https://openapi.pleo.io').get('/v1/expenses').query({ status: 'QUEUED' }).reply(200, { expenses: [{ id: 'e1' }] })
  expect(await fetchQueued()).toEqual([{ id: 'e1' }])
})

it('confirms', async () => {
  const scope = nock('https://openapi.pleo.io').put('/v1/expenses').reply(200, {})
  await confirm(['e1'])
  expect(scope.isDone()).toBe(true)
})
