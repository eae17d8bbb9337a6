'use strict'
const fs = require('fs')
const { SecretsManagerClient, GetSecretValueCommand } = require('@aws-sdk/client-secrets-manager')

const sm = new SecretsManagerClient({})
let cached

async function pleoKey () {
  if (cached) return cached
  if (process.env.PLEO_KEY_FILE && fs.existsSync(process.env.PLEO_KEY_FILE)) {
    cached = fs.readFileSync(process.env.PLEO_KEY_FILE, 'utf8').trim()
  } else if (process.env.PLEO_SECRET_ID) {
    const out = await sm.send(new GetSecretValueCommand({ SecretId: process.env.PLEO_SECRET_ID }))
    cached = JSON.parse(out.SecretString).api_key
  } else {
    cached = process.env.PLEO_API_KEY
  }
  return cached
}

module.exports = { pleoKey }
