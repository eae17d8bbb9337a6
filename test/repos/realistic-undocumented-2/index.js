const { cards } = require('./lib/cards')
const expenses = require('./lib/expenses')
const { company, tax, wrongJoin } = require('./lib/company')

async function main () {
  console.log(await company())
  console.log('cards', (await cards()).length)
  console.log('expenses', (await expenses.list()).length)
  console.log('tax codes', (await tax()).length, 'status of the wrong address', await wrongJoin())
}

main().catch((e) => {
  console.error(e.message)
  process.exitCode = 1
})
