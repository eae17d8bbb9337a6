import pleo from "../../pleo.app.mjs";

export default {
  key: "pleo-delete-employee",
  name: "Delete Employee",
  description: "Deletes an employee",
  version: "0.0.1",
  type: "action",
  props: {
    pleo,
    employeeId: {
      propDefinition: [
        pleo,
        "employeeId",
      ],
    },
  },
  async run({ $ }) {
    await this.pleo.deleteEmployee({
      $,
      employeeId: this.employeeId,
    });
    $.export("$summary", `Deleted ${this.employeeId}`);
    return {
      success: true,
    };
  },
};
