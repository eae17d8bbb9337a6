function refreshEmployees() {
  var list = pleoAll_('/employees', 'employees'); // expect: legacy-call getEmployees (certain)
  var sheet = SpreadsheetApp.getActive().getSheetByName(SHEETS.employees);
  list.forEach(function (e) { sheet.appendRow([e.id, e.firstName, e.lastName, e.email, e.code]); });
}

function setEmployeeCode(id, code) {
  pleoSend_('put', '/employees/' + id, { code: code }); // expect: legacy-call updateEmployee (certain)
}

// Written before there was a client
function countCards() {
  var res = UrlFetchApp.fetch('https://openapi.pleo.io/v1/cards', { headers: { Authorization: 'Bearer ' + token_('PLEO_TOKEN') } }); // expect: undocumented-legacy-call
  return JSON.parse(res.getContentText()).length;
}
