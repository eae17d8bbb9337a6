import fetch from 'node-fetch'

const headers = { Authorization: `Bearer ${process.env.PLEO_TOKEN}` }

export default async function get (address) {
  const res = await fetch(address, { headers })
  if (!res.ok) throw Object.assign(new Error(`${res.status} for ${address}`), { status: res.status })
  return res.json()
}
