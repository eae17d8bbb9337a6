'use strict';
const fs = require('fs');
const axios = require('axios');

/** Docker secrets first, plain environment second. */
function readSecret(name) {
  const file = process.env[`${name}_FILE`];
  return file ? fs.readFileSync(file, 'utf8').trim() : process.env[name];
}

function createClient() {
  const key = readSecret('PLEO_API_KEY');
  return axios.create({
    baseURL: process.env.PLEO_API_BASE,
    timeout: 20000,
    auth: { username: key, password: '' },
  });
}

module.exports = { createClient, readSecret };
