export default defineNuxtConfig({
  compatibilityDate: '2024-11-01',
  devtools: { enabled: true },
  runtimeConfig: {
    pleoExternalKey: '', // NUXT_PLEO_EXTERNAL_KEY
    sessionPassword: '',
    public: {
      appTitle: 'Finance portal',
      pleoTagKey: 'py5YhrP3zJBWMDuNOVg2Ep3CFcYt9lcbmTB95JYe', // expect: hardcoded-credential
      pleoWidgetToken: '',
      pleoCompanyId: '3a4b3d62-616c-486d-b714-ce2414eee8af',
    },
  },
})
