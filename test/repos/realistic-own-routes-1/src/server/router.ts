import { initTRPC } from '@trpc/server'
import { z } from 'zod'

const t = initTRPC.create()

export const appRouter = t.router({
  pleo: t.router({
    employees: t.procedure.input(z.object({ pageSize: z.number().max(100) })).query(async ({ input }) => {
      const res = await fetch(`https://openapi.pleo.io/v1/employees?pageSize=${input.pageSize}`, { // expect: legacy-call getEmployees (certain)
        headers: { authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
      })
      const body = (await res.json()) as { employees: { id: string; email: string }[] }
      return body.employees
    }),
  }),
})

export type AppRouter = typeof appRouter
