'use strict';

exports.API_ROOT = 'https://openapi.pleo.io/v1';
exports.HOOK_ROOT = 'https://hooks.bridge.example/v1';
