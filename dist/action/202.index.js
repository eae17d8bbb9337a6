module.exports = require('../cli/202.index.js');
