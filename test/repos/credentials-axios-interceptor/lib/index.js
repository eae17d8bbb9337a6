'use strict';

const express = require('express');
const { createEntriesClient, createTagClient, createExportClient } = require('./pleo/client');
const legacy = require('./pleo/legacy');
const partnerClient = require('./pleo/partner');
const sessions = require('./sessions');

const app = express();
const entries = createEntriesClient();
const tags = createTagClient();
const exportsApi = createExportClient();

app.use(express.json());

app.get('/entries/:id', async (req, res) => {
  const { data } = await entries.get(`/v1/accounting-entries/${req.params.id}`);
  res.json(data.data);
});

app.get('/tag-groups', async (req, res) => {
  const { data } = await tags.get('/tag-groups', { params: { company_id: req.query.company } });
  res.json(data.data);
});

app.post('/exports', async (req, res) => {
  const { data } = await exportsApi.post('/export-jobs', req.body);
  res.status(201).json(data);
});

app.put('/teams/:team/members/:id', async (req, res) => {
  await legacy.addToTeam(req.params.team, req.params.id);
  res.sendStatus(204);
});

app.get('/partner/:customer/companies', async (req, res) => {
  const session = await sessions.find(req.params.customer);
  const { data } = await partnerClient(session, sessions.save).get('/v1/companies');
  res.json(data);
});

app.listen(process.env.PORT || 8080);
