module.exports = require('../cli/670.index.js');
