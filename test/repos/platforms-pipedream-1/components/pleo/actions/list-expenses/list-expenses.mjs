import pleo from "../../pleo.app.mjs";

export default {
  key: "pleo-list-expenses",
  name: "List Expenses",
  description: "Lists the expenses of the company. [See the docs](https://developers.pleo.io/reference/pleo-deprecated)",
  version: "0.0.3",
  type: "action",
  props: {
    pleo,
    dateFrom: {
      type: "string",
      label: "From",
      description: "ISO date",
      optional: true,
    },
    max: {
      type: "integer",
      label: "Max Results",
      optional: true,
    },
  },
  async run({ $ }) {
    const expenses = [];
    const items = this.pleo.paginate({
      resourceFn: this.pleo.listExpenses,
      resourceKey: "expenses",
      params: {
        dateFrom: this.dateFrom,
      },
      max: this.max,
    });
    for await (const item of items) {
      expenses.push(item);
    }
    $.export("$summary", `Found ${expenses.length} expense(s)`);
    return expenses;
  },
};
