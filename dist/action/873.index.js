module.exports = require('../cli/873.index.js');
