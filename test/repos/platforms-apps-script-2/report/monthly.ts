function monthlyReport(): void {
  const doc = DocumentApp.create(`Controlling ${Utilities.formatDate(new Date(), 'Europe/Berlin', 'yyyy-MM')}`)
  const { people, groups, available } = pleoOverview()
  const body = doc.getBody()
  body.appendParagraph(`${people} people, ${groups} tag groups, ${available} available`)
  body.appendParagraph(JSON.stringify(spendeskOverview()))

  // our own web app, deployed from the same project
  UrlFetchApp.fetch(ScriptApp.getService().getUrl() + '/v1/expenses', { method: 'post', payload: { doc: doc.getId() } })
}
