// Internal back end of the web app, used with a browser session by the finance team. Not the external API.
import superagent from 'superagent'

const agent = superagent.agent().set('Cookie', process.env.PLEO_SESSION ?? '')

export const categories = (companyId) =>
  agent.get(`https://api.pleo.io/rest/v1/companies/${companyId}/account-categories`).then((r) => r.body)

export const jobs = () => agent.get('https://api.pleo.io/v1/export-jobs').query({ pageSize: 100 }).then((r) => r.body)

export const page = () => agent.get('https://app.pleo.io/settings/api-keys').then((r) => r.text)
