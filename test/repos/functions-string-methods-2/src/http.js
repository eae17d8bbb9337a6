require('dotenv').config();

var rp = require('request-promise-native');

function trimSlash(s) {
  return s.trim().replace(/^\/+|\/+$/g, '');
}

function http(base, token) {
  return function (method, pieces, more) {
    var uri = [trimSlash(base)].concat(pieces.map(String).map(trimSlash)).join('/');
    return rp(Object.assign({ method: method, uri: uri, json: true, auth: { bearer: token } }, more));
  };
}

exports.pleo = http(process.env.PLEO_BASE_URL, process.env.PLEO_TOKEN);
exports.uniconta = http(process.env.UNICONTA_BASE_URL, process.env.UNICONTA_TOKEN);
