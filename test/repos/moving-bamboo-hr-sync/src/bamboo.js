// BambooHR custom report: one row per active employee
export async function directory() {
  const domain = process.env.BAMBOO_DOMAIN
  const res = await fetch(`https://api.bamboohr.com/api/gateway.php/${domain}/v1/reports/42?format=json`, {
    headers: {
      Accept: 'application/json',
      Authorization: 'Basic ' + Buffer.from(`${process.env.BAMBOO_KEY}:x`).toString('base64'),
    },
  })
  const { employees, metadata } = await res.json()
  if (metadata?.pageInfo?.totalCount === 0) throw new Error('empty report')
  return employees
    .filter((row) => row.status === 'Active' && row.role !== 'External')
    .map((row) => ({
      workEmail: row.workEmail.toLowerCase(),
      number: row.employeeNumber,
      title: row.jobTitle,
      phone: row.mobilePhone,
      teamId: row.teamId,
      photo: row.avatar?.url,
    }))
}
