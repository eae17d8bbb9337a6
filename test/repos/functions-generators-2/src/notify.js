/** Tells the relay of the finance team how a run went. The address is set on the server only. */
export async function notify (stats) {
  const res = await fetch(`${process.env.PLEO_RELAY_URL}/runs`, { // expect: unresolved
    method: 'POST',
    body: JSON.stringify(stats)
  })
  return res.ok
}
