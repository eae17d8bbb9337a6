const fs = require('fs')

// the files of the last run, so that finance sees how much has changed
module.exports = function readExisting (file) {
  if (!fs.existsSync(file)) return []
  const [head, ...rows] = fs.readFileSync(file, 'utf8').trim().split('\n').map(l => l.split(','))
  const tags = rows.map(cells => ({ id: cells[0], hidden: cells.includes('hidden'), attributeValues: cells.slice(1).map((value, i) => ({ attributeId: head[i + 1], value })) }))
  return tags.filter(tag => !tag.hidden && tag.attributeValues.some(v => v.value))
}
