var express = require('express');
var pleo = require('./pleo');

var app = express();

app.get('/belege', function (req, res, next) {
  pleo.search(req.query.von, req.query.bis).then(function (rows) {
    res.json(rows.map(function (r) {
      return { id: r.id, datum: r.performedAt, notiz: r.note };
    }));
  }, next);
});

app.get('/firmen', function (req, res, next) {
  pleo.companies().then(function (rows) { res.json(rows); }, next);
});

app.use(function (err, req, res, next) {
  console.error(err.message);
  res.status(502).json({ fehler: 'Pleo nicht erreichbar' });
});

app.listen(process.env.PORT || 3000);
