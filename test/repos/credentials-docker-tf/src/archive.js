'use strict'
const fetch = require('node-fetch')
const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3')
const { pleoKey } = require('./credentials')

const s3 = new S3Client({})
const BASE = process.env.PLEO_BASE_URL || 'https://external.pleo.io'

async function get (path) {
  const key = await pleoKey()
  const res = await fetch(BASE + path, {
    headers: { authorization: 'Basic ' + Buffer.from(key + ':').toString('base64') }
  })
  if (!res.ok) throw new Error(path + ' ' + res.status)
  return res
}

exports.handler = async (event) => {
  for (const { entryId } of event.entries) {
    const { data } = await (await get(`/v1/accounting-entries/${entryId}/receipts`)).json()
    for (const receipt of data) {
      const file = await get(`/v1/accounting-entries/${entryId}/receipts/${receipt.id}`)
      await s3.send(new PutObjectCommand({
        Bucket: process.env.BUCKET,
        Key: `${entryId}/${receipt.id}`,
        Body: await file.buffer(),
        ContentType: receipt.mimeType
      }))
    }
  }
}
