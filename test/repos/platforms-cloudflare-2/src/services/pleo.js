/** Thin client; one per request because bindings live on `env`. */
export class Pleo {
  #env

  constructor(env) {
    this.#env = env
  }

  async #call(path, method = 'GET', body) {
    const res = await fetch(new URL(path, this.#env.PLEO_API), {
      method,
      headers: { Authorization: `Bearer ${this.#env.PLEO_TOKEN}`, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    if (!res.ok) throw new Error(`${method} ${path} -> ${res.status}`)
    return res.status === 204 ? null : res.json()
  }

  teams() {
    return this.#call('/v1/teams?pageSize=100') // expect: legacy-call getTeams (likely)
  }

  renameTeam(id, name) {
    return this.#call(`/v1/teams/${id}`, 'PUT', { name }) // expect: legacy-call updateTeam (likely)
  }

  createTag(group, attributeValues) {
    return this.#call(`/v1/tag-groups/${group}/tags`, 'POST', { attributeValues }) // expect: legacy-call createTag (likely)
  }
}
