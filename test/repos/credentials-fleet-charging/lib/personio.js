'use strict';

const axios = require('axios');
const { personio } = require('../config');

exports.drivers = async () => {
  const auth = await axios.post('https://api.personio.de/v1/auth', {
    client_id: personio.id,
    client_secret: personio.secret,
  });
  const { data } = await axios.get('https://api.personio.de/v1/company/employees', {
    headers: { Authorization: `Bearer ${auth.data.data.token}` },
  });
  return data.data;
};
