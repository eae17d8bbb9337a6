import { createClient } from '@hq/config/client'
import { pleoEnv } from '@hq/config/env'
import { createEnv } from '@t3-oss/env-core'
import * as v from 'valibot'

const env = createEnv({
  clientPrefix: 'PUBLIC_',
  client: {},
  server: {
    VENDORS_URL: v.optional(v.string(), 'https://openapi.staging.pleo.io'),
    VENDORS_TOKEN: v.string(),
  },
  runtimeEnv: process.env,
})

const live = createClient({ origin: pleoEnv.PLEO_HOST, token: pleoEnv.PLEO_SECRET })
const sandbox = createClient({ origin: env.VENDORS_URL, token: env.VENDORS_TOKEN })

interface Group { id: string; name: string; typeKey: string }

/** Copies the account groups of the live company into the sandbox. */
async function copy() {
  const { accountGroups } = await live.get<{ accountGroups: Group[] }>('/account-groups') // expect: legacy-call getAccountGroups (likely)
  for (const { name, typeKey } of accountGroups) {
    await sandbox.post('/account-groups', { name, typeKey, hidden: false }) // expect: legacy-call createAccountGroup (likely)
  }
}

copy()
