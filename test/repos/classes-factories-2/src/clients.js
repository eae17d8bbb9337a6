import { ofetch } from 'ofetch'

// makeClient('https://…', 'TOKEN_NAME') -> { get, post, remove }
function makeClient(baseURL, tokenName) {
  const api = ofetch.create({
    baseURL,
    onRequest({ options }) {
      options.headers = { ...options.headers, Authorization: `Bearer ${process.env[tokenName]}` }
    },
  })
  return {
    get: (path, query) => api(path, { query }),
    post: (path, body) => api(path, { method: 'POST', body }),
    remove: (path) => api(path, { method: 'DELETE' }),
  }
}

export const clients = {
  pleo: makeClient('https://openapi.pleo.io/v1', 'PLEO_TOKEN'),
  qonto: makeClient('https://thirdparty.qonto.com/v2', 'QONTO_TOKEN'),
}

export const pick = (name) => clients[name]
