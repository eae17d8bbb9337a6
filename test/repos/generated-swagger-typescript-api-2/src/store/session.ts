import { defineStore } from 'pinia'
import axios from 'axios'

export const useSession = defineStore('session', {
  state: () => ({ pleoToken: '', missingScope: false }),
  actions: {
    async load() {
      // our own backend keeps the token
      const { data } = await axios.get('/bff/session')
      this.pleoToken = data.pleo
    },
  },
})
