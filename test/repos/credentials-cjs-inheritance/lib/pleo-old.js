'use strict';
const { Rest } = require('./rest');

class PleoOld extends Rest {
  constructor(token) {
    super('https://openapi.pleo.io/v1');
    this.token = token;
  }

  authHeaders() {
    return { Authorization: 'Bearer ' + this.token };
  }

  createEmployee(person) {
    return this.request('POST', '/employees', { data: { email: person.workMail } });
  }
}

module.exports = PleoOld;
