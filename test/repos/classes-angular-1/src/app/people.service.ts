import { HttpClient } from '@angular/common/http';
import { Inject, inject, Injectable } from '@angular/core';
import { forkJoin, map } from 'rxjs';
import { API_BASE, HR_BASE } from './api-tokens';

interface Person {
  id: string;
  email: string;
}

@Injectable({ providedIn: 'root' })
export class PeopleService {
  private readonly hr = inject(HR_BASE);

  constructor(
    private http: HttpClient,
    @Inject(API_BASE) private pleoBase: string,
  ) {}

  missing() {
    return forkJoin({
      pleo: this.http.get<{ employees: Person[] }>(this.pleoBase + '/employees'), // expect: legacy-call getEmployees
      hr: this.http.get<{ employees: Person[] }>(this.hr + '/employees'),
    }).pipe(map(({ pleo, hr }) => hr.employees.filter((h) => !pleo.employees.some((p) => p.email === h.email))));
  }

  invite(email: string) {
    return this.http.post<{ id: string }>(this.pleoBase + '/employees', { email }); // expect: legacy-call createEmployee
  }

  dismiss(id: string) {
    return this.http.delete(`${this.hr}/employees/${id}`);
  }
}
