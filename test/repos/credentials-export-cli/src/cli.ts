#!/usr/bin/env node
import chalk from 'chalk'
import { Command } from 'commander'
import { items, jobs } from './export'
import { groups } from './groups'
import { login, whoami } from './login'

const cli = new Command('pleo-export').option('--live', 'use production')

cli.command('login <code> <verifier>').action(async (code, verifier) => {
  const name = cli.opts().live ? 'live' : 'test'
  const token = await login(name, code, verifier)
  console.log(chalk.green('logged in'), await whoami(name, token))
})

cli.command('jobs <companyId>').action(async (companyId) => {
  for (const job of await jobs(companyId)) console.log(job.id, job.status, (await items(job.id)).length)
})

cli.command('groups').action(async () => console.table((await groups()).accountGroups))

cli.parseAsync()
