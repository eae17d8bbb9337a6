import { Directory, Gateway, Person } from './ports'

export class PleoDirectory implements Directory {
  constructor(private readonly gateway: Gateway) {}

  async everyone() {
    const answer = await this.gateway.send<{ employees: Person[] }>('GET', '/v1/employees') // expect: legacy-call getEmployees (certain)
    return answer.employees
  }

  async remove(person: Person) {
    await this.gateway.send('DELETE', `/v1/employees/${person.id}`) // expect: legacy-call deleteEmployee (certain)
  }

  async join(teamId: string, person: Person) {
    await this.gateway.send('PUT', `/v1/teams/${teamId}/employees/${person.id}`) // expect: legacy-call addTeamEmployee (certain)
  }
}

export class HibobDirectory implements Directory {
  private readonly gateway: Gateway

  constructor(gateway: Gateway) {
    this.gateway = gateway
  }

  async everyone() {
    const answer = await this.gateway.send<{ employees: Person[] }>('GET', '/v1/employees')
    return answer.employees
  }

  async remove(person: Person) {
    await this.gateway.send('DELETE', `/v1/employees/${person.id}`)
  }
}
