import { HttpGateway } from './http-gateway'
import { HibobDirectory, PleoDirectory } from './directories'
import { Directory } from './ports'

const bearer = (name: string) => () => `Bearer ${process.env[name]}`

const pleo = new PleoDirectory(new HttpGateway('https://openapi.pleo.io', bearer('PLEO_TOKEN')))
const hibob = new HibobDirectory(new HttpGateway('https://api.hibob.com', bearer('HIBOB_TOKEN')))

async function leavers(source: Directory, target: Directory) {
  const active = new Set((await source.everyone()).map((p) => p.email))
  return (await target.everyone()).filter((p) => !active.has(p.email))
}

async function main() {
  for (const person of await leavers(hibob, pleo)) {
    if (process.argv.includes('--dry')) console.log('would remove', person.email)
    else await pleo.remove(person)
  }
  const team = process.env.DEFAULT_TEAM
  if (team) for (const person of await pleo.everyone()) await pleo.join(team, person)
}

void main()
