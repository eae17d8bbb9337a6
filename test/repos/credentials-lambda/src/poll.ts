import type { ScheduledHandler } from "aws-lambda";
import { SQSClient, SendMessageBatchCommand } from "@aws-sdk/client-sqs";
import { externalClient, subsidiaryClient } from "./external";
import { balance } from "./balance";
import { subsidiaries } from "./subsidiaries";

const sqs = new SQSClient({});

export const handler: ScheduledHandler = async (event) => {
  const since = new Date(new Date(event.time).getTime() - 2 * 3600_000).toISOString();
  const own = await externalClient();
  const clients = [{ companyId: process.env.COMPANY_ID!, client: own }];
  for (const s of await subsidiaries()) clients.push({ companyId: s.companyId, client: await subsidiaryClient(s.refreshToken) });

  for (const { companyId, client } of clients) {
    const { data } = await client.post(
      "/v1/accounting-entries:search",
      { includeDeleted: false, performedAtStart: since },
      { params: { company_id: companyId, limit: 100 } },
    );
    for (let i = 0; i < data.data.length; i += 10) {
      await sqs.send(
        new SendMessageBatchCommand({
          QueueUrl: process.env.QUEUE_URL,
          Entries: data.data.slice(i, i + 10).map((e: any) => ({ Id: e.id, MessageBody: JSON.stringify(e) })),
        }),
      );
    }
  }

  const b = await balance();
  if (b.available < 1000) console.warn(`low balance: ${b.available} ${b.currency}`);
};
