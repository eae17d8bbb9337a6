module.exports = require('../cli/203.index.js');
