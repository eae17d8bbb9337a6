const { pickBuddy, cheatSheet } = require('./src/buddy')

const company = process.env.PLEO_COMPANY
// newcomer comes from the HR webhook: { email, role, teamId }
const newcomer = JSON.parse(process.env.NEWCOMER || '{}')

async function run() {
  const { name, phone, face } = await pickBuddy(company, newcomer)
  console.log(name, phone, face, newcomer.role, newcomer.teamId)
  console.log((await cheatSheet(company)).join('\n'))
}
run()
