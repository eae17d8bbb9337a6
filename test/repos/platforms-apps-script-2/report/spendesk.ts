const SPENDESK_HOST = 'https://public-api.spendesk.com'

function spendeskRequest(path: string): GoogleAppsScript.URL_Fetch.URLFetchRequest {
  return {
    url: `${SPENDESK_HOST}/v1/${path}`,
    method: 'get',
    headers: { Authorization: `Bearer ${PropertiesService.getUserProperties().getProperty('spendesk')}` },
  }
}

function spendeskOverview() {
  const [employees, accounts] = UrlFetchApp.fetchAll([spendeskRequest('employees'), spendeskRequest('accounts')])
  return [employees, accounts].map((r) => JSON.parse(r.getContentText()))
}
