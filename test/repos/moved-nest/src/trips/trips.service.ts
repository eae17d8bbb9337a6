import { Injectable } from '@nestjs/common';
import { PleoService } from '../pleo/pleo.service';

interface Trip {
  id: string;
  traveller: string;
  departmentId: string;
  expenses: { amountOriginal: { value: number; currency: string }; status: string }[];
}

@Injectable()
export class TripsService {
  constructor(private readonly pleo: PleoService) {}

  async settle(trip: Trip) {
    const employee = await this.pleo.employee(trip.traveller);
    if (!employee) throw new Error(`no Pleo employee for ${trip.traveller}`);
    const claimed = trip.expenses.reduce((sum, e) => sum + e.amountOriginal.value, 0);

    let paid = 0;
    let after: string | undefined;
    do {
      const page = await this.pleo.entries(after);
      for (const e of page.data) {
        if (e.employeeId !== employee.id || e.status !== 'COMPLETED') continue;
        paid += e.transactionValue.minors / 100;
      }
      after = page.pagination.hasNextPage ? page.pagination.endCursor : undefined;
    } while (after);

    return { claimed, paid, department: trip.departmentId, open: trip.expenses.filter((e) => e.status === 'OPEN').length };
  }
}
