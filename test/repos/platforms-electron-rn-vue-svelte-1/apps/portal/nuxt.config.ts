export default defineNuxtConfig({
  devtools: { enabled: true },
  runtimeConfig: {
    pleoToken: '',
    pleoBase: 'https://openapi.pleo.io/v1',
    public: { apiBase: '/api' },
  },
})
