import { defineCommand } from "citty"
import { consola } from "consola"

/** is everything reachable from this machine? */
export default defineCommand({
  async run() {
    const token = Bun.env.PLEO_API_TOKEN
    const before = await fetch("https://openapi.pleo.io/v1/companies/balance", {
      headers: { Authorization: `Bearer ${token}` },
    })
    consola.info("legacy API:", before.status)

    const now = await fetch("https://external.pleo.io/v1/introspect", {
      headers: { Authorization: `Basic ${btoa(token + ":")}` }, // expect: shared-credential
    })
    consola.info("external API:", now.status)
  },
})
