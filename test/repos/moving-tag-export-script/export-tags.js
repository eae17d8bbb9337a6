// Dumps all tag groups with their tags, one CSV per group.
const fs = require('fs')
const { stringify } = require('csv-stringify/sync')
const makeGet = require('./lib/http')
const readExisting = require('./lib/existing')

const get = makeGet(process.env.PLEO_ENV, process.env.PLEO_TOKEN)

async function run () {
  const groups = await get('/tag-groups?archived=false')
  for (const group of groups) {
    const columns = group.tagAttributes
      .filter(attr => !attr.hidden) // expect: changed-field
      .sort((a, b) => a.displayOrder - b.displayOrder) // expect: changed-field, changed-field
    const header = ['id'].concat(columns.map(c => c.name)) // expect: changed-field

    const tags = await get(`/tag-groups/${group.id}/tags`)
    tags.sort((x, y) => (x.displayOrder || 0) - (y.displayOrder || 0)) // expect: lost-field, lost-field

    const lines = tags.map(tag => {
      const values = tag.attributeValues.map(v => v.value) // expect: changed-field
      return [tag.id].concat(values)
    })
    const file = `out/${group.name.toLowerCase()}.csv`
    const before = readExisting(file)
    fs.writeFileSync(file, stringify([header].concat(lines)))
    console.log(file, lines.length, 'tags,', before.length, 'before', group.archived ? '(archived)' : '')
  }
}

run().catch(e => { console.error(e.message); process.exit(1) })
