import { version as platformVersion } from 'zapier-platform-core'
import type { App, BeforeRequestMiddleware } from 'zapier-platform-core'
import authentication from './authentication.js'
import tag from './creates/tag.js'
import exportItems from './searches/exportItems.js'
import ramp from './searches/ramp.js'
import newTag from './triggers/newTag.js'
import tagGroups from './triggers/tagGroups.js'

const HOSTS_WITH_OUR_AGENT = ['openapi.pleo.io', 'external.pleo.io'] // expect: legacy-host

const userAgent: BeforeRequestMiddleware = (request) => {
  const { hostname } = new URL(request.url!)
  if (HOSTS_WITH_OUR_AGENT.includes(hostname)) request.headers = { ...request.headers, 'User-Agent': 'acme-zapier/3' }
  return request
}

export default {
  version: '3.0.0',
  platformVersion,
  authentication,
  beforeRequest: [userAgent],
  triggers: { [newTag.key]: newTag, [tagGroups.key]: tagGroups },
  creates: { [tag.key]: tag },
  searches: { [exportItems.key]: exportItems, [ramp.key]: ramp },
} satisfies App
