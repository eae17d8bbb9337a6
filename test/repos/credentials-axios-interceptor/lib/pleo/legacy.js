'use strict';

const axios = require('axios');
const { getSecret } = require('../secrets');

const legacy = axios.create({ baseURL: 'https://openapi.pleo.io/v1/' });

legacy.interceptors.request.use(async (config) => {
  const token = await getSecret('prod/pleo/open-api-token');
  config.headers.set('Authorization', `Bearer ${token}`);
  return config;
});

exports.addToTeam = (teamId, employeeId) => legacy.put(`teams/${teamId}/employees/${employeeId}`);
exports.removeFromTeam = (teamId, employeeId) => legacy.delete(`teams/${teamId}/employees/${employeeId}`);
exports.balance = () => legacy.get('companies/balance').then((r) => r.data);
