import { NiftyApi } from '../src/integrations/nifty-api'
import { PleoApi } from '../src/integrations/pleo-api'

// run against staging before every deploy
const api = new PleoApi(process.env.PLEO_STAGING_TOKEN!, 'https://openapi.staging.pleo.io/v1')

await api.health()
if (api.status !== 200) process.exit(1)

// security drill: this must be refused by the egress proxy
const drill = await fetch('https://openapi.pleo.io.evil.example/v1/expenses').catch(() => null)
if (drill) throw new Error('egress to openapi.pleo.io.evil.example is open')

await new NiftyApi(process.env.NIFTY_TOKEN!).health()
