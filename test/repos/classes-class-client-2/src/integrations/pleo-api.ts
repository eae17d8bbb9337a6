import { consoleLogger, type Logger } from '~/lib/logger'

export type NewEmployee = { email: string; firstName?: string; lastName?: string; code?: string }

export class PleoApi {
  private lastStatus = 0
  private readonly timeoutMs = 15_000

  constructor(
    private readonly token: string,
    private readonly base = 'https://openapi.pleo.io/v1/',
    private readonly log: Logger = consoleLogger,
  ) {}

  get status() {
    return this.lastStatus
  }

  health = () => this.request('health') // expect: legacy-call healthStatus

  balance() {
    return this.request<{ currency: string; current: number; available: number }>('companies/balance') // expect: legacy-call getCompanyBalance
  }

  async tagGroups(archived = false) {
    const groups = await this.request<{ id: string; name: string }[]>(`tag-groups?archived=${archived}`) // expect: legacy-call getTagGroups
    return Object.fromEntries(groups.map((g) => [g.name, g.id]))
  }

  tags(groupId: string) {
    return this.request<{ id: string }[]>(`tag-groups/${groupId}/tags`) // expect: legacy-call getTags
  }

  createTag(groupId: string, attributeId: string, value: string) {
    return this.request<{ id: string }>(`tag-groups/${groupId}/tags`, { // expect: legacy-call createTag
      method: 'POST',
      body: JSON.stringify({ attributeValues: [{ attributeId, value }] }),
    })
  }

  async invite(employee: NewEmployee): Promise<string> {
    const { id } = await this.request<{ id: string }>('/employees', { // expect: legacy-call createEmployee
      method: 'post',
      body: JSON.stringify(employee),
    })
    this.log.info('invited', { id })
    return id
  }

  moveToTeam(teamId: string, employeeId: string) {
    return this.request(`/teams/${teamId}/employees/${employeeId}`, { method: 'PUT' }) // expect: legacy-call addTeamEmployee
  }

  cards() {
    return this.request<unknown[]>('/cards') // expect: undocumented-legacy-call
  }

  private get headers() {
    return { Authorization: 'Bearer ' + this.token, 'Content-Type': 'application/json' }
  }

  private url(path: string) {
    return this.base.replace(/\/+$/, '') + '/' + path.replace(/^\/+/, '')
  }

  private async request<T = unknown>(path: string, init: RequestInit = {}): Promise<T> {
    const res = await fetch(this.url(path), {
      ...init,
      headers: { ...this.headers, ...init.headers },
      signal: AbortSignal.timeout(this.timeoutMs),
    })
    this.lastStatus = res.status
    if (!res.ok) {
      this.log.warn('pleo request failed', { path, status: res.status })
      throw new Error(`Pleo: ${res.status} for ${path}`)
    }
    return res.json() as Promise<T>
  }
}
