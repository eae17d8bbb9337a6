import axios from 'axios'
import { useEffect, useState } from 'react'

export default function Board({ token }) {
  const [teams, setTeams] = useState([])
  useEffect(() => {
    const headers = { Authorization: `Bearer ${token}` }
    axios.get('https://openapi.pleo.io/v1/teams', { headers }).then((res) => setTeams(res.data)) // expect: legacy-call getTeams
    axios.get('/api/teams').then((res) => setTeams(res.data))
  }, [token])
  return <p>{teams.length} teams</p>
}
