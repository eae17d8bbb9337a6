import { Component, OnInit } from '@angular/core';
import { combineLatest } from 'rxjs';
import { BackendApiService } from './backend/backend-api.service';
import { Account, PleoApiService } from './pleo/pleo-api.service';

@Component({
  selector: 'app-accounts',
  template: `
    <p>Source: Pleo</p>
    <ul>
      <li *ngFor="let a of accounts" (click)="open(a)">{{ a.name }}</li>
    </ul>
  `
})
export class AccountsComponent implements OnInit {
  accounts: Account[] = [];

  constructor(private pleo: PleoApiService, private backend: BackendApiService) {}

  ngOnInit() {
    combineLatest([this.pleo.accounts(), this.backend.accounts()]).subscribe(([a, b]) => {
      this.accounts = a;
      if (b.length === 0) a.forEach(x => this.backend.saveAccount(x.id, x).subscribe());
    });
  }

  open(account: Account) {
    this.pleo.account(account.id).subscribe(fresh => {
      const number = prompt('Number', fresh.accountNumber);
      if (number) this.pleo.renumber(fresh, number).subscribe();
      else this.backend.deleteAccount(account.id).subscribe();
    });
  }

  clear(groupId: string) {
    this.pleo.dropGroup(groupId).subscribe(() => this.ngOnInit());
  }
}
