import { HttpService } from '@nestjs/axios'
import { Injectable } from '@nestjs/common'
import { ConfigService } from '@nestjs/config'
import { firstValueFrom } from 'rxjs'

@Injectable()
export class ReceiptsService {
  private readonly baseUrl: string
  private readonly archiveUrl: string

  constructor(
    private readonly httpService: HttpService,
    private readonly configService: ConfigService,
  ) {
    this.baseUrl = this.configService.get<string>('pleo.baseUrl')
    this.archiveUrl = this.configService.get<string>('ARCHIVE_URL', 'https://archive.office-core.example')
  }

  private get headers() {
    return { Authorization: `Bearer ${this.configService.get('pleo.token')}` }
  }

  async archive(expenseId: string) {
    const { data } = await firstValueFrom(
      this.httpService.get(`${this.baseUrl}/expenses/${expenseId}/receipts`, { headers: this.headers }), // expect: legacy-call getExpenseReceipts (likely)
    )
    for (const receipt of data) {
      const file = await firstValueFrom(this.httpService.get(receipt.url, { responseType: 'arraybuffer' }))
      await firstValueFrom(this.httpService.post(`${this.archiveUrl}/expenses/${expenseId}/receipts`, file.data))
    }
    return data.length
  }
}
