'use strict';

var payhawk = require('./jobs/payhawk');

require('./jobs/ping')()
  .then(require('./jobs/reminders'))
  .then(require('./jobs/groups'))
  .then(function () {
    return Promise.all([payhawk.expenses(), payhawk.employees(), payhawk.close([])]);
  })
  .catch(console.error.bind(console, 'failed:'));
