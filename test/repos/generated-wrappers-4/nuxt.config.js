export default {
  ssr: false,
  head: { title: 'Finanzen' },
  plugins: ['~/plugins/pleo.js', '~/plugins/axios.js'],
  modules: ['@nuxtjs/axios'],
  axios: {
    baseURL: 'https://intranet.kaltenbach.example/api',
    credentials: true,
  },
  publicRuntimeConfig: {
    pleoToken: process.env.PLEO_API_TOKEN,
  },
}
