var rp = require('request-promise-native')

module.exports = function rest (baseUrl, envName) {
  function send (method, uri, body) {
    return rp({
      method: method,
      baseUrl: baseUrl,
      uri: uri,
      json: body || true,
      headers: { Authorization: 'Bearer ' + process.env[envName] }
    })
  }
  return {
    get: function (uri) { return send('GET', uri) },
    post: function (uri, body) { return send('POST', uri, body) },
    patch: function (uri, body) { return send('PATCH', uri, body) },
    del: function (uri) { return send('DELETE', uri) }
  }
}
