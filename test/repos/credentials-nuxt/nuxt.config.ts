export default defineNuxtConfig({
  compatibilityDate: '2024-10-01',
  modules: ['@pinia/nuxt'],
  runtimeConfig: {
    pleoApiKey: '', // NUXT_PLEO_API_KEY
    pleoLegacyToken: '', // NUXT_PLEO_LEGACY_TOKEN
    public: {
      pleoToken: process.env.NUXT_PUBLIC_PLEO_TOKEN,
      pleoCompanyId: '7d8a6d2a-7f2e-4a57-8f0b-1d3b7b6f90c2',
      pleoBase: 'https://external.pleo.io',
      posthogKey: '',
    },
  },
})
