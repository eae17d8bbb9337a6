import { HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { pleo } from './pleo.mjs'

const s3 = new S3Client({})
const Bucket = process.env.BUCKET

async function exists(Key) {
  try {
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key }))
    return head.ContentLength > 0
  } catch {
    return false
  }
}

export const handler = async (event) => {
  for (const record of event.Records) {
    const { expenseId, size = 'all', name } = JSON.parse(record.body)
    console.log('archiving', name, size)

    const expense = await pleo(`/expenses/${expenseId}`)
    if (!expense || expense.settledExpenseIds?.length) continue // expect: lost-field

    const receipts = await pleo(`/expenses/${expenseId}/receipts`)
    for (const { id, name: fileName, url, size: kb } of receipts) { // expect: lost-field, changed-field
      if (kb > 20480) {
        console.warn('too big, left out', id)
        continue
      }
      const Key = `${expense.performedAt.slice(0, 7)}/${id}/${fileName}`
      if (await exists(Key)) continue
      const file = await fetch(url)
      await s3.send(new PutObjectCommand({ Bucket, Key, Body: Buffer.from(await file.arrayBuffer()) }))
    }
  }
}
