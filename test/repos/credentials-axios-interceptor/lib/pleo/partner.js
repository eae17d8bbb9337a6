'use strict';

// Partner app (OAuth). Token pairs live in `pleo_sessions`.
const axios = require('axios');

module.exports = function partnerClient(session, saveSession) {
  const http = axios.create({ baseURL: 'https://external.pleo.io' });

  http.interceptors.request.use((config) => {
    config.headers.Authorization = `Bearer ${session.accessToken}`;
    return config;
  });

  http.interceptors.response.use(undefined, async (error) => {
    const original = error.config;
    if (!error.response || error.response.status !== 401 || original._retried) throw error;
    original._retried = true;

    const { data } = await axios.post(
      'https://auth.pleo.io/oauth/token',
      new URLSearchParams({ grant_type: 'refresh_token', refresh_token: session.refreshToken }),
      { auth: { username: process.env.PLEO_CLIENT_ID, password: process.env.PLEO_CLIENT_SECRET } },
    );
    session.accessToken = data.access_token;
    session.refreshToken = data.refresh_token;
    await saveSession(session);
    original.headers.Authorization = `Bearer ${data.access_token}`;
    return http(original);
  });

  return http;
};
