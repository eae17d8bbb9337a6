module.exports = require('../cli/411.index.js');
