function refreshExpenses() {
  var from = new Date();
  from.setMonth(from.getMonth() - 1);

  var expenses = pleoAll_('/expenses', 'expenses', { dateFrom: from.toISOString() }); // expect: legacy-call getExpenses (certain)
  var rows = expenses.map(function (e) {
    return [e.id, e.performedAt, e.note, e.amountOriginal.value, e.amountOriginal.currency, e.status];
  });

  var sheet = SpreadsheetApp.getActive().getSheetByName(SHEETS.expenses);
  sheet.getRange(2, 1, sheet.getMaxRows() - 1, 6).clearContent();
  if (rows.length) sheet.getRange(2, 1, rows.length, 6).setValues(rows);
}

/** Marks the selected rows as exported. */
function markSelected() {
  var ids = SpreadsheetApp.getActiveRange().getValues().map(function (r) { return r[0]; });
  pleoSend_('put', '/expenses', { expenseIds: ids, status: 'EXPORTED' }); // expect: legacy-call updateExpenses (certain)
  SpreadsheetApp.getActive().toast(ids.length + ' utlägg klara');
}

function showReceipts() {
  var id = SpreadsheetApp.getActiveRange().getValue();
  var receipts = pleoGet_('/expenses/' + id + '/receipts'); // expect: legacy-call getExpenseReceipts (certain)
  receipts.forEach(function (r) {
    DriveApp.createFile(UrlFetchApp.fetch(r.url).getBlob().setName(r.name));
  });
}
