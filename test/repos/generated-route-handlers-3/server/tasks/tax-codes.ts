import { usePleo } from '../utils/pleo'

export default defineTask({
  meta: { name: 'tax-codes', description: 'refreshes the tax codes' },
  async run() {
    const { taxCodes } = await usePleo()<{ taxCodes: { id: string; rate: number }[] }>('/tax-codes') // expect: legacy-call getTaxCodes
    const storage = useStorage('cache')
    await storage.setItem('tax-codes', taxCodes)
    // and one by one, for the details
    for (const { id } of taxCodes) {
      await storage.setItem(`tax-codes:${id}`, await $fetch(`https://openapi.pleo.io/v1/tax-codes/${id}`, { headers: { Authorization: `Bearer ${useRuntimeConfig().pleo.token}` } })) // expect: legacy-call getTaxCode (certain)
    }
    return { result: taxCodes.length }
  },
})
