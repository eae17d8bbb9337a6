import { usePleo } from '../../utils/pleo'

interface Team { id: string; name: string; code?: string }

export default defineCachedEventHandler(
  async (event) => {
    const pleo = usePleo(event)
    const { teams } = await pleo<{ teams: Team[] }>('/teams', { query: { pageSize: 100 } }) // expect: legacy-call getTeams
    return teams.map(({ id, name, code }) => ({ id, label: code ? `${code} ${name}` : name }))
  },
  { maxAge: 60 * 10 },
)
