import { defineCommand } from "citty"
import { Redacted } from "../lib/redacted"

const credential = new Redacted(Bun.env.PLEO_INTEGRATED_API_KEY ?? "")

export default defineCommand({
  args: { rename: { type: "string" }, to: { type: "string" } },
  async run({ args }) {
    const headers = {
      "content-type": "application/json",
      authorization: "Bearer " + credential.reveal(), // expect: api-key-on-legacy
    }
    if (args.rename) {
      await fetch(`https://openapi.pleo.io/v1/teams/${args.rename}`, {
        method: "PUT",
        headers,
        body: JSON.stringify({ name: args.to }),
      })
      return
    }
    const { teams } = await (await fetch("https://openapi.pleo.io/v1/teams", { headers })).json()
    console.table(teams.map((t: any) => ({ id: t.id, name: t.name, code: t.code })))
  },
})
