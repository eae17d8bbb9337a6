const { pleo, spendesk } = require('./api')

async function cards () {
  const mine = await pleo.get('/cards') // expect: undocumented-legacy-call (certain)
  const theirs = await spendesk.get('/cards')
  return mine.data.concat(theirs.data)
}

async function freeze (id) {
  await pleo.post(`/cards/${id}/freeze`) // expect: undocumented-legacy-call (certain)
}

module.exports = { cards, freeze }
