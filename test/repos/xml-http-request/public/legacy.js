function loadExpenses(token, done) {
  var xhr = new XMLHttpRequest();
  xhr.open('GET', 'https://openapi.pleo.io/v1/expenses?pageSize=20'); // expect: legacy-call getExpenses
  xhr.setRequestHeader('Authorization', 'Bearer ' + token);
  xhr.onload = function () { done(JSON.parse(xhr.responseText)); };
  xhr.send();
}

function saveTeam(token, id, name) {
  const request = new window.XMLHttpRequest();
  request.open('PUT', 'https://openapi.pleo.io/v1/teams/' + id, true); // expect: legacy-call updateTeam
  request.setRequestHeader('Authorization', 'Bearer ' + token);
  request.send(JSON.stringify({ name: name }));
}

function openPanel(panel) {
  panel.open('GET', '/v1/expenses');
  var own = new XMLHttpRequest();
  own.open('GET', '/v1/expenses');
  own.send();
}
