var base = require('./rest')

// name -> client. `pleo` is the only one with a token of its own per company.
module.exports = {
  spendesk: base('https://public-api.spendesk.com', 'SPENDESK_TOKEN'),
  pleo: base('https://openapi.pleo.io', 'PLEO_TOKEN'),
  personio: base('https://api.personio.de', 'PERSONIO_TOKEN'),
  payhawk: base('https://api.payhawk.com', 'PAYHAWK_TOKEN')
}
