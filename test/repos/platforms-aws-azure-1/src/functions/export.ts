import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { ScheduledHandler } from 'aws-lambda';
import { config } from '../lib/config';
import { pleo } from '../lib/pleo';

const s3 = new S3Client({});

export const handler: ScheduledHandler = async (event) => {
  const api = await pleo();
  const expenses: unknown[] = [];

  let pageOffset: number | null = 0;
  while (pageOffset !== null) {
    const { data } = await api.get('/expenses', { params: { status: 'QUEUED', pageOffset, pageSize: 100 } }); // expect: legacy-call getExpenses (likely)
    expenses.push(...data.expenses);
    pageOffset = data.metadata.pageInfo.nextPageOffset ?? null;
  }

  const { data: codes } = await api.request({ url: '/tax-codes' }); // expect: legacy-call getTaxCodes (likely)

  await s3.send(
    new PutObjectCommand({
      Bucket: config.bucket,
      Key: `exports/${event.time}.json`,
      Body: JSON.stringify({ expenses, taxCodes: codes.taxCodes }),
    }),
  );
};
