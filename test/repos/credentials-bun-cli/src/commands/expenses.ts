import { defineCommand } from "citty"
import { legacy } from "../lib/legacy"

export default defineCommand({
  args: { from: { type: "string", default: "2026-01-01T00:00:00.000Z" } },
  async run({ args }) {
    const { expenses } = await legacy(`/expenses?dateFrom=${encodeURIComponent(args.from)}&pageSize=100`)
    for (const e of expenses) console.log([e.performedAt.slice(0, 10), e.note ?? "", e.type].join("\t"))
  },
})
