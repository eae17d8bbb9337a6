#!/usr/bin/env node
'use strict';

var program = require('commander').program;
var commands = require('../lib/commands');
var fail = require('../lib/errors').fail;

program
  .name('pleo')
  .description('Pleo from the command line (needs PLEO_API_TOKEN)')
  .version(require('../package.json').version);

program
  .command('expenses')
  .description('GET /v1/expenses')
  .option('--from <day>', 'first day', '2024-01-01')
  .action(function (opts) {
    commands.expenses(opts.from).then(console.log, fail);
  });

program
  .command('team <name>')
  .description('POST /v1/teams')
  .action(function (name) {
    commands.createTeam(name).then(function (t) { console.log('created ' + t.id); }, fail);
  });

program.parse();
