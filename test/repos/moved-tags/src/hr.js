// HiBob: the department list carries its own "attributeValues"
export async function costCentres() {
  const res = await fetch('https://api.hibob.com/v1/company/named-lists/department?includeArchived=false', {
    headers: { Authorization: 'Basic ' + process.env.HIBOB },
  })
  const list = await res.json()
  return list.values
    .filter((v) => !v.archived && !v.hidden)
    .map((v) => ({ code: v.attributeValues?.[0]?.value ?? v.id, label: v.name, order: v.displayOrder }))
}
