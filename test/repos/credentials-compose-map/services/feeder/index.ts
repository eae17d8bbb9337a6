import amqp from "amqplib";
import { ofetch } from "ofetch";

const SOURCE = "https://openapi.pleo.io/v1";

const pleo = ofetch.create({
  baseURL: SOURCE,
  retry: 3,
  headers: { Authorization: `Bearer ${process.env.SOURCE_TOKEN}` },
});

async function main() {
  const connection = await amqp.connect(process.env.AMQP_URL!);
  const channel = await connection.createChannel();
  await channel.assertQueue("expenses", { durable: true });

  let pageOffset = 0;
  for (;;) {
    const { expenses } = await pleo("/expenses", { query: { pageOffset, pageSize: 100, status: "QUEUED" } });
    for (const expense of expenses) {
      channel.sendToQueue("expenses", Buffer.from(JSON.stringify(expense)), { persistent: true });
    }
    if (expenses.length < 100) break;
    pageOffset += expenses.length;
  }

  await channel.close();
  await connection.close();
}

main();
