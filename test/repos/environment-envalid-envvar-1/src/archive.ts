import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { env } from './env'
import { confirm, tripsAndRefunds } from './mileage'
import { pleo } from './pleo'

const s3 = new S3Client({ region: env.AWS_REGION })

async function run(): Promise<void> {
  let offset: number | null = 0
  while (offset !== null) {
    const page: any = await pleo.expenses(offset)
    for (const expense of page.expenses) {
      for (const receipt of await pleo.receiptsOf(expense.id)) {
        await s3.send(
          new PutObjectCommand({
            Bucket: env.BUCKET,
            Key: `expenses/${expense.id}/receipts/${receipt.id}`,
            Body: await pleo.file(receipt),
            ContentType: receipt.mimeType,
          }),
        )
      }
    }
    offset = page.metadata.pageInfo.nextPageOffset
  }

  const { refunds } = await tripsAndRefunds()
  await confirm((refunds as { id: string }[]).map(r => r.id))
}

void run()
