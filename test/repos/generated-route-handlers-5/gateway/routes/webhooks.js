'use strict';

const express = require('express');
const axios = require('axios');

const router = express.Router();
const ALLOWED = /^Bearer [\w-]{20,}$/;

router.post('/v1/expenses', async (req, res) => {
  if (!ALLOWED.test(req.get('authorization') || '')) return res.sendStatus(401);

  // the new API delivers by webhook, the details come from it too
  const { jobId } = req.body;
  const { data } = await axios.get(`https://external.pleo.io/v3/export-jobs/${jobId}/items`, {
    auth: { username: process.env.PLEO_EXTERNAL_KEY, password: '' },
  });
  await axios.post('http://ledger:8080/v1/expenses', data);

  // where the answer says so
  if (req.body.callbackUrl) await axios.get(req.body.callbackUrl);
  res.sendStatus(202);
});

module.exports = router;
