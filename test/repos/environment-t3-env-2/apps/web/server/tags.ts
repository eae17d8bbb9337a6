import { createClient } from '@hq/config/client'
import { env } from '../env'

const pleo = createClient({ origin: env.PLEO_HOST, token: env.PLEO_SECRET })
const billy = createClient({ origin: env.BILLY_HOST, token: env.BILLY_TOKEN, version: 'v2' })

export const tagGroup = (id: string) => pleo.get<{ name: string; archived: boolean }>(`/tag-groups/${id}`) // expect: legacy-call getTagGroup (likely)

export async function archive(id: string) {
  return pleo.patch(`/tag-groups/${id}`, { archived: true }) // expect: legacy-call updateTagGroup (likely)
}

export async function removeTag(group: string, tag: string) {
  await pleo.delete(`/tag-groups/${group}/tags/${tag}`) // expect: legacy-call deleteTag (likely)
  await billy.delete(`/tag-groups/${group}/tags/${tag}`)
}

export const billyAccounts = () => billy.get('/accounts')
