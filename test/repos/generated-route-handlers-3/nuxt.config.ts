export default defineNuxtConfig({
  compatibilityDate: '2024-11-01',
  runtimeConfig: {
    // NUXT_PLEO_TOKEN
    pleo: {
      baseUrl: 'https://openapi.pleo.io/v1',
      token: '',
    },
    personio: { baseUrl: 'https://api.personio.de/v1' },
    public: { appName: 'Kostenstellen' },
  },
  routeRules: {
    '/old/**': { proxy: 'https://openapi.pleo.io/v1/**' }, // expect: legacy-host
    '/wiki/**': { proxy: 'https://wiki.kostenstellen.example/**' },
  },
  nitro: { experimental: { tasks: true } },
})
