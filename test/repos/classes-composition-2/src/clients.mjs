import { HttpBase } from './http-base.mjs'
import { WithCategories, WithEmployees, WithTimeOff } from './mixins.mjs'

export class PleoClient extends WithCategories(WithEmployees(HttpBase)) {
  constructor (token) {
    super({ origin: 'https://openapi.pleo.io', token })
  }
}

export class BambooClient extends WithTimeOff(HttpBase) {
  constructor (company, token) {
    super({ origin: `https://${company}.bamboohr.com/api/gateway`, token })
  }
}
