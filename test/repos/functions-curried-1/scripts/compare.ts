// tsx scripts/compare.ts: does the sandbox have the same tag groups as the new API?
import { createApi } from '../src/pleo/api'
import { request } from '../src/lib/curry'

const sandbox = createApi({ base: 'https://openapi.staging.pleo.io/v1', token: () => process.env.PLEO_SANDBOX_TOKEN! })

const migrated = request('https://external.pleo.io')(process.env.PLEO_OAUTH_TOKEN!)('GET')

const [before, after] = await Promise.all([sandbox.tagGroups(), migrated<{ data: object[] }>('/v0/tag-groups')]) // expect: legacy-parameter external:getTagGroups
console.table({ before: before.length, after: after.data.length })
