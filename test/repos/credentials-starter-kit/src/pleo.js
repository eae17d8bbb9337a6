import { request } from 'undici'
import { KEY_NAME, secret } from './settings.js'

export class Pleo {
  #header

  constructor(apiKey = secret(KEY_NAME)) {
    this.#header = `Basic ${Buffer.from(`${apiKey}:`).toString('base64')}`
  }

  async introspect() {
    const { statusCode, body } = await request('https://external.pleo.io/v1/introspect', {
      headers: { authorization: this.#header },
    })
    if (statusCode !== 200) throw new Error(`pleo: ${statusCode}`)
    return body.json()
  }
}
