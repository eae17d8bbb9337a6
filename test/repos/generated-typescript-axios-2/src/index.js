import { hideClosedCostCentres } from './sync/tags.js'
import { categoriesOfErp, categoriesOfPleo } from './sync/categories.js'

const groupId = process.argv[2]
if (!groupId) {
  console.error('usage: dimension-sync <tag group id>')
  process.exit(2)
}

const [mine, theirs] = await Promise.all([categoriesOfPleo(), categoriesOfErp()])
console.log(`${mine.length} categories in Pleo, ${theirs.length} in the ERP`)
console.log(`${await hideClosedCostCentres(groupId)} tags hidden`)
