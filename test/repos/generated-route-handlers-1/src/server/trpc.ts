import { initTRPC, TRPCError } from '@trpc/server'
import { auth } from './session'

const t = initTRPC.context<{ headers: Headers }>().create()

export const router = t.router
export const publicProcedure = t.procedure
export const adminProcedure = t.procedure.use(async ({ next, ctx }) => {
  const session = await auth()
  if (session?.role !== 'admin') throw new TRPCError({ code: 'FORBIDDEN' })
  return next({ ctx: { ...ctx, session } })
})
