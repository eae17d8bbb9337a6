var https = require('https');
var util = require('util');
var EventEmitter = require('events').EventEmitter;

function RestClient(options) {
  EventEmitter.call(this);
  this.host = options.host;
  this.token = options.token;
}
util.inherits(RestClient, EventEmitter);

RestClient.prototype.get = function (path, cb) {
  this._send('GET', path, null, cb);
};

RestClient.prototype.put = function (path, body, cb) {
  this._send('PUT', path, body, cb);
};

RestClient.prototype._send = function (method, path, body, cb) {
  var self = this;
  var payload = body ? JSON.stringify(body) : '';
  var req = https.request({
    hostname: this.host,
    path: path,
    method: method,
    headers: {
      Authorization: 'Bearer ' + this.token,
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(payload)
    }
  }, function (res) {
    var chunks = [];
    res.on('data', function (c) { chunks.push(c); });
    res.on('end', function () {
      self.emit('response', method, path, res.statusCode);
      if (res.statusCode >= 400) return cb(new Error(path + ' -> ' + res.statusCode));
      cb(null, JSON.parse(Buffer.concat(chunks).toString('utf8')));
    });
  });
  req.on('error', cb);
  req.end(payload);
};

module.exports = RestClient;
