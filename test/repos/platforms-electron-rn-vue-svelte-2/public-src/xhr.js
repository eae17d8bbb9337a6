// From 2014. Works, so it stays.
var root = 'https://openapi.pleo.io/v1'

export function xhr(method, path, body, done) {
  var request = new XMLHttpRequest()
  request.open(method, root + path, true)
  request.setRequestHeader('Authorization', 'Bearer ' + sessionStorage.getItem('token'))
  request.setRequestHeader('Content-Type', 'application/json')
  request.onload = function () {
    if (request.status >= 200 && request.status < 300) done(null, JSON.parse(request.responseText))
    else done(new Error('HTTP ' + request.status))
  }
  request.send(body ? JSON.stringify(body) : null)
}

export function version(done) {
  var request = new XMLHttpRequest()
  request.open('GET', 'https://openapi.niftypm.com/v1/expenses')
  request.onload = function () { done(JSON.parse(request.responseText).version) }
  request.send()
}
