import { HttpClient } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { Observable } from 'rxjs';
import { environment } from '../../environments/environment';
import { BaseApiService } from '../core/base-api.service';

@Injectable({ providedIn: 'root' })
export class BackendApiService extends BaseApiService {
  protected readonly baseUrl = environment.apis.backend;

  constructor(http: HttpClient) {
    super(http);
  }

  accounts(): Observable<unknown[]> {
    return this.getJson<unknown[]>('/accounts');
  }

  saveAccount(id: string, body: unknown): Observable<void> {
    return this.putJson<void>(`/accounts/${id}`, body);
  }

  deleteAccount(id: string): Observable<void> {
    return this.remove(`/accounts/${id}`);
  }
}
