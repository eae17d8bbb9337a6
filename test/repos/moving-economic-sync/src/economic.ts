export interface JournalLine {
  date: string
  amount: number
  text: string
  contraAccount: number
  departmentNumber?: number
  employeeNumber?: string
  voucherRef: string
}

interface EconomicPage<T> {
  collection: T[]
  pagination: { nextPage?: string; results: number }
}

interface Department {
  departmentNumber: number
  name: string
  type: string
  status: 'open' | 'closed'
  departmentId?: string
}

const ECONOMIC = 'https://restapi.e-conomic.com'

function headers() {
  return {
    'X-AppSecretToken': process.env.ECONOMIC_APP_SECRET!,
    'X-AgreementGrantToken': process.env.ECONOMIC_GRANT!,
    'content-type': 'application/json',
  }
}

export async function loadDepartments(): Promise<Map<string, number>> {
  const out = new Map<string, number>()
  let next: string | undefined = `${ECONOMIC}/departments?pagesize=1000`
  while (next) {
    const res: Response = await fetch(next, { headers: headers() })
    const page = (await res.json()) as EconomicPage<Department>
    for (const d of page.collection) {
      if (d.status === 'closed' || d.type === 'project') continue
      if (d.departmentId) out.set(d.departmentId, d.departmentNumber)
    }
    next = page.pagination.nextPage
  }
  return out
}

export async function postLines(journal: number, lines: JournalLine[]): Promise<void> {
  const res = await fetch(`${ECONOMIC}/journals/${journal}/vouchers`, {
    method: 'POST',
    headers: headers(),
    body: JSON.stringify({ entries: { financeVouchers: lines } }),
  })
  if (!res.ok) throw new Error(`e-conomic ${res.status}: ${await res.text()}`)
}
