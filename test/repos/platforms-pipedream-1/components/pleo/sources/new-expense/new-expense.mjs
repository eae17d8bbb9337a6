import { POLLING_INTERVAL } from "../../common/constants.mjs";
import pleo from "../../pleo.app.mjs";

export default {
  key: "pleo-new-expense",
  name: "New Expense Created",
  description: "Emit new event when an expense shows up",
  version: "0.0.1",
  type: "source",
  dedupe: "unique",
  props: {
    pleo,
    db: "$.service.db",
    timer: {
      type: "$.interface.timer",
      default: {
        intervalSeconds: POLLING_INTERVAL,
      },
    },
  },
  methods: {
    _getLast() {
      return this.db.get("last");
    },
    _setLast(value) {
      this.db.set("last", value);
    },
    generateMeta(expense) {
      return {
        id: expense.id,
        summary: `New Expense: ${expense.note ?? expense.id}`,
        ts: Date.parse(expense.createdAt),
      };
    },
  },
  async run() {
    const dateFrom = this._getLast();
    const { expenses } = await this.pleo.listExpenses({
      params: {
        dateFrom,
      },
    });
    this._setLast(new Date().toISOString());
    for (const expense of expenses) {
      this.$emit(expense, this.generateMeta(expense));
    }
  },
};
