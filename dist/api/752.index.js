module.exports = require('../cli/752.index.js');
