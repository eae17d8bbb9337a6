import { HttpService } from '@nestjs/axios';
import { Injectable, Logger } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { plainToInstance } from 'class-transformer';
import { validateOrReject } from 'class-validator';
import { firstValueFrom } from 'rxjs';
import { ExpenseDto } from './dto/expense.dto';

@Injectable()
export class PleoClient {
  private readonly log = new Logger(PleoClient.name);

  constructor(private readonly http: HttpService, private readonly config: ConfigService) {}

  async expense(id: string): Promise<ExpenseDto> {
    const { data } = await firstValueFrom(
      this.http.get(`https://openapi.pleo.io/v1/expenses/${id}`, {
        headers: { Authorization: `Bearer ${this.config.getOrThrow('PLEO_API_TOKEN')}` },
      }),
    );
    const dto = plainToInstance(ExpenseDto, data as object);
    await validateOrReject(dto);
    this.log.debug(`expense ${dto.id}: ${dto.lines.length} lines, settles ${dto.settledExpenseIds.length}`); // expect: lost-field, changed-field
    return dto;
  }
}
