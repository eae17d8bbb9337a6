#!/usr/bin/env node
import { archiveMonth, owners, alreadyArchived, removeTeam, fixNote } from './archive.js'

const [, , command, ...args] = process.argv

switch (command) {
  case 'month':
    console.log(await archiveMonth(args[0], args[1]))
    break
  case 'owners':
    console.table([...(await owners())])
    break
  case 'done':
    console.log((await alreadyArchived()).join('\n'))
    break
  case 'drop-team':
    await removeTeam(args[0])
    break
  case 'note':
    await fixNote(args[0], args.slice(1).join(' '))
    break
  default:
    console.error('usage: archiver month|owners|done|drop-team|note')
    process.exit(64)
}
