'use strict';

const { SecretsManagerClient, GetSecretValueCommand } = require('@aws-sdk/client-secrets-manager');

const client = new SecretsManagerClient({ region: 'eu-north-1' });
const cache = new Map();

/**
 * @param {string} id
 * @returns {Promise<string>}
 */
async function getSecret(id) {
  if (!cache.has(id)) {
    const res = await client.send(new GetSecretValueCommand({ SecretId: id }));
    cache.set(id, res.SecretString);
  }
  return cache.get(id);
}

module.exports = { getSecret };
