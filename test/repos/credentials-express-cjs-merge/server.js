var express = require('express')
var config = require('./config')
var accounts = require('./lib/accounts')
var taxCodes = require('./lib/tax')
var partner = require('./lib/partner')

var app = express()

app.get('/export/accounts', function (req, res, next) {
  Promise.all([accounts.search(String(req.query.codes || '').split(',')), accounts.categories(), taxCodes()])
    .then(function (all) { res.json({ ledger: all[0], categories: all[1], tax: all[2] }) })
    .catch(next)
})

app.get('/oauth/callback', function (req, res, next) {
  partner.login(req.query.code).then(partner.installation).then(function (i) { res.json(i) }).catch(next)
})

app.listen(config.port)
