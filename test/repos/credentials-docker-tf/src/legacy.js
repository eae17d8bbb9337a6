'use strict'
const fetch = require('node-fetch')

// account groups: not moved yet
module.exports.accountGroups = async function accountGroups () {
  const res = await fetch('https://openapi.pleo.io/v1/account-groups', {
    headers: { Authorization: `Bearer ${process.env.PLEO_LEGACY_TOKEN}` }
  })
  const { accountGroups } = await res.json()
  return accountGroups.filter((g) => !g.hidden)
}
