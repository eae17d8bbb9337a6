'use strict';

require('express-async-errors');
const express = require('express');
const tagGroups = require('./routes/tag-groups');
const webhooks = require('./routes/webhooks');
const { proxy } = require('./lib/proxy');

const app = express();
app.use(express.json());
app.use('/tag-groups', tagGroups);
app.use('/webhooks', webhooks);
app.all('/pleo/*', proxy);

app.use((err, _req, res, _next) => {
  res.status(err.response ? err.response.status : 500).json({ message: err.message });
});

app.listen(process.env.PORT || 4000);
