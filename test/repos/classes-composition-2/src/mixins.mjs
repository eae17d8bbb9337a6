export const WithEmployees = (Base) => class extends Base {
  async employees () {
    const { employees } = await this.request('/v1/employees') // expect: legacy-call getEmployees
    return employees
  }

  employee (id) {
    return this.request(`/v1/employees/${id}`) // expect: legacy-call getEmployee
  }
}

export const WithCategories = (Base) => class WithCategories extends Base {
  async categories () {
    // old name of account groups, still answers
    return (await this.request('/v1/account-categories')).accountGroups // expect: legacy-call getAccountGroupsV1_1
  }

  hideCategory (id, name) {
    return this.request(`/v1/account-categories/${id}`, { method: 'PUT', json: { name, hidden: true } }) // expect: legacy-call updateAccountGroupV1_1
  }
}

// BambooHR only
export const WithTimeOff = (Base) => class extends Base {
  whosOut () {
    return this.request('/v1/time_off/whos_out')
  }

  expenses () {
    return this.request('/v1/expenses', { method: 'GET' })
  }
}
