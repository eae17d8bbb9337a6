import { initContract } from '@ts-rest/core'
import { expenses } from './expenses.js'
import { teams } from './teams.js'

const c = initContract()

/** Pleo, as far as we need it */
export const pleo = c.router({ expenses, teams }, { pathPrefix: '/v1' })

/** our own API has the same resources, below /api */
export const ops = c.router({ expenses, teams }, { pathPrefix: '/api' })
