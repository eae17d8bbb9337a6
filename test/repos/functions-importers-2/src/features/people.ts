import { fetcher, remove } from '#lib'
import * as vendors from '@/vendors'

export const hire = (email: string) => fetcher(vendors.PLEO, 'post', 'employees', { email }) // expect: legacy-call createEmployee (certain)

export async function fire(id: string, team?: string) {
  await vendors.vismaRemove(id)
  if (team) await remove(vendors.PLEO, 'teams', team, 'employees', id) // expect: legacy-call deleteTeamEmployee (certain)
  await remove(vendors.PLEO, 'employees', id) // expect: legacy-call deleteEmployee (certain)
}
