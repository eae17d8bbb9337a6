import { app, HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions'
import axios from 'axios'
import { PleoClient } from '../sdk'

const pleo = new PleoClient({
  TOKEN: async () => process.env['PLEO_API_KEY'] ?? '',
})

async function findByMail(mail: string) {
  let pageOffset: number | undefined = 0
  while (pageOffset !== undefined) {
    const page: Awaited<ReturnType<typeof pleo.employees.getEmployees>> = await pleo.employees.getEmployees({ pageOffset, pageSize: 100 })
    const hit = page.employees.find((e) => e.email.toLowerCase() === mail.toLowerCase())
    if (hit) return hit
    pageOffset = page.metadata.pageInfo.nextPageOffset ?? undefined
  }
  return undefined
}

export async function offboard(req: HttpRequest, ctx: InvocationContext): Promise<HttpResponseInit> {
  const { mail, personioId } = (await req.json()) as { mail: string; personioId: number }

  // Personio names its resource the same way
  await axios.request({
    method: 'PATCH',
    baseURL: 'https://api.personio.de/v1/company',
    url: `/employees/${personioId}`,
    data: { employee: { status: 'inactive' } },
    headers: { Authorization: `Bearer ${process.env.PERSONIO_TOKEN}` },
  })

  const employee = await findByMail(mail)
  if (!employee) {
    ctx.warn(`${mail} has no Pleo account`)
    return { status: 404 }
  }
  await pleo.employees.deleteEmployee({ employeeId: employee.id })
  return { status: 202, jsonBody: { removed: employee.id } }
}

app.http('offboard', { methods: ['POST'], authLevel: 'function', handler: offboard })
