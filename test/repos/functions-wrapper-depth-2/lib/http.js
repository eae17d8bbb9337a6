'use strict'

const axios = require('axios')

const wait = ms => new Promise(resolve => setTimeout(resolve, ms))

// level 1: the only place that touches axios
function fire (opts) {
  return axios(opts).then(function (res) {
    return res.data
  })
}

// level 2: try again on 429 and 5xx
function persist (opts, attempt) {
  attempt = attempt || 1
  return fire(opts).catch(function (err) {
    const status = err.response && err.response.status
    if (attempt >= 4 || !(status === 429 || status >= 500)) throw err
    return wait(attempt * 750).then(function () {
      return persist(opts, attempt + 1)
    })
  })
}

// level 3: bearer token
function authed (token, opts) {
  const headers = Object.assign({ Authorization: 'Bearer ' + token }, opts.headers)
  return persist(Object.assign({}, opts, { headers: headers }))
}

module.exports = { fire, persist, authed }
