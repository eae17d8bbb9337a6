import { Hono } from "hono"
import { bearerAuth } from "hono/bearer-auth"
import { env } from "$lib/env.ts"

export const webhook = new Hono()

webhook.use("*", bearerAuth({ token: env.BRIDGE_SECRET }))

// own routes; the names follow Pleo's on purpose
webhook.get("/v1/expenses", (c) => c.json({ expenses: [] }))

webhook.post("/expense-booked", async (c) => {
  const { ids } = await c.req.json<{ ids: string[] }>()
  const target = Deno.env.get("PLEO_BASE_URL")
  const res = await fetch(`${target}/v1/expenses`, { // expect: legacy-call updateExpenses (possible)
    method: "PUT",
    headers: { "content-type": "application/json", authorization: `Bearer ${env.PLEO_TOKEN}` },
    body: JSON.stringify({ expenseIds: ids, status: "EXPORTED" }),
  })
  return c.json({ ok: res.ok })
})
