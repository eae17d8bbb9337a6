'use strict';

const https = require('node:https');

/**
 * GETs JSON.
 *
 * @param {string} hostname
 * @param {string} path
 * @param {string} token
 * @return {Promise<object>}
 */
function getJson(hostname, path, token) {
  return new Promise((resolve, reject) => {
    const req = https.request(
      {
        hostname: hostname,
        path: path,
        method: 'GET',
        headers: {
          accept: 'application/json',
          authorization: 'Bearer ' + token, // expect: shared-credential
        },
      },
      (res) => {
        const chunks = [];
        res.on('data', (c) => chunks.push(c));
        res.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (res.statusCode >= 400) {
            return reject(new Error(hostname + path + ' answered ' + res.statusCode));
          }
          resolve(JSON.parse(text));
        });
      }
    );
    req.setTimeout(15000, () => req.destroy(new Error('timeout')));
    req.on('error', reject);
    req.end();
  });
}

module.exports = { getJson };
