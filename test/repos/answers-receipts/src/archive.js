import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import got from 'got';
import mime from 'mime-types';
import { oneReceipt, receiptsOf } from './pleo.js';

const s3 = new S3Client({});
const MAX_KB = 20 * 1024;

export async function archive(expense) {
  const receipts = await receiptsOf(expense.id);
  const tooBig = receipts.filter((r) => r.size > MAX_KB); // expect: changed-field
  if (tooBig.length) console.warn(`skipping ${tooBig.map((r) => r.name).join(', ')}`); // expect: lost-field

  let bytes = 0;
  for (const receipt of receipts) {
    if (tooBig.includes(receipt)) continue;
    const file = await got(receipt.url).buffer();
    const ext = mime.extension(receipt.mimeType) || 'bin';
    await s3.send(
      new PutObjectCommand({
        Bucket: 'receipts',
        Key: `${expense.id}/${receipt.id}.${ext}`,
        Body: file,
        Metadata: { original: encodeURIComponent(receipt.name) }, // expect: lost-field
      }),
    );
    bytes += file.length;
  }
  return { count: receipts.length, bytes };
}

export async function verify(expenseId, receiptId, object) {
  const { size, mimeType } = await oneReceipt(expenseId, receiptId); // expect: changed-field
  // object is an S3 HeadObject answer with a name of ours on it
  if (object.size !== size * 1024) return { ok: false, name: object.name };
  return { ok: object.mimeType === mimeType, name: object.name };
}
