#!/usr/bin/env node
import yargs from 'yargs'
import { hideBin } from 'yargs/helpers'
import * as exportCommand from './commands/export.js'

yargs(hideBin(process.argv)).command(exportCommand).demandCommand().strict().parse()
