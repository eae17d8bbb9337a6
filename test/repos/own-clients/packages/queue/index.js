const jobs = require('./jobs.json');

exports.later = (url, body) => jobs.push(JSON.stringify({ url, body }));
