import { createMiddleware } from 'hono/factory'
import type { Env } from './index'

export const bearer = createMiddleware<Env>(async (c, next) => {
  if (c.req.header('Authorization') !== `Bearer ${c.env.SHARED}`) return c.text('no', 401)
  await next()
})

export const basic = (key: string) => ({ Authorization: 'Basic ' + btoa(key + ':'), 'Content-Type': 'application/json' })
