import { type } from 'arktype'

const Env = type({
  SLACK_WEBHOOK: 'string.url',
  EXPENSES_HOST: "string = 'https://openapi.pleo.io'",
  'RIDES_HOST?': 'string',
})

const out = Env(process.env)

if (out instanceof type.errors) {
  throw new Error(out.summary)
}

export default out
