var axios = require('axios');

var BASE = process.env.PLEO_BASE_URL || 'https://external.pleo.io';
var KEY = process.env.PLEO_API_KEY || '2b8c5c712cd87f3742f7f8c9bb04920c0cfeaf6e'; // expect: hardcoded-credential
var COMPANY = process.env.PLEO_COMPANY_ID || 'b9dea5cb-aafe-42a2-b835-bd4b0f0b9eaf';

var client = axios.create({
  baseURL: BASE,
  auth: { username: KEY, password: '' },
});

exports.search = function (from, to) {
  return client
    .post('/v1/accounting-entries:search', {
      includeDeleted: false,
      bookkeepingDateStart: from,
      bookkeepingDateEnd: to,
    }, { params: { company_id: COMPANY, limit: 100 } })
    .then(function (res) { return res.data.data; });
};

exports.companies = function () {
  return client.get('/v1/companies').then(function (res) { return res.data.data; });
};
