module.exports = require('../cli/216.index.js');
