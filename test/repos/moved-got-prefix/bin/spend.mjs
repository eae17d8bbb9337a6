#!/usr/bin/env node
import { program } from 'commander'
import * as c from '../lib/commands.mjs'

program.name('spend').version('0.3.0')
program.command('ls').option('-d, --days <n>', 'days back', '30').option('--all').action(c.ls)
program.command('show <id>').action(c.show)
program.command('top').action(async () => console.table(await c.top()))
program.command('people').action(c.people)
program.command('roles').action(c.roles)
program.command('person <id>').action(async (id) => console.log(await c.person(id)))
program.command('taxes').option('--v1').action(async (o) => console.log(await (o.v1 ? c.taxesV1() : c.taxes())))
program.command('jobs').option('--old').action(async (o) => (o.old ? console.log(await c.jobsV1()) : c.jobs()))
program.command('job <id>').action(async (id) => console.log(await c.job(id)))
program.command('accounts').action(async () => console.table(await c.accounts()))
program.command('accounts:names').action(async () => console.log(await c.accountNames(), await c.accountsWithoutBody()))
await program.parseAsync()
