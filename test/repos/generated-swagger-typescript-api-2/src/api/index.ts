import { HttpClient } from './pleo/http-client'
import { Employees } from './pleo/Employees'
import { TaxCodes } from './pleo/TaxCodes'
import { HttpClient as BillwerkHttp } from './billwerk/http-client'
import { TaxCodes as BillwerkTaxCodes } from './billwerk/TaxCodes'
import { useSession } from '@/store/session'

const pleoHttp = new HttpClient({
  timeout: 15_000,
  secure: true,
  securityWorker: () => ({ headers: { Authorization: `Bearer ${useSession().pleoToken}` } }),
})

pleoHttp.instance.interceptors.response.use(undefined, (error) => {
  if (error.response?.status === 403) useSession().missingScope = true
  return Promise.reject(error)
})

export const pleo = {
  employees: new Employees(pleoHttp),
  taxCodes: new TaxCodes(pleoHttp),
}

export const billwerk = {
  taxCodes: new BillwerkTaxCodes(new BillwerkHttp({ headers: { 'x-tenant': 'halden' } })),
}
