/** what the association spends, by tag, on the transparency page */
exports.sourceNodes = async ({ actions, createNodeId, createContentDigest, reporter }) => {
  const res = await fetch('https://external.pleo.io/v0/aggregations/tags?company_id=' + process.env.COMPANY_ID, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      Authorization: 'Bearer ' + process.env.PLEO_OPENAPI_TOKEN, // expect: legacy-token-on-external
    },
    body: JSON.stringify({ includeArchived: false }),
  })
  if (!res.ok) {
    reporter.warn(`tags: ${res.status}`)
    return
  }
  const { data } = await res.json()
  data.forEach((tag) => {
    actions.createNode({
      ...tag,
      id: createNodeId(`pleo-tag-${tag.id}`),
      internal: { type: 'PleoTag', contentDigest: createContentDigest(tag) },
    })
  })
}
