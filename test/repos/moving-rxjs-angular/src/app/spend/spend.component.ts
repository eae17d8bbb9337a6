import { AsyncPipe, CurrencyPipe } from '@angular/common';
import { Component, inject } from '@angular/core';
import { combineLatest, groupBy, map, mergeMap, of, from, toArray, reduce, BehaviorSubject } from 'rxjs';
import { PleoService } from '../pleo/pleo.service';
import { KollenoService } from '../kolleno/kolleno.service';

@Component({
  selector: 'app-spend',
  standalone: true,
  imports: [AsyncPipe, CurrencyPipe],
  templateUrl: './spend.component.html',
})
export class SpendComponent {
  private readonly pleo = inject(PleoService);
  private readonly kolleno = inject(KollenoService);
  readonly department$ = new BehaviorSubject<string | null>(null);

  readonly byDepartment$ = this.pleo.expenses$.pipe(
    mergeMap((list) => from(list)),
    groupBy((e) => e.departmentId ?? 'none'), // expect: changed-field
    mergeMap((g$) =>
      g$.pipe(
        reduce((sum, e) => sum + (e.amountSettled?.value ?? 0), 0), // expect: changed-field
        map((total) => ({ department: g$.key, total })),
      ),
    ),
    toArray(),
  );

  readonly invoices$ = combineLatest([this.pleo.expenses$, this.department$]).pipe(
    map(([list, department]) =>
      list.filter((e) => e.type === 'BILL_INVOICE' && (!department || e.departmentId === department)), // todo-expect: changed-field, changed-field
    ),
    map((list) => list.map((e) => ({ id: e.id, vat: e.supplier?.CIF, doc: e.supplier?.documentNumber }))), // todo-expect: changed-field
  );

  readonly receivables$ = this.kolleno.open$.pipe(
    map((rows) => rows.filter((r) => r.status === 'QUEUED').map((r) => r.amountOriginal.value)),
  );
  readonly nothing$ = of([]);
}
