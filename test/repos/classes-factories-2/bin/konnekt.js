#!/usr/bin/env node
import { program } from 'commander'
import { addGroup, compareLabels, dropGroup, listCategories } from '../src/commands/categories.js'
import { finish, mirror, queued } from '../src/commands/expenses.js'
import { registry } from '../src/registry.js'

program.command('connectors').action(() => console.log(registry.names().join('\n')))
program.command('categories').action(async () => console.table(await listCategories()))
program.command('add-group <name>').action(addGroup)
program.command('drop-group <id>').action(dropGroup)
program.command('labels').action(async () => console.table(await compareLabels()))
program.command('export').action(async () => {
  const ids = (await queued()).map((e) => e.id)
  await mirror(ids)
  await finish(ids)
})

program.parseAsync()
