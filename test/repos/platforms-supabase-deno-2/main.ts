import "@std/dotenv/load"
import { Hono } from "hono"
import { mirrorAccounts } from "./jobs/accounts.ts"
import { webhook } from "./routes/webhook.ts"
import { balance } from "$pleo"

const app = new Hono()
app.route("/hooks", webhook)
app.get("/balance", async (c) => c.json(await balance()))

Deno.cron("mirror accounts", "0 4 * * *", mirrorAccounts)

Deno.serve({ port: Number(Deno.env.get("PORT") ?? 8000) }, app.fetch)
