const axios = require('axios')

/**
 * @typedef {object} Ledger
 * @property {(from: string) => Promise<any[]>} spent
 * @property {(id: string, note: string) => Promise<void>} comment
 */

/** @returns {Ledger} */
function createLedger (baseURL = process.env.CARD_LEDGER) {
  const http = axios.create({ baseURL, headers: { Authorization: `Bearer ${process.env.CARD_TOKEN}` } })

  return {
    async spent (from) {
      const { data } = await http.get('/expenses', { params: { dateFrom: from, pageSize: 1000 } }) // expect: legacy-call getExpenses (likely)
      return data.expenses
    },
    async comment (id, note) {
      await http.put(`/expenses/${id}`, { note }) // expect: undocumented-legacy-call (likely)
    }
  }
}

module.exports = { createLedger }
