import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { fetchExpenses, fetchOrders, type Expense, type Order } from '../api/pleo'

export const useExpenses = defineStore('expenses', () => {
  const items = ref<Expense[]>([])
  const orders = ref<Order[]>([])
  const loading = ref(false)

  const total = computed(() => items.value.reduce((acc, e) => acc + e.amountSettled.value, 0)) // expect: changed-field
  const missing = computed(() => items.value.filter((e) => e.receiptIds.length === 0))
  const byTeam = computed(() => {
    const out: Record<string, Expense[]> = {}
    for (const e of items.value) {
      const key = e.departmentId ?? 'none' // expect: changed-field
      ;(out[key] ||= []).push(e)
    }
    return out
  })
  const orderTotal = computed(() => orders.value.reduce((acc, o) => acc + o.amountSettled.value, 0))
  const shipped = computed(() => orders.value.filter((o) => o.status === 'SHIPPED'))

  async function load(from: string) {
    loading.value = true
    try {
      items.value = await fetchExpenses(from)
      orders.value = await fetchOrders()
    } finally {
      loading.value = false
    }
  }

  return { items, orders, loading, total, missing, byTeam, orderTotal, shipped, load }
})
