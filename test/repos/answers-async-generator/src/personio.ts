const BASE = 'https://api.personio.de/v1'

export interface PersonioPerson {
  email: string
  role: string
  teamId: number
  status: 'active' | 'inactive'
}

/** Personio pages with the same words as Pleo used to, by pure chance */
export async function* personioPeople(token: string): AsyncGenerator<PersonioPerson> {
  let offset: number | null = 0
  while (offset !== null) {
    const res: Response = await fetch(`${BASE}/company/employees?offset=${offset}&limit=100`, {
      headers: { Authorization: `Bearer ${token}` },
    })
    const page: any = await res.json()
    for (const p of page.employees) {
      if (p.status === 'active') yield p
    }
    offset = page.metadata.pageInfo.nextPageOffset ?? null
  }
}
