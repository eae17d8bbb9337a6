module.exports = require('../cli/473.index.js');
