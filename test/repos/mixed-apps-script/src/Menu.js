function onOpen() {
  SpreadsheetApp.getUi().createMenu('Pleo')
    .addItem('Import expenses', 'importExpenses')
    .addItem('Balance', 'showBalance')
    .addItem('Create tag from row', 'createTagFromRow')
    .addSeparator()
    .addItem('Accounts from e-conomic', 'importAccounts')
    .addToUi();
}

// one request for all selected ids
function employeesOfSelection() {
  var head = { Authorization: 'Bearer ' + PropertiesService.getScriptProperties().getProperty('PLEO_TOKEN') };
  var res = UrlFetchApp.fetch('https://openapi.pleo.io/v1/employees?pageSize=1000', { headers: head }); // expect: legacy-call getEmployees (certain)
  var byId = {};
  JSON.parse(res.getContentText()).employees.forEach(function (e) { byId[e.id] = e.email; });
  var range = SpreadsheetApp.getActiveRange();
  range.offset(0, 1).setValues(range.getValues().map(function (r) { return [byId[r[0]] || '?']; }));
}
