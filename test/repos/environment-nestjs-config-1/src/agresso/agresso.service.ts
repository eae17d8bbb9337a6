import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { firstValueFrom } from 'rxjs';

@Injectable()
export class AgressoService {
  private readonly baseUrl = this.config.get<string>('agresso.baseUrl');

  constructor(private readonly http: HttpService, private readonly config: ConfigService) {}

  async employees() {
    const { data } = await firstValueFrom(this.http.get(`${this.baseUrl}/employees`));
    return data;
  }

  async post(expense: unknown) {
    await firstValueFrom(this.http.post(`${this.baseUrl}/expenses`, expense));
  }
}
