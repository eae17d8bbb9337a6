import { admin } from "../_shared/token.ts";
import { listExpenses } from "../_shared/pleo.ts";

const SLACK = Deno.env.get("SLACK_WEBHOOK_URL");

async function store(company: string, token: string): Promise<number> {
  let offset: number | undefined = 0;
  let count = 0;
  while (offset !== undefined) {
    const page: Awaited<ReturnType<typeof listExpenses>> = await listExpenses(token, { pageOffset: offset, pageSize: 500 });
    const rows = page.expenses.map((e) => ({ company, id: e.id, performed_at: e.performedAt, amount: e.amountSettled?.value }));
    const { error } = await admin.from("expenses").upsert(rows);
    if (error) throw error;
    count += rows.length;
    offset = page.metadata.pageInfo.nextPageOffset ?? undefined;
  }
  return count;
}

Deno.serve(async (req) => {
  if (req.headers.get("Authorization") !== `Bearer ${Deno.env.get("CRON_SECRET")}`) {
    return new Response("unauthorized", { status: 401 });
  }
  const { data: companies } = await admin.from("companies").select("id, token");
  let text = "";
  for (const c of companies ?? []) text += `${c.id}: ${await store(c.id, c.token)} expenses\n`;
  if (SLACK) await fetch(SLACK, { method: "POST", body: JSON.stringify({ text }) });
  return new Response(text);
});
