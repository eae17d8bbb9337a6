const makeQueue = require('./queue');

async function run(db) {
  const axios = makeQueue(db); // named so by a colleague who likes riddles
  const jobs = await axios.get('/v1/expenses');
  const more = await axios.fetch('/v1/employees');
  await axios.request('/v1/accounts', { seen: jobs.length + more.length });
  return jobs;
}

function each(list, request) {
  // "request" is the callback
  list.forEach(function (item) {
    request('/v1/expenses/' + item.id, item);
  });
}

module.exports = { run: run, each: each };
