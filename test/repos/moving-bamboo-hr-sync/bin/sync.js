#!/usr/bin/env node
import pMap from 'p-map'
import { directory } from '../src/bamboo.js'
import { listEmployees, invite, update } from '../src/pleo.js'
import { diff } from '../src/diff.js'

const [hr, pleo] = await Promise.all([directory(), listEmployees()])
const { actions, report } = diff(hr, pleo)

if (process.argv.includes('--dry-run')) {
  for (const a of actions) console.log(a.kind, a.id ?? a.person.workEmail, a.person?.teamId ?? '')
} else {
  await pMap(actions, (a) => (a.kind === 'invite' ? invite(a.person) : update(a.id, a.patch)), { concurrency: 2 })
}
report.forEach((line) => console.log(line))
