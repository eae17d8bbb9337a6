import { axios } from "@pipedream/platform"

export default defineComponent({
  props: {
    pleo: { type: "app", app: "pleo" },
    spendesk: { type: "app", app: "spendesk" },
  },
  async run({ steps, $ }) {
    const headers = { Authorization: `Bearer ${this.pleo.$auth.api_token}` }

    const accounts = await axios($, { // expect: legacy-call getAccounts (certain)
      url: "https://openapi.pleo.io/v1/accounts",
      headers,
      params: { pageSize: 1000 },
    })

    const groups = await axios($, { // expect: legacy-call getAccountGroups (certain)
      method: "GET",
      baseURL: "https://openapi.pleo.io/v1",
      url: "/account-groups",
      headers,
    })

    // the other half of the company
    const theirs = await axios($, {
      url: "https://public-api.spendesk.com/v1/accounts",
      headers: { Authorization: `Bearer ${this.spendesk.$auth.oauth_access_token}` },
    })

    return { accounts: accounts.accounts, groups: groups.accountGroups, theirs, period: steps.trigger.event.body.period }
  },
})
