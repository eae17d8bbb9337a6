const API = 'https://openapi.pleo.io'
const TOKEN = process.env.PLEO_API_KEY

async function call(method, path, body) {
  const res = await fetch(API + '/v1' + path, {
    method,
    headers: {
      Authorization: `Bearer ${TOKEN}`,
      ...(body ? { 'Content-Type': 'application/json' } : {}),
    },
    body: body && JSON.stringify(body),
  })
  if (!res.ok) throw Object.assign(new Error(`${method} ${path}: ${res.status}`), { status: res.status })
  return res.json()
}

export async function listEmployees() {
  const all = []
  let offset = 0
  do {
    const { employees, metadata } = await call('GET', `/employees?pageOffset=${offset}&pageSize=100`)
    all.push(...employees)
    console.error(`fetched ${all.length} of ${metadata.pageInfo.totalCount}`) // expect: changed-field
    offset = metadata.pageInfo.nextPageOffset // expect: changed-field
  } while (offset)
  return all
}

export const invite = (person) => call('POST', '/employees', { email: person.workEmail })

export const update = (id, patch) => call('PUT', `/employees/${id}`, patch)
