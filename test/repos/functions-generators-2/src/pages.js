import got from 'got'
import { token } from './token.js'

const pleo = got.extend({
  prefixUrl: 'https://openapi.pleo.io/v1',
  responseType: 'json',
  hooks: {
    beforeRequest: [options => { options.headers.authorization = `Bearer ${token()}` }]
  }
})

const SIZE = 200

async function fetchPage (resource, offset) {
  const { body } = await pleo.get(resource, { searchParams: { pageOffset: offset, pageSize: SIZE } })
  return body
}

/**
 * @param {string} resource
 * @param {string} key
 */
export async function * stream (resource, key, offset = 0) {
  const body = await fetchPage(resource, offset)
  yield * body[key]
  if (body[key].length === SIZE) yield * stream(resource, key, offset + SIZE)
}

export const collect = async (iterable) => {
  const all = []
  for await (const item of iterable) all.push(item)
  return all
}

// teams have no metadata, so we stop at the first short page
export const teams = () => collect(stream('teams', 'teams')) // expect: legacy-call getTeams (certain)

export async function accounts () {
  const open = []
  for await (const account of stream('accounts', 'accounts')) { // expect: legacy-call getAccounts (certain)
    if (!account.hidden) open.push(account)
  }
  return open
}

export async function taxCodes () {
  const { taxCodes } = await pleo('tax-codes').json() // expect: legacy-call getTaxCodes (certain)
  return taxCodes
}
