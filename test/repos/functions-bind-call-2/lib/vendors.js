'use strict';

var RestClient = require('./rest-client');

exports.pleo = new RestClient('https://openapi.pleo.io/v1', process.env.PLEO_TOKEN);

exports.payhawk = new RestClient('https://api.payhawk.com/api/v3', process.env.PAYHAWK_TOKEN);
