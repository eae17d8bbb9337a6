'use strict';

// what the terminal's firewall lets through
module.exports = ['erp.terminal.example', 'openapi.pleo.io', 'external.pleo.io']; // expect: legacy-host
