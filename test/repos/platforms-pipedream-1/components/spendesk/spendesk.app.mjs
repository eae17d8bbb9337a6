import { axios } from "@pipedream/platform";

export default {
  type: "app",
  app: "spendesk",
  propDefinitions: {},
  methods: {
    _baseUrl() {
      return "https://public-api.spendesk.com/v1";
    },
    async _makeRequest({
      $ = this, path, ...args
    } = {}) {
      return axios($, {
        url: `${this._baseUrl()}${path}`,
        headers: {
          Authorization: `Bearer ${this.$auth.oauth_access_token}`,
        },
        ...args,
      });
    },
    listExpenses(args = {}) {
      return this._makeRequest({
        path: "/expenses",
        ...args,
      });
    },
    listEmployees(args = {}) {
      return this._makeRequest({
        path: "/employees",
        ...args,
      });
    },
  },
};
