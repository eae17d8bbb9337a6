import { z } from 'zod'
import { usePleo } from '../../utils/pleo'

const body = z.object({ name: z.string().min(2), code: z.string().optional() })

export default defineEventHandler(async (event) => {
  const id = getRouterParam(event, 'id')!
  const team = await readValidatedBody(event, body.parse)
  const call = usePleo(event)
  return await call(`/teams/${id}`, { method: 'PUT', body: team }) // expect: legacy-call updateTeam
})
