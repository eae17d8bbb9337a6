var request = require('request');
var async_ = require('./each');

var opts = {
  uri: 'https://openapi.pleo.io/v1/accounts',
  qs: { pageSize: 100000 },
  json: true,
  headers: { 'Authorization': 'Bearer ' + process.env.PLEO_TOKEN }
};

request(opts, function (err, res, body) { // expect: legacy-call getAccounts (certain)
  if (err) throw err;
  async_.each(body.accounts, function (a, next) {
    if (a.hidden || a.name.indexOf('ZZ') !== 0) return next();
    request.del({ url: opts.uri + '/' + a.id, headers: opts.headers }, next); // expect: legacy-call deleteAccount (certain)
  }, function () {
    console.log('done');
  });
});
