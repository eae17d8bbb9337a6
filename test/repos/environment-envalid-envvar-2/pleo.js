const request = require('superagent')
const config = require('./config')

const authed = (req) => req.set('Authorization', `Bearer ${config.token}`).accept('json')

module.exports = {
  async balance () {
    const res = await authed(request.get(config.balanceUrl)) // expect: legacy-call getCompanyBalance (likely)
    return res.body
  },

  async tagGroups (archived) {
    // expect-next-line: legacy-call getTagGroups (likely)
    const res = await request
      .get(config.pleoRoot.replace(/\/$/, '') + '/v1/tag-groups')
      .query({ archived })
      .set('Authorization', `Bearer ${config.token}`)
    return res.body
  },

  async dropTagGroup (id) {
    await authed(request.delete(new URL(`/v1/tag-groups/${id}`, config.pleoRoot).toString())).query({ archive: true }) // expect: legacy-call deleteTagGroup (likely)
  },

  async team (id) {
    const res = await authed(request('GET', new URL(`teams/${id}`, config.teams).href)) // expect: legacy-call getTeam (likely)
    return res.body
  },

  async renameTeam (id, name) {
    await authed(request.put(config.teams.origin + '/v1/teams/' + id)).send({ name }) // expect: legacy-call updateTeam (likely)
  }
}
