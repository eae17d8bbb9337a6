import axios from 'axios'

const api = axios.create({ baseURL: process.env.VUE_APP_API_URL })

export default {
  namespaced: true,
  state: () => ({ claims: [], pleoToken: null }),
  mutations: {
    setClaims: (s, c) => { s.claims = c },
    setPleoToken: (s, t) => { s.pleoToken = t },
  },
  actions: {
    async load({ commit, rootState }) {
      const { data } = await api.get('/claims', { headers: { Authorization: `Bearer ${rootState.session.token}` } })
      commit('setClaims', data)
    },
  },
}
