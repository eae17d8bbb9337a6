/** Sheet "Expenses": menu Pleo > Load. Pushed with clasp. */
const PLEO = 'https://openapi.pleo.io/v1';

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Pleo').addItem('Load', 'load').addToUi();
}

function load() {
  const token = PropertiesService.getScriptProperties().getProperty('PLEO_TOKEN');
  const answer = UrlFetchApp.fetch(PLEO + '/expenses?pageSize=500', { // expect: legacy-call getExpenses (certain)
    method: 'get',
    headers: { Authorization: 'Bearer ' + token },
    muteHttpExceptions: true,
  });
  if (answer.getResponseCode() !== 200) throw new Error(answer.getContentText());
  const rows = JSON.parse(answer.getContentText()).expenses.map((e) => [e.performedAt, e.note, e.amountOriginal.value]);
  const sheet = SpreadsheetApp.getActive().getSheetByName('Expenses');
  sheet.clearContents();
  if (rows.length) sheet.getRange(1, 1, rows.length, 3).setValues(rows);
}
