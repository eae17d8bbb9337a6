import { Injectable } from '@nestjs/common'
import { HibobClient } from './hibob/hibob.module'
import { TeamsClient } from './pleo/teams.client'

@Injectable()
export class SyncService {
  constructor(
    private readonly hibob: HibobClient,
    private readonly pleo: TeamsClient,
  ) {}

  async run() {
    const [people, departments, existing] = await Promise.all([
      this.hibob.people(),
      this.hibob.teams(),
      this.pleo.list(),
    ])
    const byName = new Map(existing.map((t) => [t.name, t]))
    for (const department of departments) {
      const team = byName.get(department.name) ?? (await this.pleo.create(department.name, department.code))
      for (const person of people.filter((p) => p.team === department.name)) {
        await this.pleo.join(team.id, person.pleoId)
      }
    }
  }
}
