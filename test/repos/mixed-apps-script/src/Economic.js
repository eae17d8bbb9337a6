var ECONOMIC = 'https://api.e-conomic.example';

function economic_(path) {
  var props = PropertiesService.getScriptProperties();
  return JSON.parse(UrlFetchApp.fetch(ECONOMIC + path, {
    headers: {
      'X-AppSecretToken': props.getProperty('ECO_SECRET'),
      'X-AgreementGrantToken': props.getProperty('ECO_GRANT')
    }
  }).getContentText());
}

function importAccounts() {
  var list = economic_('/accounts?pagesize=1000').collection;
  var out = SpreadsheetApp.getActive().getSheetByName('Accounts');
  list.forEach(function (a) { out.appendRow([a.accountNumber, a.name]); });
}

function importEmployees() {
  economic_('/employees').collection.forEach(function (e) { Logger.log(e.name); });
}
