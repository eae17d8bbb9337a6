import { RestConnector } from './rest-connector.js'

const bearer = (name) => () => ({ authorization: `Bearer ${process.env[name]}` })

export class Registry {
  #connectors = new Map()

  register(name, connector) {
    this.#connectors.set(name, connector)
    return this
  }

  get(name) {
    const found = this.#connectors.get(name)
    if (!found) throw new Error(`unknown connector ${name}`)
    return found
  }

  names() {
    return [...this.#connectors.keys()]
  }
}

export const registry = new Registry()
  .register('pleo', new RestConnector({ base: 'https://openapi.pleo.io/v1', headers: bearer('PLEO_TOKEN') }))
  .register('qonto', new RestConnector({ base: 'https://thirdparty.qonto.com/v2', headers: bearer('QONTO_TOKEN') }))
  .register('alasco', new RestConnector({ base: 'https://api.alasco.de/v1', headers: bearer('ALASCO_TOKEN') }))
