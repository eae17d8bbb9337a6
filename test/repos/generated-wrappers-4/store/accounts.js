export const state = () => ({
  list: [],
  groups: [],
  notes: {},
})

export const mutations = {
  set(state, { key, value }) {
    state[key] = value
  },
}

export const actions = {
  async load({ commit }) {
    const { accounts } = await this.$pleo.$get('/accounts', { params: { pageSize: 500 } }) // expect: legacy-call getAccounts (certain)
    commit('set', { key: 'list', value: accounts })

    const { data } = await this.$pleo.get('account-groups') // expect: legacy-call getAccountGroups (certain)
    commit('set', { key: 'groups', value: data.accountGroups })

    // the notes are ours
    commit('set', { key: 'notes', value: await this.$axios.$get('/accounts') })
  },

  async hide({ dispatch }, account) {
    await this.$pleo.$put(`/accounts/${account.id}`, { ...account, hidden: true }) // expect: legacy-call updateAccount (certain)
    await this.$axios.$put(`/accounts/${account.id}`, { hidden: true })
    await dispatch('load')
  },

  renameGroup(_ctx, { id, name }) {
    return this.$pleo.$put('/account-groups/' + id, { name }) // expect: legacy-call updateAccountGroup (certain)
  },
}
