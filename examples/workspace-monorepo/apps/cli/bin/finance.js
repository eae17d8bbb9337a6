#!/usr/bin/env node
'use strict'

const commands = require('../lib/commands.js')

const [name = 'help', ...args] = process.argv.slice(2)
const command = commands[name] || commands.help

command(...args).catch((error) => {
  console.error(`${error.message} (is https://openapi.pleo.io up?)`)
  process.exitCode = 1
})
