import { Credential } from './pleo/credential.js'
import { PleoRequest } from './pleo/request-builder.js'

interface Person {
  id: string
  email: string
  code?: string
}

const external = Credential.apiKey(process.env.PLEO_API_KEY!)
const old = Credential.legacyToken(process.env.PLEO_OPENAPI_TOKEN!)

export async function roster(companyId: string): Promise<Person[]> {
  const { data } = await PleoRequest.to('external')
    .get('/v2/employees')
    .query({ companyId, limit: 100 })
    .as(external)
    .send<{ data: Person[] }>()
  return data
}

export async function teamOf(employeeId: string): Promise<string | undefined> {
  const { teamId } = await PleoRequest.to('legacy').get(`/v1/employees/${employeeId}`).as(old).send<{ teamId?: string }>()
  return teamId
}
