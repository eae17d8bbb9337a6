module.exports = require('../api/14.index.js');
