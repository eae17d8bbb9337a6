const superagent = require('superagent');

/**
 * Agent with defaults: every request made through it carries the key.
 * @param {{ apiKey: string }} settings
 */
function pleoAgent(settings) {
  return superagent
    .agent()
    .auth(settings.apiKey, '')
    .set('Accept', 'application/json')
    .timeout({ response: 5000, deadline: 60000 });
}

module.exports = pleoAgent;
