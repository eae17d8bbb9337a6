import { PennylaneClient } from './api/pennylane'
import { PleoClient, PleoSandboxClient } from './api/pleo'
import { PleoExternalClient } from './api/pleo-external'

async function main() {
  const pennylane = new PennylaneClient(process.env.PENNYLANE_TOKEN!)
  const pleo = new PleoClient(process.env.PLEO_OPEN_API_TOKEN!)

  const wanted = (await pennylane.tagGroups()).items
  let group = await pleo.costCentres()
  if (!group) {
    group = await pleo.createGroup('Cost centre', 'code')
    await pennylane.createTagGroup('Cost centre')
  }
  const match = wanted.find((g) => g.id === group!.id)
  if (match && match.name !== group.name) await pleo.renameGroup(group.id, match.name)
  if (!match) await pleo.archiveGroup(group.id)

  if (process.argv.includes('--hide')) {
    const [, , , groupId, tagId] = process.argv
    await pleo.hideTag(groupId, tagId)
    await pennylane.archive(groupId)
  }

  if (process.argv.includes('--sandbox')) {
    const sandbox = new PleoSandboxClient(process.env.PLEO_SANDBOX_TOKEN!)
    console.table((await sandbox.taxCodes()).taxCodes)
  }

  const external = new PleoExternalClient(process.env.PLEO_EXTERNAL_API_KEY!)
  console.log(await external.exportItems(process.env.EXPORT_JOB!))
}

main().catch((e) => {
  console.error(e)
  process.exitCode = 1
})
