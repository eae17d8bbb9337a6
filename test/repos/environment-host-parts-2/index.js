'use strict';

var http = require('http');
var allow = require('./lib/allow');
var cards = require('./lib/cards');

http.createServer(function (req, res) {
  var match = /^\/v1\/expenses\/([\w-]+)$/.exec(req.url);
  if (match) {
    var source = req.headers['x-source'] === 'erp' ? cards.erpExpense : cards.expense;
    source(match[1], function (err, body) {
      res.writeHead(err ? 502 : 200, { 'content-type': 'application/json' });
      res.end(JSON.stringify(err ? { error: err.message } : body));
    });
    return;
  }
  if (req.url === '/allowed') {
    res.end(allow.join('\n'));
    return;
  }
  Promise.all([cards.employees(), cards.teams(), cards.tasks(), cards.accounts()]).then(function (all) {
    res.end(JSON.stringify(all));
  }, function (err) {
    res.writeHead(500);
    res.end(err.message);
  });
}).listen(process.env.PORT || 8080);
