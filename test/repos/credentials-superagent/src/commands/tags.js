const request = require('superagent');
const { load } = require('../settings');

const HOST = 'https://external.pleo.io';

exports.search = async (groupId) => {
  const { apiKey } = load();
  const res = await request
    .get(`${HOST}/v0/tag-groups/${groupId}/tags`)
    .auth(apiKey, { type: 'bearer' }) // expect: wrong-auth-scheme
    .retry(2);
  return res.body.data;
};

exports.create = async (groupId, values) => {
  const { apiKey } = load();
  return request
    .post(`${HOST}/v0/tag-groups/${groupId}/tags`)
    .set('Authorization', 'Basic ' + Buffer.from(`${apiKey}:`).toString('base64'))
    .send({ dimensionValues: values });
};

exports.remove = async (tagId) => {
  const settings = load();
  await request
    .delete(`${HOST}/v0/tags/${tagId}`)
    .auth('pleo', settings.apiKey); // expect: wrong-auth-scheme
};
