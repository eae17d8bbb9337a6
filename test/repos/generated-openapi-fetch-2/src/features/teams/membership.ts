import { queryOptions } from '@tanstack/react-query'
import { pleoByPath, $pleo, pleoClient } from '~/lib/pleo'

export const teamQuery = (teamId: string) =>
  queryOptions({
    queryKey: ['team', teamId],
    queryFn: async () => {
      const { data, error } = await pleoByPath['/teams/{teamId}'].GET({ params: { path: { teamId } } }) // expect: legacy-call getTeam (likely)
      if (error) throw error
      return data
    },
  })

export const balanceQuery = $pleo.queryOptions('get', '/companies/balance') // expect: legacy-call getCompanyBalance (likely)

const members = pleoByPath['/teams/{teamId}/employees/{employeeId}']

export async function moveMember(employeeId: string, from: string, to: string) {
  await members.PUT({ params: { path: { teamId: to, employeeId } } }) // expect: legacy-call addTeamEmployee (likely)
  await members.DELETE({ params: { path: { teamId: from, employeeId } } }) // expect: legacy-call deleteTeamEmployee (likely)
}

export async function whoAmI() {
  // not in the spec, but it answers
  const { data } = await pleoClient.GET('/me' as never) // expect: undocumented-legacy-call
  return data
}
