var PLEO = 'https://openapi.pleo.io/v1';

function pleoToken_() {
  return PropertiesService.getScriptProperties().getProperty('PLEO_TOKEN');
}

/**
 * @param {string} path
 * @param {GoogleAppsScript.URL_Fetch.URLFetchRequestOptions=} opts
 */
function pleo_(path, opts) {
  var options = Object.assign({ method: 'get', muteHttpExceptions: true }, opts || {});
  options.headers = { Authorization: 'Bearer ' + pleoToken_() };
  var res = UrlFetchApp.fetch(PLEO + path, options);
  if (res.getResponseCode() >= 400) {
    throw new Error('Pleo answered ' + res.getResponseCode() + ' for ' + path);
  }
  return JSON.parse(res.getContentText());
}

function importExpenses() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('Expenses');
  var offset = 0;
  var page;
  do {
    page = pleo_('/expenses?pageSize=100&pageOffset=' + offset).expenses; // expect: legacy-call getExpenses (certain)
    var rows = page.map(function (e) {
      return [e.id, e.performedAt, e.amountSettled.value, e.amountSettled.currency, e.note];
    });
    if (rows.length) sheet.getRange(sheet.getLastRow() + 1, 1, rows.length, 5).setValues(rows);
    offset += page.length;
  } while (page.length === 100);
}

function showBalance() {
  var b = pleo_('/companies/balance'); // expect: legacy-call getCompanyBalance (certain)
  SpreadsheetApp.getActive().toast(b.available + ' ' + b.currency, 'Pleo');
}

function createTagFromRow() {
  var row = SpreadsheetApp.getActiveRange().getValues()[0];
  pleo_('/tag-groups/' + row[0] + '/tags', { // expect: legacy-call createTag (certain)
    method: 'post',
    contentType: 'application/json',
    payload: JSON.stringify({ attributeValues: [{ attributeId: row[1], value: String(row[2]) }] })
  });
}
