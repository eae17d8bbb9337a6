const basic = (user) => ({ authorization: `Basic ${Buffer.from(user + ':').toString('base64')}` })

async function pleoPeople() {
  const url = new URL('https://external.pleo.io/v2/employees')
  url.searchParams.set('companyId', process.env.PLEO_COMPANY_ID)
  url.searchParams.set('limit', '100')
  const res = await fetch(url, { headers: basic(process.env.PLEO_HR_KEY) })
  return (await res.json()).data
}

async function personioPeople() {
  const res = await fetch('https://api.personio.de/v2/persons', {
    headers: { authorization: `Bearer ${process.env.PERSONIO_TOKEN}` },
  })
  return (await res.json())._data
}

const [pleo, personio] = await Promise.all([pleoPeople(), personioPeople()])
const known = new Set(pleo.map((p) => p.email))
console.log(personio.filter((p) => !known.has(p.email)).map((p) => p.email).join('\n'))
