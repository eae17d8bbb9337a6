'use strict';
const { createClient } = require('./pleo-client');

createClient().get('/v1/introspect').then(
  ({ data }) => console.log('ok', data.data.authMethod),
  (err) => { console.error(err.message); process.exit(1); }
);
