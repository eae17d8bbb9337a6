const fetch = require('node-fetch')

const headers = () => ({
  Authorization: 'Basic ' + Buffer.from(process.env.PLEO_API_KEY + ':').toString('base64'),
})

exports.sourceNodes = async ({ actions, createNodeId, createContentDigest, reporter }) => {
  const res = await fetch(`https://external.pleo.io/v2/employees?companyId=${process.env.PLEO_COMPANY_ID}&limit=200`, { headers: headers() })
  if (!res.ok) {
    reporter.warn(`Pleo employees: ${res.status}`)
    return
  }
  const { data } = await res.json()
  data.forEach((e) =>
    actions.createNode({
      ...e,
      id: createNodeId(`pleo-${e.id}`),
      internal: { type: 'PleoEmployee', contentDigest: createContentDigest(e) },
    })
  )
}
