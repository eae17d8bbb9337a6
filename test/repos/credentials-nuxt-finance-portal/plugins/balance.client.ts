export default defineNuxtPlugin(() => {
  const config = useRuntimeConfig()

  const openapi = $fetch.create({
    baseURL: 'https://openapi.pleo.io/v1',
    onRequest({ options }) {
      options.headers.set('Authorization', `Bearer ${config.public.pleoWidgetToken}`) // expect: credential-in-browser
    },
  })

  return {
    provide: {
      balance: () => openapi<{ available: number; currency: string }>('/companies/balance'),
    },
  }
})
