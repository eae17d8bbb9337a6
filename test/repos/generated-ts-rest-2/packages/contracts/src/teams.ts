import { initContract } from '@ts-rest/core'

const c = initContract()

export const teams = c.router({
  addMember: {
    method: 'PUT',
    path: '/teams/:teamId/employees/:employeeId',
    body: c.type<undefined>(),
    responses: { 200: c.type<object>() },
  },
})
