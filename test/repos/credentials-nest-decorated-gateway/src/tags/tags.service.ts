import { Injectable, OnModuleInit } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import axios from 'axios';

@Injectable()
export class TagsService implements OnModuleInit {
  private readonly pleo = axios.create({ baseURL: 'https://external.pleo.io/v0' });

  constructor(private readonly config: ConfigService) {}

  onModuleInit(): void {
    const key = this.config.get<string>('PLEO_TAGS_API_KEY');
    this.pleo.defaults.headers.common['Authorization'] = `Basic ${key}:`; // expect: wrong-auth-scheme
  }

  async groups(companyId: string): Promise<{ id: string; name: string }[]> {
    const { data } = await this.pleo.get('/tag-groups', { params: { company_id: companyId } });
    return data.data;
  }
}
