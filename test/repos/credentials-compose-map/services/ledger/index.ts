import amqp from "amqplib";

const upstream = {
  url: "https://external.pleo.io/v1/accounting-entries",
  token: process.env.UPSTREAM_TOKEN ?? "",
};

async function entry(id: string) {
  const res = await fetch(`${upstream.url}/${id}`, {
    headers: {
      accept: "application/json",
      authorization: `Bearer ${upstream.token}`, // expect: shared-credential
    },
  });
  if (res.status === 404) return null;
  if (!res.ok) throw new Error(`entry ${id}: ${res.status}`);
  return (await res.json()).data;
}

async function consume() {
  const connection = await amqp.connect(process.env.AMQP_URL!);
  const channel = await connection.createChannel();
  await channel.prefetch(10);
  await channel.consume("expenses", async (message) => {
    if (!message) return;
    const expense = JSON.parse(message.content.toString());
    const found = await entry(expense.id);
    console.log(expense.id, found ? found.status : "unknown to the ledger");
    channel.ack(message);
  });
}

void consume();
