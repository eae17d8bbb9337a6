const { expect } = require('chai')
const nock = require('nock')
const { createLedger } = require('../src/ledger')

describe('ledger', () => {
  it('reads the expenses of a period', async () => {
    nock('http://localhost:1080').get('/v1/expenses').query(true).reply(200, { expenses: [{ id: 'a' }] })
    const rows = await createLedger('http://localhost:1080/v1').spent('2026-01-01')
    expect(rows).to.have.length(1)
  })
})
