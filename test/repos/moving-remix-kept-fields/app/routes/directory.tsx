import { json, type ActionFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { balance, invite, listEmployees, listGroups, listTeams } from '../pleo.server'

export async function loader() {
  const [people, teams, groups, wallet] = await Promise.all([listEmployees(), listTeams(), listGroups(), balance()])
  const leads = new Set(teams.flatMap((t) => t.employees.filter((e) => e.role === 'lead').map((e) => e.id)))
  return json({
    people: people.map((p) => ({ id: p.id, name: `${p.firstName} ${p.lastName}`, email: p.email, lead: leads.has(p.id), title: p.jobTitle })),
    teams: teams.map(({ id, name, code }) => ({ id, label: `${code} ${name}` })),
    groups: groups.accountGroups.filter((g) => !g.hidden && g.typeKey !== 'other').length,
    more: groups.metadata.pageInfo.totalCount > groups.accountGroups.length,
    wallet: `${wallet.available} ${wallet.currency}`,
  })
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const role = form.get('role')
  const { id } = await invite(String(form.get('email')))
  return json({ id, role })
}

export default function Directory() {
  const { people, teams, groups, more, wallet } = useLoaderData<typeof loader>()
  return (
    <main>
      <h1>{people.length} people, {teams.length} teams, {groups}{more ? '+' : ''} groups, {wallet}</h1>
      <ul>{people.map((p) => <li key={p.id}>{p.lead ? '★ ' : ''}{p.name} ({p.title})</li>)}</ul>
      <Form method="post"><input name="email" /><select name="role"><option>lead</option><option>member</option></select></Form>
    </main>
  )
}
