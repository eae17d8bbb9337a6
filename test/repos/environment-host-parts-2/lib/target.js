'use strict';

var targets = {
  live: { hostname: 'openapi.pleo.io', port: 443 },
  test: { hostname: 'openapi.staging.pleo.io', port: 443 }
};

var erp = {
  live: { hostname: 'erp.terminal.example', port: 8443 },
  test: { hostname: 'erp-test.terminal.example', port: 8443 }
};

var name = process.env.TARGET || 'test';

exports.cards = targets[name];
exports.erp = erp[name];
