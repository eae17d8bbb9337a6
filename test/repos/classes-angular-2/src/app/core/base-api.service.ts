import { HttpClient } from '@angular/common/http';
import { Observable } from 'rxjs';
import { retry } from 'rxjs/operators';

export abstract class BaseApiService {
  protected abstract readonly baseUrl: string;

  constructor(protected readonly http: HttpClient) {}

  protected getJson<T>(path: string, params: { [key: string]: string | number | boolean } = {}): Observable<T> {
    return this.http.get<T>(this.baseUrl + path, { params }).pipe(retry(2));
  }

  protected putJson<T>(path: string, body: unknown): Observable<T> {
    return this.http.put<T>(this.baseUrl + path, body);
  }

  protected remove(path: string): Observable<void> {
    return this.http.delete<void>(this.baseUrl + path);
  }
}
