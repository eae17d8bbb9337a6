export class Economic {
  #fetch

  constructor({ token, fetch = globalThis.fetch }) {
    this.token = token
    this.#fetch = fetch
    this.accounts = {
      create: (body) => this.call('POST', '/accounts', body),
      get: (id) => this.call('GET', '/accounts/' + id),
    }
  }

  async call(method, path, body) {
    const doFetch = this.#fetch
    const response = await doFetch('https://restapi.e-conomic.com' + path, {
      method,
      headers: { 'X-AgreementGrantToken': this.token },
      body: body && JSON.stringify(body),
    })
    return response.json()
  }
}
