import middy from '@middy/core'

const key = process.env.PLEO_API_KEY
const encodedKey = Buffer.from(key).toString('base64')

async function search(cursor) {
  const res = await fetch('https://external.pleo.io/v1/accounting-entries:search', {
    method: 'POST',
    headers: {
      authorization: `Basic ${encodedKey}`, // expect: wrong-auth-scheme
      'content-type': 'application/json',
    },
    body: JSON.stringify({ companyIds: [process.env.PLEO_COMPANY_ID], after: cursor }),
  })
  if (!res.ok) throw new Error(`search failed with ${res.status}`)
  return res.json()
}

export const handler = middy(async () => {
  let cursor
  let count = 0
  do {
    const page = await search(cursor)
    count += page.data.length
    cursor = page.pagination?.endCursor
  } while (cursor)
  return { count }
})
