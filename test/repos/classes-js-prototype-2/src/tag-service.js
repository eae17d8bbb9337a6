var TagService = (function (rp) {
  'use strict'

  var BASE = 'https://openapi.pleo.io/v1'
  var cache = {}

  function call (method, path, body) {
    return rp({
      method: method,
      uri: BASE + path,
      headers: { Authorization: 'Bearer ' + process.env.PLEO_TOKEN },
      body: body,
      json: true
    })
  }

  function groups () {
    if (!cache.groups) cache.groups = call('GET', '/tag-groups') // expect: legacy-call getTagGroups
    return cache.groups
  }

  function add (groupId, attributeId, value) {
    return call('POST', '/tag-groups/' + groupId + '/tags', { // expect: legacy-call createTag
      attributeValues: [{ attributeId: attributeId, value: value }]
    })
  }

  function hide (groupId, tagId) {
    return call('PATCH', ['/tag-groups', groupId, 'tags', tagId].join('/'), { hidden: true }) // expect: legacy-call updateTag
  }

  return { groups: groups, add: add, hide: hide }
})(require('request-promise-native'))

module.exports = TagService
