const config = require('config');
const request = require('superagent');

const base = config.get('pleo.baseUrl');
const apiKey = config.get('pleo.apiKey');

/** @param {string} companyId */
async function listGroups(companyId) {
  const res = await request
    .get(`${base}/v0/tag-groups`)
    .query({ company_id: companyId })
    .auth(apiKey, '');
  return res.body.data;
}

/**
 * @param {string} groupId
 * @param {string} code
 */
async function createTag(groupId, code) {
  const res = await request
    .post(`${base}/v0/tag-groups/${groupId}/tags`)
    .auth(apiKey, '')
    .send({ code, name: code });
  return res.body.data;
}

module.exports = { listGroups, createTag };
