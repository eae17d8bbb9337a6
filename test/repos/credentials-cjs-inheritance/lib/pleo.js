'use strict';
const { Rest, Retrying } = require('./rest');

class Pleo extends Retrying(Rest) {
  constructor(key, companyId) {
    super('https://external.pleo.io');
    this.token = Buffer.from(key + ':').toString('base64');
    this.companyId = companyId;
  }

  authHeaders() {
    return { Authorization: 'Basic ' + this.token };
  }

  employees() {
    return this.request('GET', '/v2/employees', { params: { companyId: this.companyId, limit: 200 } })
      .then((page) => page.data);
  }
}

module.exports = Pleo;
