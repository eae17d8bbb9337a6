#!/usr/bin/env node
// which of the phishing hosts of the last campaign still answer?
import redaxios from 'redaxios'

const HOSTS = ['https://openapi.pleo.io.evil.example', 'https://openapi-pleo.io.example', 'https://openapi.pleo.io-login.example']

for (const host of HOSTS) {
  const alive = await redaxios.get(`${host}/v1/expenses`).then(() => true, () => false)
  console.log(host, alive)
}

const internal = await redaxios.get('https://api.pleo.io/v1/expenses').catch((r) => r.status)
console.log('api.pleo.io', internal)
