import nock from 'nock'
import { expect, it } from 'vitest'
import { listTeams } from '../src/legacy.js'
import { Pleo } from '../src/pleo.js'

it('sends the key as Basic user', async () => {
  nock('https://external.pleo.io', { reqheaders: { authorization: 'Basic dGVzdC1rZXk6' } })
    .get('/v1/introspect')
    .reply(200, { active: true })
  expect(await new Pleo('test-key').introspect()).toEqual({ active: true })
})

it('lists teams with the legacy token', async () => {
  nock('https://openapi.pleo.io', { reqheaders: { authorization: 'Bearer fake-legacy-token' } })
    .get('/v1/teams')
    .reply(200, { teams: [] })
  expect(await listTeams('fake-legacy-token')).toEqual([])
})
