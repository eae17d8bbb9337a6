import { AsyncPipe } from '@angular/common';
import { Component, inject } from '@angular/core';
import { ExpenseService } from './expense.service';

@Component({
  selector: 'app-waiting',
  standalone: true,
  imports: [AsyncPipe],
  template: `
    @for (expense of expenses$ | async; track expense.id) {
      <p>{{ expense.note }} ({{ expense.status }})</p>
    }
  `,
})
export class WaitingComponent {
  readonly expenses$ = inject(ExpenseService).waiting();
}
