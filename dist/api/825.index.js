module.exports = require('../cli/825.index.js');
