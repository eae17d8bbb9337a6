module.exports = require('../cli/186.index.js');
