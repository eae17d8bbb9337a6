module.exports = require('../cli/871.index.js');
