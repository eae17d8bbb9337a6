const config = require('config');
const { DefaultAzureCredential } = require('@azure/identity');
const { SecretClient } = require('@azure/keyvault-secrets');

const client = new SecretClient(config.get('keyVault'), new DefaultAzureCredential());

module.exports.getSecret = async function getSecret(name) {
    const { value } = await client.getSecret(name);
    return value;
};
