export default defineNuxtConfig({
  compatibilityDate: '2024-11-01',
  runtimeConfig: {
    // overridden by NUXT_PLEO_LEGACY_TOKEN and NUXT_PLEO_EXPORT_KEY
    pleoLegacyToken: '',
    pleoExportKey: '',
    public: {
      pleoApiToken: '',
      pleoAppUrl: 'https://app.pleo.io',
    },
  },
})
