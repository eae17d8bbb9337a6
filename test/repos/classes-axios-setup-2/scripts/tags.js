'use strict'

const { PleoTags, DeelContracts } = require('../lib/api-base')

async function main () {
  const pleo = new PleoTags(process.env.PLEO_TOKEN)
  const deel = new DeelContracts(process.env.DEEL_TOKEN)
  const [ours, theirs] = await Promise.all([pleo.groups(), deel.groups()])
  console.log(ours.length, theirs.length)
  console.log(await pleo.tag(process.argv[2], process.argv[3]))
}

main()
