import pleo from "../../pleo.app.mjs";
import { EXPORT_STATUSES } from "../../common/constants.mjs";

export default {
  key: "pleo-update-expense-status",
  name: "Update Expense Status",
  description: "Sets the export status of one or more expenses",
  version: "0.0.1",
  type: "action",
  props: {
    pleo,
    expenseIds: {
      propDefinition: [
        pleo,
        "expenseIds",
      ],
    },
    status: {
      type: "string",
      label: "Status",
      options: EXPORT_STATUSES,
    },
  },
  async run({ $ }) {
    const response = await this.pleo.updateExpenses({
      $,
      data: {
        expenseIds: this.expenseIds,
        status: this.status,
      },
    });
    $.export("$summary", `Updated ${this.expenseIds.length} expense(s)`);
    return response;
  },
};
