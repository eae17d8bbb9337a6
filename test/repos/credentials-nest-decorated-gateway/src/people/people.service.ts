import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { firstValueFrom, map } from 'rxjs';

@Injectable()
export class PeopleService {
  constructor(private readonly http: HttpService) {}

  byMail(email: string) {
    return firstValueFrom(
      this.http
        .get<{ data: { id: string; code?: string }[] }>('/employees', { params: { email } })
        .pipe(map((r) => r.data.data.at(0))),
    );
  }
}
