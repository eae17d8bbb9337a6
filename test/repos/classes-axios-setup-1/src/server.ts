import { Hono } from "hono"
import { bootstrap } from "@/bootstrap"
import { tenantHttp, type Tenant } from "@/http/tenant"
import { createVouchers } from "@/vouchers"

bootstrap()

const app = new Hono()

app.get("/v1/health", (c) => c.json({ status: "ok" }))

app.post("/api/pleo/vouchers", async (c) => {
  const { from } = await c.req.json<{ from: string }>()
  return c.json({ count: await createVouchers(from) })
})

app.post("/tenants/teams", async (c) => {
  const tenant = await c.req.json<Tenant>()
  const http = tenantHttp(tenant)
  const { data } = await http.get("/teams") // expect: legacy-call getTeams
  if (data.teams.length === 0) await http.post("/teams", { name: "Everyone" }) // expect: legacy-call createTeam
  return c.json(data.teams)
})

export default app
