const nock = require('nock');
const request = require('supertest');
const { createApp } = require('../src/server');
const { createClient } = require('../src/client');
const { pleoUp, pleoDown } = require('./helpers/pleo');

const app = createApp(createClient({ token: 't' }));

afterEach(() => nock.cleanAll());

test('GET /v1/teams', async () => {
  pleoUp();
  const res = await request(app).get('/v1/teams').expect(200);
  expect(res.body.teams).toHaveLength(2);
});

test('POST /v1/employees', async () => {
  pleoUp();
  await request(app).post('/v1/employees').send({ email: 'a@b.example' }).expect(201, { id: 'e-new' });
});

test('DELETE /v1/employees/{id}', async () => {
  const scope = nock('https://openapi.pleo.io').delete('/v1/employees/e-1').reply(200, {});
  await request(app).delete('/v1/employees/e-1').set('Authorization', 'Bearer inbound').expect(204);
  scope.done();
});

test('503 is passed on', async () => {
  pleoDown();
  await request(app).get('/v1/teams').expect(500);
});
