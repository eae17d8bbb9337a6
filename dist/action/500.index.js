module.exports = require('../cli/500.index.js');
