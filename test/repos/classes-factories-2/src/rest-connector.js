/**
 * @typedef {object} ConnectorConfig
 * @property {string} base
 * @property {() => Record<string, string>} [headers]
 */
export class RestConnector {
  /** @param {ConnectorConfig} config */
  constructor(config) {
    this.config = config
  }

  async request(method, path, body) {
    const { base, headers = () => ({}) } = this.config
    const response = await fetch(`${base}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers() },
      body: body ? JSON.stringify(body) : undefined,
    })
    if (!response.ok) throw new Error(`${method} ${path} -> ${response.status}`)
    return response.json()
  }
}
