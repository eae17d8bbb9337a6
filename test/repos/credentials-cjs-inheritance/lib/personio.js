'use strict';
const { Rest } = require('./rest');

class Personio extends Rest {
  constructor(clientId, clientSecret) {
    super('https://api.personio.de/v1');
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.token = null;
  }

  authHeaders() {
    return this.token ? { Authorization: 'Bearer ' + this.token } : {};
  }

  login() {
    return this.request('POST', '/auth', { params: { client_id: this.clientId, client_secret: this.clientSecret } })
      .then((r) => { this.token = r.data.token; });
  }

  people() {
    return this.request('GET', '/company/employees').then((r) => r.data);
  }
}

module.exports = Personio;
