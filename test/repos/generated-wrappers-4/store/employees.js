export const state = () => ({ employees: [], total: 0 })

export const mutations = {
  append(state, page) {
    state.employees.push(...page.employees)
    state.total = page.metadata.pageInfo.totalCount
  },
}

export const actions = {
  async fetchAll({ commit }) {
    let pageOffset = 0
    while (pageOffset !== null && pageOffset !== undefined) {
      const page = await this.$pleo.$get('/employees', { params: { pageOffset, pageSize: 100 } }) // expect: legacy-call getEmployees (certain)
      commit('append', page)
      pageOffset = page.metadata.pageInfo.nextPageOffset
    }
  },
  phoneBook() {
    return this.$axios.$get('/employees')
  },
}
