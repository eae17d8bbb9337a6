const superagent = require('superagent')

// object literal with this, like src/balance.js
module.exports = {
  base: 'https://api.holded.com/api/invoicing/v1',

  send (path) {
    return superagent.get(this.base + path).set('key', process.env.HOLDED_KEY)
  },

  async people () {
    const { body } = await this.send('/employees')
    return body.employees
  },

  async balance () {
    return (await this.send('/companies/balance')).body
  }
}
