var { pleo, payhawk } = require('../vendors')

module.exports = async function tags (groupId, projects) {
  var existing = await pleo.get('/v1/tag-groups/' + groupId + '/tags') // expect: legacy-call getTags (certain)
  var other = await payhawk.get('/v1/tag-groups/' + groupId + '/tags')
  for (var t of existing) {
    var project = projects.find(function (p) { return p.code === t.attributeValues[0].value })
    if (project && project.closed) {
      await pleo.patch('/v1/tag-groups/' + groupId + '/tags/' + t.id, { hidden: true }) // expect: legacy-call updateTag (certain)
    }
  }
  for (var o of other) await payhawk.patch('/v1/tag-groups/' + groupId + '/tags/' + o.id, { hidden: true })
  return existing.length + other.length
}
