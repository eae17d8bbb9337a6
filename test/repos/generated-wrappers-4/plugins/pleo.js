export default function ({ $axios, $config, error }, inject) {
  // own instance, the global one belongs to the intranet
  const pleo = $axios.create({
    baseURL: 'https://openapi.pleo.io/v1',
    headers: { common: { Accept: 'application/json' } },
  })

  pleo.setToken($config.pleoToken, 'Bearer')

  pleo.onError((err) => {
    if (err.response && err.response.status === 403) {
      error({ statusCode: 403, message: 'Pleo: keine Berechtigung' })
    }
  })

  inject('pleo', pleo)
}
