import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { firstValueFrom } from 'rxjs';
import { PleoService } from '../pleo/pleo.service';

@Injectable()
export class XeroService {
  constructor(
    private readonly http: HttpService,
    private readonly pleo: PleoService,
  ) {}

  async book(): Promise<void> {
    const queued = await this.pleo.expenses('QUEUED');
    const { data } = await firstValueFrom(this.http.get('/accounts', { params: { where: 'Type=="EXPENSE"' } }));
    for (const expense of queued) {
      await firstValueFrom(this.http.put(`/expenses/${expense.id}`, { account: data.Accounts[0].Code }));
    }
    await this.pleo.markExported(queued.map((e) => e.id));
  }

  async employees() {
    return (await this.http.axiosRef.get('/employees')).data;
  }
}
