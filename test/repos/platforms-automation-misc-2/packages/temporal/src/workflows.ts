import { proxyActivities, sleep } from '@temporalio/workflow'
import type { createActivities } from './activities'

const { loadTeams, loadSpendeskTeams, removeTeam } = proxyActivities<ReturnType<typeof createActivities>>({
  startToCloseTimeout: '2 minutes',
  retry: { maximumAttempts: 5 },
})

export async function mergeTeams(): Promise<number> {
  const [pleo, spendesk] = [await loadTeams(), await loadSpendeskTeams()]
  const keep = new Set(spendesk.map((t) => t.name))
  const extra = pleo.filter((t) => !keep.has(t.name))
  for (const team of extra) {
    await removeTeam(team.id)
    await sleep('1s')
  }
  return extra.length
}
