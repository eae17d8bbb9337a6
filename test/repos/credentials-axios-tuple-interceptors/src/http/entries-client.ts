import axios from 'axios'
import { env } from '../env.js'

type HeaderTuple = readonly [name: string, value: string]

const headerTuples = (): HeaderTuple[] => [
  ['Accept', 'application/json'],
  ['Authorization', `Bearer ${env.PLEO_API_KEY}`], // expect: wrong-auth-scheme
  ['X-Request-Source', 'ledgerline'],
]

export const entriesClient = axios.create({
  baseURL: 'https://external.pleo.io',
  headers: Object.fromEntries(headerTuples()),
  timeout: 15_000,
})

export const searchEntries = (since: string) =>
  entriesClient.post(
    '/v1/accounting-entries:search',
    { includeDeleted: false, performedAtStart: since },
    { params: { company_id: env.PLEO_COMPANY_ID } },
  )
