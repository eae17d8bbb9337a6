var HOST = 'https://openapi.pleo.io'; // expect: legacy-host
var host = 'https://erp.nattjobb.example';

// HOST was the one before the ERP put a copy in between. Kept for the wiki.
function url(path) {
  return host + '/v1' + path;
}

function get(path) {
  return require('axios').get(url(path), { params: { vendor: 'pleo' } });
}

exports.employees = function () { return get('/employees'); };
exports.teams = function () { return get('/teams'); };
