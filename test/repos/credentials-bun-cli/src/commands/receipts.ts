import { defineCommand } from "citty"

async function* receipts(entry: string) {
  let cursor = ""
  while (true) {
    const page = await fetch(`https://external.pleo.io/v1/accounting-entries/${entry}/receipts?after=${cursor}`, {
      headers: new Headers([
        ["Accept", "application/json"],
        ["Authorization", `Bearer ${Bun.env.PLEO_OPENAPI_TOKEN}`], // expect: legacy-token-on-external
      ]),
    }).then((r) => r.json())
    yield* page.data
    if (!page.pagination?.hasNextPage) break
    cursor = page.pagination.endCursor
  }
}

export default defineCommand({
  args: { entry: { type: "positional", required: true } },
  async run({ args }) {
    for await (const r of receipts(args.entry)) {
      await Bun.write(`${r.id}.${r.mimeType.split("/")[1]}`, await fetch(r.url))
    }
  },
})
