import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { applyNames, chart, health } from './chart.js'

// people.yaml: - { id, firstName, lastName, role, teamId, status }
const people = parse(await readFile('people.yaml', 'utf8')).employees
const active = people.filter((p) => p.status === 'active')
console.log(active.map((p) => `${p.teamId} ${p.role}`).join('\n'))

if (process.argv.includes('--apply')) await applyNames(active)
console.log(JSON.stringify(await chart(), null, 2), await health())
