import { HttpService } from '@nestjs/axios';
import { Injectable, OnModuleInit } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';

@Injectable()
export class TagsService implements OnModuleInit {
  constructor(
    private readonly http: HttpService,
    private readonly config: ConfigService,
  ) {}

  onModuleInit() {
    const { axiosRef } = this.http;
    axiosRef.defaults.baseURL = 'https://external.pleo.io/v0';
    axiosRef.defaults.headers.common.Authorization = `Bearer ${this.config.getOrThrow<string>('PLEO_API_KEY')}`; // expect: wrong-auth-scheme
  }

  async groups() {
    const { data } = await this.http.axiosRef.get('/tag-groups', {
      params: { company_id: this.config.get('PLEO_COMPANY_ID') },
    });
    return data.data;
  }
}
