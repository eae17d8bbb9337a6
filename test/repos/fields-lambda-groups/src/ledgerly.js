'use strict'

const URL_ = 'https://api.ledgerly.example/v1/expenses'

exports.book = async function book(journal) {
  const res = await fetch(URL_, {
    method: 'POST',
    headers: { 'x-api-key': process.env.LEDGERLY_KEY, 'content-type': 'application/json' },
    body: JSON.stringify(journal),
  })
  const answer = await res.json()
  // their answer looks much like Pleo's, it is not
  return answer.expenses
    .filter((e) => e.status !== 'BOOKED')
    .map(({ id, type, amountSettled, employeeCode }) => ({ id, type, owner: employeeCode, left: amountSettled.value }))
}
