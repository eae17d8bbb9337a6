import { HttpClient } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { environment } from '../../environments/environment';

@Injectable({ providedIn: 'root' })
export class VendorService {
  constructor(private http: HttpClient) {}

  search(term: string) {
    return this.http.post<{ id: string; name: string }[]>(`${environment.apiUrl}/pleo/vendors/search`, { term });
  }

  archive(id: string) {
    return this.http.post<void>(`${environment.apiUrl}/pleo/vendors/${id}/archive`, null);
  }
}
