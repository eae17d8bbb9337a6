/* kept from the ASP pages */
var Pleo = Pleo || {};

Pleo.base = 'https://openapi.pleo.io/v1';
Pleo.mode = 0644;

Pleo.load = function (token, cb) {
  var xhr = window.XMLHttpRequest ? new XMLHttpRequest() : new ActiveXObject('Microsoft.XMLHTTP');
  xhr.open('GET', Pleo.base + '/employees', true); // expect: legacy-call getEmployees
  xhr.setRequestHeader('Authorization', 'Bearer ' + token);
  xhr.onreadystatechange = function () {
    if (xhr.readyState != 4) return;
    with (xhr) { cb(status == 200 ? eval('(' + responseText + ')') : null); }
  };
  xhr.send(null);
};

Pleo.own = function (cb) {
  var xhr = new XMLHttpRequest();
  xhr.open('GET', '/v1/employees', true);
  xhr.onload = function () { cb(arguments.callee, xhr.responseText); };
  xhr.send(null);
};
