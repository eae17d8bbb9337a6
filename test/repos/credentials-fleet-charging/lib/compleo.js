'use strict';

const axios = require('axios');
const { compleo, pleos } = require('../config');

exports.sessions = async function sessions(month) {
  const { data } = await axios.get(`${compleo.host}/api/v2/charging-sessions`, {
    params: { month },
    headers: { Authorization: `Bearer ${compleo.token}` },
  });
  return data.items;
};

exports.vehicles = async () => {
  const { data } = await axios.get('https://openapi.pleos.ai/v1/vehicles', { headers: { 'x-api-key': pleos.key } });
  return data;
};
