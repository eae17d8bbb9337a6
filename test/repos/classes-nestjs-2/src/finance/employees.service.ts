import { Inject, Injectable } from '@nestjs/common'
import { Cron } from '@nestjs/schedule'
import { AxiosInstance } from 'axios'
import { LUCCA_CLIENT, PLEO_CLIENT } from '../tokens'

@Injectable()
export class EmployeesService {
  constructor(
    @Inject(PLEO_CLIENT) private readonly pleo: AxiosInstance,
    @Inject(LUCCA_CLIENT) private readonly lucca: AxiosInstance,
  ) {}

  @Cron('0 6 * * *')
  async sync() {
    const { data: ours } = await this.lucca.get('/employees')
    const { data: theirs } = await this.pleo.get('/employees', { params: { pageSize: 1000 } }) // expect: legacy-call getEmployees (likely)
    const known = new Map<string, any>(theirs.employees.map((e) => [e.email, e]))

    for (const person of ours.items) {
      const match = known.get(person.mail)
      if (!match) {
        await this.pleo.post('/employees', { email: person.mail, code: person.employeeNumber }) // expect: legacy-call createEmployee (likely)
      } else if (match.code !== person.employeeNumber) {
        await this.pleo.put(`/employees/${match.id}`, { code: person.employeeNumber }) // expect: legacy-call updateEmployee (likely)
      }
      await this.lucca.put(`/employees/${person.id}`, { pleo: Boolean(match) })
    }
  }
}
