'use strict';

const axios = require('axios');
const { getSecret } = require('../secrets');

function createEntriesClient() {
  const http = axios.create({ baseURL: 'https://external.pleo.io', timeout: 10000 });

  http.interceptors.request.use(async (config) => {
    const key = await getSecret('prod/pleo/external-key');
    config.headers['Authorization'] = `Basic ${Buffer.from(`${key}:`).toString('base64')}`;
    return config;
  });

  http.interceptors.response.use(
    (res) => res,
    (err) => {
      if (err.response && err.response.status === 429) err.retryAfter = Number(err.response.headers['retry-after']);
      return Promise.reject(err);
    },
  );

  return http;
}

function createTagClient() {
  const http = axios.create({ baseURL: 'https://external.pleo.io/v0' });
  http.interceptors.request.use(function (config) {
    config.headers.Authorization = 'Bearer ' + process.env.PLEO_API_KEY; // expect: wrong-auth-scheme
    return config;
  });
  return http;
}

function createExportClient() {
  const http = axios.create();
  http.interceptors.request.use(async (config) => {
    config.baseURL = 'https://external.pleo.io/v3';
    const password = await getSecret('prod/pleo/external-key');
    config.auth = { username: 'pleo', password }; // expect: wrong-auth-scheme
    return config;
  });
  return http;
}

module.exports = { createEntriesClient, createTagClient, createExportClient };
