'use strict';

var RestClient = require('../lib/rest-client');
var pleo = require('../lib/vendors').pleo;

function archive(id) {
  var args = ['PATCH', '/tag-groups/' + id, { archived: true }];
  return pleo.request.apply(pleo, args); // expect: legacy-call updateTagGroup (certain)
}

function tags(id) {
  return RestClient.prototype.get.call(pleo, '/tag-groups/' + id + '/tags'); // expect: legacy-call getTags (certain)
}

function close(ids) {
  return pleo.put('/expenses', { expenseIds: ids, status: 'EXPORTED' }); // expect: legacy-call updateExpenses (certain)
}

module.exports = function () {
  return pleo.get('/tag-groups').then(function (groups) { // expect: legacy-call getTagGroups (certain)
    return Promise.all(groups.map(function (g) {
      return tags(g.id).then(function (list) {
        return list.length ? close([]) : archive(g.id);
      });
    }));
  });
};
