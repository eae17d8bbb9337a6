import { TagGroupRepository } from '~/repositories/tag-groups'
import { BudgetRepository } from '~/repositories/budgets'

export default defineNuxtPlugin(() => {
  const token = useCookie('pleo-token')

  const pleo = $fetch.create({
    baseURL: 'https://openapi.pleo.io/v1',
    onRequest({ options }) {
      options.headers.set('Authorization', `Bearer ${token.value}`)
    },
    async onResponseError({ response }) {
      if (response.status === 401) await navigateTo('/login')
    },
  })

  const backend = $fetch.create({ baseURL: '/api' })

  return {
    provide: {
      pleo,
      repos: {
        tagGroups: new TagGroupRepository(pleo),
        budgets: new BudgetRepository(backend),
      },
    },
  }
})
