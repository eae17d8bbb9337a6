// Shared by all files: Apps Script has one global scope.
var PLEO_BASE = 'https://openapi.pleo.io/v1';
var FORTNOX_BASE = 'https://api.fortnox.se/3';

var SHEETS = {
  expenses: 'Utlägg',
  employees: 'Anställda',
  accounts: 'Konton'
};

function token_(name) {
  var value = PropertiesService.getScriptProperties().getProperty(name);
  if (!value) throw new Error('Script property saknas: ' + name);
  return value;
}
