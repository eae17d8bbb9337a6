module.exports = require('../cli/721.index.js');
