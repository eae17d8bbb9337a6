'use strict';

require('dotenv').config();

const env = process.env.NODE_ENV || 'development';

const pleoHosts = {
    production: 'https://openapi.pleo.io',
    staging: 'https://openapi.staging.pleo.io',
    development: 'http://localhost:4010',
};

module.exports = {
    env,
    pleo: {
        host: process.env.PLEO_HOST || pleoHosts[env],
        version: 'v1',
        token: process.env.PLEO_TOKEN,
        pageSize: 200,
    },
    fortnox: {
        host: process.env.FORTNOX_HOST || 'https://api.fortnox.se',
        version: '3',
        token: process.env.FORTNOX_TOKEN,
    },
};
