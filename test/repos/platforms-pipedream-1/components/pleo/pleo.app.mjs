import { axios } from "@pipedream/platform";

const DEFAULT_LIMIT = 100;

export default {
  type: "app",
  app: "pleo",
  propDefinitions: {
    employeeId: {
      type: "string",
      label: "Employee ID",
      description: "The ID of the employee",
      async options({ page }) {
        const { employees } = await this.listEmployees({
          params: {
            pageOffset: page * DEFAULT_LIMIT,
            pageSize: DEFAULT_LIMIT,
          },
        });
        return employees?.map(({
          id: value, email: label,
        }) => ({
          label,
          value,
        })) || [];
      },
    },
    expenseIds: {
      type: "string[]",
      label: "Expense IDs",
      description: "The expenses to update",
    },
  },
  methods: {
    _baseUrl() {
      return "https://openapi.pleo.io/v1";
    },
    _headers() {
      return {
        Authorization: `Bearer ${this.$auth.api_token}`,
      };
    },
    async _makeRequest({
      $ = this,
      path,
      ...args
    } = {}) {
      return axios($, {
        url: `${this._baseUrl()}${path}`,
        headers: this._headers(),
        ...args,
      });
    },
    listExpenses(args = {}) {
      return this._makeRequest({ // expect: legacy-call getExpenses
        path: "/expenses",
        ...args,
      });
    },
    updateExpenses(args = {}) {
      return this._makeRequest({ // expect: legacy-call updateExpenses (certain)
        method: "PUT",
        path: "/expenses",
        ...args,
      });
    },
    listEmployees(args = {}) {
      return this._makeRequest({ // expect: legacy-call getEmployees
        path: "/employees",
        ...args,
      });
    },
    deleteEmployee({
      employeeId, ...args
    }) {
      return this._makeRequest({ // expect: legacy-call deleteEmployee (certain)
        method: "delete",
        path: `/employees/${employeeId}`,
        ...args,
      });
    },
    async *paginate({
      resourceFn, resourceKey, params = {}, max,
    }) {
      let count = 0;
      let pageOffset = 0;
      while (pageOffset !== null && pageOffset !== undefined) {
        const response = await resourceFn({
          params: {
            ...params,
            pageOffset,
            pageSize: DEFAULT_LIMIT,
          },
        });
        for (const item of response[resourceKey]) {
          yield item;
          if (max && ++count >= max) {
            return;
          }
        }
        pageOffset = response.metadata?.pageInfo?.nextPageOffset;
      }
    },
  },
};
