module.exports = require('../cli/14.index.js');
