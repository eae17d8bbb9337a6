import { defineStore } from 'pinia'
import axios from 'axios'
import { billwerk, pleo } from '@/api'
import type { Employee } from '@/api/pleo/data-contracts'

export const usePeople = defineStore('people', {
  state: () => ({ people: [] as Employee[], rates: [] as number[] }),
  getters: {
    withoutCode: (s) => s.people.filter((p) => !p.code),
  },
  actions: {
    async fetch() {
      this.people = (await pleo.employees.getEmployees({ pageSize: 1000 })).data.employees
    },
    async setCode(id: string, code: string) {
      await pleo.employees.updateEmployee(id, { code })
      await axios.put(`/bff/employees/${id}`, { code })
    },
    async fetchRates() {
      const [a, b] = await Promise.all([pleo.taxCodes.getTaxCodes(), billwerk.taxCodes.getTaxCodes()])
      this.rates = [...new Set([...a.data.taxCodes, ...b.data.taxCodes].map((t) => t.rate))]
    },
  },
})
