'use strict';

const https = require('node:https');
const superagent = require('superagent');
const { pleo } = require('../config');

// node's own client turns `auth` into a Basic header
function introspect() {
  return new Promise((resolve, reject) => {
    https
      .get({ hostname: 'external.pleo.io', path: '/v1/introspect', auth: `${pleo.key}:` }, (res) => {
        res.resume();
        resolve(res.statusCode);
      })
      .on('error', reject);
  });
}

async function cardEntries(from) {
  const { body } = await superagent
    .post('https://external.pleo.io/v1/accounting-entries:search')
    .auth(pleo.key, '')
    .send({ companyIds: [pleo.company], performedAt: { from } });
  return body.data.filter((e) => /charg|laden/i.test(e.note || ''));
}

module.exports = { introspect, cardEntries };
