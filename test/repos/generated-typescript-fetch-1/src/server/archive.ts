import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { Configuration, ExpensesApi, type Middleware } from "../pleo-api";

const retryOn429: Middleware = {
  async post({ response, url, init, fetch }) {
    if (response.status !== 429) return response;
    await new Promise((r) => setTimeout(r, Number(response.headers.get("retry-after") ?? 1) * 1000));
    return fetch(url, init);
  },
};

const expensesApi = new ExpensesApi(
  new Configuration({
    accessToken: async () => process.env.PLEO_API_TOKEN!,
    middleware: [retryOn429],
  }),
);
const s3 = new S3Client({ region: "eu-north-1" });

export async function archiveMonth(month: string): Promise<number> {
  const dateFrom = `${month}-01T00:00:00.000Z`;
  const dateTo = `${month}-31T23:59:59.999Z`;
  const { expenses } = await expensesApi.getExpenses({ dateFrom, dateTo, pageSize: 1000 });

  let stored = 0;
  for (const expense of expenses as { id: string; receiptIds: string[] }[]) {
    if (expense.receiptIds.length === 0) continue;
    for (const receipt of await expensesApi.getExpenseReceipts({ expenseId: expense.id })) {
      const body = await fetch(receipt.url).then((r) => r.arrayBuffer());
      await s3.send(
        new PutObjectCommand({
          Bucket: process.env.ARCHIVE_BUCKET,
          Key: `pleo/${month}/expenses/${expense.id}/${receipt.id}`,
          Body: new Uint8Array(body),
          ContentType: receipt.mimeType,
        }),
      );
      stored++;
    }
  }
  return stored;
}
