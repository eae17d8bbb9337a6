const pleoHeaders = (): { [key: string]: string } => ({
  Authorization: 'Bearer ' + PropertiesService.getUserProperties().getProperty('pleo'),
})

function createCategory(name: string, accountNumber: string): string {
  const res = UrlFetchApp.fetch('https://openapi.pleo.io/v1/accounts', { // expect: legacy-call createAccount (certain)
    method: 'post',
    contentType: 'application/json',
    headers: pleoHeaders(),
    payload: JSON.stringify({ name, accountNumber }),
  })
  return Pleo.parse<{ id: string }>(res).id
}

function deleteCategory(id: string): void {
  UrlFetchApp.fetch(`https://openapi.pleo.io/v1/accounts/${id}`, { method: 'delete', headers: pleoHeaders() }) // expect: legacy-call deleteAccount (certain)
}

function renameTeamFromSheet(): void {
  const [id, name] = SpreadsheetApp.getActiveRange()!.getValues()[0]
  const { url, ...params } = Pleo.request('teams/' + id, 'put', { name })
  UrlFetchApp.fetch(url, params) // expect: legacy-call updateTeam
}
