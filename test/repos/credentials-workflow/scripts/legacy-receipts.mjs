import { mkdir, writeFile } from 'node:fs/promises'
import { request } from 'undici'

const LEGACY = 'https://openapi.pleo.io/v1'
const headers = { authorization: `Bearer ${process.env.PLEO_LEGACY_TOKEN}` }

const { body } = await request(`${LEGACY}/expenses?pageSize=50`, { headers })
const { expenses } = await body.json()
await mkdir('out/receipts', { recursive: true })
for (const { id } of expenses) {
  const r = await request(`${LEGACY}/expenses/${id}/receipts`, { headers })
  for (const receipt of await r.body.json()) {
    const file = await request(receipt.url)
    await writeFile(`out/receipts/${receipt.id}-${receipt.name}`, Buffer.from(await file.body.arrayBuffer()))
  }
}
