import type { Dispatcher } from 'undici'
import { Pool } from 'undici'

const pool = new Pool('https://external.pleo.io', { connections: 8 })

abstract class Resource {
  protected abstract readonly basePath: string
  constructor(protected readonly key: string) {}

  protected async call(method: Dispatcher.HttpMethod, path: string, body?: object) {
    const res = await pool.request({
      method,
      path,
      headers: { authorization: 'Basic ' + btoa(this.key + ':'), 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    return (await res.body.json()) as any
  }

}

export class Subscriptions extends Resource {
  protected readonly basePath = '/v1/subscriptions'

  list() {
    return this.call('GET', this.basePath)
  }
  add(endpointUrl: string, ...eventTypes: string[]) {
    return this.call('POST', this.basePath, { endpointUrl, eventTypes })
  }
  update(id: string, endpointUrl: string, eventTypes: string[]) {
    return this.call('PUT', `${this.basePath}/${id}`, { endpointUrl, eventTypes, status: 'ACTIVE' })
  }
  remove(id: string) {
    return this.call('DELETE', `${this.basePath}/${id}`)
  }
  activities(id: string) {
    return this.call('GET', `${this.basePath}/${id}/activities`)
  }
  events(id: string) {
    return this.call('GET', `${this.basePath}/${id}/events`) // expect: unknown-external-call
  }
}

export class Installations extends Resource {
  protected readonly basePath = '/v1/installations'

  me() {
    return this.call('GET', `${this.basePath}/me`)
  }
  activate() {
    return this.call('POST', `${this.basePath}/me:activate`)
  }
  setStatus(status: string) {
    return this.call('PUT', `${this.basePath}/me`, { status })
  }
  complete() {
    return this.call('PUT', `${this.basePath}/completions`) // expect: superseded-external-call
  }
  list() {
    return this.call('GET', this.basePath) // expect: unknown-external-call
  }
}
