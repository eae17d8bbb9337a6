const root = process.env.PERSONIO_API_URL

export async function personio (path) {
  const res = await fetch(root + path, { headers: { authorization: `Bearer ${process.env.PERSONIO_TOKEN}` } })
  return (await res.json()).data
}

// a jobs portal, nothing to do with the cards
export async function vacancies () {
  const res = await fetch(`${process.env.EMPLEO_API_URL}/v1/employees`)
  return res.json()
}
