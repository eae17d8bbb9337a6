import { PrismaClient } from "@prisma/client";
import { Worker } from "bullmq";
import { clientFor } from "./clients";

const prisma = new PrismaClient();

interface LegacyExpenses {
  expenses: { id: string; amountSettled: { value: number } }[];
}

new Worker(
  "export",
  async (job) => {
    const connection = await prisma.pleoConnection.findUniqueOrThrow({ where: { tenantId: job.data.tenantId } });
    const http = clientFor(connection);
    if (connection.api === "legacy") {
      const page = await http.get("expenses", { searchParams: { status: "QUEUED", pageSize: 100 } }).json<LegacyExpenses>();
      return { exported: page.expenses.length };
    }
    const items = await http
      .get("v3/export-items", { searchParams: { company_id: connection.companyId ?? "" } })
      .json<{ data: unknown[] }>();
    return { exported: items.data.length };
  },
  { connection: { host: process.env.REDIS_HOST, port: 6379 } },
);
