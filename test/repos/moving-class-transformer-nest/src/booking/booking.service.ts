import { ConflictException, Injectable } from '@nestjs/common';
import { PleoClient } from '../pleo/pleo.client';
import { ExternalGateway } from '../pleo/external.gateway';
import { CreateDraftDto, ExpenseDto } from '../pleo/dto/expense.dto';

export interface Posting { account: string; debit: number; text: string }

@Injectable()
export class BookingService {
  constructor(private readonly pleo: PleoClient, private readonly external: ExternalGateway) {}

  async book(expenseId: string): Promise<Posting[]> {
    const expense = await this.pleo.expense(expenseId);
    if (expense.status === 'EXPORTED') throw new ConflictException('already booked'); // expect: changed-field
    return this.toPostings(expense);
  }

  private toPostings({ lines, note, employeeCode }: ExpenseDto): Posting[] { // expect: lost-field
    return lines.map((line) => ({
      account: line.accountId ?? '9999', // expect: changed-field
      debit: line.amountSettled.value, // expect: changed-field
      text: `${employeeCode ?? ''} ${note ?? ''}`.trim(),
    }));
  }

  async accountLabel(accountId: string): Promise<string> {
    const account = await this.external.account(accountId);
    return `${account.code ?? '?'} ${account.name}`;
  }

  draft(dto: CreateDraftDto) {
    if (dto.status !== 'NEW') throw new ConflictException(dto.status);
    return { who: dto.employeeCode, cents: Math.round(dto.amountOriginal.value * 100) };
  }
}
