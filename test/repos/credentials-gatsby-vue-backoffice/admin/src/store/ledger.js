import axios from 'axios'

const pleo = axios.create({
  baseURL: 'https://external.pleo.io/v1',
  auth: {
    username: process.env.VUE_APP_PLEO_API_KEY, // expect: credential-in-browser
    password: '',
  },
})

export default {
  namespaced: true,
  state: () => ({ accounts: [] }),
  mutations: {
    loaded(state, accounts) {
      state.accounts = accounts
    },
  },
  actions: {
    async load({ commit }) {
      const { data } = await pleo.post('/chart-of-accounts:search', {
        companyId: process.env.VUE_APP_COMPANY_ID,
        excludeIfAssignedToCategory: false,
        excludeIfAssignedToContraAccount: false,
      })
      commit('loaded', data.data)
    },
  },
}
