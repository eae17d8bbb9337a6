import axios, { AxiosInstance } from 'axios'
import { env } from './env'

export interface Receipt {
  id: string
  name: string
  url: string
  mimeType: string
}

class Pleo {
  private readonly http: AxiosInstance

  constructor() {
    this.http = axios.create({ baseURL: env.PLEO_API_URL })
    this.http.interceptors.request.use(config => {
      config.headers.set('Authorization', `Bearer ${env.PLEO_API_TOKEN}`)
      return config
    })
  }

  async expenses(offset: number) {
    const { data } = await this.http.get('/expenses', { // expect: legacy-call getExpenses (likely)
      params: { pageOffset: offset, pageSize: env.BATCH },
    })
    return data
  }

  async receiptsOf(expenseId: string): Promise<Receipt[]> {
    const { data } = await this.http.request<Receipt[]>({ url: `expenses/${expenseId}/receipts` }) // expect: legacy-call getExpenseReceipts (likely)
    return data
  }

  /** The signed address has to be fetched at once. */
  async file(receipt: Receipt): Promise<Buffer> {
    const { data } = await axios.get<ArrayBuffer>(receipt.url, { responseType: 'arraybuffer' })
    return Buffer.from(data)
  }
}

export const pleo = new Pleo()
