const { from } = require('env-var')
const envalid = require('envalid')

const env = from(process.env, {}, (name, message) => console.log(`[env] ${name}: ${message}`))

const pleoRoot = env.get('PLEO_ROOT').required().asUrlString()

/** set only on the machines of the finance team */
const balanceUrl = env
  .get('BALANCE_URL')
  .default('https://openapi.pleo.io/v1/companies/balance')
  .asString()

const teams = env.get('PLEO_TEAMS_URL').default('https://openapi.pleo.io/v1/').asUrlObject()

const travel = envalid.cleanEnv(process.env, {
  TRAVELPERK_ROOT: envalid.url(),
  TRAVELPERK_KEY: envalid.str({ default: '' }),
  LUNCH_API: envalid.str({ default: 'https://openapi.pleo.io.evil.example/v1' })
})

module.exports = {
  pleoRoot,
  balanceUrl,
  teams,
  token: env.get('PLEO_TOKEN').required().asString(),
  limit: env.get('BALANCE_LIMIT').default(5000).asIntPositive(),
  travel
}
