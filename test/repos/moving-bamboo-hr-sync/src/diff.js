/** Compares HR's people with Pleo's and returns what has to be done. */
export function diff(hrPeople, pleoPeople) {
  const byMail = new Map(pleoPeople.map((p) => [p.email.toLowerCase(), p]))
  const actions = []
  const report = []

  for (const hr of hrPeople) {
    const known = byMail.get(hr.workEmail)
    if (!known) {
      actions.push({ kind: 'invite', person: hr })
      continue
    }
    if (known.code !== hr.number || known.jobTitle !== hr.title) {
      actions.push({ kind: 'update', id: known.id, patch: { code: hr.number, jobTitle: hr.title } })
    }
    if (known.teamId !== hr.teamId) report.push(`${hr.workEmail}: team differs`) // expect: lost-field
  }

  const leavers = pleoPeople
    .filter((p) => !hrPeople.some((hr) => hr.workEmail === p.email.toLowerCase()))
    .filter((p) => p.role !== 'bookkeeper') // expect: lost-field
  for (const p of leavers) {
    report.push(`${p.firstName} ${p.lastName} has left but is still in Pleo`)
  }
  const faceless = pleoPeople.filter(({ avatar }) => !avatar?.url) // expect: lost-field
  report.push(`${faceless.length} people without a picture`)
  return { actions, report }
}
