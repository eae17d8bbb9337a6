import { ApplicationFailure, Context, log } from '@temporalio/activity'

export interface Dependencies {
  pleoUrl: string
  pleoToken: string
  spendeskUrl: string
}

/** Activities with their dependencies bound, registered in worker.ts. */
export const createActivities = ({ pleoUrl, pleoToken, spendeskUrl }: Dependencies) => ({
  async loadTeams(): Promise<{ id: string; name: string }[]> {
    const res = await fetch(`${pleoUrl}/v1/teams`, { // expect: legacy-call getTeams (certain)
      headers: { Authorization: `Bearer ${pleoToken}` },
      signal: Context.current().cancellationSignal,
    })
    if (res.status === 403) throw ApplicationFailure.nonRetryable('user_scope_insufficient')
    return (await res.json()).teams
  },

  async removeTeam(id: string): Promise<void> {
    log.info('removing team', { id })
    await fetch(`${pleoUrl}/v1/teams/${id}`, { method: 'DELETE', headers: { Authorization: `Bearer ${pleoToken}` } }) // expect: legacy-call deleteTeam (certain)
  },

  async loadSpendeskTeams(): Promise<{ name: string }[]> {
    const res = await fetch(`${spendeskUrl}/v1/teams`)
    return res.json()
  },
})
