interface LexPage<T> {
  content: T[]
  last: boolean
}

async function api<T>(path: string): Promise<T> {
  const response = await fetch(`https://api.lexware.io/v1${path}`, {
    headers: { Authorization: `Bearer ${process.env.LEXWARE_KEY}` },
  })
  return response.json() as Promise<T>
}

async function* paginate<T>(path: string): AsyncGenerator<T> {
  for (let page = 0, last = false; !last; page++) {
    const body: LexPage<T> = await api(`${path}?page=${page}`)
    yield* body.content
    last = body.last
  }
}

export async function* bookings() {
  yield* paginate<{ id: string }>('/accounts')
  yield* paginate<{ id: string }>('/expenses')
}

export const lexEmployees = () => paginate<{ email: string }>('/employees')
