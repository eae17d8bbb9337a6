import { createApi } from '@reduxjs/toolkit/query/react'
import { pleoBaseQuery } from './baseQueries'

export const pleo = createApi({
  reducerPath: 'pleo',
  baseQuery: pleoBaseQuery,
  endpoints: builder => ({
    employees: builder.query({ // expect: legacy-call getEmployees (likely)
      query: (pageOffset = 0) => ({ url: '/employees', params: { pageOffset, pageSize: 100 } }),
      // one long list for the virtual table
      serializeQueryArgs: ({ endpointName }) => endpointName,
      merge: (cache, page) => {
        cache.employees.push(...page.employees)
      },
      forceRefetch: ({ currentArg, previousArg }) => currentArg !== previousArg,
    }),

    inviteEmployee: builder.mutation({ // expect: legacy-call createEmployee (likely)
      query: email => ({ url: '/employees', method: 'POST', body: { email } }),
    }),

    // team and members in one go
    teamWithMembers: builder.query({
      async queryFn(teamId, _api, _extra, fetchWithBQ) {
        const team = await fetchWithBQ(`/teams/${teamId}`) // expect: legacy-call getTeam (likely)
        if (team.error) return { error: team.error }
        const members = await Promise.all(
          team.data.employees.map(e => fetchWithBQ({ url: `/employees/${e.id}` })) // expect: legacy-call getEmployee (likely)
        )
        return { data: { ...team.data, employees: members.map(m => m.data) } }
      },
    }),

    dropTeam: builder.mutation({ // expect: legacy-call deleteTeam (likely)
      query: teamId => ({ url: `/teams/${teamId}`, method: 'DELETE' }),
    }),

    cards: builder.query({ // expect: undocumented-legacy-call
      query: () => '/cards',
    }),
  }),
})

export const {
  useEmployeesQuery,
  useInviteEmployeeMutation,
  useTeamWithMembersQuery,
  useDropTeamMutation,
  useCardsQuery,
} = pleo
