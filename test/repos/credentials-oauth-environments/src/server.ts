import cookie from '@fastify/cookie'
import Fastify from 'fastify'
import { createHash, randomBytes } from 'node:crypto'
import { authorizeUrl, type Environment } from './environments.js'
import { scopes } from './health.js'

const app = Fastify()
await app.register(cookie)

app.get<{ Params: { env: Environment } }>('/connect/:env', async (req, reply) => {
  const verifier = randomBytes(32).toString('base64url')
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  reply.setCookie('pkce', verifier, { httpOnly: true, secure: true, path: '/' })
  return reply.redirect(authorizeUrl(req.params.env, process.env.PLEO_CLIENT_ID!, challenge, 'https://settle.example/cb'))
})

app.get('/healthz', async () => ({ scopes: await scopes() }))

await app.listen({ port: 8080 })
