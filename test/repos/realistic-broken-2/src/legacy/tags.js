var $ = require('jquery');

var API = 'https://openapi.pleo.io/v1';

function auth(xhr) { xhr.setRequestHeader('Authorization', 'Bearer ' + window.PLEO_TOKEN); }

exports.groups = function (done) {
  $.ajax({ url: API + '/tag-groups', type: 'GET', beforeSend: auth, success: done }); // expect: legacy-call getTagGroups
};

exports.local = function (done) {
  $.ajax({ url: '/portal/tag-groups', type: 'GET', success: done });
  $.getJSON('/v1/tag-groups', done)
};

exports.tags = function (group, done) {
  $.ajax({ url: API + '/tag-groups/' + group + '/tags', dataType: 'json', beforeSend: auth, success: done }); // expect: legacy-call getTags
};

exports.broken = function (a, b {
  return a + b;
};
