'use strict'

/**
 * Follows `links.next` until there is none. The first address may be relative
 * to the client's base, what comes back is absolute.
 *
 * @param {import('axios').AxiosInstance} client
 * @param {string} first
 */
async function * pages (client, first) {
  let next = first
  do {
    const { data } = await client.get(next)
    yield data
    next = data.links && data.links.next
  } while (next)
}

module.exports = { pages }
