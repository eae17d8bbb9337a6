/** Replays what the queue holds: the producer decides where it goes. */
export async function replay (records) {
  for (const record of records) {
    const job = JSON.parse(record.body)
    await fetch(process.env.PLEO_REPLAY_URL + job.target, { method: job.verb, body: job.payload }) // expect: unresolved
  }
}

export async function ping () {
  const res = await fetch(process.env.PLEO_PROBE_URL) // expect: unresolved
  return res.status
}

export async function markDone (ids) {
  const { PLEO_API_URL, PLEO_API_KEY } = process.env
  const res = await fetch(`${PLEO_API_URL}/v1/expenses`, { // expect: legacy-call updateExpenses (possible)
    method: 'PUT',
    headers: { authorization: `Bearer ${PLEO_API_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ expenses: ids.map(id => ({ id, status: 'EXPORTED' })) })
  })
  return res.ok
}

// follow-up links come from the answers themselves
export const fetchReceipt = receipt => fetch(receipt.url)
export const forward = job => fetch(process.env.FORWARD_URL + job.target)
export const selfCheck = () => fetch('/api/pleo/v1/expenses')
