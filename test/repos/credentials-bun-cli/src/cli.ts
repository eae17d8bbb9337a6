#!/usr/bin/env bun
import { defineCommand, runMain } from "citty"

const main = defineCommand({
  meta: { name: "spendctl", description: "spend from the command line" },
  subCommands: {
    teams: () => import("./commands/teams").then((m) => m.default),
    expenses: () => import("./commands/expenses").then((m) => m.default),
    receipts: () => import("./commands/receipts").then((m) => m.default),
    doctor: () => import("./commands/doctor").then((m) => m.default),
  },
})

runMain(main)
