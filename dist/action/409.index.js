module.exports = require('../cli/409.index.js');
