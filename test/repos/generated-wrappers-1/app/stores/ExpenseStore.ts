import { flow, types } from "mobx-state-tree"
import { api } from "../services/api/api"

export const ExpenseStore = types
  .model("ExpenseStore", {
    expenses: types.array(types.frozen<{ id: string; note?: string }>()),
  })
  .actions((self) => ({
    load: flow(function* load(days: number) {
      const from = new Date(Date.now() - days * 86_400_000).toISOString()
      const result = yield api.getExpenses(from)
      if (result.kind === "ok") self.expenses = result.expenses
      else console.warn("could not load", result.kind)
    }),
    move: flow(function* move(employeeId: string, from: string, to: string) {
      const added: boolean = yield api.addToTeam(to, employeeId)
      if (added) yield api.removeFromTeam(from, employeeId)
    }),
  }))
