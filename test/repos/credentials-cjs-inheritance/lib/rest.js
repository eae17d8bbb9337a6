'use strict';
const axios = require('axios');

/** thin base of all vendor clients in this repo */
class Rest {
  constructor(baseURL) {
    this.baseURL = baseURL;
  }

  /** @abstract */
  authHeaders() {
    throw new Error(this.constructor.name + ' does not say how it authenticates');
  }

  request(method, url, extra) {
    return axios(Object.assign({
      method: method,
      baseURL: this.baseURL,
      url: url,
      headers: Object.assign({ Accept: 'application/json' }, this.authHeaders()),
    }, extra)).then(function (r) { return r.data; });
  }
}

/** mixin */
const Retrying = (Base) => class extends Base {
  request(method, url, extra, attempt) {
    const n = attempt || 1;
    return super.request(method, url, extra).catch((err) => {
      if (n >= 4 || !err.response || err.response.status < 500) throw err;
      return new Promise((ok) => setTimeout(ok, n * 700)).then(() => this.request(method, url, extra, n + 1));
    });
  }
};

module.exports = { Rest: Rest, Retrying: Retrying };
