'use strict'

const axios = require('axios')

/** For scripts that run outside of Fastify. */
class ApiBase {
  constructor (baseURL, token) {
    this.http = axios.create({ baseURL })
    this.http.interceptors.request.use((config) => {
      config.headers.Authorization = `Bearer ${token}`
      return config
    })
    this.http.interceptors.response.use((response) => response.data)
  }
}

class PleoTags extends ApiBase {
  constructor (token) {
    super('https://openapi.pleo.io/v1/tag-groups', token)
  }

  groups () {
    return this.http.get('/') // expect: legacy-call getTagGroups
  }

  tag (group, tag) {
    return this.http.get(`${group}/tags/${tag}`) // expect: legacy-call getTag
  }
}

class DeelContracts extends ApiBase {
  constructor (token) {
    super('https://api.letsdeel.com/rest/v2', token)
  }

  groups () {
    return this.http.get('/tag-groups')
  }
}

module.exports = { PleoTags, DeelContracts }
