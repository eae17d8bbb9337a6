const express = require('express');
const { createClient } = require('./client');

function createApp(client) {
  const app = express();
  app.use(express.json());

  app.post('/v1/employees', async (req, res) => {
    const id = await client.invite(req.body.email);
    res.status(201).json({ id });
  });
  app.delete('/v1/employees/:id', async (req, res) => {
    await client.remove(req.params.id);
    res.sendStatus(204);
  });
  app.get('/v1/teams', async (req, res) => res.json({ teams: await client.teams() }));
  return app;
}

if (require.main === module) {
  createApp(createClient({ token: process.env.PLEO_TOKEN })).listen(3000);
}

module.exports = { createApp };
