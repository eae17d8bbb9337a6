'use strict';

const axios = require('axios');

/** @type {import('express').RequestHandler} */
exports.proxy = async (req, res) => {
  const { data, status } = await axios({ // expect: legacy-call (possible)
    method: req.method,
    baseURL: 'https://openapi.pleo.io/v1',
    url: '/' + req.params[0],
    params: req.query,
    data: req.body,
    headers: { Authorization: 'Bearer ' + process.env.PLEO_API_TOKEN },
    validateStatus: () => true,
  });
  res.status(status).json(data);
};
