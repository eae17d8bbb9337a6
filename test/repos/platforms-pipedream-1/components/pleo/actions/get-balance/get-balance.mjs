import pleo from "../../pleo.app.mjs";

export default {
  key: "pleo-get-balance",
  name: "Get Balance",
  description: "Gets the balance of the company's wallet",
  version: "0.0.2",
  type: "action",
  props: {
    pleo,
  },
  async run({ $ }) {
    // not worth a method of its own
    const balance = await this.pleo._makeRequest({ // expect: legacy-call getCompanyBalance
      $,
      path: "/companies/balance",
    });
    $.export("$summary", `${balance.available} ${balance.currency} available`);
    return balance;
  },
};
