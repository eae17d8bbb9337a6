function fortnoxGet_(path) {
  var response = UrlFetchApp.fetch(FORTNOX_BASE + path, {
    method: 'get',
    headers: { Authorization: 'Bearer ' + token_('FORTNOX_TOKEN') }
  });
  return JSON.parse(response.getContentText());
}

function refreshAccounts() {
  var accounts = fortnoxGet_('/accounts').Accounts;
  var employees = fortnoxGet_('/employees').Employees;
  Logger.log('%s konton, %s anställda', accounts.length, employees.length);
  var sheet = SpreadsheetApp.getActive().getSheetByName(SHEETS.accounts);
  accounts.forEach(function (a) { sheet.appendRow([a.Number, a.Description]); });
}
