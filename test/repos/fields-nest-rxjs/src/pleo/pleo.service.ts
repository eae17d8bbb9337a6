import { HttpService } from '@nestjs/axios';
import { Injectable, Logger } from '@nestjs/common';
import { Observable, firstValueFrom, map } from 'rxjs';
import { ErpDocument, ExpenseDto, ExpenseListDto } from './dto/expense.dto';

const PLEO = 'https://openapi.pleo.io/v1';

@Injectable()
export class PleoService {
  private readonly logger = new Logger(PleoService.name);

  constructor(private readonly http: HttpService) {}

  private get headers() {
    return { Authorization: `Bearer ${process.env.PLEO_TOKEN}` };
  }

  expense$(id: string): Observable<ExpenseDto> {
    return this.http.get<ExpenseDto>(`${PLEO}/expenses/${id}`, { headers: this.headers }).pipe(map((res) => res.data));
  }

  async documents(pageOffset = 0): Promise<ErpDocument[]> {
    const { data } = await firstValueFrom(
      this.http.get<ExpenseListDto>(`${PLEO}/expenses`, {
        headers: this.headers,
        params: { pageOffset, pageSize: 50 },
      }),
    );
    this.logger.debug(`page of ${data.metadata.pageInfo.pageSize}`); // expect: changed-field
    return data.expenses
      .filter((e) => !e.cardTransaction?.reversedAt) // expect: lost-field
      .map((e) => this.toDocument(e));
  }

  private toDocument(e: ExpenseDto): ErpDocument {
    return {
      externalId: e.id,
      type: e.type === 'CARD_PURCHASE' ? 'CARD' : 'OTHER', // expect: changed-field
      amountSettled: {
        value: Math.round(e.amountSettled.value * 100), // expect: changed-field
        currency: e.amountSettled.currency, // expect: changed-field
      },
      bookedAt: e.cardTransaction?.settledAt ?? e.createdAt, // expect: changed-field
      vatId: e.supplier?.CIF, // expect: changed-field
    };
  }
}
